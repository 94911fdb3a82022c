"""Where the title of a post begins and ends in a text; `roles` decides which of them the mail is about.

Languages differ in where the core of a title stands: "data analyst" ends with it, "analista de datos" begins with it.
`cores` knows what a core is, `growing` lets a title grow around one, `trimming` rids it of what is no part of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

from rules.extract.cores import is_core, is_pair, may_have_core, patterns
from rules.languages.little import ENDING, TECHNOLOGY, VERBS, WHEN
from rules.languages.people import PeopleWords
from rules.zones import of_place

TOKEN = re.compile(r"[^\W_][\w'’+#.\-/*&:]{0,40}(?<![.\-:])(?:\((?:a|o|e|ne|se|ère|euse|rice|trice|in|innen)\))?")
_GAP = re.compile(r" - (?=[A-Z]{2,4}\b)| (?:[&/+] )?|[/&]")
_OF = "of for in the to de di da do du des del della dei delle degli dello dos das für im der van voor d la le -"
_DEFINITE = frozenset(("do", "da", "del", "della", "dello", "du"))
_JOINING = frozenset("and und et e y en & /".split())  # noqa: SIM905
SMALL = frozenset(_OF.split()) | _JOINING
_NO_PART = r"(?!(?i:remote|remoto|hybrid|on-?site|full|part|req|réf|ref|id|job|cet|all|télé|nights|days))"
_BRACKET = re.compile(
    rf"\s?\((?:[mwfdxihv](?:\s?[/|,]\s?[mwfdxihv]){{1,3}}|{_NO_PART}[A-Z][\w+\-]{{0,7}})\)"
    r"|\s[mwfdxh]/[mwfdxh](?:/[mwfdxi])?\b"
)
BEFORE_CORE = frozenset("vice aiuto sub sous junior senior ex co primer primo segundo premier júnior".split())  # noqa: SIM905
"""Before the core of a title that begins with it: "aiuto cuoco"."""
_ADJECTIVE = re.compile(
    r".{3,}(?:iques?|al|ale|aux|ales|aires?|els?|elles?|ifs?|ives?|ées?|és|ents?|ico|ica|ici|aria|ar|ivo|iva|"
    r"ado|ada|ato|ata|are|ari|ali|ano|ana|eux|euse|ese|oso|osa|ente|ante|web|júnior|junior|senior|adjunt[oa]|naval[e]?)$"
)
_INVERTED = frozenset(("wij", "we", "ik", "je", "jij", "u", "ons", "onze", "wir", "ich", "sie", "du", "ihr"))
"""Before these the last word may be a verb ("planner zoeken wij"); before all else that stops a title, it is a part."""
_MIXED = re.compile(r"\w+[A-Z0-9]\w*|[A-Z]")
"""A name of technology or an abbreviation: "IoT", "CRM"."""
_NO_NUMBER = re.compile(r"(?:19|20)\d\d|\d+[:.,/\-]\d.*|\d+[º°ª]|\d{3,}|\d+(?:h|am|pm|uhr|st|nd|rd|th)", re.IGNORECASE)
_COMMA = re.compile(r",\s(?=[A-Z])(?!(?:Herr|Frau|Dr|Mr|Mrs|Ms|Prof|Mevr|Dhr)\b)")


def is_small(word: str, words: PeopleWords) -> bool:
    """Whether a word merely joins two others; "van" is a vehicle in English."""
    low = word.lower()
    return low in SMALL and not (low == "van" and words.head_last)


class _Fit(IntEnum):
    """How surely a word goes on with the title that the words before it began."""

    NO = 0
    IF_IT_ENDS = 1
    """Only if the title ends with it or soon after: "responsabile magazzino presso", but not "capoturno sale il"."""
    YES = 2


@dataclass(frozen=True, slots=True)
class _Taken:
    word: str
    end: int
    fit: _Fit


def title_at(text: str, position: int, words: PeopleWords, *, loose: bool) -> str:
    """The title that begins at a position, '' if none does. `loose`: the words before leave no doubt that one does."""
    taken, ends = _run(text, position, words)
    while taken and (
        taken[-1].word.lower() in SMALL or (not ends and taken[-1].fit is _Fit.IF_IT_ENDS and len(taken) > 1)
    ):
        taken.pop()
    taken = _to_core(taken, words)
    if not taken or not (taken[0].word[0].isupper() or taken[0].word[0].isdigit() or loose or _leads(taken, words)):
        return ""
    begin = taken[0].end - len(taken[0].word)
    bracket = _BRACKET.match(text, taken[-1].end)
    return text[begin : bracket.end() if bracket else taken[-1].end]


def _run(text: str, position: int, words: PeopleWords) -> tuple[list[_Taken], bool]:
    """The words from a position on that may be one title, and whether what follows ends it."""
    _, _, stops, _, after = patterns(words)
    taken: list[_Taken] = []
    while len(taken) < 9 and (match := TOKEN.match(text, position)):
        token = match[0]
        stopped = stops.match(text, position)
        if (
            stopped
            and (token[0].islower() or stopped.end() > match.end())
            and not _taught_in(taken, token, text, match)
        ):
            return taken, token.lower() not in _INVERTED or bool(taken and taken[-1].word in SMALL)
        if taken and token in VERBS:
            return taken, True
        if taken and after.match(text, position):
            return taken, True
        fit = _fit(token, text, match.end(), taken, words)
        if token.endswith(("'s", "’s")) and not _core_follows(text, match.end(), words):
            return [*taken, _Taken(token[:-2], match.end() - 2, fit)] if fit else taken, True
        if not fit or (fit is _Fit.IF_IT_ENDS and sum(one.fit is fit for one in taken) > 1):
            return taken, is_small(token, words)
        taken.append(_Taken(token, match.end(), fit))
        gap = _GAP.match(text, match.end())
        if gap and gap[0] == " - " and not any(may_have_core(one.word, words) for one in taken):
            gap = None
        comma = words.head_last and _COMMA.match(text, match.end())
        if not gap and not comma:
            return taken, True
        position = gap.end() if gap else match.end() + 2
    return taken, not taken or text[position : position + 1] not in "\"“„«'"


def _core_follows(text: str, end: int, words: PeopleWords) -> bool:
    """Whether an occupation follows a possessive ("Children's Librarian", but not "the organist's bench")."""
    return any(is_core(word, words) for word in text[end : end + 30].split()[:2])


_TAUGHT = re.compile(
    r"(?:técnic|tecnólog|especialist|engenheir|ingenier|expert|ingénieur|technicien|docent|professor|perit|spécialist|consult|mestr|auxiliar|licenciad)\w{0,4}",
    re.IGNORECASE,
)


_ADDED = re.compile(r"addett[oaie] (?:al|alla|alle|ai|allo|agli|all['’]\w+)", re.IGNORECASE)
"""In Italian the work itself follows ("addetta al campionario")."""


def _taught_in(taken: list[_Taken], token: str, text: str, match: re.Match[str]) -> bool:
    """Whether "in" leads to a subject, as with some occupations ("Técnico em Segurança"), rather than to a place."""
    if len(taken) == 1 and _ADDED.fullmatch(f"{taken[0].word} {token}"):
        return True
    if len(taken) != 1 or token.lower() not in ("em", "en") or not _TAUGHT.fullmatch(taken[0].word):
        return False
    following = TOKEN.match(text, match.end() + 1)
    return bool(following and following[0][0].isupper() and not of_place(following[0]))


def _fit(token: str, text: str, end: int, taken: list[_Taken], words: PeopleWords) -> _Fit:
    low, following = token.lower(), TOKEN.match(text, end + 1)
    if not taken:
        good = not is_small(low, words) and (not token.isdigit() or bool(re.match(r"\s[A-Z]", text[end : end + 2])))
        return _Fit.YES if good else _Fit.NO
    if taken[-1].word.lower() in ("al", "alla", "alle", "ai", "allo", "agli"):
        return _Fit.YES
    if _ADDED.fullmatch(f"{taken[-1].word} {token}"):
        return _Fit.YES
    if words.head_last and "de" in (low, taken[-1].word):
        return _Fit.YES  # "chef de partie"
    if is_small(low, words) or (low in ("em", "en") and words.head_first):
        return _fit_of_small(low, following[0] if following else "", taken, words)
    if token[0].isdigit():
        return _Fit.NO if _NO_NUMBER.match(token) else _Fit.YES
    first, last = taken[0].word, taken[-1].word
    if not token.islower():
        named = token in TECHNOLOGY or _MIXED.fullmatch(token)  # "développeur Python", "chef de projet IoT"
        good = bool(named) or not first[0].islower() or not words.head_first or last.lower() in SMALL
        return _Fit.YES if good else _Fit.NO
    if words.head_first:
        return _fit_of_small_letters(token, taken, words)
    cored = any(is_core(one.word, words) for one in taken)
    if words.head_last:
        return _Fit.YES if low not in ENDING and (first[0].islower() or not cored or is_core(token, words)) else _Fit.NO
    if words.compounds and cored and last.lower() not in SMALL:
        return _Fit.IF_IT_ENDS if low not in ENDING | WHEN and "en" in _of(words) else _Fit.NO
    grows = first[0].islower() or may_have_core(token, words) or (low not in ENDING and _core_follows(text, end, words))
    return _Fit.YES if grows else _Fit.NO


def _of(words: PeopleWords) -> frozenset[str]:
    """Words that join two in a language."""
    return frozenset(word for word in _JOINING if re.fullmatch(words.joins or "(?!)", word, re.IGNORECASE))


def _fit_of_small(low: str, following: str, taken: list[_Taken], words: PeopleWords) -> _Fit:
    """A small linking word goes on where what it links to may be a part of the title."""
    if low in ("la", "le") and taken[-1].word.lower() not in SMALL:
        return _Fit.NO  # "jefe de equipo la revisará"
    if not following or following[0].isdigit() or following.lower() in ENDING or following == "the":
        return _Fit.NO
    if low in _DEFINITE and following in WHEN:
        return _Fit.NO  # "speaker del mattino", but "boulangère de nuit"
    if following[0].isupper():
        return _Fit.NO if _names_holder(low, following, taken, words) else _Fit.YES
    if low in _JOINING and any(one.word[0].isupper() for one in taken[1:]):
        return _Fit.NO
    if low in _of(words) and is_core(taken[-1].word, words) and not is_core(following, words):
        return _Fit.NO  # "platform engineer en …"
    lower = words.head_first or taken[0].word[0].islower()
    return (_Fit.IF_IT_ENDS if low in _JOINING else _Fit.YES) if lower else _Fit.NO


def _names_holder(low: str, following: str, taken: list[_Taken], words: PeopleWords) -> bool:
    """Whether "do Maresia" names the firm behind a title in small letters ("chefe de sala do Maresia")."""
    own = [one.word for one in taken if one.word.lower() not in SMALL]
    if not words.head_first or following.isupper() or any(word[0].isupper() for word in own[1:]):
        return False
    return len(own) > 1 or (low in _DEFINITE and own[0][0].islower())


def _fit_of_small_letters(token: str, taken: list[_Taken], words: PeopleWords) -> _Fit:
    """In small letters after a title's core: surely behind "de" or as an adjective, else only at its end."""
    if taken[-1].word.lower() in SMALL:
        return taken[-1].fit
    if token in ENDING or token in WHEN or any(one.word[0].isupper() for one in taken[1:]):
        return _Fit.NO
    return _Fit.YES if _ADJECTIVE.fullmatch(token) or may_have_core(token, words) else _Fit.IF_IT_ENDS


def _leads(taken: list[_Taken], words: PeopleWords) -> bool:
    """Whether a title in small letters begins with its core, where it may."""
    first = taken[1] if taken[0].word.lower() in BEFORE_CORE and len(taken) > 1 else taken[0]
    return words.head_first and is_core(first.word, words)


def _to_core(taken: list[_Taken], words: PeopleWords) -> list[_Taken]:
    """Of a title that ends with its core, the words up to it: in small letters, or where capitals have ended."""
    if not taken or not words.head_last or all(not one.word.islower() or one.word in SMALL for one in taken):
        return taken
    cores = patterns(words)[1]
    known = [
        n
        for n, one in enumerate(taken[:6])
        if is_core(one.word, words) or (n and is_pair(taken[n - 1].word, one.word, words))
    ]
    known = [n + 2 if taken[n + 1 : n + 2] and taken[n + 1].word == "de" else n for n in known]
    last = max(known or [n for n, one in enumerate(taken[:6]) if cores.fullmatch(one.word)], default=None)
    if taken[0].word[0].islower():
        return taken[: last + 1] if last is not None else taken[:1] if len(taken) == 1 else []
    capitals = next(n for n, one in enumerate(taken) if one.word.islower() and one.word not in SMALL)
    kept = taken[: max(capitals, last + 1 if last is not None else 0)]
    while kept and kept[-1].word.lower() in SMALL:
        kept.pop()
    return kept
