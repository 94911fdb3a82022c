"""The table of mail sources: settings in, an unopened `Source` out. A new source is one file and one line here."""

from __future__ import annotations

from watcher.sources.base import Source
from watcher.sources.settings import ImapSettings, MaildirSettings


def open_source(settings: ImapSettings | MaildirSettings) -> Source:
    """The source for these settings; nothing is connected or read before its first call. Raises `UserError`."""
    match settings:
        case ImapSettings():
            from watcher.sources.imap import ImapSource

            return ImapSource(settings)
        case MaildirSettings():
            from watcher.sources.maildir import MaildirSource

            return MaildirSource(settings)
