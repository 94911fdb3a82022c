"""Gmail's own words in IMAP (its X-GM-EXT-1 extension): conversation ids, and labels that say what a message is.

Google documents them under "IMAP extensions". One mailbox, All Mail, shows everything but spam and trash once, archived
mail included; it is read in place of all others. It also shows drafts, which are no mail. Pure.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from watcher.sources.base import Role

CAPABILITY = "X-GM-EXT-1"
ITEMS = ("X-GM-MSGID", "X-GM-THRID", "X-GM-LABELS")
DRAFTS_HIDDEN = (
    'Gmail does not show its Drafts to IMAP: in Gmail\'s settings, under Labels, tick "Show in IMAP" for Drafts'
    " (and for All Mail, Sent and Bin)"
)
_NO_MAIL = frozenset({"\\draft", "\\drafts", "\\trash", "\\junk", "\\spam"})


@dataclass(frozen=True, slots=True)
class Marks:
    """What Gmail says of a message. Ids in hexadecimal, as its API writes them; labels of the system in lower case."""

    message: str
    thread: str
    labels: frozenset[str]

    @property
    def is_mail(self) -> bool:
        return not self.labels & _NO_MAIL

    @property
    def role(self) -> Role:
        """Sent wins: a mail to oneself lies in the inbox too."""
        if "\\sent" in self.labels:
            return Role.SENT
        return Role.INBOX if "\\inbox" in self.labels else Role.OTHER


def marks(found: Mapping[bytes, Any]) -> Marks | None:
    """Read from a FETCH answer; None where the server left them out."""
    message, thread = found.get(b"X-GM-MSGID"), found.get(b"X-GM-THRID")
    if not isinstance(message, int) or not isinstance(thread, int):
        return None
    labels = found.get(b"X-GM-LABELS") or ()
    return Marks(f"{message:x}", f"{thread:x}", frozenset(map(_plain, labels)))


def _plain(label: object) -> str:
    """A label that looks like a number comes as one; those of the user keep their case."""
    text = label.decode("ascii", "replace") if isinstance(label, bytes) else str(label)
    return text.lower() if text.startswith("\\") else text
