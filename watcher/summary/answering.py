"""How to answer the summary: a reply to it, one line an employer, with examples made of the reader's own rows.

Leaves reading such replies to the talking-back rules.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from rules.weekly.week import Week
from watcher.page import Section
from watcher.phrases import typed

AHEAD = timedelta(days=10)
MOST = 5
_SAID = (
    "Reply to this mail, one line for each employer; heardback finds your reply in your own Sent folder, and the next "
    "summary says what it understood. For instance:"
)
_REMARK = (
    "Words it also knows: withdrawn, offer, rejected, ignore, did not take place, snooze 1 week; “stop everything” "
    "once you have taken a job. On the command line, “heardback set” does the same."
)


def answering(week: Week) -> Section:
    lines = tuple(dict.fromkeys((*_confirming(week), *_met(week), *_dated(week), *_resting(week))))
    return Section("Answer by mail", (_SAID,), code=lines[:MOST] or _invented(week), remark=_REMARK)


def _confirming(week: Week) -> Iterable[str]:
    """An answer to the first question about an interview."""
    for row in week.questions.rows:
        if row.employer and "interview" in row.asks:
            yield f"{typed(row.employer)}: not an interview"
            return


def _met(week: Week) -> Iterable[str]:
    """Somebody whose address is missing."""
    for row in week.interviews.rows:
        if row.missing:
            yield f"{typed(row.employer)}: met {row.missing[0]} <their@address>"
            return


def _dated(week: Week) -> Iterable[str]:
    by = _day(week)
    undated = [row.employer for row in week.waiting.rows if not row.expected]
    for employer in (*(row.employer for row in week.interviews.rows), *undated)[:2]:
        yield f"{typed(employer)}: decision by {by}, may follow up yes"


def _resting(week: Week) -> Iterable[str]:
    for row in reversed(week.waiting.rows):
        yield f"{typed(row.employer)}: snooze 1 week"
        return


def _invented(week: Week) -> tuple[str, ...]:
    """For a search of which nothing is known yet."""
    by = _day(week)
    return (
        f"acme: decision by {by}, may follow up yes, met Dana Wu <dana@acme.example>",
        f"acme: interview {by} 15:00",
    )


def _day(week: Week) -> str:
    by = week.now + AHEAD
    return f"{by.day} {by:%b}"
