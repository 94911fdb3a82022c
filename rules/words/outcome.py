"""What a mail to heardback comes to: words for the store, and the lines that were not understood."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from rules.applications import Application, Question, Verb, Word
from rules.words.clauses import STATES, Clause
from rules.words.phrases import Says


class Why(StrEnum):
    """What kept a line from being understood."""

    UNKNOWN_EMPLOYER = "no application is known by that name"
    TWO_EMPLOYERS = "the name could mean several applications"
    NO_EMPLOYER = "it does not say which application is meant"
    NOTHING_ASKED = "there is no open question it could answer"
    TWO_QUESTIONS = "it could answer several questions"
    NOT_CLEAR = "it is none of the things that can be said"


@dataclass(frozen=True, slots=True)
class Unclear:
    """A line that was not understood: as written (cut, one line), why, what it could have meant, and a line that would
    have worked."""

    line: str
    why: Why
    names: tuple[str, ...] = ()
    example: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a mail said: words for the store (without keys), and what was unclear."""

    words: tuple[Word, ...] = ()
    unclear: tuple[Unclear, ...] = ()


@dataclass(frozen=True, slots=True)
class Situation:
    """What was known when a mail is heard. `questions` are those of the summary."""

    applications: tuple[Application, ...]
    questions: tuple[Question, ...] = ()


def words_of(one: Clause, about: Application, at: datetime) -> Iterator[Word]:
    """The words that a clause about an application comes to; whom or what else it needs is the caller's matter."""
    word = Word("", at, Verb.NOTE, about.employer, about.key)
    match one.says:
        case Says.REPLY_BY:
            yield replace(word, verb=Verb.REPLY_BY, day=one.day)
        case Says.MAY_FOLLOW_UP | Says.MAY_NOT_FOLLOW_UP:
            yield replace(word, verb=Verb.MAY_FOLLOW_UP, yes=one.says is Says.MAY_FOLLOW_UP)
        case Says.INTERVIEWER:
            yield from (replace(word, verb=Verb.INTERVIEWER, person=person) for person in one.people)
        case Says.NOTE | Says.TALKED:
            yield replace(word, text=one.text)
        case Says.INTERVIEW:
            yield replace(word, verb=Verb.INTERVIEW, moment=one.moment, day=one.day)
        case Says.NOT_HELD:
            yield replace(word, verb=Verb.NOT_HELD)
        case Says.SNOOZE | Says.PAUSE:
            yield replace(word, verb=Verb.SNOOZE, moment=one.moment)
        case Says.RESUME:
            yield replace(word, verb=Verb.SNOOZE, moment=at)
        case Says.IGNORE:
            yield replace(word, verb=Verb.IGNORE)
        case Says.WITHDRAWN | Says.OFFER | Says.REJECTED:
            yield replace(word, verb=Verb.STATE, state=STATES[one.says])
        case Says.ROLE:
            yield replace(word, verb=Verb.ROLE, role=one.text)
