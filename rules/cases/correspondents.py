"""Who takes part in an exchange: whom an answer would go to, who the interviewers are, under which address.

Names and addresses as the mails give them; finding them in a mail's words is `rules.extract.people`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from rules.extract.addresses import fits, is_group, is_nobody, registrable
from rules.messages import Address, Direction, Message, User
from rules.readings import Person, Reading
from rules.senders import BETWEEN
from rules.spelling import is_person, person_words, same_person, spoken

_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")


@lru_cache(maxsize=16384)
def is_someones(email: str) -> bool:
    """Whether an address can tell one exchange from another: relays lend theirs to every employer they serve.

    A person's own address at a relay (dana@acme.relay.example) does; the relay's office or robot does not.
    """
    domain = email.rpartition("@")[2]
    if is_nobody(email) or domain.endswith("calendar.google.com"):
        return False
    return registrable(domain) not in BETWEEN or not (is_group(email) or domain == registrable(domain))


def correspondent(message: Message, user: User) -> Person | None:
    """Whom an answer would go to: the Reply-To of a relay or robot, else the sender; of a mail sent, its first To.

    None where that would be nobody: a no-reply address, a calendar resource, the user.
    """
    if message.direction is Direction.OUTGOING:
        return next((_person(one) for one in message.to if not user.owns(one.email) and not is_nobody(one.email)), None)
    sender = message.sender
    if is_someones(sender.email):
        return None if user.owns(sender.email) else _person(sender)
    for one in message.reply_to:
        if not is_nobody(one.email) and not user.owns(one.email):
            name = one.name or (sender.name if is_person(sender.name) else "")
            return Person(spoken(name), one.email)
    return None


def is_human(message: Message, reading: Reading) -> bool:
    """Whether a person of the employer's side wrote a message: a genuine one, or a name that stands behind a relay."""
    if message.direction is Direction.OUTGOING or not reading.genuine:
        return False
    return is_someones(message.sender.email) or is_person(message.sender.name)


def own_address(message: Message, user: User) -> str:
    """The user's address that took part in a mail, '' where none is named."""
    if message.direction is Direction.OUTGOING:
        return message.sender.email
    return next((one.email for one in (*message.to, *message.cc) if user.owns(one.email)), "")


def known_people(messages: Iterable[Message], readings: Iterable[Reading], user: User) -> tuple[Person, ...]:
    """Everyone of an exchange known by name and address: From, Reply-To, To, Cc, attendees, signatures."""
    named = [person for message in messages for person in _taking_part(message)]
    for reading in readings:
        named += [one for one in (*reading.interviewers, reading.coordinator) if one]
    return tuple(
        dict.fromkeys(
            one for one in named if one.name and one.email and is_someones(one.email) and not user.owns(one.email)
        )
    )


def _taking_part(message: Message) -> Iterator[Person]:
    for side in (message.sender, *message.reply_to, *message.to, *message.cc):
        yield _person(side)
    for invite in message.invites:
        for one in (*invite.attendees, *((invite.organizer,) if invite.organizer else ())):
            yield Person(spoken(one.name), one.email)
    signed = set(_ADDRESS.findall(message.signature[:2000]))
    if len(signed) == 1:
        yield Person(spoken(message.sender.name), signed.pop().lower())


def _person(side: Address) -> Person:
    return Person(spoken(side.name), side.email or None)


def united(people: Iterable[Person], known: Sequence[Person], user: User) -> tuple[Person, ...]:
    """Each person once, with the address by which the exchange knows them; without the user and addresses of nobody."""
    found: list[Person] = []
    for one in people:
        person = _completed(one, known)
        if not (person.name or person.email) or _is_user(person, user):
            continue
        twin = next((place for place, other in enumerate(found) if _is_same(other, person)), None)
        if twin is None:
            found.append(person)
        else:
            found[twin] = _joined(found[twin], person)
    return tuple(found)


def _completed(person: Person, known: Sequence[Person]) -> Person:
    if person.email and not is_nobody(person.email):
        name = person.name or next((one.name for one in known if one.email == person.email), "")
        return Person(name, person.email)
    if not person.name:
        return Person("")
    exact = [one for one in known if person_words(one.name) == person_words(person.name)]
    near = exact or [one for one in known if same_person(one.name, person.name)]
    emails = {one.email for one in near if one.email}
    if len(emails) > 1:
        emails = {email for email in emails if fits(person.name, email)}
    if len(emails) != 1:
        return Person(person.name)
    email = emails.pop()
    return Person(max([person.name, *(one.name for one in near if one.email == email)], key=_length), email)


def _length(name: str) -> int:
    return len(person_words(name))


def _is_same(one: Person, other: Person) -> bool:
    if one.email and one.email == other.email:
        return True
    if one.email and other.email and min(_length(one.name), _length(other.name)) < 2:
        return False
    return same_person(one.name, other.name)


def _joined(one: Person, other: Person) -> Person:
    name = max(one.name, other.name, key=_length)
    return Person(name, one.email or other.email)


def _is_user(person: Person, user: User) -> bool:
    if person.email:
        return user.owns(person.email)
    return _length(user.name) > 1 and person_words(user.name) == person_words(person.name)
