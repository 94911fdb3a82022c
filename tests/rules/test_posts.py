"""Posts that a text merely mentions: known by the occupation at their core, told from people who hold one."""

from __future__ import annotations

import pytest

from rules.extract.cores import is_core
from rules.extract.roles import role
from rules.languages import LANGUAGES
from rules.languages.occupations import forms
from rules.messages import User
from tests.builders import message

JANE = User(("jane@mail.example",), "Jane Doe", "Europe/Berlin")
SPOKEN = {language.code: language for language in LANGUAGES}


def post(code: str, text: str, subject: str = "hello", quoted: str = "") -> str | None:
    mail = message("a", sender="Kim Osei <kim@fernway.example>", subject=subject, own_words=text, quoted=quoted)
    return role(mail, SPOKEN[code], JANE)


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("en", "The ceiling came in, so Tuesday instead. (dispenser, in case you have lots on the go)", "dispenser"),
        ("en", "A day badge has been printed. Purpose: candidate day, Process Engineer", "Process Engineer"),
        ("en", "We'd like you to walk the floor and sit in the Quality Technician seat.", "Quality Technician"),
        ("en", "I'm seeing the partners about the stonemason post on Thursday.", "stonemason"),
        ("en", "You are Elk Prairie's new music teacher as soon as your name is on it.", "music teacher"),
        ("en", "I still want a Decision Scientist and I still want it to be you.", "Decision Scientist"),
        ("en", "You'd start as night shift supervisor on the first.", "night shift supervisor"),
        ("en", "It's about the paraprofessional opening.", "paraprofessional"),
        ("de", "Wir suchen ab sofort eine Zweiradmechanikerin.", "Zweiradmechanikerin"),
        ("de", "Eine Aushilfe fürs Weihnachtsgeschäft brauchen wir dringend.", "Aushilfe"),
        ("de", "die Position \"Medizinische Fachangestellte\" ist besetzt.", "Medizinische Fachangestellte"),
        ("it", "stiamo cercando un performance marketer. Ti va una call?", "performance marketer"),
        ("de", "Sie stehen auf Platz zwei der Liste für die Doktorandin.", "Doktorandin"),
        ("de", "Morgen ist es so weit: Teamassistenz bei Lechtal.", "Teamassistenz"),
        ("de", "Wir suchen eine Netzmeisterin, und Sie passen.", "Netzmeisterin"),
        ("de", "Zur Stelle als wissenschaftliche Mitarbeiterin etwas sagen darf ich erst im Mai.",
         "wissenschaftliche Mitarbeiterin"),
        ("fr", "On parlera de la place de bergère à tête reposée.", "bergère"),
        ("fr", "Tu restes au-dessus de ce que je peux mettre pour une directrice de clientèle.", "directrice de clientèle"),
        ("fr", "C'est ce qu'il nous faut comme responsable oenotourisme.", "responsable oenotourisme"),
        ("es", "Ya te diré cuándo nos vemos por lo de jardinero, primero los plantones.", "jardinero"),
        ("es", "Para valorar si puedes ser nuestra traductora de francés te pedimos ocho páginas.", "traductora de francés"),
        ("es", "Tu postulación para cajero en Ferretería La Tuerca fue enviada.", "cajero"),
        ("es", "Vamos a abrir una posición de Data Scientist y pensé en ti.", "Data Scientist"),
        ("it", "La domanda per logopedista è stata registrata.", "logopedista"),
        ("it", "Come capoturno sale il nostro Diego, ha firmato ieri.", "capoturno"),
        ("it", "Non arrivo a quello che chiedi per un magazziniere.", "magazziniere"),
        ("pt", "Eu entrevisto quem quer ser vendedor nas Lojas Guaporé.", "vendedor"),
        ("pt", "O lugar de arquivista tem início a 2 de novembro.", "arquivista"),
        ("pt", "Sua vaga: Técnico em Segurança do Trabalho.", "Técnico em Segurança do Trabalho"),
        ("nl", "Fijn dat je ja zegt tegen de functie teammanager zorg!", "teammanager zorg"),
        ("nl", "De keuze voor een groepsleerkracht bovenbouw is gemaakt.", "groepsleerkracht bovenbouw"),
        ("fr", "Vous êtes embauchée en qualité d'ingénieure d'études à compter de juin.", "ingénieure d'études"),
        ("es", "Entrevista para el puesto de Jefe de Obra Civil.", "Jefe de Obra Civil"),
        ("it", "Abbiamo scelto lei come addetta al campionario.", "addetta al campionario"),
        ("en", "I'm hiring my first product designer here.", "product designer"),
        ("en", "We need a chef de partie.", "chef de partie"),
        ("nl", "Hij spreekt met u over de plaats van juridisch secretaresse, aan de koffietafel.", "juridisch secretaresse"),
        ("nl", "We zetten je gesprek voor doktersassistent daarom over.", "doktersassistent"),
        ("nl", "We willen je er graag bij hebben als meewerkend voorvrouw.", "meewerkend voorvrouw"),
    ],
)  # fmt: skip
def test_an_occupation_in_the_text_is_the_post(code: str, text: str, told: str) -> None:
    assert post(code, text) == told


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Our baker Sam will show you round."),
        ("en", "You will meet Lee Park, quality manager, and the team."),
        ("en", "Come and talk with the dispenser on Friday."),
        ("en", "Please let the clerk know whether you will attend."),
        ("de", "Frau Weber und Herr Fischer freuen sich auf Sie."),
        ("de", "Der Schwager vom Wirt macht es jetzt."),
        ("de", "Unser Netzmeister Uwe Brandt ist krank."),
        ("fr", "Notre comptable vous rappellera."),
        ("es", "A reserva del reconocimiento médico, el centro va a nombrarle."),
        ("es", "Una reaseguradora nos ha encargado una búsqueda."),
        ("it", "Salvo visita medica l'ente intende assumerla."),
        ("pt", "Salvo exame médico, a instituição pretende admiti-la."),
        ("nl", "Vrijdag sluit ook de teamleider aan."),
        ("nl", "Mijn collega en ik spreken met de directeur."),
    ],
)
def test_other_peoples_occupations_and_adjectives_are_no_post(code: str, text: str) -> None:
    assert post(code, text) is None


def test_a_phrase_does_not_run_from_the_subject_into_the_text() -> None:
    assert post("de", "Nach sorgfältiger Prüfung müssen wir absagen.", subject="Ihre Bewerbung") is None


@pytest.mark.parametrize(
    ("code", "subject", "told"),
    [
        ("nl", "Uitnodiging selectiegesprek docent biologie", "docent biologie"),
        ("fr", "Re: serveuse été", "serveuse"),
        ("it", "prova pratica panettiere", "panettiere"),
        ("it", "MAD docente di sostegno", "docente di sostegno"),
        ("pt", "Re: anúncio de costureira", "costureira"),
        ("de", 'Einladung: Kennenlernen "Augenoptikerin"', "Augenoptikerin"),
        ("en", "Graduate Trainee 2026: submission successful", "Graduate Trainee"),
        ("en", "Shift Supervisor interview", "Shift Supervisor"),
    ],
)
def test_a_subject_is_rid_of_steps_seasons_and_years(code: str, subject: str, told: str) -> None:
    assert post(code, "See you then.", subject=subject) == told


def test_a_post_is_read_from_what_is_quoted_only_where_the_mail_names_none() -> None:
    asked = "Dear Kim, I apply for the position of Records Clerk."
    assert post("en", "Thank you, we will be in touch.", quoted=asked) == "Records Clerk"
    assert post("en", "We see you as our next Archivist.", quoted=asked) == "Archivist"


def test_forms_of_an_occupation_are_written_in_brackets() -> None:
    assert forms("camarer(o|a) profesor(|a)") == {"camarero", "camarera", "profesor", "profesora"}


@pytest.mark.parametrize(
    ("code", "word", "known"),
    [
        ("de", "Netzmeister", True),
        ("de", "Entwickler:in", True),
        ("de", "Gegenwart", False),
        ("nl", "magazijnmedewerker", True),
        ("fr", "Infirmière", True),
        ("en", "bakers", True),
        ("en", "invigilator", True),
        ("en", "referee", False),
        ("de", "Rezeptionistin", True),
        ("de", "Vertriebsinnendienst", True),
        ("nl", "serveerster", True),
        ("fr", "brancardier", True),
        ("es", "tractorista", True),
        ("it", "assegnista", True),
        ("pt", "livreira", True),
        ("en", "paper", False),
    ],
)
def test_an_occupation_is_known_in_its_forms_and_compounds(code: str, word: str, known: bool) -> None:
    assert is_core(word, SPOKEN[code].people) is known


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("nl", "Helaas hebben we voor de functie van adviseur mobiliteit iemand anders gekozen.", "adviseur mobiliteit"),
        ("nl", "Je hoort niet bij wie we voor de plek van lasser uitnodigen.", "lasser"),
        ("nl", "Ik zoek voor Het Hof een data engineer en zag je lezing.", "data engineer"),
        ("it", "Per la posizione di analista frodi ti chiediamo un test.", "analista frodi"),
        ("es", "Sigues en el proceso de selección de monitora deportiva aquí en Lúa.", "monitora deportiva"),
        ("pt", "Obrigado por participar do processo para Analista de custos aqui na Lua.", "Analista de custos"),
        ("fr", "Nous recherchons un(e) aide-soignant(e) de nuit pour avril.", "aide-soignant(e) de nuit"),
        ("de", "Sie haben sich für das Programm Trainee Einkauf bei uns beworben.", "Trainee Einkauf"),
        ("pt", "Recebemos a sua candidatura para chefe de mesa do Farol, o nosso restaurante.", "chefe de mesa"),
        ("en", "Position: Dental Nurse\nDate: Monday", "Dental Nurse"),
        ("nl", "Met veel plezier nemen we je aan als administratief medewerker.", "administratief medewerker"),
        ("nl", "We bieden je de functie Zelfstandig werkend kok aan.", "Zelfstandig werkend kok"),
        ("it", "La aspettiamo come aiuto fornaio da giugno.", "aiuto fornaio"),
        ("en", "I'd like to talk about our open Staff Hydrologist position.", "Staff Hydrologist"),
        ("en", "We're filling the stocker role this week.", "stocker"),
        ("de", "Die Stelle eines Kirchenmusikers ist vergeben.", "Kirchenmusiker"),
        ("de", "Ihre Bewerbung um einen Ausbildungsplatz als Bäckerin haben wir.", "Bäckerin"),
        ("fr", "Vous avez postulé pour être bénévole d'accueil.", "bénévole d'accueil"),
        ("es", "Te escribo por tu solicitud para trabajar de camarero.", "camarero"),
        ("en", "Could you do a trial as a line cook on Thursday?", "line cook"),
        ("en", "I run a small studio and need a part-time bookkeeper.", "bookkeeper"),
        ("fr", "Votre profil de développeur Python a retenu notre attention.", "développeur Python"),
        ("fr", "Nous cherchons un chef de projet CRM pour mars.", "chef de projet CRM"),
        ("fr", "Nous confirmons votre recrutement en tant qu'agent polyvalent.", "agent polyvalent"),
        ("es", "Ya tenemos soldador, lo siento.", "soldador"),
        ("fr", "Votre candidature sur le poste d'assistant d'édition n'a pas été retenue.", "assistant d'édition"),
        ("fr", "L'audition pour le poste de chargé de cours aura lieu le 3 juin.", "chargé de cours"),
        ("en", "You'll hear whether you made the Deputy Bursar shortlist.", "Deputy Bursar"),
        ("it", "Per il posto di redattore della sera abbiamo già chiuso.", "redattore"),
        ("es", "Serías nuestra coordinadora de voluntariado.", "coordinadora de voluntariado"),
    ],
)  # fmt: skip
def test_what_is_said_of_a_post_is_no_part_of_its_title(code: str, text: str, told: str) -> None:
    assert post(code, text) == told


@pytest.mark.parametrize(
    ("code", "subject", "told"),
    [
        ("nl", "Loonadministrateur Tilburg e.o.", "Loonadministrateur"),
        ("nl", "Re: verzorgende 24-32 uur", "verzorgende"),
        ("es", "RE: Auxiliar contable media jornada", "Auxiliar contable"),
        ("de", "Position Einkäufer, Raum Fulda", "Einkäufer"),
        ("en", "Stock Controller, Midlands Depot", "Stock Controller"),
        ("en", "Lab Assistant (casual)", "Lab Assistant"),
    ],
)
def test_hours_and_places_of_work_are_no_part_of_a_title(code: str, subject: str, told: str) -> None:
    assert post(code, "See you then.", subject=subject) == told


@pytest.mark.parametrize(
    ("subject", "text", "told"),
    [
        ("Re: van driver", "Come at nine.", "van driver"),
        ("IT Support Analyst interview", "Come at nine.", "IT Support Analyst"),
        ("Kitchen Porter", "Come at nine.", "Kitchen Porter"),
        ("Fernway - Lead iOS Engineer", "Come at nine.", "Lead iOS Engineer"),
        ("Credit Risk Modeller 1st round", "Come at nine.", "Credit Risk Modeller"),
        ("Fernway invites you to take the Payroll Analyst assessment", "Click to begin.", "Payroll Analyst"),
        ("hello", "The client wants to see you for the stores team leader, days.", "stores team leader"),
        ("hello", "We think you would make a great Year 4 Teacher.", "Year 4 Teacher"),
        ("hello", "We'd love you to be our Speech and Language Therapist.", "Speech and Language Therapist"),
    ],
)
def test_a_title_of_several_words_is_read_whole(subject: str, text: str, told: str) -> None:
    assert post("en", text, subject) == told


def test_a_last_line_without_an_end_is_read_where_it_is_a_sentence() -> None:
    assert post("en", "Hello,\nthanks for coming by about the dishwasher job\n\nKim Osei") == "dishwasher"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pt", "A entrevista é com a head da área, online."),
        ("es", "Pregunte por Rafael, el capataz."),
        ("en", "You will speak with Head of Nursing first."),
        ("nl", "Het lukt morgen niet, chauffeur ziek, ik rijd zelf."),
        ("nl", "Kom zaterdag langs en vraag naar de bedrijfsleider."),
        ("fr", "Venez samedi et demandez le gérant."),
        ("de", "Die Mappe liegt bei meinem Vater, dem Meister, auf dem Tisch."),
        ("pt", "A entrevista é com o gerente da loja."),
        ("pt", "Volte sempre, como leitora."),
        ("en", "Our office is round the back.\nHart & Lowe Solicitors LLP is regulated by the SRA."),
        ("en", "I have your note about the apprenticeship and will have a look."),
        ("de", "Meine Stellvertreterin Anna Poll führt das Gespräch."),
    ],
)
def test_whom_one_meets_is_no_post(code: str, text: str) -> None:
    assert post(code, text) is None


@pytest.mark.parametrize(
    ("code", "subject"),
    [("es", "Prueba técnica"), ("it", "Colloquio tecnico"), ("pt", "Exame médico"), ("pt", "Entrevista técnica")],
)
def test_an_adjective_of_a_step_is_no_post(code: str, subject: str) -> None:
    assert post(code, "A quinta, 10h?", subject) is None


@pytest.mark.parametrize(
    "subject",
    [
        "Ihre Bewerbung (Kennziffer 2031-07)",
        "Eingangsbestätigung: Ihre Bewerbung (NE-307)",
        "Your application (JR-1182)",
    ],
)
def test_a_reference_alone_is_no_post(subject: str) -> None:
    assert post("de", "Ihre Bewerbung ist bei uns eingegangen. Wir melden uns bei Ihnen.", subject) is None
