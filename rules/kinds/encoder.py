"""A small transformer that says of which kind a mail is, run with numpy: BERT's architecture (Devlin et al. 2019), six
layers of 384 with twelve heads, the mean of its last layer, and one linear layer on top.

Tuned by `python -m training`; its weights lie in `weights/encoder.npz`, matrices as signed bytes with a scale a row.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from rules.kinds.pieces import Pieces

Numbers = NDArray[np.float32]

HEADS: Final = 12
_SMALLEST: Final = 1e-12
_LARGEST: Final = 127
_GELU: Final = (0.7978845608, 0.044715)


@dataclass(frozen=True, slots=True)
class Layer:
    """The weights of one layer: matrices (width in × width out) and the vector that is added to each product."""

    look: tuple[Numbers, Numbers]
    """Queries, keys and values side by side."""
    seen: tuple[Numbers, Numbers]
    seen_norm: tuple[Numbers, Numbers]
    wide: tuple[Numbers, Numbers]
    narrow: tuple[Numbers, Numbers]
    norm: tuple[Numbers, Numbers]


@dataclass(frozen=True, slots=True, eq=False)
class Encoder:
    """`pieces` places what is read in the table `embeddings`; `classes` are what it tells apart."""

    pieces: Pieces
    classes: tuple[str, ...]
    embeddings: Numbers
    positions: Numbers
    norm: tuple[Numbers, Numbers]
    layers: tuple[Layer, ...]
    head: tuple[Numbers, Numbers]

    def probabilities(self, shown: Sequence[int]) -> list[float]:
        """How likely each class is of a text of these pieces, in the order of `classes`."""
        states = _normal(self.embeddings[list(shown)] + self.positions[: len(shown)], self.norm)
        for layer in self.layers:
            states = _normal(states + _product(_attended(states, layer), layer.seen), layer.seen_norm)
            states = _normal(states + _product(_gelu(_product(states, layer.wide)), layer.narrow), layer.norm)
        found = _softmax(_product(states.mean(axis=0, keepdims=True), self.head))
        return [float(one) for one in found[0]]


def _attended(states: Numbers, layer: Layer) -> Numbers:
    length, width = states.shape
    split = _product(states, layer.look).reshape(length, 3, HEADS, width // HEADS).transpose(1, 2, 0, 3)
    asked, offered, told = split
    heed = _softmax(asked @ offered.transpose(0, 2, 1) / np.float32(np.sqrt(width // HEADS)))
    found: Numbers = (heed @ told).transpose(1, 0, 2).reshape(length, width)
    return found


def _product(states: Numbers, weights: tuple[Numbers, Numbers]) -> Numbers:
    matrix, added = weights
    found: Numbers = states @ matrix + added
    return found


def _normal(states: Numbers, weights: tuple[Numbers, Numbers]) -> Numbers:
    scale, added = weights
    off = states - states.mean(axis=-1, keepdims=True)
    spread = np.sqrt((off * off).mean(axis=-1, keepdims=True) + np.float32(_SMALLEST))
    found: Numbers = off / spread * scale + added
    return found


def _gelu(states: Numbers) -> Numbers:
    first, third = np.float32(_GELU[0]), np.float32(_GELU[1])
    found: Numbers = np.float32(0.5) * states * (1 + np.tanh(first * (states + third * states * states * states)))
    return found


def _softmax(totals: Numbers) -> Numbers:
    grown = np.exp(totals - totals.max(axis=-1, keepdims=True))
    found: Numbers = grown / grown.sum(axis=-1, keepdims=True)
    return found


def unpacked(data: bytes) -> Encoder:
    """The encoder that `packed` wrote."""
    with np.load(io.BytesIO(data), allow_pickle=False) as stored:
        kept = {name: stored[name] for name in stored.files}
    listed = bytes(kept["pieces"]).decode().split("\n")
    layers = [_layer(kept, f"layer{at}.") for at in range(sum(name.endswith(".wide") for name in kept))]
    return Encoder(
        pieces=Pieces({piece: at for at, piece in enumerate(listed)}),
        classes=tuple(bytes(kept["classes"]).decode().split("\n")),
        embeddings=_matrix(kept, "embeddings"),
        positions=_matrix(kept, "positions"),
        norm=(_vector(kept, "norm.scale"), _vector(kept, "norm.added")),
        layers=tuple(layers),
        head=_weights(kept, "head"),
    )


def packed(pieces: Sequence[str], classes: Sequence[str], tables: Mapping[str, Any]) -> bytes:
    """An encoder as a file; `tables`: matrices and vectors by the names that `unpacked` looks for."""
    kept: dict[str, Any] = {
        "pieces": np.frombuffer("\n".join(pieces).encode(), dtype=np.uint8),
        "classes": np.frombuffer("\n".join(classes).encode(), dtype=np.uint8),
    }
    for name, table in tables.items():
        if table.ndim == 1:
            kept[name] = table.astype(np.float16)
        else:
            scale = np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-8) / _LARGEST
            kept[name] = np.round(table / scale).astype(np.int8)
            kept[f"{name}.scale"] = scale.astype(np.float32)
    out = io.BytesIO()
    np.savez(out, **kept)
    return out.getvalue()


def _layer(kept: Mapping[str, Any], at: str) -> Layer:
    return Layer(
        look=_weights(kept, f"{at}look"),
        seen=_weights(kept, f"{at}seen"),
        seen_norm=(_vector(kept, f"{at}seen_norm.scale"), _vector(kept, f"{at}seen_norm.added")),
        wide=_weights(kept, f"{at}wide"),
        narrow=_weights(kept, f"{at}narrow"),
        norm=(_vector(kept, f"{at}norm.scale"), _vector(kept, f"{at}norm.added")),
    )


def _weights(kept: Mapping[str, Any], name: str) -> tuple[Numbers, Numbers]:
    return np.ascontiguousarray(_matrix(kept, name).T), _vector(kept, f"{name}.added")


def _matrix(kept: Mapping[str, Any], name: str) -> Numbers:
    found: Numbers = kept[name].astype(np.float32) * kept[f"{name}.scale"]
    return found


def _vector(kept: Mapping[str, Any], name: str) -> Numbers:
    found: Numbers = kept[name].astype(np.float32)
    return found
