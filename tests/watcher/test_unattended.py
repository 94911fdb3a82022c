"""Left alone for weeks: silences are noticed, caught up and told of; whoever wants it hears the news on the desktop.

Over a real Maildir and store; the loop itself is held to its sentences in `test_daemon`.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from rules.weekly.digest import Health
from rules.weekly.gaps import Gap, gap_between, worth_a_word
from rules.weekly.news import Looked, Notice, looked, news
from tests.scenarios.stage import Stage
from tests.scenarios.stories import (
    APPLYING,
    FIRST_END,
    INVITING,
    USER_ADDRESS,
    USER_NAME,
    ZONE,
    local,
    raw,
)
from tests.watcher.sources.mailboxes import MaildirProgram, mail
from watcher import cli, clock, deriving, notices, present
from watcher.cli.board import watch
from watcher.daemon import Daemon, tick
from watcher.errors import Unavailable
from watcher.signals import Signals

EVERY = timedelta(minutes=2)
FRIDAY = local(3, 6, 18)
MONDAY = local(3, 9, 9)
HOUR = timedelta(hours=1)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    program = MaildirProgram(tmp_path / "mail", plus_plus=False)
    return Stage(tmp_path, program, name=USER_NAME, address=USER_ADDRESS, zone=ZONE)


def watched(stage: Stage, *moments: datetime) -> None:
    """The daemon's ticks at these moments; a mailbox that is away is survived as the daemon survives it."""
    account = stage.open()
    for now in moments:
        try:
            tick(account, now, every=EVERY)
        except Unavailable:
            continue
    account.close()


def gaps(stage: Stage) -> tuple[Gap, ...]:
    account = stage.open()
    try:
        return present.health(account, MONDAY + 9 * EVERY).gaps
    finally:
        account.close()


# Gaps


def test_a_weekend_asleep_is_noticed_with_what_came_meanwhile(stage: Stage) -> None:
    watched(stage, FRIDAY, FRIDAY + EVERY)
    for number in range(3):
        stage.arrive("INBOX", mail(f"Newsletter {number}", date="Sat, 07 Mar 2026 12:00:00 +0000"), FRIDAY + 20 * HOUR)
    watched(stage, MONDAY, MONDAY + EVERY)
    (gap,) = gaps(stage)
    assert (gap.began, gap.ended, gap.reason) == (FRIDAY + EVERY, MONDAY, "")
    assert gap.caught_up == 3


def test_a_provider_that_was_away_for_a_day_is_the_reason_given(stage: Stage, tmp_path: Path) -> None:
    watched(stage, FRIDAY)
    (tmp_path / "mail").rename(tmp_path / "away")
    watched(stage, *(FRIDAY + hours * HOUR for hours in range(1, 25)))
    (tmp_path / "away").rename(tmp_path / "mail")
    watched(stage, FRIDAY + 25 * HOUR, FRIDAY + 26 * HOUR)
    (gap,) = gaps(stage)
    assert gap.length == 25 * HOUR
    assert "does not exist" in gap.reason


def test_an_old_trouble_is_no_reason_for_a_later_silence(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "mail").rename(tmp_path / "away")
    watched(stage, FRIDAY)
    (tmp_path / "away").rename(tmp_path / "mail")
    watched(stage, FRIDAY + HOUR, MONDAY)
    assert [gap.reason for gap in gaps(stage)] == [""]


def test_drafts_that_a_silence_made_late_are_counted(stage: Stage) -> None:
    for one, at in ((APPLYING, local(2, 16, 10)), (INVITING, local(2, 18, 14))):
        stage.arrive(one.mailbox, raw(one, at), at)
    watched(stage, FIRST_END, FIRST_END + timedelta(hours=40), FIRST_END + timedelta(hours=41))
    (gap,) = gaps(stage)
    assert gap.drafts == 1


def test_a_look_on_demand_leaves_no_gap(stage: Stage) -> None:
    account = stage.open()
    tick(account, FRIDAY)
    tick(account, MONDAY)
    assert account.store.gaps.latest() == ()
    account.close()


@pytest.mark.parametrize(
    ("last", "every", "gap"),
    [
        (None, EVERY, False),
        (HOUR, EVERY, False),
        (2 * HOUR, EVERY, True),
        (2 * HOUR, 6 * HOUR, False),
        (18 * HOUR, 6 * HOUR, True),
        (-HOUR, EVERY, False),
        (100 * HOUR, None, False),
    ],
)
def test_only_several_missed_readings_are_a_gap(last: timedelta | None, every: timedelta | None, gap: bool) -> None:
    assert (gap_between(MONDAY - last if last is not None else None, MONDAY, every) is not None) is gap


def test_a_night_is_not_worth_a_word_and_last_week_s_weekend_was_told_then() -> None:
    night = Gap(MONDAY - 9 * HOUR, MONDAY)
    weekend = Gap(MONDAY - 60 * HOUR, MONDAY)
    assert worth_a_word((night, weekend), MONDAY - HOUR) == (weekend,)
    assert worth_a_word((weekend,), MONDAY) == ()


def test_status_and_the_summary_of_that_monday_tell_of_a_weekend_away(
    stage: Stage, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    watched(stage, FRIDAY)
    stage.arrive("INBOX", mail("Newsletter", date="Sat, 07 Mar 2026 12:00:00 +0000"), FRIDAY + 20 * HOUR)
    watched(stage, MONDAY, MONDAY + EVERY)
    (said,) = [text for text in stage.program.raws("INBOX") if b"X-Heardback-Kind: summary" in text]
    text = " ".join(said.decode().replace("=\r\n", "").replace("=\n", "").split())
    assert "Your mailbox was not read from Fri 6 March, 18:00 to Mon 9 March, 09:00" in text
    assert "1 message that came meanwhile was read afterwards" in text
    words = ["heardback", "--config", str(stage.config), "--state", str(stage.state), "status", "--json"]
    monkeypatch.setattr(sys, "argv", words)
    with suppress(SystemExit):
        cli.main()
    (gap,) = json.loads(capsys.readouterr().out)["health"]["gaps"]
    assert gap == {
        "from": FRIDAY.isoformat(),
        "until": MONDAY.isoformat(),
        "caught_up": 1,
        "drafts": 0,
        "reason": None,
    }


def test_the_board_tells_of_a_silence_for_a_day() -> None:
    health = Health(last_poll_at=MONDAY, messages_seen=9, gaps=(Gap(FRIDAY, MONDAY, caught_up=3),))
    said = "not read from Fri 6 March, 18:00 to Mon 9 March, 09:00, 3 messages caught up since"
    assert said in watch(health, MONDAY + HOUR, ZONE).says
    assert "not read" not in watch(health, MONDAY + 25 * HOUR, ZONE).says


# Notices on the desktop


def test_nothing_new_is_no_news(stage: Stage) -> None:
    account = stage.open()
    tick(account, FRIDAY)
    where = present.standings(account, deriving.derive(account, FRIDAY), FRIDAY)
    drafts = account.store.drafts.all()
    assert news(looked(where, drafts), where, drafts) == ()
    account.close()


def test_answers_and_drafts_are_news_and_many_are_one_notice(stage: Stage) -> None:
    for one, at in ((APPLYING, local(2, 16, 10)), (INVITING, local(2, 18, 14))):
        stage.arrive(one.mailbox, raw(one, at), at)
    now = FIRST_END + timedelta(days=1, minutes=5)
    account = stage.open()
    tick(account, now)
    where, drafts = present.standings(account, deriving.derive(account, now), now), account.store.drafts.all()
    nothing = Looked({}, frozenset())
    assert news(nothing, where, drafts) == (
        Notice("An employer answered", "Juniper Atlas wrote to you."),
        Notice("A draft for you", "For Ruth Calder, in your Drafts."),
    )
    assert news(nothing, where * 5, drafts)[0] == Notice("An employer answered", "5 employers wrote to you.")
    account.close()


HOSTILE = Notice("-x $(id) <b>", "`id`; \"' & <a href='file:///'>Acme</a> %s \\")


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_words_are_arguments_that_no_shell_and_no_markup_reads(platform: str) -> None:
    words, more = notices.command(HOSTILE, platform)
    said = (*words, *more.values())
    if platform == "linux":
        assert words[-3:] == ("--", HOSTILE.title, "`id`; \"' &amp; &lt;a href='file:///'&gt;Acme&lt;/a&gt; %s \\")
    else:
        assert said[-2:] == (HOSTILE.title, HOSTILE.text)
        assert not any("id" in word and "$(" in word for word in said[:-2])


def stand_in(folder: Path, script: str) -> Path:
    """A `notify-send` that writes its arguments down."""
    program = folder / "bin" / "notify-send"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o700)
    return program.parent


@pytest.fixture
def said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    heard = tmp_path / "heard"
    folder = stand_in(tmp_path, f'for word in "$@"; do printf "%s\\n" "$word" >> {heard}; done')
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return lambda: heard.read_text().splitlines() if heard.exists() else []


def looks(stage: Stage, now: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    """One tick of the daemon."""
    monkeypatch.setattr(clock, "present", lambda: now)
    made = Daemon(stage.open, Signals())
    made._guarded_tick()
    made._account.close()


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="the stand-in is one for notify-send")
@pytest.mark.parametrize("wanted", [True, False])
def test_the_daemon_tells_on_the_desktop_of_answers_only_where_that_is_wanted(
    stage: Stage, said: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch, wanted: bool
) -> None:
    stage.config.write_text(stage.config.read_text() + f"\n[watch]\nnotify = {str(wanted).lower()}\n")
    at = local(2, 16, 10)
    stage.arrive(APPLYING.mailbox, raw(APPLYING, at), at)
    looks(stage, at + HOUR, monkeypatch)
    assert said() == [], "a first scan brings no news"
    at = local(2, 18, 14)
    stage.arrive(INVITING.mailbox, raw(INVITING, at), at)
    looks(stage, at + HOUR, monkeypatch)
    assert said() == (
        ["--app-name=heardback", "--", "An employer answered", "Juniper Atlas wrote to you."] if wanted else []
    )


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="the stand-in is one for notify-send")
@pytest.mark.parametrize("script", ["exit 1", None], ids=["fails", "is not there"])
def test_a_notice_that_cannot_be_shown_costs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str | None
) -> None:
    monkeypatch.setenv("PATH", str(stand_in(tmp_path, script) if script else tmp_path))
    notices.show(HOSTILE)
    assert notices.can_show() is bool(script)
