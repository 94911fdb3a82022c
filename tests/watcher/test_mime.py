"""Raw mail as messages: charsets, structures, stamps, and everything that is broken about them."""

from __future__ import annotations

import base64
import time
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.messages import Address, Direction, Message
from watcher.mime import message_key, parse

NOW = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)
HEAD = (
    b"From: Dana Wu <dana@acme.example>\nTo: jane@mail.example\nSubject: Hello\n"
    b"Date: Tue, 10 Mar 2026 14:00:00 +0100\nMessage-ID: <1@acme.example>\n"
)
ICS = b"BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1\nDTSTART:20260320T140000Z\nEND:VEVENT\nEND:VCALENDAR\n"


def read(raw: bytes, received: datetime | None = None, now: datetime = NOW) -> Message:
    return parse(raw, direction=Direction.INCOMING, received=received, now=now)


def mail(kind: bytes, body: bytes, encoding: bytes = b"8bit") -> Message:
    return read(HEAD + b"Content-Type: " + kind + b"\nContent-Transfer-Encoding: " + encoding + b"\n\n" + body)


def parts(kind: bytes, *inner: tuple[bytes, bytes], closed: bool = True) -> bytes:
    mark = kind.replace(b"/", b"-")
    sections = b"".join(b"--" + mark + b"\n" + head + b"\n\n" + body + b"\n" for head, body in inner)
    return (
        b"Content-Type: "
        + kind
        + b"; boundary="
        + mark
        + b"\n\n"
        + sections
        + (b"--" + mark + b"--\n" if closed else b"")
    )


def typed(kind: bytes) -> bytes:
    return b"Content-Type: " + kind


# Envelope


def test_ordinary_mail_is_read_whole() -> None:
    message = read(
        HEAD
        + b"Cc: A <a@acme.example>\nIn-Reply-To: <0@mail.example>\nReferences: <x@y.example>\n <0@mail.example>\n\nHi"
    )
    assert message.sender == Address("Dana Wu", "dana@acme.example")
    assert message.to == (Address("", "jane@mail.example"),)
    assert message.cc == (Address("A", "a@acme.example"),)
    assert (message.subject, message.message_id) == ("Hello", "<1@acme.example>")
    assert message.in_reply_to == ("<0@mail.example>",)
    assert message.references == ("<x@y.example>", "<0@mail.example>")
    assert message.date is not None
    assert message.date.utcoffset() == timedelta(hours=1)
    assert message.arrived == datetime(2026, 3, 10, 13, 0, tzinfo=UTC)
    assert (message.own_words, message.defects, message.has_body) == ("Hi", (), True)


@pytest.mark.parametrize(
    ("written", "addresses"),
    [
        (b"Dana@ACME.Example", [("", "dana@acme.example")]),
        (b'"Wu, Dana" <d@a.example>, Bo <b@a.example>', [("Wu, Dana", "d@a.example"), ("Bo", "b@a.example")]),
        (b"Wu, Dana <d@a.example>", [("Wu, Dana", "d@a.example")]),
        (b"d@a.example (Dana Wu)", [("Dana Wu", "d@a.example")]),
        (
            b"Panel: Dana <d@a.example>, b@a.example; c@a.example",
            [("Dana", "d@a.example"), ("", "b@a.example"), ("", "c@a.example")],
        ),
        (b"undisclosed-recipients:;", []),
        (b"=?utf-8?Q?M=C3=B6ller=2C_Katrin?= <k@a.example>", [("Möller, Katrin", "k@a.example")]),
        ("Möller <k@a.example>".encode(), [("Möller", "k@a.example")]),
        ("Möller <k@a.example>".encode("latin-1"), [("Möller", "k@a.example")]),
        (b"=?utf-8?b?4oCuRGFuYQ==?= <d@a.example>", [("Dana", "d@a.example")]),
        (b"Dana\x07\x1b[31m <d@a.example>", [("Dana[31m", "d@a.example")]),
        (b"<d@a.example", [("", "d@a.example")]),
        (b"'Dana' <d@a.example>", [("Dana", "d@a.example")]),
        (b'"ceo@bank.example" <d@a.example>', [("ceo@bank.example", "d@a.example")]),
        (b"Dana", [("Dana", "")]),
        (b"", []),
        (b',,;;"', []),
    ],
)
def test_addresses_are_read_as_people_write_them(written: bytes, addresses: list[tuple[str, str]]) -> None:
    message = read(b"To: " + written + b"\n\nHi")
    assert [(one.name, one.email) for one in message.to if one.name != '"'] == addresses


@pytest.mark.parametrize(
    ("raw", "subject"),
    [
        (b"=?UTF-8?Q?Gespr=C3=A4ch?= =?utf-8?q?_morgen?=", "Gespräch morgen"),
        (b"=?utf-8?B?R2VzcHLD?= =?utf-8?B?pGNo?=", "Gespräch"),
        (b"=?iso-8859-1?Q?Gespr=E4ch?= am =?utf-8?Q?10=2E_M=C3=A4rz?=", "Gespräch am 10. März"),
        (b"=?utf-8?Q?with blanks in it?=", "with blanks in it"),
        (b"=?gb18030?B?w+bK1A==?=", "面试"),
        (b"=?shift_jis?B?lsqQ2g==?=", "面接"),
        (b"=?windows-1251?B?z/Do4uXy?=", "Привет"),
        (b"=?utf-8?B?R2VzcHLDpGNo", "=?utf-8?B?R2VzcHLDpGNo"),
        (b"=?utf-8?B?R2VzcHLDpGNo=====?=", "Gespräch"),
        (b"=?x-unknown?Q?Gespr=C3=A4ch?=", "Gespräch"),
        (b"=?utf-8*de?Q?Gespr=C3=A4ch?=", "Gespräch"),
        ("Gespräch".encode(), "Gespräch"),
        ("Gespräch".encode("cp1252"), "Gespräch"),
        (b"a\n folded\n\tone", "a folded one"),
        (b"bidi \xe2\x80\xaeoverride\x00 gone", "bidi override gone"),
        (b"=?utf-7?Q?+AGE-?=", "+AGE-"),
    ],
)
def test_subjects_are_decoded_broken_or_not(raw: bytes, subject: str) -> None:
    assert read(b"Subject: " + raw + b"\n\nHi").subject == subject


def test_several_senders_are_a_defect_and_the_first_counts() -> None:
    message = read(b"From: a@acme.example\nFrom: b@evil.example\n\nHi")
    assert message.sender.email == "a@acme.example"
    assert "several From fields" in message.defects


def test_only_fields_worth_judging_are_kept_in_their_order() -> None:
    message = read(
        b"Received: by x; Tue, 10 Mar 2026 14:00:00 +0000\nAuthentication-Results: mx; dmarc=pass\n"
        b"Authentication-Results: forged; dmarc=pass\nList-Id: <jobs.x.example>\nAuto-Submitted: auto-replied\n"
        b"X-Heardback-Week: 2026-W10\nX-Spam: no\nContent-Type: text/plain;\n charset=utf-8\n\nHi"
    )
    assert [name for name, _ in message.headers] == [
        "received",
        "authentication-results",
        "authentication-results",
        "list-id",
        "auto-submitted",
        "x-heardback-week",
        "content-type",
    ]
    assert message.header("authentication-results") == "mx; dmarc=pass"
    assert message.header("content-type") == "text/plain; charset=utf-8"


def test_only_well_formed_ids_are_kept_and_no_more_than_a_hundred() -> None:
    many = b" ".join(b"<%d@a.example>" % n for n in range(500))
    message = read(b"References: junk <> < x@y > " + many + b"\nIn-Reply-To: your mail of Tuesday\n\nHi")
    assert len(message.references) == 100
    assert message.references[-1] == "<499@a.example>"
    assert message.in_reply_to == ()


def test_what_servers_wrote_is_kept_as_it_stands_and_of_received_fields_the_topmost_twelve() -> None:
    said = b"mx.x.example; spf=pass smtp.mailfrom==?utf-8?q?=3B_dmarc=3Dpass?=@evil.example; dmarc=fail"
    hops = b"".join(b"Received: from a by b%d.example\n" % n for n in range(30))
    message = read(b"Authentication-Results: " + said + b"\n" + hops + b"List-Id: <x.example>\n\nHi")
    assert message.header("authentication-results") == said.decode()
    assert message.header_all("received")[-1] == "from a by b11.example"
    assert message.header("list-id") == "<x.example>"


# Stamps


def stamped(received: str | None, relay: str | None, written: str | None) -> datetime:
    head = f"Received: from a by b; {relay}\n" if relay else ""
    head += "Received: from c by d; Mon, 1 Jan 2024 00:00:00 +0000\n" if relay else ""
    head += f"Date: {written}\n" if written else ""
    return read(head.encode() + b"\nHi", datetime.fromisoformat(received) if received else None).arrived


@pytest.mark.parametrize(
    ("received", "relay", "written", "arrived"),
    [
        (
            "2026-03-10T10:00+00:00",
            "Tue, 10 Mar 2026 09:59:00 +0000",
            "Tue, 10 Mar 2026 09:00:00 +0000",
            "2026-03-10T10:00+00:00",
        ),
        ("2026-03-10T12:00+02:00", None, None, "2026-03-10T10:00+00:00"),
        (None, "Tue, 10 Mar 2026 09:59:00 +0000", "Tue, 10 Mar 2026 09:00:00 +0000", "2026-03-10T09:59+00:00"),
        (None, None, "Tue, 10 Mar 2026 09:00:00 +0100 (CET)", "2026-03-10T08:00+00:00"),
        # A stamp more than a day ahead of now is not credible.
        ("2031-01-01T00:00+00:00", "Tue, 10 Mar 2026 09:59:00 +0000", None, "2026-03-10T09:59+00:00"),
        (None, "Tue, 10 Mar 2037 09:59:00 +0000", "Tue, 10 Mar 2026 09:00:00 +0000", "2026-03-10T09:00+00:00"),
        # An import gave it a stamp of its own, before the mail can have come.
        ("2026-03-01T00:00+00:00", "Tue, 10 Mar 2026 09:59:00 +0000", None, "2026-03-10T09:59+00:00"),
        ("2026-03-09T12:00+00:00", "Tue, 10 Mar 2026 09:59:00 +0000", None, "2026-03-09T12:00+00:00"),
        ("1970-01-01T00:00+00:00", None, "Tue, 10 Mar 2026 09:00:00 +0000", "2026-03-10T09:00+00:00"),
        # A replay looks at mail that is not there yet: the earliest stamp says when it will be.
        (
            "2026-05-02T00:00+00:00",
            "Fri, 1 May 2026 00:00:00 +0000",
            "Sat, 2 May 2026 00:00:00 +0000",
            "2026-05-01T00:00+00:00",
        ),
        (None, None, "never", "2026-03-12T09:00+00:00"),
        (None, None, None, "2026-03-12T09:00+00:00"),
    ],
)
def test_arrival_is_the_first_credible_stamp(
    received: str | None, relay: str | None, written: str | None, arrived: str
) -> None:
    assert stamped(received, relay, written) == datetime.fromisoformat(arrived)


@pytest.mark.parametrize("written", ["Tue, 99 Foo 2026", "0", "Mon, 1 Jan 0001 00:00:00 +9999", "1" * 5_000, ""])
def test_unreadable_date_is_none(written: str) -> None:
    assert read(f"Date: {written}\n\nHi".encode()).date is None


# Keys


def test_copies_of_a_mail_share_a_key() -> None:
    sent = HEAD + b"\nHi"
    copy = (
        b"Received: x\r\n"
        + HEAD.replace(b"\n", b"\r\n").replace(b"Subject: Hello", b"Subject:\r\n Hello")
        + b"\r\nHi\r\n-- \r\nlist"
    )
    assert message_key(sent) == message_key(copy) == read(sent).key
    assert len(message_key(sent)) == 32


@pytest.mark.parametrize("field", [b"Dana Wu <dana@acme.example>", b"Hello", b"14:00:00"])
def test_forged_reuse_of_a_message_id_has_another_key(field: bytes) -> None:
    assert message_key(HEAD.replace(field, b"another") + b"\nHi") != message_key(HEAD + b"\nHi")


def test_mails_without_id_and_date_differ_by_their_text() -> None:
    assert message_key(b"Subject: x\n\nHi") != message_key(b"Subject: x\n\nHo")


# Texts


@pytest.mark.parametrize(
    ("charset", "raw"),
    [
        (b"utf-8", "Gespräch – Žofia".encode()),
        (b"iso-8859-1", "Gespräch – Žofia".encode()),
        (b"us-ascii", "Gespräch – Žofia".encode()),
        (b"utf-8", "Gespräch – Žofia".encode("cp1252")),
        (b"iso-8859-1", "Gespräch – Žofia".encode("cp1252")),
        (b"no-such-thing", "Gespräch – Žofia".encode()),
        (b"", "Gespräch – Žofia".encode("cp1252")),
        (b"utf-7", "Gespräch – Žofia".encode()),
        (b"base64", "Gespräch – Žofia".encode()),
        (b"utf-16", "Gespräch – Žofia".encode("utf-16")),
        (b"windows-1250", "Gespräch – Žofia".encode("cp1250")),
    ],
)
def test_text_is_read_whatever_its_label_says(charset: bytes, raw: bytes) -> None:
    assert mail(b"text/plain; charset=" + charset, raw).own_words == "Gespräch – Žofia"


@pytest.mark.parametrize(
    ("label", "codec", "text"),
    [
        ("gb2312", "gb18030", "面试邀请"),
        ("Shift_JIS", "cp932", "面接のご案内①"),
        ("windows-1251", "cp1251", "Собеседование"),
        ("iso-2022-jp", "iso-2022-jp", "面接"),
        ("koi8-r", "koi8-r", "Собеседование"),
        ("big5", "big5", "面試"),
        ("euc-kr", "cp949", "면접"),
    ],
)
def test_text_of_other_scripts_is_read(label: str, codec: str, text: str) -> None:
    assert mail(f'text/plain; charset="{label}"'.encode(), text.encode(codec)).own_words == text


def test_utf7_is_never_decoded() -> None:
    assert mail(b"text/plain; charset=utf-7", b"+ADw-script+AD4-").own_words == "+ADw-script+AD4-"


@pytest.mark.parametrize(
    ("encoding", "raw", "text"),
    [
        (b"base64", b"SGVsbG8gSmFuZQ==", "Hello Jane"),
        (b"base64", b"SGVsbG8gSmFuZQ", "Hello Jane"),
        (b"base64", b"SGVs\n\n bG8gSmFuZQ=\n", "Hello Jane"),
        (b"base64", b"SGVsbG8gSmFuZX", "Hello Jane"),
        (b"base64", b"This, after all, is not base64 at all! (See?)", "This, after all, is not base64 at all! (See?)"),
        (b"quoted-printable", b"Hello=20Ja=\nne=", "Hello Jane"),
        (b"quoted-printable", b"100=% sure =ZZ", "100=% sure =ZZ"),
        (b"Quoted-Printable ; x", b"Gespr=C3=A4ch", "Gespräch"),
        (b"7-bit", b"Hello Jane", "Hello Jane"),
    ],
)
def test_transfer_encodings_are_undone_broken_or_not(encoding: bytes, raw: bytes, text: str) -> None:
    assert mail(b"text/plain; charset=utf-8", raw, encoding).own_words.startswith(text.rstrip("X"))


def test_flowed_lines_are_joined_within_their_quote() -> None:
    body = b"> Which \n> day?\nTuesday \nat three. \n\n-- \nDana\n"
    message = mail(b"text/plain; format=flowed", body)
    assert message.own_words == "Tuesday at three."
    assert message.quoted == "Which day?"
    assert message.signature == "--\nDana"


def test_flowed_lines_with_delsp_lose_the_space() -> None:
    assert (
        mail(b"text/plain; format=flowed; delsp=yes", b"inter \nview on Tues \nday").own_words == "interview on Tuesday"
    )


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_every_kind_of_line_end_is_read(end: bytes) -> None:
    raw = HEAD + parts(b"multipart/mixed", (typed(b"text/plain"), b"Hi Jane"), (typed(b"text/plain"), b"and bye"))
    message = read(raw.replace(b"\n", end))
    assert message.own_words == "Hi Jane\n\nand bye"
    assert message.sender.email == "dana@acme.example"


# Structures


def test_plain_twin_is_preferred_and_links_come_from_the_html_one() -> None:
    html = b'<p>In <a href="https://x.example/pick">HTML</a></p>'
    message = read(
        HEAD + parts(b"multipart/alternative", (typed(b"text/plain"), b"In plain"), (typed(b"text/html"), html))
    )
    assert message.own_words == "In plain"
    assert message.links == ("https://x.example/pick",)


@pytest.mark.parametrize(
    "stub",
    [
        b"",
        b"  \n",
        b"Your mail client does not support HTML.",
        b"Please view this email in your browser",
        b"Ihr E-Mail-Programm kann HTML nicht anzeigen.",
        b"Votre messagerie n'affiche pas le HTML.",
    ],
)
def test_html_twin_is_read_where_the_plain_one_is_a_stub(stub: bytes) -> None:
    html = b"<p>We would like to invite you to an interview on Tuesday at three o'clock.</p>"
    message = read(HEAD + parts(b"multipart/alternative", (typed(b"text/plain"), stub), (typed(b"text/html"), html)))
    assert message.own_words == html[3:-4].decode()


def test_html_alone_is_read() -> None:
    message = mail(b"text/html; charset=utf-8", b"<div>Hello <b>Jane</b></div><blockquote type=cite>old</blockquote>")
    assert (message.own_words, message.quoted) == ("Hello Jane", "old")


def test_links_of_own_words_lose_the_sentences_full_stop() -> None:
    message = mail(
        b"text/plain", b"Pick a time: https://x.example/a_(b). Or (https://y.example/c)!\n> https://old.example/"
    )
    assert message.links == ("https://x.example/a_(b)", "https://y.example/c")


def test_attachments_are_named_and_their_text_is_not_read() -> None:
    message = read(
        HEAD
        + parts(
            b"multipart/mixed",
            (typed(b"text/plain"), b"See attached."),
            (
                b"Content-Type: text/plain\nContent-Disposition: attachment; filename*=utf-8''Brief%20M%C3%A4rz.txt",
                b"not mine",
            ),
            (b'Content-Type: application/pdf; name="=?utf-8?q?Lebenslauf=2Epdf?="', b"%PDF"),
            (b"Content-Type: image/png\nContent-Disposition: inline; filename*0=very; filename*1=long.png", b"x"),
            (b"Content-Type: application/ms-tnef; name=winmail.dat", b"x"),
        )
    )
    assert message.own_words == "See attached."
    assert message.attachments == ("Brief März.txt", "Lebenslauf.pdf", "verylong.png")


def test_enclosed_mail_is_none_of_the_senders_words() -> None:
    enclosed = b"From: x@y.example\nSubject: old\n\nOld words."
    message = read(
        HEAD + parts(b"multipart/mixed", (typed(b"text/plain"), b"See below."), (typed(b"message/rfc822"), enclosed))
    )
    assert message.own_words == "See below."
    assert message.quoted == "Old words."


def test_report_is_read_by_its_first_part() -> None:
    message = read(
        HEAD
        + parts(
            b"multipart/report",
            (typed(b"text/plain"), b"Address not found"),
            (typed(b"message/delivery-status"), b"Action: failed"),
            (typed(b"message/rfc822"), b"Subject: x\n\nThank you"),
        )
    )
    assert message.own_words == "Address not found"
    assert message.quoted == "Thank you"


def test_signed_and_related_mail_is_read_by_its_text() -> None:
    related = parts(
        b"multipart/related", (typed(b"text/html"), b"<p>Hello</p>"), (typed(b"image/png; name=a.png"), b"x")
    )
    inner = parts(b"multipart/alternative", (typed(b"text/plain"), b""), (related, b""))
    message = read(HEAD + parts(b"multipart/signed", (inner, b""), (typed(b"application/pgp-signature"), b"---")))
    assert message.own_words == "Hello"


@pytest.mark.parametrize(
    "kind",
    [b"text/calendar; method=REQUEST", b"application/ics; name=x", b"application/octet-stream; name=invite.ICS"],
)
def test_calendar_parts_are_found_however_they_are_labelled(kind: bytes) -> None:
    encoded = typed(kind) + b"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment"
    message = read(HEAD + parts(b"multipart/mixed", (typed(b"text/plain"), b"Hi"), (encoded, base64.encodebytes(ICS))))
    assert [(invite.method, invite.uid) for invite in message.invites] == [("REQUEST", "1")]


def test_same_calendar_inline_and_attached_is_one_invite() -> None:
    message = read(
        HEAD
        + parts(
            b"multipart/mixed",
            (typed(b"text/calendar"), ICS.replace(b"METHOD:REQUEST\n", b"")),
            (typed(b"application/ics; name=invite.ics"), ICS),
        )
    )
    assert [invite.method for invite in message.invites] == ["REQUEST"]
    assert message.attachments == ("invite.ics",)


def test_broken_calendar_part_is_a_defect() -> None:
    assert "calendar part unreadable" in mail(b"text/calendar", b"oops").defects


# What is broken


def test_empty_message_is_a_message() -> None:
    message = read(b"")
    assert (message.own_words, message.sender, message.arrived) == ("", Address("", ""), NOW)
    assert "no sender" in message.defects


def test_missing_blank_line_loses_no_text() -> None:
    message = read(HEAD + b"Dear Jane, we would like to meet you.\nDana")
    assert message.own_words == "Dear Jane, we would like to meet you.\nDana"
    assert "no blank line after the header" in message.defects


def test_multipart_without_its_boundary_is_read_as_text() -> None:
    assert mail(b"multipart/mixed", b"Hello Jane").own_words == "Hello Jane"
    assert mail(b"multipart/mixed; boundary=nowhere", b"Hello Jane").defects == ("multipart without its boundary",)


def test_multipart_that_never_closes_is_read_to_the_end() -> None:
    message = read(HEAD + parts(b"multipart/mixed", (typed(b"text/plain"), b"Hi Jane"), closed=False))
    assert (message.own_words, message.defects) == ("Hi Jane", ("multipart not closed",))


def test_nul_bytes_are_dropped() -> None:
    assert mail(b"text/plain", b"Hel\x00lo").own_words == "Hello"


def test_boundary_that_begins_like_another_is_told_apart() -> None:
    inner = b"Content-Type: multipart/mixed; boundary=abcd\n\n--abcd\n\none\n--abcd\n\ntwo\n--abcd--"
    raw = HEAD + b"Content-Type: multipart/mixed; boundary=abc\n\n--abc\n" + inner + b"\n--abc\n\nthree\n--abc--\n"
    assert read(raw).own_words == "one\n\ntwo\n\nthree"


def test_cut_mail_says_so() -> None:
    message = parse(HEAD + b"\nHi", direction=Direction.OUTGOING, received=None, now=NOW, thread="t1", truncated=True)
    assert (message.direction, message.thread, message.defects) == (Direction.OUTGOING, "t1", ("cut short",))


def nested(depth: int) -> bytes:
    opened = (b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(depth))
    return HEAD + b"".join(opened) + b"Content-Type: text/plain\n\nHi"


@pytest.mark.parametrize(
    "raw",
    [
        nested(1_000),
        HEAD + b"Content-Type: message/rfc822\n\n" * 1_000,
        HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 200_000,
        HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--bb\n" * 1_000_000,
        b"X: y\n" * 500_000,
        b"Subject: " + b"=?utf-8?q?a?= " * 100_000,
        b"From: " + b"(" * 500_000,
        b"To: " + b'"' * 500_001,
        b"To: " + b"a@b.example," * 50_000,
        b"Content-Type: text/plain" + b"; a*1*=b" * 50_000,
        HEAD + b"\n" + b">" * 20_000_000,
        HEAD + b"\n" + b"hello world\n" * 4_300_000,
        b"\r" * 20_000_000,
    ],
    ids=[
        "deep",
        "rfc822",
        "parts",
        "boundaries",
        "fields",
        "words",
        "comments",
        "quotes",
        "addresses",
        "parameters",
        "marks",
        "50MB",
        "CR",
    ],
)
def test_hostile_mail_costs_no_more_than_its_size(raw: bytes) -> None:
    begun = time.process_time()
    message = read(raw)
    assert time.process_time() - begun < 5
    assert len(message.own_words) <= 100_000
    assert len(message.quoted) <= 100_000


def test_thousand_ordinary_mails_are_parsed_in_seconds() -> None:
    html = b"<html><body>" + b"<p>We would like to invite you.</p>" * 40 + b"</body></html>"
    raw = HEAD + parts(
        b"multipart/alternative", (typed(b"text/plain"), b"We would like.\n" * 40), (typed(b"text/html"), html)
    )
    begun = time.process_time()
    for _ in range(1_000):
        read(raw)
    assert time.process_time() - begun < 5


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=600))
def test_any_bytes_are_a_message(raw: bytes) -> None:
    assert read(raw).arrived.tzinfo is UTC
    assert len(message_key(raw)) == 32


WHOLE = HEAD + parts(
    b"multipart/mixed",
    (
        parts(
            b"multipart/alternative",
            (typed(b"text/plain; charset=utf-8; format=flowed"), b"Hi \n> old\n-- \nx"),
            (typed(b"text/html"), b"<p style='display:none'>a</p>&#1;<blockquote>b"),
        ),
        b"",
    ),
    (typed(b"text/calendar; method=REQUEST"), ICS),
    (typed(b"message/rfc822"), b"Subject: =?utf-8?q?x?=\n\nold"),
)
SPLICE = st.sampled_from(
    [
        b"\n",
        b"\r",
        b"\x00",
        b"\n\n",
        b"=?",
        b"?=",
        b'"',
        b"<",
        b">",
        b"(",
        b"--",
        b";",
        b"\xff",
        b"&#0;",
        b"charset=utf-16",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE)), st.integers(0, 40), SPLICE | st.binary(max_size=8)), max_size=8))
def test_any_mutation_of_a_mail_is_a_message(edits: list[tuple[int, int, bytes]]) -> None:
    raw = WHOLE
    for at, length, put in edits:
        raw = raw[:at] + put + raw[at + length :]
    message = read(raw)
    assert message.direction is Direction.INCOMING
    assert hash(message) == hash(read(raw))
