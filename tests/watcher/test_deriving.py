"""Applications are derived anew exactly where a fact was added, and decoded once in between."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rules.applications import Verb
from tests.builders import word
from watcher.account import Account, assemble
from watcher.config import Config
from watcher.deriving import derive
from watcher.points import Point

TESTED = Point("test.deriving")
NOW = datetime(2026, 3, 9, 9, tzinfo=UTC)
CONFIG = {"account": {"source": "maildir", "address": "jane@mail.example", "timezone": "Europe/Berlin"}}


def opened(folder: Path) -> Account:
    return assemble(Config.model_validate(CONFIG), folder, folder)


@pytest.fixture
def account(tmp_path: Path) -> Iterator[Account]:
    made = opened(tmp_path)
    made.store.words.say(word(1, Verb.ADD, "Acme", "2026-03-01T09:00"))
    yield made
    made.close()


def employers(account: Account) -> list[str]:
    return [one.employer for one in derive(account, NOW)]


def test_applications_are_decoded_once_while_no_fact_is_added(account: Account, tmp_path: Path) -> None:
    derive(account, NOW)
    other = opened(tmp_path)
    first = derive(other, NOW)
    assert [one.employer for one in first] == ["Acme"]
    assert derive(other, NOW) is first
    other.close()


def test_a_word_amid_a_tick_is_known_to_the_steps_after_it(account: Account) -> None:
    assert employers(account) == ["Acme"]
    account.store.words.say(word(2, Verb.ADD, "Borealis", "2026-03-02T09:00"))
    assert employers(account) == ["Acme", "Borealis"]


def test_facts_that_another_process_adds_are_seen(account: Account, tmp_path: Path) -> None:
    assert employers(account) == ["Acme"]
    other = opened(tmp_path)
    other.store.words.say(word(2, Verb.ADD, "Borealis", "2026-03-02T09:00"))
    assert employers(other) == ["Acme", "Borealis"]
    other.close()
    assert employers(account) == ["Acme", "Borealis"]


def test_what_a_rebuild_throws_away_is_derived_anew(account: Account) -> None:
    before = derive(account, NOW)
    with account.store.transaction(TESTED):
        account.store.derived.clear()
        account.store.vitals.clear("derived_from")
    assert derive(account, NOW) == before
    assert account.store.database.rows("SELECT count(*) FROM application") == [(1,)]
