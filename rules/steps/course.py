"""The cadence of check-ins after an interview: which step comes next in a wait, when, and when to move on.

The steps are the table `CHECK_INS_IN_ORDER` (playbook: "check-in" to "move on"). Leaves the wait itself to
`waits`, and whether a due check-in is drafted to `due`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from rules.applications import CHECK_INS, DraftFact, DraftState, State, StepKind
from rules.calendar import business_morning, later, morning_after
from rules.readings import Kind
from rules.steps.recipients import Addressee, check_in_addressee
from rules.steps.view import View
from rules.steps.waits import Wait, last_answer_at, stated_date, stated_word

CHECK_INS_IN_ORDER = (StepKind.CHECK_IN, StepKind.SECOND_CHECK_IN)
"""The cadence: the first counts from the wait, the second from when the first was sent. There never is a third."""

_ONE_CHECK_IN = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Course:
    """The next step of a wait after an interview.

    `kind` is a check-in or MOVE_ON, `due` when (UTC), `moves_on` when `wait` is given up if no more comes.
    `declined` says in a sentence why a check-in will not be drafted ('' if it will), `draft` is the one planned.
    """

    wait: Wait
    kind: StepKind
    due: datetime
    moves_on: datetime
    addressee: Addressee | None = None
    declined: str = ""
    draft: DraftFact | None = None


def course(view: View, wait: Wait) -> Course | None:
    """The next step of a wait; None before any interview was held and while one lies ahead."""
    if not view.held or view.ahead:
        return None
    if given_up := stated_word(view, wait.since, State.MOVED_ON):
        return Course(wait, StepKind.MOVE_ON, given_up.at, given_up.at)
    sent = check_ins_sent(view, wait.since)
    due = _due(view, wait, sent)
    if len(sent) < _most_check_ins(view, wait):
        return _check_in(view, wait, CHECK_INS_IN_ORDER[len(sent)], due)
    moves_on = _step_due(view, wait, sent[-1], view.playbook.move_on_after) if sent else _given_up(view, due)
    return Course(wait, StepKind.MOVE_ON, moves_on, moves_on)


def _check_in(view: View, wait: Wait, kind: StepKind, due: datetime) -> Course:
    addressee = check_in_addressee(view, view.own)
    draft = next((one for one in view.of_kind(kind) if one.created_at >= wait.since), None)
    declined = _declined(view, addressee, draft)
    return Course(wait, kind, due, _given_up(view, due), addressee, declined, draft)


def _declined(view: View, addressee: Addressee | None, draft: DraftFact | None) -> str:
    if view.application.may_follow_up is False:
        return "No check-in: you may not follow up with them."
    if draft and draft.state is DraftState.DELETED_BY_USER:
        return "No check-in: you deleted its draft."
    if draft and draft.state is DraftState.WITHDRAWN:
        return "No check-in: its draft was withdrawn."
    return "" if addressee else "No check-in: nobody is known to write to."


def _due(view: View, wait: Wait, sent: Sequence[datetime]) -> datetime:
    """When the step after those `sent` is due: after the stated date, else a while after the wait began."""
    if sent:
        return _step_due(view, wait, sent[-1], view.playbook.second_check_in_after)
    if stated := stated_date(view, wait.since):
        return _after_snooze(view, morning_after(stated, view.zone, view.playbook))
    return _step_due(view, wait, wait.since, view.playbook.check_in_after)


def _step_due(view: View, wait: Wait, since: datetime, span: timedelta) -> datetime:
    """A business morning a span later, and not while a stated date lies ahead."""
    due = business_morning(later(since, span, view.zone), view.zone, view.playbook)
    if stated := stated_date(view, wait.since):
        due = max(due, morning_after(stated, view.zone, view.playbook))
    return _after_snooze(view, due)


def _after_snooze(view: View, due: datetime) -> datetime:
    snoozed = view.application.snoozed_until
    return due if snoozed is None or snoozed <= due else business_morning(snoozed, view.zone, view.playbook)


def _given_up(view: View, due: datetime) -> datetime:
    """When a check-in that is not sent is given up: 28 days after it was due."""
    book = view.playbook
    silence = later(later(due, book.second_check_in_after, view.zone), book.move_on_after, view.zone)
    return business_morning(silence, view.zone, book)


def _most_check_ins(view: View, wait: Wait) -> int:
    """How many this wait may have: `max_check_ins`, less those already made since the last genuine message."""
    most = min(view.playbook.max_check_ins, len(CHECK_INS_IN_ORDER))
    since = last_answer_at(view)
    earlier = [at for at in check_ins_sent(view, since) if at < wait.since]
    unsent = [
        draft
        for draft in view.of_kind(*CHECK_INS)
        if draft.state is not DraftState.SENT
        and (since is None or since <= draft.created_at)
        and draft.created_at < wait.since
    ]
    return max(0, most - len(earlier) - len(unsent))


def check_ins_sent(view: View, since: datetime | None) -> tuple[datetime, ...]:
    """When check-ins were sent from `since` on, ours and by hand.

    Those within a day are one: our draft and its copy in Sent, or the same question to two people.
    """
    by_hand = [entry.at for entry in view.entries if entry.kind is Kind.SENT_CHECK_IN]
    ours = [draft.sent_at for draft in view.of_kind(*CHECK_INS) if draft.sent_at and draft.sent_at <= view.now]
    moments: list[datetime] = []
    for at in sorted([*by_hand, *ours]):
        if (since is None or at >= since) and not (moments and at - moments[-1] < _ONE_CHECK_IN):
            moments.append(at)
    return tuple(moments)
