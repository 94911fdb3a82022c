"""Waits, the user's turn and stated dates (product §1, Waits and answers)."""

from __future__ import annotations

from datetime import date

from rules.applications import State
from rules.readings import Kind
from tests.builders import word
from tests.rules.applications_builder import (
    HELD,
    INVITED,
    KIM,
    TUESDAY,
    application,
    berlin,
    draft,
    entry,
    interview,
    stands,
    step,
)

# Waits


def test_the_wait_begins_with_the_interviews_end() -> None:
    assert stands(HELD, "2026-03-12T12:00").wait_since == TUESDAY.end


def test_the_clock_runs_from_the_last_interview_held() -> None:
    later = interview("2026-03-17T11:00", source="round two")
    found = stands(application([INVITED], [later, TUESDAY]), "2026-03-26T12:00")
    assert (found.wait_since, step(found)) == (later.end, "check_in 04-01 09:00")


def test_a_reply_without_a_date_begins_a_new_wait_of_two_weeks() -> None:
    reply = entry("reply", "2026-03-17T14:00")
    found = stands(application([INVITED, reply], [TUESDAY]), "2026-03-18T12:00")
    assert (found.state, found.wait_since, step(found)) == (State.HEARD_BACK, reply.at, "check_in 04-01 09:00")


def test_a_promise_renewed_is_heard_back_and_awaited_again() -> None:
    holding = entry("holding", "2026-03-17T14:00", promise="2026-03-27")
    found = stands(application([INVITED, holding], [TUESDAY]), "2026-03-18T12:00")
    assert (found.state, found.heard_back, found.expected_reply_by) == (State.AWAITING_REPLY, True, date(2026, 3, 27))
    assert step(found) == "check_in 03-30 09:00"


def test_a_question_is_the_users_turn_and_no_check_in_is_due() -> None:
    asked = entry("asked", "2026-03-17T14:00", asks_user=True)
    found = stands(application([INVITED, asked], [TUESDAY]), "2026-04-20T12:00")
    assert (found.state, found.your_turn, found.wait_since, step(found)) == (State.HEARD_BACK, True, None, "")


def test_the_wait_begins_when_the_user_has_answered() -> None:
    asked = entry("asked", "2026-03-17T14:00", asks_user=True)
    answer = entry("answer", "2026-03-18T10:00", Kind.SENT_OTHER, references=("<asked@mail.example>",))
    found = stands(application([INVITED, asked, answer], [TUESDAY]), "2026-03-19T12:00")
    assert (found.state, found.your_turn, found.wait_since) == (State.AWAITING_REPLY, False, answer.at)
    assert step(found) == "check_in 04-02 09:00"


def test_an_answer_to_the_same_person_counts_without_a_common_thread() -> None:
    asked = entry("asked", "2026-03-17T14:00", Kind.ASSESSMENT, asks_user=True)
    answer = entry("answer", "2026-03-18T10:00", Kind.SENT_OTHER)
    assert stands(application([asked, answer], [TUESDAY]), "2026-03-19T12:00").wait_since == answer.at


def test_a_mail_to_somebody_else_is_no_answer() -> None:
    asked = entry("asked", "2026-03-17T14:00", asks_user=True)
    other = entry("other", "2026-03-18T10:00", Kind.SENT_OTHER, correspondent=KIM, recipients=(KIM,))
    assert stands(application([asked, other], [TUESDAY]), "2026-03-19T12:00").your_turn


def test_a_thank_you_answers_no_question() -> None:
    asked = entry("asked", "2026-03-11T10:00", asks_user=True)
    thanks = entry("thanks", "2026-03-11T16:00", Kind.SENT_THANK_YOU)
    assert stands(application([asked, thanks], [TUESDAY]), "2026-03-12T12:00").your_turn


def test_a_scheduling_reply_ends_the_users_turn_and_begins_no_wait() -> None:
    asked = entry("asked", "2026-03-17T14:00", Kind.INTERVIEW_INVITATION, asks_user=True)
    slot = entry("slot", "2026-03-17T18:00", Kind.SENT_OTHER)
    found = stands(application([INVITED, asked, slot], [TUESDAY]), "2026-04-20T12:00")
    assert (found.state, found.your_turn, found.wait_since, step(found)) == (State.HEARD_BACK, False, None, "")


def test_a_booking_confirmed_by_a_scheduler_ends_the_users_turn() -> None:
    asked = entry("asked", "2026-03-17T14:00", Kind.INTERVIEW_INVITATION, asks_user=True)
    booked = entry("booked", "2026-03-17T18:00", Kind.INTERVIEW_CONFIRMED, genuine=False, ends_wait=False)
    fixed = interview("2026-03-20T11:00", source="booked")
    assert not stands(application([asked, booked], [fixed]), "2026-03-18T12:00").your_turn


def test_one_proposed_time_stays_the_users_turn_until_they_say_yes() -> None:
    asked = entry("asked", "2026-03-03T10:00", Kind.INTERVIEW_INVITATION, asks_user=True)
    proposed = interview("2026-03-10T15:00", source="asked", status="proposed")
    found = stands(application([asked], [proposed]), "2026-03-05T12:00")
    assert (found.state, found.your_turn) == (State.INTERVIEWING, True)
    assert not stands(application([asked], [proposed]), "2026-03-10T16:00").your_turn


def test_the_users_own_mails_begin_no_wait() -> None:
    thanks = entry("thanks", "2026-03-11T16:00", Kind.SENT_THANK_YOU)
    more = entry("more", "2026-03-12T16:00", Kind.SENT_OTHER)
    assert stands(application([INVITED, thanks, more], [TUESDAY]), "2026-03-13T12:00").wait_since == TUESDAY.end


# Stated dates


def test_a_date_stated_with_the_invitation_rules_the_wait_after_the_interview() -> None:
    invited = entry("invite", "2026-03-03T10:00", Kind.INTERVIEW_CONFIRMED, promise="2026-03-31")
    found = stands(application([invited], [TUESDAY]), "2026-03-26T12:00")
    assert (found.expected_reply_by, step(found)) == (date(2026, 3, 31), "check_in 04-01 09:00")


def test_a_date_that_had_passed_when_the_interview_ended_is_spent() -> None:
    invited = entry("invite", "2026-03-03T10:00", Kind.INTERVIEW_INVITATION, promise="2026-03-10")
    found = stands(application([invited], [TUESDAY]), "2026-03-18T12:00")
    assert (found.expected_reply_by, step(found)) == (None, "check_in 03-25 09:00")


def test_of_stated_dates_the_last_statement_wins_the_users_or_the_employers() -> None:
    holding = entry("holding", "2026-03-12T14:00", promise="2026-03-20")
    told = word(1, "reply_by", said=berlin("2026-03-13T12:00"), day="2026-03-25")
    later = entry("later", "2026-03-14T14:00", promise="2026-03-23")
    assert stands(application([holding], [TUESDAY], [told]), "2026-03-14T12:00").expected_reply_by == date(2026, 3, 25)
    both = application([holding, later], [TUESDAY], [told])
    assert stands(both, "2026-03-15T12:00").expected_reply_by == date(2026, 3, 23)


def test_a_word_said_after_now_is_not_known_yet() -> None:
    told = word(1, "reply_by", said=berlin("2026-03-13T12:00"), day="2026-03-25")
    assert stands(application([INVITED], [TUESDAY], [told]), "2026-03-12T12:00").expected_reply_by is None


def test_a_stated_date_still_ahead_outlives_a_reply_that_names_none() -> None:
    invited = entry("invite", "2026-03-03T10:00", Kind.INTERVIEW_CONFIRMED, promise="2026-04-15")
    reply = entry("reply", "2026-03-12T14:00")
    assert step(stands(application([invited, reply], [TUESDAY]), "2026-03-20T12:00")) == "check_in 04-16 09:00"


def test_a_date_told_after_the_first_check_in_puts_off_the_second() -> None:
    told = word(1, "reply_by", said=berlin("2026-03-27T12:00"), day="2026-04-30")
    sent = draft("check_in", "2026-03-25T09:00", TUESDAY.end, sent="2026-03-25T10:00")
    assert (
        step(stands(application([INVITED], [TUESDAY], [told]), "2026-03-28T12:00", sent))
        == "second_check_in 05-01 09:00"
    )


def test_nobodys_stated_date_is_no_expected_date() -> None:
    assert stands(HELD, "2026-03-12T12:00").expected_reply_by is None
