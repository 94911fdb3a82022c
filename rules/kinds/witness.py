"""The statistical witness: what each sentence most likely does, and of which kind the mail most likely is.

One witness among others, and never the only one: `judging` sets it beside form and cues. Its weights are trained
(`training/`) and lie in `weights`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import islice
from typing import Final

from rules.kinds.features import Heard, of_mail, of_sentence, understood
from rules.kinds.model import Model, unpacked
from rules.kinds.sentences import sentences
from rules.kinds.strengths import Strengths
from rules.kinds.structure import Signs
from rules.messages import Message
from rules.readings import Kind

_MOST_SENTENCES: Final = 60


@lru_cache(maxsize=4)
def model(name: str) -> Model:
    """A trained model by the name of its file in `weights`: "sentences", "mails", "own" or "signs"."""
    return unpacked(files("rules.kinds").joinpath("weights", f"{name}.bin").read_bytes())


def heard(subject: str, text: str, code: str, trained: Model | None = None) -> tuple[Heard, ...]:
    """The subject and then each sentence, with how likely it does each act."""
    known = trained or model("sentences")
    return tuple(_hear(one, code, known) for one in islice((subject, *sentences(text)), _MOST_SENTENCES))


def _hear(sentence: str, code: str, known: Model) -> Heard:
    words, found = understood(sentence, code)
    return Heard(sentence, words, found, known.probabilities(of_sentence(words, found)))


def likely_kinds(
    message: Message, signs: Signs, words: Strengths, scores: Mapping[Kind, float], said: Sequence[Heard]
) -> dict[Kind, float]:
    """How likely the mail is of each kind of incoming mail; they add up to 1."""
    known = model("mails")
    features = of_mail(message, signs, words, scores, said, model("sentences").classes)
    return dict(zip(map(Kind, known.classes), known.probabilities(features), strict=True))
