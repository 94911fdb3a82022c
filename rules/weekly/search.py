"""Keep searching: what went out and what came, week by week, and where all applications stand (playbook: last row).

Leaves what there is to say about it to `rules.weekly.momentum`, the rest of the summary to `rules.weekly.week`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from rules.applications import CLOSED, InterviewStatus, Standing, State
from rules.calendar import local_day

WEEKS_SHOWN = 8
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class SearchWeek:
    """One calendar week (Monday to Sunday in the user's zone), named by its Monday; `answers` are employers' own."""

    monday: date
    applications: int
    interviews: int
    answers: int = 0


@dataclass(frozen=True, slots=True)
class Pipeline:
    """How many applications stand where. `answered`: heard back, offers (also in `offers`) and rejections."""

    applied: int = 0
    interviewing: int = 0
    awaiting: int = 0
    answered: int = 0
    offers: int = 0


@dataclass(frozen=True, slots=True)
class Search:
    """The weeks, oldest first, where all stands, and what there is to say about both in plain sentences."""

    weeks: tuple[SearchWeek, ...]
    says: tuple[str, ...]
    pipeline: Pipeline = Pipeline()


def weeks_of(standings: Sequence[Standing], now: datetime, zone: str) -> tuple[SearchWeek, ...]:
    """The last eight weeks: on a Monday the eight that are over, else the running one and seven before it."""
    today = local_day(now, zone)
    monday = today - timedelta(days=today.weekday())
    last = monday - WEEK if today == monday else monday
    mondays = [last - n * WEEK for n in reversed(range(WEEKS_SHOWN))]
    sent = _mondays((s.application.applied_at for s in standings if s.application.applied_at), zone)
    held = _mondays((end for s in standings for end in _held(s, now)), zone)
    came = _mondays((at for s in standings for at in _answers(s, now)), zone)
    return tuple(SearchWeek(day, sent[day], held[day], came[day]) for day in mondays)


def pipeline(standings: Sequence[Standing]) -> Pipeline:
    """Where the applications stand; withdrawn ones and those moved on from are in none of the places."""
    places = Counter(one.state for one in standings)
    answered = places[State.HEARD_BACK] + places[State.OFFER] + places[State.REJECTED]
    return Pipeline(
        applied=places[State.APPLIED],
        interviewing=places[State.INTERVIEWING],
        awaiting=places[State.AWAITING_REPLY],
        answered=answered,
        offers=places[State.OFFER],
    )


def is_open(standing: Standing) -> bool:
    """Whether something can still come of it."""
    app = standing.application
    return not app.ignored and standing.state not in CLOSED and standing.state is not State.MOVED_ON


def _mondays(moments: Iterable[datetime], zone: str) -> Counter[date]:
    days = (local_day(moment, zone) for moment in moments)
    return Counter(day - timedelta(days=day.weekday()) for day in days)


def _held(standing: Standing, now: datetime) -> list[datetime]:
    return [
        i.end
        for i in standing.application.interviews
        if i.end <= now and i.status is not InterviewStatus.CANCELLED and not i.not_held
    ]


def _answers(standing: Standing, now: datetime) -> list[datetime]:
    return [e.at for e in standing.application.entries if e.certain and e.genuine and e.ends_wait and e.at <= now]
