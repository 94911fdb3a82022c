"""What a clause about an application comes to: words as the store keeps them.

Leaves what a clause says to `clauses`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from rules.applications import Application, Verb, Word
from rules.words.clauses import STATES, Clause
from rules.words.phrases import Says


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
