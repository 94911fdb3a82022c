"""A multinomial logistic regression whose weights ship as a file; evaluated with the standard library alone.

Trained by `python -m training`; a feature that was never met there counts for nothing. A file holds, compressed: a line
of JSON (classes, biases), a line for each feature's name, then each feature's scale (a half-precision float) and its
weights (a signed byte for each class).
"""

from __future__ import annotations

import json
import math
import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import add

_LARGEST = 127


@dataclass(frozen=True, slots=True)
class Model:
    """`bias` holds one number a class; `rows` says where a feature's weights begin in `weights` and how they scale."""

    classes: tuple[str, ...]
    bias: tuple[float, ...]
    rows: Mapping[str, tuple[int, float]]
    weights: memoryview

    def probabilities(self, features: Mapping[str, float]) -> list[float]:
        """How likely each class is, in the order of `classes`."""
        totals = list(self.bias)
        width, rows, weights = len(totals), self.rows, self.weights
        for name, value in features.items():
            if (row := rows.get(name)) is not None:
                start, scale = row
                times = (scale * value).__mul__
                totals = list(map(add, totals, map(times, weights[start : start + width])))
        top = max(totals)
        grown = [math.exp(total - top) for total in totals]
        whole = sum(grown)
        return [one / whole for one in grown]


def packed(
    classes: Sequence[str], bias: Sequence[float], names: Sequence[str], weights: Sequence[Sequence[float]]
) -> bytes:
    """A model as a file; features in order of their names, so that the same weights make the same file."""
    order = sorted(range(len(names)), key=lambda at: names[at])
    scales = [struct.unpack("<e", struct.pack("<e", max(map(abs, weights[at])) / _LARGEST))[0] for at in order]
    table = bytes(
        max(-_LARGEST, min(_LARGEST, round(weight / scale))) & 0xFF if scale else 0
        for at, scale in zip(order, scales, strict=True)
        for weight in weights[at]
    )
    head = json.dumps({"classes": list(classes), "bias": [round(one, 4) for one in bias]})
    text = "\n".join([head, *(names[at] for at in order)]).encode()
    return zlib.compress(text + b"\0" + struct.pack(f"<{len(scales)}e", *scales) + table, 9)


def unpacked(data: bytes) -> Model:
    """The model that `packed` wrote."""
    text, _, numbers = zlib.decompress(data).partition(b"\0")
    head, *names = text.decode().split("\n")
    told = json.loads(head)
    width, count = len(told["classes"]), len(names)
    scales = struct.unpack(f"<{count}e", numbers[: 2 * count])
    rows = {name: (at * width, scale) for at, (name, scale) in enumerate(zip(names, scales, strict=True))}
    return Model(tuple(told["classes"]), tuple(told["bias"]), rows, memoryview(numbers[2 * count :]).cast("b"))
