"""What a source needs to be opened: plain values, made by the configuration, free of heavy imports."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class ImapSettings:
    """An IMAP account. `security` is "tls", "starttls" or "plain" (loopback only).

    `password` answers the password, or with `auth` = "xoauth2" a fresh access token; it is asked at every sign-in and
    never kept. `renewed` answers a new access token where one was refused, once; None where there is no other.
    `folders` are the mailboxes to read (Sent is always added); empty: all but junk, trash and drafts. `drafts` and
    `sent` name those mailboxes; empty: found by special use, then by usual names. `labels`: on conversations where
    the server is Gmail's, as keywords elsewhere; None: at Gmail only. Timeouts in seconds.
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
    labels: bool | None = None
    connect_timeout: float = 10.0
    read_timeout: float = 30.0


class Permit(Protocol):
    """Access tokens, as `watcher.oauth.Access` gives them. Raises `SignInNeeded`, `UserError`, `Unavailable`."""

    def token(self) -> str: ...

    def renewed(self) -> str: ...


@dataclass(frozen=True, slots=True)
class GmailSettings:
    """A mailbox of the Gmail API. `check` raises for the address of a mailbox that is not the one configured.

    `api_endpoint` is another base URL, '' for Google's. Units: `quota_per_minute`, and `costs` as (method, units) where
    they differ from `gmail_quota.COSTS`.
    """

    permit: Permit
    check: Callable[[str], None] = lambda address: None
    api_endpoint: str = ""
    quota_per_minute: int = 6_000
    costs: tuple[tuple[str, int], ...] = ()
    labels: bool = True


@dataclass(frozen=True, slots=True)
class MaildirSettings:
    """A Maildir++ or a tree of Maildirs. `folders`, `drafts` and `sent` as for IMAP; names relative to `path`."""

    path: Path
    folders: tuple[str, ...] = ()
    drafts: str = ""
    sent: str = ""
