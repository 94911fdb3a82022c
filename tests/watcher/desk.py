"""A desk with heardback on it: a config, a mailbox, a state folder and the command, called in this process."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.scenarios.stories import (
    APPLIED,
    APPLYING,
    INVITED,
    INVITING,
    MOVED,
    MOVING,
    PROMISED,
    PROMISING,
    USER_ADDRESS,
    USER_NAME,
    ZONE,
    raw,
)
from watcher import cli, clock

CONFIG = f"""
[account]
source = "maildir"
address = "{USER_ADDRESS}"
name = "{USER_NAME}"
timezone = "{ZONE}"

[maildir]
path = "mail"
"""
AFTER_PROMISE = PROMISED + timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Result:
    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


@dataclass(frozen=True)
class Desk:
    """A folder with a config, a mailbox and a state folder, and the `heardback` command on them."""

    folder: Path
    call: Callable[..., Result]

    @property
    def config(self) -> Path:
        return self.folder / "config.toml"

    @property
    def state(self) -> Path:
        return self.folder / "state"

    def write(self, config: str = CONFIG) -> None:
        self.config.write_text(config, "utf-8")

    def put(self, mailbox: str, name: str, mail: bytes) -> Path:
        path = self.folder / "mail" / mailbox / "cur" / f"{name}:2,S"
        path.write_bytes(mail)
        return path

    def __call__(self, *words: str) -> Result:
        return self.call("--config", str(self.config), "--state", str(self.state), *words)

    def status(self, now: datetime) -> Any:
        return self("status", "--json", "--now", now.isoformat()).json

    def application(self, now: datetime) -> Any:
        (one,) = self.status(now)["applications"]
        return one


@pytest.fixture
def heardback(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Result]:
    """The command, called in this process."""
    monkeypatch.delenv("HEARDBACK_CONFIG", raising=False)
    monkeypatch.delenv("HEARDBACK_STATE", raising=False)

    def call(*words: str) -> Result:
        capsys.readouterr()
        monkeypatch.setattr(sys, "argv", ["heardback", *words])
        status: object = 0
        try:
            cli.main()
        except SystemExit as ended:
            status = ended.code or 0
        said = capsys.readouterr()
        assert isinstance(status, int)
        return Result(status, said.out, said.err)

    return call


@pytest.fixture
def desk(tmp_path: Path, heardback: Callable[..., Result]) -> Desk:
    """An empty mailbox under a good config."""
    for mailbox in ("INBOX", "Sent", "Drafts"):
        for part in ("cur", "new", "tmp"):
            (tmp_path / "mail" / mailbox / part).mkdir(parents=True)
    found = Desk(tmp_path, heardback)
    found.write()
    return found


@pytest.fixture
def searching(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """In the middle of the story: applied, interviewed, promised an answer by 13 March; read an hour later."""
    for number, (mail, at) in enumerate(
        ((APPLYING, APPLIED), (INVITING, INVITED), (MOVING, MOVED), (PROMISING, PROMISED))
    ):
        desk.put(mail.mailbox, f"{number}.story", raw(mail, at))
    monkeypatch.setattr(clock, "present", lambda: AFTER_PROMISE)
    done = desk("run", "--once", "--now", AFTER_PROMISE.isoformat())
    assert done.status == 0, done.err
    return desk
