"""Messages out of one Maildir: those that count, in groups that fit in memory, and what lies in Drafts.

Leaves the files themselves to `maildir_files`, and what is new to `maildir_cursor`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from watcher.errors import Unavailable
from watcher.sources.base import Fetched, Role
from watcher.sources.headers import HEAD, newest_date
from watcher.sources.maildir_files import Listing, crlf, read, shown

LARGE = 10 * 1024 * 1024
"""Messages above so many bytes are cut."""
CUT = 2 * 1024 * 1024
DRAFT_CUT = 64 * 1024
CHUNK_BYTES = 8 * 1024 * 1024
CHUNK_MESSAGES = 200
CHUNK_LOOKS = 5_000


@dataclass(slots=True)
class Chunk:
    """The uids looked at, with the messages among them that count and those that cannot be read."""

    done: list[str] = field(default_factory=list)
    messages: list[Fetched] = field(default_factory=list)
    unreadable: list[tuple[str, str]] = field(default_factory=list)
    weight: int = 0

    @property
    def full(self) -> bool:
        return self.weight >= CHUNK_BYTES or len(self.messages) >= CHUNK_MESSAGES or len(self.done) >= CHUNK_LOOKS


def read_chunks(
    mailbox: Path, role: Role, listing: Listing, uids: Sequence[str], since: datetime | None
) -> Iterator[Chunk]:
    """The messages of these uids, those that are surely older than `since` left out."""
    chunk = Chunk()
    for uid in uids:
        _take(chunk, mailbox, uid, listing.files[uid], role, since)
        if chunk.full:
            yield chunk
            chunk = Chunk()
    if chunk.done:
        yield chunk


def _take(chunk: Chunk, mailbox: Path, uid: str, name: str, role: Role, since: datetime | None) -> None:
    chunk.done.append(uid)
    try:
        message = _fetched(mailbox, uid, name, role, since)
    except OSError as fault:
        chunk.unreadable.append((uid, f"{shown(mailbox / name)}: {fault.strerror}"))
        return
    if message is not None:
        chunk.messages.append(message)
        chunk.weight += len(message.raw)


def _fetched(mailbox: Path, uid: str, name: str, role: Role, since: datetime | None) -> Fetched | None:
    """None when the message is gone, or surely older than `since`: by its own dates, for a file's time says when it was
    copied or synchronised. One without readable dates counts."""
    if since is not None:
        head = read(mailbox, uid, name, HEAD)
        dated = newest_date(head[0]) if head else None
        if head is None or (dated is not None and dated < since):
            return None
    found = read(mailbox, uid, name, LARGE + 1)
    if found is None:
        return None
    raw, size = found
    cut = size > LARGE
    return Fetched(uid, raw[:CUT] if cut else raw, role, size=size, truncated=cut)


def read_draft(mailbox: Path, uid: str, name: str) -> Fetched | None:
    """A draft with the line ends it was placed with; None when it is gone. One that can't be read is no deleted one."""
    try:
        found = read(mailbox, uid, name, DRAFT_CUT)
    except OSError as fault:
        raise Unavailable(f"cannot read the draft {shown(mailbox / name)}: {fault.strerror}") from fault
    if found is None:
        return None
    return Fetched(uid, crlf(found[0]), Role.OTHER, size=found[1], truncated=found[1] > DRAFT_CUT)
