"""Forged mail the whole way: read from a Maildir it marks nothing, gets no draft, and is named."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from rules.readings import Kind
from tests.scenarios.stories import APPLIED, APPLYING, PROMISED, USER_ADDRESS, Mail, raw
from tests.watcher.desk import Desk, Result

OFFERED = PROMISED
LATER = OFFERED + timedelta(hours=2)
TRUE, FAILED = b"dmarc=pass header.from", b"dmarc=fail (p=none) header.from"
OFFER = Mail(
    "<offer@juniperatlas.example>",
    "Elena Marsh <elena.marsh@juniperatlas.example>",
    USER_ADDRESS,
    "Your offer from Juniper Atlas",
    "Hello Noel,\n\nWe are delighted to offer you the position of cartographer at Juniper Atlas. Could you tell me "
    "by Friday whether you accept?\n\nElena Marsh\nTalent Lead, Juniper Atlas\n",
    Kind.OFFER,
)
OWN_PASS = b"Authentication-Results: mx.riverpost.example; dmarc=pass header.from=juniperatlas.example\n"


def received(desk: Desk, mail: bytes) -> None:
    desk.put("Sent", "1.story", raw(APPLYING, APPLIED))
    desk.put("INBOX", "2.story", mail)
    done = desk("run", "--once", "--now", LATER.isoformat())
    assert done.status == 0, done.err


def forged(mail: Mail) -> bytes:
    found = raw(mail, OFFERED).replace(TRUE, FAILED)
    assert FAILED in found
    return found


def says(result: Result) -> str:
    return " ".join(result.out.split())


def test_an_offer_that_passes_is_heard(desk: Desk) -> None:
    received(desk, raw(OFFER, OFFERED))
    assert desk.application(LATER)["heard_back"]
    assert "could not confirm" not in says(desk("summary", "--now", LATER.isoformat()))


def test_one_that_fails_marks_nothing_gets_no_draft_and_is_named(desk: Desk) -> None:
    received(desk, forged(OFFER))
    (found,) = desk.status(LATER)["applications"]
    assert (found["heard_back"], found["state"]) == (False, "applied")
    assert not list((desk.folder / "mail" / "Drafts" / "cur").iterdir())
    summary = says(desk("summary", "--now", LATER.isoformat()))
    assert "Your mail server could not confirm who wrote this mail of" in summary
    assert "Your offer from Juniper Atlas" in summary
    told = says(desk("explain", OFFER.message_id))
    assert "not trusted" in told and "gets no draft: your mail server could not confirm who wrote it" in told


def test_an_invitation_that_fails_gets_no_thanks_either(desk: Desk) -> None:
    text = (
        "Hello Noel,\n\nYour interview is confirmed for Tuesday, 10 March, 10:00 to 11:00 EDT, with me.\n\nElena Marsh"
    )
    received(desk, forged(replace(OFFER, text=text, subject="Interview confirmed: cartographer at Juniper Atlas")))
    desk("run", "--once", "--now", (LATER + timedelta(days=30)).isoformat())
    found = desk.status(LATER + timedelta(days=30))["applications"]
    assert not any(draft["to"] == "elena.marsh@juniperatlas.example" for one in found for draft in one["drafts"])
    assert not any(one["interviews"] for one in found)


def test_a_pass_that_the_sender_wrote_rescues_nothing(desk: Desk) -> None:
    head, body = forged(OFFER).split(b"\nFrom:", 1)
    received(desk, head + b"\n" + OWN_PASS + b"From:" + body)
    assert not desk.application(LATER)["heard_back"]


def test_a_failure_that_a_relay_of_the_sender_wrote_silences_nothing(desk: Desk) -> None:
    head, body = raw(OFFER, OFFERED).split(b"\nFrom:", 1)
    relay = b"\nAuthentication-Results: mail.juniperatlas.example; dmarc=fail header.from=juniperatlas.example\n"
    received(desk, head + relay + b"From:" + body)
    assert desk.application(LATER)["heard_back"]


def test_classify_tells_it_of_a_single_file(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "offer.eml"
    path.write_bytes(forged(OFFER))
    result = desk("classify", "--json", str(path))
    assert (result.json["genuine"], result.json["certain"]) == (False, False)
    assert result.json["evidence"][0].startswith("Your mail server could not confirm")
