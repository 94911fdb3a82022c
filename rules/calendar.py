"""Wall-clock days, business mornings and holidays in the user's zone (product: "Time").

Durations of whole days keep the wall time across DST changes; any other elapses. Every answer is in UTC, because Python
 compares two moments of one zone by their wall clocks. Leaves to `cadence` which moment a step counts from.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from rules.playbook import Playbook

DAY = timedelta(days=1)
EVENING = time(18, 0)
_SATURDAY = 5
_MOST_DAYS_OFF = 366
_EARLIEST = datetime(1971, 1, 1, tzinfo=UTC)
NEVER = datetime(2999, 1, 1, tzinfo=UTC)
"""The last moment that is reckoned with; later ones are taken for it."""


def days_later(at: datetime, days: int, zone: str) -> datetime:
    """The same wall time `days` calendar days on. One that a DST change skips is read as before the change (so it comes
    an hour later on the clock); one that comes twice is the first."""
    wall = local(at, zone).replace(tzinfo=None, fold=0) + days * DAY
    return _instant(wall, zone)


def later(at: datetime, span: timedelta, zone: str) -> datetime:
    """`at` plus a setting of the playbook: calendar days where it is whole days, elapsed time otherwise."""
    return elapsed(at, span) if span % DAY else days_later(at, span // DAY, zone)


def elapsed(at: datetime, span: timedelta) -> datetime:
    """`at` plus a span that passes by the hour, whatever the clocks do."""
    return _within_reach(at) + span


def business_morning(at: datetime, zone: str, playbook: Playbook) -> datetime:
    """The first business day's `business_hour` at or after `at`, never before it."""
    at = _within_reach(at)
    first = local_day(at, zone)
    for ahead in range(_MOST_DAYS_OFF):
        day = first + ahead * DAY
        if is_business_day(day, playbook.holidays):
            morning = _instant(datetime.combine(day, playbook.business_hour), zone)
            if morning >= at:
                return morning
    return days_later(at, 1, zone)


def morning_after(day: date, zone: str, playbook: Playbook) -> datetime:
    """The first business morning on a later day than `day`: when a stated date has passed."""
    midnight = _instant(datetime.combine(_day_within_reach(day) + DAY, time.min), zone)
    return business_morning(midnight, zone, playbook)


def evening_before(at: datetime, zone: str) -> datetime:
    """18:00 on the day before `at`'s day."""
    return _instant(datetime.combine(local_day(at, zone) - DAY, EVENING), zone)


def local(at: datetime, zone: str) -> datetime:
    """The moment on the wall clock of `zone`."""
    return _within_reach(at).astimezone(ZoneInfo(zone))


def local_day(at: datetime, zone: str) -> date:
    return local(at, zone).date()


def is_business_day(day: date, holidays: str) -> bool:
    """Neither a weekend nor, where a calendar is set, a public holiday."""
    return day.weekday() < _SATURDAY and not (holidays and day in _days_off(holidays, day.year))


def knows_holidays(code: str) -> bool:
    """Whether "US" or "DE-BY" names a calendar of the `holidays` library ('' does: weekends only)."""
    return not code or _days_off(code, 2026) is not _UNKNOWN


_UNKNOWN: frozenset[date] = frozenset({date.min})


@lru_cache(maxsize=64)
def _days_off(code: str, year: int) -> frozenset[date]:
    """A year's public holidays; none that matter for a code that nobody knows (settings are checked elsewhere)."""
    import holidays

    country, _, subdivision = code.partition("-")
    try:
        return frozenset(holidays.country_holidays(country, subdiv=subdivision or None, years=year))
    except (NotImplementedError, KeyError, ValueError, TypeError, AttributeError):
        return _UNKNOWN


def _instant(wall: datetime, zone: str) -> datetime:
    return wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def _within_reach(at: datetime) -> datetime:
    """The moment in UTC. Mail may name any year; beyond those a calendar can count in, the nearest it can."""
    return min(max(at, _EARLIEST), NEVER).astimezone(UTC)


def _day_within_reach(day: date) -> date:
    return min(max(day, _EARLIEST.date()), NEVER.date())
