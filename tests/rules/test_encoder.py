"""The encoder computes what its architecture says: checked against the same in plain loops."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from rules.kinds.encoder import HEADS, Encoder, packed, unpacked
from rules.kinds.examined import examined
from rules.kinds.pieces import SPECIAL, Pieces, words
from rules.kinds.shown import MOST_PIECES, form_of, pieces_of
from rules.kinds.structure import signs
from rules.kinds.witness import encoder
from rules.languages.de import LANGUAGE as GERMAN
from tests.builders import JANE, message

WIDTH = 2 * HEADS
Row = list[float]


def small() -> tuple[Encoder, dict[str, NDArray[np.float64]]]:
    """An encoder of one layer with weights drawn by chance, and the same weights as they were stored."""
    drawn = np.random.default_rng(7)
    shapes: dict[str, tuple[int, ...]] = {
        "embeddings": (6, WIDTH),
        "positions": (8, WIDTH),
        "norm.scale": (WIDTH,),
        "norm.added": (WIDTH,),
        "head": (3, WIDTH),
        "head.added": (3,),
    }
    sizes = {"look": (3 * WIDTH, WIDTH), "seen": (WIDTH, WIDTH), "wide": (48, WIDTH), "narrow": (WIDTH, 48)}
    for name, (out, within) in sizes.items():
        shapes |= {f"layer0.{name}": (out, within), f"layer0.{name}.added": (out,)}
    for name in ("seen_norm", "norm"):
        shapes |= {f"layer0.{name}.scale": (WIDTH,), f"layer0.{name}.added": (WIDTH,)}
    tables = {name: drawn.normal(0, 0.5, shape) for name, shape in shapes.items()}
    return unpacked(packed([*SPECIAL, "a", "b", "c"], ["x", "y", "z"], tables)), tables


def test_it_computes_what_plain_loops_compute() -> None:
    made, tables = small()
    shown = [0, 3, 4, 5, 3, 1]
    assert made.probabilities(shown) == pytest.approx(_by_loops(tables, shown), abs=0.03)  # stored as single bytes


def test_what_it_says_depends_on_the_order_of_the_words() -> None:
    made, _ = small()
    assert made.probabilities([0, 3, 4, 1]) != pytest.approx(made.probabilities([0, 4, 3, 1]), abs=1e-4)
    assert sum(made.probabilities([0, 5, 1])) == pytest.approx(1.0)


def test_words_are_cut_into_the_longest_known_pieces() -> None:
    known = Pieces({piece: at for at, piece in enumerate((*SPECIAL, "inter", "##view", "interview", "##s", "!", "e"))})
    assert list(known.of("Interviews! Intérview")) == [5, 6, 7, 5]
    assert list(known.of("zebra e")) == [2, 8]
    assert words("Ça va_bien, l'été?") == ["ca", "va", "_", "bien", ",", "l", "'", "ete", "?"]


@pytest.mark.parametrize(
    "text", ["", "x" * 100_000, "word " * 50_000, "\u202e\x00\x1b[31m", "漢字 " * 2_000, "é" * 9_000]
)
def test_whatever_is_shown_it_is_bounded_and_begins_and_ends_alike(text: str) -> None:
    mail = message("m", subject=text, own_words=text)
    known = encoder().pieces
    shown = pieces_of(replace(examined(mail, JANE), language=GERMAN), known)
    assert len(shown) <= MOST_PIECES
    assert shown[0] == known.places["[CLS]"] and shown[-1] == known.places["[SEP]"]
    assert sum(encoder().probabilities(shown)) == pytest.approx(1.0, abs=1e-4)


def test_the_form_is_told_in_words() -> None:
    person = message("m", sender="Dana Wu <dana.wu@acme.example>", subject="Hello", own_words="Hello")
    machine = message("m", sender="Acme <no-reply@us.greenhouse-mail.io>", subject="Hello", own_words="Hello")
    assert form_of(signs(person, JANE)).split() == ["person", "first"]
    assert form_of(signs(machine, JANE)).split() == ["machine", "recruiting", "system", "first"]


def _by_loops(tables: dict[str, NDArray[np.float64]], shown: Sequence[int]) -> Row:
    kept = {name: table.tolist() for name, table in tables.items()}
    rows = [
        _normal([a + b for a, b in zip(kept["embeddings"][piece], kept["positions"][at], strict=True)], kept, "norm")
        for at, piece in enumerate(shown)
    ]
    told = [_product(row, kept, "layer0.look") for row in rows]
    size = WIDTH // HEADS
    joined: list[Row] = [[] for _ in rows]
    for head in range(HEADS):
        asked, offered, said = (
            [row[part * WIDTH + head * size : part * WIDTH + (head + 1) * size] for row in told] for part in range(3)
        )
        for at, mine in enumerate(asked):
            heed = _softmax([sum(a * b for a, b in zip(mine, its, strict=True)) / math.sqrt(size) for its in offered])
            joined[at] += [
                sum(share * one[place] for share, one in zip(heed, said, strict=True)) for place in range(size)
            ]
    found = []
    for row, seen in zip(rows, joined, strict=True):
        first = _normal(_sum(row, _product(seen, kept, "layer0.seen")), kept, "layer0.seen_norm")
        wide = [_gelu(one) for one in _product(first, kept, "layer0.wide")]
        found.append(_normal(_sum(first, _product(wide, kept, "layer0.narrow")), kept, "layer0.norm"))
    mean = [sum(column) / len(found) for column in zip(*found, strict=True)]
    return _softmax(_product(mean, kept, "head"))


def _sum(one: Row, other: Row) -> Row:
    return [a + b for a, b in zip(one, other, strict=True)]


def _product(row: Row, kept: dict[str, list[Row]], name: str) -> Row:
    added: Row = kept[f"{name}.added"]  # type: ignore[assignment]
    return [
        sum(a * b for a, b in zip(row, line, strict=True)) + more for line, more in zip(kept[name], added, strict=True)
    ]


def _normal(row: Row, kept: dict[str, list[Row]], name: str) -> Row:
    scale: Row = kept[f"{name}.scale"]  # type: ignore[assignment]
    added: Row = kept[f"{name}.added"]  # type: ignore[assignment]
    mean = sum(row) / len(row)
    spread = math.sqrt(sum((one - mean) ** 2 for one in row) / len(row) + 1e-12)
    return [(one - mean) / spread * times + more for one, times, more in zip(row, scale, added, strict=True)]


def _softmax(row: Row) -> Row:
    grown = [math.exp(one) for one in row]
    return [one / sum(grown) for one in grown]


def _gelu(one: float) -> float:
    return 0.5 * one * (1 + math.tanh(math.sqrt(2 / math.pi) * (one + 0.044715 * one**3)))
