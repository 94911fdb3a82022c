"""What each request costs at Gmail, and a pace that stays below the limit. On clocks that are passed in.

Google counts units per user and minute; every request inside a batch counts alone. The numbers are those in force from
May 2026 for new projects; where Google's table of that date was not at hand, the table's before it. All are settings.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

PER_MINUTE = 6_000
COSTS: Mapping[str, int] = {
    "getProfile": 1,
    "history.list": 2,
    "messages.list": 5,
    "messages.get": 20,
    "messages.insert": 25,
    "drafts.list": 5,
    "drafts.get": 5,
    "drafts.create": 10,
    "drafts.delete": 10,
    "labels.list": 1,
    "labels.create": 5,
    "threads.modify": 10,
}
SHARE = 0.95
"""Of the limit so much is used at most in any minute."""
BURST = 1 / 12
"""Of the limit so much may be used at once."""
SLOWEST = 0.1
RECOVERY = 0.1
"""After the server said "too fast", the pace comes back by so much of the full one each minute."""
FIRST_PAUSE = 2.0


@dataclass(slots=True)
class Spent:
    """Requests and units so far; for `--verbose`, tests and benches."""

    requests: int = 0
    units: int = 0
    waited: float = 0.0


class Pace:
    """A token bucket. `burst` plus one minute's refill is `SHARE` of the limit, so no minute ever holds more."""

    def __init__(
        self,
        per_minute: int = PER_MINUTE,
        costs: Mapping[str, int] | None = None,
        seconds: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._costs = {**COSTS, **(costs or {})}
        self.burst = max(per_minute * BURST, float(max(self._costs.values())))
        self._full = max((per_minute * SHARE - self.burst) / 60, per_minute * SHARE * SLOWEST / 60)
        self._seconds, self._sleep = seconds, sleep
        self._factor, self._slowed_at = 1.0, 0.0
        self._left, self._at = self.burst, seconds()
        self.spent = Spent()

    def cost(self, what: str) -> int:
        return self._costs[what]

    def at_once(self, what: str) -> int:
        """How many of these fit into one burst, at least one."""
        return max(1, int(self.burst / self.cost(what)))

    def spend(self, what: str, times: int = 1) -> None:
        """Waits until so many requests may be put, and counts them."""
        units = self.cost(what) * times
        self._refill()
        missing = min(units, self.burst) - self._left
        if missing > 0:
            self.wait(missing / self._rate)
            self._refill()
        self._left -= units
        self.spent.requests += 1
        self.spent.units += units

    def slower(self) -> None:
        """The server said "too fast": from now on at half the pace, and nothing in hand."""
        self._refill()
        self._factor = max(SLOWEST, self._factor / 2)
        self._slowed_at = self._seconds()
        self._left = min(self._left, 0.0)

    def wait(self, seconds: float) -> None:
        self.spent.waited += seconds
        self._sleep(seconds)

    @property
    def _rate(self) -> float:
        return self._full * self._factor

    def _refill(self) -> None:
        now = self._seconds()
        self._left = min(self.burst, self._left + (now - self._at) * self._rate)
        self._at = now
        if self._factor < 1:
            self._factor = min(1.0, self._factor + RECOVERY * (now - self._slowed_at) / 60)
            self._slowed_at = now
