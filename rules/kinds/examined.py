"""An incoming mail as its witnesses are shown it, the same at work and in training."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from rules.kinds.sentences import acts, language_of
from rules.kinds.strengths import Strengths
from rules.kinds.structure import ANSWER, Signs, signs
from rules.kinds.weighing import scored
from rules.languages import Language
from rules.messages import Message, User
from rules.readings import Kind, Reading

_SAYS_LITTLE = 400
"""Characters below which a mail leaves it to its calendar part to say what it is about."""


@dataclass(frozen=True)
class Examined:
    """`text`: what the mail itself says; `words`: what its cues do; `signs`: what its form shows."""

    message: Message
    user: User
    signs: Signs
    language: Language
    text: str
    words: Strengths

    @cached_property
    def scores(self) -> Mapping[Kind, float]:
        """How well each kind fits by weighed cues and sender."""
        return scored(self.message, self.signs, self.words)


def examined(message: Message, user: User, parents: Sequence[Reading] = ()) -> Examined:
    """`parents` are readings of the messages it answers, nearest first."""
    language, text = language_of(f"{message.subject}\n{message.own_words}"), told(message)
    words = cues_of(message, text, language)
    return Examined(message, user, signs(message, user, parents), language, text, words)


def cues_of(message: Message, text: str, language: Language) -> Strengths:
    """What the cues of its language find in a mail's subject and text."""
    return Strengths(acts(message.subject, text, language), answers=bool(ANSWER.match(message.subject)))


def told(message: Message) -> str:
    """Own words, and what a calendar part says where the mail itself says little."""
    events = "\n".join(f"{one.summary}\n{one.description[:2000]}" for one in message.invites[:3])
    return f"{message.own_words}\n\n{events}" if events and len(message.own_words) < _SAYS_LITTLE else message.own_words
