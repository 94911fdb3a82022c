"""How moments and periods are written in a language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TimeWords:
    """How moments and periods are written in a language."""
