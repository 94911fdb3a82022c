"""The endpoint as configured, and the hour it is left alone after a fault."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from watcher import secrets
from watcher.account import Account
from watcher.models.endpoint import Endpoint
from watcher.points import Point

RESTED = Point("models.rested")
REST: Final = timedelta(hours=1)
RESTING = "model_rests_until"


def endpoint_of(account: Account) -> Endpoint:
    """The configured endpoint. Raises UserError where its key cannot be had."""
    settings = account.config.llm
    return Endpoint(settings.endpoint, settings.model, secrets.api_key(settings), settings.timeout.total_seconds())


def rests(account: Account, now: datetime) -> bool:
    until = account.store.vitals.moment(RESTING)
    return until is not None and now < until


def give_rest(account: Account, now: datetime) -> None:
    with account.store.transaction(RESTED):
        account.store.vitals.set(RESTING, now + REST)
