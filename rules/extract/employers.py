"""Which employer a mail is about, and which agency stands between (product: §3).

Every place that may name a firm casts a vote, the surest the heaviest; the service that carried the mail, the board and
the agency never win. `firms` knows where names stand, `roles` finds the post.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from rules import senders
from rules.extract import domains, firms
from rules.extract.addresses import exchange, firms_domain, fits, folded, is_group, is_nobody, label, registrable
from rules.extract.cores import has_core
from rules.extract.foot import parted
from rules.extract.names import display_name, same_person
from rules.extract.roles import role as role
from rules.extract.spans import plain
from rules.languages import Language
from rules.languages.people import PeopleWords
from rules.messages import Message, User
from rules.readings import Employer

_DOMAIN, _DISPLAY, _CLIENT, _STRONG, _SIGNED, _EDGE, _NEAR = 10.0, 6.0, 7.0, 5.0, 4.0, 2.0, 1.0
_ENOUGH = 3.0
_AGENCY_DOMAIN = re.compile(
    r"talent|recruit|staff|placement|headhunt|execsearch|executive|search$|personal(?:berat|dienst|vermitt)|interim|recrut|"
    r"selezion|seleccion|uitzend|werving|detacher|rrhh|(?<=[a-z]{4})hr$|personale$|lavoro$|(?<=[a-z])jobs?$"
)
_FOR_CLIENT = re.compile(
    r"(?i)(?<!\w)(?:(?:our|my|notre|mon|nuestr[oa]|mi|noss[oa]|meu|nostr[oa]|mio)\s(?:client|cliente)(?!\w)|(?:unser|mein)\w{0,2}\s(?:kunden?|mandant\w{0,4}|"
    r"auftraggeber\w{0,3})(?!\w)|mandant(?:in|en)?\s(?-i:[A-Z])|(?:onze|mijn)\s(?:opdrachtgever|klant)(?!\w))"
)
_TENANT_SUBDOMAINS = frozenset({"teamtailor-mail.com", "comeet-notifications.com", "freshteam.com"})
_LENGTH = 8_000


@dataclass(frozen=True, slots=True)
class _Vote:
    name: str
    weight: float
    domain: str | None = None


def employer(message: Message, language: Language, user: User) -> tuple[Employer | None, Employer | None]:
    """(employer, agency), None where the mail does not tell. Names as written in the mail, without legal forms."""
    words = language.people
    own = firms_domain(message.sender.email)
    agency = _agency(message, words, own)
    votes = [vote for vote in _votes(message, words, own, agency, user) if _allowed(vote.name, words, user, agency)]
    return _winner(votes, message, user, agency), agency


def _agency(message: Message, words: PeopleWords, own: str | None) -> Employer | None:
    """The sender's firm where it recruits for others."""
    if own is None:
        return None
    foot = f"{message.sender.name}\n{message.signature[:2_000]}\n{message.own_words[-600:]}"
    whole = f"{foot}\n{message.own_words[:_LENGTH]}"
    client = bool(_FOR_CLIENT.search(f"{message.subject}\n{whole}"))
    told = bool(words.agency_words and re.search(rf"(?i)\b(?:{words.agency_words})", foot))
    if not (client or told or _AGENCY_DOMAIN.search(label(own))):
        return None
    return Employer(_spelled_out(label(own), message, User(()), words) or firms.spelled(label(own)), own)


def _votes(
    message: Message, words: PeopleWords, own: str | None, agency: Employer | None, user: User
) -> Iterator[_Vote]:
    text = plain(message.own_words[:_LENGTH])
    if agency:
        yield from (_Vote(name, _CLIENT) for name in firms.after(words.client_before, text, words))
        yield from (_Vote(name, _CLIENT) for name in _before(words.clients_act, f"{message.subject}\n{text}", words))
        yield from (_Vote(name, _STRONG) for name in _echoed(message.subject, text, words))
    else:
        yield from _domain_votes(message, words, own, user)
        yield from _display_votes(message, words)
        yield from (_Vote(name, _SIGNED) for name in _signed(message, words))
    if registrable(message.sender.domain) in senders.BETWEEN:
        yield from (_Vote(name, _STRONG) for name in _before(words.clients_act, f"{message.subject}\n{text}", words))
        coupled = firms.after(words.firm_nearby, f"{message.subject}\n{text}", words)
        yield from (_Vote(name, _EDGE) for name in list(coupled)[:6] if re.search(r"\s(?:&|and|und|et)\s", name))
    for subject in (message.subject, *(invite.summary for invite in message.invites[:5])):
        subject = plain(subject[:300])
        yield from (_Vote(name, _STRONG) for name in firms.after(words.firm_before, subject, words))
        yield from (_Vote(name, _NEAR) for name in firms.after(words.firm_nearby, subject, words))
        if own is None:
            yield from (_Vote(name, _ENOUGH) for name in firms.after("at|bei|chez|presso|bij|@", subject, words))
        yield from (_Vote(name, _EDGE) for name in firms.at_edges(subject, words))
    yield from (_Vote(name, _STRONG) for name in list(firms.after(words.firm_before, text, words))[:6])
    yield from (_Vote(name, _NEAR) for name in list(firms.after(words.firm_nearby, text, words))[:10])


def _echoed(subject: str, text: str, words: PeopleWords) -> Iterator[str]:
    """Names that an agency's subject speaks of, as fully as its text writes them ("Mandant Sonnleitner")."""
    for word in re.findall(r"[^\W\d_a-zß-öø-ÿ][\w'’\-]{3,30}(?: [A-Z][\w'’\-]{2,30}){0,3}", subject[:200]):
        if word.lower() in words.not_names or has_core(word, words):
            continue
        runs = [run for run in domains.runs(text) if f" {word} " in f" {run} "]
        yield max(runs, key=len, default="" if word.isupper() else word)


def _domain_votes(message: Message, words: PeopleWords, own: str | None, user: User) -> Iterator[_Vote]:
    """A firm's own domain; behind a service that of the Reply-To or the attendees, or the tenant's name in the "
    "address."""
    if own:
        written = _spelled_out(label(own), message, user, words)
        if not written and (name := _at_provider(message, user, words)):
            yield _Vote(name, _DOMAIN)
            return
        yield _Vote(written or firms.spelled(label(own)), _DOMAIN if written else _unwritten(own), own)
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


def _spelled_out(name: str, message: Message, user: User, words: PeopleWords) -> str:
    """A domain's name as the mail writes it, the fuller the better, '' if it does not."""
    said, foot = parted(message)
    subjects = "\n".join((message.subject, *(invite.summary for invite in message.invites[:5])))
    person = next(_writers(message), "")
    shown, ending = _display(message), foot or said[-300:]
    named = ending if person else f"{shown}\n{ending}"
    places = ((named, True), (shown, True), (subjects, False), (said, False), (message.quoted[:3_000], False))
    others = (one.name for one in exchange(message) if one.email != message.sender.email)
    people = [user.name, person, *others]
    return domains.fullest(name, places, people, words) or firms.written_in(name, _texts(message))


_PROVIDER = re.compile(
    r"mail|post|box$|correo|correio|correu|caixa|buzon|boite|courriel|casella|brief$|internet|online"
)
"""In the name of a domain on which anybody may have an address."""


def _at_provider(message: Message, user: User, words: PeopleWords) -> str:
    """The firm that a local part names where the domain is a mail provider's ("thecopperkettle.cafe@"), else ''."""
    local, name = message.sender.local_part, display_name(message.sender.name)
    if not _PROVIDER.search(label(message.sender.domain)) or fits(name, message.sender.email):
        return ""
    places = ((f"{message.sender.name}\n{parted(message)[1] or message.own_words[-200:]}", True),)
    found = domains.fullest(local, places, [user.name], words)
    return found if " " in found and len(local) > 7 else ""


def _writers(message: Message) -> Iterator[str]:
    """The sender's display name where it is a person's."""
    name = display_name(message.sender.name)
    if name and fits(name, message.sender.email) and not domains.is_no_name(name.split()[0]):
        yield name


def _display(message: Message) -> str:
    """The sender's display name without the person in front of the firm ("Tilly at Marrowbone Pets")."""
    name = plain(message.sender.name[:200]).strip(" \"'")
    joined = _JOINED.search(name)
    first = name[: joined.start()] if joined else ""
    local = message.sender.local_part
    signs = bool(first) and bool(
        re.search(rf"(?m)^\W{{0,3}}{re.escape(first)}\b", f"{message.own_words[-200:]}\n{message.signature}")
    )
    return (
        name[joined.end() :]
        if joined and (signs or joined[1].lower() in ("at", "from", "@", "bei") or folded(first) in folded(local))
        else name
    )


_JOINED = re.compile(
    r"\s((?i:from|at|@|von|bei|chez|de|da|di|do|del|van|bij|presso|of|das|dos|della))\s(?=[^\W\d_a-zß-öø-ÿ])"
)


def _unwritten(domain: str) -> float:
    """What a domain weighs that the mail does not spell: little if it may be a mail provider's."""
    return _ENOUGH if _PROVIDER.search(label(domain)) else _DOMAIN - 2


def _users(email: str, user: User) -> bool:
    """Whether an address is on the user's own mail domain."""
    return registrable(email.rpartition("@")[2]) in {registrable(one.rpartition("@")[2]) for one in user.addresses}


def _display_votes(message: Message, words: PeopleWords) -> Iterator[_Vote]:
    """ "Copperline Hiring Team", "Jane from Acme", "Analyst | Rio Claro"; a bare name behind a service, "
    "cautiously."""
    name = re.split(r"(?i)\s(?:via|über|durch)\s", plain(message.sender.name[:200]))[0].strip(" \"'")
    between = registrable(message.sender.domain) in senders.BETWEEN
    parts = re.split(r"\s[|•]\s|\s[\-–—]\s", name)
    if (firm := _display(message)) != name and firm in name:
        yield _Vote(firms.without_team(firm, words), _DISPLAY)
    elif firms.had_team(parts[-1], words):
        yield _Vote(firms.without_team(parts[-1], words), _DISPLAY + 2)
    elif len(parts) > 1:
        yield _Vote(firms.without_team(parts[-1], words), _DISPLAY)
    elif between or is_group(message.sender.email) or is_nobody(message.sender.email):
        yield _Vote(firms.without_team(name, words), _ENOUGH)


def _in_parts(parts: list[str], message: Message, words: PeopleWords) -> Iterator[str]:
    """Of the parts of a line, firms from the last on: not the writer, a department or an address."""
    for part in reversed(parts):
        found = domains.trimmed(firms.without_team(part, words))
        if (
            not found
            or re.search(r"\d", part)
            or has_core(found, words)
            or same_person(found, message.sender.name or "-")
        ):
            continue
        if found[:1].isupper() and firms.leading_firm(found, 0, words) == found:
            yield found


_GREETING = re.compile(
    r"(?i)^(?:hi|hello|hey|dear|hallo|liebe[rs]?|sehr|guten|moin|servus|bonjour|bonsoir|cher|chère|hola|estimad[oa]|querid[oa]|olá|oi|car[oa]|prezad[oa]|"
    r"buongiorno|buonasera|ciao|gentile|salve|egregi[oa]|beste|dag|hoi|geachte|good\s(?:morning|afternoon))\b"
)


def _signed(message: Message, words: PeopleWords) -> Iterator[str]:
    """Firms in the lines under a mail: "Head of Insight, Quillon", "The Orrery hiring team", "Vetrosol"."""
    foot = parted(message)[1][:900]
    lines = [
        line.strip() for line in f"{'' if foot else message.own_words[-400:]}\n{foot}".splitlines() if line.strip()
    ]
    for n, line in enumerate(lines[-9:]):
        if (not foot and n < len(lines[-9:]) - 3) or _GREETING.match(line):
            continue
        if len(line) > 90 or re.search(r"[@]|https?:|[.?!]\s\w|^\w{2,20}\s?:\s", line):
            continue
        parts = re.split(r",\s|\s[|•·]\s|\s[\-–—]\s|\s(?:at|bei|chez|bij|presso)\s", line)
        if len(parts) > 1:
            yield from islice(_in_parts(parts, message, words), 1)
        elif firms.had_team(line, words) and (team := firms.without_team(line, words)) == firms.leading_firm(
            team, 0, words
        ):
            yield team
        elif (
            (whole := firms.leading_firm(line, 0, words))
            and len(whole) >= len(line) - 1
            and not same_person(whole, message.sender.name or "-")
        ):
            yield whole


def _before(pattern: str, text: str, words: PeopleWords) -> Iterator[str]:
    """Firms' names directly before a pattern ("Harrow & Pike would like to meet you")."""
    for match in re.finditer(rf"(?i:{pattern or '(?!)'})", text):
        tokens = re.split(r"[.!?\n:]\s", text[max(0, match.start() - 60) : match.start()])[-1].split()
        for start in range(max(0, len(tokens) - 5), len(tokens)):
            tail = " ".join(tokens[start:]).strip(" ,-")
            if firms.leading_firm(tail, 0, words) == tail and firms.may_be_firm(tail, words):
                yield tail
                break


def _allowed(name: str, words: PeopleWords, user: User, agency: Employer | None) -> bool:
    if not firms.may_be_firm(name, words) or (user.name and same_person(name, user.name)):
        return False
    if {folded(word) for word in name.split()} & {folded(word) for word in user.name.split() if len(word) > 3}:
        return False
    return not agency or not _alike(folded(name), folded(agency.name))


def _alike(one: str, other: str) -> bool:
    return bool(one and other) and (one.startswith(other) or other.startswith(one))


def _winner(votes: list[_Vote], message: Message, user: User, agency: Employer | None) -> Employer | None:
    """The name with most weight behind it; "Greyfen" and "Greyfen Logistics" vote for each other."""
    votes = [vote for vote in votes if not _persons(vote, votes, message)]
    totals = {vote.name: _support(vote.name, votes) for vote in votes}
    if not totals or max(totals.values()) < _ENOUGH:
        return None
    best = max(totals, key=lambda name: (totals[name], _own_weight(name, votes), len(name)))
    return Employer(best, _domain_of(best, votes, message, user, agency))


def _support(name: str, votes: Iterable[_Vote]) -> float:
    return sum(vote.weight for vote in votes if _alike(folded(vote.name), folded(name)))


def _own_weight(name: str, votes: Iterable[_Vote]) -> float:
    key = folded(name)
    own = sum(vote.weight for vote in votes if folded(vote.name) == key)
    return own if own < _SIGNED else _SIGNED  # a fuller name that is signed beats the bare word of a domain


def _persons(vote: _Vote, votes: Iterable[_Vote], message: Message) -> bool:
    """A writer's own name behind a service ("Kit Marlowe <no-reply@hire.lever.co>") signed with a first name is "
    "none."""
    if vote.domain or folded(vote.name) != folded(display_name(message.sender.name)) or " " not in vote.name:
        return False
    first, last = (re.escape(part) for part in (vote.name.split()[0], vote.name.split()[-1]))
    words = f"{message.own_words[-3_000:]}\n{message.signature[:500]}"
    return bool(re.search(rf"(?m)^\W{{0,3}}{first}(?:\s{last})?\W{{0,3}}$|\b{first}\shere\b", words))


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
