"""`heardback service install|uninstall|status|print`: heardback in the background, by the system's own means."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import typer

from watcher.cli.options import at_work, calling, usual_places

if TYPE_CHECKING:
    from watcher.service.job import Job, Recipe

service = typer.Typer(
    help="Run heardback in the background: a systemd user unit, a launchd agent or a Windows task.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


def _recipe(context: typer.Context) -> tuple[Job, Recipe]:
    from watcher.service.installing import job_for, recipe_for

    job = job_for(context.obj.config, context.obj.state, usual_places(), os.environ)
    return job, recipe_for(job, os.environ)


@service.command("install")
def install(context: typer.Context) -> None:
    """Start it now and at every login. Installing again replaces what is there."""
    job, recipe = _recipe(context)
    set_up(job, recipe)


def set_up(job: Job, recipe: Recipe) -> None:
    """Installs and says what that means. Raises UserError for a config that the service could not use."""
    from watcher import config
    from watcher.cli.voice import say
    from watcher.service.installing import install as carry_out

    settings = config.read(job.config)
    carry_out(recipe, job)
    say(f"heardback runs in the background for {settings.account.address} ({job.name}).")
    say(f"What it does: {recipe.logs}")
    if recipe.advice:
        say(recipe.advice)
    if settings.account.source == "imap" and settings.imap.password_env:
        typer.echo(
            f"Mind: the password is in the variable {settings.imap.password_env}, which the service does not have. "
            "`heardback init` can keep it in the system keyring instead.",
            err=True,
        )


@service.command("uninstall")
def uninstall(context: typer.Context) -> None:
    """Stop it and remove it; config, store and mail stay."""
    from watcher.service.installing import uninstall as take_back

    job, recipe = _recipe(context)
    if not take_back(recipe):
        typer.echo(f"There was no service {job.name}; nothing to remove.")
        return
    typer.echo(f"The service {job.name} is stopped and removed. What stays is yours: {job.config} and {job.state}.")


@service.command("status")
def status(context: typer.Context) -> None:
    """Say whether it is installed and running; exit status 1 where it is not."""
    from watcher.service.installing import installed, running, up_to_date

    job, recipe = _recipe(context)
    if not installed(recipe):
        by_hand = at_work(job.state)
        typer.echo(f"{job.name} is not installed{', but a heardback is running' if by_hand else ''}.")
        typer.echo(f"Install it: {calling(job.config, job.state)} service install")
        raise typer.Exit(1)
    runs = running(recipe) and (recipe.keeps_file or at_work(job.state))
    typer.echo(f"{job.name} is installed and {'running' if runs else 'NOT running'}.")
    if not up_to_date(recipe):
        typer.echo(
            "It was installed by another version or from another place; renew it with"
            f" {calling(job.config, job.state)} service install"
        )
    typer.echo(f"What it does: {recipe.logs}")
    if not runs:
        raise typer.Exit(1)


@service.command("print")
def print_(context: typer.Context) -> None:
    """Print what `install` would write, and change nothing."""
    _, recipe = _recipe(context)
    typer.echo(f"{recipe.file}:", err=True)
    typer.echo(recipe.text.rstrip("\n"))
