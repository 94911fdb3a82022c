"""How persons and firms are named in a language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """How persons and firms are named in a language."""
