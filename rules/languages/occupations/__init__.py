"""What people are by their work, one file a language: the words at the core of a post's title.

A line holds words with their forms in brackets: `camarer(o|a)` is "camarero" and "camarera". Only words that name an
occupation and little else stand here; those that may be another word ("host", "guide") are `PeopleWords.post_suffixes`.
How titles grow around such a word is `rules.extract.growing`'.
"""

from __future__ import annotations

import re
from itertools import product

_BRACKET = re.compile(r"\(([^()]*)\)")


def forms(lines: str) -> frozenset[str]:
    """Every form of the words of a table."""
    return frozenset(form for word in lines.split() for form in _forms(word))


def _forms(word: str) -> list[str]:
    """Every form of one word: each bracket stands for one of its alternatives, an empty one included."""
    parts = _BRACKET.split(word)
    choices = [part.split("|") if n % 2 else [part] for n, part in enumerate(parts)]
    return ["".join(chosen) for chosen in product(*choices)]
