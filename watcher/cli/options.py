"""What all commands share: where config and state lie, the moment taken as the present, how an employer is named."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from watcher import clock
from watcher.errors import UserError
from watcher.service.logs import LINE

if TYPE_CHECKING:
    from rules.applications import Application
    from watcher.account import Account

Now = Annotated[
    str, typer.Option("--now", metavar="ISO8601", help="Take this instant as the present, e.g. 2026-03-02T09:00+01:00.")
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON for other programs.")]
Employer = Annotated[
    str, typer.Argument(metavar="EMPLOYER", help="A name as `heardback status` shows it, or a domain.")
]


@dataclass(frozen=True, slots=True)
class Options:
    """The global options."""

    config: Path
    state: Path
    verbose: bool


def options(config: Path | None, state: Path | None, verbose: bool) -> Options:
    """Flags first, then environment, then the platform's folders."""
    config = config or _from_environment("HEARDBACK_CONFIG")
    state = state or _from_environment("HEARDBACK_STATE")
    usual_config, usual_state = usual_places()
    return Options(config=config or usual_config, state=state or usual_state, verbose=verbose)


def usual_places() -> tuple[Path, Path]:
    """Where config and state lie if nothing else is said."""
    import platformdirs

    return (
        Path(platformdirs.user_config_dir("heardback")) / "config.toml",
        Path(platformdirs.user_data_dir("heardback")),
    )


def _from_environment(name: str) -> Path | None:
    value = os.environ.get(name)
    return Path(value).expanduser() if value else None


def moment(now: str) -> datetime:
    """The present, or the instant given by `--now`. Raises UserError without an offset."""
    if not now:
        return clock.present()
    try:
        at = datetime.fromisoformat(now)
    except ValueError:
        raise UserError(f"--now {now!r} is no ISO 8601 instant; write for example 2026-03-02T09:00+01:00") from None
    if at.tzinfo is None:
        raise UserError(f"--now {now!r} has no offset; write for example {now}+01:00")
    return at


@contextmanager
def opened(context: typer.Context) -> Iterator[Account]:
    """The account of the global options, closed afterwards."""
    from watcher.account import open_account

    account = open_account(context.obj.config, context.obj.state)
    try:
        yield account
    finally:
        account.close()


@contextmanager
def locked(state: Path) -> Iterator[None]:
    """One heardback per state folder. Raises Unavailable when another one is at work there, or the folder is no use."""
    import filelock

    from watcher.errors import Unavailable

    try:
        state.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = filelock.FileLock(state / "heardback.lock", timeout=0, mode=0o600)
        lock.acquire()
    except filelock.Timeout:
        raise Unavailable(f"another heardback is at work in {state}; stop it first, or name another --state") from None
    except OSError as fault:
        raise Unavailable(f"cannot use the state folder {state}: {fault.strerror}; name another by --state") from None
    try:
        yield
    finally:
        lock.release()


def calling(config: Path, state: Path) -> str:
    """`heardback` with the options that lead to this account."""
    import shlex

    usual_config, usual_state = usual_places()
    words = ["heardback"]
    words += ["--config", str(config)] if config != usual_config else []
    words += ["--state", str(state)] if state != usual_state else []
    return shlex.join(words)


def at_work(state: Path) -> bool:
    """Whether a heardback is at work in that folder now."""
    from watcher.errors import Unavailable

    if not (state / "heardback.lock").exists():
        return False
    try:
        with locked(state):
            return False
    except Unavailable:
        return True


def the_one(applications: Sequence[Application], name: str) -> Application:
    """The application meant by a name, alias or domain, "name: role" where there are two. Raises UserError."""
    found = named(applications, name)
    if not found:
        known = ", ".join(sorted({one.employer for one in applications})[:12]) or "none yet"
        raise UserError(f"no application at {name!r} is known (known: {known}); `heardback add` records one")
    if len(found) > 1:
        roles = "; ".join(f"{one.employer}: {one.role or 'role unknown'}" for one in found)
        raise UserError(f"{name!r} could mean several applications; name one as EMPLOYER: ROLE ({roles})")
    return found[0]


def named(applications: Sequence[Application], name: str) -> tuple[Application, ...]:
    """Every application that a name as typed could mean ("acme", "acme: data analyst"), as in mail to heardback."""
    from rules.words import naming

    employer, _, role = name.partition(":")
    return naming.named(applications, employer, role)


class OneLine(logging.Formatter):
    """A line for each thing that happened: tracebacks belong in the log file, or to --verbose."""

    def format(self, record: logging.LogRecord) -> str:
        bare = copy(record)
        bare.exc_info = bare.exc_text = bare.stack_info = None
        return super().format(bare)


def log_to_terminal(verbose: bool) -> None:
    terminal = logging.StreamHandler()
    terminal.setFormatter((logging.Formatter if verbose else OneLine)(LINE))
    logging.basicConfig(level=logging.DEBUG if verbose else logging.WARNING, handlers=[terminal])
    logging.raiseExceptions = False  # a log that cannot be written (a full disk) is no reason for a traceback
    for noisy in ("imapclient", "tzlocal", "markdown_it"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
