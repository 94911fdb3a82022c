"""Signing in at Google: client files of every wrong kind, tokens kept and renewed, and what each refusal leads to."""

from __future__ import annotations

import json
import os
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import keyring
import pytest
from google.oauth2.credentials import Credentials
from keyring.backend import KeyringBackend
from keyring.errors import NoKeyringError

from tests.servers.oauth import REVOKED, OAuthServer, Said, error
from watcher.errors import SignInNeeded, Unavailable, UserError
from watcher.oauth import Access
from watcher.sources import google_auth
from watcher.sources.google_auth import COMPOSE, INSERT, MAIL_SCOPE, MODIFY, READONLY, gmail_access, read_client
from watcher.tokens import Token, TokenFile, TokenKeyring, parsed

ADDRESS = "jane@mail.example"
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
EXAMPLE = Path(__file__).parents[2] / "credentials.example.json"


def a_token(server: OAuthServer | None = None, **other: Any) -> Token:
    usual = Token(
        access="access-0",
        refresh="refresh-0",
        expires_at=NOW + timedelta(hours=1),
        scopes=(MODIFY,),
        token_uri=server.token_uri if server else "https://oauth2.example/token",
        client_id="desk.apps.example",
        client_secret="no-secret-at-all",
    )
    return replace(usual, **other)


class Case:
    """One account with its token in a file and a clock of its own."""

    def __init__(self, folder: Path, server: OAuthServer, token: Token | None = None, labels: bool = True) -> None:
        self.now = NOW
        self.file = TokenFile(folder / "token.json")
        self.file.save(token or a_token(server))
        wanted = google_auth.scopes(labels)
        self.access = Access(
            self.file, ADDRESS, lacks=lambda granted: google_auth.lacking(granted, wanted), now=lambda: self.now
        )


@pytest.fixture
def case(tmp_path: Path, oauth: OAuthServer) -> Case:
    oauth.date = format_datetime(NOW, usegmt=True)
    return Case(tmp_path, oauth)


def test_a_token_that_is_still_good_costs_no_request(case: Case, oauth: OAuthServer) -> None:
    assert case.access.token() == "access-0"
    assert not oauth.forms


def test_a_token_about_to_end_is_renewed_and_kept_with_the_old_refresh_token(case: Case, oauth: OAuthServer) -> None:
    case.now = NOW + timedelta(minutes=58)
    assert case.access.token() == case.access.token() == "access-1"
    assert [form["grant_type"] for form in oauth.forms] == ["refresh_token"]
    kept = case.file.load()
    assert kept is not None
    assert (kept.access, kept.refresh, kept.scopes) == ("access-1", "refresh-0", (MODIFY,))
    assert kept.expires_at == case.now + timedelta(seconds=3599)


def test_a_token_whose_end_is_not_known_is_tried_before_it_is_renewed(tmp_path: Path, oauth: OAuthServer) -> None:
    case = Case(tmp_path, oauth, a_token(oauth, expires_at=None))
    assert case.access.token() == "access-0"
    assert not oauth.forms
    assert case.access.renewed() == "access-1"


def test_a_rotated_refresh_token_replaces_the_old_one(case: Case, oauth: OAuthServer) -> None:
    body = {"access_token": "a", "expires_in": "3600", "refresh_token": "refresh-new"}
    oauth.scripted.append(Said(200, json.dumps(body).encode()))
    assert case.access.renewed() == "a"
    kept = case.file.load()
    assert kept is not None
    assert kept.refresh == "refresh-new"


def test_an_ended_grant_asks_for_a_sign_in_says_why_and_keeps_the_token(case: Case, oauth: OAuthServer) -> None:
    oauth.scripted.append(REVOKED)
    with pytest.raises(SignInNeeded) as caught:
        case.access.renewed()
    said = str(caught.value)
    for word in ("heardback login", ADDRESS, "Testing", "7 days", "revoked", "password", "6 months"):
        assert word in said
    assert "\n" not in said
    assert case.file.load() == a_token(oauth)


@pytest.mark.parametrize(
    ("answer", "expected", "word"),
    [
        (error("invalid_client", "The OAuth client was not found.", 401), UserError, "download the client file again"),
        (error("deleted_client", "", 401), UserError, "deleted"),
        (Said(503, b"<html>Sorry</html>"), Unavailable, "503"),
        (Said(500, b'{"error": "invalid_grant"}'), Unavailable, "500"),
        (error("temporarily_unavailable"), Unavailable, "now"),
        (error("invalid_request", "Something odd"), Unavailable, "Something odd"),
        (Said(200, b"<html>Log in to this hotel's network</html>"), Unavailable, "as an OAuth server does"),
        (Said(200, b'{"access_to'), Unavailable, "as an OAuth server does"),
        (Said(302, b"", (("Location", "https://elsewhere.example/"),)), Unavailable, "302"),
        (error("invalid_grant", "line\nbreak \x1b[31mred"), SignInNeeded, "line break"),
    ],
)
def test_each_refusal_has_its_class_and_loses_no_token(
    case: Case, oauth: OAuthServer, answer: Said, expected: type[Exception], word: str
) -> None:
    oauth.scripted.append(answer)
    with pytest.raises(expected) as caught:
        case.access.renewed()
    assert word in str(caught.value)
    assert "refresh-0" not in str(caught.value)
    assert "\x1b" not in str(caught.value)
    assert case.file.load() == a_token(oauth)
    assert case.access.renewed().startswith("access-"), "the next try must be able to succeed"


def test_a_server_that_asks_for_patience_is_given_it(case: Case, oauth: OAuthServer) -> None:
    oauth.scripted.append(Said(429, b"{}", (("Retry-After", "120"),)))
    with pytest.raises(Unavailable) as caught:
        case.access.renewed()
    assert caught.value.retry_after == 120


def test_a_lost_network_is_named_and_loses_no_token(tmp_path: Path, oauth: OAuthServer) -> None:
    lost = a_token(token_uri="http://127.0.0.1:9/token", access="")
    case = Case(tmp_path, oauth, lost)
    with pytest.raises(Unavailable, match="no connection"):
        case.access.token()
    assert case.file.load() == lost


@pytest.mark.parametrize(("minutes", "way"), [(61, "ahead of"), (-61, "behind")])
def test_a_clock_wrong_by_an_hour_is_named_where_a_sign_in_fails(
    case: Case, oauth: OAuthServer, minutes: int, way: str
) -> None:
    case.now = NOW + timedelta(minutes=minutes)
    oauth.scripted.append(REVOKED)
    with pytest.raises(SignInNeeded, match=f"clock is 61 minutes {way} the server's: set it right"):
        case.access.renewed()


def test_a_clock_wrong_by_an_hour_does_not_stop_a_good_sign_in_but_is_logged(
    case: Case, caplog: pytest.LogCaptureFixture
) -> None:
    case.now = NOW + timedelta(minutes=61)
    assert case.access.token() == case.access.token() == "access-1"
    assert "61 minutes ahead" in caplog.text


def test_a_sign_in_by_another_process_is_taken_over(case: Case, oauth: OAuthServer) -> None:
    case.access.token()
    case.file.save(a_token(oauth, access="access-new", refresh="refresh-new", expires_at=NOW + timedelta(hours=3)))
    case.now = NOW + timedelta(hours=1)
    assert case.access.token() == "access-new"
    assert not oauth.forms


def test_no_token_yet_names_the_one_command(tmp_path: Path) -> None:
    access = gmail_access(EXAMPLE, tmp_path / "token.json", ADDRESS, True, tmp_path)
    with pytest.raises(SignInNeeded, match="heardback login"):
        access.token()


def test_a_wrong_client_file_is_the_first_thing_said(tmp_path: Path) -> None:
    (tmp_path / "credentials.json").write_text('{"type": "service_account", "private_key": "k"}')
    with pytest.raises(UserError, match="service account"):
        gmail_access(tmp_path / "credentials.json", tmp_path / "token.json", ADDRESS, True, tmp_path)


def test_a_missing_client_file_is_named_only_where_no_token_does_without_it(tmp_path: Path, oauth: OAuthServer) -> None:
    access = gmail_access(tmp_path / "credentials.json", tmp_path / "token.json", ADDRESS, True, tmp_path)
    with pytest.raises(UserError, match=r"no OAuth client file at .*credentials\.json"):
        access.token()
    TokenFile(tmp_path / "token.json").save(a_token(oauth, access=""))
    assert access.token() == "access-1"


def test_a_token_without_its_client_is_renewed_by_the_client_file(tmp_path: Path, oauth: OAuthServer) -> None:
    client = {"client_id": oauth.client_id, "client_secret": oauth.client_secret, "token_uri": oauth.token_uri}
    (tmp_path / "credentials.json").write_text(json.dumps({"installed": client}))
    (tmp_path / "token.json").write_text('{"refresh_token": "refresh-0"}')
    access = gmail_access(tmp_path / "credentials.json", tmp_path / "token.json", ADDRESS, True, tmp_path)
    assert access.token() == "access-1"


def test_a_refresh_token_is_never_sent_in_clear(tmp_path: Path, oauth: OAuthServer) -> None:
    case = Case(tmp_path, oauth, a_token(token_uri="http://oauth2.example/token"))
    with pytest.raises(UserError, match="https://"):
        case.access.renewed()


def test_a_permission_that_was_not_granted_asks_for_a_sign_in_that_ticks_it(tmp_path: Path, oauth: OAuthServer) -> None:
    case = Case(tmp_path, oauth, a_token(oauth, scopes=(READONLY, INSERT)), labels=False)
    with pytest.raises(SignInNeeded, match=r"gmail\.compose.*every box"):
        case.access.token()


@pytest.mark.parametrize(
    ("granted", "labels", "missing"),
    [
        ((MODIFY,), False, ()),
        ((MAIL_SCOPE,), True, ()),
        ((READONLY, COMPOSE, INSERT), False, ()),
        ((READONLY, COMPOSE, INSERT), True, (MODIFY,)),
        ((READONLY,), False, (COMPOSE, INSERT)),
    ],
)
def test_broader_permissions_stand_in_for_narrower_ones(
    granted: tuple[str, ...], labels: bool, missing: tuple[str, ...]
) -> None:
    assert google_auth.lacking(granted, google_auth.scopes(labels)) == missing


METHODS = {
    "users.getProfile", "users.history.list", "users.messages.list", "users.messages.get",
    "users.messages.attachments.get", "users.messages.insert", "users.threads.get", "users.drafts.create",
    "users.drafts.get", "users.drafts.list", "users.drafts.delete", "users.labels.list",
}  # fmt: skip
LABELLING = {"users.labels.create", "users.messages.modify", "users.threads.modify"}


@pytest.mark.parametrize(("labels", "used"), [(False, METHODS), (True, METHODS | LABELLING)])
def test_the_scopes_are_enough_for_every_method_used_and_none_can_be_spared(labels: bool, used: set[str]) -> None:
    """By the discovery document that google-api-python-client brings."""
    accepted = {name: scopes for name, scopes in _discovered() if name in used}
    assert accepted.keys() == used
    wanted = google_auth.scopes(labels)
    assert all(scopes & set(wanted) for scopes in accepted.values())
    for spared in wanted:
        rest = set(wanted) - {spared}
        assert not all(scopes & rest for scopes in accepted.values()), f"{spared} could be spared"


def _discovered() -> list[tuple[str, set[str]]]:
    from googleapiclient import discovery_cache

    folder = Path(str(discovery_cache.__file__)).parent
    document = json.loads((folder / "documents" / "gmail.v1.json").read_text())

    def walk(node: dict[str, Any]) -> list[tuple[str, set[str]]]:
        own = [(m["id"].removeprefix("gmail."), set(m.get("scopes", ()))) for m in node.get("methods", {}).values()]
        return own + [one for inner in node.get("resources", {}).values() for one in walk(inner)]

    return walk(document)


# The client file


def test_the_example_client_file_is_one() -> None:
    client = read_client(EXAMPLE)
    assert client.token_uri == google_auth.TOKEN_URI
    assert "PUT-YOUR" in client.client_id


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ('{"type": "service_account", "private_key": "hunter2", "client_email": "x@y.example"}', "service account"),
        ('{"web": {"client_id": "x", "client_secret": "hunter2"}}', "web server"),
        ('{"installed": {"client_id": "x", "client_sec', "cut short"),
        ("", "not JSON"),
        ("<!doctype html><title>Sign in</title>", "not JSON"),
        ("[1, 2]", "no OAuth client file"),
        ("{}", "no OAuth client file"),
        ('{"installed": {"client_id": "x"}}', "client_secret"),
        ('{"installed": {"client_secret": "hunter2"}}', "client_id"),
        ('{"refresh_token": "hunter2", "client_id": "x"}', "token"),
        ('{"installed": {"client_id": "x", "client_secret": "y", "token_uri": "http://evil.example/"}}', "https://"),
    ],
)
def test_a_client_file_of_the_wrong_kind_is_called_by_its_name(tmp_path: Path, text: str, word: str) -> None:
    path = tmp_path / "credentials.json"
    path.write_text(text)
    with pytest.raises(UserError) as caught:
        read_client(path)
    said = str(caught.value)
    assert word in said
    assert str(path) in said
    assert "hunter2" not in said
    assert "\n" not in said


def test_a_client_file_that_is_no_text_or_no_file_is_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\xff\xfe")
    for path, word in (
        (tmp_path / "picture.png", "no text|not a text"),
        (tmp_path, "cannot read"),
        (tmp_path / "none", "no OAuth"),
    ):
        with pytest.raises(UserError, match=word):
            read_client(path)


# Keeping


def test_what_is_kept_is_google_auths_own_form(tmp_path: Path) -> None:
    TokenFile(tmp_path / "token.json").save(a_token())
    read = Credentials.from_authorized_user_file(str(tmp_path / "token.json"))  # type: ignore[no-untyped-call]
    assert (read.token, read.refresh_token, read.client_id) == ("access-0", "refresh-0", "desk.apps.example")
    assert read.expiry == datetime(2026, 3, 2, 10)  # noqa: DTZ001 - google-auth's are naive UTC


def test_what_google_auth_writes_can_be_read_with_its_token_uri() -> None:
    made = Credentials(  # type: ignore[no-untyped-call]
        "a", "r", token_uri="https://tokens.example/", client_id="c", client_secret="s", scopes=[MODIFY],
        expiry=datetime(2026, 3, 2, 10, 0, 0, 5),  # noqa: DTZ001
    )  # fmt: skip
    token = parsed(made.to_json())  # type: ignore[no-untyped-call]
    assert token.token_uri == "https://tokens.example/"
    assert (token.access, token.refresh, token.scopes) == ("a", "r", (MODIFY,))
    assert token.expires_at is not None
    assert token.expires_at.tzinfo is not None


def test_a_token_file_is_readable_by_its_owner_alone_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    file = TokenFile(tmp_path / "deep" / "token.json")
    file.save(a_token())
    file.save(a_token(access="other"))
    assert file.path.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in file.path.parent.iterdir()] == ["token.json"]


def test_a_reader_never_sees_half_a_token(tmp_path: Path) -> None:
    file = TokenFile(tmp_path / "token.json")
    file.save(a_token(access="x" * 5000))
    seen: list[Token | None] = []
    ended = threading.Event()

    def read() -> None:
        while not ended.is_set():
            seen.append(file.load())

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(40):
        file.save(a_token(access=str(number) * 5000))
    ended.set()
    reader.join()
    assert seen
    assert None not in seen


def test_a_failed_write_keeps_the_old_token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = TokenFile(tmp_path / "token.json")
    file.save(a_token())

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Unavailable, match="No space left"):
        file.save(a_token(access="other"))
    assert file.load() == a_token()
    assert [one.name for one in tmp_path.iterdir()] == ["token.json"]


def test_a_client_file_named_as_the_token_is_neither_read_nor_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "credentials.json"
    path.write_bytes(EXAMPLE.read_bytes())
    with pytest.raises(UserError, match="it is a credentials file"):
        TokenFile(path).load()
    with pytest.raises(UserError, match="it is a credentials file"):
        TokenFile(path).save(a_token())
    assert path.read_bytes() == EXAMPLE.read_bytes()


@pytest.mark.parametrize("text", ["", '{"token": "a', "[]", "{}", '{"token": 5, "refresh_token": null}'])
def test_a_damaged_token_counts_as_none_and_is_mended_by_a_sign_in(tmp_path: Path, text: str) -> None:
    file = TokenFile(tmp_path / "token.json")
    file.path.write_text(text)
    assert file.load() is None
    file.save(a_token())
    assert file.load() == a_token()


class Ring(KeyringBackend):
    """A keyring in memory; `broken` as on a machine without a desktop session."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.broken = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.broken:
            raise NoKeyringError
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.broken:
            raise NoKeyringError
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    made = Ring()
    monkeypatch.setattr(keyring.core, "_keyring_backend", made)
    return made


def test_the_keyring_keeps_the_refresh_token_and_is_small_enough_for_windows(tmp_path: Path, ring: Ring) -> None:
    kept = TokenKeyring(f"gmail:{ADDRESS}", TokenFile(tmp_path / "t.json"))
    kept.save(a_token(access="x" * 2000))
    assert kept.load() == a_token(access="", expires_at=None)
    (text,) = ring.kept.values()
    assert len(text) < 1280
    assert not (tmp_path / "t.json").exists()


def test_a_token_in_the_keyring_is_renewed_once_a_process(tmp_path: Path, ring: Ring, oauth: OAuthServer) -> None:
    kept = TokenKeyring(f"gmail:{ADDRESS}", TokenFile(tmp_path / "t.json"))
    kept.save(a_token(oauth))
    access = Access(kept, ADDRESS)
    assert access.token() == access.token() == "access-1"
    assert len(oauth.forms) == 1


def test_without_a_keyring_a_private_file_is_used_and_that_is_said(tmp_path: Path, ring: Ring) -> None:
    ring.broken = True
    kept = TokenKeyring(f"gmail:{ADDRESS}", TokenFile(tmp_path / "t.json"))
    said = kept.save(a_token())
    assert str(tmp_path / "t.json") in said
    assert "no system keyring" in said
    assert kept.where == str(tmp_path / "t.json")
    assert (tmp_path / "t.json").stat().st_mode & 0o777 == 0o600
    assert kept.load() == a_token()


# Whose account


def test_a_token_for_another_address_is_refused_with_both_names() -> None:
    with pytest.raises(UserError, match=r"belongs to jim@mail\.example, but account\.address is jane@mail\.example"):
        google_auth.check_account("jim@mail.example", ADDRESS)


def test_a_kept_token_that_is_refused_is_renewed_before_the_sign_in_is_given_up(
    tmp_path: Path, oauth: OAuthServer
) -> None:
    case = Case(tmp_path, oauth, a_token(oauth, expires_at=None))
    oauth.refused.add("access-0")
    assert google_auth.whose_access(case.access, oauth.base) == oauth.mailbox
    oauth.refused.add("access-2")
    case.file.save(a_token(oauth, access="access-0", expires_at=None))
    with pytest.raises(SignInNeeded, match="heardback login"):
        google_auth.whose_access(Access(case.file, ADDRESS), oauth.base)


def test_spellings_of_one_gmail_address_are_the_same() -> None:
    google_auth.check_account("JaneDoe@gmail.com", "jane.doe@googlemail.com")
    google_auth.check_account("jane.doe@home.example", ADDRESS, ("jane.doe@home.example",))
    with pytest.raises(UserError):
        google_auth.check_account("janedoe@home.example", "jane.doe@home.example")


def test_secrets_do_not_show_when_a_token_or_a_client_is_printed() -> None:
    shown = repr(a_token()) + repr(read_client(EXAMPLE))
    assert "refresh-0" not in shown
    assert "access-0" not in shown
    assert read_client(EXAMPLE).client_secret not in shown
