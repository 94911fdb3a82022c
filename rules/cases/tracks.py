"""One interview in the making and what mails and words tell of it: the values that `rules.cases.interviews` joins.

Here is what two tellings have in common (the same time, the same day, the same people); what follows from it is there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from rules.applications import Interview, InterviewStatus, Word
from rules.messages import Message
from rules.readings import Kind, Person, Reading, Slot, SlotStatus
from rules.spelling import role_likeness, same_person

SAME_TIME = timedelta(minutes=15)
USUAL_LENGTH = timedelta(hours=1)
END_OF_DAY = time(18, 0)
INVITATION_HOLDS = timedelta(days=30)


@dataclass(slots=True, eq=False)
class Track:
    """One interview in the making. `void`: its time fell and no new one is known. `said`: only the user stated it."""

    start: datetime | None
    end: datetime
    zone: str
    status: InterviewStatus
    sources: list[str]
    threads: set[str] = field(default_factory=set)
    people: list[Person] = field(default_factory=list)
    coordinator: Person | None = None
    location: str | None = None
    uid: str = ""
    sequence: int = 0
    role: str | None = None
    void: bool = False
    said: bool = False
    not_held: bool = False

    @property
    def begins(self) -> datetime:
        return self.start or self.end

    @property
    def live(self) -> bool:
        return self.status is not InterviewStatus.CANCELLED

    @property
    def day(self) -> date:
        return self.begins.astimezone(zone(self.zone)).date()


@dataclass(frozen=True, slots=True)
class Told:
    """What one mail or word tells of one interview, and in which thread and when."""

    key: str
    at: datetime
    thread: str
    slot: Slot
    people: tuple[Person, ...] = ()
    coordinator: Person | None = None
    role: str | None = None
    asks: bool = False
    said: bool = False


@lru_cache(maxsize=512)
def zone(name: str) -> ZoneInfo:
    """The zone of that IANA name; UTC where there is none such."""
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        return ZoneInfo("UTC")


def status_of(kind: Kind) -> SlotStatus:
    """What a mail of that kind says about a time, where it says no more."""
    return {
        Kind.INTERVIEW_CANCELLED: SlotStatus.CANCELLED,
        Kind.INTERVIEW_RESCHEDULED: SlotStatus.RESCHEDULED,
        Kind.INTERVIEW_CONFIRMED: SlotStatus.CONFIRMED,
    }.get(kind, SlotStatus.PROPOSED)


def told_by(message: Message, reading: Reading, slot: Slot, thread: str) -> Told:
    """One of the interviews that a mail states."""
    first = not reading.slots or slot == reading.slots[0]
    if reading.kind is Kind.INTERVIEW_CANCELLED or (reading.kind is Kind.INTERVIEW_RESCHEDULED and first):
        slot = replace(slot, status=status_of(reading.kind))
    if not plausible(slot):
        slot = replace(slot, start=None, end=None, day=None)
    return Told(
        message.key,
        message.arrived,
        thread,
        slot,
        reading.interviewers,
        reading.coordinator,
        reading.role,
        reading.asks_user,
    )


def leads_to(invitation: Told, told: Told) -> bool:
    """Whether an invitation without a time is the one for which a time is now told."""
    fresh = told.at - invitation.at <= INVITATION_HOLDS
    return fresh and (invitation.thread == told.thread or not told.people)


def plausible(slot: Slot) -> bool:
    """Mail is hostile input: a year in which no one holds an interview would only break sums later."""
    day = slot.start.date() if slot.start else slot.day
    return day is None or 1990 <= day.year <= 2200


def is_timed(slot: Slot) -> bool:
    """Whether a slot names a moment or a day."""
    return slot.start is not None or slot.day is not None


def is_proposal(told: Told) -> bool:
    """Whether somebody's consent is still asked for."""
    moved = told.slot.status is SlotStatus.RESCHEDULED and told.asks
    return told.slot.status is SlotStatus.PROPOSED or moved


def times_of(slot: Slot, name: str) -> tuple[datetime | None, datetime]:
    """Start and end: as stated, else start + 1 h, else 18:00 of the day (product: "Interview end")."""
    if slot.start:
        later = (slot.start.astimezone(UTC) + USUAL_LENGTH).astimezone(slot.start.tzinfo)
        return slot.start, slot.end if slot.end and slot.end > slot.start else later
    return None, datetime.combine(slot.day or date.min, END_OF_DAY, zone(name))


def day_of(slot: Slot, name: str) -> date:
    """The local day of a slot, in its own zone."""
    if slot.start:
        return slot.start.astimezone(zone(slot.zone or name)).date()
    return slot.day or date.min


def same_time(track: Track, slot: Slot) -> bool:
    """The same moment but for a quarter of an hour; the same day where one of both knows no more."""
    if slot.start and track.start:
        return abs(slot.start - track.start) <= SAME_TIME
    return is_timed(slot) and track.day == day_of(slot, track.zone)


def other_people(some: Iterable[Person], others: Iterable[Person]) -> bool:
    """Both are named and no one is among both: another round, not the same one at another time."""
    some, others = list(some), list(others)
    met = any((a.email and a.email == b.email) or same_person(a.name, b.name) for a in some for b in others)
    return bool(some and others) and not met


def one_day(one: Track, other: Track) -> bool:
    """The same local day, and no two roles."""
    return one.day == other.day and role_likeness(one.role, other.role) >= 0


def one_session(one: Track, other: Track) -> bool:
    """Whether two are sessions of one interview."""
    return one.live and other.live and one.not_held == other.not_held and one_day(one, other)


def joined(day: Sequence[Track]) -> Interview:
    """The sessions of one day as one interview: from the first start to the last end."""
    starts = [track.start for track in day if track.start]
    confirmed = any(track.status is InterviewStatus.CONFIRMED for track in day)
    return Interview(
        start=min(starts, default=None),
        end=max(track.end for track in day if track.start or not starts),
        zone=day[0].zone,
        status=InterviewStatus.CONFIRMED if confirmed else day[0].status,
        sources=tuple(dict.fromkeys(key for track in day for key in track.sources)),
        interviewers=tuple(one for track in day for one in track.people),
        coordinator=next((track.coordinator for track in day if track.coordinator), None),
        location=next((track.location for track in day if track.location), None),
        uid=next((track.uid for track in day if track.uid), ""),
        sequence=max(track.sequence for track in day),
        not_held=day[0].not_held,
        role=next((track.role for track in day if track.role), None),
    )


def add_met(interviews: list[Interview], word: Word) -> None:
    """Add whom the user met to the interview pointed at, else to the one nearest to when they said so."""
    live = [place for place, one in enumerate(interviews) if one.status is not InterviewStatus.CANCELLED]
    pointed = [place for place in live if word.about and word.about in interviews[place].sources]
    if word.person and live:
        place = min(pointed or live, key=lambda place: abs(interviews[place].begins - word.at))
        one = interviews[place]
        interviews[place] = replace(one, interviewers=(*one.interviewers, word.person))
