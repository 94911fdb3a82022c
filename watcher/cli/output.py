"""How commands speak: rich tables on a terminal, tab-separated lines when piped, JSON in the contract's shapes.

Everything that came by mail is stripped of control characters before it reaches a terminal.
"""

from __future__ import annotations

import json
import os
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from rules.applications import Application, DraftFact, Interview, Standing
    from rules.readings import Person


def plain(text: str) -> str:
    """The text without control, format and bidi characters; line breaks become spaces."""
    kept = (" " if c in "\n\r\t" else c for c in text if c in "\n\r\t" or unicodedata.category(c)[0] != "C")
    return "".join(kept)


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table on a terminal; one tab-separated line a row without heading when piped."""
    cleaned = [[plain(cell) for cell in row] for row in rows]
    if not sys.stdout.isatty():
        for row in cleaned:
            print("\t".join(row))
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    shown = Table(box=None, header_style="bold", pad_edge=False)
    for column in columns:
        shown.add_column(column, overflow="fold")
    for row in cleaned:
        shown.add_row(*(Text(cell) for cell in row))
    Console().print(shown)


def group(heading: str, lines: Iterable[tuple[str, str, bool]], more: int = 0) -> None:
    """A heading, and under it (title, what to say, whether it is urgent): wrapped to the terminal, however narrow."""
    from rich.console import Console
    from rich.padding import Padding
    from rich.text import Text

    console = Console(highlight=False, color_system=None if os.environ.get("NO_COLOR") else "auto")
    if heading:
        console.print(Text(heading, style="bold underline"))
    for title, says, urgent in lines:
        console.print(Padding(Text(plain(title), style="bold"), (0, 0, 0, 2), expand=False))
        if says:
            console.print(Padding(Text(plain(says), style="yellow" if urgent else "dim"), (0, 0, 0, 4), expand=False))
    if more:
        console.print(Padding(Text(f"and {more} more"), (0, 0, 0, 2), expand=False))
    console.print()


def as_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False))


def local(moment: datetime | None, zone: str) -> str:
    """A moment in the user's zone, for people."""
    return moment.astimezone(ZoneInfo(zone)).strftime("%a %d %b %Y %H:%M") if moment else ""


def iso(moment: datetime | None, zone: str) -> str | None:
    return moment.astimezone(ZoneInfo(zone)).isoformat() if moment else None


def standing_json(one: Standing, now: datetime, zone: str) -> dict[str, Any]:
    """One application as `status --json` prints it."""
    application = one.application
    action = one.next_action
    return {
        "employer": application.employer,
        "domain": application.domain,
        "role": application.role,
        "state": one.state,
        "heard_back": one.heard_back,
        "heard_back_at": iso(one.heard_back_at, zone),
        "wait_since": iso(one.wait_since, zone),
        "expected_reply_by": one.expected_reply_by.isoformat() if one.expected_reply_by else None,
        "may_follow_up": one.may_follow_up,
        "your_turn": one.your_turn,
        "why": list(one.why),
        "interviews": [interview_json(interview, now) for interview in application.interviews],
        "next_action": {"kind": action.kind, "due": iso(action.due, zone)} if action else None,
        "drafts": [draft_json(draft, zone) for draft in one.drafts],
    }


def interview_json(one: Interview, now: datetime) -> dict[str, Any]:
    return {
        "start": iso(one.start, one.zone),
        "end": iso(one.end, one.zone),
        "timezone": one.zone,
        "status": interview_status(one, now),
        "location": one.location,
        "interviewers": [person_json(person) for person in one.interviewers],
    }


def interview_status(one: Interview, now: datetime) -> str:
    """As `status` names it: an interview that was not taken back is held once its end has passed."""
    if one.not_held:
        return "cancelled"
    return "held" if one.status != "cancelled" and one.end <= now else str(one.status)


def person_json(person: Person) -> dict[str, str | None]:
    return {"name": person.name or None, "address": person.email}


def draft_json(draft: DraftFact, zone: str) -> dict[str, Any]:
    return {
        "kind": draft.kind,
        "to": draft.to.email,
        "subject": draft.subject,
        "message_id": draft.message_id,
        "state": draft.state,
        "created_at": iso(draft.created_at, zone),
    }


def title(application: Application) -> str:
    return f"{application.employer} · {application.role}" if application.role else application.employer
