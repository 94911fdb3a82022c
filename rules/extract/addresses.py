"""What an address alone says: whether somebody reads it, which firm's domain it is on, whether it fits a "
"person's name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from rules.messages import Address, Message
from rules.senders import BETWEEN, FREE_MAIL

_NOBODY = re.compile(
    r"^(?:.{0,40}[.\-_+])?(?:no[.\-_]?reply|do[.\-_]?not[.\-_]?reply|nao[.\-_]?responda|"
    r"ne[.\-_]?pas[.\-_]?repondre|keine[.\-_]?antwort|"
    r"not?[.\-_]?responder|mailer-daemon|postmaster|bounces?|notifications?|notify|alerts?|newsletter|system|"
    r"auto[.\-_]?(?:reply|mailer)|"
    r"calendar-notification|unsubscribe|survey|dse)(?:[.\-_+\d].{0,40})?$"
)
_GROUP = re.compile(
    r"^(?:talent|recruit(?:ing|ment|er|ers)?|careers?|jobs?|hr|hiring|people|team|info|contact|office|hello|"
    r"support|admin|candidates?|"
    r"interviews?|scheduling|apply|applications?|bewerbung(?:en)?|personal|karriere|rrhh|seleccion|selezione|"
    r"recrutement|rh|travel|"
    r"talentops|talent[.\-_]?acquisition|peopleops|staffing)(?:[.\-_+].{0,40})?$"
)
BRANDS = frozenset(
    {re.sub(r"(?:-?mail|-mailbox|-notifications|-inc)$", "", domain.partition(".")[0]) for domain in BETWEEN}
    | {"teams", "outlook", "office", "skype", "meet", "googlemeet", "googlecalendar", "microsoftteams", "indeedapply"}
)
"""Names that stand in display names and footers and are never the employer, in lower case."""
_INDIVIDUAL = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "å": "a", "æ": "ae", "ł": "l", "đ": "d"}
)


def is_nobody(email: str) -> bool:
    """Whether nothing that is sent there is read by a person (product: "no-reply address")."""
    return not email or bool(_NOBODY.match(email.rpartition("@")[0][:100]))


def is_group(email: str) -> bool:
    """Whether a department stands behind the address rather than a person."""
    return bool(_GROUP.match(email.rpartition("@")[0][:100]))


def is_person(message: Message) -> bool:
    """Whether the sender's own mail program seems to have sent this: its Date offset then says where they are."""
    sender = message.sender.email
    if is_nobody(sender) or registrable(message.sender.domain) in BETWEEN:
        return False
    return message.header("auto-submitted").lower() in ("", "no") or bool(message.invites)


@lru_cache(maxsize=1)
def _suffixes() -> Any:
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList(accept_unknown=False, only_icann=True)


_SECOND_LEVELS = frozenset("ac co com edu gob gouv gov k12 nhs org police sch".split())  # noqa: SIM905
"""Where a suffix is unknown these are its parts, no names."""


@lru_cache(maxsize=4096)
def registrable(domain: str) -> str:
    """The registrable domain in lower case ("acme.co.uk"); '' for ''.

    Of an unknown suffix the last two labels, three where the second is a public one ("acme.gov.example").
    """
    domain = domain.lower().strip(". ")[:253]
    found = _suffixes().privatesuffix(domain)
    labels = domain.split(".")
    return str(found) if found else ".".join(labels[-3 if labels[-2:-1] and labels[-2] in _SECOND_LEVELS else -2 :])


def label(domain: str) -> str:
    """The name in a registrable domain: "acme" of "acme.co.uk"."""
    return registrable(domain).partition(".")[0]


def firms_domain(email: str) -> str | None:
    """The registrable domain of a firm's own address; None for relays, boards, schedulers and free mail."""
    domain = registrable(email.rpartition("@")[2])
    return None if not domain or domain in BETWEEN or domain in FREE_MAIL else domain


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """Letters and digits in lower case without accents, for comparing names ("Möller" and "moeller" alike)."""
    spelled = text.lower().translate(_INDIVIDUAL)
    return "".join(c for c in unicodedata.normalize("NFKD", spelled) if c.isalnum())


def _bare(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if c.isalnum())


def fits(name: str, email: str) -> bool:
    """Whether a local part is made of a person's names: dana.wu@, dwu@, wu.dana@, dana@."""
    words = [word for word in re.split(r"[\s.,]+", name) if len(word) > 1]
    if not words or len(words) > 8:
        return False
    local = re.split(r"[+]", email.rpartition("@")[0].lower())[0]
    squeezed = re.sub(r"[._\-\d]", "", local)
    return any(squeezed in _forms([fold(word) for word in words]) for fold in (folded, _bare))


def _forms(words: list[str]) -> set[str]:
    first, last = words[0], words[-1]
    if len(words) == 1:
        return {first}
    tail = "".join(words[1:])
    return {
        "".join(words),
        first + last,
        first[:1] + last,
        first + last[:1],
        last + first,
        last + first[:1],
        first,
        last,
        first[:1] + tail,
    }


def exchange(message: Message) -> Iterator[Address]:
    """Every address that took part in a mail: From, Reply-To, To, Cc, attendees, and those written in it."""
    yield from (message.sender, *message.reply_to[:10], *message.to[:50], *message.cc[:50])
    for invite in message.invites[:20]:
        people = (*((invite.organizer,) if invite.organizer else ()), *invite.attendees[:50])
        yield from (Address(one.name, one.email) for one in people if one.email)
    yield from _written(message.own_words, message.signature)


_WRITTEN = re.compile(r"(?<![\w.+\-])[\w][\w.+\-]{0,63}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,5}")


def _written(*texts: str) -> Iterable[Address]:
    for text in texts:
        yield from (Address("", match[0].lower()) for match in _WRITTEN.finditer(text[:20_000]))
