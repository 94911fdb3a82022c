"""`heardback backtest`: years of mail in files, whose they are, which way they went, and what comes of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from email.utils import format_datetime
from pathlib import Path

import pytest

from tests.scenarios.stories import (
    APPLIED,
    APPLYING,
    EMPLOYER,
    INVITED,
    INVITING,
    MOVED,
    MOVING,
    PROMISED,
    PROMISING,
    USER_ADDRESS,
    Mail,
    raw,
)
from tests.watcher.desk import AFTER_PROMISE, Desk, Result
from watcher import clock
from watcher.sources import mbox as mbox_file

STORY = ((APPLYING, APPLIED), (INVITING, INVITED), (MOVING, MOVED), (PROMISING, PROMISED))


@pytest.fixture(autouse=True)
def present(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "present", lambda: AFTER_PROMISE)


def mbox(path: Path, *mails: tuple[Mail, datetime, str]) -> Path:
    """An mbox as Takeout writes it: CRLF within, labels first, the newest mail first."""
    with path.open("wb") as file:
        for mail, at, labels in reversed(mails):
            head = f"From 17@xxx Mon Mar 02 09:00:00 +0000 2026\r\nX-Gmail-Labels: {labels}\r\n".encode()
            head += f"Received: by mx.example; {format_datetime(at)}\r\nDelivered-To: {USER_ADDRESS}\r\n".encode()
            file.write(head + raw(mail, at) + b"\r\n\r\n")
    return path


@pytest.fixture
def takeout(tmp_path: Path) -> Path:
    labelled = [(mail, at, "Gesendet" if mail is APPLYING else "Posteingang,Wichtig") for mail, at in STORY]
    return mbox(tmp_path / "Takeout.mbox", *labelled)


def test_a_takeout_is_replayed_with_every_draft_at_its_moment(desk: Desk, takeout: Path) -> None:
    told = desk("backtest", str(takeout), "--json").json
    drafts = [event for event in told["events"] if event["event"] == "draft"]
    assert [one["kind"] for one in drafts] == ["thank_you"]
    assert told["messages_read"] == 4
    assert [one["employer"] for one in told["applications"]] == [EMPLOYER]
    assert told["applications"][0]["state"] == "awaiting_reply"


def test_it_says_the_same_as_the_mailbox_read_for_real(searching: Desk, takeout: Path) -> None:
    real = searching.application(AFTER_PROMISE)
    replayed = searching("backtest", str(takeout), "--json").json["applications"][0]
    for field in ("state", "heard_back", "heard_back_at", "expected_reply_by", "interviews", "next_action"):
        assert replayed[field] == real[field], field


def test_nothing_is_changed_and_no_store_is_made(desk: Desk, takeout: Path) -> None:
    before = takeout.read_bytes()
    assert desk("backtest", str(takeout)).status == 0
    assert takeout.read_bytes() == before
    assert not desk.state.exists()


def test_spam_trash_and_drafts_are_passed_over(desk: Desk, tmp_path: Path) -> None:
    path = mbox(tmp_path / "all.mbox", (INVITING, INVITED, "Spam"), (MOVING, MOVED, "Papierkorb"))
    told = desk("backtest", str(path), "--json").json
    assert (told["messages_read"], told["messages_looked_into"], told["applications"]) == (2, 0, [])


def test_without_a_config_the_owner_is_told_from_the_mail(
    heardback: Callable[..., Result], takeout: Path, tmp_path: Path
) -> None:
    result = heardback("--config", str(tmp_path / "none.toml"), "backtest", str(takeout))
    assert result.status == 0
    assert USER_ADDRESS in result.err and "draft: thank-you to Ruth Calder" in result.out


def test_from_and_until_bound_what_is_played(desk: Desk, takeout: Path) -> None:
    told = desk("backtest", str(takeout), "--from", "2026-02-20", "--until", "2026-02-21", "--json").json
    assert told["until"].startswith("2026-02-21T23:59:59")
    assert all("2026-02-20" <= event["at"][:10] <= "2026-02-21" for event in told["events"])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--from", "soon"), "--from 'soon' is no date"),
        (("--until", "31.1."), "--until '31.1.' is no date"),
    ],
)
def test_dates_that_are_none_are_named(desk: Desk, takeout: Path, words: tuple[str, str], said: str) -> None:
    result = desk("backtest", str(takeout), *words)
    assert result.status == 2 and said in result.err and "Traceback" not in result.err


@pytest.mark.parametrize("content", [None, b"", b"\x00\xff" * 100])
def test_a_file_that_holds_no_mail_is_one_clear_fault(
    heardback: Callable[..., Result], tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "broken.mbox"
    if content is not None:
        path.write_bytes(content)
    result = heardback("--config", str(tmp_path / "none.toml"), "backtest", str(path))
    assert result.status in (1, 2) and str(path) in result.err and "Traceback" not in result.err


def test_breaking_off_the_reading_tells_what_was_read_until_then(
    desk: Desk, takeout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = mbox_file.raw_messages

    def broken_off(path: Path) -> Iterator[tuple[str, bytes]]:
        yield from list(whole(path))[:2]
        raise KeyboardInterrupt

    monkeypatch.setattr("watcher.backtest.raw_messages", broken_off)
    result = desk("backtest", str(takeout), "--json")
    assert result.status == 0 and "broken off" in result.err
    assert json.loads(result.out)["messages_read"] == 2
