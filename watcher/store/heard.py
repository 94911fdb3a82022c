"""What was heard in the user's mails to heardback: each is listened to once, and what it came to is kept.

The words themselves are `Words`; here stands that a mail was heard, and which of its lines were not understood.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

from pydantic import TypeAdapter

from rules.messages import Message
from rules.words.outcome import Unclear
from watcher.store.database import Database
from watcher.store.mail import decoded


@dataclass(frozen=True, slots=True)
class Listened:
    """A mail (by its key) that was heard at a moment, and its lines that were not understood."""

    message: str
    at: datetime
    unclear: tuple[Unclear, ...] = ()


@cache
def _codec() -> TypeAdapter[tuple[Unclear, ...]]:
    return TypeAdapter(tuple[Unclear, ...])


class Heard:
    """Writing belongs inside `Store.transaction`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(self, message: str, unclear: tuple[Unclear, ...], at: datetime) -> None:
        """Notes for good that a mail was heard; together with its words, or a kill in between says them twice."""
        self._database.connection.execute(
            "INSERT INTO heard (message, at, unclear) VALUES (?, ?, ?)",
            (message, at.astimezone(UTC).isoformat(), _codec().dump_json(unclear).decode()),
        )

    def since(self, moment: datetime | None) -> tuple[Listened, ...]:
        """Every mail heard after `moment`, all where it is None, in the order of hearing."""
        rows = self._database.rows("SELECT message, at, unclear FROM heard ORDER BY at, message")
        listened = (
            Listened(str(key), datetime.fromisoformat(str(at)), _codec().validate_json(str(lines)))
            for key, at, lines in rows
        )
        return tuple(one for one in listened if moment is None or one.at > moment)

    def unheard(self, own: Iterable[str]) -> tuple[Message, ...]:
        """Sent mail that was not heard yet and whose first recipient is one of the user's `own` addresses."""
        addresses = tuple(own)
        marks = ", ".join("?" * len(addresses))
        rows = self._database.rows(
            "SELECT value FROM message WHERE key IN"  # noqa: S608
            " (SELECT message FROM sighting WHERE role = 'sent' EXCEPT SELECT message FROM heard)"
            f" AND has_body = 1 AND json_extract(value, '$.to[0].email') IN ({marks}) ORDER BY arrived, key",
            *addresses,
        )
        return tuple(decoded(str(value), sent=True) for (value,) in rows)
