"""The words by which a sentence shows what it does: the shape of every language's table of cues.

The phrases stand in `rules/languages/<code>.py`, how they are found is in `rules.kinds.sentences`, how they are weighed in
`rules.kinds.weighing`.

A phrase is a regular expression over a lower-case sentence with straight quotes, hyphens and single spaces. `~` stands
for up to 45 characters of the same sentence. It begins and ends at the edge of a word.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Act(StrEnum):
    """What a sentence of a mail does, whatever the language."""

    INVITE = "asks you to an interview"
    PICK_TIME = "asks you for a time"
    FIX_TIME = "states a fixed appointment"
    MOVE = "moves an appointment"
    CANCEL = "calls an appointment off"
    REMIND = "reminds you of an appointment"
    TEST = "gives you a task"
    OFFER = "offers you the job"
    REJECT = "turns you down"
    ADVANCE = "takes you a step further"
    PAUSE = "says that things are on hold"
    STATUS = "says where things stand"
    ASK = "asks you for something"
    JOB = "speaks of a job"
    KNOWN = "speaks of your application or of earlier talks"
    RECEIPT = "says that your application arrived"
    PITCH = "pitches a job you did not apply for"
    ADVERTISE = "advertises"
    AWAY = "says that somebody is away"
    TICKET = "says that your mail arrived"
    UNDELIVERED = "says that your mail did not arrive"
    CHORE = "is a notice of a portal"
    ELSEWHERE = "is about something other than a job of yours"
    COURTESY = "is a courtesy"
    THANK = "thanks for a conversation"
    CHECK_IN = "asks how things stand"
    APPLY = "applies for a job"


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase and how strongly it shows its act, in (0, 1)."""

    act: Act
    weight: float
    phrase: str


@dataclass(frozen=True, slots=True, eq=False)
class Cues:
    """One language's cues.

    `stop_words` tell the language. `conditions` open what holds only perhaps, `asides` a clause that looks back or
    ahead ("thank you for …", "before we …"), `negations` stand before what is denied. `noise` is blanked first
    (buttons, footers). All but `stop_words` are phrases.
    """

    stop_words: frozenset[str] = frozenset()
    cues: tuple[Cue, ...] = ()
    conditions: tuple[str, ...] = ()
    asides: tuple[str, ...] = ()
    negations: tuple[str, ...] = ()
    noise: tuple[str, ...] = ()


def said(act: Act, weight: float, *phrases: str) -> tuple[Cue, ...]:
    """The same act by several phrases of one weight."""
    return tuple(Cue(act, weight, phrase) for phrase in phrases)
