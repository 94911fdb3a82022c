"""What the messages and words of an application tell: its history, its interviews, its end."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.applications import Application, Interview, InterviewStatus, State, Verb, Word
from rules.cases.timeline import applications
from rules.messages import Attendee, Invite, Message
from rules.readings import Kind, Person, Reading, Slot
from tests.builders import JANE, at, message, person, reading, slot, word

CONFIRMED, PROPOSED, CANCELLED = InterviewStatus.CONFIRMED, InterviewStatus.PROPOSED, InterviewStatus.CANCELLED
BERLIN = "Europe/Berlin"
Pair = tuple[Message, Reading]


def tell(pairs: Sequence[Pair], *words: Word) -> Application:
    (found,) = applications([mail for mail, _ in pairs], {one.key: one for _, one in pairs}, words, JANE)
    return found


def interviews(pairs: Sequence[Pair], *words: Word) -> list[Interview]:
    return list(tell(pairs, *words).interviews)


def live(pairs: Sequence[Pair], *words: Word) -> list[Interview]:
    return [one for one in interviews(pairs, *words) if one.status is not CANCELLED]


def mail(key: str, arrived: str, kind: Kind, slots: Slot | Sequence[Slot] = (), **more: object) -> Pair:
    names = ("interviewers", "coordinator", "role", "asks_user", "certain", "may_follow_up", "forged", "genuine")
    judged = {name: more.pop(name) for name in names if name in more}
    built = message(key, arrived, **more)  # type: ignore[arg-type]
    return built, reading(key, kind, slots=slots, **judged)  # type: ignore[arg-type]


def confirmed(key: str, arrived: str, start: str, end: str | None = None, uid: str = "", **more: object) -> Pair:
    sequence = more.pop("sequence", 0)
    stated = slot(start, end, zone=BERLIN, uid=uid, sequence=sequence)
    return mail(key, arrived, Kind.INTERVIEW_CONFIRMED, stated, **more)


def proposed(key: str, arrived: str, start: str, **more: object) -> Pair:
    stated = slot(start, status="proposed", zone=BERLIN)
    return mail(key, arrived, Kind.INTERVIEW_INVITATION, stated, asks_user=True, **more)


def moved(key: str, arrived: str, start: str | None = None, uid: str = "", **more: object) -> Pair:
    sequence = more.pop("sequence", 0)
    stated = slot(start, status="rescheduled", zone=BERLIN, uid=uid, sequence=sequence)
    return mail(key, arrived, Kind.INTERVIEW_RESCHEDULED, stated, **more)


def cancelled(key: str, arrived: str, start: str | None = None, uid: str = "", **more: object) -> Pair:
    sequence = more.pop("sequence", 0)
    stated = slot(start, status="cancelled", uid=uid, sequence=sequence)
    return mail(key, arrived, Kind.INTERVIEW_CANCELLED, stated, **more)


def sent(key: str, arrived: str, kind: Kind = Kind.SENT_OTHER, **more: object) -> Pair:
    return message(key, arrived, sent=True, **more), reading(key, kind, None)  # type: ignore[arg-type]


ACK = mail("ack", "2026-03-01", Kind.APPLICATION_ACK)
TUESDAY = "2026-03-10T15:00+01:00"
FIRST = confirmed("one", "2026-03-04", TUESDAY)


# Ends and zones


def test_an_interview_ends_when_the_mail_says_so() -> None:
    (one,) = interviews([confirmed("a", "2026-03-04", TUESDAY, "2026-03-10T15:45+01:00")])
    assert (one.start, one.end, one.zone) == (at(TUESDAY), at("2026-03-10T15:45+01:00"), BERLIN)


def test_an_interview_without_an_end_lasts_an_hour() -> None:
    assert [one.end for one in interviews([FIRST])] == [at("2026-03-10T16:00+01:00")]


def test_an_end_before_the_start_counts_as_none() -> None:
    (one,) = interviews([confirmed("a", "2026-03-04", TUESDAY, "2026-03-10T14:00+01:00")])
    assert one.end == at("2026-03-10T16:00+01:00")


def test_an_interview_of_which_only_the_day_is_known_ends_at_six_in_the_users_zone() -> None:
    (one,) = interviews([mail("a", "2026-03-04", Kind.INTERVIEW_CONFIRMED, slot(day="2026-03-10"))])
    assert (one.start, one.end, one.zone) == (None, at("2026-03-10T18:00+01:00"), BERLIN)


def test_a_time_stated_later_makes_the_day_more_exact() -> None:
    day = mail("a", "2026-03-04", Kind.INTERVIEW_CONFIRMED, slot(day="2026-03-10"))
    (one,) = interviews([day, confirmed("b", "2026-03-06", TUESDAY)])
    assert (one.start, one.sources) == (at(TUESDAY), ("a", "b"))


def test_several_proposed_times_or_none_start_no_interview() -> None:
    assert interviews([mail("a", "2026-03-04", Kind.INTERVIEW_INVITATION, asks_user=True)]) == []


def test_a_year_in_which_nobody_is_interviewed_is_no_time() -> None:
    assert interviews([confirmed("a", "2026-03-04", "9999-12-31T23:30+00:00")]) == []


# The same interview


def test_one_proposed_time_is_an_interview_ahead_and_confirmed_later_it_is_the_same() -> None:
    offer = proposed("a", "2026-03-04", TUESDAY)
    assert [one.status for one in interviews([offer])] == [PROPOSED]
    (one,) = interviews([offer, confirmed("b", "2026-03-05", TUESDAY)])
    assert (one.status, one.sources) == (CONFIRMED, ("a", "b"))


def test_a_reminder_a_quarter_of_an_hour_off_is_the_same_interview() -> None:
    assert len(interviews([FIRST, confirmed("b", "2026-03-09", "2026-03-10T15:10+01:00")])) == 1


def test_a_proposed_time_gives_way_to_another_one_confirmed_in_its_thread() -> None:
    pairs = [proposed("a", "2026-03-04", TUESDAY), confirmed("b", "2026-03-05", "2026-03-12T10:00", answers="a")]
    (one,) = interviews(pairs)
    assert (one.start, one.status, one.sources) == (at("2026-03-12T10:00"), CONFIRMED, ("a", "b"))


def test_a_proposed_time_gives_way_to_a_calendar_invite_in_a_thread_of_its_own() -> None:
    pairs = [proposed("a", "2026-03-04", TUESDAY), confirmed("b", "2026-03-05", "2026-03-12T10:00", uid="u1")]
    assert [one.start for one in interviews(pairs)] == [at("2026-03-12T10:00")]


def test_a_second_round_with_other_people_leaves_the_proposed_first_one_alone() -> None:
    pairs = [
        proposed("a", "2026-03-04", TUESDAY, interviewers=["Dana Wu"]),
        confirmed("b", "2026-03-05", "2026-03-17T10:00", interviewers=["Lee Ortiz"], answers="a"),
    ]
    assert len(interviews(pairs)) == 2


def test_two_confirmed_days_are_two_interviews() -> None:
    assert len(interviews([FIRST, confirmed("b", "2026-03-05", "2026-03-17T10:00", answers="one")])) == 2


# Reschedules


def test_an_update_of_the_same_event_moves_the_interview() -> None:
    pairs = [
        confirmed("a", "2026-03-04", TUESDAY, uid="u1"),
        confirmed("b", "2026-03-06", "2026-03-12T10:00", uid="u1", sequence=1),
    ]
    (one,) = interviews(pairs)
    assert (one.start, one.sources, one.sequence) == (at("2026-03-12T10:00"), ("a", "b"), 1)


def test_an_older_version_of_an_event_that_arrives_late_moves_nothing() -> None:
    pairs = [
        confirmed("a", "2026-03-04", TUESDAY, uid="u1", sequence=2),
        confirmed("b", "2026-03-06", "2026-03-12T10:00", uid="u1", sequence=1),
    ]
    assert [one.start for one in interviews(pairs)] == [at(TUESDAY)]


def test_a_mail_that_moves_the_only_open_interview_moves_it() -> None:
    (one,) = interviews([FIRST, moved("b", "2026-03-06", "2026-03-12T10:00")])
    assert (one.start, one.sources, one.status) == (at("2026-03-12T10:00"), ("one", "b"), CONFIRMED)


def test_of_two_open_interviews_the_one_of_the_thread_is_moved() -> None:
    second = confirmed("two", "2026-03-05", "2026-03-17T10:00")
    pairs = [FIRST, second, moved("b", "2026-03-06", "2026-03-18T10:00", answers="two")]
    assert [one.start for one in interviews(pairs)] == [at(TUESDAY), at("2026-03-18T10:00")]


def test_a_held_interview_is_not_moved_by_mail_about_the_next() -> None:
    pairs = [FIRST, moved("b", "2026-03-16", "2026-03-18T10:00", answers="one")]
    assert [one.start for one in interviews(pairs)] == [at(TUESDAY), at("2026-03-18T10:00")]


def test_moved_without_a_new_time_the_old_one_is_void() -> None:
    pairs = [FIRST, moved("b", "2026-03-06")]
    assert [one.status for one in interviews(pairs)] == [CANCELLED]


def test_a_new_time_later_belongs_to_the_interview_that_lost_its_own() -> None:
    pairs = [FIRST, moved("b", "2026-03-06"), confirmed("c", "2026-03-09", "2026-03-19T10:00")]
    (one,) = interviews(pairs)
    assert (one.status, one.start, one.sources) == (CONFIRMED, at("2026-03-19T10:00"), ("one", "b", "c"))


def test_a_new_time_that_asks_for_consent_is_proposed() -> None:
    pairs = [FIRST, moved("b", "2026-03-06", "2026-03-12T10:00", asks_user=True)]
    assert [one.status for one in interviews(pairs)] == [PROPOSED]


# Cancellations


def test_a_cancellation_is_matched_by_uid() -> None:
    pairs = [
        confirmed("a", "2026-03-04", TUESDAY, uid="u1"),
        confirmed("b", "2026-03-04T10:00", "2026-03-17T10:00", uid="u2"),
        cancelled("c", "2026-03-06", uid="u2"),
    ]
    assert [one.uid for one in live(pairs)] == ["u1"]


def test_a_cancellation_is_matched_by_time() -> None:
    second = confirmed("two", "2026-03-05", "2026-03-17T10:00")
    assert [one.start for one in live([FIRST, second, cancelled("c", "2026-03-06", TUESDAY)])] == [
        second[1].slots[0].start
    ]


def test_a_cancellation_without_a_time_means_the_only_interview_ahead() -> None:
    assert live([FIRST, cancelled("c", "2026-03-06")]) == []


def test_a_cancellation_that_fits_two_interviews_cancels_neither() -> None:
    second = confirmed("two", "2026-03-05", "2026-03-17T10:00")
    assert len(live([FIRST, second, cancelled("c", "2026-03-06")])) == 2


def test_a_cancellation_does_not_touch_an_interview_held_days_ago() -> None:
    assert len(live([FIRST, cancelled("c", "2026-03-16")])) == 1


def test_an_invite_that_arrives_after_its_cancellation_stays_cancelled() -> None:
    pairs = [ACK, cancelled("c", "2026-03-04", uid="u1", sequence=1), confirmed("a", "2026-03-05", TUESDAY, uid="u1")]
    assert live(pairs) == []


def test_a_cancelled_interview_that_is_confirmed_again_takes_place() -> None:
    assert len(live([FIRST, cancelled("c", "2026-03-06"), confirmed("d", "2026-03-07", TUESDAY)])) == 1


def test_after_a_cancellation_a_new_time_is_a_new_interview() -> None:
    pairs = [FIRST, cancelled("c", "2026-03-06"), confirmed("d", "2026-03-09", "2026-03-19T10:00")]
    assert [(one.status, one.sources) for one in interviews(pairs)] == [(CANCELLED, ("one", "c")), (CONFIRMED, ("d",))]


def test_the_users_declined_answer_takes_the_interview_back() -> None:
    no = Invite("REPLY", "u1", attendees=(Attendee("", "jane@mail.example", answer="DECLINED"),))
    pairs = [confirmed("a", "2026-03-04", TUESDAY, uid="u1"), sent("s", "2026-03-05", answers="a", invites=(no,))]
    assert live(pairs) == []


def test_a_new_time_after_the_user_declined_belongs_to_the_same_interview() -> None:
    no = Invite("REPLY", "u1", attendees=(Attendee("", "jane@mail.example", answer="DECLINED"),))
    declined = sent("s", "2026-03-05", answers="a", invites=(no,))
    pairs = [
        confirmed("a", "2026-03-04", TUESDAY, uid="u1"),
        declined,
        confirmed("b", "2026-03-06", "2026-03-12T10:00"),
    ]
    assert [(one.status, one.sources) for one in interviews(pairs)] == [(CONFIRMED, ("a", "b"))]


def test_a_reply_that_looks_back_on_a_time_makes_no_interview() -> None:
    assert interviews([mail("a", "2026-03-12", Kind.EMPLOYER_REPLY, slot(TUESDAY))]) == []


def test_the_user_who_cannot_make_it_takes_the_interview_back() -> None:
    mine = message("s", "2026-03-05", sent=True, answers="a")
    pairs = [
        proposed("a", "2026-03-04", TUESDAY),
        (mine, reading("s", Kind.SENT_OTHER, None, slots=slot(status="cancelled"))),
    ]
    assert live(pairs) == []


def test_a_rejection_lets_the_interview_ahead_fall_and_leaves_the_one_held() -> None:
    second = confirmed("two", "2026-03-05", "2026-03-17T10:00")
    pairs = [FIRST, second, mail("n", "2026-03-12", Kind.REJECTION)]
    assert [one.start for one in live(pairs)] == [at(TUESDAY)]


@pytest.mark.parametrize("doubtful", [{"certain": False}, {"forged": True}])
def test_uncertain_and_forged_mail_moves_nothing(doubtful: dict[str, Any]) -> None:
    off = cancelled("c", "2026-03-06", answers="one", **doubtful)
    found = tell([FIRST, off])
    assert [one.status for one in found.interviews] == [CONFIRMED]
    assert [entry.forged for entry in found.entries] == [False, "forged" in doubtful]


# Several sessions


def test_several_sessions_on_one_day_are_one_interview_from_first_start_to_last_end() -> None:
    stated = [slot(TUESDAY, zone=BERLIN), slot("2026-03-10T17:00+01:00", "2026-03-10T17:45+01:00", zone=BERLIN)]
    pairs = [
        mail("a", "2026-03-04", Kind.INTERVIEW_CONFIRMED, stated, interviewers=["Dana Wu"]),
        confirmed("b", "2026-03-05", "2026-03-10T11:00+01:00", interviewers=["Lee Ortiz <lee@acme.example>"]),
    ]
    (one,) = interviews(pairs)
    assert (one.start, one.end) == (at("2026-03-10T11:00+01:00"), at("2026-03-10T17:45+01:00"))
    assert {each.name for each in one.interviewers} == {"Dana Wu", "Lee Ortiz"}


def test_sessions_late_and_early_on_two_local_days_are_two_interviews() -> None:
    assert (
        len(
            interviews(
                [
                    confirmed("a", "2026-03-04", "2026-03-10T23:30+01:00"),
                    confirmed("b", "2026-03-05", "2026-03-11T00:45+01:00"),
                ]
            )
        )
        == 2
    )


def test_sessions_for_two_roles_on_one_day_are_two_interviews() -> None:
    pairs = [
        confirmed("a", "2026-03-04", TUESDAY, role="Data Analyst"),
        confirmed("b", "2026-03-05", "2026-03-10T11:00+01:00", role="Backend Engineer"),
    ]
    said = word(1, Verb.MERGE, "Acme", "2026-03-06", about="a", other="Acme")
    assert len(tell(pairs, said).interviews) == 2


def test_a_cancelled_session_does_not_lengthen_the_day() -> None:
    pairs = [
        FIRST,
        confirmed("two", "2026-03-05", "2026-03-10T17:00+01:00", uid="u2"),
        cancelled("c", "2026-03-06", uid="u2"),
    ]
    assert [one.end for one in live(pairs)] == [at("2026-03-10T16:00+01:00")]


# Interviewers


def test_each_interviewer_stands_once_with_the_address_found_elsewhere() -> None:
    pairs = [
        confirmed("a", "2026-03-04", TUESDAY, interviewers=["Lee Ortiz", "Dana Wu"]),
        confirmed("b", "2026-03-05", TUESDAY, interviewers=["ORTIZ, Lee"], cc="Lee Ortiz <lee@acme.example>"),
    ]
    (one,) = interviews(pairs)
    assert set(one.interviewers) == {person("Lee Ortiz <lee@acme.example>"), person("Dana Wu <dana@acme.example>")}


def test_an_address_may_become_known_after_the_interview_from_a_signature() -> None:
    relay = "Lee Ortiz via Lever <no-reply@hire.lever.co>"
    later = mail("b", "2026-03-12", Kind.EMPLOYER_REPLY, sender=relay, signature="Lee Ortiz\nlee@acme.example")
    (one,) = interviews([confirmed("a", "2026-03-04", TUESDAY, interviewers=["Lee Ortiz"]), later])
    assert one.interviewers == (Person("Lee Ortiz", "lee@acme.example"),)


def test_a_first_name_that_two_people_bear_gets_no_address() -> None:
    pairs = [
        confirmed(
            "a",
            "2026-03-04",
            TUESDAY,
            interviewers=["Lee"],
            cc=["Lee Ortiz <lo@acme.example>", "Lee Park <lp@acme.example>"],
        )
    ]
    assert [one.interviewers for one in interviews(pairs)] == [(Person("Lee"),)]


def test_the_user_and_no_reply_addresses_are_no_interviewers() -> None:
    who = ["Jane Doe <jane@mail.example>", "Lee Ortiz <no-reply@acme.example>"]
    assert [one.interviewers for one in interviews([confirmed("a", "2026-03-04", TUESDAY, interviewers=who)])] == [
        (Person("Lee Ortiz"),)
    ]


def test_people_named_in_the_invitation_belong_to_the_time_fixed_later() -> None:
    invited = mail(
        "a",
        "2026-03-03",
        Kind.INTERVIEW_INVITATION,
        interviewers=["Lee Ortiz"],
        coordinator="Dana Wu <dana@acme.example>",
    )
    (one,) = interviews([invited, confirmed("b", "2026-03-04", TUESDAY)])
    assert one.interviewers == (Person("Lee Ortiz"),)
    assert one.coordinator == person("Dana Wu <dana@acme.example>")


# The user's words


def test_the_user_states_an_interview() -> None:
    (one,) = interviews([ACK], word(1, Verb.INTERVIEW, "Acme", moment=TUESDAY))
    assert (one.start, one.sources, one.zone) == (at(TUESDAY), ("word/1",), BERLIN)


def test_the_user_moves_an_interview_ahead_by_a_day() -> None:
    (one,) = interviews([FIRST], word(1, Verb.INTERVIEW, "Acme", "2026-03-05", moment="2026-03-11T09:00+01:00"))
    assert (one.start, one.sources) == (at("2026-03-11T09:00+01:00"), ("one", "word/1"))


def test_the_user_adds_an_interview_in_another_week() -> None:
    assert len(interviews([FIRST], word(1, Verb.INTERVIEW, "Acme", "2026-03-05", moment="2026-03-19T09:00+01:00"))) == 2


def test_an_invite_puts_the_time_right_that_the_user_gave_for_that_day() -> None:
    said = word(1, Verb.INTERVIEW, "Acme", "2026-03-02", day="2026-03-10")
    (one,) = interviews([ACK, FIRST], said)
    assert (one.start, one.sources) == (at(TUESDAY), ("word/1", "one"))


def test_did_not_take_place_is_said_of_the_latest_interview_begun() -> None:
    second = confirmed("two", "2026-03-05", "2026-03-17T10:00")
    found = interviews([FIRST, second], word(1, Verb.NOT_HELD, "Acme", "2026-03-11"))
    assert [one.not_held for one in found] == [True, False]


def test_an_interview_that_did_not_take_place_and_is_moved_counts_again() -> None:
    pairs = [FIRST, moved("b", "2026-03-11T09:00", "2026-03-12T10:00")]
    (one,) = interviews(pairs, word(1, Verb.NOT_HELD, "Acme", "2026-03-10T18:00"))
    assert (one.start, one.not_held) == (at("2026-03-12T10:00"), False)


def test_the_user_names_whom_they_met() -> None:
    said = word(1, Verb.INTERVIEWER, "Acme", "2026-03-10T17:00", person="Lee Ortiz <lee@acme.example>")
    (one,) = interviews([confirmed("a", "2026-03-04", TUESDAY, interviewers=["Lee Ortiz"])], said)
    assert one.interviewers == (person("Lee Ortiz <lee@acme.example>"),)


def test_no_interview_says_the_user_and_none_is_listed() -> None:
    assert interviews([ACK, FIRST], word(1, Verb.NOT_INTERVIEW, "Acme", "2026-03-05", about="one")) == []


def test_an_uncertain_interview_counts_once_the_user_says_it_is_one() -> None:
    unsure = confirmed("one", "2026-03-04", TUESDAY, certain=False)
    assert interviews([ACK, unsure]) == []
    assert len(interviews([ACK, unsure], word(1, Verb.IS_INTERVIEW, "", "2026-03-05", about="one"))) == 1


# The end


def test_a_rejection_closes_and_a_later_invitation_opens_again() -> None:
    no = mail("n", "2026-03-12", Kind.REJECTION)
    closed = tell([ACK, no])
    assert (closed.closed, closed.closed_at) == (State.REJECTED, at("2026-03-12"))
    assert tell([ACK, no, mail("y", "2026-03-20", Kind.INTERVIEW_INVITATION)]).closed is None
    assert tell([ACK, no, mail("y", "2026-03-20", Kind.EMPLOYER_REPLY)]).closed is State.REJECTED


def test_an_uncertain_or_forged_rejection_closes_nothing() -> None:
    assert tell([ACK, mail("n", "2026-03-12", Kind.REJECTION, certain=False)]).closed is None
    assert tell([ACK, mail("n", "2026-03-12", Kind.REJECTION, forged=True, answers="ack")]).closed is None


def test_an_offer_closes() -> None:
    assert tell([ACK, mail("o", "2026-03-12", Kind.OFFER)]).closed is State.OFFER


def test_the_users_word_closes_and_opens() -> None:
    gone = word(1, Verb.STATE, "Acme", "2026-03-05", state=State.WITHDRAWN)
    back = word(2, Verb.STATE, "Acme", "2026-03-09", state=State.APPLIED)
    assert tell([ACK], gone).closed is State.WITHDRAWN
    assert tell([ACK], gone, back).closed is None


def test_a_late_invitation_does_not_undo_a_withdrawal() -> None:
    gone = word(1, Verb.STATE, "Acme", "2026-03-05", state=State.WITHDRAWN)
    assert tell([ACK, mail("y", "2026-03-20", Kind.INTERVIEW_INVITATION)], gone).closed is State.WITHDRAWN


def test_stop_closes_every_open_application_as_withdrawn() -> None:
    bolt = message("b"), reading("b", Kind.APPLICATION_ACK, "Bolt")
    pairs = [ACK, bolt, mail("n", "2026-03-03", Kind.REJECTION)]
    stop = word(1, Verb.STOP, "", "2026-03-10")
    found = applications([one for one, _ in pairs], {one.key: one for _, one in pairs}, [stop], JANE)
    assert {one.employer: one.closed for one in found} == {"Acme": State.REJECTED, "Bolt": State.WITHDRAWN}


# What else is known


def test_the_last_statement_on_following_up_wins() -> None:
    no = mail("a", "2026-03-04", Kind.EMPLOYER_REPLY, may_follow_up=False)
    assert tell([no]).may_follow_up is False
    assert tell([no], word(1, Verb.MAY_FOLLOW_UP, "Acme", "2026-03-05", yes=True)).may_follow_up is True
    robot = mail("b", "2026-03-06", Kind.APPLICATION_ACK, sender="no-reply@acme.example", may_follow_up=True)
    assert tell([no, robot]).may_follow_up is False


def test_an_answer_to_a_relay_goes_to_its_reply_to() -> None:
    relay = "Dana Wu via Greenhouse <no-reply@us.greenhouse-mail.io>"
    found = tell(
        [mail("a", "2026-03-04", Kind.EMPLOYER_REPLY, sender=relay, reply_to="talent+x1@us.greenhouse-mail.io")]
    )
    assert found.entries[0].correspondent == Person("Dana Wu", "talent+x1@us.greenhouse-mail.io")
    assert found.entries[0].human


def test_nobody_answers_a_no_reply_address() -> None:
    (entry,) = tell([mail("a", "2026-03-04", Kind.REJECTION, sender="Acme Careers <no-reply@acme.example>")]).entries
    assert (entry.correspondent, entry.human) == (None, False)


def test_an_entry_tells_which_of_the_users_addresses_took_part() -> None:
    pairs = [
        mail("a", "2026-03-04", Kind.EMPLOYER_REPLY, to=["hr@acme.example", "jane.doe@home.example"]),
        sent("s", "2026-03-05", answers="a"),
    ]
    first, second = tell(pairs).entries
    assert (first.own_address, [one.email for one in first.recipients]) == (
        "jane.doe@home.example",
        ["hr@acme.example"],
    )
    assert (second.own_address, second.correspondent) == ("jane@mail.example", person("Dana Wu <dana@acme.example>"))


def test_applied_on_the_day_the_user_gave_else_at_the_first_sign() -> None:
    assert tell([ACK, FIRST]).applied_at == at("2026-03-01")
    added = word(1, Verb.ADD, "Acme", "2026-03-05", day="2026-02-20")
    assert tell([ACK], added).applied_at == at("2026-02-20T00:00+01:00")


def test_notes_snoozes_and_ignoring_are_kept() -> None:
    said = [
        word(1, Verb.NOTE, "Acme", text="ask for the team"),
        word(2, Verb.SNOOZE, "Acme", moment="2026-04-01T09:00"),
        word(3, Verb.IGNORE, "Acme"),
    ]
    found = tell([ACK], *said)
    assert (found.notes, found.snoozed_until, found.ignored) == (("ask for the team",), at("2026-04-01T09:00"), True)
    assert found.sources == ("ack", "word/1", "word/2", "word/3")


def test_the_employers_promise_stands_in_the_entry() -> None:
    held = message("a", "2026-03-04"), reading("a", by="2026-03-13")
    assert tell([held]).entries[0].promise == date(2026, 3, 13)


# Whatever comes

STARTS = ("2026-03-03T10:00", "2026-03-03T14:00", "2026-03-05T10:00", None)
KINDS = (
    Kind.INTERVIEW_INVITATION,
    Kind.INTERVIEW_CONFIRMED,
    Kind.INTERVIEW_RESCHEDULED,
    Kind.INTERVIEW_CANCELLED,
    Kind.REJECTION,
    Kind.EMPLOYER_REPLY,
)


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[Pair], list[Word]]:
    pairs = [ACK]
    for number in range(draw(st.integers(1, 8))):
        status = draw(st.sampled_from(["proposed", "confirmed", "rescheduled", "cancelled"]))
        stated = slot(draw(st.sampled_from(STARTS)), status=status, uid=draw(st.sampled_from(["", "u1", "u2"])))
        answers = draw(st.sampled_from([one.key for one, _ in pairs]))
        day = draw(st.integers(1, 6))
        pairs.append(mail(f"m{number}", f"2026-03-0{day}", draw(st.sampled_from(KINDS)), stated, answers=answers))
    words = []
    for number in range(draw(st.integers(0, 3))):
        verb = draw(st.sampled_from([Verb.INTERVIEW, Verb.NOT_HELD, Verb.NOTE]))
        moment = draw(st.sampled_from(STARTS[:3]))
        words.append(word(number, verb, "Acme", f"2026-03-0{draw(st.integers(1, 6))}T12:00", moment=moment))
    return pairs, words


@settings(max_examples=200, deadline=None)
@given(histories(), st.randoms(use_true_random=False))
def test_the_order_in_which_facts_are_given_changes_nothing(
    history: tuple[list[Pair], list[Word]], chance: random.Random
) -> None:
    pairs, words = history
    shuffled, said = pairs[:], words[:]
    chance.shuffle(shuffled)
    chance.shuffle(said)
    assert tell(shuffled, *said) == tell(pairs, *words)


@settings(max_examples=200, deadline=None)
@given(histories())
def test_interviews_held_on_one_day_are_never_two(history: tuple[list[Pair], list[Word]]) -> None:
    pairs, words = history
    days = [(one.begins.astimezone(at(TUESDAY).tzinfo).date(), one.not_held) for one in live(pairs, *words)]
    assert len(days) == len(set(days))
    assert all(one.begins <= one.end and one.sources for one in interviews(pairs, *words))


def test_a_thousand_applications_take_well_under_a_second() -> None:
    pairs: list[Pair] = []
    for number in range(1000):
        name, host = f"Firm{number}", f"firm{number}.example"
        for step, kind in enumerate([Kind.APPLICATION_ACK, Kind.INTERVIEW_CONFIRMED, *[Kind.EMPLOYER_REPLY] * 4]):
            key = f"{number}-{step}"
            stated = slot(TUESDAY, uid=key) if kind is Kind.INTERVIEW_CONFIRMED else ()
            built = message(key, f"2026-03-0{step + 1}", sender=f"Dana Wu <dana@{host}>")
            pairs.append((built, reading(key, kind, name, host, slots=stated)))
    mails, readings = [one for one, _ in pairs], {one.key: one for _, one in pairs}
    begun = time.process_time()
    found = applications(mails, readings, (), JANE)
    assert len(found) == 1000
    assert all(len(one.entries) == 6 for one in found)
    assert time.process_time() - begun < 3, "an index became a scan"
