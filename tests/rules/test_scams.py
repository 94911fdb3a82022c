"""Marks of job scams: what is warned of, what is not, and that the summary names it."""

from __future__ import annotations

import pytest

from rules.kinds.scams import warnings
from rules.readings import Kind
from tests.builders import message


@pytest.mark.parametrize(
    ("words", "sender", "marks"),
    [
        ("Please contact our hiring manager on Telegram for your interview.", "Ann <ann@acme.example>", 1),
        ("Pay the training fee of 200 before you start.", "Ann <ann@acme.example>", 1),
        ("To set up your pay we need your bank account and a copy of your passport.", "Ann <a.b@gmail.com>", 3),
        ("Per iniziare ci servono le sue coordinate bancarie.", "Anna <anna@acme.example>", 1),
    ],
)
def test_what_no_employer_asks_for_is_warned_of(words: str, sender: str, marks: int) -> None:
    assert len(warnings(message("m", sender=sender, own_words=words), Kind.EMPLOYER_REPLY)) == marks


@pytest.mark.parametrize(
    "words",
    [
        "For your travel expenses we need your bank details and the tickets.",
        "We would like to talk to you about your work on payment systems. When are you free?",
        "Please send us two references.",
    ],
)
def test_ordinary_mail_is_not_warned_of(words: str) -> None:
    assert warnings(message("m", own_words=words), Kind.INTERVIEW_INVITATION) == ()


def test_mail_that_concerns_no_job_is_not_warned_of() -> None:
    assert warnings(message("m", own_words="Pay the deposit to our bank account."), Kind.OTHER) == ()
