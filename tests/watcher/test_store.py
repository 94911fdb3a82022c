"""The store: facts once, for good, and derived state that can be thrown away."""

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rules.applications import DraftFact, DraftState, StepKind, Verb, Word
from rules.messages import Direction
from rules.readings import Person
from tests.builders import at, message
from watcher.errors import Unavailable, UserError
from watcher.points import Point
from watcher.sources.base import Role
from watcher.store import Fate, Store

TESTED = Point("test.store")
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path)


def a_draft() -> DraftFact:
    return DraftFact(
        key="k1",
        kind=StepKind.THANK_YOU,
        to=Person("Dana Wu", "dana@acme.example"),
        subject="Thank you",
        message_id="<k1@mail.example>",
        state=DraftState.PLANNED,
        created_at=NOW,
        sources=("m1",),
        about=NOW,
    )


def test_a_message_comes_back_as_it_was_recorded(store: Store) -> None:
    mail = message("m1", answers="m0", own_words="Zażółć gęślą jaźń", cc="Lee Park <lee@acme.example>")
    with store.transaction(TESTED):
        store.mail.record(mail)
        store.mail.record(mail)
    assert list(store.mail.with_body()) == [mail]


def test_an_envelope_is_completed_by_its_body_and_a_body_is_never_changed(store: Store) -> None:
    whole = message("m1", own_words="Come on Tuesday")
    with store.transaction(TESTED):
        store.mail.record(replace(whole, own_words="", has_body=False))
    assert list(store.mail.with_body()) == []
    with store.transaction(TESTED):
        store.mail.record(whole)
        store.mail.record(replace(whole, own_words="forged"))
    assert [one.own_words for one in store.mail.with_body()] == ["Come on Tuesday"]


def test_what_lies_in_sent_is_outgoing_wherever_it_was_seen_first(store: Store) -> None:
    with store.transaction(TESTED):
        store.mail.record(message("m1"))
        store.mail.sight("m1", "All", "7", Role.OTHER, NOW)
        store.mail.sight("m1", "Sent", "3", Role.SENT, NOW)
    (found,) = store.mail.with_body()
    assert found.direction is Direction.OUTGOING


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE message SET value = '{}'",
        "DELETE FROM message",
        "UPDATE draft SET raw = x'00'",
        "DELETE FROM draft",
        "UPDATE draft_event SET event = 'sent'",
        "UPDATE word SET value = '{}'",
    ],
)
def test_facts_cannot_be_changed_even_by_sql(store: Store, tampering: str) -> None:
    with store.transaction(TESTED):
        store.mail.record(message("m1"))
        store.drafts.plan(a_draft(), b"raw")
        store.drafts.happened("k1", Fate.PLACED, NOW, "h")
    store.words.say(Word("", NOW, Verb.STOP))
    with pytest.raises(sqlite3.IntegrityError):
        store.database.connection.execute(tampering)


def test_a_transaction_that_fails_leaves_nothing(store: Store) -> None:
    with pytest.raises(RuntimeError), store.transaction(TESTED):
        store.mail.record(message("m1"))
        raise RuntimeError
    assert store.mail.count() == 0


def test_a_planned_key_is_planned_once(store: Store) -> None:
    with store.transaction(TESTED):
        store.drafts.plan(a_draft(), b"first")
        store.drafts.plan(replace(a_draft(), subject="second"), b"second")
    assert store.drafts.raw("k1") == b"first"


def test_a_draft_stands_where_its_events_left_it(store: Store) -> None:
    with store.transaction(TESTED):
        store.drafts.plan(a_draft(), b"raw")
        store.drafts.happened("k1", Fate.PLACING, NOW, "mark")
    assert store.drafts.unresolved_mark("k1") == "mark"
    with store.transaction(TESTED):
        store.drafts.happened("k1", Fate.PLACED, NOW, "uid 4")
        store.drafts.happened("k1", Fate.MISSING, NOW)
        store.drafts.happened("k1", Fate.SENT, NOW, "2026-03-03T10:00:00+00:00")
    (draft,) = store.drafts.all()
    assert (draft.state, draft.sent_at, draft.handle) == (DraftState.SENT, at("2026-03-03T10:00"), "uid 4")
    assert store.drafts.unresolved_mark("k1") is None


def test_words_keep_their_order_and_get_keys(store: Store) -> None:
    store.words.say(Word("", NOW, Verb.ADD, "Acme"), Word("", NOW, Verb.NOTE, "Acme", text="talked of sails"))
    assert [(word.key, word.verb) for word in store.words.all()] == [("word/1", Verb.ADD), ("word/2", Verb.NOTE)]


def test_the_file_is_the_users_alone_and_survives_reopening(tmp_path: Path) -> None:
    store = Store(tmp_path)
    with store.transaction(TESTED):
        store.mail.record(message("m1"))
    store.close()
    (path,) = tmp_path.glob("*.sqlite3")
    assert path.stat().st_mode & 0o077 == 0
    assert Store(tmp_path).mail.count() == 1


def test_a_store_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.database.connection.execute("PRAGMA user_version = 999")
    store.close()
    with pytest.raises(UserError, match="newer"):
        Store(tmp_path)


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    (tmp_path / "heardback.sqlite3").write_bytes(b"not a database, but long enough to be taken for one" * 100)
    with pytest.raises(UserError, match=r"heardback\.sqlite3 is damaged"):
        Store(tmp_path)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="nowhere"):
        Store(tmp_path / "nowhere")


def test_a_full_disk_is_said_and_nothing_is_half_written(store: Store) -> None:
    ((pages,),) = store.database.rows("PRAGMA page_count")
    store.database.connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Unavailable, match="full"), store.transaction(TESTED):
        for number in range(200):
            store.mail.record(message(f"m{number}", own_words="x" * 4000))
    store.database.connection.execute("PRAGMA max_page_count = 100000")
    assert store.mail.count() == 0
