"""The Gmail API as a `Source`: drafts go into Gmail's own conversations, notes into the inbox, and nothing sends.

Leaves the wire and its list of what may be asked to `gmail_transport` and `gmail_allowed`, the quota to `gmail_quota`,
reading to `gmail_reading`, what lies in Drafts to `gmail_drafts`, and labels to `gmail_labels`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from watcher import clock
from watcher.errors import Unavailable
from watcher.sources.base import Batch, DraftListing, Known, Labeller, Lookup, nothing_known
from watcher.sources.gmail_api import Api
from watcher.sources.gmail_drafts import DraftBox, Mark, message_handle
from watcher.sources.gmail_faults import NotThere, Refused
from watcher.sources.gmail_labels import GmailLabels
from watcher.sources.gmail_quota import Pace
from watcher.sources.gmail_reading import MAILBOX, Reading
from watcher.sources.gmail_transport import Wire
from watcher.sources.settings import GmailSettings


class GmailSource:
    """See `base.Source`. `seconds` and `sleep` are the clock of the quota's pace, `present` the wall clock."""

    def __init__(
        self,
        settings: GmailSettings,
        known: Known = nothing_known,
        seconds: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        present: Callable[[], datetime] = clock.present,
    ) -> None:
        self._wire = Wire(settings.permit, settings.api_endpoint, seconds, present)
        self.pace = Pace(settings.quota_per_minute, dict(settings.costs), seconds, sleep)
        self._api = Api(self._wire, self.pace)
        self._reading = Reading(self._api, known, settings.check)
        self._box = DraftBox(self._api, self._present)
        self._labels = GmailLabels(self._api) if settings.labels else None
        self._last = ""

    def fetch(self, cursors: Mapping[str, str], since: datetime) -> Iterator[Batch]:
        yield from self._reading.fetch(cursors.get(MAILBOX, ""), since)
        self._last = self._reading.reached.history if self._reading.reached else ""

    def drafts(self, cursor: str) -> DraftListing | None:
        """Right after a reading this asks Gmail nothing, unless the history told of drafts."""
        reached, self._reading.reached = self._reading.reached, None
        return self._box.listing(cursor, reached)

    def mark(self) -> str:
        return Mark(self._last or self._present()).text()

    def place(self, raw: bytes, thread: str = "") -> str:
        """A conversation that is gone (or is another mailbox's) leaves the draft to its References."""
        self._reading.reached = None
        try:
            placed = self._api.create_draft(raw, thread)
        except (NotThere, Refused):
            if not thread:
                raise
            placed = self._api.create_draft(raw, "")
        return self._named(placed)

    def find_draft(self, message_id: str, mark: str) -> str | Lookup:
        return self._box.find_draft(message_id, mark)

    def withdraw(self, handle: str, untouched: Callable[[bytes], bool]) -> bool:
        self._reading.reached = None
        return self._box.withdraw(handle, untouched)

    def deliver(self, raw: bytes) -> str:
        placed = self._api.insert(raw, ("INBOX", "UNREAD"))
        self._named(placed)
        return message_handle(placed)

    def find_note(self, message_id: str, mark: str) -> str | Lookup:
        return self._box.find_note(message_id, mark)

    def labeller(self) -> Labeller | None:
        """None where the settings want no labels; the sign-in then lacks the permission for them."""
        if self._labels is not None:
            self._labels.reached = self._last
        return self._labels

    def close(self) -> None:
        self._wire.close()

    def _present(self) -> str:
        return str(self._api.profile().get("historyId", ""))

    def _named(self, placed: dict[str, object]) -> str:
        """The id that an answer must hold; without it nobody knows what was done."""
        if not placed.get("id"):
            raise Unavailable(f"{self._wire.where} answered a writing without an id")
        return str(placed["id"])
