"""Which mails show any sign of a job, so that their body is kept."""

from __future__ import annotations

import pytest

from rules.kinds.signals import has_sign
from tests.builders import JANE, message


@pytest.mark.parametrize(
    ("sender", "subject", "words"),
    [
        ("Dana Wu <dana@acme.example>", "Buyer", "We would like to invite you to an interview."),
        ("Dana Wu <dana@acme.example>", "quick call", "got your resume from Denise"),
        ("Acme <no-reply@us.greenhouse-mail.io>", "Hello", "An update."),
        ("Calendly <notifications@calendly.com>", "New event", "Tuesday at three"),
        ("Katrin <k@nordhaven.example>", "Ihre Unterlagen", "Vielen Dank für Ihre Bewerbung."),
        ("Maud <maud@nacre.example>", "Bonjour", "Merci pour votre candidature."),
        ("MAILER-DAEMON@mail.example", "Returned", "not delivered"),
    ],
)
def test_a_mail_about_a_job_shows_a_sign(sender: str, subject: str, words: str) -> None:
    assert has_sign(message("m", sender=sender, subject=subject, own_words=words), JANE)


def test_an_answer_in_a_conversation_is_a_sign_without_any_word() -> None:
    assert has_sign(message("m", subject="Re: Hi", own_words="See you at ten.", answers="t"), JANE)


def test_own_mail_is_always_kept() -> None:
    assert has_sign(message("m", sent=True, subject="Hi", own_words="Thanks!"), JANE)


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("Your parcel", "Your parcel arrives on Tuesday between 10 and 12."),
        ("The garden in March", "Sow your tomatoes now. Ten tricks for a lawn without moss."),
        ("Win a car", "Click here and win."),
        ("Rechnung 4711", "Anbei erhalten Sie die Rechnung für Strom."),
    ],
)
def test_other_mail_shows_none(subject: str, words: str) -> None:
    assert not has_sign(message("m", sender="Shop <news@shop.example>", subject=subject, own_words=words), JANE)


def test_list_mail_needs_a_word_although_it_answers() -> None:
    headers = (("list-id", "<garden.lists.example>"),)
    assert not has_sign(message("m", subject="Re: moss", own_words="Use lime.", answers="t", headers=headers), JANE)
