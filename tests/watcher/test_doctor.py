"""`heardback doctor` through the command itself: what it sees in real mailboxes and folders, without changing them."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.servers.cutproxy import CutProxy
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.oauth import OAuthServer
from tests.watcher.sources.mailboxes import mail
from tests.watcher.troubled import SECRET, Desk, closed_port, damaged_head, damaged_pages
from watcher import clock

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def no_service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))


@pytest.fixture
def desk(offline: Desk) -> Desk:
    return offline


def findings(desk: Desk, now: datetime = NOW) -> dict[str, Any]:
    """By what was looked at; the last of several."""
    done = desk("doctor", "--json", "--now", now.isoformat())
    said = json.loads(done.out)
    assert said["well"] is (done.status == 0)
    assert SECRET not in done.out + done.err
    return {one["what"]: one for one in said["findings"]}


def troubles(desk: Desk, now: datetime = NOW) -> set[str]:
    return {what for what, one in findings(desk, now).items() if one["verdict"] == "trouble"}


def test_a_healthy_maildir_account_is_well_and_stays_as_it_was(desk: Desk, tmp_path: Path) -> None:
    def tree() -> dict[str, float]:
        return {str(path): path.stat().st_mtime_ns for path in tmp_path.rglob("*")}

    before = tree()
    done = desk("doctor", "--now", NOW.isoformat())
    assert done.status == 0, done.out
    assert done.out.splitlines()[0].startswith("✓ Config: ")
    assert tree() == before


def test_a_healthy_imap_account_is_well_and_says_how_its_folders_were_found(online: Desk) -> None:
    found = findings(online)
    assert {what for what, one in found.items() if one["verdict"] == "trouble"} == set()
    assert found["Drafts"]["means"] == "Drafts, as the server says"
    assert found["Sign-in"]["verdict"] == "ok"


def test_doctor_and_run_agree_on_a_store_that_was_written(desk: Desk) -> None:
    assert desk.run(NOW).status == 0
    before = sorted(desk.stage.state.iterdir())
    found = findings(desk, NOW + timedelta(minutes=5))
    assert sorted(desk.stage.state.iterdir()) == before
    assert found["Watching"]["means"] == "the mailbox was last read 5 minutes ago"
    assert found["Store"]["verdict"] == "ok"
    assert troubles(desk, NOW + timedelta(days=3)) == {"Watching"}


def test_a_wrong_password_is_told_with_the_page_to_make_a_new_one(
    online: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HEARDBACK_TEST_PASSWORD", SECRET)
    found = findings(online)
    assert "refuses the sign-in" in found["Sign-in"]["means"]
    assert "heardback doctor" not in found["Sign-in"]["means"]
    assert "init" in found["Sign-in"]["mend"]
    assert "Folders" not in found, "what could not be looked at is not judged"


@pytest.mark.parametrize(
    ("settings", "word", "mend"),
    [
        ({"port": "closed"}, "cannot reach", "online"),
        ({"port": "of TLS", "security": "tls"}, "certificate is not trusted", "host name"),
        ({"password_env": "NOT_THERE"}, "NOT_THERE", "heardback"),
        ({"drafts": "Nowhere"}, 'no mailbox "Nowhere"', "under [imap]"),
    ],
    ids=["nobody there", "untrusted", "no variable", "no such folder"],
)
def test_what_keeps_it_out_is_named_with_the_remedy(
    online: Desk, dovecot: Dovecot, settings: dict[str, str], word: str, mend: str
) -> None:
    ports = {"closed": closed_port(), "of TLS": dovecot.tls_port}
    online.set(**{key: ports.get(value, value) for key, value in settings.items()})
    (trouble,) = [one for one in findings(online).values() if one["verdict"] == "trouble"]
    assert word in trouble["means"]
    assert mend in trouble["mend"]


@pytest.mark.parametrize(
    ("said", "what", "word"),
    [
        (lambda words: words.replace(b"[READ-WRITE]", b"[READ-ONLY]"), "Drafts", "cannot be written to"),
        (lambda words: words.replace(b"\\Sent", b"\\Flog").replace(b" Sent\r", b" Zent\r"), "Sent", "thanked already"),
    ],
    ids=["read-only", "no sent mail"],
)
def test_a_mailbox_that_lacks_something_is_told(
    online: Desk, line: CutProxy, said: Callable[[bytes], bytes], what: str, word: str
) -> None:
    line.rewrite = said
    found = findings(online)
    assert found[what]["verdict"] == "trouble", found
    assert word in found[what]["means"]


def test_mail_from_the_future_shows_that_this_clock_is_slow(online: Desk) -> None:
    online.stage.arrive("INBOX", mail("Hello"), NOW)
    assert "Clock" not in troubles(online, NOW)
    found = findings(online, NOW - timedelta(hours=2))
    assert found["Clock"]["verdict"] == "trouble"
    assert "120 minutes behind" in found["Clock"]["means"]


@pytest.mark.parametrize("damage", [damaged_head, damaged_pages])
def test_a_damaged_store_is_found_and_left_as_it_is(desk: Desk, damage: Callable[[Path], None]) -> None:
    assert desk.run(NOW).status == 0
    store = desk.stage.state / "heardback.sqlite3"
    damage(store)
    before = store.read_bytes()
    found = findings(desk)
    assert found["Store"]["verdict"] == "trouble"
    assert "away" in found["Store"]["mend"]
    assert store.read_bytes() == before


def test_a_store_of_a_newer_version_is_told(desk: Desk) -> None:
    assert desk.run(NOW).status == 0
    with sqlite3.connect(desk.stage.state / "heardback.sqlite3") as line:
        line.execute("PRAGMA user_version = 999")
    line.close()
    assert "newer heardback" in findings(desk)["Store"]["means"]


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_files_that_others_can_read_are_named_with_the_command(desk: Desk) -> None:
    assert desk.run(NOW).status == 0
    assert "Store" not in troubles(desk)
    desk.stage.state.chmod(0o755)
    (desk.stage.state / "heardback.sqlite3").chmod(0o644)
    assert findings(desk)["Store"]["mend"] == f"chmod 600 {desk.stage.state / 'heardback.sqlite3'}"


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_a_config_that_others_can_write_is_told_for_it_names_commands_to_run(desk: Desk) -> None:
    desk.stage.config.chmod(0o666)
    assert troubles(desk) == {"Config"}


def test_a_password_file_is_read_and_must_be_private(online: Desk, tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text(PASSWORD + "\n")
    file.chmod(0o600)
    online.set(password_env="", password_file="password")
    assert troubles(online) == set()
    file.chmod(0o644)
    assert {"Password", "Sign-in"} <= troubles(online)
    assert findings(online)["Password"]["mend"] == f"chmod 600 {file}"
    file.chmod(0o600)
    file.write_text("\n")
    assert "is empty" in findings(online)["Sign-in"]["means"]
    file.unlink()
    assert "heardback init" in findings(online)["Sign-in"]["means"]


def test_own_templates_are_tried(desk: Desk) -> None:
    own = desk.stage.config.parent / "templates" / "en"
    own.mkdir(parents=True)
    (own / "thank_you.j2").write_text("Dear {{ nobody_knows_this }},")
    assert findings(desk)["Templates"]["verdict"] == "trouble"
    (own / "thank_you.j2").unlink()
    assert findings(desk)["Templates"]["verdict"] == "ok"


def test_every_problem_of_the_config_is_listed_and_the_rest_still_looked_at(desk: Desk) -> None:
    desk.stage.config.write_text("[account]\nsource = 'imap'\naddress = 'nobody'\npasword = 'x'\n")
    done = desk("doctor")
    assert done.status == 1
    assert sum(line.startswith("✗ Config: ") for line in done.out.splitlines()) >= 2
    assert "Disk: " in done.out


def test_remedies_name_config_and_state_where_they_are_not_the_usual_ones(desk: Desk) -> None:
    desk.stage.config.unlink()
    assert findings(desk)["Config"]["mend"] == f"heardback --config {desk.stage.config} --state {desk.stage.state} init"


def test_a_terminal_without_such_letters_gets_plain_ones(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("watcher.cli.doctor._can_show", lambda text: False)
    assert desk("doctor", "--now", NOW.isoformat()).out.isascii()


# The Gmail API


def on_gmail(desk: Desk, oauth: OAuthServer, **token: object) -> Path:
    """An account at a stand-in for Google, signed in; answers where the token lies."""
    oauth.mailbox = "jane@gmail.com"
    desk.stage.config.write_text(
        '[account]\nsource = "gmail"\naddress = "jane@gmail.com"\nname = "Jane"\n[profile]\nstrengths = ["I fit."]\n'
        f'[gmail]\ntoken = "token.json"\napi_endpoint = "{oauth.base}"\n'
    )
    file = desk.stage.config.parent / "token.json"
    kept = {
        "token": "access-0",
        "refresh_token": "refresh-0",
        "token_uri": oauth.token_uri,
        "client_id": oauth.client_id,
        "client_secret": oauth.client_secret,
        "scopes": ["https://www.googleapis.com/auth/gmail.modify"],
    }
    file.write_text(json.dumps({key: value for key, value in (kept | token).items() if value}))
    file.chmod(0o600)
    return file


def test_a_gmail_account_is_asked_for_its_permissions_its_owner_and_the_time(desk: Desk, oauth: OAuthServer) -> None:
    on_gmail(desk, oauth)
    found = findings(desk, clock.present())
    assert {what for what, one in found.items() if one["verdict"] == "trouble"} == set()
    assert found["Permission"]["means"].startswith("all that is needed was granted; kept in ")
    assert found["Clock"]["verdict"] == "ok"
    assert "Clock" in troubles(desk, NOW), "the server's clock says another time"


@pytest.mark.parametrize(
    ("token", "what", "mend"),
    [
        ({"scopes": ["https://www.googleapis.com/auth/gmail.readonly"]}, "Permission", "every box ticked"),
        ({"refresh_token": ""}, "Permission", "login"),
        ({"refresh_token": "revoked", "token": ""}, "Sign-in", "login"),
    ],
    ids=["too few permissions", "short-lived", "revoked"],
)
def test_a_gmail_sign_in_that_cannot_last_is_told(
    desk: Desk, oauth: OAuthServer, token: dict[str, Any], what: str, mend: str
) -> None:
    on_gmail(desk, oauth, **token)
    found = findings(desk, clock.present())
    assert found[what]["verdict"] == "trouble", found
    assert mend in found[what]["mend"]


def test_a_gmail_account_that_nobody_signed_in_to_is_told(desk: Desk, oauth: OAuthServer) -> None:
    on_gmail(desk, oauth).unlink()
    assert {"Permission", "Sign-in"} <= troubles(desk, clock.present())
