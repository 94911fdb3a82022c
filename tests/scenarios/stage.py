"""A mailbox of any kind, the hands of the user in it, and the account that watches it: what stories are played on.

Leaves what happens and what must come of it to the stories, and other programs' doings to `mailboxes`.
"""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from hashlib import sha256
from pathlib import Path

from rules.applications import DRAFTS, DraftFact
from tests.watcher.sources.mailboxes import GmailProgram, ImapProgram, MaildirProgram
from watcher.account import Account, open_account
from watcher.store import Store

ACCOUNT = """
[account]
source = "{source}"
address = "{address}"
name = "{name}"
timezone = "{zone}"

[maildir]
path = "mail"

[imap]
host = "127.0.0.1"
port = {port}
security = "plain"
username = "{username}"
password_env = "HEARDBACK_TEST_PASSWORD"

[gmail]
credentials = "none.json"
token = "token.json"
labels = false
api_endpoint = "{endpoint}"
quota_per_minute = 6000000

[profile]
strengths = ["I have drawn maps of places that nobody had measured before."]
"""


class Stage:
    """An account in `folder` over the mailbox of `program`; heardback is opened and closed by the caller."""

    def __init__(
        self, folder: Path, program: MaildirProgram | ImapProgram | GmailProgram, *, name: str, address: str, zone: str
    ) -> None:
        self.program = program
        self.config, self.state = folder / "config.toml", folder / "state"
        source, port, username, endpoint = "maildir", 993, "", ""
        match program:
            case ImapProgram():
                imap = program.settings()
                source, port, username = "imap", imap.port, imap.username
            case GmailProgram():
                program.mailbox.address = address
                (folder / "token.json").touch(0o600)
                (folder / "token.json").write_text('{"type": "authorized_user", "token": "token"}')
                source, endpoint = "gmail", program.server.url
        self.config.write_text(
            ACCOUNT.format(
                source=source, address=address, name=name, zone=zone, port=port, username=username, endpoint=endpoint
            ),
            "utf-8",
        )

    def open(self) -> Account:
        return open_account(self.config, self.state)

    def arrive(self, mailbox: str, raw: bytes, at: datetime) -> None:
        """A mail comes to lie in a mailbox; a server remembers `at` as its arrival."""
        if isinstance(self.program, GmailProgram):
            self.program.put(mailbox, crlf(raw), seen=mailbox == "Sent", at=at)
            return
        if isinstance(self.program, MaildirProgram):
            name = f"{int(at.timestamp())}.{sha256(raw).hexdigest()[:16]}.host"
            target = f"cur/{name}:2,S" if mailbox == "Sent" else f"new/{name}"
            directory = self.program.directory(mailbox)
            (directory / "tmp" / name).write_bytes(raw.replace(b"\r\n", b"\n"))
            (directory / "tmp" / name).rename(directory / target)
            return
        with self.program.client() as client:
            client.append(self.program.called(mailbox), crlf(raw), [b"\\Seen"] if mailbox == "Sent" else [], at)

    def send(self, to: str, message_id: str, at: datetime) -> None:
        """The user sends the draft to `to` as it lies there; the copy in Sent has an id and a date of its own."""
        (draft,) = [raw for raw in self.program.raws("Drafts") if parsed(raw)["To"].addresses[0].addr_spec == to]
        old = str(parsed(draft)["Message-ID"])
        self.arrive("Sent", as_sent(draft, message_id, at), at)
        self.program.remove("Drafts", old)

    def pass_to(self, moment: datetime) -> None:
        """The mailbox's own clock moves on, where it has one that can be moved."""
        if isinstance(self.program, GmailProgram):
            self.program.mailbox.now = lambda: moment.astimezone(UTC)

    def lying(self) -> list[str]:
        """The Message-IDs of what lies in Drafts, in order."""
        return sorted(str(parsed(raw)["Message-ID"]) for raw in self.program.raws("Drafts"))

    def notes(self) -> Counter[tuple[str, str]]:
        """What heardback delivered to the inbox: (kind, Message-ID) of each note and how often it lies there."""
        heads = [parsed(raw) for raw in self.program.raws("INBOX")]
        return Counter((str(head["X-Heardback-Kind"]), str(head["Message-ID"])) for head in heads if _is_note(head))

    def everything(self) -> dict[str, list[bytes]]:
        return {mailbox: sorted(self.program.raws(mailbox)) for mailbox in ("INBOX", "Sent", "Drafts", "Trash")}


def _is_note(head: EmailMessage) -> bool:
    return head["X-Heardback-Kind"] is not None


def parsed(raw: bytes) -> EmailMessage:
    message = message_from_bytes(raw, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def crlf(raw: bytes) -> bytes:
    return raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def as_sent(draft: bytes, message_id: str, at: datetime) -> bytes:
    """The copy that a mail program leaves in Sent."""
    head, _, body = crlf(draft).partition(b"\r\n\r\n")
    kept = [line for line in head.split(b"\r\n") if not line.lower().startswith((b"message-id:", b"date:"))]
    fresh = [f"Message-ID: {message_id}".encode(), f"Date: {at:%a, %d %b %Y %H:%M:%S %z}".encode()]
    return b"\r\n".join([*fresh, *kept]) + b"\r\n\r\n" + body


def drafts_of(account: Account) -> list[DraftFact]:
    """Everything ever put in Drafts or meant for it, in order of planning; notes left out."""
    return [draft for draft in account.store.drafts.all() if draft.kind in DRAFTS]


def rows(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    tables = [str(name) for (name,) in store.database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {table: sorted(store.database.rows(f"SELECT * FROM {table}"), key=repr) for table in tables}
