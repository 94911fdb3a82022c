"""The firm that a mail is about though another's domain carried it: a group's shop, or whose test a platform sends.

"Your application to Linden Lane" comes from the group that owns the shop; "Seebank Recruiting" writes
through a test platform. A careful reader goes by what the mail speaks of, not by what carried it.
"""

from __future__ import annotations

import re
from itertools import islice

from rules.extract import domains, firms
from rules.extract.addresses import exchange, folded, is_nobody, label
from rules.extract.agencies import bare_run
from rules.extract.cores import has_core
from rules.extract.foot import parted
from rules.extract.initials import stands_for
from rules.extract.names import same_person
from rules.extract.shown import presented
from rules.extract.spans import places_of, stands
from rules.extract.voices import speaking
from rules.languages.branches import AFTER_PATTERN, BEFORE_PATTERN, BUILDING_PATTERN, LABEL_PATTERN
from rules.languages.businesses import firm_like
from rules.languages.people import PeopleWords
from rules.messages import Message
from rules.zones import of_place

_ENOUGH = 4.0
_MOST = 40


def labelled(message: Message, words: PeopleWords) -> str:
    """The employer as a portal's mail states it on a line of its own ("Employer: Southgate Leisure Trust"), else ''."""
    match = re.search(LABEL_PATTERN, message.own_words[:8_000])
    line = message.own_words[match.end() : match.end() + 80].split("\n")[0] if match else ""
    name = firms.without_team(line, words)
    return name if name[:1].isupper() and firms.may_be_firm(name, words) else ""


def carried_for(message: Message, words: PeopleWords, own: str) -> str:
    """The firm for which a platform on a domain of its own wrote, '' if that domain's firm wrote for itself."""
    shown = presented(message, words)
    others = bool(shown) and not _same(shown, own, message, words)
    told = others and stands(shown, f"{message.subject}\n{message.own_words[:8_000]}")
    if told and not of_place(shown):
        return shown
    inviting = speaking(firms.plain_of(message), words) if is_nobody(message.sender.email) else ()
    foreign = (name for name in inviting if firm_like(name) and not _same(name, own, message, words))
    return labelled(message, words) or next(foreign, "")


def _same(name: str, own: str, message: Message, words: PeopleWords) -> bool:
    """Whether a name and a domain may be one firm's."""
    key, other = folded(label(own)), folded(name)
    whole = domains.fullest(key, [domains.Place(message.own_words, 1.0, lines=True)], [], words)
    return key.startswith(other) or other.startswith(key) or domains.covers(name, key) or stands_for(other, whole)


def branch(message: Message, words: PeopleWords, own: str, group: str) -> str:
    """The brand, shop or school of a group that a mail is about, '' if it is about the group itself."""
    said, foot = _said_and_foot(message)
    if stands(group, message.subject):
        return ""
    whole = f"{message.subject}\n{said}\n{foot}"
    names = (bare_run(run, whole, words) for run in list(dict.fromkeys(domains.runs(whole)))[:_MOST])
    text = f"{message.subject}\n{said}"[:8_000]
    sought = (frozenset(firms.after(words.firm_before, text, words)), frozenset(firms.beside_posts(text, words)))
    rated = {
        name: _evidence(name, message, said, foot, sought) - 2.0 * stands(group, said)
        for name in names
        if _may_be_branch(name, message, own, group, words)
    }
    best = max(rated, key=lambda name: (rated[name], len(name)), default="")
    return best if best and rated[best] >= _ENOUGH else ""


def _said_and_foot(message: Message) -> tuple[str, str]:
    """What is said and what stands under it: where nothing parts them, the last lines of a mail that is long enough."""
    said, foot = parted(message)
    lines = said.splitlines()
    last = 0 if foot else min(4, len(lines) // 2)
    return "\n".join(lines[: len(lines) - last]), foot or "\n".join(lines[len(lines) - last :])


def _may_be_branch(name: str, message: Message, own: str, group: str, words: PeopleWords) -> bool:
    if len(name) < 3 or not firms.may_be_firm(name, words) or has_core(name, words) or of_place(name):
        return False
    if _alike(name, group) or _alike(name, label(own)) or re.fullmatch(BUILDING_PATTERN, name.split()[-1]):
        return False
    return not any(one.name and same_person(name, one.name) for one in exchange(message))


def _alike(one: str, other: str) -> bool:
    first, second = folded(one), folded(other)
    return first.startswith(second) or second.startswith(first) or first.endswith(second)


_BEFORE, _AFTER = re.compile(rf"(?i:{BEFORE_PATTERN})$"), re.compile(rf"(?i:{AFTER_PATTERN})")


_MET = re.compile(r"(?<!\w)(?i:with|mit|avec|con|com|met)\s$")
"""Before a name that may be a person's."""


def _called_by_kind(name: str, said: str) -> bool:
    """Whether a text calls a name a shop, brand or the like of theirs."""
    return any(
        _BEFORE.search(said[max(0, at - 50) : at]) or _AFTER.match(said, at + len(name))
        for at in islice(places_of(name, said), 10)
    )


def _evidence(
    name: str, message: Message, said: str, foot: str, sought: tuple[frozenset[str], frozenset[str]]
) -> float:
    """How much shows that a mail is about a branch of that name. `sought`: named as employers, named beside posts."""
    echoed = stands(name, said) and stands(name.split()[0], message.subject)
    kind = _called_by_kind(name, said)
    business = firm_like(name)
    text = f"{message.subject}\n{said}"
    met = not business and any(_MET.search(text[max(0, at - 7) : at]) for at in places_of(name, text))
    applied = not met and (name in sought[0] or (business and name in sought[1]))
    address = re.split(r"[._\-+]", message.sender.local_part)
    addressed = business and any(
        len(part) > 4 and part in folded(name) and part not in folded(message.sender.name) for part in address
    )
    return (
        2.0 * echoed + 3.0 * kind + 2.0 * applied + 3.0 * addressed + 1.0 * business
        + 1.0 * stands(name, foot)
    )  # fmt: skip
