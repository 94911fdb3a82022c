"""What every mail source can do: read, place a draft, take back one of ours, deliver a note to the user's own inbox.

There is no verb that sends. A source makes no judgement: it knows mailboxes and bytes, not job mail.
Every method may raise `Unavailable` (try later), `SignInNeeded` or `UserError`; nothing else for the world's faults.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol, runtime_checkable


class Role(StrEnum):
    """What a mailbox is for. Junk, trash and drafts are never read as mail."""

    INBOX = "inbox"
    SENT = "sent"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Fetched:
    """A raw message as a mailbox keeps it. `uid` is opaque and unique within its mailbox.

    `received` is the mailbox's own arrival time (INTERNALDATE), aware; None where it keeps none. `size` counts bytes of
    the whole message; `raw` may be cut short of it (`truncated`) for very large mail.
    """

    uid: str
    raw: bytes
    role: Role
    received: datetime | None = None
    thread: str = ""
    size: int = 0
    truncated: bool = False


@dataclass(frozen=True, slots=True)
class Batch:
    """Messages of one mailbox and the cursor up to which it is read once they are recorded (one transaction).

    `unreadable` are (uid, reason) pairs of messages that could not be had: recorded as quarantined, not asked again.
    """

    mailbox: str
    cursor: str
    messages: tuple[Fetched, ...] = ()
    unreadable: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class DraftListing:
    """Everything that lies in Drafts now, and a cursor that tells when that changed.

    The `uid` of each is its handle, as `place` answers and `withdraw` takes it; bodies may be cut at 256 kB."""

    cursor: str
    drafts: tuple[Fetched, ...]


class Lookup(StrEnum):
    """The answer to "did that write reach the mailbox?" besides its handle."""

    ABSENT = "absent"
    UNKNOWN = "unknown"


class Known(Protocol):
    """Which of those messages of a mailbox are recorded; `whole`: only those with their body."""

    def __call__(self, mailbox: str, uids: Sequence[str], *, whole: bool) -> frozenset[str]: ...


def nothing_known(mailbox: str, uids: Sequence[str], *, whole: bool) -> frozenset[str]:
    return frozenset()


class Source(Protocol):
    """A mailbox account. Opened by the first call that needs it; kept open between ticks; `close` is idempotent.

    Handles are opaque strings that name a placed message (and survive restarts).
    """

    def fetch(self, cursors: Mapping[str, str], since: datetime) -> Iterator[Batch]:
        """New mail of every mailbox but junk, trash and drafts, since its stored cursor; mail newer than `since` where
        there is none. Nothing is marked read. The iteration's end means that the account was read to the end. A batch
        without messages may come, to move a cursor. A message may be yielded again (after a UIDVALIDITY change)."""
        ...

    def drafts(self, cursor: str) -> DraftListing | None:
        """What lies in Drafts; None when nothing changed since `cursor` ('' for the first look)."""
        ...

    def mark(self) -> str:
        """A point before a write, from which `find_draft` or `find_note` look. Taken and stored before `place`."""
        ...

    def place(self, raw: bytes, thread: str = "") -> str:
        """Puts a draft (RFC 5322, CRLF) into Drafts, flagged \\Draft and \\Seen, once; answers its handle.

        `Unavailable` means that the outcome is unknown; it is resolved by `find_draft` before anything is repeated."""
        ...

    def find_draft(self, message_id: str, mark: str) -> str | Lookup:
        """The handle of the draft with that Message-ID placed since `mark`, or ABSENT, or UNKNOWN if none can tell."""
        ...

    def withdraw(self, handle: str, untouched: Callable[[bytes], bool]) -> bool:
        """Removes a draft of ours if it is still there and `untouched(raw)` holds; False when it was left alone."""
        ...

    def deliver(self, raw: bytes) -> str:
        """Puts a note to self into the user's inbox, unread; answers its handle."""
        ...

    def find_note(self, message_id: str, mark: str) -> str | Lookup:
        """As `find_draft`, in the inbox."""
        ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Labelling:
    """Which conversations bear which of the labels asked for, and a cursor that tells when that may have changed.

    `borne` are (ref, labels): a ref is the mailbox's own conversation id, or the Message-ID of a single mail."""

    cursor: str
    borne: tuple[tuple[str, frozenset[str]], ...] = ()


class Labeller(Protocol):
    """The labels of an account. Both methods may raise what a `Source` may."""

    def labelled(self, names: Sequence[str], cursor: str) -> Labelling | None:
        """What bears labels of those names; None when nothing can have changed since `cursor` ('' for a look in any
        case). After a `fetch`, that costs no request."""
        ...

    def label(self, ref: str, places: Sequence[tuple[str, str]], add: Sequence[str], remove: Sequence[str]) -> bool:
        """Puts labels on a conversation and takes others off; doing it again changes nothing. `places` are (mailbox,
        uid) pairs where its mail was seen. False where the mailbox cannot, or has it no more."""
        ...


@runtime_checkable
class Labels(Protocol):
    """A source that may be able to label."""

    def labeller(self) -> Labeller | None:
        """None where the account has no labels, or the settings want none. May ask the server."""
        ...
