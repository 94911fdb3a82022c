"""The language model's stage: asked only with consent, believed only so far, and never in anybody's way."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from typer.testing import CliRunner

import rules
from rules.applications import Verb
from rules.kinds.second_opinion import prompt
from rules.readings import Kind
from rules.steps.due import due
from tests.builders import message, reading, word
from tests.servers import chat as chat_server
from tests.servers.chat import Answer, Chat, raw, saying
from watcher.account import Account, assemble
from watcher.cli.app import app
from watcher.config import Config, Llm
from watcher.deriving import derive
from watcher.errors import Unavailable, UserError
from watcher.models import consent
from watcher.models.endpoint import Endpoint
from watcher.models.opinions import gather, sample
from watcher.points import Point

TESTED = Point("test.models")
NOW = datetime(2026, 3, 9, 9, tzinfo=UTC)
MAIL = message(
    "news",
    "2026-03-05T09:00",
    sender="Acme <no-reply@acme.example>",
    subject="Something new at Acme",
    own_words="Something is new at Acme.",
)
JOB_ALERT = saying('{"kind": "job_alert"}')


@pytest.fixture
def chat() -> Iterator[Chat]:
    with chat_server.running() as running:
        yield running


@pytest.fixture
def account(tmp_path: Path, chat: Chat) -> Iterator[Account]:
    """An account that knows one application and one uncertain mail about it, and has a model set up and agreed to."""
    config = Config.model_validate(
        {
            "account": {"source": "maildir", "address": "jane@mail.example", "timezone": "Europe/Berlin"},
            "llm": {"endpoint": chat.url, "model": "llama3.1", "reader": True, "timeout": "2s"},
        }
    )
    made = assemble(config, tmp_path, tmp_path)
    made.store.words.say(word(1, Verb.ADD, "Acme", "2026-03-01T09:00"))
    with made.store.transaction(TESTED):
        made.store.mail.record(MAIL)
        unsure = replace(reading("news"), certain=False, confidence=0.4)
        made.store.derived.save_readings({"news": unsure}, rules.VERSION)
    consent.agree(made)
    yield made
    made.close()


def questions(account: Account) -> list[str]:
    known = derive(account, NOW)
    return [one.key for one in due(known, (), (), NOW, account.playbook, account.user).questions]


def test_a_question_is_put_to_rest_by_a_model_that_finds_no_employer(account: Account, chat: Chat) -> None:
    assert questions(account) == ["news"]
    chat.answer = JOB_ALERT
    assert gather(account, NOW) == 1
    assert questions(account) == []
    assert account.store.opinions.all()["news"].kind is Kind.JOB_ALERT


def test_nothing_is_asked_twice(account: Account, chat: Chat) -> None:
    chat.answer = saying("I do not know.")
    assert [gather(account, NOW), gather(account, NOW)] == [1, 0]
    assert len(chat.asked) == 1
    assert questions(account) == ["news"]


def test_what_is_shown_before_is_what_leaves(account: Account, chat: Chat) -> None:
    shown = Endpoint(chat.url, "llama3.1").body(sample(account))
    gather(account, NOW)
    assert chat.asked == [shown]


def test_without_consent_nothing_leaves(account: Account, chat: Chat) -> None:
    consent.revoke(account)
    assert gather(account, NOW) == 0
    assert chat.asked == []


def test_consent_to_one_model_is_none_to_another(account: Account, chat: Chat) -> None:
    config = account.config.model_copy(update={"llm": account.config.llm.model_copy(update={"model": "other"})})
    assert gather(replace(account, config=config), NOW) == 0
    assert chat.asked == []


def test_a_model_that_lies_makes_no_answer(account: Account, chat: Chat) -> None:
    chat.answer = saying('{"kind": "offer"}')
    gather(account, NOW)
    assert questions(account) == ["news"]
    assert derive(account, NOW)[0].entries[0].certain is False


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (raw(500, b"oops"), "status 500"),
        (raw(302, b""), "status 302"),
        (raw(200, b"<html>sign in</html>"), "form of a chat completion"),
        (raw(200, b"[]"), "form of a chat completion"),
        (raw(200, b'{"choices": []}'), "form of a chat completion"),
        (saying(None), "held no text"),
        (raw(200, b"x" * 200_000), "larger than any honest one"),
        (raw(401, b""), "refused the key"),
        (raw(404, b""), "no such address or model"),
    ],
)
def test_a_broken_endpoint_is_told_in_one_line_and_left_alone_for_an_hour(
    account: Account, chat: Chat, caplog: pytest.LogCaptureFixture, answer: Answer, words: str
) -> None:
    chat.answer = answer
    with caplog.at_level(logging.WARNING):
        assert gather(account, NOW) == 0
    assert [words in record.getMessage() for record in caplog.records] == [True]
    assert gather(account, NOW + timedelta(minutes=59)) == 0
    assert len(chat.asked) == 1
    chat.answer = JOB_ALERT
    assert gather(account, NOW + timedelta(minutes=61)) == 1


def test_a_silent_endpoint_is_given_up_in_time(chat: Chat) -> None:
    chat.silent = True
    with pytest.raises(Unavailable, match="did not answer"):
        Endpoint(chat.url, "llama3.1", timeout=0.1).ask(prompt(MAIL))


def test_a_key_goes_to_the_endpoint_and_nowhere_else(
    account: Account, chat: Chat, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("CHAT_KEY", "s3cret")
    settings = account.config.llm.model_copy(update={"key_env": "CHAT_KEY"})
    keyed = replace(account, config=account.config.model_copy(update={"llm": settings}))
    chat.answer = raw(401, b"")
    with caplog.at_level(logging.DEBUG):
        gather(keyed, NOW)
    assert chat.keys == ["Bearer s3cret"]
    assert "s3cret" not in caplog.text


def test_a_missing_key_is_named() -> None:
    from watcher.secrets import api_key

    with pytest.raises(UserError, match="NOT_SET_ANYWHERE"):
        api_key(Llm(endpoint="https://chat.example/v1", model="m", key_env="NOT_SET_ANYWHERE"))


@pytest.mark.parametrize(
    "endpoint",
    ["http://chat.example/v1", "ftp://127.0.0.1/v1", "chat.example", "https://me:pw@chat.example/v1", "https://x/?k=1"],
)
def test_an_endpoint_in_clear_text_elsewhere_is_refused(endpoint: str) -> None:
    with pytest.raises(ValueError, match=r"https://|key_env"):
        Llm(endpoint=endpoint, model="m")


def test_the_command_shows_what_leaves_before_it_is_switched_on(account: Account, chat: Chat, tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text(
        '[account]\nsource = "maildir"\naddress = "jane@mail.example"\n'
        f'[llm]\nendpoint = "{chat.url}"\nmodel = "phi4"\nreader = true\n',
        "utf-8",
    )
    run = partial(CliRunner().invoke, app)
    given = ["--config", str(config), "--state", str(tmp_path), "model"]
    shown = run([*given])
    assert "Something is new at Acme." in shown.output and "now off" in shown.output
    assert run([*given, "on"], input="n\n").exit_code == 1
    assert "now off" in run([*given]).output
    assert run([*given, "on", "--yes"]).exit_code == 0
    assert "now on" in run([*given]).output
    assert run([*given, "off"]).exit_code == 0
    assert "now off" in run([*given]).output
    assert chat.asked == []
