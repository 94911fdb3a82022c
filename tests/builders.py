"""Tiny builders for the values of `rules`: sensible defaults, say only what a test is about.

Times may be given as ISO 8601 strings; one without an offset is UTC.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from rules.applications import Verb, Word
from rules.messages import Address, Direction, Message, User
from rules.readings import GENUINE_KINDS, SENT_KINDS, Employer, Kind, Person, Promise, Reading, Slot, SlotStatus

JANE = User(addresses=("jane@mail.example", "jane.doe@home.example"), name="Jane Doe", zone="Europe/Berlin")


UNNAMING = SENT_KINDS - {Kind.SENT_APPLICATION} | {Kind.BOUNCE, Kind.AUTO_REPLY, Kind.CALENDAR_RESPONSE, Kind.OTHER}
"""Kinds whose readings name no employer unless a test says so."""


def at(when: str | datetime) -> datetime:
    """An aware moment from ISO 8601; UTC where no offset is written."""
    moment = datetime.fromisoformat(when) if isinstance(when, str) else when
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def address(written: str) -> Address:
    """`Dana Wu <dana@acme.example>` or a bare addr-spec."""
    name, bracket, rest = written.rpartition("<")
    return Address(name.strip() if bracket else "", rest.rstrip(">").strip().lower())


def person(written: str) -> Person:
    """`Dana Wu <dana@acme.example>`, a bare addr-spec, or a bare name."""
    if "@" not in written:
        return Person(written)
    found = address(written)
    return Person(found.name, found.email)


def _addresses(written: str | Iterable[str]) -> tuple[Address, ...]:
    return tuple(address(one) for one in ([written] if isinstance(written, str) else written) if one)


def message(
    key: str,
    arrived: str | datetime = "2026-03-02T09:00",
    *,
    sender: str = "Dana Wu <dana@acme.example>",
    to: str | Iterable[str] = "jane@mail.example",
    cc: str | Iterable[str] = (),
    reply_to: str | Iterable[str] = (),
    answers: str | Iterable[str] = (),
    subject: str = "Your application",
    sent: bool = False,
    **more: Any,
) -> Message:
    """A mail whose Message-ID is `<key@mail.example>`; `answers` names the keys of the mails it answers, nearest first.

    `sent=True`: from Jane, lying in Sent; then `to` defaults to Dana.
    """
    parents = [answers] if isinstance(answers, str) else list(answers)
    ids = tuple(f"<{parent}@mail.example>" for parent in parents if parent)
    if sent and sender.startswith("Dana"):
        sender = "Jane Doe <jane@mail.example>"
    if sent and to == "jane@mail.example":
        to = "Dana Wu <dana@acme.example>"
    arrival = at(arrived).astimezone(UTC)
    built = Message(
        key=key,
        message_id=f"<{key}@mail.example>",
        direction=Direction.OUTGOING if sent else Direction.INCOMING,
        arrived=arrival,
        date=at(arrived),
        sender=address(sender),
        subject=subject,
        to=_addresses(to),
        cc=_addresses(cc),
        reply_to=_addresses(reply_to),
        in_reply_to=ids[:1],
        references=tuple(reversed(ids)),
    )
    return replace(built, **more)


def reading(
    key: str,
    kind: Kind | str = Kind.EMPLOYER_REPLY,
    employer: str | None = "Acme",
    domain: str | None = None,
    *,
    by: str | date | None = None,
    slots: Slot | Iterable[Slot] = (),
    interviewers: Iterable[str] = (),
    coordinator: str | None = None,
    agency: str | None = None,
    **more: Any,
) -> Reading:
    """A certain reading whose `genuine` and `ends_wait` follow from the kind; `by` is the date promised.

    The domain of "Acme" is acme.example, and so for any other name, unless given ("" for unknown).
    """
    kind = Kind(kind)
    if domain is None and employer:
        domain = f"{employer.split()[0].lower()}.example"
    genuine = kind in GENUINE_KINDS
    named = Employer(employer, domain or None) if employer and kind not in UNNAMING else None
    promise = Promise(date.fromisoformat(by) if isinstance(by, str) else by, "by then") if by else None
    built = Reading(
        key=key,
        kind=kind,
        confidence=0.95,
        certain=True,
        genuine=genuine,
        ends_wait=genuine,
        employer=named,
        agency=Employer(agency) if agency else None,
        slots=(slots,) if isinstance(slots, Slot) else tuple(slots),
        interviewers=tuple(person(one) for one in interviewers),
        coordinator=person(coordinator) if coordinator else None,
        promise=promise,
    )
    return replace(built, **more)


def slot(start: str | None = None, end: str | None = None, status: str = "confirmed", **more: Any) -> Slot:
    """An interview as one mail states it; `start` and `end` in ISO 8601, `day` too if given as a string."""
    if isinstance(more.get("day"), str):
        more["day"] = date.fromisoformat(more["day"])
    return Slot(SlotStatus(status), at(start) if start else None, at(end) if end else None, **more)


def word(
    number: int,
    verb: Verb | str,
    employer: str = "",
    said: str | datetime = "2026-03-02T12:00",
    **more: Any,
) -> Word:
    """The user's word number N; `day` and `moment` in ISO 8601 and `person` may be strings."""
    if isinstance(more.get("day"), str):
        more["day"] = date.fromisoformat(more["day"])
    if isinstance(more.get("moment"), str):
        more["moment"] = at(more["moment"])
    if isinstance(more.get("person"), str):
        more["person"] = person(more["person"])
    return Word(key=f"word/{number}", at=at(said).astimezone(UTC), verb=Verb(verb), employer=employer, **more)
