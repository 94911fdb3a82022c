"""Gmail over IMAP: everything read once from All Mail, told apart by labels.

The server is ours and plays what Google documents under "IMAP extensions" (LIST with special uses, X-GM-MSGID,
X-GM-THRID, X-GM-LABELS, ID); each test names what it rests on. What only a real account shows
stands in docs/untested.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from tests.servers import gimap as servers
from tests.servers.gimap import GmailImap
from tests.watcher.sources.mailboxes import GmailImapProgram, Reader, mail, subject_of
from watcher.errors import UserError
from watcher.sources.base import Role
from watcher.sources.imap import ImapSource
from watcher.sources.imap_gmail import marks

NOW = datetime(2026, 3, 3, 10, tzinfo=UTC)


@pytest.fixture
def program(gimap: GmailImap) -> GmailImapProgram:
    return GmailImapProgram(gimap)


@pytest.fixture
def reader(program: GmailImapProgram) -> Iterator[Reader]:
    reader = Reader(program.open())
    yield reader
    reader.source.close()


def test_a_mail_with_three_labels_is_read_once(program: GmailImapProgram, reader: Reader) -> None:
    """Google: a message with several labels appears in several mailboxes, with one X-GM-MSGID."""
    program.put("INBOX", mail("invitation"))
    store = program.server.store
    store.make("Jobs")
    store.messages[0].labels |= {"Jobs", "\\Starred"}
    store.settle()
    assert reader.subjects() == ["invitation"]
    assert reader.read() == []


def test_archived_mail_is_read(program: GmailImapProgram, reader: Reader) -> None:
    """Google: archived messages show in All Mail only; a filter with "skip the inbox" leads there."""
    program.put(servers.ALL, mail("archived by a filter"))
    (message,) = reader.read()
    assert (subject_of(message), message.role) == ("archived by a filter", Role.OTHER)


def test_labels_tell_the_inbox_sent_mail_and_drafts_apart(program: GmailImapProgram, reader: Reader) -> None:
    program.put("INBOX", mail("in the inbox"))
    program.put("Sent", mail("sent"))
    program.put("Drafts", mail("a draft, shown in All Mail too"))
    assert {subject_of(one): one.role for one in reader.read()} == {"in the inbox": Role.INBOX, "sent": Role.SENT}


def test_a_mail_to_oneself_is_sent_mail_and_comes_once(program: GmailImapProgram, reader: Reader) -> None:
    program.put("Sent", mail("to myself"))
    program.server.store.messages[0].labels.add("\\Inbox")
    program.server.store.settle()
    assert [one.role for one in reader.read()] == [Role.SENT]


def test_a_draft_that_is_sent_is_read_even_if_all_mail_keeps_its_uid(program: GmailImapProgram, reader: Reader) -> None:
    """Google does not say which UID a sent draft gets in All Mail; in Sent it is new either way."""
    program.put("Drafts", mail("soon sent"))
    assert reader.read() == []
    program.server.store.messages[0].labels = {"\\Sent"}
    program.server.store.settle()
    assert [(subject_of(one), one.role) for one in reader.read()] == [("soon sent", Role.SENT)]


def test_mail_rescued_from_spam_is_read(program: GmailImapProgram, reader: Reader) -> None:
    program.put("Junk", mail("not spam after all"))
    assert reader.read() == []
    program.server.store.messages[0].labels = {"\\Inbox"}
    program.server.store.settle()
    assert reader.subjects() == ["not spam after all"]


def test_ids_are_written_as_gmails_api_writes_them_and_threads_are_gmails_own(
    program: GmailImapProgram, reader: Reader
) -> None:
    """Google: X-GM-MSGID and X-GM-THRID are decimal 64-bit numbers, in hexadecimal those of the web and the API."""
    first = mail("invitation", mid="<one@acme.example>")
    reply = first.replace(b"<one@acme.example>", b"<two@acme.example>").replace(
        b"\r\nDate:", b"\r\nIn-Reply-To: <one@acme.example>\r\nDate:"
    )
    program.put("INBOX", first)
    program.put("Sent", reply)
    messages = reader.read()
    store = program.server.store.messages
    assert {one.uid for one in messages} == {f"{one.msgid:x}" for one in store}
    assert {one.thread for one in messages} == {f"{store[0].thrid:x}"}


def test_after_a_renumbering_messages_have_the_same_ids(program: GmailImapProgram, reader: Reader) -> None:
    program.put("INBOX", mail("invitation"))
    (before,) = reader.read()
    program.server.store.validity[servers.ALL] += 1
    (after,) = reader.read()
    assert after.uid == before.uid


def test_a_poll_without_news_asks_two_questions(program: GmailImapProgram, reader: Reader) -> None:
    program.put("INBOX", mail("invitation"))
    reader.read()
    program.server.heard()
    assert reader.read() == []
    asked = program.server.heard()
    assert [line.split(" ")[0] for line in asked] == ["STATUS", "STATUS"]


def test_who_we_are_is_said_once_after_signing_in(program: GmailImapProgram, reader: Reader) -> None:
    """Google: "Clients are strongly recommended to announce themselves with the IMAP ID command"."""
    reader.read()
    reader.read()
    said = [line for line in program.server.heard() if line.startswith("ID ")]
    assert len(said) == 1
    assert "heardback" in said[0]


def test_without_all_mail_in_imap_the_mailboxes_are_read_one_by_one(program: GmailImapProgram, reader: Reader) -> None:
    """Gmail's setting "Show in IMAP" can hide All Mail."""
    program.server.store.hidden.add(servers.ALL)
    program.put("INBOX", mail("in the inbox"))
    program.put("Sent", mail("sent"))
    program.put("Jobs", mail("labelled"))
    assert {subject_of(one) for one in reader.read()} == {"in the inbox", "sent", "labelled"}


def test_without_sent_in_imap_all_mail_tells_what_was_sent(program: GmailImapProgram, reader: Reader) -> None:
    program.put("Sent", mail("sent"))
    program.server.store.hidden.add(servers.SENT)
    assert [(subject_of(one), one.role) for one in reader.read()] == [("sent", Role.SENT)]


def test_mailboxes_named_in_the_settings_are_read_in_place_of_all_mail(program: GmailImapProgram) -> None:
    program.put("Jobs", mail("labelled"))
    program.put("INBOX", mail("elsewhere"))
    source = ImapSource(program.settings(folders=("Jobs",)))
    assert Reader(source).subjects() == ["labelled"]
    source.close()


def test_drafts_hidden_from_imap_are_named_with_the_setting_that_shows_them(program: GmailImapProgram) -> None:
    program.server.store.hidden.add(servers.DRAFTS)
    source = program.open()
    with pytest.raises(UserError, match="Show in IMAP"):
        source.place(mail("thanks"))
    assert "Drafts" not in program.server.store.mailboxes(), "a label of that name would hold no drafts"
    source.close()


def test_a_withdrawn_draft_leaves_all_mail_as_well(program: GmailImapProgram) -> None:
    """Gmail's default for expunged messages is to archive them: they would stay in All Mail, and in the thread."""
    source = program.open()
    handle = source.place(mail("thanks"))
    assert source.withdraw(handle, lambda raw: True)
    assert program.raws("Drafts") == program.raws(servers.ALL) == []
    assert len(program.raws("Trash")) == 1
    source.close()


@pytest.mark.parametrize("label", [b"2026", 2026, b"Entw&APw-rfe"])
def test_labels_of_any_form_are_read(label: object) -> None:
    found = marks({b"X-GM-MSGID": 10, b"X-GM-THRID": 11, b"X-GM-LABELS": (label, b"\\Inbox")})
    assert found is not None
    assert (found.message, found.thread, found.role) == ("a", "b", Role.INBOX)


def test_an_answer_without_ids_has_no_marks() -> None:
    assert marks({b"RFC822.SIZE": 5}) is None
