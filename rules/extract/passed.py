"""Who takes part by a mail's form: guests of an invitation written out, the mail passed on, whose diary is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from rules.extract.foot import parted
from rules.extract.names import display_name, is_users, same_person
from rules.extract.sightings import NAME, Sighting, sightings
from rules.extract.spans import compiled, plain, says
from rules.languages import Language
from rules.languages.attending import AND, ASSISTS, FOR_ME, FORWARDED, GUESTS, ORGANISER
from rules.messages import Message, User

_LOOK = 4_000
_GUESTS = re.compile(rf"(?im)^[ \t]{{0,4}}{GUESTS}[ \t]{{0,2}}:?[ \t]{{0,4}}$")
_ORGANISES = re.compile(rf"(?i)^\s{{0,2}}(?:[\-–(]|,)\s?{ORGANISER}")
_FROM = re.compile(r"(?im)^[>\s*]{0,6}(?:From|De|Von|Da|Van)\s?:[ \t*]{0,4}([^<\n\[]{3,60})")
_HEADER = re.compile(r"(?im)^[>\s*]{0,6}[\w\-]{2,12}\s?:\s[^\n]{0,200}$")


_FORWARD = re.compile(r"(?i)^\s{0,3}(?:fwd?|tr|wg|rv|i|enc|doorst|rif)\s?:")


def is_forward(message: Message) -> bool:
    """Whether the subject says that the mail passes another on."""
    return _FORWARD.match(message.subject) is not None


def in_form(message: Message, language: Language, user: User) -> list[str]:
    """Full names, in their order; the user's own never."""
    found = (*_guests(message, language, user), *passed_on(message, language), *_kept_for(message, language))
    return [name for name in dict.fromkeys(found) if not is_users(name, user)]


def _guests(message: Message, language: Language, user: User) -> Iterator[str]:
    """The guests under their heading; the organiser only where nobody else is there for the employer."""
    text = f"{message.own_words}\n{message.signature}"[:_LOOK]
    heading = _GUESTS.search(text)
    if not heading or message.invites:
        return
    guests: list[str] = []
    organisers: list[str] = []
    for line in text[heading.end() :].strip("\n").splitlines()[:12]:
        named = _at_head(line, language)
        if named and not is_users(named.name, user):
            (organisers if _ORGANISES.match(line[named.end :]) else guests).append(named.name)
    if organisers:
        yield from guests or organisers


def _at_head(line: str, language: Language) -> Sighting | None:
    """The full name that a line begins with."""
    first = next(iter(sightings(line[:120], language)), None)
    return first if first and first.full and first.start < 4 else None


def passed_on(message: Message, language: Language) -> Iterator[str]:
    """The writer of the mail that is passed on, where it says that they take part; those beside them, too."""
    if not is_forward(message) or not says(message.own_words[:_LOOK], FORWARDED):
        return
    passed = f"{message.own_words}\n{message.quoted}"[: 2 * _LOOK]
    wrote = _FROM.search(passed)
    if not wrote:
        return
    said = plain(_HEADER.sub("", passed[wrote.end() :]))
    name = display_name(wrote[1].strip())
    if " " in name and re.search(r"\d", said) and says(said, FOR_ME):
        yield name
        beside = compiled(rf"{FOR_ME}\s(?:{AND})\s(?:\w{{2,5}}\s)?(?-i:{NAME})")
        yield from (match["name"] for match in islice(beside.finditer(said), 4) if " " in match["name"])


def _kept_for(message: Message, language: Language) -> Iterator[str]:
    """Whom the writer assists, by their display name or the lines under the mail, where the mail names them in full."""
    told = compiled(ASSISTS).split(f"{message.sender.name}\n{parted(message)[1]}"[:600])[1:]
    bosses = [one.name for rest in told[:3] for one in sightings(rest.splitlines()[0][:60], language)[:1]]
    for one in sightings(plain(parted(message)[0][:_LOOK]), language):
        if one.full and " " in one.name and any(same_person(one.name, boss) for boss in bosses):
            yield one.name
