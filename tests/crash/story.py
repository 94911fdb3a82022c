"""A short application that crosses every point of permanence: fourteen ticks, each safe to begin again after a kill.

What the world does at a moment (a mail arrives, the user sends a draft) happens once, however often the
moment is begun. Leaves killing and comparing to `test_every_point`.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from rules.applications import Verb, Word
from rules.readings import Kind
from tests.scenarios.stage import Stage
from tests.scenarios.stories import (
    APPLICATION,
    APPLYING,
    ELENA_ADDRESS,
    EMPLOYER,
    INVITATION,
    RUTH,
    SUBJECT,
    USER_ADDRESS,
    USER_NAME,
    ZONE,
    Mail,
    from_elena,
    invite,
    local,
    raw,
)
from tests.watcher.sources.mailboxes import MaildirProgram
from watcher import clock
from watcher.account import Account
from watcher.daemon import tick
from watcher.errors import Unavailable
from watcher.sources.base import Batch, DraftListing, Lookup, Source
from watcher.sources.maildir import MaildirSource
from watcher.sources.settings import MaildirSettings

FIRST, BEGIN, END = local(2, 16, 10), local(2, 24, 15), local(2, 24, 15, 45)
INVITING = from_elena(
    INVITATION,
    f"Re: {SUBJECT}",
    "Hi Noel,\n\nWe would like you to meet Ruth Calder, who runs the atlas team: your interview is on Tuesday,"
    " February 24, 3:00 to 3:45 PM Eastern, by video. The invite is attached; the link is in it.",
    Kind.INTERVIEW_CONFIRMED,
    (APPLICATION,),
    invite(BEGIN, END, local(2, 18, 14), 0),
)
ANSWERING = from_elena(
    "<b6@juniperatlas.example>",
    f"Re: {SUBJECT}",
    "Hi Noel,\n\nSorry for our silence. The team is still deciding and I cannot give you a date yet. You are still very"
    " much in the running.",
    Kind.EMPLOYER_REPLY,
    (APPLICATION, INVITATION),
)


@dataclass(frozen=True, slots=True)
class Moment:
    """One tick at `at`, after what happens then. `answer_lost`: the first write's answer never comes back."""

    at: datetime
    mail: Mail | None = None
    sends: str = ""
    says: Word | None = None
    rebuilds: bool = False
    answer_lost: bool = False


DECISION = Word("", local(2, 26, 12), Verb.REPLY_BY, EMPLOYER, day=date(2026, 3, 2))
TOLD = Mail(
    "<m1@riverpost.example>",
    f"{USER_NAME} <{USER_ADDRESS}>",
    f"{USER_NAME} <{USER_ADDRESS}>",
    EMPLOYER,
    "may follow up yes, role is Cartographer of coasts\njuniper: snooze a little while",
    Kind.SENT_OTHER,
    "Sent",
)
TALKED = Word("", local(2, 25, 16), Verb.NOTE, EMPLOYER, text="Ruth: we talked about the map of the northern coast")
STORY = (
    Moment(FIRST, mail=APPLYING),
    Moment(local(2, 18, 14), mail=INVITING),
    Moment(local(2, 23, 8)),
    Moment(local(2, 23, 18), answer_lost=True),
    Moment(local(2, 25, 15, 45), answer_lost=True),
    Moment(local(2, 25, 16), says=TALKED, answer_lost=True),
    Moment(local(2, 25, 19), sends=RUTH),
    Moment(local(2, 26, 12), says=DECISION),
    Moment(local(2, 26, 13), mail=TOLD),
    Moment(local(3, 2, 8)),
    Moment(local(3, 3, 9)),
    Moment(local(3, 3, 11), mail=ANSWERING),
    Moment(local(3, 3, 12), rebuilds=True),
    Moment(local(3, 3, 13)),
)


class LosingSource:
    """A mailbox that does what it is told, but whose answer to one write gets lost; `lost` notes that."""

    def __init__(self, inner: Source, lost: Path) -> None:
        self._inner, self._lost = inner, lost

    def place(self, raw: bytes, thread: str = "") -> str:
        return self._answer(self._inner.place(raw, thread))

    def deliver(self, raw: bytes) -> str:
        return self._answer(self._inner.deliver(raw))

    def _answer(self, handle: str) -> str:
        if self._lost.exists():
            return handle
        self._lost.touch()
        raise Unavailable("the line was cut while the mailbox was answering")

    def fetch(self, cursors: Mapping[str, str], since: datetime) -> Iterator[Batch]:
        return self._inner.fetch(cursors, since)

    def drafts(self, cursor: str) -> DraftListing | None:
        return self._inner.drafts(cursor)

    def mark(self) -> str:
        return self._inner.mark()

    def find_draft(self, message_id: str, mark: str) -> str | Lookup:
        return self._inner.find_draft(message_id, mark)

    def find_note(self, message_id: str, mark: str) -> str | Lookup:
        return self._inner.find_note(message_id, mark)

    def withdraw(self, handle: str, untouched: Callable[[bytes], bool]) -> bool:
        return self._inner.withdraw(handle, untouched)

    def close(self) -> None:
        self._inner.close()


def stage_in(folder: Path) -> Stage:
    program = MaildirProgram(folder / "mail", plus_plus=False)
    return Stage(folder, program, name=USER_NAME, address=USER_ADDRESS, zone=ZONE)


def play(folder: Path, number: int) -> None:
    """Moment `number` of the story, from wherever an earlier attempt left it."""
    moment, stage = STORY[number], stage_in(folder)
    with _once(folder, f"{number}.happened") as still:
        if still and moment.mail:
            stage.arrive(moment.mail.mailbox, raw(moment.mail, moment.at), moment.at)
        if still and moment.sends:
            stage.send(moment.sends, f"<sent.{number}@riverpost.example>", moment.at)
    account = opened(stage, moment.at, folder / f"{number}.lost" if moment.answer_lost else None)
    if moment.says and moment.says.verb not in {word.verb for word in account.store.words.all()}:
        account.store.words.say(moment.says)
    if moment.rebuilds:
        _rebuild(stage, moment.at)
    _tick(account, moment.at)
    account.close()


@contextlib.contextmanager
def _once(folder: Path, name: str) -> Iterator[bool]:
    """Whether that has not happened yet; from then on it has."""
    yield not (folder / name).exists()
    (folder / name).touch()


def opened(stage: Stage, at: datetime, lost: Path | None = None) -> Account:
    """The account, over a mailbox whose clock stands at `at`. A killed process loses nothing that it had written, so
    nothing waits for the disk here."""
    account = stage.open()
    account.store.database.connection.execute("PRAGMA synchronous = OFF")
    source: Source = MaildirSource(MaildirSettings(stage.program.root), clock=at.timestamp)  # type: ignore[union-attr]
    account.__dict__["source"] = LosingSource(source, lost) if lost else source
    return account


def _tick(account: Account, at: datetime) -> None:
    """As the daemon does: what could not be done is tried again later."""
    try:
        tick(account, at)
    except Unavailable:
        tick(account, at)


def _rebuild(stage: Stage, at: datetime) -> None:
    from watcher.cli.app import app

    clock.present = lambda: at  # this process plays the story and nothing else
    app(["--config", str(stage.config), "--state", str(stage.state), "rebuild"], standalone_mode=False)


__all__ = ["ELENA_ADDRESS", "STORY", "Moment", "opened", "play", "stage_in"]
