"""Where a text writes a day. Finds and cuts out; `clocks` finds times of day, `dates` says which moment is meant.

Language enters only through `TimeWords`. What looks like a date and is none (24/7, 401k, versions, money, telephone
numbers, "3-5 years") is left out here, because only here the neighbouring characters are seen.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from enum import Enum
from functools import lru_cache
from itertools import islice
from typing import Any

from rules.languages.times import TimeWords

_MOST = 150
"""Days of each form that are read; a mail with more is a list, no invitation."""
_NAMES = ("sam", "dom")
"""Short weekdays that are first names too."""
LONGEST = 20_000
"""Characters of a text that are read; what matters in a mail stands well before."""
_PLAIN = str.maketrans(dict.fromkeys("\u00a0\u202f\u2009\u2007⋅·*\t", " ") | dict.fromkeys("–—‑−", "-") | {"’": "'"})


def plain(text: str) -> str:
    """The text with typographic spaces, dashes and quotes made plain; every character keeps its place."""
    return re.sub(r"(?<=\d\d-\d\d)T(?=\d\d:)", " ", text[:LONGEST].translate(_PLAIN))


_ACCENTS = {
    code: base
    for code in range(0xC0, 0x250)
    if (base := unicodedata.normalize("NFD", chr(code))[0]).isascii() and base.isalpha()
}


def unaccented(text: str) -> str:
    """The text without accents, as telephones write it ("amanha", "demain a 9h"); every character keeps its place."""
    return text.translate(_ACCENTS)


@lru_cache(maxsize=32)
def unaccented_words(words: TimeWords) -> TimeWords:
    """The same words without accents, to be looked for in a text without them."""
    return replace(words, **{field.name: _unaccented(getattr(words, field.name)) for field in fields(words)})


def _unaccented(value: Any) -> Any:
    if isinstance(value, str):
        return unaccented(value)
    if isinstance(value, tuple):
        return tuple(_unaccented(one) for one in value)
    return frozenset(map(unaccented, value)) if isinstance(value, frozenset) and not isinstance(value, Enum) else value


@lru_cache(maxsize=4096)
def compiled(pattern: str) -> re.Pattern[str]:
    """A language's pattern, any case, compiled once: `re` itself forgets after a few hundred."""
    return re.compile(pattern, re.IGNORECASE)


def places_of(written: str, text: str) -> Iterator[int]:
    """Where words stand in a text as they are written, no letter beside them; no pattern is made of them."""
    at = text.find(written) if written else -1
    while at >= 0:
        end = at + len(written)
        if not _joins(text[at - 1 : at]) and not _joins(text[end : end + 1]):
            yield at
        at = text.find(written, end)


def says(text: str, pattern: str) -> bool:
    """Whether a text holds such words, in any case; an empty pattern is never held."""
    return bool(pattern and compiled(pattern).search(text))


def stands(written: str, text: str) -> bool:
    """Whether words stand in a text as they are written."""
    return any(True for _ in places_of(written, text))


def _joins(character: str) -> bool:
    return character.isalnum() or character == "_"


@dataclass(frozen=True, slots=True)
class DaySpan:
    """A day as written between two positions. `pair` holds two numbers whose order is open, `offset` days from today.

    `week` is 0 where the weekday is the nearest, 1 where it is one of the next calendar week, -1 where it is past.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    offset: int | None = None
    pair: tuple[int, int] | None = None
    week: int | None = None

    @property
    def dated(self) -> bool:
        """Whether a date stands there, not only a weekday or "tomorrow"."""
        return self.day is not None or self.pair is not None


def any_of(words: tuple[tuple[str, ...], ...] | tuple[str, ...]) -> str:
    """An alternation of words, longest first."""
    flat = [word for entry in words for word in ((entry,) if isinstance(entry, str) else entry)]
    return "|".join(re.escape(word) for word in sorted(flat, key=len, reverse=True)) or "(?!)"


@lru_cache(maxsize=32)
def day_patterns(words: TimeWords) -> tuple[re.Pattern[str], ...]:
    """The forms of a date, the most telling first."""
    months = rf"(?P<month>{any_of(words.months)})\b\.?"
    ordinal = rf"(?:\s?(?:{words.ordinal or '(?!)'}))?"
    year = r"(?:,?\s{1,2}(?:del?\s)?(?P<year>(?:19|20)\d\d)\b(?![:.]\d\d)|\s'(?P<short>\d\d)\b)?"
    month_before = rf"(?<!\w){months}\s{{1,2}}" if words.month_first else rf"(?<!\w)(?!){months}"
    forms = (
        r"(?<![\d.\-/])(?P<year>20\d\d)([-/.])(?P<month_number>\d{1,2})\2(?P<day>\d{1,2})(?![\d\-/])",
        rf"(?<![\d.,/:$€£\-])(?P<day>\d{{1,2}}){ordinal}\s{{0,2}}(?:(?:{words.of or '(?!)'})\s)?{months}{year}",
        rf"{month_before}(?:{words.article or '(?!)'}\s)?(?P<day>\d{{1,2}}){ordinal}"
        rf"(?!\d|[:.]\d|\s?[ap]m\b){year}",
        r"(?<![\w.:/\-$€£+#])(?P<first>\d{1,2})(?P<mark>[./\-])(?P<second>\d{1,2})(?:(?P=mark)(?P<full>\d{4}|\d\d)?)?"
        r"(?![\w/%]|[.:\-]\d)",
    )
    return tuple(re.compile(form, re.IGNORECASE) for form in forms)


@lru_cache(maxsize=32)
def _loose_patterns(words: TimeWords) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    before = "|".join(filter(None, (words.following, words.coming, words.past))) or "(?!)"
    ends = rf"(?:\b\.?|(?={words.day_part or '(?!)'}))"
    weekday = rf"(?<!\w)(?:(?P<before>{before})\s)?(?P<weekday>{any_of(words.weekdays)}){ends}"
    after = rf"(?:,?\s(?P<after>{words.in_next_week or '(?!)'})\b)?"
    relative = rf"(?<!\w)(?P<relative>{any_of(tuple(word for word, _ in words.relative_days))})(?!\w)"
    number = (
        rf"(?<!\w)(?:{words.day_number or '(?!)'})\s?(?P<day>\d{{1,2}})(?:{words.ordinal or '(?!)'})?(?![\w:/]|[.,]\d)"
    )
    one, two, three = (re.compile(form, re.IGNORECASE) for form in (weekday + after, relative, number))
    return one, two, three


def days(text: str, words: TimeWords) -> tuple[DaySpan, ...]:
    """Every day written in a plain text, in order; a weekday and the date beside it are one."""
    found = _dates(text, words)
    weekday, relative, number = _loose_patterns(words)
    found += [
        span
        for match in islice(weekday.finditer(text), _MOST)
        if (span := _weekday(match, words)) and _free(span, found)
    ]
    offsets = dict(words.relative_days)
    for match in islice(relative.finditer(text), _MOST):
        if _told_before(words.not_relative, text, match.start()):
            continue
        span = DaySpan(match.start(), match.end(), offset=offsets[match["relative"].lower()])
        found += [span] if _free(span, found) else []
    for match in islice(number.finditer(text), _MOST):
        span = DaySpan(match.start(), match.end(), day=int(match["day"]))
        if 1 <= int(match["day"]) <= 31 and _free(span, found) and not _no_day(text, match.end(), words):
            found.append(span)
    return _joined(text, sorted(found, key=lambda span: span.start), words)


def _dates(text: str, words: TimeWords) -> list[DaySpan]:
    found: list[DaySpan] = []
    for pattern in day_patterns(words):
        for match in islice(pattern.finditer(text), _MOST):
            span = _numeric(match, text, words) if "first" in pattern.groupindex else _named(match, words)
            if span and _free(span, found):
                found.append(span)
    return found


def _named(match: re.Match[str], words: TimeWords) -> DaySpan | None:
    groups = match.groupdict()
    year = int(groups["year"]) if groups.get("year") else 2000 + int(groups["short"]) if groups.get("short") else None
    if written := groups.get("month"):
        if written.lower() in words.verbs_like_months and written.islower():
            return None
        month = next(n for n, names in enumerate(words.months, 1) if written.lower() in names)
    else:
        month = int(match["month_number"])
    day = int(match["day"])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    return DaySpan(match.start(), match.end(), year, month, day)


def _numeric(match: re.Match[str], text: str, words: TimeWords) -> DaySpan | None:
    first, second, mark, full = int(match["first"]), int(match["second"]), match["mark"], match["full"]
    if not (1 <= min(first, second) <= 12 and max(first, second) <= 31):
        return None
    year = int(full) + (2000 if len(full) == 2 else 0) if full else None
    if year is None:
        if mark == "-" or (mark == "." and not match[0].endswith(".")):
            return None
        by_itself = mark == "." and words.ordinal == r"\."
        if not by_itself and not _dated_around(text, match, words):
            return None
    if mark == ".":
        return DaySpan(match.start(), match.end(), year, second, first) if second <= 12 else None
    return DaySpan(match.start(), match.end(), year, pair=(first, second))


def _dated_around(text: str, match: re.Match[str], words: TimeWords) -> bool:
    """Whether words beside 12/3 make it a date: a weekday or a preposition before, a time after."""
    if match[0] in ("24/7", "1/2", "1/3", "1/4", "3/4", "2/3", "9/10", "10/10"):
        return bool(re.search(rf"(?:{any_of(words.weekdays)})\.?,?\s$", text[: match.start()][-20:], re.IGNORECASE))
    leads = "|".join(
        filter(None, (words.deadline, words.at, words.on, words.article, words.day_number, words.alternative))
    )
    leads = rf"(?:{leads}|for|of|and)"
    before = rf"(?:^|\n|[(,:]|\b(?:{any_of(words.weekdays)})\b\.?|\b{leads})\s{{0,2}}$"
    after = rf"\s{{0,2}}(?:,|@|(?:{words.at or '(?!)'})\s|\d{{1,2}}(?::\d\d|\s?[ap]\.?m))"
    return bool(
        re.search(before, text[: match.start()][-30:], re.IGNORECASE)
        or re.match(after, text[match.end() : match.end() + 20], re.IGNORECASE)
    )


def _weekday(match: re.Match[str], words: TimeWords) -> DaySpan | None:
    written = match["weekday"].lower()
    a_word = match["weekday"].islower() or written in _NAMES  # "sat", "sun", "wed" and "do" are words too
    if len(written) <= 3 and a_word and not _date_follows(match, words):
        return None
    weekday = next(n for n, names in enumerate(words.weekdays) if written in names)
    before, week = match["before"] or "", None
    if match["after"] or (before and words.following and re.fullmatch(words.following, before, re.IGNORECASE)):
        week = 1
    elif before and words.past and re.fullmatch(words.past, before, re.IGNORECASE):
        week = -1
    elif before:
        week = 0
    return DaySpan(match.start(), match.end(), weekday=weekday, week=week)


def _date_follows(match: re.Match[str], words: TimeWords) -> bool:
    """Whether a date stands right behind a short weekday ("mar. 17 mars", "di 2-12")."""
    named = rf"\s(?:(?:{words.of or '(?!)'})\s)?(?:{any_of(words.months)})\b"
    after = rf",?\s\d{{1,2}}(?:{words.ordinal or '(?!)'})?(?:[./\-]\d|{named})"
    return bool(re.compile(after, re.IGNORECASE).match(match.string, match.end()))


def _told_before(pattern: str, text: str, start: int) -> bool:
    """Whether such words stand directly before a position."""
    lead = text[max(0, start - 30) : start]
    return bool(pattern and re.search(rf"(?<!\w)(?:{pattern})\s$", lead, re.IGNORECASE))


def _no_day(text: str, end: int, words: TimeWords) -> bool:
    return bool(words.not_a_day and re.match(rf"\s?(?:{words.not_a_day})", text[end : end + 25], re.IGNORECASE))


def _free(span: DaySpan, found: list[DaySpan]) -> bool:
    return all(span.end <= other.start or span.start >= other.end for other in found)


def _joined(text: str, spans: list[DaySpan], words: TimeWords) -> tuple[DaySpan, ...]:
    """A weekday and a date with nothing but punctuation or an article between them are one day."""
    gap = re.compile(rf"[\s,(]{{1,3}}(?:(?:{words.article or '(?!)'})\s?)?(?:\d{{1,2}}$)?", re.IGNORECASE)
    out: list[DaySpan] = []
    for n, span in enumerate(spans):
        last = out[-1] if out else None
        if last and gap.fullmatch(text[last.end : span.start]) and "\n\n" not in text[last.end : span.start]:
            vague, exact = (last, span) if span.dated else (span, last)
            loose = vague.weekday is not None or vague.offset is not None
            if loose and exact.dated and not vague.dated and exact.weekday is None:
                out[-1] = replace(exact, start=last.start, end=span.end, weekday=vague.weekday)
                continue
        numbered = _with_number(text, span, words)
        crowded = n + 1 < len(spans) and numbered.end > spans[n + 1].start
        out.append(span if crowded else numbered)
    return tuple(out)


def _with_number(text: str, span: DaySpan, words: TimeWords) -> DaySpan:
    """ "Monday 27th", "Freitag, den 14." """
    if span.weekday is None or span.dated or not (words.ordinal or words.bare_day_number):
        return span
    article = rf"(?:(?:{words.article or '(?!)'})\s?)?"
    ordinal = rf"(?:{words.ordinal or '(?!)'}){'?' if words.bare_day_number else ''}"
    if words.bare_day_number:
        ordinal += rf"(?!\s?(?:{words.oclock or '(?!)'})(?!\w)|\s?-\s?\d|[hu]\d)"
    number = rf",?\s\(?{article}(?P<day>\d{{1,2}}){ordinal}(?![\w:%]|\.?\d)"
    match = re.compile(number, re.IGNORECASE).match(text, span.end)
    if not match or not 1 <= int(match["day"]) <= 31:
        return span
    return replace(span, end=match.end(), day=int(match["day"]))
