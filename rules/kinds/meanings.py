"""Finds what the words of a sentence mean, by the lexicon of its language (`rules.languages.meanings`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from rules.languages.meanings import TABLES

_LONGEST_PHRASE: Final = 4
_SHORTEST_PART: Final = 3
_WORD: Final = re.compile(r"§?\w+(?:'\w+)?")


@dataclass(slots=True)
class Lexicon:
    """Phrases and words, beginnings and ends of words, each with what it may mean."""

    exact: dict[tuple[str, ...], list[str]] = field(default_factory=dict)
    beginnings: dict[str, list[str]] = field(default_factory=dict)
    endings: dict[str, list[str]] = field(default_factory=dict)

    def of(self, word: str) -> list[str]:
        """What a single word may mean."""
        found = self.exact.get((word,))
        if found:
            return found
        for length in range(len(word), _SHORTEST_PART - 1, -1):
            if found := self.beginnings.get(word[:length]):
                return found
        for start in range(1, len(word) - _SHORTEST_PART):
            if found := self.endings.get(word[start:]):
                return found
        elided = word.partition("'")[2]
        return self.of(elided) if len(elided) >= _SHORTEST_PART else []


@lru_cache(maxsize=16)
def lexicon(code: str) -> Lexicon:
    """The lexicon of a language by its code."""
    found = Lexicon()
    for line in TABLES.get(code, TABLES["en"]).strip().split("\n"):
        meaning, _, listed = line.partition(": ")
        for written in listed.split(", "):
            _enter(found, meaning, written.strip())
    return found


def _enter(found: Lexicon, meaning: str, written: str) -> None:
    if written.startswith("*"):
        found.endings.setdefault(written[1:], []).append(meaning)
    elif written.endswith("*") and " " not in written:
        found.beginnings.setdefault(written[:-1], []).append(meaning)
    else:
        key = tuple(_WORD.findall(written.rstrip("*")))
        found.exact.setdefault(key, []).append(meaning)


def meanings(words: Sequence[str], code: str) -> Iterator[list[str]]:
    """What the words mean, in their order: one list for each word or phrase that means something."""
    known, at = lexicon(code), 0
    while at < len(words):
        for length in range(_LONGEST_PHRASE, 1, -1):
            if found := known.exact.get(tuple(words[at : at + length])):
                yield found
                at += length
                break
        else:
            found = ["?"] if words[at] == "?" else [words[at]] if words[at][0] == "§" else known.of(words[at])
            if found:
                yield found
            at += 1
