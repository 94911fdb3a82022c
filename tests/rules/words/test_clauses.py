"""What can be said to heardback, language by language, and what looks like it and is nothing of the kind."""

from __future__ import annotations

import pytest

from rules.words.clauses import Told, clause, tidy
from rules.words.phrases import Says
from rules.words.tables import TABLES
from tests.rules.words.desk import AT, DANA, RAY, ZONE, heard, told

TOLD = Told(AT, ZONE, (DANA, RAY))

DECIDES = "acme reply_by 2026-12-05"
NEXT_WEEK = "acme reply_by 2026-12-04"
MAY, MAY_NOT = "acme may_follow_up yes", "acme may_follow_up no"
MET = "acme interviewer Lee Po lee@acme.example"
NOT_HELD, IGNORED = "acme not_held", "acme ignore"
WITHDRAWN, OFFER, REJECTED = "acme state withdrawn", "acme state offer", "acme state rejected"
WEEK = "acme snooze 2026-12-02T10:00"
UNTIL = "acme snooze 2026-12-07T00:00"
MARCH = "acme interview 2027-03-12T15:00"

HITS = {
    "en": {
        "decision by 5 Dec": DECIDES,
        "Decision: 5 December": DECIDES,
        "decision expected on Saturday": "acme reply_by 2026-11-28",
        "they will decide by the end of next week": NEXT_WEEK,
        "answer in 10 days": DECIDES,
        "by 5 Dec": DECIDES,
        "they said 5 Dec": DECIDES,
        "I should hear back by 5 Dec": DECIDES,
        "hear back by 5 Dec": DECIDES,
        "decision by fri": "acme reply_by 2026-11-27",
        "may follow up yes": MAY,
        "follow-up: ok": MAY,
        "OK to follow up": MAY,
        "may I follow up: no": MAY_NOT,
        "don’t follow up": MAY_NOT,
        "no follow-up please": MAY_NOT,
        "met Lee Po <lee@acme.example>": MET,
        "Met Lee Po (lee@acme.example)": MET,
        "interviewer: Lee Po lee@acme.example": MET,
        "met Lee Po [mailto:lee@acme.example] lee@acme.example": MET,
        "spoke with Dana": "acme interviewer Dana Wu dana@acme.example",
        "met Lee": "acme interviewer Lee -",
        "interview 12 March 15:00": MARCH,
        "second interview on 12 March at 3pm": MARCH,
        "interview 12 March 9am EST": MARCH,
        "second round 12 March 15:00": MARCH,
        "round 2: 12 March 15:00": MARCH,
        "call moved to 12 March": "acme interview 2027-03-12",
        "did not take place": NOT_HELD,
        "the interview didn’t happen": NOT_HELD,
        "was cancelled": NOT_HELD,
        "they called off the interview": NOT_HELD,
        "snooze 1 week": WEEK,
        "snooze for 7 days": WEEK,
        "snooze until 7 Dec": UNTIL,
        "ignore": IGNORED,
        "not an application of mine": IGNORED,
        "withdrawn": WITHDRAWN,
        "I withdrew my application": WITHDRAWN,
        "offer": OFFER,
        "they made me an offer": OFFER,
        "rejected": REJECTED,
        "they turned me down": REJECTED,
        "role is Data Engineer": "acme role Data Engineer",
        "talked with Dana about the Rust migration": "acme note Dana Wu: talked about the Rust migration",
        "we talked about the Rust migration": "acme note we talked about the Rust migration",
        "Dana: the Rust migration": "acme note Dana: the Rust migration",
        "note: they move in spring": "acme note they move in spring",
        "merge with juniper atlas": "acme merge atlas",
    },
    "de": {
        "Entscheidung bis 5. Dezember": DECIDES,
        "Entscheidung: 5.12.": DECIDES,
        "Entscheidung am 5.12": DECIDES,
        "Antwort bis Ende nächster Woche": NEXT_WEEK,
        "sie melden sich bis Ende nächster Woche": NEXT_WEEK,
        "bis 5. Dezember": DECIDES,
        "ich darf nachfragen": MAY,
        "nachfragen: ja": MAY,
        "darf nicht nachfragen": MAY_NOT,
        "bitte nicht nachfragen": MAY_NOT,
        "Lee Po <lee@acme.example> getroffen": MET,
        "habe Lee Po <lee@acme.example> kennengelernt": MET,
        "Gesprächspartnerin: Lee Po lee@acme.example": MET,
        "mit Dana über die Migration gesprochen": "acme note Dana Wu: über die Migration gesprochen",
        "wir haben über die Migration gesprochen": "acme note wir haben über die Migration gesprochen",
        "Vorstellungsgespräch am 12. März um 15 Uhr": MARCH,
        "Termin: 12.3.2027 15:00": MARCH,
        "hat nicht stattgefunden": NOT_HELD,
        "das Gespräch ist ausgefallen": NOT_HELD,
        "ruhen lassen 1 Woche": WEEK,
        "eine Woche warten": WEEK,
        "warten bis 7. Dezember": UNTIL,
        "ignorieren": IGNORED,
        "zurückgezogen": WITHDRAWN,
        "Angebot bekommen": OFFER,
        "Absage": REJECTED,
        "Stelle: Datenanalystin": "acme role Datenanalystin",
        "gehört zu Juniper Atlas": "acme merge atlas",
    },
    "fr": {
        "décision avant le 5 décembre": DECIDES,
        "réponse d’ici la fin de la semaine prochaine": NEXT_WEEK,
        "ils décident avant le 5 décembre": DECIDES,
        "je peux relancer": MAY,
        "relance : non": MAY_NOT,
        "ne pas relancer": MAY_NOT,
        "rencontré Lee Po <lee@acme.example>": MET,
        "j’ai rencontré Lee Po <lee@acme.example>": MET,
        "parlé avec Dana de la migration vers Rust": "acme note Dana Wu: parlé de la migration vers Rust",
        "entretien le 12 mars à 15h": MARCH,
        "l’entretien n’a pas eu lieu": NOT_HELD,
        "attendre une semaine": WEEK,
        "attendre jusqu’au 7 décembre": UNTIL,
        "ignorer": IGNORED,
        "j’ai retiré ma candidature": WITHDRAWN,
        "offre reçue": OFFER,
        "refus": REJECTED,
        "poste : analyste": "acme role analyste",
    },
    "es": {
        "decisión antes del 5 de diciembre": DECIDES,
        "respuesta a finales de la próxima semana": NEXT_WEEK,
        "deciden antes del 5 de diciembre": DECIDES,
        "puedo insistir": MAY,
        "seguimiento: no": MAY_NOT,
        "conocí a Lee Po <lee@acme.example>": MET,
        "hablé con Dana sobre la migración a Rust": "acme note Dana Wu: hablado sobre la migración a Rust",
        "entrevista el 12 de marzo a las 15:00": MARCH,
        "la entrevista no tuvo lugar": NOT_HELD,
        "posponer una semana": WEEK,
        "posponer hasta el 7 de diciembre": UNTIL,
        "ignorar": IGNORED,
        "he retirado mi candidatura": WITHDRAWN,
        "me han hecho una oferta": OFFER,
        "rechazado": REJECTED,
        "puesto: analista": "acme role analista",
    },
    "pt": {
        "decisão até 5 de dezembro": DECIDES,
        "resposta até o fim da próxima semana": NEXT_WEEK,
        "eles decidem até 5 de dezembro": DECIDES,
        "posso insistir": MAY,
        "não insistir": MAY_NOT,
        "conheci a Lee Po <lee@acme.example>": MET,
        "falei com Dana sobre a migração para Rust": "acme note Dana Wu: falado sobre a migração para Rust",
        "entrevista marcada para 12 de março às 15h": MARCH,
        "a entrevista não aconteceu": NOT_HELD,
        "adiar uma semana": WEEK,
        "adiar até 7 de dezembro": UNTIL,
        "ignorar": IGNORED,
        "desisti da minha candidatura": WITHDRAWN,
        "recebi uma proposta": OFFER,
        "fui rejeitada": REJECTED,
        "vaga: analista": "acme role analista",
    },
    "it": {
        "decisione entro il 5 dicembre": DECIDES,
        "risposta entro la fine della prossima settimana": NEXT_WEEK,
        "mi fanno sapere entro il 5 dicembre": DECIDES,
        "posso sollecitare": MAY,
        "non sollecitare": MAY_NOT,
        "incontrato Lee Po <lee@acme.example>": MET,
        "parlato con Dana della migrazione a Rust": "acme note Dana Wu: parlato della migrazione a Rust",
        "colloquio il 12 marzo alle 15:00": MARCH,
        "il colloquio non si è svolto": NOT_HELD,
        "rimandare una settimana": WEEK,
        "rimandare fino al 7 dicembre": UNTIL,
        "ignorare": IGNORED,
        "ho ritirato la candidatura": WITHDRAWN,
        "ricevuto un'offerta": OFFER,
        "sono stata scartata": REJECTED,
        "ruolo: analista": "acme role analista",
    },
    "nl": {
        "beslissing uiterlijk 5 december": DECIDES,
        "antwoord eind volgende week": NEXT_WEEK,
        "ze beslissen voor 5 december": DECIDES,
        "ik mag navragen": MAY,
        "niet navragen": MAY_NOT,
        "Lee Po <lee@acme.example> ontmoet": MET,
        "met Dana over de migratie naar Rust gesproken": "acme note Dana Wu: over de migratie naar Rust gesproken",
        "gesprek op 12 maart om 15:00": MARCH,
        "het gesprek ging niet door": NOT_HELD,
        "uitstellen een week": WEEK,
        "uitstellen tot 7 december": UNTIL,
        "negeren": IGNORED,
        "ingetrokken": WITHDRAWN,
        "aanbod gekregen": OFFER,
        "afgewezen": REJECTED,
        "functie: analist": "acme role analist",
    },
}

MISSES = {
    "en": (
        "no decision by 5 Dec, I think",
        "the decision is hard",
        "decision by 5 or 6 Dec",
        "decision by 31 February",
        "decision by someday",
        "I may follow up on that later if I feel like it",
        "met the team",
        "met with a lot of people",
        "met Monday",
        "I met up with friends",
        "interview went well",
        "interview on some Tuesday or Wednesday",
        "it took place",
        "did it not take place",
        "snooze",
        "snooze a while",
        "snooze until yesterday",
        "do not ignore",
        "ignore the noise",
        "not withdrawn",
        "should I withdraw?",
        "no offer yet",
        "offer?",
        "the offer was nice",
        "not rejected",
        "I offered them tea",
        "my role in the team",
    ),
    "de": (
        "Entscheidung fällt schwer",
        "keine Entscheidung bis 5. Dezember",
        "bis bald",
        "bis dann",
        "das Team getroffen",
        "alle getroffen",
        "mit vielen gesprochen",
        "Gespräch lief gut",
        "hat stattgefunden",
        "nicht ignorieren",
        "kein Angebot",
        "noch keine Absage",
        "Angebot?",
        "warten",
        "nicht zurückgezogen",
    ),
    "fr": (
        "décision difficile",
        "pas de décision avant le 5 décembre",
        "avant tout merci",
        "rencontré toute l'équipe",
        "entretien très agréable",
        "a eu lieu",
        "pas d'offre",
        "pas de refus",
        "ne pas ignorer",
    ),
    "es": (
        "decisión difícil",
        "no hay decisión antes del 5 de diciembre",
        "conocí a todo el equipo",
        "entrevista muy buena",
        "tuvo lugar",
        "sin oferta",
        "no ignorar",
        "no rechazado",
    ),
    "pt": (
        "decisão difícil",
        "até logo",
        "até breve",
        "conheci toda a equipe",
        "entrevista muito boa",
        "sem proposta",
        "não ignorar",
        "não fui rejeitada",
    ),
    "it": (
        "decisione difficile",
        "incontrato tutta la squadra",
        "colloquio andato bene",
        "si è svolto",
        "nessuna offerta",
        "non ignorare",
        "nessun rifiuto",
    ),
    "nl": (
        "beslissing valt zwaar",
        "voor de zekerheid",
        "iedereen ontmoet",
        "gesprek ging goed",
        "ging door",
        "geen aanbod",
        "niet negeren",
        "niet afgewezen",
    ),
}


@pytest.mark.parametrize("code", HITS)
def test_what_can_be_said_in_each_language(code: str) -> None:
    wrong = {text: found for text, meant in HITS[code].items() if (found := told(f"acme: {text}")) != [meant]}
    assert wrong == {}


@pytest.mark.parametrize("code", MISSES)
def test_what_looks_like_it_is_no_word(code: str) -> None:
    wrong = {text: found.words for text in MISSES[code] if (found := heard(f"acme: {text}")).words}
    assert wrong == {}
    assert all(heard(f"acme: {text}").unclear for text in MISSES[code])  # with a name and a colon it is quoted


def test_every_example_of_every_language_works() -> None:
    said = {(table.code, says): clause(tidy(text), TOLD) for table in TABLES for says, text in table.examples}
    assert [key for key, found in said.items() if found is None or found.says is not key[1]] == []


def test_every_language_can_say_all_and_has_an_example_of_it() -> None:
    for table in TABLES:
        assert {says for says, _ in table.forms} == set(Says)
        assert {says for says, _ in table.examples} == set(Says)


@pytest.mark.parametrize(
    "line",
    [
        "acme: decision by 5 Dec",
        "Acme: Decision by 5 Dec.",
        "- acme: decision by 5 Dec",
        "• ACME : decision by 5 Dec!",
        "1. acme: decision by 5 Dec;",
        "“acme: decision by 5 Dec”",
        "acme:\u00a0decision by\u202f5\u00a0Dec",
        "*acme: decision by 5 Dec*",
        "\u200bacme: decision by 5 Dec 🙂",
        "acme – decision by 5 Dec",
        "acme, decision by 5 Dec",
        "acme decision by 5 Dec",
        "[x] acme: decision by 5 Dec",
    ],
)
def test_what_keyboards_and_mail_programs_add_does_not_matter(line: str) -> None:
    assert told(line) == [DECIDES]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("decision by 5 Dec, may follow up yes, met Lee Po <lee@acme.example>", [DECIDES, MAY, MET]),
        ("decision by Saturday, 5 December, may follow up: yes", [DECIDES, MAY]),
        ("interview Friday, 12 March, 15:00; decision by 5 Dec and may follow up no", [MARCH, DECIDES, MAY_NOT]),
        (
            "met Dana, Ray and Lee Po <lee@acme.example>, may follow up",
            ["acme interviewer Dana Wu dana@acme.example", "acme interviewer Ray Ito -", MET, MAY],
        ),
        (
            "talked with Dana about pay, the team and Rust, decision by 5 Dec",
            ["acme note Dana Wu: talked about pay, the team and Rust", DECIDES],
        ),
        ("Entscheidung bis 5. Dezember, darf nachfragen ja", [DECIDES, MAY]),
        ("met Dana, thanks", ["acme interviewer Dana Wu dana@acme.example"]),
    ],
)
def test_a_line_may_say_several_things(line: str, words: list[str]) -> None:
    assert told(f"acme: {line}") == words


def test_of_a_line_half_understood_only_what_does_no_harm_counts() -> None:
    assert told("acme: decision by 5 Dec, unless the budget falls through") == [
        DECIDES,
        "? unless the budget falls through",
    ]
    assert told("acme: offer, I do not think so") == ["? acme: offer, I do not think so"]
    assert told("acme: decision by 5 Dec, offer, or so they hinted at") == [
        DECIDES,
        "? acme: decision by 5 Dec, offer, or so they hinted at",
    ]
