"""The weekly summary's values, section by section: `week` makes them, `watcher.summary` words them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Generic, TypeVar

from rules.applications import State, StepKind
from rules.readings import Kind, Person
from rules.weekly.gaps import Gap
from rules.weekly.search import Search

ROWS = 30
STALE_AFTER = timedelta(hours=24)

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Listing(Generic[Row]):
    """At most `ROWS` rows, and how many more there are."""

    rows: tuple[Row, ...] = ()
    more: int = 0

    def __len__(self) -> int:
        return len(self.rows) + self.more


@dataclass(frozen=True, slots=True)
class Health:
    """How the watcher itself fares. `quarantined` names messages it could not read, one short text each.

    `messages_seen` counts since the first run. `templates` tells of templates of the user's that cannot be used.
    `unplaced` names drafts that could not be laid into Drafts, and why.
    `gaps` are the latest, the earliest first.
    """

    last_poll_at: datetime | None = None
    messages_seen: int = 0
    quarantined: tuple[str, ...] = ()
    last_error: str | None = None
    last_error_at: datetime | None = None
    templates: tuple[str, ...] = ()
    unplaced: tuple[str, ...] = ()
    gaps: tuple[Gap, ...] = ()


def is_stale(health: Health, now: datetime) -> bool:
    """Whether the mailbox was not read to the end for so long that something may be missing."""
    return health.last_poll_at is None or now - health.last_poll_at > STALE_AFTER


@dataclass(frozen=True, slots=True)
class Moments:
    """One summary: its ISO week by name ("2026-W10"), when it is due and since when it reports (both UTC)."""

    name: str
    due: datetime
    begins: datetime
    first: bool


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft that lies in Drafts. `gone_after`: when an unsent thank-you is taken back (None: never)."""

    employer: str
    role: str
    kind: StepKind
    to: Person
    subject: str
    best_by: datetime
    overdue: bool
    gone_after: datetime | None = None
    link: str = ""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """An application, and the moment, subject and kind of the message that matters in its section."""

    employer: str
    role: str
    at: datetime | None = None
    subject: str = ""
    kind: Kind | None = None
    link: str = ""


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A coming interview; `missing` are the names of those whose address is not known."""

    employer: str
    role: str
    start: datetime | None
    end: datetime
    zone: str
    location: str
    people: tuple[str, ...]
    missing: tuple[str, ...]
    proposed: bool
    link: str = ""


@dataclass(frozen=True, slots=True)
class WaitRow:
    """An application whose answer is awaited; `expected` is the stated date, `next_due` when the next step comes."""

    employer: str
    role: str
    state: State
    since: datetime | None
    expected: date | None
    next_step: StepKind | None
    next_due: datetime | None
    why: tuple[str, ...] = ()
    link: str = ""


@dataclass(frozen=True, slots=True)
class AskRow:
    """A question to the user, or a warning (`warns`). `key` names the message or application meant.

    `answers` are lines that say yes and no; to a warning there is one, that puts the application away.
    """

    key: str
    asks: str
    employer: str = ""
    subject: str = ""
    at: datetime | None = None
    link: str = ""
    answers: tuple[str, str] = ("", "")
    warns: bool = False


@dataclass(frozen=True, slots=True)
class Week:
    """One weekly summary. Times are aware; `zone` is the user's (IANA); `subject` is the news in a line."""

    moments: Moments
    now: datetime
    zone: str
    review: Listing[DraftRow]
    heard: Listing[CaseRow]
    your_turn: Listing[CaseRow]
    interviews: Listing[MeetingRow]
    waiting: Listing[WaitRow]
    moved_on: Listing[CaseRow]
    search: Search
    questions: Listing[AskRow]
    forged: Listing[CaseRow]
    edited: Listing[DraftRow]
    taken_back: Listing[DraftRow]
    understood: Listing[str]
    not_understood: Listing[str]
    health: Health
    quarantined: Listing[str]
    unplaced: Listing[str]
    open_applications: int
    applications: int
    examples: tuple[str, ...] = ()
    subject: str = ""
