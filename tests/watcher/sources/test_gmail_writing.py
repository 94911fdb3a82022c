"""Drafts and notes at Gmail: once each whatever becomes of the answer, in the right conversation, and hands off edits.

Behaviour asserted of Gmail, and where it is known from: [doc] the bundled discovery document; [guide] Google's API
guides "Working with drafts" and "Managing threads"; [issue] the public issue named.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from tests.servers.gmail import Fault
from tests.watcher.sources.mailboxes import SINCE, GmailProgram, mail
from tests.watcher.sources.test_gmail import program, seconds
from tests.watcher.sources.test_gmail_transport import Seconds
from watcher.errors import Unavailable
from watcher.sources.base import Lookup
from watcher.sources.gmail import GmailSource

__all__ = ["program", "seconds"]

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
OUR_ID = "<0123456789abcdef@mail.example>"
OURS = mail("Thank you", mid=OUR_ID, body="Thank you for your time, Dana.")
LOST = ["drop", "html", "cut", "hang up", "status"]


def as_placed(raw: bytes) -> bool:
    return raw == OURS


@pytest.fixture
def source(program: GmailProgram, seconds: Seconds) -> Iterator[GmailSource]:
    opened = GmailSource(program.settings(), seconds=seconds, sleep=seconds.sleep, present=lambda: NOON)
    yield opened
    opened.close()


def read(source: GmailSource, cursor: str = "") -> str:
    """Reads to the end; answers the cursor."""
    for batch in source.fetch({"Gmail": cursor}, SINCE):
        cursor = batch.cursor
    return cursor


# In the right conversation


def test_a_draft_lies_in_the_conversation_it_answers(program: GmailProgram, source: GmailSource) -> None:
    """[guide] "Managing threads": threadId, References and the same subject put a draft into a thread."""
    question = program.mailbox.add(mail("Your interview"), {"INBOX"})
    answer = OURS.replace(
        b"Subject: Thank you", b"In-Reply-To: <Your.interview@acme.example>\r\nSubject: Re: Your interview"
    )
    draft_id = source.place(answer, question.thread)
    (draft,) = [one for one in program.mailbox.messages.values() if "DRAFT" in one.labels]
    assert (draft.thread, draft.labels, draft.raw) == (question.thread, {"DRAFT"}, answer)
    assert list(program.mailbox.drafts) == [draft_id]


@pytest.mark.parametrize("status", [404, 400])
def test_a_conversation_that_is_gone_keeps_no_draft_from_being_placed(
    program: GmailProgram, source: GmailSource, status: int
) -> None:
    program.server.faults.append(Fault("POST .*/drafts", status=status))
    assert source.place(OURS, "19a0000000000999") in program.mailbox.drafts
    assert program.raws("Drafts") == [OURS]


# Once, whatever becomes of the answer


@pytest.mark.parametrize("how", LOST)
def test_a_draft_whose_answer_is_lost_is_found_and_lies_there_once(
    program: GmailProgram, source: GmailSource, how: str
) -> None:
    read(source)
    mark = source.mark()
    program.server.faults.append(Fault("POST .*/drafts", how=how, status=503, commit=True))
    with pytest.raises(Unavailable):
        source.place(OURS)
    handle = source.find_draft(OUR_ID, mark)
    assert handle in program.mailbox.drafts
    assert program.raws("Drafts") == [OURS]
    assert source.withdraw(str(handle), as_placed) is True


@pytest.mark.parametrize("status", [429, 403, 500, 503])
def test_a_draft_that_was_refused_is_surely_absent(program: GmailProgram, source: GmailSource, status: int) -> None:
    mark = source.mark()
    program.server.faults.append(Fault("POST .*/drafts", status=status))
    with pytest.raises(Unavailable):
        source.place(OURS)
    assert source.find_draft(OUR_ID, mark) is Lookup.ABSENT


@pytest.mark.parametrize("how", LOST)
def test_a_note_whose_answer_is_lost_is_found_and_lies_there_once(
    program: GmailProgram, source: GmailSource, how: str
) -> None:
    mark = source.mark()
    program.server.faults.append(Fault("POST .*/messages", how=how, status=503, commit=True))
    with pytest.raises(Unavailable):
        source.deliver(OURS)
    program.put("INBOX", mail("another one"))
    assert not isinstance(source.find_note(OUR_ID, mark), Lookup)
    assert program.raws("INBOX")[0] == OURS


def test_looking_needs_no_history_that_has_expired(program: GmailProgram, source: GmailSource) -> None:
    """[doc] drafts.list and messages.list with `rfc822msgid:` answer where history.list answers 404."""
    mark = source.mark()
    program.put("Sent", OURS, seen=True)
    source.deliver(mail("Note", mid="<note@mail.example>"))
    program.mailbox.expired = program.mailbox.history + 1
    assert str(source.find_draft(OUR_ID, mark)).startswith("message:")
    assert str(source.find_note("<note@mail.example>", mark)).startswith("message:")
    assert source.find_note("<nowhere@mail.example>", "no mark at all") is Lookup.ABSENT


def test_a_draft_already_sent_is_found_among_sent_mail(program: GmailProgram, source: GmailSource) -> None:
    """[guide] "Working with drafts": on sending the draft vanishes and a new message is in SENT."""
    mark = source.mark()
    program.mailbox.send_draft(source.place(OURS))
    handle = source.find_draft(OUR_ID, mark)
    assert str(handle).startswith("message:")
    assert source.withdraw(str(handle), as_placed) is False
    assert program.raws("Sent") == [OURS]


# What lies in Drafts


def test_an_edited_draft_keeps_its_handle(program: GmailProgram, source: GmailSource) -> None:
    """[guide] an update replaces the message inside under a new id; [issue] taylorwilsdon/google_workspace_mcp 920: the
    draft id stayed through all edits on the web and on a phone."""
    handle = source.place(OURS)
    before = source.drafts("")
    assert before is not None
    program.mailbox.edit_draft(handle, OURS.replace(b"your time", b"all your time").replace(b"0123", b"9999"))
    after = source.drafts(before.cursor)
    assert after is not None
    assert [(draft.uid, b"all your time" in draft.raw) for draft in after.drafts] == [(handle, True)]
    assert source.withdraw(handle, as_placed) is False


def test_each_draft_is_read_once(program: GmailProgram, source: GmailSource) -> None:
    for number in range(5):
        program.put("Drafts", mail(f"draft {number}"))
    listing = source.drafts("")
    assert listing is not None
    assert program.server.names().count("drafts.get") == 5
    source.place(OURS)
    again = source.drafts(listing.cursor)
    assert again is not None
    assert len(again.drafts) == 6
    assert program.server.names().count("drafts.get") == 6


def test_after_a_reading_unchanged_drafts_cost_nothing(program: GmailProgram, source: GmailSource) -> None:
    cursor = read(source)
    listing = source.drafts("")
    assert listing is not None
    program.put("INBOX", mail("arrived"))
    cursor = read(source, cursor)
    program.server.asked.clear()
    assert source.drafts(listing.cursor) is None
    assert program.server.asked == []


@pytest.mark.parametrize("doing", ["placed", "edited", "sent", "discarded"])
def test_after_a_reading_any_change_in_drafts_is_seen(program: GmailProgram, source: GmailSource, doing: str) -> None:
    draft_id = program.mailbox.create_draft(mail("by hand"))
    cursor = read(source)
    before = source.drafts("")
    assert before is not None
    match doing:
        case "placed":
            program.put("Drafts", mail("another"))
        case "edited":
            program.mailbox.edit_draft(draft_id, mail("by hand, changed"))
        case "sent":
            program.mailbox.send_draft(draft_id)
        case _:
            program.mailbox.delete_draft(draft_id)
    read(source, cursor)
    after = source.drafts(before.cursor)
    assert after is not None
    assert len(after.drafts) == {"placed": 2, "edited": 1}.get(doing, 0)


def test_drafts_are_looked_at_anew_after_a_lost_history(program: GmailProgram, source: GmailSource) -> None:
    cursor = read(source)
    before = source.drafts("")
    assert before is not None
    program.put("Drafts", mail("meanwhile"))
    program.mailbox.expired = program.mailbox.history
    read(source, cursor)
    after = source.drafts(before.cursor)
    assert after is not None
    assert len(after.drafts) == 1


def test_a_withdrawal_whose_answer_is_lost_is_no_fault_the_second_time(
    program: GmailProgram, source: GmailSource
) -> None:
    handle = source.place(OURS)
    program.server.faults.append(Fault("DELETE .*/drafts", how="drop", commit=True))
    with pytest.raises(Unavailable):
        source.withdraw(handle, as_placed)
    assert source.withdraw(handle, as_placed) is False
    assert program.mailbox.drafts == {}


def test_a_note_is_put_into_the_inbox_unread_and_sent_to_nobody(program: GmailProgram, source: GmailSource) -> None:
    """[doc] messages.insert: "similar to IMAP APPEND. Does not send a message"."""
    source.deliver(OURS)
    (note,) = program.mailbox.messages.values()
    assert note.labels == {"INBOX", "UNREAD"}
    assert {one.name for one in program.server.asked} == {"messages.insert"}


def test_a_mark_taken_after_a_reading_asks_nothing(program: GmailProgram, source: GmailSource) -> None:
    program.mailbox.now = lambda: NOON + timedelta(minutes=1)
    read(source)
    program.server.asked.clear()
    mark = source.mark()
    assert program.server.asked == []
    source.place(OURS)
    assert source.find_draft(OUR_ID, mark) in program.mailbox.drafts
