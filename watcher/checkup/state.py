"""The state folder: is the store sound, private, and is there room? Opened for reading only; nothing is migrated."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from rules.checkup.facts import StoreFact, WatchFact
from watcher.config import Config
from watcher.schema import MIGRATIONS
from watcher.store.store import FILE_NAME


def look_at_store(state: Path, config: Config | None) -> tuple[StoreFact, WatchFact | None]:
    path = state / FILE_NAME
    fact = StoreFact(str(path), free=_free(state))
    if not path.exists():
        problem = f"{state} is a file, not a folder" if state.is_file() else ""
        return _with(fact, problem=problem, loose=_loose(state)), None
    problem, watch = _read(path, config)
    return (
        StoreFact(str(path), True, problem, _loose(state), _size(path), fact.free),
        watch,
    )


def _with(fact: StoreFact, problem: str, loose: tuple[str, ...]) -> StoreFact:
    return StoreFact(fact.path, fact.there, problem, loose, fact.size, fact.free)


def _read(path: Path, config: Config | None) -> tuple[str, WatchFact | None]:
    try:
        # Not mode=ro: a reader that may not write leaves SQLite's side files behind.
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=10)) as line:
            (version,) = line.execute("PRAGMA user_version").fetchone()
            if version > len(MIGRATIONS):
                return "it was written by a newer heardback; install that version again", None
            (said,) = line.execute("PRAGMA quick_check(1)").fetchone()
            if said != "ok":
                return f"{path} is damaged ({str(said).splitlines()[-1][:120]})", None
            return "", _watch(line, config)
    except sqlite3.Error as fault:
        return f"{path} cannot be read ({fault})", None


def _watch(line: sqlite3.Connection, config: Config | None) -> WatchFact | None:
    if not line.execute("SELECT 1 FROM sqlite_master WHERE name = 'health'").fetchone():
        return None
    vitals = {str(name): str(value) for name, value in line.execute("SELECT name, value FROM health")}
    (quarantined,) = line.execute("SELECT count(*) FROM quarantine").fetchone()
    bare = WatchFact(
        polled_at=_moment(vitals.get("last_poll_at")),
        trouble=vitals.get("last_error", ""),
        trouble_at=_moment(vitals.get("last_error_at")),
        quarantined=quarantined,
    )
    if config is None:
        return bare
    return WatchFact(bare.polled_at, bare.trouble, bare.trouble_at, quarantined, config.watch.poll_every)


def _moment(text: str | None) -> datetime | None:
    with suppress(ValueError):
        return datetime.fromisoformat(text) if text else None
    return None


def _loose(state: Path) -> tuple[str, ...]:
    """Files that others may read; none counts where they cannot get at the folder."""
    with suppress(OSError):
        if os.name != "posix" or not state.stat().st_mode & 0o077:
            return ()
        return tuple(sorted(str(file) for file in state.iterdir() if file.is_file() and file.stat().st_mode & 0o077))
    return ()


def _free(state: Path) -> int | None:
    """Room on the disk that holds the folder, or will."""
    for place in (state, *state.parents):
        with suppress(OSError):
            return shutil.disk_usage(place).free
    return None


def _size(path: Path) -> int:
    with suppress(OSError):
        return path.stat().st_size
    return 0
