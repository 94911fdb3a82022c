"""The questions of `init` and what is written in the end, over real mailboxes, answered by scripted hands."""

from __future__ import annotations

import os
import threading
import tomllib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import keyring
import pytest
import requests
from hypothesis import given as for_all
from hypothesis import settings as few
from hypothesis import strategies as st

from tests.scenarios.stories import APPLYING, INVITING, USER_ADDRESS, USER_NAME, raw
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.oauth import OAuthServer
from tests.watcher.setup.hands import NOW, world
from tests.watcher.sources.mailboxes import ImapProgram, MaildirProgram
from tests.watcher.test_google_auth import Ring
from watcher import config as settings
from watcher.account import imap_settings
from watcher.cli.login import log_in
from watcher.errors import SignInNeeded, Unavailable, UserError
from watcher.setup.answers import Answers, SecretPlace
from watcher.setup.dialogue import converse
from watcher.setup.discovery import Found, discover
from watcher.setup.maildirs import find_maildirs
from watcher.setup.text import config_text, read_text
from watcher.setup.trial import TOKEN
from watcher.setup.world import Declined, Given, World
from watcher.setup.writing import commit
from watcher.signin import Manner


@pytest.fixture(autouse=True)
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    """A keyring in memory."""
    made = Ring()
    monkeypatch.setattr(keyring.core, "_keyring_backend", made)
    return made


@pytest.fixture
def mailbox(dovecot: Dovecot, mail_user: str) -> Given:
    """A Dovecot mailbox with two mails about a job, named by flags."""
    program = ImapProgram(dovecot.port, mail_user)
    with program.client() as client:
        for number, one in enumerate((APPLYING, INVITING)):
            at = NOW - timedelta(days=5 - number)
            client.append(one.mailbox, raw(one, at).replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"), [], at)
    return Given(address=mail_user, host="127.0.0.1", port=dovecot.port, security="plain")


def written(given: Given, made: World) -> Answers:
    answers = converse(given, made)
    return commit(answers, made.config, made.state, made.temp / TOKEN, made.now).answers


def tree(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


IN_ORDER = [PASSWORD, "y", "", "Europe/Berlin", "en", "I have drawn maps.", ""]


def test_a_password_and_a_few_answers_make_a_config_that_works(tmp_path: Path, mailbox: Given, ring: Ring) -> None:
    made, hands = world(tmp_path, IN_ORDER)
    written(mailbox, made)
    config = settings.read(made.config)
    assert config.account.name == USER_NAME, "as the mail in Sent says"
    assert config.account.aliases == (USER_ADDRESS,)
    assert config.profile.strengths == ("I have drawn maps.",)
    assert imap_settings(config, made.config.parent, made.state).password() == PASSWORD
    assert PASSWORD not in made.config.read_text().replace("password", "")
    assert made.config.stat().st_mode & 0o777 == 0o600
    assert any("sent application" in line for line in hands.heard)
    assert not [name for name in os.environ if name.startswith("HEARDBACK_INIT")]


def test_without_a_keyring_the_password_lies_in_a_private_file(tmp_path: Path, mailbox: Given, ring: Ring) -> None:
    ring.broken = True
    made, _ = world(tmp_path, IN_ORDER)
    answers = written(mailbox, made)
    assert answers.place is SecretPlace.FILE
    file = made.config.parent / answers.place_name
    assert file.stat().st_mode & 0o777 == 0o600
    config = settings.read(made.config)
    assert imap_settings(config, made.config.parent, made.state).password() == PASSWORD


@pytest.mark.parametrize("question", range(7))
def test_ctrl_c_at_any_question_leaves_everything_as_it_was(
    tmp_path: Path, mailbox: Given, ring: Ring, question: int
) -> None:
    made, _ = world(tmp_path, IN_ORDER, interrupted=question)
    before = tree(tmp_path)
    with pytest.raises(KeyboardInterrupt):
        written(mailbox, made)
    assert tree(tmp_path) == before
    assert ring.kept == {}
    assert not [name for name in os.environ if name.startswith("HEARDBACK_INIT")]


def test_ctrl_c_while_it_is_written_is_heard_when_all_of_it_is_written(
    tmp_path: Path, mailbox: Given, monkeypatch: pytest.MonkeyPatch
) -> None:
    from watcher.setup import writing

    made, _ = world(tmp_path, IN_ORDER)
    answers = converse(mailbox, made)
    whole = config_text

    def interrupted(answers: Answers) -> str:
        import signal

        signal.raise_signal(signal.SIGINT)
        return whole(answers)

    monkeypatch.setattr(writing, "config_text", interrupted)
    with pytest.raises(KeyboardInterrupt):
        commit(answers, made.config, made.state, made.temp / TOKEN, NOW)
    assert settings.read(made.config).account.name == USER_NAME


@pytest.mark.parametrize("broken", [True, False], ids=["no keyring", "keyring"])
def test_a_disk_that_does_not_take_the_config_leaves_no_secret_behind(
    tmp_path: Path, mailbox: Given, ring: Ring, broken: bool
) -> None:
    ring.broken = broken
    made, _ = world(tmp_path, IN_ORDER)
    answers = converse(mailbox, made)
    (tmp_path / "conf").write_text("a file in the folder's place")
    with pytest.raises(Unavailable, match="nothing was changed"):
        commit(answers, made.config, made.state, made.temp / TOKEN, NOW)
    assert ring.kept == {}


def test_a_wrong_password_is_asked_again_and_three_wrong_ones_end_it(tmp_path: Path, mailbox: Given) -> None:
    made, hands = world(tmp_path, ["wrong", "", *IN_ORDER])
    written(mailbox, made)
    assert any("refuses the sign-in" in line for line in hands.heard)
    again, _ = world(tmp_path, ["y", "wrong", "", "wrong", "", "wrong"])
    before = again.config.read_text()
    with pytest.raises(SignInNeeded, match="nothing was changed"):
        converse(mailbox, again)
    assert again.config.read_text() == before


def test_a_server_that_is_not_there_is_asked_again(tmp_path: Path, mailbox: Given) -> None:
    made, hands = world(tmp_path, [PASSWORD, "127.0.0.1", str(mailbox.port), *IN_ORDER[1:]])
    written(replace(mailbox, port=1), made)
    assert any("cannot reach 127.0.0.1:1" in line for line in hands.heard)


def test_a_config_that_is_there_is_replaced_only_when_told_and_its_other_settings_stay(
    tmp_path: Path, mailbox: Given
) -> None:
    made, _ = world(tmp_path, IN_ORDER)
    written(mailbox, made)
    mine = made.config.read_text() + '\n[llm]\nendpoint = "http://localhost:1/v1"\nmodel = "m"\n'
    mine = mine.replace('# check_in_after = "14d"', 'check_in_after = "10d"')
    made.config.write_text(mine)
    declined, _ = world(tmp_path, ["n"])
    with pytest.raises(Declined):
        converse(mailbox, declined)
    assert made.config.read_text() == mine
    again, hands = world(tmp_path, ["y", PASSWORD, "y", "Jane Q. Doe", ""])
    written(mailbox, again)
    assert len(hands.asked) == 5, "strengths are known"
    config = settings.read(made.config)
    assert config.account.name == "Jane Q. Doe"
    assert config.playbook.check_in_after == timedelta(days=10)
    assert config.llm.model == "m"
    assert config.profile.strengths == ("I have drawn maps.",)
    (backup,) = made.config.parent.glob("*.bak")
    assert backup.read_text() == mine
    assert backup.stat().st_mode & 0o777 == 0o600


def test_a_broken_config_is_replaced_too_and_kept_aside(tmp_path: Path, mailbox: Given) -> None:
    made, _ = world(tmp_path, ["y", *IN_ORDER])
    made.config.parent.mkdir()
    made.config.write_bytes(b"\xff\xfe[nonsense")
    written(mailbox, made)
    (backup,) = made.config.parent.glob("*.bak")
    assert backup.read_bytes() == b"\xff\xfe[nonsense"


def test_a_server_found_by_dns_alone_is_confirmed_first(tmp_path: Path, mailbox: Given) -> None:
    found = Found("127.0.0.1", mailbox.port or 0, "plain", mailbox.address, "its SRV record", sure=False)
    made, hands = world(tmp_path, ["y", *IN_ORDER])
    written(replace(mailbox, host="", port=None, security=""), replace(made, discover=lambda address: found))
    assert hands.asked[0] == "Is 127.0.0.1 your provider's server?"


def test_a_mailbox_whose_sent_mail_cannot_be_told_is_asked_for(
    tmp_path: Path, mailbox: Given, dovecot: Dovecot
) -> None:
    program = ImapProgram(dovecot.port, mailbox.address)
    from tests.servers.cutproxy import CutProxy

    proxy = CutProxy(dovecot.port)
    proxy.rewrite = lambda words: words.replace(b"\\Sent", b"\\Flog").replace(b" Sent\r", b" Post\r")
    with program.client() as client:
        client.create_folder("Post")
    made, hands = world(tmp_path, [PASSWORD, "4", "Noel", "", "en", ""])
    written(replace(mailbox, port=proxy.port), made)
    proxy.close()
    assert "Which folder holds the mail that you send?" in hands.asked
    assert settings.read(made.config).imap.sent in hands.heard


# Nobody to ask


def silent(folder: Path) -> World:
    from watcher.cli.voice import Nobody

    return replace(world(folder)[0], voice=Nobody())


def test_flags_alone_are_enough(tmp_path: Path, mailbox: Given, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAIL_PASSWORD", PASSWORD)
    made = silent(tmp_path)
    written(replace(mailbox, password_env="MAIL_PASSWORD", timezone="Europe/Lisbon", strengths=("I fit.",)), made)
    config = settings.read(made.config)
    assert config.imap.password_env == "MAIL_PASSWORD"
    assert config.account.timezone == "Europe/Lisbon"
    assert config.account.name == USER_NAME


@pytest.mark.parametrize(
    ("change", "flag"),
    [({"address": ""}, "--address"), ({}, "--password-stdin"), ({"host": "", "port": None}, "--host")],
)
def test_what_was_not_said_is_named_with_its_flag(
    tmp_path: Path, mailbox: Given, change: dict[str, str], flag: str
) -> None:
    made = silent(tmp_path)
    before = tree(tmp_path)
    with pytest.raises(UserError, match=flag):
        converse(replace(mailbox, **change), made)  # type: ignore[arg-type]
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    ("change", "error", "says"),
    [
        ({"password": "wrong"}, SignInNeeded, "refuses the sign-in"),
        ({"password": PASSWORD, "port": 1}, Unavailable, "cannot reach"),
        ({"password": PASSWORD, "security": "tls"}, Unavailable, "no TLS connection"),
        ({"password_env": "NOT_THERE"}, UserError, "NOT_THERE"),
        ({"password_command": "false"}, UserError, "password_command"),
        ({"password_file": "/nowhere"}, SignInNeeded, "/nowhere"),
        ({"password": PASSWORD, "timezone": "Berlin"}, UserError, "did you mean Europe/Berlin"),
        ({"address": "jane"}, UserError, "no mail address"),
        ({"source": "gmail", "credentials": "/nowhere.json"}, UserError, "/nowhere.json"),
        ({"maildir": "/nowhere"}, UserError, "/nowhere"),
        ({"host": "", "address": "jane@proton.me"}, UserError, "Bridge"),
        ({"host": "", "address": "jane@tuta.com"}, UserError, "no mail program"),
    ],
)
def test_what_does_not_work_is_told_and_writes_nothing(
    tmp_path: Path, mailbox: Given, change: dict[str, str], error: type[Exception], says: str, ring: Ring
) -> None:
    made = silent(tmp_path)
    before = tree(tmp_path)
    with pytest.raises(error, match=says):
        written(replace(mailbox, **change), made)  # type: ignore[arg-type]
    assert tree(tmp_path) == before
    assert ring.kept == {}


def test_a_config_can_be_written_without_trying_it(tmp_path: Path) -> None:
    made = silent(tmp_path)
    written(Given(address="jane@gmx.de", password="x", check=False, name="Jane"), replace(made, discover=gmx))
    assert settings.read(made.config).imap.host == "imap.gmx.net"


def gmx(address: str) -> Found:
    return Found("imap.gmx.net", username=address)


# Maildir


def test_maildirs_are_found_where_people_keep_them(tmp_path: Path) -> None:
    assert find_maildirs(tmp_path) == ()
    MaildirProgram(tmp_path / "Mail" / "work", plus_plus=False)
    MaildirProgram(tmp_path / "Maildir", plus_plus=True)
    (tmp_path / "Mail" / "noise").mkdir()
    assert {one.path for one in find_maildirs(tmp_path)} == {tmp_path / "Mail" / "work", tmp_path / "Maildir"}


def test_a_maildir_is_offered_looked_into_and_written(tmp_path: Path) -> None:
    made, hands = world(tmp_path, ["2", USER_ADDRESS, "", "", "en", ""])
    program = MaildirProgram(made.home / "Mail", plus_plus=False)
    at = NOW - timedelta(days=3)
    (program.directory("Sent") / "cur" / "1.a.host:2,S").write_bytes(raw(APPLYING, at))
    written(Given(), made)
    config = settings.read(made.config)
    assert config.maildir.path == str(made.home / "Mail")
    assert config.account.source == "maildir"
    assert any("sent application" in line for line in hands.heard)


# The Gmail API, with a consent in a browser


def test_the_gmail_api_is_set_up_with_a_consent_and_the_token_comes_to_lie_where_it_belongs(
    tmp_path: Path, oauth: OAuthServer, ring: Ring
) -> None:
    downloads = tmp_path / "client_secret_123.json"
    downloads.write_text(
        f'{{"installed": {{"client_id": "{oauth.client_id}", "client_secret": "{oauth.client_secret}",'
        f' "auth_uri": "{oauth.auth_uri}", "token_uri": "{oauth.token_uri}"}}}}'
    )
    oauth.mailbox = "jane@gmail.com"
    made, _ = world(tmp_path, ["2", str(downloads), "Jane Doe", "", "en", ""])
    made.config.parent.mkdir()
    made.config.write_text(
        f'[account]\nsource = "gmail"\naddress = "j@gmail.com"\n[gmail]\napi_endpoint = "{oauth.base}"\n'
    )
    made.voice.answers.insert(0, "y")  # type: ignore[attr-defined]
    written(Given(address="jane@gmail.com"), replace(made, consent=in_a_browser, discover=discover))
    config = settings.read(made.config)
    assert config.account.source == "gmail"
    assert (made.config.parent / config.gmail.credentials).read_text() == downloads.read_text()
    assert ring.kept[("heardback", "gmail:jane@gmail.com")].count("refresh-") == 1
    assert not list(made.state.glob("*"))


def in_a_browser(config: settings.Config, folder: Path, state: Path) -> None:
    """As `heardback login`, with a browser that agrees."""

    def tell(line: str) -> None:
        if "/auth?" in line:
            threading.Thread(target=requests.get, args=(line.strip(),), daemon=True).start()

    log_in(config, folder, state, Manner(tell, browser=False, timeout=20))


# The text of a config

TEXT = st.text(st.characters(codec="utf-8"), max_size=40)


@few(max_examples=40)
@for_all(
    name=TEXT,
    strengths=st.lists(TEXT, max_size=3),
    folder=TEXT,
    place=st.sampled_from([SecretPlace.ENVIRONMENT, SecretPlace.COMMAND, SecretPlace.FILE]),
    where=TEXT,
)
def test_whatever_is_answered_reads_back_the_same(
    name: str, strengths: list[str], folder: str, place: SecretPlace, where: str
) -> None:
    answers = Answers(
        "imap",
        "jane@mail.example",
        name=name,
        host="imap.mail.example",
        place=place,
        place_name=where,
        strengths=tuple(strengths),
        kept={"imap": {"sent": folder}},
    )
    config = read_text(config_text(answers))
    assert (config.account.name, config.profile.strengths, config.imap.sent) == (name, tuple(strengths), folder)
    assert where in (config.imap.password_env, config.imap.password_command, config.imap.password_file)


def test_every_key_named_in_a_comment_is_one_that_the_config_knows() -> None:
    text = config_text(Answers("imap", "jane@mail.example", host="h"))
    shown = "\n".join(line.removeprefix("# ") if " = " in line else line for line in text.splitlines())
    config = settings.Config.model_validate(tomllib.loads(shown))
    default = read_text(text)
    assert (config.watch, config.playbook, config.summary) == (default.watch, default.playbook, default.summary)


def test_a_secret_is_in_no_printed_answer() -> None:
    assert "hunter2" not in repr(Answers("imap", "a@b.example", secret="hunter2"))
    assert "hunter2" not in repr(Given(password="hunter2"))
