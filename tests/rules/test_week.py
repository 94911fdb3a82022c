"""The weekly summary's values: what it lists, what it leaves out, when it is due, and the news in its subject."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from rules.applications import (
    Action,
    Application,
    DraftFact,
    DraftState,
    Due,
    Entry,
    Interview,
    InterviewStatus,
    Question,
    Standing,
    State,
    StepKind,
    Withdrawal,
)
from rules.playbook import Playbook
from rules.readings import Kind, Person
from rules.weekly.search import Pipeline
from rules.weekly.strays import is_told
from rules.weekly.week import Health, Moments, Week, week, week_due
from tests.builders import message, reading

ZONE = "Europe/Berlin"
NOW = datetime(2026, 3, 9, 7, tzinfo=UTC)
DANA = Person("Dana Wu", "dana@acme.example")
WELL = Health(NOW, 10)
MOMENTS = Moments("2026-W11", NOW, NOW - timedelta(days=7), first=False)


def at(day: int, hour: int = 9) -> datetime:
    return datetime(2026, 3, day, hour, tzinfo=UTC)


def an_entry(key: str, when: datetime, kind: Kind = Kind.EMPLOYER_REPLY, **more: object) -> Entry:
    entry = Entry(key, f"<{key}@x.example>", when, kind, True, True, True, False, True, "About your application", DANA)
    return replace(entry, **more)  # type: ignore[arg-type]


def a_standing(employer: str = "Acme", state: State = State.AWAITING_REPLY, **more: object) -> Standing:
    app_fields = {k: more.pop(k) for k in ("entries", "interviews", "applied_at", "ignored", "role") if k in more}
    app = replace(Application(employer, employer, (employer,)), **app_fields)  # type: ignore[arg-type]
    return replace(Standing(app, state, False, None, None, None, None, None), **more)  # type: ignore[arg-type]


def a_draft(kind: StepKind = StepKind.THANK_YOU, state: DraftState = DraftState.IN_DRAFTS, **more: object) -> DraftFact:
    draft = DraftFact(f"k{kind}", kind, DANA, "Thank you", "<d@x.example>", state, at(8), ("m1",), at(7, 15))
    return replace(draft, **more)  # type: ignore[arg-type]


def a_week(*standings: Standing, due: Due | None = None, **more: object) -> Week:
    settings = {
        "now": NOW, "zone": ZONE, "playbook": Playbook(), "health": WELL, "moments": MOMENTS, **more,
    }  # fmt: skip
    return week(standings, due or Due(), **settings)  # type: ignore[arg-type]


def test_a_draft_in_drafts_waits_for_review_with_its_window() -> None:
    (row,) = a_week(a_standing(drafts=(a_draft(),))).review.rows
    assert row.best_by == at(9, 15) and not row.overdue and row.gone_after == at(14, 15)


def test_a_thank_you_is_overdue_after_48_hours() -> None:
    held = at(7, 6)
    (row,) = a_week(a_standing(drafts=(a_draft(about=held),))).review.rows
    assert row.overdue


def test_what_was_sent_deleted_or_is_being_withdrawn_waits_for_no_review() -> None:
    gone = [a_draft(state=state) for state in (DraftState.SENT, DraftState.DELETED_BY_USER, DraftState.WITHDRAWN)]
    going = a_draft(key="going")
    said = a_week(a_standing(drafts=(*gone, going)), due=Due(withdrawals=(Withdrawal(going, "They answered."),)))
    assert not said.review.rows
    assert len(said.taken_back) == 2


def test_prep_notes_are_no_drafts() -> None:
    assert not a_week(a_standing(drafts=(a_draft(StepKind.PREP_NOTE),))).review.rows


def test_an_edited_draft_left_alone_is_named() -> None:
    kept = a_draft(state=DraftState.KEPT_EDITED, settled_at=at(6))
    assert len(a_week(a_standing(drafts=(kept,))).edited) == 1
    assert len(a_week(a_standing(drafts=(replace(kept, settled_at=at(1)),))).edited) == 0


def test_only_answers_since_the_last_summary_are_news() -> None:
    old, new = an_entry("old", at(1)), an_entry("new", at(5), Kind.REJECTION)
    said = a_week(a_standing(entries=(old, new)), a_standing("Initech", entries=(old,)))
    assert [(row.employer, row.kind) for row in said.heard.rows] == [("Acme", Kind.REJECTION)]


def test_courtesies_and_receipts_are_no_news() -> None:
    courtesy = an_entry("a", at(5), ends_wait=False)
    receipt = an_entry("b", at(5), Kind.APPLICATION_ACK, genuine=False)
    assert not a_week(a_standing(entries=(courtesy, receipt))).heard.rows


def test_your_turn_names_what_they_asked_and_is_not_waiting_as_well() -> None:
    asked = an_entry("a", at(5), Kind.ASSESSMENT, asks_user=True)
    said = a_week(a_standing(entries=(asked,), your_turn=True, state=State.HEARD_BACK))
    assert [row.kind for row in said.your_turn.rows] == [Kind.ASSESSMENT] and not said.waiting.rows


def test_a_coming_interview_says_whose_address_is_missing() -> None:
    meeting = Interview(
        at(10, 14),
        at(10, 15),
        ZONE,
        InterviewStatus.CONFIRMED,
        ("m",),
        (DANA, Person("Lee Park", None)),
        location="Room 4",
    )
    past, off = replace(meeting, end=at(2)), replace(meeting, status=InterviewStatus.CANCELLED)
    (row,) = a_week(a_standing(state=State.INTERVIEWING, interviews=(past, off, meeting))).interviews.rows
    assert row.people == ("Dana Wu", "Lee Park") and row.missing == ("Lee Park",)


def test_waiting_says_since_when_expected_when_and_what_comes_next() -> None:
    waiting = a_standing(
        wait_since=at(2), expected_reply_by=date(2026, 3, 20), next_action=Action(StepKind.CHECK_IN, at(23, 8))
    )
    (row,) = a_week(waiting).waiting.rows
    assert (row.since, row.expected, row.next_step, row.next_due) == (
        at(2), date(2026, 3, 20), StepKind.CHECK_IN, at(23, 8),
    )  # fmt: skip


@pytest.mark.parametrize("state", [State.OFFER, State.REJECTED, State.WITHDRAWN, State.MOVED_ON, State.INTERVIEWING])
def test_what_is_over_or_ahead_is_not_waiting(state: State) -> None:
    assert not a_week(a_standing(state=state)).waiting.rows


def test_an_ignored_application_is_nowhere() -> None:
    said = a_week(a_standing(ignored=True, drafts=(a_draft(),), entries=(an_entry("a", at(5)),)))
    assert not said.review.rows and not said.heard.rows and said.open_applications == 0


def test_forged_mail_is_named() -> None:
    forged = an_entry("f", at(5), forged=True, genuine=False, ends_wait=False)
    assert [row.employer for row in a_week(a_standing(entries=(forged,))).forged.rows] == ["Acme"]


def test_long_lists_are_cut_and_say_how_much_is_missing() -> None:
    said = a_week(*(a_standing(f"Employer {n}") for n in range(42)))
    assert len(said.waiting.rows) == 30 and said.waiting.more == 12 and len(said.waiting) == 42


def test_control_and_override_characters_never_reach_the_summary() -> None:
    said = a_week(a_standing("Ac\u202eme\r\nBcc: x", drafts=(a_draft(subject="a\x00b"),)))
    assert said.review.rows[0].employer == "Acme Bcc: x" and said.review.rows[0].subject == "a b"


def test_the_weeks_count_applications_and_interviews_held() -> None:
    held = Interview(at(4), at(4, 10), ZONE, InterviewStatus.CONFIRMED, ("m",))
    fallen = replace(held, not_held=True)
    said = a_week(a_standing(applied_at=at(3), interviews=(held, fallen)), a_standing("B", applied_at=at(8, 22)))
    assert len(said.search.weeks) == 8
    last = said.search.weeks[-1]
    assert (last.monday, last.applications, last.interviews) == (date(2026, 3, 2), 2, 1)


def test_a_search_that_dries_up_is_said_plainly() -> None:
    old = [a_standing(f"E{n}", applied_at=datetime(2026, 2, 3 + n, tzinfo=UTC)) for n in range(8)]
    assert "No application has gone out for 3 weeks." in " ".join(a_week(*old).search.says)


def test_interviews_that_dry_up_while_applications_go_out_are_said() -> None:
    held = Interview(datetime(2026, 1, 20, 9, tzinfo=UTC), datetime(2026, 1, 20, 10, tzinfo=UTC), ZONE,
                     InterviewStatus.CONFIRMED, ("m",))  # fmt: skip
    says = a_week(a_standing(interviews=(held,)), a_standing("B", applied_at=at(3))).search.says
    assert "No interview in the last four weeks, 1 interview in the four before." in says


def test_a_better_week_is_said_as_well() -> None:
    said = a_week(*(a_standing(f"E{n}", applied_at=at(3 + n)) for n in range(4))).search.says[0]
    assert said.startswith("4 applications sent") and said.endswith("it was fewer than one application a week.")


def test_employers_gone_quiet_are_named_and_counted() -> None:
    quiet = [a_standing(f"E{n}", State.APPLIED, applied_at=NOW - timedelta(days=30)) for n in range(5)]
    loud = a_standing("Loud", applied_at=at(3)), a_standing("Louder", applied_at=at(4))
    assert "Quiet for four weeks or more: E0, E1, E2 and 2 more." in a_week(*quiet, *loud).search.says


def test_nobody_is_quiet_whose_turn_it_is_not() -> None:
    old = datetime(2026, 1, 1, tzinfo=UTC)
    turn = a_standing("Mine", State.HEARD_BACK, your_turn=True, wait_since=old)
    ahead = a_standing("Ahead", State.INTERVIEWING, applied_at=old)
    assert not any("Quiet" in text for text in a_week(turn, ahead).search.says)


def test_two_roles_at_one_employer_are_still_one_basket() -> None:
    says = a_week(a_standing(role="A", applied_at=at(3)), a_standing(role="B", applied_at=at(4))).search.says
    assert any("Everything rests on one employer (Acme)" in text for text in says)


def test_one_employer_that_talks_among_silent_ones_is_one_basket_too() -> None:
    silent = a_standing("Silent", State.APPLIED, applied_at=NOW - timedelta(days=40))
    says = a_week(silent, a_standing(wait_since=at(5))).search.says
    assert any(text.startswith("Only Acme is not silent") for text in says)


def test_the_weeks_count_answers_and_the_pipeline_counts_places() -> None:
    said = a_week(
        a_standing(state=State.OFFER, entries=(an_entry("a", at(5)), an_entry("b", at(6), Kind.OFFER))),
        a_standing("B", State.REJECTED), a_standing("C", State.APPLIED), a_standing("D", State.WITHDRAWN),
    ).search  # fmt: skip
    assert said.weeks[-1].answers == 2
    assert said.pipeline == Pipeline(applied=1, answered=2, offers=1)


def test_all_eggs_in_one_basket_is_said_plainly() -> None:
    said = a_week(a_standing(applied_at=at(3)), a_standing("B", State.REJECTED))
    assert any("Everything rests on one application (Acme)" in text for text in said.search.says)


@pytest.mark.parametrize(
    ("standings", "expected"),
    [
        ([], "No application found yet"),
        ([a_standing()], "A quiet week: 1 application waiting"),
        (
            [a_standing(entries=(an_entry("a", at(5)),), drafts=(a_draft(), a_draft(StepKind.CHECK_IN, key="x")))],
            "2 notes to send, Acme answered",
        ),
        (
            [a_standing(n, entries=(an_entry("a", at(5)),)) for n in ("Acme", "B", "C")],
            "Acme and 2 more answered",
        ),
        (
            [a_standing(state=State.OFFER, entries=(an_entry("a", at(5), Kind.OFFER),))],
            "An offer from Acme",
        ),
        (
            [
                a_standing("B", entries=(an_entry("b", at(6)),), drafts=(a_draft(),)),
                a_standing(state=State.OFFER, entries=(an_entry("a", at(5), Kind.OFFER),)),
            ],
            "An offer from Acme, 1 note to send, B answered",
        ),
    ],
)
def test_the_subject_says_the_news(standings: list[Standing], expected: str) -> None:
    assert a_week(*standings).subject == expected


def test_a_question_is_news() -> None:
    assert a_week(due=Due(questions=(Question("m", "Is this an interview?"),))).subject == "1 question for you"


def test_a_warning_is_news_and_no_question() -> None:
    warning = Question("m", "Could this be a job scam?", "Wonka", warns=True)
    assert a_week(due=Due(questions=(warning,))).subject == "Be careful with Wonka"


MONDAY = datetime(2026, 3, 9, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "first_run", "expected"),
    [
        (MONDAY, datetime(2026, 3, 4, 12, tzinfo=UTC), ("2026-W11", MONDAY, True)),
        (MONDAY - timedelta(seconds=1), datetime(2026, 3, 4, 12, tzinfo=UTC), None),
        (MONDAY + timedelta(hours=3), MONDAY - timedelta(hours=1), ("2026-W11", MONDAY, True)),
        (MONDAY + timedelta(hours=3), MONDAY + timedelta(hours=1), None),
        (MONDAY + timedelta(days=3), datetime(2026, 1, 1, tzinfo=UTC), ("2026-W11", MONDAY, False)),
    ],
)
def test_a_summary_is_due_on_monday_at_eight(
    now: datetime, first_run: datetime, expected: tuple[str, datetime, bool] | None
) -> None:
    found = week_due(now, first_run, ZONE, "monday", time(8))
    assert (found and (found.name, found.due, found.first)) == expected


def test_the_hour_is_wall_time_on_both_sides_of_a_clock_change() -> None:
    found = week_due(datetime(2026, 3, 30, 12, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC), ZONE, "monday", time(8))
    assert (
        found
        and found.due == datetime(2026, 3, 30, 6, tzinfo=UTC)
        and found.begins == datetime(2026, 3, 23, 7, tzinfo=UTC)
    )


def test_a_question_comes_with_the_lines_that_answer_it() -> None:
    unsure = an_entry("odd", at(5), Kind.INTERVIEW_INVITATION, certain=False)
    asked = Due(questions=(Question("odd", "Is this an interview?", "Acme"),))
    (row,) = a_week(a_standing(entries=(unsure,)), due=asked).questions.rows
    assert row.answers == ("acme: yes, an interview", "acme: not an interview")


# Mail that belongs to no application


def test_a_forged_answer_from_an_unknown_employer_is_named_and_trifles_are_not() -> None:
    mail = message("f", subject="Your interview", sender="Dana Wu <dana@acme.example>")
    doubtful = reading("f", Kind.INTERVIEW_INVITATION, forged=True, certain=False, genuine=False)
    assert is_told(doubtful)
    assert not is_told(replace(doubtful, kind=Kind.JOB_ALERT)) and not is_told(replace(doubtful, confidence=0.4))
    assert not is_told(replace(doubtful, forged=False))
    (row,) = a_week(strays=[(mail, doubtful)]).forged.rows
    assert (row.employer, row.subject, row.kind) == ("Acme", "Your interview", Kind.INTERVIEW_INVITATION)


def test_a_strangers_mail_with_marks_of_a_scam_is_warned_of_and_asks_for_no_answer() -> None:
    mail = message("s", subject="Work from home", sender="Ann <ann@gmail.com>")
    marked = reading("s", Kind.RECRUITER_OUTREACH, None, warnings=("It asks you to pay something.",), confidence=0.3)
    assert is_told(marked)
    (row,) = a_week(strays=[(mail, marked)]).questions.rows
    assert (row.asks, row.employer) == ("Could this be a job scam? It asks you to pay something.", "Ann")
    assert (row.warns, row.answers) == (True, ("", ""))
