"""How `init` speaks: questions on a terminal, wrapped to its width; or to nobody, where flags gave every answer."""

from __future__ import annotations

import os
import re
import shutil
import sys
import textwrap
from collections.abc import Sequence

import typer

from rules.checkup.finding import Finding
from watcher.setup.world import Unsaid

WIDEST = 100
_LISTED = re.compile(r"- |\d+  ")
"""What stands before an entry of a list; its other lines begin below its words."""


class Terminal:
    """See `watcher.setup.world.Voice`."""

    interactive = True

    def say(self, text: str = "", *, indent: int = 0, strong: bool = False) -> None:
        width = max(30, min(shutil.get_terminal_size().columns, WIDEST))
        margin = " " * indent
        listed = _LISTED.match(text)
        hanging = margin + " " * (listed.end() if listed else 0)
        wrapped = textwrap.wrap(
            text,
            width,
            initial_indent=margin,
            subsequent_indent=hanging,
            break_long_words=False,
            break_on_hyphens=False,
        )
        for line in wrapped or [""]:
            typer.echo(typer.style(line, bold=True) if strong and _coloured() else line)

    def ask(self, question: str, default: str | None = None, *, flag: str = "") -> str:
        prompt = f"{question} [{default}]" if default else question
        answer = typer.prompt(prompt, default=default if default is not None else "", show_default=False)
        while default is None and not answer.strip():
            answer = typer.prompt(prompt, default="", show_default=False)
        return str(answer)

    def secret(self, question: str, *, flag: str = "") -> str:
        while not (answer := str(typer.prompt(question, default="", show_default=False, hide_input=True)).strip()):
            self.say("Nothing was typed.", indent=2)
        return answer

    def choose(self, question: str, options: Sequence[str], default: int = 0) -> int:
        self.say(question)
        for number, option in enumerate(options, 1):
            self.say(f"{number}  {option}", indent=2)
        while True:
            answer = self.ask("Which", str(default + 1)).strip()
            if answer.isascii() and answer.isdigit() and 1 <= int(answer) <= len(options):
                return int(answer) - 1
            self.say(f"Type a number from 1 to {len(options)}.", indent=2)

    def confirm(self, question: str, default: bool = True) -> bool:
        return typer.confirm(question, default=default)

    def findings(self, findings: Sequence[Finding]) -> None:
        from watcher.cli.doctor import show

        show(findings)

    def busy(self, doing: str) -> None:
        """One line that is written over; '' takes it away."""
        if sys.stdout.isatty():
            typer.echo(f"\r\x1b[K{doing}{' …' if doing else ''}", nl=False)


def say(text: str) -> None:
    """A line for people, wrapped on a terminal only."""
    if sys.stdout.isatty():
        Terminal().say(text)
    else:
        typer.echo(text)


class Nobody:
    """Takes every default; what has none must have been said before."""

    interactive = False

    def say(self, text: str = "", *, indent: int = 0, strong: bool = False) -> None:
        """Says nothing: the outcome is told at the end."""

    def ask(self, question: str, default: str | None = None, *, flag: str = "") -> str:
        if default is None:
            raise Unsaid(question, flag)
        return default

    def secret(self, question: str, *, flag: str = "") -> str:
        raise Unsaid(question, flag)

    def choose(self, question: str, options: Sequence[str], default: int = 0) -> int:
        return default

    def confirm(self, question: str, default: bool = True) -> bool:
        return default

    def findings(self, findings: Sequence[Finding]) -> None:
        """What matters is raised."""

    def busy(self, doing: str) -> None:
        """Nobody waits."""


def _coloured() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")
