"""Which application, and which people, the user means by what they typed; forgiving, but never guessing between two.

`rules.spelling` compares names, and `rules.cases.meant` finds the case that a recorded word belongs to.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from difflib import SequenceMatcher

from rules.applications import Application
from rules.languages import LANGUAGES
from rules.names import plain
from rules.readings import Person
from rules.spelling import employer_words, folded, opens_name, role_likeness, same_name, same_person, words

_LIKE = 0.86
_LONGEST_NAME = 60
_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\"']{1,64}@[^\s@<>()\[\],;:\"']{1,190}\.[^\s@<>()\[\],;:\"'.]{2,24}")
_MAILTO = re.compile(r"[<(\[]?mailto:[^\s>)\]]*[>)\]]?", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_][\w'’.\-]*(?:\s[^\W\d_][\w'’.\-]*){0,4}")
_NO_NAMES = frozenset(word for language in LANGUAGES for word in language.people.not_names)
_PARTICLES = frozenset(re.split(" ", "von van der den de di da del della la le el bin al ter ten zu zur dos das du"))


def named(applications: Sequence[Application], typed: str, role: str = "") -> tuple[Application, ...]:
    """The applications that a name or domain as typed can mean, by the nearest likeness that finds any; the open ones
    before those that are closed or ignored. `role`: as far as it tells them apart."""
    name = typed.strip()[:200]
    found: list[Application] = []
    for likeness in _LIKENESSES:
        found = [one for one in applications if any(likeness(name, other) for other in _names(one))]
        if found:
            break
    if role.strip():
        found = _of_role(found, role.strip())
    live = [one for one in found if one.closed is None and not one.ignored]
    return tuple(live or found)


def _names(one: Application) -> tuple[str, ...]:
    return tuple(name for name in (one.employer, *one.aliases, one.domain or "") if name)


def _same(typed: str, name: str) -> bool:
    return same_name(typed, name) or folded(typed) == folded(name)


def _joined(typed: str, name: str) -> bool:
    """Without spaces ("juniperatlas"), or the domain's own word ("acme" for acme.example)."""
    mine = "".join(employer_words(typed))
    own = folded(name).split(".")[0] if "." in name and " " not in name else ""
    return bool(mine) and mine in ("".join(employer_words(name)), own)


def _within(typed: str, name: str) -> bool:
    """Some of its words ("atlas" for "Juniper Atlas"); short ones tell nothing."""
    mine = employer_words(typed)
    return len("".join(mine)) > 3 and set(mine) <= set(employer_words(name))


def _misspelt(typed: str, name: str) -> bool:
    mine, theirs = " ".join(employer_words(typed)), " ".join(employer_words(name))
    return min(len(mine), len(theirs)) > 4 and SequenceMatcher(None, mine, theirs).ratio() >= _LIKE


_LIKENESSES: tuple[Callable[[str, str], bool], ...] = (_same, opens_name, _joined, _within, _misspelt)


def _of_role(found: list[Application], role: str) -> list[Application]:
    exact = [one for one in found if one.role and folded(role) == folded(one.role)]
    inside = [one for one in found if one.role and folded(role) in folded(one.role)]
    return exact or inside or [one for one in found if one.role and role_likeness(role, one.role) > 0]


def is_role_of(applications: Iterable[Application], text: str) -> bool:
    """Whether a text names the role of one of them."""
    return bool(_of_role(list(applications), text.strip()))


def typed(employer: str) -> str:
    """An employer's name as one would type it at the start of a line: "globex" for "Globex & Söhne GmbH"."""
    word = employer.split()[0].strip(",.:;").lower() if employer.split() else ""
    return word if word.isalnum() and len(word) > 2 else employer.lower().replace(":", "").replace('"', "")


def calling(application: Application, applications: Sequence[Application]) -> str:
    """The shortest way to name one application that means no other: "acme", "acme foods", "acme: data analyst"."""
    whole = plain(application.employer, _LONGEST_NAME).lower().replace(":", "").replace('"', "")
    for name in (typed(application.employer), whole):
        if name and named(applications, name) == (application,):
            return name
    return f"{whole}: {plain(application.role, _LONGEST_NAME).lower()}" if application.role else whole


def people(text: str, joins: str, known: Sequence[Person] = ()) -> tuple[Person, ...]:
    """Everyone in a list ("Dana Wu <dana@acme.example> and Ray Ito"); () where anything else stands there.

    A name in small letters counts only with an address, or where somebody `known` is called so.
    """
    listed = re.split(rf"\s?[,;&+/]\s?|\s(?:{joins})\s", _MAILTO.sub(" ", text[:600]))
    found = [_person(part.strip(), known) for part in listed if part.strip()]
    people = [one for one in found if one is not None]
    return tuple(people) if people and len(people) == len(found) else ()


def _person(text: str, known: Sequence[Person]) -> Person | None:
    addresses = list(dict.fromkeys(address.lower() for address in _ADDRESS.findall(text)))
    name = " ".join(_ADDRESS.sub(" ", text).strip(" <>()[]\"':=-").split())
    name = re.sub(r"\s*[<(\[]\s*[>)\]]\s*", " ", name).strip(" <>()[]\"':=-")
    if len(addresses) > 1 or (name and not _is_name(name)):
        return None
    if addresses:
        return Person(plain(name, _LONGEST_NAME), addresses[0])
    acquainted = [one for one in known if one.name and same_person(name, one.name)]
    if len(acquainted) == 1 and len(words(name)) <= len(words(acquainted[0].name)):
        return acquainted[0]
    return Person(plain(name, _LONGEST_NAME)) if name and _is_capital(name) else None


def _is_name(name: str) -> bool:
    parts = name.lower().split()
    return bool(_NAME.fullmatch(name)) and not any(part in _NO_NAMES and part not in _PARTICLES for part in parts)


def _is_capital(name: str) -> bool:
    return all(part[0].isupper() or part in _PARTICLES for part in name.split())


def acquaintances(application: Application | None) -> tuple[Person, ...]:
    """Everyone whom the exchange has named so far."""
    if application is None:
        return ()
    met = [person for one in application.interviews for person in one.interviewers]
    wrote = [entry.correspondent for entry in application.entries if entry.correspondent]
    return tuple({(one.name, one.email): one for one in (*met, *wrote) if one.name}.values())
