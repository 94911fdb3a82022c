"""Times of day told in words: "half past two", "halb drei", "à trois heures et demie", "alle tre e un quarto".

Which words, and by how many minutes they move the hour beside them, is the language's (`TimeWords`). `clocks` finds the
times in figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from functools import lru_cache

from rules.extract.spans import any_of
from rules.languages.times import TimeWords


@dataclass(frozen=True, slots=True)
class Spoken:
    """A time of day in words between two positions; the half of the day is still open (`hour` 1 to 24)."""

    start: int
    end: int
    at: time
    finish: time | None = None


@lru_cache(maxsize=32)
def _patterns(words: TimeWords) -> tuple[re.Pattern[str], ...]:
    named = any_of(tuple(word for word, _ in words.hours))
    hour = rf"(?P<hour>{named}|1\d|2[0-4]|0?\d)"
    at = rf"(?:(?:{words.at or '(?!)'}|@)(?:\s|(?<=')))"
    oclock = rf"(?:\s?(?:{words.oclock or '(?!)'})(?!\w))"
    before = "|".join(rf"(?P<b{n}>{form})" for n, (form, _) in enumerate(words.before_hour)) or "(?!)"
    after = "|".join(rf"(?P<a{n}>{form})" for n, (form, _) in enumerate(words.after_hour)) or "(?!)"
    ends = r"(?![\w%/]|[:.,]\d)"
    small = "if|and|for|or|when|with|then|before|please|ok|works|would|so|but|we|sharp|by|as|you|she|he|they"
    beside = (small, words.on, words.to, words.noon, words.morning, words.afternoon, any_of(words.weekdays))
    follows = rf"(?=\s{{0,2}}(?:[,;.!?)\n(\-]|$|(?:{'|'.join(filter(None, beside))})\b|(?-i:[A-Z]{{2,5}})\b))"
    until = rf"(?:\s?(?:{words.to or '(?!)'}|-)\s?(?P<until>{named}){oclock}?{ends})?"
    return (
        re.compile(rf"(?<!\w){at}?(?:{before})\s?{hour}{oclock}?{ends}", re.IGNORECASE),
        re.compile(rf"(?<!\w){at}?{hour}{oclock}?\s(?:{after})(?!\w)", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{at}|(?<=\s\s\s))(?P<hour>{named}){oclock}{until}", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?P<hour>{named})\s(?:o'clock|uhr)(?!\w)", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?P<hour>{named})\s(?:{words.on or '(?!)'})\s(?=\s\s)", re.IGNORECASE),
        re.compile(rf"(?<!\w){at}(?P<hour>{named}){until}{ends}{follows if words.month_first else ''}", re.IGNORECASE),
    )


def spoken(text: str, words: TimeWords) -> Iterator[Spoken]:
    """Every time of day told in words in a plain text; spans may overlap, the fullest of them first."""
    if not words.hours:
        return
    hours = dict(words.hours)
    for pattern in _patterns(words):
        for match in pattern.finditer(text):
            if found := _moved(match, _hour(match["hour"], hours), words):
                groups = match.groupdict()
                until = _hour(groups["until"], hours) if groups.get("until") else None
                yield Spoken(_words_start(match), match.end(), found, _later(found, until))


def _words_start(match: re.Match[str]) -> int:
    """Where the time itself begins: "kwart voor tien" at "kwart", lest "voor" be read as "before"."""
    before = (match.start(name) for name, told in match.groupdict().items() if told and re.fullmatch(r"b\d+", name))
    return min((match.start("hour"), *before))


def _hour(written: str, hours: dict[str, int]) -> int:
    return int(written) if written.isdigit() else hours[written.lower()]


def _moved(match: re.Match[str], hour: int, words: TimeWords) -> time | None:
    """The hour with the minutes that the words around it add or take."""
    groups = match.groupdict()
    told = [minutes for n, (_, minutes) in enumerate(words.before_hour) if groups.get(f"b{n}")]
    told += [minutes for n, (_, minutes) in enumerate(words.after_hour) if groups.get(f"a{n}")]
    total = _by_day(hour) * 60 + (told[0] if told else 0)
    return time(total // 60 % 24, total % 60) if total >= 0 else None


def _by_day(hour: int) -> int:
    """Nobody interviews before seven in the morning."""
    return hour + 12 if 1 <= hour <= 6 else hour


def _later(begin: time, hour: int | None) -> time | None:
    if hour is None:
        return None
    end = time(_by_day(hour) % 24)
    return end if end > begin else None
