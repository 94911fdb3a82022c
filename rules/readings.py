"""What a message is taken to be: the values `classify` and `extract` answer with (product: "What a message is")."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Kind(StrEnum):
    """Every kind of message, incoming first; the values are the words used in JSON."""

    INTERVIEW_INVITATION = "interview_invitation"
    INTERVIEW_CONFIRMED = "interview_confirmed"
    INTERVIEW_RESCHEDULED = "interview_rescheduled"
    INTERVIEW_CANCELLED = "interview_cancelled"
    ASSESSMENT = "assessment"
    OFFER = "offer"
    REJECTION = "rejection"
    EMPLOYER_REPLY = "employer_reply"
    APPLICATION_ACK = "application_ack"
    RECRUITER_OUTREACH = "recruiter_outreach"
    JOB_ALERT = "job_alert"
    AUTO_REPLY = "auto_reply"
    CALENDAR_RESPONSE = "calendar_response"
    BOUNCE = "bounce"
    OTHER = "other"
    SENT_APPLICATION = "sent_application"
    SENT_THANK_YOU = "sent_thank_you"
    SENT_CHECK_IN = "sent_check_in"
    SENT_OTHER = "sent_other"


INTERVIEW_KINDS = frozenset(
    {
        Kind.INTERVIEW_INVITATION,
        Kind.INTERVIEW_CONFIRMED,
        Kind.INTERVIEW_RESCHEDULED,
        Kind.INTERVIEW_CANCELLED,
    }
)
GENUINE_KINDS = INTERVIEW_KINDS | {Kind.ASSESSMENT, Kind.OFFER, Kind.REJECTION, Kind.EMPLOYER_REPLY}
SENT_KINDS = frozenset({Kind.SENT_APPLICATION, Kind.SENT_THANK_YOU, Kind.SENT_CHECK_IN, Kind.SENT_OTHER})
JOB_KINDS = GENUINE_KINDS | {Kind.APPLICATION_ACK} | (SENT_KINDS - {Kind.SENT_OTHER})
"""Kinds that are about an application, whoever wrote them."""
OFF_TOPIC = frozenset({Kind.OTHER, Kind.JOB_ALERT, Kind.RECRUITER_OUTREACH})
"""Kinds that are about no application of the user's."""


class SlotStatus(StrEnum):
    """What a mail says about an interview's time."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    RESCHEDULED = "rescheduled"
    CANCELLED = "cancelled"


class Witness(StrEnum):
    """Where a piece of evidence comes from; structure outweighs words."""

    STRUCTURE = "structure"
    CALENDAR = "calendar"
    SENDER = "sender"
    THREAD = "thread"
    WORDS = "words"
    DATES = "dates"
    PEOPLE = "people"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason, in a plain sentence fit for the user's eyes, with the kind it speaks for (None: for none)."""

    witness: Witness
    says: str
    speaks_for: Kind | None = None
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Person:
    """A name as written ('' where unknown) and an address in lower case (None where unknown)."""

    name: str
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Employer:
    """Never the applicant-tracking system or the agency. `domain` is registrable and in lower case, None if unknown."""

    name: str
    domain: str | None = None


@dataclass(frozen=True, slots=True)
class Slot:
    """One interview as one mail states it.

    `start` and `end` are aware in the zone they were written in; `day` is set where only the day is known.
    `zone` is an IANA name. `uid` and `sequence` are the calendar part's ('' and 0 without one).
    """

    status: SlotStatus
    start: datetime | None = None
    end: datetime | None = None
    day: date | None = None
    zone: str | None = None
    location: str | None = None
    uid: str = ""
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class Promise:
    """A date by which the employer said it would answer, and its words."""

    by: date
    words: str


@dataclass(frozen=True, slots=True)
class Reading:
    """The judgement on one message, recomputable from it at any time.

    `certain`: heardback acts on it; otherwise it asks in the summary. `ends_wait`: genuine and more than a courtesy.
    `asks_user`: it is the user's turn after it. `may_follow_up`: what a human wrote on following up, None if nothing.
    `agency`: the recruiter's firm standing between, if any. `forged`: the receiving server found the sender forged.
    `warnings`: marks of a job scam, each a sentence for the user.
    `slots` lists the interviews stated (sessions on one day already joined); for a proposal of several, none.
    """

    key: str
    kind: Kind
    confidence: float
    certain: bool
    genuine: bool
    ends_wait: bool
    employer: Employer | None = None
    agency: Employer | None = None
    role: str | None = None
    slots: tuple[Slot, ...] = ()
    interviewers: tuple[Person, ...] = ()
    coordinator: Person | None = None
    promise: Promise | None = None
    may_follow_up: bool | None = None
    asks_user: bool = False
    forged: bool = False
    language: str = "en"
    evidence: tuple[Evidence, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def slot(self) -> Slot | None:
        return self.slots[0] if self.slots else None
