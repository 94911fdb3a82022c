"""`heardback show EMPLOYER`: one application's history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import typer

from watcher.cli.options import Employer, Now, moment, named, opened, the_one

if TYPE_CHECKING:
    from rules.applications import Entry, Interview


def show(context: typer.Context, employer: Employer, now: Now = "") -> None:
    """Show the history of one application: mail, interviews, drafts, and what comes next."""
    from watcher import planning
    from watcher.cli import output

    at = moment(now)
    with opened(context) as account:
        known = planning.derive(account, at)
        zone = account.user.zone
        meant = {one.key for one in named(known, employer) or (the_one(known, employer),)}
        for one in planning.standings(account, known, at):
            if one.application.key in meant:
                typer.echo(f"{output.plain(output.title(one.application))}: {one.state.replace('_', ' ')}")
                output.table(("When", "What", "Subject"), history(one.application.entries, zone))
                output.table(("Interview", "Status", "With"), interviews(one.application.interviews, at))
                output.table(
                    ("Draft", "To", "Subject", "State"),
                    ((d.kind, d.to.email or "", d.subject, d.state.replace("_", " ")) for d in one.drafts),
                )
                for reason in one.why:
                    typer.echo(f"  {output.plain(reason)}")
                if one.next_action:
                    due = output.local(one.next_action.due, zone)
                    typer.echo(f"Next: {one.next_action.kind.replace('_', ' ')}, due {due}")


def history(entries: Sequence[Entry], zone: str) -> list[tuple[str, ...]]:
    """Rows of an application's mail."""
    from watcher.cli import output

    return [
        (output.local(e.at, zone), e.kind.replace("_", " ") + ("" if e.certain else " ?"), e.subject) for e in entries
    ]


def interviews(held: Sequence[Interview], at: datetime) -> list[tuple[str, ...]]:
    """Rows of an application's interviews, in their own zone."""
    from watcher.cli import output

    return [
        (
            f"{output.local(one.begins, one.zone)} {one.zone}",
            output.interview_status(one, at),
            ", ".join(person.name or person.email or "?" for person in one.interviewers),
        )
        for one in held
    ]
