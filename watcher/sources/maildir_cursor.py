"""How far a Maildir is read, as text: the times of its directories, and a short digest of every file name seen.

The digests make it exact: no clock, no file time and no order of names decides whether a mail is new. So none is missed
when a clock jumps, a backup is restored or another program synchronises. Six bytes a name make 80 kB for 10,000 names,
written only when something changed; a new mail is taken for one of 10,000 known ones in 1 case of 10^10.
Leaves listing and reading to `maildir_files`.
"""

from __future__ import annotations

import base64
import hashlib
import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

log = logging.getLogger(__name__)

_DIGEST = 6
_WRITTEN = _DIGEST * 4 // 3
_FORMAT = "m1"
SETTLES_AFTER = 3.0
"""Seconds after which a directory's time surely moves with a further change: FAT counts in steps of two."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a look at the directories found. `at` is when (epoch seconds) this stamp was first seen; `settled`: it was
    still the same `SETTLES_AFTER` later and all files were listed then. A time alone proves nothing: a file may come in
    the same tick after the look. `since` is set while a first scan is unfinished."""

    stamp: tuple[int, int] = (0, 0)
    at: float = 0.0
    settled: bool = False
    since: datetime | None = None

    def again(self, stamp: tuple[int, int], now: float) -> Look:
        """The look that follows after a listing at `now`."""
        if stamp != self.stamp or now < self.at:
            return Look(stamp, now)
        return Look(stamp, self.at, settled=now - self.at >= SETTLES_AFTER)

    def proves_unchanged(self, stamp: tuple[int, int]) -> bool:
        return self.settled and self.since is None and stamp == self.stamp


def digest(uid: str) -> bytes:
    return hashlib.blake2b(uid.encode("utf-8", "surrogateescape"), digest_size=_DIGEST).digest()


def pack(digests: Iterable[bytes]) -> str:
    """Digests as text; packed parts may be joined, each digest fills whole characters."""
    return base64.b64encode(b"".join(digests)).decode()


def unpack(packed: str) -> frozenset[bytes]:
    raw = base64.b64decode(packed)
    return frozenset(raw[at : at + _DIGEST] for at in range(0, len(raw), _DIGEST))


def written(look: Look, packed: str) -> str:
    since = look.since.isoformat() if look.since else "-"
    new, cur = look.stamp
    return f"{_FORMAT} {new} {cur} {look.at!r} {int(look.settled)} {since} {packed}"


def parse(cursor: str) -> tuple[Look, str] | None:
    """The look, and the digests still packed; None for the empty cursor and for one that cannot be read."""
    if not cursor:
        return None
    try:
        form, new, cur, at, settled, since, packed = cursor.split(" ", 6)
        if form != _FORMAT or len(packed) % _WRITTEN:
            raise ValueError(form)
        began = None if since == "-" else datetime.fromisoformat(since)
        return Look((int(new), int(cur)), float(at), settled == "1", began), packed
    except ValueError:
        log.warning("an unreadable cursor is put aside")
        return None
