"""python -m bench.quality [--corpus DIR] [--public DIR] [--tuned-only] [--threshold] [--record]"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from bench.quality import tables
from bench.quality.cases import CORPUS, Case, cases
from bench.quality.counts import errors
from bench.quality.public import public

REACHED = Path("tests/quality/reached.json")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.quality", description="How well mail is read.")
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--public", type=Path, help="also count false answers over a folder of public mail")
    parser.add_argument("--tuned-only", action="store_true", help="leave the half kept aside alone")
    parser.add_argument("--threshold", action="store_true", help="what each threshold of `certain` would give")
    parser.add_argument("--record", action="store_true", help=f"write the error counts reached to {REACHED}")
    asked = parser.parse_args()
    found = cases(asked.corpus)
    tuned, aside = [c for c in found if c.half == "at hand"], [c for c in found if c.half == "kept aside"]
    tables.half("Half at hand", tuned)
    tables.confusions(tuned)
    if asked.threshold:
        tables.thresholds(tuned)
    if not asked.tuned_only:
        tables.half("Half kept aside", aside)
    if asked.public:
        public(asked.public)
    if asked.record:
        record(found)


def record(found: Sequence[Case]) -> None:
    """Lays down the error counts of both halves, one group of the corpus each."""
    reached: dict[str, dict[str, dict[str, int]]] = {"at hand": {}, "kept aside": {}}
    for half, group in sorted({(case.half, case.group) for case in found}):
        reached[half][group] = asdict(errors(case for case in found if (case.half, case.group) == (half, group)))
    REACHED.parent.mkdir(exist_ok=True)
    REACHED.write_text(json.dumps(reached, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
