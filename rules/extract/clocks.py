"""Where a text writes a time of day, or from when until when. `spans` finds the days, `dates` says what is meant."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import time
from functools import lru_cache
from itertools import islice

from rules.extract.spans import DaySpan, any_of
from rules.extract.spoken import spoken
from rules.languages.times import TimeWords
from rules.zones import WrittenZone, written_at


@dataclass(frozen=True, slots=True)
class ClockSpan:
    """A time of day as written; `bare` is a lone number that only its neighbourhood makes a time ("at 10")."""

    start: int
    end: int
    begin: time
    finish: time | None = None
    zone: WrittenZone | None = None
    bare: bool = False


_MOST = 250
_QUARTERS = ("00", "15", "30", "45")
_COMMA = r"(?:(?<=ore\s\d)|(?<=ore\s\d\d)|(?<=lle\s\d)|(?<=lle\s\d\d)),|,(?=[0-5]\d\suhr)"
_LEADS = "|".join(rf"(?<={lead}\s\d\d)" for lead in ("at", "it", "our", "from", "to", "until", "by", "@", r"\s"))
_SQUEEZED = rf"(?<=\d\d)(?=[0-5]\d\s?(?:hrs|hours|h)\b)|(?:{_LEADS}|(?<=-\d\d))(?<!19)(?<!20)(?=[0-5][05](?!\d))"
"""Between the hours and minutes of "1615", which only the words before it tell from other numbers."""


@lru_cache(maxsize=32)
def _clock_pattern(words: TimeWords) -> re.Pattern[str]:
    def one(n: int) -> str:
        meridiem = rf"(?P<p{n}>\s?[ap]\.\s?m\.|\s?[ap]m\b\.?|[ap](?=[\s,.;)\-]|$))"
        oclock = rf"\s?(?P<o{n}>(?:{words.oclock or '(?!)'})(?!\w))"
        mark = rf"\s?(?P<s{n}>[:.hu]|uhr|{_COMMA}|[ey](?=\s[0-5]\d(?!\d))|{_SQUEEZED})\s?"
        minutes = rf"(?:{mark}(?P<m{n}>[0-5]\d)(?::\d\d)?(?!\d))?"
        return rf"(?P<h{n}>[01]?\d|2[0-4]){minutes}(?:{meridiem}|{oclock})?(?:{meridiem.replace('<p', '<q')})?"

    midday = words.noon or "(?!)"
    noon = rf"(?P<noon>(?<![\w\-])(?:{midday})\b)"
    to = rf"\s?(?:-|\b(?:{words.to or '(?!)'})\b)\s?"
    at = rf"(?P<at>(?:(?<!\w)(?:{words.at or '(?!)'})|@)\s?)?"
    finish = rf"(?:{to}(?:{one(2)}|(?P<noon2>\b(?:{midday})\b)))?"
    body = rf"{at}(?:(?<![\w$€£#+])(?<!\d[:.,/\-])(?<![A-Z]-){one(1)}{finish}|{noon})(?![\w%/])"
    return re.compile(body, re.IGNORECASE)


def clocks(text: str, words: TimeWords, taken: tuple[DaySpan, ...]) -> tuple[ClockSpan, ...]:
    """Every time of day written in a plain text outside the days already found, in order."""
    free = _blanked(text, [(span.start, span.end) for span in taken])
    found: list[ClockSpan] = []
    for told in islice(spoken(free, words), _MOST):
        if all(told.end <= one.start or one.end <= told.start for one in found):
            found.append(_in_half(free, ClockSpan(told.start, told.end, told.at, told.finish), words))
    found = [_zoned(text, span) for span in found]
    free = _blanked(free, [(span.start, span.end) for span in found])
    figures = (_clock(text, match, taken, words) for match in islice(_clock_pattern(words).finditer(free), _MOST))
    return tuple(sorted((*found, *filter(None, figures)), key=lambda span: span.start))


def _blanked(text: str, taken: Iterable[tuple[int, int]]) -> str:
    """The text with stretches blanked out, so that their numbers are not taken for hours."""
    parts, position = [], 0
    for begin, end in sorted(taken):
        start = max(begin, position)
        parts += [text[position:start], " " * (end - start)]
        position = max(position, end)
    return "".join((*parts, text[position:]))


def _clock(text: str, match: re.Match[str], taken: tuple[DaySpan, ...], words: TimeWords) -> ClockSpan | None:
    if match["noon"]:
        return _zoned(text, ClockSpan(match.start(), match.end(), time(12)))
    groups = match.groupdict()
    for n in "12":
        groups[f"p{n}"] = groups[f"p{n}"] or groups[f"q{n}"]
    ranged = groups["h2"] is not None or groups["noon2"] is not None
    beside = any(
        text[match.end() : day.start] == " "
        or (text[day.end : match.start("h1")] in (" ", ", ") and groups["m1"] in _QUARTERS)
        for day in taken
    )
    if groups["s1"] == "." and not beside and not any(groups[key] for key in ("p1", "o1", "p2", "o2", "at", "m2")):
        return None
    if _length(text, match, taken, words):
        return None
    told = any(groups[key] for key in ("m1", "p1", "o1", "m2", "p2", "o2", "noon2")) or _part_follows(
        text, match, words
    )
    if not told and not _bare_fits(text, match, taken, ranged, words):
        return None
    begin, finish = _hours(groups, ranged, words)
    if begin is None:
        return None
    span = ClockSpan(match.start("h1"), match.end(), begin, finish, bare=not told)
    return _zoned(text, span if groups["p1"] or groups["p2"] else _in_half(text, span, words))


def _length(text: str, match: re.Match[str], taken: tuple[DaySpan, ...], words: TimeWords) -> bool:
    """Whether "1h30" says how long: after such words, or a small number of hours away from any day."""
    if not (match["o1"] or (match["s1"] or "") in ("h", "H")) or match["h2"]:
        return False
    if words.takes and re.search(
        rf"(?<!\w)(?:{words.takes})\s?$", text[max(0, match.start() - 40) : match.start()], re.I
    ):
        return True
    near = any(0 <= match.start() - day.end <= 12 for day in taken)
    return int(match["h1"]) <= 4 and not match["at"] and not near and not match["h1"].startswith("0")


def _in_half(text: str, span: ClockSpan, words: TimeWords) -> ClockSpan:
    """The time in the half of the day that words beside it name ("de la tarde", "in the evening")."""
    after, before = text[span.end : span.end + 30], text[max(0, span.start - 30) : span.start]
    at = rf"\s?(?:(?:{words.at or '(?!)'})\s?)?$"
    if words.afternoon and (
        (beside := re.match(rf"\s?(?:{words.afternoon})(?!\w)", after, re.IGNORECASE))
        or re.search(rf"(?:(?<!\w)|{any_of(words.weekdays)})(?:{words.afternoon}){at}", before, re.IGNORECASE)
    ):
        late = replace(span, begin=_late(span.begin), finish=span.finish and _late(span.finish))
        return replace(late, end=span.end + beside.end()) if beside else late
    if words.morning and (beside := re.match(rf"\s?(?:{words.morning})(?!\w)", after, re.IGNORECASE)):
        return replace(span, begin=_early(span.begin), end=span.end + beside.end())
    return span


def _part_follows(text: str, match: re.Match[str], words: TimeWords) -> bool:
    """Whether a part of the day follows a number after "at" ("at 7 in the evening")."""
    parts = "|".join(filter(None, (words.morning, words.afternoon)))
    return bool(match["at"] and parts and re.match(rf"\s(?:{parts})(?!\w)", text[match.end() : match.end() + 30], re.I))


def _early(clock: time) -> time:
    return clock.replace(hour=clock.hour - 12) if 13 <= clock.hour <= 18 else clock


def _late(clock: time) -> time:
    return clock.replace(hour=clock.hour + 12) if 1 <= clock.hour < 12 else clock


_UNIT = re.compile(
    r"\s?-?\s?(?:min|hour|hr|day|week|month|year|people|pers|stund|tag|woche|monat|jahr|%|k\b|percent|€|\$|£|eur|floor|st\b|"
    r"jours?\b|semaine|mois\b|ans?\b|année|d[ií]as?\b|semana|mes(?:es)?\b|años?\b|anos?\b|giorn|settiman|mes[ei]\b|ann[io]\b|"
    r"dag|weken|week|maand|jaar|pessoa|mensen|km\b|candidat|kandidat|mitarbeit|colleagues|of\sthe|of\sour)",
    re.IGNORECASE,
)


def _bare_fits(text: str, match: re.Match[str], taken: tuple[DaySpan, ...], ranged: bool, words: TimeWords) -> bool:
    """A lone number is a time only after "at" or right beside a day, and only without a unit after it."""
    after = text[match.end() : match.end() + 10]
    if _UNIT.match(after) or re.match(r"\s?[.,]\d", after):
        return False
    beside = any(0 <= match.start() - day.end <= 3 and "\n" not in text[day.end : match.start()] for day in taken)
    joined = rf"[\s,]{{1,3}}(?:(?:{words.on or '(?!)'})\s)?"
    follows = any(
        0 <= day.start - match.end() <= 14 and re.fullmatch(joined, text[match.end() : day.start], re.I)
        for day in taken
    )
    return bool(match["at"] and (beside or follows or _same_sentence(text, match, taken))) or (
        beside and (ranged or text[match.end() :][:1] in "?,;)\n")
    )


def _same_sentence(text: str, match: re.Match[str], taken: tuple[DaySpan, ...]) -> bool:
    return any(
        0 <= match.start() - day.end < 40 and not re.search(r"[.!?]\s|\n", text[day.end : match.start()])
        for day in taken
    )


def _hours(groups: dict[str, str | None], ranged: bool, words: TimeWords) -> tuple[time | None, time | None]:
    """Begin and end; the meridiem of the end holds for the beginning too where the order allows it."""
    first = _time(groups, "1", groups["p1"], words)
    if not ranged:
        return first, None
    second = time(12) if groups["noon2"] else _time(groups, "2", groups["p2"], words)
    if first is None or second is None:
        return first, None
    if groups["p2"] and not groups["p1"]:
        inherited = _time(groups, "1", groups["p2"], words)
        first = inherited if inherited and inherited < second else _time(groups, "1", "am", words)
    if first and second <= first and not groups["p2"] and second.hour + 12 <= 23 and second.hour + 12 > first.hour:
        second = second.replace(hour=second.hour + 12)
    return first, second if first and second > first else None


def _time(groups: dict[str, str | None], n: str, meridiem: str | None, words: TimeWords) -> time | None:
    written = groups[f"h{n}"] or "0"
    hour, minute = int(written), int(groups[f"m{n}"] or 0)
    if meridiem:
        if hour > 12:
            return time(hour, minute) if hour < 24 else None
        hour = hour % 12 + (12 if meridiem.strip()[0].lower() == "p" else 0)
    elif 1 <= hour <= (5 if words.round_the_clock else 6) and not written.startswith("0"):
        hour += 12  # nobody interviews at three in the morning
    return time(hour % 24, minute)


def _zoned(text: str, span: ClockSpan) -> ClockSpan:
    zone = written_at(text, span.end)
    return replace(span, end=zone.end, zone=zone) if zone else span
