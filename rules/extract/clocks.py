"""Where a text writes a time of day, or from when until when. `spans` finds the days, `dates` says what is meant."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import time
from functools import lru_cache

from rules.extract.spans import DaySpan
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
