"""What a source needs to be opened: plain values, made by the configuration, free of heavy imports."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ImapSettings:
    """An IMAP account. `security` is "tls", "starttls" or "plain" (loopback only).

    `password` answers the password, or with `auth` = "xoauth2" a fresh access token; it is asked at every sign-in and
    never kept. `renewed` answers a new access token where one was refused, once; None where there is no other.
    `folders` are the mailboxes to read (Sent is always added); empty: all but junk, trash and drafts. `drafts` and
    `sent` name those mailboxes; empty: found by special use, then by usual names. Timeouts in seconds.
    """

    host: str
    username: str
    password: Callable[[], str]
    port: int = 993
    security: str = "tls"
    auth: str = "password"
    renewed: Callable[[], str] | None = None
    folders: tuple[str, ...] = ()
    drafts: str = ""
    sent: str = ""
    connect_timeout: float = 10.0
    read_timeout: float = 30.0


@dataclass(frozen=True, slots=True)
class MaildirSettings:
    """A Maildir++ or a tree of Maildirs. `folders`, `drafts` and `sent` as for IMAP; names relative to `path`."""

    path: Path
    folders: tuple[str, ...] = ()
    drafts: str = ""
    sent: str = ""
