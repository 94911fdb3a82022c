"""Years of mail out of files, read and judged for `rules.steps.replay`. Changes nothing and keeps nothing.

Streams: of each message only what may concern a job is kept in memory, shortened. Leaves the playing to the rules.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Final

from rules.kinds.signals import has_sign
from rules.messages import Direction, Message, User
from rules.readings import Reading
from watcher import deriving, mime
from watcher.sources.mbox import raw_messages
from watcher.sources.names import NEVER_READ, Purpose, purpose_of

MOST_WORDS: Final = 20_000
_TAKEOUT_LABELS: Final = "x-gmail-labels"


@dataclass(frozen=True, slots=True)
class Mailbox:
    """What was read: `count` messages in all, `messages` that may concern a job, by arrival, each once.

    `whole` is False where the reading was broken off.
    """

    count: int
    messages: tuple[Message, ...]
    whole: bool = True


def owner(path: Path, now: datetime, look_at: int = 200) -> User:
    """Whose mailbox it is, where no config says so: the address that most of its first mails were delivered to."""
    seen: Counter[str] = Counter()
    for number, (_, raw) in enumerate(raw_messages(path)):
        if number >= look_at:
            break
        message = mime.parse(raw, direction=Direction.INCOMING, received=None, now=now)
        delivered = message.header("delivered-to").strip().strip("<>").lower()
        seen.update([delivered] if delivered else [one.email for one in message.to[:1]])
    return User(tuple(address for address, _ in seen.most_common(1) if address))


def read(path: Path, user: User, now: datetime, progress: Callable[[int, int], None]) -> Mailbox:
    """All mail of a file or folder; `progress` takes the messages and bytes read. Ctrl-C ends the reading, not more."""
    found: dict[str, Message] = {}
    met = size = 0
    whole = True
    try:
        for label, raw in raw_messages(path):
            met, size = met + 1, size + len(raw)
            message = _told(mime.parse(raw, direction=Direction.INCOMING, received=None, now=now), label, user)
            if message is not None and has_sign(message, user):
                found.setdefault(message.key, _shortened(message))
            progress(met, size)
    except KeyboardInterrupt:
        whole = False
    ordered = sorted(found.values(), key=lambda message: message.arrived)
    return Mailbox(met, tuple(one for one in ordered if one.arrived <= now), whole)


def judge(messages: Iterable[Message], user: User, progress: Callable[[int], None]) -> dict[str, Reading]:
    """A reading of each message, judged with those of the mails it answers at hand; `progress` takes their count."""
    counted = count(1)
    return deriving.read(messages, {}, user, lambda: progress(next(counted)))


def _told(message: Message, label: str, user: User) -> Message | None:
    """The message with its direction, None for spam, trash and drafts: by Takeout's labels or the Maildir's name."""
    labels = message.header(_TAKEOUT_LABELS)
    names = labels.split(",") if labels else [Path(label).parent.parent.name.lstrip(".")]
    purposes = {purpose_of(name) for name in names}
    if purposes & NEVER_READ:
        return None
    own = Purpose.SENT in purposes or user.owns(message.sender.email)
    return replace(message, direction=Direction.OUTGOING) if own else message


def _shortened(message: Message) -> Message:
    return replace(message, own_words=message.own_words[:MOST_WORDS], quoted=message.quoted[:MOST_WORDS])
