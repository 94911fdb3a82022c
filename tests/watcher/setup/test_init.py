"""`heardback init` as the true program on a true terminal, before a Dovecot mailbox."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.scenarios.stories import APPLYING, INVITING, USER_NAME, raw
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.watcher.setup.hands import NOW
from tests.watcher.sources.mailboxes import ImapProgram

pexpect = pytest.importorskip("pexpect", reason="needs a pseudo-terminal (not on Windows)")

ROOT = Path(__file__).parents[3]
COLUMNS = 60


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


@pytest.fixture
def environment(home: Path) -> dict[str, str]:
    """Of a person with a home of their own, and without a keyring."""
    passed = {
        name: value for name, value in os.environ.items() if not name.startswith(("HEARDBACK", "XDG", "NO_COLOR"))
    }
    return passed | {
        "HOME": str(home),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "TERM": "xterm",
        "NO_COLOR": "1",
    }


@pytest.fixture
def flags(dovecot: Dovecot, mail_user: str) -> list[str]:
    program = ImapProgram(dovecot.port, mail_user)
    with program.client() as client:
        for one in (APPLYING, INVITING):
            client.append(one.mailbox, raw(one, NOW).replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))
    return ["--host", "127.0.0.1", "--port", str(dovecot.port), "--security", "plain", "--no-service"]


Terminal = Callable[..., Any]


@pytest.fixture
def terminal(environment: dict[str, str]) -> Iterator[Terminal]:
    opened: list[Any] = []

    def start(*words: str) -> Any:
        child = pexpect.spawn(
            sys.executable,
            ["-m", "watcher", *words],
            cwd=ROOT,
            env=environment,
            dimensions=(40, COLUMNS),
            timeout=30,
            encoding="utf-8",
        )
        opened.append(child)
        return child

    yield start
    for child in opened:
        child.close(force=True)


def piped(environment: dict[str, str], *words: str, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "watcher", *words],
        cwd=ROOT,
        env=environment,
        input=given,
        capture_output=True,
        text=True,
    )


def test_a_newcomer_answers_a_few_questions_and_has_a_watcher_that_works(
    terminal: Terminal, environment: dict[str, str], home: Path, flags: list[str], mail_user: str
) -> None:
    said = ""
    child = terminal("init", *flags)
    for question, answer in (
        ("Your mail address: ", mail_user),
        (r"not shown\): ", PASSWORD),
        ("Is that you.*: ", "y"),
        (rf"Your name.*{USER_NAME}]: ", ""),
        ("Your time zone.*: ", "Europe/Berlin"),
        ("Languages.*: ", "en"),
        ("Why you fit.*: ", ""),
        (r"Write all this.*\[Y/n]: ", ""),
    ):
        child.expect(question)
        said += child.before + child.after
        child.sendline(answer)
    child.expect(pexpect.EOF)
    said += child.before
    child.close()
    assert child.exitstatus == 0, said
    assert "✓ Sign-in" in said
    assert "sent application" in said
    assert f" {PASSWORD}" not in said, "a password is not shown"
    assert "readable by you alone" in " ".join(said.split())
    (config,) = home.rglob("config.toml")
    (secret,) = home.rglob("imap-password")
    assert [path.stat().st_mode & 0o777 for path in (config, secret)] == [0o600, 0o600]
    done = piped(environment, "run", "--once")
    assert done.returncode == 0, done.stderr


def test_ctrl_c_at_a_question_changes_nothing_and_says_so(terminal: Terminal, home: Path, flags: list[str]) -> None:
    child = terminal("init", *flags)
    child.expect("Your mail address: ")
    for _ in range(10):  # one that comes between the question and the waiting for its answer can be lost
        child.sendintr()
        if child.expect([pexpect.EOF, pexpect.TIMEOUT], timeout=3) == 0:
            break
    child.close()
    assert child.exitstatus == 1
    assert "interrupted; nothing was changed" in child.before
    assert list(home.rglob("*")) == []


def test_piped_without_flags_it_says_what_to_do(environment: dict[str, str], home: Path) -> None:
    done = piped(environment, "init")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines() == [
        "heardback: there is no terminal to ask on; say everything by flags, with --yes (heardback init --help)"
    ]
    assert list(home.rglob("*")) == []


def test_a_script_sets_it_up_by_flags_and_standard_input(
    environment: dict[str, str], home: Path, flags: list[str], mail_user: str
) -> None:
    done = piped(
        environment, "init", *flags, "--address", mail_user, "--name", "Jane", "--password-stdin", given=PASSWORD + "\n"
    )
    assert done.returncode == 0, done.stderr
    assert "\x1b" not in done.stdout
    assert [line.split(":")[0] for line in done.stdout.splitlines()[:1]] == ["Written"]
    (secret,) = home.rglob("imap-password")
    assert secret.read_text() == PASSWORD + "\n"
