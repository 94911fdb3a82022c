"""The notes to self: what each must say, in text and HTML alike, and that hostile mail cannot speak in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from rules.applications import (
    Action,
    Application,
    DraftFact,
    DraftState,
    Interview,
    InterviewStatus,
    Plan,
    Question,
    Standing,
    State,
    StepKind,
)
from rules.readings import Kind, Person
from rules.weekly.links import links_for
from tests.rules.applications_builder import entry
from watcher.notes import draft_note, prep_note, welcome
from watcher.rendered import Rendered

NOW = datetime(2026, 3, 9, 17, tzinfo=UTC)
ZONE = "Europe/Berlin"
DANA, LEE = Person("Dana Wu", "dana@acme.example"), Person("Lee Park", None)
MEETING = Interview(
    datetime(2026, 3, 10, 14, tzinfo=UTC),
    datetime(2026, 3, 10, 15, tzinfo=UTC),
    "America/New_York",
    InterviewStatus.CONFIRMED,
    ("m1",),
    (DANA, LEE),
    location="https://meet.example/abc",
)
ACME = Application("m1", "Acme", ("m1",), role="Platform Engineer", interviews=(MEETING,))


def words(note: Rendered) -> str:
    return " ".join(note.text.split())


def a_prep_note(**changes: object) -> Rendered:
    plan = Plan("k", StepKind.PREP_NOTE, DANA, ACME, ("m1",), MEETING.begins, interview=MEETING)
    return prep_note(replace(plan, **changes), ZONE, NOW)  # type: ignore[arg-type]


def a_draft(**changes: object) -> DraftFact:
    held = NOW - timedelta(hours=30)
    draft = DraftFact(
        "d", StepKind.THANK_YOU, DANA, "Thank you", "<d@x.example>", DraftState.IN_DRAFTS, NOW, ("m1",), held,
        employer="Acme",
    )  # fmt: skip
    return replace(draft, **changes)  # type: ignore[arg-type]


def test_a_prep_note_says_when_on_both_clocks() -> None:
    note = a_prep_note()
    assert note.subject == "Your interview at Acme on Tue 10 March"
    assert "Tue 10 March, 15:00–16:00 your time (Tue 10 March, 10:00–11:00 in New York)" in words(note)


def test_a_prep_note_names_one_clock_where_both_agree() -> None:
    at_home = replace(MEETING, zone="Europe/Paris")
    assert "your time" not in a_prep_note(interview=at_home).text


def test_a_prep_note_says_where_and_who_and_whose_address_is_missing() -> None:
    said = words(a_prep_note())
    assert "https://meet.example/abc" in said and "dana@acme.example" in said
    assert "Lee Park (address missing)" in said


def test_a_prep_note_without_names_says_so() -> None:
    assert "not known yet" in a_prep_note(interview=replace(MEETING, interviewers=())).text


def test_a_prep_note_asks_the_two_questions_and_says_how_to_tell_the_answers() -> None:
    said = words(a_prep_note())
    assert "What are the next steps, and when do you expect to decide?" in said
    assert "May I follow up with you if I have not heard by then?" in said
    assert "acme: decision by 20 Mar, may follow up yes" in said
    assert "acme: met Lee Park <their@address>" in said
    assert "Dana: we talked about" in said and "acme: did not take place" in said


def test_a_prep_note_says_what_is_known_of_the_role_and_of_earlier_talks() -> None:
    earlier = replace(MEETING, start=NOW - timedelta(days=7), end=NOW - timedelta(days=7, hours=-1), sources=("m0",))
    known = replace(
        ACME, interviews=(earlier, MEETING), notes=("Lee: they have two offices",), applied_at=NOW - timedelta(days=20)
    )
    said = words(a_prep_note(application=known))
    assert "Role: Platform Engineer" in said and "You applied on Tue 17 February." in said
    assert "Earlier interview on Mon 2 March with Dana Wu and Lee Park." in said
    assert "Your note: Lee: they have two offices" in said


def test_a_draft_note_asks_for_a_line_on_each_interviewer() -> None:
    assert "acme: talked with Dana about" in words(draft_note([a_draft()], ZONE, NOW))
    check_in = a_draft(kind=StepKind.CHECK_IN)
    assert "talked with" not in words(draft_note([check_in], ZONE, NOW))


def test_a_prep_note_knows_an_interview_of_which_only_the_day_is_known() -> None:
    assert "Tue 10 March, the hour is not known" in a_prep_note(interview=replace(MEETING, start=None)).text


def test_a_draft_note_lists_the_most_pressing_first_with_its_window() -> None:
    check_in = a_draft(key="c", kind=StepKind.CHECK_IN, to=LEE, best_by=NOW + timedelta(days=5))
    note = draft_note([check_in, a_draft()], ZONE, NOW)
    assert note.subject == "2 notes ready to send"
    assert note.text.index("Thank-you to Dana Wu") < note.text.index("Check-in to Lee Park")
    assert "Best sent by Tue 10 March, 12:00." in note.text


def test_a_draft_note_marks_what_is_overdue() -> None:
    note = draft_note([a_draft(about=NOW - timedelta(hours=60))], ZONE, NOW)
    assert note.subject == "1 note ready to send" and "(overdue)" in note.text


def test_a_long_draft_note_is_cut() -> None:
    assert "And 12 more." in draft_note([a_draft(key=str(n)) for n in range(42)], ZONE, NOW).text


def test_the_welcome_shows_what_was_found_and_asks_whether_it_is_right() -> None:
    found = Standing(
        ACME, State.AWAITING_REPLY, False, None, NOW, None, None, Action(StepKind.CHECK_IN, NOW + timedelta(days=14))
    )
    question = Question("m2", "Is this an interview?", "Stark", "Let’s chat", NOW)
    note = welcome([found], [question], ZONE, NOW, 4210)
    said = words(note)
    assert "4210 messages read" in said and "1 application found" in said and "is this right?" in note.subject
    assert "Acme – Platform Engineer (awaiting reply)" in said and "Next: check-in on Mon 23 March." in said
    assert "Is this an interview? Stark · Let’s chat" in said and "acme: ignore" in said
    unsure = replace(ACME, entries=(entry("m2", NOW, Kind.INTERVIEW_INVITATION),))
    asked = words(welcome([replace(found, application=unsure)], [question], ZONE, NOW, 1))
    assert "Reply “acme: yes, an interview” or “acme: not an interview”." in asked


def test_the_welcome_of_an_empty_mailbox_says_what_will_happen() -> None:
    said = words(welcome([], [], ZONE, NOW, 0))
    assert "No application was found." in said and "A summary comes once a week." in said


def test_hostile_names_are_only_text() -> None:
    nasty = "<script>alert(1)</script>\r\nBcc: x\u202e {{7*7}}"
    app = replace(ACME, employer=nasty, role=nasty)
    meeting = replace(MEETING, interviewers=(Person(nasty, None),), location=nasty)
    for note in (
        a_prep_note(application=app, interview=meeting),
        draft_note([a_draft(to=Person(nasty, "x@acme.example"), subject=nasty, employer=nasty)], ZONE, NOW),
        welcome(
            [Standing(app, State.APPLIED, False, None, None, None, None, None)], [Question("m", nasty)], ZONE, NOW, 1
        ),
    ):
        assert "\n" not in note.subject and "\r" not in note.subject + note.text
        assert "\u202e" not in note.subject + note.text + (note.html or "")
        assert note.html is not None and "<script" not in note.html and "49" not in note.text


def test_the_draft_note_names_the_letters_made_for_the_post_and_links_the_drafts() -> None:
    links = links_for("gmail", "", "linux", "jane@mail.example")
    letter = "/home/jane/heardback/letters/2026-03-09 Acme – Dana Wu.pdf"
    note = draft_note([a_draft()], ZONE, NOW, links=links, letters=[letter])
    assert f"    {letter}" in note.text and letter in (note.html or "")
    assert "#search/in%3Adrafts+to%3Adana%40acme.example" in (note.html or "") and "LETTERS FOR THE POST" in note.text
    assert "LETTERS" not in draft_note([a_draft()], ZONE, NOW).text
