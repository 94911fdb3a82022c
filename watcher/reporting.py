"""What the weekly summary is to say, gathered from the store as values.

Leaves what a week holds to `rules.weekly`, and words and looks to `watcher.summary`.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime

import rules
from rules.applications import Application, Due, StepKind
from rules.messages import Message
from rules.readings import Reading
from rules.weekly.links import Links, links_for
from rules.weekly.strays import is_told
from rules.weekly.summaries import week_until
from rules.weekly.week import Moments, Week, week, week_due
from watcher.account import Account
from watcher.deriving import derive
from watcher.present import health, standings, todo
from watcher.sayings import misunderstood, sentence


def weekly(account: Account, known: Sequence[Application], due: Due, moments: Moments, now: datetime) -> Week:
    """All that the weekly summary says, as values."""
    understood, not_understood = _told(account, moments, now)
    return week(
        standings(account, known, now),
        due,
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
    return weekly(account, known, todo(account, known, now), this_week(account, now), now)


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
