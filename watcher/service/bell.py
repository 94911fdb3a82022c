"""A bell at the daemon's door: whoever has signed in or set up anew rings it, and the daemon reads its settings again.

A file in the state folder, which works on every platform; SIGHUP does the same where there are signals.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

FILE = "heardback.bell"
HEARD_WITHIN = 30.0
"""Seconds between two looks at the door while the daemon waits after a failure."""


def ring(state: Path) -> None:
    """Only where a daemon may live; a bell that cannot be rung costs an hour's pause at most."""
    with suppress(OSError):
        if state.is_dir():
            (state / FILE).touch(mode=0o600)


class Door:
    """Answers whether the bell was rung since it was last asked."""

    def __init__(self, state: Path) -> None:
        self._bell = state / FILE
        self._last = self._rung_at()

    def rung(self) -> bool:
        at = self._rung_at()
        heard, self._last = at != self._last, at
        return heard

    def _rung_at(self) -> int:
        with suppress(OSError):
            return self._bell.stat().st_mtime_ns
        return 0
