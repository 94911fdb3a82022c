"""Of the people whom a mail names, who takes part: by the line or sentence a name stands in, and what is said of it.

A list under a heading, a row of a programme and a sentence about the conversation name those who take part; what
stands directly before or behind a name may say that this person is not there, or only opens the door.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from rules.extract.beside import elsewhere_placed, first_names, hinted, in_brackets, otherwise, turned_round
from rules.extract.sightings import NAME, Sighting, is_word, sightings
from rules.extract.spans import compiled, says
from rules.languages import Language
from rules.languages.attending import AND, ASIDE_LABEL, COMPLETE, ROSTER, TALKS, WITH_THEM

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
_WRAPPED = re.compile(r"(?<=[^\n]{60})(?<![.!?:;)])\n(?=[^\n\-•\d|])(?![^\n:]{2,40}:)")
"""Where a program has broken a long line."""
_AT_HEAD = re.compile(rf"[\s\-•]*{NAME}")
_WITH_BEFORE = re.compile(r"\b(?:with|mit|avec|con|com|met)\s(?:\w{2,9}\.?\s)?$", re.IGNORECASE)
_JOINED_BEFORE = re.compile(
    rf"(?:\b(?:{AND}|with|mit|avec|con|com|met)|&|\||:)\s(?:\w{{1,9}}\.?\s){{0,2}}$", re.IGNORECASE
)
_LONGEST = 6_000
_PIECES = 150


@dataclass(frozen=True, slots=True)
class Attending:
    """Names said to take part, and names of which something else is said, as written, in their order.

    `listed`: those in a list or programme. `sure`: those with whom the talk is said to be. `complete`: whether a list
    is headed by what makes it whole ("Interviewers:").
    """

    there: tuple[str, ...]
    elsewhere: frozenset[str]
    listed: frozenset[str] = frozenset()
    sure: frozenset[str] = frozenset()
    complete: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    """A sentence or line. `listed`: of a list or programme. `aside`: of people who do something else.

    `block`: only its first name takes part. `complete`: its heading names those who interview, so nobody else does.
    """

    text: str
    listed: bool = False
    aside: bool = False
    block: bool = False
    complete: bool = False


def attending(subject: str, text: str, language: Language, *, called_off: bool = False) -> Attending:
    """Who is there and who is not, by a mail's subject and its plain words without what stands under them.

    Where a talk is called off, those who cannot come are those whom it was with.
    """
    text = text[:_LONGEST]
    judged = [
        (piece, *_judged(piece, language, called_off=called_off)) for piece in islice(_pieces(text, language), _PIECES)
    ]
    sure = list(_met_by_pronoun(text, language))
    said = (name for _, there, _ in judged for name in there)
    there = tuple(dict.fromkeys((*_in_subject(subject, language), *said, *sure)))
    return Attending(
        there,
        elsewhere=frozenset(name for _, _, elsewhere in judged for name in elsewhere) - frozenset(there),
        listed=frozenset(name for piece, there, _ in judged if piece.listed for name in there),
        sure=frozenset(sure),
        complete=any(piece.complete and there for piece, there, _ in judged),
    )


def _met_by_pronoun(text: str, language: Language) -> Iterator[str]:
    """Persons named in full before a sentence in which the talk is "with her"."""
    for match in islice(compiled(WITH_THEM).finditer(text), 5):
        before = text[max(0, match.start() - 250) : match.start()]
        if says(before[-90:], TALKS) and (named := [one for one in sightings(before, language) if one.full]):
            yield named[-1].name


def _in_subject(subject: str, language: Language) -> Iterator[str]:
    """Full names behind "with", or with a title, in a subject."""
    for one in sightings(subject, language):
        lead = subject[max(0, one.start - 12) : one.start].rstrip(" ")
        titled = one.name.count(" ") > 1 and lead.endswith(one.name.split()[0])
        if one.full and (titled or _WITH_BEFORE.search(subject[: one.start])):
            yield one.name


# Sentences and lines


def _pieces(text: str, language: Language) -> Iterator[_Piece]:
    """The sentences and lines of a text; lines under a heading belong to its list as long as they begin with a name."""
    under_heading = False
    for line in _WRAPPED.sub(" ", text).splitlines()[:120]:
        if not line.strip():
            continue
        if under_heading and _begins_with_name(line, language):
            yield _Piece(line, listed=True, block=True)
            continue
        under_heading = False
        for sentence in _sentences(line):
            piece = _piece(sentence)
            under_heading = not piece.text.strip() if piece.listed and not piece.block else under_heading
            yield piece


def _begins_with_name(line: str, language: Language) -> bool:
    begins = _AT_HEAD.match(line)
    found = sightings(line, language) if begins else []
    return bool(begins and found and found[0].start <= begins.end())


def _piece(sentence: str) -> _Piece:
    """A sentence as what its label says or, without one, as a row of a programme or as a plain sentence."""
    label = _LABEL.match(sentence)
    if label:
        aside = says(label["label"], ASIDE_LABEL)
        if not aside and (says(label["label"], ROSTER) or says(label["label"], TALKS)):
            return _Piece(label["rest"], listed=True, complete=says(label["label"], COMPLETE))
        if aside and len(label["label"].split()) < 5:
            return _Piece(label["rest"], aside=True)
    if _CLOCK.match(sentence):
        return _Piece(sentence.strip(" |").rpartition("|")[2], listed=True, block=True)
    return _Piece(sentence)


def _sentences(line: str) -> Iterator[str]:
    begin = 0
    for match in islice(_STOP.finditer(line), 40):
        if _ABBREVIATED.search(line[begin : match.start()]):
            continue
        yield line[begin : match.start()]
        begin = match.end()
    yield line[begin:]


# Names in them


def _judged(piece: _Piece, language: Language, *, called_off: bool) -> tuple[list[str], list[str]]:
    """(names of those who take part, names of those who do not) in a sentence or line."""
    text = piece.text[:700]
    if piece.listed and (turned := turned_round(text)):
        return turned, []
    found = sightings(text, language)
    talks = piece.listed or says(text, TALKS)
    there, elsewhere = [], []
    for n, one in enumerate(found):
        until = found[n + 1].start if n + 1 < len(found) else len(text)
        if piece.aside or otherwise(text, one, one.end if called_off else until):
            elsewhere.append(one.name)
        elif not in_brackets(text, one) and one.full and talks and _may_stand(piece, text, one, n, language):
            there.append(one.name)
    there += [name for name in first_names(text, language) if name not in elsewhere]
    return there, elsewhere


def _may_stand(piece: _Piece, text: str, one: Sighting, n: int, language: Language) -> bool:
    """Whether the nth name of a piece stands where one stands who takes part."""
    before = text[: one.start]
    if piece.listed and n and is_word(one.name.split()[-1], language) and before.rstrip().endswith(","):
        return False
    if piece.block and n:
        return bool(_JOINED_BEFORE.search(before))
    return piece.listed or (hinted(text, one, language) and not elsewhere_placed(before))
