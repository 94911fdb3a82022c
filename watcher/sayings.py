"""What the user said, given back to them in plain sentences: in the summary, by `show`, and after `set` and `tell`.

Leaves what a line means to `rules.words`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from rules.applications import State, Verb, Word
from rules.names import plain
from rules.words.outcome import Unclear, Why
from watcher.phrases import day, local_day, moment, person

_STATES = {
    State.APPLIED: "you have applied",
    State.INTERVIEWING: "an interview lies ahead",
    State.AWAITING_REPLY: "you wait for their answer",
    State.HEARD_BACK: "they have answered",
    State.OFFER: "they made you an offer",
    State.REJECTED: "they turned you down",
    State.WITHDRAWN: "you have withdrawn",
    State.MOVED_ON: "you have moved on",
}
_WHOLE = {
    Verb.RESUME: "drafts are planned again",
    Verb.STOP: "you took a job; every application is closed",
}


def sentence(word: Word, zone: str) -> str:
    """ "Acme: decision expected by Fri 5 December"; `zone` is the user's."""
    said = saying(word, zone)
    name = plain(word.employer, 80)
    return f"{name}: {said}" if name else f"{said[:1].upper()}{said[1:]}"


def saying(word: Word, zone: str) -> str:
    """What a word says, without the employer."""
    return _SAYINGS[word.verb](word, zone)


def _yearly(of: date, said: date) -> str:
    """A day, with its year where that is not the year in which it was said."""
    return day(of) if of.year == said.year else f"{day(of)} {of.year}"


def _when(word: Word, zone: str) -> str:
    if word.moment is not None:
        year = "" if word.moment.year == word.at.year else f" {word.moment.year}"
        clock = moment(word.moment, zone).rpartition(", ")[2]
        return f"{local_day(word.moment, zone)}{year}{'' if clock == '00:00' else f', {clock}'}"
    return _yearly(word.day, word.at.date()) if word.day else "a day not known"


def _rest(word: Word, zone: str) -> str:
    if word.moment is None:
        return "left to rest until you say otherwise"
    return "no longer left to rest" if word.moment <= word.at else f"left to rest until {_when(word, zone)}"


def _added(word: Word, zone: str) -> str:
    role = f" for {plain(word.role, 80)}" if word.role else ""
    return f"recorded as an application{role}{f', sent on {_when(word, zone)}' if word.day else ''}"


def _may(word: Word, zone: str) -> str:
    return "you may follow up" if word.yes else "you may not follow up, so no check-in is written"


def _ignored(word: Word, zone: str) -> str:
    return "this is no application of yours" if word.yes is not False else "this is an application of yours after all"


def _paused(word: Word, zone: str) -> str:
    return f"no drafts until {_when(word, zone)}" if word.moment else "no drafts until you say “resume”"


_SAYINGS: Mapping[Verb, Callable[[Word, str], str]] = {
    Verb.ADD: _added,
    Verb.ROLE: lambda word, zone: f"the role is {plain(word.role or '', 80)}",
    Verb.REPLY_BY: lambda word, zone: f"decision expected by {_when(word, zone)}",
    Verb.MAY_FOLLOW_UP: _may,
    Verb.INTERVIEW: lambda word, zone: f"interview on {_when(word, zone)}",
    Verb.NOT_HELD: lambda word, zone: "the interview did not take place",
    Verb.INTERVIEWER: lambda word, zone: f"you met {plain(person(word.person), 120) if word.person else 'someone'}",
    Verb.STATE: lambda word, zone: _STATES[word.state] if word.state else "its state was set",
    Verb.SNOOZE: _rest,
    Verb.IGNORE: _ignored,
    Verb.MERGE: lambda word, zone: "joined with another application",
    Verb.NOTE: lambda word, zone: f"noted “{plain(word.text, 160)}”",
    Verb.PAUSE: _paused,
    Verb.RESUME: lambda word, zone: _WHOLE[Verb.RESUME],
    Verb.STOP: lambda word, zone: _WHOLE[Verb.STOP],
    Verb.IS_INTERVIEW: lambda word, zone: "that mail is an interview",
    Verb.NOT_INTERVIEW: lambda word, zone: "that mail is no interview",
    Verb.IS_SO: lambda word, zone: "that mail was read rightly",
    Verb.NOT_SO: lambda word, zone: "that mail says nothing about your application",
    Verb.BELONGS: lambda word, zone: "that mail belongs to this application",
}


def misunderstood(line: Unclear) -> str:
    """The line, why it was not understood, and one that would have worked."""
    names = [plain(name, 80) for name in line.names[:5]]
    why = {
        Why.UNKNOWN_EMPLOYER: f"no application at {names[0] if names else 'that name'} is known.",
        Why.TWO_EMPLOYERS: f"that could mean {' or '.join(f'“{name}”' for name in names)}.",
        Why.NO_EMPLOYER: "it does not say which application is meant.",
        Why.NOTHING_ASKED: "there is no open question that it could answer.",
        Why.TWO_QUESTIONS: f"it could answer several questions: {' or '.join(f'“{name}”' for name in names)}.",
        Why.NOT_CLEAR: "it was not understood.",
    }[line.why]
    example = f" Write for example: {plain(line.example, 160)}" if line.example else ""
    return f"“{plain(line.line, 160)}”: {why}{example}"
