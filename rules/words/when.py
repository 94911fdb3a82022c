"""The days, moments and lengths of time that a user types. Stricter than reading mail: nothing may be left over.

Leaves the arithmetic to `rules.extract.dates` and `rules.extract.periods`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from rules import zones
from rules.extract.dates import YEARS, Frame, Moment, midnight, moments
from rules.extract.periods import periods
from rules.extract.spans import any_of, plain
from rules.languages import LANGUAGES, Language
from rules.languages.times import TimeWords

_US_ZONES = ("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Phoenix")
_LONGEST = 80
_SHORT = re.compile(r"\s*(\d{1,4})\s?([hdw])\s*")
_HOURS = {"h": 1, "d": 24, "w": 24 * 7}
_LEADS = (
    r"at|by|on|in|the|of|till|until|before|within|latest|around|about|from|for|expected|due|"
    r"um|am|bis|zum|zur|der|dem|den|spätestens|vor|ab|im|ende|in|innerhalb|von|bis|gegen|für|"
    r"le|la|au|à|avant|d'ici|d'ici\sle|jusqu'au|jusqu'à|jusqu'en|vers|dans|sous|pour|d'|de|du|"
    r"el|al|las|los|a|para|antes|del|hasta|hacia|en|dentro|"
    r"o|os|as|até|ao|às|no|na|em|dentro|do|da|"
    r"il|lo|entro|per|fino|alle|all'|ore|tra|fra|verso|prima|"
    r"op|om|voor|tot|het|uiterlijk|binnen|over|rond|vóór"
)
"""Small words that may stand around a day or a moment without changing it."""
_LEFT = re.compile(rf"(?:(?:{_LEADS})\b|[\s,:.()\-=|'])*", re.IGNORECASE)


def point(text: str, now: datetime, zone: str, first: Language | None = None) -> date | datetime | None:
    """The one moment that a text is ("12 March 15:00", "tomorrow 3pm CET", "5 Dec"): a day alone gives a date.

    Aware, in the zone written, else in `zone` (IANA). None where anything else stands there. `first` is the language
    that is tried before the others.
    """
    for written, frame, words in _readings(text, now, zone, first):
        found = moments(written, frame, words)
        if len(found) == 1 and _nothing_left(written, [_stretch(found[0])]):
            return found[0].begin or found[0].day
    return None


def day(text: str, now: datetime, zone: str, first: Language | None = None) -> date | None:
    """The one day that a text names as a bound: "5 Dec", "by the end of next week", "in two weeks"."""
    if len(text) > _LONGEST:
        return None
    for written, frame, words in _readings(text, now, zone, first):
        found = periods(written, frame, words)
        if found and len({one.by for one in found}) == 1:
            if _nothing_left(written, [(one.start, one.end) for one in found]):
                return found[0].by
            continue
    said = point(text, now, zone, first)
    if said is not None:
        return said.astimezone(ZoneInfo(_home(zone))).date() if isinstance(said, datetime) else said
    left = re.sub(rf"^(?:(?:{_LEADS})\s)+", "", plain(text).strip(), flags=re.IGNORECASE)
    ahead = length(left, first)
    return (now.astimezone(ZoneInfo(_home(zone))) + ahead).date() if ahead else None


def until(text: str, now: datetime, zone: str, first: Language | None = None) -> datetime | None:
    """The moment at which a day begins or a time comes, if it lies ahead; a length counts from now."""
    said = point(text, now, zone, first)
    if said is None and (by := day(text, now, zone, first)):
        said = by
    if said is None:
        return None
    moment = said if isinstance(said, datetime) else midnight(said, _home(zone))
    return moment if moment > now else None


def length(text: str, first: Language | None = None) -> timedelta | None:
    """A length of time: "2 weeks", "ten days", "1w"; a month is 30 days. None for anything else, and for nothing."""
    written = " ".join(plain(text[:_LONGEST]).split())
    if short := _SHORT.fullmatch(written.lower()):
        return timedelta(hours=int(short[1]) * _HOURS[short[2]]) or None
    for language in _order(first):
        if found := _length_pattern(language.times).fullmatch(written):
            return _counted(found, language.times) or None
    return None


@lru_cache(maxsize=16)
def _length_pattern(words: TimeWords) -> re.Pattern[str]:
    number = rf"\d{{1,3}}|{any_of(tuple(word for word, _ in words.numbers))}"
    units = "|".join(
        f"(?P<{name}>{form or '(?!)'})"
        for name, form in (("hour", words.hour), ("day", words.day), ("week", words.week), ("month", words.month))
    )
    return re.compile(rf"(?P<n>{number})\s?-?\s?(?:{units})", re.IGNORECASE)


def _counted(found: re.Match[str], words: TimeWords) -> timedelta:
    written = found["n"].lower()
    count = int(written) if written.isdigit() else dict(words.numbers)[written]
    if found["hour"]:
        return timedelta(hours=count)
    return timedelta(days=count * (1 if found["day"] else 7 if found["week"] else 30))


def _order(first: Language | None) -> Sequence[Language]:
    return LANGUAGES if first is None else (first, *(one for one in LANGUAGES if one is not first))


def _home(zone: str) -> str:
    return zone if zones.known(zone) else "UTC"


def _readings(text: str, now: datetime, zone: str, first: Language | None) -> Iterator[tuple[str, Frame, TimeWords]]:
    """Every spelling of a text (see `_spellings`) in every language, the likeliest first."""
    if now.year not in YEARS or len(text) > _LONGEST:
        return
    home = _home(zone)
    here = now.astimezone(ZoneInfo(home))
    for written in _spellings(" ".join(plain(text).split())):
        for language in _order(first):
            american = home in _US_ZONES if language.times.month_first else False
            yield written, Frame(here, home, american, (home,)), language.times


def _spellings(text: str) -> Iterator[str]:
    """As typed; then with short weekdays capitalised ("fri") and dates without their last stop ("5.12") completed."""
    yield text
    other = re.sub(r"\b[a-zà-ÿ]{2,3}\b", lambda found: found[0].capitalize(), text)
    other = re.sub(r"(?<![\d.])(\d{1,2}\.\d{1,2})(?![.\d])", r"\1.", other)
    if other != text:
        yield other


def _stretch(found: Moment) -> tuple[int, int]:
    return min(found.start, found.day_at, found.clock_at), found.end


def _nothing_left(text: str, taken: Sequence[tuple[int, int]]) -> bool:
    """Whether nothing but small words stands outside the stretches taken."""
    left = list(text)
    for start, end in taken:
        left[start:end] = " " * (end - start)
    return bool(_LEFT.fullmatch("".join(left)))
