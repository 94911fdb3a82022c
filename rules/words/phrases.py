"""The shape of one language's table of what can be said to heardback.

A form is a regular expression over a clause in lower case, without accents, with straight quotes and single spaces; it
must match all of it. In curly brackets stand the parts that are read further: {by} a day, {when} a moment, {long} a
length of time, {until} a day ahead, {who} people, {one} a name, {topic} what a talk was about (preposition included),
{text} free words, {names} two employers, {other} one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import count


class Says(StrEnum):
    """What a clause does; most are a `Verb`, some are the same verb with another value."""

    REPLY_BY = "when they decide"
    MAY_FOLLOW_UP = "that you may follow up"
    MAY_NOT_FOLLOW_UP = "that you may not follow up"
    INTERVIEWER = "whom you met"
    TALKED = "what you talked about, and with whom"
    NOTE = "a note"
    INTERVIEW = "when an interview is"
    NOT_HELD = "that it did not take place"
    SNOOZE = "to let it rest"
    IGNORE = "that it is no application of yours"
    WITHDRAWN = "that you withdrew"
    OFFER = "that they made an offer"
    REJECTED = "that they turned you down"
    IS_INTERVIEW = "that it is an interview"
    NOT_INTERVIEW = "that it is no interview"
    YES = "yes"
    NO = "no"
    ROLE = "the role"
    MERGE = "that two applications are one"
    PAUSE = "to pause"
    RESUME = "to go on"
    STOP = "that a job was taken"


@dataclass(frozen=True, slots=True)
class Phrases:
    """`forms` in the order in which they are tried. `openers` are words by which a line shows that it means to say
    something of the kind; `examples` are clauses that work. `talked` makes a note of {who} and {topic}.

    `joins` stand between two people, two employers or two clauses.
    """

    code: str
    forms: tuple[tuple[Says, str], ...]
    openers: tuple[tuple[Says, str], ...]
    examples: tuple[tuple[Says, str], ...]
    talked: str
    joins: str

    def example(self, says: Says) -> str:
        return next((text for kind, text in self.examples if kind is says), "")


_PARTS = {
    "{by}": r"(?P<by>\S.*)",
    "{when}": r"(?P<when>\S.*)",
    "{long}": r"(?P<long>\S.*)",
    "{until}": r"(?P<until>\S.*)",
    "{who}": r"(?P<who>\S.*?)",
    "{one}": r"(?P<one>\S.*?)",
    "{topic}": r"(?P<topic>\S.*?)",
    "{text}": r"(?P<text>\S.*)",
    "{names}": r"(?P<names>\S.*)",
    "{other}": r"(?P<other>\S.*)",
}


@lru_cache(maxsize=2048)
def compiled(form: str) -> re.Pattern[str]:
    """A form as a pattern. Its parts are groups, numbered so that a form may hold one of them twice."""
    for part, pattern in _PARTS.items():
        form = form.replace(part, pattern)
    numbers = count()
    return re.compile(re.sub(r"\(\?P<(\w+?)\d*>", lambda group: f"(?P<{group[1]}{next(numbers)}>", form))


def said(says: Says, *forms: str) -> tuple[tuple[Says, str], ...]:
    """Several forms of one thing."""
    return tuple((says, form) for form in forms)
