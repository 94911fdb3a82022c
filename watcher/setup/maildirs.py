"""Maildirs where people usually keep them: what `init` can offer without asking."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from watcher.errors import HeardbackError
from watcher.sources.maildir_tree import look_around
from watcher.sources.settings import MaildirSettings

USUAL = ("Mail", "Maildir", ".mail", ".maildir", ".local/share/mail")
MANY = 20


@dataclass(frozen=True, slots=True)
class Local:
    """A tree of mailboxes on this machine, `mailboxes` of which would be read."""

    path: Path
    mailboxes: int


def find_maildirs(home: Path) -> tuple[Local, ...]:
    """The usual places, and one level below for those who keep an account in each folder."""
    return tuple(_found(home))[:MANY]


def _found(home: Path) -> Iterator[Local]:
    for name in USUAL:
        root = home / name
        if (one := _mailboxes(root)) is not None:
            yield one
            continue
        try:
            below = sorted(path for path in root.iterdir() if path.is_dir())[:MANY]
        except OSError:
            continue
        yield from (one for path in below if (one := _mailboxes(path)) is not None)


def _mailboxes(path: Path) -> Local | None:
    if not path.is_dir():
        return None
    try:
        return Local(path, len(look_around(MaildirSettings(path)).read))
    except HeardbackError:
        return None
