"""Someone who answers the questions of `init` from a list, and can be interrupted at any of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from rules.checkup.finding import Finding
from watcher.config import Config
from watcher.setup.discovery import Found
from watcher.setup.world import World

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@dataclass
class Hands:
    """Answers in order; '' takes the default. At `interrupted` (counted from 0) Ctrl-C is pressed instead."""

    answers: list[str]
    interrupted: int = -1
    asked: list[str] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    interactive: bool = True

    def say(self, text: str = "", *, indent: int = 0, strong: bool = False) -> None:
        self.heard.append(text)

    def ask(self, question: str, default: str | None = None, *, flag: str = "") -> str:
        return self._next(question) or default or ""

    def secret(self, question: str, *, flag: str = "") -> str:
        return self._next(question)

    def choose(self, question: str, options: Sequence[str], default: int = 0) -> int:
        self.heard += options
        answer = self._next(question)
        return int(answer) - 1 if answer else default

    def confirm(self, question: str, default: bool = True) -> bool:
        answer = self._next(question)
        return answer.startswith("y") if answer else default

    def findings(self, findings: Sequence[Finding]) -> None:
        self.heard += [f"{one.what}: {one.means} {one.mend}" for one in findings]

    def busy(self, doing: str) -> None:
        pass

    def _next(self, question: str) -> str:
        if len(self.asked) == self.interrupted:
            raise KeyboardInterrupt
        self.asked.append(question)
        assert self.answers, f"no answer is left for: {question}"
        return self.answers.pop(0)


def nowhere(address: str) -> Found | None:
    return None


def no_browser(config: Config, folder: Path, state: Path) -> None:
    raise AssertionError("nobody was to sign in by browser")


def world(folder: Path, answers: Iterable[str] = (), interrupted: int = -1) -> tuple[World, Hands]:
    """A world in `folder`, where no domain says anything."""
    hands = Hands(list(answers), interrupted)
    (folder / "home").mkdir(exist_ok=True)
    (folder / "temp").mkdir(exist_ok=True)
    made = World(
        config=folder / "conf" / "config.toml",
        state=folder / "state",
        home=folder / "home",
        temp=folder / "temp",
        now=NOW,
        zone="Europe/Berlin",
        voice=hands,
        discover=nowhere,
        consent=no_browser,
    )
    return made, hands
