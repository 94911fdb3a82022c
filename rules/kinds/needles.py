"""What a text must hold for a phrase to be found in it: a quick look that spares most searches.

Phrases are those of the language tables: plain words, groups, a few signs of regular expressions, `~` for a gap. What
is not understood here is taken for something that may match anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_SHORTEST: Final = 3
_OPTIONAL: Final = ("?", "*", "{")
_BREAKS: Final = ("~", ".", "^", "$", "+", "[")
_SIGN: Final = re.compile(r"\\.|\[(?:\\.|[^\]])*\]|\{[\d,]*\}|\(\?[:=!<]+|.", re.DOTALL)


def needles(phrase: str) -> tuple[str, ...]:
    """Strings of which every match holds at least one; none where that is not known."""
    return _any_of(_SIGN.findall(phrase))


def _any_of(signs: list[str]) -> tuple[str, ...]:
    found: list[str] = []
    for branch in _branches(signs):
        best = max(_pieces(branch), key=_shortest, default=())
        if _shortest(best) < _SHORTEST:
            return ()
        found += best
    return tuple(found)


def _shortest(needles: tuple[str, ...]) -> int:
    return min(map(len, needles), default=0)


def _branches(signs: list[str]) -> Iterator[list[str]]:
    """What stands between the bars that are in no group."""
    branch: list[str] = []
    depth = 0
    for sign in signs:
        depth += sign.startswith("(") - (sign == ")")
        if sign == "|" and not depth:
            yield branch
            branch = []
        else:
            branch.append(sign)
    yield branch


def _pieces(branch: list[str]) -> Iterator[tuple[str, ...]]:
    """What every match of the branch holds: runs of plain letters, and for a group one of several."""
    run, at = "", 0
    while at < len(branch):
        sign, end = branch[at], at + 1
        if sign.startswith("("):
            end = _closed(branch, at)
            yield (run,)
            run = ""
            optional = end < len(branch) and branch[end].startswith(_OPTIONAL)
            if sign == "(?:" and not optional:
                yield _any_of(branch[at + 1 : end - 1])
        elif sign.startswith(_OPTIONAL):
            yield (run[:-1],)
            run = ""
        elif sign.startswith(_BREAKS) or (sign.startswith("\\") and sign[1].isalnum()):
            yield (run,)
            run = ""
        else:
            run += sign[-1]
        at = end
    yield (run,)


def _closed(branch: list[str], start: int) -> int:
    """Where the group that opens at `start` has ended."""
    depth = 0
    for at in range(start, len(branch)):
        depth += branch[at].startswith("(") - (branch[at] == ")")
        if not depth:
            return at + 1
    return len(branch)
