"""The mailboxes of a Maildir++ or of a tree of Maildirs as mbsync and OfflineIMAP lay it, and where a new one belongs.

A directory with `cur` and `new` is a mailbox. Leaves the messages in it to `maildir_files`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from watcher.errors import Unavailable, UserError
from watcher.sources.base import Role
from watcher.sources.maildir_files import shown
from watcher.sources.names import NEVER_READ, Purpose, purpose_of
from watcher.sources.settings import MaildirSettings

_DEPTH = 8
_PARTS = frozenset({"cur", "new", "tmp"})
_SEPARATORS = "/."


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A mailbox directory and its name: relative to the root, without the dots that begin Maildir++ names, decoded."""

    name: str
    path: Path

    @property
    def purpose(self) -> Purpose | None:
        return purpose_of(self.name, _SEPARATORS)


@dataclass(frozen=True, slots=True)
class Tree:
    """The mailboxes sorted by what is done with them; `drafts_path` is where drafts belong that don't exist yet."""

    read: tuple[tuple[Mailbox, Role], ...]
    inbox: Mailbox
    drafts: Mailbox | None
    sent: Mailbox | None
    trash: Mailbox | None
    drafts_path: Path


def look_around(settings: MaildirSettings) -> Tree:
    """Raises `Unavailable` where there is no mail (an unmounted disk looks the same), `UserError` for unknown names."""
    root = settings.path.expanduser()
    mailboxes = sorted(_mailboxes(root, root, _DEPTH), key=lambda mailbox: mailbox.name)
    inbox = next((m for m in mailboxes if m.path == root or m.name.casefold() == "inbox"), None)
    if inbox is None:
        raise Unavailable(_no_inbox(root, mailboxes))
    _check_names(mailboxes, settings)
    drafts, sent, trash = (
        _chosen(mailboxes, name, purpose)
        for name, purpose in ((settings.drafts, Purpose.DRAFTS), (settings.sent, Purpose.SENT), ("", Purpose.TRASH))
    )
    wanted = [m for m in mailboxes if (m.name in settings.folders if settings.folders else m.purpose not in NEVER_READ)]
    roles = {m.name: (m, Role.OTHER) for m in wanted if m not in (inbox, sent, drafts)}
    first = [(inbox, Role.INBOX)] if not settings.folders or inbox in wanted else []
    second = [(sent, Role.SENT)] if sent is not None else []
    return Tree(
        (*first, *second, *roles.values()), inbox, drafts, sent, trash, _drafts_path(root, inbox, sent, mailboxes)
    )


def _mailboxes(root: Path, at: Path, depth: int) -> Iterator[Mailbox]:
    try:
        with os.scandir(at) as entries:
            directories = [entry.name for entry in entries if not _is_file(entry)]
    except FileNotFoundError:
        if at == root:
            raise Unavailable(f"{root} does not exist; is its disk mounted?") from None
        return
    except OSError as fault:
        raise Unavailable(f"cannot look into {shown(at)}: {fault.strerror}") from fault
    if {"cur", "new"} <= set(directories):
        yield Mailbox(_name(root, at), at)
    elif at != root and at.name.startswith("."):
        return  # .git, .notmuch and their like
    for name in directories if depth else ():
        if name not in _PARTS:
            yield from _mailboxes(root, at / name, depth - 1)


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return not entry.is_dir()
    except OSError:
        return True


def _name(root: Path, at: Path) -> str:
    if at == root:
        return "INBOX"
    return "/".join(_decoded(part.removeprefix(".")) for part in at.relative_to(root).parts)


def _decoded(part: str) -> str:
    """Maildir++ names are written in IMAP's modified UTF-7 by some servers, in UTF-8 by most programs."""
    if "&" in part and part.isascii():
        from imapclient.imap_utf7 import decode

        try:
            return str(decode(part.encode()))
        except (ValueError, UnicodeError):
            return part
    return part.encode("utf-8", "backslashreplace").decode()


def _chosen(mailboxes: Sequence[Mailbox], name: str, purpose: Purpose) -> Mailbox | None:
    if name:
        return next(mailbox for mailbox in mailboxes if mailbox.name == name)
    return next((mailbox for mailbox in mailboxes if mailbox.purpose is purpose), None)


def _drafts_path(root: Path, inbox: Mailbox, sent: Mailbox | None, mailboxes: Sequence[Mailbox]) -> Path:
    """Beside Sent, named in its way; without Sent in the manner of the tree's other mailboxes."""
    if sent is not None:
        stem = sent.path.name
        dot = stem.rfind(".")
        return sent.path.parent / f"{stem[: dot + 1]}Drafts"
    others = [m.path for m in mailboxes if m.path.parent == root and m != inbox]
    plus_plus = inbox.path == root and all(path.name.startswith(".") for path in others)
    return root / (".Drafts" if plus_plus else "Drafts")


def _no_inbox(root: Path, mailboxes: Sequence[Mailbox]) -> str:
    inner = next((m for m in mailboxes if m.name.casefold().endswith("/inbox")), None)
    hint = f'; perhaps maildir.path = "{inner.path.parent}" is meant' if inner else "; is its disk mounted?"
    return f"{root} holds no inbox (neither cur and new, nor a folder INBOX){hint}"


def _check_names(mailboxes: Sequence[Mailbox], settings: MaildirSettings) -> None:
    names = {mailbox.name for mailbox in mailboxes}
    missing = [name for name in (*settings.folders, settings.drafts, settings.sent) if name and name not in names]
    if missing:
        there = ", ".join(sorted(names)[:20])
        raise UserError(*(f'{settings.path} has no mailbox "{name}"; it has {there}' for name in missing))
