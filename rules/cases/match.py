"""Which messages and words belong to one application: a fold in order of arrival.

Evidence, strongest first: what a mail answers, its calendar UID, a known correspondent's address, the employer's domain
or name; then the role tells applications at one employer apart. What fits two equally is put into the doubts of both
(product: "A mail that fits two roles at one employer holds back the drafts of both and is asked about"). What the
messages then mean for the application is `timeline`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from rules.applications import Verb, Word
from rules.cases.corrections import corrected
from rules.cases.fitting import APPLYING, fitting
from rules.cases.gathering import Directory, Gathering, Witnesses, witnesses
from rules.cases.meant import meant
from rules.messages import Message, User, to_self
from rules.readings import INTERVIEW_KINDS, Employer, Kind, Reading
from rules.spelling import employer_words

__all__ = ["Case", "arrival", "corrected", "match", "unresolved_words"]

OPENING = INTERVIEW_KINDS | {
    Kind.SENT_APPLICATION,
    Kind.APPLICATION_ACK,
    Kind.ASSESSMENT,
    Kind.OFFER,
    Kind.REJECTION,
    Kind.EMPLOYER_REPLY,
}
WHOLE_SEARCH = frozenset({Verb.STOP, Verb.PAUSE, Verb.RESUME})


@dataclass(frozen=True, slots=True)
class Case:
    """What belongs to one application. `messages` and `words` are keys, each in order of time; `doubts` are keys of
    messages that fit another case as well and so belong to neither. `employer` is '' where nobody has named it yet."""

    key: str
    messages: tuple[str, ...]
    words: tuple[str, ...]
    employer: str
    domain: str | None = None
    role: str | None = None
    aliases: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    opened_at: datetime | None = None


def match(
    messages: Sequence[Message], readings: Mapping[str, Reading], words: Sequence[Word], user: User
) -> tuple[Case, ...]:
    """Sort messages and words into applications, in the order in which these began.

    The order in which they are given does not matter. Messages without a reading are passed over, and so is what the
    user wrote to themself: it is a word to heardback or a memo, never mail to an employer. `readings` are to be
    `corrected` first where the user's words are to count.
    """
    fold = _Fold(readings, user)
    mails = {one.key: one for one in messages if one.key in readings and not to_self(one, user)}
    known = sorted(mails.values(), key=arrival)
    spoken = sorted(words, key=lambda word: (word.at, word.key))
    events: list[Message | Word] = sorted([*known, *spoken], key=_moment)
    for event in events:
        if isinstance(event, Word):
            fold.hear(event)
        else:
            fold.read(event)
    fold.hear_late()
    found = (_case(case) for case in fold.directory.all() if case.messages or case.words)
    return tuple(sorted(found, key=lambda case: (case.opened_at, case.key)))


def arrival(message: Message) -> tuple[datetime, datetime, str]:
    """Mail's order: by arrival, then by when it was written."""
    return message.arrived, message.written, message.key


def _moment(event: Message | Word) -> datetime:
    return event.at if isinstance(event, Word) else event.arrived


def unresolved_words(cases: Sequence[Case], words: Sequence[Word]) -> tuple[Word, ...]:
    """Words about an application that none could be found for (or more than one)."""
    heard = {key for case in cases for key in case.words}
    return tuple(word for word in words if word.key not in heard and word.verb not in WHOLE_SEARCH)


class _Fold:
    """One pass over everything in order of time."""

    def __init__(self, readings: Mapping[str, Reading], user: User) -> None:
        self.readings = readings
        self.user = user
        self.directory = Directory()
        self.strays: dict[str, list[Message]] = {}
        self.doubted: dict[str, tuple[Message, tuple[Gathering, ...]]] = {}
        self.late: list[Word] = []

    def read(self, message: Message) -> None:
        reading = self.readings[message.key]
        seen = witnesses(message, reading, self.user)
        fits = fitting(self.directory, message, reading, seen)
        if len(fits) > 1 and _asked_about(reading):
            self._doubt(message, fits)
        elif fits:
            self._join(max(fits, key=_liveliness), message, reading, seen)
        elif (named := self._opens(message, reading, seen)) is not None:
            case = self.directory.open(message.arrived)
            self._adopt_strays(case, seen)
            self._join(case, message, reading, replace(seen, employer=seen.employer or named))
        else:
            for thread in _threads(message):
                self.strays.setdefault(thread, []).append(message)

    def _opens(self, message: Message, reading: Reading, seen: Witnesses) -> Employer | None:
        """The employer of the case that a message opens; None where it opens none."""
        if reading.forged or not reading.certain or reading.kind not in OPENING:
            return None
        if reading.kind not in APPLYING and not reading.genuine and reading.kind not in INTERVIEW_KINDS:
            return None
        named = seen.employer or self._named_before(message)
        if named or reading.kind in INTERVIEW_KINDS or reading.kind is Kind.ASSESSMENT:
            return named or Employer("")
        if reading.kind is Kind.SENT_APPLICATION and seen.domains:
            return Employer(seen.domains[0].partition(".")[0].capitalize(), seen.domains[0])
        return None

    def _named_before(self, message: Message) -> Employer | None:
        """The employer named by earlier mail of the thread (a cold pitch that the user answered)."""
        before = [self.readings[one.key] for thread in _threads(message) for one in self.strays.get(thread, ())]
        return next((one.employer for one in before if one.employer and not one.forged), None)

    def _adopt_strays(self, case: Gathering, seen: Witnesses) -> None:
        threads = [*seen.answers, *([f"thread {seen.thread}"] if seen.thread else [])]
        stray = {one.key: one for thread in threads for one in self.strays.pop(thread, ())}
        for message in sorted(stray.values(), key=arrival):
            if not self.directory.holder(message.key):
                reading = self.readings[message.key]
                self._join(case, message, reading, witnesses(message, reading, self.user))

    def _join(self, case: Gathering, message: Message, reading: Reading, seen: Witnesses) -> None:
        case.opened_at = min(case.opened_at, message.arrived)
        case.take(message, reading, seen)
        self.directory.note_message(case, message, reading, seen)
        self._settle(case, message)

    def _doubt(self, message: Message, fits: Sequence[Gathering]) -> None:
        for case in fits:
            case.doubts.append(message.key)
        self.doubted[message.message_id or message.key] = (message, tuple(fits))

    def _settle(self, case: Gathering, message: Message) -> None:
        """What was in doubt is so no longer once an answer to it belongs somewhere."""
        for parent in message.ancestors:
            if parent in self.doubted and case in (one.root() for one in self.doubted[parent][1]):
                self._decide(self.doubted[parent][0], case)

    def _decide(self, doubted: Message, case: Gathering) -> None:
        _, fits = self.doubted.pop(doubted.message_id or doubted.key)
        for other in {one.root() for one in fits}:
            other.doubts = [key for key in other.doubts if key != doubted.key]
        reading = self.readings[doubted.key]
        self._join(case, doubted, reading, witnesses(doubted, reading, self.user))
        case.messages.sort(key=arrival)

    def hear(self, word: Word) -> None:
        if word.verb is Verb.STOP:
            for case in self.directory.all():
                case.closed_at = case.closed_at or word.at
        if word.verb in WHOLE_SEARCH:
            return
        cases = meant(self.directory, word) or self._added(word)
        others = self._others(cases, word) if word.verb is Verb.MERGE else cases
        if not cases or not others:
            self.late.append(word)
        elif len(cases) == len(others) == 1:
            self._attach(cases[0], word)
            if word.verb is Verb.MERGE:
                self._merge(cases[0], others[0])

    def _merge(self, case: Gathering, other: Gathering) -> None:
        case.absorb(other)
        for doubted, fits in tuple(self.doubted.values()):
            if {one.root() for one in fits} == {case}:
                self._decide(doubted, case)

    def _added(self, word: Word) -> list[Gathering]:
        if word.verb is not Verb.ADD or not employer_words(word.employer):
            return []
        case = self.directory.open(word.at)
        case.names[word.employer] += 1
        return [case]

    def _attach(self, case: Gathering, word: Word) -> None:
        if word.verb is Verb.ADD:
            case.said_name = word.employer
        case.hear(word)
        self.directory.file(case, word.key)
        self.directory.note_names(case)
        for doubted, fits in tuple(self.doubted.values()):
            if doubted.key in (word.about, word.other if word.verb is Verb.BELONGS else "") and case in (
                one.root() for one in fits
            ):
                self._decide(doubted, case)

    def _others(self, cases: Sequence[Gathering], word: Word) -> list[Gathering]:
        besides = cases[0] if cases else None
        named = replace(word, employer=word.other, about=word.other, role=None)  # a name as typed, or a key
        return meant(self.directory, named, besides=besides)

    def hear_late(self) -> None:
        """Words said before the mail they are about became known."""
        late, self.late = self.late, []
        for word in late:
            self.hear(word)


def _asked_about(reading: Reading) -> bool:
    """Whether it matters to which of two applications a mail belongs; otherwise the livelier one gets it."""
    answers = reading.genuine and reading.ends_wait
    matters = answers or reading.kind in INTERVIEW_KINDS | {Kind.SENT_THANK_YOU, Kind.SENT_CHECK_IN}
    return matters and not reading.forged


def _threads(message: Message) -> list[str]:
    ids = [message.message_id, *message.ancestors, f"thread {message.thread}" if message.thread else ""]
    return [one for one in ids if one]


def _liveliness(case: Gathering) -> tuple[bool, datetime, int]:
    return case.closed_at is None, case.last_at or case.opened_at, case.number


def _case(case: Gathering) -> Case:
    words = sorted(case.words, key=lambda word: (word.at, word.key))
    messages = sorted(case.messages, key=arrival)
    events: list[Message | Word] = sorted([*messages, *words], key=_moment)
    name = case.said_name or _common(case.names, len)
    return Case(
        key=events[0].key,
        messages=tuple(one.key for one in messages),
        words=tuple(word.key for word in words),
        employer=name,
        domain=_common(case.domains, lambda domain: -len(domain)) or None,
        role=case.said_role or _common(case.roles, len) or None,
        aliases=tuple(sorted(other for other in case.names if other not in (name, ""))),
        doubts=tuple(dict.fromkeys(case.doubts)),
        opened_at=case.opened_at,
    )


def _common(votes: Counter[str], specific: Callable[[str], int]) -> str:
    """The spelling most often met; of equals the more specific, then the alphabetically first."""
    return min(votes, key=lambda one: (-votes[one], -specific(one), one), default="")
