"""Thank-yous: to whom, when, once (product §1: "thank-you" and "Drafts")."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from rules.applications import DraftState, State
from rules.calendar import local
from rules.readings import Kind, Person
from tests.rules.applications_builder import (
    BERLIN,
    CHECK_IN_AT,
    DANA,
    HELD,
    INVITED,
    KIM,
    LEE,
    PANEL,
    THANKS_AT,
    TUESDAY,
    application,
    berlin,
    draft,
    entry,
    fact_of,
    interview,
    planned,
    todo,
    withdrawn,
)

# Thank-yous


def test_every_interviewer_gets_a_thank_you_24_hours_after_the_end() -> None:
    known = application([INVITED], [PANEL])
    assert planned(todo(known, "2026-03-11T14:59")) == []
    assert planned(todo(known, THANKS_AT)) == ["thank_you dana@acme.example", "thank_you lee@acme.example"]


def test_the_24_hours_elapse_across_a_clock_change() -> None:
    known = application([INVITED], [interview("2026-10-24T15:00")])
    assert planned(todo(known, "2026-10-25T14:00")) == ["thank_you dana@acme.example"]
    assert planned(todo(known, "2026-10-25T13:59")) == []


def test_a_late_thank_you_is_still_drafted_within_seven_days_and_not_after() -> None:
    assert planned(todo(HELD, "2026-03-17T14:59")) == ["thank_you dana@acme.example"]
    assert planned(todo(HELD, "2026-03-17T15:00")) == []


def test_a_thank_you_knows_its_window_and_what_it_is_about() -> None:
    (plan,) = todo(HELD, THANKS_AT).plans
    assert plan.best_by and local(plan.best_by, BERLIN) == berlin("2026-03-12T15:00")
    assert plan.withdraw_after and local(plan.withdraw_after, BERLIN) == berlin("2026-03-17T15:00")
    assert (plan.about, plan.interview, plan.sources) == (TUESDAY.end, TUESDAY, ("invite",))
    assert plan.own_address == "jane@mail.example"


def test_a_thank_you_answers_the_interviewers_own_mail() -> None:
    (plan,) = todo(HELD, THANKS_AT).plans
    assert plan.parent == INVITED


def test_a_thank_you_to_someone_who_never_wrote_has_a_fresh_subject() -> None:
    known = application([INVITED], [interview("2026-03-10T15:00", interviewers=(LEE,))])
    (plan,) = todo(known, THANKS_AT).plans
    assert plan.parent is None


def test_an_interviewer_without_an_address_gets_no_draft_and_the_others_pass_thanks_on() -> None:
    sam = Person("Sam Roe")
    known = application([INVITED], [interview("2026-03-10T15:00", interviewers=(DANA, sam))])
    (plan,) = todo(known, THANKS_AT).plans
    assert (plan.to, plan.panel) == (DANA, (sam,))


def test_those_who_get_a_note_of_their_own_are_not_thanked_through_others() -> None:
    assert all(plan.panel == () for plan in todo(application([INVITED], [PANEL]), THANKS_AT).plans)


def test_where_no_interviewer_has_an_address_the_coordinator_passes_thanks_on() -> None:
    sam = Person("Sam Roe")
    known = application([INVITED], [interview("2026-03-10T15:00", interviewers=(sam,), coordinator=KIM)])
    (plan,) = todo(known, THANKS_AT).plans
    assert (plan.to, plan.panel) == (KIM, (sam,))


def test_where_nobody_is_named_nobody_is_thanked() -> None:
    known = application([INVITED], [interview("2026-03-10T15:00", interviewers=(), coordinator=KIM)])
    assert planned(todo(known, THANKS_AT)) == []


@pytest.mark.parametrize(
    "address",
    [
        "no-reply@acme.example",
        "donotreply@acme.example",
        "jobs.noreply@acme.example",
        "acme+autoreply@talent.example",
        "room-4@resource.calendar.google.com",
        "mailer-daemon@acme.example",
        "jane@mail.example",
        "jane.doe@home.example",
        "broken",
        "two@signs@acme.example",
        "evil@acme.example\nBcc: x@y.example",
        "",
    ],
)
def test_nothing_is_addressed_to_a_robot_a_room_or_the_user(address: str) -> None:
    met = interview("2026-03-10T15:00", interviewers=(Person("Somebody", address),))
    robot = replace(INVITED, correspondent=Person("Somebody", address))
    assert planned(todo(application([robot], [met]), THANKS_AT)) == []
    assert planned(todo(application([robot], [met]), CHECK_IN_AT)) == []


@pytest.mark.parametrize("fallen", [{"status": "cancelled"}, {"not_held": True}])
def test_an_interview_that_did_not_take_place_is_not_thanked_for(fallen: dict[str, Any]) -> None:
    known = application([INVITED], [interview("2026-03-10T15:00", **fallen)])
    assert planned(todo(known, THANKS_AT)) == []


@pytest.mark.parametrize("state", [State.REJECTED, State.OFFER, State.WITHDRAWN])
def test_a_closed_application_gets_no_more_drafts_nor_prep_notes(state: State) -> None:
    ahead = interview("2026-03-11T20:00", source="two")
    closed = application([INVITED], [TUESDAY, ahead], closed=state, closed_at=berlin("2026-03-11T10:00"))
    assert planned(todo(closed, THANKS_AT)) == []
    assert planned(todo(closed, CHECK_IN_AT)) == []


def test_a_next_round_does_not_cancel_thanks_for_the_round_before() -> None:
    invited = entry("two", "2026-03-11T10:00", Kind.INTERVIEW_CONFIRMED)
    ahead = interview("2026-03-18T15:00", source="two")
    assert planned(todo(application([INVITED, invited], [TUESDAY, ahead]), THANKS_AT)) == [
        "thank_you dana@acme.example"
    ]


def test_one_note_a_person_and_day_even_for_two_roles() -> None:
    other = application(
        [entry("b", "2026-03-03T10:00", Kind.INTERVIEW_CONFIRMED)],
        [interview("2026-03-10T17:00", source="b")],
        role="Lead",
    )
    now = "2026-03-11T17:00"
    (plan,) = todo((HELD, other), now).plans
    placed = replace(fact_of(plan, berlin(now)), state=DraftState.SENT, sent_at=berlin("2026-03-11T18:00"))
    assert planned(todo((HELD, other), "2026-03-11T19:00", placed)) == []


def test_the_same_person_is_thanked_again_for_another_day() -> None:
    sent = draft("thank_you", THANKS_AT, TUESDAY.end, sent="2026-03-11T16:00")
    again = interview("2026-03-12T11:00", source="two")
    found = todo(application([INVITED], [TUESDAY, again]), "2026-03-13T11:00", sent)
    assert [plan.about for plan in found.plans] == [again.end]


def test_at_most_one_open_draft_of_a_kind_lies_there_for_a_person() -> None:
    lying = draft("thank_you", THANKS_AT, TUESDAY.end)
    again = interview("2026-03-12T11:00", source="two")
    known = application([INVITED], [TUESDAY, again])
    assert planned(todo(known, "2026-03-13T11:00", lying)) == []


# Thanked by hand


def test_someone_thanked_by_hand_gets_no_draft() -> None:
    thanks = entry("thanks", "2026-03-10T18:00", Kind.SENT_THANK_YOU)
    assert planned(todo(application([INVITED, thanks], [PANEL]), THANKS_AT)) == ["thank_you lee@acme.example"]


def test_thanks_in_the_thread_to_none_of_the_interviewers_count_for_all() -> None:
    thanks = entry(
        "thanks",
        "2026-03-10T18:00",
        Kind.SENT_THANK_YOU,
        correspondent=KIM,
        recipients=(KIM,),
        references=("<invite@mail.example>",),
    )
    assert planned(todo(application([INVITED, thanks], [PANEL]), THANKS_AT)) == []


def test_thanks_elsewhere_to_none_of_the_interviewers_count_for_nobody() -> None:
    thanks = entry("thanks", "2026-03-10T18:00", Kind.SENT_THANK_YOU, correspondent=KIM, recipients=(KIM,))
    assert len(planned(todo(application([INVITED, thanks], [PANEL]), THANKS_AT))) == 2


def test_thanks_before_the_interview_are_no_thanks_for_it() -> None:
    thanks = entry("thanks", "2026-03-04T18:00", Kind.SENT_THANK_YOU)
    assert planned(todo(application([INVITED, thanks], [TUESDAY]), THANKS_AT)) == ["thank_you dana@acme.example"]


def test_the_matching_draft_goes_when_the_user_thanked_by_hand() -> None:
    lying = (draft("thank_you", THANKS_AT, TUESDAY.end), draft("thank_you", THANKS_AT, TUESDAY.end, to=LEE))
    thanks = entry("thanks", "2026-03-11T18:00", Kind.SENT_THANK_YOU)
    found = todo(application([INVITED, thanks], [PANEL]), "2026-03-11T19:00", *lying)
    assert [one.draft.to for one in found.withdrawals] == [DANA]


# Identity of thank-yous


@pytest.mark.parametrize("state", list(DraftState))
def test_a_thank_you_planned_once_is_never_planned_again(state: DraftState) -> None:
    made = draft("thank_you", THANKS_AT, TUESDAY.end, state=state)
    assert planned(todo(HELD, "2026-03-12T12:00", made)) == []


def test_better_rules_that_move_the_end_attach_to_the_draft_that_lies_there() -> None:
    made = draft("thank_you", THANKS_AT, TUESDAY.end)
    moved = application([INVITED], [interview("2026-03-10T15:45")])
    found = todo(moved, "2026-03-12T12:00", made)
    assert (planned(found), withdrawn(found)) == ([], [])


def test_a_reschedule_keeps_what_lies_there_and_makes_no_second_copy() -> None:
    made = draft("thank_you", THANKS_AT, TUESDAY.end)
    moved = application([INVITED], [interview("2026-03-12T15:00", sources=("invite", "moved"))])
    assert planned(todo(moved, "2026-03-13T15:00", made)) == []


def test_an_interview_held_after_its_cancellation_was_taken_back_gets_a_new_draft() -> None:
    made = draft("thank_you", THANKS_AT, TUESDAY.end, state=DraftState.WITHDRAWN, settled_at=berlin("2026-03-11T18:00"))
    moved = application([INVITED], [interview("2026-03-12T15:00", sources=("invite", "moved"))])
    (plan,) = todo(moved, "2026-03-13T15:00", made).plans
    assert plan.key != made.key


def test_two_rounds_announced_in_one_mail_get_a_note_each() -> None:
    second = interview("2026-03-12T15:00")
    sent = draft("thank_you", THANKS_AT, TUESDAY.end, sent="2026-03-11T16:00")
    found = todo(application([INVITED], [TUESDAY, second]), "2026-03-13T15:00", sent)
    assert [plan.about for plan in found.plans] == [second.end]


def test_a_draft_whose_mails_are_no_longer_known_still_counts() -> None:
    made = draft("thank_you", THANKS_AT, TUESDAY.end, source="long gone")
    assert planned(todo(HELD, "2026-03-12T12:00", made)) == []


def test_a_cancelled_copy_of_an_interview_does_not_take_its_draft() -> None:
    copy = interview("2026-03-10T15:00", status="cancelled")
    lying = draft("thank_you", THANKS_AT, TUESDAY.end)
    found = todo(application([INVITED], [copy, TUESDAY]), "2026-03-12T12:00", lying)
    assert (planned(found), withdrawn(found)) == ([], [])


def test_a_merged_application_keeps_its_drafts() -> None:
    made = draft("thank_you", THANKS_AT, TUESDAY.end)
    merged = application([entry("older", "2026-01-03T10:00"), INVITED], [TUESDAY], name="Acme Group")
    assert planned(todo(merged, "2026-03-12T12:00", made)) == []


def test_the_key_of_a_plan_is_always_the_same_and_tells_nothing() -> None:
    first, again = todo(HELD, THANKS_AT).plans[0], todo(HELD, "2026-03-12T12:00").plans[0]
    assert first.key == again.key
    assert "dana" not in first.key
