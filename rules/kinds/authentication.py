"""Whether the user's own server found the sender of a mail forged: a failing DMARC result (RFC 8601, RFC 7489).

Anybody can write an Authentication-Results field. Believed is only what the server that took the mail in for the user
wrote: a field that bears its name (authserv-id, RFC 8601 §2.5) and stands above the traces of foreign servers, of
several the topmost with a word on DMARC. Where nothing can be believed nothing is known, and no forgery is claimed.

A failing result counts whatever the domain's policy asks for. Lists and forwarders break DMARC as well, and a passing
ARC chain proves nothing of who sealed it: such mail is named in the summary, and the user judges.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from rules.extract.addresses import registrable
from rules.messages import Message, User
from rules.providers import MICROSOFT, by_domain

_FIELD: Final = "authentication-results"
_LONGEST: Final = 4_000
_MARK: Final = re.compile(r'\\.|["();]')
_COMMENT: Final = re.compile(r"\([^()]*\)")
_NESTED: Final = 4
_BRACKETS: Final = str.maketrans('()"', "   ")
_DMARC: Final = re.compile(r"\s*dmarc\s*(?:/\s*\d{1,3}\s*)?=\s*([a-z]{1,20})(?![\w-])", re.IGNORECASE)
_HOST: Final = re.compile(r"(?=.*[a-z])[\w-]{1,63}(?:\.[\w-]{1,63}){1,20}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Results:
    """One field: whose it says to be ('' where it leaves that out, as Microsoft does), and every DMARC result in it."""

    server: str
    dmarc: frozenset[str]


def forged(message: Message, user: User) -> bool:
    """Whether the topmost believable word on DMARC is that it fails."""
    if not any("fail" in value.lower() for value in message.header_all(_FIELD)):
        return False
    said = next((one.dmarc for one in _believed(message, user) if one.dmarc), frozenset())
    return "fail" in said


def _believed(message: Message, user: User) -> Iterator[_Results]:
    """The fields that the user's own server wrote, topmost first."""
    hops = [_by(value) for value in message.header_all("received")]
    nearest = next((home for host in hops if (home := _home(host))), "")
    homes = _homes(user.addresses) | ({nearest} if nearest else set())
    nameless = nearest in _microsoft() if nearest else bool(homes & _microsoft())
    within: set[str] = set()
    """Hosts met on the way that have no full name: hops inside the house."""
    for name, value in message.headers:
        if name == "received":
            host = _by(value)
            if _home(host) not in {"", *homes}:
                return
            within.add(host)
        elif name == _FIELD:
            results = _results(value)
            if results.server and (results.server in within or _home(results.server) in homes):
                yield results
            elif not results.server and nameless:
                nameless = False
                yield results


def _home(host: str) -> str:
    """The registrable domain of a host's full name; '' for addresses, "localhost" and other short names."""
    return registrable(host) if _HOST.fullmatch(host) else ""


@lru_cache(maxsize=64)
def _homes(addresses: tuple[str, ...]) -> frozenset[str]:
    """The domains of the user's own addresses, and of the providers known to keep such addresses' mail."""
    found: set[str] = set()
    for address in addresses:
        domain = address.rpartition("@")[2]
        provider = by_domain(domain)
        found |= {domain, *((*provider.domains, *provider.mail_hosts, provider.host) if provider else ())}
    return frozenset(registrable(one) for one in found if one)


@lru_cache(maxsize=1)
def _microsoft() -> frozenset[str]:
    """Whose fields bear no name."""
    return frozenset(registrable(host) for host in (*MICROSOFT.mail_hosts, MICROSOFT.host))


def _by(received: str) -> str:
    """The host that a Received field says has taken the mail in, in lower case; '' where it says none."""
    words = _flat(received).partition(";")[0].lower().split()
    named = (host for word, host in pairwise(words) if word == "by" != host)
    """A sender may greet as "by"."""
    return next(named, "").strip(".")


def _results(value: str) -> _Results:
    text = value[:_LONGEST]
    parts = _parts(text) or _flat(text).split(";")
    first = parts[0].split()
    named = bool(first) and "=" not in first[0] and not (len(first) > 1 and first[1].startswith("="))
    said = (_DMARC.match(part) for part in (parts[1:] if named else parts))
    return _Results(first[0].lower().strip(".") if named else "", frozenset(one[1].lower() for one in said if one))


def _parts(text: str) -> list[str]:
    """The text cut at its semicolons, without comments and quotation marks; empty where brackets or quotes stay open.

    A sender's own local part can stand in a comment and upset it, hence the reading by `_flat` beside this one.
    """
    parts, kept, begins, depth, quoted = [], "", 0, 0, False
    for mark in _MARK.finditer(text):
        sign = mark[0]
        if sign[0] == "\\" or (quoted and sign != '"'):
            continue
        if depth:
            depth += {"(": 1, ")": -1}.get(sign, 0)
            begins = mark.end()
            continue
        kept += text[begins : mark.start()]
        begins = mark.end()
        if sign == ";":
            parts.append(kept)
            kept = ""
        else:
            depth, quoted = int(sign == "("), sign == '"' and not quoted
            kept += " " if depth else ""
    return [] if depth or quoted else [*parts, kept + text[begins:]]


def _flat(text: str) -> str:
    """The text with comments taken out as far as they close, and no bracket or quotation mark left."""
    for _ in range(_NESTED):
        text = _COMMENT.sub(" ", text)
    return text.translate(_BRACKETS)
