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


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("de", "Können wir Donnerstag 10 Uhr um eine Stunde nach hinten schieben?", "26 11:00"),
        ("de", "Unser Termin am 26.11. um 10 Uhr muss leider eine Woche später stattfinden.", "03 10:00"),
        ("en", "Our Thursday 10am call will now be half an hour earlier.", "26 09:30"),
        ("es", "¿Podemos retrasar una hora la entrevista del jueves a las 10?", "26 11:00"),
        ("fr", "Peut-on avancer d'une demi-heure notre rendez-vous de jeudi 10h ?", "26 09:30"),
        ("it", "Il colloquio del 26 novembre alle 10 slitta di una settimana, stessa ora.", "03 10:00"),
        ("nl", "Kunnen we het gesprek van donderdag 10 uur een uur later doen?", "26 11:00"),
        ("pt", "Podemos atrasar uma hora a entrevista de quinta às 10h?", "26 11:00"),
    ],
)
def test_a_time_is_moved_by_an_amount(code: str, text: str, expected: str) -> None:
    assert start(code, MOVED, text) == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Bitte kommen Sie am Donnerstag um 9:45 Uhr, wir starten um 10 Uhr."),
        ("en", "Please be at the gate on Thursday at 9:45; the interview itself begins at 10:00."),
        ("es", "Ven el jueves a las 9:45, empezamos a las 10."),
        ("fr", "Rendez-vous jeudi à 9h45 à l'accueil, début de l'entretien à 10h."),
        ("it", "Si presenti giovedì alle 9.45, il colloquio inizia alle 10."),
        ("nl", "Het gesprek is donderdag om 10.00 uur, meld je om 9.45 uur bij de balie."),
        ("pt", "Chegue às 9h45 na quinta, começamos às 10h."),
    ],
)
def test_an_arrival_is_not_the_start(code: str, text: str) -> None:
    assert start(code, CONFIRMED, text) == "26 10:00"


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (
            "de",
            "Für Donnerstag, den 26. November:\n08:45 Uhr  Empfang\n09:00 Uhr  Gespräch\n10:00 Uhr  Rundgang",
            "26 09:00",
        ),
        ("en", "Thursday 26 November\n12:00 Lunch with the team\n13:00 Interview with Ann Lee\n14:00 Tour", "26 13:00"),
        ("fr", "Programme du jeudi 26 novembre\n\n9h30 - 10h15  Anne Lo\n10h15 - 11h  Jean Roy", "26 09:30"),
        (
            "nl",
            "Het programma voor donderdag 26 november:\n10.00 uur ontvangst\n10.15 uur gesprek\n12.30 uur lunch",
            "26 10:15",
        ),
    ],
)
def test_a_programme_starts_with_its_first_conversation(code: str, text: str, expected: str) -> None:
    assert start(code, CONFIRMED, text) == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Nicht Donnerstag, sondern Mittwoch um 14 Uhr bitte."),
        ("en", "It is not on Thursday but on Wednesday at 2pm."),
        ("es", "No es el jueves sino el miércoles a las 14:00."),
        ("fr", "Ce n'est pas jeudi mais mercredi à 14h."),
        ("it", "Non giovedì ma mercoledì alle 14."),
        ("nl", "Niet donderdag maar woensdag om 14 uur."),
        ("pt", "Não é quinta mas sim quarta às 14h."),
    ],
)
def test_of_two_days_the_one_that_is_not_denied_counts(code: str, text: str) -> None:
    assert start(code, MOVED, text) == "25 14:00"


def test_but_alone_does_not_make_an_old_time_new() -> None:
    text = "Apologies, but tomorrow's 3pm won't work after all. Ann Lee can see you on Thursday (26th) at 10am instead."
    assert start("en", MOVED, text) == "26 10:00"


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("de", "Freitagabend um 7 nach Ladenschluss?", "27 19:00"),
        ("nl", "Kun je donderdagavond om 7 uur?", "26 19:00"),
        ("fr", "Jeudi après-midi à 14h30 dans nos locaux ?", "26 14:30"),
        ("it", "Giovedì dalle 18.45 in poi, ti va?", "26 18:45"),
        ("it", "Giovedì 26 novembre ore 9,30 in sede?", "26 09:30"),
        ("de", "Am Dienstag, den 1. Dezember, um acht Uhr dreißig", "01 08:30"),
        ("en", "Your 11.30 on Thursday stands, see you then.", "26 11:30"),
        ("en", "Could we say 10.15 instead of 9.00? Still Friday 27th.", "27 10:15"),
        ("fr", "Bonjour Sam, êtes-vous libre jeudi à 10h ?", "26 10:00"),
    ],
)
def test_a_time_is_read_as_people_write_it(code: str, text: str, expected: str) -> None:
    assert start(code, INVITED, text) == expected


def test_a_full_stop_behind_a_time_ends_its_sentence() -> None:
    text = "Spostiamo l'incontro a mercoledì 25, sempre alle 10. Con me ci sarà Ada Neri, Ugo sarà in ferie."
    assert start("it", MOVED, text) == "25 10:00"
