"""Messages of ours as bytes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.messages import Address, Direction
from watcher.compose import Written, compose
from watcher.mime import parse

NOTE = Written(
    sender=Address("Jane Doe", "jane@mail.example"),
    to=Address("Dana Wu", "dana@acme.example"),
    subject="Re: Interview",
    text="Dear Dana,\n\nthank you for your time.\n\nJane",
    message_id="<abc@mail.example>",
    date=datetime(2026, 3, 11, 9, 0, tzinfo=timezone(timedelta(hours=1))),
)
NOW = datetime(2026, 3, 12, tzinfo=UTC)


def read(written: Written) -> EmailMessage:
    message = message_from_bytes(compose(written), policy=default)
    assert isinstance(message, EmailMessage)
    return message


def test_draft_is_an_ordinary_message_with_these_fields_and_no_others() -> None:
    message = read(replace(NOTE, in_reply_to="<q@acme.example>", references=("<p@acme.example>", "<q@acme.example>")))
    assert dict(message.items()) == {
        "From": "Jane Doe <jane@mail.example>",
        "To": "Dana Wu <dana@acme.example>",
        "Subject": "Re: Interview",
        "Date": "Wed, 11 Mar 2026 09:00:00 +0100",
        "Message-ID": "<abc@mail.example>",
        "In-Reply-To": "<q@acme.example>",
        "References": "<p@acme.example> <q@acme.example>",
        "Content-Type": 'text/plain; charset="utf-8"',
        "Content-Transfer-Encoding": "quoted-printable",
        "MIME-Version": "1.0",
    }
    assert message.get_content().splitlines() == ["Dear Dana,", "", "thank you for your time.", "", "Jane"]


def test_nothing_names_the_product() -> None:
    assert b"heardback" not in compose(replace(NOTE, html="<p>x</p>", images=(("a", b"png"),))).lower()


def test_same_input_gives_the_same_bytes() -> None:
    note = replace(NOTE, html="<p>Hello <img src='cid:weeks'></p>", images=(("weeks", b"\x89PNG" * 400),))
    assert compose(note) == compose(replace(note))
    assert compose(note) != compose(replace(note, message_id="<other@mail.example>"))


def test_lines_end_in_crlf_and_stay_short() -> None:
    raw = compose(replace(NOTE, text="word " * 1_000 + "ü" * 2_000, subject="ü" * 300, html="<p>" + "x" * 5_000))
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert b"\r" not in raw.replace(b"\r\n", b"")
    assert max(map(len, raw.split(b"\r\n"))) < 998


def test_html_comes_after_the_text_with_its_pictures_beside_it() -> None:
    message = read(replace(NOTE, html="<img src='cid:weeks'>", images=(("weeks", b"\x89PNG"),)))
    assert [part.get_content_type() for part in message.walk()] == [
        "multipart/alternative",
        "text/plain",
        "multipart/related",
        "text/html",
        "image/png",
    ]
    picture = list(message.walk())[-1]
    assert picture["Content-ID"] == "<weeks>"
    assert picture.get_content() == b"\x89PNG"


@pytest.mark.parametrize("name", ["Łukasz Żółć", "دانا وو", "דנה וו", "田中 太郎", 'Dana "D" Wu', "Wu, Dana (HR)"])
def test_names_of_every_script_come_through_whole(name: str) -> None:
    message = read(replace(NOTE, to=Address(name, "dana@acme.example")))
    assert message["To"].addresses[0].display_name == name
    assert message["To"].addresses[0].addr_spec == "dana@acme.example"


def test_name_that_looks_like_another_address_is_dropped() -> None:
    message = read(replace(NOTE, to=Address("ceo@bank.example", "dana@acme.example")))
    assert str(message["To"]) == "dana@acme.example"


def test_long_name_is_cut_and_bidi_overrides_are_gone() -> None:
    message = read(replace(NOTE, to=Address("\u202eDana " + "Wu " * 100, "dana@acme.example")))
    name = message["To"].addresses[0].display_name
    assert len(name) <= 100
    assert name.startswith("Dana Wu Wu")


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\u2028", "\x85", "\x0b", "\r\n "])
def test_no_value_can_add_a_field(end: str) -> None:
    attack = f"x{end}Bcc: eve@evil.example"
    note = replace(
        NOTE,
        subject=attack,
        to=Address(attack.replace("@", " at "), "dana@acme.example"),
        message_id=f"<a@b.example>{end}Bcc: eve@evil.example",
        in_reply_to=f"<a@b.example{end}Bcc: eve>",
        references=(attack,),
        headers=(("X-Extra", attack), (f"X-Other{end}Bcc", "eve@evil.example")),
    )
    message = read(note)
    assert message["Bcc"] is None
    assert "X-Extra" in message
    assert not message.get_content().startswith("Bcc")


def test_extra_fields_are_written_but_never_replace_ours() -> None:
    message = read(replace(NOTE, headers=(("X-Heardback-Kind", "summary"), ("To", "eve@evil.example"))))
    assert message["X-Heardback-Kind"] == "summary"
    assert message.get_all("To") == ["Dana Wu <dana@acme.example>"]


@pytest.mark.parametrize("email", ["", "dana", "a b@c.example,d@e.example", "dana@acme.example>", "a@b@c\r\nx"])
def test_what_is_no_address_is_refused(email: str) -> None:
    with pytest.raises(ValueError, match="not an address"):
        compose(replace(NOTE, to=Address("Dana", email)))


def test_what_is_composed_is_parsed_back() -> None:
    note = replace(NOTE, subject="Ihr Gespräch – Dienstag, 15 Uhr", in_reply_to="<q@acme.example>")
    message = parse(compose(note), direction=Direction.OUTGOING, received=None, now=NOW)
    assert (message.sender, message.to) == (note.sender, (note.to,))
    assert (message.subject, message.message_id, message.date) == (note.subject, note.message_id, note.date)
    assert message.in_reply_to == ("<q@acme.example>",)
    assert message.own_words == note.text
    assert message.defects == ()


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=120), st.text(max_size=120), st.text(max_size=300))
def test_any_name_subject_and_text_make_one_sound_message(name: str, subject: str, text: str) -> None:
    raw = compose(replace(NOTE, to=Address(name, "dana@acme.example"), subject=subject, text=text, html=text))
    message = message_from_bytes(raw, policy=default)
    assert [one.addr_spec for one in message["To"].addresses] == ["dana@acme.example"]
    assert message["Bcc"] is None
    assert not message.defects
    assert raw.isascii()
