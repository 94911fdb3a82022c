"""`heardback model [on|off]`: what a language model would be sent, shown before anything leaves; and the switch."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from watcher.cli.options import opened
from watcher.errors import UserError

if TYPE_CHECKING:
    from rules.prompts import Prompt
    from watcher.account import Account


class Switch(StrEnum):
    SHOW = "show"
    ON = "on"
    OFF = "off"


def model(
    context: typer.Context,
    switch: Annotated[Switch, typer.Argument(help="show, on or off.")] = Switch.SHOW,
    yes: Annotated[bool, typer.Option("--yes", help="Agree without being asked.")] = False,
) -> None:
    """Show what a language model of your choice would be sent; switch it on or off. Off by default."""
    from watcher.models import consent

    with opened(context) as account:
        if switch is Switch.OFF:
            consent.revoke(account)
            typer.echo("The language model is off; nothing leaves your machine for it.")
            return
        if not consent.terms(account.config.llm):
            raise UserError(
                "no language model is set up: the config needs [llm] with endpoint, model, and reader or writer = true"
            )
        _show(account)
        if switch is Switch.ON:
            if not yes and not typer.confirm("Send this kind of text there?", default=False, err=True):
                raise typer.Exit(1)
            consent.agree(account)
            typer.echo("The language model is on. `heardback model off` ends it.")


def _show(account: Account) -> None:
    from watcher.models.consent import agreed

    settings = account.config.llm
    typer.echo(f"Model {settings.model} at {settings.endpoint}, now {'on' if agreed(account) else 'off'}.")
    if settings.reader:
        _show_reading(account)
    if settings.writer:
        _show_writing(account)


def _show_reading(account: Account) -> None:
    """What would leave for the newest uncertain mail, to the letter; or for an invented one where there is none."""
    from watcher.models.opinions import sample

    typer.echo("\nReading: about an uncertain mail that no person seems to have written, this is sent:\n")
    _show_body(account, sample(account))
    typer.echo("\nIts answer can only put a question to rest. It never makes a mail an answer, an address or a date.")


def _show_writing(account: Account) -> None:
    from watcher.models.writing import sample

    typer.echo("\nWriting: about a draft that lies untouched in Drafts, this is sent:\n")
    asked = sample(account)
    if asked:
        _show_body(account, asked)
    else:
        typer.echo("(no draft waits now: the task, the paragraphs between greeting and sign-off, and their language)")
    typer.echo("\nIts text is taken only if it says the same and adds no name, date, number or fact; else ours stays.")


def _show_body(account: Account, asked: Prompt) -> None:
    from watcher.cli.output import plain
    from watcher.models.endpoint import Endpoint

    body = Endpoint(account.config.llm.endpoint, account.config.llm.model).body(asked)
    for line in json.dumps(body, ensure_ascii=False, indent=2).splitlines():
        typer.echo(plain(line))
