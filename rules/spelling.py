"""Whether two spellings name the same employer, role or person.

Comparison only: finding names in mail is `rules.extract`, writing them in a sentence is `rules.names`.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")
_LEGAL_FORMS = frozenset(
    _WORD.findall(
        "gmbh mbh ag se kg kgaa ohg ug eg ev inc incorporated corp corporation co company llc llp lp ltd limited plc "
        "spa srl sl sa sas sarl bv nv ab as asa aps oy oyj sro doo kft pty pte pvt"
    )
)
_DOTTED = re.compile(r"\b(?:\w\. ?){1,4}\w\b\.?")
_ROLE_NOISE = re.compile(
    r"\(\s?[mwfdxhi](?:\s?[/|,]\s?[mwfdxhi]){1,3}\s?\)|\b[mwf]/[mwfd](?:/[mwfdx])?\b", re.IGNORECASE
)
_ROLE_WORDS = {
    "developer": "engineer",
    "entwickler": "engineer",
    "entwicklerin": "engineer",
    "ingenieur": "engineer",
    "ingenieurin": "engineer",
    "desarrollador": "engineer",
    "desarrolladora": "engineer",
    "développeur": "engineer",
    "developpeur": "engineer",
    "developpeuse": "engineer",
    "sr": "senior",
    "jr": "junior",
}
_ROLE_FILLERS = frozenset(
    _WORD.findall(
        "a an the of for in at and und de la le en du des del di da do e y et van voor position role job stelle als"
    )
)
_OFFICE_WORDS = frozenset(
    _WORD.findall(
        "team hr recruiting recruitment recruiter talent careers career jobs job hiring people human resources "
        "karriere personal bewerbung bewerbungen support info office notifications notification noreply reply no the "
        "greenhouse lever workable calendly ashby workday icims smartrecruiters personio teamtailor bot calendar "
        "acquisition applications"
    )
)
_VIA = re.compile(r"\s(?:via|from|at|@|\||\().*$", re.IGNORECASE | re.DOTALL)


def folded(text: str) -> str:
    """A text with case and accents folded away."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l").replace("ø", "o"))
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark)).strip()


@lru_cache(maxsize=16384)
def words(text: str) -> tuple[str, ...]:
    """The folded words of a text; a dotted abbreviation is one word ("S.p.A." is "spa")."""
    joined = _DOTTED.sub(lambda found: re.sub(r"[. ]", "", found.group()), folded(text[:200]))
    return tuple(_WORD.findall(joined.replace("'", "").replace("’", "")))


@lru_cache(maxsize=16384)
def employer_words(name: str) -> tuple[str, ...]:
    """An employer's name without legal forms at its end, accents and case; a name of nothing else stays whole."""
    found = words(name)
    kept = found
    while kept and kept[-1] in _LEGAL_FORMS:
        kept = kept[:-1]
    return kept or found


def same_name(one: str, other: str) -> bool:
    """The same employer's name but for legal forms, accents and case."""
    return bool(employer_words(one)) and employer_words(one) == employer_words(other)


def opens_name(one: str, other: str) -> bool:
    """One name is the beginning of the other, word by word ("Greyfen" and "Greyfen Logistics")."""
    short, long = sorted((employer_words(one), employer_words(other)), key=len)
    return bool(short) and long[: len(short)] == short


@lru_cache(maxsize=16384)
def role_words(role: str) -> frozenset[str]:
    """The words of a job title that tell it from another."""
    found = words(_ROLE_NOISE.sub(" ", role[:200]))
    return frozenset(_ROLE_WORDS.get(word) or _without_gender(word) for word in found if word not in _ROLE_FILLERS)


def _without_gender(word: str) -> str:
    """A title's word without the ending that tells a woman's from a man's ("redakteurin", "cheffe", "ingeniera")."""
    word = re.sub(r"(?<=\w{4})(?:innen|in)$", "", word)
    return re.sub(r"(?<=\w{3})(?:eur|euse|trice|teur|tore|dor|dora|fe|[aoe])$", "", word)


def role_likeness(one: str | None, other: str | None) -> int:
    """2: the same role, 1: one says the other more exactly, 0: not both are known, -1: clearly different roles."""
    mine, theirs = role_words(one or ""), role_words(other or "")
    if not mine or not theirs:
        return 0
    if mine == theirs:
        return 2
    return 1 if mine <= theirs or theirs <= mine else -1


@lru_cache(maxsize=16384)
def person_words(name: str) -> tuple[str, ...]:
    """A person's name in speaking order ("Wu, Dana (HR)" is dana wu), without what follows "via"."""
    last, comma, first = spoken(name).partition(",")
    return words(f"{first} {last}" if comma else last)


def same_person(one: str, other: str) -> bool:
    """The same person's name; a lone first name is that of anyone who bears it."""
    mine, theirs = person_words(one), person_words(other)
    if not mine or not theirs:
        return False
    short, long = sorted((mine, theirs), key=len)
    return mine == theirs or (short[0] == long[0] and (len(short) == 1 or short[-1] == long[-1]))


def is_person(name: str) -> bool:
    """Two to four words, none of which names an office or a relay."""
    found = person_words(name)
    return 2 <= len(found) <= 4 and not any(word in _OFFICE_WORDS or word.isdigit() for word in found)


def spoken(name: str) -> str:
    """A display name without what a relay adds to it ("Dana Wu via Greenhouse" is Dana Wu)."""
    return _VIA.sub("", name[:120]).strip(" \"'")
