"""Whether the person who writes will hold the conversation, and what they are called."""

from __future__ import annotations

import re

from rules.extract.addresses import fits, folded, is_group, is_nobody, label, registrable
from rules.extract.foot import parted
from rules.extract.names import display_name, same_person
from rules.extract.sightings import WORD, is_word, sightings
from rules.extract.spans import compiled, plain, says
from rules.extract.surroundings import sentence_at
from rules.languages import Language
from rules.languages.attending import (
    ABSENT,
    ALSO,
    AROUND,
    CALLS,
    CLERKS,
    FIRST_PERSON,
    INSTITUTIONS,
    PASSIVE,
    SELF_THERE,
)
from rules.messages import Message
from rules.senders import BETWEEN

PAST = re.compile(
    r"\b(?:liked|loved|enjoyed|after|following|thanks?\s(?:you\s)?for|nach|après|tras|dopo|depois|na)\s(?:\w{1,10}\s){0,4}$",
    re.IGNORECASE,
)
_LOOK = 6_000
_ENDS = 3


def writer(message: Message, language: Language) -> str:
    """The name of the person who writes: their display name, else what stands alone under a mail from a shop's box."""
    if is_nobody(message.sender.email) or registrable(message.sender.domain) in BETWEEN:
        return ""
    shown = display_name(message.sender.name, language.people)
    if shown and _is_persons(shown, message, language):
        return shown
    return _signs(message, language) if not re.search(CLERKS, message.sender.name) else ""


def _is_persons(shown: str, message: Message, language: Language) -> bool:
    words = shown.split()
    if any(word.lower() in INSTITUTIONS for word in words):
        return False
    if fits(shown, message.sender.email) and not is_group(message.sender.email):
        return True
    if len(words) > 5 or not shown[0].isupper() or re.search(r"(?i)\b(?:y|und|and|&|et|en)\b", shown):
        return False
    if any(is_word(word, language) for word in words) or re.fullmatch(CLERKS, words[0]):
        return False
    return folded(shown) not in folded(label(message.sender.domain)) or same_person(
        _signs(message, language) or "-", shown
    )


def _signs(message: Message, language: Language) -> str:
    """A name alone on one of the last lines."""
    lines = [
        line.strip(" ,-~*xX.!\t") for line in f"{message.own_words}\n{message.signature}".splitlines() if line.strip()
    ]
    for line in reversed(lines[-_ENDS:]):
        words = line.split()
        if re.fullmatch(rf"{WORD}(?:\s{WORD}){{0,2}}", line) and not any(is_word(word, language) for word in words):
            return line
    return ""


def is_clerk(message: Message) -> bool:
    """Whether the writer's own lines or display name say that they recruit, or keep somebody's diary."""
    said, foot = parted(message)
    last = "" if foot.strip() else "\n".join([line for line in said.splitlines() if line.strip()][-2:])
    lines = [line for line in f"{message.sender.name}\n{foot}\n{last}".splitlines() if len(line) < 70]
    return any(re.search(CLERKS, line) for line in lines)


def holds(message: Message, language: Language) -> bool:
    """Whether the writer says so in words, whoever else is named."""
    text = plain(f"{message.subject}\n\n{message.own_words[:_LOOK]}")
    people = language.people
    if says(text, PASSIVE) or _absent(text, language):
        return False
    clerk = is_clerk(message)
    if says(text, ALSO) and not clerk:
        return True
    told = "|".join(one for one in (SELF_THERE, people.sender_talks) if one)
    return any(
        not PAST.search(text[max(0, match.start() - 45) : match.start()])
        and not (clerk and says(match[0], CALLS) and says(sentence_at(text, match.start()), AROUND))
        for match in compiled(told).finditer(text)
    )


def _absent(text: str, language: Language) -> bool:
    told = "|".join(one for one in (ABSENT, language.people.sender_absent) if one)
    return says(text, told)


def alone(message: Message, language: Language) -> bool:
    """Whether a person who is no clerk, and writes of nobody else, means a talk with themselves."""
    said = plain(parted(message)[0][:_LOOK])
    if is_clerk(message) or says(said, PASSIVE) or says(said, ABSENT):
        return False
    if says(said, language.people.we_talk):
        return True
    greeting = re.compile(r"^[^\n,:!]{0,40}[,:!]")
    named = [one for one in sightings(greeting.sub("", said), language) if one.full]
    return not named and says(said, FIRST_PERSON.get(language.code, ""))
