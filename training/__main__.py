"""python -m training [--check] [--unrelated FOLDER]: trains the four models and writes `rules/kinds/weights/`.

`--check` says what cross-validation over the half at hand gives, and writes nothing.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from rules.kinds.model import packed, unpacked
from rules.kinds.wording import GROUPS
from training.fitting import Fitted, tabled
from training.learning import (
    STRENGTH,
    cross_validated,
    mail_examples,
    own_examples,
    report,
    sentence_examples,
    sign_examples,
)
from training.mails import at_hand, for_training, unrelated

WEIGHTS = Path("rules/kinds/weights")
_LEAST_WEIGHT = 0.05
"""Wording that says less than this about every kind is left out of the file."""


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training", description="Trains the statistical witness.")
    parser.add_argument("--check", action="store_true", help="cross-validate only")
    parser.add_argument("--unrelated", type=Path, help="a folder of public mail that concerns no application")
    asked = parser.parse_args()
    sentences = tabled(sentence_examples()).fitted(1.0)
    mails = [*at_hand(), *for_training(), *(unrelated(asked.unrelated) if asked.unrelated else ())]
    table = tabled(mail_examples(mails, unpacked(_file(sentences))))
    report(cross_validated(table))
    if not asked.check:
        write("sentences", sentences)
        write("own", tabled(own_examples()).fitted(1.0))
        write("signs", tabled(sign_examples(mails)).fitted(2.0))
        write("mails", telling(table.fitted(STRENGTH)))


def write(name: str, fitted: Fitted) -> None:
    path = WEIGHTS / f"{name}.bin"
    path.write_bytes(_file(fitted))
    print(f"{path}: {len(fitted.names)} features, {path.stat().st_size / 1000:.0f} kB")


def telling(fitted: Fitted) -> Fitted:
    """Without wording that hardly tells one kind from another."""
    kept = [
        (name, row)
        for name, row in zip(fitted.names, fitted.weights, strict=True)
        if not name.startswith(GROUPS) or max(map(abs, row)) >= _LEAST_WEIGHT
    ]
    return replace(fitted, names=[name for name, _ in kept], weights=[row for _, row in kept])


def _file(fitted: Fitted) -> bytes:
    return packed(fitted.classes, fitted.bias, fitted.names, fitted.weights)


if __name__ == "__main__":
    main()
