"""A Maildir++ or a tree of Maildirs as a `Source`, beside the programs that write it at the same time.

Renames and flags nothing of the user's. Leaves finding mailboxes to `maildir_tree`, files to `maildir_files`, messages
to `maildir_reading` and what was seen before to `maildir_cursor`.
"""

from __future__ import annotations

import hashlib
import json
import logging
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from watcher.errors import Unavailable
from watcher.sources import maildir_cursor as cursors_of
from watcher.sources.base import Batch, DraftListing, Fetched, Lookup, Role
from watcher.sources.headers import HEAD
from watcher.sources.headers import message_id as message_id_of
from watcher.sources.maildir_cursor import Look
from watcher.sources.maildir_files import (
    Listing,
    crlf,
    flags_of,
    list_files,
    locate,
    make_mailbox,
    read,
    shown,
    stamp,
    tag_of,
    write,
)
from watcher.sources.maildir_reading import read_chunks, read_draft
from watcher.sources.maildir_tree import Mailbox, Tree, look_around
from watcher.sources.settings import MaildirSettings

log = logging.getLogger(__name__)

_CLOCK_MARGIN = 3_600.0


class MaildirSource:
    """See `base.Source`. `clock` gives epoch seconds; it names files and tells when directories have settled."""

    def __init__(self, settings: MaildirSettings, clock: Callable[[], float] = time.time) -> None:
        self._settings = settings
        self._clock = clock

    def fetch(self, cursors: Mapping[str, str], since: datetime) -> Iterator[Batch]:
        for mailbox, role in self._tree().read:
            try:
                yield from self._new(mailbox, role, cursors.get(mailbox.name, ""), since)
            except FileNotFoundError:
                self._tree()  # raises where all is gone
                log.warning("mailbox %s is gone", mailbox.name)

    def drafts(self, cursor: str) -> DraftListing | None:
        """Drafts marked as trashed do not count. Few enough to be listed each time: no directory's time is trusted."""
        drafts = self._tree().drafts
        path = drafts.path if drafts else Path()
        lying = {uid: name for uid, name in sorted(_listed(drafts).files.items()) if "T" not in flags_of(name)}
        now = _fingerprint(path, lying)
        if now == cursor:
            return None
        found = (read_draft(path, uid, name) for uid, name in lying.items())
        return DraftListing(now, tuple(_named(drafts, draft) for draft in found if drafts and draft))

    def mark(self) -> str:
        return json.dumps({"at": self._clock()})

    def place(self, raw: bytes, thread: str = "") -> str:
        tree = self._tree()
        if tree.drafts is None:
            make_mailbox(tree.drafts_path, plus_plus=tree.inbox.path == tree.drafts_path.parent)
            tree = self._tree()
        if tree.drafts is None:
            raise Unavailable(f"{tree.drafts_path} was made for drafts and is not there")
        return self._written(tree.drafts, raw, "DS")

    def deliver(self, raw: bytes) -> str:
        return self._written(self._tree().inbox, raw, None)

    def find_draft(self, message_id: str, mark: str) -> str | Lookup:
        """Looks in all drafts, then in what came to Sent and Trash since the mark: the user may have been faster."""
        tree = self._tree()
        if tree.drafts is not None and (handle := self._lies(tree.drafts, message_id, 0.0)):
            return handle
        return self._found((tree.sent, tree.trash), message_id, mark)

    def find_note(self, message_id: str, mark: str) -> str | Lookup:
        tree = self._tree()
        return self._found((tree.inbox, tree.trash), message_id, mark)

    def withdraw(self, handle: str, untouched: Callable[[bytes], bool]) -> bool:
        drafts = self._tree().drafts
        try:
            placed = json.loads(handle)
            mailbox, uid, message_id = str(placed["mailbox"]), str(placed["uid"]), str(placed["message_id"])
        except (ValueError, TypeError, KeyError):
            return False
        if drafts is None or drafts.name != mailbox:
            return False
        if locate(drafts.path, uid) is None:  # synchronisation may have renamed it
            uid = json.loads(self._lies(drafts, message_id, 0.0) or "{}").get("uid", "")
        return bool(uid) and _removed(drafts.path, uid, untouched)

    def close(self) -> None:
        """Nothing is kept open."""

    def _tree(self) -> Tree:
        return look_around(self._settings)

    def _written(self, mailbox: Mailbox, raw: bytes, flags: str | None) -> str:
        message_id = message_id_of(raw)
        return _handle(mailbox, write(mailbox.path, raw, message_id, self._clock(), flags), message_id)

    def _new(self, mailbox: Mailbox, role: Role, cursor: str, since: datetime) -> Iterator[Batch]:
        parsed = cursors_of.parse(cursor)
        if parsed and parsed[0].proves_unchanged(stamp(mailbox.path)):
            return
        look, packed = parsed or (Look(since=since), "")
        listing = list_files(mailbox.path)
        known = cursors_of.unpack(packed)
        digests = {uid: cursors_of.digest(uid) for uid in listing.files}
        seen = [digest for digest in digests.values() if digest in known]
        fresh = sorted(uid for uid, digest in digests.items() if digest not in known)
        for chunk in read_chunks(mailbox.path, role, listing, fresh, look.since):
            seen += (digests[uid] for uid in chunk.done)
            text = cursors_of.written(Look(since=look.since), cursors_of.pack(seen))
            yield Batch(mailbox.name, text, tuple(chunk.messages), tuple(chunk.unreadable))
        reached = cursors_of.written(look.again(listing.stamp, self._clock()), cursors_of.pack(sorted(seen)))
        if reached != cursor:
            yield Batch(mailbox.name, reached)

    def _found(self, mailboxes: Sequence[Mailbox | None], message_id: str, mark: str) -> str | Lookup:
        try:
            after = float(json.loads(mark)["at"]) - _CLOCK_MARGIN
        except (ValueError, TypeError, KeyError):
            after = 0.0
        handles = (self._lies(mailbox, message_id, after) for mailbox in mailboxes if mailbox is not None)
        return next(filter(None, handles), Lookup.ABSENT)

    def _lies(self, mailbox: Mailbox, message_id: str, after: float) -> str:
        """The handle of the message with that id; looked for by name first, then in files not older than `after`."""
        files, tag = _listed(mailbox).files, f".M{tag_of(message_id)}P"
        for uid, path in sorted(files.items(), key=lambda item: tag not in item[0]):
            if tag not in uid and _changed_at(mailbox.path / path) < after:
                continue
            try:
                found = read(mailbox.path, uid, path, HEAD)
            except OSError:
                continue
            if found and message_id_of(found[0]) == message_id:
                return _handle(mailbox, uid, message_id)
        return ""


def _listed(mailbox: Mailbox | None) -> Listing:
    try:
        return list_files(mailbox.path) if mailbox else Listing({}, (0, 0))
    except FileNotFoundError:
        return Listing({}, (0, 0))


def _handle(mailbox: Mailbox, uid: str, message_id: str) -> str:
    return json.dumps({"mailbox": mailbox.name, "uid": uid, "message_id": message_id})


def _named(drafts: Mailbox, draft: Fetched) -> Fetched:
    """The draft under its handle."""
    return replace(draft, uid=_handle(drafts, draft.uid, message_id_of(draft.raw)))


def _changed_at(path: Path) -> float:
    try:
        status = path.stat()
    except OSError:
        return float("inf")
    return max(status.st_mtime, status.st_ctime)


def _fingerprint(mailbox: Path, files: Mapping[str, str]) -> str:
    """Tells one state of Drafts from another, also where a program writes a file in place."""
    seen = hashlib.blake2b(digest_size=12)
    for uid, path in files.items():
        try:
            status = (mailbox / path).stat()
            seen.update(f"{uid}\0{status.st_size}\0{status.st_mtime_ns}\0".encode())
        except OSError:
            seen.update(f"{uid}\0gone\0".encode())
    return seen.hexdigest()


def _removed(mailbox: Path, uid: str, untouched: Callable[[bytes], bool]) -> bool:
    path = locate(mailbox, uid)
    if path is None or "T" in flags_of(path.name):
        return False
    try:
        if not untouched(crlf(path.read_bytes())):
            return False
        path.unlink()
    except FileNotFoundError:  # renamed or removed between the look and the deed: someone is at it
        return False
    except OSError as fault:
        raise Unavailable(f"cannot remove {shown(path)}: {fault.strerror}") from fault
    return True
