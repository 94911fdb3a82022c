"""The interviews that drafts are written for: invented ones in every language and register, and those of the corpus at
hand (never the half kept aside).

Leaves the words to `watcher.drafts`, the measures to `measures`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from bench.quality.cases import CORPUS, half_of, load, mails
from rules.applications import Application, Interview, InterviewStatus, Plan, StepKind, Verb, Word
from rules.cases.timeline import applications
from rules.kinds.classify import classify
from rules.messages import Address, Direction, Message
from rules.names import called
from rules.playbook import Playbook
from rules.readings import INTERVIEW_KINDS, Person
from rules.steps.previews import previews
from watcher.drafts import Heard, Profile

BEGIN = datetime(2026, 3, 3, 13, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Occasion:
    """One interview and every draft it may come to. `told`: the user has said what was talked about."""

    name: str
    language: str
    plans: tuple[Plan, ...]
    profile: Profile
    heard: Heard
    now: datetime
    zone: str
    told: bool = False


@dataclass(frozen=True, slots=True)
class Tongue:
    """What an invented employer of one language is like; `formal` and `familiar` are how it writes."""

    employer: str
    role: str
    people: tuple[str, str, str]
    user: str
    strengths: tuple[str, str]
    notes: tuple[str, str]
    formal: str
    familiar: str
    zone: str


TONGUES = {
    "en": Tongue(
        "Harbour Ledger", "Data Engineer", ("Dana Wu", "Samuel Okafor", "Priya Raman"), "Jane Doe",
        ("I have kept the nightly loads of two hospitals running for four years.",
         "I have taught SQL to three teams of auditors."),
        ("we talked about the move away from spreadsheets", "discussed how they test reports"),
        "Dear Ms. Doe,\n\nwe look forward to speaking with you about the data engineer position.",
        "Hi Jane,\n\nlooking forward to our chat about the data engineer role!", "Europe/London",
    ),
    "de": Tongue(
        "Lindner Messtechnik", "Projektleiterin", ("Katrin Vogel", "Jonas Brandt", "Meryem Aydin"), "Paula Reimann",
        ("Ich habe drei Einführungen von der Ausschreibung bis zur Abnahme geleitet.",
         "Ich habe für den TÜV zwei Jahre lang Prüfstände betreut."),
        ("wir haben über die neue Prüfhalle gesprochen", "über ihre Zusammenarbeit mit dem Vertrieb geredet"),
        "Sehr geehrte Frau Reimann,\n\nwir freuen uns, Sie kennenzulernen. Frau Vogel wird Sie abholen.",
        "Hallo Paula,\n\nwir freuen uns auf dich! Katrin holt dich unten ab.", "Europe/Berlin",
    ),
    "fr": Tongue(
        "Atelier Corbin", "Ingénieure qualité", ("Claire Marchand", "Yanis Benali", "Odile Ferrand"), "Lucie Morel",
        ("J’ai mis en place le suivi qualité de deux sites de production.",
         "Je forme depuis cinq ans les équipes d’atelier aux audits."),
        ("nous avons parlé de la refonte des contrôles", "on a discuté du passage à trois équipes"),
        "Bonjour Madame Morel,\n\nnous vous confirmons votre entretien. Mme Marchand vous recevra.",
        "Bonjour Lucie,\n\nhâte de te rencontrer mardi ! Tu verras Claire et Yanis.", "Europe/Paris",
    ),
    "es": Tongue(
        "Talleres Oria", "Analista de datos", ("Nuria Salgado", "Íñigo Etxeberria", "Marta Peral"), "Elena Duarte",
        ("He dirigido la migración de los informes de ventas de cuatro países.",
         "Desde hace seis años trabajo con los equipos de planta."),
        ("hablamos del nuevo cuadro de mando", "comentamos mucho sobre su forma de planificar"),
        "Estimada Sra. Duarte:\n\nLe confirmamos la entrevista. Usted hablará con la Sra. Salgado.",
        "Hola, Elena:\n\n¡Qué ganas de conocerte! Si tienes dudas, escríbeme.", "Europe/Madrid",
    ),
    "pt": Tongue(
        "Oficina do Tejo", "Gestora de produto", ("Inês Carvalho", "Rui Amaral", "Teresa Pinho"), "Marta Lopes",
        ("Levei três produtos do primeiro esboço ao mercado.", "Há oito anos que trabalho com as equipas de vendas."),
        ("falámos da nova plataforma de pagamentos", "conversámos sobre a equipa de suporte"),
        "Exma. Sra. Marta Lopes,\n\nagradecemos o seu interesse e confirmamos que lhe telefonamos às 10h.",
        "Olá Marta,\n\nestamos ansiosos por te conhecer. Podes trazer o teu portefólio?", "Europe/Lisbon",
    ),
    "it": Tongue(
        "Officine Rovere", "Responsabile logistica", ("Chiara Galli", "Davide Serra", "Anna Bruni"), "Sara Conti",
        ("Ho riorganizzato il magazzino di due stabilimenti senza fermare le spedizioni.",
         "Coordino da sette anni una squadra di dodici persone."),
        ("abbiamo parlato della nuova linea di imballaggio", "abbiamo discusso dei turni di notte"),
        "Gentile dott.ssa Conti,\n\nLe confermiamo il colloquio. La riceverà la dott.ssa Galli.",
        "Ciao Sara,\n\nnon vediamo l'ora di conoscerti! Se hai domande, scrivimi.", "Europe/Rome",
    ),
    "nl": Tongue(
        "Havenwerf Maas", "Planner", ("Sanne de Vries", "Joost van Dijk", "Fatima El Amrani"), "Lotte Bakker",
        ("Ik heb de planning van twee terminals in één systeem ondergebracht.",
         "Ik werk al negen jaar met schippers en chauffeurs."),
        ("we hadden het over de nieuwe kade", "gesproken over hun manier van roosteren"),
        "Geachte mevrouw Bakker,\n\nwij bevestigen uw gesprek. U spreekt met mevrouw De Vries.",
        "Hoi Lotte,\n\nleuk dat je langskomt! Je spreekt met Sanne en Joost.", "Europe/Amsterdam",
    ),
}  # fmt: skip


def invented() -> Iterator[Occasion]:
    """A panel of which the user has told something, and one interviewer known from the invite alone, each in both
    registers of every language; Portuguese also as in Brazil."""
    for language, tongue in TONGUES.items():
        for register in ("formal", "familiar"):
            yield _panel(language, tongue, register)
            yield _alone(language, tongue, register)
    brazil = replace(
        TONGUES["pt"], employer="Banco Ipê", people=("Beatriz Souza", "Caio Nunes", "Lia Prado"),
        zone="America/Sao_Paulo",
        notes=("conversamos sobre a nova plataforma de pagamentos", "falamos da equipe de suporte"),
        strengths=("Levei três produtos do esboço ao mercado.", "Há oito anos trabalho com as equipes de vendas."),
        familiar="Oi Marta,\n\nvocê pode vir na terça? A equipe está animada.",
    )  # fmt: skip
    yield from (_again(language, tongue) for language, tongue in TONGUES.items())
    yield _panel("pt", brazil, "familiar", "Brazil")
    yield _alone("pt", brazil, "familiar", "Brazil")


def _panel(language: str, tongue: Tongue, register: str, where: str = "") -> Occasion:
    people = tuple(_person(name, tongue) for name in tongue.people[:2])
    without = Person(tongue.people[2], None)
    held = _interview(tongue, (*people, without))
    said = "\n".join(f"{called(who).first}: {note}" for who, note in zip(people, tongue.notes, strict=True))
    note = Word("word/1", held.end, Verb.NOTE, tongue.employer, text=said)
    app = _application(tongue, held, (note,))
    plans = tuple(_thanks(app, held, who, language, (without,)) for who in people)
    name = " ".join(filter(None, (language, register, where, "panel, told")))
    profile = Profile(tongue.user, tongue.strengths, tongue.user)
    return Occasion(name, language, plans, profile, _heard(tongue, register), held.end, tongue.zone, told=True)


def _alone(language: str, tongue: Tongue, register: str, where: str = "") -> Occasion:
    who = _person(tongue.people[0], tongue)
    held = _interview(tongue, (who,))
    app = _application(tongue, held, ())
    first = Plan("k", StepKind.CHECK_IN, who, app, held.sources, held.end, interview=held, language=language)
    waited = replace(first, promised=date(2026, 3, 13))
    second = replace(first, kind=StepKind.SECOND_CHECK_IN, after_holding_reply=register == "formal")
    plans = (_thanks(app, held, who, language, ()), waited, second)
    name = " ".join(filter(None, (language, register, where, "invite alone")))
    profile = Profile(tongue.user, (), tongue.user)
    return Occasion(name, language, plans, profile, _heard(tongue, register), held.end, tongue.zone)


def _again(language: str, tongue: Tongue) -> Occasion:
    """A second round, with one person who was there before and one who was not."""
    people = tuple(_person(name, tongue) for name in tongue.people[:2])
    first = _interview(tongue, people[:1])
    week = timedelta(days=7)
    second = replace(first, start=BEGIN + week, end=first.end + week, sources=("m2",), interviewers=people)
    app = replace(_application(tongue, second, ()), interviews=(first, second), sources=("m1", "m2"))
    plans = tuple(_thanks(app, second, who, language, ()) for who in people)
    profile = Profile(tongue.user, tongue.strengths[:1], tongue.user)
    return Occasion(
        f"{language} second round", language, plans, profile, _heard(tongue, "formal"), second.end, tongue.zone
    )


def _person(name: str, tongue: Tongue) -> Person:
    local = "".join(c for c in name.lower().partition(" ")[0] if c.isascii())
    return Person(name, f"{local}@{tongue.employer.split()[-1].lower()}.example")


def _interview(tongue: Tongue, people: tuple[Person, ...]) -> Interview:
    return Interview(BEGIN, BEGIN + timedelta(hours=1), tongue.zone, InterviewStatus.CONFIRMED, ("m1",), people)


def _application(tongue: Tongue, held: Interview, words: tuple[Word, ...]) -> Application:
    return Application("m1", tongue.employer, ("m1",), role=tongue.role, interviews=(held,), words=words)


def _thanks(app: Application, held: Interview, who: Person, language: str, panel: tuple[Person, ...]) -> Plan:
    return Plan(
        "k", StepKind.THANK_YOU, who, app, held.sources, held.end, interview=held, panel=panel, language=language
    )  # fmt: skip


def _heard(tongue: Tongue, register: str) -> Heard:
    words = tongue.formal if register == "formal" else tongue.familiar
    mail = Message(
        "m1", "<m1@x.example>", Direction.INCOMING, BEGIN, BEGIN, Address("", "hr@x.example"), "", own_words=words
    )
    return Heard((mail,))


# The corpus


def from_corpus(most: int) -> Iterator[Occasion]:
    """Interviews of the half at hand, a language after the other, so that each has its share."""
    found: dict[str, list[Occasion]] = {}
    for path, wanted in mails(CORPUS):
        if half_of(path.stem) == "at hand" and wanted["kind"] in set(INTERVIEW_KINDS):
            message, user = load(path, wanted)
            if message.direction is Direction.INCOMING and (occasion := _read(path.stem, message, user.zone)):
                found.setdefault(occasion.language, []).append(occasion)
    count = 0
    for turn in range(max(map(len, found.values()), default=0)):
        for language in sorted(found):
            if turn < len(found[language]) and count < most:
                count += 1
                yield found[language][turn]


def _read(stem: str, message: Message, zone: str) -> Occasion | None:
    """One mail taken as the whole application; None where it leads to no thank-you."""
    from bench.quality.cases import user_of

    user = user_of(message)
    reading = classify(message, user, ())
    for app in applications((message,), {message.key: reading}, (), user):
        for held in app.interviews:
            now = held.end + timedelta(hours=25)
            plans = previews(app, (), now, Playbook(), user)
            if plans and plans[0].kind is StepKind.THANK_YOU:
                language = plans[0].language
                strengths = TONGUES[language].strengths if language in TONGUES else ()
                profile = Profile(user.name, strengths, user.name)
                return Occasion(f"{language} corpus {stem}", language, plans, profile, Heard((message,)), now, zone)
    return None
