"""What tests of trouble share: the story's mailbox with the command that watches it, and ways to break things."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from rules.applications import DraftState
from tests.scenarios.stage import Stage, drafts_of, parsed
from tests.scenarios.stories import (
    APPLYING,
    FIRST_END,
    INVITING,
    RUTH,
    USER_ADDRESS,
    USER_NAME,
    ZONE,
    Mail,
    local,
    raw,
)
from tests.servers.cutproxy import CutProxy
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.watcher.sources.mailboxes import ImapProgram, MaildirProgram
from watcher import cli

ROOT = Path(__file__).parents[2]
NOW = FIRST_END + timedelta(days=1, minutes=5)
"""Thanks for the interview of the story are due."""
SECRET = "correct horse battery"


@dataclass(frozen=True, slots=True)
class Result:
    status: int
    out: str
    err: str

    def is_one_clear_fault(self, status: int, *words: str) -> None:
        assert self.status == status, self
        assert self.out == ""
        assert self.err.startswith("heardback: ")
        assert len(self.err.splitlines()) == 1, self.err
        for word in words:
            assert word in self.err, self.err
        assert SECRET not in self.err
        assert PASSWORD not in self.err.split()


@dataclass(frozen=True)
class Desk:
    """A mailbox of the story's user and the command that watches it."""

    stage: Stage
    capsys: pytest.CaptureFixture[str]

    def __call__(self, *words: str) -> Result:
        """The command, called in this process."""
        self.capsys.readouterr()
        status: object = 0
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sys, "argv", ["heardback", *self._globals, *words])
            try:
                cli.main()
            except SystemExit as ended:
                status = ended.code or 0
        said = self.capsys.readouterr()
        assert isinstance(status, int)
        return Result(status, said.out, said.err)

    @property
    def _globals(self) -> tuple[str, ...]:
        return "--config", str(self.stage.config), "--state", str(self.stage.state)

    def run(self, now: datetime = NOW) -> Result:
        return self("run", "--once", "--now", now.isoformat())

    def program(self, now: datetime = NOW) -> Result:
        """The same as a process of its own."""
        words = [sys.executable, "-m", "watcher", *self._globals, "run", "--once", "--now", now.isoformat()]
        done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
        return Result(done.returncode, done.stdout, done.stderr)

    def health(self) -> Any:
        return json.loads(self("status", "--json", "--now", NOW.isoformat()).out)["health"]

    def set(self, **values: object) -> None:
        """Other values for keys of the config that stand there already; new ones go to the end of [imap]."""
        lines = self.stage.config.read_text("utf-8").splitlines()
        for key, value in values.items():
            written = f"{key} = {value}" if isinstance(value, int) else f'{key} = "{value}"'
            there = [number for number, line in enumerate(lines) if line.startswith(f"{key} = ")]
            if there:
                lines[there[-1]] = written
            else:
                lines.insert(lines.index("[imap]") + 1, written)
        self.stage.config.write_text("\n".join(lines) + "\n", "utf-8")

    def arrives(self, *mails: Mail) -> None:
        moments = {APPLYING.message_id: local(2, 16, 10), INVITING.message_id: local(2, 18, 14)}
        for one in mails:
            at = moments.get(one.message_id, FIRST_END + timedelta(hours=20))
            self.stage.arrive(one.mailbox, raw(one, at), at)

    def thanked_once(self) -> None:
        """The one draft that is due lies there, once, and is known to lie there; the welcome came once."""
        to = [str(parsed(lying)["To"].addresses[0].addr_spec) for lying in self.stage.program.raws("Drafts")]
        assert to == [RUTH]
        assert [kind for kind, _ in self.stage.notes().elements()].count("welcome") == 1
        account = self.stage.open()
        assert [draft.state for draft in drafts_of(account)] == [DraftState.IN_DRAFTS]
        account.close()

    def nothing_written(self) -> None:
        assert self.stage.program.raws("Drafts") == []
        assert not self.stage.notes()

    def good_run(self, now: datetime = NOW) -> None:
        done = self.run(now)
        assert done.status == 0, done.err
        assert self.health()["last_error"] is None


@pytest.fixture
def offline(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    """Over a Maildir with nothing in it."""
    program = MaildirProgram(tmp_path / "mail", plus_plus=False)
    return Desk(Stage(tmp_path, program, name=USER_NAME, address=USER_ADDRESS, zone=ZONE), capsys)


@pytest.fixture
def online(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    dovecot: Dovecot,
    mail_user: str,
    line: CutProxy,
    monkeypatch: pytest.MonkeyPatch,
) -> Desk:
    """The same over IMAP."""
    monkeypatch.setenv("HEARDBACK_TEST_PASSWORD", PASSWORD)
    program = ImapProgram(dovecot.port, mail_user, proxied=line.port)
    return Desk(Stage(tmp_path, program, name=USER_NAME, address=USER_ADDRESS, zone=ZONE), capsys)


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as held:
        return int(held.getsockname()[1])


def fill(path: Path) -> None:
    """Takes all the room there is."""
    with path.open("wb", buffering=0) as file, pytest.raises(OSError, match="space"):
        while file.write(b"0" * 4096):
            pass


@contextmanager
def small_disk(at: Path, size: str) -> Iterator[Callable[[str], object]]:
    """A file system of its own; answers how to give it another size. Skips where it may not be mounted."""
    at.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(at)], capture_output=True)
    if done.returncode:
        pytest.skip("may not mount a small disk here (needs root)")
    try:
        yield lambda other: subprocess.run(
            ["mount", "-o", f"remount,size={other}", str(at)], check=True, capture_output=True
        )
    finally:
        subprocess.run(["umount", "-l", str(at)], check=False)


def damaged_head(path: Path) -> None:
    path.write_bytes(b"no database at all\n" * 1_000)


def damaged_pages(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xa5" * (len(content) - 4096))
