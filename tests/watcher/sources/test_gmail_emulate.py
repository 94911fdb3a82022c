"""What heardback relies on of Gmail beyond the contract, as others understood it: emulate 0.11.2 by its own REST."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from tests.servers.emulate import Emulate
from tests.watcher.sources.mailboxes import EmulateProgram, Reader, mail, subject_of
from watcher.sources.base import Lookup, Role, Source

OUR_ID = "<0123456789abcdef@mail.example>"
OURS = mail("Re: Your interview", mid=OUR_ID, body="Thank you for your time, Dana.")


def as_placed(raw: bytes) -> bool:
    return raw == OURS


@pytest.fixture
def program(emulate: Emulate) -> EmulateProgram:
    return EmulateProgram(emulate)


@pytest.fixture
def source(program: EmulateProgram) -> Iterator[Source]:
    opened = program.open()
    yield opened
    opened.close()


@pytest.fixture
def reader(source: Source) -> Reader:
    return Reader(source)


def test_history_ids_beyond_64_bits_are_followed(program: EmulateProgram, reader: Reader) -> None:
    program.put("INBOX", mail("one"))
    assert reader.subjects() == ["one"]
    assert max(stored.history for stored in program.mailbox.messages.values()) > 2**64
    program.put("INBOX", mail("two"))
    assert reader.subjects() == ["two"]


def test_an_expired_history_skips_nothing(program: EmulateProgram, reader: Reader) -> None:
    program.put("INBOX", mail("before"))
    reader.read()
    program.put("INBOX", mail("unseen"), at=datetime.now(UTC))
    program.put("INBOX", mail("the newest"), at=datetime.now(UTC))
    program.mailbox.expire()
    assert {"unseen", "the newest"} <= set(reader.subjects())
    program.put("INBOX", mail("later"))
    assert reader.subjects() == ["later"]


def test_a_mail_moved_out_of_junk_is_read_then(program: EmulateProgram, reader: Reader) -> None:
    junk = program.mailbox.add(mail("invitation"), {"SPAM"})
    assert reader.read() == []
    program.mailbox.relabel(junk.id, add={"INBOX"}, remove={"SPAM"})
    assert reader.subjects() == ["invitation"]


def test_a_draft_lies_in_the_conversation_it_answers(program: EmulateProgram, source: Source) -> None:
    question = program.mailbox.add(mail("Your interview"), {"INBOX"})
    source.place(OURS, question.thread)
    (draft,) = [one for one in program.mailbox.messages.values() if "DRAFT" in one.labels]
    assert (draft.thread, draft.raw) == (question.thread, OURS)


def test_an_edited_draft_keeps_its_handle_and_is_not_withdrawn(program: EmulateProgram, source: Source) -> None:
    """emulate keeps the message's id too, and tells no history of it; Google's guide says that it is replaced."""
    handle = source.place(OURS)
    program.mailbox.edit_draft(handle, OURS.replace(b"your time", b"all your time"))
    listing = source.drafts("")
    assert listing is not None
    assert [(draft.uid, b"all your time" in draft.raw) for draft in listing.drafts] == [(handle, True)]
    assert source.withdraw(handle, as_placed) is False


def test_a_draft_that_the_user_sent_is_sent_mail(program: EmulateProgram, source: Source, reader: Reader) -> None:
    reader.read()
    mark = source.mark()
    handle = source.place(OURS)
    program.mailbox.send_draft(handle)
    (sent,) = reader.read()
    assert (subject_of(sent), sent.role) == ("Re: Your interview", Role.SENT)
    listing = source.drafts("")
    assert listing is not None
    assert listing.drafts == ()
    assert not isinstance(source.find_draft(OUR_ID, mark), Lookup)
    assert source.withdraw(handle, as_placed) is False
