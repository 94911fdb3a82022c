"""A case in the making: what belongs to it so far, and by what it can be found again.

`match` decides what belongs where and writes it down here. The only values of `rules` that change, and they never
leave `match`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from rules.applications import CLOSED, Word
from rules.cases.correspondents import is_someones
from rules.extract.addresses import registrable
from rules.messages import Direction, Message, User
from rules.readings import Employer, Kind, Reading
from rules.senders import BETWEEN, FREE_MAIL
from rules.spelling import employer_words, opens_name, role_likeness, role_words, same_name


@dataclass(frozen=True, slots=True)
class Witnesses:
    """By what a mail can be recognised: whom and what it answers, its calendar identity, its people, its employer.

    `answers` are Message-IDs, nearest first. `people` are the addresses of others taking part, no-reply ones left out;
    `domains` those of the other side (the sender's, or the recipients' of a mail sent).
    """

    answers: tuple[str, ...]
    thread: str
    uids: tuple[str, ...]
    people: tuple[str, ...]
    domains: tuple[str, ...]
    employer: Employer | None
    role: str | None


def witnesses(message: Message, reading: Reading, user: User) -> Witnesses:
    sent = message.direction is Direction.OUTGOING
    sides = (*message.to, *message.cc) if sent else (message.sender, *message.reply_to, *message.to, *message.cc)
    emails = [side.email for side in sides]
    emails += [one.email for invite in message.invites for one in (*invite.attendees, invite.organizer) if one]
    emails += [one.email for one in (*reading.interviewers, reading.coordinator) if one and one.email]
    people = tuple(dict.fromkeys(one for one in emails if not user.owns(one) and is_someones(one)))
    far = (*message.to, *message.cc) if sent else (message.sender,)
    employer = reading.employer if reading.employer and employer_words(reading.employer.name) else None
    found = {registrable(side.domain) for side in far if not user.owns(side.email)} - BETWEEN - FREE_MAIL
    found |= {employer.domain or ""} if employer else set()
    uids = [invite.uid for invite in message.invites] + [slot.uid for slot in reading.slots]
    return Witnesses(
        message.ancestors,
        message.thread,
        tuple(dict.fromkeys(uid for uid in uids if uid)),
        people,
        tuple(sorted(found - {""})),
        employer,
        reading.role,
    )


@dataclass(slots=True, eq=False)
class Gathering:
    """One application being gathered; `number` is the order of opening, `into` the one it was merged into."""

    number: int
    opened_at: datetime
    messages: list[Message] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)
    names: Counter[str] = field(default_factory=Counter)
    domains: Counter[str] = field(default_factory=Counter)
    roles: Counter[str] = field(default_factory=Counter)
    doubts: list[str] = field(default_factory=list)
    said_name: str = ""
    said_role: str | None = None
    agency: bool = False
    last_at: datetime | None = None
    closed_at: datetime | None = None
    into: Gathering | None = None

    def root(self) -> Gathering:
        case = self
        while case.into:
            case = case.into
        return case

    def take(self, message: Message, reading: Reading, seen: Witnesses) -> None:
        """Count a message in. A forged one teaches nothing, one that names another employer no names."""
        self.messages.append(message)
        if reading.forged:
            return
        self.last_at = message.arrived
        self.agency = self.agency or reading.agency is not None
        if reading.certain and reading.kind in (Kind.REJECTION, Kind.OFFER):
            self.closed_at = message.arrived
        elif reading.certain and reading.genuine and reading.ends_wait and reading.kind is not Kind.EMPLOYER_REPLY:
            self.closed_at = None
        if not self.contradicts(seen.employer):
            self._learn_employer(reading, seen)

    def _learn_employer(self, reading: Reading, seen: Witnesses) -> None:
        weight = 3 if reading.certain else 1
        if seen.employer:
            self.names[seen.employer.name] += weight
            agency_domain = reading.agency.domain if reading.agency else None
            if seen.employer.domain and seen.employer.domain != agency_domain:
                self.domains[seen.employer.domain] += weight
        if seen.role and role_words(seen.role):
            self.roles[seen.role] += weight

    def hear(self, word: Word) -> None:
        """Count a word of the user's in."""
        self.words.append(word)
        if word.state:
            self.closed_at = word.at if word.state in CLOSED else None
        if word.role:
            self.said_role = word.role

    def contradicts(self, employer: Employer | None) -> bool:
        """Whether an employer named is surely another one than this case's."""
        return bool(employer and (self.names or self.domains) and not self.answers_to(employer.name, employer.domain))

    def answers_to(self, name: str, domain: str | None) -> bool:
        """The same domain, the same name, or one name opening the other with no two domains against it."""
        if domain and domain in self.domains:
            return True
        if any(same_name(name, known) for known in self.names):
            return True
        apart = bool(domain and self.domains)
        return not apart and any(opens_name(name, known) for known in self.names)

    def likeness(self, role: str | None) -> int:
        """`role_likeness` with the role of this case, the best of several; what the user said goes first."""
        if self.said_role:
            return role_likeness(self.said_role, role)
        return max(
            (role_likeness(known, role) for known in self.roles), default=0, key=lambda found: (found != 0, found)
        )

    def absorb(self, other: Gathering) -> None:
        """Take over everything of a case that the user says is the same application."""
        other.into = self
        self.messages = sorted(self.messages + other.messages, key=lambda one: (one.arrived, one.written, one.key))
        self.words += other.words
        self.said_name = self.said_name or ("" if self.names else other.said_name)
        self.names += other.names
        self.domains += other.domains
        self.roles += other.roles
        self.doubts += other.doubts
        self.said_role = self.said_role or other.said_role
        self.agency = self.agency or other.agency
        self.opened_at = min(self.opened_at, other.opened_at)
        self.last_at = max((at for at in (self.last_at, other.last_at) if at), default=None)
        self.closed_at = None if not (self.closed_at and other.closed_at) else max(self.closed_at, other.closed_at)


class Directory:
    """Every case so far, found by Message-ID, mailbox thread, calendar UID, address, domain or first word of a name."""

    def __init__(self) -> None:
        self._cases: list[Gathering] = []
        self._found_by: dict[tuple[str, str], dict[Gathering, None]] = defaultdict(dict)
        self._member: dict[str, Gathering] = {}

    def open(self, at: datetime) -> Gathering:
        self._cases.append(Gathering(len(self._cases), at))
        return self._cases[-1]

    def all(self) -> list[Gathering]:
        return [case for case in self._cases if not case.into]

    def holder(self, key: str) -> Gathering | None:
        """The case to which a message or word belongs."""
        case = self._member.get(key)
        return case.root() if case else None

    def by(self, field_name: str, values: Iterable[str]) -> Iterator[Gathering]:
        for value in values:
            for case in self._found_by.get((field_name, value), ()):
                yield case.root()

    def file(self, case: Gathering, key: str) -> None:
        self._member[key] = case

    def note(self, case: Gathering, field_name: str, values: Iterable[str]) -> None:
        for value in values:
            if value:
                self._found_by[field_name, value][case] = None

    def note_message(self, case: Gathering, message: Message, reading: Reading, seen: Witnesses) -> None:
        """Enter a message's case under everything by which later mail can be recognised."""
        self.file(case, message.key)
        self.note(case, "id", (message.message_id,))
        if reading.forged:
            return
        self.note(case, "id", (parent for parent in seen.answers if ("id", parent) not in self._found_by))
        self.note(case, "thread", (seen.thread,))
        self.note(case, "uid", seen.uids)
        self.note(case, "email", seen.people)
        self.note_names(case)

    def note_names(self, case: Gathering) -> None:
        self.note(case, "domain", case.domains)
        for name in case.names:
            *openings, whole = openings_of(name) or [""]
            self.note(case, "name", (whole,))
            self.note(case, "opening", openings)

    def named(self, name: str) -> Iterator[Gathering]:
        """The cases of that name, of a beginning of it, or of a name that begins with it."""
        openings = openings_of(name)
        yield from self.by("name", openings)
        yield from self.by("opening", openings[-1:])


def openings_of(name: str) -> list[str]:
    """Every beginning of an employer's name, word by word, the whole at last."""
    found = employer_words(name)
    return [" ".join(found[:length]) for length in range(1, len(found) + 1)]
