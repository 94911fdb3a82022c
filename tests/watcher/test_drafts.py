"""What stands in a draft: complete, brief, true whenever it is sent, and nothing that came from a hostile name."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.applications import Application, Entry, Interview, InterviewStatus, Plan, StepKind
from rules.readings import Kind, Person
from watcher.drafts import Profile, Rendered, render, reply_subject

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
}
FORBIDDEN = {
    "en": "yesterday today tomorrow recently lately week weeks ago tonight monday friday heardback draft none",
    "de": "gestern heute morgen kürzlich neulich woche wochen vorgestern montag freitag heardback entwurf none",
}


def a_plan(kind: StepKind = StepKind.THANK_YOU, to: Person = PANEL[0], **changes: object) -> Plan:
    interview = HELD if kind is StepKind.THANK_YOU else None
    plan = Plan("k", kind, to, ACME, ("m1",), HELD.end, interview=interview)
    return replace(plan, **changes)  # type: ignore[arg-type]


def body_words(text: str) -> list[str]:
    """The words between greeting and sign-off."""
    middle = text.split("\n\n", 1)[1]
    return re.split(r"\n\n(?:Best regards|Mit freundlichen)", middle)[0].split()


def assert_fit_to_be_sent(made: Rendered, language: str) -> None:
    both = f"{made.subject}\n{made.text}"
    assert not re.search(r"[\[\]{}<>]|None|\.\.|,,| ,| \.|  |\n\n\n|\r|…", both), both
    assert "\n" not in made.subject and 0 < len(made.subject) < 200
    words = set(re.findall(r"[^\W\d_]+", both.lower()))
    assert not words & set(FORBIDDEN[language].split()), words & set(FORBIDDEN[language].split())
    assert all(len(line) < 600 for line in made.text.split("\n"))
    assert made.text.endswith("\n") and not made.text.startswith((" ", "\n"))
    sentences = re.split(r"(?<=[.!?])\s+", made.text.split("\n\n", 1)[1])
    assert all(s[0].isupper() or s[0].isdigit() for s in sentences[1:]), sentences


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("position", range(len(PANEL)))
def test_a_thank_you_is_complete_and_brief_whatever_is_known(language: str, position: int) -> None:
    for role, employer, panel, profile, met in product(
        (None, "Senior Platform Engineer"), ("", "Acme"), ((), (LEE, PANEL[1])), (Profile(), PROFILES[language]), (0, 1)
    ):
        people = PANEL if met else ()
        interview = replace(HELD, interviewers=people)
        app = replace(ACME, role=role, employer=employer, interviews=(interview,))
        plan = a_plan(to=PANEL[position], application=app, interview=interview, panel=panel, language=language)
        made = render(plan, profile, NOW, ZONE)
        assert_fit_to_be_sent(made, language)
        assert 35 <= len(body_words(made.text)) <= 150, made.text
        assert bool(role) == ("Senior Platform Engineer" in made.text)
        assert bool(panel) == ("Lee Park" in made.text)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("kind", [StepKind.CHECK_IN, StepKind.SECOND_CHECK_IN])
def test_a_check_in_is_complete_and_brief_whatever_is_known(language: str, kind: StepKind) -> None:
    sent = Entry(
        "s1", "<s1@x.example>", HELD.end, Kind.SENT_CHECK_IN, True, False, False, False, True, "Re: Interview", PANEL[0]
    )
    for to, role, employer, promised, thanks, holding, entries, held in product(
        (PANEL[0], Person("", "hr@acme.example")),
        (None, "Senior Platform Engineer"),
        ("", "Acme"),
        (None, date(2026, 3, 20)),
        (False, True),
        (False, True),
        ((), (sent,)),
        ((), (HELD,)),
    ):
        app = replace(ACME, role=role, employer=employer, entries=entries, interviews=held)
        plan = a_plan(
            kind, to, application=app, promised=promised, thanks_owed=thanks, after_holding_reply=holding,
            language=language,
        )  # fmt: skip
        made = render(plan, PROFILES[language], NOW, ZONE)
        assert_fit_to_be_sent(made, language)
        assert 40 <= len(body_words(made.text)) <= 110, (len(body_words(made.text)), made.text)
        if promised:
            assert ("20 March" if language == "en" else "20. März") in made.text


def five_grams(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", " ".join(body_words(text)).lower())
    return set(zip(*(words[n:] for n in range(5)), strict=False))


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_two_of_a_panel_get_notes_that_look_alike(language: str) -> None:
    made = [render(a_plan(to=p, language=language), PROFILES[language], NOW, ZONE).text for p in PANEL]
    assert len(set(made)) == len(PANEL)
    bare = [text.replace("Senior Platform Engineer", "X").replace("Acme", "Y") for text in made[:6]]
    for one, other in combinations(
        [five_grams(t.replace("the X role at Y", "").replace("Stelle als X bei Y", "")) for t in bare], 2
    ):
        strengths = {g for s in PROFILES[language].strengths for g in five_grams(f"x\n\n{s}")}
        shared = (one & other) - strengths
        assert len(shared) / min(len(one), len(other)) < 0.15, shared


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
        ("Herr Jan von Berg", "Dear Jan,", "Guten Tag Jan von Berg,"),
        ("Dana Wu via Hirely", "Dear Dana,", "Guten Tag Dana Wu,"),
        ("Dana Wu (Acme HR)", "Dear Dana,", "Guten Tag Dana Wu,"),
        ("王小明", "Dear 王小明,", "Guten Tag 王小明,"),
        ("Acme Recruiting", "Hello,", "Guten Tag,"),
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


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80), st.text(max_size=120), st.text(max_size=80), st.sampled_from(["en", "de"]))
def test_hostile_names_give_a_correct_or_plainer_draft(name: str, role: str, employer: str, language: str) -> None:
    app = replace(ACME, role=role, employer=employer)
    plan = a_plan(to=Person(name, "x@acme.example"), application=app, panel=(Person(name),), language=language)
    made = render(plan, Profile(), NOW, ZONE)
    assert not re.search(r"[\[\]{}<>\x00-\x09\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", made.subject + made.text)
    assert "\n" not in made.subject


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


def test_without_name_and_signature_the_draft_ends_naturally() -> None:
    assert render(a_plan(), Profile(), NOW, ZONE).text.endswith("\n\nBest regards\n")


def test_the_second_check_in_uses_other_words_than_the_first() -> None:
    first = five_grams(render(a_plan(StepKind.CHECK_IN), Profile("Jane"), NOW, ZONE).text)
    second = five_grams(render(a_plan(StepKind.SECOND_CHECK_IN), Profile("Jane"), NOW, ZONE).text)
    assert len(first & second) / len(first) < 0.15


def test_the_same_plan_gives_the_same_words() -> None:
    later = datetime(2026, 4, 9, 9, tzinfo=UTC)
    assert render(a_plan(), PROFILES["en"], NOW, ZONE) == render(a_plan(), PROFILES["en"], later, ZONE)


def test_an_unknown_language_is_answered_in_english() -> None:
    assert render(a_plan(language="xx"), Profile(), NOW, ZONE).text.startswith("Dear Dana,")
