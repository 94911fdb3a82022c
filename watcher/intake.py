"""First stage: what the mailbox holds becomes recorded facts.

A batch and the cursor behind it are committed together, so whatever stops us, the same mail is read again and nothing
is skipped. Leaves every judgement on job mail to planning.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import rules
from rules.applications import DRAFTS, DraftFact, DraftState
from rules.kinds.signals import has_sign
from rules.messages import Direction, Message
from rules.steps.observe import DraftSeen, Outcome, PlacedText, Seen, observe
from rules.weekly.gaps import gap_between
from watcher import mime
from watcher.account import Account
from watcher.points import Point
from watcher.sources.base import Batch, DraftListing, Fetched, Role
from watcher.store import Fate

RECORDED = Point("intake.recorded")
OBSERVED = Point("intake.observed")
RESTARTED = Point("intake.restarted")
DRAFTS_CURSOR = "drafts:"
CLOCK_SKEW = timedelta(hours=2)
"""How far a mailbox's clock may run ahead of ours before a mail counts as not there yet."""

log = logging.getLogger(__name__)


def take_in(
    account: Account,
    now: datetime,
    progress: Callable[[int], None] = lambda count: None,
    every: timedelta | None = None,
) -> int:
    """Reads the account to the end and records what became of our drafts; answers how many messages were new to us.

    `every` is the interval at which this is meant to happen; a longer silence before is recorded as a gap.

    Raises `Unavailable` or `SignInNeeded`: then nothing may be planned, since silence could be a failed read.
    """
    _reread_for_better_rules(account)
    count = 0
    since = now - account.first_scan
    for batch in account.source.fetch(_mail_cursors(account), since):
        count += _record(account, batch, now)
        progress(count)
    _observe_drafts(account, now, every)
    return count


def _mail_cursors(account: Account) -> dict[str, str]:
    cursors = account.store.mail.cursors()
    cursors.pop(DRAFTS_CURSOR, None)
    return cursors


def _reread_for_better_rules(account: Account) -> None:
    """Envelopes kept without a body may hold a sign of a job for newer rules: ask the mailbox for them again."""
    store = account.store
    if store.vitals.get("signs_version") == str(rules.VERSION):
        return
    with store.transaction(RESTARTED):
        if store.vitals.get("signs_version") is not None:
            store.mail.drop_cursors()
        store.vitals.set("signs_version", str(rules.VERSION))


def _record(account: Account, batch: Batch, now: datetime) -> int:
    store = account.store
    parsed = [(fetched, *_parsed(fetched, now)) for fetched in batch.messages]
    new = 0
    with store.transaction(RECORDED):
        for uid, reason in batch.unreadable:
            store.mail.quarantine(batch.mailbox, uid, reason, now)
        for fetched, message, fault in parsed:
            if message is None:
                store.mail.quarantine(batch.mailbox, fetched.uid, fault, now)
                continue
            new += not store.mail.knows(message.key)
            store.mail.record(_kept(account, message))
            store.mail.sight(message.key, batch.mailbox, fetched.uid, fetched.role, now)
        store.mail.move_cursor(batch.mailbox, batch.cursor)
    return new


def _parsed(fetched: Fetched, now: datetime) -> tuple[Message | None, str]:
    """The message, or None and why. `mime.parse` takes anything; should it fail, the mail is set aside, not lost."""
    direction = Direction.OUTGOING if fetched.role is Role.SENT else Direction.INCOMING
    try:
        message = mime.parse(
            fetched.raw,
            direction=direction,
            received=fetched.received,
            now=now,
            thread=fetched.thread,
            truncated=fetched.truncated,
        )
    except Exception as fault:  # a mail that breaks the reader must not stop the others
        log.exception("a message could not be parsed and was set aside")
        return None, f"could not be parsed ({type(fault).__name__})"
    if now < message.arrived <= now + CLOCK_SKEW:
        message = replace(message, arrived=now.astimezone(UTC))
    return message, ""


def _kept(account: Account, message: Message) -> Message:
    """The message as it is recorded: whole where it may concern a job, else its envelope alone."""
    if _shows_a_sign(account, message) or account.store.mail.knows_any(message.ancestors):
        return message
    return replace(
        message, own_words="", quoted="", signature="", links=(), attachments=(), invites=(), headers=(), has_body=False
    )


def _shows_a_sign(account: Account, message: Message) -> bool:
    """Should the rules fail over a mail, it is kept whole: it is asked about then, and the others are read."""
    try:
        return has_sign(message, account.user)
    except Exception:  # a mail that breaks the rules must not stop the others
        log.exception("a message could not be looked through for signs of a job and was kept whole")
        return True


def _observe_drafts(account: Account, now: datetime, every: timedelta | None) -> None:
    store = account.store
    listing = account.source.drafts(store.mail.cursors().get(DRAFTS_CURSOR, ""))
    open_drafts = [draft for draft in store.drafts.all() if _may_change(draft, now)]
    sent = store.mail.sent_since(min((draft.created_at for draft in open_drafts), default=now))
    texts = {draft.key: _placed_text(store.drafts.raw(draft.key), now) for draft in open_drafts}
    outcomes = observe(open_drafts, texts, _seen(listing, now), sent, now)
    with store.transaction(OBSERVED):
        for outcome in outcomes:
            if outcome.fate is Seen.SENT or not store.drafts.is_replacing(outcome.key):
                _record_outcome(account, outcome)
        if listing is not None:
            store.mail.move_cursor(DRAFTS_CURSOR, listing.cursor)
        _record_gap(account, now, every)
        store.vitals.set("last_poll_at", now)
        store.vitals.clear("last_error")


def _record_gap(account: Account, now: datetime, every: timedelta | None) -> None:
    """What the silence before this reading was, if it was one; trouble told of in it is its reason."""
    vitals = account.store.vitals
    gap = gap_between(vitals.moment("last_poll_at"), now, every)
    if gap is None:
        return
    told_at = vitals.moment("last_error_at")
    told = vitals.get("last_error") if told_at is not None and told_at > gap[0] else None
    account.store.gaps.record(gap[0].astimezone(UTC), gap[1].astimezone(UTC), told or "")


def _may_change(draft: DraftFact, now: datetime) -> bool:
    """Drafts that lie there, and those gone of which a copy may still turn up in Sent."""
    if draft.kind not in DRAFTS:
        return False
    late = {DraftState.DELETED_BY_USER, DraftState.WITHDRAWN, DraftState.KEPT_EDITED}
    recently = draft.settled_at is not None and draft.settled_at > now - timedelta(days=60)
    return draft.state is DraftState.IN_DRAFTS or (draft.state in late and recently)


def _placed_text(raw: bytes, now: datetime) -> PlacedText:
    message = mime.parse(raw, direction=Direction.OUTGOING, received=None, now=now)
    return PlacedText(
        subject=message.subject,
        body=_body(message),
        to=tuple(address.email for address in message.to),
        references=message.ancestors,
    )


def _seen(listing: DraftListing | None, now: datetime) -> tuple[DraftSeen, ...] | None:
    if listing is None:
        return None
    parsed = ((fetched, _parsed(fetched, now)[0]) for fetched in listing.drafts)
    return tuple(_draft_seen(fetched.uid, message) for fetched, message in parsed if message is not None)


def _draft_seen(handle: str, message: Message) -> DraftSeen:
    return DraftSeen(
        handle=handle,
        message_id=message.message_id,
        to=tuple(address.email for address in message.to),
        subject=message.subject,
        references=message.ancestors,
        body=_body(message),
    )


def _body(message: Message) -> str:
    return "\n".join(part for part in (message.own_words, message.signature) if part)


def _record_outcome(account: Account, outcome: Outcome) -> None:
    account.store.drafts.happened(outcome.key, Fate(outcome.fate), outcome.at, outcome.detail)
