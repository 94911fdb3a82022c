"""`heardback show EMPLOYER`: one application's history as a timeline."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import typer

from watcher.cli.options import Employer, Now, moment, named, opened, the_one

if TYPE_CHECKING:
    from datetime import datetime

    from rules.applications import Standing


def show(context: typer.Context, employer: Employer, now: Now = "") -> None:
    """Show the history of one application: mail, interviews, drafts, your words, and what comes next."""
    from watcher import deriving, present

    at = moment(now)
    with opened(context) as account:
        known = deriving.derive(account, at)
        meant = {one.key for one in named(known, employer) or (the_one(known, employer),)}
        for one in present.standings(account, known, at):
            if one.application.key in meant:
                _print(one, at, account.user.zone)


def _print(one: Standing, at: datetime, zone: str) -> None:
    from watcher.cli import output
    from watcher.cli.timeline import events
    from watcher.phrases import STATES, day

    expected = f", they said {day(one.expected_reply_by)}" if one.expected_reply_by else ""
    typer.echo(f"{output.plain(output.title(one.application))}: {STATES[one.state]}{expected}")
    told = [(output.local(event.at, zone), event.what, event.detail) for event in events(one, at, zone)]
    if sys.stdout.isatty():
        output.group("", ((f"{when}  {what}", detail, False) for when, what, detail in told))
    else:
        output.table(("When", "What", "Detail"), told)
    for reason in one.why:
        typer.echo(f"  {output.plain(reason)}")
