"""Talking back over real mailboxes: replies in the user's own Sent become words once, a forged one changes nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from email.message import EmailMessage
from html import unescape
from pathlib import Path

import pytest

from rules.applications import DraftFact, State, StepKind, Verb, Word
from rules.words.address import Address
from rules.words.hearing import hear
from rules.words.outcome import Heard, Situation
from tests.scenarios.stage import Stage, parsed
from tests.scenarios.stories import APPLYING, INVITING, USER_ADDRESS, USER_NAME, ZONE, local, raw
from tests.servers.dovecot import PASSWORD
from tests.servers.gimap import GmailImap
from tests.watcher.sources.mailboxes import GmailImapProgram, GmailProgram, ImapProgram, MaildirProgram
from watcher import deriving, listening, present, reporting
from watcher.account import Account
from watcher.daemon import tick
from watcher.sayings import sentence

APPLIED, INVITED = local(2, 16, 10), local(2, 18, 14)
READ, PREPARED = local(2, 18, 14, 5), local(2, 23, 18)
"""The interview is on 24 February, 15:00; the note on it comes the evening before."""
ANSWERED, SUMMED_UP = local(2, 24, 17), local(3, 2, 8)
SAID = "decision by 5 March, may follow up yes, met Ray Ito <ray.ito@juniperatlas.example>"
ACKNOWLEDGED = [
    "Juniper Atlas: decision expected by Thu 5 March",
    "Juniper Atlas: you may follow up",
    "Juniper Atlas: you met Ray Ito <ray.ito@juniperatlas.example>",
]


class Talk:
    """The account after the application and the invitation were read, and what its user writes to themself."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        stage.arrive(APPLYING.mailbox, raw(APPLYING, APPLIED), APPLIED)
        stage.arrive(INVITING.mailbox, raw(INVITING, INVITED), INVITED)
        self.account = stage.open()
        self.account.store.database.connection.execute("PRAGMA synchronous = OFF")
        self.tick(READ)

    def tick(self, at: datetime) -> None:
        self.stage.pass_to(at)
        tick(self.account, at)

    def note(self, kind: StepKind) -> DraftFact:
        """The latest of its kind."""
        return [one for one in self.account.store.drafts.all() if one.kind is kind][-1]

    def words(self) -> list[Word]:
        return [word for word in self.account.store.words.all() if word.origin.startswith("mail ")]

    def sentences(self) -> list[str]:
        return [sentence(word, ZONE) for word in self.words()]

    def writes(
        self, text: str, *, to_note: DraftFact | None = None, subject: str = "", boxes: tuple[str, ...] = ("Sent",),
        at: datetime = ANSWERED, **more: str,
    ) -> None:  # fmt: skip
        """A mail from the user to themself comes to lie in each of `boxes`."""
        made = written(text, to_note, subject, at, **more)
        for box in boxes:
            self.stage.arrive(box, made, at)
        self.tick(at + timedelta(minutes=5))


def written(text: str, to_note: DraftFact | None, subject: str, at: datetime, **more: str) -> bytes:
    mail = EmailMessage()
    mail["From"] = mail["To"] = f"{USER_NAME} <{USER_ADDRESS}>"
    mail["Subject"] = subject or f"Re: {to_note.subject if to_note else ''}"
    mail["Date"] = at
    mail["Message-ID"] = f"<{at:%m%d%H%M}.{abs(hash(text)) % 10_000}@riverpost.example>"
    if to_note:
        mail["In-Reply-To"] = mail["References"] = to_note.message_id
    for name, value in more.items():
        del mail[name]
        mail[name] = value
    mail.set_content(text)
    return mail.as_bytes()


@pytest.fixture
def maildir(tmp_path: Path) -> Iterator[Talk]:
    yield from talking(tmp_path, MaildirProgram(tmp_path / "mail", plus_plus=False))


def talking(folder: Path, program: MaildirProgram | ImapProgram | GmailProgram | GmailImapProgram) -> Iterator[Talk]:
    talk = Talk(Stage(folder, program, name=USER_NAME, address=USER_ADDRESS, zone=ZONE))
    yield talk
    talk.account.close()


@pytest.fixture(params=["maildir", "imap", "gmail"])
def talk(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Talk]:
    """Over each kind of mailbox."""
    monkeypatch.setenv("HEARDBACK_TEST_PASSWORD", PASSWORD)
    program: MaildirProgram | ImapProgram | GmailProgram
    if request.param == "imap":
        program = ImapProgram(request.getfixturevalue("dovecot").port, request.getfixturevalue("mail_user"))
    elif request.param == "gmail":
        program = GmailProgram(request.getfixturevalue("gmail"))
    else:
        program = MaildirProgram(tmp_path / "mail", plus_plus=False)
    yield from talking(tmp_path, program)


def test_a_reply_to_the_prep_note_is_heard_once_and_acknowledged_in_the_next_summary(talk: Talk) -> None:
    talk.tick(PREPARED)
    talk.writes(SAID, to_note=talk.note(StepKind.PREP_NOTE))
    talk.tick(ANSWERED + timedelta(hours=1))
    assert talk.sentences() == ACKNOWLEDGED
    assert {word.at for word in talk.words()} == {ANSWERED}
    (one,) = present.standings(talk.account, deriving.derive(talk.account, SUMMED_UP), SUMMED_UP)
    assert one.expected_reply_by is not None
    assert one.expected_reply_by.isoformat() == "2026-03-05"
    assert one.may_follow_up is True
    assert "Ray Ito" in {person.name for person in one.application.interviews[0].interviewers}
    talk.tick(SUMMED_UP)
    summary = parsed(talk.account.store.drafts.raw(talk.note(StepKind.SUMMARY).key))
    for part in (summary.get_body(("plain",)), summary.get_body(("html",))):
        assert part is not None
        text = " ".join(unescape(part.get_content()).split())
        assert [line for line in ACKNOWLEDGED if line not in text] == []


def test_a_reply_that_forges_the_users_address_changes_nothing(talk: Talk) -> None:
    talk.tick(PREPARED)
    before = present.standings(talk.account, deriving.derive(talk.account, PREPARED), PREPARED)
    note = talk.note(StepKind.PREP_NOTE)
    talk.writes(SAID, to_note=note, boxes=("INBOX",))
    talk.writes("stop everything", to_note=note, boxes=("INBOX",))
    talk.writes("juniper atlas: withdrawn", subject="Juniper Atlas", boxes=("INBOX",))
    assert talk.words() == []
    assert talk.account.store.heard.since(None) == ()
    after = present.standings(talk.account, deriving.derive(talk.account, PREPARED), PREPARED)
    assert after == before


def test_a_reply_that_lies_in_the_inbox_and_in_sent_counts_once(maildir: Talk) -> None:
    for boxes in (("INBOX", "Sent"), ("Sent", "INBOX")):
        maildir.writes("juniper atlas: note: they move in spring", to_note=maildir.note(StepKind.WELCOME), boxes=boxes)
    assert maildir.sentences() == ["Juniper Atlas: noted “they move in spring”"]


def test_a_copy_that_comes_to_sent_later_is_heard_then(maildir: Talk) -> None:
    welcome = maildir.note(StepKind.WELCOME)
    maildir.writes("juniper atlas: snooze 1 week", to_note=welcome, boxes=("INBOX",))
    assert maildir.words() == []
    mail = written("juniper atlas: snooze 1 week", welcome, "", ANSWERED)
    maildir.stage.arrive("Sent", mail, ANSWERED)
    maildir.tick(ANSWERED + timedelta(hours=1))
    assert [word.verb for word in maildir.words()] == [Verb.SNOOZE]


def test_gmails_own_copy_in_inbox_and_sent_counts_once(
    tmp_path: Path, gimap: GmailImap, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HEARDBACK_TEST_PASSWORD", PASSWORD)
    program = GmailImapProgram(gimap)
    for talk in talking(tmp_path, program):
        made = written("juniper atlas: offer", talk.note(StepKind.WELCOME), "", ANSWERED)
        talk.stage.arrive("Sent", made, ANSWERED)
        program.server.store.messages[-1].labels |= {"\\Inbox"}
        program.server.store.settle()
        talk.tick(ANSWERED + timedelta(minutes=5))
        talk.tick(ANSWERED + timedelta(hours=1))
        assert talk.sentences() == ["Juniper Atlas: they made you an offer"]


def test_it_is_neither_mail_to_the_employer_nor_asked_about(maildir: Talk) -> None:
    maildir.tick(PREPARED)
    (before,) = deriving.derive(maildir.account, PREPARED)
    maildir.writes(
        "Thank you so much for the interview at Juniper Atlas, I would like to follow up on my application.",
        to_note=maildir.note(StepKind.PREP_NOTE),
    )
    (after,) = deriving.derive(maildir.account, ANSWERED + timedelta(minutes=5))
    assert after.entries == before.entries
    assert [one.message for one in maildir.account.store.heard.since(None)] != []


def test_a_memo_with_the_employers_name_in_its_subject_is_heard(maildir: Talk) -> None:
    maildir.writes("withdrawn", subject="Juniper Atlas")
    (one,) = present.standings(maildir.account, deriving.derive(maildir.account, ANSWERED), ANSWERED)
    assert one.state is State.WITHDRAWN


def test_memos_from_before_heardback_was_there_are_left_alone(maildir: Talk) -> None:
    maildir.writes("withdrawn", subject="Juniper Atlas", at=READ - timedelta(days=1))
    assert maildir.words() == []


def test_stop_everything_closes_all_and_brings_a_last_summary(maildir: Talk) -> None:
    maildir.writes("stop everything", to_note=maildir.note(StepKind.WELCOME))
    (one,) = present.standings(maildir.account, deriving.derive(maildir.account, ANSWERED), ANSWERED)
    assert one.state is State.WITHDRAWN
    assert maildir.note(StepKind.SUMMARY).key.startswith("summary/stop/")


def test_what_was_not_understood_is_quoted_in_the_next_summary_only(maildir: Talk) -> None:
    maildir.tick(PREPARED)
    maildir.writes(
        "juniper atlas: they <b>called</b> me, {{ 7*7 }}\njuniper atlas: role is Mapper",
        to_note=maildir.note(StepKind.WELCOME),
    )
    maildir.tick(SUMMED_UP)
    html = parsed(maildir.account.store.drafts.raw(maildir.note(StepKind.SUMMARY).key)).get_body(("html",))
    assert html is not None
    assert "&lt;b&gt;called&lt;/b&gt; me, {{ 7*7 }}" in " ".join(html.get_content().split())
    first, second = (week_at(maildir.account, SUMMED_UP + timedelta(weeks=n)) for n in (0, 1))
    assert first == (
        ["Juniper Atlas: the role is Mapper"],
        [
            "“juniper atlas: they <b>called</b> me, {{ 7*7 }}”: it was not understood. Write for example: juniper: "
            "decision by 5 Dec"
        ],
    )
    maildir.tick(SUMMED_UP + timedelta(weeks=1))
    assert second == ([], [])


def week_at(account: Account, now: datetime) -> tuple[list[str], list[str]]:
    told = reporting.week_now(account, now)
    return list(told.understood.rows), list(told.not_understood.rows)


@pytest.mark.parametrize(
    "text",
    [
        "juniper atlas: decision by 5 March, " * 300_000,
        "\n".join("juniper atlas: snooze 1 week" for _ in range(10_000)),
        "juniper atlas: \x00\x1b[2J\u202e offer {% raw %}",
        "\n".join(f"employer {number}: offer" for number in range(10_000)),
    ],
)
def test_a_hostile_reply_is_heard_in_part_and_breaks_nothing(maildir: Talk, text: str) -> None:
    maildir.writes(text, to_note=maildir.note(StepKind.WELCOME))
    assert len(maildir.words()) <= 1
    (heard,) = maildir.account.store.heard.since(None)
    assert len(heard.unclear) <= 10
    assert maildir.account.store.vitals.get("last_error") is None


def test_a_mail_that_the_rules_fail_over_is_quoted_back_and_stops_nothing(
    maildir: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object) -> None:
        raise RecursionError

    with monkeypatch.context() as broken:
        broken.setattr(listening, "hear", failing)
        maildir.writes("juniper atlas: offer", to_note=maildir.note(StepKind.WELCOME))
    assert [line.line for one in maildir.account.store.heard.since(None) for line in one.unclear] == [
        f"Re: {maildir.note(StepKind.WELCOME).subject}"
    ]
    maildir.writes("juniper atlas: withdrawn", to_note=maildir.note(StepKind.WELCOME), at=ANSWERED + timedelta(hours=2))
    assert [word.verb for word in maildir.words()] == [Verb.STATE]


def test_a_real_reply_of_a_mail_program_is_heard(maildir: Talk) -> None:
    """Top-posted, signed, with the note quoted below, its examples included."""
    maildir.tick(PREPARED)
    note = maildir.note(StepKind.PREP_NOTE)
    quoted = "\n".join(f"> {line}" for line in ("Your interview", "juniper: did not take place", "juniper: withdrawn"))
    text = (
        "Hi,\n\ndecision by 5 March, may follow up yes\nRuth: the atlas of coastlines\n\nBest,\nNoel\n\n"
        f"On Mon, Feb 23, 2026 at 6:00 PM {USER_NAME} <{USER_ADDRESS}> wrote:\n\n{quoted}\n"
    )
    maildir.writes(text, to_note=note)
    assert maildir.sentences() == [
        "Juniper Atlas: decision expected by Thu 5 March",
        "Juniper Atlas: you may follow up",
        "Juniper Atlas: noted “Ruth: the atlas of coastlines”",
    ]


def test_every_line_that_our_own_notes_offer_is_heard(maildir: Talk) -> None:
    maildir.tick(PREPARED)
    maildir.tick(local(2, 25, 16))
    maildir.tick(SUMMED_UP)
    kinds = (StepKind.PREP_NOTE, StepKind.DRAFT_NOTE, StepKind.SUMMARY)
    offered = [line for kind in kinds for line in lines_of(maildir, kind)]
    assert len(offered) >= 6
    for line in offered:
        found = heard_at(maildir, line)
        assert found.words, line
        assert not found.unclear, line


def lines_of(talk: Talk, kind: StepKind) -> list[str]:
    """What a note offers to be copied, with an address put in where it asks for one."""
    part = parsed(talk.account.store.drafts.raw(talk.note(kind).key)).get_body(("plain",))
    assert part is not None
    lines = [line.strip() for line in part.get_content().splitlines()]
    mine = [line for line in lines if line.startswith(("juniper: ", "Ruth: "))]
    return [re.sub(r"<their.address>", "<lee@juniperatlas.example>", line) for line in mine]


def heard_at(talk: Talk, line: str) -> Heard:
    (case,) = deriving.derive(talk.account, SUMMED_UP)
    return hear(Address(case, ours=True), line, ANSWERED, ZONE, Situation((case,)), "mail x")
