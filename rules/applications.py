"""An application and everything known about it: interviews, history, drafts, the user's words.

Values only. `match` and `timeline` make them from readings, `cadence` says where one stands, `due` what to do.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from rules.readings import Kind, Person


class State(StrEnum):
    APPLIED = "applied"
    INTERVIEWING = "interviewing"
    AWAITING_REPLY = "awaiting_reply"
    HEARD_BACK = "heard_back"
    OFFER = "offer"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    MOVED_ON = "moved_on"


CLOSED = frozenset({State.OFFER, State.REJECTED, State.WITHDRAWN})


class StepKind(StrEnum):
    """Actions and drafts, then the notes to self; the values are the words used in JSON and headers."""

    THANK_YOU = "thank_you"
    CHECK_IN = "check_in"
    SECOND_CHECK_IN = "second_check_in"
    MOVE_ON = "move_on"
    PREP_NOTE = "prep_note"
    DRAFT_NOTE = "draft_note"
    WELCOME = "welcome"
    SUMMARY = "summary"


CHECK_INS = frozenset({StepKind.CHECK_IN, StepKind.SECOND_CHECK_IN})
DRAFTS = CHECK_INS | {StepKind.THANK_YOU}
NOTES = frozenset({StepKind.PREP_NOTE, StepKind.DRAFT_NOTE, StepKind.WELCOME, StepKind.SUMMARY})


class DraftState(StrEnum):
    PLANNED = "planned"
    IN_DRAFTS = "in_drafts"
    SENT = "sent"
    DELETED_BY_USER = "deleted_by_user"
    WITHDRAWN = "withdrawn"
    KEPT_EDITED = "kept_edited"


class InterviewStatus(StrEnum):
    """`held` is not stored: it is `proposed` or `confirmed` with its end in the past."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Interview:
    """One interview: every session at one employer on one local day (unless the roles differ).

    `start` is None where only the day is known; `end` is then 18:00 local. `end` is start + 1 h where no end is stated.
    `sources` are the keys of all messages and words that state or move it: its identity across reschedules.
    `not_held`: the user (or a mail) said it did not take place.
    """

    start: datetime | None
    end: datetime
    zone: str
    status: InterviewStatus
    sources: tuple[str, ...]
    interviewers: tuple[Person, ...] = ()
    coordinator: Person | None = None
    location: str | None = None
    uid: str = ""
    sequence: int = 0
    not_held: bool = False
    role: str | None = None

    @property
    def begins(self) -> datetime:
        return self.start or self.end


@dataclass(frozen=True, slots=True)
class Entry:
    """One message in an application's history, with what the playbook needs of its reading. `at` is its arrival (UTC).

    `correspondent` is whom an answer would go to (Reply-To of a relay, else the sender; for outgoing mail the first
    To).
    `human` is True where a person wrote it. `own_address` is the user's address that took part.
    `appointment`: it carries a calendar part, so its subject is no line that a person would answer under.
    """

    key: str
    message_id: str
    at: datetime
    kind: Kind
    certain: bool
    genuine: bool
    ends_wait: bool
    asks_user: bool
    human: bool
    subject: str
    correspondent: Person | None
    recipients: tuple[Person, ...] = ()
    references: tuple[str, ...] = ()
    thread: str = ""
    promise: date | None = None
    may_follow_up: bool | None = None
    forged: bool = False
    language: str = "en"
    own_address: str = ""
    appointment: bool = False
    warnings: tuple[str, ...] = ()


class Verb(StrEnum):
    """What the user can tell heardback, by command line, mail or label."""

    ADD = "add"
    ROLE = "role"
    REPLY_BY = "reply_by"
    MAY_FOLLOW_UP = "may_follow_up"
    INTERVIEW = "interview"
    NOT_HELD = "not_held"
    INTERVIEWER = "interviewer"
    STATE = "state"
    SNOOZE = "snooze"
    IGNORE = "ignore"
    MERGE = "merge"
    NOTE = "note"
    PAUSE = "pause"
    RESUME = "resume"
    STOP = "stop"
    IS_INTERVIEW = "is_interview"
    NOT_INTERVIEW = "not_interview"
    IS_SO = "is_so"
    NOT_SO = "not_so"
    BELONGS = "belongs"


@dataclass(frozen=True, slots=True)
class Word:
    """One thing the user said; a fact that is never changed. `key` is "word/N".

    `employer` is as they typed it ('' for words about the whole search), `about` the key of a message or word that
    belonged to the application meant when it was said ('' if none did). What else is set depends on the verb:
    ADD role, day (applied on) · ROLE role · REPLY_BY day · MAY_FOLLOW_UP yes · INTERVIEW moment (aware), or day alone ·
    INTERVIEWER person · STATE state · SNOOZE and PAUSE moment (until; None: open end) · MERGE other · NOTE text ·
    IS_INTERVIEW and NOT_INTERVIEW about · IS_SO and NOT_SO about (the message is, or is not, what it was taken for) ·
    BELONGS other (the key of a message that fits several applications and is this one's).
    """

    key: str
    at: datetime
    verb: Verb
    employer: str = ""
    about: str = ""
    role: str | None = None
    day: date | None = None
    moment: datetime | None = None
    yes: bool | None = None
    person: Person | None = None
    state: State | None = None
    other: str = ""
    text: str = ""
    origin: str = "command line"


@dataclass(frozen=True, slots=True)
class DraftFact:
    """A draft (or note to self) once planned: its identity for good, and what became of it so far.

    `key` is unique for good. `sources` are the keys of the messages and words it was planned from (the interview's for
    a thank-you, those of the wait's beginning for a check-in); `about` is the interview's end or the wait's beginning.
    `sent_at` is when it left, by the Sent copy's arrival. `for_prep` notes use `about` for the interview's start.
    `thread` is the mailbox's own conversation id of the message it answers, '' for none.
    `revised_at` is when its text was last bettered.
    """

    key: str
    kind: StepKind
    to: Person
    subject: str
    message_id: str
    state: DraftState
    created_at: datetime
    sources: tuple[str, ...]
    about: datetime
    placed_at: datetime | None = None
    sent_at: datetime | None = None
    settled_at: datetime | None = None
    missing_polls: int = 0
    edited: bool = False
    handle: str = ""
    best_by: datetime | None = None
    employer: str = ""
    application: str = ""
    thread: str = ""
    revised_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Application:
    """Everything known of one application that does not depend on the present moment.

    `sources` are all keys of messages and words it is made of; `key` is the first of them.
    `entries` are in order of arrival. `closed` is the state that ended it, `closed_at` when.
    `applied_at` is the earliest sign of the application. `doubts` are keys of messages that fit another one as well.
    """

    key: str
    employer: str
    sources: tuple[str, ...]
    domain: str | None = None
    role: str | None = None
    aliases: tuple[str, ...] = ()
    applied_at: datetime | None = None
    entries: tuple[Entry, ...] = ()
    interviews: tuple[Interview, ...] = ()
    words: tuple[Word, ...] = ()
    may_follow_up: bool | None = None
    closed: State | None = None
    closed_at: datetime | None = None
    ignored: bool = False
    snoozed_until: datetime | None = None
    notes: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Action:
    """The next step of the playbook for an application and the moment (aware) it is due."""

    kind: StepKind
    due: datetime
    who: Person | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an application stands at a moment; what `status` prints.

    `expected_reply_by` is the stated date in force, None where nobody stated one. `your_turn`: the employer asked
    something and the user has not answered. `why` are plain sentences on what holds back or decides the next step.
    """

    application: Application
    state: State
    heard_back: bool
    heard_back_at: datetime | None
    wait_since: datetime | None
    expected_reply_by: date | None
    may_follow_up: bool | None
    next_action: Action | None
    your_turn: bool = False
    drafts: tuple[DraftFact, ...] = ()
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """A draft or note that is due now and was never planned before. `key` is opaque and unique.

    `parent` is the message answered (None: a fresh subject), `interview` the one thanked for or prepared,
    `panel` the interviewers who get no note of their own, `promised` the date they gave (None: nobody did),
    `best_by` the end of its window, `withdraw_after` when it is taken back unsent (None: never for lateness).
    `own_address` is the user's address that the employer wrote to ('' for the account's).
    """

    key: str
    kind: StepKind
    to: Person
    application: Application
    sources: tuple[str, ...]
    about: datetime
    parent: Entry | None = None
    interview: Interview | None = None
    panel: tuple[Person, ...] = ()
    promised: date | None = None
    best_by: datetime | None = None
    withdraw_after: datetime | None = None
    thanks_owed: bool = False
    after_holding_reply: bool = False
    language: str = "en"
    own_address: str = ""


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A draft of ours that must not lie there any longer, and why in a plain sentence."""

    draft: DraftFact
    why: str


@dataclass(frozen=True, slots=True)
class Revision:
    """A draft of ours that may have become poorer than what is known: `plan` is how it would be planned now."""

    draft: DraftFact
    plan: Plan


@dataclass(frozen=True, slots=True)
class Question:
    """Something heardback is not sure of and asks in the summary. `key` names the message or application meant.

    `warns`: it warns of a mail, and there is no yes or no to it.
    """

    key: str
    asks: str
    employer: str = ""
    subject: str = ""
    at: datetime | None = None
    warns: bool = False


@dataclass(frozen=True, slots=True)
class Due:
    """All that is to be done at a moment for all applications, and all that is to be asked."""

    plans: tuple[Plan, ...] = ()
    withdrawals: tuple[Withdrawal, ...] = ()
    questions: tuple[Question, ...] = field(default=())
    revisions: tuple[Revision, ...] = ()
