"""What a mail to heardback comes to: words for the store, and the lines that were not understood."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from rules.applications import Application, Question, Word


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
