"""Whether a word names an occupation: the core around which the title of a post grows.

A core is a word of `rules.languages.occupations`, in its forms and at the end of a compound, or one of a language's
`post_heads`; one that is merely made like an occupation (`post_suffixes`) may be a core.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from rules.languages.people import PeopleWords

_GENDERED = re.compile(r"[:*_/]-?(?:in|innen|a|o|e|ne|se|euse|ère|rice|trice)$|\((?:in|innen|a|o|e|ne|se)\)$")
_FEWEST_LETTERS = 5
"""Of an occupation at the end of a compound: shorter ones end too many other words ("Gegenwart")."""


@lru_cache(maxsize=32)
def patterns(words: PeopleWords) -> tuple[re.Pattern[str], ...]:
    """Known heads, words made like heads, what ends a title, words that are none, what stands after one."""

    def whole(*forms: str) -> re.Pattern[str]:
        told = "|".join(filter(None, forms))
        return re.compile(rf"(?<!\w)(?:{told or '(?!)'})(?!\w)", re.IGNORECASE)

    heads, weak = words.post_heads, words.post_suffixes
    generic = whole(words.post_generic, words.post_nouns)
    return whole(heads), whole(heads, weak), whole(words.post_stops), generic, whole(words.post_after)


def is_core(word: str, words: PeopleWords) -> bool:
    """Whether a word is known to name an occupation ("analyst", "Sachbearbeiter:in", "Netzmeister")."""
    bare = _GENDERED.sub("", word.lower().strip(".,'’"))
    part = bare.partition("-")[0] if words.head_first else bare.rpartition("-")[2]
    known = words.occupations
    if bare in known or part in known or (bare.endswith("s") and bare[:-1] in known):
        return True
    ends = range(3, len(bare) - _FEWEST_LETTERS + 1) if words.compounds else ()
    return any(bare[n:] in known and bare[n:] != "intern" for n in ends) or bool(patterns(words)[0].fullmatch(bare))


def is_pair(first: str, second: str, words: PeopleWords) -> bool:
    """Whether two words name an occupation that neither does alone ("night porter")."""
    return f"{first}-{second}".lower() in words.occupations


def has_core(title: str, words: PeopleWords) -> bool:
    """Whether a word stands in it that is known to be a post's ("analyst", "Sachbearbeiterin")."""
    written = re.findall(r"[\w:*\-]+", title)
    return (
        any(is_core(word, words) for word in written)
        or any(is_pair(*pair, words) for pair in pairwise(written))
        or bool(patterns(words)[0].search(title))
    )


def may_have_core(title: str, words: PeopleWords) -> bool:
    """Whether a word stands in it that is made like a post's ("hydrologist", "Registrarin", "enóloga")."""
    made_like = patterns(words)[1]
    if words.head_first and title.strip():
        return bool(made_like.fullmatch(title.split()[0])) or has_core(title, words)
    return bool(made_like.search(title)) or has_core(title, words)
