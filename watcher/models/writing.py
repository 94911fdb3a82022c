"""A stage of its own, last in a tick: has the model write drafts better, and takes what says the same and no more.

The built-in text lies in Drafts meanwhile; a better one takes its place at the next turn of the outbox, and only while
the draft lies there as it was written. Leaves what may stand to `rules.rewriting`.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from rules.applications import DRAFTS, DraftFact, DraftState
from rules.prompts import Prompt
from rules.rewriting import Body, answered, body_of, faults, prompt, spoken
from watcher.account import Account
from watcher.compose import text_of, with_text
from watcher.errors import HeardbackError
from watcher.models.consent import agreed
from watcher.models.endpoint import Endpoint
from watcher.models.rest import endpoint_of, give_rest, rests
from watcher.points import Point

WRITTEN = Point("models.written")
MOST_A_TICK: Final = 3

log = logging.getLogger(__name__)


def polish(account: Account, now: datetime) -> int:
    """Has at most three drafts written better; answers how many were. A faulty endpoint is given an hour's rest."""
    if not account.config.llm.writer or not agreed(account) or rests(account, now):
        return 0
    taken = 0
    try:
        endpoint = endpoint_of(account)
        for draft, text in list(_waiting(account))[:MOST_A_TICK]:
            taken += _polish(account, endpoint, draft, text, now)
    except HeardbackError as fault:
        log.warning("%s; it is left alone for an hour", fault)
        give_rest(account, now)
    return taken


def sample(account: Account) -> Prompt | None:
    """What would be asked next, None where no draft waits."""
    found = next(_waiting(account), None)
    body = body_of(found[1]) if found else None
    return prompt(body, spoken(body.text)) if body else None


def _waiting(account: Account) -> Iterator[tuple[DraftFact, str]]:
    """Drafts that lie there as they were written, and whose text the model has not seen."""
    drafts = account.store.drafts
    for draft in drafts.all():
        lies = draft.kind in DRAFTS and draft.state is DraftState.IN_DRAFTS and not draft.edited
        if lies and not draft.missing_polls and not drafts.withdrawing(draft.key) and not drafts.revision(draft.key):
            text = text_of(drafts.raw(draft.key))
            if body_of(text) and not account.store.polishes.tried(text):
                yield draft, text


def _polish(account: Account, endpoint: Endpoint, draft: DraftFact, text: str, now: datetime) -> bool:
    body = body_of(text)
    assert body is not None  # noqa: S101 - `_waiting` yields no other
    language = spoken(body.text)
    rewritten = answered(endpoint.ask(prompt(body, language)))
    found = faults(body, rewritten, language, _others(account, draft))
    fresh = body.whole(rewritten)
    with account.store.transaction(WRITTEN):
        account.store.polishes.record(text, draft.key, found[0] if found else "taken", now)
        if not found:
            account.store.polishes.record(fresh, draft.key, "written by the model", now)
            account.store.drafts.revise(draft.key, with_text(account.store.drafts.raw(draft.key), fresh), now)
    if found:
        log.info("the model's text for draft %s was not taken: %s", draft.key, found[0])
    return not found


def _others(account: Account, draft: DraftFact) -> tuple[str, ...]:
    """The paragraphs of the other notes on the same occasion."""
    drafts = account.store.drafts
    same = [one for one in drafts.all() if one.kind is draft.kind and one.about == draft.about and one.key != draft.key]
    bodies = (body_of(text_of(drafts.raw(one.key))) for one in same)
    return tuple(body.text for body in bodies if isinstance(body, Body))
