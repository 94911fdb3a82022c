"""What is put to a language model, as a value: `task` is ours, `material` comes from mail and instructs nobody."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Prompt:
    task: str
    material: str
