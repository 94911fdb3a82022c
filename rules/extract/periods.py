"""Periods and days that a sentence names as a bound, as the day by which they are over (product: "Promise").

"By the end of next week" is its Friday, "within 5-7 business days" the later bound; `promises` judges whose it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from rules.extract.dates import Frame, moments
from rules.extract.spans import any_of
from rules.languages.times import Horizon, TimeWords

FRIDAY = 4


@dataclass(frozen=True, slots=True)
class Period:
    """A stated day and where in its sentence it stands; `relative` ones count from the mail's date."""

    start: int
    end: int
    by: date
    relative: bool = False


def periods(sentence: str, frame: Frame, words: TimeWords) -> list[Period]:
    """Every period named, those inside a longer one left out."""
    found = [*_horizons(sentence, frame.today, words), *_parts_of_months(sentence, frame.today, words)]
    found += [*_spans(sentence, frame.today, words)]
    told = moments(sentence, frame, words)
    appointed = {moment.day for moment in told if moment.begin}
    for moment in told:
        start = min(moment.start, moment.day_at)
        if not moment.begin and moment.day in appointed:
            continue  # the day of an appointment that the sentence names
        if moment.begin and not re.search(rf"(?:{words.deadline})\s(?:\w{{1,6}}\s)?$", sentence[:start], re.IGNORECASE):
            continue  # an appointment
        if not any(one.start < moment.end and start < one.end for one in found) and not _vague(sentence, start, words):
            found.append(Period(start, moment.end, _by(sentence, start, moment.day, words)))
    return [one for one in found if not any(_inside(one, other) for other in found)]


def _by(sentence: str, start: int, day: date, words: TimeWords) -> date:
    """The day itself; the Friday of its week where only the week is named ("the week of 7 December")."""
    if words.week_of and re.search(rf"(?<!\w)(?:{words.week_of})\s$", sentence[:start], re.IGNORECASE):
        return day + timedelta(days=FRIDAY - day.weekday())
    return day


def _inside(one: Period, other: Period) -> bool:
    return other.start <= one.start and one.end <= other.end and other.end - other.start > one.end - one.start


def _vague(sentence: str, start: int, words: TimeWords) -> bool:
    return bool(
        words.vague_part_of_month and re.search(rf"(?:{words.vague_part_of_month})\s$", sentence[:start], re.IGNORECASE)
    )


@lru_cache(maxsize=32)
def _horizon_patterns(words: TimeWords) -> tuple[tuple[re.Pattern[str], Horizon], ...]:
    return tuple((re.compile(rf"(?<!\w)(?:{form})(?!\w)", re.IGNORECASE), horizon) for form, horizon in words.horizons)


def _horizons(sentence: str, today: date, words: TimeWords) -> Iterator[Period]:
    for pattern, horizon in _horizon_patterns(words):
        yield from (Period(match.start(), match.end(), over(horizon, today)) for match in pattern.finditer(sentence))


def over(horizon: Horizon, today: date) -> date:
    """The day by which a named period is over, seen from `today`."""
    monday = today - timedelta(days=today.weekday())
    days = {
        Horizon.TODAY: today,
        Horizon.THIS_WEEK: monday + timedelta(days=FRIDAY),
        Horizon.EARLY_NEXT_WEEK: monday + timedelta(days=8),
        Horizon.MIDDLE_OF_NEXT_WEEK: monday + timedelta(days=9),
        Horizon.NEXT_WEEK: monday + timedelta(days=7 + FRIDAY),
        Horizon.WEEK_AFTER_NEXT: monday + timedelta(days=14 + FRIDAY),
        Horizon.END_OF_MONTH: last_of_month(today.year, today.month),
        Horizon.END_OF_NEXT_MONTH: last_of_month(today.year + today.month // 12, today.month % 12 + 1),
        Horizon.END_OF_YEAR: date(today.year, 12, 31),
        Horizon.CHRISTMAS: date(today.year, 12, 24),
    }
    return days[horizon]


def last_of_month(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def _parts_of_months(sentence: str, today: date, words: TimeWords) -> Iterator[Period]:
    """ "mid-December" is the 15th, "the end of March" its last day."""
    months = any_of(words.months)
    forms = ((words.middle_of_month, False), (words.end_of_month, True))
    for form, at_end in forms:
        for match in re.finditer(
            rf"(?<!\w)(?:{form or '(?!)'})\s?(?P<month>{months})(?!\w)(?!\s\d{{1,2}}\b)", sentence, re.IGNORECASE
        ):
            month = next(n for n, names in enumerate(words.months, 1) if match["month"].lower() in names)
            year = today.year + (month < today.month)
            yield Period(match.start(), match.end(), last_of_month(year, month) if at_end else date(year, month, 15))


@lru_cache(maxsize=32)
def _span_pattern(words: TimeWords) -> re.Pattern[str]:
    number = rf"\d{{1,2}}|{any_of(tuple(word for word, _ in words.numbers))}"
    units = "|".join(f"(?P<{name}>{form or '(?!)'})" for name, form in _units(words))
    business = rf"(?:(?P<business>{words.business or '(?!)'})[\s\-]?)?"
    coming = words.coming_n or "(?!)"
    after = rf"(?:\s(?P<after>{words.business_after or '(?!)'}))?"
    return re.compile(
        rf"(?<!\w)(?:(?P<lead>{words.within or '(?!)'})\s)?(?P<coming>(?:{coming})\s)?"
        rf"(?:(?P<low>{number})\s?(?:{words.or_to or '-'})\s?)?"
        rf"(?P<n>{number})(?:[\s\-]|(?<=\d))(?:(?:{words.more or '(?!)'})\s)?{business}(?:{units}){after}(?!\w)(?:'s?)?"
        rf"|(?<!\w)(?:{words.within or '(?!)'}|{words.during or '(?!)'})\s(?:{words.coming_one or '(?!)'})\s"
        rf"(?:(?P<nearweek>{words.week or '(?!)'})|(?P<nearmonth>{words.month or '(?!)'}))(?!\w)",
        re.IGNORECASE,
    )


def _units(words: TimeWords) -> tuple[tuple[str, str], ...]:
    return ("hour", words.hour), ("day", words.day), ("week", words.week), ("month", words.month)


def _spans(sentence: str, today: date, words: TimeWords) -> Iterator[Period]:
    """ "within 5-7 business days": the later bound, from the mail's date."""
    named = dict(words.numbers)
    for match in _span_pattern(words).finditer(sentence):
        if match["nearweek"] or match["nearmonth"]:
            yield Period(
                match.start(), match.end(), today + timedelta(days=7 if match["nearweek"] else 30), relative=True
            )
            continue
        if not (match["lead"] or match["low"] or match["coming"] or _leads(sentence, match.start(), words)):
            continue
        written = match["n"].lower()
        count = int(written) if written.isdigit() else named[written]
        if match["hour"] and count < 12:
            continue  # how long a conversation lasts
        if match["day"] and count == 2 and not written.isdigit() and " " in written:
            continue  # "a couple of days" has no last day
        yield Period(match.start(), match.end(), _counted(today, count, match, words), relative=True)


def _leads(sentence: str, start: int, words: TimeWords) -> bool:
    return bool(
        words.within and re.search(rf"(?:{words.within})\s(?:\w{{1,9}}\s){{0,2}}$", sentence[:start], re.IGNORECASE)
    )


def _counted(today: date, count: int, match: re.Match[str], words: TimeWords) -> date:
    if match["hour"]:
        return today + timedelta(days=-(-count // 24))
    if match["week"]:
        return today + timedelta(weeks=count)
    if match["month"]:
        return today + timedelta(days=30 * count)
    business = (
        match["business"]
        or match["after"]
        or (words.business and re.match(words.business, match["day"], re.IGNORECASE))
    )
    return business_days_after(today, count) if business else today + timedelta(days=count)


def business_days_after(day: date, count: int) -> date:
    """The day `count` weekdays after one; holidays are the playbook's matter."""
    for _ in range(min(count, 99)):
        day += timedelta(days=1)
        while day.weekday() > FRIDAY:
            day += timedelta(days=1)
    return day
