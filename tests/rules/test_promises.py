"""Dates that the employer promises, and dates that only look like it."""

from __future__ import annotations

from datetime import date

import pytest

from rules.extract.periods import business_days_after
from rules.extract.promises import may_follow_up, promise
from rules.languages import Language
from rules.languages.de import LANGUAGE as GERMAN
from rules.languages.en import LANGUAGE as ENGLISH
from tests.builders import message

TUESDAY = "2026-11-24T11:00:00-05:00"


def promised(sentence: str, language: Language = ENGLISH, written: str = TUESDAY) -> str | None:
    """The date promised in a mail with that sentence."""
    found = promise(message("a", written, own_words=f"Hi Jane,\n\n{sentence}\n\nBest\nDana"), language)
    return found.by.isoformat() if found else None


@pytest.mark.parametrize(
    ("sentence", "by"),
    [
        ("We will get back to you by Friday.", "2026-11-27"),
        ("You should hear from us by the end of next week.", "2026-12-04"),
        ("I expect to have news early next week.", "2026-12-01"),
        ("We'll be in touch within 5-7 business days.", "2026-12-03"),
        ("Our team will reach a decision within two weeks.", "2026-12-08"),
        ("We aim to let everyone know by 12 December.", "2026-12-12"),
        ("Expect an answer by the end of the month.", "2026-11-30"),
        ("I'll let you know tomorrow.", "2026-11-25"),
        ("You'll hear from us this week.", "2026-11-27"),
        ("We should know more by mid-December.", "2026-12-15"),
        ("Please send us your references by 2 December and we will get back to you early next week.", "2026-12-01"),
        ("We hope to come back to you before Christmas.", "2026-12-24"),
        ("If you haven't heard from us by 4 December, feel free to nudge me.", "2026-12-04"),
        ("It'll take us another two weeks to wrap up interviews; I'll update you then.", "2026-12-08"),
        ("Give us until next Wednesday and I'll have an answer for you.", "2026-12-02"),
        ("Dana will reach out by end of day Thursday with next steps.", "2026-11-26"),
        ("We need a couple more days. You will hear from me by Monday.", "2026-11-30"),
        ("You can expect a response within 48 hours.", "2026-11-26"),
        ("Final decisions will be made by 18 December.", "2026-12-18"),
        ("Decision expected the week after next.", "2026-12-11"),
        ("We're hoping to wrap up by the middle of next week and will let you know.", "2026-12-02"),
        ("I'll circle back Friday.", "2026-11-27"),
        ("We'll review applications over the next two weeks.", "2026-12-08"),
        ("Due to the holidays it may take until January 8 before you hear from us.", "2027-01-08"),
        ("Our recruiter will contact you no later than December 4th.", "2026-12-04"),
        ("Someone from HR will call you in about ten days.", "2026-12-04"),
        ("We will notify all candidates of the outcome by close of business on 3 December.", "2026-12-03"),
        ("My colleague will follow up with you on Monday.", "2026-11-30"),
        ("We expect to make our decision in two to three weeks.", "2026-12-15"),
        ("Interviews continue through next week, so expect to hear from us the week of December 7.", "2026-12-11"),
        ("We will have an update for you in a week or so.", "2026-12-01"),
        ("Bear with us until the end of next week please.", "2026-12-04"),
    ],
)
def test_what_the_employer_says_it_will_do_by_when(sentence: str, by: str) -> None:
    assert promised(sentence) == by


@pytest.mark.parametrize(
    "sentence",
    [
        "We plan to make a decision in the new year.",
        "Please reply by Friday.",
        "Could you let me know by Thursday whether the offer works for you?",
        "Once we have your test results we usually reply within three days.",
        "We decide within a week of the onsite.",
        "We can't promise an answer by Friday.",
        "We'll share feedback in the next couple of days.",
        "Let me know by Monday if you're still interested.",
        "The offer expires on 1 December.",
        "We're looking forward to seeing you on Thursday at 3pm.",
        "The position starts on 1 January.",
        "We were founded in 2012 and we decide fast.",
        "Thanks for coming in on Monday; we will be in touch soon.",
        "You need to complete the test within 5 days.",
        "Complete the exercise by Sunday; we'll get back to you within three working days of receiving it.",
        "I am out until Monday and will answer then.",
        "We'll be in touch by early December.",
    ],
)
def test_dates_and_periods_that_promise_nothing(sentence: str) -> None:
    assert promised(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "by"),
    [
        ("Wir melden uns bis Freitag bei Ihnen.", "2026-11-27"),
        ("Sie hören spätestens Ende nächster Woche von uns.", "2026-12-04"),
        ("Bitte geben Sie uns bis zum 2. Dezember Bescheid.", None),
        ("Wir werden Ihnen innerhalb von zwei Wochen Rückmeldung geben.", "2026-12-08"),
        ("Ich gebe Ihnen Anfang nächster Woche Bescheid.", "2026-12-01"),
        ("Eine Entscheidung fällt bis Mitte Dezember.", "2026-12-15"),
        ("Wir kommen in 5 bis 7 Werktagen auf Sie zu.", "2026-12-03"),
        ("Die Entscheidung treffen wir bis Ende des Monats.", "2026-11-30"),
        ("Wir freuen uns auf das Gespräch am Donnerstag um 10 Uhr.", None),
        ("Bitte senden Sie uns Ihre Unterlagen bis Freitag.", None),
        ("Sollten Sie bis zum 4.12. nichts von uns gehört haben, fragen Sie gerne nach.", "2026-12-04"),
        ("Morgen melde ich mich bei dir.", "2026-11-25"),
        ("Sobald alle Gespräche geführt sind, melden wir uns innerhalb einer Woche.", None),
    ],
)
def test_german_promises(sentence: str, by: str | None) -> None:
    assert promised(sentence, GERMAN) == by


def test_a_promise_keeps_the_sentence_that_makes_it() -> None:
    mail = message("a", TUESDAY, own_words="Hi Jane,\n\nGood talk. We will decide by Friday. Cheers\nDana")
    found = promise(mail, ENGLISH)
    assert found is not None
    assert found.words == "We will decide by Friday."


def test_promises_count_from_the_day_the_mail_was_written_for_its_writer() -> None:
    assert promised("You will hear from us tomorrow.", written="2026-11-24T22:30:00-08:00") == "2026-11-25"


def test_by_friday_written_on_a_friday_is_the_next() -> None:
    assert promised("We will be in touch by Friday.", written="2026-11-27T16:00:00-05:00") == "2026-12-04"


@pytest.mark.parametrize("written", ["0001-01-02T00:00:00+00:00", "9999-12-30T23:00:00+00:00"])
def test_a_broken_clock_promises_nothing(written: str) -> None:
    assert promised("We will decide within 9 months, by the end of next month.", written=written) is None


def test_business_days_skip_weekends() -> None:
    assert business_days_after(date(2026, 11, 27), 1) == date(2026, 11, 30)
    assert business_days_after(date(2026, 11, 28), 5) == date(2026, 12, 4)


@pytest.mark.parametrize(
    ("sentence", "welcome"),
    [
        ("Feel free to check in if you haven't heard from us.", True),
        ("Please do not follow up, we will contact you.", False),
        ("No phone calls please.", False),
        ("You're welcome to ping me next week.", True),
        ("Feel free to reach out with any questions.", None),
        ("Feel free to email me if you haven't heard back by Friday.", True),
        ("We cannot respond to status enquiries.", False),
        ("Please don't hesitate to follow up.", True),
        ("If you don't hear from me by Monday, give me a nudge.", True),
        ("I'll follow up next week.", None),
        ("Please let me know if you have any questions", None),
        ("Please don't call Dana, she is on leave.", None),
        ("Yes, of course you may follow up with me.", True),
    ],
)
def test_whether_a_follow_up_is_welcome(sentence: str, welcome: bool | None) -> None:
    assert may_follow_up(message("a", own_words=sentence), ENGLISH) is welcome


def test_what_a_no_reply_address_says_about_following_up_does_not_count() -> None:
    mail = message("a", sender="Acme <no-reply@acme.example>", own_words="Please do not follow up.")
    assert may_follow_up(mail, ENGLISH) is None


@pytest.mark.parametrize(
    "filler", ["we will decide by ", "within 5-7 ", "next week ", "a ", "and ", "1-2-3 ", "by Friday, "]
)
def test_hostile_text_is_read_in_bounded_time(filler: str) -> None:
    promised(filler * 20_000)
