"""What the operating system tells the daemon: stop (SIGTERM, SIGINT), or read the settings again (SIGHUP).

A signal may come at any instruction, also while a lock of the standard library is held. So all it does is to join a
queue that is made for that: `SimpleQueue.put` is reentrant, `threading.Event.set` is not.
"""

from __future__ import annotations

import signal
from enum import Enum, auto
from queue import Empty, SimpleQueue
from types import FrameType


class Told(Enum):
    NOTHING = auto()
    RELOAD = auto()
    STOP = auto()


MEANINGS = {"SIGTERM": Told.STOP, "SIGINT": Told.STOP, "SIGHUP": Told.RELOAD}


class Signals:
    """Signals in the order in which they came. `stopping` is True from the first that says stop."""

    def __init__(self) -> None:
        self._told: SimpleQueue[Told] = SimpleQueue()
        self.stopping = False

    def listen(self) -> None:
        """From now on signals are heard here; belongs in the main thread. Windows knows no SIGHUP."""
        for name in MEANINGS:
            if number := getattr(signal, name, None):
                signal.signal(number, self._signalled)

    def _signalled(self, number: int, frame: FrameType | None) -> None:
        self.hear(MEANINGS[signal.Signals(number).name])

    def hear(self, told: Told) -> None:
        self.stopping = self.stopping or told is Told.STOP
        self._told.put(told)

    def wait(self, seconds: float) -> Told:
        """The next signal, NOTHING if none came within so many seconds."""
        try:
            return self._told.get(timeout=seconds)
        except Empty:
            return Told.NOTHING
