"""Who takes part in the interview, and whom to answer otherwise (product: "Interviewer").

Names come from calendar parts and the mail's own words; an address only from the exchange itself (From, Reply-To, To,
Cc, attendees, signature), never made up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from rules.extract import writers
from rules.extract.addresses import BRANDS, exchange, firms_domain, fits, folded, is_group, is_nobody, registrable
from rules.extract.attending import Attending, attending
from rules.extract.calendars import ANSWERS
from rules.extract.foot import parted
from rules.extract.names import PARTICLES, display_name, in_tables, is_users, same_person
from rules.extract.passed import in_form, passed_on
from rules.extract.phrased import acting, beside_me, introduced, together
from rules.extract.sightings import is_word, sightings
from rules.extract.spans import places_of, plain
from rules.languages import Language
from rules.languages.glossary import is_common
from rules.messages import Attendee, Message, User
from rules.readings import INTERVIEW_KINDS, Kind, Person
from rules.senders import BETWEEN

_ROOMS = frozenset({"ROOM", "RESOURCE", "GROUP"})
_MOST = 12
_LENGTH = 8_000
_TITLES = re.compile(r"^(?:[^\W\d_]{1,5}\.(?:ssa)?\s){1,3}")
_RANK = re.compile(r"^(?:[A-ZÀ-Þ]{2,5}\s)+(?=[A-ZÀ-Þ][a-zß-ÿ])")
"""Capitals before a name: a post ("SVP Doug Lattimer")."""


def interviewers(
    message: Message, kind: Kind, language: Language, user: User, firms: Sequence[str]
) -> tuple[Person, ...]:
    """Those who will talk to the candidate, in the order named; `()` for mails that are about no interview.

    `firms`: the employer's and the agency's names, as read from the same mail; they are no persons.
    """
    if kind not in INTERVIEW_KINDS:
        return ()
    told = [
        _fuller(name, message, language)
        for name, sure in islice(_told(message, kind, language, user), 60)
        if _may_be(name, firms, user, message.own_words, sure=sure)
        and (sure or not _is_common(name, message.own_words, language))
    ]
    invited = list(_invited(message, user, told))
    return tuple(_merged(message, user, [*(Person(name) for name in told), *invited]))[:_MOST]


def _fuller(name: str, message: Message, language: Language) -> str:
    """A lone name as the mail writes it elsewhere ("Neville", "our own Neville Rusk", Neville Rusk in Cc)."""
    if not name or " " in _TITLES.sub("", name):
        return name
    shown = [
        display_name(one.name)
        for one in (*message.cc[:20], *message.to[:20], message.sender)
        if one.name and not is_group(one.email)
    ]
    text = plain(f"{message.own_words[:_LENGTH]}\n{message.signature[:1_000]}\n{message.quoted[:3_000]}")
    seen = [one.name for one in sightings(text, language) if one.full]
    fuller = [one for one in (*shown, *seen) if " " in one and same_person(name, one)]
    return fuller[0] if fuller else name


def coordinator(message: Message, user: User) -> Person | None:
    """Whom to write to about this mail: its writer, at the Reply-To of a relay; else the organiser of its invite."""
    sender, name = message.sender, display_name(message.sender.name)
    reply = next(
        (one for one in message.reply_to if one.email and not user.owns(one.email) and not is_nobody(one.email)), None
    )
    if reply:
        return Person(display_name(reply.name) or name, reply.email)
    if not is_nobody(sender.email) and not user.owns(sender.email) and registrable(sender.domain) not in BETWEEN:
        return Person(name, sender.email)
    organizers = (one.organizer for one in message.invites if one.organizer)
    human = (one for one in organizers if one.email and not is_nobody(one.email) and not user.owns(one.email))
    found = next((one for one in human if firms_domain(one.email)), None)
    return Person(display_name(found.name), found.email) if found else None


# From words


def _told(message: Message, kind: Kind, language: Language, user: User) -> Iterator[tuple[str, bool]]:
    """(name, whether it is a person's without doubt) of all who take part, the writer among them where they are one."""
    said = plain(parted(message)[0][:_LENGTH])
    text = plain(f"{message.subject}\n\n{message.own_words[:_LENGTH]}")
    judged = attending(plain(message.subject), said, language, called_off=kind is Kind.INTERVIEW_CANCELLED)
    named = _named(message, said, text, language)
    own = writers.writer(message, language)
    form = in_form(message, language, user)
    others = [
        name
        for one in (*judged.there, *named)
        if one != "me"
        and (name := _as_sighted(_RANK.sub("", one), judged, language))
        and not (own and same_person(name, own))
        and not _is_users(name, user)
        and (not judged.complete or any(same_person(name, two) for two in judged.listed))
    ]
    others += [name for name in form if not (own and same_person(name, own))]
    told = (*judged.there, *named, *form)
    there = bool(own) and _writer_is_there(message, language, own, told, alone=not others)
    others = [one for one in others if " " in one or not any(" " in two and same_person(one, two) for two in others)]
    found = sorted(dict.fromkeys(others), key=lambda name: text.find(name) if name in text else len(text))
    known = [(name, name in judged.listed or name in judged.sure or name in form) for name in found]
    if there:
        known.insert(_place(own, named, text, found), (own, True))
    yield from known


def _named(message: Message, said: str, text: str, language: Language) -> list[str]:
    """Names in words, lists and tables that tell of those who meet the candidate; "me" for the writer."""
    tables = in_tables(message.own_words[:_LENGTH], language.people)
    told = (*introduced(text, language), *tables, *acting(text, language))
    return [*told, *together(said, language), *beside_me(text, language)]


def _writer_is_there(message: Message, language: Language, own: str, told: Sequence[str], *, alone: bool) -> bool:
    """Whether the writer, called `own`, takes part. `told`: who is said to; `alone`: nobody else is."""
    if any(passed_on(message, language)):
        return False
    if "me" in told or writers.holds(message, language) or any(one != "me" and same_person(one, own) for one in told):
        return True
    invited = any(invite.attendees for invite in message.invites)
    return alone and not invited and writers.alone(message, language)


def _place(own: str, named: list[str], text: str, others: list[str]) -> int:
    """Where the writer stands among the others: where they are written, at the head for "me and …", else at the end."""
    if "me" in named[:1] or (own in text and others and text.find(own) < text.find(others[0])):
        return 0
    return len(others)


def _as_sighted(name: str, judged: Attending, language: Language) -> str:
    """A name without what was taken for its beginning; '' if it is none, or somebody's who is not there."""
    if name in judged.there:
        return name
    for sighted in (*judged.there, *judged.elsewhere):
        if name != sighted and name.endswith(f" {sighted}"):
            name = sighted if " " in sighted or sighted in judged.elsewhere else name
    if name not in judged.there and (
        name in judged.elsewhere or any(same_person(name, one) for one in judged.elsewhere)
    ):
        return ""
    if name in judged.there:
        return name
    common = any(is_word(word, language) and word.lower() not in PARTICLES for word in name.split())
    return "" if common or re.match(r"[JCQSTM]['’]", name) else name


_COURTESY = r"(?:Frau|Herrn?|Mrs?|Ms|Mme|M|Sra?|Sig|Signora?|Dhr|Mevr|Senhora?|Señora?|Dra?)\.?"


def _may_be(name: str, firms: Sequence[str], user: User, text: str, *, sure: bool) -> bool:
    """Whether a name may be a person's who takes part. `sure`: unless it is the very name of a firm."""
    key = folded(name)
    if name.isupper() and len(name) < 4:
        return False
    if re.search(rf"\b{_COURTESY} {re.escape(name)}\b", text):
        firms = ()  # a family's firm bears its name
    if not key or key in BRANDS or (not sure and any(folded(word) in BRANDS for word in name.split())):
        return False
    keys = [folded(firm) for firm in firms if folded(firm)]
    if key in keys or (not sure and any(key in firm or key.startswith(firm) for firm in keys)):
        return False
    if " " not in name and re.search(
        rf"(?:,\s{re.escape(name)}\s(?:in|of|for|für|de|en)\b|\b(?:de|di|of)\s{re.escape(name)}\b)", text
    ):
        return False
    return not _is_users(name, user)


def _is_common(name: str, text: str, language: Language) -> bool:
    """Whether a lone name is a common word that only its place gives a capital ("Daarom"), or a noun in German."""
    if " " in name or not is_common(name, language.code):
        return False
    return language.code == "de" or all(_HEAD.search(text[max(0, at - 8) : at]) for at in places_of(name, text))


_HEAD = re.compile(r"(?:^|[\n.!?:])[^\w\n]{0,6}$")


def _is_users(name: str, user: User) -> bool:
    """Whether a name is the user's, or what it ends with is ("Che Sam")."""
    own = user.name.split()
    return is_users(name, user) or bool(own and name.split()[-1].lower() == own[0].lower())


# From calendar parts


def _invited(message: Message, user: User, told: list[str]) -> Iterator[Person]:
    """Attendees, but for rooms, the user and no-reply; the organiser only where nobody else is said to take part."""
    for invite in message.invites[:20]:
        if invite.method in ANSWERS:
            continue
        host = invite.organizer.email.lower() if invite.organizer else ""
        others = [one for one in invite.attendees[:50] if _takes_part(one, user) and one.email.lower() != host]
        hosts = [one for one in invite.attendees[:50] if _takes_part(one, user) and one.email.lower() == host]
        for one in others or ([] if told else hosts):
            yield Person(_attendee_name(one), one.email.lower())
        if hosts and others and not told:
            yield Person(_attendee_name(hosts[0]), host)


def _takes_part(one: Attendee, user: User) -> bool:
    email = one.email.lower()
    if one.kind in _ROOMS or one.role == "NON-PARTICIPANT" or user.owns(email) or is_nobody(email):
        return False
    return (
        not is_group(email)
        and registrable(email.rpartition("@")[2]) not in BETWEEN
        and "resource.calendar" not in email
    )


def _attendee_name(one: Attendee) -> str:
    return display_name(one.name) or _spelled(one.email)


def _spelled(email: str) -> str:
    """ "dana.wu@" as "Dana Wu"; '' where the local part does not show two names."""
    parts = email.rpartition("@")[0].split(".")
    return (
        " ".join(part.capitalize() for part in parts)
        if len(parts) == 2 and all(part.isalpha() and len(part) > 1 for part in parts)
        else ""
    )


# Together


def _merged(message: Message, user: User, people: Iterable[Person]) -> list[Person]:
    """Each person once, the fullest name kept, with an address where the exchange holds one."""
    merged: list[Person] = []
    for person in people:
        twin = next((n for n, known in enumerate(merged) if _same(known, person)), None)
        if twin is None:
            merged.append(person)
        else:
            known = merged[twin]
            name = max(known.name, person.name, key=lambda written: (len(written.split()), written == known.name))
            merged[twin] = Person(name, known.email or person.email)
    return [_with_address(person, message, user) for person in merged]


def _same(one: Person, other: Person) -> bool:
    if one.email and other.email:
        return one.email == other.email
    return same_person(one.name, other.name)


def _with_address(person: Person, message: Message, user: User) -> Person:
    if person.email:
        return person
    usable = [
        one for one in exchange(message)
        if one.email and not user.owns(one.email) and not is_nobody(one.email) and not is_group(one.email)
        and registrable(one.domain) not in BETWEEN
    ]  # fmt: skip
    named = [one.email for one in usable if one.name and same_person(display_name(one.name), person.name)]
    fitting = named or [one.email for one in usable if fits(person.name, one.email)]
    return Person(person.name, fitting[0]) if len(set(fitting)) == 1 else person
