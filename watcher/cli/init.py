"""`heardback init`: the wizard. A few questions, everything tried out, and only then anything written.

Leaves what is asked to `watcher.setup.dialogue` and how to `voice`; this file starts it and tells the outcome.
"""

from __future__ import annotations

import os
import sys
import tempfile
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from watcher.errors import HeardbackError, UserError

if TYPE_CHECKING:
    from watcher.config import Config
    from watcher.setup.world import Given, Voice, World
    from watcher.setup.writing import Written


class Source(StrEnum):
    GMAIL = "gmail"
    IMAP = "imap"
    MAILDIR = "maildir"


class Security(StrEnum):
    TLS = "tls"
    STARTTLS = "starttls"
    PLAIN = "plain"


def _option(flag: str, metavar: str, help: str) -> typer.models.OptionInfo:
    found: typer.models.OptionInfo = typer.Option(flag, metavar=metavar, help=help)
    return found


def init(
    context: typer.Context,
    source: Annotated[Source | None, typer.Option(help="The kind of mailbox.")] = None,
    address: Annotated[str, _option("--address", "ADDRESS", "Your mail address.")] = "",
    name: Annotated[str, _option("--name", "NAME", "As your mails close.")] = "",
    timezone: Annotated[str, _option("--timezone", "ZONE", "Such as Europe/Berlin; the system's if not said.")] = "",
    alias: Annotated[list[str] | None, _option("--alias", "ADDRESS", "Another address of yours.")] = None,
    strength: Annotated[list[str] | None, _option("--strength", "SENTENCE", "Why you fit.")] = None,
    host: Annotated[str, _option("--host", "HOST", "The IMAP server.")] = "",
    port: Annotated[int | None, typer.Option(min=1, max=65535, help="Its port; 993 if not said.")] = None,
    security: Annotated[Security | None, typer.Option(help="tls if not said.")] = None,
    username: Annotated[str, _option("--username", "NAME", "The address if not said.")] = "",
    password_env: Annotated[str, _option("--password-env", "NAME", "A variable that holds the password.")] = "",
    password_command: Annotated[str, _option("--password-command", "COMMAND", "A command that prints it.")] = "",
    password_file: Annotated[str, _option("--password-file", "FILE", "A private file that holds it.")] = "",
    password_stdin: Annotated[
        bool, typer.Option("--password-stdin", help="Read it from standard input and keep it in the keyring.")
    ] = False,
    client_id: Annotated[str, _option("--client-id", "ID", "Your OAuth client, for Microsoft.")] = "",
    tenant: Annotated[str, _option("--tenant", "NAME", "Its directory.")] = "",
    credentials: Annotated[str, _option("--credentials", "FILE", "The OAuth client file, for the Gmail API.")] = "",
    maildir: Annotated[str, _option("--maildir", "PATH", "A Maildir on this machine.")] = "",
    no_check: Annotated[bool, typer.Option("--no-check", help="Write the config without trying it.")] = False,
    service: Annotated[
        bool | None, typer.Option("--service/--no-service", help="Run in the background from now on.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing: take what is given, and defaults.")] = False,
) -> None:
    """Set heardback up: a few questions, the sign-in tried, the config written at the end. Ctrl-C changes nothing."""
    from watcher.setup.world import Given

    given = Given(
        source=source or "",
        address=address,
        name=name,
        timezone=timezone,
        aliases=tuple(alias or ()),
        host=host,
        port=port,
        security=security or "",
        username=username,
        password_env=password_env,
        password_command=password_command,
        password_file=password_file,
        password=_from_stdin() if password_stdin else "",
        client_id=client_id,
        tenant=tenant,
        credentials=credentials,
        maildir=maildir,
        strengths=tuple(strength or ()),
        check=not no_check,
    )
    try:
        _set_up(context, given, service, _voice(yes or password_stdin))
    except (typer.Abort, KeyboardInterrupt):
        typer.echo("\nheardback: interrupted; nothing was changed", err=True)
        raise typer.Exit(1) from None


def _from_stdin() -> str:
    password = sys.stdin.readline().strip("\r\n")
    if not password:
        raise UserError("--password-stdin: standard input is empty")
    return password


def _voice(yes: bool) -> Voice:
    from watcher.cli.voice import Nobody, Terminal

    if yes:
        return Nobody()
    if not sys.stdin.isatty():
        raise UserError("there is no terminal to ask on; say everything by flags, with --yes (heardback init --help)")
    return Terminal()


def _set_up(context: typer.Context, given: Given, service: bool | None, voice: Voice) -> None:
    from watcher.service.bell import ring
    from watcher.setup.dialogue import converse
    from watcher.setup.trial import TOKEN
    from watcher.setup.world import Declined
    from watcher.setup.writing import commit

    with tempfile.TemporaryDirectory(prefix="heardback-") as temp:
        world = _world(context, Path(temp), voice)
        voice.say(
            "A few questions, and heardback knows your mailbox. Nothing is written before the end; Ctrl-C leaves"
            " everything as it was."
        )
        voice.say()
        try:
            answers = converse(given, world)
            if not voice.confirm(f"Write all this to {world.config}?"):
                raise Declined
        except Declined:
            typer.echo("Nothing was changed.", err=True)
            raise typer.Exit(1) from None
        written = commit(answers, world.config, world.state, world.temp / TOKEN, world.now)
    ring(world.state)
    _tell(written, world, signed_in=given.check)
    _offer_service(context, service, voice)


def _world(context: typer.Context, temp: Path, voice: Voice) -> World:
    import tzlocal

    from watcher import clock
    from watcher.setup.discovery import discover
    from watcher.setup.world import World

    return World(
        config=context.obj.config.expanduser().absolute(),
        state=context.obj.state.expanduser().absolute(),
        home=Path.home(),
        temp=temp,
        now=clock.present(),
        zone=tzlocal.get_localzone_name() or "UTC",
        voice=voice,
        discover=discover,
        consent=_consent,
    )


def _consent(config: Config, folder: Path, state: Path) -> None:
    from watcher.cli.login import log_in
    from watcher.cli.voice import say
    from watcher.signin import Manner, has_browser

    log_in(config, folder, state, Manner(say, has_browser()))


def _tell(written: Written, world: World, signed_in: bool) -> None:
    from watcher.cli.options import calling
    from watcher.cli.voice import say
    from watcher.setup.answers import SecretPlace

    say(f"Written: {world.config}")
    if written.backup is not None:
        say(f"The config before is kept as {written.backup}")
    if written.answers.place is SecretPlace.KEYRING:
        say("The password is in the system keyring.")
    elif written.answers.place is SecretPlace.FILE:
        file = world.config.parent / written.answers.place_name
        say(f"The password lies in {file}, readable by you alone: there is no system keyring here to keep it.")
    if not signed_in and (written.answers.source == "gmail" or written.answers.auth == "xoauth2"):
        say(f"Sign in next: {calling(world.config, world.state)} login")


def _offer_service(context: typer.Context, wanted: bool | None, voice: Voice) -> None:
    """The config stands already: whatever goes wrong here is told, and does not take it back."""
    from watcher.cli.options import calling, usual_places
    from watcher.cli.service import set_up
    from watcher.cli.voice import say
    from watcher.service.installing import job_for, recipe_for

    job = job_for(context.obj.config, context.obj.state, usual_places(), os.environ)
    if wanted is None:
        wanted = voice.interactive and _confirmed(voice, "Run heardback in the background from now on?")
    if wanted:
        try:
            set_up(job, recipe_for(job, os.environ))
        except HeardbackError as fault:
            typer.echo(f"heardback: {fault}", err=True)
            return
    else:
        call = calling(job.config, job.state)
        say(f"Start it with `{call} run`, or in the background with `{call} service install`.")
    say("After its first look a welcome note lies in your inbox: what it found, and whether that is right.")


def _confirmed(voice: Voice, question: str) -> bool:
    """Ctrl-C is a no here: what was written stays."""
    try:
        return voice.confirm(question)
    except (typer.Abort, KeyboardInterrupt):
        typer.echo()
        return False
