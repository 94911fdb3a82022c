"""One application as a story in the order of time: mail, interviews, drafts, the user's words. `show` prints it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from rules.applications import DRAFTS, DraftFact, DraftState, Entry, Interview, InterviewStatus, Standing, Word
from rules.readings import SENT_KINDS, Kind
from watcher.phrases import NEWS, STEPS, listed
from watcher.sayings import saying

SENT = {
    Kind.SENT_APPLICATION: "You applied",
    Kind.SENT_THANK_YOU: "You thanked them",
    Kind.SENT_CHECK_IN: "You checked in",
    Kind.SENT_OTHER: "You wrote",
}
CAME = NEWS | {
    Kind.APPLICATION_ACK: "confirmed that your application arrived",
    Kind.AUTO_REPLY: "answered automatically",
    Kind.CALENDAR_RESPONSE: "answered a calendar invite",
    Kind.RECRUITER_OUTREACH: "wrote to you cold",
}
FATES = {
    DraftState.PLANNED: "will be placed at the next run",
    DraftState.IN_DRAFTS: "lies in Drafts",
    DraftState.SENT: "sent",
    DraftState.DELETED_BY_USER: "you deleted it",
    DraftState.WITHDRAWN: "taken back, no longer needed",
    DraftState.KEPT_EDITED: "you changed it, so it was left alone",
}


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, or that lies ahead; `detail` may be ''."""

    at: datetime
    what: str
    detail: str = ""


def events(standing: Standing, now: datetime, zone: str) -> tuple[Event, ...]:
    """Everything known of an application, oldest first; what lies ahead comes last. `zone` is the user's."""
    application = standing.application
    found = [
        *(_mail(entry) for entry in application.entries),
        *(_interview(one, now) for one in application.interviews),
        *(_draft(one) for one in standing.drafts if one.kind in DRAFTS),
        *(_word(one, zone) for one in application.words),
        *_next(standing),
    ]
    return tuple(sorted(found, key=lambda event: event.at))


def _mail(entry: Entry) -> Event:
    if entry.kind in SENT_KINDS:
        return Event(entry.at, SENT[entry.kind], entry.subject)
    who = entry.correspondent.name if entry.correspondent and entry.correspondent.name else "They"
    doubt = "" if entry.certain else " (not sure)"
    forged = " (its sender could not be trusted: it counts for nothing)" if entry.forged else ""
    return Event(entry.at, f"{who} {CAME.get(entry.kind, 'wrote to you')}{doubt}{forged}", entry.subject)


def _interview(one: Interview, now: datetime) -> Event:
    people = listed([person.name or person.email or "?" for person in one.interviewers])
    if one.not_held or one.status is InterviewStatus.CANCELLED:
        what = "Interview that did not take place"
    elif one.end <= now:
        what = "Interview held"
    else:
        what = "Interview ahead" if one.status is InterviewStatus.CONFIRMED else "Interview proposed"
    return Event(one.begins, what, f"with {people}" if people else "")


def _draft(draft: DraftFact) -> Event:
    to = draft.to.name or draft.to.email or ""
    return Event(draft.created_at, f"Draft: {STEPS[draft.kind]} to {to}", FATES[draft.state])


def _word(word: Word, zone: str) -> Event:
    return Event(word.at, "You told heardback", saying(word, zone))


def _next(standing: Standing) -> Iterator[Event]:
    if action := standing.next_action:
        yield Event(action.due, f"Next: {STEPS.get(action.kind, str(action.kind).replace('_', ' '))}")
