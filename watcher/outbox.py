"""Last stage: planned drafts and notes become real ones, each exactly once, and unwanted ones are taken back.

The order of events is fixed in the store: intent, mark, one write, outcome. A write whose outcome is unknown is looked
up by its Message-ID before anything is repeated; what cannot be told is left alone and shown to the user.
"""

from __future__ import annotations

import logging
from datetime import datetime

from rules.applications import NOTES, DraftFact, DraftState
from watcher import mime
from watcher.account import Account
from watcher.points import Point
from watcher.sources.base import Lookup
from watcher.sources.headers import message_id
from watcher.store import Fate

MARKED = Point("outbox.marked")
WRITTEN = Point("outbox.written")
PLACED = Point("outbox.placed")
RESOLVED = Point("outbox.resolved")
REMOVED = Point("outbox.removed")
SETTLED = Point("outbox.settled")

log = logging.getLogger(__name__)


def put_out(account: Account, now: datetime) -> None:
    """Resolves, withdraws and places all that is open. Raises `Unavailable` or `SignInNeeded`; the rest waits then."""
    for draft in account.store.drafts.all():
        _resolve(account, draft, now)
    for draft in account.store.drafts.all():
        if account.store.drafts.withdrawing(draft.key):
            _withdraw(account, draft, now)
    planned = [draft for draft in account.store.drafts.all() if draft.state is DraftState.PLANNED]
    waiting = [draft for draft in planned if account.store.drafts.unresolved_mark(draft.key) is None]
    lying = _lying(account) if any(draft.kind not in NOTES for draft in waiting) else {}
    for draft in sorted(waiting, key=lambda draft: draft.kind in NOTES):
        if draft.message_id in lying:
            _happened(account, PLACED, draft, Fate.PLACED, now, lying[draft.message_id])
        else:
            _place(account, draft, now, account.source.mark())


def _lying(account: Account) -> dict[str, str]:
    """Handles by Message-ID of what lies in Drafts: a store begun anew takes over what an earlier one placed, for the
    same draft has the same Message-ID."""
    listing = account.source.drafts("")
    return {message_id(draft.raw): draft.uid for draft in listing.drafts} if listing else {}


def _resolve(account: Account, draft: DraftFact, now: datetime) -> None:
    """Settles a write of which nobody knows whether it reached the mailbox."""
    if draft.state is not DraftState.PLANNED:
        return
    mark = account.store.drafts.unresolved_mark(draft.key)
    if mark is None:
        return
    look = account.source.find_note if draft.kind in NOTES else account.source.find_draft
    found = look(draft.message_id, mark)
    if found is Lookup.UNKNOWN:
        _happened(account, RESOLVED, draft, Fate.UNSURE, now, "the mailbox could not say whether it was placed")
    elif found is Lookup.ABSENT:
        if account.store.drafts.withdrawing(draft.key):
            _happened(account, RESOLVED, draft, Fate.WITHDRAWN, now)
        else:
            _place(account, draft, now, mark)
    else:
        _happened(account, RESOLVED, draft, Fate.PLACED, now, str(found))


def _place(account: Account, draft: DraftFact, now: datetime, mark: str) -> None:
    raw = account.store.drafts.raw(draft.key)
    _happened(account, MARKED, draft, Fate.PLACING, now, mark)
    WRITTEN.before()
    handle = account.source.deliver(raw) if draft.kind in NOTES else account.source.place(raw, draft.thread)
    WRITTEN.after()
    _happened(account, PLACED, draft, Fate.PLACED, now, handle)
    log.info("placed %s %s", draft.kind, draft.key)


def _withdraw(account: Account, draft: DraftFact, now: datetime) -> None:
    """Takes a draft back if it still is as we wrote it; one that the user has changed stays theirs."""
    if draft.state is DraftState.PLANNED:
        if account.store.drafts.unresolved_mark(draft.key) is None:
            _happened(account, SETTLED, draft, Fate.WITHDRAWN, now)
        return
    if draft.state is not DraftState.IN_DRAFTS:
        return
    ours = account.store.drafts.raw(draft.key)
    touched: list[bool] = []

    def untouched(raw: bytes) -> bool:
        touched.append(not mime.same_text(raw, ours))
        return not touched[-1]

    REMOVED.before()
    removed = not draft.edited and account.source.withdraw(draft.handle, untouched)
    REMOVED.after()
    kept = draft.edited or any(touched)
    if removed or kept or draft.missing_polls:
        _happened(account, SETTLED, draft, Fate.KEPT if kept else Fate.WITHDRAWN, now)


def _happened(account: Account, point: Point, draft: DraftFact, fate: Fate, now: datetime, detail: str = "") -> None:
    with account.store.transaction(point):
        account.store.drafts.happened(draft.key, fate, now, detail)
