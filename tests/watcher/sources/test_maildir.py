"""What is particular to Maildirs: layouts, other programs at work in them, and directory times that prove nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.watcher.sources.mailboxes import SINCE, MaildirProgram, Reader, mail, subject_of
from watcher.errors import Unavailable, UserError
from watcher.sources import maildir_cursor, maildir_files
from watcher.sources.base import Role
from watcher.sources.maildir import MaildirSource
from watcher.sources.maildir_files import uid_of
from watcher.sources.settings import MaildirSettings

OUR_ID = "<0123456789abcdef@mail.example>"
OURS = mail("Thank you", mid=OUR_ID)


class Clock:
    """Seconds that pass only when told to, from a moment at which the files just written count as fresh."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def program(tmp_path: Path) -> MaildirProgram:
    return MaildirProgram(tmp_path / "Mail", plus_plus=False)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def reader(program: MaildirProgram, clock: Clock) -> Reader:
    return Reader(MaildirSource(MaildirSettings(program.root), clock))


def _settled(reader: Reader, clock: Clock) -> None:
    for _ in range(2):
        reader.read()
        clock.now += 10
    reader.read()


def _hold_times(directory: Path, times: os.stat_result) -> None:
    os.utime(directory, ns=(times.st_atime_ns, times.st_mtime_ns))


# Directory times


def test_a_mail_that_comes_in_the_same_tick_as_a_look_is_not_missed(
    program: MaildirProgram, reader: Reader, clock: Clock
) -> None:
    program.put("INBOX", mail("first"))
    assert reader.subjects() == ["first"]
    before = (program.root / "INBOX/new").stat()
    program.put("INBOX", mail("in the same tick"))
    _hold_times(program.root / "INBOX/new", before)
    clock.now += 1
    assert reader.subjects() == ["in the same tick"]


def test_the_same_time_seen_long_apart_still_costs_one_more_listing(
    program: MaildirProgram, reader: Reader, clock: Clock
) -> None:
    program.put("INBOX", mail("first"))
    reader.read()
    before = (program.root / "INBOX/new").stat()
    program.put("INBOX", mail("just after the look"))
    _hold_times(program.root / "INBOX/new", before)
    clock.now += 120
    assert reader.subjects() == ["just after the look"]


def test_looking_twice_within_a_tick_proves_nothing(program: MaildirProgram, reader: Reader, clock: Clock) -> None:
    program.put("INBOX", mail("first"))
    reader.read()
    clock.now += 1
    reader.read()
    before = (program.root / "INBOX/new").stat()
    program.put("INBOX", mail("in the same tick"))
    _hold_times(program.root / "INBOX/new", before)
    assert reader.subjects() == ["in the same tick"]


def test_an_unchanged_mailbox_is_not_listed(
    program: MaildirProgram, reader: Reader, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.put("INBOX", mail("old"))
    _settled(reader, clock)
    monkeypatch.setattr("watcher.sources.maildir.list_files", None)
    assert reader.read() == []


def test_a_clock_set_back_makes_no_mail_invisible(program: MaildirProgram, reader: Reader, clock: Clock) -> None:
    _settled(reader, clock)
    clock.now -= 3e7
    program.put("INBOX", mail("after the jump"))
    assert reader.subjects() == ["after the jump"]


def test_polls_without_news_move_no_cursor(program: MaildirProgram, reader: Reader, clock: Clock) -> None:
    program.put("INBOX", mail("old"))
    _settled(reader, clock)
    assert list(reader.source.fetch(reader.cursors, SINCE)) == []


# What counts as new


def test_reading_or_flagging_a_mail_does_not_make_it_new(program: MaildirProgram, reader: Reader) -> None:
    program.put("INBOX", mail("once"))
    reader.read()
    (path,) = program.files("INBOX")
    path.rename(program.root / "INBOX/cur" / f"{path.name}:2,FS")
    assert reader.read() == []


@pytest.mark.parametrize(
    "renamed", ["17.5_1.host,U=12:2,S", "17.5_1.host:2,S", "17.5_1.host;2,", "17.5_1.host!2,RS", "17.5_1.host,U=9"]
)
def test_what_synchronisation_adds_to_a_name_does_not_change_its_uid(renamed: str) -> None:
    assert uid_of(renamed) == "17.5_1.host"


def test_sizes_in_a_name_stay_part_of_it() -> None:
    assert uid_of("17.M5P1.host,S=12,W=13:2,S") == "17.M5P1.host,S=12,W=13"


def test_deliveries_still_being_written_are_not_read(program: MaildirProgram, reader: Reader) -> None:
    (program.root / "INBOX/tmp/17.1_1.host").write_bytes(b"From: half")
    assert reader.read() == []


def test_file_times_decide_nothing_in_a_first_scan(program: MaildirProgram, reader: Reader) -> None:
    program.put("INBOX", mail("of last year", date="Mon, 03 Mar 2025 10:00:00 +0000"))
    program.put("INBOX", mail("of this year"))
    program.put("INBOX", mail("without a date", date="when it rained"))
    for path in program.files("INBOX"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    assert sorted(reader.subjects()) == ["of this year", "without a date"]


def test_a_late_delivery_counts_by_its_arrival(program: MaildirProgram, reader: Reader) -> None:
    raw = mail("long under way", date="Mon, 03 Mar 2025 10:00:00 +0000")
    received = b"Received: from a.example by b.example\r\n\twith ESMTP; Tue, 03 Mar 2026 11:00:00 +0100\r\n"
    program.put("INBOX", received + raw)
    assert reader.subjects() == ["long under way"]


def test_mail_with_no_date_that_can_be_read_is_never_left_out(program: MaildirProgram, reader: Reader) -> None:
    for number, raw in enumerate([b"", b"\n\n", b"\xff" * 50, b"Date: 99 Foo 9999999999 99:99\n\nx"]):
        (program.root / f"INBOX/new/1{number}.x.host").write_bytes(raw)
    assert len(reader.read()) == 4


def test_a_mail_renamed_between_the_listing_and_the_look_is_still_read(
    program: MaildirProgram, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.put("INBOX", mail("being read"))
    real = maildir_files.list_files
    renamed: list[Path] = []

    def list_then_rename(mailbox: Path) -> maildir_files.Listing:
        listing = real(mailbox)
        waiting = list((mailbox / "new").iterdir())
        renamed.extend(path.rename(mailbox / "cur" / f"{path.name}:2,S") for path in waiting)
        return listing

    monkeypatch.setattr("watcher.sources.maildir.list_files", list_then_rename)
    assert reader.subjects() == ["being read"]
    assert renamed


def test_a_mail_removed_between_the_listing_and_the_look_is_no_fault(
    program: MaildirProgram, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.put("INBOX", mail("removed"))
    program.put("INBOX", mail("staying"))
    real = maildir_files.list_files

    def list_then_remove(mailbox: Path) -> maildir_files.Listing:
        listing = real(mailbox)
        program.remove("INBOX", "<removed@acme.example>")
        return listing

    monkeypatch.setattr("watcher.sources.maildir.list_files", list_then_remove)
    assert reader.subjects() == ["staying"]


def test_a_file_that_cannot_be_read_is_named_and_does_not_stop_the_others(
    program: MaildirProgram, reader: Reader
) -> None:
    program.put("INBOX", mail("readable"))
    (program.root / "INBOX/cur/17.broken.host:2,").mkdir()
    batches = list(reader.source.fetch({}, SINCE))
    assert [subject_of(message) for batch in batches for message in batch.messages] == ["readable"]
    assert [uid for batch in batches for uid, _ in batch.unreadable] == ["17.broken.host"]


def test_names_that_are_no_text_are_read_and_told_as_text(program: MaildirProgram, reader: Reader) -> None:
    target = os.fsencode(program.root / "INBOX/new") + b"/17.\xff\xfe.host"
    Path(os.fsdecode(target)).write_bytes(mail("odd name"))
    (message,) = reader.read()
    assert message.uid.encode()
    assert reader.read() == []


def test_an_unreadable_cursor_means_a_new_scan(program: MaildirProgram, reader: Reader) -> None:
    program.put("INBOX", mail("known"))
    reader.cursors["INBOX"] = "m1 torn"
    assert reader.subjects() == ["known"]


def test_a_cursor_costs_eight_characters_a_message() -> None:
    digests = [maildir_cursor.digest(f"17.{number}.host") for number in range(1_000)]
    packed = "".join(maildir_cursor.pack([digest]) for digest in digests)
    assert len(packed) == 8_000
    assert maildir_cursor.unpack(packed) == frozenset(digests)


# Layouts


def _make(root: Path, *names: str) -> MaildirSource:
    for name in names:
        for part in ("cur", "new", "tmp"):
            (root / name / part).mkdir(parents=True)
        (root / name / "new" / "17.1_1.host").write_bytes(mail(f"in {name or 'INBOX'}"))
    return MaildirSource(MaildirSettings(root))


@pytest.mark.parametrize(
    ("names", "sent", "drafts"),
    [
        (("", ".Sent", ".Drafts", ".Jobs.Acme"), ".Sent", ".Drafts"),
        (("INBOX", "Sent", "Drafts", "Jobs/Acme"), "Sent", "Drafts"),
        (("Inbox", "Sent Items"), "Sent Items", "Drafts"),
        (("", ".Sent"), ".Sent", ".Drafts"),
        (("", "Jobs", "Sent"), "Sent", "Drafts"),
        (("",), None, ".Drafts"),
        (("INBOX",), None, "Drafts"),
        (("INBOX", "INBOX.Sent"), "INBOX.Sent", "INBOX.Drafts"),
        (("INBOX", "[Gmail].Sent Mail", "[Gmail].Spam"), "[Gmail].Sent Mail", "[Gmail].Drafts"),
        (("INBOX", "[Gmail]/Sent Mail", "[Gmail]/Drafts"), "[Gmail]/Sent Mail", "[Gmail]/Drafts"),
        (("INBOX", "Gesendete Objekte", "Entwürfe"), "Gesendete Objekte", "Entwürfe"),
        (("", ".Gesendet", ".Entw&APw-rfe"), ".Gesendet", ".Entw&APw-rfe"),
    ],
)
def test_sent_is_known_and_drafts_go_where_the_tree_keeps_them(
    tmp_path: Path, names: tuple[str, ...], sent: str | None, drafts: str
) -> None:
    source = _make(tmp_path, *names)
    read = Reader(source).read()
    assert [subject_of(m) for m in read if m.role is Role.SENT] == ([f"in {sent}"] if sent else [])
    assert len([m for m in read if m.role is Role.INBOX]) == 1
    assert f"in {drafts}" not in map(subject_of, read)
    source.place(OURS)
    written = [path.name for path in (tmp_path / drafts / "cur").iterdir()]
    assert [name.endswith(":2,DS") for name in written] == [True]


def test_a_path_above_the_account_says_which_one_may_be_meant(tmp_path: Path) -> None:
    _make(tmp_path, "work/INBOX", "work/Sent")
    with pytest.raises(Unavailable, match=r'perhaps maildir.path = ".*/work" is meant'):
        Reader(MaildirSource(MaildirSettings(tmp_path))).read()


def test_a_path_that_vanished_says_so(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="does not exist; is its disk mounted"):
        Reader(MaildirSource(MaildirSettings(tmp_path / "gone"))).read()
    with pytest.raises(Unavailable, match="holds no inbox"):
        Reader(MaildirSource(MaildirSettings(tmp_path))).read()


def test_a_named_mailbox_that_is_missing_is_an_error_that_lists_what_is_there(tmp_path: Path) -> None:
    _make(tmp_path, "INBOX", "Sent")
    with pytest.raises(UserError, match='no mailbox "Outgoing"; it has INBOX, Sent'):
        Reader(MaildirSource(MaildirSettings(tmp_path, sent="Outgoing"))).read()


def test_a_circle_of_links_ends(tmp_path: Path) -> None:
    source = _make(tmp_path, "INBOX")
    (tmp_path / "INBOX" / "again").symlink_to(tmp_path)
    assert "in INBOX" in Reader(source).subjects()


# Drafts


def test_a_draft_that_synchronisation_renamed_is_still_ours(program: MaildirProgram) -> None:
    source = program.open()
    handle = source.place(OURS)
    (path,) = program.files("Drafts")
    path.rename(path.with_name(path.name.replace(":2,", ",U=5:2,")))
    assert source.withdraw(handle, lambda raw: raw == OURS) is True
    assert program.files("Drafts") == []


def test_a_draft_that_came_back_under_another_name_is_still_ours(program: MaildirProgram) -> None:
    source = program.open()
    handle = source.place(OURS)
    (path,) = program.files("Drafts")
    path.rename(path.with_name("17.1_1.elsewhere,U=3:2,DS"))
    assert source.withdraw(handle, lambda raw: raw == OURS) is True


def test_a_draft_rewritten_in_place_is_seen(program: MaildirProgram) -> None:
    source = program.open()
    source.place(OURS)
    before = source.drafts("")
    assert before is not None
    (path,) = program.files("Drafts")
    path.write_bytes(path.read_bytes() + b"PS: more.\n")
    after = source.drafts(before.cursor)
    assert after is not None
    assert after.drafts[0].raw.endswith(b"PS: more.\r\n")


def test_drafts_are_kept_with_bare_line_feeds_and_for_their_owner_only(program: MaildirProgram) -> None:
    program.open().place(OURS)
    (path,) = program.files("Drafts")
    assert b"\r" not in path.read_bytes()
    assert path.stat().st_mode & 0o077 == 0
    assert list((program.root / "Drafts/tmp").iterdir()) == []


def test_a_disk_that_takes_nothing_leaves_nothing_behind(
    program: MaildirProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(Unavailable, match=r"cannot write into .*Drafts: No space left on device"):
        program.open().place(OURS)
    assert [path for path in (program.root / "Drafts").rglob("*") if path.is_file()] == []


def test_no_name_of_ours_tells_who_wrote_it(program: MaildirProgram) -> None:
    program.open().place(OURS)
    assert "heardback" not in program.files("Drafts")[0].name.lower()


def test_a_note_synchronised_away_and_back_is_found_by_what_it_says(program: MaildirProgram) -> None:
    source = program.open()
    mark = source.mark()
    source.deliver(OURS)
    (path,) = program.files("INBOX")
    path.rename(program.root / "INBOX/cur/17.1_1.elsewhere:2,S")
    assert isinstance(source.find_note(OUR_ID, mark), str)
    assert "elsewhere" in source.find_note(OUR_ID, mark)


def test_times_of_mail_are_left_to_its_headers(program: MaildirProgram, reader: Reader) -> None:
    program.put("INBOX", mail("dated"))
    assert [message.received for message in reader.read()] == [None]
