"""What Gmail's history says: which messages may be new to us, and whether anything happened to drafts. Pure.

History is a hint, not the truth: fields may be missing, records come twice or out of order (issues of Google's client
libraries and of other programs tell so). Where it does not say, the message is fetched and looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

HIDDEN = frozenset({"DRAFT", "SPAM", "TRASH", "CHAT"})
"""Labels of what is never read as mail."""
_BRING_IN = frozenset({"INBOX", "SENT"})
_KEEP_OUT = frozenset({"SPAM", "TRASH"})


@dataclass(frozen=True, slots=True)
class Change:
    """One message in one record: what happened (the API's word), its labels then (None: not said), those concerned."""

    what: str
    message: str
    labels: frozenset[str] | None
    concerned: frozenset[str] = frozenset()


def changes(records: Iterable[Mapping[str, Any]]) -> Iterator[Change]:
    """Every change of the records, in their order; whatever is not understood is passed over."""
    for record in records:
        for what in ("messagesAdded", "messagesDeleted", "labelsAdded", "labelsRemoved"):
            for entry in _dicts(record.get(what)):
                message = entry.get("message")
                if isinstance(message, dict) and isinstance(message.get("id"), str):
                    labels = _texts(message["labelIds"]) if "labelIds" in message else None
                    yield Change(what, message["id"], labels, _texts(entry.get("labelIds")))


def arrivals(found: Iterable[Change]) -> tuple[str, ...]:
    """Messages to fetch: those added, and those that a label brought in from junk or trash; each once."""
    return tuple(dict.fromkeys(change.message for change in found if _arrives(change)))


def _arrives(change: Change) -> bool:
    match change.what:
        case "messagesAdded":
            return change.labels is None or not change.labels & HIDDEN
        case "labelsAdded":
            return bool(change.concerned & _BRING_IN)
        case "labelsRemoved":
            return bool(change.concerned & _KEEP_OUT)
    return False


def touches_drafts(found: Iterable[Change]) -> bool:
    return any(_touches_draft(change) for change in found)


def _touches_draft(change: Change) -> bool:
    if change.labels is None:
        return change.what == "messagesDeleted" or "DRAFT" in change.concerned
    return "DRAFT" in change.labels or "DRAFT" in change.concerned


def _dicts(value: object) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _texts(value: object) -> frozenset[str]:
    return frozenset(one for one in value if isinstance(one, str)) if isinstance(value, list) else frozenset()
