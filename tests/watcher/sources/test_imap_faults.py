"""IMAP when something goes wrong, against a real Dovecot: the line at the worst moment, the sign-in, certificates."""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Iterator
from contextlib import suppress

import pytest

from tests.servers.cutproxy import Cut, CutProxy, poorer
from tests.servers.dovecot import Dovecot
from tests.watcher.sources.mailboxes import SINCE, ImapProgram, Reader, mail, subject_of
from watcher.errors import SignInNeeded, Unavailable, UserError
from watcher.sources.base import Lookup
from watcher.sources.imap import ImapSource
from watcher.sources.settings import ImapSettings

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


# Writing when the line breaks


def test_a_draft_whose_answer_was_lost_is_found_and_lies_there_once(
    program: ImapProgram, source: ImapSource, line: CutProxy
) -> None:
    mark = source.mark()
    line.cut(Cut(after=b"Message-ID: " + OUR_ID.encode()))
    with pytest.raises(Unavailable, match="broke while writing"):
        source.place(OURS)
    handle = source.find_draft(OUR_ID, mark)
    assert not isinstance(handle, Lookup)
    assert program.raws("Drafts") == [OURS]
    assert source.withdraw(handle, lambda raw: raw == OURS) is True


def test_a_draft_that_never_reached_the_server_is_absent(
    program: ImapProgram, source: ImapSource, line: CutProxy
) -> None:
    mark = source.mark()
    line.cut(Cut(after=b" APPEND ", swallow=False))
    with pytest.raises(Unavailable):
        source.place(OURS)
    assert source.find_draft(OUR_ID, mark) is Lookup.ABSENT
    assert program.raws("Drafts") == []


def test_a_note_whose_answer_was_lost_is_found(program: ImapProgram, source: ImapSource, line: CutProxy) -> None:
    mark = source.mark()
    line.cut(Cut(after=b"Message-ID: " + OUR_ID.encode()))
    with pytest.raises(Unavailable):
        source.deliver(OURS)
    assert not isinstance(source.find_note(OUR_ID, mark), Lookup)
    assert program.raws("INBOX") == [OURS]


def test_a_draft_is_found_though_drafts_were_renumbered_meanwhile(source: ImapSource) -> None:
    mark = json.loads(source.mark())
    source.place(OURS)
    mark["Drafts"] = [mark["Drafts"][0] - 1, 500]
    assert not isinstance(source.find_draft(OUR_ID, json.dumps(mark)), Lookup)


def test_a_server_that_gives_no_number_for_a_draft_does_as_well(source: ImapSource, line: CutProxy) -> None:
    line.rewrite = poorer
    handle = source.place(OURS)
    assert json.loads(handle)["uid"] == 0
    assert source.withdraw(handle, lambda raw: raw == OURS) is True


# Reading when the line breaks


def test_a_connection_gone_stale_between_polls_is_replaced(
    program: ImapProgram, reader: Reader, line: CutProxy
) -> None:
    reader.read()
    line.hang_up()
    program.put("INBOX", mail("while asleep"))
    assert reader.subjects() == ["while asleep"]


def test_placing_after_a_sleep_finds_a_living_connection(
    program: ImapProgram, source: ImapSource, line: CutProxy
) -> None:
    source.mark()
    line.hang_up()
    source.place(OURS)
    assert program.raws("Drafts") == [OURS]


def test_a_line_cut_while_reading_loses_and_repeats_nothing(
    program: ImapProgram, reader: Reader, line: CutProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("watcher.sources.imap_reading.CHUNK_MESSAGES", 2)
    program.put_many("INBOX", [mail(f"mail {number}") for number in range(6)])
    line.cut(Cut(after=b"FETCH 3,4 (BODY.PEEK[])"))
    subjects: list[str] = []
    with pytest.raises(Unavailable, match="broke while reading"):
        for batch in reader.source.fetch({}, SINCE):
            reader.cursors[batch.mailbox] = batch.cursor
            subjects += [subject_of(message) for message in batch.messages]
    assert subjects == ["mail 0", "mail 1"]
    assert reader.subjects() == ["mail 2", "mail 3", "mail 4", "mail 5"]


def test_a_message_that_breaks_every_connection_is_given_up_and_the_rest_is_read(
    program: ImapProgram, reader: Reader, line: CutProxy
) -> None:
    program.put_many("INBOX", [mail(f"mail {number}") for number in range(6)])
    line.rewrite = lambda words: b"* BYE internal error\r\n" if b"Subject: mail 3" in words else words
    subjects: list[str] = []
    unreadable: list[str] = []
    for _ in range(10):
        with suppress(Unavailable):
            for batch in reader.source.fetch(dict(reader.cursors), SINCE):
                reader.cursors[batch.mailbox] = batch.cursor
                subjects += [subject_of(message) for message in batch.messages]
                unreadable += [uid for uid, _ in batch.unreadable]
    assert subjects == ["mail 0", "mail 1", "mail 2", "mail 4", "mail 5"]
    assert unreadable == ["4"]


def test_a_line_that_breaks_a_few_times_gives_up_no_message(
    program: ImapProgram, reader: Reader, line: CutProxy
) -> None:
    program.put_many("INBOX", [mail(f"mail {number}") for number in range(3)])
    for _ in range(4):
        line.cut(Cut(after=b"(BODY.PEEK[])"))
        with pytest.raises(Unavailable):
            reader.read()
        line.commands()
    assert reader.subjects() == ["mail 0", "mail 1", "mail 2"]


def test_a_mailbox_removed_while_it_is_read_stops_nothing_else(
    program: ImapProgram, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("watcher.sources.imap_reading.CHUNK_MESSAGES", 1)
    program.put_many("INBOX", [mail("in the inbox")])
    for number in range(3):
        program.put("Aside", mail(f"aside {number}"))
    program.put("Jobs", mail("in jobs"))
    subjects: list[str] = []
    with suppress(Unavailable):  # a server may end the connection over it
        for batch in reader.source.fetch({}, SINCE):
            reader.cursors[batch.mailbox] = batch.cursor
            subjects += [subject_of(message) for message in batch.messages]
            if batch.mailbox == "Aside" and len(batch.messages) == 1 and "aside 1" not in subjects:
                program.remove_mailbox("Aside")
    subjects += reader.subjects()
    assert {"in the inbox", "aside 0", "in jobs"} <= set(subjects)
    assert reader.subjects() == []


def test_a_server_that_falls_silent_is_given_up(mail_user: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        settings = ImapSettings(
            "127.0.0.1", mail_user, lambda: "secret", port, "plain", connect_timeout=0.2, read_timeout=0.2
        )
        with pytest.raises(Unavailable, match=r"127\.0\.0\.1:\d+ does not answer"):
            ImapSource(settings).mark()


def test_a_server_that_says_goodbye_is_unavailable(reader: Reader, line: CutProxy) -> None:
    reader.read()
    line.rewrite = lambda words: b"* BYE Server shutting down\r\n" if b"STATUS" in words else words
    with pytest.raises(Unavailable, match="Server shutting down"):
        reader.read()
    line.rewrite = lambda words: words
    assert reader.read() == []


def test_an_answer_that_is_not_imap_is_unavailable(reader: Reader, line: CutProxy) -> None:
    line.rewrite = lambda words: words.replace(b"(MESSAGES", b"((MESSAGES")
    with pytest.raises(Unavailable, match="broke while looking for changes"):
        reader.read()


# Sign-in and certificates


def test_a_wrong_password_asks_for_a_new_sign_in_and_is_never_shown(program: ImapProgram) -> None:
    source = ImapSource(program.settings(password=lambda: "hunter2"))
    with pytest.raises(SignInNeeded) as refused:
        source.mark()
    assert "hunter2" not in str(refused.value)
    assert refused.value.__cause__ is None or "hunter2" not in str(refused.value.__cause__)
    assert "\n" not in str(refused.value)


def test_a_refused_token_asks_for_a_new_sign_in(program: ImapProgram) -> None:
    source = ImapSource(program.settings(auth="xoauth2", password=lambda: "ya29.token"))
    with pytest.raises(SignInNeeded):
        source.mark()


def test_a_line_that_breaks_during_sign_in_is_no_wrong_password(source: ImapSource, line: CutProxy) -> None:
    line.cut(Cut(after=b" LOGIN "))
    with pytest.raises(Unavailable):
        source.mark()
    assert source.mark()


def test_a_password_of_two_lines_is_refused_before_it_is_sent(program: ImapProgram, line: CutProxy) -> None:
    with pytest.raises(UserError, match="line break"):
        ImapSource(program.settings(password=lambda: "one\r\nA1 DELETE INBOX")).mark()
    assert b"DELETE" not in line.said


def test_a_password_with_letters_beyond_ascii_can_be_used(program: ImapProgram, line: CutProxy) -> None:
    with pytest.raises(SignInNeeded):
        ImapSource(program.settings(password=lambda: "pässword")).mark()
    assert any(command.startswith("AUTHENTICATE PLAIN") for command in line.commands())


def test_a_host_that_nobody_listens_at_is_unavailable(program: ImapProgram) -> None:
    with socket.create_server(("127.0.0.1", 0)) as held:
        port = held.getsockname()[1]
    with pytest.raises(Unavailable, match=rf"cannot reach 127\.0\.0\.1:{port}: Connection refused"):
        ImapSource(program.settings(port=port)).mark()


def test_no_password_goes_in_clear_beyond_this_machine(program: ImapProgram) -> None:
    with pytest.raises(UserError, match="in clear"):
        ImapSource(program.settings(host="imap.mail.example"))


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_certificate_nobody_trusts_is_refused_in_one_line(
    dovecot: Dovecot, program: ImapProgram, security: str
) -> None:
    port = dovecot.tls_port if security == "tls" else dovecot.port
    with pytest.raises(Unavailable, match="certificate is not trusted") as refused:
        ImapSource(program.settings(port=port, security=security)).mark()
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_trusted_certificate_is_accepted(
    dovecot: Dovecot, program: ImapProgram, security: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(dovecot.certificate))
    port = dovecot.tls_port if security == "tls" else dovecot.port
    source = ImapSource(program.settings(port=port, security=security, host="localhost"))
    assert json.loads(source.mark())["INBOX"][0] > 0
    source.close()


def test_tls_spoken_to_a_plain_port_says_what_may_be_meant(dovecot: Dovecot, program: ImapProgram) -> None:
    with pytest.raises(Unavailable, match="starttls"):
        ImapSource(program.settings(port=dovecot.port, security="tls")).mark()


def test_the_log_never_holds_the_dialogue(
    program: ImapProgram, reader: Reader, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    program.put("INBOX", mail("private matter"))
    reader.read()
    assert not re.search("private|secret|LOGIN", caplog.text)
