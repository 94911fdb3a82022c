"""Of the people whom a mail names, who takes part: by the line or sentence a name stands in, and what is said of it.

A list under a heading, a row of a programme and a sentence about the conversation name those who take part; what
stands directly before or behind a name may say that this person is not there, or only opens the door.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from rules.extract.sightings import NAME, WORD, Sighting, is_word, sightings
from rules.extract.spans import compiled
from rules.languages import Language
from rules.languages.attending import (
    AND,
    ASIDE_LABEL,
    COMPLETE,
    IT_IS,
    JOINS_IN,
    LATER,
    NOT_AFTER,
    NOT_BEFORE,
    ROSTER,
    SELF,
    TALKS,
    WANTS,
    WITH_THEM,
)

_LABEL = re.compile(r"^[\s\-•>|]*(?P<label>[^:\n]{2,60}?)\s?:(?![\d/])\s*(?P<rest>.*)$")
_CLOCK = re.compile(
    r"^[\s\-•|]*(?:ore\s|um\s|at\s|om\s|à\s)?\d{1,2}(?:[:.h]\s?\d\d|\s?h\b|\s?[ap]\.?m|\s?uhr|\s?uur|\s?heures?)",
    re.IGNORECASE,
)
_STOP = re.compile(
    r"(?<=[^\W\d_]{3}[.!?])\s+(?=[^\W\da-zß-ÿ])|(?<=\)[.!?])\s+|(?<=\d[.!?])\s+(?=[A-ZÀ-Þ])|(?<=[!?])\s+"
)
_ABBREVIATED = re.compile(
    r"(?:\b(?:prof|dott|ing|mag|mme|sig|mevr|capt|revd|dipl|rev|sgt|avv|drs|eng|dra|arch|cllr|dña|mlle|srta|sra|hrn)\.|ssa\.?)$",
    re.IGNORECASE,
)
_SMALL = r"(?:\s(?:mr|mrs|ms|miss|frau|herrn?|mme|m\.|the|our|der|die|dem|den|la|le|el|il|o|a|lo|de|sra?|d\.|dem|sig\.ra|mevrouw|dr|dott|colleague|kollegen)\.?){0,3}"  # noqa: E501
_PLACE = re.compile(r"\b(?:at|in|bei|chez|à|presso|bij|from|of|in\sder|na|no|of\sthe)\s$", re.IGNORECASE)
_PAST = re.compile(
    r"\b(?:after|following|thanks?\s(?:you\s)?for|liked|enjoyed|nach|danke\sfür|suite\sà|merci\spour|tras|gracias\spor|grazie\sper|dopo|obrigad[oa]\spel[oa]|na|bedankt\svoor)\b[^.,]{0,50}$",
    re.IGNORECASE,
)
_LONGEST = 6_000
TALKED = re.compile(TALKS, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Attending:
    """Names said to take part, and names of which something else is said, as written, in their order."""

    there: tuple[str, ...]
    elsewhere: frozenset[str]
    listed: frozenset[str] = frozenset()
    sure: frozenset[str] = frozenset()
    complete: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    """A sentence or line: where its matter begins, and whether it is a list of those who take part."""

    text: str
    listed: bool
    aside: bool
    block: bool = False
    complete: bool = False
    """Whether its heading names those who interview, so that nobody else does."""


def attending(subject: str, text: str, language: Language, *, called_off: bool = False) -> Attending:
    """Who is there and who is not, by a mail's subject and its plain words without what stands under them.

    Where a talk is called off, those who cannot come are those whom it was with.
    """
    there: list[str] = []
    elsewhere: list[str] = []
    listed: list[str] = []
    complete = False
    there += _in_subject(subject, language)
    for piece in islice(_pieces(text[:_LONGEST], language), 150):
        said, not_said = _judged(piece, language, called_off=called_off)
        there += said
        listed += said if piece.listed else []
        complete = complete or (piece.complete and bool(said))
        elsewhere += not_said
    sure = list(_met_by_pronoun(text[:_LONGEST], language))
    kept = tuple(dict.fromkeys((*there, *sure)))
    return Attending(kept, frozenset(elsewhere) - frozenset(kept), frozenset(listed), frozenset(sure), complete)


def _met_by_pronoun(text: str, language: Language) -> Iterator[str]:
    """Persons named in full before a sentence in which the talk is "with her"."""
    for match in islice(compiled(WITH_THEM).finditer(text), 5):
        before = text[max(0, match.start() - 250) : match.start()]
        if TALKED.search(before[-90:]) and (named := [one for one in sightings(before, language) if one.full]):
            yield named[-1].name


def _in_subject(subject: str, language: Language) -> Iterator[str]:
    for one in sightings(subject, language):
        before = subject[: one.start]
        titled = one.name.count(" ") > 1 and subject[max(0, one.start - 12) : one.start].rstrip(" ").endswith(
            one.name.split()[0]
        )
        if one.full and (
            titled or re.search(r"\b(?:with|mit|avec|con|com|met)\s(?:\w{2,9}\.?\s)?$", before, re.IGNORECASE)
        ):
            yield one.name


def _pieces(text: str, language: Language) -> Iterator[_Piece]:
    """The sentences and lines of a text; lines under a heading belong to its list as long as they begin with a name."""
    roster = False
    for line in re.sub(r"(?<=[^\n]{60})(?<![.!?:;)])\n(?=[^\n\-•\d|])(?![^\n:]{2,40}:)", " ", text).splitlines()[:120]:
        if not line.strip():
            continue
        begins = re.match(rf"[\s\-•]*{NAME}", line)
        if roster and begins and (found := sightings(line, language)) and found[0].start <= begins.end():
            yield _Piece(line, listed=True, aside=False, block=True)
            continue
        roster = False
        for sentence in _sentences(line):
            label = _LABEL.match(sentence)
            told = bool(
                label
                and (_says(ROSTER, label["label"]) or _says(TALKS, label["label"]))
                and not _says(ASIDE_LABEL, label["label"])
            )
            if label and told:
                roster = not label["rest"].strip()
                yield _Piece(label["rest"], listed=True, aside=False, complete=_says(COMPLETE, label["label"]))
            elif label and len(label["label"].split()) < 5 and _says(ASIDE_LABEL, label["label"]):
                yield _Piece(label["rest"], listed=False, aside=True)
            else:
                timed = bool(_CLOCK.match(sentence))
                yield _Piece(
                    sentence.strip(" |").rpartition("|")[2] if timed else sentence,
                    listed=timed,
                    aside=False,
                    block=timed,
                )


def _sentences(line: str) -> Iterator[str]:
    begin = 0
    for match in islice(_STOP.finditer(line), 40):
        if _ABBREVIATED.search(line[begin : match.start()]):
            continue
        yield line[begin : match.start()]
        begin = match.end()
    yield line[begin:]


def _says(pattern: str, text: str) -> bool:
    return bool(compiled(pattern).search(text))


def _judged(piece: _Piece, language: Language, *, called_off: bool) -> tuple[list[str], list[str]]:
    text = piece.text[:700]
    if piece.listed and (turned := _turned_round(text)):
        return turned, []
    found = sightings(text, language)
    talks = piece.listed or _says(TALKS, text)
    there, elsewhere = [], []
    for n, one in enumerate(found):
        until = found[n + 1].start if n + 1 < len(found) else len(text)
        if piece.aside or _otherwise(text, one, one.end if called_off else until):
            elsewhere.append(one.name)
        elif _in_brackets(text, one):
            continue
        elif one.full and talks and _may_stand(piece, text, one, n, language):
            there.append(one.name)
    there += [name for name in _first_names(text, language) if name not in elsewhere]
    return there, elsewhere


def _otherwise(text: str, one: Sighting, until: int) -> bool:
    """Whether what stands around a name says that the person is not there."""
    if _says(
        rf"(?<!\w){NOT_BEFORE}{_SMALL}\s(?:(?:mr|mrs|ms|frau|herrn?|mme|m)\.?\s)?$",
        text[max(0, one.start - 70) : one.start],
    ):
        return True
    behind = re.split(r"[.;!?]\s", text[one.end : min(until, one.end + 110)])[0]
    return _says(rf"(?<!\w){NOT_AFTER}(?!\w)", behind) or _says(LATER, clause(text, one.start))


def clause(text: str, position: int) -> str:
    """What stands between full stops or semicolons around a position."""
    ends = [match.end() for match in islice(re.finditer(r";|[.!?](?=\s)", text), 200)]
    begin = max((end for end in ends if end <= position), default=0)
    return text[begin : min((end for end in ends if end > position), default=len(text))]


def _in_brackets(text: str, one: Sighting) -> bool:
    """Whether a name stands in brackets behind other words: a firm or a department then."""
    before = text[: one.start]
    return before.rfind("(") > before.rfind(")") and "(" in before and not before.rstrip().endswith("(")


_WITH = r"(?:with|by|mit|von|avec|par|con|por|da|dal|dalla|dall'|com|pelo|pela|met|door|to|behalve|besides|neben|außer|sowie|dem|to\sintroduce)"  # noqa: E501
_FOR = r"(?:for|as|für|als|pour|comme|para|como|per|come|voor|of|to)"
_OWN = r"(?:our|my|your|the|unser\w*|mein\w*|notre|mon|ma|nuestr\w+|mi|nostr\w+|il|la|el|o|a|os|as|le|der|die|onze|mijn|de|meu|minha)"  # noqa: E501


def _hinted(text: str, one: Sighting, language: Language) -> bool:
    """Whether the words beside a name in a sentence are such as stand beside persons."""
    before, after = text[: one.start], text[one.end :]
    if is_word(one.name.split()[-1], language) and not _says(
        rf"\b{_WITH}\s$|^\W*$|{TALKS}\s(?:je|u|you|sie|dich|vous|te|le|ti|la)?\s?$", before
    ):
        return False
    if not before.strip(" -") and not after.strip(" .!"):
        return False
    if compiled(rf"{WORD},\s[^,;]{{3,60}}\b(?:de|di|da|of|von|van|bij|bei|du|do|al|del|at)\s$").search(before):
        return False  # the firm in what is said of the person before
    titled = one.name != text[one.start : one.end] or _says(
        r"\b(?:mr|mrs|ms|frau|herrn?|mme|m|sra?|d|dña|doña|srta|sig|dhr|mevrouw|heer|prof\.ssa|dott\.ssa)\.?\s$", before
    )
    behind = re.match(rf"\s?\(|,\s|\s(?:{AND})\s|\s{JOINS_IN}|\s[a-zà-ÿ']{{2,}}", after) is not None
    leading = _says(
        rf"(?:^\W*|[,&:;/]\s?|\b{_WITH}\s|\b(?:{AND})\s)(?:{_OWN}\s(?:[\w\-]{{2,20}}\s){{0,3}})?$", before[-80:]
    )
    return (
        titled
        or leading
        or _says(r"\b(?:kommt|kommen|stößt|vient|viene|vem|komt)\s$", before[-12:])
        or (behind and _says(rf"{TALKS}\s(?:(?!{_FOR}\s)[a-zà-ÿ']{{1,10}}\s){{0,4}}$", before[-60:]))
        or _says(rf"(?:{TALKS}|\b{_OWN}\s[\w\-]{{2,20}})\s$", before[-60:])
        or (re.match(r",|\s?\(", after) and _says(TALKS, after[:90]))
        or (behind and _says(rf"^\s(?:\([^)]{{1,40}}\)\s)?{JOINS_IN}", after[:80]))
    )


def _may_stand(piece: _Piece, text: str, one: Sighting, n: int, language: Language) -> bool:
    before = text[: one.start]
    if piece.listed and n and is_word(one.name.split()[-1], language) and before.rstrip().endswith(","):
        return False
    if not piece.listed and not _hinted(text, one, language):
        return False
    if piece.block and n:
        return bool(
            re.search(
                rf"(?:\b(?:{AND}|with|mit|avec|con|com|met)|&|\||:)\s(?:\w{{1,9}}\.?\s){{0,2}}$", before, re.IGNORECASE
            )
        )
    return piece.listed or not (_PLACE.search(before) or _PAST.search(before[-80:]))


def _turned_round(text: str) -> list[str]:
    """ "Nyström, Bo (Financial Crime)": names that are written with the surname first."""
    found = []
    for part in re.split(r";\s?", text.strip(" -•"))[:10]:
        match = re.match(
            rf"({WORD}),\s((?:(?:Prof|Dr|Dra|Ing|Mag)\.?\s){{0,3}})({WORD}(?:\s{WORD})?)\s?(?:\(|-\s|$)", part
        )
        if not match:
            return []
        found.append(f"{match[2]}{match[3]} {match[1]}")
    return found


_OF_THEM = (
    r"(?:\s?\([^()\n]{1,40}\)|,\s[^,.\n]{2,45},|\s(?:from|aus|de|do|da|van|di|del|of)\s(?:[\w']{1,15}\s?){1,3}?)?"
)


def _first_names(text: str, language: Language) -> Iterator[str]:
    """Lone first names beside the writer ("Robert (our cook) and I") or before what only a participant does."""
    name = rf"(?<!\w)(?-i:(?P<name>{WORD}(?:\s{WORD}){{0,2}}))"
    forms = (
        rf"{name}{_OF_THEM},?\s(?:{AND})\s(?:{SELF})(?!\w)",
        rf"(?<!\w)(?:{SELF})\s(?:{AND}|met|with|mit)\s(?:(?:o|a|il|la|der|die|mein\w*|my|mi[oa])\s(?:[a-zà-ÿ]{{3,12}}\s)?)?{name}",
        rf"{name}{_OF_THEM}\s{JOINS_IN}",
        rf"^\s?{name}\s[^.!?\n,;:]{{3,60}}?\s(?:{AND})\s(?:{WANTS})",
        rf"{IT_IS}\s{name}\s(?:qui|who|that|der|die|quien|che|quem)\b(?=.{{0,60}}{TALKS})",
        rf"{name}\s(?:and|und|et|y|e|en)\s(?-i:{WORD}){_OF_THEM}\s{JOINS_IN}",
        rf"(?:bringing|bringe|be\sme\sand|samen\smet|with\sme\sand)\s{name}",
    )
    for form in forms:
        for match in islice(compiled(form).finditer(text), 10):
            words = match["name"].split()
            while words and is_word(words[0], language):
                words = words[1:]
            if not words or any(is_word(word, language) for word in words):
                continue
            if _PLACE.search(text[max(0, match.start("name") - 12) : match.start("name")]):
                continue
            if not _otherwise(
                text, Sighting(" ".join(words), match.start("name"), match.end("name"), full=False), match.end()
            ):
                yield " ".join(words)
