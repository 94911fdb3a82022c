"""Which employer and which post a mail is about, in seven languages and people's own wording; and what is none."""

from __future__ import annotations

import pytest

from rules.extract.employers import employer
from rules.extract.roles import role
from rules.languages import LANGUAGES
from rules.messages import User
from tests.builders import message

JANE = User(("jane@mail.example",), "Jane Doe", "Europe/Berlin")
SPOKEN = {language.code: language for language in LANGUAGES}


@pytest.mark.parametrize(
    ("code", "sender", "text", "firm"),
    [
        ("de", "Kreisverwaltung Moorland <personal@kv-moorland.example>", "Im Auftrag\nWulff", "Kreisverwaltung Moorland"),
        ("de", "Seniorenzentrum Lindenhof, Verwaltung <v@lindenhof-pflege.example>", "MfG\nPohl", "Seniorenzentrum Lindenhof"),
        ("es", "Selección Sierra Alta <seleccion@sierraalta.example>", "Un saludo\nCafés Sierra Alta S.L.", "Cafés Sierra Alta"),
        ("es", "Mercedes Ugarte <mugarte@navieraugarte.example>", "A esa hora tengo consejo.", "Naviera Ugarte"),
        ("fr", "Domaine de la Roque <vins@domainelaroque.example>", "Il vous écrira.\nMme Roque", "Domaine de la Roque"),
        ("fr", "Clotilde de Contretemps <jobs@contretemps.example>", "Merci !\n\nClotilde", "Contretemps"),
        ("it", "Sandro Riva <sandro@dellapietra.example>", "A giovedì.\n\nSandro Riva\nFalegnameria Dellapietra dal 1961",
         "Falegnameria Dellapietra"),
        ("pt", "Seleção Santa Rita <selecao@santarita.example>", "Daremos retorno.\nHospital Santa Rita – Gestão de Pessoas",
         "Hospital Santa Rita"),
        ("nl", "Femke Smit <femke@waterland.example>", "Fijn weekend!\n\nFemke\nWaterland Zorg", "Waterland Zorg"),
        ("en", "Hal Vinter <hal@saltmarsh.example>", "Come and see us.\n\nHal Vinter\nSaltmarsh Analytics", "Saltmarsh Analytics"),
        ("en", "Moll Tre <moll@thegannet.example>", "see you\n\nmoll", "Thegannet"),
        ("en", "Tilly at Marrowbone Pets <noreply@candidates.workablemail.com>", "Pick a time\n\nTilly\nMarrowbone Pets",
         "Marrowbone Pets"),
        ("en", "copper kettle <thecopperkettle.cafe@freepost.example>", "come in sat\n\ntrish\nThe Copper Kettle",
         "The Copper Kettle"),
    ],
)  # fmt: skip
def test_the_employers_name_is_the_fullest_that_its_domain_bears_out(
    code: str, sender: str, text: str, firm: str
) -> None:
    found, _ = employer(message("a", sender=sender, own_words=text), SPOKEN[code], JANE)
    assert found is not None
    assert found.name == firm


def test_a_mail_providers_domain_is_no_employers() -> None:
    sender = "copper kettle <thecopperkettle.cafe@freepost.example>"
    mail = message("a", sender=sender, own_words="come in sat\n\ntrish\nThe Copper Kettle")
    found, _ = employer(mail, SPOKEN["en"], JANE)
    assert found is not None
    assert found.domain is None


@pytest.mark.parametrize(
    ("code", "subject", "text", "post"),
    [
        ("en", "Re: sous chef", "could you pop in?", "sous chef"),
        ("en", "Assistant Archivist", "We are seeing three people for Assistant Archivist.", "Assistant Archivist"),
        ("en", "an update", "You are on the list for the Staff Hydrologist role.", "Staff Hydrologist"),
        ("en", "Legal Secretary - first meeting", "See you then.", "Legal Secretary"),
        ("en", "hello", "Our Director of Teaching, Dr Emeka Uzor, will join us.", None),
        ("de", "Rückfrage", "heute war die letzte Runde für die Sachbearbeiterin Zoll.", "Sachbearbeiterin Zoll"),
        ("de", "Ihre Bewerbung", "die Stelle der Registrarin ist vergeben.", "Registrarin"),
        ("de", "Aktualisierte Einladung: Zweites Gespräch UX Writerin", "Geändert: Uhrzeit", "UX Writerin"),
        ("fr", "C'est demain", "pour parler du poste d'agent de réseau.", "agent de réseau"),
        ("fr", "suite", "votre candidature au poste de Chargée de mission RSE (réf. 40077)", "Chargée de mission RSE"),
        ("es", "Tu proceso", "para la plaza de profesora de música no puede ser", "profesora de música"),
        ("es", "Proceso de selección Analista de Datos", "Gracias por tu interés.", "Analista de Datos"),
        ("it", "ok", "per la posizione di responsabile magazzino presso di noi", "responsabile magazzino"),
        ("it", "Invito: Colloquio Redattore web", "A presto", "Redattore web"),
        ("pt", "Hoje", "não a conseguimos receber para o lugar de operadora de forno.", "operadora de forno"),
        ("nl", "Aanbod", "we bieden je de functie van teamleider wijkverpleging aan", "teamleider wijkverpleging"),
    ],
)
def test_the_post_is_told_by_where_it_stands(code: str, subject: str, text: str, post: str | None) -> None:
    assert role(message("a", subject=subject, own_words=text), SPOKEN[code], JANE) == post
