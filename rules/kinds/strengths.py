"""How strongly a mail as a whole does each act, and the sentence that shows it best."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rules.kinds.sentences import Said
from rules.languages.cues import Act
from rules.readings import Evidence, Kind, Witness

_OLD_SUBJECT: Final = 0.25
_SUBJECT: Final = 0.85
QUOTED: Final = 140


class Strengths:
    """Acts with their strength in [0, 1): sentences add up as independent witnesses, phrases of one sentence do not.

    The subject of an answer was written for another mail and hardly counts.
    """

    def __init__(self, said: Iterable[Said], *, answers: bool) -> None:
        self._found: dict[Act, dict[str, float]] = {}
        self._subject = _OLD_SUBJECT if answers else _SUBJECT
        for one in said:
            weight = one.weight * (self._subject if one.subject and one.act is not Act.JOB else 1.0)
            sentences = self._found.setdefault(one.act, {})
            sentences[one.sentence] = max(weight, sentences.get(one.sentence, 0.0))

    def __getitem__(self, act: Act) -> float:
        missing = 1.0
        for weight in sorted(self._found.get(act, {}).values(), reverse=True)[:3]:
            missing *= 1.0 - weight
        return 1.0 - missing

    def of(self, *acts: Act) -> float:
        """The strongest of several acts."""
        return max(self[act] for act in acts)

    def evidence(self, act: Act, kind: Kind) -> Evidence | None:
        """The sentence that shows the act best, in words for the user; None where nothing does."""
        sentences = self._found.get(act)
        if not sentences:
            return None
        best = max(sentences, key=lambda sentence: sentences[sentence])
        shown = best if len(best) <= QUOTED else best[: QUOTED - 1].rstrip() + "…"
        return Evidence(Witness.WORDS, f"“{shown}” {act.value}.", kind, round(self[act], 2))
