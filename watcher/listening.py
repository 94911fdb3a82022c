"""Between intake and planning: what the user wrote to heardback becomes words of theirs, recorded as facts.

Each mail is heard once: its words and the note that it was heard are one commit. Better rules later read the words, not
the mail again. Leaves every judgement to `rules.words`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from rules.applications import NOTES, Application, DraftFact
from rules.messages import Direction, Message, to_self
from rules.names import plain
from rules.words.address import Address, addressed
from rules.words.hearing import hear
from rules.words.lines import without_note
from rules.words.outcome import Heard, Situation, Unclear, Why
from watcher import mime
from watcher.account import Account
from watcher.deriving import derive
from watcher.points import Point
from watcher.present import todo

HEARD = Point("listening.heard")
LISTENED = Point("listening.listened")
LISTENED_TO = "listened_to"
MEMO_AGE = timedelta(days=7)
"""A mail to oneself about an employer that becomes known later than this was no word to heardback."""

log = logging.getLogger(__name__)


def listen(account: Account, now: datetime, between: Callable[[], None] = lambda: None) -> int:
    """Hears every mail to heardback that was not heard yet; answers how many. Call when the account was read to the
    end. `between` as in `deriving.read`."""
    store = account.store
    mark = repr((*store.mail.extent(), store.words.extent()))
    if store.vitals.get(LISTENED_TO) == mark:
        return 0
    notes = {draft.message_id: draft for draft in store.drafts.all() if draft.kind in NOTES}
    waiting = store.heard.unheard(account.user.addresses)
    count = sum(_heard(account, message, notes, now, between) for message in waiting if message.arrived <= now)
    if all(message.arrived <= now for message in waiting):
        with store.transaction(LISTENED):
            store.vitals.set(LISTENED_TO, mark)
    return count


def _heard(
    account: Account, message: Message, notes: Mapping[str, DraftFact], now: datetime, between: Callable[[], None]
) -> bool:
    """Whether the mail was meant for heardback; then all it says is recorded, once and for good."""
    note = next((notes[one] for one in message.ancestors if one in notes), None)
    if not to_self(message, account.user) or not (note or _is_fresh(account, message, now)):
        return False
    known = derive(account, now, between)
    address = addressed(message, account.user, notes, known)
    if address is None:
        return False
    heard = _said(account, message, address, note, known, now)
    with account.store.transaction(HEARD):
        for word in heard.words:
            account.store.words.record(word)
        account.store.heard.record(message.key, heard.unclear, now)
    log.info("heard %d words in a mail of the user's; %d lines were not clear", len(heard.words), len(heard.unclear))
    return True


def _said(
    account: Account,
    message: Message,
    address: Address,
    note: DraftFact | None,
    known: tuple[Application, ...],
    now: datetime,
) -> Heard:
    """What the mail says. Should the rules fail over it, it is quoted back instead of stopping all that follows."""
    asked = todo(account, known, now).questions
    try:
        text = _own_words(account, message, note) if note else message.own_words
        zone, origin = account.user.zone, f"mail {message.key}"
        return hear(address, text, message.arrived, zone, Situation(known, asked), origin)
    except Exception:  # a mail that breaks the rules must not stop the others
        log.exception("a mail to heardback could not be heard")
        return Heard(unclear=(Unclear(plain(message.subject, 120), Why.NOT_CLEAR),))


def _is_fresh(account: Account, message: Message, now: datetime) -> bool:
    """A memo counts once heardback is at work: older ones were written to nobody but the user."""
    begun = account.store.vitals.moment("first_run_at")
    return begun is not None and message.arrived >= begun and now - message.arrived <= MEMO_AGE


def _own_words(account: Account, message: Message, note: DraftFact) -> str:
    """What the user wrote, without an unmarked copy of the note that they answer."""
    copy = mime.parse(
        account.store.drafts.raw(note.key), direction=Direction.INCOMING, received=None, now=message.arrived
    )
    return without_note(message.own_words, "\n".join((copy.own_words, copy.signature, copy.quoted)))
