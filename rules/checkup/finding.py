"""One line of the check-up, and how ages and sizes are written in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

DAY = timedelta(days=1)


class Verdict(StrEnum):
    GOOD = "ok"
    BAD = "trouble"
    MOOT = "not applicable"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the check-up: `what` was looked at, what it `means`, and how to `mend` it ('' where all is well)."""

    what: str
    verdict: Verdict
    means: str
    mend: str = ""


def ago(age: timedelta) -> str:
    minutes = max(0, int(age.total_seconds() // 60))
    if minutes < 1:
        return "just now"
    if minutes < 120:
        return f"{minutes} minute{'s' * (minutes > 1)} ago"
    if age < 2 * DAY:
        return f"{minutes // 60} hours ago"
    return f"{age.days} days ago"


def size(count: int) -> str:
    for unit, size in (("GB", 1 << 30), ("MB", 1 << 20), ("kB", 1 << 10)):
        if count >= size:
            return f"{count / size:.1f} {unit}"
    return f"{count} bytes"
