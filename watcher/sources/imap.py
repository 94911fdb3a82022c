"""An IMAP account as a `Source`: which mailboxes are read when, and the few writes, each put to the server once.

Leaves the connection to `imap_session`, what a mailbox is for to `imap_folders`, reading to `imap_reading` and
`imap_drafts`.
"""

from __future__ import annotations

import json
import logging
import re
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from watcher.errors import Unavailable, UserError
from watcher.sources import imap_gmail
from watcher.sources.base import Batch, DraftListing, Labeller, Lookup, Role
from watcher.sources.headers import message_id as message_id_of
from watcher.sources.imap_drafts import DraftBox, Handle, find, parse_handle
from watcher.sources.imap_folders import Folder, Layout, lay_out, list_folders, named, own_prefix
from watcher.sources.imap_labels import GmailLabels, Keywords, takes_keywords
from watcher.sources.imap_mailbox import State, body_of, examine, leave, status
from watcher.sources.imap_reading import Asked, parse_position, read_new, unchanged
from watcher.sources.imap_session import Refused, Session
from watcher.sources.settings import ImapSettings

log = logging.getLogger(__name__)

LIST_AGAIN_AFTER = 900.0
"""Seconds on a kept connection after which new mailboxes are looked for."""
_APPENDUID = re.compile(rb"\[APPENDUID (\d{1,10}) (\d{1,10})\]", re.IGNORECASE)


class ImapSource:
    """See `base.Source`. `clock` counts seconds and never runs backwards."""

    def __init__(self, settings: ImapSettings, clock: Callable[[], float] = time.monotonic) -> None:
        self._settings = settings
        self._clock = clock
        self._session = Session(settings)
        self._drafts = DraftBox(self._session)
        self._layout: Layout | None = None
        self._states: dict[str, State] = {}
        self._keywords: bool | None = None
        self._listed_at = 0.0
        self._listed_on = 0

    def fetch(self, cursors: Mapping[str, str], since: datetime) -> Iterator[Batch]:
        layout = self._laid_out()
        for folder, role in layout.read:
            at = parse_position(cursors.get(folder.name, ""))
            asked = Asked(folder, role, whole=folder == layout.whole, but_sent=layout.sent is not None)
            try:
                self._states[folder.name] = status(self._session, folder)
                if unchanged(self._states[folder.name], at):
                    continue
                yield from read_new(self._session, asked, at, since)
                leave(self._session, folder)
            except Refused as refusal:
                self._pass_over(folder, role, refusal)

    def drafts(self, cursor: str) -> DraftListing | None:
        layout = self._laid_out()
        try:
            return self._drafts.listing(layout.drafts, cursor)
        except Refused:
            self._layout = None  # Drafts may have been renamed or removed
            return self._drafts.listing(self._laid_out().drafts, cursor)

    def mark(self) -> str:
        """UIDVALIDITY and UIDNEXT of every mailbox a message of ours may lie in when it is looked for."""
        layout = self._laid_out()
        mailboxes = {f.name: f for f in (layout.drafts, layout.sent, layout.trash, layout.inbox) if f is not None}
        states = {name: status(self._session, folder) for name, folder in mailboxes.items()}
        return json.dumps({name: [state.uidvalidity, state.uidnext] for name, state in states.items()})

    def place(self, raw: bytes, thread: str = "") -> str:
        self._session.wake()
        folder = self._laid_out().drafts or self._made_drafts()
        try:
            return self._appended(folder, raw, (b"\\Draft", b"\\Seen"))
        except Refused as refusal:
            if "TRYCREATE" not in str(refusal).upper():
                raise
        return self._appended(self._made_drafts(), raw, (b"\\Draft", b"\\Seen"))

    def deliver(self, raw: bytes) -> str:
        self._session.wake()
        return self._appended(self._laid_out().inbox, raw, ())

    def find_draft(self, message_id: str, mark: str) -> str | Lookup:
        """Looks in Drafts, then in Sent and Trash: the user may have been faster."""
        layout = self._laid_out()
        return self._found(message_id, mark, (layout.drafts, layout.sent, layout.trash), otherwise_from=1)

    def find_note(self, message_id: str, mark: str) -> str | Lookup:
        layout = self._laid_out()
        return self._found(message_id, mark, (layout.inbox, layout.trash))

    def withdraw(self, handle: str, untouched: Callable[[bytes], bool]) -> bool:
        self._session.wake()
        placed, folder = parse_handle(handle), self._laid_out().drafts
        if placed is None or folder is None or placed.mailbox != folder.name:
            return False
        state = examine(self._session, folder, writable=True)
        if placed.uidvalidity != state.uidvalidity or not placed.uid:
            lies = find(self._session, folder, placed.message_id, 1)
            if lies is None:
                return False
            placed = lies
            examine(self._session, folder, writable=True)
        removed = self._removed(placed.uid, untouched)
        leave(self._session, folder)
        return removed

    def labeller(self) -> Labeller | None:
        """Gmail's labels unless the settings say no; keywords where they say yes and the server keeps them."""
        layout = self._laid_out()
        if self._settings.labels is not False and layout.whole is not None:
            return GmailLabels(self._session, layout.whole, self._state(layout.whole))
        if not self._settings.labels or not self._keeps_keywords(layout.inbox):
            return None
        states = {folder: self._state(folder) for folder, role in layout.read if role is not Role.SENT}
        return Keywords(self._session, states, int(self._clock() // LIST_AGAIN_AFTER))

    def _state(self, folder: Folder) -> State:
        """As the last poll saw it, so that nothing is asked twice in a tick."""
        return self._states.get(folder.name) or status(self._session, folder)

    def _keeps_keywords(self, inbox: Folder) -> bool:
        if self._keywords is None:
            self._keywords = takes_keywords(self._session, inbox)
            if not self._keywords:
                log.warning("%s keeps no keywords; [imap] labels has no effect there", self._session.where)
        return self._keywords

    def close(self) -> None:
        self._session.close()

    def _laid_out(self) -> Layout:
        """The mailboxes, listed anew on a new connection and every quarter of an hour."""
        fresh = self._session.connections == self._listed_on and self._clock() - self._listed_at < LIST_AGAIN_AFTER
        if self._layout is None or not fresh:
            folders = list_folders(self._session)
            labelled = self._session.can(imap_gmail.CAPABILITY)
            self._layout = lay_out(folders, self._settings, own_prefix(self._session), labelled=labelled)
            self._listed_at, self._listed_on = self._clock(), self._session.connections
        return self._layout

    def _pass_over(self, folder: Folder, role: Role, refusal: Refused) -> None:
        """A mailbox that refuses is passed over if it is gone, or not ours to read; else the account is not read."""
        self._layout = None
        there = {f.name for f in list_folders(self._session) if f.selectable}
        if role is Role.INBOX or (folder.name in there and "NOPERM" not in str(refusal).upper()):
            raise refusal
        log.warning("mailbox %s cannot be read and is passed over", folder.name)

    def _made_drafts(self) -> Folder:
        """Drafts, created: below the namespace's prefix, or below the inbox where the server wants everything there."""
        if self._session.can(imap_gmail.CAPABILITY):
            raise UserError(imap_gmail.DRAFTS_HIDDEN)
        layout = self._laid_out()
        usual = (f"{layout.prefix}Drafts", f"INBOX{layout.separator}Drafts")
        names = [self._settings.drafts] if self._settings.drafts else dict.fromkeys(usual)
        refusal: Refused | None = None
        for folder in (named(name, layout.separator) for name in names):
            try:
                self._session.ask("creating Drafts", lambda client, f=folder: client.create_folder(f.wire))  # type: ignore[misc]
            except Refused as no:
                refusal = refusal or no
                if "ALREADYEXISTS" not in str(no).upper():
                    continue
            self._layout = replace(layout, drafts=folder)
            return folder
        raise refusal or Unavailable(f"{self._session.where}: Drafts could not be created")

    def _appended(self, folder: Folder, raw: bytes, flags: tuple[bytes, ...]) -> str:
        said = self._session.ask("writing a message", lambda client: client.append(folder.wire, raw, flags))
        found = _APPENDUID.search(said if isinstance(said, bytes) else b"")
        uidvalidity, uid = (int(found.group(1)), int(found.group(2))) if found else (0, 0)
        return Handle(folder.name, uidvalidity, uid, message_id_of(raw)).text()

    def _found(
        self, message_id: str, mark: str, folders: tuple[Folder | None, ...], otherwise_from: int = 0
    ) -> str | Lookup:
        """Looks above the mark; where its numbers mean nothing any more, from `otherwise_from` in the first mailbox."""
        marked = _marked(mark)
        for folder in [folder for folder in folders if folder is not None]:
            uidvalidity, uidnext = marked.get(folder.name, (0, 0))
            same = status(self._session, folder).uidvalidity == uidvalidity and uidnext > 0
            handle = find(self._session, folder, message_id, uidnext if same else otherwise_from)
            otherwise_from = 0
            if handle is not None:
                return handle.text()
        return Lookup.ABSENT

    def _removed(self, uid: int, untouched: Callable[[bytes], bool]) -> bool:
        """Never by a plain EXPUNGE: it would remove whatever else the user's programs marked as deleted.

        Gmail may keep in All Mail what was expunged elsewhere (a setting of the user's); only its Trash takes it away.
        """
        session = self._session
        found = session.ask("reading a draft", lambda c: c.fetch([uid], ["FLAGS", "BODY.PEEK[]"])).get(uid, {})
        raw, flags = body_of(found), {flag.lower() for flag in found.get(b"FLAGS", ()) if isinstance(flag, bytes)}
        if raw is None or b"\\deleted" in flags or not untouched(raw):
            return False
        trash = self._laid_out().trash
        if trash is not None and session.can(imap_gmail.CAPABILITY) and session.can("MOVE"):
            session.ask("removing a draft", lambda client: client.move([uid], trash.wire))
            return True
        session.ask("removing a draft", lambda client: client.add_flags([uid], [b"\\Deleted"], silent=True))
        if session.can("UIDPLUS"):
            session.ask("removing a draft", lambda client: client.uid_expunge([uid]))
        return True


def _marked(mark: str) -> dict[str, tuple[int, int]]:
    try:
        return {name: (int(point[0]), int(point[1])) for name, point in json.loads(mark).items()}
    except (ValueError, TypeError, AttributeError, IndexError):
        return {}
