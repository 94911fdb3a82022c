"""Tables over the two halves, on standard output: shares with n and 95 % interval; names only for the half at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from math import sqrt

from bench.quality.cases import Case
from bench.quality.fields import FIELDS


def share(right: int, of: int) -> str:
    """A share with its 95 % Wilson interval."""
    if not of:
        return "–"
    z, p = 1.96, right / of
    middle = (p + z * z / (2 * of)) / (1 + z * z / of)
    reach = z * sqrt(p * (1 - p) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    return f"{100 * p:5.1f} %  ({right}/{of}, {100 * (middle - reach):.0f} to {100 * min(1.0, middle + reach):.0f})"


def counted(found: Iterable[Case], right: Callable[[Case], bool]) -> str:
    every = list(found)
    return share(sum(map(right, every)), len(every))


def half(title: str, found: Sequence[Case]) -> None:
    certain = [case for case in found if case.reading.certain]
    print(f"\n{title}: {len(found)} mails\n{'-' * 60}")
    print(f"kind                        {counted(found, lambda case: case.kind_right)}")
    print(f"certain                     {share(len(certain), len(found))}")
    print(f"kind where certain          {counted(certain, lambda case: case.kind_right)}")
    _heard(found, certain)
    for key, label, right in FIELDS:
        _field(found, key, label, right)
    for key in ("kind", "language"):
        _by(found, key, lambda case, key=key: str(case.wanted[key]))  # type: ignore[misc]
    _by(found, "corpus", lambda case: case.group)
    _reliability(found)


def _field(found: Sequence[Case], key: str, label: str, right: Callable[[Case], bool]) -> None:
    """All mails on which the field is checked, and those where the kind was right."""
    checked = [case for case in found if case.checks(key)]
    print(f"{label:27} {counted(checked, right)}; where the kind is right "
          f"{counted([case for case in checked if case.kind_right], right)}")  # fmt: skip


def _heard(found: Sequence[Case], certain: Sequence[Case]) -> None:
    def taken(of: Sequence[Case]) -> list[Case]:
        return [case for case in of if case.reading.genuine and case.checks("heard_back")]

    def truly(case: Case) -> bool:
        return bool(case.wanted["heard_back"])

    wanted = [case for case in found if case.checks("heard_back") and truly(case)]
    print(f"heard back, precision       {counted(taken(found), truly)}")
    print(f"  where certain             {counted(taken(certain), truly)}")
    print(f"heard back, recall          {counted(wanted, lambda case: case.reading.genuine)}")
    print(f"  certain                   {counted(wanted, lambda case: case.reading.genuine and case.reading.certain)}")


def _by(found: Sequence[Case], label: str, value_of: Callable[[Case], str]) -> None:
    print(f"\n  {label:22}   n  kind right (95 %)                certain: right  wrong")
    for value in sorted({value_of(case) for case in found}):
        group = [case for case in found if value_of(case) == value]
        right = [case for case in group if case.kind_right]
        sure = sum(case.reading.certain for case in right)
        wrong = sum(case.reading.certain for case in group if not case.kind_right)
        print(f"  {value:22} {len(group):3}  {share(len(right), len(group)):35} {sure:12}  {wrong:5}")


def _reliability(found: Sequence[Case]) -> None:
    """Whether confidence means what it says: in each band, how often the kind was right."""
    print("\n  confidence    n  mean  kind right")
    edges = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01)
    for low, high in pairwise(edges):
        band = [case for case in found if low <= case.reading.confidence < high]
        if band:
            mean = sum(case.reading.confidence for case in band) / len(band)
            print(
                f"  {low:.2f}–{min(high, 1):.2f}   {len(band):4}  {mean:.2f}  {counted(band, lambda c: c.kind_right)}"
            )


def confusions(found: Iterable[Case]) -> None:
    """What was read wrongly, and what was right without being certain, by name: only for mails that may be read."""
    print("\n  read wrongly: wanted → read")
    for case in sorted(found, key=lambda case: (case.kind_right, case.wanted["kind"], case.reading.kind)):
        if case.kind_right and case.reading.certain:
            continue
        sure = "certain" if case.reading.certain else ""
        arrow = "right, but not certain" if case.kind_right else f"→ {case.reading.kind}"
        print(f"  {case.group}/{case.name:38} {case.wanted['kind']} {arrow} {case.reading.confidence:.2f} {sure}")


def thresholds(found: Sequence[Case]) -> None:
    print("\nthreshold  certain  kind right  genuine  of them truly")
    for step in range(40, 100, 3):
        sure = [case for case in found if case.reading.confidence >= step / 100]
        genuine = [case for case in sure if case.reading.genuine and case.checks("heard_back")]
        true = sum(bool(case.wanted["heard_back"]) for case in genuine)
        right = sum(case.kind_right for case in sure)
        print(f"{step / 100:9.2f}  {len(sure):7}  {right:10}  {len(genuine):7}  {true:13}")
