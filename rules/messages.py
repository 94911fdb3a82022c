"""A mail as a value: what intake records of it and every rule reads.

Leaves parsing to `watcher.mime` and `watcher.invites`, and every judgement to the modules beside this one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo


class Direction(StrEnum):
    """Outgoing is only what lies in the user's own Sent mailbox; a From header proves nothing."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"


@dataclass(frozen=True, slots=True)
class Address:
    """A display name (may be empty) and an addr-spec in lower case (may be empty in broken mail)."""

    name: str
    email: str

    @property
    def domain(self) -> str:
        return self.email.rpartition("@")[2]

    @property
    def local_part(self) -> str:
        return self.email.rpartition("@")[0]


@dataclass(frozen=True, slots=True)
class CalendarTime:
    """A moment as a calendar part writes it (RFC 5545 §3.3.4 and §3.3.5).

    `clock` is None for an all-day value; `zone` is an IANA name ("UTC" for a trailing Z) or None for a floating time.
    """

    day: date
    clock: time | None
    zone: str | None

    def instant(self, fallback_zone: str) -> datetime | None:
        """The aware moment, in its own zone; floating times are read in `fallback_zone`; None for an all-day value."""
        if self.clock is None:
            return None
        return datetime.combine(self.day, self.clock, ZoneInfo(self.zone or fallback_zone))


@dataclass(frozen=True, slots=True)
class Attendee:
    """A CAL-ADDRESS with its parameters: ROLE, CUTYPE and PARTSTAT in upper case, '' where not given."""

    name: str
    email: str
    role: str = ""
    kind: str = ""
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Invite:
    """One VEVENT of a text/calendar part (or .ics attachment) with its calendar's METHOD ('' where it has none)."""

    method: str
    uid: str
    sequence: int = 0
    start: CalendarTime | None = None
    end: CalendarTime | None = None
    summary: str = ""
    location: str = ""
    description: str = ""
    status: str = ""
    organizer: Attendee | None = None
    attendees: tuple[Attendee, ...] = ()
    recurring: bool = False
    recurrence_id: str = ""
    stamped_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """A mail: envelope, own words, quoted part, calendar parts. Times are aware; `arrived` is UTC.

    `key` is heardback's own identity of the mail (same for every copy of it, see `watcher.mime.message_key`).
    `date` keeps the sender's offset; None where the header is missing or unreadable.
    `thread` is the mailbox's own conversation id where it has one (Gmail), else ''.
    `headers` are the other header fields worth judging, names in lower case, in their order.
    `own_words` is the sender's text without quotes and signature; `links` are the targets in it.
    `has_body` is False where only the envelope was kept.
    """

    key: str
    message_id: str
    direction: Direction
    arrived: datetime
    date: datetime | None
    sender: Address
    subject: str
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    reply_to: tuple[Address, ...] = ()
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    thread: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    own_words: str = ""
    quoted: str = ""
    signature: str = ""
    links: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()
    invites: tuple[Invite, ...] = ()
    defects: tuple[str, ...] = ()
    has_body: bool = True

    def header(self, name: str) -> str:
        """The first field of that (lower-case) name, or ''."""
        return next((value for field, value in self.headers if field == name), "")

    def header_all(self, name: str) -> tuple[str, ...]:
        """Every field of that (lower-case) name, topmost first."""
        return tuple(value for field, value in self.headers if field == name)

    @property
    def written(self) -> datetime:
        """The moment promises count from: the Date header, never later than the arrival; with the sender's offset."""
        if self.date is None or self.date.astimezone(UTC) > self.arrived:
            return self.arrived if self.date is None else self.arrived.astimezone(self.date.tzinfo)
        return self.date

    @property
    def ancestors(self) -> tuple[str, ...]:
        """Message-IDs this mail answers, nearest first."""
        return tuple(dict.fromkeys((*self.in_reply_to, *reversed(self.references))))


@dataclass(frozen=True, slots=True)
class User:
    """The job seeker: every address of theirs in lower case (the account's first), their name and IANA zone."""

    addresses: tuple[str, ...]
    name: str = ""
    zone: str = "UTC"

    def owns(self, email: str) -> bool:
        return email.lower() in self.addresses


def to_self(message: Message, user: User) -> bool:
    """Whether it lies in the user's Sent mailbox and went to nobody else; a From header alone proves nothing."""
    copies = re.findall(r"[^\s<>,;:\"]+@[^\s<>,;:\"]+", message.header("bcc"))
    everyone = [*(one.email for one in (*message.to, *message.cc)), *copies]
    own = message.direction is Direction.OUTGOING and user.owns(message.sender.email)
    return own and bool(everyone) and all(user.owns(email) for email in everyone)
