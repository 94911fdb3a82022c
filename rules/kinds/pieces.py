"""Text as the pieces of words an encoder knows: WordPiece as BERT (uncased) has it.

Lower case, without accents, each mark of punctuation for itself; a word is the longest piece that is known, then the
longest of the rest, and so on (Wu et al. 2016, "Google's neural machine translation system").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

START: Final = "[CLS]"
BREAK: Final = "[SEP]"
UNKNOWN: Final = "[UNK]"
SPECIAL: Final = (START, BREAK, UNKNOWN)
_TOKEN: Final = re.compile(r"[^\W_]+|[^\w\s]|_")
_LONGEST_WORD: Final = 60


@dataclass(frozen=True, slots=True)
class Pieces:
    """The known pieces with their places in the table of embeddings; one that goes on a word begins with "##"."""

    places: Mapping[str, int]

    def of(self, text: str) -> Iterator[int]:
        """The pieces of a text, one after the other."""
        for word in words(text):
            yield from self._of_word(word)

    def _of_word(self, word: str) -> list[int]:
        """The pieces of a word; the one for what is unknown where some part of it is."""
        found: list[int] = []
        start = 0
        while start < len(word):
            ends = range(len(word), start, -1)
            end = next((one for one in ends if self._written(word, start, one) in self.places), None)
            if end is None:
                return [self.places[UNKNOWN]]
            found.append(self.places[self._written(word, start, end)])
            start = end
        return found

    @staticmethod
    def _written(word: str, start: int, end: int) -> str:
        return f"##{word[start:end]}" if start else word[:end]


def words(text: str) -> list[str]:
    """Words and marks in lower case, without accents."""
    plain = unicodedata.normalize("NFD", text.lower())
    plain = "".join(one for one in plain if unicodedata.category(one) != "Mn")
    return [word[:_LONGEST_WORD] for word in _TOKEN.findall(plain)]
