"""What is planned: check-ins and prep notes, and what holds them back (product §1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from rules.applications import DraftState, StepKind
from rules.playbook import Playbook
from rules.readings import Kind, Person
from rules.words import asking
from rules.words.phrases import Says
from tests.builders import JANE, person, word
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
    asked,
    berlin,
    draft,
    entry,
    interview,
    planned,
    todo,
    withdrawn,
)

# Check-ins


def test_a_check_in_is_planned_on_the_morning_it_is_due() -> None:
    assert planned(todo(HELD, "2026-03-25T08:59")) == []
    (plan,) = todo(HELD, CHECK_IN_AT).plans
    assert (plan.kind, plan.to, plan.parent, plan.promised) == (StepKind.CHECK_IN, DANA, INVITED, None)
    assert (plan.about, plan.sources, plan.thanks_owed) == (TUESDAY.end, ("invite",), True)


def test_a_check_in_after_a_stated_date_knows_the_date() -> None:
    holding = entry("holding", "2026-03-12T10:00", promise="2026-03-18")
    (plan,) = todo(application([INVITED, holding], [TUESDAY]), "2026-03-19T09:00").plans
    assert (plan.promised, plan.after_holding_reply, plan.parent) == (date(2026, 3, 18), True, holding)


def test_a_check_in_is_never_drafted_once_answered_even_in_the_same_poll() -> None:
    reply = entry("reply", "2026-03-25T08:59")
    assert planned(todo(application([INVITED, reply], [TUESDAY]), CHECK_IN_AT)) == []


def test_a_second_check_in_is_planned_14_days_after_the_first_was_sent() -> None:
    sent = draft("check_in", CHECK_IN_AT, TUESDAY.end, sent="2026-03-26T10:00")
    assert planned(todo(HELD, "2026-04-10T08:59", sent)) == []
    assert planned(todo(HELD, "2026-04-10T09:00", sent)) == ["second_check_in dana@acme.example"]


def test_no_second_check_in_while_the_first_lies_unsent() -> None:
    assert planned(todo(HELD, "2026-04-20T12:00", draft("check_in", CHECK_IN_AT, TUESDAY.end))) == []


def test_there_is_never_a_third() -> None:
    first = draft("check_in", CHECK_IN_AT, TUESDAY.end, sent="2026-03-25T10:00")
    second = draft("second_check_in", "2026-04-09T09:00", TUESDAY.end, sent="2026-04-09T10:00")
    for day in range(60):
        assert planned(todo(HELD, berlin("2026-04-10T12:00") + timedelta(days=day), first, second)) == []


@pytest.mark.parametrize("state", [one for one in DraftState if one is not DraftState.SENT])
def test_a_check_in_planned_once_in_a_wait_is_never_planned_again(state: DraftState) -> None:
    made = draft("check_in", CHECK_IN_AT, TUESDAY.end, state=state)
    for day in range(40):
        assert planned(todo(HELD, berlin("2026-03-25T12:00") + timedelta(days=day), made)) == []


def test_a_new_wait_gets_its_own_check_in() -> None:
    made = draft("check_in", CHECK_IN_AT, TUESDAY.end, sent="2026-03-25T10:00")
    reply = entry("reply", "2026-03-30T14:00")
    found = todo(application([INVITED, reply], [TUESDAY]), "2026-04-14T09:00", made)
    assert planned(found) == ["check_in dana@acme.example"]
    assert found.plans[0].sources == ("reply",)


def test_no_check_in_while_an_interview_lies_ahead() -> None:
    ahead = interview("2026-04-10T15:00", source="two")
    assert planned(todo(application([INVITED], [TUESDAY, ahead]), CHECK_IN_AT)) == []


def test_no_check_in_on_the_users_turn() -> None:
    question = entry("question", "2026-03-12T10:00", asks_user=True)
    assert planned(todo(application([INVITED, question], [TUESDAY]), "2026-04-01T12:00")) == []


def test_no_check_in_where_following_up_is_not_welcome() -> None:
    assert planned(todo(application([INVITED], [TUESDAY], may_follow_up=False), CHECK_IN_AT)) == []


def test_a_check_in_goes_to_the_last_human_who_wrote() -> None:
    kim = entry("kim", "2026-03-11T10:00", ends_wait=False, correspondent=KIM)
    robot = entry("robot", "2026-03-12T10:00", Kind.AUTO_REPLY, correspondent=LEE)
    known = application([INVITED, kim, robot], [TUESDAY])
    (plan,) = todo(known, CHECK_IN_AT).plans
    assert (plan.to, plan.parent) == (KIM, kim)


def test_a_check_in_goes_to_the_coordinator_where_no_human_wrote() -> None:
    invited = replace(INVITED, human=False, correspondent=person("no-reply@relay.example"))
    known = application([invited], [replace(TUESDAY, coordinator=KIM)])
    assert planned(todo(known, CHECK_IN_AT)) == ["check_in kim@acme.example"]


def test_a_check_in_goes_to_the_reply_to_of_a_relay_where_there_is_no_coordinator() -> None:
    relay = person("Acme <reply+77@relay.example>")
    known = application([replace(INVITED, human=False, correspondent=relay)], [TUESDAY])
    assert planned(todo(known, CHECK_IN_AT)) == ["check_in reply+77@relay.example"]


def test_a_forged_mail_gets_no_draft() -> None:
    forged = entry("forged", "2026-03-12T10:00", correspondent=person("evil@bad.example"), forged=True)
    assert planned(todo(application([INVITED, forged], [TUESDAY]), CHECK_IN_AT)) == ["check_in dana@acme.example"]


def test_a_draft_is_in_the_language_of_the_employers_last_message() -> None:
    german = entry("german", "2026-03-11T10:00", ends_wait=False, language="de")
    own = entry("own", "2026-03-11T11:00", Kind.SENT_OTHER, language="en")
    known = application([INVITED, german, own], [TUESDAY])
    assert [plan.language for plan in todo(known, THANKS_AT).plans] == ["de"]


def test_a_check_in_owes_no_thanks_to_someone_thanked_or_not_met() -> None:
    sent = draft("thank_you", THANKS_AT, TUESDAY.end, sent="2026-03-11T16:00")
    assert not todo(HELD, CHECK_IN_AT, sent).plans[0].thanks_owed
    by_kim = application([replace(INVITED, correspondent=KIM)], [TUESDAY])
    assert not todo(by_kim, CHECK_IN_AT).plans[0].thanks_owed


# Late, paused, snoozed, doubtful


def test_a_check_in_overdue_by_more_than_14_days_is_asked_about_not_drafted() -> None:
    assert planned(todo(HELD, "2026-04-08T09:00")) == ["check_in dana@acme.example"]
    found = todo(HELD, "2026-04-08T09:01")
    assert planned(found) == []
    assert asked(found) == [
        "A check-in was due on 25 March 2026 and has not been written. Do you still want to ask them?"
    ]


def test_a_late_check_in_that_the_user_still_wants_is_due_the_next_business_morning() -> None:
    (question,) = todo(HELD, "2026-04-10T09:01").questions
    (one,) = asking.asked([question], [HELD])
    said = berlin("2026-04-10T10:00")
    wanted = asking.answer(one, Says.YES, said, BERLIN, [HELD])
    unwanted = asking.answer(one, Says.NO, said, BERLIN, [HELD])
    assert wanted and unwanted
    assert planned(todo(replace(HELD, words=(wanted,)), "2026-04-10T10:05")) == []
    assert planned(todo(replace(HELD, words=(wanted,)), "2026-04-13T09:00")) == ["check_in dana@acme.example"]
    assert unwanted.yes is False


def test_a_check_in_long_overdue_is_not_asked_about_for_ever() -> None:
    assert asked(todo(HELD, "2026-05-20T09:00")) == []


def test_a_planned_check_in_is_never_called_overdue() -> None:
    assert asked(todo(HELD, "2026-04-10T09:01", draft("check_in", CHECK_IN_AT, TUESDAY.end))) == []


def test_nothing_is_planned_while_paused_and_all_after_the_pause() -> None:
    paused = word(1, "pause", said=berlin("2026-03-10T20:00"), moment=berlin("2026-03-12T08:00").isoformat())
    assert planned(todo(HELD, THANKS_AT, words=[paused])) == []
    assert planned(todo(HELD, "2026-03-12T08:00", words=[paused])) == ["thank_you dana@acme.example"]


def test_an_open_pause_ends_with_the_word_resume() -> None:
    paused = word(1, "pause", said=berlin("2026-03-10T20:00"))
    resumed = word(2, "resume", said=berlin("2026-03-12T08:00"))
    assert planned(todo(HELD, "2026-03-12T07:59", words=[paused, resumed])) == []
    assert planned(todo(HELD, "2026-03-12T08:00", words=[paused, resumed])) == ["thank_you dana@acme.example"]


def test_stopping_takes_everything_back_and_asks_nothing() -> None:
    stop = word(1, "stop", said=berlin("2026-03-12T08:00"))
    unsure = entry("unsure", "2026-03-12T07:00", certain=False)
    lying = draft("thank_you", THANKS_AT, TUESDAY.end)
    found = todo(application([INVITED, unsure], [PANEL]), "2026-03-12T09:00", lying, words=[stop])
    assert (planned(found), withdrawn(found), asked(found)) == ([], ["You stopped the search."], [])


def test_a_snoozed_application_gets_nothing_until_then() -> None:
    snoozed = application([INVITED], [TUESDAY], snoozed_until=berlin("2026-03-13T12:00"))
    assert planned(todo(snoozed, "2026-03-13T11:59")) == []
    assert planned(todo(snoozed, "2026-03-13T12:00")) == ["thank_you dana@acme.example"]


def test_an_ignored_application_gets_nothing_and_loses_what_lies_there() -> None:
    ignored = application([INVITED], [TUESDAY], ignored=True)
    found = todo(ignored, THANKS_AT, draft("thank_you", THANKS_AT, TUESDAY.end, to=LEE))
    assert (planned(found), withdrawn(found)) == ([], ["You said to ignore this application."])


def test_a_mail_that_fits_two_applications_holds_back_the_drafts_of_both_and_is_asked_about() -> None:
    doubtful = replace(HELD, doubts=("invite",))
    found = todo(doubtful, THANKS_AT)
    assert planned(found) == []
    assert asked(found) == ["Is this about Data Analyst at Acme? It fits another application as well."]


def test_an_unclear_mail_in_the_wait_holds_back_the_check_in_and_is_asked_about() -> None:
    unsure = entry("unsure", "2026-03-20T10:00", certain=False, subject="Update")
    found = todo(application([INVITED, unsure], [TUESDAY]), CHECK_IN_AT)
    assert planned(found) == []
    (question,) = found.questions
    assert (question.key, question.asks, question.subject) == (
        "unsure",
        "Is this an answer to your application?",
        "Update",
    )


@pytest.mark.parametrize("day", ["2026-03-01T10:00", "2026-03-05T10:00"])
def test_an_unclear_mail_before_the_wait_holds_no_check_in_back(day: str) -> None:
    unsure = entry("unsure", day, Kind.INTERVIEW_INVITATION, certain=False)
    assert planned(todo(application([unsure, INVITED], [TUESDAY]), CHECK_IN_AT)) == ["check_in dana@acme.example"]


def test_is_this_an_interview_is_asked_until_the_user_says() -> None:
    unsure = entry("unsure", "2026-03-01T10:00", Kind.INTERVIEW_INVITATION, certain=False)
    assert asked(todo(application([unsure]), "2026-03-02T12:00")) == ["Is this an interview?"]
    said = word(1, "not_interview", said=berlin("2026-03-02T12:00"), about="unsure")
    assert asked(todo(application([unsure], words=[said]), "2026-03-02T13:00")) == []


def test_what_may_be_a_rejection_holds_back_thanks() -> None:
    unsure = entry("unsure", "2026-03-11T10:00", Kind.REJECTION, certain=False)
    found = todo(application([INVITED, unsure], [TUESDAY]), THANKS_AT)
    assert (planned(found), asked(found)) == ([], ["Is this a rejection?"])


# Prep notes


def test_the_prep_note_comes_at_six_on_the_day_before() -> None:
    assert planned(todo(HELD, "2026-03-09T17:59")) == []
    (plan,) = todo(HELD, "2026-03-09T18:00").plans
    assert (plan.kind, plan.to.email, plan.about) == (StepKind.PREP_NOTE, JANE.addresses[0], TUESDAY.begins)


def test_the_prep_note_comes_at_once_if_the_interview_becomes_known_later_and_never_after_it_began() -> None:
    assert planned(todo(HELD, "2026-03-10T13:30")) == ["prep_note jane@mail.example"]
    assert planned(todo(HELD, "2026-03-10T14:00")) == []


def test_one_prep_note_an_interview_and_day() -> None:
    made = draft("prep_note", "2026-03-09T18:00", TUESDAY.begins, to=Person("Jane", "jane@mail.example"))
    assert planned(todo(HELD, "2026-03-09T19:00", made)) == []
    later_that_day = application([INVITED], [interview("2026-03-10T17:00")])
    assert planned(todo(later_that_day, "2026-03-09T19:00", made)) == []
    another_day = application([INVITED], [interview("2026-03-12T15:00", sources=("invite", "moved"))])
    assert planned(todo(another_day, "2026-03-11T18:00", made)) == ["prep_note jane@mail.example"]


def test_the_prep_note_names_whose_address_is_missing() -> None:
    sam = Person("Sam Roe")
    known = application([INVITED], [interview("2026-03-10T15:00", interviewers=(DANA, sam))])
    assert todo(known, "2026-03-09T18:00").plans[0].panel == (sam,)


def test_prep_notes_can_be_switched_off() -> None:
    assert planned(todo(HELD, "2026-03-09T18:00", playbook=Playbook(prep_note=False))) == []


def test_a_doubt_holds_back_no_prep_note() -> None:
    assert planned(todo(replace(HELD, doubts=("invite",)), "2026-03-09T18:00")) == ["prep_note jane@mail.example"]


def test_an_interview_of_which_only_the_day_is_known_is_prepared_until_its_evening() -> None:
    day_only = application([INVITED], [interview("2026-03-10T18:00", start=None)])
    assert planned(todo(day_only, "2026-03-10T17:00")) == ["prep_note jane@mail.example"]
    assert planned(todo(day_only, "2026-03-10T18:00")) == []


def test_a_mail_with_marks_of_a_scam_is_warned_of_and_asked_no_yes_or_no() -> None:
    marked = entry("m", "2026-03-12T10:00", ends_wait=False, warnings=("It asks you to pay something.",))
    known = application([INVITED, marked], [TUESDAY])
    warned = [one for one in todo(known, "2026-03-13T10:00").questions if one.warns]
    assert [one.asks for one in warned] == ["Could this be a job scam? It asks you to pay something."]
    assert asking.asked(warned, [known]) == ()


def test_free_mail_that_speaks_for_an_employer_known_by_its_own_domain_is_warned_of() -> None:
    posing = entry("p", "2026-03-12T10:00", correspondent=person("acme.hiring@gmail.com"), ends_wait=False)
    found = todo(application([INVITED, posing], [TUESDAY], domain="acme.example"), "2026-03-13T10:00").questions
    assert [one.asks for one in found if one.warns] == [
        "Could this be a job scam? It comes from gmail.com, where anybody can have an address;"
        " they wrote from acme.example before."
    ]


def test_free_mail_is_not_warned_of_where_the_user_wrote_there_or_the_employer_always_did() -> None:
    answer = entry("p", "2026-03-12T10:00", correspondent=person("dana@gmail.com"), ends_wait=False)
    wrote = entry("w", "2026-03-11T18:00", Kind.SENT_OTHER, recipients=(person("dana@gmail.com"),))
    for known in (
        application([INVITED, wrote, answer], [TUESDAY], domain="acme.example"),
        application([answer], [TUESDAY], domain="acme.example"),
        application([INVITED, answer], [TUESDAY], domain=None),
    ):
        assert not [one for one in todo(known, "2026-03-13T10:00").questions if one.warns]
