"""From the messages and words of a case to the application they tell of.

Nothing here depends on the present moment; where an application stands now is `rules.steps.cadence`. Which messages
belong together is `match`, joining times to interviews is `interviews`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time

from rules.applications import CLOSED, Application, Entry, Interview, State, Verb, Word
from rules.cases.corrections import corrected
from rules.cases.correspondents import correspondent, is_human, known_people, own_address
from rules.cases.fitting import APPLYING
from rules.cases.interviews import Ledger
from rules.cases.match import Case, match
from rules.cases.tracks import zone
from rules.messages import Message, User
from rules.readings import INTERVIEW_KINDS, Kind, Person, Reading

REOPENING = INTERVIEW_KINDS - {Kind.INTERVIEW_CANCELLED} | {Kind.ASSESSMENT}
"""Kinds that open a rejected application again."""
FOREVER = datetime(9999, 1, 1, tzinfo=UTC)


def applications(
    messages: Sequence[Message], readings: Mapping[str, Reading], words: Sequence[Word], user: User
) -> tuple[Application, ...]:
    """Every application that messages and words tell of, in the order in which they began."""
    readings = corrected(readings, words)
    by_key = {message.key: message for message in messages}
    spoken = {word.key: word for word in words}
    stops = [word for word in words if word.verb is Verb.STOP]
    found = []
    for case in match(messages, readings, words, user):
        said = [*(spoken[key] for key in case.words), *stops]
        found.append(timeline(case, by_key, readings, said, user))
    return tuple(found)


def timeline(
    case: Case, messages: Mapping[str, Message], readings: Mapping[str, Reading], words: Sequence[Word], user: User
) -> Application:
    """The application that a case tells of. `messages` and `readings` are by key, the latter `corrected`."""
    own = set(case.words)
    said = sorted((word for word in words if word.key in own), key=lambda word: (word.at, word.key))
    stops = [word for word in words if word.verb is Verb.STOP]
    mails = [(messages[key], readings[key]) for key in case.messages]
    events = sorted([*(_Event(*mail) for mail in mails), *(_Event(word=word) for word in said)], key=_order)
    ending = _ending(sorted([*events, *(_Event(word=word) for word in stops)], key=_order))
    return Application(
        key=case.key,
        employer=case.employer,
        sources=tuple(event.key for event in events),
        domain=case.domain,
        role=case.role,
        aliases=case.aliases,
        applied_at=_applied_at(events, user),
        entries=tuple(_entry(message, reading, user) for message, reading in mails),
        interviews=_interviews(events, user),
        words=tuple(said),
        may_follow_up=_may_follow_up(events),
        closed=ending.state if ending else None,
        closed_at=ending.at if ending else None,
        ignored=next((word.yes is not False for word in reversed(said) if word.verb is Verb.IGNORE), False),
        snoozed_until=next((word.moment or FOREVER for word in reversed(said) if word.verb is Verb.SNOOZE), None),
        notes=tuple(word.text for word in said if word.verb is Verb.NOTE and word.text),
        doubts=case.doubts,
    )


@dataclass(frozen=True, slots=True)
class _Event:
    """A mail with its reading, or a word: whatever happened in an application."""

    message: Message | None = None
    reading: Reading | None = None
    word: Word | None = None

    @property
    def key(self) -> str:
        return self.word.key if self.word else self.message.key if self.message else ""

    @property
    def at(self) -> datetime:
        return self.word.at if self.word else self.message.arrived if self.message else FOREVER

    @property
    def trusted(self) -> Reading | None:
        """The reading, where it may move something: certain and not forged."""
        return self.reading if self.reading and self.reading.certain and not self.reading.forged else None


def _order(event: _Event) -> tuple[datetime, datetime, str]:
    return event.at, event.message.written if event.message else event.at, event.key


def _entry(message: Message, reading: Reading, user: User) -> Entry:
    return Entry(
        key=message.key,
        message_id=message.message_id,
        at=message.arrived,
        kind=reading.kind,
        certain=reading.certain,
        genuine=reading.genuine and not reading.forged,
        ends_wait=reading.ends_wait and not reading.forged,
        asks_user=reading.asks_user,
        human=is_human(message, reading) and not reading.forged,
        subject=message.subject,
        correspondent=None if reading.forged else correspondent(message, user),
        recipients=tuple(
            Person(side.name, side.email)
            for side in (*message.to, *message.cc)
            if side.email and not user.owns(side.email)
        ),
        references=message.references or message.in_reply_to,
        thread=message.thread,
        promise=reading.promise.by if reading.promise and not reading.forged else None,
        may_follow_up=reading.may_follow_up,
        forged=reading.forged,
        language=reading.language,
        appointment=bool(message.invites),
        warnings=reading.warnings,
        own_address=own_address(message, user),
    )


def _interviews(events: Iterable[_Event], user: User) -> tuple[Interview, ...]:
    ledger, threads = Ledger(user), _Threads()
    mails: list[tuple[Message, Reading]] = []
    met: list[Word] = []
    for event in events:
        if event.word:
            ledger.hear(event.word)
            met += [event.word] if event.word.verb is Verb.INTERVIEWER else []
        elif event.message and event.reading:
            ledger.read(event.message, event.reading, threads.of(event.message))
            mails += [] if event.reading.forged else [(event.message, event.reading)]
    known = known_people((mail for mail, _ in mails), (reading for _, reading in mails), user) if mails else ()
    return ledger.interviews(met, known)


class _Threads:
    """Conversations by what answers what, and by the mailbox's own thread where it has one."""

    def __init__(self) -> None:
        self._of: dict[str, str] = {}

    def of(self, message: Message) -> str:
        """The conversation of a mail: the Message-ID with which it began."""
        ids = [message.message_id, *message.ancestors, f"thread {message.thread}" if message.thread else ""]
        known = [one for one in ids if one]
        thread = next((self._of[one] for one in known if one in self._of), message.message_id or message.key)
        for one in known:
            self._of.setdefault(one, thread)
        return thread


def _may_follow_up(events: Iterable[_Event]) -> bool | None:
    """The last statement wins, the user's or a human's (product: "May I follow up?")."""
    answer: bool | None = None
    for event in events:
        if event.word and event.word.verb is Verb.MAY_FOLLOW_UP:
            answer = event.word.yes
        elif event.message and (reading := event.trusted) and is_human(event.message, reading):
            answer = answer if reading.may_follow_up is None else reading.may_follow_up
    return answer


@dataclass(frozen=True, slots=True)
class _Ending:
    state: State
    at: datetime


def _ending(events: Sequence[_Event]) -> _Ending | None:
    """What closed the application last, unless something opened it again."""
    ending: _Ending | None = None
    for event in events:
        if event.word:
            ending = _ended_by_word(ending, event.word, bool(events[0] is not event))
        elif reading := event.trusted:
            ending = _ended_by_mail(ending, reading, event.at)
    return ending


def _ended_by_word(ending: _Ending | None, word: Word, begun: bool) -> _Ending | None:
    if word.verb is Verb.STOP:
        return ending or (_Ending(State.WITHDRAWN, word.at) if begun else None)
    if word.verb is Verb.STATE and word.state:
        return _Ending(word.state, word.at) if word.state in CLOSED else None
    return ending


def _ended_by_mail(ending: _Ending | None, reading: Reading, at: datetime) -> _Ending | None:
    if reading.kind is Kind.REJECTION:
        return _Ending(State.REJECTED, at)
    if reading.kind is Kind.OFFER:
        return _Ending(State.OFFER, at)
    reopened = ending and ending.state is State.REJECTED and reading.genuine and reading.kind in REOPENING
    return None if reopened else ending


def _applied_at(events: Sequence[_Event], user: User) -> datetime | None:
    """The earliest of the day the user gave, the application sent and its receipt; else the first sign of it."""
    days = [event.word.day for event in events if event.word and event.word.verb is Verb.ADD and event.word.day]
    signs = [datetime.combine(day, time(), zone(user.zone)).astimezone(UTC) for day in days]
    signs += [event.at for event in events if event.trusted and event.trusted.kind in APPLYING]
    return min(signs, default=min((event.at for event in events), default=None))
