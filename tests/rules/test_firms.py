"""Who the employer is: an agency's client, a shop at a mail provider, a school behind its secretary's office."""

from __future__ import annotations

import pytest

from rules.extract.employers import employer
from rules.languages import LANGUAGES
from rules.languages.businesses import firm_like
from rules.messages import User
from rules.readings import Employer
from tests.builders import message

JANE = User(("jane@mail.example",), "Jane Doe", "Europe/Berlin")
SPOKEN = {language.code: language for language in LANGUAGES}


def firm(code: str, sender: str, text: str, subject: str = "hello") -> Employer | None:
    return employer(message("a", sender=sender, subject=subject, own_words=text), SPOKEN[code], JANE)[0]


def named(code: str, sender: str, text: str, subject: str = "hello") -> str | None:
    found = firm(code, sender, text, subject)
    return found.name if found else None


@pytest.mark.parametrize(
    ("code", "sender", "subject", "text", "client"),
    [
        ("en", "Ellis <ellis@threadrecruit.example>", "Friday", "Moorgate Fabrics have a new head of buying.", "Moorgate Fabrics"),
        ("de", "M. Kunze <kunze@kunze-personalberatung.example>", "Werkleiter", "mein Mandant, die Federnwerk Attendorn GmbH, lädt ein.",
         "Federnwerk Attendorn"),
        ("fr", "Cabinet Roussel RH <contact@roussel-rh.example>", "suite", "notre client, les Laiteries du Bocage, a retenu votre profil.",
         "Laiteries du Bocage"),
        ("es", "Remedios <r@levantehr.example>", "Onda Viva quiere conocerte", "Cerámicas Onda Viva te quiere ver.", "Cerámicas Onda Viva"),
        ("it", "Elena <elena@costarecruiting.example>", "novità", "Fonderie Valsesia vuole incontrarti.", "Fonderie Valsesia"),
        ("pt", "Sónia <sonia@beiratalent.example>", "feedback", "Falei agora com a Cimentos do Vouga: gostaram muito.", "Cimentos do Vouga"),
        ("nl", "Wendy <w@hollandsglorie-search.example>", "Directeur", "Namens onze opdrachtgever Kanters Beton nodig ik u uit.",
         "Kanters Beton"),
    ],
)  # fmt: skip
def test_an_agencys_client_is_the_employer(code: str, sender: str, subject: str, text: str, client: str) -> None:
    assert named(code, sender, text, subject) == client


@pytest.mark.parametrize(
    ("code", "sender", "subject", "text"),
    [
        (
            "en",
            "Owen <owen@blackstone.example>",
            "Finance Director",
            "We act for a manufacturer in the Midlands. A call?",
        ),
        (
            "de",
            "Lars <lars@obst-beratung.example>",
            "Aufgabe im Norden",
            "für ein familiengeführtes Unternehmen suche ich Sie.",
        ),
        (
            "fr",
            "Hugues <h@bonneval.example>",
            "Directeur – Bretagne",
            "Je conduis pour un groupe familial une recherche.",
        ),
        ("es", "Marta <m@vidal.example>", "Proceso", "Llevo una búsqueda confidencial para un cliente."),
        (
            "it",
            "Ludovica <l@ferrante.example>",
            "CFO",
            "Per un'importante multinazionale del packaging ricerchiamo un CFO.",
        ),
        (
            "pt",
            "Otávio <o@pradosearch.example>",
            "Posição confidencial",
            "Conduzo uma busca para empresa líder (Centro-Oeste).",
        ),
        (
            "nl",
            "Team <info@randstraat-uitzendbureau.example>",
            "Werk voor jou",
            "voor een klant in Tiel zoeken we mensen.",
        ),
    ],
)
def test_an_agency_that_hides_its_client_names_no_employer(code: str, sender: str, subject: str, text: str) -> None:
    assert firm(code, sender, text, subject) is None


@pytest.mark.parametrize(
    ("code", "sender", "shop"),
    [
        ("en", "Moss & Daughter Bakery <mossanddaughter@gmail.com>", "Moss & Daughter Bakery"),
        ("fr", "Garage Perrichon <garage.perrichon@orange.fr>", "Garage Perrichon"),
        ("es", "Panadería La Espiga <laespiga33@gmail.com>", "Panadería La Espiga"),
        ("it", "Pasticceria Dolcevita <pasticceria.dolcevita@libero.it>", "Pasticceria Dolcevita"),
        ("pt", "Padaria Pão Quente <paoquente@sapo.example>", "Padaria Pão Quente"),
        ("nl", "Bakkerij Van Dam <bakkerijvandam@planet.nl>", "Bakkerij Van Dam"),
        ("de", "Autohaus Rittmeyer <info@rittmeyer-automobile.example>", "Autohaus Rittmeyer"),
    ],
)
def test_a_shop_is_known_by_its_display_name_wherever_it_has_its_mail(code: str, sender: str, shop: str) -> None:
    assert named(code, sender, "ok") == shop


def test_a_persons_private_mail_names_no_firm() -> None:
    assert firm("en", "Sarah Hall <sarah.hall@gmail.com>", "Are you free on Tuesday?") is None
    assert firm("en", "Ruth Osei <ruth.osei@homepost.example>", "Are you free on Tuesday?") is None


@pytest.mark.parametrize(
    ("code", "sender", "text", "told"),
    [
        ("de", "Schulleitung Blindenschule Arnsberg <leitung@blindenschule-arnsberg.example>", "Am Freitag rufe ich an.",
         "Blindenschule Arnsberg"),
        ("de", '"Hochschule Ems-Vechte, Dezernat Personal" <personal@hs-emsvechte.example>', "Es dauert noch.", "Hochschule Ems-Vechte"),
        ("de", 'Dr. Ute Sandvoss <praxis@zahnarzt-sandvoss.example>', "Bis Donnerstag.\n\nUte Sandvoss", "Zahnarzt Sandvoss"),
        ("fr", "DRH Port de Kerlann <drh@port-kerlann.example>", "La décision suivra.\n\nDirection\nPort autonome de Kerlann",
         "Port autonome de Kerlann"),
        ("fr", "Recrutement EPTS <recrutement@epts-sahel.example>", "À jeudi.\n\nKhady\nEau pour Tous Sahel", "Eau pour Tous Sahel"),
        ("es", "Coordinación Altozano <agenda@clinicaaltozano.example>", "Le esperamos en la Clínica Altozano, C/ Tejar 8.", "Clínica Altozano"),
        ("es", "Talleres Ferran <tallersferran@correu.example>", "te espero\n\nFerran\nTalleres Ferrán", "Talleres Ferrán"),
        ("en", "Ramen Kuma Fitzroy <kuma@ramenkuma.example>", "say yes x\n\nMika, Ramen Kuma", "Ramen Kuma"),
        ("en", "Sable Peak People Ops <people@sablepeak.example>", "Please sign.\n\nSable Peak Insurance, People Ops",
         "Sable Peak Insurance"),
        ("en", "Marla Quist <marla@quistandvane.example>", "Which?\n\nMarla\nQuist & Vane LLP", "Quist & Vane"),
        ("en", "HR <hr@cstlimited.example>", "We keep your file.\n\nHR Department\nCoastal Steel Tubes Ltd", "Coastal Steel Tubes"),
        ("nl", "Margot <m.elzinga@noorderzorg.example>", "Tot dan.\n\nMargot Elzinga\nHR-adviseur Noorderzorg", "Noorderzorg"),
        ("nl", "Petra van Rijn <petra@vanrijnenzonen.example>", "tot dan\n\nPetra van Rijn\nVan Rijn en Zonen", "Van Rijn en Zonen"),
        ("fr", "Office de tourisme de Kerlouan <direction@ot-kerlouan.example>", "Merci.\nL'équipe de l'Office de tourisme de Kerlouan",
         "Office de tourisme de Kerlouan"),
        ("en", "Ahmed <ahmed@sahanlogistics.example>", "Sunday 9am.\n\nAhmed Farah\nOps, Sahan Logistics FZE", "Sahan Logistics"),
        ("nl", "Rob van Essen <rob@vanessen-hoveniers.example>", "maandag 7.30", "Van Essen Hoveniers"),
        ("nl", "Theo Brouwer <theo@brouwerijdekraan.example>", "begin juli", "Brouwerij De Kraan"),
        ("de", "Rezeption Hotel Seeblick <rezeption@seeblick-hotel.example>", "Danke.", "Hotel Seeblick"),
        ("de", "Malte <malte@kiezbike.example>", "bis Mittwoch. Malte von Kiezbike", "Kiezbike"),
        ("de", "Universitätsmedizin Nordheide <no-reply@umh-karriere.example>", "Danke.", "Universitätsmedizin Nordheide"),
        ("fr", "Conseil départemental de l'Aubrac <recrutement@aubrac-dep.example>", "Merci.", "Conseil départemental de l'Aubrac"),
        ("fr", "Préfecture du Val-Noir <concours@val-noir.gouv.example>", "Merci.", "Préfecture du Val-Noir"),
        ("fr", "Bastien Roy <b.roy@roymenuiserie.example>", "mardi 7h30", "Roy Menuiserie"),
        ("es", "Notaría Beltrán Osuna <notaria@beltranosuna.example>", "Un saludo.", "Notaría Beltrán Osuna"),
        ("it", "Officine Sarti <personale@officinesarti.example>", "venerdì alle 17. Officine Sarti", "Officine Sarti"),
        ("en", "Carol <camundson@elkprairieschool.example>", "You are Elk Prairie School's new music teacher.", "Elk Prairie School"),
    ],
)  # fmt: skip
def test_the_name_is_the_firms_own_without_departments_branches_and_people(
    code: str, sender: str, text: str, told: str
) -> None:
    assert named(code, sender, text) == told


@pytest.mark.parametrize(
    ("code", "sender", "text", "told"),
    [
        ("de", "SmartRecruiters <notification@smartrecruiters.com>", "Es ist so weit: Teamassistenz bei Lechtal Antriebe.", "Lechtal Antriebe"),
        ("es", "Avisos <avisos@portaltrabajos.example>", "Tu postulación para cajero en Ferretería La Tuerca fue enviada.", "Ferretería La Tuerca"),
        ("de", "Personio <noreply@m.personio.de>", "Bis Freitag.\n\nDein Team von Papierflieger Design", "Papierflieger Design"),
        ("de", "StepStone <noreply@stepstone.de>", "Deine Bewerbung wurde an Krona Verpackung GmbH versendet.", "Krona Verpackung"),
        ("es", "Hospital Nueva Esperanza <no-reply@successfactors.eu>", "Tu candidatura para Técnico de Radiología ha quedado registrada.",
         "Hospital Nueva Esperanza"),
        ("en", "Ruth Osei <ruth.osei@homepost.example>", "We look for Lantern Refuge's Deputy Director.", "Lantern Refuge"),
    ],
)  # fmt: skip
def test_a_firm_beside_a_post_is_the_employer_behind_a_service(code: str, sender: str, text: str, told: str) -> None:
    assert named(code, sender, text) == told


def test_what_can_hardly_be_a_persons_name() -> None:
    assert all(map(firm_like, ("Moss & Daughter", "Colegio San Telmo", "Zahnarztpraxis Rehm", "Rehm GmbH")))
    assert not any(map(firm_like, ("Sarah Hall", "Dana Wu", "Tom Wood")))
