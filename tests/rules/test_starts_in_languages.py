"""Which start a mail means, in seven languages: what happens around an interview, "same time", times in words."""

from __future__ import annotations

import pytest

from rules.extract.interviews import slots
from rules.languages import LANGUAGES
from rules.messages import User
from rules.readings import Kind
from tests.builders import message

WORDS = {language.code: language for language in LANGUAGES}
INVITED, CONFIRMED, MOVED = Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED


def start(code: str, kind: Kind, text: str) -> str:
    """The day of the month and the time, in a mail written on Tuesday 24 November 2026; '' for none or several."""
    mail = message("a", "2026-11-24T11:00:00+01:00", subject="", own_words=text)
    found = slots(mail, kind, WORDS[code], User(("jane@mail.example",), "Jane Doe", "Europe/Berlin"))
    return f"{found[0].start:%d %H:%M}" if len(found) == 1 and found[0].start else ""


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("de", "Magst du am Donnerstag um 18 Uhr vorbeikommen, bevor die Bar um 20 Uhr aufmacht?", "26 18:00"),
        ("en", "We'd like to see you on Thursday at 3pm. Before that, from 2.15, there is a group task.", "26 15:00"),
        ("en", "Thursday 26 November\nWritten test: 12.15pm\nInterview: 1.00pm", "26 13:00"),
        ("es", "Nos vemos el jueves a las 11:30. La tienda abre a las 10:00.", "26 11:30"),
        ("fr", "On se voit jeudi à 12h15 ? Le bar n'ouvre qu'à 16h.", "26 12:15"),
        ("it", "Giovedì alle 18:45, prima dello spettacolo delle 20:30, riesci a passare?", "26 18:45"),
        ("nl", "Kun je donderdag om 17.45 uur? De keuken gaat pas om 18.30 uur open.", "26 17:45"),
        ("pt", "Pode ser quinta às 11h30? A loja abre às 14h.", "26 11:30"),
        ("en", "Shall we have lunch on Thursday at 12:30 and talk about the job?", "26 12:30"),
    ],
)
def test_what_happens_around_an_interview_is_not_its_start(code: str, text: str, expected: str) -> None:
    assert start(code, INVITED, text) == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I can't do tomorrow at 9am any more. Can we do Friday at the same time?"),
        ("de", "Morgen um 9 Uhr klappt leider nicht. Ginge es Freitag zur gleichen Uhrzeit?"),
        ("es", "Mañana a las 9 no puedo. ¿Podemos vernos el viernes a la misma hora?"),
        ("fr", "Je ne peux plus demain à 9h. Est-ce que vendredi à la même heure vous irait ?"),
        ("it", "Domani alle 9 non riesco. Va bene venerdì alla stessa ora?"),
        ("nl", "Morgen om 9 uur lukt niet. Kan het vrijdag op dezelfde tijd?"),
        ("pt", "Amanhã às 9h não consigo. Pode ser na sexta à mesma hora?"),
    ],
)
def test_the_same_time_on_another_day_is_the_new_start(code: str, text: str) -> None:
    assert start(code, MOVED, text) == "27 09:00"


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("es", "Confirmamos la entrevista del jueves 26 de noviembre a las 11:30.", "26 11:30"),
        ("fr", "Je vous confirme l'entretien du jeudi 26 novembre à dix-neuf heures.", "26 19:00"),
        ("fr", "Rendez-vous jeudi à midi et quart.", "26 12:15"),
        ("it", "Le confermo l'appuntamento di giovedì alle tre meno un quarto.", "26 14:45"),
        ("it", "Ci vediamo giovedì a mezzogiorno e mezza.", "26 12:30"),
        ("nl", "We zien je donderdag om kwart voor tien.", "26 09:45"),
        ("de", "Wir sehen uns am Donnerstag um Viertel vor zehn.", "26 09:45"),
        ("pt", "Fica marcada para quinta ao meio-dia e meia.", "26 12:30"),
    ],
)
def test_a_confirmed_time_is_read_in_words_too(code: str, text: str, expected: str) -> None:
    assert start(code, CONFIRMED, text) == expected
