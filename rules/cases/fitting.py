"""How well a message fits the cases known so far: the evidence for each, and which it fits best."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from rules.cases.gathering import Directory, Gathering, Witnesses
from rules.messages import Message
from rules.readings import Employer, Kind, Reading

APPLYING = frozenset({Kind.SENT_APPLICATION, Kind.APPLICATION_ACK})
HISTORY_ONLY = frozenset(
    {Kind.AUTO_REPLY, Kind.CALENDAR_RESPONSE, Kind.BOUNCE, Kind.OTHER, Kind.JOB_ALERT, Kind.RECRUITER_OUTREACH}
)
"""Kinds that join a case by what they answer (or their calendar UID) alone."""
NEW_AFTER_CLOSING = timedelta(days=30)
NEW_AFTER_SILENCE = timedelta(days=180)
ANSWERS, UID, ADDRESS, EMPLOYER = 4, 3, 2, 1
"""How strong a piece of evidence is."""


def fitting(directory: Directory, message: Message, reading: Reading, seen: Witnesses) -> list[Gathering]:
    """The cases that a message fits best, equally well; none where it belongs to none."""
    tiers = _evidence(directory, message, reading, seen)
    kept = [(case, tier) for case, tier in tiers.items() if _may_join(case, tier, reading, seen, message.arrived)]
    if not kept:
        return []
    scores = {case: _score(case, tier, seen) for case, tier in kept}
    best = max(scores.values())
    return sorted((case for case, score in scores.items() if score == best), key=lambda case: case.number)


def _evidence(directory: Directory, message: Message, reading: Reading, seen: Witnesses) -> dict[Gathering, int]:
    """Every case that a message has to do with, by the strongest evidence for it."""
    found: dict[Gathering, int] = {}
    _strengthen(found, _nearest(directory, seen), ANSWERS)
    _strengthen(found, [c for c in directory.by("thread", (seen.thread,)) if not c.contradicts(seen.employer)], ANSWERS)
    _strengthen(found, list(directory.by("uid", seen.uids)), UID)
    if reading.kind not in HISTORY_ONLY and not reading.forged:
        known = _correspondents(directory, seen)
        _strengthen(found, [case for case in known if not case.contradicts(seen.employer)], ADDRESS)
        _strengthen(found, _of_employer(directory, seen), EMPLOYER)
    agreeing = {case: tier for case, tier in found.items() if not case.contradicts(seen.employer)}
    if agreeing:
        return agreeing
    return {case: tier for case, tier in found.items() if not _of_another_client(case, reading, seen)}


def _of_another_client(case: Gathering, reading: Reading, seen: Witnesses) -> bool:
    """An agency may speak for several employers in one thread; anyone else stays with the one they began with."""
    return (case.agency or reading.agency is not None) and case.contradicts(seen.employer)


def _strengthen(found: dict[Gathering, int], cases: Sequence[Gathering], tier: int) -> None:
    for case in cases:
        found[case] = max(found.get(case, 0), tier)


def _nearest(directory: Directory, seen: Witnesses) -> list[Gathering]:
    """The cases of the nearest message answered that belongs to any."""
    for parent in seen.answers:
        if cases := list(directory.by("id", (parent,))):
            return cases
    return []


def _correspondents(directory: Directory, seen: Witnesses) -> list[Gathering]:
    """The cases in which someone of this mail takes part; an address that serves several employers is no one's."""
    found: list[Gathering] = []
    for email in seen.people:
        cases = list(dict.fromkeys(directory.by("email", (email,))))
        if not _shared_by_employers(cases, seen.employer):
            found += cases
    return found


def _shared_by_employers(cases: Sequence[Gathering], named: Employer | None) -> bool:
    if named or len(cases) < 2 or any(case.agency for case in cases):
        return False
    first = next((Employer(name) for name in cases[0].names), None)
    return any(case.contradicts(first) for case in cases[1:])


def _of_employer(directory: Directory, seen: Witnesses) -> list[Gathering]:
    if not seen.employer:
        return list(directory.by("domain", seen.domains))
    near = [*directory.by("domain", seen.domains), *directory.named(seen.employer.name)]
    return [case for case in near if case.answers_to(seen.employer.name, seen.employer.domain)]


def _may_join(case: Gathering, tier: int, reading: Reading, seen: Witnesses, arrived: datetime) -> bool:
    other_role = case.likeness(seen.role) < 0
    if reading.kind in APPLYING and other_role:
        return False
    if tier >= UID:
        return True
    if other_role:
        return False
    if reading.kind not in APPLYING:
        return True
    silent = case.last_at and arrived - case.last_at > NEW_AFTER_SILENCE
    return not silent and not (case.closed_at and arrived - case.closed_at > NEW_AFTER_CLOSING)


def _score(case: Gathering, tier: int, seen: Witnesses) -> tuple[bool, int, bool, int, int]:
    likeness = case.likeness(seen.role)
    return likeness >= 0, tier if tier >= UID else 0, case.closed_at is None, tier, likeness
