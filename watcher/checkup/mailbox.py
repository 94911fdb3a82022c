"""The mailbox: does it let us in, which folders has it, what was granted, what time is it there?"""

from __future__ import annotations

import os
import ssl
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit

from rules import providers
from rules.checkup.facts import ClockFact, FoldersFact, SignInFact, TokenFact, Trouble
from watcher.account import source_settings
from watcher.config import Config
from watcher.errors import HeardbackError, SignInNeeded, Unavailable, UserError
from watcher.oauth import Access, short
from watcher.sources import google_auth, imap_auth
from watcher.sources.imap_session import Session
from watcher.sources.imap_survey import survey
from watcher.sources.settings import ImapSettings, MaildirSettings
from watcher.tokens import Keeper, TokenFile

GMAIL = "https://gmail.googleapis.com"


@dataclass(frozen=True, slots=True)
class Seen:
    """What could be seen of one mailbox."""

    sign_in: SignInFact
    folders: FoldersFact | None = None
    token: TokenFact | None = None
    clock: ClockFact | None = None


def look_at_mailbox(config: Config, folder: Path, state: Path, now: datetime) -> Seen:
    """`folder` and `state` as in `watcher.account.assemble`. Reads and asks; nothing is written."""
    match config.account.source:
        case "gmail":
            return _gmail(config, folder, state, now)
        case "imap":
            return _imap(config, folder, state, now)
    return _maildir(config, folder, state)


def trouble_of(fault: HeardbackError) -> Trouble:
    """What kind of trouble a source's error tells of: by its class, else by what caused it."""
    cause = fault.__cause__
    if isinstance(fault, UserError):
        return Trouble.SETTINGS
    if isinstance(fault, SignInNeeded):
        return Trouble.REFUSED
    if isinstance(cause, ssl.SSLCertVerificationError):
        return Trouble.CERTIFICATE
    return Trouble.UNREACHABLE if isinstance(cause, OSError) else Trouble.OTHER


def _in_one_line(fault: HeardbackError) -> str:
    """Its advice to call the doctor is left out: the doctor is speaking."""
    return "; ".join(str(fault).splitlines()).split("; check the password (some providers", 1)[0]


# IMAP


def _imap(config: Config, folder: Path, state: Path, now: datetime) -> Seen:
    imap = config.imap
    bare = SignInFact(
        where=f"{imap.host}:{imap.port}",
        secret_from=_secret_from(config),
        exposed=_exposed(config, folder),
        page=_page(imap.host),
        oauth=_by_oauth(config),
    )
    token, clock = None, None
    try:
        settings = source_settings(config, folder, state)
        assert isinstance(settings, ImapSettings)  # noqa: S101 - narrows the type
        if bare.oauth:
            kept = imap_auth.keeper(imap.oauth, settings.username, imap.host, folder, state)
            provider = imap_auth.provider_of(imap)
            token = _token(kept, imap_auth.lacking(provider)(_granted(kept)))
            clock = _server_clock(provider.token_uri, now)
        session = Session(settings)
    except HeardbackError as fault:
        return Seen(replace(bare, trouble=trouble_of(fault), problem=_in_one_line(fault)), token=token, clock=clock)
    return _asked(session, bare, token, clock, now)


def _asked(session: Session, bare: SignInFact, token: TokenFact | None, clock: ClockFact | None, now: datetime) -> Seen:
    try:
        session.wake()
    except HeardbackError as fault:
        session.close()
        return Seen(replace(bare, trouble=trouble_of(fault), problem=_in_one_line(fault)), token=token, clock=clock)
    try:
        found = survey(session)
    except HeardbackError as fault:
        return Seen(bare, FoldersFact(problem=_in_one_line(fault)), token, clock)
    finally:
        session.close()
    return Seen(bare, found.folders, token, clock or _clock_by_mail(found.newest, now))


def _by_oauth(config: Config) -> bool:
    imap = config.imap
    return imap.auth == "xoauth2" and not (imap.password_command or imap.password_env)


def _secret_from(config: Config) -> str:
    imap = config.imap
    if _by_oauth(config):
        return "sign-in kept for it"
    if imap.password_command:
        return "password that password_command prints"
    if imap.password_env:
        return f"password in the variable {imap.password_env}"
    return f"password in {imap.password_file}" if imap.password_file else "password in the system keyring"


def _exposed(config: Config, folder: Path) -> str:
    if not config.imap.password_file or os.name != "posix":
        return ""
    path = folder / Path(config.imap.password_file).expanduser()
    with suppress(OSError):
        return str(path) if path.stat().st_mode & 0o077 else ""
    return ""


def _page(host: str) -> str:
    known = providers.by_imap_host(host)
    return known.page if known and known.secret is providers.Secret.APP_PASSWORD else ""


# The Gmail API


def _gmail(config: Config, folder: Path, state: Path, now: datetime) -> Seen:
    gmail, address = config.gmail, config.account.address
    endpoint = gmail.api_endpoint or GMAIL
    bare = SignInFact(where="the Gmail API", oauth=True)
    clock = _server_clock(endpoint, now)
    token = None
    try:
        file = folder / Path(gmail.token).expanduser() if gmail.token else None
        kept = google_auth.keeper(file, address, state)
        token = _token(kept, google_auth.lacking(_granted(kept), google_auth.scopes(gmail.labels)))
        access: Access = google_auth.gmail_access(
            folder / Path(gmail.credentials).expanduser(), file, address, gmail.labels, state
        )
        google_auth.check_account(google_auth.whose_access(access, gmail.api_endpoint), address, config.account.aliases)
    except HeardbackError as fault:
        return Seen(replace(bare, trouble=trouble_of(fault), problem=_in_one_line(fault)), token=token, clock=clock)
    return Seen(bare, None, token, clock)


# Maildir


def _maildir(config: Config, folder: Path, state: Path) -> Seen:
    from watcher.sources.maildir_tree import look_around

    settings = source_settings(config, folder, state)
    assert isinstance(settings, MaildirSettings)  # noqa: S101 - narrows the type
    bare = SignInFact(where=str(settings.path))
    try:
        tree = look_around(settings)
    except UserError as fault:
        return Seen(bare, FoldersFact(problem=_in_one_line(fault)))
    except Unavailable as fault:
        return Seen(replace(bare, trouble=Trouble.SETTINGS, problem=_in_one_line(fault)))
    place = tree.drafts.path / "new" if tree.drafts else tree.drafts_path.parent
    return Seen(
        bare,
        FoldersFact(
            inbox=tree.inbox.name,
            drafts=tree.drafts.name if tree.drafts else "",
            drafts_by="name" if tree.drafts else "",
            drafts_writable=os.access(place, os.W_OK),
            sent=tree.sent.name if tree.sent else "",
            sent_by="name" if tree.sent else "",
            read=len(tree.read),
        ),
    )


# Tokens and clocks


def _granted(kept: Keeper) -> tuple[str, ...]:
    token = kept.load()
    return token.scopes if token else ()


def _token(kept: Keeper, lacking: tuple[str, ...]) -> TokenFact:
    """What is kept of a sign-in; scopes that were never recorded are not missed."""
    token = kept.load()
    if token is None:
        return TokenFact(kept.where, there=False)
    return TokenFact(
        kept.where,
        there=True,
        lacking=tuple(map(short, lacking)) if token.scopes else (),
        renewable=bool(token.refresh),
        expires_at=token.expires_at,
        kept_at=_changed(kept),
    )


def _changed(kept: Keeper) -> datetime | None:
    path = kept.path if isinstance(kept, TokenFile) else None
    with suppress(OSError):
        return datetime.fromtimestamp(path.stat().st_mtime, UTC) if path else None
    return None


def _server_clock(address: str, now: datetime) -> ClockFact:
    """By the Date of an HTTP answer, whatever else it says."""
    import requests

    host = urlsplit(address).hostname or address
    with suppress(requests.RequestException, ValueError, TypeError):
        answer = requests.head(address, timeout=(5, 10), allow_redirects=False)
        there = parsedate_to_datetime(answer.headers["Date"])
        return ClockFact(now - (there if there.tzinfo else there.replace(tzinfo=UTC)), host)
    return ClockFact()


def _clock_by_mail(newest: datetime | None, now: datetime) -> ClockFact:
    """Mail that arrived in what is the future here shows that this clock is slow; mail of the past shows nothing."""
    return ClockFact(now - newest, "the mail server's") if newest is not None and newest > now else ClockFact()
