"""From the facts to readings and applications: derived anew only when facts were added, else as the store keeps them.

Leaves all judgement to `rules`, and where an application stands at a moment to `watcher.present`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

import rules
from rules.applications import Application
from rules.messages import Message, User
from rules.readings import Reading
from watcher.account import Account
from watcher.points import Point

DERIVED = Point("deriving.derived")


def derive(account: Account, now: datetime, between: Callable[[], None] = lambda: None) -> tuple[Application, ...]:
    """All applications as the facts known at `now` give them; from the store where nothing was added since."""
    store = account.store
    stamp = _stamp(account, now)
    if store.vitals.get("derived_from") == stamp:
        return store.derived.applications(stamp)
    from rules.cases.timeline import applications  # here: most commands judge nothing, and start sooner without it

    messages = tuple(message for message in store.mail.with_body() if message.arrived <= now)
    readings = store.derived.readings(rules.VERSION)
    fresh = read(messages, readings, account.user, between)
    judged = with_opinions(account, messages, {**readings, **fresh})
    known = applications(messages, judged, store.words.all(), account.user)
    with store.transaction(DERIVED):
        store.derived.save_readings(fresh, rules.VERSION)
        store.derived.save_applications(known, stamp)
        store.vitals.set("derived_from", stamp)
    return known


def with_opinions(account: Account, messages: Iterable[Message], readings: dict[str, Reading]) -> dict[str, Reading]:
    """Readings with what a language model said of the uncertain ones, as long as the user has one read."""
    if not account.config.llm.reader:
        return readings
    from rules.kinds.second_opinion import settled  # here: as above

    opinions = account.store.opinions.all()
    asked = [one for one in messages if one.key in opinions and one.key in readings]
    return readings | {one.key: settled(one, readings[one.key], opinions[one.key], account.user) for one in asked}


def read(
    messages: Iterable[Message],
    known: Mapping[str, Reading],
    user: User,
    between: Callable[[], None] = lambda: None,
) -> dict[str, Reading]:
    """Readings of the messages not in `known`, each judged with those of the mails it answers at hand.

    `between` is called between two of them: years of mail take minutes, and what it raises ends the reading.
    """
    from rules.kinds.classify import classify  # here: as above

    fresh: dict[str, Reading] = {}
    by_id: dict[str, Reading] = {}
    for message in messages:
        reading = known.get(message.key)
        if reading is None:
            between()
            parents = [by_id[parent] for parent in message.ancestors if parent in by_id]
            reading = fresh[message.key] = classify(message, user, parents)
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
