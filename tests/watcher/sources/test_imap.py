"""What is particular to IMAP, against a real Dovecot: round trips and numbering."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from tests.servers.cutproxy import CutProxy
from tests.servers.dovecot import Dovecot
from tests.watcher.sources.mailboxes import SINCE, ImapProgram, Reader, mail, subject_of
from watcher.sources.imap import ImapSource

OUR_ID = "<0123456789abcdef@mail.example>"
OURS = mail("Thank you", mid=OUR_ID)


@pytest.fixture
def program(dovecot: Dovecot, mail_user: str, line: CutProxy) -> ImapProgram:
    return ImapProgram(dovecot.port, mail_user, proxied=line.port)


@pytest.fixture
def source(program: ImapProgram) -> Iterator[ImapSource]:
    opened = ImapSource(program.settings())
    yield opened
    opened.close()


@pytest.fixture
def reader(source: ImapSource) -> Reader:
    return Reader(source)


# Round trips


def test_a_poll_without_news_is_one_status_for_each_mailbox(
    program: ImapProgram, reader: Reader, line: CutProxy
) -> None:
    program.put("INBOX", mail("old"))
    reader.read()
    line.commands()
    assert reader.read() == []
    asked = line.commands()
    assert sorted(command.split()[:2] for command in asked) == [["STATUS", '"INBOX"'], ["STATUS", '"Sent"']]


def test_a_look_at_unchanged_drafts_is_one_status(source: ImapSource, line: CutProxy) -> None:
    source.place(OURS)
    listing = source.drafts("")
    assert listing is not None
    line.commands()
    assert source.drafts(listing.cursor) is None
    assert [command.split()[0] for command in line.commands()] == ["STATUS"]


def test_a_draft_once_read_is_not_fetched_again(source: ImapSource, line: CutProxy) -> None:
    source.place(OURS)
    first = source.drafts("")
    source.place(mail("another", mid="<fedc@mail.example>"))
    assert first is not None
    line.commands()
    second = source.drafts(first.cursor)
    assert second is not None
    assert [subject_of(draft) for draft in second.drafts] == ["Thank you", "another"]
    assert [command.split()[2] for command in line.commands() if "FETCH" in command] == ["2"]


def test_reading_opens_mailboxes_read_only_and_peeks(program: ImapProgram, reader: Reader, line: CutProxy) -> None:
    program.put("INBOX", mail("unread"))
    reader.read()
    asked = line.commands()
    assert not [command for command in asked if command.startswith("SELECT")]
    assert [command for command in asked if "BODY" in command and "BODY.PEEK" not in command] == []


def test_new_mailboxes_are_looked_for_again_after_a_while(program: ImapProgram) -> None:
    seconds = [0.0]
    reader = Reader(ImapSource(program.settings(), clock=lambda: seconds[0]))
    reader.read()
    program.put("Jobs", mail("filtered"))
    assert reader.read() == []
    seconds[0] += 1_000
    assert reader.subjects() == ["filtered"]
    reader.source.close()


# Numbering


@pytest.mark.parametrize("change", [-1, 1])
def test_a_renumbered_mailbox_is_read_again(program: ImapProgram, reader: Reader, change: int) -> None:
    program.put("INBOX", mail("known"))
    reader.read()
    position = json.loads(reader.cursors["INBOX"])
    position["uidvalidity"] += change
    reader.cursors["INBOX"] = json.dumps(position)
    assert reader.subjects() == ["known"]
    assert reader.read() == []


def test_a_mailbox_whose_numbers_fell_is_read_again(program: ImapProgram, reader: Reader) -> None:
    program.put("INBOX", mail("restored from a backup"))
    reader.read()
    position = json.loads(reader.cursors["INBOX"])
    reader.cursors["INBOX"] = json.dumps(position | {"uidnext": 1_000})
    assert reader.subjects() == ["restored from a backup"]


def test_an_unreadable_cursor_means_a_new_scan(program: ImapProgram, reader: Reader) -> None:
    program.put("INBOX", mail("known"))
    reader.cursors["INBOX"] = "{torn"
    assert reader.subjects() == ["known"]


def test_only_mail_since_the_first_scan_began_to_count_is_read(program: ImapProgram, source: ImapSource) -> None:
    program.put("INBOX", mail("of March"))
    assert Reader(source, since=datetime(2026, 4, 1, tzinfo=UTC)).read() == []
    assert Reader(source, since=datetime(2026, 3, 3, 12, tzinfo=UTC)).subjects() == ["of March"]


def test_old_mail_moved_in_later_is_read(program: ImapProgram, source: ImapSource) -> None:
    reader = Reader(source, since=datetime(2026, 4, 1, tzinfo=UTC))
    reader.read()
    program.put("INBOX", mail("moved in"))
    assert reader.subjects() == ["moved in"]


def test_arrival_is_told_as_the_server_keeps_it(program: ImapProgram, reader: Reader) -> None:
    program.put("INBOX", mail("dated"))
    assert [message.received for message in reader.read()] == [datetime(2026, 3, 3, 10, tzinfo=UTC)]


def test_a_message_left_out_of_an_answer_is_asked_for_again(
    program: ImapProgram, reader: Reader, line: CutProxy
) -> None:
    program.put("INBOX", mail("one"))
    program.put("INBOX", mail("two"))
    misnumbered: list[bytes] = []

    def misnumber_once(words: bytes) -> bytes:
        if b"UID 2 BODY[]" in words and not misnumbered:
            misnumbered.append(words)
            return words.replace(b"UID 2 BODY[]", b"UID 9 BODY[]")
        return words

    line.rewrite = misnumber_once
    assert sorted(reader.subjects()) == ["one", "two"]
    assert misnumbered


def test_a_message_the_server_has_and_does_not_give_is_named_and_left(
    program: ImapProgram, source: ImapSource, line: CutProxy
) -> None:
    program.put("INBOX", mail("one"))
    program.put("INBOX", mail("two"))
    line.rewrite = lambda words: words.replace(b"UID 2 BODY[]", b"UID 9 BODY[]")
    batches = [batch for batch in source.fetch({}, SINCE) if batch.mailbox == "INBOX"]
    assert [subject_of(message) for batch in batches for message in batch.messages] == ["one"]
    assert [uid for batch in batches for uid, _ in batch.unreadable] == ["2"]
    again = source.fetch({batch.mailbox: batch.cursor for batch in batches}, SINCE)
    assert "INBOX" not in [batch.mailbox for batch in again]
