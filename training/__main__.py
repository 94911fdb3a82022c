"""python -m training [--check] [--unrelated FOLDER]: trains the five models and writes `rules/kinds/weights/`.

The witnesses first learn from what was written for training alone, and are asked about the corpora's half at hand, of
which they never saw a mail: how often each is right, what each should count (`rules.kinds.witness`), what being sure
is worth. Then they learn from that half as well. `--check` stops before, and writes nothing.
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
from training.encoding import CLASSES, Tuning, tables
from training.fitting import Fitted, tabled
from training.learning import STRENGTH, mail_examples, own_examples, sentence_examples, sign_examples
from training.mails import TUNED, Mail, at_hand, for_training, unrelated
from training.trusting import Asked, report, trusted

WEIGHTS = Path("rules/kinds/weights")
_PASSES = 3
"""Over all mails, after one over the English ones alone, which speak the language of the encoder's base."""
_RATE, _LATE_RATE = 1e-4, 7e-5
_REPEATED, _AGAIN = 4, 6
"""In the last pass each mail of the corpora comes so often, and one in so many of those written for training again."""
_LEAST_WEIGHT = 0.05
"""Wording that says less than this about every kind is left out of the file."""


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training", description="Trains the statistical witnesses.")
    parser.add_argument("--check", action="store_true", help="only ask about the corpora's half at hand")
    parser.add_argument("--unrelated", type=Path, help="a folder of public mail that concerns no application")
    asked = parser.parse_args()
    written = [*for_training(), *(unrelated(asked.unrelated) if asked.unrelated else ())]
    corpora = list(at_hand())
    sentences = tabled(sentence_examples()).fitted(1.0)
    encoder = Tuning()
    encoder.learn([[mail for mail in written if mail.english], *[written] * _PASSES], _RATE)
    check(written, corpora, sentences, _encoder(encoder))
    if asked.check:
        return
    new = [mail for mail in corpora if mail.kind in CLASSES]
    encoder.learn([[*new * _REPEATED, *_again(written)]], _LATE_RATE)
    mails = [*corpora, *written]
    write("sentences.bin", _file(sentences))
    write("own.bin", _file(tabled(own_examples()).fitted(1.0)))
    write("signs.bin", _file(tabled(sign_examples(mails)).fitted(2.0)))
    write("mails.bin", _file(telling(tabled(mail_examples(mails, unpacked(_file(sentences)))).fitted(STRENGTH))))
    write("encoder.npz", _encoder(encoder))


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


def _encoder(learnt: Tuning) -> bytes:
    found = learnt.tuned()
    return packed_encoder(found.pieces, found.classes, tables(found))


def _again(written: Sequence[Mail]) -> list[Mail]:
    """Those worded as most mail is, and every so many of the others, lest they be forgotten."""
    return [mail for at, mail in enumerate(written) if mail.weight > 1 or at % _AGAIN == 0]


def _file(fitted: Fitted) -> bytes:
    return packed(fitted.classes, fitted.bias, fitted.names, fitted.weights)


if __name__ == "__main__":
    main()
