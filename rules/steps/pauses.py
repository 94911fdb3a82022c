"""Whether the user has paused or stopped the whole search."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import Enum, auto

from rules.applications import Verb, Word


class Pace(Enum):
    ON = auto()
    PAUSED = auto()
    STOPPED = auto()


def pace_at(words: Iterable[Word], now: datetime) -> Pace:
    """Stopped until resumed; else the last of pause and resume rules, and a pause with a moment ends then."""
    said = _said(words, now)
    if stopping_word(said, now):
        return Pace.STOPPED
    if not said or said[-1].verb is not Verb.PAUSE:
        return Pace.ON
    until = said[-1].moment
    return Pace.ON if until is not None and until <= now else Pace.PAUSED


def stopping_word(words: Iterable[Word], now: datetime) -> Word | None:
    """The word that stopped the search, None while it goes on. Only "resume" ends a stop; another one adds nothing."""
    stop: Word | None = None
    for word in _said(words, now):
        if word.verb is Verb.RESUME:
            stop = None
        elif word.verb is Verb.STOP:
            stop = stop or word
    return stop


def _said(words: Iterable[Word], now: datetime) -> list[Word]:
    """What was said of the whole search by `now`, in order of time."""
    about = (Verb.PAUSE, Verb.RESUME, Verb.STOP)
    return sorted((word for word in words if word.at <= now and word.verb in about), key=lambda word: word.at)
