"""Where all witnesses of a mail's kind come together: form, cues with sender, and the statistical witness.

Form that is conclusive decides alone. Otherwise the statistical witness, which is shown form, cues and their weighed
scores beside the words' meanings, says how likely each kind is; what form rules out is then left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from rules.kinds.deciding import Verdict, decided
from rules.kinds.examined import Examined
from rules.kinds.features import Heard
from rules.kinds.strengths import QUOTED, Strengths
from rules.kinds.structure import Signs, is_auto_reply
from rules.kinds.weighing import SHOWS, is_answer, place
from rules.kinds.witness import heard, likely_kinds, model
from rules.messages import Message
from rules.readings import GENUINE_KINDS, OFF_TOPIC, Evidence, Kind, Witness
from rules.senders import Trade

CONCLUSIVE: Final = 0.75
"""From this confidence on, what form says is not put to other witnesses."""
_BY_FORM_ALONE: Final = frozenset({Kind.BOUNCE, Kind.CALENDAR_RESPONSE})
"""Kinds that words alone cannot make."""
_IN_CONVERSATION: Final = 0.2
"""How much less likely such a kind is in a conversation known to be about a job."""
_BY_LIST: Final = 0.02
"""How much less likely an answer is in mail to a list: of 58 such mails of the corpora's half at hand none is one."""
_PLAIN: Final = 0.85
_SILENT: Final = 0.35
"""Scores of weighed cues that speak plainly, and that hardly speak."""
_EVEN: Final = 0.5
"""From here on all kinds of answers together are likelier than all others."""
_FEW_WORDS: Final = 3
_ENOUGH_WORDS: Final = 12
"""In fewer words an answer is sure only in a conversation known to be about a job."""
_DOUBTFUL: Final = 0.6
"""No more certain than this is what a mail of fewer words says, and an answer that comes by a list."""
_SHOWN: Final = 0.3
"""How likely a sentence must do an act to be shown as a reason."""


def judged(mail: Examined) -> Verdict:
    """The most likely kind of an incoming mail, by all witnesses."""
    message, shape, words = mail.message, mail.signs, mail.words
    settled = decided(message, mail.user, shape, words)
    if settled and settled.confidence >= CONCLUSIVE:
        return settled
    said = heard(message.subject, mail.text, mail.language.code)
    likely = _possible(likely_kinds(mail, said), message, shape)
    kind = _chosen(likely, mail.scores)
    evidence = (*_reasons(kind, said, words), *place(shape, kind))
    length = len(mail.text.split())
    odd = kind in GENUINE_KINDS and not shape.about_job and (_by_list(shape) or length < _ENOUGH_WORDS)
    doubtful = odd or length < _FEW_WORDS
    confidence = min(_DOUBTFUL, likely[kind]) if doubtful else likely[kind]
    return Verdict(kind, confidence, evidence, is_answer(kind, message, shape, words))


def _by_list(shape: Signs) -> bool:
    """Whether it went to a list; recruiting systems mark mail to one person that way as well."""
    return shape.many and shape.trade is not Trade.TRACKING


def _chosen(likely: Mapping[Kind, float], scores: Mapping[Kind, float]) -> Kind:
    """The likeliest kind on the likelier side, answers or others; where the next is nearly as likely and its cues
    speak plainly, that."""
    answer = sum(share for kind, share in likely.items() if kind in GENUINE_KINDS) >= _EVEN
    first = max(likely, key=lambda one: ((one in GENUINE_KINDS) is answer, likely[one]))
    second = max((one for one in likely if one is not first), key=lambda one: likely[one])
    plain = scores.get(second, 0.0) >= _PLAIN and scores.get(first, 0.0) <= _SILENT
    return second if plain and likely[second] >= likely[first] / 2 else first


def _possible(likely: Mapping[Kind, float], message: Message, shape: Signs) -> dict[Kind, float]:
    """Likelihoods without what form rules out."""
    kept = {kind: share for kind, share in likely.items() if kind not in _BY_FORM_ALONE}
    if shape.about_job:
        kept = {kind: share * (_IN_CONVERSATION if kind in OFF_TOPIC else 1.0) for kind, share in kept.items()}
    if _by_list(shape):
        kept = {kind: share * (_BY_LIST if kind in GENUINE_KINDS else 1.0) for kind, share in kept.items()}
    if is_auto_reply(message):
        kept = {kind: share for kind, share in kept.items() if kind in (Kind.AUTO_REPLY, Kind.APPLICATION_ACK)}
    whole = sum(kept.values()) or 1.0
    return {kind: share / whole for kind, share in kept.items()}


def _reasons(kind: Kind, said: Sequence[Heard], words: Strengths) -> tuple[Evidence, ...]:
    """The sentences that speak for a kind, first by what was learnt, else by their cues."""
    acts = model("sentences").classes
    found = []
    for act in SHOWS.get(kind, ()):
        at = acts.index(act.name.lower()) if act.name.lower() in acts else -1
        best = max(said, key=lambda one: one.likely[at], default=None) if at >= 0 else None
        if best and best.likely[at] >= _SHOWN:
            shown = best.sentence if len(best.sentence) <= QUOTED else best.sentence[: QUOTED - 1].rstrip() + "…"
            found.append(Evidence(Witness.WORDS, f"“{shown}” {act.value}.", kind, round(best.likely[at], 2)))
        elif cue := words.evidence(act, kind):
            found.append(cue)
    return tuple(found[:2]) or (_whole(kind),)


def _whole(kind: Kind) -> Evidence:
    called = str(kind).replace("_", " ")
    sort = "an answer about your application" if kind in GENUINE_KINDS else "no answer about your application"
    return Evidence(Witness.WORDS, f"Taken as a whole it reads like {sort} ({called}).", kind, 0.2)
