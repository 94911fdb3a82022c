"""`heardback run`: the daemon, or with `--once` one full cycle."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from watcher.cli.options import LOG_LINE, Now, locked, moment, opened
from watcher.errors import UserError

if TYPE_CHECKING:
    from watcher.account import Account

Once = Annotated[bool, typer.Option("--once", help="One full cycle (read, plan, place), then exit.")]


def run(context: typer.Context, once: Once = False, now: Now = "") -> None:
    """Watch the mailbox and keep drafts and summaries in step."""
    if now and not once:
        raise UserError("--now goes with --once: a daemon lives in the present")
    at = moment(now)
    with locked(context.obj.state):
        if once:
            with opened(context) as account:
                _once(account, at)
        else:
            _for_ever(context)


def _once(account: Account, at: object) -> None:
    from datetime import datetime

    from rich.progress import Progress, TextColumn

    from watcher.daemon import tick

    assert isinstance(at, datetime)  # noqa: S101 - narrows the type
    if not sys.stderr.isatty():
        new = tick(account, at)
    else:
        with Progress(TextColumn("Reading mail: {task.completed} messages"), transient=True) as bar:
            task = bar.add_task("read", total=None)
            new = tick(account, at, lambda count: bar.update(task, completed=count))
    waiting = sum(draft.state == "in_drafts" for draft in account.store.drafts.all() if draft.to.email)
    typer.echo(f"{new} new messages; {waiting} drafts and notes placed and open", err=True)


def _for_ever(context: typer.Context) -> None:
    from watcher.account import open_account
    from watcher.daemon import Daemon

    given = context.obj
    daemon = Daemon(lambda: open_account(given.config, given.state))
    _log_to_file(given.state / "heardback.log", given.verbose)
    daemon.run()


def _log_to_file(path: Path, verbose: bool) -> None:
    """Beside the terminal, for those who come later. Where it cannot be written the daemon goes on without."""
    log = logging.getLogger("watcher")
    log.setLevel(logging.DEBUG if verbose else logging.INFO)
    try:
        path.touch(mode=0o600, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=3, encoding="utf-8")
    except OSError as fault:
        log.warning("cannot write the log %s: %s", path, fault.strerror)
        return
    handler.setFormatter(logging.Formatter(LOG_LINE))
    log.addHandler(handler)
