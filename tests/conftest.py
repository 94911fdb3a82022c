"""Servers that tests share: started once for a test run, on loopback, with a user of its own for each test."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from tests.servers import dovecot as dovecot_server
from tests.servers import emulate as emulate_server
from tests.servers import gmail as gmail_server
from tests.servers.cutproxy import CutProxy
from tests.servers.dovecot import Dovecot
from tests.servers.emulate import Emulate
from tests.servers.gimap import GmailImap
from tests.servers.gmail import GmailServer
from tests.servers.oauth import OAuthServer

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # the workers of a test run share the cores already
_numbers = count(1)


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """A real IMAP server. In a short directory: its sockets' paths may not be longer than 107 bytes."""
    with tempfile.TemporaryDirectory(prefix="dc") as home, dovecot_server.running(Path(home) / "d") as server:
        yield server


@pytest.fixture
def mail_user() -> str:
    """A user name nobody has used before."""
    return f"jane{next(_numbers)}@mail.example"


@pytest.fixture
def line(dovecot: Dovecot) -> Iterator[CutProxy]:
    """A line to Dovecot that can be listened to and cut."""
    proxy = CutProxy(dovecot.port)
    yield proxy
    proxy.close()


@pytest.fixture
def oauth() -> Iterator[OAuthServer]:
    """An OAuth server that nobody has asked anything yet."""
    server = OAuthServer()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def gimap() -> Iterator[GmailImap]:
    """Gmail as IMAP shows it, with nothing in it."""
    server = GmailImap()
    yield server
    server.close()


@pytest.fixture(scope="session")
def emulate() -> Iterator[Emulate]:
    """Gmail as others wrote it. One for a test run; every test takes a user of its own."""
    with tempfile.TemporaryDirectory(prefix="em") as home, emulate_server.running(Path(home)) as server:
        yield server


@pytest.fixture
def gmail() -> Iterator[GmailServer]:
    """A Gmail mailbox of its own; whatever is said to it or by it that is not of the API fails the test."""
    with gmail_server.running() as server:
        yield server
