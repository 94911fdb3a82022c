"""By when the employer says it will answer, and whether a follow-up is welcome (product: §2 "Promise").

Only what the employer will do counts, never the candidate's own deadline. What has no fair reading is no promise: then
the playbook's two weeks apply, which is the smaller mistake.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from rules.extract.addresses import is_nobody
from rules.extract.dates import Frame, moments
from rules.extract.spans import any_of, plain
from rules.languages import Language
from rules.languages.times import Horizon, TimeWords
from rules.messages import Message
from rules.readings import Promise

FRIDAY = 4
_LONGEST_AHEAD = timedelta(days=200)
_SENTENCES = 150


@dataclass(frozen=True, slots=True)
class _Period:
    """A stated day and where in its sentence it stands; `relative` ones count from the mail's date."""

    start: int
    end: int
    by: date
    relative: bool = False


def promise(message: Message, language: Language) -> Promise | None:
    """The day by which the mail's writer says the employer will answer, and the sentence that says so."""
    words = language.times
    if not words.answers:
        return None
    offset = message.written.utcoffset()
    american = words.month_first and not (offset and offset > timedelta(0))
    frame = Frame(message.written, "UTC", american)
    for sentence in _sentences(plain(message.own_words)):
        if by := _stated(sentence, frame, words):
            return Promise(by, sentence[:300])
    return None


def _sentences(text: str) -> Iterator[str]:
    """Sentences with their line breaks undone; a full stop after a number or an abbreviation ends none."""
    for paragraph in re.split(r"\n\s*\n|\n\s*[\-•*]\s", text)[:_SENTENCES]:
        joined = " ".join(paragraph.split())
        yield from (
            part.strip()
            for part in re.split(r"(?<=[^\d\s.][.!?])\s+(?=[^\W\d_a-zß-öø-ÿ(])|(?<=[!?])\s+", joined)[:_SENTENCES]
            if part.strip()
        )


def _stated(sentence: str, frame: Frame, words: TimeWords) -> date | None:
    sentence = sentence[:600]
    if _refused(sentence, words):
        return None
    periods = [period for period in _periods(sentence, frame, words) if _counts(period, sentence, frame, words)]
    return max((period.by for period in periods), default=None)


def _refused(sentence: str, words: TimeWords) -> bool:
    return bool(words.refused and re.search(words.refused, sentence, re.IGNORECASE) and not _hears(sentence, words))


def _hears(sentence: str, words: TimeWords) -> bool:
    return bool(words.hearing and re.search(words.hearing, sentence, re.IGNORECASE))


def _counts(period: _Period, sentence: str, frame: Frame, words: TimeWords) -> bool:
    """Whether the employer does something by then, and from a day that is known."""
    if not frame.today <= period.by <= frame.today + _LONGEST_AHEAD:
        return False
    clause = _clause(sentence, period)
    if words.depends_after and re.match(words.depends_after, sentence[period.end :], re.IGNORECASE) and period.relative:
        return False
    unsettled = bool(words.depends and re.search(words.depends, sentence[: period.start], re.IGNORECASE))
    if period.relative and unsettled and not _hears(sentence, words):
        return False
    return _employer_acts(sentence, period, clause, words)


def _clause(sentence: str, period: _Period) -> tuple[int, int]:
    """The bounds of the clause around a period: from the last to the next semicolon, dash or joining word."""
    breaks = [match.end() for match in re.finditer(r"[;:]\s|,\s|\s-\s|\s(?:and|but|so|und|aber)\s", sentence)]
    start = max((at for at in breaks if at <= period.start), default=0)
    end = min((at for at in breaks if at >= period.end), default=len(sentence))
    return start, end


def _employer_acts(sentence: str, period: _Period, clause: tuple[int, int], words: TimeWords) -> bool:
    """Of the words for an answer and those that ask something of the candidate, the nearest in front decide."""
    answers, requests = _acts(words)
    inside = sentence[clause[0] : clause[1]]
    answered, asked = bool(answers.search(inside)), bool(requests.search(inside))
    if _hears(sentence, words):
        return answered or not asked
    if answered != asked:
        return answered
    lead = sentence[: period.start]
    last_answer = max((match.start() for match in answers.finditer(lead)), default=-1)
    last_request = max((match.start() for match in requests.finditer(lead)), default=-1)
    if last_answer != last_request:
        return last_answer > last_request
    if len(sentence[clause[0] : period.start].split()) > 3:
        return False
    after = sentence[period.end :]
    answer, request = answers.search(after), requests.search(after)
    return bool(answer and (not request or answer.start() < request.start()))


@lru_cache(maxsize=32)
def _acts(words: TimeWords) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(words.answers or "(?!)", re.IGNORECASE), re.compile(words.requests or "(?!)", re.IGNORECASE)


# Periods


def _periods(sentence: str, frame: Frame, words: TimeWords) -> list[_Period]:
    """Every period named, those inside a longer one left out."""
    found = [*_horizons(sentence, frame.today, words), *_parts_of_months(sentence, frame.today, words)]
    found += [*_spans(sentence, frame.today, words)]
    for moment in moments(sentence, frame, words):
        start = min(moment.start, moment.day_at)
        if moment.begin and not re.search(rf"(?:{words.deadline})\s(?:\w{{1,6}}\s)?$", sentence[:start], re.IGNORECASE):
            continue  # an appointment
        if not any(one.start < moment.end and start < one.end for one in found) and not _vague(sentence, start, words):
            found.append(_Period(start, moment.end, _by(sentence, start, moment.day, words)))
    return [one for one in found if not any(_inside(one, other) for other in found)]


def _by(sentence: str, start: int, day: date, words: TimeWords) -> date:
    """The day itself; the Friday of its week where only the week is named ("the week of 7 December")."""
    if words.week_of and re.search(rf"(?<!\w)(?:{words.week_of})\s$", sentence[:start], re.IGNORECASE):
        return day + timedelta(days=FRIDAY - day.weekday())
    return day


def _inside(one: _Period, other: _Period) -> bool:
    return other.start <= one.start and one.end <= other.end and other.end - other.start > one.end - one.start


def _vague(sentence: str, start: int, words: TimeWords) -> bool:
    return bool(
        words.vague_part_of_month and re.search(rf"(?:{words.vague_part_of_month})\s$", sentence[:start], re.IGNORECASE)
    )


@lru_cache(maxsize=32)
def _horizon_patterns(words: TimeWords) -> tuple[tuple[re.Pattern[str], Horizon], ...]:
    return tuple((re.compile(rf"(?<!\w)(?:{form})(?!\w)", re.IGNORECASE), horizon) for form, horizon in words.horizons)


def _horizons(sentence: str, today: date, words: TimeWords) -> Iterator[_Period]:
    for pattern, horizon in _horizon_patterns(words):
        yield from (_Period(match.start(), match.end(), over(horizon, today)) for match in pattern.finditer(sentence))


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


def _parts_of_months(sentence: str, today: date, words: TimeWords) -> Iterator[_Period]:
    """ "mid-December" is the 15th, "the end of March" its last day."""
    months = any_of(words.months)
    forms = ((words.middle_of_month, False), (words.end_of_month, True))
    for form, at_end in forms:
        for match in re.finditer(
            rf"(?<!\w)(?:{form or '(?!)'})\s?(?P<month>{months})(?!\w)(?!\s\d{{1,2}}\b)", sentence, re.IGNORECASE
        ):
            month = next(n for n, names in enumerate(words.months, 1) if match["month"].lower() in names)
            year = today.year + (month < today.month)
            yield _Period(match.start(), match.end(), last_of_month(year, month) if at_end else date(year, month, 15))


@lru_cache(maxsize=32)
def _span_pattern(words: TimeWords) -> re.Pattern[str]:
    number = rf"\d{{1,2}}|{any_of(tuple(word for word, _ in words.numbers))}"
    units = "|".join(f"(?P<{name}>{form or '(?!)'})" for name, form in _units(words))
    business = rf"(?:(?P<business>{words.business or '(?!)'})[\s\-]?)?"
    return re.compile(
        rf"(?<!\w)(?:(?P<lead>{words.within or '(?!)'})\s)?(?:the\s(?:next|coming)\s)?"
        rf"(?:(?P<low>{number})\s?(?:-|to|bis|or|oder)\s?)?"
        rf"(?P<n>{number})[\s\-](?:full\s|more\s|further\s|weitere\s)?{business}(?:{units})(?!\w)(?:'s?)?"
        rf"|(?<!\w)(?:within|in|over|during|for)\sthe\s(?:next|coming)\s(?:(?P<nearweek>week)|(?P<nearmonth>month))(?!\w)",
        re.IGNORECASE,
    )


def _units(words: TimeWords) -> tuple[tuple[str, str], ...]:
    return ("hour", words.hour), ("day", words.day), ("week", words.week), ("month", words.month)


def _spans(sentence: str, today: date, words: TimeWords) -> Iterator[_Period]:
    """ "within 5-7 business days": the later bound, from the mail's date."""
    named = dict(words.numbers)
    for match in _span_pattern(words).finditer(sentence):
        if match["nearweek"] or match["nearmonth"]:
            yield _Period(
                match.start(), match.end(), today + timedelta(days=7 if match["nearweek"] else 30), relative=True
            )
            continue
        if not match["lead"] and not match["low"] and not _leads(sentence, match.start(), words):
            continue
        written = match["n"].lower()
        count = int(written) if written.isdigit() else named[written]
        if match["day"] and count == 2 and not written.isdigit() and " " in written:
            continue  # "a couple of days" has no last day
        yield _Period(match.start(), match.end(), _counted(today, count, match, words), relative=True)


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
    business = match["business"] or (words.business and re.match(words.business, match["day"], re.IGNORECASE))
    return business_days_after(today, count) if business else today + timedelta(days=count)


def business_days_after(day: date, count: int) -> date:
    """The day `count` weekdays after one; holidays are the playbook's matter."""
    for _ in range(min(count, 99)):
        day += timedelta(days=1)
        while day.weekday() > FRIDAY:
            day += timedelta(days=1)
    return day


def may_follow_up(message: Message, language: Language) -> bool | None:
    """What a person wrote about following up: True welcome, False not wanted, None nothing."""
    if is_nobody(message.sender.email) and not message.reply_to:
        return None
    text = " ".join(plain(message.own_words).split())
    words = language.times
    if words.follow_up_unwelcome and re.search(words.follow_up_unwelcome, text, re.IGNORECASE):
        return False
    if words.follow_up_welcome and re.search(words.follow_up_welcome, text, re.IGNORECASE):
        return True
    return None
