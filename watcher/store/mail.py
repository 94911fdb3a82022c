"""What was read from the mailbox: messages, where they lie, how far each mailbox is read, what could not be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache

from pydantic import TypeAdapter

from rules.messages import Direction, Message
from watcher.store.database import Database

_RECORDED = (
    "SELECT DISTINCT uid FROM sighting JOIN message ON message.key = sighting.message"
    " WHERE mailbox = ? AND has_body >= ? AND uid IN ({})"
)
_QUARANTINED = "SELECT uid FROM quarantine WHERE mailbox = ? AND uid IN ({})"


@cache
def _codec() -> TypeAdapter[Message]:
    return TypeAdapter(Message)


class Mail:
    """Facts of the mailbox. The writing methods belong inside `Store.transaction`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def knows(self, key: str) -> bool:
        """Whether the message is recorded with its body."""
        return bool(self._database.rows("SELECT 1 FROM message WHERE key = ? AND has_body = 1", key))

    def knows_any(self, message_ids: tuple[str, ...]) -> bool:
        """Whether one of those Message-IDs belongs to a message recorded with its body."""
        few = message_ids[:20]
        marks = ", ".join("?" * len(few))
        return bool(few) and bool(
            self._database.rows(
                f"SELECT 1 FROM message WHERE has_body = 1 AND message_id IN ({marks}) LIMIT 1",  # noqa: S608
                *few,
            )
        )

    def recorded(self, mailbox: str, uids: Sequence[str], *, whole: bool) -> frozenset[str]:
        """Which of those messages of a mailbox are recorded, or put aside as unreadable; `whole`: with their body."""
        found: set[str] = set()
        for first in range(0, len(uids), 500):
            some = uids[first : first + 500]
            marks = ", ".join("?" * len(some))
            found.update(
                str(uid) for (uid,) in self._database.rows(_RECORDED.format(marks), mailbox, int(whole), *some)
            )
            if not whole:
                found.update(str(uid) for (uid,) in self._database.rows(_QUARANTINED.format(marks), mailbox, *some))
        return frozenset(found)

    def record(self, message: Message) -> None:
        """Adds a message; one already known is left as it is, unless this copy completes its envelope."""
        self._database.connection.execute(
            "INSERT INTO message (key, message_id, arrived, has_body, value) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (key) DO UPDATE SET has_body = 1, value = excluded.value"
            " WHERE message.has_body = 0 AND excluded.has_body = 1",
            (
                message.key,
                message.message_id,
                message.arrived.isoformat(),
                int(message.has_body),
                _codec().dump_json(message).decode(),
            ),
        )

    def sight(self, key: str, mailbox: str, uid: str, role: str, now: datetime) -> None:
        """Records where a message lies; `role` is what that mailbox is for (`sources.base.Role`)."""
        self._database.connection.execute(
            "INSERT OR IGNORE INTO sighting (mailbox, uid, message, role, seen_at) VALUES (?, ?, ?, ?, ?)",
            (mailbox, uid, key, role, now.isoformat()),
        )

    def places(self, key: str) -> tuple[tuple[str, str], ...]:
        """(mailbox, uid) pairs where a message was seen, the latest first."""
        rows = self._database.rows(
            "SELECT mailbox, uid FROM sighting WHERE message = ? ORDER BY seen_at DESC, mailbox, uid", key
        )
        return tuple((str(mailbox), str(uid)) for mailbox, uid in rows)

    def quarantine(self, mailbox: str, uid: str, reason: str, now: datetime) -> None:
        """Records a message that could not be read, so that it is neither tried for ever nor forgotten."""
        self._database.connection.execute(
            "INSERT OR IGNORE INTO quarantine (mailbox, uid, reason, at) VALUES (?, ?, ?, ?)",
            (mailbox, uid, reason, now.isoformat()),
        )

    def quarantined(self) -> tuple[str, ...]:
        """A line for each message that could not be read, oldest first."""
        rows = self._database.rows("SELECT mailbox, uid, reason FROM quarantine ORDER BY at, mailbox, uid")
        return tuple(f"{mailbox}, message {uid}: {reason}" for mailbox, uid, reason in rows)

    def cursors(self) -> dict[str, str]:
        return {str(m): str(c) for m, c in self._database.rows("SELECT mailbox, cursor FROM cursor")}

    def move_cursor(self, mailbox: str, cursor: str) -> None:
        self._database.connection.execute("INSERT OR REPLACE INTO cursor VALUES (?, ?)", (mailbox, cursor))

    def drop_cursors(self) -> None:
        """Has every mailbox read again; what is known already is recognised."""
        self._database.connection.execute("DELETE FROM cursor")

    def with_body(self) -> Iterator[Message]:
        """Every message that showed a sign of a job, with the direction that its mailboxes prove."""
        rows = self._database.rows(
            "SELECT value, EXISTS (SELECT 1 FROM sighting WHERE sighting.message = message.key AND role = 'sent')"
            " FROM message WHERE has_body = 1 ORDER BY arrived, key"
        )
        for value, sent in rows:
            yield decoded(str(value), bool(sent))

    def of(self, keys: Iterable[str]) -> tuple[Message, ...]:
        """The messages with those keys that are recorded with their body, by arrival."""
        some = tuple(keys)[-500:]
        marks = ", ".join("?" * len(some))
        rows = self._database.rows(
            "SELECT value, EXISTS (SELECT 1 FROM sighting WHERE sighting.message = message.key AND role = 'sent')"  # noqa: S608
            f" FROM message WHERE has_body = 1 AND key IN ({marks}) ORDER BY arrived, key",
            *some,
        )
        return tuple(decoded(str(value), bool(sent)) for value, sent in rows)

    def find(self, message_id: str) -> tuple[Message, ...]:
        """Messages with that Message-ID (several only where one was forged or re-used)."""
        rows = self._database.rows(
            "SELECT value, EXISTS (SELECT 1 FROM sighting WHERE sighting.message = message.key AND role = 'sent')"
            " FROM message WHERE message_id = ? ORDER BY arrived, key",
            message_id,
        )
        return tuple(decoded(str(value), bool(sent)) for value, sent in rows)

    def in_conversation(self, ref: str) -> tuple[Message, ...]:
        """Received mail with its body, by the mailbox's own conversation id or a Message-ID; the newest last."""
        rows = self._database.rows(
            "SELECT value FROM message WHERE has_body = 1 AND (message_id = ? OR json_extract(value, '$.thread') = ?)"
            " AND NOT EXISTS (SELECT 1 FROM sighting WHERE sighting.message = message.key AND role = 'sent')"
            " ORDER BY arrived, key",
            ref,
            ref,
        )
        return tuple(decoded(str(value), sent=False) for (value,) in rows)

    def sent_since(self, moment: datetime) -> tuple[Message, ...]:
        """The user's own mail that left at or after `moment`."""
        rows = self._database.rows(
            "SELECT value FROM message WHERE has_body = 1 AND arrived >= ? AND EXISTS"
            " (SELECT 1 FROM sighting WHERE sighting.message = message.key AND role = 'sent') ORDER BY arrived, key",
            moment.isoformat(),
        )
        return tuple(decoded(str(value), sent=True) for (value,) in rows)

    def count(self) -> int:
        return int(str(self._database.rows("SELECT count(*) FROM message")[0][0]))

    def extent(self) -> tuple[int, int]:
        """How many job messages are recorded, and how many of the user's own: grows whenever something is added."""
        ((whole, sent),) = self._database.rows(
            "SELECT (SELECT count(*) FROM message WHERE has_body = 1),"
            " (SELECT count(*) FROM sighting WHERE role = 'sent')"
        )
        return int(str(whole)), int(str(sent))

    def latest_arrival(self) -> datetime | None:
        """When the newest job message arrived (it can lie ahead of a moment that is replayed)."""
        ((latest,),) = self._database.rows("SELECT max(arrived) FROM message WHERE has_body = 1")
        return datetime.fromisoformat(str(latest)) if latest else None


def decoded(value: str, sent: bool) -> Message:
    """A recorded message; outgoing where it was `sent`, whichever mailbox was read first."""
    message = _codec().validate_json(value)
    direction = Direction.OUTGOING if sent else message.direction
    return message if message.direction is direction else replace(message, direction=direction)
