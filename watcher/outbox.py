"""Last stage: planned drafts and notes become real ones, each exactly once, and unwanted ones are taken back.

The order of events is fixed in the store: intent, mark, one write, outcome. A write whose outcome is unknown is looked
up by its Message-ID before anything is repeated; what cannot be told is left alone and shown to the user.
"""

from __future__ import annotations

import logging
from collections.abc import Collection
from datetime import datetime

from rules.applications import NOTES, DraftFact, DraftState, StepKind
from watcher import mime
from watcher.account import Account
from watcher.points import Point
from watcher.sources.base import Fetched, Lookup
from watcher.sources.headers import message_id
from watcher.store import Fate, Revision

MARKED = Point("outbox.marked")
WRITTEN = Point("outbox.written")
PLACED = Point("outbox.placed")
RESOLVED = Point("outbox.resolved")
REMOVED = Point("outbox.removed")
SETTLED = Point("outbox.settled")

log = logging.getLogger(__name__)


def put_out(account: Account, now: datetime, kinds: Collection[StepKind]) -> None:
    """Resolves, withdraws and places all of those kinds that is open.

    Raises `Unavailable` or `SignInNeeded`; the rest waits then.
    """
    for draft in _all(account, kinds):
        _resolve(account, draft, now)
    for draft in _all(account, kinds):
        if revision := account.store.drafts.revision(draft.key):
            _better(account, draft, revision, now)
    for draft in _all(account, kinds):
        if account.store.drafts.withdrawing(draft.key):
            _withdraw(account, draft, now)
    planned = [draft for draft in _all(account, kinds) if draft.state is DraftState.PLANNED]
    waiting = [draft for draft in planned if account.store.drafts.unresolved_mark(draft.key) is None]
    lying = _lying(account) if any(draft.kind not in NOTES for draft in waiting) else {}
    for draft in waiting:
        if draft.message_id in lying:
            _happened(account, PLACED, draft, Fate.PLACED, now, lying[draft.message_id].uid)
        elif draft.kind in NOTES and _was_read(account, draft):
            _happened(account, PLACED, draft, Fate.PLACED, now)
        else:
            _place(account, draft, now, account.source.mark())


def _all(account: Account, kinds: Collection[StepKind]) -> list[DraftFact]:
    return [draft for draft in account.store.drafts.all() if draft.kind in kinds]


def _lying(account: Account) -> dict[str, Fetched]:
    """What lies in Drafts, by Message-ID: a store begun anew takes over what an earlier one placed, for the same draft
    has the same Message-ID."""
    listing = account.source.drafts("")
    return {message_id(draft.raw): draft for draft in listing.drafts} if listing else {}


def _was_read(account: Account, note: DraftFact) -> bool:
    """Whether that very note has come with the mail: a daemon with another state folder looks after this mailbox too,
    or one did before the store was lost."""
    return any(account.user.owns(found.sender.email) for found in account.store.mail.find(note.message_id))


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
    revision = account.store.drafts.revision(draft.key)
    _happened(account, MARKED, draft, Fate.PLACING, now, mark)
    _write(account, draft, revision.raw if revision else account.store.drafts.raw(draft.key), now)


def _write(account: Account, draft: DraftFact, raw: bytes, now: datetime) -> None:
    WRITTEN.before()
    handle = account.source.deliver(raw) if draft.kind in NOTES else account.source.place(raw, draft.thread)
    WRITTEN.after()
    _happened(account, PLACED, draft, Fate.PLACED, now, handle)
    log.info("placed %s %s", draft.kind, draft.key)


def _better(account: Account, draft: DraftFact, revision: Revision, now: datetime) -> None:
    """Puts a better text in the place of the one that lies there, if that still is as we wrote it.

    No mailbox can exchange a message, so the old one is removed and the new one placed, behind one mark. Killed in
    between, neither lies there, and the next tick finds out: what lies there tells how far this came, and for as long
    intake takes nothing about it for the user's doing.
    """
    if draft.state is DraftState.PLANNED:
        return  # it is placed with the better text
    if revision.mark is not None:
        _go_on_bettering(account, draft, revision, revision.mark, now)
    elif draft.state is not DraftState.IN_DRAFTS or draft.edited or account.store.drafts.withdrawing(draft.key):
        _unrevised(account, draft, now, "the draft is not to be bettered any more")
    else:
        _happened(account, MARKED, draft, Fate.REPLACING, now, account.source.mark())
        _exchange(account, draft, draft.handle, revision.raw, now)


def _exchange(account: Account, draft: DraftFact, handle: str, raw: bytes, now: datetime) -> None:
    if _taken_out(account, handle, account.store.drafts.raw(draft.key))[0]:
        _write(account, draft, raw, now)
    else:
        _unrevised(account, draft, now, "the draft does not lie there as it was written")


def _go_on_bettering(account: Account, draft: DraftFact, revision: Revision, mark: str, now: datetime) -> None:
    """After a stop between mark and outcome."""
    lies = _lying(account).get(draft.message_id)
    withdrawing = account.store.drafts.withdrawing(draft.key)
    if draft.state is not DraftState.IN_DRAFTS:
        _unrevised(account, draft, now, "the draft was sent")
    elif lies and mime.same_text(lies.raw, revision.raw):
        _happened(account, PLACED, draft, Fate.PLACED, now, lies.uid)
    elif lies and not withdrawing and mime.same_text(lies.raw, account.store.drafts.raw(draft.key)):
        _exchange(account, draft, lies.uid, revision.raw, now)
    elif lies:
        _unrevised(account, draft, now, "the draft does not lie there as it was written")
    elif (look := account.source.find_draft(draft.message_id, mark)) is Lookup.UNKNOWN:
        _happened(account, RESOLVED, draft, Fate.UNSURE, now, "the mailbox could not say whether it was placed")
    elif look is not Lookup.ABSENT:
        _happened(account, PLACED, draft, Fate.PLACED, now, str(look))
    elif withdrawing:
        _happened(account, SETTLED, draft, Fate.WITHDRAWN, now)
    else:
        _write(account, draft, revision.raw, now)


def _unrevised(account: Account, draft: DraftFact, now: datetime, why: str) -> None:
    _happened(account, SETTLED, draft, Fate.UNREVISED, now, why)


def _taken_out(account: Account, handle: str, ours: bytes) -> tuple[bool, bool]:
    """Whether a draft was removed, and whether it was found changed and therefore left alone."""
    touched: list[bool] = []

    def untouched(raw: bytes) -> bool:
        touched.append(not mime.same_text(raw, ours))
        return not touched[-1]

    REMOVED.before()
    removed = account.source.withdraw(handle, untouched)
    REMOVED.after()
    return removed, any(touched)


def _withdraw(account: Account, draft: DraftFact, now: datetime) -> None:
    """Takes a draft back if it still is as we wrote it; one that the user has changed stays theirs."""
    if draft.state is DraftState.PLANNED:
        if account.store.drafts.unresolved_mark(draft.key) is None:
            _happened(account, SETTLED, draft, Fate.WITHDRAWN, now)
        return
    if draft.state is not DraftState.IN_DRAFTS:
        return
    removed = touched = False
    if not draft.edited:
        removed, touched = _taken_out(account, draft.handle, account.store.drafts.raw(draft.key))
    kept = draft.edited or touched
    if removed or kept or draft.missing_polls:
        _happened(account, SETTLED, draft, Fate.KEPT if kept else Fate.WITHDRAWN, now)


def _happened(account: Account, point: Point, draft: DraftFact, fate: Fate, now: datetime, detail: str = "") -> None:
    with account.store.transaction(point):
        account.store.drafts.happened(draft.key, fate, now, detail)
