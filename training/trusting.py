"""How much each of the two statistical witnesses counts, found on mails that neither has seen."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from rules.kinds.witness import together
from rules.readings import GENUINE_KINDS, Kind

_STEPS = [at / 20 for at in range(1, 31)]


@dataclass(frozen=True, slots=True)
class Asked:
    """A mail as each witness takes it, and what it may rightly be taken for."""

    quick: dict[Kind, float]
    encoded: dict[Kind, float]
    accepted: tuple[str, ...]
    group: str


def trusted(asked: Sequence[Asked]) -> tuple[float, float]:
    """The pair of exponents by which both together are least surprised (mean log loss; shares of 1/20)."""
    return min(((mine, its) for mine in _STEPS for its in _STEPS), key=lambda trust: surprise(asked, trust))


def surprise(asked: Iterable[Asked], trust: tuple[float, float]) -> float:
    """The sum of the log losses."""
    return -sum(
        math.log(max(1e-9, sum(share for kind, share in _both(one, trust).items() if kind in one.accepted)))
        for one in asked
    )


def report(asked: Sequence[Asked], trust: tuple[float, float]) -> None:
    """How often each witness, and both, are right, by source; and what being sure is worth."""
    ways: tuple[Callable[[Asked], dict[Kind, float]], ...] = (
        lambda one: one.quick,
        lambda one: one.encoded,
        lambda one: _both(one, trust),
    )
    print(f"{'source':12} {'n':>5} {'quick':>7} {'encoder':>8} {'both':>7}")
    for group in [*sorted({one.group for one in asked}), ""]:
        mine = [one for one in asked if group in ("", one.group)]
        shares = [sum(_first(way(one)) in one.accepted for one in mine) / len(mine) for way in ways]
        print(f"{group or 'all':12} {len(mine):>5} {shares[0]:>7.1%} {shares[1]:>8.1%} {shares[2]:>7.1%}")
    judged = [(one, both, _first(both)) for one in asked for both in (_both(one, trust),)]
    for name, genuine in (("answers", True), ("others", False)):
        taken = [(both[kind], kind in one.accepted) for one, both, kind in judged if (kind in GENUINE_KINDS) is genuine]
        print(f"taken for {name}: {len(taken)}")
        for least in (0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97):
            sure = [right for share, right in taken if share >= least]
            print(f"  from {least:.2f}: {len(sure):>4}, right {sum(sure) / max(1, len(sure)):.1%}")


def _both(one: Asked, trust: tuple[float, float]) -> dict[Kind, float]:
    return together(one.quick, one.encoded, trust)


def _first(likely: dict[Kind, float]) -> Kind:
    return max(likely, key=lambda kind: likely[kind])
