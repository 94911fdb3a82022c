"""Drafts that must not lie there any longer (product §1, Withdrawal)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from rules.applications import DraftState, State, StepKind
from rules.readings import Kind
from tests.rules.applications_builder import (
    CHECK_IN_AT,
    HELD,
    INVITED,
    THANKS_AT,
    TUESDAY,
    application,
    berlin,
    draft,
    entry,
    interview,
    todo,
    withdrawn,
)

LYING_CHECK_IN = draft("check_in", CHECK_IN_AT, TUESDAY.end)
LYING_THANKS = draft("thank_you", THANKS_AT, TUESDAY.end)


def test_a_check_in_goes_when_a_genuine_message_arrives() -> None:
    reply = entry("reply", "2026-03-26T10:00")
    found = todo(application([INVITED, reply], [TUESDAY]), "2026-03-26T10:01", LYING_CHECK_IN)
    assert withdrawn(found) == ["They have answered."]


def test_a_planned_draft_not_yet_placed_goes_as_well() -> None:
    reply = entry("reply", "2026-03-26T10:00")
    made = replace(LYING_CHECK_IN, state=DraftState.PLANNED)
    assert withdrawn(todo(application([INVITED, reply], [TUESDAY]), "2026-03-26T10:01", made)) == [
        "They have answered."
    ]


@pytest.mark.parametrize(
    "state", [DraftState.SENT, DraftState.DELETED_BY_USER, DraftState.WITHDRAWN, DraftState.KEPT_EDITED]
)
def test_what_is_settled_is_not_withdrawn(state: DraftState) -> None:
    reply = entry("reply", "2026-03-26T10:00")
    made = replace(LYING_CHECK_IN, state=state)
    assert withdrawn(todo(application([INVITED, reply], [TUESDAY]), "2026-03-26T10:01", made)) == []


def test_neither_an_auto_reply_nor_a_courtesy_withdraws_a_check_in() -> None:
    away = entry("away", "2026-03-26T10:00", Kind.AUTO_REPLY)
    courtesy = entry("courtesy", "2026-03-26T11:00", ends_wait=False)
    known = application([INVITED, away, courtesy], [TUESDAY])
    assert withdrawn(todo(known, "2026-03-26T12:00", LYING_CHECK_IN)) == []


@pytest.mark.parametrize(
    ("state", "why"), [(State.REJECTED, "They said no."), (State.WITHDRAWN, "The application was withdrawn.")]
)
def test_a_rejection_or_withdrawal_takes_back_every_draft(state: State, why: str) -> None:
    closed = application([INVITED], [TUESDAY], closed=state, closed_at=berlin("2026-03-12T10:00"))
    found = todo(
        closed, "2026-03-12T10:01", LYING_THANKS, replace(LYING_CHECK_IN, created_at=berlin("2026-03-11T16:00"))
    )
    assert withdrawn(found) == [why, why]


def test_an_offer_takes_back_check_ins_and_leaves_thanks() -> None:
    closed = application([INVITED], [TUESDAY], closed=State.OFFER, closed_at=berlin("2026-03-12T10:00"))
    check_in = replace(LYING_CHECK_IN, created_at=berlin("2026-03-11T16:00"))
    found = todo(closed, "2026-03-12T10:01", LYING_THANKS, check_in)
    assert [(one.draft.kind, one.why) for one in found.withdrawals] == [(StepKind.CHECK_IN, "They made an offer.")]


@pytest.mark.parametrize("fallen", [{"status": "cancelled"}, {"not_held": True}])
def test_a_cancellation_takes_back_what_was_drafted_for_the_interview(fallen: dict[str, Any]) -> None:
    known = application([INVITED], [interview("2026-03-10T15:00", **fallen)])
    assert withdrawn(todo(known, "2026-03-12T10:00", LYING_THANKS)) == ["That interview did not take place."]
    assert withdrawn(todo(known, "2026-03-26T10:00", LYING_CHECK_IN)) == [
        "The interview it asks about did not take place."
    ]


def test_a_thank_you_unsent_seven_days_after_the_interview_is_taken_back() -> None:
    assert withdrawn(todo(HELD, "2026-03-17T14:59", LYING_THANKS)) == []
    assert withdrawn(todo(HELD, "2026-03-17T15:00", LYING_THANKS)) == [
        "It is too late to say thanks for that interview."
    ]


def test_a_thank_you_of_a_forgotten_application_is_taken_back_too() -> None:
    assert len(withdrawn(todo((), "2026-03-17T15:00", LYING_THANKS))) == 1
    assert withdrawn(todo((), "2026-03-17T14:59", LYING_THANKS)) == []


def test_a_check_in_by_hand_takes_back_the_draft_of_it() -> None:
    by_hand = entry("by hand", "2026-03-26T10:00", Kind.SENT_CHECK_IN)
    found = todo(application([INVITED, by_hand], [TUESDAY]), "2026-03-26T10:01", LYING_CHECK_IN)
    assert withdrawn(found) == ["You have asked them yourself."]


def test_the_first_check_in_once_sent_does_not_take_back_the_second() -> None:
    sent = draft("check_in", CHECK_IN_AT, TUESDAY.end, sent="2026-03-26T10:00")
    second = draft("second_check_in", "2026-04-10T09:00", TUESDAY.end)
    assert withdrawn(todo(HELD, "2026-04-11T10:00", sent, second)) == []


def test_a_check_in_goes_when_another_interview_is_fixed() -> None:
    ahead = interview("2026-04-10T15:00", source="two")
    found = todo(application([INVITED], [TUESDAY, ahead]), "2026-03-27T10:00", LYING_CHECK_IN)
    assert withdrawn(found) == ["Another interview has been fixed since."]


def test_a_check_in_goes_when_following_up_turns_out_unwelcome() -> None:
    known = application([INVITED], [TUESDAY], may_follow_up=False)
    assert withdrawn(todo(known, "2026-03-27T10:00", LYING_CHECK_IN)) == ["You may not follow up with them."]
