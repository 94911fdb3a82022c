"""Where the daemon's log goes: the journal where systemd keeps one, else a file that is rotated.

Leaves what is worth a line to those who do it.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping
from contextlib import suppress
from os import fstat
from pathlib import Path

from watcher.service.job import MARK

LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_PRIORITIES = {logging.DEBUG: 7, logging.INFO: 6, logging.WARNING: 4, logging.ERROR: 3, logging.CRITICAL: 2}


class JournalLine(logging.Formatter):
    """Without time and level, which the journal keeps itself (sd-daemon(3): a line begins with its priority)."""

    def __init__(self) -> None:
        super().__init__("%(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        priority = _PRIORITIES.get(record.levelno, 6)
        return "\n".join(f"<{priority}>{line}" for line in super().format(record).splitlines())


def log_file(name: str, state: Path, platform: str, home: Path) -> Path:
    """macOS has a place for logs; elsewhere a program's own folder is the one."""
    return home / "Library" / "Logs" / name / "heardback.log" if platform == "darwin" else state / "heardback.log"


def in_journal(environment: Mapping[str, str]) -> bool:
    """Whether standard error goes to the journal; much inherits JOURNAL_STREAM whose own does not."""
    with suppress(OSError, ValueError, AttributeError):
        found = fstat(sys.stderr.fileno())
        return environment.get("JOURNAL_STREAM") == f"{found.st_dev}:{found.st_ino}"
    return False


def keep(path: Path, environment: Mapping[str, str], verbose: bool) -> None:
    """From now on all that happens is written to the journal or to `path`; also to a terminal that shows it."""
    from logging.handlers import RotatingFileHandler  # not for commands that keep no log

    log = logging.getLogger("watcher")
    log.setLevel(logging.DEBUG if verbose else logging.INFO)
    if in_journal(environment):
        for handler in logging.getLogger().handlers:
            handler.setFormatter(JournalLine())
        return
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600, exist_ok=True)
        file = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=3, encoding="utf-8")
    except OSError as fault:
        log.warning("cannot write the log %s: %s", path, fault.strerror)
        return
    file.setFormatter(logging.Formatter(LINE))
    log.addHandler(file)
    log.propagate = not environment.get(MARK)
