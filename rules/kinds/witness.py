"""The statistical witnesses: what each sentence most likely does, and of which kind the mail most likely is.

Two of them weigh the whole mail. The one, a logistic regression, is shown form, cues, letters, words and meanings,
and is quick; the other, the encoder, reads the text as a language model does, and carries to wording nobody has seen.
Neither ever decides alone: `judging` sets them beside form and cues. Trained by `training/`; weights lie in `weights`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import islice
from typing import TYPE_CHECKING, Final

from rules.kinds.examined import Examined
from rules.kinds.features import Heard, of_mail, of_sentence, understood
from rules.kinds.model import Model, unpacked
from rules.kinds.sentences import sentences
from rules.kinds.shown import pieces_of
from rules.readings import OFF_TOPIC, Kind

if TYPE_CHECKING:
    from rules.kinds.encoder import Encoder

_MOST_SENTENCES: Final = 60
_SETTLED: Final = 0.97
"""So surely about something else, by the quick witness alone, a mail is not shown to the encoder."""
_TRUST: Final = (0.25, 0.75)
"""What the quick witness and the encoder count (exponents of their likelihoods), and so how sure both together are.

Found on the corpora's half at hand while neither had seen it (`python -m training --check`).
"""
_LEAST: Final = 0.003
"""No kind is less likely than this to the encoder."""


@lru_cache(maxsize=4)
def model(name: str) -> Model:
    """A trained model by the name of its file in `weights`: "sentences", "mails", "own" or "signs"."""
    return unpacked(_weights(f"{name}.bin"))


@lru_cache(maxsize=1)
def encoder() -> Encoder:
    """The trained encoder."""
    from rules.kinds.encoder import unpacked  # here: numpy takes a tenth of a second, and most commands judge no mail

    return unpacked(_weights("encoder.npz"))


def _weights(name: str) -> bytes:
    return files("rules.kinds").joinpath("weights", name).read_bytes()


def heard(subject: str, text: str, code: str, trained: Model | None = None) -> tuple[Heard, ...]:
    """The subject and then each sentence, with how likely it does each act."""
    known = trained or model("sentences")
    return tuple(_hear(one, code, known) for one in islice((subject, *sentences(text)), _MOST_SENTENCES))


def _hear(sentence: str, code: str, known: Model) -> Heard:
    words, found = understood(sentence, code)
    return Heard(sentence, words, found, known.probabilities(of_sentence(words, found)))


def likely_kinds(mail: Examined, said: Sequence[Heard]) -> dict[Kind, float]:
    """How likely the mail is of each kind of incoming mail; they add up to 1."""
    quick = by_features(mail, said)
    first = max(quick, key=lambda kind: quick[kind])
    if first in OFF_TOPIC and quick[first] >= _SETTLED:
        return quick
    return together(quick, by_encoder(mail), _TRUST)


def by_features(mail: Examined, said: Sequence[Heard]) -> dict[Kind, float]:
    """What the logistic regression says."""
    known = model("mails")
    features = of_mail(mail, said, model("sentences").classes)
    return dict(zip(map(Kind, known.classes), known.probabilities(features), strict=True))


def by_encoder(mail: Examined, trained: Encoder | None = None) -> dict[Kind, float]:
    """What the encoder says; it knows no kind that form alone makes."""
    known = trained or encoder()
    found = _encoded(known, tuple(pieces_of(mail, known.pieces)))
    return dict(zip(map(Kind, known.classes), found, strict=True))


@lru_cache(maxsize=256)
def _encoded(known: Encoder, shown: tuple[int, ...]) -> list[float]:
    """What the encoder makes of these pieces; after a tick that failed the same mail is read again."""
    return known.probabilities(shown)


def together(
    quick: Mapping[Kind, float], encoded: Mapping[Kind, float], trust: tuple[float, float]
) -> dict[Kind, float]:
    """Both as independent witnesses, each raised to the power of what it counts."""
    mine, its = trust
    product = {
        kind: math.exp(mine * math.log(max(share, 1e-9)) + its * math.log(max(encoded.get(kind, 0.0), _LEAST)))
        for kind, share in quick.items()
    }
    whole = sum(product.values())
    return {kind: share / whole for kind, share in product.items()}
