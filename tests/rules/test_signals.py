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
        ("quick thing", "Something came up here. Could we do Friday at 3 instead, same link?"),
        ("Samstag", "Komm um neun vorbei, dann zeige ich dir die Backstube und du machst eine Schicht mit."),
        ("la caserne", "Nous avons choisi quelqu'un d'autre, je voulais vous le dire moi-même."),
    ],
)
def test_words_that_name_no_job_may_be_about_one(subject: str, words: str) -> None:
    assert has_sign(message("m", sender="Kim Lee <kim@oakmill.example>", subject=subject, own_words=words), JANE)


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        (
            "The garden in March",
            "Sow your tomatoes now. Ten tricks for a lawn without moss, and 20 % off all seeds in our shop until"
            " Sunday. Free delivery from 30 euros. Unsubscribe",
        ),
        ("Your order has shipped", "Your parcel with two pillows is on its way. Track your parcel here."),
    ],
)
def test_mail_to_a_list_about_other_things_shows_none(subject: str, words: str) -> None:
    headers = (("list-id", "<news.shop.example>"), ("list-unsubscribe", "<mailto:off@shop.example>"))
    shop = message("m", sender="Shop <news@shop.example>", subject=subject, own_words=words, headers=headers)
    assert not has_sign(shop, JANE)


def test_a_mail_without_a_word_shows_none() -> None:
    assert not has_sign(message("m", sender="Shop <news@shop.example>", subject="", own_words="\x00 - 12 -"), JANE)
