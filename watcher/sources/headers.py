"""The few header fields a source itself needs, read cheaply from the head of a raw message. The rest is `mime`'s."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

HEAD = 16_384
"""So many bytes hold the fields wanted here in all but absurd mail."""

_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_MESSAGE_ID = re.compile(rb"^message-id:(.*(?:\r?\n[ \t].*)*)", re.IGNORECASE | re.MULTILINE)
_RECEIVED = re.compile(rb"^received:(.*(?:\r?\n[ \t].*)*)", re.IGNORECASE | re.MULTILINE)
_DATE = re.compile(rb"^date:(.*(?:\r?\n[ \t].*)*)", re.IGNORECASE | re.MULTILINE)


def message_id(raw: bytes) -> str:
    """The Message-ID with its angle brackets as written, '' where there is none."""
    found = _MESSAGE_ID.search(_head(raw))
    return b"".join(found.group(1).split()).decode("ascii", "replace") if found else ""


def newest_date(raw: bytes) -> datetime | None:
    """The later of the topmost Received and the Date field (aware); None where neither can be read."""
    head = _head(raw)
    received, date = _RECEIVED.search(head), _DATE.search(head)
    stamps = [received.group(1).rpartition(b";")[2]] if received else []
    stamps += [date.group(1)] if date else []
    return max(filter(None, map(_moment, stamps)), default=None)


def _head(raw: bytes) -> bytes:
    end = _BLANK_LINE.search(raw)
    return raw[: end.start()] if end else raw[: 4 * HEAD]


def _moment(stamp: bytes) -> datetime | None:
    try:
        moment = parsedate_to_datetime(stamp.decode("ascii", "replace").strip())
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
