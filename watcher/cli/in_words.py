"""What a reading is called, what it states and what follows from it, in plain words. `explain` prints them."""

from __future__ import annotations

from collections.abc import Iterator

from rules.readings import JOB_KINDS, SENT_KINDS, Kind, Reading, Slot
from watcher.phrases import city, day, listed, moment, person

TAKEN_FOR = {
    Kind.INTERVIEW_INVITATION: "an invitation to an interview",
    Kind.INTERVIEW_CONFIRMED: "a fixed appointment for an interview",
    Kind.INTERVIEW_RESCHEDULED: "an interview that is moved",
    Kind.INTERVIEW_CANCELLED: "an interview that is called off",
    Kind.ASSESSMENT: "a task for you",
    Kind.OFFER: "an offer",
    Kind.REJECTION: "a rejection",
    Kind.EMPLOYER_REPLY: "an answer from the employer",
    Kind.APPLICATION_ACK: "an automatic receipt for an application",
    Kind.RECRUITER_OUTREACH: "a recruiter who writes to you cold",
    Kind.JOB_ALERT: "a job alert, newsletter or advertisement",
    Kind.AUTO_REPLY: "an automatic answer",
    Kind.CALENDAR_RESPONSE: "an answer to a calendar invite",
    Kind.BOUNCE: "a notice that your mail did not arrive",
    Kind.OTHER: "mail that is about no application",
    Kind.SENT_APPLICATION: "an application of yours",
    Kind.SENT_THANK_YOU: "thanks of yours",
    Kind.SENT_CHECK_IN: "a check-in of yours",
    Kind.SENT_OTHER: "another mail of yours",
}


def stated(reading: Reading, zone: str) -> Iterator[str]:
    """What the mail itself states; moments on the user's clock (`zone`, IANA)."""
    if reading.employer:
        through = f", through {reading.agency.name}" if reading.agency else ""
        role = f", for {reading.role}" if reading.role else ""
        yield f"it is about {reading.employer.name}{role}{through}"
    yield from (_slot(one, zone) for one in reading.slots)
    if reading.interviewers:
        yield f"you talk with {listed([person(one) for one in reading.interviewers])}"
    if reading.promise:
        yield f"they answer by {day(reading.promise.by)} (“{reading.promise.words}”)"
    if reading.may_follow_up is not None:
        yield f"you {'may' if reading.may_follow_up else 'are asked not to'} follow up"


def consequences(reading: Reading) -> Iterator[str]:
    """What heardback does with it."""
    if reading.warnings:
        yield f"be careful, it bears marks of a job scam: {' '.join(reading.warnings)}"
    if reading.forged:
        yield "it counts for nothing and gets no draft: your mail server could not confirm who wrote it"
    elif not reading.certain and reading.kind in JOB_KINDS:
        yield "it changes nothing until you say what it is; the summary asks"
    elif reading.genuine and not reading.ends_wait:
        yield "it is kind, and says nothing about the application: the wait goes on"
    elif reading.genuine:
        yield "the employer counts as heard back, and an unsent check-in is taken back"
    elif reading.kind not in SENT_KINDS:
        yield "it is no answer: the wait goes on"
    if reading.certain and reading.asks_user:
        yield "it is your turn: no check-in is written until you have answered"


def _slot(one: Slot, zone: str) -> str:
    when = moment(one.start, zone) if one.start else day(one.day) if one.day else "a time that is not known"
    other = f" (its own zone is that of {city(one.zone)})" if one.zone and one.zone != zone else ""
    return f"the interview is {one.status} for {when}{other}"
