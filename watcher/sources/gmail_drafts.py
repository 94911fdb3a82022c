"""What lies in Gmail's Drafts, and finding a message of ours by its Message-ID.

A draft's handle is its draft id: that stays through every edit, while the message inside is replaced each time (API
guide "Working with drafts"). So bodies are remembered by message id, and read once. Leaves placing to `gmail`.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from watcher.sources.base import DraftListing, Fetched, Lookup
from watcher.sources.gmail_api import Api, decoded
from watcher.sources.gmail_cursor import Position, not_before
from watcher.sources.gmail_faults import NotThere
from watcher.sources.gmail_history import Change, changes, touches_drafts
from watcher.sources.gmail_reading import fetched
from watcher.sources.headers import message_id as message_id_of

log = logging.getLogger(__name__)

CUT = 256 * 1024
_DRAFT_ID = re.compile(r"[A-Za-z0-9_-]{1,100}")
_MESSAGE = "message:"


@dataclass(frozen=True, slots=True)
class Mark:
    """The history id before a write; '' where none can be read."""

    history: str = ""

    def text(self) -> str:
        return json.dumps({"history": self.history})


def parse_mark(text: str) -> Mark:
    try:
        history = str(json.loads(text)["history"])
    except (ValueError, TypeError, KeyError):
        return Mark()
    return Mark(history if history.isdigit() else "")


def message_handle(answer: dict[str, Any]) -> str:
    return f"{_MESSAGE}{answer['id']}"


class DraftBox:
    """Drafts, and the few look-ups of what we wrote. `present` answers the mailbox's present history id."""

    def __init__(self, api: Api, present: Callable[[], str]) -> None:
        self._api, self._present = api, present
        self._known: dict[tuple[str, str], Fetched] = {}

    def listing(self, cursor: str, reached: Position | None) -> DraftListing | None:
        """All drafts; None where the history since `cursor` touched none. `reached` spares asking for it once more."""
        known = cursor if cursor.isdigit() else ""
        if reached is not None:
            latest = reached.history
            changed = not known or not not_before(known, reached.drafts)
        else:
            latest, changed = self._touched_since(known)
        if not changed:
            return None
        return DraftListing(latest, tuple(self._lying()))

    def withdraw(self, handle: str, untouched: Callable[[bytes], bool]) -> bool:
        if not _DRAFT_ID.fullmatch(handle):
            return False
        try:
            raw = decoded(self._api.draft(handle).get("message", {}).get("raw"))
            if raw is None or not untouched(raw):
                return False
            self._api.delete_draft(handle)
        except NotThere:
            return False
        return True

    def find_draft(self, message_id: str, mark: str) -> str | Lookup:
        """Looks in Drafts, then among what has come to Sent and Trash: the user may have been faster."""
        for draft in self._lying():
            if message_id_of(draft.raw) == message_id:
                return draft.uid
        return self._found(message_id, mark, frozenset({"SENT", "TRASH", "DRAFT"}))

    def find_note(self, message_id: str, mark: str) -> str | Lookup:
        return self._found(message_id, mark, frozenset({"INBOX", "TRASH"}))

    def _found(self, message_id: str, mark: str, labels: frozenset[str]) -> str | Lookup:
        """Among what the history says has come since the mark; where it no longer says, by Gmail's search."""
        try:
            since = [change for change in self._history(parse_mark(mark).history) if change.what == "messagesAdded"]
            ids = [change.message for change in since if change.labels is None or change.labels & labels]
        except NotThere:
            query = f"rfc822msgid:{message_id.strip('<>')}"
            ids = [str(item["id"]) for item in self._api.messages(query, everywhere=True).items if item.get("id")]
        for one in dict.fromkeys(ids):
            if self._is(one, message_id):
                return f"{_MESSAGE}{one}"
        return Lookup.ABSENT

    def _is(self, one: str, message_id: str) -> bool:
        try:
            found = self._api.header(one, "Message-ID")
        except NotThere:
            return False
        fields = found.get("payload", {}).get("headers") or ()
        named = [field.get("value") for field in fields if str(field.get("name", "")).lower() == "message-id"]
        return message_id in named

    def _touched_since(self, known: str) -> tuple[str, bool]:
        """The present history id, and whether drafts were touched since the one known."""
        latest = self._present()
        if not known or known == latest:
            return latest, not known
        try:
            return latest, touches_drafts(self._history(known))
        except NotThere:
            return latest, True

    def _history(self, since: str) -> Iterator[Change]:
        """Every change since a history id. Raises `NotThere` where it has expired or was none."""
        if not since:
            raise NotThere("no history id")
        token = ""
        while True:
            page = self._api.history(since, token)
            yield from changes(page.items)
            token = page.token
            if not token:
                return

    def _lying(self) -> Iterator[Fetched]:
        known: dict[tuple[str, str], Fetched] = {}
        for item in list(self._api.drafts()):
            key = (str(item.get("id", "")), str(item.get("message", {}).get("id", "")))
            draft = self._known.get(key) or self._read(key[0])
            if draft is not None:
                known[key] = draft
                yield draft
        self._known = known

    def _read(self, draft_id: str) -> Fetched | None:
        """None for one that has gone meanwhile."""
        try:
            message = self._api.draft(draft_id).get("message", {})
        except NotThere:
            return None
        raw = decoded(message.get("raw"))
        if raw is None:
            log.warning("a draft could not be read and is passed over")
            return None
        draft = fetched(draft_id, raw, message, frozenset())
        return replace(draft, raw=raw[:CUT], truncated=len(raw) > CUT)
