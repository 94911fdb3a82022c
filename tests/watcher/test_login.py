"""Signing in by browser: what is asked for and said, what is kept, and what becomes of every other answer."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urljoin, urlsplit

import pytest

from tests.servers.emulate import Emulate, address
from tests.servers.oauth import OAuthServer, Said, error
from watcher import clock, signin
from watcher import config as settings
from watcher.cli.login import log_in
from watcher.errors import HeardbackError, SignInNeeded, Unavailable, UserError
from watcher.oauth import Client, ask, refreshed
from watcher.signin import Manner, Wish, sign_in
from watcher.sources.google_auth import COMPOSE, INSERT, MODIFY, READONLY
from watcher.tokens import TokenFile

ADDRESS = "jane@mail.example"


def browse(address: str) -> None:
    """What a browser does with the address, the redirect to this machine included."""
    with urllib.request.urlopen(address, timeout=10) as page:
        assert b"can be closed" in page.read()


@dataclass
class User:
    """Reads what heardback says and opens the address it prints, by default in a browser on this machine."""

    opens: Callable[[str], None] = browse
    said: list[str] = field(default_factory=list)

    def tell(self, line: str) -> None:
        self.said.append(line)
        if line.strip().startswith("http"):
            threading.Thread(target=self.opens, args=(line.strip(),), daemon=True).start()

    def manner(self, port: int = 0, timeout: int = 20) -> Manner:
        return Manner(self.tell, False, port, timeout)

    @property
    def text(self) -> str:
        return "\n".join(self.said)


class Home:
    """A config folder with a client file, the token in a file beside it."""

    def __init__(self, folder: Path, server: OAuthServer) -> None:
        self.folder = folder
        self.server = server
        self.token = TokenFile(folder / "token.json")
        installed = {
            "client_id": server.client_id,
            "client_secret": server.client_secret,
            "auth_uri": server.auth_uri,
            "token_uri": server.token_uri,
        }
        (folder / "credentials.json").write_text(json.dumps({"installed": installed}))
        self.write()

    def write(self, labels: bool = True, address: str = ADDRESS) -> Path:
        path = self.folder / "config.toml"
        path.write_text(
            f'[account]\nsource = "gmail"\naddress = "{address}"\n[gmail]\ntoken = "token.json"\n'
            f'labels = {str(labels).lower()}\napi_endpoint = "{self.server.base}"\n'
        )
        return path

    def log_in(self, user: User, **manner: int) -> None:
        config = settings.read(self.folder / "config.toml")
        log_in(config, self.folder, self.folder / "state", user.manner(**manner))

    def refused(self, user: User, kind: type[HeardbackError], **manner: int) -> str:
        before = self.token.load()
        with pytest.raises(kind) as caught:
            self.log_in(user, **manner)
        assert self.token.load() == before, "what was kept before must not change"
        assert "\n" not in str(caught.value)
        return str(caught.value)


@pytest.fixture
def home(tmp_path: Path, oauth: OAuthServer) -> Home:
    return Home(tmp_path, oauth)


def test_consent_is_asked_with_pkce_and_for_lasting_access_and_the_token_is_kept(home: Home) -> None:
    user = User()
    home.log_in(user)
    (asked,) = home.server.consents
    assert asked["code_challenge_method"] == "S256"
    assert (asked["prompt"], asked["access_type"], asked["login_hint"]) == ("consent", "offline", ADDRESS)
    assert urlsplit(asked["redirect_uri"]).hostname == "localhost"
    kept = home.token.load()
    assert kept is not None
    assert kept.refresh.startswith("refresh-")
    assert (kept.scopes, kept.token_uri) == ((MODIFY,), home.server.token_uri)
    assert home.token.path.stat().st_mode & 0o777 == 0o600
    assert f"Signed in as {ADDRESS}" in user.text


@pytest.mark.parametrize(
    ("labels", "scopes", "words"),
    [
        (True, {MODIFY}, ("read your mail", "drafts", "labels", "refuses every call that sends")),
        (False, {READONLY, COMPOSE, INSERT}, ("read your mail", "drafts", "Labels on threads are off")),
    ],
)
def test_as_few_permissions_as_the_settings_need_are_named_before_anything_is_asked(
    home: Home, labels: bool, scopes: set[str], words: tuple[str, ...]
) -> None:
    home.write(labels)
    user = User()
    home.log_in(user)
    assert set(home.server.consents[0]["scope"].split()) == scopes
    before = user.text.partition("http")[0]
    for word in words:
        assert word in before


def test_without_a_browser_the_address_and_the_exact_tunnel_are_printed(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSH_CONNECTION", "192.0.2.7 50000 192.0.2.9 22")
    assert not signin.has_browser()
    user = User()
    home.log_in(user)
    (port,) = re.findall(r"ssh -L (\d+):127\.0\.0\.1:\1 \S+@192\.0\.2\.9$", user.text, re.MULTILINE)
    assert home.server.consents[0]["redirect_uri"] == f"http://localhost:{port}/"


def test_without_a_display_no_browser_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "SSH_CONNECTION"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert not signin.has_browser()


def test_refused_consent_is_said_in_plain_words(home: Home) -> None:
    home.server.granted = None
    said = home.refused(User(), SignInNeeded)
    assert "consent was refused" in said
    assert "heardback login" in said


def test_an_empty_box_is_named(home: Home) -> None:
    home.write(labels=False)
    home.server.granted = (READONLY, INSERT)
    said = home.refused(User(), SignInNeeded)
    assert "gmail.compose" in said
    assert "leave every box ticked" in said


def test_an_answer_that_never_comes_ends_in_time(home: Home) -> None:
    said = home.refused(User(opens=lambda address: None), Unavailable, timeout=1)
    assert "no answer came from the browser" in said


def test_whatever_else_knocks_is_not_taken_for_the_answer(home: Home) -> None:
    """Somebody else's code (RFC 6749 §10.12), an icon, a scanner, a browser's spare connection that says nothing."""
    silent = []

    def knock_first(address: str) -> None:
        redirect = parse_qs(urlsplit(address).query)["redirect_uri"][0]
        silent.append(socket.create_connection(("127.0.0.1", urlsplit(redirect).port or 0)))
        for path in ("?code=theirs&state=theirs", "?error=access_denied", "favicon.ico", ""):
            with pytest.raises(urllib.error.HTTPError, match="404"):
                urllib.request.urlopen(redirect + path, timeout=10)
        browse(address)

    home.log_in(User(opens=knock_first))
    assert [form["code"] for form in home.server.forms] == ["code-1"]
    silent[0].close()


def test_another_error_of_the_consent_page_is_named(home: Home) -> None:
    def fail(address: str) -> None:
        asked = parse_qs(urlsplit(address).query)
        browse(f"{asked['redirect_uri'][0]}?error=org_internal&state={asked['state'][0]}")

    assert "org_internal" in home.refused(User(opens=fail), UserError)


def test_an_answer_that_came_too_late_is_said_to_be_so(home: Home) -> None:
    home.server.scripted.append(error("invalid_grant", "Malformed auth code."))
    said = home.refused(User(), SignInNeeded)
    assert "came too late" in said
    assert "Testing" not in said


def test_a_wrong_secret_is_told_from_a_network_in_trouble(home: Home) -> None:
    home.server.scripted.append(error("invalid_client", "Unauthorized", 401))
    assert "do not belong together" in home.refused(User(), UserError)
    home.server.scripted.append(Said(503, b"<html>"))
    assert "503" in home.refused(User(), Unavailable)


def test_a_sign_in_to_another_mailbox_is_refused_with_both_names(home: Home) -> None:
    home.server.mailbox = "jim@mail.example"
    said = home.refused(User(), UserError)
    assert "jim@mail.example" in said
    assert ADDRESS in said


def test_an_api_that_was_never_switched_on_is_named_with_the_page_that_does(home: Home) -> None:
    reason = {"error": {"code": 403, "details": [{"reason": "SERVICE_DISABLED"}]}}
    home.server.profile = Said(403, json.dumps(reason).encode())
    assert "library/gmail.googleapis.com" in home.refused(User(), UserError)


def test_access_for_an_hour_only_is_not_taken_for_a_sign_in(home: Home) -> None:
    home.server.gives_refresh = False
    assert "one hour only" in home.refused(User(), SignInNeeded)


def test_a_sign_in_that_will_end_in_a_week_says_so_at_once(home: Home) -> None:
    fields = {"access_token": "a", "refresh_token": "refresh-1", "expires_in": 3599, "scope": MODIFY}
    home.server.scripted.append(Said(200, json.dumps(fields | {"refresh_token_expires_in": 604799}).encode()))
    user = User()
    home.log_in(user)
    assert "after 7 days" in user.text
    assert '"In production"' in user.text


def test_a_file_that_is_no_token_is_named_before_anybody_is_asked(home: Home) -> None:
    home.token.path.write_text('{"installed": {}}')
    with pytest.raises(UserError, match="it is a credentials file"):
        home.log_in(User())
    assert not home.server.consents


def test_a_port_in_use_is_said_to_be_so(home: Home) -> None:
    taken = urlsplit(home.server.base).port or 0
    assert f"port {taken}" in home.refused(User(), UserError, port=taken)


@pytest.mark.parametrize(
    ("source", "words"),
    [('"maildir"', "needs no sign-in"), ('"imap"\n[imap]\nhost = "imap.mail.example"', "signs in with a password")],
)
def test_accounts_without_a_browser_sign_in_say_so(tmp_path: Path, source: str, words: str) -> None:
    (tmp_path / "config.toml").write_text(f'[account]\naddress = "{ADDRESS}"\nsource = {source}\n')
    with pytest.raises(UserError, match=words):
        log_in(settings.read(tmp_path / "config.toml"), tmp_path, tmp_path, User().manner())


def test_the_command_prints_the_address_waits_and_keeps_the_token(home: Home) -> None:
    program = [sys.executable, "-m", "watcher", "--config", str(home.folder / "config.toml"), "login", "--no-browser"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        address = next(line.strip() for line in process.stdout if line.strip().startswith("http"))
        browse(address)
        said, errors = process.communicate(timeout=20)
    assert process.returncode == 0, errors
    assert f"Signed in as {ADDRESS}" in said
    assert home.token.load() is not None


def test_no_secret_is_logged_even_when_all_is(home: Home) -> None:
    config = str(home.folder / "config.toml")
    program = [sys.executable, "-m", "watcher", "--config", config, "--verbose", "login", "--no-browser"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        browse(next(line.strip() for line in process.stdout if line.strip().startswith("http")))
        said, errors = process.communicate(timeout=20)
    kept = home.token.load()
    assert process.returncode == 0, errors
    assert kept is not None
    for secret in (kept.access, kept.refresh, "code-1", home.server.client_secret):
        assert secret not in said + errors


def test_the_command_fails_with_one_line_and_status_1_when_consent_is_refused(home: Home) -> None:
    home.server.granted = None
    program = [sys.executable, "-m", "watcher", "--config", str(home.folder / "config.toml"), "login", "--no-browser"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        browse(next(line.strip() for line in process.stdout if line.strip().startswith("http")))
        _, errors = process.communicate(timeout=20)
    assert process.returncode == 1
    assert len(errors.splitlines()) == 1


# Against emulate, Google's OAuth as others wrote it (it takes any client; consent is a form to be sent)


class Choosing(HTMLParser):
    """The forms of a consent page: where each goes, and its fields."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[tuple[str, dict[str, str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append((told["action"], {}))
        elif tag == "input" and self.forms:
            self.forms[-1][1][told.get("name", "")] = told.get("value", "")


def choosing(who: str) -> Callable[[str], None]:
    """A browser in which the user picks that account."""

    def browse_and_choose(address: str) -> None:
        with urllib.request.urlopen(address, timeout=10) as page:
            choice = Choosing()
            choice.feed(page.read().decode())
        action, fields = next(form for form in choice.forms if form[1].get("email") == who)
        target = urljoin(address, action)
        with urllib.request.urlopen(target, urlencode(fields).encode(), timeout=10) as answer:
            assert b"can be closed" in answer.read()

    return browse_and_choose


def test_signing_in_renewing_and_being_revoked_against_emulate(emulate: Emulate) -> None:
    base, who = f"http://127.0.0.1:{emulate.port}", address(emulate.user())
    client = Client("desk.apps.example", "secret", f"{base}/o/oauth2/v2/auth", f"{base}/oauth2/token")
    token = sign_in(Wish(client, (MODIFY,), who, lambda granted: ()), User(opens=choosing(who)).manner())
    assert (token.scopes, token.client_id) == ((MODIFY,), "desk.apps.example")
    renewed = refreshed(token, who, "Google", clock.present)
    assert renewed.access != token.access
    assert renewed.refresh == token.refresh, "emulate gives none when renewing, as Google does not"
    urllib.request.urlopen(f"{base}/oauth2/revoke", urlencode({"token": token.refresh}).encode(), timeout=10).close()
    with pytest.raises(SignInNeeded, match="heardback login"):
        refreshed(renewed, who, "Google", clock.present)


def test_a_wrong_proof_of_the_asker_is_refused_by_emulate(emulate: Emulate, monkeypatch: pytest.MonkeyPatch) -> None:
    """PKCE: whoever overhears the code cannot use it (RFC 7636)."""
    base, who = f"http://127.0.0.1:{emulate.port}", address(emulate.user())
    client = Client("desk.apps.example", "secret", f"{base}/o/oauth2/v2/auth", f"{base}/oauth2/token")
    monkeypatch.setattr(
        "watcher.signin.ask", lambda uri, form, *rest: ask(uri, {**form, "code_verifier": "overheard" * 6}, *rest)
    )
    with pytest.raises(SignInNeeded, match="PKCE"):
        sign_in(Wish(client, (MODIFY,), who, lambda granted: ()), User(opens=choosing(who)).manner())
