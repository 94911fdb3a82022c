"""When and where the interview is that a mail speaks of, as slots (product: §2 "Interview end", "Several slots").

The calendar part comes first, then the mail's own words. The kind of the mail, judged in `rules.kinds.classify`,
decides what a time in it can be: the one proposed, the one fixed, the new one, the one that is off.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from rules.extract.addresses import is_person
from rules.extract.calendars import STATUS, from_invites, one_line
from rules.extract.choosing import called_off, confirmed, distinct, proposed, renewed
from rules.extract.dates import YEARS, Frame, Moment, frame_of, moments
from rules.extract.passed import is_forward
from rules.extract.spans import any_of, plain, says, unaccented, unaccented_words
from rules.extract.surroundings import sentence_at, told_of, without_asides
from rules.languages import Language
from rules.languages.times import TimeWords
from rules.messages import Message, User
from rules.readings import INTERVIEW_KINDS, Kind, Slot, SlotStatus

_LINK = re.compile(
    r"https://(?:[\w\-]{1,40}\.)?(?:zoom\.us/(?:j|my|w|s)/|teams\.microsoft\.com/(?:l/meetup-join|meet)/|"
    r"teams\.live\.com/meet/|meet\.google\.com/"
    r"|[\w\-]{1,40}\.webex\.com/|whereby\.com/|chime\.aws/|meet\.jit\.si/|bluejeans\.com/)[^\s<>\"')\]]{2,300}",
    re.IGNORECASE,
)
_PLACE_LINE = re.compile(
    r"^[ \t]{0,6}(?:location|where|place|venue|address|ort|adresse)[ \t]?:[ \t]*([^\n]{3,120})",
    re.IGNORECASE | re.MULTILINE,
)


def slots(message: Message, kind: Kind, language: Language, user: User) -> tuple[Slot, ...]:
    """The interviews a mail of one of the interview kinds states, earliest first; sessions of one day are one.

    `()` where no single time stands: none is named, or several are offered. For other kinds always `()`.
    """
    if kind not in INTERVIEW_KINDS or message.written.year not in YEARS:
        return ()
    frame = frame_of(message, language, user, is_person=is_person(message))
    location = _location(message)
    found = from_invites(message, kind, frame)
    if not found:
        chosen = _from_words(message, kind, frame, language.times)
        found = [_slot(moment, STATUS[kind]) for moment in chosen]
        found = [_lasting(found[0], message, language.times)] if len(found) == 1 else found
    return _days_joined(replace(slot, location=slot.location or location) for slot in found)


# From words


def _from_words(message: Message, kind: Kind, frame: Frame, words: TimeWords) -> list[Moment]:
    text = unaccented(plain(f"{message.subject}\n\n{_told_here(message, frame, words)}"))
    words = unaccented_words(words)
    told = [one for moment in moments(text, frame, words)[:60] if (one := told_of(text, moment, words, kind, frame))]
    told = without_asides(told)
    choose = {
        Kind.INTERVIEW_INVITATION: proposed,
        Kind.INTERVIEW_CONFIRMED: confirmed,
        Kind.INTERVIEW_RESCHEDULED: renewed,
        Kind.INTERVIEW_CANCELLED: called_off,
    }[kind]
    return distinct(choose(told, text, words))


def _told_here(message: Message, frame: Frame, words: TimeWords) -> str:
    """Own words; in a mail that passes another on and names no time itself, what it passes on."""
    own = message.own_words
    if not is_forward(message) or moments(plain(own), frame, words):
        return own
    return f"{own}\n\n{message.quoted[:4_000]}"


def _slot(moment: Moment, status: SlotStatus) -> Slot:
    day = None if moment.begin else moment.day
    return Slot(status, moment.begin, moment.finish, day, moment.zone)


def _lasting(slot: Slot, message: Message, words: TimeWords) -> Slot:
    """A slot whose end follows from the one length that the mail states ("a 45 minute call"); else as it is."""
    if not slot.start or slot.end:
        return slot
    found = set(_lengths(unaccented(plain(f"{message.subject}\n{message.own_words}")), unaccented_words(words)))
    return replace(slot, end=slot.start + found.pop()) if len(found) == 1 else slot


def _lengths(text: str, words: TimeWords) -> Iterator[timedelta]:
    """Lengths of conversations that a text states in words that speak of one."""
    named = dict(words.numbers)
    number = rf"(?<![\w\-.,])(?P<n>\d{{1,3}}|{any_of(tuple(named))})"
    unit = rf"[\s\-]?(?:(?P<min>{words.minute or '(?!)'})|(?P<hour>{words.hour or '(?!)'}))(?!\w)"
    unit += r"(?!\s(?:of|before|in\sad|early|earlier|prior))"
    for match in re.finditer(rf"{number}{unit}|(?P<whole>{words.whole_hour or '(?!)'})", text, re.IGNORECASE):
        before = text[max(0, match.start() - 25) : match.start()]
        if words.within and re.search(r"(?i)\b(?:within|after|before|every|innerhalb|next)\s$", before):
            continue
        sentence = sentence_at(text, match.start())
        if not (match["whole"] or says(sentence, words.fixed) or says(sentence, words.lasting)):
            continue
        count = 1 if match["whole"] else named.get(match["n"].lower()) or int(match["n"] if match["n"].isdigit() else 0)
        length = timedelta(minutes=count) if match["min"] else timedelta(hours=count)
        if timedelta(minutes=10) <= length <= timedelta(hours=8):
            yield length


# Days and places


def _days_joined(found: Iterable[Slot]) -> tuple[Slot, ...]:
    """Sessions on one local day as one slot, from the first start to the last end (product: "Time")."""
    by_day: dict[object, Slot] = {}
    for slot in sorted(found, key=_order):
        day = slot.start.date() if slot.start else slot.day
        first = by_day.get((day, slot.status))
        if first is None:
            by_day[day, slot.status] = slot
        elif slot.start and first.start:
            ends = [end for end in (first.end, slot.end, slot.start if first.end is None else None) if end]
            by_day[day, slot.status] = replace(first, end=max(ends) if slot.end or first.end else None)
        elif slot.start:
            by_day[day, slot.status] = slot
    return tuple(by_day.values())


def _order(slot: Slot) -> tuple[str, str]:
    day = slot.start.date() if slot.start else slot.day
    return (str(day), slot.start.astimezone(ZoneInfo("UTC")).isoformat() if slot.start else "")


def _location(message: Message) -> str | None:
    """A meeting link or a line that names the place."""
    text = message.own_words[:20_000]
    if link := _LINK.search(text) or _LINK.search("\n".join(message.links[:100])):
        return link[0].rstrip(".,;")
    line = _PLACE_LINE.search(text)
    return one_line(line[1]) if line else None
