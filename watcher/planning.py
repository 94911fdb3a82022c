"""Second stage: facts and the present moment become planned drafts and notes.

Readings and applications are derived anew only when facts were added; each plan is fixed in the store with its identity
and its very bytes before the outbox sees it. Leaves all judgement to `rules` and all writing to the outbox.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import rules
from rules.applications import DRAFTS, Application, DraftFact, DraftState, Due, Plan, Revision, Standing, StepKind
from rules.cases.timeline import applications
from rules.kinds.second_opinion import settled
from rules.messages import Address, Message, to_self
from rules.readings import SENT_KINDS, Person, Reading
from rules.steps import cadence
from rules.steps.due import due
from rules.weekly.gaps import Gap
from rules.weekly.links import Links, links_for
from rules.weekly.strays import is_told
from rules.weekly.summaries import summary_due, week_until
from rules.weekly.week import Health, Moments, Week, week, week_due
from watcher import mime, notes, summary
from watcher.account import Account
from watcher.compose import Written, compose, with_text
from watcher.drafts import FOLDER, Heard, findings, render
from watcher.points import Point
from watcher.rendered import Rendered
from watcher.sayings import misunderstood, sentence
from watcher.store import Fate
from watcher.store.health import LETTER_TROUBLE

DERIVED = Point("planning.derived")
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


def derive(account: Account, now: datetime, between: Callable[[], None] = lambda: None) -> tuple[Application, ...]:
    """All applications as the facts known at `now` give them; from the store where nothing was added since."""
    store = account.store
    stamp = _stamp(account, now)
    if store.vitals.get("derived_from") == stamp:
        return store.derived.applications()
    messages = tuple(message for message in store.mail.with_body() if message.arrived <= now)
    readings = store.derived.readings(rules.VERSION)
    fresh = read(messages, readings, account, between)
    judged = with_opinions(account, messages, {**readings, **fresh})
    known = applications(messages, judged, store.words.all(), account.user)
    with store.transaction(DERIVED):
        store.derived.save_readings(fresh, rules.VERSION)
        store.derived.save_applications(known)
        store.vitals.set("derived_from", stamp)
    return known


def with_opinions(account: Account, messages: Iterable[Message], readings: dict[str, Reading]) -> dict[str, Reading]:
    """Readings with what a language model said of the uncertain ones, as long as the user has one read."""
    opinions = account.store.opinions.all() if account.config.llm.reader else {}
    asked = [one for one in messages if one.key in opinions and one.key in readings]
    return readings | {one.key: settled(one, readings[one.key], opinions[one.key], account.user) for one in asked}


def read(
    messages: Iterable[Message],
    known: Mapping[str, Reading],
    account: Account,
    between: Callable[[], None] = lambda: None,
) -> dict[str, Reading]:
    """Readings of the messages not in `known`, each judged with those of the mails it answers at hand.

    `between` is called between two of them: years of mail take minutes, and what it raises ends the reading.
    """
    from rules.kinds.classify import classify  # here: most commands judge nothing, and start sooner without it

    fresh: dict[str, Reading] = {}
    by_id: dict[str, Reading] = {}
    for message in messages:
        reading = known.get(message.key)
        if reading is None:
            between()
            parents = [by_id[parent] for parent in message.ancestors if parent in by_id]
            reading = fresh[message.key] = classify(message, account.user, parents)
        if message.message_id:
            by_id.setdefault(message.message_id, reading)
    return fresh


def _stamp(account: Account, now: datetime) -> str:
    """Names the facts that applications are derived from: other facts, rules or settings give another name."""
    latest = account.store.mail.latest_arrival()
    horizon = now.isoformat() if latest and latest > now else "all"
    opinions = len(account.store.opinions.all()) if account.config.llm.reader else 0
    facts = (
        *account.store.mail.extent(),
        account.store.words.extent(),
        opinions,
        rules.VERSION,
        horizon,
        account.user,
    )
    return hashlib.sha256(repr(facts).encode()).hexdigest()


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


def standings(account: Account, known: Sequence[Application], now: datetime) -> tuple[Standing, ...]:
    """Where every application stands at `now`, with its drafts."""
    drafts = account.store.drafts.all()
    return cadence.standings(known, drafts, now, account.playbook, account.user.zone)


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


def health(account: Account, now: datetime) -> Health:
    """How the watcher fares at `now`, for `status` and the summary."""
    vitals = account.store.vitals
    return Health(
        last_poll_at=vitals.moment("last_poll_at"),
        messages_seen=account.store.mail.count(),
        quarantined=account.store.mail.quarantined(),
        last_error=vitals.get("last_error") or vitals.get(LETTER_TROUBLE),
        last_error_at=vitals.moment("last_error_at"),
        templates=tuple(dict.fromkeys((*findings(account.folder / FOLDER), *account.templates.trouble))),
        unplaced=tuple(_unplaced(account, now)),
        gaps=_gaps(account),
    )


def _unplaced(account: Account, now: datetime) -> Iterable[str]:
    """Drafts that an earlier tick planned and none has laid into Drafts."""
    for draft in account.store.drafts.all():
        waits = draft.state is DraftState.PLANNED and draft.created_at < now
        if waits and draft.kind in DRAFTS and not account.store.drafts.withdrawing(draft.key):
            step, who = draft.kind.replace("_", " "), draft.to.name or draft.to.email
            unsure = account.store.drafts.unresolved_mark(draft.key) is not None
            why = "the mailbox cannot say whether it lies in Drafts" if unsure else "it is tried again at every look"
            yield f"{step.capitalize()} to {who} ({draft.employer}): {why}"


def _gaps(account: Account) -> tuple[Gap, ...]:
    """With how many drafts were planned at once when a gap had ended: those that it made late."""
    gaps = account.store.gaps.latest()
    planned = [draft.created_at for draft in account.store.drafts.all() if draft.kind in DRAFTS] if gaps else []
    return tuple(replace(gap, drafts=planned.count(gap.ended)) for gap in gaps)


def this_week(account: Account, now: datetime) -> Moments:
    """The summary's moments for the week that `now` lies in, whether or not it is due."""
    when, zone, first = account.config.summary, account.user.zone, _first_known(account, now)
    return week_due(now, first, zone, when.weekday, when.at) or week_until(now, first, zone)


def _first_known(account: Account, now: datetime) -> datetime:
    return account.store.vitals.moment("first_run_at") or now
