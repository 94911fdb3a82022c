"""Questions about one IMAP mailbox: how it stands, which UIDs it has, what FETCH says of them.

Leaves what is done with the answers to `imap_reading`, `imap_drafts` and `imap`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any

from watcher.sources.imap_folders import Folder
from watcher.sources.imap_session import Session


@dataclass(frozen=True, slots=True)
class State:
    """What STATUS or EXAMINE says of a mailbox; `uidnext` 0 and `modseq` 0 where the server does not say."""

    uidvalidity: int
    uidnext: int
    messages: int = 0
    modseq: int = 0


def status(session: Session, folder: Folder) -> State:
    """One STATUS, one round trip."""
    wanted = ["MESSAGES", "UIDNEXT", "UIDVALIDITY", *(["HIGHESTMODSEQ"] if session.can("CONDSTORE") else [])]
    answer = session.ask_afresh("looking for changes", lambda client: client.folder_status(folder.wire, wanted))
    return _state(answer, b"MESSAGES")


def examine(session: Session, folder: Folder, *, writable: bool = False) -> State:
    """Opens the mailbox, for reading only unless told otherwise."""
    session.opened = ""
    answer = session.ask("opening a mailbox", lambda client: client.select_folder(folder.wire, readonly=not writable))
    session.opened = folder.name
    return _state(answer, b"EXISTS")


def leave(session: Session, folder: Folder) -> None:
    """Closes the open mailbox. CLOSE removes what others marked as deleted, unless the mailbox is open read-only."""
    session.opened, opened = "", session.opened
    if not opened:
        return
    if session.can("UNSELECT"):
        session.ask("closing a mailbox", lambda client: client.unselect_folder())
        return
    examine(session, folder)
    session.opened = ""
    session.ask("closing a mailbox", lambda client: client.close_folder())


def _state(answer: Mapping[bytes, Any], messages: bytes) -> State:
    def number(key: bytes) -> int:
        value = answer.get(key) or 0
        return int(value if isinstance(value, (int, bytes)) else 0)

    return State(number(b"UIDVALIDITY"), number(b"UIDNEXT"), number(messages), number(b"HIGHESTMODSEQ"))


def search(session: Session, criteria: Sequence[str | datetime]) -> list[int]:
    """UIDs in rising order."""
    return sorted(session.ask("searching a mailbox", lambda client: list(client.search(list(criteria)))))


def uids_from(session: Session, first: int) -> list[int]:
    """UIDs of `first` and above. `n:*` gives the last message even where it lies below n (RFC 3501 §6.4.8)."""
    return [uid for uid in search(session, ["UID", f"{max(first, 1)}:*"]) if uid >= first]


def body_of(found: Mapping[bytes, Any]) -> bytes | None:
    """The body in a FETCH answer, whole or partial; None in one that speaks of flags only."""
    body = next((value for key, value in found.items() if key.startswith(b"BODY[")), None)
    return body if isinstance(body, bytes) else None


def read_items(session: Session, uids: Iterable[int], items: Sequence[str], at_once: int) -> Iterator[tuple[int, Any]]:
    """(uid, what FETCH says of it) for the UIDs still there, a few at a time."""
    rest = iter(uids)
    while some := list(islice(rest, at_once)):
        yield from session.ask("reading messages", lambda c, s=some: c.fetch(s, items)).items()  # type: ignore[misc]
