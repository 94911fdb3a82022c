"""python -m training [--check] [--unrelated FOLDER]: trains the five models and writes `rules/kinds/weights/`.

`--check` says how often witnesses that never saw a mail of the corpora are right about their half at hand, what each
of the two should count (`rules.kinds.witness`) and what being sure is worth; it writes nothing.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from rules.kinds.encoder import packed as packed_encoder
from rules.kinds.encoder import unpacked as unpacked_encoder
from rules.kinds.examined import examined
from rules.kinds.model import packed, unpacked
from rules.kinds.witness import by_encoder
from rules.kinds.wording import GROUPS
from rules.readings import Kind
from training.encoding import tables, tuned
from training.fitting import Fitted, tabled
from training.learning import STRENGTH, mail_examples, own_examples, sentence_examples, sign_examples
from training.mails import TUNED, Mail, at_hand, for_training, unrelated
from training.trusting import Asked, report, trusted

WEIGHTS = Path("rules/kinds/weights")
_LEAST_WEIGHT = 0.05
"""Wording that says less than this about every kind is left out of the file."""


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training", description="Trains the statistical witnesses.")
    parser.add_argument("--check", action="store_true", help="ask the corpora's half at hand only")
    parser.add_argument("--unrelated", type=Path, help="a folder of public mail that concerns no application")
    asked = parser.parse_args()
    written = [*for_training(), *(unrelated(asked.unrelated) if asked.unrelated else ())]
    corpora = list(at_hand())
    sentences = tabled(sentence_examples()).fitted(1.0)
    encoder = _encoder(written)
    if asked.check:
        check(written, corpora, sentences, encoder)
        return
    mails = [*corpora, *written]
    write("sentences.bin", _file(sentences))
    write("own.bin", _file(tabled(own_examples()).fitted(1.0)))
    write("signs.bin", _file(tabled(sign_examples(mails)).fitted(2.0)))
    write("mails.bin", _file(telling(tabled(mail_examples(mails, unpacked(_file(sentences)))).fitted(STRENGTH))))
    write("encoder.npz", encoder)


def check(written: Sequence[Mail], corpora: Sequence[Mail], sentences: Fitted, encoder: bytes) -> None:
    """Both witnesses, trained on what was written for training alone, asked about the corpora's half at hand."""
    table = tabled(mail_examples([*written, *corpora], unpacked(_file(sentences))))
    learnt, judged = range(len(written)), range(len(written), len(table.examples))
    quick, reading = table.predicted(learnt, judged, STRENGTH), unpacked_encoder(encoder)
    asked = [
        Asked(
            {Kind(kind): share for kind, share in likely.items()},
            by_encoder(examined(mail.message, mail.user), reading),
            mail.accepted,
            mail.group,
        )
        for mail, likely in zip(corpora, quick, strict=True)
        if mail.group != TUNED
    ]
    trust = trusted(asked)
    print(f"trust: quick witness {trust[0]}, encoder {trust[1]}")
    report(asked, trust)


def write(name: str, data: bytes) -> None:
    (WEIGHTS / name).write_bytes(data)
    print(f"{WEIGHTS / name}: {len(data) / 1000:.0f} kB")


def telling(fitted: Fitted) -> Fitted:
    """Without wording that hardly tells one kind from another."""
    kept = [
        (name, row)
        for name, row in zip(fitted.names, fitted.weights, strict=True)
        if not name.startswith(GROUPS) or max(map(abs, row)) >= _LEAST_WEIGHT
    ]
    return replace(fitted, names=[name for name, _ in kept], weights=[row for _, row in kept])


def _encoder(mails: Sequence[Mail]) -> bytes:
    found = tuned(mails)
    return packed_encoder(found.pieces, found.classes, tables(found))


def _file(fitted: Fitted) -> bytes:
    return packed(fitted.classes, fitted.bias, fitted.names, fitted.weights)


if __name__ == "__main__":
    main()
