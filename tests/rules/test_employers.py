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
        (
            "Hollis Grant <h.grant@copperfield-partners.example>",
            "Interview Thursday",
            "Jane, confirming Thursday at 2. You'll be meeting the Copperfield Partners deal team about the "
            "Associate position.\n\nHollis",
            "Copperfield Partners",
            None,
            "Associate",
        ),
        (
            "Ivy Chen <ivy@tidelock.example>",
            "Tidelock / Jane Doe - Product Designer (Contract)",
            "Hi Jane,\n\nGreat to meet you.\n\nIvy Chen | People Partner | Tidelock",
            "Tidelock",
            None,
            "Product Designer (Contract)",
        ),
        (
            "Recruiting <recruiting@brackenfoods.example>",
            "Application status",
            "Dear Jane Doe,\n\nThank you for applying for the position of Quality Technician (Ref. 2231). After "
            "careful review we will not proceed.\n\nKind regards,\nBracken Foods Recruiting",
            "Bracken Foods",
            None,
            "Quality Technician",
        ),
        (
            "Lever <no-reply@hire.lever.co>",
            "Kestrel Aero: Mechanical Engineer II",
            "Hi Jane, thanks for taking the time to apply for Mechanical Engineer II at Kestrel Aero.",
            "Kestrel Aero",
            None,
            "Mechanical Engineer II",
        ),
        (
            "Tom Ashby <tom@willowtree.example>",
            "RE: interview",
            "Hi Jane,\n\nThanks for coming in yesterday to talk about our Marketing Associate vacancy.\n\nTom "
            "Ashby\nMarketing Director\nWillow Tree Ltd",
            "Willow Tree",
            None,
            "Marketing Associate",
        ),
        (
            "no-reply@icims.com",
            "Thank you for applying",
            "Jane,\n\nThank you for your interest in the Registered Nurse - ICU position with St. Brannock Hospital.",
            "St. Brannock Hospital",
            None,
            "Registered Nurse - ICU",
        ),
        (
            "Google Calendar <calendar-notification@google.com>",
            "Notification: Interview w/ Dana Wu (Marlin Systems) @ Tue Dec 1",
            "Interview w/ Dana Wu",
            None,
            None,
            None,
        ),
        (
            "Nell Boone <nell.boone@peopleco.example>",
            "Role at our client: Data Lead",
            "Hi Jane,\n\nI'm contacting you on behalf of my client, Ostler Bank, who would like to invite you to "
            "an interview for their Data Lead role.\n\nNell Boone\nPeopleCo Recruitment Ltd",
            "Ostler Bank",
            "PeopleCo",
            "Data Lead",
        ),
        (
            "Talent Acquisition - Northgate Rail <careers@northgaterail.example>",
            "Your application: Train Planner (ID 55821)",
            "Dear Jane,\n\nWe're pleased to invite you.",
            "Northgate Rail",
            None,
            "Train Planner",
        ),
        (
            "Gus Lind <gus@ember.example>",
            "Following up",
            "Hi Jane, we've decided to go with another candidate for the frontend role. Best of luck!\n\nGus "
            "Lind\nCTO, Ember",
            "Ember",
            None,
            None,
        ),
        (
            "Wellfound <team@hi.wellfound.com>",
            "Pollen Labs wants to talk to you about their Founding Engineer role",
            "Hi Jane, Pollen Labs would like to chat about Founding Engineer.",
            "Pollen Labs",
            None,
            "Founding Engineer",
        ),
        (
            "Mara Ek <mara.ek@sundholm.example>",
            "Sundholm <> Jane: next steps",
            "Hi Jane, we'd love to have you meet more of the team for the Growth Product Manager, EMEA role.",
            "Sundholm",
            None,
            "Growth Product Manager, EMEA",
        ),
        (
            "Otto Reyes <otto@vellum.example>",
            "Quick chat?",
            "Hi Jane, I lead data at Vellum. Saw your application for the analytics engineer job and would like "
            "to talk.",
            "Vellum",
            None,
            "analytics engineer",
        ),
        (
            "Breezy HR <notifications@breezy.hr>",
            "Interview scheduled with Tallow & Wick",
            "Jane Doe, your interview for Store Manager with Tallow & Wick has been scheduled for December 2, "
            "2026 at 10:00am.",
            "Tallow & Wick",
            None,
            "Store Manager",
        ),
        (
            "Priya Nair <pnair@halcyonmaps.co.uk>",
            "Re: Application - GIS Analyst",
            "Hi Jane,\n\nApologies for the delay.\n\nPriya Nair\nHalcyon Maps Ltd\n1 High Street, Leeds",
            "Halcyon Maps",
            None,
            "GIS Analyst",
        ),
        (
            "HR Department <hr@larkandson.example>",
            "Job offer",
            "Dear Ms Doe,\n\nWe are delighted to offer you the position of Workshop Supervisor at Lark & Son.",
            "Lark & Son",
            None,
            "Workshop Supervisor",
        ),
        (
            "Dev Rao <dev@fathom.example>",
            "Invitation: Technical interview (Jane Doe) @ Tue Dec 1, 2026 2pm - 3pm (EST)",
            "Role: Senior Site Reliability Engineer\nInterviewer: Lee Park",
            "Fathom",
            None,
            "Senior Site Reliability Engineer",
        ),
        (
            "Anna Holm <anna.holm@kvist.example>",
            "Your candidacy for Head of People",
            "Dear Jane, thanks",
            "Kvist",
            None,
            "Head of People",
        ),
        (
            "Hattie Moor <hattie@gable.example>",
            "UX Researcher – onsite interview details",
            "Hi Jane,",
            "Gable",
            None,
            "UX Researcher",
        ),
        (
            "Jobs <jobs@dunlin.example>",
            "Thanks for applying to Dunlin Energy!",
            "We received your application to become a Wind Turbine Technician.",
            "Dunlin Energy",
            None,
            "Wind Turbine Technician",
        ),
        (
            "Ela Kaya <ela@orchardbio.example>",
            "Re: Senior Scientist, Immunology – Final interview",
            "Hi Jane, all set.",
            "Orchard Bio",
            None,
            "Senior Scientist, Immunology",
        ),
        (
            "Workday <foxgloveretail@myworkday.com>",
            "Foxglove Retail: Next steps for your application",
            "Hello Jane, Thank you for applying for the R-1123 Store Planner position.",
            "Foxglove Retail",
            None,
            "Store Planner",
        ),
        (
            "Seb Cole <seb@mistralworks.example>",
            "interview tomorrow",
            "Hi Jane, just a reminder that we're speaking tomorrow at 3pm about the Solutions Architect "
            "opportunity at MistralWorks.",
            "MistralWorks",
            None,
            "Solutions Architect",
        ),
        (
            "Liv Dahl <liv@fjordline.example>",
            "Your application for the position as Deck Officer",
            "Dear Jane",
            "Fjordline",
            None,
            "Deck Officer",
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
            "Konstrukteur",
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
