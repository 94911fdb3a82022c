"""What the reading of mail has reached is not lost again: error counts on the written corpora never rise.

`reached.json` holds the counts of both halves, group by group (`python -m bench.quality --record` writes it). A failure
on the half kept aside names counts only, never a mail: look for the cause in the half at hand.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench.quality.cases import CORPUS, Case, cases
from bench.quality.counts import errors, risen

ROOT = Path(__file__).parents[2]
REACHED: dict[str, dict[str, dict[str, int]]] = json.loads(
    (Path(__file__).parent / "reached.json").read_text(encoding="utf-8")
)


@pytest.fixture(scope="module")
def read() -> list[Case]:
    return cases(ROOT / CORPUS)


@pytest.mark.parametrize(("half", "group"), [(half, group) for half in REACHED for group in REACHED[half]])
def test_no_error_count_has_risen_above_what_was_reached(read: list[Case], half: str, group: str) -> None:
    now = errors(case for case in read if case.half == half and case.group == group)
    assert now.mails >= REACHED[half][group]["mails"], "mails are missing"
    assert risen(now, REACHED[half][group]) == {}, "field: (now, allowed)"


def test_what_it_is_certain_of_at_hand_is_right(read: list[Case]) -> None:
    recorded = [case for case in read if case.group in REACHED["at hand"] and case.half == "at hand"]
    certain = [case for case in recorded if case.reading.certain]
    wrong = [f"{case.group}/{case.name}" for case in certain if not case.kind_right]
    assert len(wrong) <= 0.02 * len(certain), wrong
