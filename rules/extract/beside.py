"""What stands beside a name in a sentence and tells of that person: that they join, or are elsewhere.

`attending` asks about each name; the words are those of `rules.languages.attending`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from rules.extract.sightings import WORD, Sighting, is_word
from rules.extract.spans import compiled, says
from rules.languages import Language
from rules.languages.attending import AND, IT_IS, JOINS_IN, LATER, NOT_AFTER, NOT_BEFORE, SELF, TALKS, WANTS
from rules.languages.glossary import is_common

_SMALL = (
    r"(?:\s(?:mr|mrs|ms|miss|frau|herrn?|mme|m\.|the|our|der|die|dem|den|la|le|el|il|o|a|lo|de|sra?|d\.|dem|sig\.ra|"
    r"mevrouw|dr|dott|colleague|kollegen)\.?){0,3}"
)
_WITH = (
    r"(?:with|by|mit|von|avec|par|con|por|da|dal|dalla|dall'|com|pelo|pela|met|door|to|behalve|besides|neben|außer|"
    r"sowie|dem|to\sintroduce)"
)
_FOR = r"(?:for|as|für|als|pour|comme|para|como|per|come|voor|of|to)"
_OWN = (
    r"(?:our|my|your|the|unser\w*|mein\w*|notre|mon|ma|nuestr\w+|mi|nostr\w+|il|la|el|o|a|os|as|le|der|die|onze|mijn|"
    r"de|meu|minha)"
)
_OF_THEM = (
    r"(?:\s?\([^()\n]{1,40}\)|,\s[^,.\n]{2,45},|\s(?:from|aus|de|do|da|van|di|del|of)\s(?:[\w']{1,15}\s?){1,3}?)?"
)
_MARKS = " \t-–—•*\"'“„«>"
_PLACE = re.compile(r"\b(?:at|in|bei|chez|à|presso|bij|from|of|in\sder|na|no|of\sthe)\s$", re.IGNORECASE)
_PAST = re.compile(
    r"\b(?:after|following|thanks?\s(?:you\s)?for|liked|enjoyed|nach|danke\sfür|suite\sà|merci\spour|tras|gracias\spor|grazie\sper|dopo|obrigad[oa]\spel[oa]|na|bedankt\svoor)\b[^.,]{0,50}$",
    re.IGNORECASE,
)
_SURNAME_FIRST = re.compile(
    rf"({WORD}),\s((?:(?:Prof|Dr|Dra|Ing|Mag)\.?\s){{0,3}})({WORD}(?:\s{WORD})?)\s?(?:\(|-\s|$)"
)
_NOT_THERE_BEFORE = rf"(?<!\w){NOT_BEFORE}{_SMALL}\s(?:(?:mr|mrs|ms|frau|herrn?|mme|m)\.?\s)?$"
_NOT_THERE_AFTER = rf"(?<!\w){NOT_AFTER}(?!\w)"
_PERSON_DUE = rf"\b{_WITH}\s$|^\W*$|{TALKS}\s(?:je|u|you|sie|dich|vous|te|le|ti|la)?\s?$"
_FIRM_OF_PERSON = rf"{WORD},\s[^,;]{{3,60}}\b(?:de|di|da|of|von|van|bij|bei|du|do|al|del|at)\s$"
_TITLE_BEFORE = r"\b(?:mr|mrs|ms|frau|herrn?|mme|m|sra?|d|dña|doña|srta|sig|dhr|mevrouw|heer|prof\.ssa|dott\.ssa)\.?\s$"
_LED = rf"(?:^\W*|[,&:;/]\s?|\b{_WITH}\s|\b(?:{AND})\s)(?:{_OWN}\s(?:[\w\-]{{2,20}}\s){{0,3}})?$"
_COMES = r"\b(?:kommt|kommen|stößt|vient|viene|vem|komt)\s$"
_TALK_BEFORE = rf"(?:{TALKS}|\b{_OWN}\s[\w\-]{{2,20}})\s$"
_SOON_AFTER_TALK = rf"{TALKS}\s(?:(?!{_FOR}\s)[a-zà-ÿ']{{1,10}}\s){{0,4}}$"
_JOINS_AFTER = rf"^\s(?:\([^)]{{1,40}}\)\s)?{JOINS_IN}"
_GOES_ON = re.compile(rf"\s?\(|,\s|\s(?:{AND})\s|\s{JOINS_IN}|\s[a-zà-ÿ']{{2,}}")
_FIRST_NAME = rf"(?<!\w)(?-i:(?P<name>{WORD}(?:\s{WORD}){{0,2}}))"
_FIRST_NAMES = (
    rf"{_FIRST_NAME}{_OF_THEM},?\s(?:{AND})\s(?:{SELF})(?!\w)",
    rf"(?<!\w)(?:{SELF})\s(?:{AND}|met|with|mit)\s(?:(?:o|a|il|la|der|die|mein\w*|my|mi[oa])\s(?:[a-zà-ÿ]{{3,12}}\s)?)?{_FIRST_NAME}",
    rf"{_FIRST_NAME}{_OF_THEM}\s{JOINS_IN}",
    rf"^\s?{_FIRST_NAME}\s[^.!?\n,;:]{{3,60}}?\s(?:{AND})\s(?:{WANTS})",
    rf"{IT_IS}\s{_FIRST_NAME}\s(?:qui|who|that|der|die|quien|che|quem)\b(?=.{{0,60}}{TALKS})",
    rf"{_FIRST_NAME}\s(?:and|und|et|y|e|en)\s(?-i:{WORD}){_OF_THEM}\s{JOINS_IN}",
    rf"(?:bringing|bringe|be\sme\sand|samen\smet|with\sme\sand)\s{_FIRST_NAME}",
)


def clause(text: str, position: int) -> str:
    """What stands between full stops or semicolons around a position."""
    ends = [match.end() for match in islice(re.finditer(r";|[.!?](?=\s)", text), 200)]
    begin = max((end for end in ends if end <= position), default=0)
    return text[begin : min((end for end in ends if end > position), default=len(text))]


def otherwise(text: str, one: Sighting, until: int) -> bool:
    """Whether what stands around a name says that the person is not there."""
    if says(text[max(0, one.start - 70) : one.start], _NOT_THERE_BEFORE):
        return True
    behind = re.split(r"[.;!?]\s", text[one.end : min(until, one.end + 110)])[0]
    return says(behind, _NOT_THERE_AFTER) or says(clause(text, one.start), LATER)


def in_brackets(text: str, one: Sighting) -> bool:
    """Whether a name stands in brackets behind other words: a firm or a department then."""
    before = text[: one.start]
    return before.rfind("(") > before.rfind(")") and not before.rstrip().endswith("(")


def hinted(text: str, one: Sighting, language: Language) -> bool:
    """Whether the words beside a name in a sentence are such as stand beside persons."""
    before, after = text[: one.start], text[one.end :]
    alone = not before.strip(" -") and not after.strip(" .!")
    doubtful = is_word(one.name.split()[-1], language) and not says(before, _PERSON_DUE)
    if alone or doubtful or says(before, _FIRM_OF_PERSON):
        return False
    titled = one.name != text[one.start : one.end] or says(before, _TITLE_BEFORE)
    return titled or _led_to(before) or _followed(before, after)


def _led_to(before: str) -> bool:
    """Whether such words stand before a name: "with our", "and", "meet", "kommt"."""
    return says(before[-80:], _LED) or says(before[-12:], _COMES) or says(before[-60:], _TALK_BEFORE)


def _followed(before: str, after: str) -> bool:
    """Whether what follows a name goes on about a person, and the talk is spoken of."""
    if re.match(r",|\s?\(", after) and says(after[:90], TALKS):
        return True
    behind = _GOES_ON.match(after) is not None
    return behind and (says(before[-60:], _SOON_AFTER_TALK) or says(after[:80], _JOINS_AFTER))


def turned_round(text: str) -> list[str]:
    """ "Nyström, Bo (Financial Crime)": names that are written with the surname first."""
    found = []
    for part in re.split(r";\s?", text.strip(" -•"))[:10]:
        match = _SURNAME_FIRST.match(part)
        if not match:
            return []
        found.append(f"{match[2]}{match[3]} {match[1]}")
    return found


def first_names(text: str, language: Language) -> Iterator[str]:
    """Lone first names beside the writer ("Robert (our cook) and I") or before what only a participant does."""
    for match in (match for form in _FIRST_NAMES for match in islice(compiled(form).finditer(text), 10)):
        words = match["name"].split()
        while words and is_word(words[0], language):
            words = words[1:]
        begin, end = match.span("name")
        if not words or any(is_word(word, language) for word in words):
            continue
        if len(words) == 1 and not text[:begin].strip(_MARKS) and is_common(words[0], language.code):
            continue  # "Gern möchten wir": its place gave it the capital
        name = " ".join(words)
        placed = _PLACE.search(text[max(0, begin - 12) : begin])
        if not placed and not otherwise(text, Sighting(name, begin, end, full=False), match.end()):
            yield name


def elsewhere_placed(before: str) -> bool:
    """Whether the words before a name make it a firm's, or tell of a talk that is over."""
    return bool(_PLACE.search(before) or _PAST.search(before[-80:]))
