"""Finds the IANA zone that a calendar part means: Windows names, display names, prefixed names, VTIMEZONE's own rules.

No rule of a mail is ever expanded (RRULE is hostile input): VTIMEZONE is read as two offsets and two onsets a year.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

_COMMON: Final = (
    "Europe/London", "Europe/Berlin", "Europe/Helsinki", "America/New_York", "America/Chicago",
    "America/Denver", "America/Los_Angeles", "America/Phoenix", "America/Anchorage", "Pacific/Honolulu",
    "America/Halifax", "America/St_Johns", "America/Toronto", "America/Sao_Paulo",
    "America/Argentina/Buenos_Aires", "America/Bogota", "America/Mexico_City", "America/Santiago",
    "Atlantic/Reykjavik", "Europe/Istanbul", "Europe/Moscow", "Asia/Jerusalem", "Africa/Lagos",
    "Africa/Johannesburg", "Africa/Nairobi", "Africa/Cairo", "Asia/Dubai", "Asia/Karachi", "Asia/Kolkata",
    "Asia/Kathmandu", "Asia/Dhaka", "Asia/Bangkok", "Asia/Shanghai", "Asia/Singapore", "Asia/Tokyo",
    "Australia/Perth", "Australia/Darwin", "Australia/Brisbane", "Australia/Adelaide", "Australia/Sydney",
    "Pacific/Auckland", "Asia/Tehran",
)  # fmt: skip
"""Where several zones have the same rules, the one that most mail means."""

_DISPLAYED: Final = {
    "eastern time": "America/New_York",
    "central time": "America/Chicago",
    "mountain time": "America/Denver",
    "pacific time": "America/Los_Angeles",
    "atlantic time": "America/Halifax",
    "eastern standard time": "America/New_York",
    "eastern daylight time": "America/New_York",
    "central daylight time": "America/Chicago",
    "mountain daylight time": "America/Denver",
    "pacific daylight time": "America/Los_Angeles",
    "arizona": "America/Phoenix",
    "alaska": "America/Anchorage",
    "hawaii": "Pacific/Honolulu",
    "newfoundland": "America/St_Johns",
    "indiana": "America/Indiana/Indianapolis",
    "saskatchewan": "America/Regina",
    "brasilia": "America/Sao_Paulo",
    "greenwich mean time": "Europe/London",
    "dublin": "Europe/London",
    "west central africa": "Africa/Lagos",
    "harare": "Africa/Johannesburg",
    "abu dhabi": "Asia/Dubai",
    "islamabad": "Asia/Karachi",
    "chennai": "Asia/Kolkata",
    "bangkok": "Asia/Bangkok",
    "beijing": "Asia/Shanghai",
    "kuala lumpur": "Asia/Singapore",
    "osaka": "Asia/Tokyo",
    "canberra": "Australia/Sydney",
    "auckland": "Pacific/Auckland",
    "coordinated universal time": "UTC",
    "western/central europe": "Europe/Berlin",
    "zulu": "UTC",
}
_OFFSET: Final = re.compile(r"\(?(?:utc|gmt)?\s?([+-])(\d{1,2}):?(\d{2})?\)?(?=\D|$)", re.IGNORECASE)
_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class Onset:
    """From when in a year an offset holds: the `nth` (negative: from the end) `weekday` of a month, or a fixed day."""

    month: int
    day: int
    at: timedelta
    nth: int = 0
    weekday: int = 0

    def moment(self, year: int) -> datetime:
        if not self.nth:
            return datetime(year, self.month, min(self.day, 28)) + self.at  # noqa: DTZ001 - wall clock
        first = date(year, self.month, 1)
        days = [first + timedelta(days=n) for n in range(31)]
        fitting = [day for day in days if day.month == self.month and day.weekday() == self.weekday]
        chosen = fitting[max(-len(fitting), min(len(fitting) - 1, self.nth - 1 if self.nth > 0 else self.nth))]
        return datetime.combine(chosen, datetime.min.time()) + self.at


@dataclass(frozen=True, slots=True)
class Definition:
    """A VTIMEZONE: offsets from UTC, and when daylight time begins and ends (None: never)."""

    standard: timedelta
    daylight: timedelta | None = None
    begins: Onset | None = None
    ends: Onset | None = None
    location: str = ""

    def offset(self, wall: datetime) -> timedelta:
        if self.daylight is None or self.begins is None or self.ends is None:
            return self.standard
        begins, ends = self.begins.moment(wall.year), self.ends.moment(wall.year)
        summer = begins <= wall < ends if begins < ends else not ends <= wall < begins
        return self.daylight if summer else self.standard


@lru_cache(maxsize=1)
def _known() -> dict[str, str]:
    """Every IANA name by its lower case, and by its last part (the city) where no other says so."""
    names = {name.lower(): name for name in available_timezones() if not name.startswith(("posix/", "right/"))}
    for name in sorted(available_timezones()):
        if "/" in name and not name.startswith(("posix/", "right/", "Etc/", "SystemV/")):
            names.setdefault(name.rpartition("/")[2].lower(), name)
    return names


@lru_cache(maxsize=512)
def named(tzid: str) -> str | None:
    """The IANA zone that a name means by itself; None for names only their VTIMEZONE can explain."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    name = " ".join(tzid.strip("\"' ").split())[:200]
    if name.upper() in ("UTC", "Z", "GMT", "ETC/UTC"):
        return "UTC"
    if name in WINDOWS_TO_OLSON:
        return str(WINDOWS_TO_OLSON[name])
    segments = name.lower().strip("/").split("/")
    for length in (3, 2):
        found = _known().get("/".join(segments[-length:])) if len(segments) >= length else None
        if found:
            return found
    return _displayed(name)


def _displayed(name: str) -> str | None:
    """As Outlook shows zones: "(UTC+01:00) Amsterdam, Berlin, Bern, Rome"."""
    words = re.sub(r"^\((?:utc|gmt)[^)]{0,12}\)\s*", "", name.lower())
    for shown, zone in _DISPLAYED.items():
        if words.startswith(shown):
            return zone
    city = words.split(",")[0].split("(")[0].strip().replace(" ", "_")
    return _known().get(city) if "/" not in city and len(city) > 3 else None


def fixed_offset(tzid: str) -> timedelta | None:
    """The offset that stands in a name, such as "(UTC+05:30) Somewhere" or "GMT-0300"."""
    found = _OFFSET.search(tzid[:60])
    if not found or ("utc" not in tzid.lower() and "gmt" not in tzid.lower()):
        return None
    size = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    return (-size if found[1] == "-" else size) if size < timedelta(hours=24) else None


def recognised(definition: Definition, year: int) -> str | None:
    """The common IANA zone with the same offsets as the definition all through a year."""
    if definition.location and (found := named(definition.location)):
        return found
    if not 1990 <= year <= 2100:
        return None
    walls = [datetime(year, month, day, 12) for month in range(1, 13) for day in (1, 12, 20, 30 if month != 2 else 27)]  # noqa: DTZ001
    wanted = [definition.offset(wall) for wall in walls]
    for name in _COMMON:
        zone = ZoneInfo(name)
        if all(wall.replace(tzinfo=zone).utcoffset() == offset for wall, offset in zip(walls, wanted, strict=True)):
            return name
    return None


def definition(lines: list[tuple[str, str]]) -> Definition | None:
    """A VTIMEZONE's (property, value) lines as a value; of several rules of a kind the last to begin counts."""
    latest: dict[str, dict[str, str]] = {}
    block: dict[str, str] = {}
    location = ""
    for name, value in lines:
        if name == "BEGIN":
            block = {}
        elif name == "END" and value.upper() in ("STANDARD", "DAYLIGHT") and "TZOFFSETTO" in block:
            if block.get("DTSTART", "") >= latest.get(value.upper(), {}).get("DTSTART", ""):
                latest[value.upper()] = block
        elif name == "X-LIC-LOCATION":
            location = value
        else:
            block[name] = value
    standard, daylight = latest.get("STANDARD"), latest.get("DAYLIGHT")
    base = _offset((standard or daylight or {}).get("TZOFFSETTO", ""))
    if base is None:
        return None
    if not standard or not daylight:
        return Definition(base, location=location)
    return Definition(base, _offset(daylight["TZOFFSETTO"]), _onset(daylight), _onset(standard), location)


def _offset(text: str) -> timedelta | None:
    found = re.fullmatch(r"([+-]?)(\d{2}):?(\d{2})(?::?\d{2})?", text.strip())
    if not found or int(found[2]) > 23:
        return None
    size = timedelta(hours=int(found[2]), minutes=int(found[3]))
    return -size if found[1] == "-" else size


def _onset(block: dict[str, str]) -> Onset | None:
    start = re.match(r"\d{4}(\d{2})(\d{2})(?:T(\d{2})(\d{2}))?", block.get("DTSTART", ""))
    if not start or not 1 <= int(start[1]) <= 12:
        return None
    at = timedelta(hours=int(start[3] or 0), minutes=int(start[4] or 0))
    rule = dict(part.partition("=")[::2] for part in block.get("RRULE", "").upper().split(";")[:12])
    months, days = (
        rule.get("BYMONTH", start[1]),
        re.fullmatch(r"([+-]?\d)(MO|TU|WE|TH|FR|SA|SU)", rule.get("BYDAY", "")),
    )
    month = int(months) if months.isdecimal() and 1 <= int(months[:3]) <= 12 else int(start[1])
    if not days or not int(days[1]):
        return Onset(month, int(start[2]) or 1, at)
    return Onset(month, 1, at, int(days[1]), _DAYS.index(days[2]))
