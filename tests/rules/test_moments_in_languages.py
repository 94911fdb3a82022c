"""Days and times of day in seven languages, in figures and in words, and numbers that are none."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from rules.extract.dates import Frame, Moment, moments
from rules.extract.spans import plain
from rules.languages import LANGUAGES

ZONES = {
    "en": "Europe/London",
    "us": "America/New_York",
    "de": "Europe/Berlin",
    "fr": "Europe/Paris",
    "es": "Europe/Madrid",
    "pt": "Europe/Lisbon",
    "it": "Europe/Rome",
    "nl": "Europe/Amsterdam",
}
WORDS = {language.code: language.times for language in LANGUAGES}


def told(code: str, text: str) -> list[str]:
    """Each moment as "Tue 2026-12-01T15:00/15:45", with its zone where it is not the writer's; or a day alone."""
    zone = ZONES[code]
    monday = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo(zone))
    words = WORDS["en" if code == "us" else code]
    return [_short(one, zone) for one in moments(plain(text), Frame(monday, zone, code == "us"), words)]


def _short(moment: Moment, zone: str) -> str:
    if not moment.begin:
        return moment.day.isoformat()
    end = f"/{moment.finish:%H:%M}" if moment.finish else ""
    return f"{moment.begin:%a %Y-%m-%dT%H:%M}{end}{'' if moment.zone == zone else ' ' + moment.zone}"


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("us", "Tues 12/1 @ 3-3:45pm ET", ["Tue 2026-12-01T15:00/15:45"]),
        ("us", "10a-11a on Friday", ["Fri 2026-11-27T10:00/11:00"]),
        ("us", "half past two on Tuesday", ["Tue 2026-11-24T14:30"]),
        (
            "us",
            "this Sunday (Nov 29) at 9 AM ET / 2 PM London",
            ["Sun 2026-11-29T09:00", "Sun 2026-11-29T14:00 Europe/London"],
        ),
        ("us", "Thursday at two", ["Thu 2026-11-26T14:00"]),
        ("us", "Wednesday, a quarter to four", ["Wed 2026-11-25T15:45"]),
        ("us", "tomorrow evening at 7", ["Tue 2026-11-24T19:00"]),
        ("us", "at 7 in the evening on Friday", ["Fri 2026-11-27T19:00"]),
        ("us", "Thursday, Dec 3rd, from two to three", ["Thu 2026-12-03T14:00/15:00"]),
        ("us", "we are two people on Thursday and at one of our offices", ["2026-11-26"]),
        ("us", "I need you for 2h on Friday", ["2026-11-27"]),
        ("us", "noon on Dec 4 (Chicago)", ["Fri 2026-12-04T12:00 America/Chicago"]),
        ("us", "Dec 4 at 12:30 p.m. Central Time", ["Fri 2026-12-04T12:30 America/Chicago"]),
        ("us", "2026-12-04 at 1500 hrs", ["Fri 2026-12-04T15:00"]),
        ("us", "Fri 4 Dec, 14:00 - 15:00 GMT+1", ["Fri 2026-12-04T14:00/15:00 Europe/Berlin"]),
        ("us", "call me at 206-555-0182 on Friday", ["2026-11-27"]),
        ("us", "room 14.30 on Friday", ["2026-11-27"]),
        ("us", "Salary 55-60k, 401k, start 2012, open 24/7, v3.10", []),
        ("us", "Dec 1st 2pm or Dec 2nd at 11", ["Tue 2026-12-01T14:00", "Wed 2026-12-02T11:00"]),
        ("us", "Monday, November 30 @ 11:00 a.m. – 11:45 a.m. PST", ["Mon 2026-11-30T11:00/11:45 America/Los_Angeles"]),
        ("de", "Dienstag, 1. Dezember, 15 Uhr", ["Tue 2026-12-01T15:00"]),
        ("de", "am Mittwoch um halb drei", ["Wed 2026-11-25T14:30"]),
        ("de", "Donnerstag 3.12. viertel nach zehn", ["Thu 2026-12-03T10:15"]),
        ("de", "am 3.12.2026 um 9.30 Uhr", ["Thu 2026-12-03T09:30"]),
        ("de", "Guten Morgen, passt Ihnen Freitag 10-11 Uhr?", ["Fri 2026-11-27T10:00/11:00"]),
        ("de", "morgen um 8 Uhr 30", ["Tue 2026-11-24T08:30"]),
        ("de", "nächsten Dienstag um drei", ["Tue 2026-11-24T15:00"]),
        ("de", "Fr., 4.12., 14 bis 15 Uhr", ["Fri 2026-12-04T14:00/15:00"]),
        ("de", "Montag in einer Woche, 16 Uhr", ["Mon 2026-11-30T16:00"]),
        ("de", "am Abend um 7, Freitag", ["Fri 2026-11-27T19:00"]),
        ("de", "14:00 Uhr Londoner Zeit am 4. Dezember", ["Fri 2026-12-04T14:00 Europe/London"]),
        ("fr", "mardi 1er décembre à 15h30", ["Tue 2026-12-01T15:30"]),
        ("fr", "jeudi 3 décembre de 14h à 15h", ["Thu 2026-12-03T14:00/15:00"]),
        ("fr", "demain à dix heures et demie", ["Tue 2026-11-24T10:30"]),
        ("fr", "le 4/12 à 9 h 15", ["Fri 2026-12-04T09:15"]),
        ("fr", "le vendredi 4 décembre 2026 à 14 h (heure de Paris)", ["Fri 2026-12-04T14:00"]),
        ("fr", "mardi 8 ou jeudi 10 décembre à 10 h 30", ["2026-12-08", "Thu 2026-12-10T10:30"]),
        ("fr", "un entretien d'une heure (durée 1h30) mercredi à midi", ["Wed 2026-11-25T12:00"]),
        ("fr", "lundi prochain, 11 heures du matin", ["Mon 2026-11-30T11:00"]),
        ("fr", "ven. 4 déc. 16h-17h", ["Fri 2026-12-04T16:00/17:00"]),
        ("fr", "l'échange dure environ 1 h", []),
        ("es", "el martes 1 de diciembre a las 15:00 h (CET)", ["Tue 2026-12-01T15:00 Europe/Berlin"]),
        ("es", "el jueves a las cuatro y media", ["Thu 2026-11-26T16:30"]),
        ("es", "mañana por la mañana a las 10", ["Tue 2026-11-24T10:00"]),
        ("es", "mañana a las 5 de la tarde", ["Tue 2026-11-24T17:00"]),
        ("es", "viernes, 4 de diciembre de 2026, de 12:00 a 13:00 horas", ["Fri 2026-12-04T12:00/13:00"]),
        ("es", "el próximo lunes a las nueve menos cuarto", ["Mon 2026-11-30T08:45"]),
        ("es", "el día 3 a las 11.30h", ["Thu 2026-12-03T11:30"]),
        ("es", "por la mañana no puedo", []),
        (
            "pt",
            "terça-feira, 1 de dezembro de 2026, às 11h (horário de Brasília)",
            ["Tue 2026-12-01T11:00 America/Sao_Paulo"],
        ),
        ("pt", "amanhã às 14h30", ["Tue 2026-11-24T14:30"]),
        ("pt", "quinta, dia 3/12, das 15h às 16h", ["Thu 2026-12-03T15:00/16:00"]),
        ("pt", "sexta-feira às três e meia", ["Fri 2026-11-27T15:30"]),
        ("pt", "no dia 4 de dezembro, pelas 10:00", ["Fri 2026-12-04T10:00"]),
        ("pt", "quarta que vem às 9h", ["Wed 2026-12-02T09:00"]),
        ("it", "lunedì 30 novembre alle 9.30", ["Mon 2026-11-30T09:30"]),
        ("it", "domani alle ore 15", ["Tue 2026-11-24T15:00"]),
        ("it", "giovedì 3 dicembre dalle 14.30 alle 15.15", ["Thu 2026-12-03T14:30/15:15"]),
        ("it", "venerdì alle tre e mezza", ["Fri 2026-11-27T15:30"]),
        ("it", "il 4/12 ore 11:00", ["Fri 2026-12-04T11:00"]),
        ("it", "mercoledì 2 dicembre, ore 10", ["Wed 2026-12-02T10:00"]),
        ("it", "martedì prossimo alle 16", ["Tue 2026-12-01T16:00"]),
        ("nl", "dinsdag 1 december om half vier", ["Tue 2026-12-01T15:30"]),
        ("nl", "donderdag 3 dec. 14.00-15.00 uur", ["Thu 2026-12-03T14:00/15:00"]),
        ("nl", "vrijdag om kwart over tien", ["Fri 2026-11-27T10:15"]),
        ("nl", "morgen om 9 uur", ["Tue 2026-11-24T09:00"]),
        ("nl", "woensdag 2 december om 15u30", ["Wed 2026-12-02T15:30"]),
        ("nl", "ma 30 nov 11:00 uur", ["Mon 2026-11-30T11:00"]),
        ("nl", "volgende week dinsdag om 10.30 uur", ["Tue 2026-12-01T10:30"]),
        ("en", "two on Sunday is fine by her", ["Sun 2026-11-29T14:00"]),
        ("en", "Pop by Tuesday half 3", ["Tue 2026-11-24T15:30"]),
        ("en", "Aye, Tuesday suits, half two.", ["Tue 2026-11-24T14:30"]),
        ("en", "Make it 11.30 tomorrow", ["Tue 2026-11-24T11:30"]),
        ("en", "room 11.30 is free tomorrow", ["2026-11-24"]),
        ("en", "Let's make it 1615 on Thursday", ["Thu 2026-11-26T16:15"]),
        ("en", "since 2015 we meet on Thursday", ["2026-11-26"]),
        ("en", "a week today at eleven?", ["Mon 2026-11-30T11:00"]),
        ("en", "a week on Thursday (3rd) at 1pm", ["Thu 2026-12-03T13:00"]),
        ("de", "morgen um elf faellt es aus", ["Tue 2026-11-24T11:00"]),
        ("de", "Freitag um 6:30 Uhr", ["Fri 2026-11-27T06:30"]),
        ("fr", "lundi en huit (le 30), 9 heures", ["Mon 2026-11-30T09:00"]),
        ("fr", "jeudi 3 decembre a 16h heure de Londres (17h chez vous)", ["Thu 2026-12-03T16:00 Europe/London"]),
        ("es", "este viernes, cuarto para las diez de la manana", ["Fri 2026-11-27T09:45"]),
        ("pt", "amanha 6 e meia da manha", ["Tue 2026-11-24T06:30"]),
        ("it", "giovedi alle 18 e 30", ["Thu 2026-11-26T18:30"]),
        ("nl", "straks om vier uur", ["Mon 2026-11-23T16:00"]),
        ("nl", "vrijdag 4/12 om 9u", ["Fri 2026-12-04T09:00"]),
    ],
)
def test_moments_as_people_write_them(code: str, text: str, expected: list[str]) -> None:
    assert told(code, text) == expected
