"""What each fact means for the user, and the exact command or click that mends it. Pure; words included."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum

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

CLOCK_MAY_BE_OFF = timedelta(minutes=5)
ROOM_NEEDED = 100 * 1024 * 1024
NEARLY_FULL = 0.95
LATE_POLLS = timedelta(hours=24)
DAY = timedelta(days=1)

_COMMAND = re.compile(r"\bheardback(?= (?:init|login|run|status|service)\b)")


class Verdict(StrEnum):
    GOOD = "ok"
    BAD = "trouble"
    MOOT = "not applicable"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the check-up: `what` was looked at, what it `means`, and how to `mend` it ('' where all is well)."""

    what: str
    verdict: Verdict
    means: str
    mend: str = ""


def judge(facts: Facts) -> tuple[Finding, ...]:
    """Every finding, in the order in which one would mend them."""
    asked = (
        config(facts.config),
        sign_in(facts.sign_in) if facts.sign_in else (),
        token(facts.token, facts) if facts.token else (),
        folders(facts.folders, facts.config.source) if facts.folders else (),
        clock(facts.clock) if facts.clock else (),
        store(facts.store) if facts.store else (),
        watch(facts.watch, facts) if facts.watch else (),
        service(facts.service) if facts.service else (),
        templates(facts.templates) if facts.templates else (),
        notices(facts.notices) if facts.notices else (),
    )
    return tuple(_as_called(finding, facts.call) for some in asked for finding in some)


def _as_called(finding: Finding, call: str) -> Finding:
    """The remedy's commands with the options that this account needs."""
    return replace(finding, mend=_COMMAND.sub(lambda _: call, finding.mend)) if finding.mend else finding


def well(findings: Iterable[Finding]) -> bool:
    return all(finding.verdict is not Verdict.BAD for finding in findings)


def config(fact: ConfigFact) -> Iterator[Finding]:
    for problem in fact.problems:
        yield Finding("Config", Verdict.BAD, problem, _mend_config(fact, problem))
    if fact.problems:
        return
    yield Finding("Config", Verdict.GOOD, f"{fact.path} is understood ({fact.source}, {fact.address})")
    if fact.exposed:
        yield Finding("Config", Verdict.BAD, "others on this machine can read or change it", f"chmod 600 {fact.path}")
    if not fact.name:
        yield Finding(
            "Profile",
            Verdict.BAD,
            "your name is not set, so drafts close without one",
            f"write name under [account] in {fact.path}",
        )
    elif not fact.strengths:
        yield Finding(
            "Profile",
            Verdict.MOOT,
            "no strengths are set; thank-you notes say more with one or two",
            f"write a sentence into strengths under [profile] in {fact.path}",
        )


def _mend_config(fact: ConfigFact, problem: str) -> str:
    return (
        "heardback init"
        if "there is no config" in problem
        else f"correct it in {fact.path}, or begin anew: heardback init"
    )


def sign_in(fact: SignInFact) -> Iterator[Finding]:
    if fact.exposed:
        yield Finding(
            "Password", Verdict.BAD, f"others on this machine can read {fact.exposed}", f"chmod 600 {fact.exposed}"
        )
    if not fact.problem:
        by = f", with the {fact.secret_from}" if fact.secret_from else ""
        yield Finding("Sign-in", Verdict.GOOD, f"{fact.where} lets heardback in{by}")
        return
    yield Finding("Sign-in", Verdict.BAD, fact.problem, _mend_sign_in(fact))


def _mend_sign_in(fact: SignInFact) -> str:
    match fact.trouble:
        case Trouble.REFUSED if fact.oauth:
            return "heardback login"
        case Trouble.REFUSED if fact.page:
            return f"make a new app password at {fact.page} and store it: heardback init"
        case Trouble.REFUSED:
            return "check the password in your provider's own web mail, then store it: heardback init"
        case Trouble.CERTIFICATE:
            return (
                "compare the host name in the config with your provider's help page, and this machine's date with a"
                " calendar; in a hotel's or office's network try another"
            )
        case Trouble.UNREACHABLE:
            return (
                "check that this machine is online, and that host and port are your provider's; it is tried again by"
                " itself"
            )
        case Trouble.SETTINGS:
            return "correct it in the config, or begin anew: heardback init"
    return "wait a little; heardback tries again by itself"


def token(fact: TokenFact, facts: Facts) -> Iterator[Finding]:
    if fact.problem:
        yield Finding("Permission", Verdict.BAD, fact.problem, "heardback login")
    elif not fact.there:
        yield Finding("Permission", Verdict.BAD, "nobody has signed in yet", "heardback login")
    elif fact.lacking:
        yield Finding(
            "Permission",
            Verdict.BAD,
            f"the sign-in lacks {', '.join(fact.lacking)}",
            "heardback login, and leave every box ticked",
        )
    elif not fact.renewable:
        yield Finding(
            "Permission", Verdict.BAD, "the sign-in ends within the hour and cannot be renewed", "heardback login"
        )
    else:
        age = f", renewed {_ago(facts.now - fact.kept_at)}" if fact.kept_at else ""
        yield Finding("Permission", Verdict.GOOD, f"all that is needed was granted; kept in {fact.where}{age}")


def folders(fact: FoldersFact, source: str) -> Iterator[Finding]:
    if fact.problem:
        yield Finding(
            "Folders",
            Verdict.BAD,
            fact.problem,
            f"correct the names under [{source}] in the config, or make the folder",
        )
        return
    yield Finding("Folders", Verdict.GOOD, f"{fact.read} to read, {fact.inbox or 'the inbox'} among them")
    yield _drafts(fact, source)
    if fact.sent:
        yield Finding("Sent", Verdict.GOOD, f"{fact.sent}{_found(fact.sent_by)}")
    else:
        yield Finding(
            "Sent",
            Verdict.BAD,
            "no folder of sent mail was found, so heardback cannot see whom you have thanked already",
            "have your mail program keep sent mail in a folder named Sent"
            if source == "maildir"
            else f"write its name as sent under [{source}] in the config",
        )
    if fact.used is not None and fact.used >= NEARLY_FULL:
        yield Finding(
            "Quota",
            Verdict.BAD,
            f"the mailbox is {fact.used:.0%} full; drafts and summaries may be refused",
            "delete large mail you no longer need, and empty the trash",
        )


def _drafts(fact: FoldersFact, source: str) -> Finding:
    if not fact.drafts:
        return Finding("Drafts", Verdict.GOOD, "there is no such folder yet; it is made with the first draft")
    if fact.drafts_writable is False:
        return Finding(
            "Drafts",
            Verdict.BAD,
            f"{fact.drafts} cannot be written to",
            "make the folder writable for you"
            if source == "maildir"
            else f"choose another folder as drafts under [{source}] in the config, or ask for the right to write there",
        )
    return Finding("Drafts", Verdict.GOOD, f"{fact.drafts}{_found(fact.drafts_by)}")


def _found(by: str) -> str:
    return {"special use": ", as the server says", "name": ", by its name", "set": ", as the config says"}.get(by, "")


def clock(fact: ClockFact) -> Iterator[Finding]:
    if fact.off is None:
        yield Finding("Clock", Verdict.MOOT, "there was nothing to compare this machine's clock with")
    elif abs(fact.off) > CLOCK_MAY_BE_OFF:
        minutes = round(abs(fact.off).total_seconds() / 60)
        way = "ahead of" if fact.off > timedelta() else "behind"
        yield Finding(
            "Clock",
            Verdict.BAD,
            f"this machine's clock is {minutes} minutes {way} {fact.against}; drafts would come at wrong times",
            "set the time to automatic in your system's settings (Linux: sudo timedatectl set-ntp true)",
        )
    else:
        yield Finding("Clock", Verdict.GOOD, f"agrees with {fact.against}")


def store(fact: StoreFact) -> Iterator[Finding]:
    if fact.problem:
        yield Finding(
            "Store",
            Verdict.BAD,
            fact.problem,
            f"move {fact.path} away and run `heardback run --once`: mail is read anew, drafts are known again",
        )
    elif not fact.there:
        yield Finding("Store", Verdict.GOOD, "empty yet; the first run makes it")
    else:
        yield Finding("Store", Verdict.GOOD, f"{fact.path} is sound ({_size(fact.size)})")
    if fact.loose:
        yield Finding("Store", Verdict.BAD, "others on this machine can read it", f"chmod 600 {' '.join(fact.loose)}")
    if fact.free is not None and fact.free < ROOM_NEEDED:
        yield Finding(
            "Disk", Verdict.BAD, f"only {_size(fact.free)} are free", "free some room; heardback then goes on by itself"
        )
    elif fact.free is not None:
        yield Finding("Disk", Verdict.GOOD, f"{_size(fact.free)} free")


def watch(fact: WatchFact, facts: Facts) -> Iterator[Finding]:
    if fact.polled_at is None:
        yield Finding("Watching", Verdict.MOOT, "the mailbox was never read yet", "heardback run --once")
    elif facts.now - fact.polled_at > max(LATE_POLLS, 3 * fact.poll_every):
        yield Finding(
            "Watching",
            Verdict.BAD,
            f"the mailbox was last read {_ago(facts.now - fact.polled_at)}{_because(fact)}",
            "heardback run --once",
        )
    elif fact.trouble:
        runs = facts.service is not None and (facts.service.running or facts.service.at_work)
        again = "it is tried again by itself" if runs else "heardback run --once"
        yield Finding("Watching", Verdict.BAD, f"the last look failed: {fact.trouble}", again)
    else:
        yield Finding("Watching", Verdict.GOOD, f"the mailbox was last read {_ago(facts.now - fact.polled_at)}")
    if fact.quarantined:
        yield Finding(
            "Mail",
            Verdict.MOOT,
            f"{fact.quarantined} message(s) could not be read and were set aside",
            "heardback status names them",
        )


def _because(fact: WatchFact) -> str:
    return f": {fact.trouble}" if fact.trouble else ""


def service(fact: ServiceFact) -> Iterator[Finding]:
    if not fact.installed:
        says = "not installed" if fact.supported else "this machine has no supervisor that heardback knows"
        also = "; a heardback is running, started by hand" if fact.at_work else "; nothing runs unless you start it"
        yield Finding(
            "Service", Verdict.MOOT, says + also, "heardback service install" if fact.supported else "heardback run"
        )
    elif not fact.running:
        yield Finding(
            "Service",
            Verdict.BAD,
            f"{fact.name} is installed but does not run",
            f"heardback service install; why it stopped: {fact.logs}",
        )
    elif not fact.current:
        yield Finding(
            "Service", Verdict.BAD, f"{fact.name} runs as an older version installed it", "heardback service install"
        )
    else:
        yield Finding("Service", Verdict.GOOD, f"{fact.name} runs in the background")
    if fact.installed and fact.lacks:
        yield Finding(
            "Service",
            Verdict.BAD,
            f"the password is in the variable {fact.lacks}, which the service does not have",
            "heardback init, which can keep it in the system keyring",
        )


def templates(fact: TemplatesFact) -> Iterator[Finding]:
    for problem in fact.problems:
        yield Finding("Templates", Verdict.BAD, problem, f"correct it in {fact.where}" if fact.where else "")
    if not fact.problems:
        verdict = Verdict.GOOD if fact.checked else Verdict.MOOT
        yield Finding(
            "Templates", verdict, f"{fact.where} can be used" if fact.checked else "you have none of your own"
        )


def notices(fact: NoticesFact) -> Iterator[Finding]:
    if fact.wanted and not fact.can_show:
        yield Finding(
            "Notices",
            Verdict.BAD,
            "notify is on, but no program here can show a notice",
            "sudo apt install libnotify-bin (or your system's package with notify-send)",
        )


def _ago(age: timedelta) -> str:
    minutes = max(0, int(age.total_seconds() // 60))
    if minutes < 1:
        return "just now"
    if minutes < 120:
        return f"{minutes} minute{'s' * (minutes > 1)} ago"
    if age < 2 * DAY:
        return f"{minutes // 60} hours ago"
    return f"{age.days} days ago"


def _size(count: int) -> str:
    for unit, size in (("GB", 1 << 30), ("MB", 1 << 20), ("kB", 1 << 10)):
        if count >= size:
            return f"{count / size:.1f} {unit}"
    return f"{count} bytes"
