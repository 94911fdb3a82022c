"""What a sender's display name says: a person, a firm, its department, or somebody of a firm ("Tilly at Pebble")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rules import senders
from rules.extract import domains, firms
from rules.extract.addresses import fits, folded, is_group, is_nobody, label, registrable
from rules.extract.cores import has_core
from rules.extract.foot import parted
from rules.extract.names import display_name
from rules.extract.spans import plain
from rules.extract.undersigned import undersigned
from rules.languages.businesses import firm_like, is_business
from rules.languages.people import PeopleWords
from rules.messages import Message, User

_TEAM, _JOINED_ON, _BARE = 8.0, 6.0, 3.0
PROVIDER = re.compile(r"mail|post|box$|correo|correio|correu|caixa|buzon|boite|courriel|casella|brief$|internet|online")
"""In the name of a domain on which anybody may have an address."""


def at_provider(message: Message, user: User, words: PeopleWords) -> str:
    """The firm behind an address at a mail provider ("thecopperkettle.cafe@", "Garage Perrichon"), else ''."""
    local, domain = message.sender.local_part, message.sender.domain
    if registrable(domain) not in senders.FREE_MAIL and not PROVIDER.search(label(domain)):
        return ""
    shown = domains.trimmed(beside_person(message))
    ending = parted(message)[1] or message.own_words[-200:]
    places = (domains.Place(ending, 3.0, lines=True), domains.Place(message.sender.name, 2.5, lines=True))
    found = domains.fullest(local, places, [user.name], words) if len(local) > 7 else ""
    if " " in found and firm_like(found):
        return found
    if firm_like(shown):
        return shown
    if " " in found and not {folded(word) for word in found.split()} <= {folded(word) for word in shown.split()}:
        return found
    return "" if registrable(domain) in senders.BETWEEN else undersigned(message, words)


def firm(message: Message, words: PeopleWords) -> str:
    """The display name where it can be nothing but a firm's ("Padaria Pão Quente"), else ''."""
    name = domains.trimmed(beside_person(message).split(",")[0])
    whole = " " in name and firms.leading_firm(name, 0, words) == name
    return name if whole and any(map(is_business, name.split())) and not has_core(name, words) else ""


def of_office(message: Message, words: PeopleWords) -> str:
    """The firm that the display name of a mailbox for everybody shows ("Lanehead Buses <noreply@…>"), else ''."""
    if not (is_group(message.sender.email) or is_nobody(message.sender.email)):
        return ""
    name = firms.without_team(domains.trimmed(beside_person(message).split(",")[0]), words)
    if (
        re.search(rf"(?m)^{re.escape(name)}(?:,|\s*$)", f"{message.own_words[-200:]}\n{message.signature}")
        and " " not in name
    ):
        return ""  # "Camille, Talent team" signs as Camille
    whole = firms.leading_firm(name, 0, words) == name
    return name if whole and firms.may_be_firm(name, words) and not has_core(name, words) else ""


def presented(message: Message, words: PeopleWords) -> str:
    """The firm as whose department a mailbox presents itself ("Seebank Recruiting"), else ''."""
    name = plain(message.sender.name[:200]).strip(" \"'")
    firm_shown = domains.trimmed(firms.without_team(name, words)) if firms.had_team(name, words) else ""
    sound = firms.may_be_firm(firm_shown, words) and not re.search(r"\d", firm_shown)
    return firm_shown if sound and not has_core(firm_shown, words) else ""


def writer(message: Message) -> str:
    """The sender's display name where it is a person's, else ''."""
    name = display_name(message.sender.name)
    return (
        name
        if name and not firm_like(name) and fits(name, message.sender.email) and not domains.is_no_name(name.split()[0])
        else ""
    )


def beside_person(message: Message) -> str:
    """The sender's display name without the person in front of the firm ("Tilly at Marrowbone Pets")."""
    name = plain(message.sender.name[:200]).strip(" \"'")
    joined = _JOINED.search(name)
    first = name[: joined.start()] if joined else ""
    if domains.is_no_name(first):
        return name
    local = message.sender.local_part
    signs = bool(first) and bool(
        re.search(rf"(?m)^\W{{0,3}}{re.escape(first)}\b", f"{message.own_words[-200:]}\n{message.signature}")
    )
    return (
        re.sub(r"^Team\s", "", name[joined.end() :])
        if joined and (signs or joined[1].lower() in ("at", "from", "@", "bei") or folded(first) in folded(local))
        else name
    )


_JOINED = re.compile(
    r"\s((?i:from|at|@|von|vom|bei|chez|du|de|da|di|do|del|van|bij|presso|of|das|dos|della))\s(?=[^\W\d_a-zß-öø-ÿ])"
)


def named(message: Message, words: PeopleWords) -> Iterator[tuple[str, float]]:
    """Firms in it with their weights: "Copperline Hiring Team", "Jane from Acme"; a bare name only behind a service."""
    name = re.split(r"(?i)\s(?:via|über|durch)\s", plain(message.sender.name[:200]))[0].strip(" \"'")
    between = registrable(message.sender.domain) in senders.BETWEEN
    head, _, rest = name.partition(", ")
    name = head if rest and domains.is_no_name(rest.split()[0]) else name
    parts = re.split(r"\s[|•]\s|\s[\-–—]\s", name)
    if (joined := beside_person(message)) != name and joined in name:
        yield firms.without_team(joined, words), _JOINED_ON
    elif firms.had_team(parts[-1], words):
        yield firms.without_team(parts[-1], words), _TEAM
    elif len(parts) > 1:
        yield firms.without_team(parts[-1], words), _JOINED_ON
    elif between:
        yield firms.without_team(name, words), _BARE
    elif other := of_office(message, words):
        yield other, _JOINED_ON
