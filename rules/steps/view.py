"""An application as it could be known at one moment: what every judgement about `now` starts from.

Leaves out what arrived later (replays), forged mail, and the drafts of others. Judges nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from rules.applications import (
    Application,
    DraftFact,
    DraftState,
    Entry,
    Interview,
    InterviewStatus,
    State,
    StepKind,
    Word,
)
from rules.playbook import Playbook
from rules.readings import GENUINE_KINDS, SENT_KINDS

OPEN = frozenset({DraftState.PLANNED, DraftState.IN_DRAFTS})
"""States of a draft that lies in the mailbox, or will in a moment, and that nobody has decided on yet."""


@dataclass(frozen=True, slots=True)
class View:
    """What is known of an application at `now`, sorted the way the rules ask for it.

    `entries` are by arrival. `genuine` are the employer's that are certain, `answers` those of them that are more than
    a courtesy, `unsure` mails that may be genuine. `held` and `ahead` are interviews by their end, without those
    cancelled or not held. `own` are the user's addresses that took part. `closed` is None while it is open.
    """

    application: Application
    now: datetime
    playbook: Playbook
    zone: str
    entries: tuple[Entry, ...]
    genuine: tuple[Entry, ...]
    answers: tuple[Entry, ...]
    unsure: tuple[Entry, ...]
    words: tuple[Word, ...]
    held: tuple[Interview, ...]
    ahead: tuple[Interview, ...]
    drafts: tuple[DraftFact, ...]
    own: frozenset[str]
    closed: State | None

    def of_kind(self, *kinds: StepKind) -> tuple[DraftFact, ...]:
        return tuple(draft for draft in self.drafts if draft.kind in kinds)


def view(application: Application, drafts: Iterable[DraftFact], now: datetime, playbook: Playbook, zone: str) -> View:
    """The application at `now` with its own `drafts` (see `own_drafts` and `drafts_by_application`)."""
    entries = tuple(entry for entry in application.entries if entry.at <= now and not entry.forged)
    genuine = tuple(entry for entry in entries if entry.genuine and entry.certain and not is_sent(entry))
    standing = sorted((one for one in application.interviews if stands(one)), key=lambda one: one.end)
    return View(
        application=application,
        now=now,
        playbook=playbook,
        zone=zone,
        entries=entries,
        genuine=genuine,
        answers=tuple(entry for entry in genuine if entry.ends_wait),
        unsure=tuple(entry for entry in entries if not entry.certain and entry.kind in GENUINE_KINDS),
        words=tuple(word for word in application.words if word.at <= now),
        held=tuple(one for one in standing if one.end <= now),
        ahead=tuple(one for one in standing if one.end > now),
        drafts=tuple(draft for draft in drafts if draft.created_at <= now),
        own=frozenset(entry.own_address for entry in entries if entry.own_address),
        closed=_closed(application, now),
    )


def stands(interview: Interview) -> bool:
    """Whether it will take place, or has, as far as anybody said."""
    return interview.status is not InterviewStatus.CANCELLED and not interview.not_held


def is_sent(entry: Entry) -> bool:
    return entry.kind in SENT_KINDS


def overlap(some: Sequence[str], others: Sequence[str]) -> bool:
    return not set(some).isdisjoint(others)


def own_drafts(application: Application, drafts: Iterable[DraftFact]) -> tuple[DraftFact, ...]:
    """Those planned from something that the application is made of, whatever it was called or merged from then."""
    sources = frozenset(application.sources)
    return tuple(draft for draft in drafts if not sources.isdisjoint(draft.sources))


def drafts_by_application(
    applications: Sequence[Application], drafts: Iterable[DraftFact]
) -> tuple[tuple[tuple[DraftFact, ...], ...], tuple[DraftFact, ...]]:
    """Every application's own drafts, in the applications' order, and the drafts that belong to none of them."""
    place_of: dict[str, int] = {}
    for place, application in enumerate(applications):
        for source in application.sources:
            place_of.setdefault(source, place)
    own: list[list[DraftFact]] = [[] for _ in applications]
    lost: list[DraftFact] = []
    for draft in drafts:
        home = next((place_of[source] for source in draft.sources if source in place_of), None)
        (lost if home is None else own[home]).append(draft)
    return tuple(tuple(some) for some in own), tuple(lost)


def _closed(application: Application, now: datetime) -> State | None:
    if application.closed_at is not None and application.closed_at > now:
        return None
    return application.closed
