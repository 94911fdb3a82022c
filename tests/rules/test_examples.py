"""The lines that a summary offers for a reply: each is understood, and by the application it was made from."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from rules.applications import Application, Interview, InterviewStatus, Question, Standing, State, Verb
from rules.readings import Kind, Person
from rules.weekly import examples
from rules.words.address import Address
from rules.words.hearing import hear
from rules.words.outcome import Situation
from tests.rules.applications_builder import entry

NOW = datetime(2026, 3, 9, 7, tzinfo=UTC)
ZONE = "Europe/Berlin"
MEETING = Interview(NOW, NOW, ZONE, InterviewStatus.CONFIRMED, ("m",), (Person("Lee Park", None),))
GLOBEX = Application("globex", "Globex & Söhne GmbH", ("globex",), role="Engineer", interviews=(MEETING,))
DESIGN = replace(GLOBEX, key="design", sources=("design",), role="Designer", interviews=())
ACME = Application("acme", "Acme Foods", ("acme",), entries=(entry("unsure", NOW, Kind.INTERVIEW_INVITATION),))
INITECH = Application("initech", "Initech", ("initech",))
KNOWN = (GLOBEX, DESIGN, ACME, INITECH)
STATES = (State.INTERVIEWING, State.HEARD_BACK, State.AWAITING_REPLY, State.APPLIED)
STANDINGS = tuple(
    Standing(one, state, False, None, None, None, None, None) for one, state in zip(KNOWN, STATES, strict=True)
)
ASKED = (Question("unsure", "Is this an interview?", "Acme Foods"),)


def said(line: str) -> list[tuple[str, Verb]]:
    heard = hear(Address(ours=True), line, NOW, ZONE, Situation(KNOWN, ASKED), "test")
    assert not heard.unclear, (line, heard.unclear)
    return [(word.about, word.verb) for word in heard.words]


def test_every_example_is_understood_of_the_application_it_was_made_from() -> None:
    lines = [line.replace("their@address", "lee@globex.example") for line in examples.examples(STANDINGS, NOW, ZONE)]
    assert [said(line) for line in lines] == [
        [("globex", Verb.INTERVIEWER)],
        [("globex", Verb.REPLY_BY), ("globex", Verb.MAY_FOLLOW_UP)],
        [("acme", Verb.REPLY_BY), ("acme", Verb.MAY_FOLLOW_UP)],
        [("initech", Verb.INTERVIEW)],
        [("initech", Verb.SNOOZE)],
    ]
    assert all("globex & söhne gmbh: engineer" in line for line in lines[:2]), "told apart from the designer's"


def test_every_answer_to_a_question_is_understood() -> None:
    ((yes, no),) = examples.answers(ASKED, KNOWN).values()
    assert said(yes) == [("unsure", Verb.IS_INTERVIEW)] and said(no) == [("unsure", Verb.NOT_INTERVIEW)]


def test_among_very_many_applications_a_question_is_answered_by_its_code() -> None:
    crowd = [replace(INITECH, key=f"k{n}", employer=f"Employer {n}") for n in range(600)]
    ((yes, no),) = examples.answers(ASKED, (*KNOWN, *crowd)).values()
    assert yes.startswith("q") and said(yes) == [("unsure", Verb.IS_INTERVIEW)] and said(no)


def test_for_a_search_of_which_nothing_is_known_the_examples_are_invented() -> None:
    (met, interview) = examples.examples((), NOW, ZONE)
    assert "met Dana Wu <dana@acme.example>" in met and interview == "acme: interview 19 Mar 15:00"


def test_a_warning_has_no_yes_and_no_but_a_line_that_puts_the_application_away() -> None:
    warning = replace(ASKED[0], asks="Could this be a job scam? It asks you to pay something.", warns=True)
    ways = examples.answers((*ASKED, warning), KNOWN)
    assert ways[warning] == ("acme: ignore", "") and said("acme: ignore") == [("acme", Verb.IGNORE)]
    assert ways[ASKED[0]][0] == "acme: yes, an interview", "the warning makes the question no less clear"
