"""Names that stand together as those who take part do: "Bethan Crowe (planning), Idris Malik and Sally-Ann Pugh".

Grammar alone, for people write such lists in any words; `people` decides which sentences are about the interview.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from rules.extract.names import leading_name
from rules.languages.people import PeopleWords

_WORD = r"[^\W\d_a-zß-öø-ÿ][\w'’\-]{1,30}"
_TITLES = "Dr|Prof|Professor|Dra|Mr|Mrs|Ms|Frau|Herrn?|Mme|M|Sr|Sra|Sig|Dott|Ing|Capt|Captain|Pastor|Dhr|Mevr|Eng"
_HON = rf"(?:(?:{_TITLES})\.?\s){{1,2}}"
_PARTICLE = r"(?:(?:van|von|der|den|de|del|della|di|da|do|dos|du|le|la|el|bin|ter|ten|zu)\s){0,3}"
_FULL = rf"(?:(?:{_HON})?{_WORD}(?:\s{_PARTICLE}{_WORD}){{1,3}}|{_HON}{_WORD})"
_ROLE = r"(?:\s?\([^()\n]{2,60}\)|,\s(?:[a-zß-öø-ÿ][\w\-]{1,20}\s?){1,5}(?=[,.;]|\s(?:and|und|et|y|e|en)\s))"


@lru_cache(maxsize=32)
def _pattern(words: PeopleWords) -> re.Pattern[str]:
    joins = rf"(?:\s?(?:,|&|/)\s?|,?\s(?:{words.joins or 'and'})\s)"
    return re.compile(rf"(?<![\w.@/])(?P<list>{_FULL}(?:{_ROLE})?(?:{joins}{_FULL}(?:{_ROLE})?){{0,7}})")


def lineups(sentence: str, words: PeopleWords, *, alone: bool) -> Iterator[str]:
    """Names of a list of two or more; if `alone`, a single one with its work in brackets, too ("Ana Ruiz (Sales)")."""
    for match in _pattern(words).finditer(sentence[:1_000]):
        parts = re.split(_ROLE, match["list"])
        written = re.findall(_FULL, re.sub(_ROLE, " | ", match["list"]))
        names = [name for one in written if (name := _name(one, words))]
        placed = re.search(
            r"\b(?:at|of|from|in|bei|von|chez|de|à|en|em|na|no|da|do|di|presso|bij|van)\s$", sentence[: match.start()]
        )
        described = alone and not placed and len(parts) > 1 and "(" in match["list"]
        if len(names) == len(written) and (len(names) > 1 or described):
            yield from names


def _name(written: str, words: PeopleWords) -> str:
    while " " in written and re.split(r"['’]", written.split()[0].lower())[0] in words.not_names | {"it"}:
        written = written.partition(" ")[2]
    name, rest = leading_name(written, words)
    return name if not rest.strip() and (" " in name or written != name) else ""
