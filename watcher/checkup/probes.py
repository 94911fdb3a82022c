"""All probes in order, each with what it needs; one that cannot be made leaves its fact out."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from rules.checkup.facts import ConfigFact, Facts, NoticesFact, ServiceFact, TemplatesFact
from watcher import config as settings
from watcher.checkup.mailbox import look_at_mailbox
from watcher.checkup.state import look_at_store
from watcher.config import Config
from watcher.drafts import FOLDER, findings
from watcher.errors import HeardbackError, UserError
from watcher.notices import can_show


def look(
    config_file: Path,
    state: Path,
    now: datetime,
    service: Callable[[str], ServiceFact],
    call: str,
) -> Facts:
    """Everything that can be seen now. `service` tells of the service, given the name of a variable it would lack;
    `call` is how the command is called for this account."""
    fact, config = _config(config_file)
    store, watch = look_at_store(state, config)
    if config is None:
        return Facts(now, fact, store=store, watch=watch, service=service(""), call=call)
    seen = look_at_mailbox(config, config_file.parent, state, now)
    lacks = config.imap.password_env if config.account.source == "imap" else ""
    return Facts(
        now,
        fact,
        sign_in=seen.sign_in,
        folders=seen.folders,
        token=seen.token,
        clock=seen.clock,
        store=store,
        watch=watch,
        service=service(lacks),
        templates=_templates(config_file.parent / FOLDER),
        notices=NoticesFact(config.watch.notify, can_show()),
        call=call,
    )


def _templates(folder: Path) -> TemplatesFact:
    """The user's own templates for drafts, each tried."""
    return TemplatesFact(folder.is_dir(), findings(folder), str(folder))


def _config(path: Path) -> tuple[ConfigFact, Config | None]:
    try:
        config = settings.read(path)
    except UserError as fault:
        return ConfigFact(str(path), fault.problems), None
    except HeardbackError as fault:
        return ConfigFact(str(path), (str(fault),)), None
    account = config.account
    return (
        ConfigFact(
            str(path),
            source=account.source,
            address=account.address,
            name=account.name,
            strengths=len(config.profile.strengths),
            exposed=_exposed(path, bool(config.imap.oauth.client_secret)),
        ),
        config,
    )


def _exposed(path: Path, holds_secret: bool) -> bool:
    """Others may write it, and so name a command to run; or read a secret in it."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return os.name == "posix" and bool(mode & (0o077 if holds_secret else 0o022))
