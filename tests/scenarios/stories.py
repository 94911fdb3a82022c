"""Whole applications as data: what happens when, and what must hold after each moment (product: "Exact semantics").

Every expectation was worked out by hand from the playbook, not read off a run. Leaves to the runner: a mailbox to play
it in, one tick at each moment, and the user's hands (a draft is sent by moving it to Sent under the moment's
`message_id`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from zoneinfo import ZoneInfo

from rules.applications import DraftState, State, StepKind
from rules.readings import Kind

ZONE = "America/New_York"
USER_NAME, USER_ADDRESS = "Noel Hartigan", "noel.hartigan@riverpost.example"
EMPLOYER, DOMAIN = "Juniper Atlas", "juniperatlas.example"
USER = f"{USER_NAME} <{USER_ADDRESS}>"
ELENA = "Elena Marsh <elena.marsh@juniperatlas.example>"
RUTH = "ruth.calder@juniperatlas.example"
ELENA_ADDRESS = "elena.marsh@juniperatlas.example"
SIGNATURE = "\n\nElena Marsh\nTalent Lead, Juniper Atlas\n"


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail that arrives at a moment. `mailbox` is "INBOX" or "Sent"; `calendar` an iCalendar text, '' for none."""

    message_id: str
    sender: str
    to: str
    subject: str
    text: str
    kind: Kind
    mailbox: str = "INBOX"
    references: tuple[str, ...] = ()
    calendar: str = ""


@dataclass(frozen=True, slots=True)
class Sends:
    """The user sends, untouched, the draft to `to` lying in Drafts; the copy in Sent gets `message_id`."""

    to: str
    message_id: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as `status` lists it."""

    kind: StepKind
    to: str
    state: DraftState


@dataclass(frozen=True, slots=True)
class Next:
    """The next action; `None` in `Expected.next_action` means that there must be none."""

    kind: StepKind
    due: datetime


@dataclass(frozen=True, slots=True)
class Expected:
    """What `status` says of the one application. `drafts` are all there ever were, in order of their making.

    `check_next` is False where the playbook leaves the next action open (a check-in lies in Drafts, unsent).
    `check_wait` is False before the interview: no check-in is drafted then, whatever counts as the wait's beginning.
    `interview` is the start of the only interview listed, None where none is.
    """

    state: State
    heard_back: bool
    heard_back_at: datetime | None = None
    wait_since: datetime | None = None
    expected_reply_by: date | None = None
    interview: datetime | None = None
    next_action: Next | None = None
    check_next: bool = True
    check_wait: bool = True
    drafts: tuple[Draft, ...] = ()
    prep_notes: int = 0


@dataclass(frozen=True, slots=True)
class Moment:
    """One tick at `at`, after what happens then (nothing: only the clock moved), and why it must come out so."""

    at: datetime
    expected: Expected
    why: str
    happens: Mail | Sends | None = None


@dataclass(frozen=True, slots=True)
class Story:
    title: str
    zone: str
    name: str
    address: str
    employer: str
    domain: str
    moments: tuple[Moment, ...]


def local(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    """A wall-clock moment of 2026 in the user's zone, with the offset of that day (EDT from 8 March) made fixed."""
    there = datetime(2026, month, day, hour, minute, tzinfo=ZoneInfo(ZONE))
    return datetime.fromisoformat(there.isoformat())


def raw(mail: Mail, at: datetime) -> bytes:
    """The mail as it lies in a mailbox, written and arrived at `at`; LF line ends, as in a Maildir."""
    message = EmailMessage()
    if mail.mailbox == "INBOX":
        domain = mail.sender.rpartition("@")[2].rstrip(">")
        message["Delivered-To"] = USER_ADDRESS
        message["Received"] = (
            f"from mail.{domain} (mail.{domain} [203.0.113.7])"
            f" by mx.riverpost.example with ESMTPS; {format_datetime(at)}"
        )
        message["Authentication-Results"] = (
            f"mx.riverpost.example; dkim=pass header.d={domain}; dmarc=pass header.from={domain}"
        )
    message["From"], message["To"], message["Subject"] = mail.sender, mail.to, mail.subject
    message["Date"], message["Message-ID"] = format_datetime(at), mail.message_id
    if mail.references:
        message["In-Reply-To"], message["References"] = mail.references[-1], " ".join(mail.references)
    message.set_content(mail.text)
    if mail.calendar:
        message.add_alternative(mail.calendar, subtype="calendar", params={"method": "REQUEST"})
    return message.as_bytes()


def invite(start: datetime, end: datetime, stamped: datetime, sequence: int) -> str:
    """A calendar REQUEST of Elena's for the talk with Ruth, always under the same UID; she does not attend."""
    moment = "%Y%m%dT%H%M%SZ"
    lines = (
        *("BEGIN:VCALENDAR", "PRODID:-//Google Inc//Google Calendar 70.9054//EN", "VERSION:2.0", "METHOD:REQUEST"),
        *("BEGIN:VEVENT", "UID:5r0juniper26@google.com", f"SEQUENCE:{sequence}", "STATUS:CONFIRMED"),
        f"DTSTAMP:{stamped.astimezone(UTC):{moment}}",
        f"DTSTART:{start.astimezone(UTC):{moment}}",
        f"DTEND:{end.astimezone(UTC):{moment}}",
        "SUMMARY:Interview: Noel Hartigan / Cartographer",
        f"ORGANIZER;CN=Elena Marsh:mailto:{ELENA_ADDRESS}",
        f"ATTENDEE;CN=Ruth Calder;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:{RUTH}",
        f"ATTENDEE;CN=Noel Hartigan;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION:mailto:{USER_ADDRESS}",
        *("END:VEVENT", "END:VCALENDAR", ""),
    )
    return "\r\n".join(lines)


APPLIED, INVITED, MOVED = local(2, 16, 10), local(2, 18, 14), local(2, 20, 9)
FIRST_START, FIRST_END = local(2, 24, 15), local(2, 24, 15, 45)
START, END = local(2, 26, 15), local(2, 26, 15, 45)
PROMISED, HELD_OFF, REFUSED = local(3, 2, 11), local(3, 18, 15), local(4, 2, 16, 20)
CHECKED_IN = local(3, 16, 10, 30)
THANKS_DUE = Next(StepKind.THANK_YOU, local(2, 27, 15, 45))
APPLICATION, INVITATION, UPDATE = (
    "<a1.application@riverpost.example>",
    "<b1@juniperatlas.example>",
    "<b2@juniperatlas.example>",
)
PROMISE, HOLDING, REFUSAL = "<b3@juniperatlas.example>", "<b4@juniperatlas.example>", "<b5@juniperatlas.example>"
THANKS_SENT, CHECK_IN_SENT = "<a2.sent@riverpost.example>", "<a3.sent@riverpost.example>"
SUBJECT = "Application: Cartographer"

THANKS_PLACED = Draft(StepKind.THANK_YOU, RUTH, DraftState.IN_DRAFTS)
THANKED = Draft(StepKind.THANK_YOU, RUTH, DraftState.SENT)
CHECK_IN_PLACED = Draft(StepKind.CHECK_IN, ELENA_ADDRESS, DraftState.IN_DRAFTS)
CHECK_IN_GONE = Draft(StepKind.CHECK_IN, ELENA_ADDRESS, DraftState.SENT)
CHECK_IN_TAKEN_BACK = Draft(StepKind.CHECK_IN, ELENA_ADDRESS, DraftState.WITHDRAWN)


def from_elena(
    message_id: str, subject: str, text: str, kind: Kind, answers: tuple[str, ...], calendar: str = ""
) -> Mail:
    return Mail(message_id, ELENA, USER, subject, text + SIGNATURE, kind, references=answers, calendar=calendar)


APPLYING = Mail(
    APPLICATION,
    USER,
    ELENA,
    SUBJECT,
    "Dear Ms Marsh,\n\nI would like to apply for the position of Cartographer at Juniper Atlas. My résumé and three"
    " sample maps are at https://noelhartigan.example.\n\nKind regards\nNoel Hartigan\n",
    Kind.SENT_APPLICATION,
    mailbox="Sent",
)
INVITING = from_elena(
    INVITATION,
    f"Re: {SUBJECT}",
    "Hi Noel,\n\nYour maps have been passed from desk to desk here. We would like you to meet Ruth Calder, who"
    " runs the atlas team: your interview is on Tuesday, February 24, 3:00 to 3:45 PM Eastern, by video. The invite is"
    " attached; the link is in it.",
    Kind.INTERVIEW_CONFIRMED,
    (APPLICATION,),
    invite(FIRST_START, FIRST_END, INVITED, 0),
)
MOVING = from_elena(
    UPDATE,
    f"Re: {SUBJECT}",
    "Hi Noel,\n\nI'm afraid Ruth has to travel on Tuesday, so I have moved your interview to Thursday, February 26,"
    " 3:00 to 3:45 PM Eastern. Everything else stays as it was.",
    Kind.INTERVIEW_RESCHEDULED,
    (APPLICATION, INVITATION),
    invite(START, END, MOVED, 1),
)
PROMISING = from_elena(
    PROMISE,
    f"Re: {SUBJECT}",
    "Hi Noel,\n\nThank you for coming to talk to us last week. We are seeing two more people and will let you"
    " know our decision by Friday, March 13.",
    Kind.EMPLOYER_REPLY,
    (APPLICATION, INVITATION, UPDATE),
)
HOLDING_OFF = from_elena(
    HOLDING,
    f"Re: {SUBJECT}",
    "Hi Noel,\n\nThanks for checking in, and sorry for our silence. The budget for the position is being looked at"
    " again and I cannot give you a date yet. You are still very much in the running.",
    Kind.EMPLOYER_REPLY,
    (APPLICATION, INVITATION, UPDATE, PROMISE, CHECK_IN_SENT),
)
REFUSING = from_elena(
    REFUSAL,
    f"Re: {SUBJECT}",
    "Dear Noel,\n\nI'm sorry to tell you that we have decided not to move forward with your application. It was a"
    " pleasure to see your work, and Ruth asked me to say so. I wish you all the best for your search.",
    Kind.REJECTION,
    (APPLICATION, INVITATION, UPDATE, PROMISE, CHECK_IN_SENT, HOLDING),
)


def promised(*drafts: Draft, next_action: Next | None, check_next: bool = True) -> Expected:
    """While Elena's 13 March is the date in force, and after it has passed in silence."""
    return Expected(
        *(State.AWAITING_REPLY, True, PROMISED, PROMISED, date(2026, 3, 13), START, next_action, check_next),
        drafts=(THANKED, *drafts),
        prep_notes=1,
    )


def held_off(*drafts: Draft, next_action: Next | None, check_next: bool = True) -> Expected:
    """After the holding reply: heard back, and a new wait without a date; the old one's check-in counts no more."""
    return Expected(
        *(State.HEARD_BACK, True, HELD_OFF, HELD_OFF, None, START, next_action, check_next),
        drafts=(THANKED, CHECK_IN_GONE, *drafts),
        prep_notes=1,
    )


def after(*drafts: Draft, next_action: Next) -> Expected:
    """Between the interview's end and the employer's next word: the interview asks anew, so the flag is off."""
    return Expected(
        *(State.AWAITING_REPLY, False, MOVED, END, None, START, next_action),
        drafts=drafts,
        prep_notes=1,
    )


def before(next_action: Next, prep_notes: int) -> Expected:
    return Expected(
        State.INTERVIEWING,
        True,
        MOVED,
        interview=START,
        next_action=next_action,
        check_wait=False,
        prep_notes=prep_notes,
    )


FIRST_CHECK_IN = Next(StepKind.CHECK_IN, local(3, 13, 9))
PROMISED_CHECK_IN = Next(StepKind.CHECK_IN, local(3, 16, 9))
LAST_CHECK_IN = Next(StepKind.CHECK_IN, local(4, 2, 9))

WHOLE_APPLICATION = Story(
    "applied, invited, moved, interviewed, thanked, promised, silent, checked in, held off, refused",
    *(ZONE, USER_NAME, USER_ADDRESS, EMPLOYER, DOMAIN),
    moments=(
        Moment(APPLIED, Expected(State.APPLIED, False), "without an interview nothing is ever due", APPLYING),
        Moment(
            INVITED,
            Expected(
                *(State.INTERVIEWING, True, INVITED, None, None, FIRST_START),
                next_action=Next(StepKind.PREP_NOTE, local(2, 23, 18)),
                check_wait=False,
            ),
            "an invitation answers the application; the next step is the note on the evening before",
            INVITING,
        ),
        Moment(
            MOVED,
            before(Next(StepKind.PREP_NOTE, local(2, 25, 18)), 0),
            "same UID, SEQUENCE 1: the Tuesday is gone, one interview remains; a rescheduling is genuine",
            MOVING,
        ),
        Moment(
            local(2, 23, 18),
            before(Next(StepKind.PREP_NOTE, local(2, 25, 18)), 0),
            "no prep note for the evening before a day that was moved",
        ),
        Moment(local(2, 25, 18), before(THANKS_DUE, 1), "18:00 on the day before: the prep note comes"),
        Moment(
            local(2, 26, 15, 44),
            before(THANKS_DUE, 1),
            "a minute before its end the interview still lies ahead",
        ),
        Moment(
            END,
            after(next_action=THANKS_DUE),
            "the interview's end begins the wait and clears the flag; the latest genuine message is the rescheduling",
        ),
        Moment(local(2, 27, 15, 44), after(next_action=THANKS_DUE), "not one minute before 24 hours have passed"),
        Moment(
            local(2, 27, 15, 45),
            after(THANKS_PLACED, next_action=FIRST_CHECK_IN),
            "24 hours: one note, Ruth's; Elena only organised. 14 days on is Thu 12 March, so Fri 13 March 09:00",
        ),
        Moment(
            local(2, 27, 19),
            after(THANKED, next_action=FIRST_CHECK_IN),
            "the user sends it; a thank-you begins no wait",
            Sends(RUTH, THANKS_SENT),
        ),
        Moment(
            PROMISED,
            promised(next_action=PROMISED_CHECK_IN),
            "heard back and a new wait: Friday the 13th is stated, the next business morning is Monday the 16th",
            PROMISING,
        ),
        Moment(
            local(3, 13, 9),
            promised(next_action=PROMISED_CHECK_IN),
            "the two weeks after the interview would end here, but a stated date rules",
        ),
        Moment(
            local(3, 13, 18), promised(next_action=PROMISED_CHECK_IN), "the Friday ends in silence; it is not over yet"
        ),
        Moment(local(3, 16, 8, 59), promised(next_action=PROMISED_CHECK_IN), "never before the business morning"),
        Moment(
            local(3, 16, 9),
            promised(CHECK_IN_PLACED, next_action=None, check_next=False),
            "the check-in is due, to the last human who wrote: Elena",
        ),
        Moment(
            CHECKED_IN,
            promised(CHECK_IN_GONE, next_action=Next(StepKind.SECOND_CHECK_IN, local(3, 31, 9))),
            "sent Mon 16 March 10:30: 14 days on is Mon 30 March 10:30, so Tue 31 March 09:00",
            Sends(ELENA_ADDRESS, CHECK_IN_SENT),
        ),
        Moment(
            HELD_OFF,
            held_off(next_action=LAST_CHECK_IN),
            "genuine, without a date: 14 days from Wed 18 March 15:00 is Wed 1 April 15:00, so Thu 2 April 09:00",
            HOLDING_OFF,
        ),
        Moment(
            local(3, 31, 9),
            held_off(next_action=LAST_CHECK_IN),
            "the second check-in of the first wait is not drafted: it was answered",
        ),
        Moment(
            local(4, 2, 9),
            held_off(CHECK_IN_PLACED, next_action=None, check_next=False),
            "counting restarted, so this is a first check-in again",
        ),
        Moment(
            REFUSED,
            Expected(
                *(State.REJECTED, True, REFUSED, None, None, START, None),
                drafts=(THANKED, CHECK_IN_GONE, CHECK_IN_TAKEN_BACK),
                prep_notes=1,
            ),
            "a rejection closes the application and takes the untouched check-in back",
            REFUSING,
        ),
        Moment(
            local(5, 1, 9),
            Expected(
                *(State.REJECTED, True, REFUSED, None, None, START, None),
                drafts=(THANKED, CHECK_IN_GONE, CHECK_IN_TAKEN_BACK),
                prep_notes=1,
            ),
            "a month later nothing more has come",
        ),
    ),
)
STORIES = (WHOLE_APPLICATION,)
