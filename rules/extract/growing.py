"""How a title grows to both sides of the occupation at its core: "half of the [growth marketer] job"."""

from __future__ import annotations

import re

from rules.extract.cores import is_core, patterns
from rules.extract.titles import BEFORE_CORE, TOKEN, is_small, title_at
from rules.languages.little import ALSO_PARTS, NO_PART
from rules.languages.occupations.en import EVERYWHERE
from rules.languages.people import PeopleWords

_BEFORE = re.compile(r"(?<![\w@.])([^\W_][\w'’+#.&\-]{0,30})(?: (?:(?:[&/]|and|und) )?|/)$")
_SENTENCE = re.compile(r"(?:^|[.!?:;\n(\[\"“„«>]|\s[\-–—|•·])\s{0,3}$")
_STEP = re.compile(r"(?:Year|Band|Grade|Level|Stage|Class|Tier|Scale) \d{1,2} $")
"""A number belongs to the title: "Year 3 Teacher"."""
_ADJECTIVE_BEFORE = re.compile(
    r"(?:senior|junior|junior-|[a-zäöü\-]{2,}(?:lich|isch|ische|lijk|lijke|ativ|ief|aal|ell|eel|end|al|ig|iert|prüft|bildet)(?:e[rnsm]?)?)$"
)


def around(text: str, start: int, words: PeopleWords) -> tuple[int, str]:
    """Where the title begins whose core begins at `start`, and the title, grown to both sides; ('' if none)."""
    core = TOKEN.match(text, start)
    if not core:
        return start, ""
    begin = _begin(text, start, core[0], words)
    title = title_at(text, begin, words, loose=True)
    return begin, title if begin + len(title) > start else title_at(text, start, words, loose=True)


def _begin(text: str, start: int, core: str, words: PeopleWords) -> int:
    """Where the words before a core begin that belong to its title."""
    if words.head_first and core.lower() not in EVERYWHERE:
        match = _BEFORE.search(text, max(0, start - 12), start)
        return match.start() if match and match[1].lower() in BEFORE_CORE else start
    if core[0].islower() and (words.head_last or words.head_first or core.lower() in EVERYWHERE):
        return _behind_article(text, start, words)
    begin = start
    for _ in range(5):
        match = _BEFORE.search(text, max(0, begin - 36), begin)
        if step := _STEP.search(text, max(0, begin - 12), begin):
            return step.start()
        if not match or not _modifies(match[1], core, words, first=bool(_SENTENCE.search(text[: match.start()][-4:]))):
            break
        begin = match.start()
    return begin


def _modifies(token: str, core: str, words: PeopleWords, *, first: bool) -> bool:
    """Whether a word before a core belongs to its title: in capitals as it is, or an adjective."""
    if _closed(token, words) or token.endswith(("'s", "’s", ".")):
        return False
    if core[0].isupper() and token[0].isupper():
        return not first or not words.compounds or is_core(token, words)
    return token[0].islower() and words.compounds and bool(_ADJECTIVE_BEFORE.fullmatch(token))


def _closed(token: str, words: PeopleWords) -> bool:
    low = token.lower()
    if token.isupper() and 1 < len(token) < 4:
        return False  # "IT Support Engineer"
    if (is_core(token, words) and not is_small(low, words)) or low in ALSO_PARTS:
        return False
    _, _, stops, generic, _ = patterns(words)
    return is_small(low, words) or low in words.not_names or bool(generic.fullmatch(low) or stops.fullmatch(low))


def _behind_article(text: str, start: int, words: PeopleWords) -> int:
    """Where a title in small letters begins: behind an article, a preposition or at the head of its sentence."""
    begin = start
    for _ in range(4):
        match = _BEFORE.search(text, max(0, begin - 36), begin)
        if not match or match[0].endswith(("and ", "und ")):
            return begin if _SENTENCE.search(text[:begin][-4:]) else start
        low = match[1].lower()
        closed = low in words.not_names and low not in ALSO_PARTS
        if closed or low in NO_PART or is_small(low, words) or low.endswith(("'s", "’s")) or low == "as":
            return begin
        if match[1][0].isupper() or _closed(match[1], words):
            return start
        begin = match.start()
    return start
