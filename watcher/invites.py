"""Reads calendar parts (RFC 5545, 5546) as invites: broken ones, Outlook's, Google's, with or without METHOD.

Never raises: events that cannot be read are left out. Zones are `watcher.calendar_zones`'; what an invite means for an
application is the rules' business. The text is cut to the properties wanted before icalendar sees it, and no recurrence
rule is ever expanded, so that hostile calendars cost no more than long ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from rules.messages import Attendee, CalendarTime, Invite
from watcher import calendar_zones, fields

if TYPE_CHECKING:
    from icalendar import Component

_SIZE: Final = 1_000_000
_EVENTS: Final = 50
_ATTENDEES: Final = 200
_TEXT: Final = 50_000

_PROPERTY: Final = re.compile(r"([A-Za-z][A-Za-z0-9-]{0,40})(?=[:;])")
_TEXTS: Final = frozenset({"UID", "SEQUENCE", "SUMMARY", "LOCATION", "DESCRIPTION", "STATUS", "ORGANIZER", "ATTENDEE"})
_TIME_LINE: Final = re.compile(
    r":\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d{1,6})?)?\s?(Z?)\s*$"
)
_TZID: Final = re.compile(
    r';TZID=(?:"([^"]{1,200})"|(.{1,200}?)(?:;[A-Z-]{2,20}=[^:]{0,60})?(?=:\s*\d{4}-?\d{2}-?\d{2}))', re.IGNORECASE
)
_DURATION: Final = re.compile(r"\+?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?")


@dataclass(slots=True)
class _Calendar:
    """One VCALENDAR cut into what is wanted: its method, zones by name, and the lines of each event."""

    method: str = ""
    zone: str | None = None
    definitions: dict[str, calendar_zones.Definition] | None = None
    events: list[list[str]] | None = None


def invites(ics: bytes | str, content_type_method: str = "") -> tuple[Invite, ...]:
    """Every event in its order, at most 50; METHOD is the calendar's, else the content type's, in upper case."""
    text = ics[:_SIZE] if isinstance(ics, str) else _decoded(ics[:_SIZE])
    calendar = _cut(_unfolded(text))
    method = (calendar.method or fields.text_of(content_type_method)).strip("\"' ").upper()[:20]
    found: list[Invite] = []
    for lines in (calendar.events or [])[:_EVENTS]:
        event = _event(lines)
        if event is not None:
            found.append(_invite(event, lines, calendar, method))
    return tuple(found)


def _decoded(raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    return fields.decoded(raw.removeprefix(b"\xef\xbb\xbf"))[0]


def _unfolded(text: str) -> list[str]:
    """Content lines (RFC 5545 §3.1), whatever their line ends."""
    lines = text.replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    pieces: list[list[str]] = []
    for line in lines:
        if line[:1] in (" ", "\t") and pieces:
            pieces[-1].append(line[1:])
        elif line.strip():
            pieces.append([line])
    return ["".join(parts) for parts in pieces]


def _cut(lines: list[str]) -> _Calendar:
    calendar = _Calendar(definitions={}, events=[])
    within: list[str] = []
    zone_lines: list[tuple[str, str]] = []
    event: list[str] = []
    for line in lines:
        found = _PROPERTY.match(line.strip())
        name = found[1].upper() if found else ""
        value = line.rpartition(":")[2].strip() if name != "TZID" else line.partition(":")[2].strip()
        if name == "BEGIN":
            if value.upper() == "VEVENT":
                event = []
            elif value.upper() == "VTIMEZONE":
                zone_lines = []
            within = [*within[-8:], value.upper()]
        if "VTIMEZONE" in within:
            zone_lines.append((name, value))
        elif within[-1:] == ["VEVENT"] and name not in ("BEGIN", "END", ""):
            event.append(line.strip())
        elif name == "METHOD":
            calendar.method = value
        elif name == "X-WR-TIMEZONE":
            calendar.zone = calendar_zones.named(value)
        if name == "END":
            if value.upper() == "VEVENT":
                _keep(calendar, event)
                event = []
            elif value.upper() == "VTIMEZONE":
                _define(calendar, zone_lines)
            while within and within.pop() != value.upper():
                pass
    _keep(calendar, event)
    return calendar


def _keep(calendar: _Calendar, event: list[str]) -> None:
    if event and calendar.events is not None and len(calendar.events) < _EVENTS:
        calendar.events.append(event)


def _define(calendar: _Calendar, lines: list[tuple[str, str]]) -> None:
    name = next((value for name, value in lines if name == "TZID"), "")
    found = calendar_zones.definition([line for line in lines if line[0] != "TZID"])
    if name and found and calendar.definitions is not None and len(calendar.definitions) < 40:
        calendar.definitions[name.strip('"')] = found


def _event(lines: list[str]) -> Component | None:
    """The properties that are text, parsed by icalendar; None where it cannot read any of them."""
    from icalendar import Event

    wanted: list[str] = []
    attendees = 0
    for line in lines:
        name = re.split("[;:]", line, maxsplit=1)[0].upper()
        attendees += name == "ATTENDEE"
        if name in _TEXTS and (name != "ATTENDEE" or attendees <= _ATTENDEES):
            wanted.append(line[:_TEXT])
    try:
        return Event.from_ical("\r\n".join(["BEGIN:VEVENT", *wanted, "END:VEVENT", ""]))
    except Exception:  # noqa: BLE001 - third-party parser on hostile text; each line is then tried by itself
        return _line_by_line(wanted)


def _line_by_line(lines: list[str]) -> Component:
    from icalendar import Event

    event = Event()
    for line in lines:
        try:
            one = Event.from_ical(f"BEGIN:VEVENT\r\n{line}\r\nEND:VEVENT\r\n")
        except Exception:  # noqa: BLE001, S112 - see above: what cannot be read is left out
            continue
        for name, value in one.property_items(recursive=False):
            if name not in ("BEGIN", "END"):
                event.add(name, value, encode=False)
    return event


def _invite(event: Component, lines: list[str], calendar: _Calendar, method: str) -> Invite:
    start = _time("DTSTART", lines, calendar)
    people = event.get("ATTENDEE", [])
    return Invite(
        method=method,
        uid=_text(event, "UID")[:500],
        sequence=_number(_text(event, "SEQUENCE")),
        start=start,
        end=_time("DTEND", lines, calendar) or _after(start, _raw("DURATION", lines)),
        summary=fields.text_of(_text(event, "SUMMARY")),
        location=fields.text_of(_text(event, "LOCATION")),
        description=_text(event, "DESCRIPTION"),
        status=_text(event, "STATUS").upper()[:40],
        organizer=next(iter(_attendees(event.get("ORGANIZER", []))), None),
        attendees=tuple(_attendees(people)),
        recurring=bool(_raw("RRULE", lines) or _raw("RDATE", lines)),
        recurrence_id=_raw("RECURRENCE-ID", lines).rpartition(":")[2][:40],
        stamped_at=_stamp(_time("DTSTAMP", lines, calendar)),
    )


def _text(event: Component, name: str) -> str:
    try:
        value = event.get(name)
        value = value[0] if isinstance(value, list) and value else value
        return "" if value is None else str(value).replace("\r\n", "\n")[:_TEXT].strip()
    except Exception:  # noqa: BLE001 - icalendar raises on reading what it found broken
        return ""


def _number(text: str) -> int:
    return int(text) if re.fullmatch(r"\d{1,9}", text) else 0


def _attendees(values: Any) -> Iterable[Attendee]:
    for value in values if isinstance(values, list) else [values]:
        try:
            parameters = {str(key).upper(): str(entry) for key, entry in value.params.items()}
            uri = str(value).strip()
        except Exception:  # noqa: BLE001, S112 - a broken property: nobody can be read from it
            continue
        scheme, colon, rest = uri.partition(":")
        email = rest if colon and scheme.lower() == "mailto" else parameters.get("EMAIL", uri)
        email = fields.text_of(email.removeprefix("mailto:")).lower().replace(" ", "")
        name = fields.text_of(parameters.get("CN", "")).strip("\"'")
        yield Attendee(
            name="" if name.lower().removeprefix("mailto:") == email else name[:200],
            email=email if "@" in email and len(email) <= 320 else "",
            role=parameters.get("ROLE", "").upper()[:40],
            kind=parameters.get("CUTYPE", "").upper()[:40],
            answer=parameters.get("PARTSTAT", "").upper()[:40],
        )


# Times


def _raw(name: str, lines: list[str]) -> str:
    """The first line of that property without its name, '' where there is none."""
    return next((line[len(name) :] for line in lines if line[: len(name) + 1].upper() in (f"{name}:", f"{name};")), "")


def _time(name: str, lines: list[str], calendar: _Calendar) -> CalendarTime | None:
    line = _raw(name, lines)[:600]
    found = _TIME_LINE.search(line)
    if not found:
        return None
    try:
        day = date(int(found[1]), int(found[2]), int(found[3]))
        clock = time(int(found[4]), int(found[5]), min(59, int(found[6] or 0))) if found[4] else None
    except ValueError:
        return None
    if clock is None:
        return CalendarTime(day, None, None)
    tzid = _TZID.search(line)
    name_of_zone = (tzid[1] or tzid[2]) if tzid else ""
    return _placed(datetime.combine(day, clock), name_of_zone, bool(found[7]), calendar)


def _placed(wall: datetime, tzid: str, utc: bool, calendar: _Calendar) -> CalendarTime:
    """A wall-clock time in its IANA zone; where only an offset is known, as UTC; where nothing is, floating."""
    zone = calendar_zones.named(tzid) if tzid else calendar.zone
    definition = (calendar.definitions or {}).get(tzid)
    if zone is None and definition is not None:
        zone = calendar_zones.recognised(definition, wall.year)
    if utc:
        return _in_zone(wall.replace(tzinfo=UTC), zone or "UTC")
    if zone is not None or not tzid:
        return CalendarTime(wall.date(), wall.time(), zone)
    offset = definition.offset(wall) if definition else calendar_zones.fixed_offset(tzid)
    if offset is None:
        return CalendarTime(wall.date(), wall.time(), None)
    try:
        return CalendarTime((wall - offset).date(), (wall - offset).time(), "UTC")
    except OverflowError:
        return CalendarTime(wall.date(), wall.time(), None)


def _in_zone(moment: datetime, zone: str) -> CalendarTime:
    try:
        there = moment.astimezone(ZoneInfo(zone))
    except (OverflowError, ValueError):
        there, zone = moment, "UTC"
    return CalendarTime(there.date(), there.time(), zone)


def _after(start: CalendarTime | None, duration: str) -> CalendarTime | None:
    found = _DURATION.fullmatch(duration.rpartition(":")[2].strip().upper())
    if start is None or not found or not any(found.groups()):
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    try:
        if start.clock is None:
            return CalendarTime(start.day + timedelta(days=length.days), None, None)
        moment = datetime.combine(start.day, start.clock, ZoneInfo(start.zone or "UTC")).astimezone(UTC) + length
        end = _in_zone(moment, start.zone or "UTC")
    except (OverflowError, ValueError):
        return None
    return CalendarTime(end.day, end.clock, start.zone)


def _stamp(stamp: CalendarTime | None) -> datetime | None:
    try:
        moment = stamp.instant("UTC") if stamp else None
        return moment.astimezone(UTC) if moment else None
    except (OverflowError, ValueError):
        return None
