"""What stands in a draft: complete, brief, true whenever it is sent, and nothing that came from a hostile name."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes, policy
from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.applications import Application, Entry, Interview, InterviewStatus, Plan, StepKind, Verb, Word
from rules.manners import manners_of
from rules.manners.titles import title_of
from rules.manners.topics import discussed, in_register
from rules.messages import Address, Direction, Invite, Message
from rules.readings import Kind, Person
from watcher.compose import Written, compose
from watcher.drafts import Heard, Profile, Rendered, render, reply_subject
from watcher.drafts.values import in_words

NOW = datetime(2026, 3, 25, 9, tzinfo=UTC)
ZONE = "Europe/Berlin"
PANEL = tuple(
    Person(f"{first} {last}", f"{first.lower()}@acme.example")
    for first, last in (
        ("Dana", "Wu"), ("Ray", "Ito"), ("Mia", "Fox"), ("Tom", "Bell"), ("Ana", "Ruiz"), ("Kai", "Berg"),
        ("Uma", "Nair"), ("Ivo", "Lang"),
    )
)  # fmt: skip
LEE = Person("Lee Park", None)
HELD = Interview(
    datetime(2026, 3, 3, 14, tzinfo=UTC),
    datetime(2026, 3, 3, 15, tzinfo=UTC),
    ZONE,
    InterviewStatus.CONFIRMED,
    ("m1",),
    PANEL,
)
ACME = Application("m1", "Acme", ("m1",), role="Senior Platform Engineer", interviews=(HELD,))
PROFILES = {
    "en": Profile(
        "Jane Doe", ("I have run platforms on Kubernetes for six years.", "Led the move of forty services to the cloud")
    ),
    "de": Profile(
        "Jane Doe",
        ("Ich betreibe seit sechs Jahren große Plattformen.", "Ich habe den Umzug von 40 Diensten geleitet."),
    ),
    "fr": Profile("Jane Doe", ("J’exploite depuis six ans de grandes plateformes dans le nuage.",)),
    "es": Profile("Jane Doe", ("Desde hace seis años gestiono grandes plataformas en la nube.",)),
    "pt": Profile("Jane Doe", ("Há seis anos faço a gestão de grandes plataformas na nuvem.",)),
    "it": Profile("Jane Doe", ("Da sei anni gestisco piattaforme di grandi dimensioni con il mio gruppo.",)),
    "nl": Profile("Jane Doe", ("Ik beheer al zes jaar grote platforms in de cloud.",)),
}
WRITES = {
    ("en", "formal"): "Dear Ms. Doe,\nwe look forward to meeting you.",
    ("en", "familiar"): "Hi Jane,\nwe look forward to meeting you.",
    ("de", "formal"): "Sehr geehrte Frau Doe,\nwir freuen uns auf Sie.",
    ("de", "familiar"): "Hallo Jane,\nwir freuen uns auf dich.",
    ("fr", "formal"): "Bonjour Madame Doe,\nnous vous attendons.",
    ("fr", "familiar"): "Bonjour Jane,\nnous sommes ravis de te rencontrer.",
    ("es", "formal"): "Estimada Sra. Doe:\nle esperamos a usted.",
    ("es", "familiar"): "Hola Jane:\n¿cuándo puedes venir?",
    ("pt", "formal"): "Prezada Sra. Doe,\nagradecemos que nos envie o seu currículo.",
    ("pt", "familiar"): "Oi Jane,\nquando você pode vir?",
    ("it", "formal"): "Gentile signora Doe,\nsiamo lieti di incontrarLa.",
    ("it", "familiar"): "Ciao Jane,\nquando puoi venire?",
    ("nl", "formal"): "Geachte mevrouw Doe,\nwij ontvangen u graag.",
    ("nl", "familiar"): "Hoi Jane,\nwanneer kun je langskomen?",
}
TONGUES = list(WRITES)
TOPIC = {
    "en": "we talked about the migration to Rust",
    "de": "wir haben über die Migration nach Rust gesprochen",
    "fr": "nous avons parlé de la migration vers Rust",
    "es": "hablamos de la migración a Rust",
    "pt": "falámos da migração para Rust",
    "it": "abbiamo parlato della migrazione a Rust",
    "nl": "we hadden het over de migratie naar Rust",
}
SAID_ABOUT = {
    "en": "about the migration to Rust",
    "de": "über die Migration nach Rust",
    "fr": "sur la migration vers Rust",
    "es": "sobre la migración a Rust",
    "pt": "sobre a migração para Rust",
    "it": "sulla migrazione a Rust",
    "nl": "over de migratie naar Rust",
}
FORBIDDEN = {
    "en": "yesterday today tomorrow recently lately week weeks ago tonight monday friday heardback draft none",
    "de": "gestern heute morgen kürzlich neulich woche wochen vorgestern montag freitag heardback entwurf none",
    "fr": "hier demain aujourd récemment semaine dernier heardback brouillon none ravi ravie heureux heureuse "
    "intéressé intéressée convaincu convaincue enchanté enchantée reconnaissant reçu reçue",
    "es": "ayer hoy mañana recientemente semana heardback borrador none encantado encantada interesado interesada "
    "convencido convencida agradecido agradecida seguro segura estimado dispuesto",
    "pt": "ontem hoje amanhã recentemente semana heardback rascunho none obrigado obrigada interessado interessada "
    "convencido convencida grato grata encantado prezado",
    "it": "ieri oggi domani recentemente settimana scorsa heardback bozza none lieto lieta interessato interessata "
    "convinto convinta grato grata felice contento contenta",
    "nl": "gisteren vandaag morgen onlangs week weken geleden heardback concept none",
}
"""Words that turn false while a draft waits, and in languages that inflect them, words that give the user a gender."""


def heard_in(language: str, register: str = "formal", *more: Message) -> Heard:
    return Heard((a_mail(WRITES[language, register]), *more))


def a_mail(words: str, **changes: object) -> Message:
    mail = Message(
        "k", "<k@acme.example>", Direction.INCOMING, NOW, NOW, Address("Dana Wu", "dana@acme.example"), "Interview",
        own_words=words,
    )  # fmt: skip
    return replace(mail, **changes)  # type: ignore[arg-type]


def note_on(*lines: str, at: datetime = HELD.end) -> Word:
    return Word("word/1", at, Verb.NOTE, "Acme", text="\n".join(lines))


def a_plan(kind: StepKind = StepKind.THANK_YOU, to: Person = PANEL[0], **changes: object) -> Plan:
    interview = HELD if kind is StepKind.THANK_YOU else None
    plan = Plan("k", kind, to, ACME, ("m1",), HELD.end, interview=interview)
    return replace(plan, **changes)  # type: ignore[arg-type]


def body_words(text: str) -> list[str]:
    """The words between greeting and sign-off."""
    return " ".join(text.split("\n\n")[1:-1]).split()


def assert_fit_to_be_sent(made: Rendered, language: str) -> None:
    both = f"{made.subject}\n{made.text}"
    assert not re.search(r"[\[\]{}<>]|None|\.\.|,,| ,| \.|  |\n\n\n|\r|…|’ |\( | \)", both), both
    assert "\n" not in made.subject and 0 < len(made.subject) < 200
    words = set(re.findall(r"[^\W\d_]+", both.lower()))
    assert not words & set(FORBIDDEN[language].split()), words & set(FORBIDDEN[language].split())
    assert all(len(line) < 600 for line in made.text.split("\n"))
    assert made.text.endswith("\n") and not made.text.startswith((" ", "\n"))
    sentences = re.split(r"(?<=[.!?])\s+", made.text.split("\n\n", 1)[1])
    assert all(s.lstrip("¿¡")[0].isupper() or s[0].isdigit() for s in sentences[1:]), sentences


@pytest.mark.parametrize(("language", "register"), TONGUES)
def test_a_thank_you_is_complete_and_brief_whatever_is_known(language: str, register: str) -> None:
    heard = heard_in(language, register)
    told = (((), Profile()), ((LEE, PANEL[1]), PROFILES[language]))
    for person, role, employer, (panel, profile), met in product(
        PANEL[:6], (None, "Senior Platform Engineer"), ("", "Acme"), told, (False, True)
    ):
        people = PANEL if met else ()
        interview = replace(HELD, interviewers=people)
        app = replace(ACME, role=role, employer=employer, interviews=(interview,))
        plan = a_plan(to=person, application=app, interview=interview, panel=panel, language=language)
        made = render(plan, profile, NOW, ZONE, heard)
        assert_fit_to_be_sent(made, language)
        assert (45 if role and employer else 36) <= len(body_words(made.text)) <= 150, made.text
        assert bool(role) == ("Senior Platform Engineer" in made.text)
        assert bool(panel) == ("Lee Park" in made.text)


@pytest.mark.parametrize(("language", "register"), TONGUES)
@pytest.mark.parametrize("kind", [StepKind.CHECK_IN, StepKind.SECOND_CHECK_IN])
def test_a_check_in_is_complete_and_brief_whatever_is_known(language: str, register: str, kind: StepKind) -> None:
    sent = Entry(
        "s1", "<s1@x.example>", HELD.end, Kind.SENT_CHECK_IN, True, False, False, False, True, "Re: Interview", PANEL[0]
    )
    heard = heard_in(language, register)
    for to, role, promised, thanks, holding, entries, held in product(
        (PANEL[0], Person("", "hr@acme.example")),
        (None, "Senior Platform Engineer"),
        (None, date(2026, 3, 20)),
        (False, True),
        (False, True),
        ((), (sent,)),
        ((), (HELD,)),
    ):
        app = replace(ACME, role=role, employer="Acme" if role else "", entries=entries, interviews=held)
        plan = a_plan(
            kind, to, application=app, promised=promised, thanks_owed=thanks, after_holding_reply=holding,
            language=language,
        )  # fmt: skip
        made = render(plan, PROFILES[language], NOW, ZONE, heard)
        assert_fit_to_be_sent(made, language)
        assert (50 if role else 40) <= len(body_words(made.text)) <= 110, (len(body_words(made.text)), made.text)
        assert not role or role in made.text
        if promised:
            assert in_words(promised, manners_of(language)) in made.text


def five_grams(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", " ".join(body_words(text)).lower())
    return set(zip(*(words[n:] for n in range(5)), strict=False))


def overlap(one: str, other: str) -> float:
    """The share of five-grams that two letters have in common, without greeting, sign-off and signature."""
    mine, theirs = five_grams(one), five_grams(other)
    return len(mine & theirs) / min(len(mine), len(theirs))


@pytest.mark.parametrize(("language", "register"), TONGUES)
@pytest.mark.parametrize("told", [False, True])
def test_no_two_of_a_panel_get_notes_that_look_alike(language: str, register: str, told: bool) -> None:
    """Not even where all were told the same, and the strengths are used up."""
    lines = [f"{person.name}: {TOPIC[language]}" for person in PANEL] if told else []
    app = replace(ACME, words=(note_on(*lines),))
    heard = heard_in(language, register)
    made = [
        render(a_plan(to=p, language=language, application=app), PROFILES[language], NOW, ZONE, heard).text
        for p in PANEL[:6]
    ]
    if told:
        assert all(SAID_ABOUT[language] in one for one in made)
        made = [one.replace(SAID_ABOUT[language], "this") for one in made]
    for one, other in combinations(made, 2):
        assert overlap(one, other) < 0.15, (one, other)


@pytest.mark.parametrize(("language", "register"), TONGUES)
def test_the_second_check_in_uses_other_words_than_the_first(language: str, register: str) -> None:
    heard = heard_in(language, register)
    first, second = (
        render(a_plan(kind, language=language), Profile("Jane"), NOW, ZONE, heard).text
        for kind in (StepKind.CHECK_IN, StepKind.SECOND_CHECK_IN)
    )
    assert overlap(first, second) < 0.15


@pytest.mark.parametrize(("language", "register"), TONGUES)
def test_a_draft_says_the_same_on_its_last_day_as_on_its_first(language: str, register: str) -> None:
    heard = heard_in(language, register)
    for kind in (StepKind.THANK_YOU, StepKind.CHECK_IN, StepKind.SECOND_CHECK_IN):
        plan = a_plan(kind, language=language, promised=date(2026, 3, 20))
        first, last = (
            render(plan, PROFILES[language], day, ZONE, heard) for day in (NOW, datetime(2026, 6, 1, 9, tzinfo=UTC))
        )
        assert first == last


# Tone


@pytest.mark.parametrize(
    ("language", "register", "greeting", "word"),
    [
        ("en", "formal", "Dear Dana Wu,", "very much enjoyed"),
        ("en", "familiar", "Hi Dana,", "really enjoyed"),
        ("de", "formal", "Guten Tag Dana Wu,", "dass Sie sich"),
        ("de", "familiar", "Hallo Dana,", "dass du dir"),
        ("fr", "formal", "Bonjour,", "vous m’avez accordé"),
        ("fr", "familiar", "Bonjour Dana,", "tu m’as accordé"),
        ("es", "formal", "Hola, Dana:", "me dedicó"),
        ("es", "familiar", "Hola, Dana:", "me dedicaste"),
        ("pt", "formal", "Olá, Dana,", "que me dedicou"),
        ("pt", "familiar", "Olá, Dana,", "que você me dedicou"),
        ("it", "formal", "Gentile Dana Wu,", "La ringrazio"),
        ("it", "familiar", "Ciao Dana,", "mi hai dedicato"),
        ("nl", "formal", "Beste Dana Wu,", "die u op 3 maart"),
        ("nl", "familiar", "Beste Dana,", "die je op 3 maart"),
    ],
)
def test_the_register_is_the_employers(language: str, register: str, greeting: str, word: str) -> None:
    made = render(a_plan(language=language), Profile("Jane Doe"), NOW, ZONE, heard_in(language, register))
    assert made.text.splitlines()[0] == greeting
    assert word in made.text


@pytest.mark.parametrize(
    ("language", "said", "greeting"),
    [
        ("de", "Ihr Gespräch mit Frau Dr. Wu ist am Dienstag; wir freuen uns auf Sie.", "Sehr geehrte Frau Dr. Wu,"),
        ("de", "Ihr Gespräch mit Herrn Dana Wu ist am Dienstag; wir freuen uns auf Sie.", "Sehr geehrter Herr Wu,"),
        ("de", "Frau Wu und Herr Wu erwarten Sie; wir freuen uns auf Sie.", "Guten Tag Dana Wu,"),
        ("en", "Dear Ms Doe, you will meet Ms Wu.", "Dear Ms. Wu,"),
        ("fr", "Vous rencontrerez Mme Wu.", "Bonjour Madame Wu,"),
        ("es", "Usted hablará con la Sra. Wu.", "Estimada Sra. Wu:"),
        ("it", "Incontrerà il sig. Wu; La aspettiamo.", "Gentile signor Wu,"),
        ("it", "Incontrerà la dott.ssa Wu; La aspettiamo.", "Gentile dott.ssa Wu,"),
        ("nl", "U spreekt met mevrouw Wu.", "Geachte mevrouw Wu,"),
    ],
)
def test_a_person_is_a_woman_or_a_man_only_where_the_mail_says_so(language: str, said: str, greeting: str) -> None:
    made = render(a_plan(language=language), Profile("Jane Doe"), NOW, ZONE, Heard((a_mail(said),)))
    assert made.text.splitlines()[0] == greeting


def test_a_particle_of_a_dutch_name_is_written_as_it_is_said() -> None:
    heard = Heard((a_mail("Geachte mevrouw Doe,\nu spreekt met mevrouw De Vries."),))
    made = render(
        a_plan(language="nl", to=Person("Sanne de Vries", "s@acme.example")), Profile("Jane"), NOW, ZONE, heard
    )
    assert made.text.startswith("Geachte mevrouw De Vries,\n")


def test_what_a_calendar_program_says_is_not_how_the_employer_writes() -> None:
    program = a_mail("Sie erhalten diese Mail, weil Sie Gast sind.", invites=(Invite("REQUEST", "u1"),))
    made = render(a_plan(language="de"), Profile("Jane"), NOW, ZONE, heard_in("de", "familiar", program))
    assert made.text.startswith("Hallo Dana,\n")


def test_portuguese_is_brazilian_where_the_interview_was_there() -> None:
    there = replace(HELD, zone="America/Sao_Paulo")
    made = render(a_plan(language="pt", interview=there), Profile("Jane"), NOW, ZONE, Heard((a_mail("Te aguardo!"),)))
    assert "você me dedicou" in made.text and "vaga" in made.text


def test_someone_is_greeted_as_the_user_greeted_them_before() -> None:
    written = a_mail(
        "Liebe Dana,\n\nvielen Dank!", direction=Direction.OUTGOING, key="s", to=(Address("Dana", "dana@acme.example"),)
    )
    made = render(a_plan(language="de"), Profile("Jane"), NOW, ZONE, heard_in("de", "formal", written))
    assert made.text.startswith("Liebe Dana,\n")
    other = render(a_plan(language="de", to=PANEL[1]), Profile("Jane"), NOW, ZONE, heard_in("de", "formal", written))
    assert other.text.startswith("Guten Tag Ray Ito,\n")


def test_after_a_greeting_with_an_exclamation_mark_a_sentence_begins() -> None:
    written = a_mail(
        "Hallo Dana!\n\nGern.", direction=Direction.OUTGOING, key="s", to=(Address("", "dana@acme.example"),)
    )
    made = render(a_plan(language="de"), Profile("Jane"), NOW, ZONE, heard_in("de", "familiar", written))
    assert made.text.startswith("Hallo Dana!\n\nVielen Dank")


def test_greeting_and_sign_off_are_the_users_own() -> None:
    written = a_mail(
        "Hello Sam,\n\nTuesday suits me.", direction=Direction.OUTGOING, key="s", signature="Kind regards,\nJane"
    )
    made = render(a_plan(), Profile("Jane Doe"), NOW, ZONE, Heard((), (written,)))
    assert made.text.startswith("Hello Dana,\n")
    assert made.text.endswith("\nKind regards,\nJane Doe\n")


def test_a_familiar_word_of_the_users_stays_out_of_a_formal_draft() -> None:
    written = a_mail("Hi Sam,\n\nyes.", direction=Direction.OUTGOING, key="s", signature="Cheers\nJane")
    made = render(a_plan(), Profile("Jane Doe"), NOW, ZONE, Heard((a_mail(WRITES["en", "formal"]),), (written,)))
    assert made.text.startswith("Dear Dana Wu,") and "Best regards," in made.text


# What is known


@pytest.mark.parametrize(("language", "register"), TONGUES)
def test_what_was_talked_about_comes_from_the_users_note(language: str, register: str) -> None:
    app = replace(ACME, words=(note_on(f"Dana: {TOPIC[language]}"),))
    heard = heard_in(language, register)
    told, untold = (
        render(a_plan(to=to, language=language, application=app), Profile("Jane"), NOW, ZONE, heard).text
        for to in PANEL[:2]
    )
    assert SAID_ABOUT[language] in told and "Rust" not in untold


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Dana: we talked about the migration to Rust.", "about the migration to Rust"),
        ("Dana Wu - discussed how they split the monolith", "about how you split the monolith"),
        ("Wu: asked me about my years in Lisbon; nice", "about my years in Lisbon"),
        ("Dana: their move to Kubernetes", "about your move to Kubernetes"),
        ("Dana: Apache Kafka", "about Apache Kafka"),
        ("Dana: friendly", ""),
        ("Dana: really nice, ex-Google", ""),
        ("Dana: we talked about Dana's team in Oslo", "about your team in Oslo"),
        ("Dana: she leads the platform team", ""),
        ("Dana: wir haben über die Migration gesprochen", ""),
        ("Dana: ask about salary?", ""),
        ("Dana: we talked about [topic]", ""),
        ("Dana: " + "word " * 40, ""),
        ("we talked about the weather", ""),
        ("Zoe: we talked about the weather", ""),
    ],
)
def test_a_note_is_said_as_it_can_stand_in_a_sentence_or_not_at_all(line: str, said: str) -> None:
    app = replace(ACME, words=(note_on(line),))
    assert in_register(discussed(app, HELD, PANEL[0], manners_of("en")), formal=True) == said


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("You will meet Dana Wu (Head of Platform) and Ray Ito.", "Head of Platform"),
        ("You will meet Dana Wu, our Director of Sales and Marketing, on Tuesday.", "Director of Sales and Marketing"),
        ("Kind regards\nDana Wu\nEngineering Manager", "Engineering Manager"),
        ("Sie sprechen mit Dana Wu (Leiterin Entwicklung).", "Leiterin Entwicklung"),
        ("You will meet Dana Wu (Talent Acquisition Manager).", ""),
        ("You will meet Dana Wu, who manages the office.", ""),
        ("You will meet Dana Wu (Room 4) and Ray Ito (Head of Data).", ""),
        ("Dana Wu, Manager will call and ask you", ""),
    ],
)
def test_what_an_interviewer_is_at_the_firm_is_read_beside_the_name(said: str, title: str) -> None:
    assert title_of(PANEL[0], [a_mail(said)]) == title


@pytest.mark.parametrize(("language", "register"), TONGUES)
def test_a_title_is_named_where_nothing_is_known_of_the_talk(language: str, register: str) -> None:
    mail = "Dana Wu (Head of Platform), Ray Ito (Chief Architect), Mia Fox (Head of Platform)"
    heard = heard_in(language, register, a_mail(mail, invites=(Invite("REQUEST", "u1", description=mail),)))
    made = [render(a_plan(to=p, language=language), Profile("Jane"), NOW, ZONE, heard) for p in PANEL[:3]]
    assert "Head of Platform" in made[0].text and "Chief Architect" in made[1].text
    for one in made:
        assert_fit_to_be_sent(one, language)
    assert all(overlap(one.text, other.text) < 0.15 for one, other in combinations(made, 2))


def test_a_name_before_a_role_is_no_part_of_it() -> None:
    app = replace(ACME, role="Dana, Data Analyst")
    assert "the Data Analyst role at Acme" in render(a_plan(application=app), Profile(), NOW, ZONE).text


@pytest.mark.parametrize(
    ("language", "line", "formally", "familiarly"),
    [
        ("de", "Wir sprachen über ihre Pläne", "über Ihre Pläne", "über eure Pläne"),
        ("de", "gesprochen über die Messe", "über die Messe", "über die Messe"),
        ("de", "der Umzug nach Köln", "", ""),
        ("fr", "on a parlé du passage à Rust", "sur le passage à Rust", "sur le passage à Rust"),
        ("fr", "parlé de son équipe", "sur votre équipe", "sur ton équipe"),
        ("fr", "parlé d'architecture", "", ""),
        ("fr", "parlé de Kubernetes", "sur Kubernetes", "sur Kubernetes"),
        ("es", "hablado de su equipo", "sobre su equipo", "sobre tu equipo"),
        ("pt", "falado do novo armazém", "sobre o novo armazém", "sobre o novo armazém"),
        ("it", "parlato della loro squadra", "sulla vostra squadra", "sulla vostra squadra"),
        ("it", "parlato della sua squadra", "sulla Sua squadra", "sulla tua squadra"),
        ("it", "parlato di prezzi", "", ""),
        ("nl", "over hun team gesproken", "over uw team", "over jullie team"),
        ("nl", "sympathiek", "", ""),
    ],
)
def test_prepositions_articles_and_possessives_are_those_of_the_language(
    language: str, line: str, formally: str, familiarly: str
) -> None:
    app = replace(ACME, words=(note_on(f"Dana: {line}"),))
    said = discussed(app, HELD, PANEL[0], manners_of(language))
    assert (in_register(said, formal=True), in_register(said, formal=False)) == (formally, familiarly)


def test_a_note_without_a_name_is_the_only_interviewers() -> None:
    alone = replace(HELD, interviewers=PANEL[:1])
    app = replace(ACME, words=(note_on("we talked about the weather"),), interviews=(alone,))
    assert discussed(app, alone, PANEL[0], manners_of("en")) == "about the weather"


def test_a_note_belongs_to_the_interview_before_it() -> None:
    second = replace(
        HELD, start=HELD.end + timedelta(days=7), end=HELD.end + timedelta(days=7, hours=1), sources=("m2",)
    )
    app = replace(ACME, interviews=(HELD, second), words=(note_on("Dana: the weather", at=HELD.end),))
    assert discussed(app, HELD, PANEL[0], manners_of("en")) == "about the weather"
    assert discussed(app, second, PANEL[0], manners_of("en")) == ""


def test_the_strength_that_fits_the_role_goes_first() -> None:
    strengths = ("I write clear manuals.", "I have run platforms for six years.", "I speak four languages.")
    made = render(a_plan(), Profile("Jane", strengths), NOW, ZONE)
    assert "I have run platforms" in made.text
    by_the_mail = Heard((a_mail("Dear Jane, languages matter to us: we speak many languages."),))
    other = replace(ACME, role=None)
    assert (
        "four languages" in render(a_plan(application=other), Profile("Jane", strengths), NOW, ZONE, by_the_mail).text
    )


def test_nobody_gets_the_words_of_an_earlier_round_again() -> None:
    second = replace(
        HELD, start=HELD.end + timedelta(days=7), end=HELD.end + timedelta(days=7, hours=1), sources=("m2",)
    )
    app = replace(ACME, interviews=(HELD, second))
    first = render(a_plan(application=app), Profile("Jane"), NOW, ZONE).text
    again = render(a_plan(application=app, interview=second, about=second.end), Profile("Jane"), NOW, ZONE).text
    assert overlap(first, again) < 0.15 and "again" in again


def test_panel_members_hear_of_different_strengths() -> None:
    first, second = (render(a_plan(to=p), PROFILES["en"], NOW, ZONE).text for p in PANEL[:2])
    assert "six years" in first and "six years" not in second
    assert "Led the move of forty services to the cloud." in second


def test_a_strength_in_another_language_stays_out() -> None:
    assert "Kubernetes" not in render(a_plan(language="de"), PROFILES["en"], NOW, ZONE).text
    assert "betreibe" not in render(a_plan(), PROFILES["de"], NOW, ZONE).text


def test_an_unfinished_strength_stays_out() -> None:
    made = render(a_plan(), Profile("Jane", ("…", "[why I fit]", "TODO", "")), NOW, ZONE)
    assert_fit_to_be_sent(made, "en")


def test_a_fresh_thank_you_has_a_subject_as_a_person_would_write_it() -> None:
    assert render(a_plan(), Profile(), NOW, ZONE).subject == "Thank you – Senior Platform Engineer interview"
    nameless = replace(ACME, role=None)
    assert (
        render(a_plan(application=nameless), Profile(), NOW, ZONE).subject == "Thank you for the interview on 3 March"
    )


@pytest.mark.parametrize(
    ("parent", "expected"),
    [
        ("Interview at Acme", "Re: Interview at Acme"),
        ("Re: AW: RE: Interview", "Re: Interview"),
        ("Re[2]: Interview", "Re: Interview"),
        ("Reference check", "Re: Reference check"),
        ("AW:Ihr Gespräch\r\nBcc: x@y.example", "Re: Ihr Gespräch Bcc: x@y.example"),
        ("Re: ", ""),
        ("", ""),
    ],
)
def test_a_reply_says_re_exactly_once(parent: str, expected: str) -> None:
    assert reply_subject(parent) == expected


@pytest.mark.parametrize(
    ("name", "english", "german"),
    [
        ("Dana Wu", "Dear Dana,", "Guten Tag Dana Wu,"),
        ("WU, DANA", "Dear Dana,", "Guten Tag Dana Wu,"),
        ("MARTIN Sophie", "Dear Sophie,", "Guten Tag Sophie Martin,"),
        ("Dr. Wu", "Dear Dr. Wu,", "Guten Tag Dr. Wu,"),
        ("Dr. Dana Wu", "Dear Dana,", "Guten Tag Dr. Dana Wu,"),
        ("Herr Jan von Berg", "Dear Jan,", "Sehr geehrter Herr von Berg,"),
        ("Dana Wu via Hirely", "Dear Dana,", "Guten Tag Dana Wu,"),
        ("Dana Wu (Acme HR)", "Dear Dana,", "Guten Tag Dana Wu,"),
        ("王小明", "Dear 王小明,", "Guten Tag 王小明,"),
        ("Acme Recruiting", "Hello,", "Guten Tag,"),
        ("Sekretariat Dr. Wu", "Hello,", "Guten Tag,"),
        ("Calendly", "Hello,", "Guten Tag,"),
        ("DANA 🎉 WU", "Hello,", "Guten Tag,"),
        ("pat@other.example", "Hello,", "Guten Tag,"),
        ("dana.wu@acme.example", "Hello,", "Guten Tag,"),
        ("", "Hello,", "Guten Tag,"),
        ("{{7*7}}", "Hello,", "Guten Tag,"),
        ("Dana\r\nBcc: x", "Hello,", "Guten Tag,"),
        ("Dana \u202euW", "Hello,", "Guten Tag,"),
        ("D" * 300, "Hello,", "Guten Tag,"),
    ],
)
def test_a_greeting_calls_people_by_name_or_not_at_all(name: str, english: str, german: str) -> None:
    to = Person(name, "dana@acme.example")
    assert render(a_plan(to=to), Profile(), NOW, ZONE).text.splitlines()[0] == english
    assert render(a_plan(to=to, language="de-AT"), Profile(), NOW, ZONE).text.splitlines()[0] == german


_HOSTILE = st.one_of(
    st.text(max_size=80),
    st.sampled_from([
        "Dana\r\nBcc: x@y.example", "{{ 7*7 }}", "{% for a in b %}", "Dana \u202eUW", "D" * 300, "DANA WU", "🎉", "",
        "pat@other.example", "=?utf-8?q?Bcc?=", "Dana\x00Wu", "<script>", "[name]", "Frau", "Dr.", "Wu,", "O'Neil-Łuć",
        "王小明", "\ud800", "a" * 59 + " b", "Mr. Mr. Mr.", "(((((((", "Dana\u2028Wu", "De la Cruz y Pérez, María José",
    ]),
)  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(_HOSTILE, _HOSTILE, _HOSTILE, _HOSTILE, _HOSTILE, st.sampled_from(TONGUES), st.sampled_from(list(StepKind)[:3]))
def test_hostile_mail_gives_a_correct_or_plainer_draft(
    name: str, role: str, employer: str, subject: str, words: str, tongue: tuple[str, str], kind: StepKind
) -> None:
    """Names, roles, subjects, the employer's words and the user's note: no header is broken and no code is run."""
    language, register = tongue
    who = Person(name, "x@acme.example")
    held = replace(HELD, interviewers=(who,))
    app = replace(ACME, role=role, employer=employer, interviews=(held,), words=(note_on(f"{name}: {words}"),))
    parent = Entry(
        "p",
        "<p@acme.example>",
        NOW,
        Kind.EMPLOYER_REPLY,
        True,
        True,
        True,
        False,
        True,
        subject,
        who,
        language=language,
    )
    plan = a_plan(kind, who, application=app, interview=held, panel=(Person(name),), language=language, parent=parent)
    sent = a_mail(
        f"{words}\n", direction=Direction.OUTGOING, key="s", to=(Address("", "x@acme.example"),), signature=words
    )
    made = render(plan, PROFILES[language], NOW, ZONE, heard_in(language, register, a_mail(words), sent))
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", made.subject + made.text)
    assert "\n" not in made.subject and "49" not in re.sub(r"\d{3,}", "", made.text)
    raw = compose(
        Written(
            Address("Jane", "jane@mail.example"), Address(name, "x@acme.example"), made.subject, made.text, "<i@x>", NOW
        )
    )
    head = message_from_bytes(raw, policy=policy.default)
    assert set(head.keys()) <= {"From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type",
                                "Content-Transfer-Encoding"}  # fmt: skip
    assert [one.addr_spec for one in head["To"].addresses] == ["x@acme.example"]


@pytest.mark.parametrize("hostile", ["{{7*7}}", "{% for x in y %}", "Acme\r\nBcc: a@b.example", "A[B]{C}", "x" * 300])
def test_a_template_word_in_mail_is_never_run(hostile: str) -> None:
    made = render(a_plan(application=replace(ACME, role=hostile, employer=hostile)), Profile(), NOW, ZONE)
    assert "49" not in made.text and "Bcc" not in made.subject and "{" not in made.text


def test_a_day_is_written_as_the_interviewers_country_writes_it() -> None:
    american = replace(HELD, zone="America/New_York")
    assert "on March 3" in render(a_plan(interview=american), Profile(), NOW, ZONE).text
    assert "on 3 March" in render(a_plan(), Profile(), NOW, ZONE).text


def test_the_day_is_the_interviews_own_not_that_of_the_users_zone() -> None:
    late = replace(HELD, start=datetime(2026, 3, 4, 2, tzinfo=UTC), end=datetime(2026, 3, 4, 3, tzinfo=UTC))
    late = replace(late, zone="America/Los_Angeles")
    assert "March 3" in render(a_plan(interview=late), Profile(), NOW, ZONE).text


def test_someone_who_was_not_in_the_room_is_not_told_of_our_conversation() -> None:
    made = render(a_plan(to=Person("Pat Oak", "pat@acme.example")), Profile("Jane"), NOW, ZONE)
    assert "opportunity to interview" in made.text and "our conversation" not in made.text


def test_a_role_is_named_without_its_trimmings() -> None:
    app = replace(ACME, role="SENIOR ENGINEER (m/w/d) - REQ-12345")
    assert "the Senior Engineer role at Acme" in render(a_plan(application=app), Profile(), NOW, ZONE).text


def test_a_signature_with_its_own_sign_off_is_not_doubled() -> None:
    made = render(a_plan(), Profile("Jane", (), "Kind regards,\nJane Doe\n+49 1"), NOW, ZONE)
    assert made.text.endswith("Kind regards,\nJane Doe\n+49 1\n") and "Best regards" not in made.text


@pytest.mark.parametrize("lines", ["Jane Doe <jane@mail.example>", "Jane [she/her]\nTODO list maker", "{{ 7*7 }}"])
def test_whatever_the_signature_holds_stands_there_as_it_is(lines: str) -> None:
    made = render(a_plan(), Profile("Jane", (), lines), NOW, ZONE)
    assert made.text.rstrip().endswith(lines.splitlines()[-1]) and "49" not in made.text


def test_without_name_and_signature_the_draft_ends_naturally() -> None:
    assert render(a_plan(), Profile(), NOW, ZONE).text.endswith("\n\nBest regards\n")


def test_the_same_plan_gives_the_same_words() -> None:
    later = datetime(2026, 4, 9, 9, tzinfo=UTC)
    assert render(a_plan(), PROFILES["en"], NOW, ZONE) == render(a_plan(), PROFILES["en"], later, ZONE)


def test_an_unknown_language_is_answered_in_english() -> None:
    assert render(a_plan(language="xx"), Profile(), NOW, ZONE).text.startswith("Dear Dana,")
