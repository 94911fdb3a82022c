"""A mailbox of the past played against the clock: what would have been drafted, taken back and asked, and when.

Only what had arrived by a moment plays a part in it. Drafts lie where they were placed until a rule takes them back:
what the user would have done with them nobody knows, and what they wrote by hand counts as it does in life.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from rules.applications import DRAFTS, Application, DraftFact, DraftState, Due, Plan, Question, Standing, Withdrawal
from rules.calendar import local_day, morning_after
from rules.cases.timeline import applications
from rules.messages import Message, User
from rules.playbook import Playbook
from rules.readings import Reading
from rules.steps.cadence import standings
from rules.steps.due import due
from rules.steps.thanks import window
from rules.steps.view import OPEN

LOOKS_BACK: Final = timedelta(days=400)
"""Mail older than this opens no wait any more; leaving it out keeps a replay of many years quick."""


@dataclass(frozen=True, slots=True)
class Moment:
    """What happened at a moment: `arrived` are the mails read then, the rest is what heardback would have done."""

    at: datetime
    arrived: tuple[Message, ...] = ()
    plans: tuple[Plan, ...] = ()
    withdrawals: tuple[Withdrawal, ...] = ()
    questions: tuple[Question, ...] = ()


@dataclass(slots=True)
class Replay:
    """`messages` in order of arrival, each with its reading by key. `moments` plays them once, from `begin` to `end`.

    Afterwards `drafts` are all that would have been placed and what became of them, `known` the applications of the
    last `LOOKS_BACK` at the end.
    """

    messages: Sequence[Message]
    readings: Mapping[str, Reading]
    user: User
    playbook: Playbook
    begin: datetime
    end: datetime
    drafts: list[DraftFact] = field(default_factory=list)
    known: tuple[Application, ...] = ()
    _asked: set[tuple[str, str]] = field(default_factory=set)

    def moments(self, between: Callable[[datetime], None] = lambda now: None) -> Iterator[Moment]:
        """Every moment at which something arrived or was done. `between` is called at each, arrived or not."""
        place = next((n for n, one in enumerate(self.messages) if one.arrived > self.begin), len(self.messages))
        now, arrived = self.begin, self.messages[:place]
        while now <= self.end:
            between(now)
            if arrived:
                self.known = self._applications(place, now)
            moment = self._tick(now, tuple(arrived) if now > self.begin else ())
            if moment.arrived or moment.plans or moment.withdrawals or moment.questions:
                yield moment
            following = self.messages[place].arrived if place < len(self.messages) else None
            now = self._next(now, following)
            arrived = self.messages[place : place + (following == now)]
            place += len(arrived)

    def at_the_end(self) -> tuple[Standing, ...]:
        """Where every application of the last `LOOKS_BACK` stands then."""
        return standings(self.known, self.drafts, self.end, self.playbook, self.user.zone)

    def _applications(self, place: int, now: datetime) -> tuple[Application, ...]:
        recent = [one for one in self.messages[:place] if one.arrived > now - LOOKS_BACK]
        return applications(recent, self.readings, (), self.user)

    def _tick(self, now: datetime, arrived: tuple[Message, ...]) -> Moment:
        todo = due(self.known, self.drafts, (), now, self.playbook, self.user)
        gone = {withdrawal.draft.key for withdrawal in todo.withdrawals}
        self.drafts = [
            replace(one, state=DraftState.WITHDRAWN, settled_at=now) if one.key in gone else one for one in self.drafts
        ]
        self.drafts += [_placed(plan, now) for plan in todo.plans]
        return Moment(now, arrived, todo.plans, todo.withdrawals, tuple(self._new(todo)))

    def _new(self, todo: Due) -> Iterator[Question]:
        for question in todo.questions:
            if (question.key, question.asks) not in self._asked:
                self._asked.add((question.key, question.asks))
                yield question

    def _next(self, now: datetime, following: datetime | None) -> datetime:
        """The next arrival, or the moment before it at which a step falls due or a draft runs out.

        A step that is due and held back by something is looked at again every morning.
        """
        zone, drafts = self.user.zone, self.drafts
        acts = [one.next_action for one in standings(self.known, drafts, now, self.playbook, zone)]
        dues = [act.due for act in acts if act]
        lying = [one for one in drafts if one.kind in DRAFTS and one.state in OPEN]
        ends = [window(one.about, self.playbook, zone).latest for one in lying]
        again = [morning_after(local_day(now, zone), zone, self.playbook)] if any(at <= now for at in dues) else []
        later = [at for at in (*dues, *ends, *again) if at > now]
        return min([*later, *([following] if following else [])], default=self.end + timedelta(seconds=1))


def _placed(plan: Plan, now: datetime) -> DraftFact:
    return DraftFact(
        key=plan.key,
        kind=plan.kind,
        to=plan.to,
        subject=plan.parent.subject if plan.parent else "",
        message_id=f"<{plan.key}>",
        state=DraftState.IN_DRAFTS,
        created_at=now,
        sources=plan.sources,
        about=plan.about,
        placed_at=now,
        best_by=plan.best_by,
        employer=plan.application.employer,
        application=plan.application.key,
    )
