"""Gmail's search language, as much of it as heardback uses: evaluated over raw mail, stricter than Gmail's own.

Words match whole words only, as written (Gmail also finds other forms of a word and folds accents: what is found here
is found there). Sources: "Refine searches in Gmail" (support.google.com/mail/answer/7190) for operators, braces and OR;
the Gmail API guide "Searching for messages" for seconds in `after:`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import lru_cache
from html import unescape

_PLACES = {"inbox", "sent", "spam", "trash", "drafts", "chats"}
_LABELS = {"drafts": "DRAFT", "chats": "CHAT"}


@dataclass(frozen=True, slots=True)
class Mail:
    """What is searched: `at` is the arrival by Gmail's clock, `labels` label ids."""

    raw: bytes
    at: datetime
    labels: frozenset[str] = frozenset()


Judge = Callable[[Mail, datetime], bool]


def matches(query: str, mail: Mail, now: datetime) -> bool:
    """Whether Gmail would find that mail. Raises ValueError for an operator that is not known here."""
    return _judge(query)(mail, now)


@lru_cache(maxsize=64)
def _judge(query: str) -> Judge:
    tokens = re.findall(r'[{}()]|-(?=[{(])|[^\s{}()"]*"[^"]*"|[^\s{}()]+', query)
    judges, rest = _until(tokens, ("",))
    if rest:
        raise ValueError(f"left over in the query: {rest}")
    return lambda mail, now: all(judge(mail, now) for judge in judges)


def _until(tokens: list[str], ends: tuple[str, ...]) -> tuple[list[Judge], list[str]]:
    """Terms side by side up to one of `ends`, which is taken away."""
    judges: list[Judge] = []
    while tokens and tokens[0] not in ends:
        judge, tokens = _one(tokens)
        while tokens and tokens[0] == "OR":
            other, tokens = _one(tokens[1:])
            judge = _either([judge, other])
        judges.append(judge)
    return judges, tokens[1:]


def _one(tokens: list[str]) -> tuple[Judge, list[str]]:
    token, tokens = tokens[0], tokens[1:]
    if token == "-":
        judge, tokens = _one(tokens)
        return _not(judge), tokens
    if token == "(":
        judges, tokens = _until(tokens, (")",))
        return (lambda mail, now: all(judge(mail, now) for judge in judges)), tokens
    if token == "{":
        judges, tokens = _until(tokens, ("}",))
        return _either(judges), tokens
    if token.startswith("-"):
        return _not(lambda mail, now: _term(token[1:], mail, now)), tokens
    return (lambda mail, now: _term(token, mail, now)), tokens


def _either(judges: list[Judge]) -> Judge:
    return lambda mail, now: any(judge(mail, now) for judge in judges)


def _not(judge: Judge) -> Judge:
    return lambda mail, now: not judge(mail, now)


def _term(term: str, mail: Mail, now: datetime) -> bool:
    name, colon, value = term.partition(":")
    if not colon or name.startswith('"'):
        return _holds(_text(mail.raw), term)
    value = value.strip('"')
    match name.lower():
        case "after":
            return mail.at.timestamp() > float(value)
        case "newer_than":
            return mail.at > now - timedelta(days=int(value.removesuffix("d")))
        case "in" if value in _PLACES:
            return _LABELS.get(value, value.upper()) in mail.labels
        case "category":
            return f"CATEGORY_{value.upper()}" in mail.labels
        case "rfc822msgid":
            return str(_parsed(mail.raw)["Message-ID"]) == f"<{value.strip('<>')}>"
        case "from" | "subject" | "to" as field:
            return _holds(_tokens(str(_parsed(mail.raw)[field] or "")), value)
        case "filename":
            names = (part.get_filename() or "" for part in _parsed(mail.raw).walk())
            return any(name.lower().endswith(f".{value.lower()}") for name in names)
    raise ValueError(f"unknown operator in {term!r}")


def _holds(text: tuple[str, ...], words: str) -> bool:
    wanted = _tokens(words)
    if len(wanted) == 1:
        return wanted[0] in text
    return any(text[at : at + len(wanted)] == wanted for at in range(len(text) - len(wanted) + 1))


def _tokens(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", text.lower()))


@lru_cache(maxsize=4_096)
def _parsed(raw: bytes) -> EmailMessage:
    message = message_from_bytes(raw, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


@lru_cache(maxsize=4_096)
def _text(raw: bytes) -> tuple[str, ...]:
    """The words of the subject, the people, and every text part; markup is cut away."""
    message = _parsed(raw)
    told = [str(message[field] or "") for field in ("From", "To", "Cc", "Subject")]
    texts = [part for part in message.walk() if part.get_content_type() in {"text/plain", "text/html"}]
    return _tokens("\n".join([*told, *map(_content, texts)]))


def _content(part: EmailMessage) -> str:
    try:
        text = str(part.get_content())
    except (LookupError, UnicodeError, ValueError):
        return ""
    if part.get_content_subtype() == "html":
        text = re.sub(r"(?is)<(style|script)\b.*?</\1>", " ", text)
        text = unescape(re.sub(r"<[^>]*>", " ", text))
    return text
