"""Whether the person who writes will hold the conversation, and what they are called."""

from __future__ import annotations

import re

from rules.extract.addresses import firms_domain, folded, is_nobody, label, registrable
from rules.extract.foot import parted
from rules.extract.names import display_name
from rules.extract.sightings import WORD, is_word
from rules.extract.spans import compiled, plain
from rules.languages import Language
from rules.languages.attending import CLERKS, PASSIVE, SELF_THERE
from rules.messages import Message
from rules.senders import BETWEEN

_PAST = re.compile(
    r"(?:liked|loved|enjoyed|after|following|thanks?\s(?:you\s)?for|nach|après|tras|dopo|depois|na)\s(?:\w{1,10}\s){0,4}$", re.IGNORECASE
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
    if len(words) > 5 or re.search(rf"(?i)\b(?:y|und|and|&|et|e|en)\b", shown) or any(is_word(word, language) for word in words):
        return False
    if re.fullmatch(CLERKS, words[0]):
        return False
    firm = label(message.sender.domain)
    return not (len(folded(shown)) > 4 and folded(shown) == folded(firm) and not _signs(message, language))


def _signs(message: Message, language: Language) -> str:
    """A name alone on one of the last lines."""
    lines = [line.strip(" ,-~*xX.!\t") for line in f"{message.own_words}\n{message.signature}".splitlines() if line.strip()]
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
    if people.sender_absent and compiled(people.sender_absent).search(text):
        return False
    told = "|".join(one for one in (SELF_THERE, people.sender_talks) if one)
    return any(not _PAST.search(text[max(0, match.start() - 45) : match.start()]) for match in compiled(told).finditer(text))


def alone(message: Message, name: str, language: Language) -> bool:
    """Whether a person who is no clerk, and writes of nobody else, means a talk with themselves."""
    said = plain(parted(message)[0][:_LOOK])
    if is_clerk(message) or compiled(PASSIVE).search(said) or firms_domain(message.sender.email) is None and not name:
        return False
    talks = language.people.we_talk
    first = r"(?-i:\bI\b)|\bI'|\bmy\b|\bme\b|\bich\b|\bmich\b|\bje\b|\bj'|\bmon\b|\byo\b|\bme\b|\bmi\b|\bmio?a?\b|\bio\b|\beu\b|\bmeu\b|\bminha\b|\bik\b|\bmij\b|\bmijn\b|\bwir\b|\bwe\b|\bnous\b|\bon\b"
    return bool(talks and compiled(talks).search(said)) or bool(compiled(first).search(said))
