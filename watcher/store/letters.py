"""Letters for the post that were made, and where they lie: facts, so that none is made twice."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from watcher.store.database import Database


class Letters:
    def __init__(self, database: Database) -> None:
        self._database = database

    def keys(self) -> frozenset[str]:
        return frozenset(str(key) for (key,) in self._database.rows("SELECT key FROM letter"))

    def made_since(self, moment: datetime) -> tuple[tuple[str, Path], ...]:
        """(key of the application, file) of the letters made since then, in order."""
        query = "SELECT application, path FROM letter WHERE made_at > ? ORDER BY made_at, key"
        rows = self._database.rows(query, moment.astimezone(UTC).isoformat())
        return tuple((str(application), Path(str(path))) for application, path in rows)

    def record(self, key: str, application: str, path: Path, at: datetime) -> None:
        """Belongs inside a transaction."""
        self._database.connection.execute(
            "INSERT OR IGNORE INTO letter (key, application, path, made_at) VALUES (?, ?, ?, ?)",
            (key, application, str(path), at.astimezone(UTC).isoformat()),
        )
