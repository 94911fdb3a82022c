"""Which summary belongs to a moment: the week's, or after "stop" a last one (product: "The weekly summary").

Leaves what a summary says to `rules.weekly.week`, and whether it was made already to the one who keeps its key.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time

from rules.applications import Word
from rules.calendar import days_later, local_day
from rules.steps.pauses import stopping_word
from rules.weekly.week import Moments, week_due


@dataclass(frozen=True, slots=True)
class SummaryDue:
    """A summary to be made once for its key."""

    key: str
    moments: Moments


def summary_due(
    words: Iterable[Word], now: datetime, first_run: datetime, zone: str, weekday: str, at: time
) -> SummaryDue | None:
    """The latest summary due by `now`, None before the first; `at` is wall time in `zone`, `weekday` an English name.

    While the search is stopped there is none but the last, due at the word itself; and a week whose hour came meanwhile
    gets none when the search goes on.
    """
    said = tuple(words)
    stop = stopping_word(said, now)
    if stop is not None:
        return SummaryDue(f"summary/stop/{stop.key}", week_until(stop.at, first_run, zone))
    moments = week_due(now, first_run, zone, weekday, at)
    if moments is None or stopping_word(said, moments.due) is not None:
        return None
    return SummaryDue(f"summary/{moments.name}", moments)


def week_until(moment: datetime, first_run: datetime, zone: str) -> Moments:
    """The seven days up to a moment, named by the ISO week that it lies in where the user lives."""
    iso = local_day(moment, zone).isocalendar()
    begins = days_later(moment, -7, zone)
    return Moments(f"{iso.year}-W{iso.week:02d}", moment.astimezone(UTC), begins.astimezone(UTC), begins < first_run)
