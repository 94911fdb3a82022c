"""What the sentences of a mail do, by the cues of its language, with condition and denial seen to in one place.

Reads text; leaves the weighing of what was found to `weighing`. The whole text is looked at once for each phrase,
in lower case with straight quotes, one sentence a line; phrases have bounded gaps and never cross a sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Final

from rules.kinds.meanings import lexicon
from rules.kinds.needles import needles
from rules.languages import LANGUAGES, Language
from rules.languages.cues import Act, Cues
from rules.languages.times import TimeWords

LONGEST: Final = 20_000
"""Characters of own words that are looked at."""

_GAP: Final = r"[^\n]{0,45}?"
_MOST_MATCHES: Final = 4
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_CLEAR_LEAD: Final = 6
"""So many stop words more than any other language tell a language without doubt."""
_FEW_WORDS: Final = 60
_WRAPPED: Final = 52
_ASIDE_REACH: Final = 42
_DENIAL_REACH: Final = 22
"""How many characters a look back, and a denial, reaches within its clause."""
_BULLET: Final = re.compile(r"\s{0,8}(?:[-*•·–—>]|\d{1,2}[.)])\s")
_END: Final = re.compile(r"(?<=[.!?…])[\"'”’)\]]{0,2}\s+(?=[\"'“¿¡(\[]{0,2}[A-ZÀ-ÞÄÖÜ0-9])")
_ABBREVIATED: Final = re.compile(
    r"(?:\b(?:dr|mr|mrs|ms|prof|st|ing|dipl|hr|fr|ca|bzw|z\.b|e\.g|i\.e|etc|nr|no|approx|inc|ltd|co|sr|sra|vs|tel|[a-z])|\d)"
    r"\.$",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(
    r"[,;:!?()]|\.\s| - |\b(?:but|however|and (?:we|i|you|so)|though|so we|aber|jedoch|doch|und (?:wir|ich)|mais|pero|"
    r"ma|maar)\b"
)
_STRAIGHT: Final = str.maketrans("’‘“”„–—‑\u00a0\u202f⋅", '\'\'"""---  ·')

_OUTCOMES: Final = frozenset(
    {Act.INVITE, Act.OFFER, Act.REJECT, Act.FIX_TIME, Act.ADVANCE, Act.CANCEL, Act.MOVE, Act.STATUS, Act.CHORE}
)
"""Acts that are not done where a condition stands before them, even in the main clause."""
_OPPOSITE: Final = {Act.OFFER: Act.REJECT, Act.INVITE: Act.REJECT, Act.ADVANCE: Act.REJECT}
_UNDENIED: Final = frozenset(
    {Act.REJECT, Act.STATUS, Act.AWAY, Act.ELSEWHERE, Act.CANCEL, Act.UNDELIVERED, Act.CHORE, Act.PITCH}
)
"""Acts whose phrases hold their own denial, or that a denial leaves as they are."""
_TOPICS: Final = frozenset({Act.JOB, Act.KNOWN, Act.ELSEWHERE, Act.ADVERTISE})
"""What a mail is about, whether stated, denied or only possible."""
_BACKWARD: Final = frozenset(
    {
        Act.INVITE,
        Act.PICK_TIME,
        Act.FIX_TIME,
        Act.MOVE,
        Act.TEST,
        Act.OFFER,
        Act.ADVANCE,
        Act.ASK,
        Act.REMIND,
        Act.REJECT,
    }
)
"""Acts that are not done in a clause that looks back or ahead ("thank you for coming to the interview")."""


@dataclass(frozen=True, slots=True)
class Said:
    """An act found in a sentence (as the sender wrote it); `subject` where that is the Subject."""

    act: Act
    weight: float
    sentence: str
    subject: bool = False


@dataclass(frozen=True, slots=True)
class _Table:
    cues: tuple[tuple[Act, float, tuple[str, ...], re.Pattern[str]], ...]
    """Act, weight, what a text must hold one of, and the phrase."""
    conditions: re.Pattern[str]
    asides: re.Pattern[str]
    negations: re.Pattern[str]
    noise: re.Pattern[str]


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, hard-wrapped lines joined, each on one line."""
    found: list[str] = []
    for paragraph in _paragraphs(text[:LONGEST]):
        start = 0
        for end in _END.finditer(paragraph):
            if not _ABBREVIATED.search(paragraph, max(start, end.start() - 8), end.start()):
                found.append(paragraph[start : end.start()])
                start = end.end()
        found.append(paragraph[start:])
    return tuple(" ".join(one.split()) for one in found if one.strip())


def _paragraphs(text: str) -> Iterator[str]:
    """Lines joined where the one before was long enough to have been wrapped."""
    kept = last = ""
    for line in text.split("\n"):
        if kept and (len(last) < _WRAPPED or not line.strip() or _BULLET.match(line)):
            yield kept
            kept = ""
        kept = f"{kept} {line}" if kept else line
        last = line
    if kept:
        yield kept


def straightened(text: str) -> str:
    """Lower case, straight quotes and hyphens, single spaces: what phrases are written for."""
    return " ".join(text.translate(_STRAIGHT).lower().split())


def acts(subject: str, own_words: str, language: Language) -> tuple[Said, ...]:
    """Everything the subject and the sentences do, in the order of the language's table."""
    lines = (" ".join(subject.split())[:300], *sentences(own_words))
    table = _table(language)
    text = table.noise.sub(lambda found: " " * len(found.group()), "\n".join(map(straightened, lines)))
    return tuple(_found(text, lines, table))


def language_of(text: str) -> Language:
    """The language with most of its stop words in the beginning of a text; English where none shows.

    Where the stop words are few, the words that mean something in a language have half a vote each.
    """
    words = _WORD.findall(re.sub(r"\S*(?:@|//|www\.)\S*", " ", text[:3000].lower().translate(_STRAIGHT)))
    votes = [float(sum((word in small) + 2 * (word in dates) for word in words)) for small, dates in _vocabularies()]
    first, second = sorted(votes, reverse=True)[:2]
    if first - second < _CLEAR_LEAD:
        for at, language in enumerate(LANGUAGES):
            known = lexicon(language.code)
            votes[at] += sum(0.5 for word in words[:_FEW_WORDS] if known.of(word))
    return LANGUAGES[votes.index(max(votes))]


@lru_cache(maxsize=1)
def _vocabularies() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """For each language its small words, and the names of days and months that are long enough to be no other word."""
    return tuple((language.cues.stop_words, _calendar_words(language.times)) for language in LANGUAGES)


def _calendar_words(times: TimeWords) -> frozenset[str]:
    return frozenset(word for names in (*times.weekdays, *times.months) for word in names if len(word) > 3)


def _found(text: str, lines: tuple[str, ...], table: _Table) -> Iterator[Said]:
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    scope = _Scope(text, table)
    for act, weight, held, pattern in table.cues:
        if held and not any(one in text for one in held):
            continue
        for match in islice(pattern.finditer(text), _MOST_MATCHES):
            line = bisect_right(starts, match.start()) - 1
            meant = scope.meant(act, starts[line], match.start())
            if meant is Act.FIX_TIME and lines[line].endswith("?"):
                meant = Act.PICK_TIME
            if meant is not None:
                yield Said(meant, weight, lines[line], subject=line == 0)


class _Scope:
    """Where conditions, looks back and denials stand in a text, so that each act's clause can be judged."""

    def __init__(self, text: str, table: _Table) -> None:
        self._text = text
        self._conditions = [match.span() for match in table.conditions.finditer(text)]
        self._asides = [match.span() for match in table.asides.finditer(text)]
        self._negations = [match.span() for match in table.negations.finditer(text)]

    def meant(self, act: Act, line: int, start: int) -> Act | None:
        """What an act at `start` comes to in the sentence that begins at `line`; None if it is not done at all."""
        if act in _TOPICS:
            return act
        if any(self._rules(span, line, start, act in _OUTCOMES) for span in self._conditions):
            return None
        if act in _BACKWARD and any(
            self._rules(span, line, start, False) and start - span[1] < _ASIDE_REACH for span in self._asides
        ):
            return None
        denied = any(
            self._rules(span, line, start, False)
            and start - span[1] < _DENIAL_REACH
            and " " in self._text[span[1] : start + 1]
            for span in self._negations
        )
        return act if not denied or act in _UNDENIED else _OPPOSITE.get(act)

    def _rules(self, span: tuple[int, int], line: int, start: int, across_clauses: bool) -> bool:
        if not line <= span[0] < span[1] <= start:
            return False
        return across_clauses or not _CLAUSE.search(self._text, span[1], start)


@lru_cache(maxsize=32)
def _table_of(code: str, cues_id: int) -> _Table:
    cues: Cues = next(language.cues for language in LANGUAGES if language.code == code)
    return _Table(
        cues=tuple((cue.act, cue.weight, needles(cue.phrase), phrase(cue.phrase)) for cue in cues.cues),
        conditions=any_phrase(cues.conditions),
        asides=any_phrase(cues.asides),
        negations=any_phrase(cues.negations, edges=False),
        noise=any_phrase(cues.noise),
    )


def _table(language: Language) -> _Table:
    return _table_of(language.code, id(language.cues))


def phrase(written: str, *, edges: bool = True) -> re.Pattern[str]:
    """A phrase of a table, compiled: at the edges of words, with `~` for its gaps."""
    pattern = written.replace("~", _GAP)
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)" if edges else rf"(?:(?<!\w)|(?<=\w)(?=n't))(?:{pattern})(?!\w)")


def any_phrase(written: tuple[str, ...], *, edges: bool = True) -> re.Pattern[str]:
    """Several phrases as one; a pattern that matches nothing where there is none."""
    return phrase("|".join(written) or r"(?!)", edges=edges)
