"""Where an application stands at a moment: its state, the wait, the next action and why (product: "States").

Leaves waits to `waits`, the steps after an interview to `course`, thank-yous to `thanks`, and what is to be
done now to `due`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from rules.applications import CHECK_INS, Action, Application, DraftFact, Interview, Standing, State, StepKind
from rules.calendar import NEVER, evening_before, local_day
from rules.playbook import Playbook
from rules.steps.course import Course, check_ins_sent, course
from rules.steps.thanks import owed, thanked_persons, window
from rules.steps.view import View, drafts_by_application, overlap, own_drafts, view
from rules.steps.waits import (
    Turn,
    Wait,
    heard_back,
    heard_back_at,
    last_answer_at,
    may_be_answered,
    pending,
    stated_date,
    stated_word,
)


def standing(
    application: Application, drafts: Sequence[DraftFact], now: datetime, playbook: Playbook, zone: str
) -> Standing:
    """Where the application stands at `now`. `drafts` may hold those of others too."""
    return standing_in(view(application, own_drafts(application, drafts), now, playbook, zone))


def standings(
    applications: Sequence[Application], drafts: Iterable[DraftFact], now: datetime, playbook: Playbook, zone: str
) -> tuple[Standing, ...]:
    """`standing` of them all, at the cost of looking at each draft once."""
    own, _ = drafts_by_application(applications, drafts)
    views = (view(one, some, now, playbook, zone) for one, some in zip(applications, own, strict=True))
    return tuple(standing_in(one) for one in views)


def standing_in(view: View) -> Standing:
    """Where the application of a view stands at its moment."""
    unanswered = None if view.closed else pending(view)
    wait = unanswered if isinstance(unanswered, Wait) else None
    steps = course(view, wait) if wait else None
    stated = None if view.closed else stated_date(view, wait.since if wait else last_answer_at(view))
    your_turn = isinstance(unanswered, Turn)
    state = _state(view, wait, steps, stated)
    return Standing(
        application=view.application,
        state=state,
        heard_back=heard_back(view),
        heard_back_at=heard_back_at(view),
        wait_since=wait.since if wait else None,
        expected_reply_by=stated,
        may_follow_up=view.application.may_follow_up,
        next_action=None if _is_shelved(view) else _next_action(view, steps, state),
        your_turn=your_turn,
        drafts=view.drafts,
        why=tuple(_why(view, steps, state, your_turn)),
    )


def _state(view: View, wait: Wait | None, steps: Course | None, stated: date | None) -> State:
    if view.closed:
        return view.closed
    if view.ahead:
        return State.INTERVIEWING
    given_up = stated_word(view, wait.since if wait else None, State.MOVED_ON)
    if given_up or (steps and view.now >= steps.moves_on):
        return State.MOVED_ON
    if wait is None:
        return State.HEARD_BACK if view.answers else State.APPLIED
    only_answered = (wait.after is not None or wait.told) and stated is None and not check_ins_sent(view, wait.since)
    return State.HEARD_BACK if only_answered else State.AWAITING_REPLY


def _is_shelved(view: View) -> bool:
    """Whether nothing will come next: closed, ignored, or snoozed with an open end."""
    snoozed = view.application.snoozed_until
    return bool(view.closed or view.application.ignored or (snoozed and snoozed >= NEVER))


def _next_action(view: View, steps: Course | None, state: State) -> Action | None:
    actions = [*_interview_actions(view), *_thank_yous(view)]
    if steps and state is not State.MOVED_ON:
        actions.append(_step_action(steps))
    return min(actions, key=lambda action: action.due, default=None)


def _step_action(steps: Course) -> Action:
    if steps.kind is StepKind.MOVE_ON or steps.declined:
        return Action(StepKind.MOVE_ON, steps.moves_on)
    return Action(steps.kind, steps.due, steps.addressee.person if steps.addressee else None)


def _interview_actions(view: View) -> list[Action]:
    """For the next interview ahead: to be prepared, then to be thanked for."""
    if not view.ahead:
        return []
    interview = view.ahead[0]
    opens = window(interview.end, view.playbook, view.zone).opens
    actions = [Action(StepKind.THANK_YOU, opens, who) for who in thanked_persons(interview, view.own)]
    if view.playbook.prep_note and interview.begins > view.now and not is_prepared(view, interview):
        actions.append(Action(StepKind.PREP_NOTE, evening_before(interview.begins, view.zone)))
    return actions


def _thank_yous(view: View) -> list[Action]:
    """What is still to be written for interviews held, until it is too late; a draft that lies there is done."""
    actions = []
    for interview in view.held:
        when = window(interview.end, view.playbook, view.zone)
        if view.now < when.latest:
            actions += [Action(StepKind.THANK_YOU, when.opens, who) for who in owed(view, interview, view.own)]
    return actions


def is_prepared(view: View, interview: Interview) -> bool:
    """Whether a prep note was made for that interview and the day it stands on now."""
    day = local_day(interview.begins, view.zone)
    notes = view.of_kind(StepKind.PREP_NOTE)
    return any(overlap(one.sources, interview.sources) and local_day(one.about, view.zone) == day for one in notes)


def _why(view: View, steps: Course | None, state: State, your_turn: bool) -> Iterable[str]:
    """Plain sentences on what holds back or decides the next step."""
    if view.closed:
        return
    if view.application.ignored:
        yield "You said to ignore this."
    if view.application.doubts:
        yield "A mail fits another application as well: drafts wait until that is settled."
    if your_turn:
        yield "It is your turn: they asked something."
    if view.ahead:
        yield "An interview lies ahead."
    elif not view.held:
        yield "No interview has been held yet, so no check-in is drafted."
    if steps and steps.declined:
        yield steps.declined
    if steps and steps.kind in CHECK_INS and may_be_answered(view, steps.wait):
        yield "No check-in while an unclear mail may be the answer."
    if state is State.MOVED_ON:
        yield "Nothing came after the last step: time to move on."
