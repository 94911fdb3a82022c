"""Keep searching: applications sent and interviews held, week by week, and whether they dry up (playbook: last row).

Leaves the rest of the summary to `rules.weekly.week`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from rules.applications import CLOSED, InterviewStatus, Standing, State
from rules.names import plain

WEEKS_SHOWN = 8
WEEKS_COMPARED = 4
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class SearchWeek:
    """One calendar week (Monday to Sunday in the user's zone), named by its Monday."""

    monday: date
    applications: int
    interviews: int


@dataclass(frozen=True, slots=True)
class Search:
    """The weeks, oldest first, and what there is to say about them in plain sentences."""

    weeks: tuple[SearchWeek, ...]
    says: tuple[str, ...]


def search(standings: Sequence[Standing], now: datetime, zone: str) -> Search:
    """The last eight weeks: on a Monday the eight that are over, else the running one and seven before it."""
    weeks = _weeks(standings, now, zone)
    return Search(weeks, tuple(text for text in (_pace(weeks), _basket(standings)) if text))


def is_open(standing: Standing) -> bool:
    """Whether something can still come of it."""
    app = standing.application
    return not app.ignored and standing.state not in CLOSED and standing.state is not State.MOVED_ON


def _weeks(standings: Sequence[Standing], now: datetime, zone: str) -> tuple[SearchWeek, ...]:
    today = now.astimezone(ZoneInfo(zone)).date()
    monday = today - timedelta(days=today.weekday())
    last = monday - _WEEK if today == monday else monday
    mondays = [last - n * _WEEK for n in reversed(range(WEEKS_SHOWN))]
    sent = _mondays((s.application.applied_at for s in standings if s.application.applied_at), zone)
    held = _mondays((end for s in standings for end in _held(s, now)), zone)
    return tuple(SearchWeek(day, sent.count(day), held.count(day)) for day in mondays)


def _mondays(moments: Iterable[datetime], zone: str) -> list[date]:
    days = (moment.astimezone(ZoneInfo(zone)).date() for moment in moments)
    return [day - timedelta(days=day.weekday()) for day in days]


def _held(standing: Standing, now: datetime) -> list[datetime]:
    return [
        i.end
        for i in standing.application.interviews
        if i.end <= now and i.status is not InterviewStatus.CANCELLED and not i.not_held
    ]


def _pace(weeks: Sequence[SearchWeek]) -> str:
    """How the last week compares with those before it."""
    last, before = weeks[-1], weeks[-1 - WEEKS_COMPARED : -1]
    usual = sum(week.applications for week in before) / len(before)
    if not any(week.applications or week.interviews for week in weeks):
        return "No application and no interview in the last eight weeks is known to heardback."
    dry = next((n for n, week in enumerate(reversed(weeks)) if week.applications), len(weeks))
    if dry >= 2:
        return f"No application has gone out for {dry} weeks. Whatever you are waiting for, keep applying meanwhile."
    if dry == 1 and usual:
        return (
            f"No application went out in the last week ({_about(usual)} a week before). Keep applying while you wait."
        )
    counts = f"{_count(last.applications, 'application')} sent and {_count(last.interviews, 'interview')} held"
    said = f"{counts[0].upper()}{counts[1:]} in the week of {last.monday.day} {last.monday:%B}."
    if usual >= 2 and last.applications < usual / 2:
        return f"{said} That is fewer than before ({_about(usual)} applications a week): keep the search moving."
    return said


def _basket(standings: Sequence[Standing]) -> str:
    """ "Never put all your eggs in just one basket." """
    alive = [s for s in standings if is_open(s)]
    if len(alive) == 1:
        name = plain(alive[0].application.employer, 80)
        return f"Everything rests on one application ({name}). However well it goes, send out some more."
    if not alive and standings:
        return "No application is open at the moment. Time to send the next ones."
    return ""


def _about(number: float) -> str:
    return "fewer than one" if number < 0.75 else f"about {round(number)}"


def _count(number: int, noun: str) -> str:
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"
