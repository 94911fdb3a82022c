"""What is derived from the facts, kept so that it need not be derived again: safe to throw away at any time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache

from pydantic import TypeAdapter

from rules.applications import Application
from rules.readings import Reading
from watcher.store.database import Database


@cache
def _reading_codec() -> TypeAdapter[Reading]:
    return TypeAdapter(Reading)


@cache
def _application_codec() -> TypeAdapter[Application]:
    return TypeAdapter(Application)


class Derived:
    """Readings by message key (stamped with the rules' version) and applications. Writing belongs in a transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._decoded: tuple[str, tuple[Application, ...]] = ("", ())

    def readings(self, version: int) -> dict[str, Reading]:
        """Readings made by that version of the rules; older ones count as not there."""
        rows = self._database.rows("SELECT value FROM reading WHERE version = ?", version)
        readings = (_reading_codec().validate_json(str(value)) for (value,) in rows)
        return {reading.key: reading for reading in readings}

    def readings_since(self, since: datetime, version: int) -> tuple[Reading, ...]:
        """Those of mail that arrived after `since`, by arrival."""
        rows = self._database.rows(
            "SELECT reading.value FROM reading JOIN message ON message.key = reading.key"
            " WHERE reading.version = ? AND message.arrived > ? ORDER BY message.arrived, message.key",
            version,
            since.astimezone(UTC).isoformat(),
        )
        return tuple(_reading_codec().validate_json(str(value)) for (value,) in rows)

    def save_readings(self, readings: Mapping[str, Reading], version: int) -> None:
        self._database.connection.executemany(
            "INSERT OR REPLACE INTO reading (key, version, value) VALUES (?, ?, ?)",
            ((key, version, _reading_codec().dump_json(value).decode()) for key, value in readings.items()),
        )

    def applications(self, stamp: str) -> tuple[Application, ...]:
        """All of them; `stamp` names the facts that they were derived from. Under one name they are decoded once: a
        tick asks several times, and most ticks bring no fact."""
        if self._decoded[0] != stamp:
            rows = self._database.rows("SELECT value FROM application ORDER BY place")
            self._decoded = stamp, tuple(_application_codec().validate_json(str(value)) for (value,) in rows)
        return self._decoded[1]

    def save_applications(self, applications: tuple[Application, ...], stamp: str) -> None:
        """Replaces all of them by those derived from the facts that `stamp` names."""
        self._decoded = stamp, applications
        self._database.connection.execute("DELETE FROM application")
        self._database.connection.executemany(
            "INSERT INTO application (value) VALUES (?)",
            ((_application_codec().dump_json(application).decode(),) for application in applications),
        )

    def clear(self) -> None:
        self._database.connection.execute("DELETE FROM reading")
        self._database.connection.execute("DELETE FROM application")
