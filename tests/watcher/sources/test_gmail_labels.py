"""Labels by the Gmail API: over our own server and, written by others, emulate; then a whole account.

Known from the bundled discovery document: labels.list, labels.create, messages.list by label, threads.modify, and the
history's labelsAdded and labelsRemoved. What an unknown label id is answered with is not documented (docs/untested.md).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from rules.applications import State, Verb
from tests.scenarios.stage import Stage
from tests.scenarios.stories import WHOLE_APPLICATION, Mail, Moment, raw
from tests.servers.gmail import Fault, GmailServer
from tests.watcher.sources.mailboxes import SINCE, EmulateProgram, GmailHands, GmailProgram, Reader, mail
from watcher.account import Account
from watcher.daemon import tick
from watcher.labelling import NAMES
from watcher.sources.base import Labeller, Labelling
from watcher.sources.gmail import GmailSource

INTERVIEW, HEARD = "heardback/Interview", "heardback/Heard back"
ALL = tuple(NAMES)


@pytest.fixture(params=["gmail", "emulate"])
def hands(request: pytest.FixtureRequest) -> GmailHands:
    if request.param == "emulate":
        return EmulateProgram(request.getfixturevalue("emulate"))
    return GmailProgram(request.getfixturevalue("gmail"))


@pytest.fixture
def reader(hands: GmailHands) -> Iterator[Reader]:
    reader = Reader(hands.open(), SINCE)
    yield reader
    reader.source.close()


def labeller(reader: Reader) -> Labeller:
    """As after a poll."""
    reader.read()
    assert isinstance(reader.source, GmailSource)
    found = reader.source.labeller()
    assert found is not None
    return found


def shown(look: Labelling | None) -> dict[str, set[str]]:
    assert look is not None
    return {ref: set(names) for ref, names in look.borne}


def test_a_conversation_is_labelled_as_a_whole_and_shows_it(hands: GmailHands, reader: Reader) -> None:
    hands.put("INBOX", mail("invitation", mid="<one@acme.example>"))
    answer = mail("Re: invitation").replace(b"\r\nDate:", b"\r\nIn-Reply-To: <one@acme.example>\r\nDate:")
    hands.put("INBOX", answer)
    hands.put("INBOX", mail("something else"))
    first, second, _ = sorted(reader.read(), key=lambda one: one.raw.count(b"something else") * 2 + (one.raw == answer))
    assert first.thread == second.thread
    labels = labeller(reader)
    assert shown(labels.labelled(ALL, "")) == {}
    assert labels.label(first.thread, (), [INTERVIEW], [])
    assert shown(labels.labelled(ALL, "")) == {first.thread: {INTERVIEW}}
    assert labels.label(first.thread, (), [HEARD], [INTERVIEW])
    assert shown(labels.labelled(ALL, "")) == {first.thread: {HEARD}}


def test_setting_a_label_again_changes_nothing(hands: GmailHands, reader: Reader) -> None:
    hands.put("INBOX", mail("invitation"))
    (message,) = reader.read()
    labels = labeller(reader)
    for _ in range(2):
        assert labels.label(message.thread, (), [INTERVIEW], [HEARD])
    assert shown(labels.labelled(ALL, "")) == {message.thread: {INTERVIEW}}


def test_a_conversation_that_is_gone_is_said_to_be(reader: Reader) -> None:
    assert labeller(reader).label("19a0000000000fff", (), [INTERVIEW], []) is False


# How little it takes (our own server counts)


@pytest.fixture
def program(gmail: GmailServer) -> GmailProgram:
    return GmailProgram(gmail)


@pytest.fixture
def own(program: GmailProgram) -> Iterator[Reader]:
    reader = Reader(program.open(), SINCE)
    yield reader
    reader.source.close()


def settled(program: GmailProgram, own: Reader) -> tuple[str, str]:
    """A labelled conversation and the cursor after a look at it."""
    program.put("INBOX", mail("invitation"))
    (message,) = own.read()
    labels = labeller(own)
    labels.labelled(ALL, "")
    labels.label(message.thread, (), [INTERVIEW], [])
    look = labeller(own).labelled(ALL, "")
    assert look is not None
    program.server.asked.clear()
    return message.thread, look.cursor


def test_while_nothing_happens_nothing_is_asked_about_labels(program: GmailProgram, own: Reader) -> None:
    _, cursor = settled(program, own)
    assert labeller(own).labelled(ALL, cursor) is None
    assert program.server.names() == ["history.list"], "the poll itself"


def test_other_mail_costs_one_request_more_and_only_for_what_is_new(program: GmailProgram, own: Reader) -> None:
    _, cursor = settled(program, own)
    program.put("INBOX", mail("news"))
    assert labeller(own).labelled(ALL, cursor) is None
    assert program.server.names().count("history.list") == 2
    program.server.asked.clear()
    assert labeller(own).labelled(ALL, cursor) is None
    assert program.server.names() == ["history.list"]
    program.server.asked.clear()
    program.put("INBOX", mail("more news"))
    assert labeller(own).labelled(ALL, cursor) is None
    starts = {one.query.partition("startHistoryId=")[2].partition("&")[0] for one in program.server.asked if one.query}
    assert cursor not in starts


def test_reading_a_labelled_mail_is_no_change_of_labels(program: GmailProgram, own: Reader) -> None:
    thread, cursor = settled(program, own)
    program.mailbox.relabel(thread, remove=["UNREAD"])
    assert labeller(own).labelled(ALL, cursor) is None


def test_a_label_moved_by_the_user_is_looked_at(program: GmailProgram, own: Reader) -> None:
    thread, cursor = settled(program, own)
    ids = {name: one for one, name in program.mailbox.labels.items()}
    program.mailbox.relabel(thread, add=[ids[HEARD]], remove=[ids[INTERVIEW]])
    look = labeller(own).labelled(ALL, cursor)
    assert shown(look) == {thread: {HEARD}}
    assert look is not None
    assert look.cursor != cursor


def test_a_label_made_by_the_user_meanwhile_is_seen(program: GmailProgram, own: Reader) -> None:
    program.put("INBOX", mail("invitation"))
    (message,) = own.read()
    look = labeller(own).labelled(ALL, "")
    assert look is not None
    program.mailbox.labels["Label_77"] = HEARD
    program.mailbox.relabel(message.uid, add=["Label_77"])
    assert shown(labeller(own).labelled(ALL, look.cursor)) == {message.thread: {HEARD}}


def test_a_label_that_the_user_spelled_otherwise_is_the_same_label(program: GmailProgram, own: Reader) -> None:
    """Gmail refuses a second label of that name in other capitals ("Label name exists or conflicts")."""
    program.put("INBOX", mail("invitation"))
    (message,) = own.read()
    program.mailbox.labels["Label_5"] = "Heardback/interview"
    assert labeller(own).label(message.thread, (), [INTERVIEW], [])
    assert [name for name in program.mailbox.labels.values() if name.lower() == INTERVIEW.lower()] == [
        "Heardback/interview"
    ]
    assert shown(labeller(own).labelled(ALL, "")) == {message.thread: {INTERVIEW}}


def test_an_expired_history_leads_to_a_look(program: GmailProgram, own: Reader) -> None:
    thread, cursor = settled(program, own)
    program.put("INBOX", mail("news"))
    own.read()
    program.mailbox.expired = program.mailbox.history
    assert isinstance(own.source, GmailSource)
    labels = own.source.labeller()
    assert labels is not None
    assert shown(labels.labelled(ALL, cursor)) == {thread: {INTERVIEW}}


def test_without_labels_in_the_settings_there_are_none(program: GmailProgram) -> None:
    source = GmailSource(program.settings(labels=False))
    assert source.labeller() is None
    source.close()


# A whole account


@pytest.fixture
def account(program: GmailProgram, tmp_path: Path) -> Iterator[tuple[Account, Stage]]:
    story = WHOLE_APPLICATION
    stage = Stage(tmp_path, program, name=story.name, address=story.address, zone=story.zone)
    stage.config.write_text(stage.config.read_text().replace("labels = false", "labels = true"))
    account = stage.open()
    yield account, stage
    account.close()


def happen(account: Account, stage: Stage, moment: Moment) -> datetime:
    stage.pass_to(moment.at)
    if isinstance(moment.happens, Mail):
        stage.arrive(moment.happens.mailbox, raw(moment.happens, moment.at), moment.at)
    tick(account, moment.at)
    return moment.at


def test_an_application_is_labelled_and_a_moved_label_is_the_users_word(
    program: GmailProgram, account: tuple[Account, Stage]
) -> None:
    opened, stage = account
    for moment in WHOLE_APPLICATION.moments[:2]:
        at = happen(opened, stage, moment)
    names = program.mailbox.labels
    borne = {names[one] for message in program.mailbox.messages.values() for one in message.labels if one in names}
    assert borne == {INTERVIEW}

    ids = {name: one for one, name in names.items()}
    for message in list(program.mailbox.messages.values()):
        if ids[INTERVIEW] in message.labels:
            program.mailbox.relabel(message.id, add=[ids["heardback/Withdrawn"]], remove=[ids[INTERVIEW]])
    for minutes in (10, 20, 30, 40):
        stage.pass_to(at + timedelta(minutes=minutes))
        program.server.asked.clear()
        tick(opened, at + timedelta(minutes=minutes))
    (word,) = [word for word in opened.store.words.all() if word.origin == "label"]
    assert (word.verb, word.state) == (Verb.STATE, State.WITHDRAWN)
    assert set(program.server.names()) == {"history.list"}, "the fourth tick finds nothing left to do"


def test_trouble_with_labels_fails_no_tick_and_is_told(program: GmailProgram, account: tuple[Account, Stage]) -> None:
    opened, stage = account
    program.server.faults.append(Fault("/labels$", status=403, times=1000, reason="forbidden"))
    for moment in WHOLE_APPLICATION.moments[:2]:
        happen(opened, stage, moment)
    assert (opened.store.vitals.get("last_error") or "").startswith("labels:")
    assert program.raws("INBOX"), "the welcome lies there all the same"
