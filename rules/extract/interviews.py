"""When and where the interview is that a mail speaks of, as slots (product: §2 "Interview end", "Several slots").

The calendar part comes first, then the mail's own words. The kind of the mail, judged in `rules.kinds.classify`,
decides what a time in it can be: the one proposed, the one fixed, the new one, the one that is off.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from rules.extract.addresses import is_person
from rules.extract.calendars import STATUS, from_invites, one_line
from rules.extract.dates import YEARS, Frame, Moment, frame_of, moments
from rules.extract.spans import any_of, compiled, plain, unaccented, unaccented_words
from rules.languages import Language
from rules.languages.times import TimeWords
from rules.messages import Message, User
from rules.readings import INTERVIEW_KINDS, Kind, Slot, SlotStatus

_GRACE = timedelta(minutes=30)
_CANCELLED_GRACE = timedelta(days=4)
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


@dataclass(frozen=True, slots=True)
class _Told:
    """A moment with what its surroundings say of it."""

    moment: Moment
    former: bool
    renewed: bool
    window: bool
    aside: bool
    fixed: int


def _from_words(message: Message, kind: Kind, frame: Frame, words: TimeWords) -> list[Moment]:
    text = unaccented(plain(f"{message.subject}\n\n{_told_here(message, frame, words)}"))
    words = unaccented_words(words)
    told = [one for moment in moments(text, frame, words)[:60] if (one := _told(text, moment, words, kind, frame))]
    told = _without_asides(told)
    choose = {
        Kind.INTERVIEW_INVITATION: _proposed,
        Kind.INTERVIEW_CONFIRMED: _confirmed,
        Kind.INTERVIEW_RESCHEDULED: _renewed,
        Kind.INTERVIEW_CANCELLED: _called_off,
    }[kind]
    return _distinct(choose(told, text, words))


_FORWARDED = re.compile(r"^\s{0,3}(?:fwd?|wg|tr|rv|enc|i|doorst|rif)\s?:", re.IGNORECASE)


def _told_here(message: Message, frame: Frame, words: TimeWords) -> str:
    """Own words; in a mail that passes another on and names no time itself, what it passes on."""
    own = message.own_words
    if not _FORWARDED.match(message.subject) or moments(plain(own), frame, words):
        return own
    return f"{own}\n\n{message.quoted[:4_000]}"


def _told(text: str, moment: Moment, words: TimeWords, kind: Kind, frame: Frame) -> _Told | None:
    """None for a moment that is no interview's: a deadline, something past, a holiday, the first day at work."""
    leads = {_lead(text, at) for at in (moment.start, moment.day_at, moment.clock_at)}
    sentence = sentence_at(text, moment.clock_at)
    standing = "" if kind is Kind.INTERVIEW_CONFIRMED else words.appointed
    ended = "|".join(filter(None, (words.former, standing)))
    former = any(_ends_with(lead, ended, words) for lead in leads)
    if any(_ends_with(lead, words.deadline, words) for lead in leads) and not former:
        return None
    grace = _CANCELLED_GRACE if kind in (Kind.INTERVIEW_CANCELLED, Kind.INTERVIEW_RESCHEDULED) else _GRACE
    if not _ahead(moment, frame, grace):
        return None
    if _says(sentence, words.over) and not _ahead(moment, frame, timedelta(0)):
        return None
    away = _says(sentence, words.elsewhere) and kind is not Kind.INTERVIEW_CANCELLED
    renewed = any(_ends_with(lead, words.renewed, words) for lead in leads)
    moved = kind is Kind.INTERVIEW_RESCHEDULED and not renewed and _says(clause_at(text, moment.clock_at), words.cannot)
    return _Told(
        moment,
        former=former or away or moved,
        renewed=renewed,
        window=any(
            _ends_with(lead, words.window, words) for lead in (_lead(text, moment.clock_at), _lead(text, moment.start))
        ),
        aside=_says(clause_at(text, moment.clock_at), words.aside),
        fixed=len(set(re.findall(words.fixed, sentence.lower()))) if words.fixed else 0,
    )


def _without_asides(told: list[_Told]) -> list[_Told]:
    """Without the times of what happens around an interview, where that day has a time of its own."""
    own = {one.moment.day for one in told if one.moment.begin and not one.aside}
    return [one for one in told if not (one.aside and one.moment.begin and one.moment.day in own)]


def _ahead(moment: Moment, frame: Frame, grace: timedelta) -> bool:
    if moment.begin:
        return moment.begin >= frame.now - grace
    return moment.day >= (frame.now - (grace if grace.days else timedelta(0))).date()


def _lead(text: str, position: int) -> str:
    return " ".join(text[max(0, position - 70) : position].split())


def _ends_with(lead: str, pattern: str, words: TimeWords) -> bool:
    """Whether such words stand directly before: nothing but prepositions, articles and a weekday between."""
    small = "|".join(filter(None, (words.at, words.on, words.article, "for|the|am")))
    tail = rf"[\s:,(\-]{{0,4}}(?:(?:{small}|{any_of(words.weekdays)})[\s,]{{0,2}}){{0,3}}"
    return bool(pattern and compiled(rf"(?<!\w)(?:{pattern}){tail}$").search(lead))


def _says(sentence: str, pattern: str) -> bool:
    return bool(pattern and compiled(pattern).search(sentence))


def sentence_at(text: str, position: int) -> str:
    """The sentence or line around a position, at most 300 characters to each side."""
    before = re.split(r"(?<=[.!?])\s+(?=[^\d\s])|\n", text[max(0, position - 300) : position])[-1]
    after = re.split(r"(?<=[^\d.]\.)\s+|(?<=[!?])\s+|(?<=[ap]m\.)\s+|\n", text[position : position + 300])[0]
    return before + after


def clause_at(text: str, position: int) -> str:
    """The clause around a position: what stands between commas, full stops and lines."""
    before = re.split(r"[.!?;,]\s|\n", text[max(0, position - 200) : position])[-1]
    return before + re.split(r"[.!?;,]\s|\n", text[position : position + 200])[0]


def _proposed(told: list[_Told], text: str, words: TimeWords) -> list[_Told]:
    """Exactly one time stands; several stand only as the sessions of one day."""
    open_ones = [one for one in told if one.moment.begin and not one.former]
    if any(one.window for one in open_ones):
        return []
    if len({one.moment.begin for one in open_ones}) <= 1:
        offered = {one.moment.day for one in told if not one.former and not one.moment.begin}
        loose = offered - {one.moment.day for one in open_ones}
        return [] if loose and _says(text, words.choice) else open_ones
    one_day = len({one.moment.day for one in open_ones}) == 1
    return open_ones if one_day and _sessions(open_ones) and not _says(text, words.choice) else []


def _sessions(told: list[_Told]) -> bool:
    """Whether the times follow each other as a programme does: all but the last with an end, none overlapping."""
    ordered = sorted({one.moment.begin: one.moment for one in told if one.moment.begin}.values(), key=_begin)
    ends = [moment.finish for moment in ordered[:-1]]
    return all(end and end <= _begin(after) for end, after in zip(ends, ordered[1:], strict=True))


def _begin(moment: Moment) -> datetime:
    assert moment.begin is not None  # noqa: S101 - callers select moments with a time
    return moment.begin


def _confirmed(told: list[_Told], text: str, words: TimeWords) -> list[_Told]:
    valid = [one for one in told if not one.former]
    timed = [one for one in valid if one.moment.begin and not one.window] or [one for one in valid if one.moment.begin]
    return _surest(timed or valid)


def _surest(told: list[_Told]) -> list[_Told]:
    """Those on the days best borne out by the words around them."""
    best = max((one.fixed for one in told), default=0)
    sure = [one for one in told if one.fixed == best] if best else told[:1]
    same_days = [one for one in told if one.moment.day in {other.moment.day for other in sure}]
    return same_days if len(same_days) > 1 and _sessions(same_days) else sure


def _renewed(told: list[_Told], text: str, words: TimeWords) -> list[_Told]:
    if _says(text, words.same_time) and (moved := _same_time(told, text, words)):
        return moved
    fresh = [one for one in told if not one.former]
    timed = [one for one in fresh if one.moment.begin and not one.window]
    marked = [one for one in timed if one.renewed]
    chosen = marked or timed
    if not marked and len({one.moment.begin for one in timed}) == 1 and _says(text, words.another):
        return []
    if not chosen:
        return [one for one in fresh if one.renewed and not one.moment.begin][:1]
    if len({one.moment.begin for one in chosen}) > 1 and (
        _says(text, words.choice) or _alternatives(chosen, text, words)
    ):
        return []
    return chosen if marked else _surest(chosen)


def _alternatives(told: list[_Told], text: str, words: TimeWords) -> bool:
    """Whether nothing but "or" stands between two of the times."""
    between = rf"[\s,()]{{0,4}}(?:{words.alternative or '(?!)'})\b.{{0,12}}"
    gaps = (text[one.moment.end : other.moment.start] for one, other in pairwise(told))
    return any(re.fullmatch(between, gap, re.IGNORECASE) for gap in gaps)


def _same_time(told: list[_Told], text: str, words: TimeWords) -> list[_Told]:
    """ "Moved to Thursday, same time": the day in that sentence, with the one time that the mail names for another."""
    days = [
        one
        for one in told
        if not (one.former or one.moment.begin) and _says(sentence_at(text, one.moment.start), words.same_time)
    ]
    days = [one for one in days if one.renewed] or days
    old = [one.moment for one in told if one.moment.begin and one.moment.day != (days and days[-1].moment.day)]
    if not days or len({moment.begin for moment in old}) != 1:
        return []
    day, begin = days[-1].moment.day, _begin(old[0])
    moved = replace(
        old[0], day=day, begin=begin.replace(year=day.year, month=day.month, day=day.day),
        finish=old[0].finish and old[0].finish.replace(year=day.year, month=day.month, day=day.day),
    )  # fmt: skip
    return [replace(days[-1], moment=moved)]


def _called_off(told: list[_Told], text: str, words: TimeWords) -> list[_Told]:
    """The time that is off: beside the words that call it off, else the first one."""
    timed = [one for one in told if one.moment.begin] or told
    beside = [one for one in timed if _says(sentence_at(text, one.moment.start), words.called_off)]
    return (beside or [one for one in timed if one.former] or timed)[:1]


def _distinct(told: Iterable[_Told]) -> list[Moment]:
    """Each time once, with its end where any mention gives one."""
    best: dict[object, Moment] = {}
    for one in told:
        key: Callable[[Moment], object] = lambda moment: moment.begin or moment.day  # noqa: E731
        known = best.get(key(one.moment))
        if known is None or (one.moment.finish and not known.finish):
            best[key(one.moment)] = one.moment
    return list(best.values())


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
        if not (match["whole"] or _says(sentence, words.fixed) or _says(sentence, words.lasting)):
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
