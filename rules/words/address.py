"""Which mail of the user's is meant for heardback, and whom a line of it means.

Only mail in the user's own Sent mailbox, to nobody but themself, is meant for heardback: a reply to a note of ours, or
a memo with an employer's name (or ours) in its subject. What its lines say is `hearing`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from rules.applications import Application, DraftFact, StepKind
from rules.messages import Message, User, to_self
from rules.spelling import employer_words, same_name
from rules.words import naming
from rules.words.clauses import LONGEST, Told, clauses, tidy

NO_TIME = Told(datetime(2000, 1, 1, tzinfo=UTC), "UTC")
"""For asking whether a line says something, when it does not matter what."""
NAME_WORDS = 6
_REPLY = re.compile(r"^\s*(?:(?:re|aw|antw|sv|tr|r|rif|res|ref|vs)\s?(?:\[\d+\])?\s?:\s*)+", re.IGNORECASE)
_FORWARD = re.compile(r"^\s*(?:fwd?|wg|tr|i|enc|rv|doorst)\s?:", re.IGNORECASE)
_OURS = re.compile(r"^heardback\b[\s:,\-]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Address:
    """A mail that is meant for heardback. `about`: the application that its lines mean unless they name another;
    `sources`: the interview's, for a reply to its prep note. `strict`: a memo on other things as well, so that lines
    without a name count only if all of it is understood. `first` is a line that stands in the subject. `ours`: said
    to heardback and to nobody else."""

    about: Application | None = None
    sources: tuple[str, ...] = ()
    strict: bool = False
    first: str = ""
    ours: bool = False


def addressed(
    message: Message, user: User, notes: Mapping[str, DraftFact], applications: Sequence[Application]
) -> Address | None:
    """How a mail speaks to heardback, None if it does not. `notes` are ours by Message-ID."""
    if not to_self(message, user):
        return None
    note = next((notes[one] for one in message.ancestors if one in notes), None)
    if note is not None:
        return _replied(note, applications)
    if message.ancestors or _FORWARD.match(message.subject):
        return None
    return _memo(_REPLY.sub("", message.subject), applications)


def _replied(note: DraftFact, applications: Sequence[Application]) -> Address:
    if note.kind is not StepKind.PREP_NOTE:
        return Address(ours=True)
    keys = (note.application, *note.sources)
    about = next((one for one in applications if any(key and key in (one.key, *one.sources) for key in keys)), None)
    sources = tuple(key for key in note.sources if about and key in about.sources)
    return Address(about, sources, ours=True)


def _memo(subject: str, applications: Sequence[Application]) -> Address | None:
    """A mail to oneself: its subject is an employer's name, holds one, or is a line of its own ("acme: offer")."""
    text = tidy(subject[:LONGEST])
    if ours := _OURS.match(text):
        return Address(first=text[ours.end() :], ours=True)
    found = lead(text, applications)
    if found and found.meant and (found.marked or says_all(found.rest)):
        return Address(found.meant[0] if len(found.meant) == 1 else None, first=text if found.rest else "")
    inside = {one.key: one for one in applications if _mentions(text, one)}
    return Address(next(iter(inside.values())), strict=True) if len(inside) == 1 else None


def says_all(text: str) -> bool:
    """Whether a line without a name is understood whole, whatever day it is."""
    said, unknown = clauses(tidy(text), NO_TIME) if text else ((), ())
    return not unknown and bool(said or not text)


def _mentions(text: str, application: Application) -> bool:
    """Whether an employer's whole name stands among the words of a subject."""
    told = [word for word in re.split(r"[^\w.&]+", text.lower()) if word]
    for name in (application.employer, *application.aliases):
        wanted = len(employer_words(name))
        runs = (" ".join(told[n : n + wanted]) for n in range(len(told) - wanted + 1))
        if len(name) > 2 and any(same_name(run, name) for run in runs):
            return True
    return False


@dataclass(frozen=True, slots=True)
class Lead:
    """Whom a line names at its beginning, and the rest. `marked`: by a colon, so the rest is meant to say something."""

    meant: tuple[Application, ...]
    rest: str
    marked: bool


def lead(text: str, applications: Sequence[Application]) -> Lead | None:
    """The application named at the beginning of a tidy line; without a colon only if it is named exactly."""
    for mark in list(re.finditer(r"\s?:\s?", text))[:2]:
        name, rest = text[: mark.start()], text[mark.end() :]
        if len(name.split()) <= NAME_WORDS and (meant := naming.named(applications, name)):
            return _of_role(meant, rest, applications, name)
    spoken = text.split()
    for count in range(min(NAME_WORDS, len(spoken)), 0, -1):
        name, rest = " ".join(spoken[:count]).rstrip(" ,-=/"), " ".join(spoken[count:]).lstrip(" ,-=/")
        exact = tuple(one for one in applications if _is_called(one, name))
        if exact:
            return Lead(naming.named(exact, name), rest, marked=False)
    return None


def _is_called(one: Application, name: str) -> bool:
    return any(same_name(name, other) for other in (one.employer, *one.aliases)) or name.lower() == one.domain


def _of_role(meant: tuple[Application, ...], rest: str, applications: Sequence[Application], name: str) -> Lead:
    """ "data analyst: decision by 5 Dec" behind the employer's name tells which of several is meant."""
    role, colon, more = rest.partition(":")
    if colon and len(role.split()) <= 2 * NAME_WORDS and naming.is_role_of(meant, role):
        return Lead(naming.named(applications, name, role), more.strip(), marked=True)
    if not colon and len(meant) > 1 and naming.is_role_of(meant, role):
        return Lead(naming.named(applications, name, role), "", marked=True)
    return Lead(meant, rest, marked=True)
