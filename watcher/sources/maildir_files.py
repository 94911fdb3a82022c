"""The files of one Maildir: listing them while other programs rename them, reading, and writing one whole.

Leaves what is new to `maildir_cursor`, and which mailbox is meant to `maildir`.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import socket
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from watcher.errors import Unavailable

INFO = ":2," if os.name != "nt" else ";2,"
"""What parts a base name from its flags; Windows allows no colon, and mbsync writes a semicolon there."""

_INFO = re.compile(r"[:;!]2,[^/]*$")
_SYNC_UID = re.compile(r",U=\d{1,10}(?=,|$)")
_TRIES = 5


@dataclass(frozen=True, slots=True)
class Listing:
    """The complete deliveries of a mailbox: uid to path below it. `stamp` are the times of `new` and `cur` in ns."""

    files: dict[str, str]
    stamp: tuple[int, int]


def uid_of(name: str) -> str:
    """The base name, which stays when flags change; without the UID that mbsync and OfflineIMAP add to it later."""
    base = name.partition(INFO)[0] if INFO in name else _INFO.sub("", name)
    base = _SYNC_UID.sub("", base) if ",U=" in base else base
    return base if base.isascii() else base.encode("utf-8", "backslashreplace").decode()


def flags_of(name: str) -> str:
    info = _INFO.search(name)
    return info.group()[3:] if info else ""


def stamp(mailbox: Path) -> tuple[int, int]:
    """When files last came or went. Raises FileNotFoundError where the mailbox is gone, `Unavailable` otherwise."""
    try:
        return (mailbox / "new").stat().st_mtime_ns, (mailbox / "cur").stat().st_mtime_ns
    except FileNotFoundError:
        raise
    except OSError as fault:
        raise Unavailable(f"cannot look into {shown(mailbox)}: {fault.strerror}") from fault


def shown(path: Path) -> str:
    """A path for people and for the store: names on disk need not be UTF-8."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def list_files(mailbox: Path) -> Listing:
    """All files of `new` and `cur`, listed again when something came or went meanwhile.

    A file that is renamed during a listing may be missing from it. `new` is listed first, so one on its way to `cur` is
    seen; and the stamp is that from before, so a change after it is found by the next look.
    """
    for _ in range(_TRIES):
        before = stamp(mailbox)
        files = {uid_of(name): f"{part}/{name}" for part in ("new", "cur") for name in _names(mailbox / part)}
        if stamp(mailbox) == before:
            break
    return Listing(files, before)


def _names(directory: Path) -> list[str]:
    try:
        return [name for name in os.listdir(directory) if not name.startswith(".")]  # noqa: PTH208  names suffice
    except FileNotFoundError:
        raise
    except OSError as fault:
        raise Unavailable(f"cannot look into {shown(directory)}: {fault.strerror}") from fault


def locate(mailbox: Path, uid: str, hint: str = "") -> Path | None:
    """Where the message lies now; None when it is gone."""
    if hint and (mailbox / hint).is_file():
        return mailbox / hint
    try:
        found = list_files(mailbox).files.get(uid)
    except FileNotFoundError:
        return None
    return mailbox / found if found else None


def read(mailbox: Path, uid: str, hint: str, limit: int) -> tuple[bytes, int] | None:
    """At most `limit` bytes of the message and its size; None when it is gone. Raises OSError when it can't be read."""
    path: Path | None = mailbox / hint
    for _ in range(_TRIES):
        if path is None:
            return None
        try:
            with path.open("rb") as file:
                return file.read(limit), os.fstat(file.fileno()).st_size
        except FileNotFoundError:  # renamed: read by the user, or synchronised
            path = locate(mailbox, uid)
    return None


def crlf(raw: bytes) -> bytes:
    """Line ends as in RFC 5322; Maildirs keep bare line feeds."""
    return raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def tag_of(message_id: str) -> str:
    """A part of the names of files written here, by which one is found again without opening any."""
    return hashlib.blake2b(message_id.encode("utf-8", "surrogateescape"), digest_size=8).hexdigest()


def write(mailbox: Path, raw: bytes, message_id: str, at: float, flags: str | None) -> str:
    """Writes a message whole and durably; answers its uid. With `flags` it goes to `cur`, without to `new` (unread).

    By way of `tmp`, fsync and rename, as Maildir asks; with bare line feeds, as the programs that read it expect.
    """
    host = re.sub(r"[^\w.-]", "_", socket.gethostname(), flags=re.ASCII)[:64] or "localhost"
    uid = f"{int(at)}.M{tag_of(message_id)}P{os.getpid()}Q{secrets.token_hex(4)}.{host}"
    temporary = mailbox / "tmp" / uid
    final = mailbox / "new" / uid if flags is None else mailbox / "cur" / f"{uid}{INFO}{flags}"
    try:
        (mailbox / "tmp").mkdir(mode=0o700, exist_ok=True)
        _write_durably(temporary, raw.replace(b"\r\n", b"\n"))
        temporary.rename(final)
        _make_durable(final.parent)
    except OSError as fault:
        with suppress(OSError):
            temporary.unlink()
        raise Unavailable(f"cannot write into {shown(mailbox)}: {fault.strerror}") from fault
    return uid


def make_mailbox(path: Path, plus_plus: bool) -> None:
    """An empty mailbox, readable by its owner only; with the mark that Maildir++ asks of subfolders."""
    try:
        for part in ("tmp", "new", "cur"):
            (path / part).mkdir(mode=0o700, parents=True, exist_ok=True)
        if plus_plus:
            (path / "maildirfolder").touch(mode=0o600)
    except OSError as fault:
        raise Unavailable(f"cannot create {shown(path)}: {fault.strerror}") from fault


def _write_durably(path: Path, raw: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(raw)
        file.flush()
        os.fsync(file.fileno())


def _make_durable(directory: Path) -> None:
    if os.name == "nt":  # directories cannot be opened there
        return
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
