"""heardback's labels by the Gmail API: which conversations bear them, and setting them on whole conversations.

Asks nothing while the mailbox's history stands still, and only for one more page of history while it tells of other
things than our labels. Leaves which label belongs where to its callers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from watcher.sources.base import Labelling
from watcher.sources.gmail_api import Api
from watcher.sources.gmail_faults import NotThere, Refused
from watcher.sources.gmail_history import changes

_USERS = "Label_"
"""What ids of the user's own labels begin with; those of the system are words such as UNREAD."""


class GmailLabels:
    """The labels of one mailbox; lives as long as its source. Ids are looked up by name once, and when they fail."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._ids: dict[str, str] | None = None
        self._asked: Sequence[str] = ()
        self._read = ("", "")
        """A cursor, and up to where the history since then tells of none of our labels."""
        self.reached = ""
        """The history id up to which the last poll read."""

    def labelled(self, names: Sequence[str], cursor: str) -> Labelling | None:
        """`cursor` is a history id: a look is due when the history since then tells of one of these labels."""
        self._asked = names
        read = self._read if self._read[0] == cursor else (cursor, cursor)
        if cursor and (not self.reached or self.reached == read[1]):
            return None
        if cursor and not self._touched(names, read[1]):
            self._read = (cursor, self.reached)
            return None
        return self._look(names, self.reached)

    def label(self, ref: str, places: Sequence[tuple[str, str]], add: Sequence[str], remove: Sequence[str]) -> bool:
        """On every message of the conversation. All labels that are ever asked for are made with the first one: the
        user can only move a conversation to a label that there is."""
        try:
            return self._modified(ref, add, remove)
        except Refused:
            if self._ids is None:
                return False
            self._ids = None  # a label may have been removed meanwhile: its id means nothing then
        try:
            return self._modified(ref, add, remove)
        except Refused:
            return False

    def _modified(self, ref: str, add: Sequence[str], remove: Sequence[str]) -> bool:
        for name in dict.fromkeys([*add, *self._asked]):
            if not self._id(name):
                self._known()[name.lower()] = self._api.create_label(name)
        try:
            self._api.label_thread(ref, self._ids_of(add), self._ids_of(remove))
        except NotThere:
            return False
        return True

    def _known(self) -> dict[str, str]:
        """Ids by name in lower case: Gmail takes names that differ in case alone for the same."""
        if self._ids is None:
            self._ids = {name.lower(): one for name, one in self._api.labels().items()}
        return self._ids

    def _id(self, name: str) -> str:
        return self._known().get(name.lower(), "")

    def _ids_of(self, names: Sequence[str]) -> list[str]:
        return [one for one in map(self._id, names) if one]

    def _touched(self, names: Sequence[str], since: str) -> bool:
        """Whether the history tells of one of these labels, of one not seen before (the user may have made it), or of a
        message that came or went with one."""
        ours = frozenset(self._ids_of(names))
        others = frozenset(self._known().values()) - ours
        token = ""
        try:
            while True:
                page = self._api.history(since, token)
                for change in changes(page.items):
                    concerned = (change.concerned or change.labels or frozenset()) - others
                    if any(one in ours or one.startswith(_USERS) for one in concerned):
                        return True
                token = page.token
                if not token:
                    return False
        except (NotThere, Refused):  # expired: only a look can tell
            return True

    def _look(self, names: Sequence[str], now: str) -> Labelling:
        self._ids = None
        borne: dict[str, set[str]] = {}
        for name in names:
            for thread in self._threads(self._id(name)) if self._id(name) else ():
                borne.setdefault(thread, set()).add(name)
        return Labelling(now, tuple((thread, frozenset(some)) for thread, some in borne.items()))

    def _threads(self, label: str) -> Iterator[str]:
        token = ""
        while True:
            page = self._api.labelled(label, token)
            yield from (str(item["threadId"]) for item in page.items if item.get("threadId"))
            token = page.token
            if not token:
                return
