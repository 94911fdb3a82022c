"""`heardback run`: the daemon, or with `--once` one full cycle."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from watcher.cli.options import Now, locked, moment, opened, usual_places
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
    from watcher.service import logs
    from watcher.service.job import name_of
    from watcher.service.notify import supervisor

    given = context.obj
    name = name_of(given.config.absolute(), given.state.absolute(), usual_places())
    told = supervisor()
    daemon = Daemon(lambda: open_account(given.config, given.state), supervisor=told)
    logs.keep(logs.log_file(name, given.state, sys.platform, Path.home()), os.environ, given.verbose)
    daemon.run()
