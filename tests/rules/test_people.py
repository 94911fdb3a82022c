"""Who takes part in the interview, and who only writes."""

from __future__ import annotations

import pytest

from rules.extract import people
from rules.extract.employers import employer
from rules.extract.names import display_name
from rules.extract.people import coordinator
from rules.languages import LANGUAGES, Language
from rules.languages.de import LANGUAGE as GERMAN
from rules.languages.en import LANGUAGE as ENGLISH
from rules.messages import Attendee, Invite, Message, User
from rules.readings import Kind, Person
from tests.builders import message

JANE = User(("jane@mail.example",), "Jane Doe", "America/New_York")


def interviewers(mail: Message, kind: Kind, language: Language, user: User) -> tuple[Person, ...]:
    """Those who take part, the firms being those that the mail itself tells."""
    firms = [found.name for found in employer(mail, language, user) if found]
    return people.interviewers(mail, kind, language, user, firms)


def named(mail: Message, kind: Kind = Kind.INTERVIEW_CONFIRMED) -> list[str]:
    """The names of the interviewers of a mail."""
    return [person.name for person in interviewers(mail, kind, ENGLISH, JANE)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "You'll be meeting with Dana Wu (Director of Platform) and Lee Park on Friday at 10.",
            ["Dana Wu", "Lee Park"],
        ),
        ("You will speak with our CTO, Ana Ruiz, on Thursday at 3pm.", ["Ana Ruiz"]),
        ("Interviewers: Ana Ruiz, Lee Park & Dr. Emeka Nwosu", ["Ana Ruiz", "Lee Park", "Dr. Emeka Nwosu"]),
        ("Panel:\n- Ana Ruiz, Head of Data\n- Lee Park, Staff Engineer", ["Ana Ruiz", "Lee Park"]),
        ("I'd love to chat with you about the role. Can I call you tomorrow at 2?", ["Dana Wu"]),
        ("Would Thursday at 3 work for a call with me and Priya Nair?", ["Dana Wu", "Priya Nair"]),
        ("Maria van der Berg will interview you on Monday at 9am.", ["Maria van der Berg"]),
        ("You'll meet José Álvarez and Zoë O'Neill-Smith.", ["José Álvarez", "Zoë O'Neill-Smith"]),
        ("Your interview with Acme is on Monday at 9am via Microsoft Teams.", []),
        ("The call is with Lee from our data team.", ["Lee"]),
        ("You will be talking to Kim Osei, our VP of Engineering, for 30 minutes about Python.", ["Kim Osei"]),
        ("Please contact Ana Ruiz if you have trouble joining the Zoom call on Monday at 9am.", []),
        ("I have copied Lee Park, who can help with travel to the interview.", []),
        ("Hiring manager: Kim Osei\nWhen: Monday 9am", ["Kim Osei"]),
        ("9:00 AM - 9:45 AM  Coding  Ana Ruiz\n10:00 AM - 10:45 AM  System Design  Lee Park", ["Ana Ruiz", "Lee Park"]),
        (
            "Time | Topic | Interviewer\n9:00 | Values | Ana Ruiz\n10:00 | Deep Dive | Lee Park",
            ["Ana Ruiz", "Lee Park"],
        ),
        ("We'd like to invite you to an interview with the hiring manager on Monday at 9am.", []),
        ("Lee Park and Ana Ruiz would like to meet you on Tuesday at 4pm.", ["Lee Park", "Ana Ruiz"]),
        ("Bring experience with Adobe Photoshop to the interview.", []),
        ("It will be a conversation with Prof. Ines Baum and myself.", ["Prof. Ines Baum", "Dana Wu"]),
        ("Following your chat with Ana Ruiz on 18 November, we'd like you to meet Lee Park next.", ["Lee Park"]),
        ("Your interviewer will be Lee Park, Engineering Manager.", ["Lee Park"]),
        ("You will be interviewed by Ana Ruiz and Lee Park on Tuesday at 3.", ["Ana Ruiz", "Lee Park"]),
        ("Joining us will be Ana Ruiz (CTO) and Lee Park (Staff Eng).", ["Ana Ruiz", "Lee Park"]),
        ("Ana Ruiz, our CTO, will join the call.", ["Ana Ruiz"]),
        ("Attendees: Dana Wu, Lee Park, Jane Doe", ["Dana Wu", "Lee Park"]),
        (
            "You'll first speak with Ana Ruiz, then Lee Park, and finally Dr. Kim Osei.",
            ["Ana Ruiz", "Lee Park", "Dr. Kim Osei"],
        ),
        (
            "The interview panel will consist of Ana Ruiz (Chair), Lee Park and an HR representative.",
            ["Ana Ruiz", "Lee Park"],
        ),
        ("It'll be me and Ana Ruiz from our product team.", ["Dana Wu", "Ana Ruiz"]),
        ("Ana and Lee are looking forward to meeting you.", []),
        ("You're meeting Ana Ruiz at 10:00 and Lee Park at 11:00.", ["Ana Ruiz", "Lee Park"]),
        ("Interview 1: Ana Ruiz (10:00-10:45)\nInterview 2: Lee Park (11:00-11:45)", ["Ana Ruiz", "Lee Park"]),
        ("10:00 - 10:45 with Ana Ruiz\n11:00 - 11:45 with Lee Park", ["Ana Ruiz", "Lee Park"]),
        ("Host: Ana Ruiz\nLocation: Zoom", ["Ana Ruiz"]),
        ("With: Ana Ruiz, Director", ["Ana Ruiz"]),
        ("Ana Ruiz, VP Sales, would like to speak with you.", ["Ana Ruiz"]),
        ("Please ask for Ana Ruiz at reception; the interview is with Lee Park.", ["Lee Park"]),
        ("This will be a video interview with Lee Park (he/him), Head of Data at Acme.", ["Lee Park"]),
        ("Who: Ana Ruiz & Lee Park", ["Ana Ruiz", "Lee Park"]),
        ("You will meet with the hiring manager, Lee Park, for 45 minutes.", ["Lee Park"]),
        ("Let me introduce you to Lee Park, who will conduct the interview.", ["Lee Park"]),
        ("Thanks for your time with Ana Ruiz last week. Next is Lee Park's turn to interview you.", ["Lee Park"]),
    ],
)
def test_who_the_words_say_takes_part(text: str, names: list[str]) -> None:
    assert named(message("a", subject="Interview", own_words=f"Hi Jane,\n\n{text}\n\nBest\nDana")) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("das Gespräch führen Sie mit Frau Dr. Lena Roth und Herrn Timo Beck.", ["Dr. Lena Roth", "Timo Beck"]),
        ("Gesprächspartner: Lena Roth (Leiterin Einkauf), Timo Beck", ["Lena Roth", "Timo Beck"]),
        ("ich rufe Sie morgen um 10 Uhr an.", ["Dana Wu"]),
        ("bitte melden Sie sich bei Fragen bei Lena Roth.", []),
    ],
)
def test_who_german_words_say_takes_part(text: str, names: list[str]) -> None:
    mail = message("a", subject="Ihr Gespräch", own_words=f"Hallo Frau Doe,\n\n{text}\n\nGrüße\nDana Wu")
    assert [one.name for one in interviewers(mail, Kind.INTERVIEW_CONFIRMED, GERMAN, JANE)] == names


def test_an_address_comes_only_from_the_exchange() -> None:
    text = "You'll meet Dana Wu and Lee Park."
    mail = message("a", own_words=text, cc="Kim Osei <kim@acme.example>")
    assert interviewers(mail, Kind.INTERVIEW_CONFIRMED, ENGLISH, JANE) == (
        Person("Dana Wu", "dana@acme.example"),
        Person("Lee Park", None),
    )


def test_the_local_part_of_an_address_finds_its_person() -> None:
    mail = message(
        "a", own_words="You'll meet Jörg Müller and Lee Park.", cc=["j.mueller@acme.example", "x@acme.example"]
    )
    assert interviewers(mail, Kind.INTERVIEW_CONFIRMED, ENGLISH, JANE)[0].email == "j.mueller@acme.example"


def guest(name: str, email: str, role: str = "REQ-PARTICIPANT", kind: str = "INDIVIDUAL") -> Attendee:
    return Attendee(name, email, role, kind, "NEEDS-ACTION")


DANA, LEE = guest("Dana Wu", "dana@acme.example"), guest("Park, Lee (Acme)", "lee.park@acme.example")
JANE_HERSELF, ROOM = guest("Jane", "jane@mail.example"), guest("Room 4", "room4@acme.example", kind="ROOM")


def test_attendees_take_part_but_rooms_and_the_user_do_not() -> None:
    call = Invite(
        "REQUEST", "u", attendees=(LEE, JANE_HERSELF, ROOM, guest("", "no-reply@acme.example")), organizer=DANA
    )
    assert interviewers(message("a", invites=(call,)), Kind.INTERVIEW_CONFIRMED, ENGLISH, JANE) == (
        Person("Lee Park", "lee.park@acme.example"),
    )


def test_an_organiser_who_attends_takes_part_unless_the_text_names_another() -> None:
    alone = Invite("REQUEST", "u", attendees=(DANA, JANE_HERSELF), organizer=DANA)
    assert named(message("a", invites=(alone,))) == ["Dana Wu"]
    both = Invite("REQUEST", "u", attendees=(DANA, LEE, JANE_HERSELF), organizer=DANA)
    assert named(message("a", invites=(both,), own_words="Interviewer: Lee Park")) == ["Lee Park"]


def test_answers_to_invites_name_nobody() -> None:
    assert named(message("a", invites=(Invite("REPLY", "u", attendees=(LEE,)),))) == []


def test_mails_that_are_about_no_interview_have_no_interviewers() -> None:
    assert named(message("a", own_words="You met with Lee Park."), Kind.REJECTION) == []


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Dana Wu", "Dana Wu"),
        ("Wu, Dana (Acme)", "Dana Wu"),
        ("Dana Wu via Greenhouse", "Dana Wu"),
        ("Dr. Emeka Nwosu", "Dr. Emeka Nwosu"),
        ("Dana Wu, PhD", "Dana Wu"),
        ('"Dana Wu | Acme"', "Dana Wu"),
        ("Acme Hiring Team", ""),
        ("dana@acme.example", ""),
    ],
)
def test_a_display_name_as_a_persons_name(written: str, name: str) -> None:
    assert display_name(written, ENGLISH.people) == name


def test_the_writer_is_whom_to_answer() -> None:
    assert coordinator(message("a"), JANE) == Person("Dana Wu", "dana@acme.example")


def test_behind_a_relay_the_reply_to_is_whom_to_answer() -> None:
    mail = message("a", sender="Dana Wu via Lever <no-reply@hire.lever.co>", reply_to="x1@reply.lever.co")
    assert coordinator(mail, JANE) == Person("Dana Wu", "x1@reply.lever.co")


def test_nobody_answers_at_a_no_reply_address() -> None:
    assert coordinator(message("a", sender="Acme <no-reply@hire.lever.co>"), JANE) is None


@pytest.mark.parametrize("filler", ["with Ana Ruiz and ", "Ana ", "meet with ", "A  B\n", "Panel: ", "(", "Ana, "])
def test_hostile_text_is_read_in_bounded_time(filler: str) -> None:
    named(message("a", subject=filler * 50, own_words=filler * 20_000))


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("en", "I'd like you to meet the people you'd work with: Bethan Crowe (planning), Idris Malik (land) and Ann Pugh.",
         ["Bethan Crowe", "Idris Malik", "Ann Pugh"]),
        ("en", "It'll be just me and Ruaridh who does front of house.", ["Dana Wu", "Ruaridh"]),
        ("en", "There would be a talk with Neville and me. Neville Rusk built the archive.", ["Neville Rusk", "Dana Wu"]),
        ("en", "With  Farid Nassiri, Coralie Dupuy-Mars\nJoin  Zoom", ["Farid Nassiri", "Coralie Dupuy-Mars"]),
        ("en", "Ask for Jen Hobbs at reception on Monday at 9am.", []),
        ("en", "The manager in Ennis would like to talk to you on Monday at 9am.", []),
        ("de", "Am Donnerstag um 14 Uhr empfängt Sie nicht Herr Dr. Maus, sondern seine Stellvertreterin Annegret Poll.",
         ["Annegret Poll"]),
        ("de", "Sergej Baumann (Betrieb) und Ulla Nentwig (Betriebsrat) möchten mit Ihnen durch die Halle gehen.",
         ["Sergej Baumann", "Ulla Nentwig"]),
        ("de", "9:00 - 9:45  Dr. Sabine Kienle, Leitung QS\n9:45 - 10:30  Antonio Grasso, Fertigung 2\n10:30 - 11:30  Rundgang",
         ["Dr. Sabine Kienle", "Antonio Grasso"]),
        ("de", "Frau Aksoy aus der Fachschaft wäre auch da.", ["Aksoy"]),
        ("fr", "Lukas Brunner, qui s'occupe de Berne, sera avec moi mercredi à 10h.", ["Lukas Brunner", "Dana Wu"]),
        ("fr", "Demain à 9h, Damien Roussel vous attend dans nos locaux.", ["Damien Roussel"]),
        ("fr", "Gilles Maréchaux, notre DAF, et moi-même serions disponibles ce jeudi.", ["Gilles Maréchaux", "Dana Wu"]),
        ("es", "Te recibirán Remedios Tortosa y Amparo Gasulla (personas) el jueves a las 10.",
         ["Remedios Tortosa", "Amparo Gasulla"]),
        ("it", "Ti vedranno Marzia Poretti (HR) e Reto Aebischer, quality manager.", ["Marzia Poretti", "Reto Aebischer"]),
        ("it", "Saremo io e il direttore operativo, ing. Fausto Greppi.", ["Dana Wu", "Fausto Greppi"]),
        ("nl", "Je spreekt met Margriet Tollenaar (voorzitter) en Bas de Ruyter van Steveninck.",
         ["Margriet Tollenaar", "Bas de Ruyter van Steveninck"]),
        ("pt", "A entrevista será com a gestora Tatiane Moura na segunda-feira às 11h.", ["Tatiane Moura"]),
    ],
)  # fmt: skip
def test_who_takes_part_in_any_language_and_wording(code: str, text: str, names: list[str]) -> None:
    language = next(one for one in LANGUAGES if one.code == code)
    mail = message("a", sender="Dana Wu <wu@acme.example>", own_words=text)
    found = interviewers(mail, Kind.INTERVIEW_CONFIRMED, language, JANE)
    assert sorted(person.name for person in found) == sorted(names)


def test_a_person_who_asks_from_their_own_mailbox_is_the_one_to_meet() -> None:
    mail = message("a", sender="Sandro Conti <sandro@conti.example>", own_words="Passi di qua giovedì alle 18 e 30?")
    italian = next(one for one in LANGUAGES if one.code == "it")
    assert [one.name for one in interviewers(mail, Kind.INTERVIEW_INVITATION, italian, JANE)] == ["Sandro Conti"]


def test_who_only_recruits_is_not_taken_for_the_one_to_meet() -> None:
    foot = "Passi di qua giovedì alle 18 e 30?\n\nSandro Conti\nUfficio Risorse Umane"
    mail = message("a", sender="Sandro Conti <sandro@conti.example>", own_words=foot)
    italian = next(one for one in LANGUAGES if one.code == "it")
    assert interviewers(mail, Kind.INTERVIEW_INVITATION, italian, JANE) == ()


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("en", "The board will be Sgt. Nora Quill and Abel Stroud.", ["Abel Stroud", "Sgt. Nora Quill"]),
        ("en", "Panel: Horvat, Mira (Legal); Lund, Bo (Finance)", ["Bo Lund", "Mira Horvat"]),
        ("en", "Abel Stroud has caught the flu, so Mira Horvat will join me instead.", ["Dana Wu", "Mira Horvat"]),
        ("de", "Robert (unser Koch) und ich haben morgen um 10 Zeit.", ["Dana Wu", "Robert"]),
        ("nl", "11.15 uur gesprek met Ir. Kees Bakker (adviseur)", ["Ir. Kees Bakker"]),
        ("es", "10:00 Entrevista con Jordi Puig i Ferran, jefe de planta", ["Jordi Puig i Ferran"]),
    ],
)
def test_structure_tells_who_takes_part(code: str, text: str, names: list[str]) -> None:
    language = next(one for one in LANGUAGES if one.code == code)
    mail = message("a", sender="Dana Wu <wu@acme.example>", own_words=text)
    found = interviewers(mail, Kind.INTERVIEW_CONFIRMED, language, JANE)
    assert sorted(person.name for person in found) == sorted(names)


def who(code: str, text: str, sender: str = "Dana Wu <wu@acme.example>", subject: str = "Interview") -> list[str]:
    """The names of those who take part in a talk that a mail of the language confirms, in alphabetical order."""
    language = next(one for one in LANGUAGES if one.code == code)
    mail = message("a", sender=sender, subject=subject, own_words=text)
    return sorted(one.name for one in interviewers(mail, Kind.INTERVIEW_CONFIRMED, language, JANE))


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("en", "Panel: Ana Ruiz, Planning Director; Lee Park, GIS Manager", ["Ana Ruiz", "Lee Park"]),
        ("en", "You will meet Ana Ruiz on Monday at 9am. After this round you will meet our SVP Lee Park.", ["Ana Ruiz"]),
        ("de", "Termin am 15.9., 9:45 Uhr: Statt Thorsten kommt Sven Oehl dazu.", ["Sven Oehl"]),
        ("nl", "Dinsdag om 16:00 uur heb je een gesprek met Bo Wiersma, hoofd Techniek bij Polderpompen.", ["Bo Wiersma"]),
        ("es", "El viernes a las 10:30 hablarás con Inma Reyes; Antonio solo entra en la segunda ronda.", ["Inma Reyes"]),
        ("it", "La call è martedì alle 18 con me. Poi, se va bene, conoscerai anche Elena, la nostra CEO.", ["Dana Wu"]),
        ("it", "Incontrerà la dott.ssa Chiara Bonfanti, responsabile HR.", ["dott.ssa Chiara Bonfanti"]),
        ("es", "La comisión está formada por D. Vicent Ripoll y Dña. Lucía Gil.", ["Lucía Gil", "Vicent Ripoll"]),
        ("fr", "C'est Lulu qui gère la salle et qui te recevra jeudi à 18h, moi je serai en cuisine.", ["Lulu"]),
        ("pt", "Sua entrevista com a Trilho Verde está agendada.\nEntrevistadores: Edu Piovesan e Rui Tavares",
         ["Edu Piovesan", "Rui Tavares"]),
    ],
)  # fmt: skip
def test_posts_later_rounds_and_absent_ones_are_nobody_to_thank(code: str, text: str, names: list[str]) -> None:
    assert who(code, text) == names


@pytest.mark.parametrize(("code", "head"), [("en", "Guests"), ("de", "Gäste"), ("fr", "Invités"), ("it", "Invitati")])
def test_the_organiser_of_an_invitation_written_out_takes_part_where_no_other_guest_does(code: str, head: str) -> None:
    text = f"Interview Jane Doe\n\n{head}\nTobias Renner - organizer\nJane Doe"
    assert who(code, text, "Tobias Renner <calendar-invite@google.example>") == ["Tobias Renner"]


def test_who_wrote_the_mail_that_is_passed_on_takes_part() -> None:
    text = "Hi Jane, the reply is below.\n\nFrom: Nadia Kowal <n@client.example>\nThursday at 12:00, I'll do it alone."
    assert who("en", text, "Liam Foster <liam@agency.example>", "FW: interview") == ["Nadia Kowal"]


def test_the_person_whose_diary_the_writer_keeps_takes_part() -> None:
    text = "On behalf of Dr. Henrike Vogt I confirm your interview on Tuesday at 1pm."
    assert who("en", text, "Assistant to Dr. Vogt <office@acme.example>") == ["Dr. Henrike Vogt"]


def test_a_user_without_a_name_is_nobody_among_those_who_take_part() -> None:
    mail = message("a", own_words="Interviewers: Ana Ruiz, Lee Park")
    found = interviewers(mail, Kind.INTERVIEW_CONFIRMED, ENGLISH, User(("jane@mail.example",), "  ", "UTC"))
    assert [one.name for one in found] == ["Ana Ruiz", "Lee Park"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Gern würden wir Sie kennenlernen und über die Stelle sprechen: Dienstag um 10 Uhr?"),
        ("de", "Deshalb werden wir dabei sein, Dienstag um 10 Uhr zum Gespräch."),
        ("nl", "Gezellig komt ook mee: het gesprek is dinsdag om 10 uur."),
    ],
)
def test_a_word_that_only_its_place_gives_a_capital_is_nobody(language: str, text: str) -> None:
    mail = message("a", sender="Office <office@acme.example>", subject="Tuesday", own_words=f"Hello Jane,\n\n{text}")
    known = next(one for one in LANGUAGES if one.code == language)
    assert interviewers(mail, Kind.INTERVIEW_INVITATION, known, JANE) == ()


def test_a_first_name_that_is_a_word_too_counts_where_no_sentence_begins() -> None:
    mail = message(
        "a", sender="Zach Mendel <zach@acme.example>", own_words="On Tuesday at 10 you will meet Ruby and me."
    )
    assert [one.name for one in interviewers(mail, Kind.INTERVIEW_CONFIRMED, ENGLISH, JANE)] == ["Ruby", "Zach Mendel"]


def test_the_employer_that_a_scheduler_names_is_no_interviewer() -> None:
    text = "Your event has been scheduled.\n\nWith: Nadia Rahman\nWho: Osprey Freight\nWhen: Tuesday 10:00"
    mail = message("a", sender="Osprey Freight <no-reply@calendly.com>", subject="Confirmed", own_words=text)
    met = people.interviewers(mail, Kind.INTERVIEW_CONFIRMED, ENGLISH, JANE, ["Osprey Freight"])
    assert [one.name for one in met] == ["Nadia Rahman"]
