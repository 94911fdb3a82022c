"""The only place that asks what time it is."""

from __future__ import annotations

from datetime import UTC, datetime


def present() -> datetime:
    """The present moment, aware, UTC."""
    return datetime.now(UTC)
