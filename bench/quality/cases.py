"""The written corpora as cases: each mail, what is expected of it, and what it was read as.

A mail whose sha256(stem) begins with an even byte is kept aside: nobody reads it and nothing is fitted to it, only
counts come out. A mail whose expected kind is one of the user's own (`sent_…`) is read as lying in Sent.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rules.kinds.classify import classify
from rules.messages import Direction, Message, User
from rules.readings import Reading
from watcher.mime import parse

CORPUS = Path("tests/corpus")
LATER = datetime(2030, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Case:
    """A written mail, what is expected of it, and what it was read as."""

    name: str
    group: str
    wanted: dict[str, Any]
    reading: Reading
    half: str
    """"at hand" or "kept aside"."""

    def checks(self, key: str) -> bool:
        return key not in self.wanted.get("not_checked", ())

    @property
    def kind_right(self) -> bool:
        return self.reading.kind in (self.wanted["kind"], *self.wanted.get("also_accepted", ()))


def half_of(stem: str) -> str:
    return "kept aside" if hashlib.sha256(stem.encode()).digest()[0] % 2 == 0 else "at hand"


def user_of(message: Message, *, outgoing: bool = False) -> User:
    """The reader, as `classify` without a config takes them: Delivered-To, else To; From for the user's own mail."""
    if outgoing:
        return User((message.sender.email,), message.sender.name, "UTC")
    delivered = message.header("delivered-to").strip().strip("<>").lower()
    addressed = [one for one in (*message.to, *message.cc) if one.email]
    own = next((one for one in addressed if one.email == delivered), addressed[0] if addressed else None)
    email = delivered or (own.email if own else "")
    name = own.name if own and own.email == email else ""
    return User((email,), name, "UTC")


def mails(corpus: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Every mail of a corpus with its expectations, in a fixed order."""
    for path in sorted(corpus.rglob("*.eml")):
        yield path, json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))


def load(path: Path, wanted: dict[str, Any]) -> tuple[Message, User]:
    """One mail of a corpus, as the watcher would hand it to the rules."""
    outgoing = str(wanted["kind"]).startswith("sent_")
    direction = Direction.OUTGOING if outgoing else Direction.INCOMING
    message = parse(path.read_bytes(), direction=direction, received=None, now=LATER)
    return message, user_of(message, outgoing=outgoing)


def cases(corpus: Path = CORPUS) -> list[Case]:
    found = []
    for path, wanted in mails(corpus):
        reading = classify(*load(path, wanted))
        group = path.parent.relative_to(corpus).as_posix()
        found.append(Case(path.stem, group, wanted, reading, half_of(path.stem)))
    return found
