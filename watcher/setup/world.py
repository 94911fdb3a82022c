"""What the dialogue of `init` stands on: what was given by flags, who is spoken to, and where things lie."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from rules.checkup.finding import Finding
from watcher.config import Config
from watcher.errors import UserError
from watcher.setup.discovery import Found


@dataclass(frozen=True, slots=True)
class Given:
    """What the command line says; '' or None is not said. `check` False: nothing is tried."""

    source: str = ""
    address: str = ""
    name: str = ""
    timezone: str = ""
    aliases: tuple[str, ...] = ()
    host: str = ""
    port: int | None = None
    security: str = ""
    username: str = ""
    password_env: str = ""
    password_command: str = ""
    password_file: str = ""
    password: str = field(default="", repr=False)
    client_id: str = ""
    tenant: str = ""
    credentials: str = ""
    maildir: str = ""
    strengths: tuple[str, ...] = ()
    check: bool = True


class Voice(Protocol):
    """Who is spoken to. With nobody there, `interactive` is False: defaults are taken, and `ask` and `secret` raise
    `Unsaid` where there is none."""

    @property
    def interactive(self) -> bool: ...

    def say(self, text: str = "", *, indent: int = 0, strong: bool = False) -> None: ...

    def ask(self, question: str, default: str | None = None, *, flag: str = "") -> str: ...

    def secret(self, question: str, *, flag: str = "") -> str: ...

    def choose(self, question: str, options: Sequence[str], default: int = 0) -> int: ...

    def confirm(self, question: str, default: bool = True) -> bool: ...

    def findings(self, findings: Sequence[Finding]) -> None: ...

    def busy(self, doing: str) -> None: ...


class Unsaid(UserError):
    """An answer is needed and nobody is there to give it."""

    def __init__(self, question: str, flag: str) -> None:
        super().__init__(
            f"there is nobody to ask here: {question} Say it with {flag}, or run `heardback init` in a terminal"
        )


class Declined(Exception):
    """The user does not want it after all; nothing was changed."""


@dataclass(frozen=True, slots=True)
class World:
    """`temp` is a private folder that is gone afterwards. `consent` has the user sign in to a trial account in the
    browser; its arguments are config, folder and state, as `watcher.account.assemble` takes them."""

    config: Path
    state: Path
    home: Path
    temp: Path
    now: datetime
    zone: str
    voice: Voice
    discover: Callable[[str], Found | None]
    consent: Callable[[Config, Path, Path], None]
