"""What is new since the last look, for notices on the desktop. Pure; it names employers and quotes nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from rules.applications import DRAFTS, DraftFact, DraftState, Standing
from rules.names import plain

MANY = 3
"""More than so many of a kind become one notice."""


@dataclass(frozen=True, slots=True)
class Notice:
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Looked:
    """What stood at a moment: when each application (by key) was heard back from, and the drafts (by key) that lay."""

    heard: dict[str, datetime | None]
    lying: frozenset[str]


def looked(standings: Sequence[Standing], drafts: Sequence[DraftFact]) -> Looked:
    lying = frozenset(draft.key for draft in drafts if _lies(draft))
    return Looked({one.application.key: one.heard_back_at for one in standings}, lying)


def news(before: Looked, standings: Sequence[Standing], drafts: Sequence[DraftFact]) -> tuple[Notice, ...]:
    """Employers that answered, and drafts that came to lie in Drafts, since `before`."""
    heard = [
        plain(one.application.employer, 60)
        for one in standings
        if one.heard_back_at is not None and one.heard_back_at != before.heard.get(one.application.key)
    ]
    placed = [
        plain(draft.to.name or draft.employer, 60) for draft in drafts if _lies(draft) and draft.key not in before.lying
    ]
    return (
        *_told(heard, "An employer answered", "{} wrote to you.", "{} employers wrote to you."),
        *_told(placed, "A draft for you", "For {}, in your Drafts.", "{} new drafts lie in your Drafts."),
    )


def _told(names: Sequence[str], title: str, one: str, many: str) -> tuple[Notice, ...]:
    if len(names) > MANY:
        return (Notice(title, many.format(len(names))),)
    return tuple(Notice(title, one.replace("{}", name)) for name in names)


def _lies(draft: DraftFact) -> bool:
    return draft.kind in DRAFTS and draft.state is DraftState.IN_DRAFTS
