"""Which interviews a letter for the post is due for: those thanked for by mail, once each (playbook row "paper note").

Leaves the words to `watcher.letters`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from rules.applications import Application, DraftFact, DraftState, Interview, StepKind
from rules.messages import User
from rules.playbook import Playbook
from rules.readings import Person
from rules.steps.recipients import employers_language
from rules.steps.thanks import interview_of, thanked_persons, window
from rules.steps.view import View, drafts_by_application, stands, view

_NEVER_LAY_THERE = frozenset({DraftState.PLANNED, DraftState.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class Posting:
    """A letter to each of `people` on one interview. `key` is a thank-you draft's, and unique for good.

    `language` is the employer's (ISO 639-1).
    """

    key: str
    application: Application
    interview: Interview
    people: tuple[Person, ...]
    language: str


def letters_due(
    applications: Sequence[Application],
    drafts: Sequence[DraftFact],
    made: Collection[str],
    now: datetime,
    playbook: Playbook,
    user: User,
) -> tuple[Posting, ...]:
    """Letters that belong to thank-yous that lie, or lay, in Drafts, and that no key in `made` stands for."""
    own, _ = drafts_by_application(applications, drafts)
    views = (view(one, some, now, playbook, user.zone) for one, some in zip(applications, own, strict=True))
    return tuple(posting for one in views if not one.closed for posting in _of(one, made, user))


def last_interview(view: View, user: User) -> Posting | None:
    """The letter on the last interview held, whether due or not; None where none was held."""
    held = [one for one in view.held if stands(one)]
    return _posting(view, held[-1], "", user) if held else None


def _of(view: View, made: Collection[str], user: User) -> Iterator[Posting]:
    for interview in view.held:
        if view.now >= window(interview.end, view.playbook, view.zone).latest:
            continue
        thanks = [one for one in view.of_kind(StepKind.THANK_YOU) if interview_of(view, one) == interview]
        placed = [one for one in thanks if one.state not in _NEVER_LAY_THERE]
        if placed and not any(one.key in made for one in thanks):
            yield _posting(view, interview, min(one.key for one in placed), user)


def _posting(view: View, interview: Interview, key: str, user: User) -> Posting:
    own = view.own.union(user.addresses)
    met = [one for one in interview.interviewers if one.name and one.email not in own]
    people = tuple(met) or thanked_persons(interview, own)
    return Posting(key, view.application, interview, people, employers_language(view))
