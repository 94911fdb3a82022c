"""A Gmail mailbox in memory: messages with labels, threads, drafts, and the history of what happened to them.

Does what the API's reference says of these resources, no more. Leaves HTTP, faults and quota to `gmail`.
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from tests.servers.gmail_search import Mail, matches


class NotFound(Exception):
    """404: "Requested entity was not found."."""


@dataclass(slots=True)
class Stored:
    """One message. `at` is its arrival, `number` orders messages that arrived together."""

    id: str
    thread: str
    labels: set[str]
    raw: bytes
    at: datetime
    number: int
    history: int


@dataclass(slots=True)
class GmailMailbox:
    """`records` are (history id, kind, message id, thread, labels then, labels concerned). History ids lie beyond 2^53,
    where a float is no longer exact, and have gaps (discovery document: "not contiguous with random gaps")."""

    address: str = "jane@mail.example"
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    messages: dict[str, Stored] = field(default_factory=dict)
    drafts: dict[str, str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    records: list[tuple[int, str, str, str, frozenset[str], frozenset[str]]] = field(default_factory=list)
    history: int = 9_007_199_254_740_993
    expired: int = 0
    _numbers: int = 0

    def _next(self) -> int:
        self._numbers += 1
        return self._numbers

    def _record(self, kind: str, stored: Stored, concerned: Iterable[str] = ()) -> None:
        self.history += 1 + self.history % 7
        stored.history = self.history
        self.records.append(
            (self.history, kind, stored.id, stored.thread, frozenset(stored.labels), frozenset(concerned))
        )

    # What happens in a mailbox

    def add(self, raw: bytes, labels: Iterable[str], at: datetime | None = None, thread: str = "") -> Stored:
        """A message comes to lie here. It joins the thread given, or that of a mail it answers (same subject)."""
        number = self._next()
        one = f"{0x19A0000000000000 + number * 0x10001:016x}"
        stored = Stored(one, thread or self._thread(raw) or one, set(labels), raw, at or self.now(), number, 0)
        self.messages[one] = stored
        self._record("messagesAdded", stored)
        return stored

    def remove(self, message_id: str) -> None:
        """Deleted for good."""
        self._record("messagesDeleted", self.messages.pop(message_id))

    def relabel(self, message_id: str, add: Iterable[str] = (), remove: Iterable[str] = ()) -> None:
        stored = self._message(message_id)
        gained, lost = set(add) - stored.labels, set(remove) & stored.labels
        stored.labels = (stored.labels | gained) - lost
        if gained:
            self._record("labelsAdded", stored, gained)
        if lost:
            self._record("labelsRemoved", stored, lost)

    def create_draft(self, raw: bytes, thread: str = "") -> str:
        if thread and not any(one.thread == thread for one in self.messages.values()):
            raise NotFound
        stored = self.add(raw, {"DRAFT"}, thread=thread)
        draft_id = f"r-{8_000_000_000_000_000_000 + stored.number * 7919}"
        self.drafts[draft_id] = stored.id
        return draft_id

    def edit_draft(self, draft_id: str, raw: bytes) -> None:
        """Another message takes the old one's place under the same draft id (API guide "Working with drafts")."""
        old = self.messages[self.drafts[draft_id]]
        thread = old.thread
        self.remove(old.id)
        self.drafts[draft_id] = self.add(raw, {"DRAFT"}, thread=thread).id

    def delete_draft(self, draft_id: str) -> None:
        if draft_id not in self.drafts:
            raise NotFound
        self.remove(self.drafts.pop(draft_id))

    def send_draft(self, draft_id: str, raw: bytes | None = None) -> Stored:
        """The user presses Send: the draft vanishes, a message with a new id is in SENT (API guide)."""
        old = self.messages[self.drafts[draft_id]]
        self.delete_draft(draft_id)
        return self.add(raw or old.raw, {"SENT"}, thread=old.thread)

    # What the API answers

    def profile(self) -> dict[str, Any]:
        threads = {stored.thread for stored in self.messages.values()}
        return {
            "emailAddress": self.address,
            "messagesTotal": len(self.messages),
            "threadsTotal": len(threads),
            "historyId": str(self.history),
        }

    def listed(self, query: str, labels: Iterable[str], spam_trash: bool, drafts: bool = False) -> list[Stored]:
        """Newest first. Junk and trash only where asked for."""
        wanted, now = set(labels), self.now()
        hidden = set() if spam_trash else {"SPAM", "TRASH"}
        there = [one for one in self.messages.values() if not one.labels & hidden and wanted <= one.labels]
        if query:
            there = [one for one in there if matches(query, Mail(one.raw, one.at, frozenset(one.labels)), now)]
        return sorted(there, key=lambda one: (one.at, one.number), reverse=True)

    def since(self, start: int) -> list[dict[str, Any]]:
        """History records after `start`, oldest first. Raises NotFound for one expired."""
        if start < self.expired or start > self.history:
            raise NotFound
        return [_shown(record) for record in self.records if record[0] > start]

    def get(self, message_id: str, form: str, headers: Iterable[str] = ()) -> dict[str, Any]:
        return shown(self._message(message_id), form, headers)

    def draft(self, draft_id: str, form: str) -> dict[str, Any]:
        if draft_id not in self.drafts:
            raise NotFound
        return {"id": draft_id, "message": self.get(self.drafts[draft_id], form)}

    def _message(self, message_id: str) -> Stored:
        if message_id not in self.messages:
            raise NotFound
        return self.messages[message_id]

    def _thread(self, raw: bytes) -> str:
        head = _head(raw)
        answers = set(re.findall(r"<[^<>\s]+>", f"{head['In-Reply-To'] or ''} {head['References'] or ''}"))
        if not answers:
            return ""
        ours = _bare(str(head["Subject"] or ""))
        for stored in self.messages.values():
            there = _head(stored.raw)
            if str(there["Message-ID"]) in answers and _bare(str(there["Subject"] or "")) == ours:
                return stored.thread
        return ""


def shown(stored: Stored, form: str, headers: Iterable[str] = ()) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": stored.id,
        "threadId": stored.thread,
        "labelIds": sorted(stored.labels),
        "historyId": str(stored.history),
        "internalDate": str(int(stored.at.timestamp() * 1000)),
        "sizeEstimate": len(stored.raw),
    }
    if form == "raw":
        found["raw"] = urlsafe_b64encode(stored.raw).decode()
    if form == "metadata":
        wanted = {name.lower() for name in headers}
        fields = [(name, str(value)) for name, value in _head(stored.raw).items()]
        kept = [{"name": name, "value": value} for name, value in fields if not wanted or name.lower() in wanted]
        found["payload"] = {"headers": kept}
    return found


def _shown(record: tuple[int, str, str, str, frozenset[str], frozenset[str]]) -> dict[str, Any]:
    number, kind, message, thread, labels, concerned = record
    change: dict[str, Any] = {"message": {"id": message, "threadId": thread, "labelIds": sorted(labels)}}
    if concerned:
        change["labelIds"] = sorted(concerned)
    return {"id": str(number), "messages": [{"id": message, "threadId": thread}], kind: [change]}


def _head(raw: bytes) -> EmailMessage:
    head, _, _ = raw.replace(b"\r\n", b"\n").partition(b"\n\n")
    message = message_from_bytes(head + b"\n\n", policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def _bare(subject: str) -> str:
    return re.sub(r"^(?:(?:re|aw|fwd?)\s*:\s*)+", "", subject, flags=re.IGNORECASE).strip().lower()
