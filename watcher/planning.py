"""Second stage: facts and the present moment become planned drafts and notes.

Each plan is fixed in the store with its identity and its very bytes before the outbox sees it. Leaves all judgement to
`rules`, what is derived from the facts to `watcher.deriving`, and all writing to the outbox.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import rules
from rules.applications import DRAFTS, Application, DraftFact, DraftState, Due, Plan, Revision, StepKind
from rules.messages import Address, Message, to_self
from rules.readings import SENT_KINDS, Person, Reading
from rules.steps.due import due
from rules.weekly.links import Links, links_for
from rules.weekly.strays import is_told
from rules.weekly.summaries import summary_due, week_until
from rules.weekly.week import Moments, Week, week, week_due
from watcher import mime, notes, summary
from watcher.account import Account
from watcher.compose import Written, compose, with_text
from watcher.deriving import derive
from watcher.drafts import Heard, render
from watcher.points import Point
from watcher.present import health, standings
from watcher.rendered import Rendered
from watcher.sayings import misunderstood, sentence
from watcher.store import Fate

PLANNED = Point("planning.planned")
NOTED = Point("planning.noted")
BEGUN = Point("planning.begun")
OWN_MAIL = timedelta(days=180)
"""How far back the user's own mail is read for how they greet and sign off."""
MOST_OWN_MAILS = 60
DAY = timedelta(days=1)


def plan(account: Account, now: datetime, between: Callable[[], None] = lambda: None) -> None:
    """Plans all that is due at `now`. Call only when the account was read to the end. `between` as in `read`."""
    known = derive(account, now, between)
    todo = _due(account, known, now)
    with account.store.transaction(PLANNED):
        for step in todo.plans:
            _fix_plan(account, step, now)
        for revision in todo.revisions:
            _better(account, revision, now)
        for withdrawal in todo.withdrawals:
            if not account.store.drafts.withdrawing(withdrawal.draft.key):
                account.store.drafts.happened(withdrawal.draft.key, Fate.WITHDRAWING, now, withdrawal.why)


def note(account: Account, now: datetime) -> None:
    """Plans the notes to self that are due at `now`: about the drafts planned and the letters made."""
    known = derive(account, now)
    first_run = _first_run(account, now)
    todo = _due(account, known, now)
    with account.store.transaction(NOTED):
        _fix_notes(account, known, todo, first_run, now)


def _due(account: Account, known: Sequence[Application], now: datetime) -> Due:
    drafts, words = account.store.drafts.all(), account.store.words.all()
    return due(known, drafts, words, now, account.playbook, account.user)


def _first_run(account: Account, now: datetime) -> datetime:
    begun = account.store.vitals.moment("first_run_at")
    if begun is None:
        begun = now
        with account.store.transaction(BEGUN):
            account.store.vitals.set("first_run_at", now)
    return begun


def _fix_plan(account: Account, step: Plan, now: datetime) -> None:
    if step.kind is StepKind.PREP_NOTE:
        _fix_note(account, step.key, step.kind, notes.prep_note(step, account.user.zone, now), now, step)
        return
    made = rendered(account, step, now)
    parent = step.parent
    sender = step.own_address or account.user.addresses[0]
    written = Written(
        sender=Address(account.user.name, sender),
        to=Address(step.to.name, step.to.email or ""),
        subject=made.subject,
        text=made.text,
        message_id=_message_id(step.key, sender),
        date=now.astimezone(ZoneInfo(account.user.zone)),
        in_reply_to=parent.message_id if parent else "",
        references=(*parent.references, parent.message_id) if parent else (),
    )
    account.store.drafts.plan(_identity(step, written.message_id, made.subject, now), compose(written))


def rendered(account: Account, step: Plan, now: datetime) -> Rendered:
    said = heard(account, step.application, now)
    return render(step, account.profile, now, account.user.zone, said, account.templates)


def _better(account: Account, revision: Revision, now: datetime) -> None:
    """Fixes a better text of a draft that lies there, where what is known now makes one; all else of it stays."""
    drafts, key = account.store.drafts, revision.draft.key
    if drafts.withdrawing(key) or drafts.revision(key) or drafts.unresolved_mark(key) is not None:
        return
    old = drafts.raw(key)
    fresh = with_text(old, rendered(account, revision.plan, now).text)
    if not mime.same_text(old, fresh):
        drafts.revise(key, fresh, now)


def heard(account: Account, application: Application, now: datetime) -> Heard:
    """The mail that the tone of a draft rests on: what people wrote in the application (machines only where nobody
    did), and what the user has sent of late."""
    known = [entry for entry in application.entries if entry.at <= now and not entry.forged]
    people = [entry for entry in known if entry.human or entry.kind in SENT_KINDS]
    mail = account.store.mail.of(entry.key for entry in (people if any(one.human for one in people) else known))
    own = [one for one in account.store.mail.sent_since(now - OWN_MAIL) if not to_self(one, account.user)]
    return Heard(mail, tuple(one for one in own if one.arrived <= now)[-MOST_OWN_MAILS:])


def _identity(step: Plan, message_id: str, subject: str, now: datetime) -> DraftFact:
    return DraftFact(
        key=step.key,
        kind=step.kind,
        to=step.to,
        subject=subject,
        message_id=message_id,
        state=DraftState.PLANNED,
        created_at=now.astimezone(UTC),
        sources=step.sources,
        about=step.about.astimezone(UTC),
        best_by=step.best_by.astimezone(UTC) if step.best_by else None,
        employer=step.application.employer,
        application=step.application.key,
        thread=step.parent.thread if step.parent else "",
    )


def _message_id(key: str, sender: str) -> str:
    """The same for the same draft on every attempt, and opaque."""
    return f"<{hashlib.sha256(key.encode()).hexdigest()[:32]}@{sender.rpartition('@')[2]}>"


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
        message_id=_message_id(f"{account.user.addresses[0]}/{key}", own.email),
        date=now.astimezone(ZoneInfo(account.user.zone)),
        headers=(("X-Heardback-Kind", str(kind)), *headers),
        images=rendered.images,
    )
    person = Person(own.name, own.email)
    fact = (
        _identity(replace(step, to=person), written.message_id, rendered.subject, now)
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


def _fix_notes(account: Account, known: Sequence[Application], todo: Due, first_run: datetime, now: datetime) -> None:
    """The welcome, the draft note and the weekly summary, each once for good by its key."""
    drafts = account.store.drafts.all()
    there = {draft.key for draft in drafts}
    if "welcome" not in there:
        found = standings(account, known, now), todo.questions, account.user.zone, now, account.store.mail.count()
        _fix_note(account, "welcome", StepKind.WELCOME, notes.welcome(*found), now)
    if account.playbook.draft_note:
        _fix_draft_note(account, drafts, there, now)
    _fix_summary(account, known, todo, there, first_run, now)


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
    todo: Due,
    there: Collection[str],
    first_run: datetime,
    now: datetime,
) -> None:
    when = account.config.summary
    found = summary_due(account.store.words.all(), now, first_run, account.user.zone, when.weekday, when.at)
    if found is not None and found.key not in there:
        rendered = rendered_summary(weekly(account, known, todo, found.moments, now))
        header = (("X-Heardback-Week", found.moments.name),)
        _fix_note(account, found.key, StepKind.SUMMARY, rendered, now, headers=header)


def _lies_there(account: Account, draft: DraftFact) -> bool:
    lies = draft.kind in DRAFTS and draft.state is DraftState.IN_DRAFTS
    return lies and not account.store.drafts.withdrawing(draft.key)


def weekly(account: Account, known: Sequence[Application], todo: Due, moments: Moments, now: datetime) -> Week:
    """All that the weekly summary says, as values."""
    understood, not_understood = _told(account, moments, now)
    return week(
        standings(account, known, now),
        todo,
        now=now,
        zone=account.user.zone,
        playbook=account.playbook,
        health=health(account, now),
        moments=moments,
        links=links(account),
        understood=understood,
        not_understood=not_understood,
        strays=_strays(account, known, moments.begins, now),
    )


def _strays(
    account: Account, known: Sequence[Application], since: datetime, now: datetime
) -> list[tuple[Message, Reading]]:
    """Mail since then that belongs to no application and is to be named, with its reading."""
    readings = {one.key: one for one in account.store.derived.readings_since(since, rules.VERSION) if is_told(one)}
    held = {entry.key for application in known for entry in application.entries}
    doubted = {key for application in known for key in application.doubts}
    found = account.store.mail.of(key for key in readings if key not in held | doubted)
    return [(mail, readings[mail.key]) for mail in found if mail.arrived <= now]


def _told(account: Account, moments: Moments, now: datetime) -> tuple[list[str], list[str]]:
    """What the user told heardback by mail since the summary before this one, understood and not."""
    summaries = [one for one in account.store.drafts.all() if one.kind is StepKind.SUMMARY]
    before = [one.created_at for one in summaries if not one.key.endswith(moments.name) and one.created_at <= now]
    heard = [one for one in account.store.heard.since(max(before, default=None)) if one.at <= now]
    origins = {f"mail {one.message}" for one in heard}
    words = [word for word in account.store.words.all() if word.origin in origins]
    unclear = [line for one in heard for line in one.unclear]
    return [sentence(word, account.user.zone) for word in words], [misunderstood(line) for line in unclear]


def week_now(account: Account, now: datetime) -> Week:
    """What a summary of this moment would say."""
    known = derive(account, now)
    return weekly(account, known, _due(account, known, now), this_week(account, now), now)


def rendered_summary(said: Week) -> Rendered:
    return summary.rendered(said)


def links(account: Account) -> Links:
    """Where drafts and conversations of this account open."""
    config = account.config
    return links_for(config.account.source, config.imap.host, sys.platform, config.account.address)


def this_week(account: Account, now: datetime) -> Moments:
    """The summary's moments for the week that `now` lies in, whether or not it is due."""
    when, zone, first = account.config.summary, account.user.zone, _first_known(account, now)
    return week_due(now, first, zone, when.weekday, when.at) or week_until(now, first, zone)


def _first_known(account: Account, now: datetime) -> datetime:
    return account.store.vitals.moment("first_run_at") or now
