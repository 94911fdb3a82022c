"""A private Dovecot on loopback: one foreground process, its mail in a temporary directory, gone when the tests end.

Every user name signs in with the password "secret", so each test takes a user of its own.
"""

from __future__ import annotations

import grp
import os
import pwd
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

PASSWORD = "secret"

_CONFIGURATION = """
base_dir = {home}/run
state_dir = {home}/state
instance_name = tests
log_path = {home}/dovecot.log
listen = 127.0.0.1
protocols = imap
ssl = yes
ssl_cert = <{home}/certificate.pem
ssl_key = <{home}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
default_internal_user = {internal_user}
default_internal_group = {internal_group}
default_login_user = {login_user}
mail_location = maildir:{home}/mail/%u
mail_max_userip_connections = 100
first_valid_uid = 0
maildir_very_dirty_syncs = yes
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={home}/home/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Drafts {{
    auto = subscribe
    special_use = \\Drafts
  }}
  mailbox Sent {{
    auto = subscribe
    special_use = \\Sent
  }}
  mailbox Trash {{
    auto = subscribe
    special_use = \\Trash
  }}
  mailbox Junk {{
    auto = subscribe
    special_use = \\Junk
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
"""


@dataclass(frozen=True, slots=True)
class Dovecot:
    """A running server: `port` speaks plain IMAP with STARTTLS, `tls_port` TLS with a certificate nobody trusts."""

    home: Path
    port: int
    tls_port: int

    @property
    def certificate(self) -> Path:
        return self.home / "certificate.pem"


_OAUTH = """
auth_mechanisms = plain login xoauth2 oauthbearer
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {home}/oauth2.conf
}}
"""
_INTROSPECTION = """
introspection_url = {url}/introspect?token=
introspection_mode = get
username_attribute = email
active_attribute = active
active_value = true
"""


@contextmanager
def running(home: Path, oauth: str = "", more: str = "") -> Iterator[Dovecot]:
    """Starts the server, and stops it. Skips the test without Dovecot; under CI its absence is a failure.

    `oauth` is the base of an OAuth server that says which access tokens are good and whose (RFC 7662); `more`
    is added to the configuration.
    """
    program = shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin:/usr/local/sbin:/opt/homebrew/sbin")
    if program is None or shutil.which("openssl") is None:
        why = "needs Dovecot and openssl (Debian: apt-get install dovecot-imapd openssl)"
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)
    server = Dovecot(home, _free_port(), _free_port())
    _prepare(server)
    if oauth:
        (home / "oauth2.conf").write_text(_INTROSPECTION.format(url=oauth))
        with (home / "dovecot.conf").open("a") as configuration:
            configuration.write(_OAUTH.format(home=home))
    with (home / "dovecot.conf").open("a") as configuration:
        configuration.write(more)
    process = subprocess.Popen([program, "-F", "-c", str(home / "dovecot.conf")], stderr=subprocess.STDOUT)
    try:
        _wait_until_ready(server, process)
        yield server
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(10)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as held:
        return int(held.getsockname()[1])


def _prepare(server: Dovecot) -> None:
    home, root = server.home, os.getuid() == 0
    me, mine = pwd.getpwuid(os.getuid()).pw_name, grp.getgrgid(os.getgid()).gr_name
    owner = pwd.getpwnam("mail") if root else pwd.getpwuid(os.getuid())  # mail is not kept as root
    for part in ("run", "state", "mail", "home"):
        (home / part).mkdir(parents=True)
    if root:
        os.chown(home / "mail", owner.pw_uid, owner.pw_gid)
        os.chown(home / "home", owner.pw_uid, owner.pw_gid)
        for parent in (home, *home.parents[:3]):
            parent.chmod(parent.stat().st_mode | 0o055)
    _make_certificate(home)
    configuration = _CONFIGURATION.format(
        home=home,
        port=server.port,
        tls_port=server.tls_port,
        password=PASSWORD,
        uid=owner.pw_uid,
        gid=owner.pw_gid,
        internal_user="dovecot" if root else me,
        internal_group="dovecot" if root else mine,
        login_user="dovenull" if root else me,
    )
    (home / "dovecot.conf").write_text(configuration)


def _make_certificate(home: Path) -> None:
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj /CN=localhost"
    names = ["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
    files = ["-keyout", str(home / "key.pem"), "-out", str(home / "certificate.pem")]
    subprocess.run([*command.split(), *names, *files], check=True, capture_output=True)


def _wait_until_ready(server: Dovecot, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 10
    while time.monotonic() < until and process.poll() is None:
        try:
            with socket.create_connection(("127.0.0.1", server.port), 1) as line:
                if line.recv(200).startswith(b"* OK"):
                    return
        except OSError:
            time.sleep(0.02)
    written = (server.home / "dovecot.log").read_text() if (server.home / "dovecot.log").exists() else ""
    raise RuntimeError(f"Dovecot did not start: {written}")
