"""Which mail is meant for heardback: only the user's own, from Sent, to nobody but themself."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from rules.applications import DraftFact, DraftState, StepKind
from rules.cases.match import match
from rules.readings import Kind, Person
from rules.words.address import Address, addressed
from tests.builders import JANE, message, reading
from tests.rules.words.desk import ACME, ALL, ENGINEER

SELF = "Jane Doe <jane@mail.example>"
AT = datetime(2026, 3, 2, 9, tzinfo=UTC)


def note(kind: StepKind, key: str = "note", **more: object) -> DraftFact:
    fact = DraftFact(key, kind, Person("", JANE.addresses[0]), "A note", f"<{key}@mail.example>", DraftState.IN_DRAFTS,
                     AT, (), AT)  # fmt: skip
    return DraftFact(**{**{name: getattr(fact, name) for name in DraftFact.__slots__}, **more})


SUMMARY = note(StepKind.SUMMARY)
PREP = note(StepKind.PREP_NOTE, application="acme", sources=("invite",), employer="Acme GmbH")


def reached(fact: DraftFact | None = SUMMARY, **mail: object) -> Address | None:
    """How a mail of Jane's to herself speaks to heardback; other `mail` than that where given."""
    made = message("word", **{"sent": True, "sender": SELF, "to": [SELF], **mail})  # type: ignore[arg-type]
    return addressed(made, JANE, {fact.message_id: fact} if fact else {}, ALL)


@pytest.mark.parametrize("kind", [StepKind.SUMMARY, StepKind.WELCOME, StepKind.DRAFT_NOTE])
def test_a_reply_to_a_note_of_ours_is_heard(kind: StepKind) -> None:
    assert reached(note(kind), answers="note", subject="Re: A note") == Address(ours=True)


def test_a_reply_to_a_prep_note_is_about_its_interview() -> None:
    assert reached(PREP, answers="note") == Address(ACME, ("invite",), ours=True)


def test_a_reply_further_down_the_conversation_is_one_too() -> None:
    assert reached(answers=["earlier-reply", "note"]) == Address(ours=True)


def test_a_reply_from_one_own_address_to_another_is_one() -> None:
    own = "Jane Doe <jane.doe@home.example>"
    assert reached(answers="note", to=[own], sender=own) == Address(ours=True)


@pytest.mark.parametrize(
    "mail",
    [
        {"sent": False},
        {"sender": "Lee Park <lee@acme.example>"},
        {"to": "Dana Wu <dana@acme.example>"},
        {"to": [SELF, "Dana Wu <dana@acme.example>"]},
        {"cc": "Dana Wu <dana@acme.example>"},
        {"headers": (("bcc", "dana@acme.example"),)},
        {"to": ""},
    ],
)
def test_mail_that_is_not_the_users_own_to_themself_alone_is_never_heard(mail: dict[str, object]) -> None:
    for fact in (SUMMARY, PREP):
        assert reached(fact, answers="note", subject="Acme: offer", **mail) is None
    assert reached(None, subject="Acme: offer", **mail) is None


def test_a_memo_is_known_by_an_employers_name_in_its_subject() -> None:
    assert reached(None, subject="Acme") == Address(ACME)
    assert reached(None, subject="Acme GmbH!") == Address(ACME)
    assert reached(None, subject="acme: offer") == Address(ACME, first="acme: offer")
    assert reached(None, subject="Acme decision by 5 Dec") == Address(ACME, first="Acme decision by 5 Dec")
    assert reached(None, subject="globex: engineer") == Address(ENGINEER)


def test_a_memo_whose_subject_says_more_is_read_strictly() -> None:
    found = reached(None, subject="Notes on Acme, salary and so on")
    assert found == Address(ACME, strict=True)
    found = reached(None, subject="Acme salary research")
    assert found is not None
    assert found.strict


def test_a_memo_to_heardback_itself_may_say_anything() -> None:
    assert reached(None, subject="heardback: pause until 2 January") == Address(
        first="pause until 2 January", ours=True
    )
    assert reached(None, subject="Heardback") == Address(ours=True)


@pytest.mark.parametrize(
    "mail",
    [
        {"subject": "Shopping list"},
        {"subject": "Fwd: Your interview at Acme"},
        {"subject": "WG: Acme"},
        {"subject": "Re: Acme", "answers": "their-mail"},
        {"subject": "Acme and Juniper Atlas"},
        {"subject": "acmeology"},
        {"subject": ""},
    ],
)
def test_other_mail_to_oneself_is_none_of_our_business(mail: dict[str, object]) -> None:
    assert reached(None, **mail) is None


def test_what_the_user_writes_to_themself_belongs_to_no_application() -> None:
    invited = message("invited", "2026-03-02T09:00", subject="Interview at Acme")
    talk = message("word", "2026-03-02T10:00", sent=True, sender=SELF, to=[SELF], answers="invited", subject="Acme")
    readings = {
        "invited": reading("invited", Kind.INTERVIEW_INVITATION),
        "word": reading("word", Kind.SENT_APPLICATION),
    }
    (case,) = match([invited, talk], readings, (), JANE)
    assert case.messages == ("invited",)
