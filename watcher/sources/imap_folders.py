"""Which mailboxes an IMAP account has and what each is for: by special use (RFC 6154), else by its usual name.

Leaves reading and writing to the other imap modules. Pure but for `list_folders`.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from imapclient.imap_utf7 import decode, encode

from watcher.errors import UserError
from watcher.sources.base import Role
from watcher.sources.imap_session import Refused, Session
from watcher.sources.names import NEVER_READ, Purpose, purpose_of
from watcher.sources.settings import ImapSettings

log = logging.getLogger(__name__)

_LINE = re.compile(rb'^\((?P<flags>[^)]*)\) (?P<separator>"\\?[^"]"|NIL) (?P<name>.*)$', re.IGNORECASE | re.DOTALL)
_QUOTED = re.compile(rb'^"((?:[^"\\]|\\.)*)"', re.DOTALL)
_CLOSED = frozenset({"\\noselect", "\\nonexistent"})
_VIEWS = frozenset({"\\all", "\\flagged", "\\important"})
"""Mailboxes that only show again what lies in others (Gmail's All Mail, Starred, Important)."""


@dataclass(frozen=True, slots=True)
class Folder:
    """A mailbox: `name` for people and settings, `wire` as the server writes it, `flags` in lower case."""

    name: str
    wire: bytes
    separator: str = "/"
    flags: frozenset[str] = frozenset()

    @property
    def selectable(self) -> bool:
        return not self.flags & _CLOSED

    @property
    def special(self) -> Purpose | None:
        """What the server says it is for."""
        return next((purpose for purpose in Purpose if f"\\{purpose}" in self.flags), None)


@dataclass(frozen=True, slots=True)
class Layout:
    """The account's mailboxes sorted by what is done with them; `drafts` is None until one has to be made.

    `whole` is the one that shows everything, where it is read in place of the others (Gmail's All Mail)."""

    read: tuple[tuple[Folder, Role], ...]
    inbox: Folder
    drafts: Folder | None
    sent: Folder | None
    trash: Folder | None
    prefix: str = ""
    separator: str = "/"
    whole: Folder | None = None


def list_folders(session: Session) -> tuple[Folder, ...]:
    """All mailboxes. Asks a second time for special uses where the server keeps them back (RFC 6154 §5.1)."""
    folders = _listed(session, '"*"')
    if session.can("SPECIAL-USE") and not any(folder.special for folder in folders):
        try:
            return _listed(session, '"*" RETURN (SPECIAL-USE)') or folders
        except Refused:
            log.debug("%s: no extended LIST", session.where)
    return folders


def _listed(session: Session, pattern: str) -> tuple[Folder, ...]:
    # imaplib's own list: the library above it turns a mailbox named 007 into 7 and cannot ask for special uses.
    kind, lines = session.ask_afresh("listing mailboxes", lambda client: client._imap.list('""', pattern))
    if kind != "OK":
        raise Refused(f"{session.where} does not list its mailboxes")
    return tuple(folder for folder in map(parse_line, lines) if folder is not None)


def parse_line(line: Any) -> Folder | None:
    """A LIST answer as imaplib gives it (a pair where the name came as a literal); None if it is of no use."""
    literal = isinstance(line, tuple)
    found = _LINE.match(line[0] if literal else line or b"")
    if found is None:
        return None
    wire = line[1] if literal else _unquoted(found["name"])
    if not wire or not wire.isascii() or any(byte < 32 for byte in wire):
        log.warning("a mailbox whose name is not IMAP's is left out: %r", wire[:80])
        return None
    separator = found["separator"].decode("ascii", "replace")
    flags = frozenset(found["flags"].decode("ascii", "replace").lower().split())
    return Folder(_readable(wire), wire, "" if separator.upper() == "NIL" else separator.strip('"')[-1:], flags)


def _unquoted(name: bytes) -> bytes:
    quoted = _QUOTED.match(name)
    return re.sub(rb"\\(.)", rb"\1", quoted.group(1)) if quoted else name.partition(b" ")[0]


def _readable(wire: bytes) -> str:
    """The name decoded from modified UTF-7 (RFC 3501 §5.1.3), as it stands where that fails; INBOX in one spelling."""
    if wire.upper() == b"INBOX":
        return "INBOX"
    try:
        return str(decode(wire))
    except (ValueError, UnicodeError):
        return wire.decode("ascii", "replace")


def own_prefix(session: Session) -> str:
    """What the names of the user's own mailboxes begin with on this server ("INBOX." on some; RFC 2342)."""
    if not session.can("NAMESPACE"):
        return ""
    personal: Any = session.ask("asking for namespaces", lambda client: client.namespace().personal)
    prefix = personal[0][0] if personal else ""
    return prefix.decode("ascii", "replace") if isinstance(prefix, bytes) else str(prefix)


def named(name: str, separator: str = "/") -> Folder:
    """A mailbox that is yet to be made."""
    return Folder(name, bytes(encode(name)), separator)


def lay_out(folders: Sequence[Folder], settings: ImapSettings, prefix: str = "", *, labelled: bool = False) -> Layout:
    """Sorts the mailboxes by special use, settings and usual names. Raises `UserError` where a named one is missing.

    `labelled`: mailboxes are views of one store, told apart by labels, as Gmail's are.
    """
    usable = [folder for folder in folders if folder.selectable]
    _check_names(usable, settings)
    inbox = next((folder for folder in usable if folder.name == "INBOX"), Folder("INBOX", b"INBOX"))
    drafts = _chosen(usable, settings.drafts, Purpose.DRAFTS, prefix)
    sent = _chosen(usable, settings.sent, Purpose.SENT, prefix)
    whole = next((f for f in usable if "\\all" in f.flags), None) if labelled and not settings.folders else None
    wanted = [f for f in usable if f.name in settings.folders] if settings.folders else _ordinary(usable, prefix)
    roles = {folder.name: (folder, Role.OTHER) for folder in ([whole] if whole else wanted) if folder != drafts}
    if "INBOX" in settings.folders or not (settings.folders or whole):
        roles["INBOX"] = (inbox, Role.INBOX)
    if sent is not None:
        roles[sent.name] = (sent, Role.SENT)
    trash = _chosen(usable, "", Purpose.TRASH, prefix)
    order = list(Role)  # the inbox and Sent first: whatever else shows the same mail again comes after them
    read = sorted(roles.values(), key=lambda pair: order.index(pair[1]))
    return Layout(tuple(read), inbox, drafts, sent, trash, prefix, inbox.separator or "/", whole)


def _ordinary(folders: Iterable[Folder], prefix: str) -> list[Folder]:
    return [f for f in folders if not f.flags & _VIEWS and _purpose(f, prefix) not in NEVER_READ]


def _purpose(folder: Folder, prefix: str) -> Purpose | None:
    bare = folder.name.removeprefix(prefix) if prefix else folder.name
    return folder.special or purpose_of(bare, folder.separator)


def _chosen(folders: Sequence[Folder], setting: str, purpose: Purpose, prefix: str) -> Folder | None:
    if setting:
        return next(folder for folder in folders if folder.name == setting)
    by_use = (folder for folder in folders if folder.special is purpose)
    by_name = (folder for folder in folders if _purpose(folder, prefix) is purpose)
    return next(by_use, None) or next(by_name, None)


def _check_names(folders: Sequence[Folder], settings: ImapSettings) -> None:
    names = {folder.name for folder in folders} | {"INBOX"}
    wanted = (("folders", name) for name in settings.folders)
    single = ((key, name) for key, name in (("drafts", settings.drafts), ("sent", settings.sent)) if name)
    there = ", ".join(sorted(names)[:20])
    problems = [
        f'imap.{key}: the account has no mailbox "{name}"; it has {there}'
        for key, name in (*wanted, *single)
        if name not in names
    ]
    if problems:
        raise UserError(*problems)
