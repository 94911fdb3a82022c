"""The questions of the summary, and their answers: what "yes" and "no" come to, and what to write for them.

A question is named by its employer ("acme: yes"); where that could mean another one, by a code that stays the same from
week to week ("q3f9: yes"). Leaves asking to `rules.steps.questions`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from rules.applications import Application, Question, Verb, Word
from rules.readings import INTERVIEW_KINDS
from rules.words.naming import calling
from rules.words.phrases import Says

_YES = {Says.YES: True, Says.IS_INTERVIEW: True, Says.NO: False, Says.NOT_INTERVIEW: False}


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with the application it was asked about."""

    question: Question
    application: Application

    @property
    def code(self) -> str:
        told = f"{self.question.key} {self.application.key}"
        return f"q{hashlib.sha256(told.encode()).hexdigest()[:3]}"

    @property
    def on_interview(self) -> bool:
        """Whether it asks if a mail is an interview."""
        kinds = {entry.key: entry.kind for entry in self.application.entries}
        return kinds.get(self.question.key) in INTERVIEW_KINDS


def asked(questions: Sequence[Question], applications: Sequence[Application]) -> tuple[Asked, ...]:
    """Each question with its application."""
    found = []
    for question in (one for one in questions if not one.warns):
        holders = [one for one in applications if _holds(one, question)]
        found += [Asked(question, holders[0])] if holders else []
    return tuple(found)


def _holds(application: Application, question: Question) -> bool:
    if question.key in application.doubts:
        return question.employer == application.employer and (application.role or "") in question.asks
    return question.key == application.key or any(entry.key == question.key for entry in application.entries)


def about(all_asked: Sequence[Asked], application: Application, says: Says) -> tuple[Asked, ...]:
    """The questions that an answer with an employer's name can mean; an answer on an interview means that question."""
    mine = tuple(one for one in all_asked if one.application.key == application.key)
    on_interview = tuple(one for one in mine if one.on_interview)
    return on_interview if says in (Says.IS_INTERVIEW, Says.NOT_INTERVIEW) else mine


def answer(one: Asked, says: Says, at: datetime, zone: str, others: Sequence[Application]) -> Word | None:
    """The word that an answer comes to; None where "no" leaves open what holds instead."""
    yes, key, application = _YES[says], one.question.key, one.application
    word = Word("", at, Verb.NOTE, application.employer, application.key)
    if key in application.doubts:
        rest = [other for other in others if key in other.doubts and other.key != application.key]
        if not yes and len(rest) != 1:
            return None
        meant = application if yes else rest[0]
        return Word("", at, Verb.BELONGS, meant.employer, meant.key, other=key)
    if key == application.key:
        return _check_in(word, yes, at, zone)
    verbs = (Verb.IS_INTERVIEW, Verb.NOT_INTERVIEW) if one.on_interview else (Verb.IS_SO, Verb.NOT_SO)
    return Word("", at, verbs[0] if yes else verbs[1], application.employer, key)


def _check_in(word: Word, yes: bool, at: datetime, zone: str) -> Word:
    """A late check-in: wanted, it is due on the next business morning, as after a date named; else it is not to be."""
    if not yes:
        return Word("", at, Verb.MAY_FOLLOW_UP, word.employer, word.about, yes=False)
    return Word("", at, Verb.REPLY_BY, word.employer, word.about, day=at.astimezone(ZoneInfo(zone)).date())


def how_to_answer(
    question: Question, questions: Sequence[Question], applications: Sequence[Application]
) -> tuple[str, str]:
    """The lines that say yes and no to a question, to be copied into a reply; ('', '') where it has no application."""
    everything = asked(questions, applications)
    mine = next((one for one in everything if one.question == question), None)
    return ways_to_answer(mine, everything, applications) if mine else ("", "")


def ways_to_answer(
    mine: Asked, everything: Sequence[Asked], applications: Sequence[Application] | None
) -> tuple[str, str]:
    """As `how_to_answer`; without applications to tell it apart from, the question is named by its code."""
    alone = len(about(everything, mine.application, Says.YES)) == 1
    named = applications is not None and alone and bool(mine.application.employer)
    name = calling(mine.application, applications) if named and applications else mine.code
    if mine.on_interview:
        return f"{name}: yes, an interview", f"{name}: not an interview"
    return f"{name}: yes", f"{name}: no"
