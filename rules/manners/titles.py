"""What an interviewer is at the firm ("Head of Platform"), as the mail itself says it beside their name.

Taken only where a word for an office stands in it; recruiters' titles are left out, for their view of the work is not
what one thanks them for. Anything doubtful is left out: a wrong title is worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from rules.messages import Direction, Message
from rules.names import called, role_name
from rules.readings import Person

LONGEST = 6
_LOOK = 6000
_OFFICE = re.compile(
    r"\b(?:head|director|manager|lead|chief|c[teofi]o|vp|president|founder|partner|principal|engineer|architect|"
    r"leiter(?:in)?|leitung|\w+leiter(?:in)?|geschäftsführer(?:in)?|entwickler(?:in)?|vorstand|"
    r"directeur|directrice|responsable|cheffe?|gérante?|fondat(?:eur|rice)|ingénieure?|"
    r"directora?|gerente|jef[ea]|coordinadora?|diretora?|coordenadora?|gestora?|"
    r"responsabile|direttore|direttrice|capo|coordinat(?:ore|rice)|"
    r"hoofd|teamleider|coördinator|afdelingshoofd)\b",
    re.IGNORECASE,
)
_RECRUITS = re.compile(
    r"recruit|talent|sourc|\bhr\b|\brh\b|people|personal|ressources|recursos|risorse|hiring|werving|selecc|selezion|recrut",
    re.IGNORECASE,
)
_OUR = re.compile(
    r"^(?:our|the|unsere?r?n?|die|der|notre|nuestr[ao]|el|la|il nostro|la nostra|o nosso|a nossa|onze)\s", re.I
)
_CLAUSE = re.compile(r"\b(?:will|is|and|und|et|y|e|en|wird|ist|sera|est|who|die|der|qui|que|che)\b", re.IGNORECASE)


def title_of(person: Person, mail: Iterable[Message]) -> str:
    """The title that follows the person's full name in brackets, after a comma or dash, or below it; '' if none does."""
    name = called(person)
    if not name.first or not name.last or name.first == name.last:
        return ""
    full = rf"\b{re.escape(name.first)}\s(?:[^\W\d_]+\.?\s)?{re.escape(name.last)}"
    beside = re.compile(rf"{full}(?:\s?\(|,\s|\s[–—-]\s|\s?\n\s?)(?P<title>[^\n(),;.:|<>]{{3,60}})")
    for one in mail:
        if one.direction is Direction.INCOMING:
            for found in beside.finditer(_text(one)):
                if title := _sound(found["title"]):
                    return title
    return ""


def _text(message: Message) -> str:
    described = "\n".join(invite.description[:_LOOK] for invite in message.invites[:3])
    return f"{message.own_words[:_LOOK]}\n{message.signature[:1000]}\n{described}"


def _sound(written: str) -> str:
    title = role_name(_OUR.sub("", written.strip()))
    fits = 0 < len(title.split()) <= LONGEST and _OFFICE.search(title)
    return title if fits and not _RECRUITS.search(title) and not _CLAUSE.search(_of(title)) else ""


def _of(title: str) -> str:
    """Without "Sales and Marketing" and the like, which are part of a title."""
    return re.sub(r"(?<=[A-ZÄÖÜ]\w\s)?\b(?:and|und|et|y|e|en)\s(?=[A-ZÄÖÜÉ])", "", title)
