"""Interviews as a mail's calendar parts state them; `interviews` reads the words and puts both together."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from rules.extract.dates import YEARS, Frame, moments
from rules.extract.spans import plain
from rules.messages import CalendarTime, Invite, Message
from rules.readings import Kind, Slot, SlotStatus
from rules.zones import known

STATUS = {
    Kind.INTERVIEW_INVITATION: SlotStatus.PROPOSED,
    Kind.INTERVIEW_CONFIRMED: SlotStatus.CONFIRMED,
    Kind.INTERVIEW_RESCHEDULED: SlotStatus.RESCHEDULED,
    Kind.INTERVIEW_CANCELLED: SlotStatus.CANCELLED,
}
ANSWERS = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"})
"""Methods of calendar parts that answer an event instead of stating one (RFC 5546 §1.4)."""
_MOST = 20


def from_invites(message: Message, kind: Kind, frame: Frame) -> list[Slot]:
    """A slot for each event stated, the latest version of each; UTC times in the zone that the mail speaks of."""
    latest: dict[tuple[str, str], Invite] = {}
    for invite in message.invites[:_MOST]:
        if not invite.start or invite.start.day.year not in YEARS or invite.method in ANSWERS:
            continue
        key = (invite.uid, invite.recurrence_id or str(invite.start))
        if key not in latest or invite.sequence >= latest[key].sequence:
            latest[key] = invite
    return [_of_invite(invite, kind, frame, message) for invite in latest.values()]


def _of_invite(invite: Invite, kind: Kind, frame: Frame, message: Message) -> Slot:
    cancelled = invite.method == "CANCEL" or invite.status == "CANCELLED"
    status = SlotStatus.CANCELLED if cancelled else STATUS[kind]
    start = _instant(invite.start, frame, message)
    end = _instant(invite.end, frame, message) if start else None
    return Slot(
        status=status,
        start=start,
        end=end if start and end and end > start else None,
        day=None if start or not invite.start else invite.start.day,
        zone=str(start.tzinfo) if start else frame.zone,
        location=one_line(invite.location),
        uid=invite.uid,
        sequence=invite.sequence,
    )


def _instant(written: CalendarTime | None, frame: Frame, message: Message) -> datetime | None:
    """The moment in its own zone; a UTC value in the zone that the mail's words or sender give."""
    if written is None or written.day.year not in YEARS or (written.zone and not known(written.zone)):
        return None
    instant = written.instant(frame.known_zones[0] if frame.known_zones else frame.zone)
    if instant is None or written.zone != "UTC":
        return instant
    return instant.astimezone(ZoneInfo(_zone_in_words(instant, frame, message) or frame.zone))


def _zone_in_words(instant: datetime, frame: Frame, message: Message) -> str | None:
    """The zone in which the mail's words write that very instant."""
    from rules.languages.en import LANGUAGE as ENGLISH  # schedulers write English around foreign words, too

    text = plain(f"{message.subject}\n{message.own_words}")
    written = (moment for moment in moments(text, frame, ENGLISH.times) if moment.begin and moment.zone_written)
    return next((moment.zone for moment in written if moment.begin == instant), None)


def one_line(written: str) -> str | None:
    """A place on one line; None for an empty one."""
    return " ".join(written.split())[:200] or None
