"""What lies in an IMAP Drafts mailbox, and finding one message of ours by its Message-ID.

Leaves placing and taking back to `imap`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC
from typing import Any

from watcher.sources.base import DraftListing, Fetched, Role
from watcher.sources.headers import message_id as message_id_of
from watcher.sources.imap_folders import Folder
from watcher.sources.imap_mailbox import State, body_of, examine, leave, read_items, search, status, uids_from
from watcher.sources.imap_session import Session

CUT = 64 * 1024
"""Of a draft so many bytes are read; the rest is attachments."""
NO_DRAFTS = "none"
_HEADERS = "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"


@dataclass(frozen=True, slots=True)
class Handle:
    """Where a message of ours lies. `uid` is 0 where the server did not say: it is then found by its Message-ID."""

    mailbox: str
    uidvalidity: int
    uid: int
    message_id: str

    def text(self) -> str:
        return json.dumps(asdict(self), separators=(",", ":"))


def parse_handle(text: str) -> Handle | None:
    try:
        return Handle(**json.loads(text))
    except (ValueError, TypeError):
        return None


class DraftBox:
    """The Drafts mailbox, remembering what it has read: messages never change on an IMAP server (RFC 3501 §2.3.1.1)."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[tuple[str, int, int], Fetched] = {}

    def listing(self, folder: Folder | None, cursor: str) -> DraftListing | None:
        """All drafts not marked as deleted; None when they are those of `cursor`.

        With CONDSTORE one STATUS tells that nothing changed. Without it the mark of deletion shows in no number, so the
        UIDs are searched each time.
        """
        if folder is None:
            return None if cursor == NO_DRAFTS else DraftListing(NO_DRAFTS, ())
        state = status(self._session, folder)
        numbers, _, digest = cursor.partition("/")
        if state.modseq and numbers == _numbers(state):
            return None
        uidvalidity = examine(self._session, folder).uidvalidity
        uids = search(self._session, ["UNDELETED"])
        if not state.modseq and digest == _digest(uidvalidity, uids):
            leave(self._session, folder)
            return None
        drafts = self._read(folder, uidvalidity, uids)
        leave(self._session, folder)
        return DraftListing(f"{_numbers(state)}/{_digest(uidvalidity, uids)}", drafts)

    def _read(self, folder: Folder, uidvalidity: int, uids: Sequence[int]) -> tuple[Fetched, ...]:
        keys = {uid: (folder.name, uidvalidity, uid) for uid in uids}
        known = {key: self._known[key] for key in keys.values() if key in self._known}
        missing = [uid for uid, key in keys.items() if key not in known]
        items = ["RFC822.SIZE", "INTERNALDATE", f"BODY.PEEK[]<0.{CUT}>"]
        for uid, found in read_items(self._session, missing, items, 50):
            if (draft := _draft(folder, uidvalidity, uid, found)) is not None:
                known[keys[uid]] = draft
        self._known = known
        return tuple(known[key] for key in keys.values() if key in known)


def find(session: Session, folder: Folder, message_id: str, first: int) -> Handle | None:
    """The newest message with that Message-ID at UID `first` or above; `first` 0: anywhere.

    Headers are fetched and compared: the SEARCH of some servers lags or is wrong (as mbsync found with Exchange).
    """
    uidvalidity = examine(session, folder).uidvalidity
    uids = uids_from(session, first) if first else search(session, ["HEADER", "Message-ID", message_id.strip("<>")])
    found = None
    for uid, answer in read_items(session, uids, [_HEADERS], 500):
        if message_id_of(body_of(answer) or b"") == message_id:
            found = Handle(folder.name, uidvalidity, uid, message_id)
    leave(session, folder)
    return found


def _draft(folder: Folder, uidvalidity: int, uid: int, found: Any) -> Fetched | None:
    raw, size, received = body_of(found), found.get(b"RFC822.SIZE"), found.get(b"INTERNALDATE")
    if raw is None:
        return None
    size = max(size if isinstance(size, int) else 0, len(raw))
    at = received.astimezone(UTC) if received is not None and received.tzinfo else None
    handle = Handle(folder.name, uidvalidity, uid, message_id_of(raw)).text()
    return Fetched(handle, raw, Role.OTHER, at, size=size, truncated=len(raw) < size and len(raw) >= CUT)


def _numbers(state: State) -> str:
    return f"{state.uidvalidity}.{state.uidnext}.{state.messages}.{state.modseq}"


def _digest(uidvalidity: int, uids: Sequence[int]) -> str:
    return hashlib.blake2b(repr((uidvalidity, uids)).encode(), digest_size=12).hexdigest()
