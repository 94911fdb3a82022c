"""What a check-up wants to know of an IMAP account: its mailboxes, whether Drafts takes messages, quota, its clock.

Opens mailboxes and asks; nothing is written. Leaves what the answers mean to `rules.checkup`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from rules.checkup.facts import FoldersFact
from watcher.sources import imap_gmail
from watcher.sources.imap_folders import Folder, lay_out, list_folders, own_prefix
from watcher.sources.imap_mailbox import examine, uids_from
from watcher.sources.imap_session import Refused, Session
from watcher.sources.settings import ImapSettings

_NEWEST = 20


@dataclass(frozen=True, slots=True)
class Survey:
    """`newest` is when the newest mail of the inbox arrived by the server's clock (aware, UTC)."""

    folders: FoldersFact
    newest: datetime | None = None


def survey(session: Session) -> Survey:
    """Raises as every question does; UserError where a mailbox named in the settings is missing."""
    settings = session.settings
    labelled = session.can(imap_gmail.CAPABILITY)
    there = list_folders(session)
    layout = lay_out(there, settings, own_prefix(session), labelled=labelled)
    newest = _newest(session, layout.inbox)
    return Survey(
        FoldersFact(
            inbox=layout.inbox.name,
            drafts=layout.drafts.name if layout.drafts else "",
            drafts_by=_how(layout.drafts, settings, "drafts"),
            drafts_writable=_writable(session, layout.drafts) if layout.drafts else None,
            sent=layout.sent.name if layout.sent else "",
            sent_by=_how(layout.sent, settings, "sent"),
            read=len(layout.read),
            used=_used(session, layout.inbox),
            names=tuple(sorted(folder.name for folder in there if folder.selectable)),
        ),
        newest,
    )


def _how(folder: Folder | None, settings: ImapSettings, key: str) -> str:
    if folder is None:
        return ""
    if getattr(settings, key):
        return "set"
    return "special use" if folder.special else "name"


def _writable(session: Session, folder: Folder) -> bool | None:
    """As SELECT says (RFC 3501 §6.3.1), and MYRIGHTS where there is one: "i" is the right to insert (RFC 4314)."""
    try:
        examine(session, folder, writable=True)
    except Refused:
        return False
    examine(session, folder)
    if not session.can("ACL"):
        return True
    try:
        # imaplib's own: the library above it has no MYRIGHTS.
        kind, said = session.ask("asking for rights", lambda client: client._imap.myrights(f'"{folder.wire.decode()}"'))
    except Refused:
        return None
    rights = said[0].rpartition(b" ")[2] if kind == "OK" and said and isinstance(said[0], bytes) else b""
    return b"i" in rights if rights else None


def _used(session: Session, inbox: Folder) -> float | None:
    """The fullest of the inbox's quotas (RFC 2087), 0 to 1."""
    if not session.can("QUOTA"):
        return None
    try:
        _, quotas = session.ask("asking for quotas", lambda client: client.get_quota_root(inbox.wire))
    except Refused:
        return None
    return max((quota.usage / quota.limit for quota in quotas if quota.limit > 0), default=None)


def _newest(session: Session, inbox: Folder) -> datetime | None:
    state = examine(session, inbox)
    uids = uids_from(session, state.uidnext - _NEWEST)[-_NEWEST:] if state.messages else []
    if not uids:
        return None
    answer = session.ask("asking when mail arrived", lambda client: client.fetch(uids, ["INTERNALDATE"]))
    times = [found.get(b"INTERNALDATE") for found in answer.values()]
    return max((at.astimezone(UTC) for at in times if at is not None and at.tzinfo), default=None)
