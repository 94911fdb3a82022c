"""What goes wrong around heardback, as a user meets it: one clear line, the right exit status, no secret, nothing lost.

Every case goes through the command itself over a real Maildir or a real Dovecot; afterwards a good run must have caught
up, with no draft twice. Leaves faults of config and arguments to `test_cli`, of single IMAP commands to `sources`.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from rules.applications import DraftState
from rules.kinds.signals import has_sign
from rules.messages import Message, User
from tests.scenarios.stage import drafts_of
from tests.scenarios.stories import (
    APPLYING,
    FIRST_END,
    INVITING,
    SUBJECT,
    from_elena,
)
from tests.servers.cutproxy import Cut, CutProxy
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.watcher.sources.mailboxes import ImapProgram, MaildirProgram, mail
from tests.watcher.troubled import (
    NOW,
    SECRET,
    Desk,
    Result,
    closed_port,
    damaged_head,
    damaged_pages,
    fill,
    small_disk,
)
from watcher.daemon import tick
from watcher.errors import Unavailable
from watcher.sources.base import Batch
from watcher.sources.maildir import MaildirSource

REFUSING = from_elena(
    "<b7@juniperatlas.example>",
    f"Re: {SUBJECT}",
    "Dear Noel,\n\nI'm sorry to tell you that we have decided not to move forward with your application. I wish you all"
    " the best for your search.",
    INVITING.kind,
    (APPLYING.message_id, INVITING.message_id),
)


@pytest.fixture
def desk(offline: Desk) -> Desk:
    """Over a Maildir: applied and interviewed, thanks are due, nothing was read yet."""
    offline.arrives(APPLYING, INVITING)
    return offline


@pytest.fixture
def online(online: Desk) -> Desk:
    """The same over IMAP."""
    online.arrives(APPLYING, INVITING)
    return online


# Signing in, and the way there


def test_a_wrong_password_is_told_and_a_right_one_catches_up(online: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEARDBACK_TEST_PASSWORD", SECRET)
    online.run().is_one_clear_fault(1, "127.0.0.1:", "refuses the sign-in", "heardback doctor")
    assert "refuses the sign-in" in online.health()["last_error"]
    online.nothing_written()
    monkeypatch.setenv("HEARDBACK_TEST_PASSWORD", PASSWORD)
    online.good_run()
    online.thanked_once()


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"port": "closed"}, ("cannot reach 127.0.0.1:", "refused")),
        ({"host": "imap.nowhere.invalid", "security": "tls"}, ("cannot reach imap.nowhere.invalid:",)),
        ({"port": "of TLS", "security": "tls"}, ("certificate is not trusted", "trusted ones")),
        ({"port": "of TLS", "security": "plain"}, ("127.0.0.1:",)),
        ({"port": "of IMAP", "security": "tls"}, ("no TLS connection", "starttls")),
        ({"port": "of IMAP", "security": "starttls"}, ("certificate is not trusted",)),
    ],
    ids=["nobody there", "no such host", "untrusted", "TLS spoken", "no TLS spoken", "untrusted after STARTTLS"],
)
def test_a_server_that_cannot_be_reached_is_named(
    online: Desk, dovecot: Dovecot, line: CutProxy, settings: dict[str, str], words: tuple[str, ...]
) -> None:
    ports = {"closed": closed_port(), "of TLS": dovecot.tls_port, "of IMAP": dovecot.port}
    online.set(**{key: ports.get(value, value) for key, value in settings.items()})
    online.run().is_one_clear_fault(1, *words)
    assert online.health()["last_error"]
    online.nothing_written()
    online.set(host="127.0.0.1", port=line.port, security="plain")
    online.good_run()
    online.thanked_once()


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("exit 3", ("password_command", "exit status 3")),
        ("exit 0", ("password_command", "printed no password")),
        ("echo; echo", ("password_command", "printed no password")),
        ("echo '  '", ("password_command", "printed no password")),
        (f"echo {SECRET}; exit 1", ("password_command", "exit status 1")),
        (f"echo {SECRET} >&2; exit 1", ("password_command", "exit status 1")),
        (f"printf '{SECRET}\\377'", ("password_command",)),
    ],
)
@pytest.mark.parametrize("verbose", [(), ("--verbose",)], ids=["", "verbose"])
def test_a_password_command_that_fails_is_told_without_what_it_printed(
    online: Desk, tmp_path: Path, script: str, words: tuple[str, ...], verbose: tuple[str, ...]
) -> None:
    command = tmp_path / "password.sh"
    command.write_text(f"#!/bin/sh\n{script}\n")
    command.chmod(0o700)
    online.set(password_command=str(command))
    done = online(*verbose, "run", "--once", "--now", NOW.isoformat())
    Result(done.status, done.out, done.err.splitlines()[-1] + "\n").is_one_clear_fault(2, *words)
    assert SECRET not in done.err + str(online.health())
    online.nothing_written()


def test_a_password_command_that_is_not_there_is_told(online: Desk, tmp_path: Path) -> None:
    online.set(password_command=str(tmp_path / "nothing"))
    online.run().is_one_clear_fault(2, "password_command could not be run")


def test_a_refused_password_of_a_command_is_in_no_output(online: Desk) -> None:
    online.set(password_command=f"echo {SECRET}")
    done = online("--verbose", "run", "--once", "--now", NOW.isoformat())
    assert done.status == 1
    assert SECRET not in done.err + done.out + str(online.health())


# A connection that breaks


@pytest.mark.parametrize("swallow", [True, False], ids=["answer lost", "question lost"])
def test_a_server_that_dies_amid_a_scan_loses_nothing_and_doubles_nothing(
    online: Desk, line: CutProxy, swallow: bool
) -> None:
    program = online.stage.program
    assert isinstance(program, ImapProgram)
    program.put_many("INBOX", [mail(f"Newsletter {number}") for number in range(260)])
    line.cut(Cut(after=b"FETCH 201,", swallow=swallow))
    online.run().is_one_clear_fault(1, "the connection broke while reading messages")
    online.nothing_written()
    online.good_run()
    online.thanked_once()
    seen = online.health()["messages_seen"]
    assert seen == 262
    before = online.stage.everything()
    online.good_run(NOW + timedelta(minutes=2))
    assert online.stage.everything() == before, "the next run changes nothing"
    assert online.health()["messages_seen"] == seen + sum(online.stage.notes().values()), "its own notes, no more"


@pytest.mark.parametrize("swallow", [True, False], ids=["answer lost", "draft lost"])
def test_a_connection_that_breaks_while_a_draft_is_placed_leaves_one(
    online: Desk, line: CutProxy, swallow: bool
) -> None:
    line.cut(Cut(after=b"\r\nTo: Ruth Calder", swallow=swallow))
    online.run().is_one_clear_fault(1, "the connection broke while writing a message")
    online.good_run(NOW + timedelta(minutes=2))
    online.thanked_once()


# Only what was read to the end is planned for


@pytest.mark.parametrize("batches", range(4))
def test_nothing_is_planned_unless_the_account_was_read_to_the_end(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, batches: int
) -> None:
    """The refusal lies in what was not read: silence would have been taken for a thank-you still due."""
    monkeypatch.setattr("watcher.sources.maildir_reading.CHUNK_MESSAGES", 1)
    desk.arrives(REFUSING)
    whole = MaildirSource.fetch

    def broken(source: MaildirSource, cursors: Any, since: datetime) -> Iterator[Batch]:
        for number, batch in enumerate(whole(source, cursors, since)):
            if number == batches:
                raise Unavailable("the disk went away amid reading")
            yield batch
        raise Unavailable("the disk went away at the very end")

    with monkeypatch.context() as half:
        half.setattr(MaildirSource, "fetch", broken)
        for minute in range(2):
            desk.run(NOW + timedelta(minutes=minute)).is_one_clear_fault(1, "the disk went away")
    desk.nothing_written()
    account = desk.stage.open()
    assert account.store.drafts.all() == ()
    account.close()
    desk.good_run(NOW + timedelta(minutes=5))
    assert desk.stage.program.raws("Drafts") == []
    assert desk.health()["messages_seen"] == 3


def test_stale_facts_plan_nothing_while_the_mailbox_is_away(desk: Desk) -> None:
    """All is known that makes the thank-you due; but whether they wrote since is not."""
    desk.good_run(FIRST_END)
    (desk.stage.program.root).rename(desk.stage.config.parent / "away")  # type: ignore[union-attr]
    desk.run().is_one_clear_fault(1, "does not exist; is its disk mounted?")
    (desk.stage.config.parent / "away").rename(desk.stage.program.root)  # type: ignore[union-attr]
    desk.arrives(REFUSING)
    desk.good_run(NOW + timedelta(hours=1))
    assert desk.stage.program.raws("Drafts") == []


# Mailboxes that go and come back


@pytest.mark.parametrize("name", ["INBOX", "Sent", "Drafts", ""])
def test_a_mailbox_that_vanishes_and_comes_back_costs_nothing(desk: Desk, name: str) -> None:
    desk.good_run()
    desk.thanked_once()
    program = desk.stage.program
    assert isinstance(program, MaildirProgram)
    lies, away = program.root / name, desk.stage.config.parent / "away"
    lies.rename(away)
    for day in range(1, 4):
        done = desk.run(NOW + timedelta(days=day))
        assert len(done.err.splitlines()) <= 2
        assert "Traceback" not in done.err
    if lies.exists():
        shutil.rmtree(lies)
    away.rename(lies)
    for hours in (96, 97, 98):
        desk.good_run(NOW + timedelta(hours=hours))
    desk.thanked_once()
    assert desk.health()["messages_seen"] == 2 + sum(desk.stage.notes().values())


# The disk and the state folder


def test_a_store_without_room_is_told_once_and_goes_on_when_there_is_room(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    account = desk.stage.open()
    execute = account.store.database.connection.execute
    (pages,) = execute("PRAGMA page_count").fetchone()
    execute(f"PRAGMA max_page_count = {pages}")
    for _ in range(2):
        with pytest.raises(Unavailable, match="is full; free some room, heardback then goes on by itself"):
            tick(account, NOW)
    assert caplog.messages == []
    desk.nothing_written()
    execute("PRAGMA max_page_count = 1000000")
    tick(account, NOW)
    account.close()
    desk.thanked_once()


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="needs root to mount a small disk")
@pytest.mark.parametrize("size", ["16k", "64k", "128k", "192k"])
def test_a_full_disk_under_the_state_folder_is_told_and_caught_up(desk: Desk, size: str) -> None:
    program = desk.stage.program
    assert isinstance(program, MaildirProgram)
    for number in range(40):
        program.put("INBOX", mail(f"Interview {number}", body="Your interview. " * 400))
    with small_disk(desk.stage.state, size) as resize:
        done = desk.program()
        done.is_one_clear_fault(1, "is full")
        desk.nothing_written()
        resize("20m")
        done = desk.program()
        assert done.status == 0, done.err
        desk.thanked_once()
        assert desk.health()["messages_seen"] == 42


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="needs root to mount a small disk")
def test_a_full_disk_under_the_mailbox_is_told_and_caught_up(desk: Desk) -> None:
    program = desk.stage.program
    assert isinstance(program, MaildirProgram)
    shutil.rmtree(program.directory("Drafts"))
    with small_disk(program.directory("Drafts"), "32k") as resize:
        MaildirProgram(program.root, plus_plus=False)
        fill(program.directory("Drafts") / "filler")
        desk.program().is_one_clear_fault(1, "cannot write into", "No space left")
        assert program.raws("Drafts") == []
        resize("1m")
        assert desk.program().status == 0
        desk.thanked_once()


@pytest.mark.parametrize("in_place_of", ["state", "state/heardback.lock", "state/heardback.sqlite3"])
def test_a_state_folder_that_cannot_be_written_is_told(desk: Desk, in_place_of: str) -> None:
    path = desk.stage.config.parent / in_place_of
    path.parent.mkdir(exist_ok=True)
    if in_place_of == "state":
        path.write_text("a file")
    else:
        path.mkdir()
    desk.run().is_one_clear_fault(1, str(desk.stage.state))
    desk.nothing_written()
    path.unlink() if path.is_file() else path.rmdir()
    desk.good_run()
    desk.thanked_once()


def cut_short(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


@pytest.mark.parametrize("damage", [damaged_head, damaged_pages, cut_short])
def test_a_damaged_store_is_told_and_one_begun_anew_takes_over_the_drafts(
    desk: Desk, damage: Callable[[Path], None]
) -> None:
    desk.good_run()
    store = desk.stage.state / "heardback.sqlite3"
    assert sorted(desk.stage.state.glob("*-wal")) == []
    damage(store)
    desk.run(NOW + timedelta(hours=1)).is_one_clear_fault(2, str(store), "is damaged", "move it away")
    store.rename(store.with_suffix(".damaged"))
    desk.good_run(NOW + timedelta(hours=2))
    assert len(desk.stage.program.raws("Drafts")) == 1, "no second copy"
    account = desk.stage.open()
    assert [draft.state for draft in drafts_of(account)] == [DraftState.IN_DRAFTS]
    account.close()


# Hostile and broken mail


def with_calendar(text: str) -> bytes:
    head = "From: a@b.example\nTo: c@d.example\nSubject: Interview\nMessage-ID: <ics@b.example>\nMIME-Version: 1.0\n"
    return f"{head}Content-Type: text/calendar; method=REQUEST\n\n{text}\n".encode()


HOSTILE: dict[str, Callable[[], bytes]] = {
    "fifty megabytes": lambda: mail("Interview", body="An interview! " * 3_700_000),
    "nothing": lambda: b"",
    "NULs": lambda: b"From: \0@b.example\nSubject: Inter\0view\0\nMessage-ID: <\0>\n\nInterview\0\0 tomorrow\0\n",
    "only NULs": lambda: b"\0" * 5_000,
    "noise": lambda: bytes(range(256)) * 64,
    "broken calendar": lambda: with_calendar("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:99999999T999999\nRRULE:X"),
    "endless calendar": lambda: with_calendar("BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n" * 20_000),
    "impossible dates": lambda: mail("Interview on 99/99/9999", date="Mon, 99 Foo 99999 99:99:99 +9999"),
    "lone surrogates": lambda: "Subject: Interview \udc80\n\n\udcff\n".encode("utf-8", "surrogateescape"),
    "deep nesting": lambda: b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(2_000)
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_mail_keeps_the_others_from_being_read(desk: Desk, name: str) -> None:
    program = desk.stage.program
    assert isinstance(program, MaildirProgram)
    program.put("Other", HOSTILE[name]())
    done = desk.run()
    assert done.status == 0, done.err
    assert len(done.err.splitlines()) == 1, done.err
    desk.thanked_once()
    before = desk.stage.everything()["Drafts"]
    desk.good_run(NOW + timedelta(minutes=2))
    assert desk.stage.everything()["Drafts"] == before


def test_mailboxes_and_files_named_in_no_known_encoding_are_read_and_named(desk: Desk) -> None:
    mailbox = desk.stage.config.parent / "mail" / os.fsdecode(b"J\xffbs")
    for part in ("cur", "new", "tmp"):
        (mailbox / part).mkdir(parents=True)
    (mailbox / "cur" / os.fsdecode(b"1.\xfe.host:2,S")).write_bytes(mail("Interview"))
    (mailbox / "cur" / os.fsdecode(b"2.\xfd.host:2,S")).mkdir()
    desk.good_run()
    desk.thanked_once()
    assert desk.health()["messages_seen"] == 3
    (named,) = desk.health()["quarantined"]
    assert "2.\\xfd.host" in named


def test_rules_that_fail_over_a_mail_do_not_keep_the_others_from_being_read(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from watcher import intake

    def fails(message: Message, user: User) -> bool:
        if message.subject == "Poison":
            raise KeyError(message.subject)
        return has_sign(message, user)

    program = desk.stage.program
    assert isinstance(program, MaildirProgram)
    program.put("Other", mail("Poison"))
    monkeypatch.setattr(intake, "has_sign", fails)
    done = desk.run()
    assert done.status == 0
    assert "Traceback" not in done.err
    desk.thanked_once()


def a_loop(path: Path) -> None:
    path.symlink_to(path)


def a_directory(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize("make", [a_loop, a_directory])
def test_a_message_file_that_cannot_be_read_is_named_in_status(desk: Desk, make: Callable[[Path], None]) -> None:
    program = desk.stage.program
    assert isinstance(program, MaildirProgram)
    path = program.directory("INBOX") / "cur" / "1.unreadable.host:2,S"
    make(path)
    desk.good_run()
    desk.good_run(NOW + timedelta(minutes=2))
    (named,) = desk.health()["quarantined"]
    assert str(path) in named
    path.unlink() if path.is_symlink() else path.rmdir()
    desk.thanked_once()
