"""Last of all in a tick: the labels on conversations are kept in step with where applications stand.

A label that the user moved is their word, recorded as such. Nothing is asked or written while nothing changes. Leaves
every judgement to `rules.steps.labels`, and what a label is in a mailbox to the source.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from datetime import datetime

from rules.applications import Verb, Word
from rules.steps.labels import (
    ORIGIN,
    Change,
    Judged,
    Kept,
    Label,
    Labels,
    Phase,
    Want,
    judge,
    needs_a_look,
    wants,
    word_of,
)
from watcher import deriving, present
from watcher.account import Account
from watcher.points import Point
from watcher.sources import base
from watcher.sources.base import Labeller, Labelling

PREFIX = "heardback/"
NAMES = {f"{PREFIX}{label}": label for label in Label}
CURSOR = "labels_cursor"
MOST_AT_ONCE = 50
"""Writings in one tick: the first scan of a long search labels over several."""

HEARD = Point("labelling.heard")
SETTING = Point("labelling.setting")
WRITTEN = Point("labelling.written")
SET = Point("labelling.set")

log = logging.getLogger(__name__)


def keep_labels(account: Account, now: datetime) -> None:
    """Hears what the user moved, and writes what is missing. Raises `Unavailable`, `SignInNeeded` or `UserError`."""
    labeller = account.source.labeller() if isinstance(account.source, base.Labels) else None
    if labeller is None:
        return
    wanted, facts = _wanted(account, now), account.store.labels.latest()
    look = _look(account, labeller, facts.values())
    judged = judge(wanted, facts, _borne(look))
    _record(account, judged, wanted, look, now)
    for change in judged.changes[:MOST_AT_ONCE]:
        _write(account, labeller, change, wanted.get(change.ref), now)
    if judged.changes:
        log.info("%d of %d labels brought in step", min(len(judged.changes), MOST_AT_ONCE), len(judged.changes))


def _wanted(account: Account, now: datetime) -> dict[str, Want]:
    known = deriving.derive(account, now)
    asked = present.todo(account, known, now).questions
    since = account.store.vitals.moment("first_run_at") or now
    return wants(present.standings(account, known, now), asked, since)


def _look(account: Account, labeller: Labeller, facts: Iterable[Kept]) -> Labelling | None:
    """What the mailbox shows; asked in any case where a writing, or a move of the user's, is not settled."""
    unsettled = any(needs_a_look(fact) for fact in facts)
    cursor = "" if unsettled else account.store.vitals.get(CURSOR) or ""
    return labeller.labelled(tuple(NAMES), cursor)


def _borne(look: Labelling | None) -> dict[str, Labels] | None:
    if look is None:
        return None
    return {ref: frozenset(NAMES[name] for name in names if name in NAMES) for ref, names in look.borne}


def _record(
    account: Account, judged: Judged, wanted: Mapping[str, Want], look: Labelling | None, now: datetime
) -> None:
    """What was seen, the words understood from it, and how far was looked, in one commit."""
    if look is None and not judged.notes:
        return
    with account.store.transaction(HEARD):
        for note in judged.notes:
            account.store.labels.happened(note, now)
        heard = (_heard(account, ref, wanted.get(ref), added, now) for ref, added in judged.moves)
        for word in dict.fromkeys(word for word in heard if word):  # an application's conversations say a thing once
            account.store.words.record(word)
            log.info("a label moved by the user was understood as their word (%s)", word.verb)
        if look is not None:
            account.store.vitals.set(CURSOR, look.cursor)


def _heard(account: Account, ref: str, want: Want | None, added: Labels, now: datetime) -> Word | None:
    """The user's word; on a conversation of no application, that it is an interview after all."""
    if want is not None:
        return word_of(want.conversation, added, now)
    mails = account.store.mail.in_conversation(ref) if added == {Label.INTERVIEW} else ()
    return Word("", now, Verb.IS_INTERVIEW, about=mails[-1].key, origin=ORIGIN) if mails else None


def _write(account: Account, labeller: Labeller, change: Change, want: Want | None, now: datetime) -> None:
    """Intent, one writing that may be repeated, outcome."""
    target = change.leads_to
    begun = Kept(target.ref, Phase.SETTING, target.labels, newest=target.newest)
    with account.store.transaction(SETTING):
        account.store.labels.happened(begun, now)
    places = account.store.mail.places(want.conversation.bearer) if want else ()
    WRITTEN.before()
    done = labeller.label(change.ref, places, _names(change.add), _names(change.remove))
    WRITTEN.after()
    before = (target.labels - change.add) | change.remove
    left = Kept(
        target.ref, Phase.MOVED, before, newest=target.newest
    )  # it cannot be labelled: not tried until new mail
    with account.store.transaction(SET):
        account.store.labels.happened(target if done else left, now)


def _names(labels: Labels) -> tuple[str, ...]:
    return tuple(sorted(f"{PREFIX}{label}" for label in labels))
