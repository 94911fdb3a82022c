"""How the watcher itself fares, in the summary: trouble first of all, what is only odd near the end, the rest in small.

Leaves what counts as trouble's facts to `rules.weekly.digest.Health`.
"""

from __future__ import annotations

from collections.abc import Iterable

from rules.names import plain
from rules.weekly.digest import Listing, Week, is_stale
from rules.weekly.gaps import Gap, worth_a_word
from watcher.page import Item, Section
from watcher.phrases import count, moment

FEW = 10


def alarm(week: Week) -> Section | None:
    """What keeps heardback from its work: until it is mended, nothing else here can be relied on."""
    said = tuple(_troubles(week))
    return Section("heardback needs your help", said, now=True) if said else None


def notes(week: Week) -> Section | None:
    """What went wrong with single drafts, messages and templates, and when nobody watched."""
    gaps = tuple(_gap(gap, week.zone) for gap in worth_a_word(week.health.gaps, week.moments.begins))
    unused = tuple(f"{plain(text, 300)}. The built-in one is used instead." for text in week.health.templates[:FEW])
    said = (*gaps, *unused)
    items = (*_items(week.unplaced, "not placed"), *_items(week.quarantined, "not read"))
    more = len(week.unplaced) + len(week.quarantined) - len(items)
    remark = "heardback doctor looks for what is wrong and says what mends it." if items or unused else ""
    return Section("How the watcher fares", said, items, more, remark=remark) if items or said else None


def foot(week: Week) -> tuple[str, ...]:
    """That all is well, and by which measure."""
    health = week.health
    polled = (
        f"Mailbox last read {moment(health.last_poll_at, week.zone)}" if health.last_poll_at else "Mailbox not read yet"
    )
    return (
        f"{polled} · {count(health.messages_seen, 'message')} read · week {week.moments.name}",
        "Written by heardback on your own computer. It sends nothing to anyone; the drafts are yours to send.",
    )


def _troubles(week: Week) -> Iterable[str]:
    health = week.health
    if is_stale(health, week.now):
        last = f"since {moment(health.last_poll_at, week.zone)}" if health.last_poll_at else "yet"
        yield f"Your mailbox could not be read {last}, so something may be missing here."
    at = health.last_error_at
    if health.last_error and (at is None or at >= week.moments.begins):
        yield f"Last trouble{f' ({moment(at, week.zone)})' if at else ''}: {plain(health.last_error, 300)}"


def _gap(gap: Gap, zone: str) -> str:
    """When nobody watched, why, and what was caught up."""
    why = f" ({plain(gap.reason, 200)})" if gap.reason else ", because the computer slept or heardback did not run"
    said = f"Your mailbox was not read from {moment(gap.began, zone)} to {moment(gap.ended, zone)}{why}."
    was = "was" if gap.caught_up == 1 else "were"
    late = f", and {count(gap.drafts, 'draft')} came late" if gap.drafts else ""
    return f"{said} {count(gap.caught_up, 'message')} that came meanwhile {was} read afterwards{late}."


def _items(said: Listing[str], tag: str) -> tuple[Item, ...]:
    """ "INBOX, message 812: could not be parsed" with the reason on a line of its own."""
    split = (text.partition(": ") for text in said.rows[:FEW])
    return tuple(Item(what, (why,) if why else (), tag, loud=True) for what, _, why in split)
