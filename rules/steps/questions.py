"""What heardback is not sure of and asks in the summary instead of acting.

Leaves the wording around the questions to the summary, and holding drafts back meanwhile to `due`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from rules.applications import CHECK_INS, Entry, Question
from rules.calendar import days_later, local_day
from rules.extract.addresses import registrable
from rules.readings import INTERVIEW_KINDS, Kind, Person
from rules.senders import FREE_MAIL
from rules.steps.course import Course
from rules.steps.view import View, is_sent
from rules.steps.waits import unsettled

STALE_DAYS = 14
"""A check-in this long overdue and never planned (a first scan, a long sleep) is asked about, not drafted."""

ASKED_DAYS = 56
"""So long after it was due the question is worth a line in the summary; then the case is closed by silence."""

WARNED_DAYS = 14
"""So long a mail that bears marks of a job scam is named in the summary."""

_ASKS = {
    Kind.REJECTION: "Is this a rejection?",
    Kind.OFFER: "Is this an offer?",
    Kind.ASSESSMENT: "Is this a task for you?",
}


def questions(view: View, steps: Course | None) -> Iterator[Question]:
    """What to ask about an open application; nothing about one that is closed or ignored."""
    if view.closed or view.application.ignored:
        return
    for entry in unsettled(view):
        yield _about(view, entry, _asks(entry.kind))
    yield from _doubts(view)
    yield from _scams(view)
    if steps and is_stale(view, steps) and view.now < days_later(steps.due, ASKED_DAYS, view.zone):
        yield _late_check_in(view, steps.due)


def _scams(view: View) -> Iterator[Question]:
    """Mails that bear marks of a job scam, as long as they are new."""
    for entry in view.entries:
        marks = (*entry.warnings, *_posing(view, entry))
        if marks and view.now < days_later(entry.at, WARNED_DAYS, view.zone):
            yield replace(_about(view, entry, scam(marks)), warns=True)


def _posing(view: View, entry: Entry) -> tuple[str, ...]:
    """Free mail that speaks for an employer known by its own domain, from an address that the user never wrote to."""
    writer, domain = entry.correspondent, view.application.domain
    if not (entry.genuine and writer and writer.email and domain) or domain in FREE_MAIL:
        return ()
    written_to = {one.email for other in view.entries if is_sent(other) for one in other.recipients}
    others = {_domain(other.correspondent) for other in view.entries if not is_sent(other) and other.at < entry.at}
    if _domain(writer) not in FREE_MAIL or writer.email in written_to or domain not in map(registrable, others):
        return ()
    return (f"It comes from {_domain(writer)}, where anybody can have an address; they wrote from {domain} before.",)


def _domain(person: Person | None) -> str:
    return (person.email or "").rpartition("@")[2] if person else ""


def scam(marks: Sequence[str]) -> str:
    """How a mail with marks of a job scam is warned of."""
    return f"Could this be a job scam? {' '.join(marks)}"


def is_stale(view: View, steps: Course) -> bool:
    """Whether a check-in was never planned and is overdue by more than 14 days."""
    unplanned = steps.kind in CHECK_INS and steps.draft is None and not steps.declined
    return unplanned and view.now > days_later(steps.due, STALE_DAYS, view.zone)


def _asks(kind: Kind) -> str:
    return (
        "Is this an interview?"
        if kind in INTERVIEW_KINDS
        else _ASKS.get(kind, "Is this an answer to your application?")
    )


def _doubts(view: View) -> Iterator[Question]:
    entries = {entry.key: entry for entry in view.application.entries}
    asks = f"Is this about {_called(view)}? It fits another application as well."
    for key in view.application.doubts:
        if entry := entries.get(key):
            yield _about(view, entry, asks)
        else:
            yield Question(key, asks, view.application.employer)


def _called(view: View) -> str:
    role = view.application.role
    return f"{role} at {view.application.employer}" if role else view.application.employer


def _about(view: View, entry: Entry, asks: str) -> Question:
    return Question(entry.key, asks, view.application.employer, entry.subject, entry.at)


def _late_check_in(view: View, due: datetime) -> Question:
    day = local_day(due, view.zone)
    asks = f"A check-in was due on {day.day} {day:%B %Y} and has not been written. Do you still want to ask them?"
    return Question(view.application.key, asks, view.application.employer, at=due)
