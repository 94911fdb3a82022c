"""After the drafts: the notes to self that are due are planned, each once for good by its key.

The welcome, the note on drafts that lie there, the weekly summary; and for `watcher.planning` the note to prepare by.
Leaves what they say to `watcher.notes` and `watcher.summary`, and delivering them to the outbox.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from rules.applications import DRAFTS, Application, DraftFact, DraftState, Due, Plan, StepKind
from rules.messages import Address
from rules.readings import Person
from rules.weekly.summaries import summary_due
from watcher import notes, summary
from watcher.account import Account
from watcher.compose import Written, compose
from watcher.deriving import derive
from watcher.identity import message_id, planned
from watcher.points import Point
from watcher.present import standings, todo
from watcher.rendered import Rendered
from watcher.reporting import links, weekly

NOTED = Point("noting.noted")
BEGUN = Point("noting.begun")
DAY = timedelta(days=1)


def note(account: Account, now: datetime) -> None:
    """Plans the notes to self that are due at `now`: about the drafts planned and the letters made."""
    known = derive(account, now)
    first_run = _first_run(account, now)
    due = todo(account, known, now)
    with account.store.transaction(NOTED):
        _fix_notes(account, known, due, first_run, now)


def prepare(account: Account, step: Plan, now: datetime) -> None:
    """Plans the note to prepare for an interview by. Belongs in a transaction."""
    _fix_note(account, step.key, step.kind, notes.prep_note(step, account.user.zone, now), now, step)


def _first_run(account: Account, now: datetime) -> datetime:
    begun = account.store.vitals.moment("first_run_at")
    if begun is None:
        begun = now
        with account.store.transaction(BEGUN):
            account.store.vitals.set("first_run_at", now)
    return begun


def _fix_notes(account: Account, known: Sequence[Application], due: Due, first_run: datetime, now: datetime) -> None:
    """The welcome, the draft note and the weekly summary, each once for good by its key."""
    drafts = account.store.drafts.all()
    there = {draft.key for draft in drafts}
    if "welcome" not in there:
        found = standings(account, known, now), due.questions, account.user.zone, now, account.store.mail.count()
        _fix_note(account, "welcome", StepKind.WELCOME, notes.welcome(*found), now)
    if account.playbook.draft_note:
        _fix_draft_note(account, drafts, there, now)
    _fix_summary(account, known, due, there, first_run, now)


def _fix_draft_note(account: Account, drafts: Sequence[DraftFact], there: Collection[str], now: datetime) -> None:
    """At most one a day, and only for drafts placed on that day which no note has named."""
    zone = ZoneInfo(account.user.zone)
    today = now.astimezone(zone).date()
    last = max((draft.created_at for draft in drafts if draft.kind is StepKind.DRAFT_NOTE), default=None)
    letters = [str(path) for _, path in account.store.letters.made_since(last or now - DAY)]
    waiting = [draft for draft in drafts if _lies_there(account, draft)]
    came = [draft.created_at if draft.revised_at else draft.placed_at or draft.created_at for draft in waiting]
    new = [at for at in came if last is None or at > last]
    if f"draft_note/{today}" not in there and any(at.astimezone(zone).date() == today for at in new):
        made = notes.draft_note(waiting, account.user.zone, now, account.playbook, links(account), letters)
        _fix_note(account, f"draft_note/{today}", StepKind.DRAFT_NOTE, made, now)


def _fix_summary(
    account: Account,
    known: Sequence[Application],
    due: Due,
    there: Collection[str],
    first_run: datetime,
    now: datetime,
) -> None:
    when = account.config.summary
    found = summary_due(account.store.words.all(), now, first_run, account.user.zone, when.weekday, when.at)
    if found is not None and found.key not in there:
        rendered = summary.rendered(weekly(account, known, due, found.moments, now))
        header = (("X-Heardback-Week", found.moments.name),)
        _fix_note(account, found.key, StepKind.SUMMARY, rendered, now, headers=header)


def _lies_there(account: Account, draft: DraftFact) -> bool:
    lies = draft.kind in DRAFTS and draft.state is DraftState.IN_DRAFTS
    return lies and not account.store.drafts.withdrawing(draft.key)


def _fix_note(
    account: Account,
    key: str,
    kind: StepKind,
    rendered: Rendered,
    now: datetime,
    step: Plan | None = None,
    headers: Sequence[tuple[str, str]] = (),
) -> None:
    """Plans a note to self for the user's own inbox."""
    own = Address(account.user.name, account.user.addresses[0])
    written = Written(
        sender=own,
        to=own,
        subject=rendered.subject,
        text=rendered.text,
        html=rendered.html,
        message_id=message_id(f"{account.user.addresses[0]}/{key}", own.email),
        date=now.astimezone(ZoneInfo(account.user.zone)),
        headers=(("X-Heardback-Kind", str(kind)), *headers),
        images=rendered.images,
    )
    person = Person(own.name, own.email)
    fact = (
        planned(replace(step, to=person), written.message_id, rendered.subject, now)
        if step
        else DraftFact(
            key=key,
            kind=kind,
            to=person,
            subject=rendered.subject,
            message_id=written.message_id,
            state=DraftState.PLANNED,
            created_at=now.astimezone(UTC),
            sources=(),
            about=now.astimezone(UTC),
        )
    )
    account.store.drafts.plan(fact, compose(written))
