"""What the user agreed to send to a language model: the endpoint, the model and the uses, exactly as configured.

Another endpoint, model or use is not covered: it stays off until it was shown and agreed to anew.
"""

from __future__ import annotations

from watcher.account import Account
from watcher.config import Llm
from watcher.points import Point

AGREED = Point("models.agreed")
NAME = "model_agreed"


def terms(settings: Llm) -> str:
    """What is agreed to, as text; '' where no model is configured or put to use."""
    uses = [name for name, used in (("reader", settings.reader), ("writer", settings.writer)) if used]
    return f"{settings.endpoint} {settings.model} {' '.join(uses)}" if settings.endpoint and uses else ""


def agreed(account: Account) -> bool:
    wanted = terms(account.config.llm)
    return bool(wanted) and account.store.vitals.get(NAME) == wanted


def agree(account: Account) -> None:
    with account.store.transaction(AGREED):
        account.store.vitals.set(NAME, terms(account.config.llm))


def revoke(account: Account) -> None:
    with account.store.transaction(AGREED):
        account.store.vitals.clear(NAME)
