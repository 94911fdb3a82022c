"""Messages out of files, for reading only: `.eml` files, mbox files (Takeout's too) and Maildirs.

No `Source`: it keeps no cursor and no mailbox to write to. Streams, so the size of the file does not matter.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from watcher.errors import UserError

MESSAGE_LIMIT = 32 * 1024 * 1024
"""Of one message so many bytes are kept."""

# "From sender Mon Jan  5 10:00:00 2026": the line that begins a message in an mbox (RFC 4155, appendix A).
_FROM_LINE = re.compile(rb"From [^\r\n]{0,500}\d\d:\d\d[^\r\n]{0,80}\d{4}|From \S{1,320}@\S{1,320} ")
_ESCAPED = re.compile(rb">{1,20}From ")
_PARTS = ("new", "cur")


def raw_messages(path: Path) -> Iterator[tuple[str, bytes]]:
    """(label, raw) for every message in a file or a Maildir (with its subfolders), in a stable order.

    The label is the file's path; in an mbox followed by ":" and the message's number from 1. Raises `UserError` for
    what cannot be read; in a Maildir only when all that can be has been yielded.
    """
    if path.is_dir():
        yield from _from_directory(path)
        return
    try:
        with path.open("rb") as file:
            first = file.readline(1_000_000)
            file.seek(0)
            if first.startswith(b"From "):
                yield from ((f"{path}:{number}", raw) for number, raw in enumerate(_split(file), 1))
                return
            raw = file.read(MESSAGE_LIMIT)
    except OSError as fault:
        raise UserError(f"cannot read {path}: {fault.strerror}") from fault
    if not raw.strip():
        raise UserError(f"{path} is empty")
    yield str(path), raw


def _split(file: BinaryIO) -> Iterator[bytes]:
    """The messages of an mbox. A line "From …" begins one only after an empty line; ">From" is unescaped (mboxrd)."""
    lines: list[bytes] = []
    size, after_blank, begun = 0, True, False
    while line := file.readline(1_000_000):
        if after_blank and line.startswith(b"From ") and (not begun or _FROM_LINE.match(line)):
            if begun:
                yield b"".join(lines)
            lines, size, begun = [], 0, True
        elif size < MESSAGE_LIMIT:
            lines.append(line[1:] if _ESCAPED.match(line) else line)
            size += len(line)
        after_blank = line in (b"\n", b"\r\n")
    if begun:
        yield b"".join(lines)


def _from_directory(root: Path) -> Iterator[tuple[str, bytes]]:
    problems, found = [], False
    for path in _files(root):
        found = True
        try:
            with path.open("rb") as file:
                raw = file.read(MESSAGE_LIMIT)
        except OSError as fault:
            problems.append(f"cannot read {path}: {fault.strerror}")
            continue
        yield str(path), raw
    if problems:
        raise UserError(*problems)
    if not found:
        raise UserError(f"{root} holds no messages; give an .eml file, an mbox or a Maildir")


def _files(root: Path) -> Iterator[Path]:
    """Messages below a directory: all files in `new` and `cur` of Maildirs, and files named `.eml` elsewhere."""

    def unreadable(fault: OSError) -> None:
        raise UserError(f"cannot look into {fault.filename}: {fault.strerror}")

    for at, directories, names in os.walk(root, onerror=unreadable):
        directories.sort()
        here = Path(at)
        if here.name == "tmp":
            continue
        maildir = here.name in _PARTS and (here.parent / "cur").is_dir()
        wanted = (name for name in sorted(names) if not name.startswith("."))
        yield from (here / name for name in wanted if maildir or name.lower().endswith(".eml"))
