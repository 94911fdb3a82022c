"""What `base.Source` promises, held against every source: a new source is one more fixture here."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.servers.cutproxy import poorer
from tests.watcher.sources.mailboxes import (
    EmulateProgram,
    GmailImapProgram,
    GmailProgram,
    ImapProgram,
    MaildirProgram,
    OtherProgram,
    Reader,
    mail,
    subject_of,
)
from watcher.sources.base import Lookup, Role, Source

OURS = mail("Thank you", mid="<0123456789abcdef@mail.example>", body="Thank you for your time, Dana.")
READERS = ("gmail_reading", "imap_reading", "maildir_reading")
OUR_ID = "<0123456789abcdef@mail.example>"


FOLDERS = ("maildir++", "maildir tree", "imap", "poor imap")
MARKING = (*FOLDERS, "gmail by imap")
"""Those that mark a draft as deleted: Gmail's API knows no such mark."""


@pytest.fixture(params=[*MARKING, "gmail", "emulate"])
def program(request: pytest.FixtureRequest, tmp_path: Path) -> OtherProgram:
    if request.param == "imap":
        server = request.getfixturevalue("dovecot")
        return ImapProgram(server.port, request.getfixturevalue("mail_user"))
    if request.param == "poor imap":
        server, line = request.getfixturevalue("dovecot"), request.getfixturevalue("line")
        line.rewrite = poorer
        return ImapProgram(server.port, request.getfixturevalue("mail_user"), proxied=line.port)
    if request.param == "gmail by imap":
        return GmailImapProgram(request.getfixturevalue("gimap"))
    if request.param == "gmail":
        return GmailProgram(request.getfixturevalue("gmail"))
    if request.param == "emulate":
        return EmulateProgram(request.getfixturevalue("emulate"))
    return MaildirProgram(tmp_path / "Mail", plus_plus=request.param == "maildir++")


@pytest.fixture
def source(program: OtherProgram) -> Iterator[Source]:
    opened = program.open()
    yield opened
    opened.close()
    opened.close()


@pytest.fixture
def reader(source: Source) -> Reader:
    return Reader(source)


def as_placed(raw: bytes) -> bool:
    return raw == OURS


def lying_in_drafts(program: OtherProgram) -> list[bytes]:
    """Drafts not marked as deleted: without UIDPLUS that mark is all that may be done to one."""
    marked = program.flags("Drafts")
    return [raw for raw, flags in zip(program.raws("Drafts"), marked, strict=True) if "deleted" not in flags]


def test_an_empty_account_yields_no_message(reader: Reader) -> None:
    assert reader.read() == []
    assert reader.read() == []


def test_new_mail_is_yielded_once_and_whole(program: OtherProgram, reader: Reader) -> None:
    program.put("INBOX", mail("first"))
    assert reader.subjects() == ["first"]
    program.put("INBOX", mail("second", body="Grüße"))
    (second,) = reader.read()
    assert second.raw.replace(b"\r\n", b"\n") == mail("second", body="Grüße").replace(b"\r\n", b"\n")
    assert (second.role, second.truncated) == (Role.INBOX, False)
    assert second.size >= len(second.raw) > 0
    assert reader.read() == []


def test_what_was_read_is_not_yielded_again_after_a_restart(program: OtherProgram, reader: Reader) -> None:
    program.put("INBOX", mail("before"))
    reader.read()
    program.put("INBOX", mail("while stopped"))
    reader.source.close()
    reader.source = program.open()
    assert reader.subjects() == ["while stopped"]
    reader.source.close()


def test_sent_mail_is_known_as_sent_and_other_mailboxes_are_read(program: OtherProgram, reader: Reader) -> None:
    program.put("Sent", mail("by me"), seen=True)
    program.put("Jobs", mail("filtered"))
    assert {subject_of(m): m.role for m in reader.read()} == {"by me": Role.SENT, "filtered": Role.OTHER}


def test_junk_trash_and_drafts_are_never_read_as_mail(program: OtherProgram, reader: Reader) -> None:
    for mailbox in ("Junk", "Trash", "Drafts"):
        program.put(mailbox, mail(mailbox))
    assert reader.subjects() == []


def test_nothing_is_marked_read(program: OtherProgram, reader: Reader) -> None:
    program.put("INBOX", mail("unread"))
    program.put("INBOX", mail("read"), seen=True)
    assert sorted(reader.subjects()) == ["read", "unread"]
    assert sorted("seen" in flags for flags in program.flags("INBOX")) == [False, True]


def test_arrival_times_are_aware_where_the_mailbox_keeps_them(program: OtherProgram, reader: Reader) -> None:
    program.put("INBOX", mail("dated"))
    (message,) = reader.read()
    assert message.received in (None, datetime(2026, 3, 3, 10, tzinfo=UTC))


def test_a_batch_not_recorded_is_yielded_again(program: OtherProgram, reader: Reader) -> None:
    program.put("INBOX", mail("once"))
    next(iter(reader.source.fetch({}, reader.since)))  # taken, and the process dies
    assert reader.subjects() == ["once"]


def test_a_scan_broken_off_half_way_goes_on_where_it_stopped(
    program: OtherProgram, source: Source, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in READERS:
        monkeypatch.setattr(f"watcher.sources.{module}.CHUNK_MESSAGES", 2)
    for number in range(5):
        program.put("INBOX", mail(f"mail {number}"))
    first = next(batch for batch in source.fetch({}, reader.since) if batch.messages)
    reader.cursors[first.mailbox] = first.cursor
    rest = reader.subjects()
    assert len(first.messages) == 2
    assert sorted(rest + [subject_of(m) for m in first.messages]) == [f"mail {number}" for number in range(5)]


def test_the_account_may_be_used_between_two_batches(
    program: OtherProgram, source: Source, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in READERS:
        monkeypatch.setattr(f"watcher.sources.{module}.CHUNK_MESSAGES", 1)
    for number in range(3):
        program.put("INBOX", mail(f"mail {number}"))
        program.put("Drafts", mail(f"draft {number}"))
    subjects = []
    for batch in source.fetch({}, reader.since):
        subjects += [subject_of(message) for message in batch.messages]
        source.drafts("")
    assert sorted(subjects) == ["mail 0", "mail 1", "mail 2"]


def test_a_very_large_message_comes_cut(program: OtherProgram, reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in READERS:
        monkeypatch.setattr(f"watcher.sources.{module}.LARGE", 100_000)
        monkeypatch.setattr(f"watcher.sources.{module}.CUT", 20_000)
    program.put("INBOX", mail("large", body="x" * 70 + ("\r\n" + "x" * 70) * 2_000))
    program.put("INBOX", mail("small"))
    large, small = sorted(reader.read(), key=lambda message: -message.size)
    assert (large.truncated, len(large.raw)) == (True, 20_000)
    assert large.size > 100_000
    assert (small.truncated, subject_of(small)) == (False, "small")


@pytest.mark.parametrize(
    "name", ["Jobs & Würste", 'a "quoted" one', "Jobs/Acme 2026", "back\\slash", "007", "東京", "x %y*"]
)
def test_mailboxes_with_odd_names_are_read(program: OtherProgram, reader: Reader, name: str) -> None:
    program.put(name, mail("inside"))
    assert reader.subjects() == ["inside"]
    assert reader.subjects() == []


def test_a_mailbox_that_comes_later_is_read(program: OtherProgram, reader: Reader) -> None:
    reader.read()
    program.put("Jobs", mail("moved by a filter"))
    reader.source.close()
    reader.source = program.open()
    assert reader.subjects() == ["moved by a filter"]
    reader.source.close()


def test_a_mailbox_that_goes_is_no_fault(program: OtherProgram, reader: Reader) -> None:
    program.put("Jobs", mail("inside"))
    program.put("INBOX", mail("first"))
    assert sorted(reader.subjects()) == ["first", "inside"]
    program.remove_mailbox("Jobs")
    program.put("INBOX", mail("second"))
    assert reader.subjects() == ["second"]


def test_a_mailbox_made_anew_under_its_old_name_is_read_again(program: OtherProgram, reader: Reader) -> None:
    program.put("Jobs", mail("old one"))
    reader.read()
    program.remove_mailbox("Jobs")
    program.put("Jobs", mail("new one"))
    assert reader.subjects() == ["new one"]


def test_a_draft_is_placed_as_a_read_draft_and_lies_there_as_written(program: OtherProgram, source: Source) -> None:
    assert source.place(OURS)
    assert program.raws("Drafts") == [OURS]
    assert program.flags("Drafts") == [{"draft", "seen"}]


def test_drafts_are_listed_when_they_change_and_only_then(program: OtherProgram, source: Source) -> None:
    empty = source.drafts("")
    assert empty is not None
    assert empty.drafts == ()
    assert source.drafts(empty.cursor) is None
    source.place(OURS)
    listing = source.drafts(empty.cursor)
    assert listing is not None
    assert [draft.raw for draft in listing.drafts] == [OURS]
    assert source.drafts(listing.cursor) is None


def test_a_listed_draft_is_named_by_the_handle_that_takes_it_back(program: OtherProgram, source: Source) -> None:
    source.place(OURS)
    listing = source.drafts("")
    assert listing is not None
    (draft,) = listing.drafts
    assert source.withdraw(draft.uid, as_placed) is True
    assert lying_in_drafts(program) == []


def test_a_draft_edited_in_another_program_is_seen_in_its_new_form(program: OtherProgram, source: Source) -> None:
    source.place(OURS)
    before = source.drafts("")
    assert before is not None
    program.put("Drafts", OURS.replace(b"your time", b"all your time").replace(b"0123456789abcdef", b"fedcba"))
    program.remove("Drafts", OUR_ID)
    after = source.drafts(before.cursor)
    assert after is not None
    assert [b"all your time" in draft.raw for draft in after.drafts] == [True]


@pytest.mark.parametrize("program", MARKING, indirect=True)
def test_a_draft_marked_as_deleted_no_longer_lies_there(program: OtherProgram, source: Source) -> None:
    handle = source.place(OURS)
    before = source.drafts("")
    assert before is not None
    program.mark_deleted("Drafts", OUR_ID)
    after = source.drafts(before.cursor)
    assert after is not None
    assert after.drafts == ()
    assert source.withdraw(handle, as_placed) is False


def test_a_draft_placed_before_a_crash_is_found_with_its_handle(program: OtherProgram, source: Source) -> None:
    mark = source.mark()
    assert source.find_draft(OUR_ID, mark) is Lookup.ABSENT
    source.place(OURS)  # and its answer is lost
    again = program.open()
    handle = again.find_draft(OUR_ID, mark)
    assert not isinstance(handle, Lookup)
    assert again.withdraw(handle, as_placed) is True
    assert lying_in_drafts(program) == []
    again.close()


def test_a_draft_of_another_is_not_taken_for_ours(program: OtherProgram, source: Source) -> None:
    mark = source.mark()
    program.put("Drafts", mail("theirs", body=f"I quote {OUR_ID} here"))
    assert source.find_draft(OUR_ID, mark) is Lookup.ABSENT


def test_a_draft_already_sent_by_the_user_is_found(program: OtherProgram, source: Source) -> None:
    mark = source.mark()
    program.put("Sent", OURS, seen=True)
    handle = source.find_draft(OUR_ID, mark)
    assert not isinstance(handle, Lookup)
    assert source.withdraw(handle, as_placed) is False
    assert program.raws("Sent") == [OURS]


def test_only_an_untouched_draft_is_withdrawn(program: OtherProgram, source: Source) -> None:
    program.put("Drafts", mail("of the user"))
    handle = source.place(OURS)
    assert source.withdraw(handle, lambda raw: False) is False
    assert len(program.raws("Drafts")) == 2
    assert source.withdraw(handle, as_placed) is True
    assert lying_in_drafts(program) == [mail("of the user")]
    assert source.withdraw(handle, as_placed) is False


@pytest.mark.parametrize("program", MARKING, indirect=True)
def test_withdrawing_removes_nothing_that_the_user_only_marked(program: OtherProgram, source: Source) -> None:
    program.put("Drafts", mail("marked by the user"))
    program.mark_deleted("Drafts", "<marked.by.the.user@acme.example>")
    assert source.withdraw(source.place(OURS), as_placed) is True
    assert mail("marked by the user") in program.raws("Drafts")
    assert lying_in_drafts(program) == []


def test_a_handle_that_means_nothing_removes_nothing(program: OtherProgram, source: Source) -> None:
    source.place(OURS)
    assert source.withdraw("", as_placed) is False
    assert source.withdraw("draft-17", as_placed) is False
    assert len(program.raws("Drafts")) == 1


def test_a_note_lies_unread_in_the_inbox_and_is_found(program: OtherProgram, source: Source) -> None:
    mark = source.mark()
    assert source.find_note(OUR_ID, mark) is Lookup.ABSENT
    assert source.deliver(OURS)
    assert program.raws("INBOX") == [OURS]
    assert program.flags("INBOX") == [set()]
    assert not isinstance(source.find_note(OUR_ID, mark), Lookup)


@pytest.mark.parametrize("program", FOLDERS, indirect=True)
def test_drafts_are_made_where_there_are_none(program: OtherProgram, source: Source) -> None:
    program.remove_mailbox("Drafts")
    nothing = source.drafts("")
    assert nothing is not None
    assert nothing.drafts == ()
    handle = source.place(OURS)
    assert program.raws("Drafts") == [OURS]
    assert source.drafts(nothing.cursor) is not None
    assert source.withdraw(handle, as_placed) is True
