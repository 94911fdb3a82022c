"""What the check-up makes of what was found: each fact judged alone, with a remedy for whatever is wrong."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from rules.checkup.facts import (
    ClockFact,
    ConfigFact,
    Facts,
    FoldersFact,
    NoticesFact,
    ServiceFact,
    SignInFact,
    StoreFact,
    TemplatesFact,
    TokenFact,
    Trouble,
    WatchFact,
)
from rules.checkup.finding import Finding, Verdict
from rules.checkup.judge import judge, well

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
GOOD = Facts(
    now=NOW,
    config=ConfigFact("/c.toml", source="imap", address="jane@mail.example", name="Jane Doe", strengths=1),
    sign_in=SignInFact("imap.mail.example:993", secret_from="password in the system keyring"),
    folders=FoldersFact(
        inbox="INBOX", drafts="Drafts", drafts_by="special use", drafts_writable=True, sent="Sent", read=3
    ),
    clock=ClockFact(timedelta(seconds=3), "mail.example"),
    store=StoreFact("/s/heardback.sqlite3", there=True, size=5_000_000, free=10**10),
    watch=WatchFact(polled_at=NOW - timedelta(minutes=2)),
    service=ServiceFact(installed=True, running=True),
    templates=TemplatesFact(),
)


def bad(facts: Facts) -> list[Finding]:
    return [finding for finding in judge(facts) if finding.verdict is Verdict.BAD]


def test_where_all_is_well_nothing_is_to_mend() -> None:
    findings = judge(GOOD)
    assert well(findings)
    assert not any(finding.mend for finding in findings)
    assert {finding.what for finding in findings} == {
        *(
            "Config",
            "Sign-in",
            "Folders",
            "Drafts",
            "Sent",
            "Clock",
            "Store",
            "Disk",
            "Watching",
            "Service",
            "Templates",
        )
    }


WRONG: dict[str, tuple[Facts, str, str]] = {
    "no config": (replace(GOOD, config=ConfigFact("/c", ("there is no config at /c",))), "Config", "heardback init"),
    "exposed config": (replace(GOOD, config=replace(GOOD.config, exposed=True)), "Config", "chmod 600 /c.toml"),
    "no name": (
        replace(GOOD, config=replace(GOOD.config, name="")),
        "Profile",
        "write name under [account] in /c.toml",
    ),
    "refused": (
        replace(GOOD, sign_in=SignInFact("h", Trouble.REFUSED, "no", page="https://p.example")),
        "Sign-in",
        "make a new app password at https://p.example",
    ),
    "refused, no page": (replace(GOOD, sign_in=SignInFact("h", Trouble.REFUSED, "no")), "Sign-in", "web mail"),
    "refused by OAuth": (
        replace(GOOD, sign_in=SignInFact("h", Trouble.REFUSED, "no", oauth=True)),
        "Sign-in",
        "heardback login",
    ),
    "certificate": (replace(GOOD, sign_in=SignInFact("h", Trouble.CERTIFICATE, "no")), "Sign-in", "host name"),
    "unreachable": (replace(GOOD, sign_in=SignInFact("h", Trouble.UNREACHABLE, "no")), "Sign-in", "online"),
    "settings": (replace(GOOD, sign_in=SignInFact("h", Trouble.SETTINGS, "no")), "Sign-in", "correct it in the config"),
    "busy": (replace(GOOD, sign_in=SignInFact("h", Trouble.OTHER, "no")), "Sign-in", "by itself"),
    "exposed password": (replace(GOOD, sign_in=SignInFact("h", exposed="/p")), "Password", "chmod 600 /p"),
    "not signed in": (replace(GOOD, token=TokenFact("the keyring", there=False)), "Permission", "heardback login"),
    "scopes": (
        replace(GOOD, token=TokenFact("k", True, ("gmail.modify",), renewable=True)),
        "Permission",
        "every box ticked",
    ),
    "short-lived": (replace(GOOD, token=TokenFact("k", True)), "Permission", "heardback login"),
    "broken token": (replace(GOOD, token=TokenFact("k", True, problem="no token")), "Permission", "heardback login"),
    "folders": (replace(GOOD, folders=FoldersFact(problem="no such folder")), "Folders", "under [imap]"),
    "drafts": (
        replace(GOOD, folders=replace(GOOD.folders or FoldersFact(), drafts_writable=False)),
        "Drafts",
        "drafts under [imap]",
    ),
    "sent": (replace(GOOD, folders=replace(GOOD.folders or FoldersFact(), sent="")), "Sent", "sent under [imap]"),
    "quota": (replace(GOOD, folders=replace(GOOD.folders or FoldersFact(), used=0.98)), "Quota", "delete large mail"),
    "fast clock": (replace(GOOD, clock=ClockFact(timedelta(minutes=20), "x")), "Clock", "set the time to automatic"),
    "slow clock": (replace(GOOD, clock=ClockFact(-timedelta(days=2), "x")), "Clock", "set the time to automatic"),
    "damaged": (replace(GOOD, store=StoreFact("/s/h.sqlite3", True, "is damaged")), "Store", "move /s/h.sqlite3 away"),
    "open store": (replace(GOOD, store=StoreFact("/s", True, loose=("/s/a", "/s/b"))), "Store", "chmod 600 /s/a /s/b"),
    "full disk": (replace(GOOD, store=StoreFact("/s", True, free=5_000_000)), "Disk", "free some room"),
    "late": (replace(GOOD, watch=WatchFact(NOW - timedelta(days=3))), "Watching", "heardback run --once"),
    "failing": (replace(GOOD, watch=WatchFact(NOW, "no answer")), "Watching", "tried again by itself"),
    "stopped": (replace(GOOD, service=ServiceFact(installed=True, logs="see log")), "Service", "see log"),
    "old service": (
        replace(GOOD, service=ServiceFact(installed=True, running=True, current=False)),
        "Service",
        "install",
    ),
    "variable": (
        replace(GOOD, service=ServiceFact(installed=True, running=True, lacks="PW")),
        "Service",
        "heardback init",
    ),
    "notices": (replace(GOOD, notices=NoticesFact(wanted=True, can_show=False)), "Notices", "libnotify-bin"),
    "template": (replace(GOOD, templates=TemplatesFact(True, ("a hole",), "/t")), "Templates", "correct it in /t"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_named_alone_with_what_mends_it(name: str) -> None:
    facts, what, mend = WRONG[name]
    (finding,) = bad(facts)
    assert finding.what == what
    assert mend in finding.mend
    assert finding.means
    assert not well(judge(facts))


def test_every_problem_of_the_config_is_named() -> None:
    assert len(bad(replace(GOOD, config=ConfigFact("/c", ("one", "two", "three"))))) == 3


def test_what_could_not_be_looked_at_is_left_out() -> None:
    assert {finding.what for finding in judge(Facts(NOW, GOOD.config))} == {"Config"}


@pytest.mark.parametrize(
    "facts",
    [
        replace(GOOD, clock=ClockFact()),
        replace(GOOD, service=ServiceFact()),
        replace(GOOD, service=ServiceFact(supported=False, at_work=True)),
        replace(GOOD, watch=WatchFact()),
        replace(GOOD, watch=WatchFact(NOW, quarantined=2)),
        replace(GOOD, config=replace(GOOD.config, strengths=0)),
    ],
)
def test_what_does_not_apply_is_no_trouble(facts: Facts) -> None:
    assert any(finding.verdict is Verdict.MOOT for finding in judge(facts))
    assert well(judge(facts))


def test_a_poll_that_is_rare_on_purpose_is_not_late() -> None:
    assert bad(replace(GOOD, watch=WatchFact(NOW - timedelta(days=3), poll_every=timedelta(days=2)))) == []


def test_remedies_name_the_account_s_own_config() -> None:
    facts = replace(GOOD, watch=WatchFact(NOW - timedelta(days=3)), call="heardback --config /w.toml")
    assert bad(facts)[0].mend == "heardback --config /w.toml run --once"


def test_a_token_says_when_it_was_renewed() -> None:
    token = TokenFact("token.json", True, renewable=True, kept_at=NOW - timedelta(hours=5))
    said = [finding.means for finding in judge(replace(GOOD, token=token)) if finding.what == "Permission"]
    assert said == ["all that is needed was granted; kept in token.json, renewed 5 hours ago"]
