"""`heardback export`: applications and interviews out, for a spreadsheet, another program or a calendar."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from watcher.cli.options import Now, moment, opened

if TYPE_CHECKING:
    from icalendar import Event

    from rules.applications import Application, Interview, Standing

COLUMNS = (
    *("employer", "domain", "role", "state", "heard_back", "heard_back_at", "applied_at", "wait_since"),
    *("expected_reply_by", "interviews", "last_interview_end", "next_action", "next_due"),
)


class Format(StrEnum):
    CSV = "csv"
    JSON = "json"
    ICS = "ics"


def export(
    context: typer.Context,
    format: Annotated[Format, typer.Option(help="csv, json or ics (interviews only).")] = Format.CSV,
    now: Now = "",
) -> None:
    """Write applications and interviews to standard output, for other programs."""
    from watcher import deriving, present

    at = moment(now)
    with opened(context) as account:
        standings = present.standings(account, deriving.derive(account, at), at)
        zone = account.user.zone
    shown = [one for one in standings if not one.application.ignored]
    match format:
        case Format.CSV:
            typer.echo(as_csv(shown, at, zone), nl=False)
        case Format.JSON:
            _print_json(shown, at, zone)
        case Format.ICS:
            typer.echo(as_ics(shown, at), nl=False)


def as_csv(standings: Iterable[Standing], now: datetime, zone: str) -> str:
    """A line an application under a heading (RFC 4180). No cell begins like a formula: the texts come from mail."""
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for one in standings:
        table.writerow(_cell(value) for value in _row(one, now, zone))
    return written.getvalue()


def _row(one: Standing, now: datetime, zone: str) -> tuple[object, ...]:
    from watcher.cli.output import iso

    application, action = one.application, one.next_action
    held = [meeting.end for meeting in _taking_place(application) if meeting.end <= now]
    return (
        *(application.employer, application.domain, application.role, one.state, "yes" if one.heard_back else "no"),
        *(iso(one.heard_back_at, zone), iso(application.applied_at, zone), iso(one.wait_since, zone)),
        *(one.expected_reply_by, len(_taking_place(application)), iso(max(held), zone) if held else None),
        *(action.kind if action else None, iso(action.due, zone) if action else None),
    )


def _cell(value: object) -> str:
    from watcher.cli.output import plain

    text = plain("" if value is None else str(value))
    return f"'{text}" if text[:1] in ("=", "+", "-", "@") else text


def _print_json(standings: Sequence[Standing], at: datetime, zone: str) -> None:
    from watcher.cli import output

    rows = [output.standing_json(one, at, zone) for one in standings]
    output.as_json({"as_of": output.iso(at, zone), "applications": rows})


def as_ics(standings: Iterable[Standing], now: datetime) -> str:
    """Every interview as an event (RFC 5545) of lasting identity: imported again, it is updated."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//heardback//export//EN")
    calendar.add("version", "2.0")
    for one in standings:
        for meeting in one.application.interviews:
            calendar.add_component(_event(one.application, meeting, now))
    return bytes(calendar.to_ical()).decode("utf-8")


def _event(application: Application, meeting: Interview, now: datetime) -> Event:
    from icalendar import Event

    from watcher.cli.output import plain, title

    event = Event()
    event.add("uid", f"{hashlib.sha256(meeting.sources[0].encode()).hexdigest()[:32]}@heardback.invalid")
    event.add("dtstamp", now)
    event.add("summary", plain(f"Interview: {title(application)}"))
    _add_times(event, meeting)
    if meeting.location:
        event.add("location", plain(meeting.location))
    people = [plain(person.name or person.email or "") for person in meeting.interviewers]
    if people:
        event.add("description", f"With {', '.join(people)}")
    off = meeting.not_held or meeting.status == "cancelled"
    event.add("status", "CANCELLED" if off else "TENTATIVE" if meeting.status == "proposed" else "CONFIRMED")
    return event


def _add_times(event: Event, meeting: Interview) -> None:
    """In UTC, which every calendar shows on its own clock; a whole day where the hour is not known."""
    from datetime import UTC
    from zoneinfo import ZoneInfo

    if meeting.start is None:
        event.add("dtstart", meeting.end.astimezone(ZoneInfo(meeting.zone)).date())
        return
    event.add("dtstart", meeting.start.astimezone(UTC))
    event.add("dtend", meeting.end.astimezone(UTC))


def _taking_place(application: Application) -> list[Interview]:
    return [one for one in application.interviews if one.status != "cancelled" and not one.not_held]
