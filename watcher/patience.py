"""How long an account is left alone after a failure: pure, on a clock of seconds that never runs backwards."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

from watcher.errors import SignInNeeded, Unavailable

FIRST = 60.0
LONGEST = 900.0
"""A network that comes back is noticed within this; a day without it is a hundred vain tries."""
LONGEST_SIGN_IN = 3600.0
"""Providers lock accounts over passwords that are wrong too often."""
LONGEST_TOLD = 86_400.0
"""A server that asks for more than a day is not believed: it would silence heardback for good."""


@dataclass(frozen=True, slots=True)
class Patience:
    """`failures` in a row so far, and the moment before which nothing is tried."""

    failures: int = 0
    until: float = -inf

    def after(self, fault: Exception, at: float) -> Patience:
        """What a failure at `at` leads to: as long as the server asked for, else twice as long as the last time.

        A refused sign-in waits longest and is tried again then: a keyring may have been opened, and servers err.
        """
        failures = self.failures + 1
        return Patience(failures, at + _wait(fault, failures))

    def allows(self, at: float) -> bool:
        return at >= self.until


def _wait(fault: Exception, failures: int) -> float:
    if isinstance(fault, SignInNeeded):
        return LONGEST_SIGN_IN
    if isinstance(fault, Unavailable) and fault.retry_after is not None:
        return min(max(fault.retry_after, 0.0), LONGEST_TOLD)
    return float(min(FIRST * 2 ** min(failures - 1, 10), LONGEST))
