"""Which post a mail is about, as it writes it.

Every place that may name one casts a vote ("your application for …", "Position: …", the subject, an event's summary);
what stands in several places wins. `titles` knows where a title begins and ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from rules.extract.addresses import exchange, folded
from rules.extract.cores import has_core, is_core, may_have_core
from rules.extract.foot import parted
from rules.extract.mentions import mentioned
from rules.extract.names import display_name, same_person
from rules.extract.spans import plain
from rules.extract.titles import title_at
from rules.extract.trimming import cleaned, piece_title
from rules.languages import Language
from rules.languages.businesses import LEGAL_FORM, is_business
from rules.languages.people import PeopleWords
from rules.messages import Message, User

_LENGTH = 8_000
_QUOTED = 2_000
"""Characters of what is quoted that are read where the mail itself names no post: the latest mail before it."""
_MATCHES = 60
_NAMED, _LABELLED, _SUBJECT, _LOOSE, _ECHO = 5.0, 5.0, 3.0, 3.0, 2.0
_ENOUGH = 3.0
_ADJECTIVES = re.compile(r"t[eé]cnic[oa]|m[eé]dic[oa]|technique|comercial|gráfic[oa]")
"""Occupations in small letters that are adjectives as well: "Prueba técnica"."""
_ENOUGH_KNOWN = 1.5
"""The same for a title with a known occupation at its core."""
_PREFIX = re.compile(
    r"^(?:\s?(?:r|res|ref|re|aw|antw|fwd?|wg|tr|rv|rif|sv|enc|updated?|invitation|einladung|invitación|convite|invito|invitation|uitnodiging|"
    r"reminder|cancell?ed|accepted|declined|tentative|zugesagt|updated\sinvitation|cancell?ed\sevent)\s?:\s?)+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Vote:
    title: str
    weight: float


@lru_cache(maxsize=32)
def _patterns(words: PeopleWords) -> tuple[re.Pattern[str], ...]:
    before, article, after, nouns, labels = (
        part or "(?!)"
        for part in (words.post_before, words.post_article, words.post_after, words.post_nouns, words.post_labels)
    )
    return (
        re.compile(rf"(?<!\w)(?i:{before})(?:\s{{1,2}}|(?<=['’]))(?=[\w\"“„«])[\"“„«]?"),
        re.compile(rf"(?:^|\n)[ \t]{{0,6}}(?i:{labels})[ \t]?:[ \t\n]{{1,3}}(?P<title>[^\n]{{3,80}})"),
        re.compile(rf"(?<!\w)(?i:{article}|{before})\s{{1,2}}(?=\w)"),
        re.compile(rf"\s(?i:{after})(?!\w)"),
        re.compile(rf"(?i)(?<!\w)(?:{nouns})(?!\w)"),
        re.compile(rf"(?<!\w)(?i:{nouns})\s(?:\((?=[A-Z])|[\"“„«‚']?(?=[A-Z]))"),
    )


def role(message: Message, language: Language, user: User, firms: Iterable[str] = ()) -> str | None:
    """The post as the subject or the body names it, else what is quoted; None where nothing does.

    `firms`: names that are no posts.
    """
    words = language.people
    subject = _without_user(_PREFIX.sub("", plain(message.subject[:300])), user)
    body = _without_close(plain(parted(message)[0][:_LENGTH]))
    people = [user.name, *(display_name(one.name) for one in islice(exchange(message), 40))]

    def allowed(votes: Iterable[_Vote]) -> list[_Vote]:
        whole = (_Vote(_without_firm(vote.title, firms), vote.weight) for vote in votes)
        return [vote for vote in whole if _may_be(vote.title, people, firms, words)]

    subjects = allowed(_in_subject(message, subject, body, words, user))
    if not any(has_core(vote.title, words) for vote in subjects):
        subjects += allowed(_Vote(title, min(weight, _SUBJECT)) for title, weight in mentioned(subject, words))
    found = _winner(allowed(_told(subject, body, words)), subjects, words)
    if found or not message.quoted:
        return found
    return _winner(allowed(_told("", plain(message.quoted[:_QUOTED]), words)), [], words)


def _without_close(body: str) -> str:
    """A text without the short lines at its end that are no sentences: names, departments, addresses."""
    lines = body.rstrip().splitlines()
    while len(lines) > 1 and _CLOSES.fullmatch(lines[-1]) and len(_SMALL_WORD.findall(lines[-1])) < _SENTENCE:
        lines.pop()
    return "\n".join(lines)


_CLOSES = re.compile(r"(?!.*:\s).{0,59}(?<![.!?:)])\s*")
_SMALL_WORD = re.compile(r"(?<!\S)[^\W\d_A-ZÄÖÜ][^\W\d_]*")
_SENTENCE = 4
"""Words in small letters that make a line without an end a sentence ("thanks for asking about the job")."""


def _told(subject: str, body: str, words: PeopleWords) -> Iterator[_Vote]:
    """Titles that the sentences name."""
    before, labelled, article, after, nouns, direct = _patterns(words)
    text = f"{subject} ¶\n{body}"  # no phrase runs on from the subject into the text
    for match in islice(labelled.finditer(body), _MATCHES):
        if title := cleaned(_inside(match["title"], words), words):
            yield _Vote(title, _LABELLED if may_have_core(title, words) else _SUBJECT)
    for match in islice(before.finditer(text), _MATCHES):
        strong = bool(nouns.search(match[0]))
        title = cleaned(title_at(text, match.end(), words, loose=strong), words)
        if title:
            title = _nominative(title, match[0], words)
            yield _Vote(title, _graded(title, words, strong=strong))
    for match in islice(direct.finditer(text), _MATCHES):
        if title := cleaned(title_at(text, match.end(), words, loose=False), words):
            yield _Vote(title, _graded(title, words, strong=True) - 1)
    yield from (_Vote(title, _LOOSE) for title in _beside_nouns(text, nouns, words))
    yield from (_Vote(title, weight) for title, weight in mentioned(body, words))
    for match in islice(article.finditer(text), _MATCHES):
        title = title_at(text, match.end(), words, loose=True)
        if title and after.match(text, match.end() + len(title)) and (title := cleaned(title, words)):
            yield _Vote(title, _graded(title, words, strong=True))


def _nominative(title: str, before: str, words: PeopleWords) -> str:
    """A title as such, where the words before it set it in the genitive ("die Stelle eines Hausmeisters")."""
    first, gap, rest = title.partition(" ")
    genitive = words.compounds and before.lower().split()[-1] in ("des", "eines") and first.endswith("s")
    return first[:-1] + gap + rest if genitive and is_core(first[:-1], words) else title


def _beside_nouns(text: str, nouns: re.Pattern[str], words: PeopleWords) -> Iterator[str]:
    """Titles in small letters directly behind a word for a post ("de functie teammanager zorg")."""
    for match in islice(nouns.finditer(text), _MATCHES):
        word = re.compile(r" ([^\s,.;:!?]{3,40})").match(text, match.end())
        if word and is_core(word[1], words) and not _ADJECTIVES.fullmatch(word[1]):
            yield cleaned(title_at(text, word.start(1), words, loose=True), words)


def _graded(title: str, words: PeopleWords, *, strong: bool) -> float:
    """What a title weighs that stands behind words which lead to one: more with a known core, less in small letters."""
    if has_core(title, words):
        return _NAMED if strong else _LOOSE
    if may_have_core(title, words):
        return _NAMED - 1 if strong else _LOOSE - 1
    if not strong:
        return 0.5 if title[0].isupper() else 0.0
    return _ENOUGH if title[0].isupper() else 2.0


def _in_subject(message: Message, subject: str, body: str, words: PeopleWords, user: User) -> Iterator[_Vote]:
    """Pieces of the subject and of events' names, and what they weigh where the body says them again."""
    answers = bool(_PREFIX.match(message.subject[:300]))
    events = [_without_user(plain(invite.summary[:200]), user) for invite in message.invites[:3]]
    again = body.casefold()
    for line in (subject, *events):
        for piece in _pieces(line):
            title = piece_title(piece, words)
            if not title or len(title.split()) > 8:
                continue
            if _ADJECTIVES.fullmatch(title) and title != piece.strip():
                continue
            weight = _SUBJECT if may_have_core(title, words) else 1.0
            if title[0].islower() and not answers and not has_core(title, words) and title == piece.strip():
                weight -= 1
            echoed = len(title) > 4 and title.casefold() in again and title[0].isupper()
            yield _Vote(title, weight + (_ECHO if echoed and weight > 1 else echoed))


def _pieces(line: str) -> Iterator[str]:
    """The pieces of a subject between dashes, colons, bars and brackets."""
    line = re.split(r"\s@\s", line)[0]
    yield from re.findall(r"[„\"“«]([^\"“”«»]{4,60})[\"“”»]", line)[:3]
    for piece in re.split(r"\s[\-–—|•·]{1,2}\s|:\s|\s\|\|\s|\s//?\s|\s<>\s|;\s|\?\s|!\s|\s\+\s", line)[:8]:
        yield piece
        if "," in piece:
            yield piece.partition(",")[0]
        if inside := re.search(r"\(([^()]{4,60})\)", piece):
            yield inside[1]
            yield piece[: inside.start()]


def _without_user(subject: str, user: User) -> str:
    """A subject without the user's name as its address ("Priya, Staff Engineer role")."""
    names = "|".join(re.escape(name) for name in user.name.replace(",", " ").split()[:5])
    return (
        re.sub(rf"(?:{names})(?:\s(?:{names}))?(?:,\s|$)|(?<=[\-–|/]\s)(?:\w\.?\s)?(?:{names})$", "", subject)
        if names
        else subject
    )


def _inside(written: str, words: PeopleWords) -> str:
    """The post in the brackets of a label's value ("Portfolio review (Senior UX Researcher)")."""
    match = re.fullmatch(r"([^()]{3,60})\(([^()]{4,60})\)", written.strip())
    return match[2] if match and has_core(match[2], words) and not has_core(match[1], words) else written


def _may_be(title: str, people: Iterable[str], firms: Iterable[str], words: PeopleWords) -> bool:
    first = title.split()[0].lower() if title.split() else ""
    if (
        first in ("", "hiring", "talent", "i", "we", "your", "our")
        or title.lower() in _WAYS_IN
        or title.lower() in words.not_names
    ):
        return False
    if any(folded(title) == folded(firm) for firm in firms) or any(
        name and same_person(title, name) for name in people
    ):
        return False
    if LEGAL_FORM.search(title) or (is_business(title.split()[0]) and " " in title and not has_core(title, words)):
        return False  # "Grupo Albahaca"
    if _TITLED.match(title) and not has_core(title.split()[-1], words):
        return False
    return any(c.isalpha() for c in title) and "@" not in title and "http" not in title


_WAYS_IN = frozenset(("apprenticeship", "internship", "traineeship", "placement", "trainee programme"))
"""How one begins, whatever the post."""
_TITLED = re.compile(
    r"(?:Chef|Profess?ora?|Maestr[oa]|Kolleg(?:e|in)|Stellvertreter(?:in)?|[Aa]mig[oa]|[Cc]olleg[ah]e?|Prof|Dr|Inspector|Captain|Sister|Pastor|Director|Supt|Superintendent|Dean)\.?(?:\s[A-Z]\w+){1,2}$"
)
"""A person with a title in front ("Chef Anton Maes")."""


def _without_firm(title: str, firms: Iterable[str]) -> str:
    """A title without the employer's name at its end ("Analista de BI Pleno da Rio Claro")."""
    for firm in firms:
        head = re.split(
            rf",?\s(?:(?:d[aeo]s?|di|d'|at|bei|chez|en|in|van|bij|presso|na|no)\s(?:la\s|el\s)?)?{re.escape(firm)}$",
            title,
        )[0]
        title = head if len(head) > 3 else title
    return title


def _winner(told: list[_Vote], subjects: list[_Vote], words: PeopleWords) -> str | None:
    """The title with most behind it, in sentences and subject; one that says another more exactly is backed by it."""
    totals: dict[str, float] = {}
    for title in dict.fromkeys(vote.title for vote in (*told, *subjects)):
        key = title.casefold()
        both = sum(max((v.weight for v in votes if v.title.casefold() == key), default=0) for votes in (told, subjects))
        shorter = [
            v.weight
            for v in (*told, *subjects)
            if v.title.casefold() != key and f" {v.title.casefold()} " in f" {key} "
        ]
        totals[title] = both + 0.6 * sum(shorter)
    best = max(totals, key=lambda title: totals[title], default=None)
    if not best:
        return None
    return best if totals[best] >= (_ENOUGH_KNOWN if has_core(best, words) else _ENOUGH) else None
