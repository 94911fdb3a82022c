"""Firms in the lines under a mail: "Head of Insight, Quillon", "The Orrery hiring team", "Vetrosol"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from rules.extract import domains, firms
from rules.extract.addresses import is_nobody
from rules.extract.cores import has_core
from rules.extract.foot import parted
from rules.extract.names import same_person
from rules.extract.spans import places_of
from rules.languages.businesses import LEGAL_FORM
from rules.languages.departments import COURTESY
from rules.languages.people import PeopleWords
from rules.messages import Message


def _in_parts(parts: list[str], message: Message, words: PeopleWords) -> Iterator[str]:
    """Of the parts of a line, firms from the last on: not the writer, a department or an address."""
    for part in reversed(parts):
        found = domains.trimmed(firms.without_team(part, words))
        if (
            not found
            or re.search(r"\d", part)
            or has_core(found, words)
            or same_person(found, message.sender.name or "-")
            or COURTESY.match(part)
        ):
            continue
        if found[:1].isupper() and firms.leading_firm(found, 0, words) == found:
            yield found


def _presses(name: str, message: Message) -> bool:
    """Whether a word on a line of its own may be what a service's mail has pressed ("Commencer")."""
    told = f"{message.sender.name}\n{message.subject}\n{message.own_words[:8_000]}"
    return " " not in name and is_nobody(message.sender.email) and sum(1 for _ in places_of(name, told)) < 2


_GREETING = re.compile(
    r"(?i)^(?:hi|hello|hey|dear|hallo|liebe[rs]?|sehr|guten|moin|servus|bonjour|bonsoir|cher|chère|hola|estimad[oa]|querid[oa]|olá|oi|car[oa]|prezad[oa]|"
    r"buongiorno|buonasera|ciao|gentile|salve|egregi[oa]|beste|dag|hoi|geachte|good\s(?:morning|afternoon))\b"
)


def signed(message: Message, words: PeopleWords) -> Iterator[str]:
    """Firms in the lines under a mail: "Head of Insight, Quillon", "The Orrery hiring team", "Vetrosol"."""
    foot = parted(message)[1][:900]
    lines = [
        line.strip() for line in f"{'' if foot else message.own_words[-400:]}\n{foot}".splitlines() if line.strip()
    ]
    for n, line in enumerate(lines[-9:]):
        if (not foot and n < len(lines[-9:]) - 3) or _GREETING.match(line):
            continue
        if len(line) > 90 or re.search(r"[@]|https?:|[.?!]\s\w|^\w{2,20}\s?:\s", line):
            continue
        parts = re.split(r",\s|\s[|•·]\s|\s[\-–—]\s|\s(?:at|bei|chez|bij|presso)\s", line)
        if len(parts) > 1:
            yield from islice(_in_parts(parts, message, words), 1)
        elif firms.had_team(line, words) and (team := firms.without_team(line, words)) == firms.leading_firm(
            team, 0, words
        ):
            yield team
        elif (
            not COURTESY.match(line)
            and (whole := firms.leading_firm(bare := LEGAL_FORM.sub("", line).strip(), 0, words))
            and len(whole) >= len(bare) - 1
            and not same_person(whole, message.sender.name or "-")
            and not firms.is_post(whole, words)
            and not _presses(whole, message)
        ):
            yield whole
