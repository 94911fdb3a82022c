"""Who the employer is, never who carried the mail; and which post it is about."""

from __future__ import annotations

import pytest

from rules.extract.employers import employer, role
from rules.extract.firms import in_domain
from rules.languages.de import LANGUAGE as GERMAN
from rules.languages.en import LANGUAGE as ENGLISH
from rules.messages import User
from rules.readings import Employer
from tests.builders import message

JANE = User(("jane@mail.example",), "Jane Doe", "America/New_York")


@pytest.mark.parametrize(
    ("sender", "subject", "text", "firm", "agency", "post"),
    [
        (
            "Tarn & Vale Hiring Team <no-reply@us.greenhouse-mail.io>",
            "Thank you for applying to Tarn & Vale",
            "Hi Jane,\n\nThanks for applying to the Senior Data Engineer position at Tarn & Vale.",
            "Tarn & Vale",
            None,
            "Senior Data Engineer",
        ),
        (
            "Greenhouse <no-reply@us.greenhouse-mail.io>",
            "Your application for Product Manager",
            "Hi Jane,\n\nThank you for your interest in Oakmere. We received your application for Product "
            "Manager.\n\nThe Oakmere Team",
            "Oakmere",
            None,
            "Product Manager",
        ),
        (
            "Lee Park <lee.park@fernhollow.example>",
            "Re: Backend Engineer role",
            "Hi Jane,\n\nthanks for your note. I run platform here at Fern Hollow.\n\nLee",
            "Fern Hollow",
            None,
            "Backend Engineer",
        ),
        (
            "Ana Ruiz via Ashby <no-reply@ashbyhq.com>",
            "Interview with Pinecrest",
            "Hi Jane,\n\nYour interview for the role of Staff Designer is set.\n\nAna Ruiz\nRecruiter, Pinecrest",
            "Pinecrest",
            None,
            "Staff Designer",
        ),
        (
            "redwoodair <redwoodair@myworkday.com>",
            "Update on your application",
            "Dear Jane,\n\nThank you for your interest in the Flight Data Analyst role at Redwood Air.",
            "Redwood Air",
            None,
            "Flight Data Analyst",
        ),
        (
            "Calendly <notifications@calendly.com>",
            "Confirmed: Intro call with Kim Osei",
            "Hi Jane,\n\nYour event with Kim Osei of Bluefen is confirmed.",
            None,
            None,
            None,
        ),
        (
            "Sophie Grant <sophie@hartrecruitment.example>",
            "Senior Accountant - interview",
            "Hi Jane,\n\nOur client, Marlow Foods, would like to meet you for the Senior Accountant "
            "role.\n\nSophie Grant\nHart Recruitment",
            "Marlow Foods",
            "Hart Recruitment",
            "Senior Accountant",
        ),
        (
            "Kim Osei <kim@gmail.com>",
            "Hello",
            "Hi Jane,\n\nIt's Kim from Larch Systems. Got a minute to talk about the QA Engineer opening?\n\nKim",
            "Larch Systems",
            None,
            "QA Engineer",
        ),
        (
            "People Team <people@quarrylane.example>",
            "Quarry Lane – Office Manager",
            "Dear Jane,\n\nwe were impressed.\n\nQuarry Lane People Team",
            "Quarry Lane",
            None,
            "Office Manager",
        ),
        (
            "Jobs at Hillock <jobs@hillock.co.uk>",
            "Interview invitation",
            "Dear Jane, We'd like to invite you for an interview for the post of Finance Officer.",
            "Hillock",
            None,
            "Finance Officer",
        ),
        (
            "Workable <noreply@workablemail.com>",
            "Application received",
            "Thank you for applying for Systems Administrator at Gannet Robotics. Good luck!",
            "Gannet Robotics",
            None,
            "Systems Administrator",
        ),
        (
            "Dana Wu <dana@acme.example>",
            "Quick question",
            "Hi Jane, are you free tomorrow? I look forward to it.",
            "Acme",
            None,
            None,
        ),
        (
            "Dana Wu <dana@acme.example>",
            "Re: [Acme] Senior Engineer, Growth - onsite",
            "Hi Jane, see you on Monday.",
            "Acme",
            None,
            "Senior Engineer, Growth",
        ),
        (
            "Mo Farouk <mo@brightpath.example>",
            "Your interview at Bright Path Health",
            "Hi Jane, thanks for your interest in joining Bright Path Health as a Nurse Educator.",
            "Bright Path Health",
            None,
            "Nurse Educator",
        ),
        (
            "Careers <careers@nimbusworks.example>",
            "We've received your application",
            "Thanks for applying to be our next Head of Sales!",
            "Nimbus Works",
            None,
            "Head of Sales",
        ),
        (
            "Zoe Lin <zoe@stackyard.example>",
            "Chat about Machine Learning Engineer (Remote)",
            "Hi Jane!",
            "Stackyard",
            None,
            "Machine Learning Engineer",
        ),
        (
            "Ravi Patel <ravi.patel@ravenbridge.example>",
            "Raven Bridge Interview - Customer Success Manager - Jane Doe",
            "Hi Jane, confirmed.",
            "Raven Bridge",
            None,
            "Customer Success Manager",
        ),
        (
            "SmartRecruiters <notification@smartrecruiters.com>",
            "Your application at Wychwood Energy: Grid Planner",
            "Dear Jane, thank you.",
            "Wychwood Energy",
            None,
            "Grid Planner",
        ),
        (
            "Moss Street Studio <hello@moss.teamtailor-mail.com>",
            "Vi... your application",
            "Hi Jane, thanks for applying for Motion Designer with us at Moss Street Studio",
            "Moss Street Studio",
            None,
            "Motion Designer",
        ),
        (
            "Nina Holt <nina@cobblestone.example>",
            "Next steps",
            "Hi Jane,\n\nLee Park, our Director of Engineering, enjoyed your talk. We would like to move you "
            "on.\n\nNina Holt\nHead of Talent, Cobblestone",
            "Cobblestone",
            None,
            None,
        ),
        (
            "no-reply@ashbyhq.com",
            "Sable Labs | Interview confirmation",
            "Your interview for Research Scientist at Sable Labs has been confirmed.",
            "Sable Labs",
            None,
            "Research Scientist",
        ),
    ],
)
def test_employer_agency_and_post(
    sender: str, subject: str, text: str, firm: str | None, agency: str | None, post: str | None
) -> None:
    mail = message("a", sender=sender, subject=subject, own_words=text)
    found, between = employer(mail, ENGLISH, JANE)
    assert (found and found.name, between and between.name, role(mail, ENGLISH, JANE)) == (firm, agency, post)


@pytest.mark.parametrize(
    ("sender", "subject", "text", "firm", "agency", "post"),
    [
        (
            "Personalabteilung <bewerbung@birkenhof-klinik.example>",
            "Ihre Bewerbung als Pflegefachkraft (m/w/d)",
            "Sehr geehrte Frau Doe,\n\nvielen Dank für Ihre Bewerbung.\n\nBirkenhof Klinik\nPersonalabteilung",
            "Birkenhof Klinik",
            None,
            "Pflegefachkraft (m/w/d)",
        ),
        (
            "Ulf Brandt <brandt@nordlicht.example>",
            "Einladung zum Gespräch",
            "Hallo Frau Doe,\n\ngerne laden wir Sie zum Gespräch für die Stelle als Softwareentwicklerin "
            "ein.\n\nUlf Brandt\nNordlicht GmbH",
            "Nordlicht",
            None,
            "Softwareentwicklerin",
        ),
        (
            "Personio <noreply@m.personio.de>",
            "Ihre Bewerbung bei Kiefer Maschinenbau",
            "Vielen Dank für Ihr Interesse an der Position Konstrukteur bei Kiefer Maschinenbau.",
            "Kiefer Maschinenbau",
            None,
            None,
        ),
    ],
)
def test_german_employers_and_posts(
    sender: str, subject: str, text: str, firm: str, agency: str | None, post: str | None
) -> None:
    mail = message("a", sender=sender, subject=subject, own_words=text)
    found, between = employer(mail, GERMAN, JANE)
    assert (found and found.name, between and between.name, role(mail, GERMAN, JANE)) == (firm, agency, post)


def test_the_domain_is_the_firms_own_registrable_one() -> None:
    mail = message("a", sender="Dana <dana@mail.ferrouslabs.co.uk>", own_words="Greetings from Ferrous Labs")
    assert employer(mail, ENGLISH, JANE)[0] == Employer("Ferrous Labs", "ferrouslabs.co.uk")


def test_a_relay_gives_no_domain_but_a_reply_to_does() -> None:
    subject = "Your application to Copperline"
    relayed = message("a", sender="Copperline <no-reply@us.greenhouse-mail.io>", subject=subject)
    assert employer(relayed, ENGLISH, JANE)[0] == Employer("Copperline", None)
    answered = message("a", sender="x <no-reply@ashbyhq.com>", subject=subject, reply_to="mira@copperline.example")
    assert employer(answered, ENGLISH, JANE)[0] == Employer("Copperline", "copperline.example")


def test_the_users_own_provider_is_never_the_employer() -> None:
    mail = message("a", sender="x <no-reply@ashbyhq.com>", subject="Hello", own_words="Hi Jane, thanks.")
    assert employer(mail, ENGLISH, JANE)[0] is None


def test_a_domain_is_spelled_as_a_name_where_the_mail_does_not_write_it() -> None:
    assert in_domain("larkspurhealth", ["Hi Jane"]) == "Larkspur Health"
    assert in_domain("north-haven", []) == "North Haven"
    assert in_domain("marrowandfinch", ["Best, Marrow & Finch"]) == "Marrow & Finch"
    assert in_domain("lisiere", ["chez Lisière"]) == "Lisière"


@pytest.mark.parametrize("text", ["I love Python.", "The Director of Data will join.", "A lead engineer left us."])
def test_posts_of_other_people_are_not_the_post(text: str) -> None:
    assert role(message("a", subject="Hello", own_words=text), ENGLISH, JANE) is None


@pytest.mark.parametrize("filler", ["at A ", "Ana & ", "for the A ", "A ", "role at ", "our client ", "A-", "of "])
def test_hostile_text_is_read_in_bounded_time(filler: str) -> None:
    mail = message("a", sender="A <a@a.example>", subject=filler * 200, own_words=filler * 20_000)
    employer(mail, ENGLISH, JANE)
    role(mail, ENGLISH, JANE)
