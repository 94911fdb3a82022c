"""What a language model said when it was asked: facts like any other, so that nothing is asked twice."""

from __future__ import annotations

from datetime import UTC, datetime

from rules.kinds.second_opinion import Opinion
from rules.readings import Kind
from watcher.store.database import Database


class Opinions:
    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> dict[str, Opinion]:
        """By message key."""
        rows = self._database.rows("SELECT message, model, kind FROM opinion")
        return {str(key): Opinion(str(key), str(model), Kind(str(kind)) if kind else None) for key, model, kind in rows}

    def record(self, opinion: Opinion, at: datetime) -> None:
        """Belongs inside a transaction."""
        self._database.connection.execute(
            "INSERT OR IGNORE INTO opinion (message, model, kind, at) VALUES (?, ?, ?, ?)",
            (opinion.message, opinion.model, opinion.kind or "", at.astimezone(UTC).isoformat()),
        )
