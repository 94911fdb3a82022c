"""What the README and the docs say to type is understood, and what they point to is there."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from tests.scenarios.stories import EMPLOYER
from tests.watcher.desk import Desk, desk, heardback, searching
from watcher.cli.app import app
from watcher.config import Config

__all__ = ["desk", "heardback", "searching"]

ROOT = Path(__file__).parents[1]
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")))
FENCED = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"`(heardback [^`]+)`")
LINK = re.compile(r"\]\(([^)#]+)[^)]*\)")
TYPED = re.compile(r"(?:^|\s|/)heardback\s+(?P<words>.+)$")
STANDS_FOR = {"EMPLOYER": "acme", "PATH": "mail", "FILE": "file", "FILE…": "file", "MESSAGE-ID": "acme"}
RUN_FOR_REAL = frozenset(
    ("status", "show", "explain", "summary", "export", "set", "note", "draft", "letter", "rebuild", "pause", "add")
)
"""Commands that need no server and end by themselves: those are run, on the mailbox of a story."""


def lines() -> Iterator[tuple[str, str]]:
    """(page, command line without "heardback") for all that a reader could type."""
    for page in PAGES:
        text = page.read_text("utf-8")
        shell = [line for kind, block in FENCED.findall(text) if kind == "sh" for line in block.splitlines()]
        typed = [part.strip() for line in shell for part in re.split(r"&&|;", line.split(" > ")[0].split("  #")[0])]
        for line in (*typed, *(found.replace("\\|", "|") for found in INLINE.findall(text))):
            if found := TYPED.search(line):
                yield page.name, found["words"]


def words_of(line: str) -> list[str]:
    """As a shell would pass them; optional parts left out, one of several chosen, what stands for something put in."""
    bare = re.sub(r"\[[^\]]*\]", "", line).replace("…", "")
    words = shlex.split(bare)
    firsts = [word.split("|")[0] for word in words]
    return [STANDS_FOR.get(word, word) for word in firsts]


MEANT = frozenset(("acme", "acme: data analyst", "<its message-id>"))
"""What stands in the docs for the employer of the story."""
NEED_MORE = frozenset(("set", "add", "note", "show", "explain", "draft", "letter", "pause"))
"""Named alone these are named as commands; `pause` alone would silence the rest."""
LINES = sorted({(page, line) for page, line in lines()})


@pytest.mark.parametrize(("page", "line"), LINES)
def test_every_command_line_of_the_docs_is_understood(page: str, line: str) -> None:
    root = typer.main.get_command(app)
    words = words_of(line)
    with root.make_context("heardback", list(words)) as context:  # raises UsageError at what it does not know
        command: Any = root
        rest = [*context._protected_args, *context.args]
        while rest and hasattr(command, "commands"):
            assert rest[0] in command.commands, f"{page}: no such command in {line!r}"
            command, rest = command.commands[rest[0]], rest[1:]
        if rest or line.strip() != words[0]:
            try:
                command.make_context(line, rest)
            except typer.Exit as ended:  # --help
                assert ended.exit_code == 0


def test_every_command_line_that_can_be_run_here_does_what_it_says(searching: Desk) -> None:
    failed, ran = {}, 0
    for page, line in sorted(LINES, key=lambda one: one[1].startswith("add")):  # a second one makes names unclear
        words = [EMPLOYER if word.lower() in MEANT else word for word in words_of(line)]
        if words[0] in RUN_FOR_REAL and (len(words) > 1 or words[0] not in NEED_MORE):
            result, ran = searching(*words), ran + 1
            if result.status:
                failed[page, line] = result.err
    assert failed == {} and ran > 20


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    text = page.read_text("utf-8")
    local = [target for target in LINK.findall(text) if not re.match(r"\w+:", target)]
    assert [target for target in local if not (page.parent / target).exists()] == []


@pytest.mark.parametrize(
    "block",
    [block for page in PAGES for kind, block in FENCED.findall(page.read_text("utf-8")) if kind == "toml"],
)
def test_every_config_of_the_docs_holds_known_keys_only(block: str) -> None:
    import tomllib

    raw = tomllib.loads(block)
    raw.setdefault("account", {"source": "maildir", "address": "jane@mail.example"})
    raw["account"].setdefault("source", "maildir")
    raw["account"].setdefault("address", "jane@mail.example")
    assert Config.model_validate(raw).account.address


def test_every_setting_that_the_docs_name_exists() -> None:
    playbook = (ROOT / "docs" / "playbook.md").read_text("utf-8")
    named = set(re.findall(r"`(\w+) = ", playbook))
    known = set(Config.model_fields["playbook"].annotation.model_fields)  # type: ignore[union-attr]
    assert named and named <= known
