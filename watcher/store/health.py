"""How the watcher fares: a handful of named values, the latest of each."""

from __future__ import annotations

from datetime import datetime

from watcher.store.database import Database

LETTER_TROUBLE = "letter_error"
"""Why a letter for the post could not be made; gone once one was."""


class Vitals:
    """Names and texts; moments as ISO 8601."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> str | None:
        rows = self._database.rows("SELECT value FROM health WHERE name = ?", name)
        return str(rows[0][0]) if rows else None

    def moment(self, name: str) -> datetime | None:
        value = self.get(name)
        return datetime.fromisoformat(value) if value else None

    def set(self, name: str, value: str | datetime) -> None:
        """Belongs inside a transaction."""
        text = value.isoformat() if isinstance(value, datetime) else value
        self._database.connection.execute("INSERT OR REPLACE INTO health VALUES (?, ?)", (name, text))

    def clear(self, name: str) -> None:
        self._database.connection.execute("DELETE FROM health WHERE name = ?", (name,))
