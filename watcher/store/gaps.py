"""When nobody watched, and what was caught up afterwards."""

from __future__ import annotations

from datetime import datetime

from rules.weekly.gaps import Gap
from watcher.store.database import Database

KEPT = 20


class Gaps:
    """Belongs inside a transaction where it writes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(self, began: datetime, ended: datetime, reason: str) -> None:
        self._database.connection.execute(
            "INSERT OR REPLACE INTO gap VALUES (?, ?, ?)", (began.isoformat(), ended.isoformat(), reason)
        )

    def latest(self) -> tuple[Gap, ...]:
        """The last twenty, the earliest first; what arrived in each is counted anew, our own notes left out."""
        rows = self._database.rows(
            "SELECT began, ended, reason, (SELECT count(*) FROM message WHERE arrived > began AND arrived <= ended"
            " AND message_id NOT IN (SELECT message_id FROM draft))"
            " FROM gap ORDER BY began DESC LIMIT ?",
            KEPT,
        )
        return tuple(
            Gap(datetime.fromisoformat(str(began)), datetime.fromisoformat(str(ended)), int(str(count)), str(reason))
            for began, ended, reason, count in reversed(rows)
        )
