"""Thank-yous: to whom, when, and whether they have been thanked already (product: playbook row "thank-you").

Leaves to `due` whether anything holds a draft back, and to `withdrawals` what must not lie there any longer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from rules.applications import DraftFact, DraftState, Entry, Interview, StepKind
from rules.calendar import elapsed, later, local_day
from rules.playbook import Playbook
from rules.readings import Kind, Person
from rules.steps.recipients import reader, readers
from rules.steps.view import View, overlap, stands


@dataclass(frozen=True, slots=True)
class Window:
    """When a thank-you is due: written from `opens`, best sent by `closes`, taken back at `latest`."""

    opens: datetime
    closes: datetime
    latest: datetime


def window(end: datetime, playbook: Playbook, zone: str) -> Window:
    """For an interview that ended at `end`: 24 and 48 hours elapse, seven days keep the wall time."""
    return Window(
        opens=elapsed(end, playbook.thank_you_opens),
        closes=elapsed(end, playbook.thank_you_closes),
        latest=later(end, playbook.thank_you_latest, zone),
    )


def thanked_persons(interview: Interview, own: Collection[str]) -> tuple[Person, ...]:
    """Who gets a note: every interviewer that can be written to; where none can, the coordinator for all of them."""
    direct = readers(interview.interviewers, own)
    if direct or not interview.interviewers:
        return direct
    return readers((interview.coordinator,), own) if interview.coordinator else ()


def panel(interview: Interview, own: Collection[str]) -> tuple[Person, ...]:
    """The named interviewers who get no note of their own, for the others' notes to pass thanks on."""
    others = (one for one in interview.interviewers if one.name and one.email not in own)
    return tuple(dict.fromkeys(one for one in others if not reader(one, own)))


def owed(view: View, interview: Interview, own: Collection[str]) -> Iterator[Person]:
    """Everyone who has not been thanked by hand and for whom no draft was planned yet."""
    for person in thanked_persons(interview, own):
        if not note_to(view, interview, person) and not thanked_by_hand(view, interview, person):
            yield person


def was_thanked(view: View, interview: Interview, person: Person) -> bool:
    """Whether a thank-you to that person was sent, a draft of ours or by hand."""
    note = note_to(view, interview, person)
    return bool(note and note.state is DraftState.SENT) or thanked_by_hand(view, interview, person)


def note_to(view: View, interview: Interview, person: Person) -> DraftFact | None:
    """The draft that was planned to thank that person for that interview, whatever became of it.

    One that was withdrawn before the interview took place (it had been cancelled, or stood at another time) was none.
    """
    for draft in view.of_kind(StepKind.THANK_YOU):
        if draft.to.email == person.email and interview_of(view, draft) is interview:
            gone = (draft.settled_at or draft.created_at) if draft.state is DraftState.WITHDRAWN else None
            if gone is None or gone >= interview.end:
                return draft
    return None


def interview_of(view: View, draft: DraftFact) -> Interview | None:
    """The interview that a thank-you was planned for: the nearest in time of those made of its sources."""
    candidates = [one for one in view.application.interviews if overlap(one.sources, draft.sources)]
    return min(candidates, key=lambda one: (abs(one.end - draft.about), not stands(one)), default=None)


def thanked_by_hand(view: View, interview: Interview, person: Person) -> bool:
    """A message with thanks after the interview: to that person, or in its thread and to none of the interviewers."""
    notes = [one for one in view.entries if one.kind is Kind.SENT_THANK_YOU and one.at > interview.end]
    if not notes:
        return False
    interviewers = {one.email for one in interview.interviewers if one.email}
    for note in notes:
        written_to = {one.email for one in (*note.recipients, note.correspondent) if one}
        if person.email in written_to:
            return True
        if not written_to & interviewers and _in_thread_of(view, interview, note):
            return True
    return False


def days_thanked_for(drafts: Iterable[DraftFact], zone: str) -> frozenset[tuple[str | None, date]]:
    """Who gets, or got, a thank-you for which day, be it for another role or application: (address, local day)."""
    notes = (one for one in drafts if one.kind is StepKind.THANK_YOU and one.state is not DraftState.WITHDRAWN)
    return frozenset((note.to.email, local_day(note.about, zone)) for note in notes)


def _in_thread_of(view: View, interview: Interview, note: Entry) -> bool:
    about_it = [entry for entry in view.entries if entry.key in interview.sources] or list(view.genuine)
    threads = {entry.thread for entry in about_it if entry.thread}
    return note.thread in threads or overlap(note.references, [entry.message_id for entry in about_it])
