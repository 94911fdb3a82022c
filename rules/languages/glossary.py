"""The common words of a language, each with what it mostly means in mail about jobs and daily life, in English.

Names of persons, places and firms are left out of the lists (`glosses/<code>.txt`), so that a word in them is no name
where only its place in a sentence gave it a capital. English has no list of its own: its common words are the glosses.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

_GLOSSED: Final = ("de", "es", "fr", "it", "nl", "pt")


@lru_cache(maxsize=8)
def glossary(code: str) -> Mapping[str, str]:
    """Words of a language in lower case, with their glosses; none for one that has no list."""
    if code not in _GLOSSED:
        return MappingProxyType({})
    lines = files("rules.languages").joinpath("glosses", f"{code}.txt").read_text(encoding="utf-8").splitlines()
    return MappingProxyType({word: gloss for word, _, gloss in (line.partition("=") for line in lines) if gloss})


def is_common(word: str, code: str) -> bool:
    """Whether a word is a common one of its language, however it is written here."""
    return word.lower() in _common(code)


@lru_cache(maxsize=8)
def _common(code: str) -> frozenset[str]:
    if code != "en":
        return frozenset(glossary(code))
    return frozenset(word for one in _GLOSSED for gloss in glossary(one).values() for word in gloss.split())
