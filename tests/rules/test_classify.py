"""The borderlines of what a message is, each held by mails of its own; form before words; what follows from a kind."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest

from rules.kinds.classify import classify
from rules.messages import Attendee, CalendarTime, Invite, Message, User
from rules.readings import Kind, Reading, SlotStatus
from tests.builders import JANE, message, reading

ATS = "Acme Careers <no-reply@us.greenhouse-mail.io>"
CALENDLY = "Calendly <notifications@calendly.com>"
BOARD = "Indeed <alert@indeed.com>"


def read(words: str, subject: str = "Your application", *parents: Reading, user: User = JANE, **more: Any) -> Reading:
    return classify(message("m", subject=subject, own_words=words, **more), user, parents)


def invite(method: str = "REQUEST", **more: Any) -> Invite:
    day = date(2026, 3, 12)
    facts: dict[str, Any] = {
        "uid": "1@acme.example",
        "start": CalendarTime(day, time(15), "Europe/Berlin"),
        "end": CalendarTime(day, time(16), "Europe/Berlin"),
        "summary": "Interview Jane Doe",
        "organizer": Attendee("Dana Wu", "dana@acme.example"),
    }
    return Invite(method, **(facts | more))


def headed(name: str, value: str) -> dict[str, Any]:
    return {"headers": ((name, value),)}


# Calendar parts


def test_a_calendar_request_is_a_confirmed_interview_whatever_the_subject_says() -> None:
    found = read("See you then.", "Invitation: Interview Jane Doe", invites=(invite(),))
    assert (found.kind, found.certain, found.genuine) == (Kind.INTERVIEW_CONFIRMED, True, True)
    assert found.slot is not None
    assert found.slot.status is SlotStatus.CONFIRMED


def test_a_calendar_part_without_method_is_a_confirmed_interview_too() -> None:
    assert read("Details attached.", "Interview", invites=(invite(""),)).kind is Kind.INTERVIEW_CONFIRMED


def test_a_later_sequence_of_a_request_moves_the_interview() -> None:
    assert read("", "Interview Jane Doe", invites=(invite(sequence=2),)).kind is Kind.INTERVIEW_RESCHEDULED


def test_an_update_that_changes_only_the_room_keeps_the_interview() -> None:
    words = "This event has been updated.\nChanged: location"
    assert read(words, "Interview", invites=(invite(sequence=1),)).kind is Kind.INTERVIEW_CONFIRMED


def test_a_calendar_cancel_takes_the_interview_back() -> None:
    found = read("We will be in touch with new dates.", "Canceled: Interview", invites=(invite("CANCEL"),))
    assert found.kind is Kind.INTERVIEW_CANCELLED


def test_a_cancelled_appointment_whose_job_is_gone_is_a_rejection() -> None:
    words = "I'm sorry, the role has been closed, so we will not be going ahead with your application."
    assert read(words, "Canceled: Interview", invites=(invite("CANCEL"),)).kind is Kind.REJECTION


@pytest.mark.parametrize("method", ["REPLY", "COUNTER"])
def test_an_answer_by_calendar_is_no_answer_of_the_employer(method: str) -> None:
    found = read("Could do half an hour later?", "Accepted: Interview", invites=(invite(method),))
    assert (found.kind, found.genuine, found.ends_wait) == (Kind.CALENDAR_RESPONSE, False, False)


def test_an_appointment_to_interview_somebody_else_is_other() -> None:
    words = "You are interviewing a candidate next week. Please submit your scorecard."
    assert read(words, "Interview panel: J. Moreau", invites=(invite(),)).kind is Kind.OTHER


# Invitation, confirmation, reminder


def test_one_fixed_time_that_is_still_asked_for_is_an_invitation() -> None:
    found = read("We would like to interview you on Thursday 5 March at 3 pm. Please confirm that you can attend.")
    assert (found.kind, found.asks_user) == (Kind.INTERVIEW_INVITATION, True)
    assert found.slot is not None
    assert found.slot.status is SlotStatus.PROPOSED


def test_several_proposed_times_state_no_interview() -> None:
    words = "We'd like to meet you. Would Tuesday 10 March at 10:00 or Wednesday 11 March at 14:00 work for you?"
    found = read(words)
    assert (found.kind, found.slots) == (Kind.INTERVIEW_INVITATION, ())


def test_a_recorded_interview_to_be_done_by_a_day_is_an_invitation_without_a_start() -> None:
    words = "The next step is a one-way video interview. Please record your answers by Friday 13 March, 18:00."
    found = read(words, sender=ATS)
    assert found.kind is Kind.INTERVIEW_INVITATION
    assert found.slot is None or found.slot.start is None


def test_a_schedulers_mail_about_the_users_own_booking_confirms_but_is_no_answer() -> None:
    words = "Your event has been scheduled.\n\nInterview with Dana Wu, Acme\n3:00pm - Thursday, 12 March 2026"
    found = read(words, "Confirmed: Interview with Dana Wu", sender=CALENDLY)
    assert (found.kind, found.genuine, found.ends_wait) == (Kind.INTERVIEW_CONFIRMED, False, False)


def test_an_automatic_reminder_confirms_but_is_no_answer() -> None:
    words = "A reminder that your interview for Buyer at Acme is tomorrow, 12 March 2026, 13:15."
    found = read(words, "Reminder: your interview is tomorrow", sender=ATS, **headed("precedence", "bulk"))
    assert (found.kind, found.genuine) == (Kind.INTERVIEW_CONFIRMED, False)


# Cancelled or rescheduled


def test_asking_the_candidate_to_pick_a_new_time_reschedules() -> None:
    words = "I have to cancel our interview on Thursday, sorry! Which day next week would suit you instead?"
    assert read(words, "Interview").kind is Kind.INTERVIEW_RESCHEDULED


def test_a_new_date_that_only_will_follow_is_a_cancellation() -> None:
    words = "We need to postpone the interview on Thursday. A new date will follow."
    assert read(words, "Interview").kind is Kind.INTERVIEW_CANCELLED


def test_unfortunately_in_a_moved_appointment_is_no_rejection() -> None:
    words = "Unfortunately we need to move our interview from Tuesday to Thursday 12 March at 11:00."
    assert read(words, "Interview").kind is Kind.INTERVIEW_RESCHEDULED


# Rejection or reply


@pytest.mark.parametrize(
    "words",
    [
        "The company announced a hiring freeze yesterday, so this search ends here.",
        "The position was filled last week. We keep your application on file.",
        "We have no vacancies at present, but thank you for applying.",
    ],
)
def test_no_further_step_is_a_rejection(words: str) -> None:
    assert read(words).kind is Kind.REJECTION


def test_a_search_that_is_only_paused_is_a_reply() -> None:
    found = read("The search is on hold until April. I will get back to you about your application then.")
    assert (found.kind, found.genuine) == (Kind.EMPLOYER_REPLY, True)


def test_praise_does_not_hide_a_refusal() -> None:
    words = "You interviewed brilliantly and everybody liked you. We are nevertheless unable to offer you the position."
    assert read(words).kind is Kind.REJECTION


def test_an_offered_interview_is_no_job_offer() -> None:
    words = "We would like to offer you an interview on Friday 13 March at 9:00. Please reply to accept your place."
    assert read(words, "Offer of interview").kind is Kind.INTERVIEW_INVITATION


# Receipts and machines


def test_what_holds_only_perhaps_makes_no_invitation_of_a_receipt() -> None:
    words = "We received your application. If you are selected for an interview, we will invite you within two weeks."
    found = read(words, sender=ATS)
    assert (found.kind, found.genuine) == (Kind.APPLICATION_ACK, False)


def test_a_refusal_only_by_silence_is_still_a_receipt() -> None:
    words = "We have received your application. If you don't hear from us by May, you have not been successful."
    assert read(words, sender=ATS).kind is Kind.APPLICATION_ACK


def test_a_machines_receipt_for_an_application_is_no_auto_reply() -> None:
    words = "Thank you for your application. We will review it and come back to you."
    found = read(words, sender="jobs@acme.example", **headed("auto-submitted", "auto-replied"))
    assert found.kind is Kind.APPLICATION_ACK


def test_out_of_office_is_an_auto_reply_even_if_it_names_interviews_and_dates() -> None:
    words = "I am on annual leave until Monday 14 April. For interviews and offers please contact Idris."
    found = read(words, "Automatic reply: Buyer", **headed("auto-submitted", "auto-generated"))
    assert (found.kind, found.genuine, found.promise) == (Kind.AUTO_REPLY, False, None)


def test_a_relay_is_not_a_machine_when_a_person_writes_through_it() -> None:
    words = "Hi Jane, shortlisting takes longer than planned, you are still in the running. I'll be in touch by Friday."
    found = read(words, sender="Bea Tannahill <no-reply@eu.greenhouse-mail.io>", reply_to="bea+1@eu.greenhouse-mail.io")
    assert (found.kind, found.genuine, found.ends_wait) == (Kind.EMPLOYER_REPLY, True, True)


def test_a_refusal_by_an_unattended_system_is_genuine() -> None:
    words = "After careful consideration we have decided not to move forward with your application."
    found = read(words, sender="acme@myworkday.com", **headed("auto-submitted", "auto-generated"))
    assert (found.kind, found.genuine) == (Kind.REJECTION, True)


def test_a_delivery_report_is_a_bounce_although_it_answers_the_users_mail() -> None:
    report = headed("content-type", "multipart/report; report-type=delivery-status")
    found = read("Address not found", "Delivery Status Notification", reading("t", Kind.SENT_THANK_YOU), **report)
    assert (found.kind, found.genuine) == (Kind.BOUNCE, False)


# Boards, lists and cold mail


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        (
            "Acme is hiring for Buyer + 8 new jobs",
            "Jobs 1-8 of 23 new. Buyer, Acme. Easily apply. Interview on the spot!",
        ),
        ("You are invited to apply", "Jane, you are invited to apply: Buyer at Acme matches your profile. Apply now."),
        ("Ace your interview", "Join our free webinar with interview tips. Register now, seats are limited."),
        ("Hiring day on Saturday", "Come to our hiring event and get an interview on the spot. Save your spot."),
    ],
)
def test_what_a_board_sends_to_many_is_a_job_alert(subject: str, words: str) -> None:
    found = read(words, subject, sender=BOARD, **headed("list-unsubscribe", "<https://indeed.com/u>"))
    assert (found.kind, found.genuine) == (Kind.JOB_ALERT, False)


def test_a_posed_answer_from_a_stranger_is_a_cold_pitch() -> None:
    words = "Just bumping this. We have an exciting opportunity. Book 15 minutes: https://calendly.com/brett/intro"
    found = read(
        words, "Re: your background", sender="Brett <brett@apex.example>", links=("https://calendly.com/brett/intro",)
    )
    assert (found.kind, found.genuine) == (Kind.RECRUITER_OUTREACH, False)


def test_an_employers_own_sourcer_writing_cold_is_outreach() -> None:
    words = "I look after hiring at Acme and saw your talk online. Would you be open to a chat about our Buyer opening?"
    assert read(words, "Acme x Jane").kind is Kind.RECRUITER_OUTREACH


def test_an_agency_that_passes_on_its_clients_word_invites() -> None:
    words = "Great news Jane, Harrow would like to see you for a first stage interview. Does Monday or Tuesday suit?"
    assert (
        read(words, "Harrow want to meet you", sender="Simone <simone@corvid.example>").kind
        is Kind.INTERVIEW_INVITATION
    )


# Other life


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("Interview for our podcast", "Would you come on our show for an interview? We record on Tuesdays at 7."),
        ("User interview", "We are looking for participants for a user research interview. You get a gift card."),
        ("Visa interview", "Your visa interview is scheduled for 2 February 2026 at 8:45 at the consulate."),
        (
            "Meeting with the teacher",
            "You are invited to an interview about your son with his teacher on 17 March at 17:40.",
        ),
        ("Your CV was viewed", "Your CV has been viewed by an employer."),
        ("Security code", "Copy this security code into your application: hT3xQ9Lw"),
    ],
)
def test_what_is_no_job_interview_is_other(subject: str, words: str) -> None:
    found = read(words, subject, sender="Somebody <hello@somewhere.example>")
    assert (found.kind, found.genuine) == (Kind.OTHER, False)


# What follows from a kind


def test_a_mere_courtesy_is_genuine_but_ends_no_wait() -> None:
    found = read(
        "You're welcome, it was nice to meet you too!", "Re: Thank you", reading("t", Kind.SENT_THANK_YOU), answers="t"
    )
    assert (found.kind, found.genuine, found.ends_wait) == (Kind.EMPLOYER_REPLY, True, False)


def test_a_courtesy_with_news_ends_the_wait() -> None:
    words = "It was nice to meet you too! We need until Friday 13 March to make a decision."
    found = read(words, "Re: Thank you", reading("t", Kind.SENT_THANK_YOU), answers="t")
    assert (found.genuine, found.ends_wait) == (True, True)
    assert found.promise is not None
    assert found.promise.by == date(2026, 3, 13)


@pytest.mark.parametrize(
    ("words", "asks"),
    [
        ("Could you send us your certificates and two references for your application, please?", True),
        ("Please complete the attached coding exercise by Friday.", True),
        ("We are still interviewing other people and will decide about your application next week.", False),
    ],
)
def test_whose_turn_it_is(words: str, asks: bool) -> None:
    assert read(words).asks_user is asks


def test_a_forged_sender_marks_nothing() -> None:
    failed = headed("authentication-results", "mx.mail.example; dkim=none; dmarc=fail header.from=acme.example")
    found = read("We are delighted to offer you the position.", **failed)
    assert (found.forged, found.genuine, found.certain) == (True, False, False)


def test_only_the_topmost_authentication_result_counts() -> None:
    results = (("authentication-results", "mx.mail.example; dmarc=pass"), ("authentication-results", "x; dmarc=fail"))
    assert not read("We are delighted to offer you the position.", headers=results).forged


def test_evidence_is_a_sentence_of_the_mail_itself() -> None:
    found = read("Hello Jane. We are delighted to offer you the position of buyer.")
    assert "We are delighted to offer you the position of buyer." in found.evidence[0].says


def test_quoted_history_decides_nothing() -> None:
    quoted = "We are delighted to offer you the position."
    found = read("Sorry, that mail was not for you. We have decided to hire another candidate.", quoted=quoted)
    assert found.kind is Kind.REJECTION


# Own mail


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (
            "Dear Ms Wu, I would like to apply for the position of buyer. Please find my CV attached.",
            Kind.SENT_APPLICATION,
        ),
        ("Dear Dana, thank you very much for your time today. I enjoyed our conversation.", Kind.SENT_THANK_YOU),
        (
            "Dear Dana, I wanted to follow up on our interview. Is there any update on your decision?",
            Kind.SENT_CHECK_IN,
        ),
        ("Tuesday at 10 works for me.", Kind.SENT_OTHER),
        ("Sehr geehrte Frau Wu, vielen Dank für das Gespräch und die Einblicke gestern.", Kind.SENT_THANK_YOU),
        (
            "Sehr geehrte Frau Wu, hiermit bewerbe ich mich als Einkäuferin. Anbei mein Lebenslauf.",
            Kind.SENT_APPLICATION,
        ),
        ("Liebe Frau Wu, ich wollte mich nach dem Stand der Bewerbung erkundigen.", Kind.SENT_CHECK_IN),
    ],
)
def test_what_the_user_sent(words: str, kind: Kind) -> None:
    found = classify(message("m", sent=True, subject="Buyer", own_words=words), JANE)
    assert (found.kind, found.genuine, found.asks_user) == (kind, False, False)


def test_the_users_own_mail_in_the_inbox_is_other() -> None:
    assert read("We would like to invite you.", sender="jane@mail.example").kind is Kind.OTHER


def test_heardbacks_own_note_is_other() -> None:
    assert read("Interview with Acme tomorrow.", **headed("x-heardback-kind", "prep_note")).kind is Kind.OTHER


# Hostile mail


@pytest.mark.parametrize("words", ["", "\x00" * 50, "if " * 20_000, "not " * 20_000, "a" * 200_000, "?" * 50_000])
def test_no_text_stops_the_reading(words: str) -> None:
    found = classify(message("m", own_words=words), JANE)
    assert not found.certain or found.kind is Kind.OTHER


def test_a_broken_message_is_other_and_not_certain() -> None:
    broken: Message = message("m", own_words=None)
    found = classify(broken, JANE)
    assert (found.kind, found.certain, found.genuine) == (Kind.OTHER, False, False)
