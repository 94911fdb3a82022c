"""The table of mail sources: settings in, an unopened `Source` out. A new source is one file and one line here."""

from __future__ import annotations

from watcher.sources.base import Known, Source, nothing_known
from watcher.sources.settings import GmailSettings, ImapSettings, MaildirSettings


def open_source(settings: GmailSettings | ImapSettings | MaildirSettings, known: Known = nothing_known) -> Source:
    """The source for these settings; nothing is connected or read before its first call. Raises `UserError`.

    `known` answers what is recorded already, for a source that could not tell otherwise.
    """
    match settings:
        case GmailSettings():
            from watcher.sources.gmail import GmailSource

            return GmailSource(settings, known)
        case ImapSettings():
            from watcher.sources.imap import ImapSource

            return ImapSource(settings)
        case MaildirSettings():
            from watcher.sources.maildir import MaildirSource

            return MaildirSource(settings)
