"""Own words, quotes and signatures told apart."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.text import split

QUOTED = "> Are you free on Tuesday?\n> Dana"


def test_text_without_quote_or_signature_is_all_own_words() -> None:
    parts = split("Hello Jane,\n\nare you free on Tuesday?")
    assert parts.own_words == "Hello Jane,\n\nare you free on Tuesday?"
    assert (parts.quoted, parts.signature) == ("", "")


@pytest.mark.parametrize(
    "intro",
    [
        "On Tue, 3 Mar 2026 at 14:02, Dana Wu <dana@acme.example> wrote:",
        "On Tue, 3 Mar 2026 at 14:02, Dana Wu\n<dana@acme.example>\nwrote:",
        "Am Di., 3. März 2026 um 14:02 Uhr schrieb Dana Wu <dana@acme.example>:",
        "Am 03.03.2026 um 14:02 schrieb Dana Wu:",
        "Le mar. 3 mars 2026 à 14:02, Dana Wu <dana@acme.example> a écrit :",
        "El mar, 3 mar 2026 a las 14:02, Dana Wu (<dana@acme.example>) escribió:",
        "Il giorno mar 3 mar 2026 alle ore 14:02 Dana Wu <dana@acme.example> ha scritto:",
        "Op di 3 mrt 2026 om 14:02 schreef Dana Wu <dana@acme.example>:",
        "Em ter., 3 de mar. de 2026 às 14:02, Dana Wu <dana@acme.example> escreveu:",
        "2026-03-03 14:02 GMT+01:00 Dana Wu <dana@acme.example>:",
    ],
)
def test_line_that_opens_a_quote_belongs_to_the_quote(intro: str) -> None:
    parts = split(f"Tuesday suits me.\n\n{intro}\n\n{QUOTED}")
    assert parts.own_words == "Tuesday suits me."
    assert parts.quoted.endswith("Are you free on Tuesday?\nDana")


def test_unmarked_text_after_an_opening_line_is_quoted_when_something_was_written_above() -> None:
    parts = split("Fine.\n\nOn 3 Mar 2026, at 14:02, Dana Wu <dana@acme.example> wrote:\n\nAre you free?\n")
    assert parts.own_words == "Fine."
    assert "Are you free?" in parts.quoted


def test_prose_that_ends_in_wrote_is_no_quote() -> None:
    said = "On Monday our CTO wrote:\nwe need more engineers.\n\nSo here we are."
    assert split(said).own_words == said


def test_prose_that_begins_with_from_is_no_copied_header() -> None:
    said = "From: our side everything is clear.\nShall we talk on Friday?"
    assert split(said).own_words == said


@pytest.mark.parametrize(
    "block",
    [
        "From: Dana Wu <dana@acme.example>\nSent: Tuesday, March 3, 2026 2:02 PM\nTo: Jane Doe\nSubject: Interview",
        "*From:* Dana Wu\n*Sent:* Tuesday\n*To:* Jane Doe\n*Subject:* Interview",
        "Von: Dana Wu\nGesendet: Dienstag, 3. März 2026 14:02\nAn: Jane Doe\nBetreff: Gespräch",
        "De : Dana Wu\nEnvoyé : mardi 3 mars 2026 14:02\nÀ : Jane Doe\nObjet : Entretien",
        "De: Dana Wu\nEnviado el: martes, 3 de marzo\nPara: Jane Doe\nAsunto: Entrevista",
        "Da: Dana Wu\nInviato: martedì 3 marzo\nA: Jane Doe\nOggetto: Colloquio",
        "Van: Dana Wu\nVerzonden: dinsdag 3 maart\nAan: Jane Doe\nOnderwerp: Gesprek",
    ],
)
def test_everything_from_a_copied_header_on_is_history(block: str) -> None:
    parts = split(f"Yes, gladly.\n\n________________________________\n{block}\n\nAre you free on Tuesday?")
    assert parts.own_words == "Yes, gladly."
    assert parts.quoted.startswith("____")
    assert parts.quoted.endswith("Are you free on Tuesday?")


@pytest.mark.parametrize(
    "marker",
    [
        "-----Original Message-----",
        "-----Ursprüngliche Nachricht-----",
        "---------- Forwarded message ---------",
        "Begin forwarded message:",
        "-------- Message d'origine --------",
    ],
)
def test_forwarded_part_is_quoted(marker: str) -> None:
    parts = split(f"See below.\n\n{marker}\nFrom: Dana Wu\n\nWe liked your portfolio.")
    assert parts.own_words == "See below."
    assert "We liked your portfolio." in parts.quoted


def test_mail_that_only_forwards_has_no_own_words() -> None:
    parts = split("---------- Forwarded message ---------\nFrom: Dana\nDate: Monday\nSubject: Hi\n\nHello.")
    assert parts.own_words == ""
    assert "Hello." in parts.quoted


def test_answers_between_quoted_lines_are_own_words() -> None:
    parts = split(
        "On 3 Mar 2026 14:02, Dana wrote:\n> Which day?\nTuesday.\n> Which time?\nThree o'clock.\n> Remote?\nYes."
    )
    assert parts.own_words == "Tuesday.\nThree o'clock.\nYes."
    assert "Which time?" in parts.quoted


def test_sig_delimiter_begins_the_signature() -> None:
    parts = split("See you on Tuesday.\n\n-- \nDana Wu\nAcme")
    assert parts.own_words == "See you on Tuesday."
    assert parts.signature == "--\nDana Wu\nAcme"


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my iPhone",
        "Get Outlook for iOS",
        "Von meinem iPhone gesendet",
        "Envoyé de mon iPhone",
        "Enviado desde mi iPhone",
        "Inviato da iPhone",
        "Verstuurd vanaf mijn iPhone",
    ],
)
def test_line_that_a_telephone_adds_is_signature(line: str) -> None:
    parts = split(f"Fine with me.\n\n{line}")
    assert parts.own_words == "Fine with me."
    assert parts.signature == line


def test_sentence_about_where_something_was_sent_from_is_no_signature() -> None:
    said = "Here it is.\n\nSent from my desk, which is easier than my mobile phone."
    assert split(said).own_words == said


@pytest.mark.parametrize(
    "block",
    [
        "Best regards,\nDana Wu\nDirector of Platform\nAcme | +1 555 0100",
        "Best,\nDana",
        "Thanks,\n\nDana Wu\nAcme",
        "Thanks,\nBest regards,\nDana Wu",
        "Kind regards, Dana Wu",
        "Mit freundlichen Grüßen\n\ni. A. Jutta Ölmann\nPersonalabteilung\nAcme GmbH",
        "Viele Grüße\nJutta",
        "Bien cordialement,\nAnne Dubois\nResponsable recrutement",
        "Un cordial saludo,\nAna Gil",
        "Distinti saluti\nPaolo Neri",
        "Met vriendelijke groet,\nJan de Wit",
    ],
)
def test_sign_off_with_what_follows_is_signature(block: str) -> None:
    parts = split(f"Hello Jane,\n\nwe would like to see you on Tuesday at 3.\n\n{block}")
    assert parts.own_words == "Hello Jane,\n\nwe would like to see you on Tuesday at 3."
    assert parts.signature == block


def test_thanks_that_are_all_that_was_written_stay_own_words() -> None:
    assert split("Thank you!\nPriya").own_words == "Thank you!\nPriya"
    assert split("That was a good talk.\n\nThank you so much!").own_words.endswith("Thank you so much!")


def test_date_after_thanks_is_not_taken_for_a_name() -> None:
    assert "Tuesday March 3" in split("Hi Jane,\n\nThanks,\n\nTuesday March 3").own_words


def test_meeting_link_below_a_signature_stays_own_words() -> None:
    parts = split("See you.\n\nKind regards,\nDana Wu\n\n____________\nJoin the meeting\nhttps://meet.example/j/1")
    assert "https://meet.example/j/1" in parts.own_words
    assert parts.signature == "Kind regards,\nDana Wu"


def test_postscript_below_a_signature_is_own_words() -> None:
    assert "Bring your passport" in split("See you.\n\nBest,\nDana\n\nP.S. Bring your passport.").own_words


def test_legal_notice_at_the_end_is_signature_but_confidential_prose_is_not() -> None:
    notice = "This e-mail is confidential and intended solely for the addressee. " * 3
    assert split(f"Welcome aboard.\n\n{notice}").own_words == "Welcome aboard."
    prose = "I am running a confidential search for a client in Leeds, and I thought of you at once. " * 2
    assert "confidential search" in split(f"Hello Jane,\n\n{prose}\n\nJo").own_words


@given(st.text(max_size=400))
def test_any_text_is_split_and_own_words_vanish_only_into_quotes(text: str) -> None:
    parts = split(text)
    if text.strip() and not parts.own_words:
        assert parts.quoted or not any(line.strip("> \t") for line in text.splitlines())


@pytest.mark.parametrize(
    "line",
    [
        "Thanks,\n",
        "Best regards,\n\n",
        "--\n",
        "--\nhello you\n",
        "On Monday 3:00 \n",
        "From: x\nTo: y\n",
        ">" * 99 + "\n",
        "From: x\n",
        " " * 200 + "\n",
        "this e-mail " * 9 + "\n",
        "Thanks,\nDana\n\n\n",
        "____\n",
    ],
)
def test_hostile_repetition_takes_linear_time(line: str) -> None:
    begun = time.process_time()
    split(line * (300_000 // len(line)))
    assert time.process_time() - begun < 5
