"""Where the search stands, on a terminal: what to do now first, then what is coming and what is waited for.

Its rows are those of the weekly summary (`rules.weekly`), so both tell the same story. Leaves the table for pipes and
the JSON to `status`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from rules.applications import CLOSED, Standing, State, StepKind
from rules.weekly.digest import AskRow, CaseRow, Health, MeetingRow, WaitRow, Week
from watcher.phrases import NEWS, STATES, STEPS, count, day, listed, local_day, moment, span, titled
from watcher.summary.picture import places

FEW: Final = 12


@dataclass(frozen=True, slots=True)
class Line:
    """What it is about, and what there is to say; `urgent` is shown loud."""

    title: str
    says: str
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    heading: str
    lines: tuple[Line, ...]
    more: int = 0


def board(week: Week, standings: Sequence[Standing]) -> tuple[Group, ...]:
    """The groups that have something to say, the most pressing first."""
    groups = (
        _group("To do now", _todo(week), week.your_turn.more + week.review.more),
        _group("Please confirm", (_question(row) for row in week.questions.rows), week.questions.more),
        _group("Heard back this week", (_heard(row, week) for row in week.heard.rows), week.heard.more),
        _group("Coming interviews", (_meeting(row, week) for row in week.interviews.rows), week.interviews.more),
        _group("Waiting", (_wait(row, week) for row in week.waiting.rows), week.waiting.more),
        _group("Closed", _ended(standings)),
        _group("Keep searching", (Line(places(week.search), " ".join(week.search.says)),) if standings else ()),
    )
    return tuple(group for group in groups if group.lines)


def watch(health: Health, now: datetime, zone: str) -> Line:
    """How the watcher fares, in a line."""
    if health.last_poll_at is None:
        return Line("Mailbox", "not read yet; `heardback run --once` reads it now", urgent=True)
    read = f"read {_ago(now, health.last_poll_at, zone)}, {count(health.messages_seen, 'message')} seen"
    unread = f"; {count(len(health.quarantined), 'message')} could not be read" if health.quarantined else ""
    if health.gaps and now - health.gaps[-1].ended < timedelta(days=1):
        read += f"; not read from {moment(health.gaps[-1].began, zone)} to {moment(health.gaps[-1].ended, zone)}"
        read += f", {count(health.gaps[-1].caught_up, 'message')} caught up since"
    unplaced = f"; {count(len(health.unplaced), 'draft')} not placed yet" if health.unplaced else ""
    trouble = f"; last trouble: {health.last_error}" if health.last_error else ""
    return Line("Mailbox", f"{read}{unread}{unplaced}{trouble}", urgent=bool(health.last_error or unplaced))


def _todo(week: Week) -> Iterator[Line]:
    for row in week.your_turn.rows:
        did = NEWS.get(row.kind, "wrote to you") if row.kind else "wrote to you"
        when = f" on {local_day(row.at, week.zone)}" if row.at else ""
        yield Line(titled(row.employer, row.role), f"Your turn: they {_plural(did)}{when}", urgent=True)
    for draft in week.review.rows:
        window = "it was best sent" if draft.overdue else "best sent"
        to = draft.to.name or draft.to.email or ""
        says = (
            f"{STEPS[draft.kind].capitalize()} to {to} lies in Drafts; {window} by {moment(draft.best_by, week.zone)}"
        )
        yield Line(titled(draft.employer, draft.role), says, draft.overdue)


def _plural(did: str) -> str:
    """ "invites you to…" after "they" instead of a name."""
    return did.replace("invites", "invite", 1)


def _question(row: AskRow) -> Line:
    return Line(row.asks, _of(row.employer, row.subject))


def _heard(row: CaseRow, week: Week) -> Line:
    did = NEWS.get(row.kind, "wrote to you") if row.kind else "wrote to you"
    when = f" on {local_day(row.at, week.zone)}" if row.at else ""
    return Line(titled(row.employer, row.role), f"They {_plural(did)}{when}")


def _meeting(row: MeetingRow, week: Week) -> Line:
    people = f" with {listed(row.people[:FEW])}" if row.people else ""
    where = f", {row.location}" if row.location else ""
    sure = " (not confirmed)" if row.proposed else ""
    return Line(titled(row.employer, row.role), f"{span(row.start, row.end, week.zone, row.zone)}{people}{where}{sure}")


def _wait(row: WaitRow, week: Week) -> Line:
    parts = [STATES[row.state]]
    parts += [f"since {local_day(row.since, week.zone)}"] if row.since else []
    parts += [f"they said {day(row.expected)}"] if row.expected else []
    if row.next_step and row.next_due:
        step = "moved on" if row.next_step is StepKind.MOVE_ON else STEPS.get(row.next_step, str(row.next_step))
        parts.append(f"{step} {local_day(row.next_due, week.zone)}")
    return Line(titled(row.employer, row.role), "; ".join((*parts, *row.why[:1])))


def _ended(standings: Iterable[Standing]) -> Iterator[Line]:
    for one in standings:
        if (one.state in CLOSED or one.state is State.MOVED_ON) and not one.application.ignored:
            yield Line(titled(one.application.employer, one.application.role or ""), STATES[one.state])


def _of(employer: str, subject: str) -> str:
    return ": ".join(part for part in (employer, subject) if part)


def _group(heading: str, lines: Iterable[Line], more: int = 0) -> Group:
    found = tuple(lines)
    return Group(heading, found, more)


def _ago(now: datetime, then: datetime, zone: str) -> str:
    minutes = int((now - then).total_seconds() // 60)
    if minutes < 2:
        return "just now"
    if minutes < 120:
        return f"{minutes} minutes ago"
    return f"{minutes // 60} hours ago" if minutes < 48 * 60 else f"on {moment(then, zone)}"
