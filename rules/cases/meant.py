"""Which application the user means by a word of theirs: the one they pointed at, else the one they named."""

from __future__ import annotations

from collections.abc import Iterator

from rules.applications import Verb, Word
from rules.cases.gathering import Directory, Gathering
from rules.spelling import folded, same_name


def meant(directory: Directory, word: Word, besides: Gathering | None = None) -> list[Gathering]:
    """The cases that a word may be about: none where none is known by that name, several where it is not clear which.

    Of closed ones only the latest is meant; ADD never means a closed one: it is an application anew.
    """
    if word.about and (pointed := directory.holder(word.about)):
        return [pointed]
    named = list(dict.fromkeys(case for case in _named(directory, word.employer) if case is not besides))
    if word.verb is not Verb.ROLE and word.role:
        likest = max((case.likeness(word.role) for case in named), default=0)
        named = [case for case in named if case.likeness(word.role) == likest >= 0]
    open_ones = [case for case in named if case.closed_at is None]
    if open_ones or word.verb is Verb.ADD:
        return open_ones
    return sorted(named, key=lambda case: (case.last_at or case.opened_at, case.number))[-1:]


def _named(directory: Directory, typed: str) -> Iterator[Gathering]:
    """Cases by what was typed: a domain, the exact name, else the beginning of the name, the nearest first."""
    near = [*directory.by("domain", (folded(typed),)), *directory.named(typed)]
    exact = [case for case in near if folded(typed) in case.domains or _called(case, typed)]
    yield from exact or (case for case in near if case.answers_to(typed, None))


def _called(case: Gathering, typed: str) -> bool:
    return any(same_name(typed, name) for name in (*case.names, case.said_name))
