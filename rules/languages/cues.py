"""The words by which a sentence shows what it does, as every language table gives them.

Only the shape stands here: the phrases are in `rules/languages/<code>.py`, how they are weighed is in `rules.sentences`
and `rules.classify`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Act(StrEnum):
    """What a sentence of a mail does, whatever the language."""

    INVITE = "invite"
    PICK_TIME = "pick a time"
    FIX_TIME = "fix a time"
    MOVE = "move"
    CANCEL = "cancel"
    REMIND = "remind"
    TEST = "test"
    OFFER = "offer"
    REJECT = "reject"
    PAUSE = "pause"
    STATUS = "status"
    ASK = "ask"
    RECEIPT = "receipt"
    PITCH = "pitch"
    ADVERTISE = "advertise"
    AWAY = "away"
    UNDELIVERED = "undelivered"
    CHORE = "chore"
    ELSEWHERE = "elsewhere"
    COURTESY = "courtesy"
    THANK = "thank"
    CHECK_IN = "check in"
    APPLY = "apply"


@dataclass(frozen=True, slots=True)
class Cue:
    """A pattern (regular expression, any case, bounded) and how strongly it shows its act, in (0, 1]."""

    act: Act
    pattern: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Cues:
    """One language's cues. `stop_words` tell the language; `conditions` open a clause that states nothing yet;
    `negations` turn a cue around; `job_words` are signs of a job at all. All but `stop_words` are patterns."""

    stop_words: frozenset[str] = frozenset()
    cues: tuple[Cue, ...] = ()
    conditions: tuple[str, ...] = ()
    negations: tuple[str, ...] = ()
    job_words: tuple[str, ...] = ()
