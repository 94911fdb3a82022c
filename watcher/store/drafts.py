"""Drafts and notes to self: planned once for good, then a growing list of what happened to each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import cache

from pydantic import TypeAdapter

from rules.applications import DraftFact, DraftState
from watcher.store.database import Database


class Fate(StrEnum):
    """What can happen to a planned draft. `detail` holds: PLACING and REPLACING the mark before the write, PLACED and
    EDITED the handle, SENT the moment it left, REVISING the number of the better text, WITHDRAWING, WITHDRAWN, KEPT,
    UNSURE and UNREVISED a plain reason."""

    PLACING = "placing"
    PLACED = "placed"
    UNSURE = "unsure"
    SEEN = "seen"
    EDITED = "edited"
    MISSING = "missing"
    SENT = "sent"
    DELETED = "deleted"
    WITHDRAWING = "withdrawing"
    WITHDRAWN = "withdrawn"
    KEPT = "kept"
    REVISING = "revising"
    REPLACING = "replacing"
    UNREVISED = "unrevised"


@dataclass(frozen=True, slots=True)
class Revision:
    """A better text that is not in the mailbox yet. `mark`: taken before the old one was removed, None until then."""

    raw: bytes
    mark: str | None


@cache
def _codec() -> TypeAdapter[DraftFact]:
    return TypeAdapter(DraftFact)


class Drafts:
    """Writing belongs inside `Store.transaction`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def plan(self, draft: DraftFact, raw: bytes) -> None:
        """Fixes a draft's identity and its bytes; a key that is planned already is left as it is."""
        self._database.connection.execute(
            "INSERT INTO draft (key, kind, message_id, planned_at, value, raw) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (key) DO NOTHING",
            (
                draft.key,
                draft.kind,
                draft.message_id,
                draft.created_at.isoformat(),
                _codec().dump_json(draft).decode(),
                raw,
            ),
        )

    def happened(self, key: str, fate: Fate, at: datetime, detail: str = "") -> None:
        self._database.connection.execute(
            "INSERT INTO draft_event (draft, at, event, detail) VALUES (?, ?, ?, ?)",
            (key, at.isoformat(), fate, detail),
        )

    def all(self) -> tuple[DraftFact, ...]:
        """Every draft and note as it stands after all that happened to it, in the order of planning."""
        events: dict[str, list[tuple[Fate, datetime, str]]] = {}
        for key, fate, at, detail in self._database.rows(
            "SELECT draft, event, at, detail FROM draft_event ORDER BY id"
        ):
            events.setdefault(str(key), []).append((Fate(str(fate)), datetime.fromisoformat(str(at)), str(detail)))
        rows = self._database.rows("SELECT key, value FROM draft ORDER BY planned_at, key")
        return tuple(_after(_codec().validate_json(str(value)), events.get(str(key), ())) for key, value in rows)

    def raw(self, key: str) -> bytes:
        """The very bytes of a draft as we placed it last, or will place it: the same on every attempt."""
        return self._text(key, self._texts(key)[0])

    def revise(self, key: str, raw: bytes, at: datetime) -> None:
        """Fixes a better text for a planned draft, whose identity stays; the outbox puts it in the old one's place."""
        number = self._database.connection.execute(
            "INSERT INTO draft_text (draft, at, raw) VALUES (?, ?, ?)", (key, at.isoformat(), raw)
        ).lastrowid
        self.happened(key, Fate.REVISING, at, str(number))

    def revision(self, key: str) -> Revision | None:
        """The better text that waits to be put in place, None if there is none."""
        _, pending, mark = self._texts(key)
        return Revision(self._text(key, pending), mark) if pending else None

    def is_replacing(self, key: str) -> bool:
        """Whether the old text may be out of the mailbox and the better one not yet in: our doing, not the user's."""
        return self._texts(key)[2] is not None

    def _texts(self, key: str) -> tuple[int, int, str | None]:
        """The numbers of the text that lies there and of the one that shall (0: the first, none), and its mark."""
        current, pending, mark = 0, 0, None
        for event, detail in self._database.rows(
            "SELECT event, detail FROM draft_event WHERE draft = ?"
            " AND event IN ('placed', 'revising', 'replacing', 'unrevised') ORDER BY id",
            key,
        ):
            match Fate(str(event)):
                case Fate.REVISING:
                    pending, mark = int(str(detail)), None
                case Fate.REPLACING:
                    mark = str(detail)
                case Fate.PLACED:
                    current, pending, mark = pending or current, 0, None
                case _:
                    pending, mark = 0, None
        return current, pending, mark

    def _text(self, key: str, number: int) -> bytes:
        if number:
            ((raw,),) = self._database.rows("SELECT raw FROM draft_text WHERE id = ?", number)
        else:
            ((raw,),) = self._database.rows("SELECT raw FROM draft WHERE key = ?", key)
        return bytes(raw)  # type: ignore[call-overload, no-any-return]

    def unresolved_mark(self, key: str) -> str | None:
        """The mark of a write whose outcome nobody knows yet, None if there is none."""
        rows = self._database.rows(
            "SELECT event, detail FROM draft_event WHERE draft = ? AND event IN ('placing', 'placed') ORDER BY id DESC",
            key,
        )
        return str(rows[0][1]) if rows and rows[0][0] == Fate.PLACING else None

    def withdrawing(self, key: str) -> bool:
        """Whether the draft is to be taken back and has not been settled since."""
        settling = ("withdrawing", "withdrawn", "kept", "sent", "deleted")
        rows = self._database.rows(
            "SELECT event FROM draft_event WHERE draft = ? AND event IN (?, ?, ?, ?, ?) ORDER BY id DESC LIMIT 1",
            key,
            *settling,
        )
        return bool(rows) and rows[0][0] == Fate.WITHDRAWING


def _after(draft: DraftFact, events: Iterable[tuple[Fate, datetime, str]]) -> DraftFact:
    for fate, at, detail in events:
        draft = _step(draft, fate, at, detail)
    return draft


def _step(draft: DraftFact, fate: Fate, at: datetime, detail: str) -> DraftFact:
    match fate:
        case Fate.PLACED:
            return replace(draft, state=DraftState.IN_DRAFTS, placed_at=at, handle=detail, missing_polls=0)
        case Fate.SEEN:
            return replace(draft, state=DraftState.IN_DRAFTS, handle=detail, missing_polls=0, settled_at=None)
        case Fate.EDITED:
            return replace(draft, handle=detail, missing_polls=0, edited=True)
        case Fate.MISSING:
            return replace(draft, missing_polls=draft.missing_polls + 1)
        case Fate.SENT:
            return replace(draft, state=DraftState.SENT, sent_at=datetime.fromisoformat(detail), settled_at=at)
        case Fate.DELETED:
            return replace(draft, state=DraftState.DELETED_BY_USER, settled_at=at)
        case Fate.WITHDRAWN:
            return replace(draft, state=DraftState.WITHDRAWN, settled_at=at)
        case Fate.KEPT:
            return replace(draft, state=DraftState.KEPT_EDITED, edited=True, settled_at=at)
        case Fate.REVISING:
            return replace(draft, revised_at=at)
        case Fate.PLACING | Fate.REPLACING | Fate.UNREVISED | Fate.WITHDRAWING | Fate.UNSURE:
            return draft
