"""Which texts of drafts a language model was shown, and what came of it: facts, so that no text is sent twice."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from watcher.store.database import Database


class Polishes:
    def __init__(self, database: Database) -> None:
        self._database = database

    def tried(self, text: str) -> bool:
        """Whether that very text was asked about before."""
        return bool(self._database.rows("SELECT 1 FROM polish WHERE text = ?", _named(text)))

    def record(self, text: str, draft: str, outcome: str, at: datetime) -> None:
        """Belongs inside a transaction. `outcome` is "taken", or why not."""
        self._database.connection.execute(
            "INSERT OR IGNORE INTO polish (text, draft, outcome, at) VALUES (?, ?, ?, ?)",
            (_named(text), draft, outcome, at.astimezone(UTC).isoformat()),
        )


def _named(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
