"""Every draft an application could come to, due or not, for a look at how it would read.

Plans nothing: what is due is `rules.steps.due`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from rules.applications import Application, DraftFact, Interview, Plan, StepKind
from rules.messages import User
from rules.playbook import Playbook
from rules.steps.due import check_in, thank_you
from rules.steps.recipients import check_in_addressee
from rules.steps.thanks import thanked_persons
from rules.steps.view import View, own_drafts, stands, view


def previews(
    application: Application, drafts: Iterable[DraftFact], now: datetime, playbook: Playbook, user: User
) -> tuple[Plan, ...]:
    """The thank-yous for the latest interview, held or ahead, then both check-ins as they would read with what is known
    now. Nothing of it is due by being here."""
    seen = view(application, own_drafts(application, drafts), now, playbook, user.zone)
    own = seen.own.union(user.addresses)
    standing = [one for one in application.interviews if stands(one)]
    latest = max(standing, key=lambda one: one.end, default=None)
    thanks = [thank_you(seen, latest, person, own) for person in thanked_persons(latest, own)] if latest else []
    return (*thanks, *_check_ins(seen, latest, own))


def _check_ins(seen: View, latest: Interview | None, own: frozenset[str]) -> Iterator[Plan]:
    addressee = check_in_addressee(seen, own)
    if addressee is None:
        return
    sources, since = (latest.sources, latest.end) if latest else (seen.application.sources, seen.now)
    for kind in (StepKind.CHECK_IN, StepKind.SECOND_CHECK_IN):
        yield replace(check_in(seen, kind, addressee, sources, since, own), interview=latest)
