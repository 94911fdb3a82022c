"""Marks of job scams: what is warned of, what is not, and that honest mail which looks alike stays unmarked."""

from __future__ import annotations

import pytest

from rules.kinds.scams import warnings
from rules.readings import Kind
from tests.builders import message

CHAT, MONEY, BANK, PAPERS, FREE = "chat app", "pay or pass on", "bank details", "papers", "free mail"


@pytest.mark.parametrize(
    ("words", "sender", "marks"),
    [
        ("Please contact our hiring manager on Telegram for your interview.", "Ann <ann@acme.example>", (CHAT,)),
        ("Pay the training fee of 200 before you start.", "Ann <ann@acme.example>", (MONEY,)),
        (
            "To set up your pay we need your bank account and a copy of your passport.",
            "Ann <a.b@gmail.com>",
            (BANK, PAPERS, FREE),
        ),
        ("Per iniziare ci servono le sue coordinate bancarie.", "Anna <anna@acme.example>", (BANK,)),
        (
            "Your resume was shortlisted. The interview is in writing; text our HR manager Mark on WhatsApp to begin.",
            "Acme Hiring <acme.careers@gmail.com>",
            (CHAT, FREE),
        ),
        (
            "We will send you a check to purchase your home office equipment. Forward the rest by Zelle.",
            "HR <hr@lumen-jobs.example>",
            (MONEY,),
        ),
        (
            "Vor dem Gespräch eröffnen Sie per VideoIdent ein Konto. Bitte schicken Sie uns ein Foto Ihres "
            "Personalausweises. Den Rest klären wir über WhatsApp.",
            "Personal <personal@nordwerk-jobs.example>",
            (CHAT, BANK, PAPERS),
        ),
        (
            "Votre candidature est retenue. Merci de régler 49 euros de frais de dossier avant l'entretien.",
            "Recrutement <rh.boulangerie@gmail.com>",
            (MONEY, FREE),
        ),
        (
            "Para reservar su plaza debe abonar 60 euros por el curso de formación y enviarnos una foto de su DNI.",
            "Selección <seleccion@empleo-ya.example>",
            (MONEY, PAPERS),
        ),
        (
            "Il colloquio si svolge su Telegram. Ci invii anche una copia della carta d'identità e il suo IBAN.",
            "Ufficio <ufficio@impiego.example>",
            (CHAT, BANK, PAPERS),
        ),
        ("Para garantir a vaga, faça um Pix de R$ 80 para o exame.", "RH <rh@vagas.example>", (MONEY,)),
        (
            "Maak eerst 35 euro borg over voor de laptop en stuur een kopie van je paspoort via WhatsApp.",
            "HR <hr@banen-snel.example>",
            (CHAT, MONEY, PAPERS),
        ),
        ("We at Acme Ltd were impressed and would like to meet you.", "Acme HR <acme.hr@outlook.com>", (FREE,)),
    ],
)
def test_what_no_employer_asks_for_is_warned_of(words: str, sender: str, marks: tuple[str, ...]) -> None:
    found = warnings(message("m", sender=sender, own_words=words), Kind.EMPLOYER_REPLY)
    assert len(found) == len(marks) and all(mark in one for mark, one in zip(marks, found, strict=True)), found


@pytest.mark.parametrize(
    "words",
    [
        "For your travel expenses we need your bank details and the tickets.",
        "We would like to talk to you about your work on payment systems. When are you free?",
        "Please send us two references.",
        "We build bank account checks for credit card issuers. Could you do Tuesday at 10 for an interview?",
        "You would bring WhatsApp and Telegram into our support product. The hiring manager is Tom.",
        "Bring a photo ID for the desk. Parking: you pay a small fee at the machine, which we refund.",
        "We will never ask you to pay a fee or for bank details, and we do not interview on WhatsApp.",
        "Bitte bringen Sie den Personalausweis für den Empfang mit. Ihre Fahrtkosten erstatten wir. Teilen Sie uns "
        "dazu Ihre IBAN mit. Falls Sie sich verspäten, erreichen Sie mich per WhatsApp.",
        "Nous développons une messagerie pour banques : compte bancaire, RIB, virements. Un créneau mardi ?",
        "La entrevista es el martes a las 10. Si se pierde, contácteme por WhatsApp.",
        "Je reiskosten betalen we; stuur je rekeningnummer maar mee. Het gesprek is dinsdag.",
        "Si occuperà di IBAN e coordinate bancarie dei fornitori. Il colloquio è martedì.",
        "Pagamos formação e equipamento desde o primeiro dia. A entrevista é na terça.",
    ],
)
def test_ordinary_mail_is_not_warned_of(words: str) -> None:
    assert warnings(message("m", own_words=words), Kind.INTERVIEW_INVITATION) == ()


def test_whom_a_firm_hires_it_rightly_asks_for_account_and_papers_but_nobody_by_free_mail() -> None:
    words = "We are delighted to hire you. Please send a copy of your passport and your bank details for payroll."
    assert warnings(message("m", own_words=words), Kind.OFFER) == ()
    assert len(warnings(message("m", sender="Ann <ann@gmail.com>", own_words=words), Kind.OFFER)) == 3


def test_a_small_employer_who_writes_from_free_mail_is_not_warned_of() -> None:
    words = "I run the bakery on the corner. Can you come by for an interview on Friday at 9?"
    assert warnings(message("m", sender="Bea <bea.bakes@gmail.com>", own_words=words), Kind.EMPLOYER_REPLY) == ()


def test_mail_that_concerns_no_job_is_not_warned_of() -> None:
    assert warnings(message("m", subject="Rent", own_words="Pay the deposit to our bank account."), Kind.OTHER) == ()
    assert warnings(message("m", own_words="Interview on Telegram with a star: read it now."), Kind.JOB_ALERT) == ()


def test_a_scam_that_is_taken_for_no_answer_is_warned_of_where_it_speaks_of_a_job() -> None:
    assert warnings(message("m", own_words="Pay the registration fee for your new job today."), Kind.OTHER) != ()
