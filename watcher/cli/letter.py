"""`heardback letter EMPLOYER`: the letter for the post on the last interview held there, as text or ready to print."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from watcher.cli.options import Employer, Now, moment, opened, the_one
from watcher.errors import UserError

if TYPE_CHECKING:
    from datetime import datetime

    from rules.applications import Application
    from rules.steps.letters import Posting
    from watcher.account import Account

Target = Annotated[Path | None, typer.Option(metavar="FILE", help="Write a PDF, a page for each interviewer.")]
Recipient = Annotated[str, typer.Option(metavar="NAME", help="Only to this interviewer.")]


def letter(context: typer.Context, employer: Employer, pdf: Target = None, to: Recipient = "", now: Now = "") -> None:
    """Write the thank-you letter for the post: other words than the mail's, ready to sign."""
    from watcher import deriving
    from watcher.letters.making import pages, print_ready, write_file

    at = moment(now)
    with opened(context) as account:
        application = the_one(deriving.derive(account, at), employer)
        found = pages(account, _posting(account, application, to, at), at)
        if pdf is not None:
            write_file(pdf, print_ready(account, found))
            typer.echo(f"wrote {pdf}", err=True)
            return
        for one in found:
            typer.echo("\n".join((*one.sender, "", *one.recipient, "", one.date, "", *_spaced(one.paragraphs))))
            typer.echo("\n".join((one.closing, "", *one.signature, "")))


def _posting(account: Account, application: Application, to: str, at: datetime) -> Posting:
    from dataclasses import replace

    from rules.steps.letters import last_interview
    from rules.steps.view import view

    drafts = account.store.drafts.all()
    found = last_interview(view(application, drafts, at, account.playbook, account.user.zone), account.user)
    if found is None:
        raise UserError(f"no interview with {application.employer} was held yet, so there is nothing to thank for")
    people = [one for one in found.people if to.lower() in one.name.lower()]
    if not people:
        met = ", ".join(one.name for one in found.people) or "nobody whose name is known"
        raise UserError(
            f"there is nobody to write to{f' called {to!r}' if to else ''}; you met {met}."
            f' `heardback set "{application.employer}" --interviewer "Their name"` adds someone'
        )
    return replace(found, people=tuple(people))


def _spaced(paragraphs: tuple[str, ...]) -> list[str]:
    return [line for paragraph in paragraphs for line in (paragraph, "")]
