"""A first look at a mailbox, bounded in mail and time: the latest job mails that are recognised, and who its user is.

Nothing is stored and nothing is written; the first scan reads all of it again.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from rules.kinds.classify import classify
from rules.messages import Direction, Message, User
from rules.readings import JOB_KINDS
from watcher import mime
from watcher.sources.base import Fetched, Role, Source

WINDOWS = (timedelta(days=7), timedelta(days=30), timedelta(days=90))
ENOUGH = 10
MOST = 600
LONGEST = 25.0
"""Seconds after which a look ends with what it has."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """One job mail. `kind` is its value; `with_whom` the employer, else the sender's name or domain."""

    at: datetime
    kind: str
    with_whom: str
    subject: str


@dataclass(frozen=True, slots=True)
class Sight:
    """`mails` are the latest first; `looked_at` counts what was read for them since `since`. `names` and `addresses`
    are what the user writes mail as, the most used first."""

    mails: tuple[Recognised, ...] = ()
    looked_at: int = 0
    since: datetime | None = None
    names: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()


def first_look(
    source: Source,
    user: User,
    now: datetime,
    told: Callable[[int], None],
    seconds: Callable[[], float] = time.monotonic,
) -> Sight:
    """Looks back in growing steps until ten are found. Raises what the source raises; the caller closes it."""
    ends, sight = seconds() + LONGEST, Sight()

    def goes_on(count: int) -> bool:
        told(count)
        return count < MOST and seconds() < ends

    for window in WINDOWS:
        sight = _seen(source, user, now, window, goes_on)
        if len(sight.mails) >= ENOUGH or sight.looked_at >= MOST or seconds() >= ends:
            break
    return sight


def _seen(source: Source, user: User, now: datetime, window: timedelta, goes_on: Callable[[int], bool]) -> Sight:
    mails: list[Recognised] = []
    names: Counter[str] = Counter()
    addresses: Counter[str] = Counter()
    count = 0
    for message in _messages(source, now, window):
        count += 1
        if message.direction is Direction.OUTGOING:
            names[message.sender.name] += 1
            addresses[message.sender.email.lower()] += 1
        if (one := _recognised(message, user)) is not None:
            mails.append(one)
        if count % 20 == 0 and not goes_on(count):
            break
    latest = sorted(mails, key=lambda one: one.at, reverse=True)[:ENOUGH]
    return Sight(tuple(latest), count, now - window, _ranked(names), _ranked(addresses))


def _ranked(counted: Counter[str]) -> tuple[str, ...]:
    return tuple(value for value, _ in counted.most_common() if value)


def _messages(source: Source, now: datetime, window: timedelta) -> Iterator[Message]:
    for batch in source.fetch({}, now - window):
        for fetched in batch.messages:
            if (message := _parsed(fetched, now)) is not None and message.arrived >= now - window:
                yield message


def _parsed(fetched: Fetched, now: datetime) -> Message | None:
    direction = Direction.OUTGOING if fetched.role is Role.SENT else Direction.INCOMING
    try:
        return mime.parse(fetched.raw, direction=direction, received=fetched.received, now=now, thread=fetched.thread)
    except Exception:  # noqa: BLE001  a broken mail is for the real scan to name
        return None


def _recognised(message: Message, user: User) -> Recognised | None:
    try:
        reading = classify(message, user)
    except Exception:  # noqa: BLE001  as above
        return None
    if reading.kind not in JOB_KINDS or not reading.certain:
        return None
    other = message.to[0] if message.direction is Direction.OUTGOING and message.to else message.sender
    whom = reading.employer.name if reading.employer else other.name or other.email.rpartition("@")[2]
    return Recognised(message.arrived, reading.kind, whom, message.subject)
