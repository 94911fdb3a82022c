"""Which post a mail is about, as written, without the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from rules.extract.spans import plain
from rules.languages import Language
from rules.languages.people import PeopleWords
from rules.messages import Message, User

_LENGTH = 8_000
_PLAIN = r"(?:[\w+#/\-]{2,20}\s){0,3}?"
_LONGEST = 80
_SMALL = r"(?:of|and|for|in|the|to|de|und|für|im|der|&|/|-)"
_WORD = r"(?:[^\W\d_a-zß-öø-ÿ][\w'’+#.\-/*]{0,30}(?<![.\-])|\d?[A-Z]\w{0,3})"
_NO_PART = r"(?!(?i:remote|hybrid|on-?site|full|part|req|ref|id|job|cet|m/w|w/m|f/m|m/f|all))"
_GENDERS = r"\s?\([mwfdxi](?:/[mwfdxi]){1,3}\)"
_BRACKET = rf"(?:\s?\({_NO_PART}[^()\n]{{1,30}}\)|{_GENDERS})?"
_TITLE = rf"{_WORD}(?:,?[ ](?:{_SMALL}[ ]){{0,2}}{_WORD}){{0,7}}{_BRACKET}"
_REFERENCE = re.compile(
    r"^(?:R-?|JR-?|REQ-?|ID\s?|#)?\d[\w\-]{2,12}\s|\s?[(\[#]?\b(?:ref|req|job|id|r|jr)\b[.:\-#\s]{0,3}\w{0,4}\d{2,8}[)\]]?$",
    re.IGNORECASE,
)
_LEAD = re.compile(r"^(?:(?:re|aw|fwd?|wg|updated?|invitation|reminder|cancell?ed)\s?:\s?)+", re.IGNORECASE)


@lru_cache(maxsize=32)
def _patterns(words: PeopleWords) -> tuple[re.Pattern[str], ...]:
    before, after_, heads, labels = (
        part or "(?!)" for part in (words.post_before, words.post_after, words.post_heads, words.post_labels)
    )
    return (
        re.compile(
            rf"(?<!\w)(?i:{before}|{words.post_article or '(?!)'})\s{{1,2}}(?P<title>{_TITLE})\s(?i:{after_})\b"
        ),
        re.compile(rf"(?:^|\n)[ \t]{{0,6}}(?i:{labels})[ \t]?:[ \t\n]{{1,3}}(?P<title>[^\n]{{3,80}})"),
        re.compile(rf"(?<!\w)(?i:{before})\s{{1,2}}(?P<title>{_TITLE})"),
        re.compile(rf"(?P<title>{_TITLE})\s(?i:{after_})\b"),
        re.compile(
            rf"(?<!\w)(?i:{before}|{words.post_article or '(?!)'})\s(?P<title>{_PLAIN}(?i:{heads}))\s(?i:{after_})\b"
        ),
        re.compile(rf"(?<!\w)(?i:{heads})(?!\w)"),
    )


def role(message: Message, language: Language, user: User) -> str | None:
    """The post as the subject or the body names it; None where neither does."""
    words = language.people
    subject = _without_user(_LEAD.sub("", plain(message.subject[:300])), user)
    body = plain(message.own_words[:_LENGTH])
    summaries = "\n".join(plain(invite.summary[:200]) for invite in message.invites[:3])
    named, labelled, loose, bare, small, _ = _patterns(words)
    searches = (
        (named, f"{subject}\n{body}"),
        (labelled, body),
        (loose, f"{subject}\n{body}"),
    )
    for pattern, text in searches:
        for match in pattern.finditer(text):
            written = _inside(match["title"], words) if pattern is labelled else match["title"]
            if title := _title(written, words):
                return title
    for part in _parts(f"{subject}\n{summaries}"):
        if title := _title(part, words):
            return title
    late = (*bare.finditer(body), *small.finditer(f"{subject}\n{body}"))
    return next((title for match in late if (title := _title(match["title"], words))), None)


def _without_user(subject: str, user: User) -> str:
    """A subject without the user's name as its address ("Priya, Staff Engineer role")."""
    names = "|".join(re.escape(name) for name in user.name.replace(",", " ").split()[:5])
    return re.sub(rf"(?:{names})(?:\s(?:{names}))?,\s", "", subject) if names else subject


def _title(written: str, words: PeopleWords) -> str | None:
    """A candidate cleaned, if a word for a post stands in it."""
    title = _REFERENCE.sub("", written.strip(" .,;:!?\"'“”-")).strip(" .,;:!?\"'“”-")
    title = re.sub(r"^(?:the|our|a|an|die|der|das|den|unsere)\s", "", title, flags=re.IGNORECASE)
    title = re.sub(rf"\s(?i:{words.post_after or '(?!)'})$", "", title)
    title = re.sub(r"\s(?:interview|call|screen|chat)$", "", title, flags=re.IGNORECASE)
    heads = _patterns(words)[-1]
    if not 3 < len(title) <= _LONGEST or not heads.search(title) or title.lower() in words.not_names:
        return None
    if heads.fullmatch(title) and len(title.split()) == 1 and len(title) < 9:
        return None
    return None if _not_a_post(title, words) else title


def _inside(written: str, words: PeopleWords) -> str:
    """The post in the brackets of a label's value ("Portfolio review (Senior UX Researcher)")."""
    heads = _patterns(words)[-1]
    match = re.fullmatch(r"([^()]{3,60})\(([^()]{4,60})\)", written.strip())
    return match[2] if match and heads.search(match[2]) and not heads.search(match[1]) else written


def _not_a_post(title: str, words: PeopleWords) -> bool:
    tokens = title.lower().split()
    return tokens[0] in ("hiring", "talent", "i", "we")


def _parts(text: str) -> Iterator[str]:
    """The pieces of subjects between dashes, colons, bars and brackets."""
    for line in text.splitlines():
        line = re.split(r"\s@\s", line)[0]
        pieces = re.split(r"\s[\-–—|•:]{1,2}\s|:\s|\s\|\|\s|\s//?\s|\s<>\s|;\s", line)
        for piece in pieces:
            yield from (found[0] for found in re.finditer(_TITLE, piece))
