"""What another mail program does to a mailbox, over every kind of source, so that one suite can hold them all."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any, Protocol

from imapclient import IMAPClient

from tests.servers import gimap
from tests.servers.dovecot import PASSWORD
from tests.servers.emulate import Emulate, EmulateMailbox
from tests.servers.gmail import GmailServer
from tests.servers.gmail_mailbox import GmailMailbox, Stored
from watcher.sources.base import Fetched, Source
from watcher.sources.gmail import GmailSource
from watcher.sources.imap import ImapSource
from watcher.sources.maildir import MaildirSource
from watcher.sources.settings import GmailSettings, ImapSettings, MaildirSettings

SINCE = datetime(2026, 1, 1, tzinfo=UTC)
_numbers = count(1)


def mail(subject: str, date: str = "Tue, 03 Mar 2026 10:00:00 +0000", body: str = "Hello.", mid: str = "") -> bytes:
    """A plain message with CRLF line ends."""
    mid = mid or f"<{subject.replace(' ', '.')}@acme.example>"
    head = f"From: Dana Wu <dana@acme.example>\r\nTo: jane@mail.example\r\nSubject: {subject}\r\nDate: {date}\r\n"
    return f"{head}Message-ID: {mid}\r\n\r\n{body}\r\n".encode()


def subject_of(message: Fetched) -> str:
    return next(line[9:].decode() for line in message.raw.splitlines() if line.startswith(b"Subject: "))


@dataclass
class Reader:
    """Reads a source as intake does: each batch's cursor is kept as soon as the batch was recorded."""

    source: Source
    since: datetime = SINCE
    cursors: dict[str, str] = field(default_factory=dict)

    def read(self) -> list[Fetched]:
        messages: list[Fetched] = []
        for batch in self.source.fetch(dict(self.cursors), self.since):
            messages += batch.messages
            self.cursors[batch.mailbox] = batch.cursor
        return messages

    def subjects(self) -> list[str]:
        return [subject_of(message) for message in self.read()]


class OtherProgram(Protocol):
    """The user's mail program. Mailboxes go by their plain names: INBOX, Sent, Drafts, Trash, Junk, or others."""

    def open(self) -> Source: ...

    def put(self, mailbox: str, raw: bytes, *, seen: bool = False) -> None: ...

    def raws(self, mailbox: str) -> list[bytes]: ...

    def flags(self, mailbox: str) -> list[set[str]]:
        """Of each message the flags among draft, seen and deleted."""
        ...

    def remove(self, mailbox: str, message_id: str) -> None: ...

    def mark_deleted(self, mailbox: str, message_id: str) -> None: ...

    def remove_mailbox(self, mailbox: str) -> None: ...


class StandingPermit:
    """An access token that never ends."""

    def __init__(self, token: str = "token") -> None:
        self._token = token

    def token(self) -> str:
        return self._token

    def renewed(self) -> str:
        return self._token


class GmailHands:
    """Gmail in a browser: mailboxes are labels, and a draft is never marked, only discarded."""

    LABELS: Mapping[str, str] = {"INBOX": "INBOX", "Sent": "SENT", "Drafts": "DRAFT", "Trash": "TRASH", "Junk": "SPAM"}

    def __init__(self, mailbox: GmailMailbox | EmulateMailbox, endpoint: str, token: str) -> None:
        self._hands, self._endpoint, self._token = mailbox, endpoint, token

    def settings(self, **other: Any) -> GmailSettings:
        usual = GmailSettings(StandingPermit(self._token), api_endpoint=self._endpoint, quota_per_minute=6_000_000)
        return replace(usual, **other)

    def open(self) -> Source:
        return GmailSource(self.settings())

    def put(
        self, mailbox: str, raw: bytes, *, seen: bool = False, at: datetime = datetime(2026, 3, 3, 10, tzinfo=UTC)
    ) -> None:
        label = self.LABELS.get(mailbox, f"Label_{mailbox}")
        if label == "DRAFT":
            self._hands.create_draft(raw)
        else:
            self._hands.add(raw, {label} if seen else {label, "UNREAD"}, at)

    def _in(self, mailbox: str) -> list[Stored]:
        label = self.LABELS.get(mailbox, f"Label_{mailbox}")
        return [one for one in self._hands.messages.values() if label in one.labels]

    def raws(self, mailbox: str) -> list[bytes]:
        return [one.raw for one in self._in(mailbox)]

    def flags(self, mailbox: str) -> list[set[str]]:
        return [
            {flag for flag, there in (("draft", "DRAFT" in one.labels), ("seen", "UNREAD" not in one.labels)) if there}
            for one in self._in(mailbox)
        ]

    def remove(self, mailbox: str, message_id: str) -> None:
        for one in self._in(mailbox):
            if message_id.encode() in one.raw:
                drafts = [draft for draft, inner in self._hands.drafts.items() if inner == one.id]
                self._hands.delete_draft(drafts[0]) if drafts else self._hands.remove(one.id)

    def mark_deleted(self, mailbox: str, message_id: str) -> None:
        raise NotImplementedError("Gmail has no mark of deletion")

    def remove_mailbox(self, mailbox: str) -> None:
        """Removing a label leaves the mail."""
        for one in self._in(mailbox):
            self._hands.relabel(one.id, remove=one.labels)


class GmailProgram(GmailHands):
    """Over our own server."""

    def __init__(self, server: GmailServer) -> None:
        super().__init__(server.mailbox, server.url, "token")
        self.server, self.mailbox = server, server.mailbox


class EmulateProgram(GmailHands):
    """Over emulate, as a user that nobody has used before."""

    def __init__(self, emulate: Emulate) -> None:
        self.mailbox = EmulateMailbox(emulate)
        super().__init__(self.mailbox, emulate.url, self.mailbox.token)


class ImapProgram:
    """Another IMAP client of the same user."""

    def __init__(self, port: int, user: str, proxied: int = 0) -> None:
        self._port, self._user, self._proxied = port, user, proxied or port

    def settings(self, **other: Any) -> ImapSettings:
        usual = ImapSettings("127.0.0.1", self._user, lambda: PASSWORD, self._proxied, "plain")
        return replace(usual, **other)

    def open(self) -> Source:
        return ImapSource(self.settings())

    def called(self, mailbox: str) -> str:
        """The server's own name of a mailbox."""
        return mailbox

    def put(self, mailbox: str, raw: bytes, *, seen: bool = False) -> None:
        with self.client() as client:
            if mailbox not in [name for _, _, name in client.list_folders()]:
                client.create_folder(mailbox)
            flags = ([b"\\Seen"] if seen else []) + ([b"\\Draft"] if mailbox == "Drafts" else [])
            client.append(mailbox, raw, flags, datetime(2026, 3, 3, 10, tzinfo=UTC))

    def put_many(self, mailbox: str, raws: list[bytes]) -> None:
        with self.client() as client:
            when = datetime(2026, 3, 3, 10, tzinfo=UTC)
            client.multiappend(mailbox, [{"msg": raw, "date": when} for raw in raws])

    def client(self) -> Any:
        client = IMAPClient("127.0.0.1", self._port, ssl=False, timeout=10)
        client.login(self._user, PASSWORD)
        return client

    def _all(self, mailbox: str, item: str) -> Iterator[Any]:
        with self.client() as client:
            client.select_folder(mailbox, readonly=True)
            for _, found in sorted(client.fetch(client.search(), [item]).items()):
                yield next(value for key, value in found.items() if key.startswith(item.encode()[:5]))

    def raws(self, mailbox: str) -> list[bytes]:
        return list(self._all(mailbox, "BODY[]"))

    def flags(self, mailbox: str) -> list[set[str]]:
        known = {b"\\Draft": "draft", b"\\Seen": "seen", b"\\Deleted": "deleted"}
        return [{known[flag] for flag in flags if flag in known} for flags in self._all(mailbox, "FLAGS")]

    def mark_deleted(self, mailbox: str, message_id: str) -> None:
        with self.client() as client:
            client.select_folder(mailbox)
            client.delete_messages(client.search(["HEADER", "Message-ID", message_id]))

    def remove(self, mailbox: str, message_id: str) -> None:
        with self.client() as client:
            client.select_folder(mailbox)
            uids = client.search(["HEADER", "Message-ID", message_id])
            client.delete_messages(uids)
            client.uid_expunge(uids)

    def remove_mailbox(self, mailbox: str) -> None:
        with self.client() as client:
            client.delete_folder(mailbox)


class GmailImapProgram(ImapProgram):
    """A mail program that uses Gmail by IMAP, where mailboxes have Gmail's names."""

    names: Mapping[str, str] = {"Sent": gimap.SENT, "Drafts": gimap.DRAFTS, "Trash": gimap.TRASH, "Junk": gimap.SPAM}

    def __init__(self, server: gimap.GmailImap) -> None:
        super().__init__(server.port, "jane.doe@gmail.example")
        self.server = server

    def called(self, mailbox: str) -> str:
        return self.names.get(mailbox, mailbox)

    def put(self, mailbox: str, raw: bytes, *, seen: bool = False) -> None:
        super().put(self.called(mailbox), raw, seen=seen)

    def _all(self, mailbox: str, item: str) -> Iterator[Any]:
        return super()._all(self.called(mailbox), item)

    def mark_deleted(self, mailbox: str, message_id: str) -> None:
        super().mark_deleted(self.called(mailbox), message_id)

    def remove(self, mailbox: str, message_id: str) -> None:
        """As Gmail's own pages do: it goes to the trash."""
        with self.client() as client:
            client.select_folder(self.called(mailbox))
            client.move(client.search(["HEADER", "Message-ID", message_id]), gimap.TRASH)


class MaildirProgram:
    """A mail program on a Maildir. `plus_plus`: subfolders as .Name at the root, else as directories beside INBOX."""

    def __init__(self, root: Path, plus_plus: bool) -> None:
        self.root, self._plus_plus = root, plus_plus
        for mailbox in ("INBOX", "Sent", "Drafts", "Trash", "Junk"):
            self._make(mailbox)

    def directory(self, mailbox: str) -> Path:
        if self._plus_plus:
            return self.root if mailbox == "INBOX" else self.root / f".{mailbox.replace('/', '.')}"
        return self.root / mailbox

    def _make(self, mailbox: str) -> None:
        for part in ("cur", "new", "tmp"):
            (self.directory(mailbox) / part).mkdir(parents=True, exist_ok=True)

    def open(self) -> Source:
        return MaildirSource(MaildirSettings(self.root))

    def put(self, mailbox: str, raw: bytes, *, seen: bool = False) -> None:
        self._make(mailbox)
        name = f"{int(time.time())}.{next(_numbers)}_1.host"
        flags = ("D" if mailbox == "Drafts" else "") + ("S" if seen else "")
        target = f"cur/{name}:2,{flags}" if flags else f"new/{name}"
        (self.directory(mailbox) / "tmp" / name).write_bytes(raw.replace(b"\r\n", b"\n"))
        (self.directory(mailbox) / "tmp" / name).rename(self.directory(mailbox) / target)

    def files(self, mailbox: str) -> list[Path]:
        return sorted(path for part in ("new", "cur") for path in (self.directory(mailbox) / part).iterdir())

    def raws(self, mailbox: str) -> list[bytes]:
        return [path.read_bytes().replace(b"\n", b"\r\n") for path in self.files(mailbox)]

    def flags(self, mailbox: str) -> list[set[str]]:
        known: Mapping[str, str] = {"D": "draft", "S": "seen", "T": "deleted"}
        return [{known[flag] for flag in path.name.partition(":2,")[2]} for path in self.files(mailbox)]

    def _with(self, mailbox: str, message_id: str) -> list[Path]:
        return [path for path in self.files(mailbox) if message_id.encode() in path.read_bytes()]

    def remove(self, mailbox: str, message_id: str) -> None:
        for path in self._with(mailbox, message_id):
            path.unlink()

    def mark_deleted(self, mailbox: str, message_id: str) -> None:
        for path in self._with(mailbox, message_id):
            path.rename(path.with_name(f"{path.name}T"))

    def remove_mailbox(self, mailbox: str) -> None:
        for path in self.files(mailbox):
            path.unlink()
        for part in ("cur", "new", "tmp"):
            (self.directory(mailbox) / part).rmdir()
        self.directory(mailbox).rmdir()
