"""Links of the notes to self: only forms that are known to open, and none where nobody knows."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from rules.applications import DraftFact, DraftState, Entry, StepKind
from rules.readings import Kind, Person
from rules.weekly.links import Links, ReadIn, links_for

JANE = "jane+jobs@mail.example"
GMAIL, APPLE = Links(ReadIn.GMAIL, JANE), Links(ReadIn.APPLE_MAIL, JANE)
NOW = datetime(2026, 3, 9, 7, tzinfo=UTC)


def a_draft(to: str | None = "dana@acme.example") -> DraftFact:
    who = Person("Dana Wu", to)
    return DraftFact("k", StepKind.CHECK_IN, who, "Re", "<d@mail.example>", DraftState.IN_DRAFTS, NOW, ("m",), NOW)


def an_entry(thread: str = "18d4c1f0a2b3c4d5", message_id: str = "<a/1?x@acme.example>") -> Entry:
    return Entry("k", message_id, NOW, Kind.EMPLOYER_REPLY, True, True, True, False, True, "Hi", None, thread=thread)


@pytest.mark.parametrize(
    ("source", "host", "platform", "program"),
    [
        ("gmail", "", "linux", ReadIn.GMAIL),
        ("imap", "imap.gmail.com", "win32", ReadIn.GMAIL),
        ("imap", "IMAP.GMAIL.COM.", "linux", ReadIn.GMAIL),
        ("imap", "imap.googlemail.com", "darwin", ReadIn.GMAIL),
        ("imap", "imap.mail.me.com", "darwin", ReadIn.APPLE_MAIL),
        ("imap", "p07-imap.mail.me.com", "darwin", ReadIn.APPLE_MAIL),
        ("imap", "imap.mail.me.com", "win32", ReadIn.UNKNOWN),
        ("imap", "imap.gmail.com.evil.example", "linux", ReadIn.UNKNOWN),
        ("imap", "imap.mail.example", "darwin", ReadIn.UNKNOWN),
        ("maildir", "imap.gmail.com", "linux", ReadIn.UNKNOWN),
    ],
)
def test_the_program_is_known_for_gmail_and_for_icloud_on_a_mac(
    source: str, host: str, platform: str, program: ReadIn
) -> None:
    assert links_for(source, host, platform, JANE).program is program


def test_a_conversation_in_gmail_opens_for_the_right_account() -> None:
    assert GMAIL.conversation(an_entry()) == (
        "https://mail.google.com/mail/u/0/?authuser=jane%2Bjobs%40mail.example#all/18d4c1f0a2b3c4d5"
    )


@pytest.mark.parametrize("thread", ["", "INBOX", "18D4C1F0A2B3C4D5", "18d4c1f0a2b3c4d5/../#inbox", "12"])
def test_what_is_no_conversation_id_of_gmail_gives_no_link(thread: str) -> None:
    assert GMAIL.conversation(an_entry(thread)) == ""


def test_a_draft_in_gmail_is_found_by_its_recipient() -> None:
    assert GMAIL.draft(a_draft()).endswith("#search/in%3Adrafts+to%3Adana%40acme.example")


@pytest.mark.parametrize("to", [None, "", "no address", "a@b)+in:anywhere", "x y@z.example"])
def test_a_recipient_that_would_say_more_to_gmails_search_gives_no_link(to: str | None) -> None:
    assert GMAIL.draft(a_draft(to)) == ""


def test_apple_mail_opens_a_received_mail_by_its_message_id_and_no_draft() -> None:
    assert APPLE.conversation(an_entry()) == "message://%3Ca%2F1%3Fx%40acme.example%3E"
    assert APPLE.draft(a_draft()) == ""


@pytest.mark.parametrize("message_id", ["", "<>", "a@b.example", "<two words@acme.example>"])
def test_a_mail_without_a_proper_message_id_gives_no_link(message_id: str) -> None:
    assert APPLE.conversation(an_entry(message_id=message_id)) == ""


def test_nobody_else_gets_a_link() -> None:
    assert Links().conversation(an_entry()) == Links().draft(a_draft()) == GMAIL.conversation(None) == ""
