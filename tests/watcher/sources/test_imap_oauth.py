"""IMAP with OAuth: a real Dovecot that asks an OAuth server about each token, and the settings that lead there."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.servers import dovecot as dovecot_server
from tests.servers.cutproxy import CutProxy
from tests.servers.dovecot import Dovecot
from tests.servers.oauth import REVOKED, OAuthServer
from tests.watcher.test_login import User
from watcher import config as settings
from watcher.account import imap_settings
from watcher.cli.login import log_in
from watcher.errors import SignInNeeded, UserError
from watcher.sources import imap_auth
from watcher.sources.imap import ImapSource
from watcher.tokens import Token, TokenFile

ADDRESS = "jane@mail.example"


@pytest.fixture(scope="module")
def signed() -> Iterator[tuple[Dovecot, OAuthServer]]:
    """Dovecot offering XOAUTH2 and OAUTHBEARER, and the OAuth server that it asks."""
    oauth = OAuthServer(client_secret="")
    oauth.start()
    with (
        tempfile.TemporaryDirectory(prefix="dc") as home,
        dovecot_server.running(Path(home) / "d", oauth.base) as server,
    ):
        yield server, oauth
    oauth.stop()


class Home:
    """A config for that Dovecot, by a client without a secret, as Microsoft's desktop clients are."""

    def __init__(self, folder: Path, server: Dovecot, oauth: OAuthServer) -> None:
        self.folder, self.oauth = folder, oauth
        self.token = TokenFile(folder / "token.json")
        oauth.scripted.clear()
        (folder / "config.toml").write_text(
            f'[account]\nsource = "imap"\naddress = "{ADDRESS}"\n'
            f'[imap]\nhost = "127.0.0.1"\nport = {server.port}\nsecurity = "plain"\nauth = "xoauth2"\n'
            f'[imap.oauth]\nclient_id = "{oauth.client_id}"\nauth_uri = "{oauth.auth_uri}"\n'
            f'token_uri = "{oauth.token_uri}"\nscope = "imap offline_access"\ntoken = "token.json"\n'
        )
        self.config = settings.read(folder / "config.toml")

    def keep(self, access: str = "", refresh: str = "refresh-1", minutes: int = 60) -> None:
        until = datetime.now(UTC) + timedelta(minutes=minutes)
        self.token.save(Token(access, refresh, until, (), self.oauth.token_uri, self.oauth.client_id))

    def source(self) -> ImapSource:
        return ImapSource(imap_settings(self.config, self.folder, self.folder))


@pytest.fixture
def home(tmp_path: Path, signed: tuple[Dovecot, OAuthServer]) -> Home:
    return Home(tmp_path, *signed)


def test_login_opens_the_mailbox_with_the_token_before_it_keeps_it(home: Home) -> None:
    user = User()
    log_in(home.config, home.folder, home.folder, user.manner())
    kept = home.token.load()
    assert kept is not None
    assert kept.access in home.oauth.accepted
    assert "client_secret" not in home.oauth.forms[-1]
    assert not home.oauth.consents[-1]["redirect_uri"].endswith("/"), "Microsoft compares it with http://localhost"
    source = home.source()
    assert source.mark()
    source.close()


def test_login_to_somebody_elses_mailbox_keeps_nothing(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(home.oauth, "mailbox", "jim@mail.example")
    with pytest.raises(SignInNeeded, match=f"refuses the sign-in of {ADDRESS}"):
        log_in(home.config, home.folder, home.folder, User().manner())
    assert home.token.load() is None


def test_a_token_that_has_ended_is_renewed_at_the_next_sign_in(home: Home) -> None:
    home.keep("access-old", minutes=-1)
    source = home.source()
    assert source.mark()
    source.close()
    assert home.oauth.forms[-1]["grant_type"] == "refresh_token"


def test_where_only_oauthbearer_is_offered_it_is_used(home: Home) -> None:
    home.keep("access-old", minutes=-1)
    line = CutProxy(home.config.imap.port)
    line.rewrite = lambda words: words.replace(b" AUTH=XOAUTH2", b"")
    here = replace(imap_settings(home.config, home.folder, home.folder), port=line.port)
    source = ImapSource(here)
    assert source.mark()
    source.close()
    assert any(command.startswith("AUTHENTICATE OAUTHBEARER") for command in line.commands())
    line.close()


def test_a_token_refused_before_its_time_is_renewed_once(home: Home) -> None:
    home.keep("access-revoked")
    before = len(home.oauth.forms)
    source = home.source()
    assert source.mark()
    source.close()
    assert len(home.oauth.forms) == before + 1


def test_an_ended_grant_pauses_the_account_with_the_command_that_mends_it(home: Home) -> None:
    home.keep("access-revoked")
    home.oauth.scripted.append(REVOKED)
    with pytest.raises(SignInNeeded, match="heardback login"):
        home.source().mark()
    assert home.token.load() is not None


def test_a_refused_token_never_shows_in_what_is_said(home: Home) -> None:
    home.keep("access-secret-1", refresh="refresh-secret")
    home.oauth.scripted.append(
        home.oauth.token(
            {"client_id": home.oauth.client_id, "grant_type": "refresh_token", "refresh_token": "refresh-x"}
        )
    )
    fresh = json.loads(home.oauth.scripted[0].body)["access_token"]
    home.oauth.accepted.discard(fresh)
    with pytest.raises(SignInNeeded) as caught:
        home.source().mark()
    for secret in ("access-secret-1", "refresh-secret", fresh):
        assert secret not in str(caught.value)


# Settings


def imap(host: str, oauth: str) -> settings.Imap:
    import tomllib

    return settings.Imap.model_validate(tomllib.loads(f'host = "{host}"\nauth = "xoauth2"\n[oauth]\n{oauth}'))


@pytest.mark.parametrize(
    ("host", "oauth", "token_uri", "scopes"),
    [
        ("imap.gmail.com", "", "https://oauth2.googleapis.com/token", ("https://mail.google.com/",)),
        (
            "outlook.office365.com",
            "",
            "https://login.microsoftonline.com/common/oauth2/v2.0/token",
            ("https://outlook.office.com/IMAP.AccessAsUser.All", "offline_access"),
        ),
        (
            "mail.firm.example",
            'provider = "microsoft"\ntenant = "firm.example"',
            "https://login.microsoftonline.com/firm.example/oauth2/v2.0/token",
            ("https://outlook.office.com/IMAP.AccessAsUser.All", "offline_access"),
        ),
        (
            "imap.mail.example",
            'auth_uri = "https://a.example/"\ntoken_uri = "https://t.example/"\nscope = "imap offline"',
            "https://t.example/",
            ("imap", "offline"),
        ),
    ],
)
def test_a_provider_is_known_by_name_or_host_or_by_its_addresses(
    host: str, oauth: str, token_uri: str, scopes: tuple[str, ...]
) -> None:
    provider = imap_auth.provider_of(imap(host, oauth))
    assert provider.token_uri == token_uri
    assert imap_auth.scopes(provider) == scopes


def test_microsofts_spelling_of_what_was_granted_is_enough() -> None:
    lacking: Callable[[tuple[str, ...]], tuple[str, ...]] = imap_auth.lacking(imap_auth.MICROSOFT)
    assert lacking(("https://outlook.office.com/IMAP.AccessAsUser.All",)) == ()
    assert lacking(("https://outlook.office.com/imap.accessasuser.all", "openid")) == ()
    assert lacking(("openid",)) == ("https://outlook.office.com/IMAP.AccessAsUser.All",)


def test_an_unknown_provider_without_addresses_is_told_what_to_write() -> None:
    with pytest.raises(UserError, match="auth_uri and token_uri and scope missing"):
        imap_auth.provider_of(imap("imap.mail.example", 'client_id = "x"'))


def test_a_missing_client_id_is_named_with_the_other_way() -> None:
    with pytest.raises(UserError, match=r"client_id under \[imap\.oauth\].*password_command"):
        imap_auth.client_of(imap("imap.gmail.com", ""))


def test_a_tenant_that_would_bend_the_address_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(
        f'[account]\nsource = "imap"\naddress = "{ADDRESS}"\n[imap]\nhost = "h"\n[imap.oauth]\ntenant = "x/y?"\n'
    )
    with pytest.raises(UserError, match=r"imap\.oauth\.tenant"):
        settings.read(path)


def test_a_password_command_that_prints_access_tokens_still_does(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(
        f'[account]\nsource = "imap"\naddress = "{ADDRESS}"\n[imap]\nhost = "imap.mail.example"\nauth = "xoauth2"\n'
        'password_command = "echo token-1"\n'
    )
    made = imap_settings(settings.read(path), tmp_path, tmp_path)
    assert made.password() == "token-1"
    assert made.renewed is None
