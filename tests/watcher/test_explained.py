"""What `explain` says of a reading: every kind has a name, every consequence is the one that the rules draw."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.readings import Kind
from tests.builders import reading, slot
from watcher.cli.in_words import TAKEN_FOR, consequences, stated


def test_every_kind_has_a_name() -> None:
    assert set(TAKEN_FOR) == set(Kind)


@pytest.mark.parametrize(
    ("kind", "changes", "says"),
    [
        (Kind.EMPLOYER_REPLY, {}, "counts as heard back"),
        (Kind.EMPLOYER_REPLY, {"ends_wait": False}, "the wait goes on"),
        (Kind.EMPLOYER_REPLY, {"certain": False}, "changes nothing until you say"),
        (Kind.EMPLOYER_REPLY, {"forged": True, "genuine": False}, "counts for nothing"),
        (Kind.AUTO_REPLY, {}, "no answer"),
        (Kind.OFFER, {"warnings": ("It asks you to pay.",)}, "marks of a job scam: It asks you to pay."),
        (Kind.ASSESSMENT, {"asks_user": True}, "your turn"),
    ],
)
def test_what_follows_is_said(kind: Kind, changes: dict[str, object], says: str) -> None:
    said = list(consequences(replace(reading("m", kind), **changes)))  # type: ignore[arg-type]
    assert any(says in one for one in said), said


def test_nothing_follows_from_a_mail_of_the_users_own() -> None:
    assert list(consequences(reading("m", Kind.SENT_THANK_YOU))) == []


def test_what_a_mail_states_is_told_on_the_users_clock() -> None:
    meeting = slot("2026-03-12T10:00-04:00", zone="America/New_York")
    told = reading("m", Kind.INTERVIEW_CONFIRMED, slots=meeting, interviewers=("Dana Wu",), by="2026-03-20")
    said = list(stated(replace(told, role="Engineer", may_follow_up=False), "Europe/Berlin"))
    assert said == [
        "it is about Acme, for Engineer",
        "the interview is confirmed for Thu 12 March, 15:00 (its own zone is that of New York)",
        "you talk with Dana Wu",
        "they answer by Fri 20 March (“by then”)",
        "you are asked not to follow up",
    ]
