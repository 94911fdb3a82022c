"""Who the employer is where its domain is an abbreviation, a form of law stands inside, or a third party writes."""

from __future__ import annotations

import pytest

from rules.extract.employers import employer
from rules.extract.initials import stands_for
from rules.languages import LANGUAGES
from rules.messages import User
from tests.builders import message

JANE = User(("jane@mail.example",), "Jane Doe", "Europe/Berlin")
SPOKEN = {language.code: language for language in LANGUAGES}


def named(code: str, sender: str, text: str, subject: str = "hello") -> str | None:
    """The employer's name in a mail in a language, None if none is told."""
    found, _ = employer(message("a", sender=sender, subject=subject, own_words=text), SPOKEN[code], JANE)
    return found.name if found else None


def agency(code: str, sender: str, text: str, subject: str = "hello") -> str | None:
    """The same for the agency in between."""
    _, found = employer(message("a", sender=sender, subject=subject, own_words=text), SPOKEN[code], JANE)
    return found.name if found else None


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("wft", "Wexley Fold & Thread"),
        ("sbr", "Seeblick Reederei"),
        ("magri", "Ministry of Agriculture"),
        ("c4v", "Cave des Quatre Vents"),
        ("uvm", "Universiteit Veldmeer"),
    ],
)
def test_a_domain_of_beginnings_stands_for_the_whole_name(label: str, name: str) -> None:
    assert stands_for(label, name)


@pytest.mark.parametrize(("label", "name"), [("wft", "Wexley Fold"), ("sbr", "Reederei Seeblick"), ("acme", "Acme")])
def test_other_letters_stand_for_nothing(label: str, name: str) -> None:
    assert not stands_for(label, name)


@pytest.mark.parametrize(
    ("code", "sender", "text", "firm"),
    [
        ("de", "Inka Voss <i.voss@sbr.example>", "Passt Montag?\n\nInka Voss\nPersonal / Crew\nSeeblick Reederei GmbH & Co. KG",
         "Seeblick Reederei"),
        ("en", "Vacancies <vacancies@magri.example>",
         "Thank you for applying for the Ranger role with the Ministry of Agriculture.\n\nTe Ao Rewi\nAdvisor", "Ministry of Agriculture"),
        ("nl", "Tess Prins <t.prins@uvm.example>",
         "Helaas.\n\nGroet,\nTess Prins\nFaculteit Letteren, Departement Oude Talen\nUniversiteit Veldmeer", "Universiteit Veldmeer"),
        ("en", "Vale Careers <vtb@myworkday.com>",
         "Thank you for your interest in employment with the Vale Transport Board (VTB).\n\nVale Transport Board", "Vale Transport Board"),
    ],
)  # fmt: skip
def test_the_firm_that_an_abbreviated_domain_stands_for_is_the_employer(
    code: str, sender: str, text: str, firm: str
) -> None:
    assert named(code, sender, text) == firm


@pytest.mark.parametrize(
    ("code", "sender", "text", "firm"),
    [
        ("it", "Ufficio <ufficio@fornolotti.example>", "siamo lieti di proporle l'assunzione presso Forno Lotti S.r.l. da maggio.\n\nAda Lotti",
         "Forno Lotti"),
        ("en", "Personnel <personnel@tarnfordcounty.example>", "You will test with the Tarnford County Sheriff's Office on Friday.",
         "Tarnford County Sheriff's Office"),
        ("fr", "Zoé d'Orme <zoe@orme-data.example>", "Bon courage !\n\nZoé\nTalent acquisition chez Orme", "Orme"),
        ("pt", "Secretaria <secretaria@jovempoeta.example>", "A entrevista foi cancelada.\n\nEscola Jovem Poeta", "Escola Jovem Poeta"),
        ("pt", "Rita Sá <rita@qfonte.example>", "Ainda não fechámos.\n\nRita Sá\nQuinta da Fonte", "Quinta da Fonte"),
        ("nl", "Bureau Theater De Vlam <bureau@devlam.example>", "Tot donderdag!", "Theater De Vlam"),
        ("es", "RRHH <rrhh@almendro.example>", "Adjuntamos la prueba.\n\nDepartamento de Personas\nConstructora Almendro",
         "Constructora Almendro"),
        ("es", "Ferrán Textil <noreply@candidates.workablemail.com>",
         "Tu candidatura para el puesto de Mozo de almacén se ha enviado.\n\nFerrán Textil", "Ferrán Textil"),
    ],
)  # fmt: skip
def test_a_name_is_neither_cut_short_nor_lengthened_by_words_around_it(
    code: str, sender: str, text: str, firm: str
) -> None:
    assert named(code, sender, text) == firm


@pytest.mark.parametrize(
    ("code", "sender", "subject", "text", "client"),
    [
        ("de", "Udo Kern <u.kern@kern-consult.example>", "Zusage!",
         "Brandt Logistik möchte Sie als Disponent einstellen.\n\nUdo Kern\nKern Consult, Vermittlung von Fachkräften", "Brandt Logistik"),
        ("es", "Luis Mar <luis.mar@tegen.example>", "Olivar quiere entrevistarte",
         "Desde Olivar me piden fecha para la vacante de analista.\n\nLuis Mar\nIT Recruiter en Tegen Talento", "Olivar"),
        ("nl", "Bas Wit <bas@metaalcruit.example>", "Zuidwind wil je spreken!",
         "Zuidwind Energie wil je uitnodigen voor een gesprek.\n\nBas Wit\nMetaalcruit", "Zuidwind Energie"),
    ],
)  # fmt: skip
def test_whoever_says_what_another_firm_wants_writes_for_it(
    code: str, sender: str, subject: str, text: str, client: str
) -> None:
    assert named(code, sender, text, subject) == client
    assert agency(code, sender, text, subject)


@pytest.mark.parametrize(
    ("code", "sender", "text"),
    [
        ("en", "Kev Dale <kev@ironpeople.example>", "Heard back from the client on the Surveyor job and it's a no.\n\nKev\nIronpeople"),
        ("en", "Vi Penn <vi@lexiana.example>", "I'm sorry, the client has come back and chosen other candidates.\n\nVi Penn\nLexiana"),
        ("de", "Jo Theiss <jo@theiss.example>",
         "mein Mandant, ein Mittelständler im Maschinenbau, möchte Sie zum Gespräch kennenlernen.\n\nJo Theiss"),
        ("nl", "Pat Maes <p.maes@kompasbrug.example>", "Helaas heeft de klant beslist. De klant heeft een andere kandidaat.\n\nPat Maes"),
        ("pt", "Vera Dias <vera.dias@horacerta.example>",
         "O cliente decidiu avançar com outro candidato.\n\nVera Dias\nHora Certa, Empresa de Trabalho Temporário"),
        ("it", "Ada Ferri <a.ferri@orsaselezione.example>",
         "l'azienda nostra cliente, realtà della provincia di Brescia, vorrebbe incontrarla.\n\nAda Ferri"),
    ],
)  # fmt: skip
def test_a_client_that_is_not_named_is_no_employer_and_the_agency_is_none(code: str, sender: str, text: str) -> None:
    assert named(code, sender, text) is None
    assert agency(code, sender, text)


def test_a_department_of_selection_is_no_agency() -> None:
    text = "We missen nog je diploma.\n\nEllen Bos\nZiekenhuis De Kade"
    assert named("nl", "Werving en Selectie <werving@zdk.example>", text) == "Ziekenhuis De Kade"
    assert agency("nl", "Werving en Selectie <werving@zdk.example>", text) is None


def test_somebody_who_is_at_a_clients_works_is_no_agency() -> None:
    text = "Matteo è bloccato dal cliente a Stoccarda, il colloquio è annullato."
    assert agency("it", "Clara Lodi <clara.lodi@officinelodi.example>", text) is None


@pytest.mark.parametrize(
    ("code", "sender", "subject", "text", "firm"),
    [
        ("de", "Seebank Recruiting <assessment@pruefportal.example>", "Online-Test",
         "Sie haben sich bei der Seebank beworben. Zum Test.\n\nTechnischer Betrieb: Pruefportal GmbH", "Seebank"),
        ("nl", "Dijkbank Recruitment <no-reply@toetsplein.example>", "Uw assessment",
         "U bent door Dijkbank uitgenodigd voor een assessment.\n\nToetsplein, technisch beheer", "Dijkbank"),
        ("en", "do-not-reply@jobgate.example", "Application submitted",
         "You have submitted your application.\nVacancy: Swim Teacher\nEmployer: Southgate Leisure Trust\nLocation: Hull", "Southgate Leisure Trust"),
    ],
)  # fmt: skip
def test_a_platform_on_its_own_domain_is_not_the_employer(
    code: str, sender: str, subject: str, text: str, firm: str
) -> None:
    assert named(code, sender, text, subject) == firm


@pytest.mark.parametrize(
    ("code", "sender", "subject", "text", "firm"),
    [
        ("en", "People Team <people@tarnretail.example>", "Your application to Linden Lane",
         "Thanks for applying for Retail Assistant at our Linden Lane shops.\n\nTarn Retail Ltd trading as Linden Lane.", "Linden Lane"),
        ("en", "Lee Tran <lee.tran@corva-holdings.example>", "Hogback interview",
         "We'd like a call about the opening with our lift brand, Hogback.\n\nLee Tran\nCorva Holdings Inc.\nCorva Holdings | Hogback | Tern",
         "Hogback"),
        ("de", "Mia Falk <mia.falk@astra-handel.example>", "Kennenlernen",
         "Ihre Bewerbung für unseren Moosgrün-Markt in Fulda gefällt uns. Moosgrün ist unsere Bio-Marke.\n\nMia Falk\n"
         "Astra Handelsgesellschaft mbH\nMarken: Moosgrün | Kornblume", "Moosgrün"),
        ("fr", "Ana Noël <ana.noel@groupe-vireo.example>", "Chef de rang - restaurant Cannelle",
         "Votre candidature pour notre restaurant Cannelle nous intéresse.\n\nAna Noël\nGroupe Vireo : Cannelle, Le Gué", "Cannelle"),
        ("pt", "Rita Nobre <rita.nobre@grupofoz.example>", "Restaurante Amura, entrevista",
         "Recebemos a sua candidatura para chefe de sala do Amura, o nosso restaurante em Cascais.\n\nRita Nobre\nGrupo Foz", "Amura"),
        ("nl", "Directie <directie.deberk@stichtingoctaaf.example>", "gesprek gaat niet door",
         "Beste Lotte,\nHet gesprek gaat niet door.\nIk bel je.\nIna Smit\nBasisschool De Berk\nStichting Octaaf, twaalf scholen", "Basisschool De Berk"),
    ],
)  # fmt: skip
def test_the_shop_or_school_of_a_group_is_the_employer_where_the_mail_is_about_it(
    code: str, sender: str, subject: str, text: str, firm: str
) -> None:
    assert named(code, sender, text, subject) == firm


@pytest.mark.parametrize(
    ("sender", "subject", "text"),
    [
        ("Kit Ray <kit@wexrail.example>", "Interview at Riverside House", "See you at Riverside House.\n\nKit Ray\nWexrail"),
        ("Kit Ray <kit@wexrail.example>", "Interview with Lea Moss", "Lea Moss will call you from Leeds.\n\nKit Ray\nWexrail"),
        ("Talent Team <talent@wexrail.example>", "Your talk", "Our Talent team will call.\n\nWexrail"),
    ],
)  # fmt: skip
def test_a_building_a_colleague_or_a_department_is_no_branch(sender: str, subject: str, text: str) -> None:
    assert named("en", sender, text, subject) == "Wexrail"


@pytest.mark.parametrize(
    ("code", "sender", "text", "firm"),
    [
        ("nl", "Hans Maas <hans@gmdakwerken.example>", "Je hoort van mij.\n\nHans Maas\nGebroeders Maas", "Gebroeders Maas"),
        ("it", "Zeni Ugo <ugo@fzcostruzioni.example>", "La chiamo io.\n\nUgo Zeni\nFratelli Zeni", "Fratelli Zeni"),
        ("de", "verwaltung <post@tierpark-moosberg.example>", "Leider nein.\n\nImpressum: Tierpark Moosberg e. V., Waldweg 9", "Tierpark Moosberg"),
        ("nl", "personeelszaken <pz@inktvlek.example>", "Helaas.\n\nHoogachtend,\nNV Drukkerij Inktvlek\nPersoneelszaken", "Drukkerij Inktvlek"),
        ("en", "Bea <bea@heroncoffee.example>", "see you thursday!\n\nbea", "Heron Coffee"),
    ],
)  # fmt: skip
def test_initials_and_a_trade_in_a_domain_and_forms_of_law_around_a_name_are_understood(
    code: str, sender: str, text: str, firm: str
) -> None:
    assert named(code, sender, text) == firm


@pytest.mark.parametrize(
    ("code", "sender", "text", "firm"),
    [
        ("en", "Ravi Sen <ravi.sen@marlinanalytics.example>", "Your offer to join Marlin.\n\nRavi Sen\nVP Engineering, Marlin", "Marlin"),
        ("it", "Irene di Tarlo <irene@tarlo-ai.example>", "Ecco il test.\n\nIrene", "Tarlo"),
        ("en", "Ravi Sen <ravi.sen@marlinanalytics.example>", "See you on Friday.\n\nRavi", "Marlin Analytics"),
    ],
)  # fmt: skip
def test_what_the_mail_writes_of_a_firm_betters_what_its_domain_suggests(
    code: str, sender: str, text: str, firm: str
) -> None:
    assert named(code, sender, text) == firm


def test_a_person_of_a_firm_behind_a_service_is_not_the_employer() -> None:
    text = (
        'You have a new message from Olive Starr at Zenith about your application.\n"What is your notice period? Olive"'
    )
    assert (
        named("en", "Olive Starr <notifications@smartrecruiters.com>", text, "Olive Starr sent you a message")
        == "Zenith"
    )


@pytest.mark.parametrize(
    ("code", "sender", "lines", "firm"),
    [
        ("de", "Evi Lang <evi.lang@qzx.example>", "Evi Lang\nPersonal, Oberlandbahn", "Oberlandbahn"),
        ("de", "Ina Wey <ina.wey@qzx.example>", "Beste Grüße\nIna Wey\nBüro\nKeramikhof Fassler, Aurach", "Keramikhof Fassler"),
        ("en", "Sam Orr <sam.orr@qzx.example>", "Sam Orr\nTeam Lead Structures, Calder Aerostructures", "Calder Aerostructures"),
        ("en", "Vi Clegg <vi.clegg@qzx.example>", "Vi Clegg\nDelivery Manager\nEastmoor Rail\n4 High St, Hull", "Eastmoor Rail"),
        ("fr", "Ana Roy <ana.roy@qzx.example>", "Ana Roy\nAdministration\nCycles Roy-Blanc, Aubry", "Cycles Roy-Blanc"),
        ("es", "Nora Paz <nora.paz@qzx.example>", "Saludos\nNora Paz\nTalento y Cultura\nFerrocarriles del Sur", "Ferrocarriles del Sur"),
        ("it", "Ugo Neri <ugo.neri@qzx.example>", "Saluti\nUgo Neri\nTitolare, Neri Salotti", "Neri Salotti"),
        ("nl", "Jan Maas <jan.maas@qzx.example>", "Groet,\nJan Maas\nZaakvoerder Maas Stoffen, Ronse\nVerstuurd vanaf mijn iPhone", "Maas Stoffen"),
        ("nl", "Noor Bos <noor@qzx.example>", "Lieve groet, Noor, Atelier Zonnedauw", "Atelier Zonnedauw"),
        ("pt", "Rui Sá <rui.sa@qzx.example>", "Abraço,\nRui Sá\nGerente\nPadaria Sol Nascente, Lda.", "Padaria Sol Nascente"),
        ("en", "Cllr Ada Dow <adadow@btinternet.com>", "Ada Dow\nChairman, Great Elden Parish Council", "Great Elden Parish Council"),
        ("en", "Ray Moor <rmoor61@gmail.com>", "Ray and Jo\nTarn Hill Farm", "Tarn Hill Farm"),
    ],
)  # fmt: skip
def test_where_the_address_tells_no_firm_the_lines_under_the_mail_do(
    code: str, sender: str, lines: str, firm: str
) -> None:
    assert named(code, sender, f"hello,\n\nsee you on 3 May, thanks.\n\n{lines}") == firm


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("en", "Ada Dow\nPractice Manager"),
        ("en", "Best, Ada"),
        ("de", "Ada Dow\nAbteilung Nord\nGesendet von meinem Telefon"),
        ("nl", "Groet, Ada"),
        ("en", "Ada Dow\n4a Castle Street, Ludlow"),
    ],
)
def test_titles_departments_courtesy_and_addresses_under_a_mail_are_no_firms(code: str, lines: str) -> None:
    assert (
        named(code, "Ada Dow <ada.dow@quarnibel.example>", f"hello,\n\nsee you on 3 May, thanks.\n\n{lines}")
        == "Quarnibel"
    )


@pytest.mark.parametrize("filler", ["A, ", "A B\n", "Team ", "our A shop ", "S. r. l. ", "de "])
def test_hostile_lines_under_a_mail_are_read_in_bounded_time(filler: str) -> None:
    named("en", "A B <a.b@quarnibel.example>", f"{filler * 20_000}\nA B\n{filler * 200}", filler * 200)


@pytest.mark.parametrize(
    ("code", "sender", "subject", "text", "firm"),
    [
        ("en", "Ada Pell <ada@brightpeople.example>", "Confirmed: Fernway Foods, Tuesday",
         "You're confirmed with Fernway Foods on Tuesday.\n\nAda\nAda Pell | Bright People | Food Division", "Fernway Foods"),
        ("it", "Ugo Neri <u.neri@lavorovivo-agenzia.example>", "colloquio Elettromeccanica Brandi",
         "mi ha chiamato l'Elettromeccanica Brandi per il colloquio.\n\nUgo Neri\nLavoroVivo agenzia per il lavoro",
         "Elettromeccanica Brandi"),
        ("nl", "Gemeente Veldmeer <no-reply@werkenbijveldmeer.example>", "Uw sollicitatie",
         "Helaas.\n\nTeam Werving en Selectie\nGemeente Veldmeer", "Gemeente Veldmeer"),
        ("en", "Calendly <notifications@calendly.com>", "Confirmed: Interview with Nora Quill",
         "Event Type:\nPhone interview - Fernway Credit Union\nInvitee:\nJane Doe\nNora will call you.", "Fernway Credit Union"),
        ("fr", "Solène <no-reply@testgorilla.com>", "Solène vous invite", "Vous avez jusqu'au 3 mai.\nCommencer\nBonne chance !", "Solène"),
        ("de", "Jutta Kern <j.kern@gmx.at>", "AW: Bewerbung",
         "Kommen Sie vorbei.\n\nGruß\nJutta Kern\nTischlerei Kern, Dorfstr. 4, St. Veit", "Tischlerei Kern"),
        ("de", "Dr. Kern <kern@kern-volz.example>", "Termin", "Passt Montag?\n\nKanzlei Kern Volz Partnerschaft mbB", "Kanzlei Kern Volz"),
        ("it", "Olivo <info@olivoalvento.example>", "Re: visita", "A presto\nIda\nAgriturismo Olivo al Vento", "Agriturismo Olivo al Vento"),
    ],
)  # fmt: skip
def test_clients_events_and_rarer_forms_tell_the_employer(
    code: str, sender: str, subject: str, text: str, firm: str
) -> None:
    assert named(code, sender, text, subject) == firm


def test_neither_a_field_nor_a_place_is_an_agencys_client() -> None:
    text = "Our client, a manufacturer in Valencia, wants to see you for the Field Service Engineer vacancy."
    assert named("en", "Jobs <jobs@talentrow.example>", text, "Field Service Engineer - screening") is None
