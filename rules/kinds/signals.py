"""Whether a mail shows any sign of a job at all: only then is its body kept.

Generous on purpose: what is missed here is never judged, what is kept for nothing costs a few kilobytes. A sign is a
sender that serves hiring, a calendar part, an answer in a conversation, or a word of any language's table.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from rules.kinds.sentences import any_phrase, straightened
from rules.kinds.structure import BOOKING_LINK, is_auto_reply, is_to_many
from rules.languages import LANGUAGES
from rules.messages import Direction, Message, User
from rules.senders import Trade, trade_of

_HIRING: Final = frozenset({Trade.TRACKING, Trade.SCHEDULING, Trade.TESTING})
_LOOK: Final = 8_000
_FROM_DAEMON: Final = re.compile(r"^(?:mailer-daemon|postmaster)@")


def has_sign(message: Message, user: User) -> bool:
    """Any sign of a job: by sender, form or words; list mail needs a word. Pure, no more than a few milliseconds."""
    if message.direction is Direction.OUTGOING or user.owns(message.sender.email):
        return True
    if trade_of(message.sender.domain) in _HIRING or message.invites or is_auto_reply(message):
        return True
    if _FROM_DAEMON.match(message.sender.email):
        return True
    if not is_to_many(message) and (message.ancestors or any(BOOKING_LINK.match(link) for link in message.links)):
        return True
    return _job_words().search(_text(message)) is not None


def names_job(message: Message) -> bool:
    """Whether a word of hiring stands in the mail, or its sender serves hiring."""
    return trade_of(message.sender.domain) in _HIRING or _job_words().search(_text(message)) is not None


def _text(message: Message) -> str:
    sender = message.sender
    host = " ".join(sender.domain.split(".")[:-2])
    told = (sender.name, sender.local_part, host, message.subject, message.own_words[:_LOOK], message.quoted[:_LOOK])
    return straightened("\n".join(told))


@lru_cache(maxsize=1)
def _job_words() -> re.Pattern[str]:
    return any_phrase(tuple(word for language in LANGUAGES for word in language.cues.job_words))
