"""python -m training [--check] [--unrelated FOLDER]: trains the three models and writes `rules/kinds/weights.py`.

`--check` says what cross-validation over the half at hand gives, and writes nothing.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from rules.kinds.model import Model, packed, unpacked
from training.fitting import Fitted, fit
from training.learning import (
    cross_validated,
    mail_examples,
    own_examples,
    report,
    sentence_examples,
    unrelated_examples,
)

WEIGHTS = Path("rules/kinds/weights.py")
_HEAD = '''"""Trained weights (`python -m training` writes this file; see `rules.kinds.model`)."""

# fmt: off
'''


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training", description="Trains the statistical witness.")
    parser.add_argument("--check", action="store_true", help="cross-validate only")
    parser.add_argument("--unrelated", type=Path, help="a folder of public mail that concerns no application")
    asked = parser.parse_args()
    sentences = fit(sentence_examples(), strength=1.0)
    known = shipped(sentences)
    examples = mail_examples(known)
    if asked.unrelated:
        examples += unrelated_examples(asked.unrelated, known)
    report(cross_validated(examples))
    if asked.check:
        return
    texts = {"SENTENCES": sentences, "MAILS": fit(examples, strength=2.0), "OWN": fit(own_examples(), strength=1.0)}
    WEIGHTS.write_text(
        _HEAD + "".join(f"{name} = (\n{_lines(one)})\n" for name, one in texts.items()), encoding="utf-8"
    )
    print(f"{WEIGHTS}: {WEIGHTS.stat().st_size / 1000:.0f} kB")


def shipped(fitted: Fitted) -> Model:
    """The model as it will be read back, rounded weights and all."""
    return unpacked(packed(fitted.classes, fitted.bias, fitted.names, fitted.weights))


def _lines(fitted: Fitted) -> str:
    text = packed(fitted.classes, fitted.bias, fitted.names, fitted.weights)
    return "".join(f"    {text[at : at + 110]!r}\n" for at in range(0, len(text), 110))


if __name__ == "__main__":
    main()
