"""The tone of a conversation: formal or familiar as the employer writes, and the user's own greeting and sign-off.

Read from the mails of the application, newest first, and from the user's own mail. Never guesses a gender: a person is
greeted as a woman or a man only where the mail itself calls them so, or the user has greeted them before.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from rules.manners.words import Manners
from rules.messages import Direction, Message, User
from rules.names import called
from rules.readings import Person

_MOST_MAILS = 40
_LOOK = 4000
_LONGEST_LINE = 60


@dataclass(frozen=True, slots=True)
class Tone:
    """`formal` tells the register, `by_first_name` whether the employer calls the user by the first name.

    `greeting` and `sign_off` are whole lines ready for the draft; `sign_off` may have been taken from the user's mail.
    `brazilian` and `tu` tell the two familiar ways of Portuguese apart.
    """

    formal: bool
    by_first_name: bool
    greeting: str
    sign_off: str
    brazilian: bool = False
    tu: bool = False


def tone(
    mail: Sequence[Message], own: Sequence[Message], user: User, to: Person, manners: Manners, zone: str = ""
) -> Tone:
    """The tone of a draft to a person. `mail` is the application's, `own` the user's sent mail of any conversation,
    `zone` where the interview was."""
    incoming = [one for one in reversed(mail) if one.direction is Direction.INCOMING][:_MOST_MAILS]
    received = [one for one in incoming if not one.invites] or incoming  # calendar programs say Sie and vous to all
    formal = _formal(received, manners)
    first_name = _by_first_name(received, user, manners, formal=formal)
    written = _sent_first_here(mail, own)
    words = "\n".join(one.own_words[:_LOOK] for one in received)
    brazilian = manners.code == "pt" and (zone.startswith("America/") or _brazilian(received, words))
    return Tone(
        formal=formal,
        by_first_name=first_name,
        greeting=_greeting(to, written, words, manners, formal=formal, first_name=first_name),
        sign_off=_sign_off(written, manners, formal=formal, usual="Atenciosamente," if brazilian and formal else ""),
        brazilian=brazilian,
        tu=not brazilian and bool(re.search(r"\b(?:[Tt]u|[Tt]e|[Tt]i|[Cc]ontigo|[Tt]eus?|[Tt]uas?)\b", words)),
    )


def _formal(received: Iterable[Message], manners: Manners) -> bool:
    """As the newest mail has it that shows either register."""
    for one in received:
        text = one.own_words[:_LOOK]
        formally = len(re.findall(manners.formal, text, re.MULTILINE))
        familiarly = len(re.findall(manners.familiar, text, re.MULTILINE))
        if formally != familiarly:
            return formally > familiarly
    return manners.formal_by_default


def _by_first_name(received: Iterable[Message], user: User, manners: Manners, *, formal: bool) -> bool:
    """Whether they greet the user by the first name; where nobody greets by any name, as the register has it."""
    first = called(Person(user.name)).first or user.name.partition(" ")[0]
    for one in received:
        line = next((line.strip() for line in one.own_words[:_LOOK].splitlines() if line.strip()), "")
        if first and re.search(rf"\b{re.escape(first)}\b", line) and len(line) <= _LONGEST_LINE:
            alone = re.search(rf"\b{re.escape(first)}\s?(?:[,:!.–-]|$)", line)
            titled = re.search(rf"\b(?:{manners.woman}|{manners.man})\s{re.escape(first)}", line)
            return bool(alone) and not titled
        if re.search(rf"\b(?:{manners.woman}|{manners.man})\s\w", line) and len(line) <= _LONGEST_LINE:
            return False
    return not formal or manners.code == "en"


def _sent_first_here(mail: Iterable[Message], own: Iterable[Message]) -> list[Message]:
    """The user's own mails, those of this conversation first, newest first."""
    here = [one for one in mail if one.direction is Direction.OUTGOING][::-1]
    known = {one.key for one in here}
    elsewhere = [one for one in own if one.key not in known][::-1]
    return [*here, *elsewhere][:_MOST_MAILS]


# Greeting


def _greeting(
    to: Person, written: Sequence[Message], words: str, manners: Manners, *, formal: bool, first_name: bool
) -> str:
    """The whole first line, as the user has greeted this very person, else with the user's own word of greeting."""
    if before := _as_before(to, written, manners):
        return before
    person, greets = called(to), manners.greetings
    if not person.full:
        return ((greets.nobody if formal else greets.nobody_familiar) or greets.nobody) + manners.comma
    pattern = greets.familiar
    if formal:
        called_so = _called_in_mail(person.last, words, manners)
        gender = person.gender or called_so.gender
        pattern = greets.by_first_name if first_name else greets.neutral
        if not first_name and gender:
            pattern = called_so.greeting or (greets.woman if gender == "f" else greets.man)
            person = replace(person, doctor=person.doctor or called_so.doctor)
    own_word = "" if "{last}" in pattern else _own_word(written, manners, formal=formal)
    if own_word:
        pattern = re.sub(r"^[^{,]+?(?=,? ?\{|$)", own_word, pattern)
    last = f"{person.doctor} {person.last}".strip() if person.doctor else person.last
    if manners.code == "nl":
        last = last[:1].upper() + last[1:]
    return pattern.format(first=person.first, last=last or person.full, full=person.full) + manners.comma


def _as_before(to: Person, written: Iterable[Message], manners: Manners) -> str:
    """How the user greeted this person alone when they last wrote to them ("Liebe Dana,")."""
    name = called(to)
    for one in written:
        if to.email and [side.email for side in one.to] == [to.email]:
            line = _first_line(one)
            starts = re.match(r"[^\W\d_]+", line)
            named = any(part and re.search(rf"\b{re.escape(part)}\b", line) for part in (name.first, name.last))
            if starts and named and line[-1:] in ",:!" and _is_greeting(line, manners):
                return line
    return ""


def _is_greeting(line: str, manners: Manners) -> bool:
    gendered = r"(?:Liebe[rs]?|Sehr geehrte[rs]?|Cher|Chère|Estimad[oa]|Querid[oa]|Prezad[oa]|Car[oa]|Geachte|Lieve|Egregi[oa])"
    words = "|".join(re.escape(word) for word in manners.own_greetings)
    return len(line) <= _LONGEST_LINE and bool(re.match(rf"(?:{words}|{gendered})\b", line)) and len(line.split()) <= 6


def _own_word(written: Iterable[Message], manners: Manners, *, formal: bool) -> str:
    """The greeting word the user has used most, of those fit for anyone in this register."""
    fit = [word for word in manners.own_greetings if not (formal and word in manners.familiar_greetings)]
    used = Counter(
        word
        for line in map(_first_line, written)
        for word in fit
        if re.match(rf"{re.escape(word)}\b(?! \w+ \w+ \w+)", line)
    )
    return used.most_common(1)[0][0] if used else ""


def _first_line(message: Message) -> str:
    line = next((line.strip() for line in message.own_words[:_LOOK].splitlines() if line.strip()), "")
    return line if len(line) <= _LONGEST_LINE else ""


@dataclass(frozen=True, slots=True)
class _CalledSo:
    """How the mail speaks of a person: 'f' or 'm', "Dr." if it is said, a greeting where a title is due."""

    gender: str = ""
    doctor: str = ""
    greeting: str = ""


def _called_in_mail(last: str, words: str, manners: Manners) -> _CalledSo:
    """From "Frau Wu" or "Herr Dr. Wu" in the employer's mail, unless it speaks of both."""
    if not last:
        return _CalledSo()
    name = rf"\s(?P<doctor>(?:(?:Dr|Prof)\.?\s){{0,2}})(?:[^\W\d_]+\s){{0,2}}?(?i:{re.escape(last)})\b"
    woman = re.search(rf"\b(?P<title>{manners.woman}){name}", words)
    man = re.search(rf"\b(?P<title>{manners.man}){name}", words)
    found = woman or man
    if found is None or (woman and man):
        return _CalledSo()
    due = (greeting for title, greeting in manners.greetings.learned if re.fullmatch(title, found["title"]))
    doctor = found["doctor"].strip() if manners.code == "de" else ""
    return _CalledSo("f" if woman else "m", doctor, next(due, ""))


# Sign-off


def _sign_off(written: Iterable[Message], manners: Manners, *, formal: bool, usual: str) -> str:
    """The user's own, as most of their mails in this language end; else the usual one."""
    fit = manners.sign_offs if formal else manners.sign_offs | manners.casual_sign_offs
    used = Counter(line for line in _closings(written) if line.rstrip(",.!").lower() in fit)
    return used.most_common(1)[0][0] if used else usual or manners.sign_off[0 if formal else 1]


def _closings(written: Iterable[Message]) -> Iterator[str]:
    for one in written:
        lines = [line.strip() for line in f"{one.own_words[-_LOOK:]}\n{one.signature}".splitlines() if line.strip()]
        yield from (line for line in lines[-8:] if len(line) <= _LONGEST_LINE)


# Portuguese


def _brazilian(received: Iterable[Message], words: str) -> bool:
    if re.search(r"\b(?:[Vv]ocê|equipe|time de|contato|currículo anexo|celular|registro)\b", words):
        return True
    return any(one.sender.domain.endswith(".br") for one in received)
