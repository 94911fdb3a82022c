"""Where an application stands: its state, heard back, the next action (product §1 and §3)."""

from __future__ import annotations

import pytest

from rules.applications import State
from rules.playbook import Playbook
from rules.readings import Kind
from rules.steps.cadence import standings
from tests.rules.applications_builder import (
    APPLIED,
    BERLIN,
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

# States


def test_an_application_without_an_answer_is_applied() -> None:
    ack = entry("ack", "2026-02-20T10:01", Kind.APPLICATION_ACK)
    found = stands(application([APPLIED, ack]), "2026-03-01T12:00")
    assert (found.state, found.heard_back, found.wait_since, found.next_action) == (State.APPLIED, False, None, None)


def test_a_time_ahead_makes_it_interviewing() -> None:
    assert stands(HELD, "2026-03-09T12:00").state is State.INTERVIEWING


def test_an_interview_lies_ahead_until_it_has_ended() -> None:
    assert stands(HELD, "2026-03-10T14:30").state is State.INTERVIEWING
    assert stands(HELD, "2026-03-10T15:00").state is State.AWAITING_REPLY


def test_an_invitation_without_a_time_is_heard_back_and_the_users_turn() -> None:
    asked = entry("asked", "2026-03-03T10:00", Kind.INTERVIEW_INVITATION, asks_user=True)
    found = stands(application([APPLIED, asked]), "2026-03-04T12:00")
    assert (found.state, found.heard_back, found.your_turn) == (State.HEARD_BACK, True, True)


def test_after_a_cancellation_it_is_heard_back() -> None:
    off = entry("off", "2026-03-09T10:00", Kind.INTERVIEW_CANCELLED)
    cancelled = interview("2026-03-10T15:00", status="cancelled")
    assert stands(application([APPLIED, INVITED, off], [cancelled]), "2026-03-11T12:00").state is State.HEARD_BACK


def test_after_a_cancellation_with_nothing_genuine_left_it_is_applied() -> None:
    cancelled = interview("2026-03-10T15:00", status="cancelled")
    assert stands(application([APPLIED], [cancelled]), "2026-03-11T12:00").state is State.APPLIED


@pytest.mark.parametrize("state", [State.OFFER, State.REJECTED, State.WITHDRAWN])
def test_what_closed_it_is_its_state_and_nothing_comes_next(state: State) -> None:
    closed = application([APPLIED, INVITED], [TUESDAY], closed=state, closed_at=berlin("2026-03-12T10:00"))
    found = stands(closed, "2026-03-12T12:00")
    assert (found.state, found.next_action, found.wait_since) == (state, None, None)


def test_a_replay_does_not_know_yet_what_closed_it_later() -> None:
    closed = application([INVITED], [TUESDAY], closed=State.REJECTED, closed_at=berlin("2026-03-20T10:00"))
    assert stands(closed, "2026-03-12T12:00").state is State.AWAITING_REPLY


def test_an_interview_that_did_not_take_place_begins_no_wait() -> None:
    missed = interview("2026-03-10T15:00", not_held=True)
    found = stands(application([APPLIED, INVITED], [missed]), "2026-03-12T12:00")
    assert (found.state, step(found)) == (State.HEARD_BACK, "")


def test_a_proposed_time_that_nobody_took_back_counts_as_held() -> None:
    proposed = interview("2026-03-10T15:00", status="proposed")
    assert stands(application([INVITED], [proposed]), "2026-03-10T16:00").state is State.AWAITING_REPLY


# Heard back


def test_an_invitation_answers_the_application_and_the_interviews_end_asks_anew() -> None:
    assert stands(HELD, "2026-03-09T12:00").heard_back
    assert not stands(HELD, "2026-03-10T16:00").heard_back


def test_heard_back_at_is_the_time_of_the_latest_genuine_message() -> None:
    reply = entry("reply", "2026-03-17T08:00")
    found = stands(application([APPLIED, INVITED, reply], [TUESDAY]), "2026-03-18T12:00")
    assert (found.heard_back, found.heard_back_at) == (True, reply.at)


@pytest.mark.parametrize(
    "kind",
    [Kind.APPLICATION_ACK, Kind.AUTO_REPLY, Kind.CALENDAR_RESPONSE, Kind.BOUNCE, Kind.JOB_ALERT, Kind.OTHER],
)
def test_automatic_mail_answers_nothing(kind: Kind) -> None:
    noise = entry("noise", "2026-03-17T08:00", kind, promise="2026-04-30")
    found = stands(application([INVITED, noise], [TUESDAY]), "2026-03-18T12:00")
    assert (found.heard_back, found.expected_reply_by) == (False, None)
    assert step(found) == "check_in 03-25 09:00"


def test_forged_mail_marks_nothing() -> None:
    forged = entry("forged", "2026-03-17T08:00", forged=True, promise="2026-04-30")
    found = stands(application([INVITED, forged], [TUESDAY]), "2026-03-26T12:00")
    assert (found.heard_back, found.expected_reply_by, found.state) == (False, None, State.AWAITING_REPLY)


def test_an_uncertain_mail_marks_nothing() -> None:
    unsure = entry("unsure", "2026-03-17T08:00", certain=False)
    assert not stands(application([INVITED, unsure], [TUESDAY]), "2026-03-18T12:00").heard_back


def test_a_courtesy_is_genuine_but_ends_no_wait_and_restarts_no_count() -> None:
    courtesy = entry("courtesy", "2026-03-12T08:00", ends_wait=False)
    found = stands(application([INVITED, courtesy], [TUESDAY]), "2026-03-13T12:00")
    assert (found.heard_back, found.state, found.wait_since) == (True, State.AWAITING_REPLY, TUESDAY.end)
    assert step(found) == "thank_you 03-11 15:00"
    assert step(stands(application([INVITED, courtesy], [TUESDAY]), "2026-03-18T12:00")) == "check_in 03-25 09:00"


def test_mail_that_arrived_after_now_is_not_known_yet() -> None:
    reply = entry("reply", "2026-03-17T08:00")
    assert not stands(application([INVITED, reply], [TUESDAY]), "2026-03-16T12:00").heard_back


# The next action


def test_before_an_interview_the_prep_note_comes_next_then_the_thank_you() -> None:
    assert step(stands(HELD, "2026-03-05T12:00")) == "prep_note 03-09 18:00"
    prepared = draft("prep_note", "2026-03-09T18:00", TUESDAY.begins)
    assert step(stands(HELD, "2026-03-09T19:00", prepared)) == "thank_you 03-11 15:00"


def test_a_thank_you_stays_next_until_it_was_drafted_or_is_too_late() -> None:
    assert step(stands(HELD, "2026-03-12T12:00")) == "thank_you 03-11 15:00"
    assert step(stands(HELD, "2026-03-17T15:00")) == "check_in 03-25 09:00"


def test_an_unsent_thank_you_blocks_nothing() -> None:
    lying = draft("thank_you", "2026-03-11T15:00", TUESDAY.end)
    assert step(stands(HELD, "2026-03-12T12:00", lying)) == "check_in 03-25 09:00"


def test_an_ignored_application_has_no_next_action() -> None:
    ignored = application([INVITED], [TUESDAY], ignored=True)
    assert stands(ignored, "2026-03-20T12:00").next_action is None


def test_standings_of_all_agree_with_each_alone() -> None:
    other = application(
        [entry("b", "2026-03-01T10:00")], [interview("2026-03-05T15:00", source="b")], name="Beta", aliases=("B",)
    )
    mine = draft("thank_you", "2026-03-11T15:00", TUESDAY.end)
    now = berlin("2026-03-12T12:00")
    together = standings((HELD, other), (mine,), now, Playbook(), BERLIN)
    assert together == (stands(HELD, "2026-03-12T12:00", mine), stands(other, "2026-03-12T12:00", mine))
    assert [len(one.drafts) for one in together] == [1, 0]
