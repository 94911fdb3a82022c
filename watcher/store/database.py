"""The connection: durability, migrations, transactions, and SQLite's faults in plain words."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from errno import ENOSPC
from pathlib import Path

from watcher.errors import Unavailable, UserError
from watcher.points import Point
from watcher.schema import MIGRATIONS

MIGRATED = Point("store.migrated")
SHARED_MEMORY = 32 * 1024
"""Bytes by which SQLite's WAL index grows."""


class Database:
    """One SQLite file in WAL mode with full sync: what is committed survives a power cut.

    Raises UserError when the file cannot be used as it is, Unavailable when the disk fails or is full.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with self._plain_words():
            path.touch(mode=0o600, exist_ok=True)
            self.connection = sqlite3.connect(path, isolation_level=None, timeout=30)
            self.connection.execute("PRAGMA journal_mode = WAL")
            self.connection.execute("PRAGMA synchronous = FULL")
            self.connection.execute("PRAGMA foreign_keys = ON")
            self._migrate()

    def _migrate(self) -> None:
        (version,) = self.connection.execute("PRAGMA user_version").fetchone()
        if version > len(MIGRATIONS):
            raise UserError(f"{self.path} was written by a newer heardback; install that version again")
        for number in range(version, len(MIGRATIONS)):
            with self.transaction(MIGRATED):
                for statement in _statements(MIGRATIONS[number]):
                    self.connection.execute(statement)
                self.connection.execute(f"PRAGMA user_version = {number + 1}")

    @contextmanager
    def transaction(self, point: Point) -> Iterator[sqlite3.Connection]:
        """All or nothing; `point` names the commit."""
        with self._plain_words():
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                point.before()
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise
            point.after()

    def rows(self, query: str, *parameters: object) -> list[tuple[object, ...]]:
        with self._plain_words():
            return self.connection.execute(query, parameters).fetchall()

    def close(self) -> None:
        self.connection.close()

    @contextmanager
    def _plain_words(self) -> Iterator[None]:
        try:
            yield
        except (OSError, sqlite3.OperationalError) as fault:
            raise Unavailable(_explained(fault, self.path)) from fault
        except sqlite3.DatabaseError as fault:
            if isinstance(fault, sqlite3.IntegrityError):
                raise
            raise UserError(f"{self.path} is damaged ({fault}); restore it from a backup or move it away") from fault


def _statements(script: str) -> Iterator[str]:
    """The statements of a script one by one (`executescript` would commit the transaction around it)."""
    pending = ""
    for line in script.splitlines():
        pending += line + "\n"
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""


def _explained(fault: Exception, path: Path) -> str:
    text = str(fault)
    if "full" in text or getattr(fault, "errno", None) == ENOSPC or ("disk I/O" in text and not _has_room(path)):
        return f"the disk that holds {path} is full; free some room, heardback then goes on by itself"
    if "readonly" in text or "unable to open" in text or isinstance(fault, PermissionError):
        return f"cannot write to {path}; check that the folder {path.parent} exists and is writable"
    if "locked" in text:
        return f"{path} is in use by another program; try again when that has ended"
    return f"cannot use {path}: {text}"


def _has_room(path: Path) -> bool:
    """SQLite calls it an I/O error when its shared memory finds no room."""
    try:
        return shutil.disk_usage(path.parent).free >= SHARED_MEMORY
    except OSError:
        return True
