"""Check-ins and moving on (product §1)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from rules.applications import DraftState, State
from rules.playbook import Playbook
from rules.readings import Kind
from tests.rules.applications_builder import (
    APPLIED,
    DANA,
    HELD,
    INVITED,
    TUESDAY,
    application,
    berlin,
    draft,
    entry,
    interview,
    stands,
    step,
)


def test_the_first_check_in_is_due_on_the_business_morning_two_weeks_after_the_interview() -> None:
    found = stands(HELD, "2026-03-20T12:00")
    assert step(found) == "check_in 03-25 09:00"
    assert found.next_action and found.next_action.who == DANA


def test_without_an_interview_held_no_check_in_is_ever_next() -> None:
    reply = entry("reply", "2026-03-01T10:00")
    found = stands(application([APPLIED, reply]), "2026-06-01T12:00")
    assert (found.state, found.next_action, found.wait_since) == (State.HEARD_BACK, None, reply.at)


def test_a_check_in_that_lies_unsent_stays_the_next_step() -> None:
    lying = draft("check_in", "2026-03-25T09:00", TUESDAY.end)
    assert step(stands(HELD, "2026-04-10T12:00", lying)) == "check_in 03-25 09:00"


def test_second_check_in_waits_until_the_first_was_sent() -> None:
    sent = draft("check_in", "2026-03-25T09:00", TUESDAY.end, sent="2026-03-27T10:00")
    assert step(stands(HELD, "2026-03-28T12:00", sent)) == "second_check_in 04-13 09:00"


def test_a_check_in_by_hand_counts_as_sent() -> None:
    by_hand = entry("by hand", "2026-03-20T10:00", Kind.SENT_CHECK_IN)
    known = application([INVITED, by_hand], [TUESDAY])
    assert step(stands(known, "2026-03-21T12:00")) == "second_check_in 04-06 09:00"


def test_our_draft_and_its_copy_in_sent_are_one_check_in() -> None:
    sent = draft("check_in", "2026-03-25T09:00", TUESDAY.end, sent="2026-03-27T10:00")
    copy = entry("copy", "2026-03-27T10:00:30", Kind.SENT_CHECK_IN)
    assert step(stands(application([INVITED, copy], [TUESDAY]), "2026-03-28T12:00", sent)).startswith("second_check_in")


def test_after_two_check_ins_only_moving_on_is_left() -> None:
    first = draft("check_in", "2026-03-25T09:00", TUESDAY.end, sent="2026-03-25T10:00")
    second = draft("second_check_in", "2026-04-09T09:00", TUESDAY.end, sent="2026-04-09T10:00")
    found = stands(HELD, "2026-04-10T12:00", first, second)
    assert (found.state, step(found)) == (State.AWAITING_REPLY, "move_on 04-24 09:00")


def test_it_moves_on_two_weeks_after_the_second_check_in_was_sent() -> None:
    first = draft("check_in", "2026-03-25T09:00", TUESDAY.end, sent="2026-03-25T10:00")
    second = draft("second_check_in", "2026-04-09T09:00", TUESDAY.end, sent="2026-04-09T10:00")
    assert stands(HELD, "2026-04-24T08:59", first, second).state is State.AWAITING_REPLY
    found = stands(HELD, "2026-04-24T09:00", first, second)
    assert (found.state, found.next_action) == (State.MOVED_ON, None)


def test_a_late_answer_to_moved_on_is_heard_back() -> None:
    first = draft("check_in", "2026-03-25T09:00", TUESDAY.end, sent="2026-03-25T10:00")
    second = draft("second_check_in", "2026-04-09T09:00", TUESDAY.end, sent="2026-04-09T10:00")
    late = entry("late", "2026-06-01T10:00")
    found = stands(application([INVITED, late], [TUESDAY]), "2026-06-02T12:00", first, second)
    assert (found.state, found.heard_back) == (State.HEARD_BACK, True)


def test_counting_restarts_with_each_genuine_message() -> None:
    first = draft("check_in", "2026-03-25T09:00", TUESDAY.end, sent="2026-03-25T10:00")
    second = draft("second_check_in", "2026-04-09T09:00", TUESDAY.end, sent="2026-04-09T10:00")
    reply = entry("reply", "2026-04-14T10:00")
    found = stands(application([INVITED, reply], [TUESDAY]), "2026-04-15T12:00", first, second)
    assert step(found) == "check_in 04-29 09:00"


def test_an_interview_by_telephone_alone_does_not_restart_the_count() -> None:
    first = draft("check_in", "2026-03-25T09:00", TUESDAY.end, sent="2026-03-25T10:00")
    called = interview("2026-04-01T15:00", source="word/1")
    sent = draft("check_in", "2026-04-16T09:00", called.end, sent="2026-04-16T10:00", source="word/1")
    known = application([INVITED], [TUESDAY, called])
    assert step(stands(known, "2026-04-10T12:00", first)) == "check_in 04-16 09:00"
    assert step(stands(known, "2026-04-17T12:00", first, sent)) == "move_on 05-01 09:00"


@pytest.mark.parametrize("state", [DraftState.IN_DRAFTS, DraftState.KEPT_EDITED, DraftState.DELETED_BY_USER])
def test_a_check_in_never_sent_moves_on_28_days_after_it_was_due(state: DraftState) -> None:
    unsent = draft("check_in", "2026-03-25T09:00", TUESDAY.end, state=state)
    assert stands(HELD, "2026-04-22T08:59", unsent).state is State.AWAITING_REPLY
    assert stands(HELD, "2026-04-22T09:00", unsent).state is State.MOVED_ON


def test_a_deleted_check_in_leaves_only_moving_on() -> None:
    deleted = draft("check_in", "2026-03-25T09:00", TUESDAY.end, state=DraftState.DELETED_BY_USER)
    found = stands(HELD, "2026-03-27T12:00", deleted)
    assert step(found) == "move_on 04-22 09:00"
    assert "No check-in: you deleted its draft." in found.why


def test_a_deleted_second_check_in_moves_on_28_days_after_it_was_due() -> None:
    first = draft("check_in", "2026-03-25T09:00", TUESDAY.end, sent="2026-03-25T10:00")
    second = draft("second_check_in", "2026-04-09T09:00", TUESDAY.end, state=DraftState.DELETED_BY_USER)
    assert step(stands(HELD, "2026-04-11T12:00", first, second)) == "move_on 05-07 09:00"


def test_where_following_up_is_not_welcome_it_only_moves_on_and_says_why() -> None:
    forbidden = application([INVITED], [TUESDAY], may_follow_up=False)
    found = stands(forbidden, "2026-03-20T12:00")
    assert (step(found), found.may_follow_up) == ("move_on 04-22 09:00", False)
    assert "No check-in: you may not follow up with them." in found.why


def test_with_nobody_to_write_to_it_only_moves_on() -> None:
    robot = entry("invite", "2026-03-03T10:00", Kind.INTERVIEW_CONFIRMED, human=False, correspondent=None)
    found = stands(application([robot], [interview("2026-03-10T15:00", interviewers=())]), "2026-03-20T12:00")
    assert step(found) == "move_on 04-22 09:00"


def test_a_snooze_puts_the_step_off() -> None:
    snoozed = application([INVITED], [TUESDAY], snoozed_until=berlin("2026-04-03T12:00"))
    assert step(stands(snoozed, "2026-03-26T12:00")) == "check_in 04-06 09:00"


def test_a_snooze_with_an_open_end_leaves_nothing_next() -> None:
    snoozed = application([INVITED], [TUESDAY], snoozed_until=berlin("9999-01-01T00:00+00:00"))
    assert stands(snoozed, "2026-06-26T12:00").next_action is None


def test_the_numbers_are_settings() -> None:
    book = Playbook(check_in_after=timedelta(days=7), move_on_after=timedelta(days=7), max_check_ins=1)
    assert step(stands(HELD, "2026-03-17T16:00", playbook=book)) == "check_in 03-18 09:00"
    sent = draft("check_in", "2026-03-18T09:00", TUESDAY.end, sent="2026-03-18T10:00")
    assert step(stands(HELD, "2026-03-19T12:00", sent, playbook=book)) == "move_on 03-26 09:00"


def test_without_any_check_in_allowed_it_moves_on_when_they_would_have_been_over() -> None:
    assert step(stands(HELD, "2026-03-20T12:00", playbook=Playbook(max_check_ins=0))) == "move_on 04-22 09:00"


def test_more_than_two_check_ins_cannot_be_set() -> None:
    first = draft("check_in", "2026-03-25T09:00", TUESDAY.end, sent="2026-03-25T10:00")
    second = draft("second_check_in", "2026-04-09T09:00", TUESDAY.end, sent="2026-04-09T10:00")
    assert step(stands(HELD, "2026-04-10T12:00", first, second, playbook=Playbook(max_check_ins=9))).startswith(
        "move_on"
    )
