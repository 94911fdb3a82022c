"""What a draft or note is known by, fixed for good when it is planned."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from rules.applications import DraftFact, DraftState, Plan


def message_id(key: str, sender: str) -> str:
    """The same for the same draft on every attempt, and opaque."""
    return f"<{hashlib.sha256(key.encode()).hexdigest()[:32]}@{sender.rpartition('@')[2]}>"


def planned(step: Plan, message_id: str, subject: str, now: datetime) -> DraftFact:
    """The fact that a step of an application was planned."""
    return DraftFact(
        key=step.key,
        kind=step.kind,
        to=step.to,
        subject=subject,
        message_id=message_id,
        state=DraftState.PLANNED,
        created_at=now.astimezone(UTC),
        sources=step.sources,
        about=step.about.astimezone(UTC),
        best_by=step.best_by.astimezone(UTC) if step.best_by else None,
        employer=step.application.employer,
        application=step.application.key,
        thread=step.parent.thread if step.parent else "",
    )
