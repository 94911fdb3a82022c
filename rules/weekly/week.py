"""The weekly summary as values: everything it says, in the order in which it says it (product: "The weekly summary").

Wording and looks are left to `watcher.summary`; judging applications to `rules.steps.cadence` and `rules.steps.due`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from rules.applications import (
    DRAFTS,
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
)
from rules.calendar import days_later, later, local_day
from rules.messages import Message
from rules.names import plain
from rules.playbook import Playbook
from rules.readings import Kind, Person, Reading
from rules.weekly import strays as strayed
from rules.weekly.digest import ROWS, AskRow, CaseRow, DraftRow, Listing, MeetingRow, Row, WaitRow
from rules.weekly.digest import Health as Health
from rules.weekly.digest import Moments as Moments
from rules.weekly.digest import Week as Week
from rules.weekly.examples import answers, examples
from rules.weekly.headline import subject
from rules.weekly.links import Links
from rules.weekly.momentum import search
from rules.weekly.search import is_open

CHECK_IN_BEST_WITHIN = timedelta(days=7)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def week_due(now: datetime, first_run: datetime, zone: str, weekday: str, at: time) -> Moments | None:
    """The latest summary due by `now`, None before the first; `at` is wall time in `zone`, `weekday` an English name.

    The first is due on the first such day and hour at or after the first run.
    """
    today = local_day(now, zone)
    back = (today.weekday() - WEEKDAYS.index(weekday.lower())) % 7
    due = _wall(today - timedelta(days=back), at, zone)
    if due > now:
        due = _wall(today - timedelta(days=back + 7), at, zone)
    if due < first_run:
        return None
    begins = days_later(due, -7, zone)
    iso = local_day(due, zone).isocalendar()
    return Moments(f"{iso.year}-W{iso.week:02d}", due, begins, first=begins < first_run)


def week(
    standings: Sequence[Standing],
    due: Due,
    *,
    now: datetime,
    zone: str,
    playbook: Playbook,
    health: Health,
    moments: Moments,
    links: Links = Links(),  # noqa: B008 - frozen, and stands for "no links"
    understood: Sequence[str] = (),
    not_understood: Sequence[str] = (),
    strays: Sequence[tuple[Message, Reading]] = (),
) -> Week:
    """All that the summary of this moment says, about what happened since `moments.begins`.

    `understood` and `not_understood` are sentences on what the user told heardback by mail.
    """
    since = moments.begins
    shown = [s for s in standings if not s.application.ignored]
    going = {withdrawal.draft.key for withdrawal in due.withdrawals}
    asked = list(_your_turn(shown, links))
    drafts = _Drafts(shown, now, playbook, zone, links)
    said = Week(
        moments=moments,
        now=now,
        zone=zone,
        review=drafts.rows(lambda draft: draft.state is DraftState.IN_DRAFTS and draft.key not in going),
        heard=_listing(
            sorted((row for row in _heard(shown, since, now, links) if row not in asked), key=_newest_first)
        ),
        your_turn=_listing(sorted(asked, key=_newest_first)),
        interviews=_listing(sorted(_meetings(shown, now, links), key=lambda row: row.start or row.end)),
        waiting=_listing(sorted(_waiting(shown, links), key=_next_first)),
        moved_on=_listing(
            [
                _case(s, _last_word(s), link=links.conversation(_last_mail(s)))
                for s in shown
                if s.state is State.MOVED_ON
            ]
        ),
        search=search(shown, now, zone),
        questions=_listing(list(_questions((*due.questions, *strayed.scams(strays)), shown, links))),
        forged=_listing([*(row for s in shown for row in _forged(s, since, links)), *strayed.forged(strays)]),
        edited=drafts.rows(lambda draft: draft.state is DraftState.KEPT_EDITED and _settled(draft, since)),
        taken_back=drafts.rows(
            lambda draft: draft.key in going or (draft.state is DraftState.WITHDRAWN and _settled(draft, since))
        ),
        understood=_listing([plain(text) for text in understood]),
        not_understood=_listing([plain(text) for text in not_understood]),
        health=health,
        quarantined=_listing([plain(text) for text in health.quarantined]),
        unplaced=_listing([plain(text) for text in health.unplaced]),
        open_applications=sum(is_open(s) for s in shown),
        applications=len(shown),
        examples=examples(shown, now, zone),
    )
    return replace(said, subject=subject(said))


def best_by(draft: DraftFact, playbook: Playbook) -> datetime:
    """The end of a draft's window: as planned; else 48 h after the interview, or a week after a check-in was made."""
    if draft.best_by is not None:
        return draft.best_by
    if draft.kind is StepKind.THANK_YOU:
        return draft.about + playbook.thank_you_closes
    return draft.created_at + CHECK_IN_BEST_WITHIN


def _wall(day: date, at: time, zone: str) -> datetime:
    return datetime.combine(day, at, ZoneInfo(zone)).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class _Drafts:
    standings: Sequence[Standing]
    now: datetime
    playbook: Playbook
    zone: str
    links: Links

    def rows(self, wanted: Callable[[DraftFact], bool]) -> Listing[DraftRow]:
        """The wanted drafts, those with the least time left first."""
        made = [self._row(s, d) for s in self.standings for d in s.drafts if d.kind in DRAFTS and wanted(d)]
        return _listing(sorted(made, key=lambda row: row.best_by))

    def _row(self, standing: Standing, draft: DraftFact) -> DraftRow:
        until = best_by(draft, self.playbook)
        thanks = draft.kind is StepKind.THANK_YOU
        return DraftRow(
            employer=_employer(standing),
            role=_role(standing),
            kind=draft.kind,
            to=Person(plain(draft.to.name, 60), draft.to.email),
            subject=plain(draft.subject, 120),
            best_by=until,
            overdue=self.now > until,
            gone_after=later(draft.about, self.playbook.thank_you_latest, self.zone) if thanks else None,
            link=self.links.draft(draft),
        )


def _heard(standings: Sequence[Standing], since: datetime, now: datetime, links: Links) -> Iterable[CaseRow]:
    for standing in standings:
        told = [
            e for e in standing.application.entries if e.certain and e.genuine and e.ends_wait and since < e.at <= now
        ]
        if told:
            yield _told(standing, told[-1], links)


def _your_turn(standings: Sequence[Standing], links: Links) -> Iterable[CaseRow]:
    for standing in standings:
        if standing.your_turn and is_open(standing):
            asked = _last(standing, lambda entry: entry.asks_user)
            yield _told(standing, asked, links) if asked else _case(standing, None)


def _told(standing: Standing, entry: Entry, links: Links) -> CaseRow:
    return _case(standing, entry.at, entry.subject, entry.kind, links.conversation(entry))


def _meetings(standings: Sequence[Standing], now: datetime, links: Links) -> Iterable[MeetingRow]:
    for standing in standings:
        for meeting in standing.application.interviews if is_open(standing) else ():
            if meeting.end > now and meeting.status is not InterviewStatus.CANCELLED and not meeting.not_held:
                yield _meeting(standing, meeting, links)


def _meeting(standing: Standing, meeting: Interview, links: Links) -> MeetingRow:
    stated = _last(standing, lambda entry: entry.key in meeting.sources)
    named = [(plain(p.name, 60) or p.email or "", p.email) for p in meeting.interviewers]
    return MeetingRow(
        employer=_employer(standing),
        role=plain(meeting.role or "", 80) or _role(standing),
        start=meeting.start,
        end=meeting.end,
        zone=meeting.zone,
        location=plain(meeting.location or "", 300),
        people=tuple(name for name, _ in named if name),
        missing=tuple(name for name, email in named if name and not email),
        proposed=meeting.status is InterviewStatus.PROPOSED,
        link=links.conversation(stated),
    )


def _waiting(standings: Sequence[Standing], links: Links) -> Iterable[WaitRow]:
    for standing in standings:
        if not is_open(standing) or standing.your_turn or standing.state is State.INTERVIEWING:
            continue
        step = standing.next_action
        yield WaitRow(
            employer=_employer(standing),
            role=_role(standing),
            state=standing.state,
            since=standing.wait_since or standing.application.applied_at,
            expected=standing.expected_reply_by,
            next_step=step.kind if step else None,
            next_due=step.due if step else None,
            why=tuple(plain(text) for text in standing.why[:3]),
            link=links.conversation(_last_mail(standing)),
        )


def _forged(standing: Standing, since: datetime, links: Links) -> Iterable[CaseRow]:
    for entry in standing.application.entries:
        if entry.forged and entry.at > since:
            yield _told(standing, entry, links)


def _questions(questions: Sequence[Question], standings: Sequence[Standing], links: Links) -> Iterable[AskRow]:
    about = {question.key for question in questions}
    known = [one.application for one in standings]
    ways = answers(questions, known)
    mails = {entry.key: entry for s in standings for entry in s.application.entries if entry.key in about}
    for one in questions:
        asks, employer, subject = plain(one.asks, 300), plain(one.employer, 80), plain(one.subject, 120)
        link = links.conversation(mails.get(one.key))
        yield AskRow(plain(one.key), asks, employer, subject, one.at, link, ways.get(one, ("", "")), one.warns)


def _case(
    standing: Standing, at: datetime | None, subject: str = "", kind: Kind | None = None, link: str = ""
) -> CaseRow:
    return CaseRow(_employer(standing), _role(standing), at, plain(subject, 120), kind, link)


def _employer(standing: Standing) -> str:
    return plain(standing.application.employer, 80) or "Unknown employer"


def _role(standing: Standing) -> str:
    return plain(standing.application.role or "", 80)


def _last(standing: Standing, wanted: Callable[[Entry], bool]) -> Entry | None:
    return next((entry for entry in reversed(standing.application.entries) if wanted(entry)), None)


def _last_mail(standing: Standing) -> Entry | None:
    return _last(standing, lambda entry: not entry.forged)


def _last_word(standing: Standing) -> datetime | None:
    entries = standing.application.entries
    return standing.heard_back_at or (entries[-1].at if entries else standing.application.applied_at)


def _settled(draft: DraftFact, since: datetime) -> bool:
    return (draft.settled_at or draft.created_at) > since


def _newest_first(row: CaseRow) -> float:
    return -row.at.timestamp() if row.at else 0.0


def _next_first(row: WaitRow) -> tuple[bool, float]:
    return row.next_due is None, row.next_due.timestamp() if row.next_due else 0.0


def _listing(rows: Sequence[Row]) -> Listing[Row]:
    return Listing(tuple(rows[:ROWS]), max(0, len(rows) - ROWS))
