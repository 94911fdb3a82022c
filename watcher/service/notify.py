"""What a supervisor is told while the daemon runs: that it is ready, alive, or stopping (sd_notify(3)).

Twenty lines instead of the package `sdnotify`, whose last release is of 2017 and which knows no watchdog interval.
Where nobody supervises, nothing is said.
"""

from __future__ import annotations

import os
import socket
from collections.abc import MutableMapping
from contextlib import suppress
from dataclasses import dataclass
from math import inf

UNHEARD = inf


@dataclass(frozen=True, slots=True)
class Supervisor:
    """`address` is its socket ('' where there is none); `every` is the longest silence it may meet, in seconds."""

    address: str = ""
    every: float = UNHEARD

    def ready(self) -> None:
        self._tell("READY=1")

    def alive(self, status: str = "") -> None:
        """`status` is a line for people; it names nobody."""
        self._tell("WATCHDOG=1" + (f"\nSTATUS={status}" if status else ""))

    def stopping(self) -> None:
        self._tell("STOPPING=1")

    def _tell(self, words: str) -> None:
        if not self.address:
            return
        place = "\0" + self.address[1:] if self.address.startswith("@") else self.address
        with (
            suppress(OSError),  # a supervisor that has gone misses nothing
            socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | getattr(socket, "SOCK_CLOEXEC", 0)) as line,
        ):
            line.sendto(words.encode(), place)


def supervisor(environment: MutableMapping[str, str] | None = None) -> Supervisor:
    """The one that started us. Its variables are taken out, lest a password command speaks in our name."""
    environment = os.environ if environment is None else environment
    address = environment.pop("NOTIFY_SOCKET", "")
    patience, meant = environment.pop("WATCHDOG_USEC", ""), environment.pop("WATCHDOG_PID", "")
    watched = patience.isdigit() and meant in ("", str(os.getpid()))
    return Supervisor(address, int(patience) / 1e6 / 3 if watched and int(patience) else UNHEARD)
