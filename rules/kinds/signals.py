"""Whether a mail shows any sign of a job at all: only then is its body kept, and its kind weighed.

Generous on purpose: what is missed here is never judged, what is kept for nothing costs a few kilobytes. A sign is a
sender that serves hiring, a calendar part, an answer in a conversation, or words as mail about a job has them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from rules.extract.addresses import is_nobody
from rules.kinds.structure import BOOKING_LINK, is_auto_reply, is_automatic, is_to_many
from rules.kinds.witness import model
from rules.kinds.wording import of_vocabulary
from rules.messages import Direction, Message, User
from rules.senders import Trade, trade_of

JOB: Final = "job"
"""The class of mail that concerns a job, in the model of signs."""
_LEAST: Final = 0.1
_LEAST_OF_PERSON: Final = 0.03
"""So likely must a mail concern a job: hardly one answer in a thousand is below (by cross-validation)."""
_HIRING: Final = frozenset({Trade.TRACKING, Trade.BOARD, Trade.SCHEDULING, Trade.TESTING})
_LOOK: Final = 4_000
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_FROM_DAEMON: Final = re.compile(r"^(?:mailer-daemon|postmaster)@")


def has_sign(message: Message, user: User) -> bool:
    """Any sign of a job: by sender, form or words; list mail only by words."""
    if message.direction is Direction.OUTGOING or user.owns(message.sender.email):
        return True
    if trade_of(message.sender.domain) in _HIRING or message.invites or is_auto_reply(message):
        return True
    if _FROM_DAEMON.match(message.sender.email):
        return True
    if not is_to_many(message) and (message.ancestors or any(BOOKING_LINK.match(link) for link in message.links)):
        return True
    words = words_of(message)
    return bool(words) and _likelihood(words) >= _least(message)


def _least(message: Message) -> float:
    """How likely mail of its form must concern a job to be looked into."""
    alone = not (is_to_many(message) or is_automatic(message) or is_nobody(message.sender.email))
    return _LEAST_OF_PERSON if alone else _LEAST


def words_of(message: Message) -> list[str]:
    """The words of subject, text and quoted text, as far as a quick look goes."""
    text = f"{message.subject[:300]}\n{message.own_words[:_LOOK]}\n{message.quoted[:_LOOK]}"
    return _WORD.findall(text.lower().replace("’", "'"))


def _likelihood(words: Sequence[str]) -> float:
    """How likely these are words of mail about a job."""
    known = model("signs")
    return known.probabilities(of_vocabulary(words))[known.classes.index(JOB)]
