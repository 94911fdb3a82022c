"""The firm in the lines under a mail, below its writer's name and title: "Evi Schnabel / Personal, Oberlandbahn".

Asked where the address tells no firm: at a mail provider, or on a domain that nothing in the mail explains.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from rules.extract import firms
from rules.extract.addresses import folded
from rules.extract.foot import parted
from rules.extract.names import same_person
from rules.languages.branches import BUILDING_PATTERN
from rules.languages.businesses import LEGAL_BEFORE, LEGAL_FORM, firm_like, is_business
from rules.languages.departments import COURTESY, DEPARTMENT, DEVICE, TITLE
from rules.languages.people import PeopleWords
from rules.messages import Message
from rules.zones import of_place

_LINES, _LONGEST = 6, 70
_PARTS = re.compile(r",\s|\s[|•·/]\s|\s[\-–—]\s|\s@\s")


def undersigned(message: Message, words: PeopleWords) -> str:
    """The likeliest firm in a mail's last lines, '' if none is told."""
    if message.invites:
        return ""  # the lines under an invitation are its guests
    rated = [(_likeness(name, message), name) for name in _candidates(message, words)]
    best = max((score for score, _ in rated), default=0.0)
    return next((name for score, name in rated if score == best), "")


def _likeness(name: str, message: Message) -> float:
    """How like a firm's a name is: a word for a business, several words, the family's name ("Auer Treuhand")."""
    surname = folded(message.sender.name.split()[-1]) if message.sender.name.split() else ""
    family = len(surname) > 3 and surname in folded(name)
    office = re.search(r"(?i)\s(?:office|desk|team|staff\sservices)$|^staff\s", name)
    return 3.0 * firm_like(name) + 1.0 * (" " in name) + 0.5 * family - 3.5 * bool(office)


def _candidates(message: Message, words: PeopleWords) -> Iterator[str]:
    named, lines = _lines(message)
    for line in lines[:_LINES]:
        if DEVICE.match(line):
            return
        line = _ADDRESS.sub("", line)
        if len(line) <= _LONGEST and not _OTHER.search(LEGAL_FORM.sub("", line)):
            yield from islice(_of_line(line, message, words, named=named), 1)


_ADDRESS = re.compile(r"(?<=\w)(?:,\s|\s[|•·]\s)[^,|•·\d@]{2,40}\s\d.{0,80}$")
"""Behind a firm's name, a street and what follows: ", Dorfstr. 11, St. Gangolf"."""
_OTHER = re.compile(r"[@\d!?]|https?:|\w{3}\.$|^\w{1,20}\s?:")
"""A line that is an address, a number, a sentence or a label."""


def _of_line(line: str, message: Message, words: PeopleWords, *, named: bool) -> Iterator[str]:
    """Firms among the parts of a line; below no writer's name the first part must be surely one."""
    parts = [part.strip() for part in _PARTS.split(line)]
    if len(parts) > 1 and COURTESY.match(parts[0]):
        parts, named = parts[2:] if len(parts) > 2 else [], True  # "Lieve groet, Noor, Atelier Zonnedauw"
    named = named or (len(parts) > 1 and any(DEPARTMENT.match(part) for part in parts))
    for n, part in enumerate(parts):
        if _is_person(part, message) or DEPARTMENT.match(part) or COURTESY.match(part):
            continue
        bare = LEGAL_BEFORE.sub("", LEGAL_FORM.sub("", TITLE.sub("", part)))
        name = re.sub(r"^[dl]['’](?=\w)", "", bare).strip(" ,.")
        sure = bool(LEGAL_FORM.search(part)) or firm_like(name)
        if _may_be(name, words) and (named or n or sure):
            yield name


def _lines(message: Message) -> tuple[bool, list[str]]:
    """(whether the writer's name stands above them, the lines under a mail)."""
    _, foot = parted(message)
    filled = [line.strip() for line in foot.splitlines() if line.strip()]
    at = next((n for n, line in enumerate(filled) if _is_person(_PARTS.split(line)[0], message)), None)
    if at is not None:
        rest = _PARTS.split(filled[at], maxsplit=1)[1:]
        return True, [*rest, *filled[at + 1 :]]
    own = [line.strip() for line in message.own_words.splitlines() if line.strip()]
    last = own[max(2, len(own) - 4) :]
    return False, [*last, *filled]


def _is_person(part: str, message: Message) -> bool:
    return bool(message.sender.name) and same_person(part.strip(" .,!"), message.sender.name) and not firm_like(part)


def _may_be(name: str, words: PeopleWords) -> bool:
    """Whether a part of a line may be a firm's name: no post, place or sentence."""
    if not name[:1].isupper() or len(name) < 3 or len(name.split()) > 6 or not firms.may_be_firm(name, words):
        return False
    tokens = name.split()
    lower = [token for token in tokens if token[0].islower()]
    sentence = len(lower) * 2 >= len(tokens) and not is_business(tokens[0])
    if re.fullmatch(BUILDING_PATTERN, tokens[-1]) and not is_business(tokens[0]):
        return False
    return not firms.is_post(name, words) and not sentence and (" " in name or of_place(name) is None)
