"""Whom a draft may go to, and which mail it answers (product: "A check-in goes to…", "Nothing is ever addressed to…").

Only people of the application's own mail are ever considered. Leaves finding people in mail to `extract`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache

from rules.applications import Entry
from rules.extract.addresses import is_nobody
from rules.readings import Kind, Person
from rules.steps.view import View, is_sent

_ADDRESS = re.compile(r'[^\s<>,;:"()\[\]\\@\x00-\x1f]{1,64}@[^\s<>,;:"()\[\]\\@\x00-\x1f]{1,253}')
_DEAF = re.compile(
    "noreply|donotreply|dontreply|noresponse|autoreply|unmonitored|nichtantworten|keineantwort|nepasrepondre|noresponder|"
    "norespondas?|naoresponda|naoresponder|nonrispondere|nietbeantwoorden|nietreageren|mailerdaemon"
)
_CALENDARS = "calendar.google.com"


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whom to write to, and the mail of theirs that is answered (None: a fresh subject)."""

    person: Person
    parent: Entry | None


def reader(person: Person | None, own: Collection[str]) -> Person | None:
    """The person, if someone reads that address: no no-reply, no calendar, and not the user (`own` addresses)."""
    email = person.email.lower() if person and person.email else ""
    return person if email and email not in own and _is_read(email) else None


@lru_cache(maxsize=4096)
def _is_read(email: str) -> bool:
    squeezed = "".join(re.findall("[a-z]+", email.rpartition("@")[0]))
    deaf = is_nobody(email) or _DEAF.search(squeezed) or email.endswith(_CALENDARS)
    return bool(_ADDRESS.fullmatch(email)) and not deaf


def readers(people: Iterable[Person], own: Collection[str]) -> tuple[Person, ...]:
    """Those that can be written to, each address once, in their order."""
    return tuple({person.email: person for person in people if reader(person, own)}.values())


def check_in_addressee(view: View, own: Collection[str]) -> Addressee | None:
    """The last human who wrote, else the coordinator, else whom a relay says to answer; None if there is nobody."""
    received = [entry for entry in reversed(view.entries) if not is_sent(entry)]
    candidates: list[tuple[Person | None, Entry | None]] = [
        (entry.correspondent, entry) for entry in received if wrote(entry)
    ]
    candidates.sort(key=lambda candidate: candidate[1] is not None and candidate[1].appointment)
    latest = view.genuine[-1] if view.genuine else None
    candidates += [(interview.coordinator, latest) for interview in reversed(view.held)]
    candidates += [(entry.correspondent, entry) for entry in reversed(view.genuine)]
    found = ((reader(person, own), parent) for person, parent in candidates)
    return next((Addressee(person, parent) for person, parent in found if person), None)


def last_mail_of(view: View, person: Person) -> Entry | None:
    """The last mail that this very person wrote to the user; a calendar program's mail is none that one answers."""
    theirs = (entry for entry in reversed(view.entries) if wrote(entry) and not entry.appointment)
    return next((entry for entry in theirs if entry.correspondent and entry.correspondent.email == person.email), None)


def wrote(entry: Entry) -> bool:
    """Whether a human of the other side wrote it (a cold first mail included) and heardback is sure of it."""
    answerable = entry.genuine or entry.kind is Kind.RECRUITER_OUTREACH
    return entry.human and entry.certain and answerable and not is_sent(entry)


def employers_language(view: View) -> str:
    """The language of the employer's last message; English where there is none."""
    received = [entry for entry in view.entries if not is_sent(entry) and entry.language]
    latest = view.genuine[-1:] or received[-1:]
    return latest[0].language if latest and latest[0].language else "en"
