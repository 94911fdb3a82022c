"""What labels conversations were given, and what the user made of them: a growing list for each."""

from __future__ import annotations

from datetime import datetime
from functools import cache

from pydantic import TypeAdapter

from rules.steps.labels import Kept
from watcher.store.database import Database


@cache
def _codec() -> TypeAdapter[Kept]:
    return TypeAdapter(Kept)


class LabelFacts:
    """Writing belongs inside `Store.transaction`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def happened(self, fact: Kept, at: datetime) -> None:
        self._database.connection.execute(
            "INSERT INTO label_event (ref, at, value) VALUES (?, ?, ?)",
            (fact.ref, at.isoformat(), _codec().dump_json(fact).decode()),
        )

    def latest(self) -> dict[str, Kept]:
        """The last fact about every conversation that ever bore a label."""
        rows = self._database.rows(
            "SELECT ref, value FROM label_event WHERE id IN (SELECT max(id) FROM label_event GROUP BY ref)"
        )
        return {str(ref): _codec().validate_json(str(value)) for ref, value in rows}
