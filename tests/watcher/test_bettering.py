"""A note given late betters an untouched draft in its place: same identity, never a second copy, never over an edit."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from rules.applications import DraftState, Verb, Word
from tests.crash.story import INVITING
from tests.scenarios.stage import Stage, drafts_of, parsed
from tests.scenarios.stories import APPLYING, EMPLOYER, RUTH, USER_ADDRESS, USER_NAME, ZONE, local, raw
from tests.servers.dovecot import PASSWORD
from tests.watcher.sources.mailboxes import GmailProgram, ImapProgram, MaildirProgram
from tests.watcher.test_notes_delivered import Diary
from watcher.daemon import tick
from watcher.errors import Unavailable
from watcher.sources.maildir import MaildirSource

DRAFTED = local(2, 25, 15, 45)
LATER = DRAFTED + timedelta(hours=1)
TOPIC = "the map of the northern coast"


def talked(text: str = f"Ruth: we talked about {TOPIC}") -> Word:
    return Word("", LATER, Verb.NOTE, EMPLOYER, text=text)


@pytest.fixture
def diary(tmp_path: Path) -> Diary:
    """Ruth's thank-you lies in Drafts."""
    diary = Diary(Stage(tmp_path, MaildirProgram(tmp_path / "mail", plus_plus=False), name=USER_NAME,
                        address=USER_ADDRESS, zone=ZONE))  # fmt: skip
    diary.arrives(APPLYING, local(2, 16, 10))
    diary.arrives(INVITING, local(2, 18, 14))
    diary.tick(local(2, 18, 14), DRAFTED)
    return diary


@pytest.fixture(params=["imap", "gmail"])
def elsewhere(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """The same over a server; nothing has been read yet."""
    monkeypatch.setenv("HEARDBACK_TEST_PASSWORD", PASSWORD)
    program: ImapProgram | GmailProgram
    if request.param == "imap":
        program = ImapProgram(request.getfixturevalue("dovecot").port, request.getfixturevalue("mail_user"))
    else:
        program = GmailProgram(request.getfixturevalue("gmail"))
    return Stage(tmp_path, program, name=USER_NAME, address=USER_ADDRESS, zone=ZONE)


def test_a_draft_on_a_server_is_bettered_in_place_too(elsewhere: Stage) -> None:
    for mail, at in ((APPLYING, local(2, 16, 10)), (INVITING, local(2, 18, 14))):
        elsewhere.pass_to(at)
        elsewhere.arrive(mail.mailbox, raw(mail, at), at)
    for at, says in ((DRAFTED, None), (LATER, talked()), (LATER + timedelta(minutes=2), None)):
        elsewhere.pass_to(at)
        account = elsewhere.open()
        if says:
            account.store.words.say(says)
        tick(account, at)
        account.close()
    (lying,) = elsewhere.program.raws("Drafts")
    assert TOPIC in parsed(lying).get_content()


def the_draft(diary: Diary) -> tuple[str, str]:
    """Message-ID and text of the only draft that lies there."""
    (raw,) = diary.stage.program.raws("Drafts")
    return str(parsed(raw)["Message-ID"]), parsed(raw).get_content()


def the_state(diary: Diary) -> DraftState:
    account = diary.stage.open()
    try:
        return drafts_of(account)[-1].state
    finally:
        account.close()


def test_a_late_note_betters_the_draft_where_it_lies(diary: Diary) -> None:
    before = the_draft(diary)
    diary.tick(LATER, says=talked())
    after = the_draft(diary)
    assert after[0] == before[0]
    assert TOPIC in after[1] and TOPIC not in before[1]
    diary.tick(LATER + timedelta(minutes=2), LATER + timedelta(minutes=4))
    assert the_draft(diary) == after and the_state(diary) is DraftState.IN_DRAFTS


def test_a_bettered_draft_that_is_sent_counts_as_sent(diary: Diary) -> None:
    diary.tick(LATER, says=talked())
    diary.stage.send(RUTH, "<sent@riverpost.example>", LATER + timedelta(hours=1))
    diary.tick(LATER + timedelta(hours=1))
    assert the_state(diary) is DraftState.SENT


def test_a_second_note_betters_it_again(diary: Diary) -> None:
    diary.tick(LATER, says=talked())
    again = Word("", LATER + timedelta(hours=1), Verb.NOTE, EMPLOYER, text="Ruth: discussed the ink of old charts")
    diary.tick(LATER + timedelta(hours=1), says=again)
    assert TOPIC in the_draft(diary)[1] and "the ink of old charts" in the_draft(diary)[1]


def test_a_draft_that_the_user_has_edited_is_left_alone(diary: Diary) -> None:
    program = diary.stage.program
    assert isinstance(program, MaildirProgram)
    (path,) = program.files("Drafts")
    path.write_bytes(path.read_bytes().replace(b"really enjoyed", b"loved"))
    edited = the_draft(diary)
    diary.tick(LATER, says=talked())
    diary.tick(LATER + timedelta(minutes=2))
    assert the_draft(diary) == edited


def test_a_draft_that_the_user_has_deleted_does_not_come_back(diary: Diary) -> None:
    diary.stage.program.remove("Drafts", the_draft(diary)[0])
    diary.tick(LATER, says=talked())
    diary.tick(LATER + timedelta(minutes=2), LATER + timedelta(minutes=4))
    assert diary.stage.program.raws("Drafts") == []


def test_a_note_that_cannot_be_said_changes_nothing(diary: Diary) -> None:
    before = the_draft(diary)
    diary.tick(LATER, says=talked("Ruth: she was late, remember to ask about salary?"))
    assert the_draft(diary) == before


def test_a_mailbox_that_breaks_down_in_between_gets_the_draft_back(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two full polls without the draft must not be taken for the user's doing."""
    place = MaildirSource.place

    def broken(self: MaildirSource, raw: bytes, thread: str = "") -> str:
        raise Unavailable("the disk is full")

    monkeypatch.setattr(MaildirSource, "place", broken)
    for minutes in (0, 2, 4, 6):
        with pytest.raises(Unavailable):
            diary.tick(LATER + timedelta(minutes=minutes), says=None if minutes else talked())
    assert diary.stage.program.raws("Drafts") == []
    monkeypatch.setattr(MaildirSource, "place", place)
    diary.tick(LATER + timedelta(minutes=8))
    assert TOPIC in the_draft(diary)[1]


def test_a_draft_taken_back_while_it_is_bettered_does_not_come_back(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = MaildirSource.place

    def broken(self: MaildirSource, raw: bytes, thread: str = "") -> str:
        raise Unavailable("the disk is full")

    monkeypatch.setattr(MaildirSource, "place", broken)
    with pytest.raises(Unavailable):
        diary.tick(LATER, says=talked())
    monkeypatch.setattr(MaildirSource, "place", place)
    stop = Word("", LATER + timedelta(minutes=1), Verb.STOP)
    diary.tick(LATER + timedelta(minutes=2), says=stop)
    assert diary.stage.program.raws("Drafts") == [] and the_state(diary) is DraftState.WITHDRAWN


def test_a_reply_to_the_prep_note_makes_the_thank_you_personal(tmp_path: Path) -> None:
    diary = Diary(Stage(tmp_path, MaildirProgram(tmp_path / "mail", plus_plus=False), name=USER_NAME,
                        address=USER_ADDRESS, zone=ZONE))  # fmt: skip
    diary.arrives(APPLYING, local(2, 16, 10))
    diary.arrives(INVITING, local(2, 18, 14))
    diary.tick(local(2, 18, 14), local(2, 23, 18))
    (note,) = (raw for raw in diary.stage.program.raws("INBOX") if parsed(raw)["X-Heardback-Kind"] == "prep_note")
    asked = str(parsed(note)["Message-ID"])
    at = local(2, 24, 20)
    reply = (
        f"From: {USER_ADDRESS}\r\nTo: {USER_ADDRESS}\r\nSubject: Re: {parsed(note)['Subject']}\r\n"
        f"Date: {at:%a, %d %b %Y %H:%M:%S %z}\r\nMessage-ID: <r1@riverpost.example>\r\nIn-Reply-To: {asked}\r\n\r\n"
        f"juniper: decision by 6 Mar, may follow up yes\r\nRuth: we talked about {TOPIC}\r\n"
    )
    diary.stage.arrive("Sent", reply.encode(), at)
    diary.tick(at, DRAFTED)
    assert TOPIC in the_draft(diary)[1]
