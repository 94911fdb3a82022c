"""The firm that only an event's title names, where a scheduler carried the mail: "Phone interview - Fernway Mills"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from rules.extract import firms
from rules.extract.agencies import bare_run
from rules.extract.names import same_person
from rules.extract.spans import plain
from rules.languages.businesses import firm_like
from rules.languages.people import PeopleWords
from rules.messages import Message

_LABEL = re.compile(
    r"(?im)^\W{0,3}(?:(?:event|meeting|appointment)(?:\s(?:type|name))?|what|termin(?:art|typ)|ereignis(?:typ|art)?|veranstaltung|"
    r"(?:type|nom)\s(?:d['’](?:événement|évènement)|de\srendez-vous)|type\safspraak|afspraaktype|gebeurtenis(?:type)?|"
    r"tip[oi]\s(?:de|di)?\s?evento|evento)\s?:\s{1,3}(\S[^\n]{2,100})"
)
_PIECES = re.compile(r"\s[\-|•/]\s|:\s|\s<>\s|\s@\s")
_WITH = re.compile(r"(?i)(?<!\w)(?:with|mit|avec|con|com|met|for|für|pour|para|per|voor|\d+)(?!\w)")
"""In a title: whom one meets, or for what, rather than where."""


def firms_in(message: Message, words: PeopleWords) -> Iterator[str]:
    """Firms in the titles of events, without the words for the step ("Intro call Quillon")."""
    titles = [match[1] for match in islice(_LABEL.finditer(message.own_words[:8_000]), 3)]
    for title in (*titles, *(invite.summary[:200] for invite in message.invites[:5])):
        for piece in _PIECES.split(plain(title))[:6]:
            name = bare_run(piece, piece, words)
            if not name or firms.leading_firm(name, 0, words) != name or firms.is_post(name, words):
                continue
            if firm_like(name) or not (_WITH.search(piece) or name == piece or _is_guest(name, message)):
                yield name


def _is_guest(name: str, message: Message) -> bool:
    """Whether a name is one of the people whom the mail names as such."""
    return any(one.name and same_person(name, one.name) for one in (message.sender, *message.to))
