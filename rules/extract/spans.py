"""Where a text writes a day or a time of day. Finds and cuts out; `dates` says which moment is meant.

Language enters only through `TimeWords`. What looks like a date and is none (24/7, 401k, versions, money, telephone
numbers, "3-5 years") is left out here, because only here the neighbouring characters are seen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import time
from functools import lru_cache

from rules.languages.times import TimeWords
from rules.zones import WrittenZone, written_at

LONGEST = 20_000
"""Characters of a text that are read; what matters in a mail stands well before."""
_PLAIN = str.maketrans(dict.fromkeys("\u00a0\u202f\u2009\u2007⋅·*\t", " ") | dict.fromkeys("–—‑−", "-") | {"’": "'"})


def plain(text: str) -> str:
    """The text with typographic spaces, dashes and quotes made plain; every character keeps its place."""
    return re.sub(r"(?<=\d\d-\d\d)T(?=\d\d:)", " ", text[:LONGEST].translate(_PLAIN))


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


@dataclass(frozen=True, slots=True)
class ClockSpan:
    """A time of day as written; `bare` is a lone number that only its neighbourhood makes a time ("at 10")."""

    start: int
    end: int
    begin: time
    finish: time | None = None
    zone: WrittenZone | None = None
    bare: bool = False


def any_of(words: tuple[tuple[str, ...], ...] | tuple[str, ...]) -> str:
    """An alternation of words, longest first."""
    flat = [word for entry in words for word in ((entry,) if isinstance(entry, str) else entry)]
    return "|".join(re.escape(word) for word in sorted(flat, key=len, reverse=True)) or "(?!)"


@lru_cache(maxsize=32)
def day_patterns(words: TimeWords) -> tuple[re.Pattern[str], ...]:
    """The forms of a date, the most telling first."""
    months = rf"(?P<month>{any_of(words.months)})\b\.?"
    ordinal = rf"(?:\s?(?:{words.ordinal or '(?!)'}))?"
    year = r"(?:,?\s{1,2}(?:de\s)?(?P<year>(?:19|20)\d\d)\b(?![:.]\d\d)|\s'(?P<short>\d\d)\b)?"
    forms = (
        r"(?<![\d.\-/])(?P<year>20\d\d)([-/.])(?P<month_number>\d{1,2})\2(?P<day>\d{1,2})(?![\d\-/])",
        rf"(?<![\d.,/:$€£\-])(?P<day>\d{{1,2}}){ordinal}\s{{0,2}}(?:(?:{words.of or '(?!)'})\s)?{months}{year}",
        rf"(?<!\w){months}\s{{1,2}}(?:{words.article or '(?!)'}\s)?(?P<day>\d{{1,2}}){ordinal}"
        rf"(?!\d|[:.]\d|\s?[ap]m\b){year}",
        r"(?<![\w.:/\-$€£+#])(?P<first>\d{1,2})(?P<mark>[./\-])(?P<second>\d{1,2})(?:(?P=mark)(?P<full>\d{4}|\d\d)?)?"
        r"(?![\w/%]|[.:\-]\d)",
    )
    return tuple(re.compile(form, re.IGNORECASE) for form in forms)


@lru_cache(maxsize=32)
def _loose_patterns(words: TimeWords) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    before = "|".join(filter(None, (words.following, words.coming, words.past))) or "(?!)"
    weekday = rf"(?<!\w)(?:(?P<before>{before})\s)?(?P<weekday>{any_of(words.weekdays)})\b\.?"
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
    found += [span for match in weekday.finditer(text) if (span := _weekday(match, words)) and _free(span, found)]
    offsets = dict(words.relative_days)
    for match in relative.finditer(text):
        span = DaySpan(match.start(), match.end(), offset=offsets[match["relative"].lower()])
        found += [span] if _free(span, found) else []
    for match in number.finditer(text):
        span = DaySpan(match.start(), match.end(), day=int(match["day"]))
        if 1 <= int(match["day"]) <= 31 and _free(span, found) and not _no_day(text, match.end(), words):
            found.append(span)
    return _joined(text, sorted(found, key=lambda span: span.start), words)


def _dates(text: str, words: TimeWords) -> list[DaySpan]:
    found: list[DaySpan] = []
    for pattern in day_patterns(words):
        for match in pattern.finditer(text):
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
    leads = "|".join(filter(None, (words.deadline, words.at, "on|for|of|and|or")))
    before = rf"(?:^|\n|[(,:]|\b(?:{any_of(words.weekdays)})\b\.?|\b(?:{leads}))\s{{0,2}}$"
    after = rf"\s{{0,2}}(?:,|@|(?:{words.at or '(?!)'})\s|\d{{1,2}}(?::\d\d|\s?[ap]\.?m))"
    return bool(
        re.search(before, text[: match.start()][-30:], re.IGNORECASE)
        or re.match(after, text[match.end() : match.end() + 20], re.IGNORECASE)
    )


def _weekday(match: re.Match[str], words: TimeWords) -> DaySpan | None:
    written = match["weekday"].lower()
    if len(written) <= 3 and match["weekday"].islower():
        return None  # "sat", "sun", "wed" and "do" are words too
    weekday = next(n for n, names in enumerate(words.weekdays) if written in names)
    before, week = match["before"] or "", None
    if match["after"] or (before and words.following and re.fullmatch(words.following, before, re.IGNORECASE)):
        week = 1
    elif before and words.past and re.fullmatch(words.past, before, re.IGNORECASE):
        week = -1
    elif before:
        week = 0
    return DaySpan(match.start(), match.end(), weekday=weekday, week=week)


def _no_day(text: str, end: int, words: TimeWords) -> bool:
    return bool(words.not_a_day and re.match(rf"\s?(?:{words.not_a_day})", text[end : end + 25], re.IGNORECASE))


def _free(span: DaySpan, found: list[DaySpan]) -> bool:
    return all(span.end <= other.start or span.start >= other.end for other in found)


def _joined(text: str, spans: list[DaySpan], words: TimeWords) -> tuple[DaySpan, ...]:
    """A weekday and a date with nothing but punctuation or an article between them are one day."""
    gap = re.compile(rf"[\s,(]{{1,3}}(?:(?:{words.article or '(?!)'})\s)?(?:\d{{1,2}}$)?", re.IGNORECASE)
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
    if span.weekday is None or span.dated or not words.ordinal:
        return span
    article = rf"(?:(?:{words.article or '(?!)'})\s)?"
    number = rf",?\s{article}(?P<day>\d{{1,2}})(?:{words.ordinal})(?![\w:]|\.?\d)"
    match = re.compile(number, re.IGNORECASE).match(text, span.end)
    if not match or not 1 <= int(match["day"]) <= 31:
        return span
    return replace(span, end=match.end(), day=int(match["day"]))


@lru_cache(maxsize=32)
def _clock_pattern(words: TimeWords) -> re.Pattern[str]:
    def one(n: int) -> str:
        meridiem = rf"\s?(?P<p{n}>[ap]\.\s?m\.|[ap]m\b\.?)"
        oclock = rf"\s?(?P<o{n}>(?:{words.oclock or '(?!)'})(?!\w))"
        minutes = rf"(?:\s?(?P<s{n}>[:.h])\s?(?P<m{n}>[0-5]\d)(?::\d\d)?(?!\d))?"
        return rf"(?P<h{n}>[01]?\d|2[0-4]){minutes}(?:{meridiem}|{oclock})?"

    midday = words.noon or "(?!)"
    noon = rf"(?P<noon>\b(?:{midday})\b)"
    to = rf"\s?(?:-|\b(?:{words.to or '(?!)'})\b)\s?"
    at = rf"(?P<at>(?:(?<!\w)(?:{words.at or '(?!)'})|@)\s?)?"
    finish = rf"(?:{to}(?:{one(2)}|(?P<noon2>\b(?:{midday})\b)))?"
    body = rf"{at}(?:(?<![\w$€£#+])(?<!\d[:.,/\-])(?<![A-Z]-){one(1)}{finish}|{noon})(?![\w%/])"
    return re.compile(body, re.IGNORECASE)


def clocks(text: str, words: TimeWords, taken: tuple[DaySpan, ...]) -> tuple[ClockSpan, ...]:
    """Every time of day written in a plain text outside the days already found, in order."""
    matches = _clock_pattern(words).finditer(_blanked(text, taken))
    return tuple(span for match in matches if (span := _clock(text, match, taken)))


def _blanked(text: str, taken: tuple[DaySpan, ...]) -> str:
    """The text with days blanked out, so that their numbers are not taken for hours."""
    parts, position = [], 0
    for span in sorted(taken, key=lambda one: one.start):
        start = max(span.start, position)
        parts += [text[position:start], " " * (span.end - start)]
        position = max(position, span.end)
    return "".join((*parts, text[position:]))


def _clock(text: str, match: re.Match[str], taken: tuple[DaySpan, ...]) -> ClockSpan | None:
    if match["noon"]:
        return _zoned(text, ClockSpan(match.start(), match.end(), time(12)))
    groups = match.groupdict()
    ranged = groups["h2"] is not None or groups["noon2"] is not None
    if (
        groups["s1"]
        and groups["s1"] == "."
        and not (groups["p1"] or groups["o1"] or groups["p2"] or groups["o2"] or groups["at"] or groups["m2"])
    ):
        return None
    told = any(groups[key] for key in ("m1", "p1", "o1", "m2", "p2", "o2", "noon2"))
    if not told and not _bare_fits(text, match, taken, ranged):
        return None
    begin, finish = _hours(groups, ranged)
    if begin is None:
        return None
    return _zoned(text, ClockSpan(match.start("h1"), match.end(), begin, finish, bare=not told))


_UNIT = re.compile(
    r"\s?-?\s?(?:min|hour|hr|day|week|month|year|people|person|stund|tag|woche|jahr|%|k\b|percent|€|\$|floor|st\b)",
    re.IGNORECASE,
)


def _bare_fits(text: str, match: re.Match[str], taken: tuple[DaySpan, ...], ranged: bool) -> bool:
    """A lone number is a time only after "at" or right beside a day, and only without a unit after it."""
    after = text[match.end() : match.end() + 10]
    if _UNIT.match(after) or re.match(r"\s?[.,]\d", after):
        return False
    beside = any(0 <= match.start() - day.end <= 3 and "\n" not in text[day.end : match.start()] for day in taken)
    follows = any(0 <= day.start - match.end() <= 5 for day in taken)
    return bool(match["at"] and (beside or follows or _same_sentence(text, match, taken))) or (
        beside and (ranged or text[match.end() :][:1] in "?,;)\n")
    )


def _same_sentence(text: str, match: re.Match[str], taken: tuple[DaySpan, ...]) -> bool:
    return any(
        0 <= match.start() - day.end < 40 and not re.search(r"[.!?]\s|\n", text[day.end : match.start()])
        for day in taken
    )


def _hours(groups: dict[str, str | None], ranged: bool) -> tuple[time | None, time | None]:
    """Begin and end; the meridiem of the end holds for the beginning too where the order allows it."""
    first = _time(groups, "1", groups["p1"])
    if not ranged:
        return first, None
    second = time(12) if groups["noon2"] else _time(groups, "2", groups["p2"])
    if first is None or second is None:
        return first, None
    if groups["p2"] and not groups["p1"]:
        inherited = _time(groups, "1", groups["p2"])
        first = inherited if inherited and inherited < second else _time(groups, "1", "am")
    if first and second <= first and not groups["p2"] and second.hour + 12 <= 23 and second.hour + 12 > first.hour:
        second = second.replace(hour=second.hour + 12)
    return first, second if first and second > first else None


def _time(groups: dict[str, str | None], n: str, meridiem: str | None) -> time | None:
    written = groups[f"h{n}"] or "0"
    hour, minute = int(written), int(groups[f"m{n}"] or 0)
    if meridiem:
        if hour > 12:
            return time(hour, minute) if hour < 24 else None
        hour = hour % 12 + (12 if meridiem[0].lower() == "p" else 0)
    elif 1 <= hour <= 6 and not written.startswith("0"):
        hour += 12  # nobody interviews at three in the morning
    return time(hour % 24, minute)


def _zoned(text: str, span: ClockSpan) -> ClockSpan:
    zone = written_at(text, span.end)
    return replace(span, end=zone.end, zone=zone) if zone else span
