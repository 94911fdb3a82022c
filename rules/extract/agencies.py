"""Whether the sender recruits for others, and which client of theirs a mail is about.

An agency shows by its domain, its footer or its words ("our client", "for a manufacturer in the Midlands I am looking
…"). Its client is whoever is named as one, is said to act as one, or is the only firm the mail speaks of; most cold
mails hide theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from rules.extract import domains, firms
from rules.extract.addresses import exchange, fits, folded, is_group, label
from rules.extract.cores import is_core
from rules.extract.names import same_person
from rules.extract.spans import compiled, places_of, stands
from rules.languages.branches import BUILDING_PATTERN
from rules.languages.businesses import firm_like, is_business
from rules.languages.clients import (
    ACTS_PATTERN,
    CLIENT,
    DESCRIBED,
    HONORIFIC,
    INTERVIEW_WORDS,
    KINDS_OF_FIRM,
    MET_PATTERN,
    OF_SEARCHES,
    RECRUITER,
    SEARCHES,
    THE_CLIENT,
)
from rules.languages.people import PeopleWords
from rules.messages import Message
from rules.zones import of_place

_DOMAIN = re.compile(
    r"talent|resourc|recruit|cruit$|staff(?!ord)|placement|headhunt|execsearch|executive|search(?:partners|group|consult\w*|associates)?$|personal(?:berat|dienst|vermitt)|interim|recrut|"
    r"selezion|seleccion|uitzend|werving|detacher|rrhh|(?<=[a-z]{4})hr$|personale$|lavoro$|trabajos?$|empleos?$|vagas$|vacatures$|stellen$|emplois?$|(?<=[a-z])jobs?$"
)
_OWN_JOBS = re.compile(
    r"(?:werken(?:bij|voor)|(?:jobs|careers?)(?:at|bij|chez|bei)|work(?:at|for|with)|karriere(?:bei)?)-?(?=\w{3})"
)
"""At the head of a domain on which a firm recruits for itself: "werkenbij…"."""
_ARTICLES = frozenset({"De", "Het", "La", "Le", "Les", "The", "El", "Los", "Las", "Il", "O", "A"})
_ENOUGH, _SURE = 3.0, 5.0


def recruits_for_others(message: Message, words: PeopleWords, own: str) -> bool:
    """Whether the sender, on a firm's domain of their own, is an agency."""
    if _OWN_JOBS.match(label(own)):
        return False
    department = is_group(message.sender.email) or not domains.trimmed(firms.without_team(message.sender.name, words))
    name = "" if department else message.sender.name  # "Admissions & Staffing"
    foot = f"{name}\n{message.signature[:2_000]}\n{message.own_words[-600:]}"
    whole = f"{message.subject}\n{foot}\n{message.own_words[:8_000]}"
    told = bool(words.agency_words and re.search(rf"(?i)\b(?:{words.agency_words})", foot))
    described = DESCRIBED.search(whole[:3_000]) and SEARCHES.search(whole[:3_000])
    shown = told or _DOMAIN.search(label(own)) or CLIENT.search(whole) or described
    return bool(shown or _decides(whole) or _for_a_third(message, words, own, foot))


def _decides(whole: str) -> bool:
    """Whether a client is said to decide about candidates ("the client has come back on the Buyer job")."""
    return any(
        INTERVIEW_WORDS.search(whole[max(0, match.start() - 300) : match.end() + 300])
        for match in islice(THE_CLIENT.finditer(whole), 5)
    )


def _for_a_third(message: Message, words: PeopleWords, own: str, foot: str) -> bool:
    """Whether somebody who recruits tells what another firm wants: "Brandt Logistik möchte Sie einstellen"."""
    if not RECRUITER.search(f"{foot}\n{label(own)}"):
        return False
    told = clients(message, words, firms.spelled(label(own)))
    return any(weight > _SURE and not domains.covers(name, folded(label(own))) for name, weight in told)


def clients(message: Message, words: PeopleWords, agency: str) -> Iterator[tuple[str, float]]:
    """Firms of which an agency's mail speaks, each with what shows that it is the client."""
    text = firms.plain_of(message)
    whole = f"{message.subject}\n{text}"
    runs = tuple(dict.fromkeys(domains.runs(whole)))
    said = [*firms.after(rf"{words.client_before},?", text, words), *firms.before(words.clients_act, whole, words)]
    yield from ((_fuller(name, runs), 7.0) for name in said if not _described(name, words))
    persons = [one.name for one in exchange(message) if one.name]
    for run in runs:
        name = bare_run(run, whole, words)
        if name and _may_be_client(name, text, agency, persons, words):
            weight = _evidence(name, message.subject, text)
            if weight >= _ENOUGH and not fits(name, message.sender.email):
                yield name, weight + 1


def _described(name: str, words: PeopleWords) -> bool:
    """Whether a client or the agency is told by its kind ("Mittelständler im Maschinenbau") or place, not named."""
    kind = KINDS_OF_FIRM.fullmatch(name) or re.match(rf"(?i)(?:{words.agency_words or '(?!)'})", name)
    return bool(kind or of_place(name))


def _fuller(name: str, runs: tuple[str, ...]) -> str:
    """A name with the word for a business that stands beside it elsewhere ("Cerámicas Onda Viva")."""
    fuller = (run for run in runs if run.endswith(f" {name}") and is_business(run.split()[0]))
    return max(fuller, key=len, default=name)


def bare_run(run: str, whole: str, words: PeopleWords) -> str:
    """A run of capitals without the words at its edges that belong to no firm."""
    tokens = run.split()
    if len(tokens) > 1 and tokens[0] in _ARTICLES and whole.count(run) > 1:
        return firms.without_team(run, words)
    while tokens and (tokens[0].lower() in words.not_names or tokens[0][0].isdigit() or _generic(tokens[0], words)):
        tokens = tokens[1:]
    while tokens and (tokens[-1].lower() in words.not_names or _generic(tokens[-1], words)):
        if len(tokens) > 1 and words.head_last and is_core(tokens[-1], words):
            return ""  # "Field Service Engineer"
        tokens = tokens[:-1]
    return firms.without_team(" ".join(tokens), words)


def _generic(token: str, words: PeopleWords) -> bool:
    return bool(OF_SEARCHES.fullmatch(token) or compiled(words.post_generic or "(?!)").fullmatch(token))


def _may_be_client(name: str, text: str, agency: str, persons: list[str], words: PeopleWords) -> bool:
    key = folded(name)
    if not firms.may_be_firm(name, words) or firms.is_post(name, words) or _described(name, words) or name.isupper():
        return False
    if re.fullmatch(BUILDING_PATTERN, name.split()[-1]) or HONORIFIC.match(f"{name.split()[0]} "):
        return False
    if folded(agency).startswith(key) or key.startswith(folded(agency)):
        return False
    if any(same_person(name, person) or folded(name) in folded(person) for person in persons):
        return False
    at = text.find(name)
    return at < 0 or not HONORIFIC.search(text[max(0, at - 10) : at])


def _evidence(name: str, subject: str, text: str) -> float:
    """How much shows that a name is a firm, and the one that the mail is about."""
    places = list(places_of(name, text))
    echoed = bool(places) and any(len(word) > 3 and stands(word, subject) for word in name.split())
    acts = any(_ACTS.match(text, at + len(name)) for at in places)
    met = any(_MET.search(text[max(0, at - 24) : at]) for at in places)
    return (
        2.5 * echoed + 2.5 * firm_like(name) + 1.5 * acts + met + 0.5 * (" " in name) + (text.count(name) > 1)
    )  # fmt: skip


_ACTS, _MET = re.compile(rf"\s{ACTS_PATTERN}(?!\w)"), re.compile(rf"(?<!\w)(?i:{MET_PATTERN})$")
