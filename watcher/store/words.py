"""What the user told heardback, in the order in which it was said."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from pydantic import TypeAdapter

from rules.applications import Word
from watcher.points import Point
from watcher.store.database import Database

SAID = Point("word.said")


@cache
def _codec() -> TypeAdapter[Word]:
    return TypeAdapter(Word)


class Words:
    def __init__(self, database: Database) -> None:
        self._database = database

    def say(self, *words: Word) -> tuple[Word, ...]:
        """Records words, all or none, and gives each its key."""
        with self._database.transaction(SAID):
            return tuple(map(self.record, words))

    def record(self, word: Word) -> Word:
        """As `say`, for one word inside a transaction at hand."""
        row = self._database.connection.execute(
            "INSERT INTO word (at, value) VALUES (?, ?)", (word.at.isoformat(), _codec().dump_json(word).decode())
        )
        return replace(word, key=f"word/{row.lastrowid}")

    def all(self) -> tuple[Word, ...]:
        rows = self._database.rows("SELECT id, value FROM word ORDER BY id")
        return tuple(replace(_codec().validate_json(str(value)), key=f"word/{number}") for number, value in rows)

    def extent(self) -> int:
        """How many words were said."""
        return int(str(self._database.rows("SELECT count(*) FROM word")[0][0]))
