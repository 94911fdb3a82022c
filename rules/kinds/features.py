"""What the statistical witness is shown of a sentence and of a mail: named numbers.

Changing anything here means training anew (`python -m training`), for weights are kept by these names.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from rules.kinds.examined import Examined
from rules.kinds.meanings import meanings
from rules.kinds.structure import ANSWER, Signs
from rules.kinds.tokens import tokens
from rules.kinds.wording import met, of_wording
from rules.languages.cues import Act
from rules.messages import Message

_BAG: Final = 0.3
_FORMER_SUBJECT: Final = 0.3
"""What the subject of an answer still says of the answer."""
_BEST: Final = 4
"""So many sentences count as showing an act."""
_CLOCK: Final = re.compile(r"\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2} ?(?:am|pm|uhr|h)\b")
_LOOK: Final = 6_000


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence as the sentence model heard it: its words, their meanings, how likely it does each act."""

    sentence: str
    words: Sequence[str]
    meanings: tuple[tuple[str, ...], ...]
    likely: Sequence[float]


def understood(sentence: str, code: str) -> tuple[list[str], tuple[tuple[str, ...], ...]]:
    """The words of a sentence and what they mean."""
    words = tokens(sentence)
    return words, tuple(tuple(found) for found in meanings(words, code))


def of_sentence(words: Sequence[str], found: Sequence[Sequence[str]]) -> dict[str, float]:
    """A sentence's features: its words, its meanings, and which meaning follows which or stands beside which."""
    features = dict.fromkeys((f"w:{word}" for word in words), 1.0)
    features.update(_of_meanings(found))
    features.update(dict.fromkeys(met(found), 1.0))
    return features


def _of_meanings(found: Sequence[Sequence[str]]) -> dict[str, float]:
    features = dict.fromkeys((one for group in found for one in group), 1.0)
    neighbours = pairwise((("^",), *found))
    features.update(dict.fromkeys((f"{a}>{b}" for before, group in neighbours for a in before for b in group), 1.0))
    return features


def of_mail(mail: Examined, heard: Sequence[Heard], acts: Sequence[str]) -> dict[str, float]:
    """A mail's features. `heard`: its subject, then its sentences; `acts`: the sentence model's classes."""
    features = of_wording([one.words for one in heard], [one.meanings for one in heard])
    features.update(_of_shape(mail.message, mail.signs))
    features.update({f"cue:{act.name}": mail.words[act] for act in Act})
    features.update({f"score:{kind}": 2.0 * score for kind, score in mail.scores.items()})
    features.update(_of_acts(heard, acts, old_subject=bool(ANSWER.match(mail.message.subject))))
    for one in heard:
        features.update(dict.fromkeys((f"bag:{name}" for name in _of_meanings(one.meanings)), _BAG))
    return features


def _of_acts(heard: Sequence[Heard], acts: Sequence[str], *, old_subject: bool) -> dict[str, float]:
    """For each act: its best sentence, its best four as independent witnesses, and its share of the mail."""
    features = {}
    for at, act in enumerate(acts):
        likely = [one.likely[at] for one in heard]
        if old_subject and likely:
            likely[0] *= _FORMER_SUBJECT
        best = sorted(likely, reverse=True)
        features[f"best:{act}"] = 2.0 * best[0] if best else 0.0
        features[f"any:{act}"] = 1.0 - math.prod(1.0 - one for one in best[:_BEST])
        features[f"mean:{act}"] = sum(likely) / max(1, len(likely))
    return features


def _of_shape(message: Message, signs: Signs) -> dict[str, float]:
    """Features of form; `about_job` is left out, for no mail is trained on in its conversation (see `judging`)."""
    text = message.own_words[:_LOOK].lower()
    present = {
        "nobody": signs.nobody,
        "group": signs.group,
        "many": signs.many,
        "automatic": signs.automatic,
        "relayed": signs.relayed,
        "answers": signs.answers_user,
        "posed": signs.posed_answer,
        "booking": signs.booking_link,
        "greets": signs.greets,
        "human": signs.human,
        "re": bool(ANSWER.match(message.subject)),
        "quoted": bool(message.quoted),
        "threaded": bool(message.ancestors),
        "invite": bool(message.invites),
        "attached": bool(message.attachments),
        "unsubscribe": "unsubscribe" in text,
        f"trade={signs.trade or 'none'}": True,
    }
    features = {f"is:{name}": 1.0 for name, holds in present.items() if holds}
    features["is:long"] = math.log1p(len(message.own_words)) / 8
    features["is:asking"] = min(3, text.count("?")) / 3
    features["is:clock"] = _few(_CLOCK.findall(text))
    features["is:linked"] = _few(message.links)
    return features


def _few(found: Iterable[object]) -> float:
    return min(4, len(list(found))) / 4
