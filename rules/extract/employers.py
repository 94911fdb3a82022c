"""Which employer a mail is about, and which agency stands between (product: §3).

Every place that may name a firm casts a vote, the surest the heaviest; the service that carried the mail, the board and
the agency never win. `firms` knows where names stand, `roles` finds the post.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rules import senders
from rules.extract import agencies, branches, domains, events, firms, shown
from rules.extract.addresses import exchange, firms_domain, folded, is_group, is_nobody, label, registrable
from rules.extract.foot import parted
from rules.extract.names import display_name, same_person
from rules.extract.roles import role as role
from rules.extract.signed import signed
from rules.extract.spans import plain
from rules.extract.undersigned import undersigned
from rules.extract.voices import speaking
from rules.languages import Language
from rules.languages.businesses import firm_like, is_business
from rules.languages.people import PeopleWords
from rules.messages import Message, User
from rules.readings import Employer
from rules.zones import of_place

_DOMAIN, _EVENT, _DISPLAY, _STRONG, _SIGNED, _EDGE, _NEAR = 10.0, 7.0, 6.0, 5.0, 4.0, 2.0, 1.0
_ENOUGH = 3.0
_TENANT_SUBDOMAINS = frozenset({"teamtailor-mail.com", "comeet-notifications.com", "freshteam.com"})


@dataclass(frozen=True, slots=True)
class _Vote:
    name: str
    weight: float
    domain: str | None = None
    guessed: bool = False
    """Spelled from a domain and nowhere in the mail: what the mail writes of the same firm is right."""


def employer(message: Message, language: Language, user: User) -> tuple[Employer | None, Employer | None]:
    """(employer, agency), None where the mail does not tell. Names as written in the mail, without legal forms."""
    words = language.people
    own = firms_domain(message.sender.email)
    agency = _agency(message, words, own)
    votes = [vote for vote in _votes(message, words, own, agency, user) if _allowed(vote.name, words, user, agency)]
    return _winner(votes, message, user, agency), agency


def _agency(message: Message, words: PeopleWords, own: str | None) -> Employer | None:
    """The sender's firm where it recruits for others."""
    if own is None or not agencies.recruits_for_others(message, words, own):
        return None
    return Employer(_spelled_out(label(own), message, User(()), words) or firms.spelled(label(own)), own)


def _votes(
    message: Message, words: PeopleWords, own: str | None, agency: Employer | None, user: User
) -> Iterator[_Vote]:
    text = firms.plain_of(message)
    between = registrable(message.sender.domain) in senders.BETWEEN
    if agency:
        yield from (_Vote(name, weight) for name, weight in agencies.clients(message, words, agency.name))
    else:
        yield from _domain_votes(message, words, own, user)
        yield from (_Vote(name, weight) for name, weight in shown.named(message, words))
        yield from (_Vote(name, _SIGNED) for name in signed(message, words))
    if between:
        yield from (
            _Vote(name, _STRONG) for name in firms.before(words.clients_act, f"{message.subject}\n{text}", words)
        )
        coupled = firms.after(words.firm_nearby, f"{message.subject}\n{text}", words)
        yield from (_Vote(name, _EDGE) for name in list(coupled)[:6] if re.search(r"\s(?:&|and|und|et)\s", name))
    yield from (_Vote(name, _ENOUGH) for name in firms.with_legal_form(text, words))
    yield from (_Vote(name, _STRONG) for name in firms.beside_posts(f"{message.subject}\n{text}", words))
    for subject in (message.subject, *(invite.summary for invite in message.invites[:5])):
        subject = plain(subject[:300])
        yield from (_Vote(name, _STRONG) for name in firms.after(words.firm_before, subject, words))
        for name in firms.after(words.firm_nearby, subject, words):
            yield _Vote(name, _ENOUGH if between and firm_like(name) else _NEAR)
        if own is None:
            yield from (_Vote(name, _ENOUGH) for name in firms.after("at|bei|chez|presso|bij|@", subject, words))
        if not agency:
            yield from (_Vote(name, _EDGE) for name in firms.at_edges(subject, words))
    yield from (_Vote(name, _STRONG) for name in list(firms.after(words.firm_before, text, words))[:6])
    for name in list(firms.after(words.firm_nearby, text, words))[:10]:
        yield _Vote(name, _ENOUGH if between and firm_like(name) else _NEAR)
    if own is None:
        yield from (_Vote(name, _EVENT if firm_like(name) else _ENOUGH) for name in events.firms_in(message, words))


def _domain_votes(message: Message, words: PeopleWords, own: str | None, user: User) -> Iterator[_Vote]:
    """A firm's own domain; behind a service that of the Reply-To or the attendees, or the tenant's name in the "
    "address."""
    if own and (other := branches.carried_for(message, words, own)):
        yield _Vote(other, _DOMAIN)
        return
    written = _spelled_out(label(own), message, user, words) if own else ""
    if own and (branch := branches.branch(message, words, own, written or firms.spelled(label(own)))):
        yield _Vote(branch, _DOMAIN, own)
        return
    if not written and (name := shown.at_provider(message, user, words)):
        yield _Vote(name, _DOMAIN)
        return
    if own and not written and (other := _other_name(message, words)):
        yield _Vote(other, _DOMAIN, own)  # the domain is another name of theirs, or a provider's
    elif own:
        yield _Vote(
            written or firms.spelled(label(own), message.sender.name),
            _DOMAIN if written else _unwritten(own, message, words),
            own,
            guessed=not written,
        )
        return
    domain = registrable(message.sender.domain)
    if domain in senders.BETWEEN:
        others = [firms_domain(one.email) for one in exchange(message) if not _users(one.email, user)]
        for other in dict.fromkeys(found for found in others if found):
            name = _spelled_out(label(other), message, user, words) or firms.spelled(label(other))
            yield _Vote(name, _DISPLAY, other)
    tenant = ""
    if domain in senders.EMPLOYER_IN_LOCAL_PART and not is_nobody(message.sender.email):
        tenant = re.split(r"[+]", message.sender.email.partition("@")[0])[0]
    elif domain in _TENANT_SUBDOMAINS:
        tenant = message.sender.domain.removesuffix(domain).strip(".").rpartition(".")[2]
    if tenant and not is_group(f"{tenant}@"):
        yield _Vote(_spelled_out(tenant, message, user, words) or firms.spelled(tenant), _STRONG)


def _other_name(message: Message, words: PeopleWords) -> str:
    """The firm behind a domain that does not tell: displayed, under the mail, or speaking in it; else ''."""
    speakers = speaking(firms.plain_of(message), words)
    return shown.firm(message, words) or undersigned(message, words) or next(speakers, "")


def _spelled_out(name: str, message: Message, user: User, words: PeopleWords) -> str:
    """A domain's name as the mail writes it, the fuller the better, '' if it does not."""
    said, foot = parted(message)
    person = shown.writer(message)
    places = (
        domains.Place(foot or said[-300:], 3.0, lines=True),
        domains.Place(shown.beside_person(message), 2.5, lines=True),
        domains.Place("\n".join((message.subject, *(invite.summary for invite in message.invites[:5]))), 1.0),
        domains.Place("\n".join(invite.location for invite in message.invites[:5]), 1.0),
        domains.Place(said, 1.0),
        domains.Place(_without_heads(message.quoted[:3_000]), 0.5),
    )
    titled = message.sender.name if _TITLED.match(message.sender.name) else ""
    others = (one.name for one in exchange(message) if one.email != message.sender.email)
    people = [user.name, person, titled, *others]
    return domains.fullest(name, places, people, words) or firms.written_in(name, _texts(message))


_TITLED = re.compile(r"(?i)(?:dr|prof|herr|frau|mr|mrs|ms|mme|sr|sra|sig|dhr|mevr|mag|dott)\.?\s")
_HEAD = re.compile(
    r"(?im)^[>\s*]*(?:from|to|cc|sent|date|subject|von|an|gesendet|betreff|de|à|envoyé|objet|para|enviado|asunto|da|a|inviato|oggetto|van|aan|verzonden|onderwerp|assunto)\s?:.*$"
)


def _without_heads(quoted: str) -> str:
    """What is quoted without the lines that say who wrote it to whom."""
    return _HEAD.sub("", quoted)


def _unwritten(domain: str, message: Message, words: PeopleWords) -> float:
    """What a domain weighs that the mail does not spell: little if it may be a provider's or they sign otherwise."""
    if shown.PROVIDER.search(label(domain)):
        return _NEAR
    businesses = (name for name in signed(message, words) if any(map(is_business, name.split())))
    other = shown.of_office(message, words) or next(businesses, "")
    return _ENOUGH if other else _DOMAIN - 2


def _users(email: str, user: User) -> bool:
    """Whether an address is on the user's own mail domain."""
    return registrable(email.rpartition("@")[2]) in {registrable(one.rpartition("@")[2]) for one in user.addresses}


def _allowed(name: str, words: PeopleWords, user: User, agency: Employer | None) -> bool:
    if not firms.may_be_firm(name, words) or (user.name and same_person(name, user.name)):
        return False
    if {folded(word) for word in name.split()} & {folded(word) for word in user.name.split() if len(word) > 3}:
        return False
    return not agency or not (of_place(name) or _alike(folded(name), folded(agency.name)))


def _alike(one: str, other: str) -> bool:
    return bool(one and other) and (one.startswith(other) or other.startswith(one))


def _winner(votes: list[_Vote], message: Message, user: User, agency: Employer | None) -> Employer | None:
    """The name with most weight behind it; "Greyfen" and "Greyfen Logistics" vote for each other."""
    votes = [vote for vote in votes if not _persons(vote, votes, message)]
    totals = {vote.name: _support(vote.name, votes) for vote in votes}
    if not totals or max(totals.values()) < _ENOUGH:
        return None
    bettered = {vote.name for vote in votes if vote.guessed and _written_otherwise(vote.name, votes)}
    best = max(totals, key=lambda name: (totals[name], name not in bettered, _own_weight(name, votes), len(name)))
    return Employer(best, _domain_of(best, votes, message, user, agency))


def _written_otherwise(guess: str, votes: Iterable[_Vote]) -> bool:
    """Whether the mail itself writes what a domain only suggests: "Marlin" signs on marlinanalytics."""
    others = {vote.name for vote in votes if vote.name != guess and _alike(folded(vote.name), folded(guess))}
    return any(_own_weight(name, votes) >= _SIGNED for name in others)


def _support(name: str, votes: Iterable[_Vote]) -> float:
    return sum(vote.weight for vote in votes if _alike(folded(vote.name), folded(name)))


def _own_weight(name: str, votes: Iterable[_Vote]) -> float:
    key = folded(name)
    own = sum(vote.weight for vote in votes if folded(vote.name) == key)
    return own if own < _SIGNED else _SIGNED  # a fuller name that is signed beats the bare word of a domain


def _persons(vote: _Vote, votes: Iterable[_Vote], message: Message) -> bool:
    """A writer's own name behind a service ("Kit Marlowe <no-reply@hire.lever.co>"), signed with a first name."""
    if (
        vote.domain
        or firm_like(vote.name)
        or folded(vote.name) != folded(display_name(message.sender.name))
        or " " not in vote.name
    ):
        return False
    told = f"{message.subject}\n{message.own_words[:3_000]}"
    if re.search(rf"(?<!\w){re.escape(vote.name)}\s{_OF_FIRM}\s[^\W\d_a-zß-öø-ÿ]", told):
        return True
    first, last = (re.escape(part) for part in (vote.name.split()[0], vote.name.split()[-1]))
    words = f"{message.own_words[-3_000:]}\n{message.signature[:500]}"
    return bool(re.search(rf"(?m)^\W{{0,3}}{first}(?:\s{last})?\W{{0,3}}$|\b{first}\shere\b", words))


_OF_FIRM = r"(?:at|from|of|bei|von|chez|de|en|presso|di|bij|van|na|da|do)"
"""Between somebody's name and their firm's: "a message from Olive Starr at Zenith"."""


def _domain_of(name: str, votes: Iterable[_Vote], message: Message, user: User, agency: Employer | None) -> str | None:
    key = folded(name)
    stated = [vote.domain for vote in votes if vote.domain and _alike(folded(vote.name), key)]
    if stated:
        return stated[0]
    seen = [firms_domain(one.email) for one in exchange(message) if not _users(one.email, user)]
    return next(
        (
            domain
            for domain in seen
            if domain and _alike(folded(label(domain)), key) and (not agency or domain != agency.domain)
        ),
        None,
    )


def _texts(message: Message) -> tuple[str, ...]:
    summaries = tuple(invite.summary for invite in message.invites[:5])
    return (
        message.signature,
        message.own_words,
        message.sender.name,
        message.subject,
        *summaries,
        message.quoted[:3_000],
    )
