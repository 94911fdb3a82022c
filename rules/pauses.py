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
    """The last of pause, resume and stop rules. A pause without a moment ends with the word "resume"."""
    said = [word for word in words if word.at <= now and word.verb in (Verb.PAUSE, Verb.RESUME, Verb.STOP)]
    if not said:
        return Pace.ON
    last = max(reversed(said), key=lambda word: word.at)
    if last.verb is Verb.STOP:
        return Pace.STOPPED
    over = last.moment is not None and last.moment <= now
    return Pace.PAUSED if last.verb is Verb.PAUSE and not over else Pace.ON
