"""Mail of other languages word by word in English, so that one encoder, which knows English, reads them all.

The glosses are ours: `rules/languages/glosses/<code>.txt`, a word and what it mostly means in such mail. A word that
is not listed takes the gloss of one that begins alike, or of the two words it is made of; a name stays as it is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from rules.languages.glossary import glossary

_WORD: Final = re.compile(r"[^\W\d_]+")
_SHORTEST: Final = 4
_ALIKE: Final = 0.7
"""So much of the longer of two words must be the same beginning."""


@dataclass(frozen=True, slots=True)
class Glosses:
    """The words of a language, sorted, and their glosses."""

    words: Sequence[str]
    meant: Mapping[str, str]

    def of(self, word: str) -> str | None:
        """The gloss of a word in lower case; None for one that is not known."""
        return self.meant.get(word) or self._compound(word) or self._alike(word)

    def _alike(self, word: str) -> str | None:
        at = bisect_left(self.words, word)
        near = [self.words[one] for one in (at - 1, at) if 0 <= one < len(self.words)]
        best = max(near, key=lambda one: _common(one, word), default="")
        same = _common(best, word)
        return self.meant[best] if same >= max(_SHORTEST, _ALIKE * max(len(best), len(word))) else None

    def _compound(self, word: str) -> str | None:
        """Two known words written as one, the last as long as can be ("Bewerbungs|unterlagen")."""
        for cut in range(_SHORTEST, len(word) - _SHORTEST + 1):
            head, tail = word[:cut], word[cut:]
            first = self.meant.get(head) or self.meant.get(head.removesuffix("s"))
            if first and tail in self.meant:
                return f"{first} {self.meant[tail]}"
        return None


def glossed(text: str, code: str) -> str:
    """The text with each known word in English; English text as it is."""
    if code == "en" or not (known := glosses(code)).meant:
        return text
    return _WORD.sub(lambda found: known.of(found[0].lower()) or found[0], text)


@lru_cache(maxsize=8)
def glosses(code: str) -> Glosses:
    """The glosses of a language; none for one that has no list."""
    meant = glossary(code)
    return Glosses(sorted(meant), meant)


def _common(one: str, other: str) -> int:
    """How many letters two words share at their beginning."""
    most = min(len(one), len(other))
    return next((at for at in range(most) if one[at] != other[at]), most)
