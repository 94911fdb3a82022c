"""Every personal name in a text, by how names are built, with where it stands; who takes part `attending` judges."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from rules.extract.cores import is_core
from rules.languages import Language
from rules.languages.attending import INSTITUTIONS, LEADS
from rules.languages.people import PeopleWords

_UPPER = r"[A-ZÀ-ÖØ-ÞŁŚŻŹĆČŠŽŘĎŤŇĽĹŔĐĞİŞŐŰŌĀĒĪŪŅĶĻĢĖĄĘ]"
_INITIAL = rf"{_UPPER}\.(?:[ \-]?{_UPPER}\.){{0,2}}"
_PARTICLE = r"(?:(?:van|von|der|den|de|del|della|dello|di|da|do|dos|das|du|le|la|las|los|el|al|bin|ibn|ter|ten|zu|zur|af|av|['’][tsn]|i)\s){1,3}"  # noqa: E501
_KEPT = (
    r"(?:Prof(?:essora?|\.ssa|\.a)?|Dr|Dra|Dr\.ssa|Dott|Dott\.ssa|Ing|Dipl\.-Ing|Ir|Drs|Ds|Avv|Arch|Eng|Eng\.?ª|Doutora?|Doctora?|Pr|Rev|Revd|Sgt|Lt|Capt|Captain|Maj|Major|Col|"
    r"Wing\sCommander|Canon|Dame|Sir|Lord|Lady|Councillor|Cllr|Pastor|Pfarrer|Pfarrerin|Father|Sister|Rabbi|Imam|dr|PD|Mag|prof\.ssa|dott\.ssa|(?:prof|dott|mag|drs|mr)(?=\.\s))\.?\s"
)
_COURTESY = r"(?!mr\.\s)(?:(?i:mrs?|ms|miss|mx|herrn?|hr|frau|mme|mlle|madame|monsieur|sra?|señora?|senhora?|sig|sig\.ra|signora?|dña|don|doña|dhr|de\sheer|mevrouw|mevr|mw|meneer)|[MD]\.|D|M)\.?\s"  # noqa: E501
WORD = rf"(?:(?:[dDLNO]|[Dd]ell)['’])?(?!(?:{_KEPT}|{_COURTESY})){_UPPER}[^\W\d_][\w'’\-]{{0,28}}"
"""A capitalised word as names have them: "Núria", "O'Dowd", "d'Almeida", "Mei-Ling"."""
NAME = (
    rf"(?:{_COURTESY}){{0,2}}(?P<titles>(?:{_KEPT}){{0,3}})(?:{_COURTESY})?"
    rf"(?P<name>(?:{_INITIAL}|{_UPPER}(?=\s{_UPPER}[a-zà-ÿ])|{WORD})(?:\s(?:{_PARTICLE})?(?:St\.\s)?(?:{_INITIAL}|{WORD})){{0,4}})"
)
_NAME = re.compile(rf"(?<![\w@.&/\-]){NAME}".replace(r"\s", "[ ]"))
_OFFICES = ("vorstand", "leitung", "kanzlei", "praxis", "büro", "verlag", "gruppe", "betrieb", "tischlerei", "bäckerei")
"""Ends of German nouns that stand before names without a small word."""
_TAIL = frozenset("la le lei las los sie ihnen vi ti am um où ort wo die der the".split())  # noqa: SIM905
"""In small letters: capitalised by what begins behind a name, not by the name ("l'Avv. Bonomi La riceverà")."""
_LOOSE = ("de", "la", "i", "da", "di")
"""Particles that nothing is left before."""
_MOST = 120


@dataclass(frozen=True, slots=True)
class Sighting:
    """A name and where it stands in the text; `full` where more than a first name is written, or a title with it."""

    name: str
    start: int
    end: int
    full: bool


@lru_cache(maxsize=32)
def _generic(words: PeopleWords) -> tuple[re.Pattern[str], ...]:
    told = (words.post_generic, words.post_heads, words.session_words, words.team_words, words.fillers)
    return tuple(re.compile(rf"(?:{one})", re.IGNORECASE) for one in told if one)


@lru_cache(maxsize=8192)
def is_word(token: str, language: Language) -> bool:
    """Whether a capitalised word is known for something else than a name."""
    bare = token.lower().strip(".,'’")
    words = language.people
    first = re.split(r"['’]", bare)[0]
    return (
        bare in words.not_names
        or first in words.not_names
        or bare in words.self_words
        or bare in INSTITUTIONS
        or bare in LEADS
        or is_core(token, words)
        or any(one.fullmatch(bare) for one in _generic(words))
    )


def sightings(text: str, language: Language) -> list[Sighting]:
    """The personal names of a text in their order; what has a word in it that no person bears is none."""
    return list(_found(text, language))


def _found(text: str, language: Language) -> Iterator[Sighting]:
    for match in islice(_NAME.finditer(text), _MOST):
        titled = bool(match["titles"]) or match.start("name") > match.start()
        start, tokens = _without_edges(text, match.start("name"), match["name"].split(), language, titled=titled)
        if not tokens or _is_none(tokens, language, titled=titled):
            continue
        name = re.sub(r"['’]s$", "", " ".join(tokens)).rstrip(".,")
        if len(name) < 2 or (name.isupper() and " " not in name):
            continue
        full = titled or len(tokens) > 1
        yield Sighting(f"{match['titles']}{name}".strip(), start, start + len(" ".join(tokens)), full)


def _without_edges(
    text: str, start: int, tokens: list[str], language: Language, *, titled: bool
) -> tuple[int, list[str]]:
    """Where a name begins, and its words: without those before and behind that only its place gave a capital."""
    while not titled and tokens and is_word(tokens[0], language) and not _may_begin(tokens, language):
        start, tokens = start + len(tokens[0]) + 1, tokens[1:]
    while not titled and len(tokens) > 2 and _said_first(text, start, tokens[0], language):
        start, tokens = start + len(tokens[0]) + 1, tokens[1:]
    while len(tokens) > 1 and tokens[-1].lower() in _TAIL:
        tokens = tokens[:-1]
    while tokens and tokens[0] in _LOOSE:
        start, tokens = start + len(tokens[0]) + 1, tokens[1:]
    return start, tokens


def _is_none(tokens: list[str], language: Language, *, titled: bool) -> bool:
    """Whether a word is in it that no person bears."""
    institution = any(token.lower() in INSTITUTIONS for token in tokens)
    initials = any(token.isupper() and token.isalpha() and 1 < len(token) < 4 for token in tokens)
    return institution or initials or (not titled and tokens[-1].lower() in language.people.not_names)


def _may_begin(tokens: list[str], language: Language) -> bool:
    """Whether a word that also names a trade may be a first name here: one name follows it ("Dev Shaw")."""
    bare = tokens[0].lower()
    return (
        len(tokens) == 2
        and len(bare) < 6
        and is_core(bare, language.people)
        and bare not in language.people.not_names | INSTITUTIONS
        and not is_word(tokens[1], language)
    )


def _said_first(text: str, start: int, token: str, language: Language) -> bool:
    """Whether the first of three capitalised words is the sentence's verb or noun ("Participarán Ana Ruiz Gil")."""
    people = language.people
    told = "|".join(one for one in (people.meets, people.acts) if one)
    said = re.search(r"(?:^|[\n.!?:]\s?)$", text[max(0, start - 3) : start])
    return (bool(said) and bool(re.search(rf"(?i)(?:{told})", f"{token} "))) or token.lower().endswith(_OFFICES)
