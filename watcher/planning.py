"""Second stage: facts and the present moment become planned drafts, and notes to prepare by.

Each plan is fixed in the store with its identity and its very bytes before the outbox sees it. Leaves all judgement to
`rules`, what is derived from the facts to `watcher.deriving`, notes to self to `watcher.noting`, and all writing to the
outbox.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from rules.applications import Application, Plan, Revision, StepKind
from rules.messages import Address, to_self
from rules.readings import SENT_KINDS
from watcher import mime
from watcher.account import Account
from watcher.compose import Written, compose, with_text
from watcher.deriving import derive
from watcher.drafts import Heard, render
from watcher.identity import message_id, planned
from watcher.noting import prepare
from watcher.points import Point
from watcher.present import todo
from watcher.rendered import Rendered
from watcher.store import Fate

PLANNED = Point("planning.planned")
OWN_MAIL = timedelta(days=180)
"""How far back the user's own mail is read for how they greet and sign off."""
MOST_OWN_MAILS = 60


def plan(account: Account, now: datetime, between: Callable[[], None] = lambda: None) -> None:
    """Plans all that is due at `now`. Call only when the account was read to the end. `between` as in
    `deriving.read`."""
    known = derive(account, now, between)
    due = todo(account, known, now)
    with account.store.transaction(PLANNED):
        for step in due.plans:
            _fix_plan(account, step, now)
        for revision in due.revisions:
            _better(account, revision, now)
        for withdrawal in due.withdrawals:
            if not account.store.drafts.withdrawing(withdrawal.draft.key):
                account.store.drafts.happened(withdrawal.draft.key, Fate.WITHDRAWING, now, withdrawal.why)


def _fix_plan(account: Account, step: Plan, now: datetime) -> None:
    if step.kind is StepKind.PREP_NOTE:
        prepare(account, step, now)
        return
    made = rendered(account, step, now)
    parent = step.parent
    sender = step.own_address or account.user.addresses[0]
    written = Written(
        sender=Address(account.user.name, sender),
        to=Address(step.to.name, step.to.email or ""),
        subject=made.subject,
        text=made.text,
        message_id=message_id(step.key, sender),
        date=now.astimezone(ZoneInfo(account.user.zone)),
        in_reply_to=parent.message_id if parent else "",
        references=(*parent.references, parent.message_id) if parent else (),
    )
    account.store.drafts.plan(planned(step, written.message_id, made.subject, now), compose(written))


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
