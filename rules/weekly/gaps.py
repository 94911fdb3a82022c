"""Times in which nobody watched: a machine asleep or switched off, a network or a provider away. Pure.

Only a reading that was meant to come at intervals can be missing: looks on demand leave no gaps.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

SHORTEST = timedelta(hours=2)
"""A silence that is shorter is nobody's concern."""
MISSED_POLLS = 3
WORTH_A_WORD = timedelta(hours=12)
"""A night's sleep of a laptop needs no word in the summary."""


@dataclass(frozen=True, slots=True)
class Gap:
    """No reading to the end from `began` to `ended` (aware, UTC). `caught_up` counts the messages that arrived in it
    and were read afterwards, `drafts` those placed late; `reason` is the trouble told of, '' where nothing ran."""

    began: datetime
    ended: datetime
    caught_up: int = 0
    reason: str = ""
    drafts: int = 0

    @property
    def length(self) -> timedelta:
        return self.ended - self.began


def gap_between(last: datetime | None, now: datetime, every: timedelta | None) -> tuple[datetime, datetime] | None:
    """From when to when nobody watched, at the first reading after; None where none was missed.

    `every` is the interval of readings, None for a look on demand.
    """
    if last is None or every is None or now - last < max(SHORTEST, MISSED_POLLS * every):
        return None
    return last, now


def worth_a_word(gaps: Iterable[Gap], since: datetime) -> tuple[Gap, ...]:
    """The long ones that ended after `since`, the earliest first."""
    return tuple(gap for gap in gaps if gap.ended > since and gap.length >= WORTH_A_WORD)
