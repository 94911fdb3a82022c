"""The store: facts and what is derived from them, in one SQLite file of the user's own (0600).

Leaves judgement to `rules`. One small class for each kind of fact; `Store` holds them over one connection.
"""

from watcher.store.database import Database
from watcher.store.derived import Derived
from watcher.store.drafts import Drafts, Fate, Revision
from watcher.store.health import Vitals
from watcher.store.mail import Mail
from watcher.store.store import Store
from watcher.store.words import Words

__all__ = ["Database", "Derived", "Drafts", "Fate", "Mail", "Revision", "Store", "Vitals", "Words"]
