"""How far a Gmail mailbox is read, as text: the history id, the listing under way, the messages still to be fetched.

All of it is one cursor, so that ids are queued and the place in the history moves in one commit: whatever stops us, no
id is forgotten and none asked for from the wrong place. History ids stay text: they may exceed what a float holds.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace

log = logging.getLogger(__name__)

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Scan:
    """A listing under way: all since `after` (epoch seconds). `step` counts its searches, `page` is the next page's
    token. A `first` scan chooses on the server; any other takes everything that is not known yet."""

    after: int
    first: bool = False
    step: int = 0
    page: str = ""


@dataclass(frozen=True, slots=True)
class Position:
    """`history`: what happened after this history id is not read yet; had at `at`, by Gmail's clock in epoch seconds.
    `pinned`: before this moment only the first scan's choice was fetched. `page`: the next page of the history.
    `todo`: message ids to fetch, in this order. `tries`: failures of those the server would not give. `good`: the last
    message it gave.
    `audited`: when all recent mail was last compared with what is known. `drafts`: the history id up to which something
    happened to drafts. `relisted`: the history id before the last listing that an expired history made necessary."""

    history: str
    at: int
    pinned: int
    drafts: str
    audited: int
    page: str = ""
    scan: Scan | None = None
    todo: tuple[str, ...] = ()
    tries: Mapping[str, int] = field(default_factory=dict)
    relisted: str = ""
    good: str = ""

    def text(self) -> str:
        kept = {key: value for key, value in asdict(self).items() if value}
        return json.dumps({"v": _FORMAT, **kept}, separators=(",", ":"))

    def fetched(self, done: set[str], again: tuple[str, ...] = ()) -> Position:
        """Without those done; those to be tried again come last, and their failures are counted."""
        todo = tuple(one for one in self.todo if one not in done and one not in again)
        tries = {one: count for one, count in self.tries.items() if one not in done}
        return replace(self, todo=todo + again, tries=tries)


def parse(cursor: str) -> Position | None:
    """None for the empty cursor and for one that cannot be read: the mailbox is then scanned anew."""
    if not cursor:
        return None
    try:
        found = json.loads(cursor)
        if found.pop("v") != _FORMAT:
            raise ValueError("another format")
        scan = Scan(**found.pop("scan")) if "scan" in found else None
        return Position(**{**found, "todo": tuple(found.get("todo", ()))}, scan=scan)
    except (ValueError, TypeError, KeyError, AttributeError):
        log.warning("an unreadable cursor is put aside")
        return None


def not_before(one: str, other: str) -> bool:
    """Whether a history id is at or after another; both are decimal numbers of any length."""
    return (len(one), one) >= (len(other), other)
