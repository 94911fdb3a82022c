"""Which mailboxes an IMAP account has and what each is for."""

from __future__ import annotations

import pytest

from tests.servers.cutproxy import CutProxy
from tests.servers.dovecot import Dovecot
from tests.watcher.sources.mailboxes import ImapProgram, Reader, mail
from watcher.errors import UserError
from watcher.sources.base import Role
from watcher.sources.imap import ImapSource
from watcher.sources.imap_folders import Folder, lay_out, named, parse_line
from watcher.sources.settings import ImapSettings

OUR_ID = "<0123456789abcdef@mail.example>"
OURS = mail("Thank you", mid=OUR_ID)


@pytest.fixture
def program(dovecot: Dovecot, mail_user: str, line: CutProxy) -> ImapProgram:
    return ImapProgram(dovecot.port, mail_user, proxied=line.port)


def test_a_mailbox_named_in_the_settings_and_missing_is_an_error_that_lists_what_is_there(program: ImapProgram) -> None:
    with pytest.raises(UserError, match=r'no mailbox "Sant"; it has .*Sent'):
        ImapSource(program.settings(sent="Sant")).mark()


def test_named_folders_are_read_and_sent_with_them(program: ImapProgram) -> None:
    for mailbox in ("INBOX", "Sent", "Jobs"):
        program.put(mailbox, mail(f"in {mailbox}"))
    source = ImapSource(program.settings(folders=("Jobs",)))
    assert sorted(Reader(source).subjects()) == ["in Jobs", "in Sent"]
    source.close()


@pytest.mark.parametrize(
    ("line", "name", "separator"),
    [
        (rb'(\HasNoChildren) "/" INBOX', "INBOX", "/"),
        (rb'(\HasNoChildren) "." "inbox"', "INBOX", "."),
        (rb'() NIL "Work \"a\" \\ b"', 'Work "a" \\ b', ""),
        (rb'() "\\" "A\\B"', "A\\B", "\\"),
        (rb'() "/" 007', "007", "/"),
        (rb'() "/" "Entw&APw-rfe"', "Entwürfe", "/"),
        (rb'() "/" "Tom & Jerry"', "Tom & Jerry", "/"),
        ((rb'() "/" {5}', b'a"b\\c'), 'a"b\\c', "/"),
        (rb'() "/" "x" (CHILDINFO ("SUBSCRIBED"))', "x", "/"),
    ],
)
def test_names_are_read_as_servers_write_them(line: object, name: str, separator: str) -> None:
    folder = parse_line(line)
    assert folder is not None
    assert (folder.name, folder.separator) == (name, separator)


@pytest.mark.parametrize(
    "line", [None, b"", b")", b'(\\X "/" a', b'() "/" ""', b'() "/" "a\xe4"', (b'() "/" {3}', b"a\r\n")]
)
def test_what_is_no_mailbox_name_is_left_out(line: object) -> None:
    assert parse_line(line) is None


def _lists(*lines: str) -> tuple[Folder, ...]:
    return tuple(folder for line in lines if (folder := parse_line(line.encode())) is not None)


def _settings(**other: object) -> ImapSettings:
    return ImapSettings("imap.mail.example", "jane", lambda: "", **other)  # type: ignore[arg-type]


def test_special_use_counts_in_any_letter_case_and_before_names() -> None:
    folders = _lists(
        '() "/" INBOX', '() "/" Sent', r'(\SENT) "/" Gesandtes', r'(\drafts) "/" Halbes', r'(\jUNK) "/" Müll'
    )
    layout = lay_out(folders, _settings())
    assert [(folder.name, role) for folder, role in layout.read] == [
        ("INBOX", Role.INBOX),
        ("Gesandtes", Role.SENT),
        ("Sent", Role.OTHER),
    ]
    assert layout.drafts is not None
    assert layout.drafts.name == "Halbes"


@pytest.mark.parametrize(
    ("sent", "drafts"),
    [
        ("Gesendete Objekte", "Entwürfe"),
        ("INBOX.Sent", "INBOX.Drafts"),
        ("Éléments envoyés", "Brouillons"),
        ("[Gmail]/Sent Mail", "[Gmail]/Drafts"),
        ("sent-mail", "Rascunhos"),
    ],
)
def test_without_special_use_the_usual_names_count(sent: str, drafts: str) -> None:
    separator = "." if "INBOX." in sent else "/"
    folders = [named(name, separator) for name in ("INBOX", sent, drafts, f"Projects{separator}Sent")]
    layout = lay_out(folders, _settings())
    assert [folder and folder.name for folder in (layout.sent, layout.drafts)] == [sent, drafts]
    assert len(layout.read) == 3


def test_mailboxes_that_cannot_be_opened_or_only_show_others_again_are_not_read() -> None:
    folders = _lists('() "/" INBOX', r'(\Noselect) "/" "[Gmail]"', r'(\NonExistent) "/" x', r'(\All) "/" "[Gmail]/All"')
    assert [folder.name for folder, _ in lay_out(folders, _settings()).read] == ["INBOX"]


def test_names_in_commands_are_those_the_server_wrote() -> None:
    (folder,) = _lists('() "/" "Entw&APw-rfe"')
    assert folder.wire == b"Entw&APw-rfe"
