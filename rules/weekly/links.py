"""Where a draft and a conversation open in the user's own mail program, as far as that can be known; else no link.

A link that leads nowhere is worse than none, so each form rests on something: see docs/decisions/links-in-notes.md.
Pure; leaves showing a link to `watcher.page`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from urllib.parse import quote

from rules.applications import DraftFact, Entry

_GMAIL_HOSTS = frozenset({"imap.gmail.com", "imap.googlemail.com"})
_APPLE_HOST = re.compile(r"(?:p\d{2}-)?imap\.mail\.(?:me|icloud)\.com")
_THREAD = re.compile(r"[0-9a-f]{10,20}")
_ID = re.compile(r"<[^<>\s]{1,300}@[^<>\s]{1,250}>")
_ADDRESS = re.compile(r"[^\s@<>()\"]{1,64}@[^\s@<>()\"]{1,255}")


class ReadIn(Enum):
    """The mail program that a link is for."""

    GMAIL = auto()
    APPLE_MAIL = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Links:
    """Links for one account; every method answers '' where there is none that surely opens."""

    program: ReadIn = ReadIn.UNKNOWN
    address: str = ""

    def draft(self, draft: DraftFact) -> str:
        """Gmail: what lies in Drafts for that recipient. No id names a draft in Gmail's address bar any more, and a
        search still finds it after it was edited. Apple's `message:` opens received mail only."""
        to = draft.to.email or ""
        if self.program is not ReadIn.GMAIL or not _ADDRESS.fullmatch(to):
            return ""
        return self._gmail(f"search/in%3Adrafts+to%3A{_quoted(to)}")

    def conversation(self, entry: Entry | None) -> str:
        """The conversation that a mail belongs to, or in Apple Mail the mail itself."""
        if entry is None:
            return ""
        if self.program is ReadIn.GMAIL and _THREAD.fullmatch(entry.thread):
            return self._gmail(f"all/{entry.thread}")
        if self.program is ReadIn.APPLE_MAIL and _ID.fullmatch(entry.message_id):
            return f"message://{_quoted(entry.message_id)}"
        return ""

    def _gmail(self, place: str) -> str:
        return f"https://mail.google.com/mail/u/0/?authuser={_quoted(self.address)}#{place}"


def links_for(source: str, host: str, platform: str, address: str) -> Links:
    """`source` as in the settings ("gmail", "imap", "maildir"), `host` the IMAP server's, `platform` as `sys.platform`.

    Gmail's page opens wherever its mailbox is read from. Apple Mail is taken for granted for an iCloud mailbox on a
    Mac only: anybody else may read in a program that does not know `message:`.
    """
    host = host.lower().rstrip(".")
    if source == "gmail" or (source == "imap" and host in _GMAIL_HOSTS):
        return Links(ReadIn.GMAIL, address)
    if source == "imap" and platform == "darwin" and _APPLE_HOST.fullmatch(host):
        return Links(ReadIn.APPLE_MAIL, address)
    return Links()


def _quoted(text: str) -> str:
    return quote(text, safe="")
