"""Where every application stands at a moment, what is due, and how the watcher fares.

Leaves the judgement to `rules.steps`, and what is derived from the facts to `watcher.deriving`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from rules.applications import DRAFTS, Application, DraftState, Due, Standing
from rules.steps import cadence
from rules.steps.due import due
from rules.weekly.digest import Health
from rules.weekly.gaps import Gap
from watcher.account import Account
from watcher.drafts import FOLDER, findings
from watcher.store.health import LETTER_TROUBLE


def standings(account: Account, known: Sequence[Application], now: datetime) -> tuple[Standing, ...]:
    """Where every application stands at `now`, with its drafts."""
    drafts = account.store.drafts.all()
    return cadence.standings(known, drafts, now, account.playbook, account.user.zone)


def todo(account: Account, known: Sequence[Application], now: datetime) -> Due:
    """What is due at `now`, and what is to be asked."""
    drafts, words = account.store.drafts.all(), account.store.words.all()
    return due(known, drafts, words, now, account.playbook, account.user)


def health(account: Account, now: datetime) -> Health:
    """How the watcher fares at `now`, for `status` and the summary."""
    vitals = account.store.vitals
    return Health(
        last_poll_at=vitals.moment("last_poll_at"),
        messages_seen=account.store.mail.count(),
        quarantined=account.store.mail.quarantined(),
        last_error=vitals.get("last_error") or vitals.get(LETTER_TROUBLE),
        last_error_at=vitals.moment("last_error_at"),
        templates=tuple(dict.fromkeys((*findings(account.folder / FOLDER), *account.templates.trouble))),
        unplaced=tuple(_unplaced(account, now)),
        gaps=_gaps(account),
    )


def _unplaced(account: Account, now: datetime) -> Iterable[str]:
    """Drafts that an earlier tick planned and none has laid into Drafts."""
    for draft in account.store.drafts.all():
        waits = draft.state is DraftState.PLANNED and draft.created_at < now
        if waits and draft.kind in DRAFTS and not account.store.drafts.withdrawing(draft.key):
            step, who = draft.kind.replace("_", " "), draft.to.name or draft.to.email
            unsure = account.store.drafts.unresolved_mark(draft.key) is not None
            why = "the mailbox cannot say whether it lies in Drafts" if unsure else "it is tried again at every look"
            yield f"{step.capitalize()} to {who} ({draft.employer}): {why}"


def _gaps(account: Account) -> tuple[Gap, ...]:
    """With how many drafts were planned at once when a gap had ended: those that it made late."""
    gaps = account.store.gaps.latest()
    planned = [draft.created_at for draft in account.store.drafts.all() if draft.kind in DRAFTS] if gaps else []
    return tuple(replace(gap, drafts=planned.count(gap.ended)) for gap in gaps)
