"""Names in the phrases that a language has for those who meet the candidate: "you'll be meeting with", "X and I".

The phrases are those of `PeopleWords`; who of them takes part is decided in `people`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from rules.extract import writers
from rules.extract.beside import clause
from rules.extract.lineups import lineups
from rules.extract.names import before, leading_name, listed
from rules.extract.spans import compiled, says
from rules.extract.surroundings import sentence_at
from rules.languages import Language
from rules.languages.attending import AND, INSTITUTIONS, LATER

_MATCHES = 40
"""Places in a mail that are looked at for each pattern; a mail with more is no invitation."""


def together(text: str, language: Language) -> Iterator[str]:
    """Names that stand together, in sentences that say of nobody that they do something else."""
    words = language.people
    for sentence in _sentences(text):
        if re.match(r"\s*\w{2,20}:\s", sentence):
            continue
        if not says(sentence, words.elsewhere):
            meeting = says(sentence, rf"\b(?:{words.meets})\b") or says(sentence, words.acts)
            yield from lineups(" ".join(sentence.split()), words, alone=meeting)


def _sentences(text: str) -> Iterator[str]:
    """The sentences of a text; a short line is one by itself, a long one goes on in the next."""
    joined = re.sub(r"(?<=[^\n]{55})\n(?=\S)", " ", text)
    yield from islice(re.split(r"(?<=[^\W\d_]{3}[.!?])\s|\n", joined), 120)


def beside_me(text: str, language: Language) -> Iterator[str]:
    """ "me and Ruaridh who does front of house", "Neville and me": names beside the writer."""
    words = language.people
    own = "|".join(sorted((re.escape(word) for word in words.self_words), key=len, reverse=True)) or "(?!)"
    joined = r"\s(?:and|und|et|y|e|ed|en|&)\s"
    beside = compiled(rf"(?<!\w)(?:{own}){joined}(?:[oail]{{1,2}}\s|d[ie][er]\s)?(?=[^\W\d_])")
    for match in islice(beside.finditer(text), _MATCHES):
        name, _ = leading_name(text[match.end() : match.end() + 60], words)
        if name and text[match.end() :].startswith(name.split()[0]):
            yield "me"
            yield name
    for match in islice(compiled(rf",?{joined}(?:{own})(?!\w)").finditer(text), _MATCHES):
        if names := before(text, match.start(), words):
            yield from names
            yield "me"


def introduced(text: str, language: Language) -> Iterator[str]:
    """Names after "you'll be meeting with", "Interviewers:" and the like."""
    words = language.people
    labels = re.compile(
        rf"(?:^|[\n.!?(])[ \t]{{0,6}}(?:{words.labels or '(?!)'})(?:[ \t]?:|[ \t]{{2,}})", re.IGNORECASE
    )
    for match in islice(labels.finditer(text), _MATCHES):
        yield from _persons(listed(text, match.end(), words), text)
    meets = compiled(rf"(?<!\w)(?P<words>{words.meets or '(?!)'})\s")
    for match in islice(meets.finditer(text), _MATCHES):
        strong = " " in match["words"] or not re.search(r"(?i)\b(?:with|mit)$", match["words"])
        sentence = sentence_at(text, match.start())
        timed = says(sentence, language.times.fixed) or says(sentence, r"\d[:.]\d\d|\d\s?[ap]m\b")
        if not strong and (not timed or says(sentence, language.times.over)):
            continue
        around = text[max(0, match.start() - 200) : match.end() + 100]
        if says(clause(around, min(200, match.start())), LATER):
            continue
        if writers.PAST.search(text[max(0, match.start() - 45) : match.start()]):
            continue
        if words.had_met and re.search(
            rf"\b(?:{words.had_met})\s$", text[max(0, match.start() - 60) : match.start()], re.IGNORECASE
        ):
            continue
        yield from _full(_persons_and_rest(listed(text, match.end(), words), text), strong=strong)


def _persons(names: Iterable[tuple[str, str]], text: str) -> Iterator[str]:
    yield from (name for name, _ in _persons_and_rest(names, text))


def _persons_and_rest(names: Iterable[tuple[str, str]], text: str) -> Iterator[tuple[str, str]]:
    """Names of a list without the lone words that a post or place is written with ("Ana Ruiz, Planning Director")."""
    full = False
    for name, rest in names:
        lone = " " not in name and name != "me"
        if lone and (name.isupper() or _goes_on(rest) or (full and not _joined(name, text))):
            continue
        full = full or not lone
        yield name, rest


def _goes_on(rest: str) -> bool:
    """Whether what follows a lone word makes it a part of a post's or a department's name."""
    after = rest.split()[:1]
    return bool(after) and (after[0][:1].isupper() or after[0].lower().strip(".,") in INSTITUTIONS)


def _joined(name: str, text: str) -> bool:
    return bool(re.search(rf"(?i)(?:\b(?:{AND})|&)\s(?:\w{{2,12}}\.?\s){{0,2}}{re.escape(name)}(?![\w])", text))


def _full(names: Iterable[tuple[str, str]], *, strong: bool) -> Iterator[str]:
    """A lone first name counts only where something tells that it is a person's."""
    for name, rest in names:
        if (
            " " in name
            or name == "me"
            or (strong and len(name) > 2 and re.match(r"\s?(?:\u241f|,|$)|\s(?=[a-zà-ÿ(])", rest))
        ):
            yield name


def acting(text: str, language: Language) -> Iterator[str]:
    """Names before "will interview you"."""
    if not language.people.acts:
        return
    for match in islice(compiled(language.people.acts).finditer(text), _MATCHES):
        for name in before(text, match.start(), language.people):
            if " " in name or not re.search(
                rf"\b(?i:in|at|from|aus|aus|à|en|em|te|van|von|of|de|da|di)\s{re.escape(name)}", text
            ):
                yield name
