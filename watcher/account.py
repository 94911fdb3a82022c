"""One account: its settings, its store and its mailbox, opened from a config file and a state folder.

Leaves all work to the stages (`intake`, `planning`, `outbox`) and to the commands.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cached_property
from pathlib import Path

from rules.messages import User
from rules.playbook import Playbook
from watcher import config as settings
from watcher import secrets
from watcher.config import Config
from watcher.drafts import FOLDER, Profile, Templates
from watcher.errors import Unavailable, UserError
from watcher.sources.base import Source
from watcher.sources.open import open_source
from watcher.sources.settings import GmailSettings, ImapSettings, MaildirSettings
from watcher.store import Store


@dataclass(frozen=True)
class Account:
    """What the stages need to know. `source` is connected by its first use only."""

    config: Config
    user: User
    playbook: Playbook
    profile: Profile
    store: Store
    folder: Path

    @cached_property
    def source(self) -> Source:
        return open_source(source_settings(self.config, self.folder, self.state), self.store.mail.recorded)

    @property
    def state(self) -> Path:
        """The folder of everything that is this account's own."""
        return self.store.database.path.parent

    @cached_property
    def templates(self) -> Templates:
        return Templates(self.folder / FOLDER)

    @property
    def first_scan(self) -> timedelta:
        return self.config.watch.first_scan

    def close(self) -> None:
        try:
            if "source" in self.__dict__:
                self.source.close()
        finally:
            self.store.close()


def open_account(config_file: Path, state: Path) -> Account:
    """Reads the settings and opens the store in `state` (made with 0700 where missing).

    Raises UserError or Unavailable in one clear line.
    """
    config = settings.read(config_file)
    try:
        state.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as fault:
        raise Unavailable(f"cannot make the state folder {state}: {fault.strerror}; name another by --state") from None
    return assemble(config, state, config_file.parent)


def assemble(config: Config, state: Path, folder: Path) -> Account:
    """An account from settings at hand; `folder` is what relative paths in them start from."""
    user = config.user()
    profile = Profile(name=user.name, strengths=config.profile.strengths, signature=config.profile.signature)
    return Account(config, user, config.numbers(), profile, Store(state), folder)


def source_settings(config: Config, folder: Path, state: Path) -> GmailSettings | ImapSettings | MaildirSettings:
    """What the mail source is opened with; `folder` and `state` as in `assemble`. Raises UserError."""
    match config.account.source:
        case "maildir":
            return MaildirSettings(path=folder / Path(config.maildir.path).expanduser())
        case "imap":
            return imap_settings(config, folder, state)
        case "gmail":
            return gmail_settings(config, folder, state)


def gmail_settings(config: Config, folder: Path, state: Path) -> GmailSettings:
    """How to enter the Gmail API. Raises UserError for a credentials file of the wrong kind, and unknown methods."""
    from watcher.sources import google_auth  # here, as below: most commands sign in nowhere
    from watcher.sources.gmail_quota import COSTS

    gmail, address = config.gmail, config.account.address
    unknown = sorted(gmail.costs.keys() - COSTS.keys())
    if unknown:
        raise UserError(f"[gmail] costs: {unknown[0]!r} is no method used here; they are {', '.join(COSTS)}")
    token = folder / Path(gmail.token).expanduser() if gmail.token else None
    credentials = folder / Path(gmail.credentials).expanduser()
    return GmailSettings(
        permit=google_auth.gmail_access(credentials, token, address, gmail.labels, state),
        check=lambda actual: google_auth.check_account(actual, address, config.account.aliases),
        api_endpoint=gmail.api_endpoint,
        quota_per_minute=gmail.quota_per_minute,
        costs=tuple(gmail.costs.items()),
        labels=gmail.labels,
    )


def imap_settings(config: Config, folder: Path, state: Path) -> ImapSettings:
    """How to reach and enter an IMAP server. A secret is asked for at each sign-in only."""
    imap = config.imap.model_copy(update={"username": config.imap.username or config.account.address})
    settings = ImapSettings(
        host=imap.host,
        username=imap.username,
        password=lambda: secrets.password(imap, folder),
        port=imap.port,
        security=imap.security,
        auth=imap.auth,
        folders=imap.folders,
        drafts=imap.drafts,
        sent=imap.sent,
        labels=imap.labels,
    )
    if imap.auth == "password" or imap.password_command or imap.password_env:
        return settings
    from watcher.sources.imap_auth import imap_access

    access = imap_access(imap, imap.username, folder, state)
    return replace(settings, password=access.token, renewed=access.renewed)
