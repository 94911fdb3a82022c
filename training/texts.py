"""The hand-written texts to learn from: sentences by what they do, and short mails by their kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from zlib import crc32

from rules.messages import Address, Direction, Message, User

HERE = Path(__file__).parent
READER = User(("jane@mail.example",), "Jane Doe", "UTC")
_WRITTEN = datetime(2026, 3, 2, 9, tzinfo=UTC)
_BULK = (("list-unsubscribe", "<mailto:off@acme.example>"), ("precedence", "bulk"))
_SENDERS = {
    "person": (Address("Dana Wu", "dana.wu@acme.example"), Address("Dana Wu", "dwu@acme.example")),
    "office": (Address("Acme Office", "jobs@acme.example"), Address("Acme", "info@acme.example")),
    "relay": (Address("Acme Careers", "no-reply@us.greenhouse-mail.io"), Address("Acme", "noreply@acme.example")),
    "relayed": (Address("Ann Meyer", "ann.meyer@acme.teamtailor-mail.com"),),
    "board": (Address("Indeed", "noreply@indeed.com"), Address("LinkedIn", "notifications@linkedin.com")),
    "list": (Address("Acme News", "news@acme.example"),),
    "scheduler": (Address("Calendly", "notifications@calendly.com"),),
    "vendor": (Address("HackerRank", "noreply@hackerrank.com"),),
    "free": (Address("Dana Wu", "dana.wu77@gmail.com"),),
}
"""Who writes, in turn."""
_COMMON = ("plain", "standard")
"""Files of mails in common wording; the others were written to sound like nothing heard before."""
_GREETED = re.compile(r"(?<=\s)[^\W\d_][\w'’-]{2,}")
_NOBODY = frozenset(
    ["damen", "herren", "team", "all", "alle", "tous", "todos", "madame", "monsieur", "messieurs", "signora", "signor"]
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a language and the acts it does."""

    code: str
    acts: tuple[str, ...]
    text: str


def sentences() -> Iterator[Sentence]:
    """Every sentence of `sentences/`; those of the user's own mail have acts that begin with "sent:"."""
    for path in sorted((HERE / "sentences").glob("*.txt")):
        acts: tuple[str, ...] = ()
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("== "):
                acts = tuple(line[3:].split())
            elif line and not line.startswith("#"):
                yield Sentence(path.stem, acts, line)


def mails() -> Iterator[tuple[Message, str, str, bool]]:
    """Every mail of `mails/` with its kind, its language as filed (at work it is told from the text), and whether it
    has the wording that most such mail has."""
    for path in sorted((HERE / "mails").glob("*/*.txt")):
        for block in path.read_text(encoding="utf-8").split("\n\n"):
            lines = [line for line in block.splitlines() if line and not line.startswith("# ")]
            if lines and lines[0].startswith("## "):
                mail, kind = _mail(lines[0][3:].split(), lines[1], "\n".join(lines[2:]))
                yield mail, kind, path.parent.name, path.stem.startswith(_COMMON)


def reader_of(message: Message) -> User:
    """The reader, called as the mail greets them: by a capitalised word in the greeting."""
    greeting = re.split(r"[,\n:!.]", message.own_words[:80])[0]
    names = [word for word in _GREETED.findall(greeting) if word[0].isupper() and word.lower() not in _NOBODY]
    return replace(READER, name=names[-1]) if names else READER


def _mail(head: list[str], subject: str, text: str) -> tuple[Message, str]:
    kind, sender, answers = head[0], head[1], "re" in head[2:]
    senders = _SENDERS[sender]
    headers = _BULK if sender == "list" else ()
    if kind == "auto_reply":
        headers = (*headers, ("auto-submitted", "auto-replied"))
    message = Message(
        key="m",
        message_id="<m@acme.example>",
        direction=Direction.INCOMING,
        arrived=_WRITTEN,
        date=_WRITTEN,
        sender=senders[crc32(subject.encode()) % len(senders)],
        subject=subject,
        to=(Address("Jane Doe", "jane@mail.example"),),
        reply_to=(Address("Ann Meyer", "x1@reply.lever.co"),) if sender == "relayed" else (),
        in_reply_to=("<p@mail.example>",) if answers else (),
        headers=headers,
        own_words=text,
        quoted="Jane Doe wrote:" if answers else "",
    )
    return message, kind
