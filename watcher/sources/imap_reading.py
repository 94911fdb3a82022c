"""Reading new mail of one IMAP mailbox: what is new since a cursor, and the messages in chunks that fit in memory.

Opens mailboxes by EXAMINE and asks for BODY.PEEK only, so nothing is ever marked read. Leaves the choice of mailboxes
and every write to `imap`.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice

from watcher.errors import Unavailable
from watcher.sources.base import Batch, Fetched, Role
from watcher.sources.imap_folders import Folder
from watcher.sources.imap_gmail import CAPABILITY, ITEMS, Marks, marks
from watcher.sources.imap_mailbox import State, body_of, examine, search, uids_from
from watcher.sources.imap_session import Refused, Session

log = logging.getLogger(__name__)

LARGE = 10 * 1024 * 1024
"""Messages above so many bytes are cut."""
CUT = 2 * 1024 * 1024
CHUNK_BYTES = 8 * 1024 * 1024
CHUNK_MESSAGES = 200
STUMBLES = 5
"""So many connections may break over one message before it is given up."""
_SIZES_AT_ONCE = 2_000


@dataclass(frozen=True, slots=True)
class Position:
    """How far a mailbox is read. UIDs below `uidnext` are done. During a first scan those below `until` count only from
    the day `since` on; above it everything does."""

    uidvalidity: int
    uidnext: int
    until: int = 0
    since: str = ""

    def text(self) -> str:
        return json.dumps({key: value for key, value in asdict(self).items() if value}, separators=(",", ":"))


def parse_position(cursor: str) -> Position | None:
    """None for the empty cursor and for one that cannot be read: the mailbox is then scanned anew."""
    try:
        return Position(**json.loads(cursor)) if cursor else None
    except (ValueError, TypeError):
        log.warning("an unreadable cursor is put aside")
        return None


def unchanged(state: State, at: Position | None) -> bool:
    return at is not None and not at.until and (at.uidvalidity, at.uidnext) == (state.uidvalidity, state.uidnext)


@dataclass(frozen=True, slots=True)
class Asked:
    """A mailbox to read. `whole`: it shows everything (Gmail's All Mail), so labels tell what is mail and for what;
    `but_sent`: except what was sent, which is read where it lies as well."""

    folder: Folder
    role: Role
    whole: bool = False
    but_sent: bool = False


def read_new(session: Session, asked: Asked, at: Position | None, since: datetime) -> Iterator[Batch]:
    """Batches of what is new; each one's cursor holds once it is recorded. The last one's is the mailbox's end.

    A changed UIDVALIDITY, up or down, or a UIDNEXT that fell, means that no UID says anything any more: all mail since
    `since` is read again.
    """
    folder = asked.folder
    state = examine(session, folder)
    if at is not None and (at.uidvalidity != state.uidvalidity or 0 < state.uidnext < at.uidnext):
        log.warning("mailbox %s was renumbered by the server; it is read again", folder.name)
        at = None
    if at is None:
        day = (since.astimezone(UTC) - timedelta(days=1)).date()  # SEARCH SINCE knows days only, in the server's zone
        at = Position(state.uidvalidity, 1, state.uidnext or 2**32, day.isoformat())
    uids = _new_uids(session, at)
    end = max([state.uidnext, at.uidnext, *(uid + 1 for uid in uids[-1:])])
    moved = False
    for chunk in _chunks(session, uids, asked, (folder.name, at.uidvalidity)):
        messages, unreadable = _had_despite_stumbles(session, chunk, asked.role, (folder.name, at.uidvalidity))
        done = chunk[-1].uid + 1
        moved = done == end and chunk[-1].uid == uids[-1]
        reached = Position(at.uidvalidity, end) if moved else Position(at.uidvalidity, done, at.until, at.since)
        yield Batch(folder.name, reached.text(), messages, unreadable)
        _reopen(session, folder, at.uidvalidity)
    if not moved:
        yield Batch(folder.name, Position(at.uidvalidity, end).text())


def _reopen(session: Session, folder: Folder, uidvalidity: int) -> None:
    """Whoever took the batch may have used the account since: UIDs are used only where they mean what they meant."""
    if session.opened != folder.name and examine(session, folder).uidvalidity != uidvalidity:
        raise Unavailable(f"{session.where}: mailbox {folder.name} was renumbered while it was read; it is read again")


def _new_uids(session: Session, at: Position) -> list[int]:
    if not at.until:
        return uids_from(session, at.uidnext)
    day = datetime.fromisoformat(at.since)
    scan = search(session, ["UID", f"{at.uidnext}:{at.until - 1}", "SINCE", day]) if at.uidnext < at.until else []
    return sorted({*scan, *uids_from(session, at.until)}) if at.until < 2**32 else scan


@dataclass(frozen=True, slots=True)
class _Wanted:
    uid: int
    size: int
    received: datetime | None
    marks: Marks | None = None


def _chunks(session: Session, uids: Sequence[int], asked: Asked, mailbox: tuple[str, int]) -> Iterator[list[_Wanted]]:
    """The UIDs in rising order, in groups of bounded bytes; the size of the largest messages is that of their cut.

    Where the connection has broken before, messages come one by one, so that it shows which one breaks it."""
    careful = max((uid for *where, uid in session.stumbles if tuple(where) == mailbox), default=0)
    chunk: list[_Wanted] = []
    weight = 0
    for wanted in _sized(session, uids):
        if asked.whole and not _is_asked(wanted.marks, asked):
            continue
        cost = wanted.size if wanted.size <= LARGE else CUT
        if chunk and (weight + cost > CHUNK_BYTES or len(chunk) >= CHUNK_MESSAGES or chunk[0].uid <= careful):
            yield chunk
            chunk, weight = [], 0
        chunk.append(wanted)
        weight += cost
    if chunk:
        yield chunk


def _is_asked(found: Marks | None, asked: Asked) -> bool:
    """Of everything that Gmail has, what is to be read here; a message that has gone meanwhile has no marks."""
    return found is not None and found.is_mail and not (asked.but_sent and found.role is Role.SENT)


def _sized(session: Session, uids: Sequence[int]) -> Iterator[_Wanted]:
    rest = iter(uids)
    items = ["RFC822.SIZE", "INTERNALDATE", *(ITEMS if session.can(CAPABILITY) else ())]
    while some := list(islice(rest, _SIZES_AT_ONCE)):
        answer = session.ask("asking for sizes", lambda c, s=some: c.fetch(s, items))  # type: ignore[misc]
        for uid in some:
            found = answer.get(uid, {})
            size = found.get(b"RFC822.SIZE")
            yield _Wanted(uid, size if isinstance(size, int) else 0, found.get(b"INTERNALDATE"), marks(found))


Unreadable = tuple[tuple[str, str], ...]


def _had(session: Session, chunk: Sequence[_Wanted], role: Role) -> tuple[tuple[Fetched, ...], Unreadable]:
    """The messages of a chunk. One asked for and not given is asked for again alone: it counts as gone only if SEARCH
    no longer knows it, and as unreadable if the server has it and does not give it."""
    got = _raw_of(session, [w for w in chunk if w.size <= LARGE], "BODY.PEEK[]")
    got |= _raw_of(session, [w for w in chunk if w.size > LARGE], f"BODY.PEEK[]<0.{CUT}>")
    unreadable = []
    for wanted in [w for w in chunk if w.uid not in got]:
        raw, reason = _alone(session, wanted)
        if raw is not None:
            got[wanted.uid] = raw
        elif reason:
            unreadable.append((str(wanted.uid), reason))
    return tuple(_fetched(w, got[w.uid], role) for w in chunk if w.uid in got), tuple(unreadable)


def _had_despite_stumbles(
    session: Session, chunk: Sequence[_Wanted], role: Role, mailbox: tuple[str, int]
) -> tuple[tuple[Fetched, ...], Unreadable]:
    """Counts broken connections. A message that breaks it time and again, asked for alone, is unreadable: a server that
    crashes over it, or an answer nobody can parse, would otherwise keep all later mail from being read for ever."""
    last, alone = (*mailbox, chunk[-1].uid), len(chunk) == 1
    if alone and session.stumbles[last] >= STUMBLES:
        return (), ((str(chunk[0].uid), f"the connection broke {STUMBLES} times over this message"),)
    try:
        had = _had(session, chunk, role)
    except Refused:
        raise
    except Unavailable:
        session.stumbles[last] += 1
        raise
    session.stumbles.pop(last, None)
    return had


def _raw_of(session: Session, chunk: Sequence[_Wanted], item: str) -> dict[int, bytes]:
    if not chunk:
        return {}
    uids = [wanted.uid for wanted in chunk]
    try:
        answer = session.ask("reading messages", lambda client: client.fetch(uids, [item]))
    except Refused:  # one broken message spoils the whole answer: each is asked for alone
        return {}
    return {uid: body for uid, found in answer.items() if (body := body_of(found)) is not None}


def _alone(session: Session, wanted: _Wanted) -> tuple[bytes | None, str]:
    item = "BODY.PEEK[]" if wanted.size <= LARGE else f"BODY.PEEK[]<0.{CUT}>"
    reason = "the server has the message but does not give it"
    try:
        found = session.ask("reading a message", lambda client: client.fetch([wanted.uid], [item])).get(wanted.uid, {})
        if (body := body_of(found)) is not None:
            return body, ""
    except Refused as refusal:
        reason = str(refusal)
    return None, reason if search(session, ["UID", str(wanted.uid)]) else ""


def _fetched(wanted: _Wanted, raw: bytes, role: Role) -> Fetched:
    received = wanted.received.astimezone(UTC) if wanted.received is not None and wanted.received.tzinfo else None
    size, truncated = max(wanted.size, len(raw)), wanted.size > LARGE and len(raw) < wanted.size
    if wanted.marks is None:
        return Fetched(str(wanted.uid), raw, role, received, size=size, truncated=truncated)
    told = wanted.marks  # what the mailbox is for outweighs the labels: those leave out the mailbox that is open
    role = told.role if role is Role.OTHER else role
    return Fetched(told.message, raw, role, received, told.thread, size, truncated)
