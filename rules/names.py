"""Names as a person would write them: fit for a greeting, a subject, a sentence, or plainly unfit ('').

Mail is hostile input: a display name, a role or an employer may hold anything. What cannot be put right is answered
with '', and the caller writes the plainer sentence. Leaves finding names in mail to `rules.extract`.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from rules.readings import Person
from rules.senders import BETWEEN

LONGEST_NAME = 60
LONGEST_ROLE = 70

_OVERRIDES = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_TAIL = re.compile(r"\s(?:via|from|at|@|bei|über|\||–|—|-)\s.*$", re.IGNORECASE)
_ROUND = re.compile(r"\([^()]{0,80}\)")
_SQUARE = re.compile(r"\[[^\[\]]{0,80}\]")
_PRONOUNS = re.compile(r"\s(?:she|he|they|sie|er)/\w{1,6}(?:/\w{1,6})?$", re.IGNORECASE)
_NOT_A_NAME = re.compile(r"[^\w\s.,'’\-·]|[\d_]")
_NOT_A_TITLE = re.compile(r"[\[\]{}<>@|\\\"“”„%$^~`=]|https?:|www\.|\.\.\.|…", re.IGNORECASE)
_REQUISITION = re.compile(
    r"[\s,–—-]{0,3}(?:\(?(?:req|job|ref|id|stellen)?[\s.\-]{0,2}(?:id|nr\.?|no\.?)?[\s:]{0,2}#?[\d-]{4,14}\)?)$", re.I
)
_GROUPS = frozenset(
    [
        "team",
        "teams",
        "talent",
        "recruiting",
        "recruitment",
        "recruiter",
        "hr",
        "human",
        "careers",
        "career",
        "jobs",
        "hiring",
        "people",
        "office",
        "support",
        "info",
        "admin",
        "notifications",
        "noreply",
        "reply",
        "bewerbung",
        "bewerbungen",
        "personal",
        "personalabteilung",
        "karriere",
        "gmbh",
        "inc",
        "ltd",
        "llc",
        "ag",
        "scheduling",
        "calendar",
        "assistant",
        "group",
        "department",
        "acquisition",
        "resources",
        "desk",
        "sekretariat",
        "assistenz",
        "büro",
        "secretariat",
        "secrétariat",
        "segreteria",
        "secretaría",
        "secretaria",
        "secretariaat",
        "recrutement",
        "recrutamento",
        "reclutamiento",
        "selección",
        "seleção",
        "selezione",
        "personale",
        "werving",
        "personalwesen",
        "rrhh",
        "rh",
        "recursos",
        "ressources",
        "risorse",
        "ufficio",
        "direction",
    ]
)
_WOMEN = frozenset(
    ("frau", "ms", "mrs", "miss", "mme", "mlle", "madame", "sra", "srta", "signora", "mevrouw", "mevr", "dra")
)
_MEN = frozenset(("herr", "herrn", "mr", "monsieur", "sr", "signor", "dhr", "heer"))
_BRANDS = frozenset(domain.partition(".")[0] for domain in BETWEEN if len(domain.partition(".")[0]) > 5) - {"thomas"}
"""Relays and schedulers by their names: "Calendly" is nobody to greet."""
_ROLE_WORD = re.compile(r"\s(?:role|position|job|stelle)$", re.IGNORECASE)


def plain(text: str, longest: int = 200) -> str:
    """One line without control, bidi-override or surrogate characters, cut to `longest` characters with an ellipsis."""
    seen = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp", "Cs", "Co") else c for c in text[:4000])
    seen = " ".join("".join(c for c in seen if c not in _OVERRIDES).split())
    return seen if len(seen) <= longest else seen[: longest - 1].rstrip() + "…"


@dataclass(frozen=True, slots=True)
class Called:
    """How to call a person: `first` name, `full` (with titles), `last` name and `doctor` ("Dr."); '' if unknown.

    `gender` is 'f' or 'm' only where the display name itself says it ("Frau Wu", "Mr. Wu")."""

    first: str = ""
    full: str = ""
    plain_full: str = ""
    last: str = ""
    doctor: str = ""
    gender: str = ""


@lru_cache(maxsize=1024)
def called(person: Person) -> Called:
    """Reads a display name ("WU, Dana (Acme)", "Dana Wu via Hirely", "Dr. Wu"); no name gives an empty `Called`."""
    name = _name_alone(person.name)
    if not name or _names_a_group(name, person.email):
        return Called()
    from nameparser import HumanName

    parts = HumanName(_case_put_right(name))
    last = str(parts.last)
    if parts.title and not parts.first:
        full = f"{parts.title} {last}".strip()
        return Called(full, full, full, last, _doctor(parts.title), _gender(parts.title))
    simple = " ".join(part for part in (str(parts.first), str(parts.middle), last) if part)
    if not simple or len(simple) < 2:
        return Called()
    first = str(parts.first) or simple
    if len(first.rstrip(".")) == 1 or not _western(first):
        first = simple
    doctor = _doctor(parts.title)
    return Called(first, f"{doctor} {simple}".strip(), simple, last, doctor, _gender(parts.title))


def _doctor(title: object) -> str:
    return " ".join(word for word in str(title).split() if word.lower().rstrip(".") in ("dr", "prof"))


def _gender(title: object) -> str:
    words = {word.lower().rstrip(".") for word in str(title).split()}
    woman, man = bool(words & _WOMEN), bool(words & _MEN)
    return "" if woman == man else "f" if woman else "m"


def employer_name(name: str) -> str:
    """An employer as named in a sentence; '' where what is known could not stand in one."""
    name = _SQUARE.sub("", plain(name, 500)).strip(" ,;:-–—")
    return "" if len(name) > LONGEST_NAME or _NOT_A_TITLE.search(name) or not _has_letter(name) else name


def role_name(role: str | None) -> str:
    """A role as named in a sentence: without "(m/w/d)", requisition numbers, or the word "role" at its end."""
    text = _SQUARE.sub("", _ROUND.sub("", plain(role or "", 500)))
    text = re.sub(r"\s[mwfdx]\s?/\s?[mwfdx](?:\s?/\s?[mwfdx])?$", "", " ".join(text.split()), flags=re.IGNORECASE)
    text = _ROLE_WORD.sub("", _REQUISITION.sub("", text)).strip(" ,;:-–—.")
    if len(text) > LONGEST_ROLE or _NOT_A_TITLE.search(text) or "(" in text or ")" in text or not _has_letter(text):
        return ""
    return _title_case(text) if text.isupper() and " " in text else text


def _name_alone(name: str) -> str:
    if any(unicodedata.category(c) == "Cc" or c in _OVERRIDES for c in name) or len(name) > 3 * LONGEST_NAME:
        return ""
    name = _SQUARE.sub("", _ROUND.sub("", plain(name, 3 * LONGEST_NAME))).strip(" \"'“”„,;:")
    name = _PRONOUNS.sub("", _TAIL.sub("", name)).strip(" ,")
    if len(name) > LONGEST_NAME or _NOT_A_NAME.search(name) or not _has_letter(name):
        return ""
    return name


def _names_a_group(name: str, email: str | None) -> bool:
    words = {word.strip(".,").lower() for word in name.replace("-", " ").split()}
    company = (email or "").rpartition("@")[2].partition(".")[0]
    squeezed = "".join(name.lower().split())
    return bool(words & _GROUPS) or len(words) > 8 or squeezed == company or squeezed in _BRANDS


def _case_put_right(name: str) -> str:
    """ "DANA WU", "dana wu" and "MARTIN Sophie" as "Dana Wu", "Dana Wu" and "Sophie Martin"; "AJ Patel" stays."""
    words = name.split()
    if name.isupper() or name.islower():
        return " ".join(_word_case(word) for word in words)
    shouted = [len(word) > 2 and word.isupper() and "." not in word for word in words]
    if len(words) == 2 and shouted[0] and "," not in name:
        words = [words[1], words[0]]
        shouted = [False, True]
    return " ".join(_word_case(word) if loud else word for word, loud in zip(words, shouted, strict=True))


def _word_case(word: str) -> str:
    if word.lower() in ("van", "von", "der", "de", "den", "del", "la", "zu"):
        return word.lower()
    cased = re.sub(r"(?:^|(?<=[-'’.]))\w", lambda first: first.group().upper(), word.lower())
    return "Mc" + cased[2:].capitalize() if cased.startswith("Mc") and len(cased) > 4 else cased


def _title_case(text: str) -> str:
    small = {"of", "and", "for", "the", "in", "und", "für"}
    words = (word if len(word) < 4 and word.lower() not in small else word.lower() for word in text.split())
    return " ".join(word if word in small or word.isupper() else word.capitalize() for word in words)


def _has_letter(text: str) -> bool:
    return any(c.isalpha() for c in text)


def _western(name: str) -> bool:
    return any("LATIN" in unicodedata.name(c, "") or "CYRILLIC" in unicodedata.name(c, "") for c in name)
