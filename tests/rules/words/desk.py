"""What is heard in a few lines of Jane's, at three employers: shared by the tests of talking back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from rules.applications import Application, Interview, InterviewStatus, Question, State, Verb, Word
from rules.readings import Person
from rules.words.address import Address
from rules.words.hearing import hear
from rules.words.outcome import Heard, Situation

ZONE = "Europe/Berlin"
AT = datetime(2026, 11, 25, 9, tzinfo=UTC)
"""A Wednesday."""
END = datetime(2026, 11, 24, 15, tzinfo=UTC)
DANA, RAY = Person("Dana Wu", "dana@acme.example"), Person("Ray Ito")


def application(key: str, employer: str, role: str | None = None, closed: State | None = None) -> Application:
    domain = f"{employer.split()[0].lower()}.example" if employer else None
    return Application(key, employer, (key,), domain=domain, role=role, closed=closed)


MEETING = Interview(END, END, ZONE, InterviewStatus.CONFIRMED, ("invite",), (DANA, RAY))
ACME = replace(application("acme", "Acme GmbH", "Data Analyst"), sources=("acme", "invite"), interviews=(MEETING,))
ENGINEER = application("globex-1", "Globex", "Engineer")
DESIGNER = application("globex-2", "Globex", "Designer")
ATLAS = application("atlas", "Juniper Atlas")
ALL = (ACME, ENGINEER, DESIGNER, ATLAS)

TO_SUMMARY = Address(ours=True)
TO_PREP = Address(ACME, ("invite",), ours=True)
MEMO = Address(ACME)
CROWDED = Address(ACME, strict=True)


def heard(
    text: str,
    address: Address = TO_SUMMARY,
    questions: Sequence[Question] = (),
    known: Sequence[Application] = ALL,
    at: datetime = AT,
) -> Heard:
    return hear(address, text, at, ZONE, Situation(tuple(known), tuple(questions)), "mail x")


def told(
    text: str, address: Address = TO_SUMMARY, questions: Sequence[Question] = (), known: Sequence[Application] = ALL
) -> list[str]:
    """The words that a text comes to, in short; what is unclear is marked with a question mark."""
    found = heard(text, address, questions, known)
    return [*map(short, found.words), *(f"? {one.line}" for one in found.unclear)]


def short(word: Word) -> str:
    """ "acme reply_by 2026-12-05"."""
    who = f"{word.person.name} {word.person.email or '-'}".strip() if word.person else ""
    when = word.moment.astimezone(ZoneInfo(ZONE)).strftime("%Y-%m-%dT%H:%M") if word.moment else ""
    day = word.day.isoformat() if word.day else ""
    yes = {True: "yes", False: "no", None: ""}[word.yes]
    about = "acme" if word.about == "invite" and word.verb in (Verb.INTERVIEWER, Verb.NOT_HELD) else word.about
    parts = (about, word.verb, day, when, yes, who, word.state or "", word.role or "", word.other, word.text)
    return " ".join(part for part in parts if part)
