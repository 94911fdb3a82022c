"""Reading new mail from Gmail: pin the history, list, fetch, then follow the history from the pin; nothing is skipped.

Every message is fetched once, as it came (`format=raw`). Leaves requests to `gmail_api`, what history means to
`gmail_history`, and drafts to `gmail_drafts`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from watcher.errors import Unavailable
from watcher.sources.base import Batch, Fetched, Known, Role
from watcher.sources.gmail_api import Api, decoded
from watcher.sources.gmail_batch import Batches, Got
from watcher.sources.gmail_cursor import Position, Scan, parse
from watcher.sources.gmail_faults import Busy, Failing, NotThere, Refused
from watcher.sources.gmail_history import HIDDEN, arrivals, changes, touches_drafts
from watcher.sources.gmail_query import scan_queries, window_queries

log = logging.getLogger(__name__)

MAILBOX = "Gmail"
CHUNK_MESSAGES = 25
LARGE = 10 * 1024 * 1024
"""Messages above so many bytes are cut."""
CUT = 2 * 1024 * 1024
TRIES = 5
"""So often a message is asked for that the server has and does not give."""
AUDIT_EVERY = 86_400
AUDIT_BACK = 3 * 86_400
OVERLAP = timedelta(days=1)


class _Stubborn:
    """Messages that failed alone in this reading, and why; `careful` once several failed together."""

    def __init__(self) -> None:
        self.ids: set[str] = set()
        self.careful = False
        self._why: Unavailable | None = None

    def add(self, one: str, why: Unavailable) -> None:
        self.ids.add(one)
        self._why = why

    def give_up_if_all(self, todo: tuple[str, ...]) -> None:
        """Raises when nothing else is left to fetch: then the account is not read to the end."""
        if todo and self._why is not None and self.ids.issuperset(todo):
            raise self._why


class Reading:
    """One account's reading. `reached` is where the last one ended that was read to the end; whoever uses it, uses it
    up."""

    def __init__(self, api: Api, known: Known, check: Callable[[str], None] = lambda address: None) -> None:
        self._api, self._known, self._check = api, known, check
        self._batches = Batches(api)
        self.reached: Position | None = None

    def fetch(self, cursor: str, since: datetime) -> Iterator[Batch]:
        """See `base.Source.fetch`. Each batch's cursor holds once it is recorded."""
        self.reached = None
        at = parse(cursor)
        if at is None:
            at = self._pinned(since)
            yield Batch(MAILBOX, at.text())
        ended = False
        stubborn = _Stubborn()
        while True:
            if at.todo:
                at, got = self._fetched(at, stubborn)
                yield self._batch(at, got)
                if got.why is not None and not isinstance(got.why, Failing):
                    raise got.why
                stubborn.give_up_if_all(at.todo)
            elif at.scan is not None:
                at = self._listed(at, at.scan)
                yield Batch(MAILBOX, at.text())
            elif not ended:
                before = at
                at, ended = self._followed(at)
                if at != before:
                    yield Batch(MAILBOX, at.text())
            elif self._audit_is_due(at):
                at = self._audit(at)
                yield Batch(MAILBOX, at.text())
            else:
                break
        self.reached = at

    def _now(self) -> int:
        return int(self._api.wire.now.timestamp())

    def _profile(self) -> str:
        """The mailbox's present history id. Raises UserError if it is another's mailbox."""
        found = self._api.profile()
        self._check(str(found.get("emailAddress", "")))
        history = str(found.get("historyId", ""))
        if not history.isdigit():
            raise Unavailable(f"{self._api.wire.where} answered a profile without a history id")
        return history

    def _pinned(self, since: datetime) -> Position:
        """Pinned before anything is listed: what comes while listing is in the history from here."""
        history = self._profile()
        now = self._now()
        scan = Scan(int(since.timestamp()), first=True)
        return Position(history, now, pinned=now, drafts=history, audited=now, scan=scan)

    def _listed(self, at: Position, scan: Scan) -> Position:
        """One page more of the listing, its messages queued. A page no longer to be had starts its search over."""
        after = datetime.fromtimestamp(scan.after, UTC)
        searches = scan_queries(after) if scan.first else window_queries(after)
        try:
            page = self._api.messages(searches[scan.step], scan.page)
        except (Refused, NotThere):
            if not scan.page:
                raise
            return replace(at, scan=replace(scan, page=""))
        ids = [str(item["id"]) for item in page.items if item.get("id")]
        done = self._known(MAILBOX, ids, whole=scan.first)
        following: Scan | None = replace(scan, page=page.token)
        if not page.token:
            following = replace(scan, page="", step=scan.step + 1) if scan.step + 1 < len(searches) else None
        return replace(at, todo=tuple(one for one in dict.fromkeys(ids) if one not in done), scan=following)

    def _followed(self, at: Position) -> tuple[Position, bool]:
        """One page more of the history, and whether it was the last: an empty page need not be."""
        try:
            page = self._api.history(at.history, at.page)
        except NotThere:
            return self._lost(at)
        except Refused:
            if not at.page:
                raise
            return replace(at, page=""), False
        found = list(changes(page.items))
        ids = arrivals(found)
        done = self._known(MAILBOX, ids, whole=False)
        latest = page.history_id or at.history
        at = replace(at, todo=tuple(one for one in ids if one not in done), page=page.token)
        if touches_drafts(found):
            at = replace(at, drafts=latest)
        if page.token:
            return at, False
        moved = latest != at.history or bool(at.relisted)
        return (replace(at, history=latest, at=self._now(), relisted="") if moved else at), True

    def _lost(self, at: Position) -> tuple[Position, bool]:
        """The history has expired: a new pin, and everything since the old one is listed.

        If the history is refused at a fresh pin too, the listing was all that could be done, and it was done: this is
        the end until something happens in the mailbox.
        """
        history = self._profile()
        if history == at.relisted:
            return at, True
        log.warning("Gmail no longer knows what changed since the last look; recent mail is listed again")
        after = max(at.at - int(OVERLAP.total_seconds()), min(at.at, at.pinned))
        fresh = replace(at, history=history, at=self._now(), page="", drafts=history, relisted=history)
        return replace(fresh, scan=Scan(after)), bool(at.relisted)

    def _audit_is_due(self, at: Position) -> bool:
        return self._now() - at.audited >= AUDIT_EVERY

    def _audit(self, at: Position) -> Position:
        """Once a day all recent mail is listed and compared with what is known, whatever the history said."""
        now = self._now()
        return replace(at, audited=now, scan=Scan(max(now - AUDIT_BACK, at.pinned)))

    def _fetched(self, at: Position, stubborn: _Stubborn) -> tuple[Position, Got]:
        """The next messages. Where none of several comes, they are asked for one by one; what fails alone, while the
        server gives a message that it gave before, is tried again at other times and then given up and told."""
        most = 1 if stubborn.careful else min(CHUNK_MESSAGES, self._api.pace.at_once("messages.get"))
        chunk = [one for one in at.todo if one not in stubborn.ids][:most]
        got = self._batches.raw(chunk)
        tries, failed = dict(at.tries), dict(got.failed)
        if got.why is not None and not got.messages and not got.gone:
            alone = len(chunk) == 1
            if not isinstance(got.why, Failing) or (alone and not self._gives(at.good)):
                raise got.why
            stubborn.careful = True
            if alone:
                tries[chunk[0]] = tries.get(chunk[0], 0) + 1
                stubborn.add(chunk[0], got.why)
                failed.update({chunk[0]: str(got.why)} if tries[chunk[0]] >= TRIES else {})
        left = tuple(one for one in got.left if one not in failed)
        got = replace(got, failed=tuple(failed.items()), left=left)
        done = {*got.messages, *got.gone, *failed}
        good = next(iter(got.messages), at.good)
        return replace(at, tries=tries, good=good).fetched(done, left), got

    def _gives(self, good: str) -> bool:
        """Whether messages can be had at all: a server in trouble is no reason to give up a message."""
        try:
            if good:
                self._api.header(good, "Message-ID")
        except NotThere:
            return True
        except Busy:
            return False
        return bool(good)

    def _batch(self, at: Position, got: Got) -> Batch:
        messages, unreadable = [], list(got.failed)
        for one, message in got.messages.items():
            labels = frozenset(map(str, message.get("labelIds") or ()))
            if labels & HIDDEN:
                continue
            raw = decoded(message.get("raw"))
            if raw is None:
                unreadable.append((one, "the server has the message but does not give it"))
            else:
                messages.append(fetched(one, raw, message, labels))
        return Batch(MAILBOX, at.text(), tuple(messages), tuple(unreadable))


def fetched(uid: str, raw: bytes, message: dict[str, Any], labels: frozenset[str]) -> Fetched:
    role = Role.SENT if "SENT" in labels else Role.INBOX if "INBOX" in labels else Role.OTHER
    large = len(raw) > LARGE
    return Fetched(
        uid,
        raw[:CUT] if large else raw,
        role,
        _moment(message.get("internalDate")),
        thread=str(message.get("threadId") or ""),
        size=len(raw),
        truncated=large,
    )


def _moment(milliseconds: object) -> datetime | None:
    """Arrival by Gmail's clock; never the Date field, never ours."""
    try:
        return datetime.fromtimestamp(int(str(milliseconds)) / 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None
