"""A mailbox of the past played against the clock: each thing at its own moment, and nothing known too early."""

from __future__ import annotations

from datetime import datetime

from rules.applications import DRAFTS, DraftState, StepKind
from rules.messages import Message
from rules.playbook import Playbook
from rules.readings import Kind, Reading
from rules.steps.replay import Moment, Replay
from tests.builders import JANE, at, message, reading, slot

HELD = slot("2026-03-10T10:00+01:00", "2026-03-10T11:00+01:00")
CONFIRMED = message("confirmed", "2026-03-05T09:00")
MEETING = reading("confirmed", Kind.INTERVIEW_CONFIRMED, slots=HELD, interviewers=("Dana Wu <dana@acme.example>",))


def replayed(*mails: tuple[Message, Reading], until: str = "2026-05-30T00:00") -> tuple[list[Moment], Replay]:
    messages = [one for one, _ in mails]
    readings = {one.key: judged for one, judged in mails}
    played = Replay(messages, readings, JANE, Playbook(), at("2026-03-01T00:00"), at(until))
    return list(played.moments()), played


def planned(moments: list[Moment]) -> list[tuple[StepKind, datetime]]:
    return [(plan.kind, one.at) for one in moments for plan in one.plans if plan.kind in DRAFTS]


def test_each_draft_falls_due_at_its_own_moment() -> None:
    moments, _ = replayed((CONFIRMED, MEETING))
    assert planned(moments) == [
        (StepKind.THANK_YOU, at("2026-03-11T11:00+01:00")),
        (StepKind.CHECK_IN, at("2026-03-25T09:00+01:00")),
    ]


def test_an_unsent_thank_you_is_taken_back_a_week_after() -> None:
    moments, played = replayed((CONFIRMED, MEETING))
    (gone,) = [(one.at, taken.draft.kind) for one in moments for taken in one.withdrawals]
    assert gone == (at("2026-03-17T11:00+01:00"), StepKind.THANK_YOU)
    states = [one.state for one in played.drafts if one.kind in DRAFTS]
    assert states == [DraftState.WITHDRAWN, DraftState.IN_DRAFTS]


def test_an_answer_is_not_known_before_it_arrives() -> None:
    answer = message("answer", "2026-03-26T08:00", answers="confirmed"), reading("answer", Kind.REJECTION)
    moments, played = replayed((CONFIRMED, MEETING), answer)
    assert len(planned(moments)) == 2, "the check-in was due the day before the answer came"
    assert {one.state for one in played.drafts if one.kind in DRAFTS} == {DraftState.WITHDRAWN}
    assert played.at_the_end()[0].state == "rejected"


def test_an_answer_in_time_leaves_no_check_in_to_write() -> None:
    answer = message("answer", "2026-03-20T08:00", answers="confirmed"), reading("answer", Kind.REJECTION)
    moments, _ = replayed((CONFIRMED, MEETING), answer)
    assert [kind for kind, _ in planned(moments)] == [StepKind.THANK_YOU]


def test_a_question_is_asked_once_and_at_the_arrival() -> None:
    unclear = message("unclear", "2026-03-12T08:00", answers="confirmed")
    offer = reading("unclear", Kind.OFFER, certain=False)
    moments, _ = replayed((CONFIRMED, MEETING), (unclear, offer), until="2026-03-20T00:00")
    assert [(question.key, one.at) for one in moments for question in one.questions] == [("unclear", unclear.arrived)]


def test_nothing_happens_after_the_end() -> None:
    moments, _ = replayed((CONFIRMED, MEETING), until="2026-03-11T12:00+01:00")
    assert moments[-1].at == at("2026-03-11T11:00+01:00")


def test_an_empty_mailbox_has_no_moments() -> None:
    moments, played = replayed()
    assert moments == [] and played.at_the_end() == ()
