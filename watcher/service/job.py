"""What is to run in the background, and a platform's recipe for it: values only."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

MARK = "HEARDBACK_SERVICE"
"""Set for a daemon that a supervisor started whose own log would never be rotated: it then writes to its file alone."""


@dataclass(frozen=True, slots=True)
class Job:
    """One account's daemon. `program` is the absolute command that `run` is added to; `user` is this user's number on
    macOS (launchd's domain) and name on Windows; `search_path` is the PATH that a password command may need."""

    name: str
    program: tuple[str, ...]
    config: Path
    state: Path
    home: Path
    user: str = ""
    search_path: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        return (*self.program, "--config", str(self.config), "--state", str(self.state), "run")


Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Recipe:
    """How one platform runs a job. `file` with `text` in `encoding` is what its supervisor reads; `start`, `stop` and
    `look` are commands. `forget` are commands that may find nothing to do; `logs` tells people where to look.

    `keeps_file` is False where the supervisor takes a copy. `log_folder` is removed with the service, `folders` if they
    are empty then.
    """

    file: Path
    text: str
    start: tuple[Words, ...]
    stop: tuple[Words, ...]
    forget: tuple[Words, ...]
    look: Words
    logs: str
    advice: str = ""
    encoding: str = "utf-8"
    keeps_file: bool = True
    log_folder: Path | None = None
    folders: tuple[Path, ...] = ()


def name_of(config: Path, state: Path, usual: tuple[Path, Path]) -> str:
    """ "heardback" for the usual config and state, else a name of its own: several accounts are several services."""
    if (config, state) == usual:
        return "heardback"
    stem = config.parent.name if config.stem == "config" else config.stem
    slug = re.sub(r"[^a-z0-9]+", "-", stem.lower()).strip("-")[:24] or "account"
    return f"heardback-{slug}-{hashlib.sha256(f'{config}|{state}'.encode()).hexdigest()[:6]}"
