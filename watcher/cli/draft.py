"""`heardback draft EMPLOYER --preview`: the drafts for one application as they would read now, changing nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from watcher.cli.options import Employer, Now, moment, opened, the_one

if TYPE_CHECKING:
    from datetime import datetime

    from rules.applications import Plan
    from watcher.account import Account


def draft(
    context: typer.Context,
    employer: Employer,
    preview: Annotated[bool, typer.Option("--preview", help="Show the drafts; lay none into the mailbox.")] = False,
    now: Now = "",
) -> None:
    """Show the drafts for one application as they would read now, by your own templates where you have some."""
    from rules.steps.previews import previews
    from watcher import deriving
    from watcher.errors import UserError

    if not preview:
        raise UserError(
            "drafts are laid into the mailbox by `heardback run` when they are due; add --preview to see them"
        )
    at = moment(now)
    with opened(context) as account:
        application = the_one(deriving.derive(account, at), employer)
        plans = previews(application, account.store.drafts.all(), at, account.playbook, account.user)
        if not plans:
            typer.echo("There is nobody to write to yet: no interview, and no mail of a person.")
        for plan in plans:
            _show(account, plan, at)
        for trouble in account.templates.trouble:
            typer.echo(trouble, err=True)


def _show(account: Account, plan: Plan, at: datetime) -> None:
    from watcher import planning
    from watcher.cli import output
    from watcher.phrases import STEPS, person

    made = planning.rendered(account, plan, at)
    typer.echo(f"--- {STEPS[plan.kind]} to {output.plain(person(plan.to))}")
    typer.echo(f"Subject: {output.plain(made.subject)}\n")
    typer.echo("\n".join(output.plain(line) for line in made.text.splitlines()) + "\n")
