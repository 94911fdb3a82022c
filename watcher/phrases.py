"""Moments, steps and states in the words of the notes to self (English).

Leaves which words stand where to `watcher.notes` and `watcher.summary`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfoNotFoundError

from rules.applications import State, StepKind
from rules.calendar import local
from rules.readings import Kind, Person
from rules.words.naming import typed as typed

QUESTIONS = (
    "“What are the next steps, and when do you expect to decide?”",
    "“May I follow up with you if I have not heard by then?”",
)

STEPS = {
    StepKind.THANK_YOU: "thank-you",
    StepKind.CHECK_IN: "check-in",
    StepKind.SECOND_CHECK_IN: "second check-in",
    StepKind.MOVE_ON: "time to move on",
    StepKind.PREP_NOTE: "prep note",
}
STATES = {
    State.APPLIED: "applied",
    State.INTERVIEWING: "interview ahead",
    State.AWAITING_REPLY: "awaiting reply",
    State.HEARD_BACK: "heard back",
    State.OFFER: "offer",
    State.REJECTED: "turned down",
    State.WITHDRAWN: "withdrawn",
    State.MOVED_ON: "moved on",
}
NEWS = {
    Kind.INTERVIEW_INVITATION: "invites you to an interview",
    Kind.INTERVIEW_CONFIRMED: "confirmed an interview",
    Kind.INTERVIEW_RESCHEDULED: "moved the interview",
    Kind.INTERVIEW_CANCELLED: "called the interview off",
    Kind.ASSESSMENT: "sent you a task",
    Kind.OFFER: "made you an offer",
    Kind.REJECTION: "turned you down",
    Kind.EMPLOYER_REPLY: "wrote to you",
}
LOUD_NEWS = frozenset({Kind.OFFER, Kind.INTERVIEW_INVITATION, Kind.ASSESSMENT})


def day(of: date) -> str:
    """ "Tue 3 March"."""
    return f"{of:%a} {of.day} {of:%B}"


def local_day(at: datetime, zone: str) -> str:
    return day(_local(at, zone).date())


def moment(at: datetime, zone: str) -> str:
    """ "Tue 3 March, 15:00"."""
    return f"{local_day(at, zone)}, {_local(at, zone):%H:%M}"


def span(start: datetime | None, end: datetime, zone: str, other: str = "") -> str:
    """When an interview is, on the user's clock and, where it differs then, on the interview's own (`other`)."""
    if start is None:
        return f"{local_day(end, other or zone)}, the hour is not known"
    said = _span(start, end, zone)
    if not other or _offset(start, other) == _offset(start, zone):
        return said
    return f"{said} your time ({_span(start, end, other)} in {city(other)})"


def city(zone: str) -> str:
    """ "New York" for America/New_York."""
    return zone.rpartition("/")[2].replace("_", " ")


def person(who: Person) -> str:
    """ "Dana Wu <dana@acme.example>", or what is known of it."""
    if who.name and who.email:
        return f"{who.name} <{who.email}>"
    return who.name or who.email or "someone"


def titled(employer: str, role: str) -> str:
    return f"{apart(employer)} – {apart(role)}" if role else apart(employer)


def apart(text: str) -> str:
    """Set apart by Unicode's isolates where it holds a script that runs from right to left: what stands around it, a
    dash or a full stop, keeps its place then (Unicode Standard Annex 9, 2.7)."""
    return f"\u2068{text}\u2069" if any(unicodedata.bidirectional(c) in ("R", "AL") for c in text) else text


def to_answer(yes: str, no: str) -> str:
    """How to answer a question by a reply, or a warning (it has no `no`); '' where there is no such way."""
    if yes and not no:
        return f"If it is one, reply “{apart(yes)}”, and it is put away."
    return f"Reply “{apart(yes)}” or “{apart(no)}”." if yes else ""


def listed(names: Sequence[str]) -> str:
    """ "Dana, Ray and Lee"."""
    names = [apart(name) for name in names]
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else "".join(names)


def count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _span(start: datetime, end: datetime, zone: str) -> str:
    first, last = _local(start, zone), _local(end, zone)
    same = first.date() == last.date()
    return f"{moment(start, zone)}–{last:%H:%M}" if same else f"{moment(start, zone)} – {moment(end, zone)}"


def _offset(at: datetime, zone: str) -> object:
    return _local(at, zone).utcoffset()


def _local(at: datetime, zone: str) -> datetime:
    try:
        return local(at, zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return at
