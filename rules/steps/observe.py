"""What became of the drafts that we placed: still there, edited, sent, or deleted by the user.

Mail programs replace drafts (new handle, new Message-ID) and send them under another Message-ID, so one is recognised
by recipient, thread, subject and likeness of the text. Leaves reading the mailbox to intake.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import SequenceMatcher
from enum import StrEnum

from rules.applications import DraftFact, DraftState
from rules.messages import Direction, Message


class Seen(StrEnum):
    """What is observed of a draft. SEEN: it lies there (again); EDITED: it does, and the user has changed it;
    MISSING: a full look at Drafts did not find it, which says nothing yet."""

    SEEN = "seen"
    EDITED = "edited"
    MISSING = "missing"
    SENT = "sent"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class DraftSeen:
    """A message lying in Drafts. `to` are addr-specs in lower case, `references` the Message-IDs it answers."""

    handle: str
    message_id: str
    to: tuple[str, ...]
    subject: str
    references: tuple[str, ...]
    body: str


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A draft as we placed it."""

    subject: str
    body: str
    to: tuple[str, ...]
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """One thing that happened to a draft. `detail` is the handle it now has (SEEN, EDITED), the moment it left in ISO
    8601, UTC (SENT), '' otherwise; `at` is when it was observed."""

    key: str
    fate: Seen
    at: datetime
    detail: str = ""


SURELY = 0.6
"""Likeness of texts (0 to 1) from which one is the other, even while the draft still lies there."""

PROBABLY = 0.25
"""Likeness that is enough where recipient and thread or subject agree and the draft is gone: it was much edited."""

_MOST_WORDS = 600
_POLLS_TO_DELETE = 2
_REPLY_PREFIX = re.compile(r"(?:(?:re|aw|antw|sv|rv|ref|fwd?|wg|tr)\s{0,2}:\s{0,4}){1,8}", re.IGNORECASE)


def observe(
    facts: Sequence[DraftFact],
    texts: Mapping[str, PlacedText],
    listing: Sequence[DraftSeen] | None,
    sent: Sequence[Message],
    now: datetime,
) -> tuple[Outcome, ...]:
    """What changed for the given drafts, at most one outcome each; nothing for a draft that lies as it lay.

    `texts` are what was placed, by draft key. `listing` is all that lies in Drafts, None where that is as at the last
    full poll. `sent` is mail from Sent since the oldest of the drafts.
    """
    open_facts = [fact for fact in facts if fact.state not in (DraftState.PLANNED, DraftState.SENT)]
    found = _found(open_facts, texts, listing or ())
    left = _left(open_facts, texts, sent, frozenset(found) if listing is not None else _thought_there(open_facts))
    outcomes = []
    for fact in open_facts:
        if fact.key in left:
            moment = left[fact.key].arrived.astimezone(UTC).isoformat()
            outcomes.append(Outcome(fact.key, Seen.SENT, now, moment))
        elif outcome := _in_drafts(fact, texts.get(fact.key), found.get(fact.key), listing is None, now):
            outcomes.append(outcome)
    return tuple(outcomes)


def _thought_there(facts: Iterable[DraftFact]) -> frozenset[str]:
    return frozenset(fact.key for fact in facts if fact.state is DraftState.IN_DRAFTS and not fact.missing_polls)


def _in_drafts(
    fact: DraftFact, text: PlacedText | None, seen: DraftSeen | None, unchanged: bool, now: datetime
) -> Outcome | None:
    """What a look at Drafts says of one that was not sent."""
    if seen:
        return _still_there(fact, text, seen, now)
    if fact.state is not DraftState.IN_DRAFTS or (unchanged and not fact.missing_polls):
        return None
    gone = fact.missing_polls + 1 >= _POLLS_TO_DELETE
    return Outcome(fact.key, Seen.DELETED if gone else Seen.MISSING, now)


def _still_there(fact: DraftFact, text: PlacedText | None, seen: DraftSeen, now: datetime) -> Outcome | None:
    if fact.state in (DraftState.WITHDRAWN, DraftState.KEPT_EDITED):
        return None
    edited = text is not None and _is_edited(text, seen)
    back = fact.state is DraftState.DELETED_BY_USER or (fact.missing_polls and not edited)
    if back:
        return Outcome(fact.key, Seen.SEEN, now, seen.handle)
    moved = seen.handle != fact.handle
    if edited and (moved or fact.missing_polls or not fact.edited):
        return Outcome(fact.key, Seen.EDITED, now, seen.handle)
    return Outcome(fact.key, Seen.SEEN, now, seen.handle) if moved else None


def _is_edited(text: PlacedText, seen: DraftSeen) -> bool:
    same_words = text.body.split() == seen.body.split() and text.subject.split() == seen.subject.split()
    return not same_words or frozenset(text.to) != frozenset(seen.to)


def _found(
    facts: Sequence[DraftFact], texts: Mapping[str, PlacedText], listing: Sequence[DraftSeen]
) -> dict[str, DraftSeen]:
    """Which of the mails in Drafts is which draft: by its handle, which Gmail keeps through every edit, by Message-ID,
    then the likeliest of the rest."""
    by_handle = {seen.handle: seen for seen in listing if seen.handle}
    by_id = {seen.message_id: seen for seen in listing if seen.message_id}
    found = {fact.key: by_id[fact.message_id] for fact in facts if fact.message_id in by_id}
    found |= {fact.key: by_handle[fact.handle] for fact in facts if fact.handle in by_handle}
    known = {seen.handle for seen in found.values()}
    rest = [seen for seen in listing if seen.handle not in known]
    lost = [fact for fact in facts if fact.state is DraftState.IN_DRAFTS and fact.key not in found]
    scored = (
        (likeness(texts[fact.key], seen.to, seen.subject, seen.references, seen.body), fact.key, place)
        for fact in lost
        if fact.key in texts
        for place, seen in enumerate(rest)
    )
    return found | {key: rest[place] for key, place in _pairs(scored, {})}


def _left(
    facts: Sequence[DraftFact], texts: Mapping[str, PlacedText], sent: Sequence[Message], there: frozenset[str]
) -> dict[str, Message]:
    """Which mail in Sent is which draft. One that still lies in Drafts (`there`) has left only if the texts agree."""
    mails = [mail for mail in sent if mail.direction is Direction.OUTGOING]
    scored = (
        (_sent_likeness(fact, texts.get(fact.key), mail), fact.key, place)
        for fact in facts
        for place, mail in enumerate(mails)
    )
    floors = {fact.key: SURELY for fact in facts if fact.key in there or fact.state is not DraftState.IN_DRAFTS}
    return {key: mails[place] for key, place in _pairs(scored, floors)}


def _pairs(scored: Iterable[tuple[float, str, int]], floors: Mapping[str, float]) -> Iterator[tuple[str, int]]:
    """Pairs drafts with mails, the likeliest first, each draft and each mail once; `floors` say what a draft needs."""
    keys: set[str] = set()
    places: set[int] = set()
    likely = [one for one in scored if one[0] >= floors.get(one[1], PROBABLY)]
    for _, key, place in sorted(likely, key=lambda one: (-one[0], one[1], one[2])):
        if key not in keys and place not in places:
            keys.add(key)
            places.add(place)
            yield key, place


def _sent_likeness(fact: DraftFact, text: PlacedText | None, mail: Message) -> float:
    if mail.message_id and mail.message_id == fact.message_id:
        return 2.0
    if text is None or mail.arrived < fact.created_at:
        return 0.0
    written_to = tuple(address.email for address in (*mail.to, *mail.cc))
    body = f"{mail.own_words}\n{mail.signature}"
    return likeness(text, written_to, mail.subject, mail.ancestors, body)


def likeness(text: PlacedText, to: Sequence[str], subject: str, references: Sequence[str], body: str) -> float:
    """From 0 (another mail) to 1: how like the draft's text is; 0 where neither recipient nor conversation agree."""
    if frozenset(text.to).isdisjoint(to):
        return 0.0
    same_thread = not frozenset(text.references).isdisjoint(references)
    if not (same_thread or _bare(text.subject) == _bare(subject)):
        return 0.0
    ours, theirs = (one.lower().split()[:_MOST_WORDS] for one in (text.body, body))
    return SequenceMatcher(None, ours, theirs, autojunk=False).ratio()


def _bare(subject: str) -> str:
    """A subject without its reply prefixes, in one case and spacing."""
    text = " ".join(subject[:1000].lower().split())
    prefix = _REPLY_PREFIX.match(text)
    return text[prefix.end() :] if prefix else text
