"""kill -9 while Gmail is read and written: the story of the other crash tests, over the API and its server.

The server outlives whoever is killed, as Google's does. What the world does at a moment happens once, before it; then a
process ticks, is killed at a crossing, another one ticks, and after a quiet tick all must be as it is undisturbed.
"""

from __future__ import annotations

import copy
import shutil
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.crash.story import STORY, Moment
from tests.crash.test_every_point import difference, forked, said
from tests.scenarios.stage import Stage, drafts_of, parsed
from tests.scenarios.stories import USER_ADDRESS, USER_NAME, ZONE, raw
from tests.servers import gmail as gmail_server
from tests.servers.gmail import Fault, GmailServer
from tests.servers.gmail_mailbox import GmailMailbox
from tests.watcher.sources.mailboxes import GmailProgram
from watcher import points
from watcher.daemon import tick
from watcher.errors import Unavailable

EVERY = 8
"""Of the crossings that are no write to the mailbox, one in so many is tried here; all are tried over a Maildir."""


@dataclass(slots=True)
class Before:
    """A moment's beginning: the mailbox once the world has acted, and the state folder."""

    mailbox: GmailMailbox
    state: Path


class Play:
    """The story over one server; `folder` holds config and state of whoever plays."""

    def __init__(self, folder: Path, server: GmailServer) -> None:
        self.folder, self.server = folder, server
        self.stage = Stage(folder, GmailProgram(server), name=USER_NAME, address=USER_ADDRESS, zone=ZONE)

    def happen(self, moment: Moment, number: int) -> None:
        """What the world does, in the server's own process."""
        self.server.mailbox.now = lambda: moment.at.astimezone(UTC)
        self.server.faults.clear()
        if moment.mail:
            self.stage.arrive(moment.mail.mailbox, raw(moment.mail, moment.at), moment.at)
        if moment.sends:
            self.stage.send(moment.sends, f"<sent.{number}@riverpost.example>", moment.at)
        if moment.answer_lost:
            self.server.faults.append(Fault("^POST .*/(drafts|messages)$", how="drop", commit=True))

    def tick(self, moment: Moment) -> None:
        """In a process of its own: one tick, begun again where an answer was lost."""
        account = self.stage.open()
        account.store.database.connection.execute("PRAGMA synchronous = OFF")
        if moment.says and moment.says.verb not in {word.verb for word in account.store.words.all()}:
            account.store.words.say(moment.says)
        try:
            tick(account, moment.at)
        except Unavailable:
            tick(account, moment.at)
        account.close()

    def restore(self, before: Before) -> None:
        mailbox = copy.deepcopy(before.mailbox)
        self.server.mailbox = self.stage.program.mailbox = mailbox  # type: ignore[union-attr]
        self.stage.program._hands = mailbox  # type: ignore[union-attr]
        shutil.rmtree(self.folder / "state", ignore_errors=True)
        if before.state.exists():
            shutil.copytree(before.state, self.folder / "state")

    def outcome(self, moment: Moment) -> dict[str, Any]:
        """What it came to, after a quiet tick that reads the notes just delivered."""
        account = self.stage.open()
        tick(account, moment.at + timedelta(minutes=1))
        found = {
            "drafts": [(draft.key, draft.message_id, draft.state) for draft in drafts_of(account)],
            "messages": sorted(map(str, account.store.database.rows("SELECT message_id, has_body FROM message"))),
            "mailboxes": {name: sorted(map(_label, raws)) for name, raws in self.stage.everything().items()},
        }
        account.close()
        return found


def _label(one: bytes) -> str:
    head = parsed(one)
    return f"{head['X-Heardback-Kind'] or 'mail'} {head['X-Heardback-Week'] or ''} {head['To']} {head['Message-ID']}"


def noting(play: Play, moment: Moment) -> None:
    names: list[str] = []
    points.observer = names.append
    play.tick(moment)
    (play.folder / "crossings").write_text("\n".join(names))


def killed(play: Play, moment: Moment, at: int) -> None:
    from os import getpid, kill

    left = at

    def observer(name: str) -> None:
        nonlocal left
        left -= 1
        if not left:
            kill(getpid(), signal.SIGKILL)

    points.observer = observer
    play.tick(moment)


@pytest.fixture(scope="module")
def server() -> Iterator[GmailServer]:
    with gmail_server.running() as running:
        yield running


def test_a_kill_at_gmail_changes_nothing_in_the_end(
    server: GmailServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(points, "observer", None)
    (tmp_path / "play").mkdir()
    play = Play(tmp_path / "play", server)
    wrong, tried = {}, 0
    for number, moment in enumerate(STORY):
        play.happen(moment, number)
        before = Before(copy.deepcopy(server.mailbox), tmp_path / str(number))
        if (play.folder / "state").exists():
            shutil.copytree(play.folder / "state", before.state)
        assert forked(partial(noting, play, moment)) == 0, said(tmp_path)
        undisturbed = play.outcome(moment)
        after = copy.deepcopy(server.mailbox)
        shutil.copytree(play.folder / "state", tmp_path / f"{number} after")
        for count, name in enumerate((play.folder / "crossings").read_text().split(), 1):
            if name.startswith("outbox.written") or count % EVERY == number % EVERY:
                found, tried = disturbed(play, before, moment, count), tried + 1
                if found != undisturbed:
                    wrong[number, count, name] = difference(undisturbed, found)
        play.restore(Before(after, tmp_path / f"{number} after"))
    assert tried > 30
    assert wrong == {}


def disturbed(play: Play, before: Before, moment: Moment, count: int) -> dict[str, Any]:
    """Killed at that crossing, then ticked on."""
    play.restore(before)
    play.server.faults.clear()
    if moment.answer_lost:
        play.server.faults.append(Fault("^POST .*/(drafts|messages)$", how="drop", commit=True))
    assert forked(partial(killed, play, moment, count)) == -signal.SIGKILL
    assert forked(partial(play.tick, moment)) == 0, said(play.folder)
    return play.outcome(moment)
