"""`heardback login`: consent in the browser, for the Gmail API and for IMAP with OAuth; `init` calls `log_in` too.

Says in plain words what will be asked for before the browser opens. Leaves the dialogue itself to `watcher.signin`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from watcher.errors import UserError

if TYPE_CHECKING:
    from watcher.config import Config
    from watcher.signin import Manner, Wish
    from watcher.tokens import Keeper, Token

NoBrowser = Annotated[bool, typer.Option("--no-browser", help="Print the address and the ssh line, open nothing.")]
Port = Annotated[int, typer.Option("--port", min=0, max=65535, help="Where the answer is heard; 0: any free port.")]
Timeout = Annotated[int, typer.Option("--timeout", min=1, metavar="SECONDS", help="How long to wait for the browser.")]


def login(context: typer.Context, no_browser: NoBrowser = False, port: Port = 0, timeout: Timeout = 300) -> None:
    """Sign in to the mailbox in your browser (Gmail API, or IMAP with OAuth)."""
    from watcher import config as settings
    from watcher.service.bell import ring
    from watcher.signin import Manner, has_browser

    config = settings.read(context.obj.config)
    manner = Manner(typer.echo, not no_browser and has_browser(), port, timeout)
    log_in(config, context.obj.config.parent, context.obj.state, manner)
    ring(context.obj.state)


def log_in(config: Config, folder: Path, state: Path, manner: Manner) -> None:
    """Asks for consent, checks that it opens the mailbox configured, and only then keeps the token.

    `folder` is what relative paths in the settings start from. Raises UserError, SignInNeeded or Unavailable.
    """
    from watcher.signin import sign_in

    plan = _plan(config, folder, state)
    plan.keeper.load()  # a file that must not be overwritten is named before anybody is asked for anything
    for line in plan.words:
        manner.tell(line)
    token = sign_in(plan.wish, manner)
    plan.check(token)
    place = plan.keeper.save(token)
    manner.tell(f"Signed in as {plan.wish.address}. The token is kept in {place}.")
    manner.tell("A heardback that is running goes on by itself within the hour, or at once when it is restarted.")


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is asked for, in which words, how the answer is checked and where it is kept."""

    wish: Wish
    words: tuple[str, ...]
    check: Callable[[Token], None]
    keeper: Keeper


def _plan(config: Config, folder: Path, state: Path) -> _Plan:
    match config.account.source:
        case "gmail":
            return _gmail(config, folder, state)
        case "imap" if config.imap.auth == "xoauth2" and not (config.imap.password_command or config.imap.password_env):
            return _imap(config, folder, state)
        case "imap":
            raise UserError(
                "this account signs in with a password: there is nothing to do in a browser. Store the password with "
                '[imap] password_command, password_env or the keyring, or write auth = "xoauth2"'
            )
        case _:
            raise UserError("a Maildir needs no sign-in; your mail is on this machine already")


def _gmail(config: Config, folder: Path, state: Path) -> _Plan:
    from watcher.signin import Wish
    from watcher.sources import google_auth

    gmail, address = config.gmail, config.account.address
    wanted = google_auth.scopes(gmail.labels)
    client = google_auth.read_client(folder / Path(gmail.credentials).expanduser())
    token = folder / Path(gmail.token).expanduser() if gmail.token else None

    def check(found: Token) -> None:
        actual = google_auth.whose(found.access, gmail.api_endpoint)
        google_auth.check_account(actual, address, config.account.aliases)

    return _Plan(
        Wish(client, wanted, address, lambda granted: google_auth.lacking(granted, wanted)),
        tuple(_asked_for(address, wanted, "" if gmail.labels else google_auth.NO_LABELS)),
        check,
        google_auth.keeper(token, address, state),
    )


def _imap(config: Config, folder: Path, state: Path) -> _Plan:
    from watcher.account import imap_settings
    from watcher.signin import Wish
    from watcher.sources import imap_auth
    from watcher.sources.imap_session import Session

    imap, username = config.imap, config.imap.username or config.account.address
    client, provider = imap_auth.client_of(imap), imap_auth.provider_of(imap)

    def check(found: Token) -> None:
        plain = replace(imap_settings(config, folder, state), password=lambda: found.access, renewed=None)
        session = Session(plain)
        try:
            session.wake()
        finally:
            session.close()

    return _Plan(
        Wish(client, imap_auth.scopes(provider), username, imap_auth.lacking(provider)),
        tuple(_asked_for(username, imap_auth.scopes(provider), "")),
        check,
        imap_auth.keeper(imap.oauth, username, imap.host, folder, state),
    )


def _asked_for(address: str, scopes: tuple[str, ...], more: str) -> list[str]:
    """What will be asked for and why, before anything is asked."""
    from watcher.sources.google_auth import IN_PLAIN_WORDS

    lines = [f"heardback will ask for these permissions on the mailbox of {address}:"]
    lines += [f"  - {IN_PLAIN_WORDS.get(scope, scope)}" for scope in scopes]
    return [*lines, *([more] if more else [])]
