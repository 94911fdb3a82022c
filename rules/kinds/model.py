"""A multinomial logistic regression whose weights ship as text in a module; evaluated with the standard library alone.

Trained by `python -m training`; a feature that was never met there counts for nothing.
"""

from __future__ import annotations

import base64
import math
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

Row = tuple[tuple[int, float], ...]


@dataclass(frozen=True, slots=True)
class Model:
    """`rows` holds each feature's weights as (index of the class, weight); `bias` one number a class."""

    classes: tuple[str, ...]
    bias: tuple[float, ...]
    rows: Mapping[str, Row]

    def probabilities(self, features: Mapping[str, float]) -> list[float]:
        """How likely each class is, in the order of `classes`."""
        totals = list(self.bias)
        rows = self.rows
        for name, value in features.items():
            for index, weight in rows.get(name, ()):
                totals[index] += weight * value
        top = max(totals)
        grown = [math.exp(total - top) for total in totals]
        whole = sum(grown)
        return [one / whole for one in grown]


def packed(classes: tuple[str, ...], bias: list[float], names: list[str], weights: list[list[float]]) -> str:
    """A model as text: each weight one signed byte of a common scale, features in order of their names."""
    scale = max(abs(weight) for row in weights for weight in row) / 127
    order = sorted(range(len(names)), key=lambda index: names[index])
    matrix = bytes(round(weight / scale) & 0xFF for index in order for weight in weights[index])
    biases = " ".join(f"{one:.4f}" for one in bias)
    head = "\n".join(["\t".join(classes), biases, f"{scale:.8f}", "\t".join(names[index] for index in order)])
    return base64.b85encode(zlib.compress(head.encode() + b"\0" + matrix, 9)).decode()


def unpacked(text: str) -> Model:
    """The model that `packed` wrote."""
    head, _, matrix = zlib.decompress(base64.b85decode(text)).partition(b"\0")
    listed, biases, written_scale, names = head.decode().split("\n")
    classes, scale = tuple(listed.split("\t")), float(written_scale)
    width = len(classes)
    rows = {}
    for at, name in enumerate(names.split("\t")):
        row = matrix[at * width : at * width + width]
        rows[name] = tuple((i, (byte - 256 if byte > 127 else byte) * scale) for i, byte in enumerate(row) if byte)
    return Model(classes, tuple(map(float, biases.split())), rows)
