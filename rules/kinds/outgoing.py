"""What the user themself wrote: an application, thanks, a check-in, or anything else.

Only mail that lies in the user's Sent mailbox comes here. Thanks after an interview and a check-in look alike; which of
the two it is depends on what it asks for, and on what it answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rules.kinds.deciding import Verdict
from rules.kinds.strengths import Strengths
from rules.kinds.witness import heard, model
from rules.languages import Language
from rules.languages.cues import Act
from rules.messages import Message
from rules.readings import Evidence, Kind, Reading, Witness

_ASSUMED: Final = 0.5
_PLAIN: Final = 0.8
"""What a sentence surely learnt counts beside one that a cue shows."""
_ACTS: Final = {
    Kind.SENT_APPLICATION: Act.APPLY,
    Kind.SENT_THANK_YOU: Act.THANK,
    Kind.SENT_CHECK_IN: Act.CHECK_IN,
}
_INVITING: Final = frozenset({Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_RESCHEDULED, Kind.ASSESSMENT, Kind.OFFER})


def sent(message: Message, words: Strengths, parents: Sequence[Reading], language: Language) -> Verdict:
    """The kind of an outgoing mail. An answer to an invitation is neither an application nor a check-in."""
    learnt = _learnt(message, language)
    silent = words.of(Act.APPLY, Act.CHECK_IN, Act.THANK) < _ASSUMED
    asks_after = 0.0 if words[Act.THANK] >= _ASSUMED else max(0.0, learnt[Act.CHECK_IN] - learnt[Act.APPLY])
    apply = max(words[Act.APPLY] * (1.0 - asks_after), learnt[Act.APPLY] if silent else 0.0)
    ask = max(words[Act.CHECK_IN], asks_after)
    thank = max(words[Act.THANK], learnt[Act.THANK] if silent else 0.0)
    scores = {
        Kind.SENT_APPLICATION: apply * (0.4 if message.ancestors else 1.0),
        Kind.SENT_CHECK_IN: ask * (1.0 - 0.7 * apply * (1.0 - asks_after)),
        Kind.SENT_THANK_YOU: thank * (1.0 - 0.6 * ask) * (1.0 - 0.8 * apply),
        Kind.SENT_OTHER: _ASSUMED,
    }
    if parents and parents[0].kind in _INVITING:
        scores = {kind: score * (1.0 if kind is Kind.SENT_OTHER else 0.45) for kind, score in scores.items()}
    arranging = words.of(Act.FIX_TIME, Act.CANCEL, Act.MOVE)
    scores[Kind.SENT_OTHER] = max(scores[Kind.SENT_OTHER], 0.9 * arranging)
    kind = max(scores, key=lambda one: scores[one])
    shown = words.evidence(_ACTS[kind], kind) if kind in _ACTS else None
    reasons = (shown,) if shown else (Evidence(Witness.STRUCTURE, "You sent it.", kind, _ASSUMED),)
    return Verdict(kind, min(0.97, max(scores[kind], 0.75)), reasons)


def _learnt(message: Message, language: Language) -> dict[Act, float]:
    """How plainly some sentence does each act, by what was learnt from the user's side of such mail."""
    known = model("own")
    said = heard("", message.own_words, language.code, known)[1:]
    best = {act: max((one.likely[at] for one in said), default=0.0) for at, act in enumerate(known.classes)}
    return {act: _PLAIN * best[act.name.lower()] for act in _ACTS.values() if act.name.lower() in best}
