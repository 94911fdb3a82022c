"""Every way in which a server, a folder or a disk can say no, put to `run --once`, `doctor` and `init` alike.

One clear line, the right exit status, no traceback, no secret, and nothing written by halves. What `test_trouble`,
`test_doctor` and `test_dialogue` show already is not repeated.
"""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from tests.scenarios.stage import Stage
from tests.scenarios.stories import APPLYING, INVITING, USER_ADDRESS, USER_NAME, ZONE
from tests.servers import dovecot as dovecot_server
from tests.servers.certificates import DAY, Issuer, issuer, serving
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.speaker import imap, speaking
from tests.watcher.sources.mailboxes import ImapProgram, mail
from tests.watcher.troubled import NOW, SECRET, Desk, Result, fill, small_disk

GREETING = b"* OK ready\r\n"


@pytest.fixture(autouse=True)
def surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    monkeypatch.setenv("MAIL_PASSWORD", SECRET)


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Issuer:
    made = issuer(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(made.file))
    return made


@pytest.fixture
def desk(offline: Desk) -> Desk:
    return offline


def on_server(desk: Desk, port: int, security: str) -> None:
    desk.stage.config.write_text(
        f'[account]\nsource = "imap"\naddress = "{USER_ADDRESS}"\nname = "{USER_NAME}"\ntimezone = "{ZONE}"\n[imap]\n'
        f'host = "localhost"\nport = {port}\nsecurity = "{security}"\npassword_env = "MAIL_PASSWORD"\n'
    )


def set_up(desk: Desk, port: int, security: str) -> Result:
    words = ("--yes", "--address", USER_ADDRESS, "--host", "localhost", "--port", str(port), "--security", security)
    return desk("init", *words, "--password-env", "MAIL_PASSWORD", "--no-service")


def told_by_all_three(desk: Desk, port: int, security: str, status: int, *words: str) -> None:
    on_server(desk, port, security)
    desk.run().is_one_clear_fault(status, *words)
    found = desk("doctor", "--now", NOW.isoformat())
    bad = [line for line in found.out.splitlines() if line.startswith("✗")]
    assert found.status == 1
    assert len(bad) == 1 + ("✗ Watching" in found.out), found.out
    assert " → " in bad[0]
    assert all(word in found.out for word in words), found.out
    assert SECRET not in found.out + found.err
    before = desk.stage.config.read_text()
    set_up(desk, port, security).is_one_clear_fault(status, *words, "nothing was changed")
    assert desk.stage.config.read_text() == before


# TLS


CERTIFICATES: dict[str, tuple[Callable[[Path, Issuer], ssl.SSLContext], str]] = {
    "expired": (lambda folder, by: serving(folder, by, begins=-2 * DAY, ends=-DAY), "certificate has expired"),
    "not valid yet": (lambda folder, by: serving(folder, by, begins=DAY, ends=2 * DAY), "certificate is not yet valid"),
    "another host's": (lambda folder, by: serving(folder, by, "mail.other.example"), "certificate is not valid for"),
    "signed by itself": (lambda folder, by: serving(folder, None), "self-signed certificate"),
}


@pytest.mark.parametrize("name", CERTIFICATES)
def test_a_certificate_that_cannot_be_trusted_is_told_with_the_reason(
    desk: Desk, tmp_path: Path, trusted: Issuer, name: str
) -> None:
    make, reason = CERTIFICATES[name]
    with speaking(GREETING, context=make(tmp_path, trusted)) as port:
        told_by_all_three(desk, port, "tls", 1, f"localhost:{port}", "is not trusted", reason)


def test_a_good_certificate_of_that_issuer_is_taken(desk: Desk, tmp_path: Path, trusted: Issuer) -> None:
    with speaking(GREETING, imap(b"NO [AUTHENTICATIONFAILED] no"), serving(tmp_path, trusted)) as port:
        told_by_all_three(desk, port, "tls", 1, "refuses the sign-in")


# What servers say


ANSWERS: dict[str, tuple[bytes, bytes, str]] = {
    "not a mail server": (b"HTTP/1.1 400 Bad Request\r\n\r\n", b"", "does not greet as an IMAP server"),
    "a farewell": (b"* BYE too busy\r\n", b"", "too busy"),
    "an app password is wanted": (
        GREETING,
        b"NO [ALERT] Application-specific password required",
        "Application-specific password required",
    ),
    "too many": (GREETING, b"NO [LIMIT] Too many simultaneous connections", "could not sign in now"),
    "away for a while": (GREETING, b"NO [UNAVAILABLE] Temporary authentication failure", "could not sign in now"),
    "the password said back": (GREETING, b"NO bad password " + SECRET.encode(), "refuses the sign-in"),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_what_a_server_says_against_it_is_told_in_its_words(desk: Desk, name: str) -> None:
    greeting, login, word = ANSWERS[name]
    with speaking(greeting, imap(login)) as port:
        told_by_all_three(desk, port, "plain", 1, f"localhost:{port}", word)


# Settings


SETTINGS: dict[str, tuple[str, str]] = {
    "no OAuth client": ('auth = "xoauth2"\npassword_env = ""', "[imap.oauth]"),
    "no such security": ('security = "maybe"', "imap.security"),
    "clear text to others": ('security = "plain"\nhost = "imap.mail.example"', "in clear"),
    "a port out of range": ("port = 99999", "imap.port"),
    "a secret in the config": (f'password = "{SECRET}"', "imap.password"),
    "a variable that is not set": ('password_env = "NOT_THERE"', "NOT_THERE"),
}


@pytest.mark.parametrize("name", SETTINGS)
def test_settings_that_cannot_do_are_named_by_run_and_doctor(desk: Desk, name: str) -> None:
    line, word = SETTINGS[name]
    given = dict(one.split(" = ") for one in line.splitlines())
    keys = {"host": '"localhost"', "password_env": '"MAIL_PASSWORD"'} | given
    section = "\n".join(f"{key} = {value}" for key, value in keys.items())
    desk.stage.config.write_text(
        f'[account]\nsource = "imap"\naddress = "{USER_ADDRESS}"\nname = "N"\n[imap]\n{section}\n'
    )
    desk.run().is_one_clear_fault(2, word)
    found = desk("doctor", "--now", NOW.isoformat())
    assert found.status == 1
    bad = [line for line in found.out.splitlines() if line.startswith("✗") and word in line]
    assert bad, found.out
    assert all(" → " in line for line in bad)
    assert SECRET not in found.out + found.err


# Folders and quota, by a real server that limits both


LIMITS = """
mail_plugins = quota acl
protocol imap {{
  mail_plugins = quota acl imap_quota imap_acl
}}
plugin {{
  quota = maildir:User quota
  quota_rule = *:storage=40K
  acl = vfile:{folder}/acl
}}
"""


@pytest.fixture(scope="module")
def strict(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dovecot]:
    """A Dovecot whose mailboxes hold 40 kB, and whose folder Locked may only be read."""
    import tempfile

    with tempfile.TemporaryDirectory(prefix="dq") as folder:
        (Path(folder) / "acl").write_text("Locked owner lr\n")
        (Path(folder) / "acl").chmod(0o644)
        with dovecot_server.running(Path(folder) / "d", more=LIMITS.format(folder=folder)) as server:
            yield server


@pytest.fixture
def limited(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], strict: Dovecot, mail_user: str, monkeypatch: pytest.MonkeyPatch
) -> Desk:
    monkeypatch.setenv("HEARDBACK_TEST_PASSWORD", PASSWORD)
    program = ImapProgram(strict.port, mail_user)
    made = Desk(Stage(tmp_path, program, name=USER_NAME, address=USER_ADDRESS, zone=ZONE), capsys)
    made.arrives(APPLYING, INVITING)
    return made


def bad_findings(desk: Desk) -> list[str]:
    found = desk("doctor", "--now", NOW.isoformat())
    assert found.err == ""
    return [line for line in found.out.splitlines() if line.startswith("✗")]


def test_a_full_mailbox_is_told_and_caught_up_when_there_is_room(limited: Desk) -> None:
    program = limited.stage.program
    assert isinstance(program, ImapProgram)
    program.put_many("INBOX", [mail("Large", body="x" * 36_300)])
    assert any(bad.startswith("✗ Quota: the mailbox is 9") for bad in bad_findings(limited))
    limited.run().is_one_clear_fault(1, "refused while writing a message", "is full", "empty the trash")
    assert not limited.stage.notes(), "what did not fit waits"
    with program.client() as client:
        client.select_folder("INBOX")
        client.delete_messages(client.search(["SUBJECT", "Large"]))
        client.expunge()
    limited.good_run(NOW + timedelta(minutes=5))
    limited.thanked_once()


def test_a_drafts_folder_that_may_only_be_read_is_told_by_both(limited: Desk) -> None:
    program = limited.stage.program
    assert isinstance(program, ImapProgram)
    with program.client() as client:
        client.create_folder("Locked")
    limited.set(drafts="Locked")
    (bad,) = bad_findings(limited)
    assert bad.startswith("✗ Drafts: Locked cannot be written to → ")
    limited.run().is_one_clear_fault(1, "refused while writing a message", "Permission denied")
    assert [program.raws(name) for name in ("Drafts", "Locked")] == [[], []]
    limited.set(drafts="Drafts")
    limited.good_run(NOW + timedelta(minutes=5))
    limited.thanked_once()


# Disks


def maildir_flags(desk: Desk) -> tuple[str, ...]:
    return "--yes", "--address", USER_ADDRESS, "--maildir", str(desk.stage.config.parent / "mail"), "--no-service"


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="needs root to mount a small disk")
def test_a_full_disk_is_told_by_init_and_doctor(desk: Desk, tmp_path: Path) -> None:
    with disk(tmp_path / "conf"):
        fill(tmp_path / "conf" / "filler")
        aside = Desk(desk.stage, desk.capsys)
        aside.stage.config = tmp_path / "conf" / "config.toml"
        aside.stage.state = tmp_path / "conf" / "state"
        flags = ("--maildir", str(tmp_path / "mail"))
        done = aside("init", *maildir_flags(desk)[:3], *flags, "--no-service")
        done.is_one_clear_fault(1, "cannot write", "No space left", "nothing was changed")
        assert [path.name for path in (tmp_path / "conf").iterdir()] == ["filler"]
        assert any(line.startswith("✗ Disk: only ") for line in aside("doctor").out.splitlines())


@contextmanager
def disk(at: Path) -> Iterator[None]:
    holding: AbstractContextManager[object] = small_disk(at, "64k")
    with holding:
        yield


@pytest.mark.parametrize("in_the_way", ["conf", "conf/config.toml"])
def test_a_place_that_cannot_hold_the_config_is_told(desk: Desk, tmp_path: Path, in_the_way: str) -> None:
    path = tmp_path / in_the_way
    path.parent.mkdir(exist_ok=True)
    path.write_text("a file") if in_the_way == "conf" else path.mkdir()
    desk.stage.config = tmp_path / "conf" / "config.toml"
    desk("init", *maildir_flags(desk)[:3], "--maildir", str(tmp_path / "mail")).is_one_clear_fault(1, "cannot write")
    assert path.exists()
