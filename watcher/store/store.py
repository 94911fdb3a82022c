"""All facts of one account over one connection."""

from __future__ import annotations

import sqlite3
from contextlib import AbstractContextManager
from pathlib import Path

from watcher.points import Point
from watcher.store.database import Database
from watcher.store.derived import Derived
from watcher.store.drafts import Drafts
from watcher.store.gaps import Gaps
from watcher.store.health import Vitals
from watcher.store.heard import Heard
from watcher.store.labels import LabelFacts
from watcher.store.letters import Letters
from watcher.store.mail import Mail
from watcher.store.opinions import Opinions
from watcher.store.polishes import Polishes
from watcher.store.words import Words

FILE_NAME = "heardback.sqlite3"


class Store:
    """Opens (and where needed makes and migrates) the store in a state folder."""

    def __init__(self, folder: Path) -> None:
        self.database = Database(folder / FILE_NAME)
        self.mail = Mail(self.database)
        self.words = Words(self.database)
        self.heard = Heard(self.database)
        self.drafts = Drafts(self.database)
        self.opinions = Opinions(self.database)
        self.polishes = Polishes(self.database)
        self.letters = Letters(self.database)
        self.labels = LabelFacts(self.database)
        self.derived = Derived(self.database)
        self.vitals = Vitals(self.database)
        self.gaps = Gaps(self.database)

    def transaction(self, point: Point) -> AbstractContextManager[sqlite3.Connection]:
        return self.database.transaction(point)

    def close(self) -> None:
        self.database.close()
