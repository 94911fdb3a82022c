"""Names that firms shorten: whether a domain or a few capitals stand for a name ("sbr" for "Seeblick Reederei")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rules.extract.addresses import folded


def stands_for(label: str, name: str) -> bool:
    """Whether a label is made of beginnings of all words of a name: "sbr" of "Seeblick Reederei", "magri", "c4v".

    Every word in capitals gives its first letter and may give later ones; a digit may stand for any word.
    """
    capitals = [folded(word) for word in re.split(r"[\s\-&+]+", name) if word[:1].isupper()]
    if not 2 <= len(capitals) <= 6 or not 2 <= len(label) <= 8:
        return False
    ends = {0}
    for word in capitals:
        ends = {end for at in ends for end in _ends_of(word, label, at)}
    return len(label) in ends


def begins_with(label: str, name: str) -> str:
    """What follows initials in a label: "dakwerken" in "gmdakwerken" for "Gebroeders Maas", '' if nothing."""
    initials = "".join(folded(word)[:1] for word in re.split(r"[\s\-&+]+", name) if word[:1].isupper())
    return label[len(initials) :] if 2 <= len(initials) <= 4 and label.startswith(initials) else ""


def _ends_of(word: str, label: str, at: int) -> Iterator[int]:
    """Where in a label a word's share may end that begins at a place."""
    if at < len(label) and label[at].isdigit():
        yield at + 1
    elif at < len(label) and word[:1] == label[at]:
        yield at + 1
        rest, end = iter(word[1:40]), at + 1
        while end < len(label) and label[end] in rest:
            end += 1
            yield end
