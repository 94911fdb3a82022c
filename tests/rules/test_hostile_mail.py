"""Reading what a mail states never raises: the pieces that job mail is made of, in senseless order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.extract import employers, interviews, people, promises, roles
from rules.kinds.classify import classify
from rules.languages import LANGUAGES, Language
from rules.messages import Address, Attendee, CalendarTime, Invite, Message, User
from rules.readings import INTERVIEW_KINDS, Kind
from tests.builders import message

JANE = User(("jane@mail.example",), "Jane Doe", "Europe/Berlin")
PIECES = [
    "interview", "on Monday", "3 December", "31.2.", "0:75", "25:00", "at", "@", "12/3", "12/31/0000", "halb",
    "half past", "3pm", "a las", "alle 15", "om half vier", "às", "14h30", "h", "1400", "to", "-", "–",
    "within 5-7 business days", "by Friday", "d'ici la fin du mois", "(", ")", "[", "<", ">", "|", "\t", "\n",
    "\n\n", "  ", ":", ",", "Dana Wu", "Dr.", "van der", "de la", "me and", "et moi", "with", "mit", "avec",
    "Interviewer:", "Position:", "the role of", "poste de", "d'", "l'", "Data Analyst", "(m/w/d)", "at Acme",
    "bei", "GmbH", "S.p.A.", "&", "Acme", "our client", "\u202e", "\x00", "é", "ß", "İ", "ﬁ", "🙂", "٣", "１２",
    "²", "Mayıs", "x" * 300, "Kind regards", "-- ", "On Mon wrote:", "> ", "From: a", "GMT+25", "UTC+99:99",
    "America/Nowhere", "(London)", "EST", "24/7", "401k", "-1", "99999999999", "%", "\\", "{", "}",
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=25).map(" ".join)
languages = st.sampled_from(LANGUAGES)
moments = st.sampled_from(["0001-01-01T00:00:00+00:00", "2026-03-29T02:30:00+01:00", "9999-12-31T10:00:00+00:00"])


@settings(max_examples=40, deadline=None)
@given(subject=texts, body=texts, foot=texts, sender=texts, written=moments, place=texts, language=languages)
def test_no_mail_stops_the_reading(
    subject: str, body: str, foot: str, sender: str, written: str, place: str, language: Language
) -> None:
    start = CalendarTime(date(2026, 12, 3), None, "Nowhere/None")
    invite = Invite("REQUEST", "1", start=start, summary=subject, location=place)
    guests = (Attendee(foot, "@"), Attendee("", ""))
    invite = replace(invite, organizer=Attendee(sender, "x@acme.example"), attendees=guests)
    mail = message("a", written, sender="Dana Wu <dana@acme.example>", subject=subject, own_words=body, signature=foot)
    for odd in (mail, _changed(mail, sender, invite)):
        employers.employer(odd, language, JANE)
        roles.role(odd, language, JANE)
        promises.promise(odd, language)
        people.interviewers(odd, Kind.INTERVIEW_CONFIRMED, language, JANE, (sender,))
        for kind in INTERVIEW_KINDS:
            interviews.slots(odd, kind, language, JANE)
        assert not any("could not be read" in one.says for one in classify(odd, JANE).evidence)


def _changed(mail: Message, sender: str, invite: Invite) -> Message:
    return replace(mail, sender=Address(sender, "hello@x"), invites=(invite,), quoted=mail.own_words)


@pytest.mark.parametrize(
    "piece",
    [
        "A ",
        "with ",
        "me and ",
        "poste de ",
        "Ana Ruiz and ",
        "12/3 ",
        "1:",
        "| a | b ",
        "( ",
        "halb ",
        "Dana Wu\n",
        "at Acme & ",
        "y ",
    ],
)
def test_a_mail_of_one_word_a_megabyte_long_is_read_in_bounded_time(piece: str) -> None:
    mail = message("a", subject=piece * 200, own_words=piece * (1_000_000 // len(piece)), signature=piece * 1000)
    assert classify(mail, JANE).key == mail.key
