"""A clause as a value: "decision by 5 Dec" is when they decide, and the day.

A clause means what it says or nothing: all of it must fit a form of some language's table, and what is named in it (a
day, a person, a length of time) must be readable and alone. Leaves lines and employers to `hearing`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache

from rules.applications import State
from rules.languages import LANGUAGES, Language
from rules.manners import MANNERS
from rules.names import plain
from rules.readings import Person
from rules.words import when
from rules.words.naming import people
from rules.words.phrases import Phrases, Says, compiled
from rules.words.tables import TABLES

LONGEST = 500
_TEXT = 400
_ROLE = 80
_PLAIN = str.maketrans(
    dict.fromkeys("“”„‟«»″", '"')
    | dict.fromkeys("‘’‚‛′`´", "'")
    | dict.fromkeys("–—‑−‒", "-")
    | dict.fromkeys("\u00a0\u202f\u2007\u2009\u200a\u3000\t", " ")
    | dict.fromkeys("：", ":")
    | dict.fromkeys("；", ";")
    | dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u00ad", "")
)
_BULLET = re.compile(r"^(?:[-*+•·▪‣◦●○□☐☑✓✔]+|\(?\d{1,2}[.)](?=\s)|\[[ xX]?\])\s*")
STATES = {Says.WITHDRAWN: State.WITHDRAWN, Says.OFFER: State.OFFER, Says.REJECTED: State.REJECTED}


@dataclass(frozen=True, slots=True)
class Told:
    """What frames a clause: when it was said (aware), the user's zone (IANA), and people it may name shortly."""

    at: datetime
    zone: str
    known: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class Clause:
    """What a clause says. `moment` is aware: an interview's begin, or the end of a rest; `code` names the language."""

    says: Says
    day: date | None = None
    moment: datetime | None = None
    people: tuple[Person, ...] = ()
    text: str = ""
    code: str = "en"


def tidy(line: str) -> str:
    """A line as it was meant: typographic signs and bullets undone, spaces single, stops at the end taken off."""
    text = " ".join(line[: 2 * LONGEST].translate(_PLAIN).split())
    for _ in range(3):
        text = _BULLET.sub("", text)
    text = text.strip().rstrip(" .!;,*_~")
    while text and unicodedata.category(text[-1]) in ("So", "Sk", "Mn", "Cn", "Cf"):
        text = text[:-1].rstrip(" .!;,*_~")
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'*_":
        text = text[1:-1].strip()
    return text


@lru_cache(maxsize=4096)
def clause(text: str, told: Told) -> Clause | None:
    """What a tidy text says; None where it is anything but one clause."""
    if not text or len(text) > LONGEST:
        return None
    low = _low(text)
    for table in TABLES:
        for says, form in table.forms:
            match = compiled(form).fullmatch(low)
            if match and (read := _read(says, _parts(match, text), told, table)):
                return read
    return _discussed(text)


def opening(text: str) -> tuple[Says, Phrases] | None:
    """What a text sets out to say, by its first words, whether or not it can be understood."""
    low = _low(text)
    for table in TABLES:
        for says, form in table.openers:
            if compiled(form).match(low):
                return says, table
    return None


@lru_cache(maxsize=4096)
def _low(text: str) -> str:
    """In lower case and without accents, every character in its place."""
    return "".join(_bare(character) for character in text)


def _bare(character: str) -> str:
    base = unicodedata.normalize("NFD", character)[0]
    lower = base.lower()
    return lower if len(lower) == 1 else base


def _parts(match: re.Match[str], text: str) -> dict[str, str]:
    """The parts of a form as they were typed, by their names without numbers."""
    spans = {name: match.span(name) for name in match.groupdict() if match.group(name) is not None}
    return {name.rstrip("0123456789"): text[start:end].strip() for name, (start, end) in spans.items()}


def _read(says: Says, parts: dict[str, str], told: Told, table: Phrases) -> Clause | None:
    """The parts of a form made values; None where one of them cannot be read."""
    language = _language(table.code)
    said = Clause(says, code=table.code)
    if says is Says.REPLY_BY:
        day = when.day(parts["by"], told.at, told.zone, language)
        return replace(said, day=day) if day else None
    if says is Says.INTERVIEW:
        point = when.point(parts["when"], told.at, told.zone, language)
        if isinstance(point, datetime):
            return replace(said, moment=point)
        return replace(said, day=point) if point else None
    if says in (Says.SNOOZE, Says.PAUSE):
        return _resting(said, parts, told, language)
    if says is Says.INTERVIEWER:
        met = people(parts["who"], table.joins, told.known)
        return replace(said, people=met) if met else None
    if says is Says.TALKED:
        return _talked(said, parts, told, table)
    if says in (Says.NOTE, Says.ROLE):
        text = plain(parts["text"], _TEXT if says is Says.NOTE else _ROLE)
        return replace(said, text=text) if text else None
    if says is Says.MERGE:
        return replace(said, text=parts.get("other") or parts["names"])
    return said


def _resting(said: Clause, parts: dict[str, str], told: Told, language: Language) -> Clause | None:
    if "until" in parts:
        end = when.until(parts["until"], told.at, told.zone, language)
        return replace(said, moment=end) if end else None
    if "long" in parts:
        length = when.length(parts["long"], language)
        return replace(said, moment=told.at + length) if length else None
    return said


def _talked(said: Clause, parts: dict[str, str], told: Told, table: Phrases) -> Clause | None:
    met = people(parts["one"], r"(?!)", told.known)
    if len(met) != 1:
        return None
    topic = parts.get("topic") or f"about {parts['about']}"
    name = met[0].name or parts["one"]
    return replace(said, text=plain(table.talked.format(who=name, topic=topic), _TEXT))


def _discussed(text: str) -> Clause | None:
    """A line on what was talked about, with nobody named."""
    for code, manners in MANNERS.items():
        if not text.endswith("?") and re.fullmatch(manners.discussed, text, re.IGNORECASE) and len(text.split()) > 2:
            return Clause(Says.NOTE, text=plain(text, _TEXT), code=code)
    return None


def _language(code: str) -> Language:
    return next(one for one in LANGUAGES if one.code == code)


def split(text: str, joins: Sequence[str] | None = None) -> Iterator[tuple[str, str]]:
    """The pieces of a line between commas, semicolons and "and", each with what separates it from the one before."""
    words = "|".join(joins or dict.fromkeys(table.joins for table in TABLES))
    before = ""
    position = 0
    for match in re.finditer(rf"\s?[,;]\s|\s(?:{words})\s|\s[+&]\s", text, re.IGNORECASE):
        yield before, text[position : match.start()]
        before, position = match[0], match.end()
    yield before, text[position:]


HARMLESS = frozenset(
    {
        Says.REPLY_BY,
        Says.MAY_FOLLOW_UP,
        Says.MAY_NOT_FOLLOW_UP,
        Says.INTERVIEWER,
        Says.TALKED,
        Says.NOTE,
        Says.INTERVIEW,
        Says.ROLE,
        Says.SNOOZE,
    }
)
"""What counts although the rest of its line was not understood; all else counts in a line understood whole."""


def clauses(text: str, told: Told) -> tuple[tuple[Clause, ...], tuple[str, ...]]:
    """(what a tidy line says, the pieces of it that say nothing known). Of several ways to cut it the longest clauses
    win; a note on a talk ends where the rest of the line is understood by itself."""
    if whole := clause(text, told):
        if whole.says not in (Says.NOTE, Says.TALKED):
            return (whole,), ()
        return _without_rest(text, whole, told), ()
    pieces = list(split(text))[:12]
    found: list[Clause] = []
    unknown: list[str] = []
    place = 0
    while place < len(pieces):
        for end in range(len(pieces), place, -1):
            read = clause(tidy(_together(pieces[place:end])), told) or _more_people(found, pieces[place:end], told)
            if read:
                found.append(read)
                place = end
                break
        else:
            unknown.append(pieces[place][1].strip())
            place += 1
    return tuple(found), tuple(piece for piece in unknown if piece)


def _together(pieces: Sequence[tuple[str, str]]) -> str:
    return pieces[0][1] + "".join(before + piece for before, piece in pieces[1:])


def _without_rest(text: str, whole: Clause, told: Told) -> tuple[Clause, ...]:
    """A note, and the clauses behind it that the note would otherwise swallow."""
    pieces = list(split(text))[:12]
    for end in range(1, len(pieces)):
        note = clause(tidy(_together(pieces[:end])), told)
        rest, unknown = clauses(tidy(_together(pieces[end:])), told)
        if note and note.says is whole.says and rest and not unknown:
            return (note, *rest)
    return (whole,)


def _more_people(found: Sequence[Clause], pieces: Sequence[tuple[str, str]], told: Told) -> Clause | None:
    """A further name in a list of people ("met Dana Wu, Ray Ito <ray@acme.example>")."""
    if not found or found[-1].says is not Says.INTERVIEWER:
        return None
    more = people(_together(pieces), r"(?!)", told.known)
    return replace(found[-1], people=more) if more else None
