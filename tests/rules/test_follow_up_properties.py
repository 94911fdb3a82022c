"""What must hold of follow-ups for every history: replayed day by day, with drafts sent, deleted or left lying."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from rules.applications import (
    CHECK_INS,
    DRAFTS,
    Application,
    DraftFact,
    DraftState,
    Due,
    Entry,
    Interview,
    InterviewStatus,
    State,
    StepKind,
)
from rules.playbook import Playbook
from rules.readings import Kind, Person
from rules.steps.cadence import standings
from rules.steps.due import due
from tests.builders import JANE
from tests.rules.applications_builder import BERLIN, DANA, KIM, LEE, application, entry, fact_of, interview

BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DAYS = 150
BOOK = Playbook()

HOURS = st.integers(0, 24 * 100).map(lambda hours: BEGIN + timedelta(hours=hours))
PEOPLE = st.sampled_from(
    [
        DANA,
        LEE,
        KIM,
        Person("Sam Roe"),
        Person("Robot", "no-reply@acme.example"),
        Person("Jane Doe", "jane@mail.example"),
    ]
)
KINDS = st.sampled_from(
    [
        Kind.EMPLOYER_REPLY,
        Kind.INTERVIEW_INVITATION,
        Kind.INTERVIEW_CONFIRMED,
        Kind.ASSESSMENT,
        Kind.APPLICATION_ACK,
        Kind.AUTO_REPLY,
        Kind.SENT_THANK_YOU,
        Kind.SENT_CHECK_IN,
        Kind.SENT_OTHER,
    ]
)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    at, kind, who = draw(HOURS), draw(KINDS), draw(PEOPLE)
    built = entry(f"m{draw(st.integers(0, 10**6))}", at, kind, correspondent=who)
    promised = at.date() + timedelta(days=draw(st.integers(-3, 30))) if draw(st.booleans()) else None
    return replace(
        built,
        promise=promised if built.genuine else None,
        asks_user=built.genuine and draw(st.booleans()),
        certain=draw(st.integers(0, 9)) > 0,
        ends_wait=built.genuine and draw(st.integers(0, 4)) > 0,
        recipients=(who,) if built.kind is Kind.SENT_THANK_YOU else (),
    )


@st.composite
def interviews(draw: st.DrawFn) -> Interview:
    end = draw(HOURS)
    return replace(
        interview(end, source=draw(st.sampled_from(["invite", "other invite", "third"]))),
        interviewers=tuple(draw(st.lists(PEOPLE, max_size=3))),
        coordinator=draw(st.none() | PEOPLE),
        status=draw(st.sampled_from([InterviewStatus.CONFIRMED, InterviewStatus.PROPOSED, InterviewStatus.CANCELLED])),
    )


@st.composite
def histories(draw: st.DrawFn) -> Application:
    mails = [entry("invite", BEGIN, Kind.INTERVIEW_CONFIRMED), *draw(st.lists(entries(), max_size=8))]
    unique = {one.key: one for one in mails}.values()
    return application(unique, draw(st.lists(interviews(), min_size=1, max_size=3)))


FATES = st.lists(st.sampled_from(["sent", "deleted", "lies"]), min_size=1, max_size=5)


def replayed(known: Application, fates: list[str]) -> tuple[list[DraftFact], list[tuple[datetime, Due]]]:
    """Plans twice a day, places everything at once, lets the user send, delete or leave each in turn a little later."""
    drafts: list[DraftFact] = []
    seen: list[tuple[datetime, Due]] = []
    for half_day in range(2 * DAYS):
        now = BEGIN + timedelta(hours=12 * half_day)
        found = due((known,), tuple(drafts), (), now, BOOK, JANE)
        seen.append((now, found))
        gone = {one.draft.key for one in found.withdrawals}
        drafts = [_withdrawn(one, now) if one.key in gone else one for one in drafts]
        for plan in found.plans:
            fate = fates[len(drafts) % len(fates)]
            drafts.append(_decided(fact_of(plan, now), fate))
    return drafts, seen


def _withdrawn(fact: DraftFact, now: datetime) -> DraftFact:
    return replace(fact, state=DraftState.WITHDRAWN, settled_at=now)


def _decided(fact: DraftFact, fate: str) -> DraftFact:
    if fact.kind not in DRAFTS or fate == "lies":
        return replace(fact, state=DraftState.IN_DRAFTS)
    if fate == "deleted":
        return replace(fact, state=DraftState.DELETED_BY_USER, settled_at=fact.created_at + timedelta(hours=2))
    return replace(fact, state=DraftState.SENT, sent_at=fact.created_at + timedelta(hours=2))


@settings(max_examples=60, deadline=None)
@given(histories(), FATES)
def test_at_most_two_check_ins_lie_between_two_genuine_messages(known: Application, fates: list[str]) -> None:
    drafts, _ = replayed(known, fates)
    answers = [one.at for one in known.entries if one.ends_wait and one.certain and one.at >= BEGIN]
    made = [one.created_at for one in drafts if one.kind in CHECK_INS]
    borders = [datetime.min.replace(tzinfo=UTC), *answers, datetime.max.replace(tzinfo=UTC)]
    assert all(sum(begin <= at < end for at in made) <= BOOK.max_check_ins for begin, end in pairwise(borders))


@settings(max_examples=60, deadline=None)
@given(histories(), FATES)
def test_no_plan_ever_goes_to_a_robot_the_user_or_a_stranger(known: Application, fates: list[str]) -> None:
    drafts, _ = replayed(known, fates)
    to = {one.to.email for one in drafts if one.kind in DRAFTS}
    assert to <= {"dana@acme.example", "lee@acme.example", "kim@acme.example"}


@settings(max_examples=60, deadline=None)
@given(histories(), HOURS)
def test_planning_twice_plans_once(known: Application, now: datetime) -> None:
    first = due((known,), (), (), now, BOOK, JANE)
    facts = tuple(fact_of(plan, now) for plan in first.plans)
    assert due((known,), facts, (), now, BOOK, JANE).plans == ()


@settings(max_examples=60, deadline=None)
@given(histories(), FATES)
def test_every_draft_is_planned_once_and_each_key_is_new(known: Application, fates: list[str]) -> None:
    drafts, _ = replayed(known, fates)
    assert len({one.key for one in drafts}) == len(drafts)
    thanks = [(one.to.email, one.about) for one in drafts if one.kind is StepKind.THANK_YOU]
    assert len(set(thanks)) == len(thanks)


@settings(max_examples=60, deadline=None)
@given(histories(), FATES)
def test_nothing_is_planned_only_to_be_withdrawn_at_once(known: Application, fates: list[str]) -> None:
    drafts, seen = replayed(known, fates)
    for now, found in seen:
        if found.plans:
            placed = tuple(replace(fact_of(plan, now), state=DraftState.IN_DRAFTS) for plan in found.plans)
            earlier = tuple(one for one in drafts if one.created_at < now)
            again = due((known,), (*earlier, *placed), (), now, BOOK, JANE)
            assert not {one.draft.key for one in again.withdrawals} & {one.key for one in placed}


@settings(max_examples=60, deadline=None)
@given(histories(), HOURS, st.sampled_from([State.REJECTED, State.OFFER, State.WITHDRAWN]))
def test_a_closed_application_is_planned_nothing(known: Application, now: datetime, state: State) -> None:
    closed = replace(known, closed=state, closed_at=now)
    assert due((closed,), (), (), now, BOOK, JANE).plans == ()


@settings(max_examples=60, deadline=None)
@given(histories(), HOURS)
def test_a_check_in_is_planned_only_where_the_standing_says_it_is_next(known: Application, now: datetime) -> None:
    (found,) = standings((known,), (), now, BOOK, BERLIN)
    check_ins = [plan for plan in due((known,), (), (), now, BOOK, JANE).plans if plan.kind in CHECK_INS]
    assert all(found.wait_since and plan.about == found.wait_since for plan in check_ins)
    assert not (check_ins and (found.your_turn or found.state in (State.INTERVIEWING, State.MOVED_ON)))
