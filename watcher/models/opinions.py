"""A stage of its own, last in a tick: asks the model about a few uncertain mails and records what it said.

Planning reads the answers at its next turn, so a slow or dead endpoint delays nothing. Leaves what an answer is worth
to `rules.kinds.second_opinion`.
"""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from typing import Final

import rules
from rules.kinds.second_opinion import Opinion, answered, may_be_settled, prompt
from rules.messages import Address, Direction, Message
from rules.prompts import Prompt
from watcher.account import Account
from watcher.errors import HeardbackError
from watcher.models.consent import agreed
from watcher.models.rest import endpoint_of, give_rest, rests
from watcher.points import Point

HEARD = Point("models.heard")
MOST_A_TICK: Final = 5
_INVENTED: Final = Message(
    key="",
    message_id="",
    direction=Direction.INCOMING,
    arrived=datetime(2026, 3, 2, 9, tzinfo=UTC),
    date=None,
    sender=Address("Harbour Mills", "team@harbour-mills.example"),
    subject="Your next chapter",
    own_words="Dear Jane, people like you are what our community is made of. Come and see what is new.",
)

log = logging.getLogger(__name__)


def gather(account: Account, now: datetime) -> int:
    """Asks about at most five mails, newest first; answers how many answers were recorded.

    A fault of the endpoint is logged and gives it an hour's rest: it is no fault of the mailbox's.
    """
    if not account.config.llm.reader or not agreed(account) or rests(account, now):
        return 0
    heard = 0
    try:
        endpoint = endpoint_of(account)
        for message in _waiting(account)[:MOST_A_TICK]:
            opinion = Opinion(message.key, endpoint.model, answered(endpoint.ask(prompt(message))))
            with account.store.transaction(HEARD):
                account.store.opinions.record(opinion, now)
            heard += 1
    except HeardbackError as fault:
        log.warning("%s; it is left alone for an hour", fault)
        give_rest(account, now)
    return heard


def sample(account: Account) -> Prompt:
    """What would be asked next; about an invented mail where nothing waits."""
    return prompt(next(iter(_waiting(account)), _INVENTED))


def _waiting(account: Account) -> list[Message]:
    """Mails that a word of the model could settle and that it was not asked about yet, newest first."""
    readings, asked = account.store.derived.readings(rules.VERSION), account.store.opinions.all()
    unsure = {key: one for key, one in readings.items() if not one.certain and key not in asked}
    if not unsure:
        return []
    mails = (message for message in account.store.mail.with_body() if message.key in unsure)
    found = [one for one in mails if may_be_settled(one, unsure[one.key], account.user)]
    return sorted(found, key=lambda message: message.arrived, reverse=True)
