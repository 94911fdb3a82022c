"""A mail's wording as named numbers: the letters of its words, its words and word pairs, the meanings that meet.

Single words of a stranger's mail are rarely known; their beginnings, stems and endings often are. Each group of
features has a length of its own, whatever the length of the mail.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from typing import Final

GROUPS: Final = ("l:", "v:", "s:")
"""How the names of letters, of words and of meanings begin."""
_SIZES: Final = (3, 4, 5)
_LETTERS: Final = 3.0
_WORDS: Final = 2.0
_MEETING: Final = 3.0
"""The length of each group (its root of summed squares), found by cross-validation."""
_MOST_TOKENS: Final = 1_500


def of_wording(sentences: Sequence[Sequence[str]], meanings: Iterable[Sequence[Sequence[str]]]) -> dict[str, float]:
    """`sentences`: the words of each; `meanings`: for each, what its words mean, word by word."""
    words = [word for sentence in sentences for word in sentence][:_MOST_TOKENS]
    features = _scaled(_letters(words), _LETTERS)
    features.update(_scaled(Counter(_words(sentences)), _WORDS))
    features.update(_scaled(Counter(_meetings(meanings)), _MEETING))
    return features


def of_vocabulary(words: Sequence[str]) -> dict[str, float]:
    """The words alone, as a quick look needs them."""
    return _scaled(Counter("v:" + word for word in words), _WORDS)


def _letters(words: Iterable[str]) -> Counter[str]:
    """Runs of letters within a word, its edges marked: "~offe", "offer", "ffer~"."""
    counted: Counter[str] = Counter()
    for word, times in Counter(words).items():
        edged = f"~{word}~"
        for size in _SIZES:
            for start in range(len(edged) - size + 1):
                counted["l:" + edged[start : start + size]] += times
    return counted


def _words(sentences: Iterable[Sequence[str]]) -> Iterator[str]:
    for sentence in sentences:
        for word in sentence:
            yield "v:" + word
        for one, other in pairwise(("^", *sentence)):
            yield f"v:{one} {other}"


def _meetings(meanings: Iterable[Sequence[Sequence[str]]]) -> Iterator[str]:
    """Each meaning, and any two that stand in the same sentence."""
    for sentence in meanings:
        yield from ("s:" + one for one in present(sentence))
        yield from ("s:" + pair for pair in met(sentence))


def present(sentence: Sequence[Sequence[str]]) -> list[str]:
    """The meanings of a sentence, each once."""
    return sorted({one for group in sentence for one in group})


def met(sentence: Sequence[Sequence[str]]) -> Iterator[str]:
    """Any two meanings of a sentence."""
    return (f"{one}&{other}" for one, other in combinations(present(sentence), 2))


def _scaled(counted: Mapping[str, int], length: float) -> dict[str, float]:
    dampened = {name: 1.0 + math.log(times) for name, times in counted.items()}
    whole = math.sqrt(sum(one * one for one in dampened.values())) or 1.0
    return {name: length * one / whole for name, one in dampened.items()}
