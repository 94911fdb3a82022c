"""The weekly summary as it arrives over real servers: whole, once, unread, with its pictures and its links."""

from __future__ import annotations

from copy import copy
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.scenarios.stage import Stage, parsed
from tests.scenarios.stories import APPLYING, INVITING, USER_ADDRESS, USER_NAME, ZONE, local, raw
from tests.servers.dovecot import PASSWORD
from tests.watcher.sources.mailboxes import GmailProgram, ImapProgram
from watcher.daemon import tick

MONDAY = local(3, 2, 8)
INVITED = local(2, 27, 14)


@pytest.fixture(params=["imap", "gmail"])
def stage(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """Applied and invited in the week before; the first run saw it."""
    monkeypatch.setenv("HEARDBACK_TEST_PASSWORD", PASSWORD)
    program: ImapProgram | GmailProgram
    if request.param == "imap":
        program = ImapProgram(request.getfixturevalue("dovecot").port, request.getfixturevalue("mail_user"))
    else:
        program = GmailProgram(request.getfixturevalue("gmail"))
    stage = Stage(tmp_path, program, name=USER_NAME, address=USER_ADDRESS, zone=ZONE)
    for mail, at in ((APPLYING, INVITED - timedelta(days=2)), (INVITING, INVITED)):
        stage.arrive(mail.mailbox, raw(mail, at), at)
    run(stage, 0)
    return stage


def run(stage: Stage, minutes: float) -> None:
    """A tick so many minutes after Friday's first run, in a freshly opened account."""
    now = INVITED + timedelta(minutes=5 + minutes)
    stage.pass_to(now)
    account = stage.open()
    try:
        tick(account, now)
    finally:
        account.close()


def on_monday(stage: Stage) -> list[EmailMessage]:
    """The summaries in the inbox after three ticks of that morning."""
    for minute in (0, 2, 60):
        run(stage, (MONDAY - INVITED).total_seconds() / 60 + minute)
    heads = map(parsed, stage.program.raws("INBOX"))
    return [head for head in heads if head["X-Heardback-Kind"] == "summary"]


def test_it_arrives_once_and_whole(stage: Stage) -> None:
    (mail,) = on_monday(stage)
    assert mail["X-Heardback-Week"] == "2026-W10" and mail["To"].addresses[0].addr_spec == USER_ADDRESS
    text, html = mail.get_body(("plain",)), mail.get_body(("html",))
    assert text is not None and html is not None
    assert "KEEP SEARCHING" in text.get_content() and "Juniper Atlas" in html.get_content()
    pictures = {part["Content-ID"].strip("<>"): part for part in mail.walk() if part.get_content_type() == "image/png"}
    assert len(pictures) == 2 and all(f'src="cid:{cid}"' in html.get_content() for cid in pictures)
    assert all(part.get_content().startswith(b"\x89PNG") for part in pictures.values())
    assert not [part for part in mail.walk() if part.defects]


def test_conversations_are_linked_where_the_mailbox_is_gmails(stage: Stage) -> None:
    (mail,) = on_monday(stage)
    html = mail.get_body(("html",))
    assert html is not None
    if isinstance(stage.program, GmailProgram):
        threads = {message.thread for message in stage.program.mailbox.messages.values()}
        assert any(f"#all/{thread}" in html.get_content() for thread in threads)
    else:
        assert "href=" not in html.get_content()


def test_a_second_daemon_with_a_state_folder_of_its_own_brings_no_second_one(stage: Stage, tmp_path: Path) -> None:
    other = copy(stage)
    other.state = tmp_path / "elsewhere"
    run(other, 1)
    assert len(on_monday(stage)) == 1
    assert len(on_monday(other)) == 1
