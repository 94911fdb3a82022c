"""Whom a line means, what is asked, what is quoted back, and what is passed over."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.applications import Question, State, Verb
from rules.readings import Kind
from rules.words import asking
from rules.words.hearing import MOST_SAID, MOST_UNCLEAR
from rules.words.lines import without_note
from rules.words.outcome import Why
from rules.words.tables import TABLES
from tests.rules.applications_builder import entry
from tests.rules.words.desk import (
    ACME,
    ALL,
    AT,
    CROWDED,
    DESIGNER,
    ENGINEER,
    MEMO,
    TO_PREP,
    TO_SUMMARY,
    application,
    heard,
    told,
)

DECIDES = "acme reply_by 2026-12-05"


@pytest.mark.parametrize(
    "name", ["acme", "Acme GmbH", "ACME", "acme.example", "Ácme", "acme: data analyst", "acme: Data", "acme gmbh"]
)
def test_an_employer_is_known_by_any_of_its_names(name: str) -> None:
    assert told(f"{name}: offer") == ["acme state offer"]


@pytest.mark.parametrize("name", ["juniper atlas", "juniperatlas", "atlas", "junper atlas", "Juniper-Atlas", "juniper"])
def test_an_employer_is_known_in_spite_of_a_slip(name: str) -> None:
    assert told(f"{name}: offer") == ["atlas state offer"]


@pytest.mark.parametrize("name", ["at", "acorn", "june", "glob", "the", "atlantic"])
def test_another_name_is_another_employer(name: str) -> None:
    (one,) = heard(f"{name}: offer").unclear
    assert one.why is Why.UNKNOWN_EMPLOYER
    assert not heard(f"{name}: offer").words


def test_two_applications_at_one_employer_are_told_apart_by_the_role() -> None:
    (one,) = heard("globex: offer").unclear
    assert one.why is Why.TWO_EMPLOYERS
    assert one.names == ("globex: engineer", "globex: designer")
    assert told(one.example) == ["globex-1 state offer"]
    assert told("globex: designer: decision by 5 Dec") == ["globex-2 reply_by 2026-12-05"]


def test_a_closed_application_gives_way_to_the_open_one() -> None:
    known = (replace(ENGINEER, closed=State.REJECTED), DESIGNER)
    assert told("globex: offer", known=known) == ["globex-2 state offer"]


def test_in_a_reply_to_a_prep_note_its_employer_need_not_be_named() -> None:
    assert told("decision by 5 Dec\nmet Ray Ito <ray@acme.example>\ndid not take place", TO_PREP) == [
        DECIDES,
        "acme interviewer Ray Ito ray@acme.example",
        "acme not_held",
    ]
    (met,) = heard("met Ray Ito <ray@acme.example>", TO_PREP).words
    assert met.about == "invite"
    assert told("globex: engineer: offer", TO_PREP) == ["globex-1 state offer"]


def test_in_a_reply_to_a_summary_it_must_be_named() -> None:
    (one,) = heard("decision by 5 Dec").unclear
    assert one.why is Why.NO_EMPLOYER
    assert heard(one.example).words


def test_a_line_with_a_name_alone_heads_those_below_it() -> None:
    assert told("acme:\ndecision by 5 Dec\nmet Ray\n\nGlobex: Designer: offer") == [
        DECIDES,
        "acme interviewer Ray Ito -",
        "globex-2 state offer",
    ]
    assert told("acme:\n\noffer") == ["? offer"]


@pytest.mark.parametrize(
    "text",
    [
        "Thanks!",
        "Thanks, that is really helpful.",
        "Thanks, Acme called me yesterday and it went well.",
        "Acme called me yesterday.",
        "On Friday I have an interview at Acme: wish me luck",
        "It went well, they were nice and I would like to work there.",
        "Great, see you tomorrow!",
        "Danke dir, das war hilfreich.",
        "Merci beaucoup !",
        "Will do.",
        "P.S. the weather is fine",
        "Is Acme a good firm?",
        "https://acme.example/jobs?id=5",
        "",
        "\n\n",
    ],
)
def test_prose_is_passed_over(text: str) -> None:
    for address in (TO_SUMMARY, TO_PREP, MEMO, CROWDED):
        assert told(text, address) == []


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("acme: they called me yesterday", TO_SUMMARY),
        ("acme: desicion by 5 Dec", TO_SUMMARY),
        ("decison by 5 Dec", TO_PREP),
        ("5 Dec", TO_PREP),
        ("dana@acme.example", TO_PREP),
        ("Offer accepted", TO_PREP),
        ("snooze a while", TO_PREP),
        ("stop", TO_SUMMARY),
        ("acme: stop", TO_SUMMARY),
        ("initech: offer", TO_SUMMARY),
        ("acme: merge with initech", TO_SUMMARY),
        ("acme: merge with globex", TO_SUMMARY),
        ("acme: yes", TO_SUMMARY),
    ],
)
def test_what_looks_like_a_statement_is_quoted_with_an_example_that_works(text: str, address: object) -> None:
    found = heard(text, address)  # type: ignore[arg-type]
    assert found.words == ()
    (one,) = found.unclear
    assert one.line == text
    if one.example:
        assert heard(one.example).words


def test_of_the_whole_search() -> None:
    assert told("stop everything") == ["stop"]
    assert told("Pause until 2 January.") == ["pause 2027-01-02T00:00"]
    assert told("pause", TO_PREP) == ["pause"]
    assert told("pause for 2 weeks") == told("pause 2 weeks") == ["pause 2026-12-09T10:00"]
    assert told("resume") == ["resume"]
    assert told("alles stoppen") == ["stop"]


def test_with_an_employer_pausing_is_letting_it_rest() -> None:
    assert told("acme: pause until 2 January") == ["acme snooze 2027-01-02T00:00"]
    assert told("acme: resume") == ["acme snooze 2026-11-25T10:00"]
    assert told("pause", MEMO) == ["acme snooze"]


def test_two_applications_are_joined_by_either_form() -> None:
    assert told("acme: merge with juniper atlas") == ["acme merge atlas"]
    assert told("merge acme and juniper atlas") == ["acme merge atlas"]
    assert told("merge juniper atlas with globex: engineer") == ["atlas merge globex-1"]


def test_a_memo_on_other_things_as_well_counts_only_if_all_of_it_is_understood() -> None:
    assert told("decision by 5 Dec\nmay follow up yes", CROWDED) == [DECIDES, "acme may_follow_up yes"]
    assert told("Ideas for Monday\noffer\nask about the team", CROWDED) == []
    assert told("Ideas for Monday\nacme: offer", CROWDED) == ["acme state offer"]
    assert told("It was fine, I think\ndecision by 5 Dec", MEMO) == [DECIDES]


def test_lines_that_a_mail_program_broke_are_joined() -> None:
    long = (
        "acme: decision by 5 Dec, may follow up yes, met Ray Ito and Lee Po\n<lee@acme.example>, role is Data Engineer"
    )
    assert told(long) == [
        DECIDES,
        "acme may_follow_up yes",
        "acme interviewer Ray Ito -",
        "acme interviewer Lee Po lee@acme.example",
        "acme role Data Engineer",
    ]
    assert told("Hi,\ndecision by 5 Dec", TO_PREP) == [DECIDES]


def test_an_unmarked_copy_of_the_note_is_not_the_users_word() -> None:
    note = "Your interview at Acme\n\nReply with what you learned:\n\nacme: decision by 5 Dec\nacme: did not take place"
    assert told(without_note(f"acme: offer\n\n{note}", note)) == ["acme state offer"]
    assert told(without_note("acme: did not take place", note)) == ["acme not_held"]
    assert told(without_note("acme: decision by 5 Dec\nacme: did not take place", note)) == [DECIDES, "acme not_held"]


# the summary's questions

UNSURE = entry("odd", "2026-11-24T10:00", Kind.INTERVIEW_INVITATION, certain=False)
REFUSED = entry("no", "2026-11-24T11:00", Kind.REJECTION, certain=False)
ASKED = replace(ACME, entries=(UNSURE, REFUSED))
ON_UNSURE = Question("odd", "Is this an interview?", "Acme GmbH")
ON_REFUSED = Question("no", "Is this a rejection?", "Acme GmbH")
LATE = Question("atlas", "A check-in was due. Do you still want to ask them?", "Juniper Atlas")
KNOWN = (ASKED, *ALL[1:])


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("acme: yes, an interview", Verb.IS_INTERVIEW),
        ("acme: not an interview", Verb.NOT_INTERVIEW),
        ("acme: yes", Verb.IS_INTERVIEW),
        ("acme: no", Verb.NOT_INTERVIEW),
        ("acme: kein Vorstellungsgespräch", Verb.NOT_INTERVIEW),
        ("acme: oui, un entretien", Verb.IS_INTERVIEW),
        ("yes", Verb.IS_INTERVIEW),
    ],
)
def test_an_answer_is_about_the_mail_that_was_asked_about(text: str, verb: Verb) -> None:
    (word,) = heard(text, questions=[ON_UNSURE], known=KNOWN).words
    assert (word.verb, word.about) == (verb, "odd")


def test_another_guess_is_confirmed_or_taken_back() -> None:
    assert told("acme: yes", questions=[ON_REFUSED], known=KNOWN) == ["no is_so"]
    assert told("acme: no", questions=[ON_REFUSED], known=KNOWN) == ["no not_so"]


def test_of_two_questions_the_code_tells_which() -> None:
    both = [ON_UNSURE, ON_REFUSED]
    (one,) = heard("acme: yes", questions=both, known=KNOWN).unclear
    assert one.why is Why.TWO_QUESTIONS
    assert [told(line, questions=both, known=KNOWN) for line in one.names] == [["odd is_interview"], ["no is_so"]]
    assert told("acme: not an interview", questions=both, known=KNOWN) == ["odd not_interview"]
    assert told("qfff: yes", questions=both, known=KNOWN) == ["? qfff: yes"]


def test_a_late_check_in_is_wanted_or_not() -> None:
    assert told("atlas: yes", questions=[LATE]) == ["atlas reply_by 2026-11-25"]
    assert told("atlas: no", questions=[LATE]) == ["atlas may_follow_up no"]


def test_a_mail_that_fits_two_applications_goes_where_the_user_says() -> None:
    known = tuple(replace(one, doubts=("doubt",)) for one in (ENGINEER, DESIGNER))
    asks = "Is this about {} at Globex? It fits another application as well."
    both = [Question("doubt", asks.format(one.role), "Globex") for one in known]
    assert told("globex: designer: yes", questions=both, known=known) == ["globex-2 belongs doubt"]
    assert told("globex: designer: no", questions=both, known=known) == ["globex-1 belongs doubt"]


@pytest.mark.parametrize("questions", [[ON_UNSURE], [ON_REFUSED], [LATE], [ON_UNSURE, ON_REFUSED, LATE]])
def test_the_lines_offered_for_an_answer_answer_it(questions: list[Question]) -> None:
    for question in questions:
        yes, no = asking.how_to_answer(question, questions, KNOWN)
        for line in (yes, no):
            (word,) = heard(line, questions=questions, known=KNOWN).words
            assert word.about == question.key


# hostile content


@pytest.mark.parametrize(
    "text",
    [
        "acme: " + "decision by 5 Dec, " * 5_000,
        "acme: offer and " * 20_000,
        "a" * 200_000,
        "met " + "A " * 100_000,
        "(" * 50_000 + "@" * 50_000,
        "acme: met " + "Dana Wu <dana@acme.example> and " * 3_000,
        ": " * 50_000,
        "acme: merge " + "with " * 20_000,
        "talked with " * 5_000 + " about x",
        "\n".join(f"employer {n}: offer" for n in range(10_000)),
        "<" * 10_000 + "acme: offer",
    ],
)
def test_hostile_text_is_heard_in_bounded_time_and_says_little(text: str) -> None:
    for address in (TO_SUMMARY, TO_PREP):
        found = heard(text, address)
        assert len(found.words) <= MOST_SAID
        assert len(found.unclear) <= MOST_UNCLEAR
        assert all(len(one.line) <= 200 for one in found.unclear)


def test_what_is_quoted_is_one_plain_line() -> None:
    (one,) = heard("acme: \x1b[31m\u202eevil\u2066 {{ 7*7 }} <script>").unclear
    assert one.line == "acme: [31mevil {{ 7*7 }} <script>"


def test_an_application_without_a_name_is_no_trap() -> None:
    assert told("acme: offer", known=(application("odd", ""), ACME)) == ["acme state offer"]


BITS = [example for table in TABLES for _, example in table.examples]
BITS += [
    "acme",
    "globex: ",
    ":",
    ", ",
    "; ",
    " and ",
    "?",
    "\n",
    "> ",
    "5 Dec",
    "<",
    "@",
    "12:00",
    "- ",
    "no ",
    "q3f: ",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(BITS) | st.text(max_size=12), max_size=8))
def test_whatever_is_written_is_heard_without_a_fault(bits: list[str]) -> None:
    text = "".join(bits)
    for address in (TO_SUMMARY, TO_PREP, CROWDED):
        found = heard(text, address, [ON_UNSURE], KNOWN)
        assert all(one.line and "\n" not in one.line for one in found.unclear)
        assert all(word.origin == "mail x" and word.at == AT for word in found.words)
