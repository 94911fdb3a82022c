"""Which moment a written day and time mean. All arithmetic of weekdays, years and zones is here and is ours.

`spans` finds what is written, `zones` knows zone words; what a moment is for is judged in `interviews` and `promises`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from rules import zones
from rules.extract.clocks import ClockSpan, clocks
from rules.extract.spans import DaySpan, days, plain, unaccented, unaccented_words
from rules.languages import Language
from rules.languages.times import TimeWords
from rules.messages import Message, User

YEARS = range(1990, 2200)
"""Years that are read; mail that claims another was written by a broken clock, and date arithmetic ends there."""
LOOK_BACK = 60
"""Days: a date without a year that lies no further back is meant as past, not as next year's."""
_US_ZONES = ("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Phoenix")
_MOST = 120
"""Days and times of day that are read in a text; a mail with more is no invitation."""
_FAR = 1500
_FAR_AFTER = 200
_FAR_BARE = 60


@dataclass(frozen=True, slots=True)
class Frame:
    """What a text leaves unsaid: `now` is when it was written (aware), `zone` an IANA name for times without a zone.

    `month_first` tells how 3/4 is read (None: whichever is nearer). `known_zones` are preferred among equal ones.
    """

    now: datetime
    zone: str
    month_first: bool | None = None
    known_zones: tuple[str, ...] = ()

    @property
    def today(self) -> date:
        """The calendar day of `now` for its writer: by the offset written, by `zone` where that says nothing "
        "(UTC)."""
        return (self.now if self.now.utcoffset() else self.now.astimezone(ZoneInfo(self.zone))).date()


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, with a time of day where one is written. `start` and `end` are positions in the plain text.

    `begin` and `finish` are aware, in `zone` (IANA). `zone_written` is False where the frame's zone was taken.
    `day_at` and `clock_at` are where the day and the time of day begin; they may stand lines apart.
    """

    start: int
    end: int
    day_at: int
    clock_at: int
    day: date
    begin: datetime | None = None
    finish: datetime | None = None
    zone: str = "UTC"
    zone_written: bool = False


def frame_of(message: Message, language: Language, user: User, *, is_person: bool) -> Frame:
    """The frame for a mail's own words (product: "Zone"); `is_person`: the sender's Date offset says where they "
    "are."""
    at = message.written
    text = plain(f"{message.subject}\n{message.own_words}")
    told = is_person or (user.zone == "UTC" and at.utcoffset())
    sender = _senders_zone(message, at, language, user) if told else None
    calendar = next(
        (time.zone for one in message.invites if (time := one.start) and time.zone not in (None, "UTC")), None
    )
    zone = zones.stated_for_all(text) or calendar or _place(message, text, language) or sender or user.zone
    zone = zone if zones.known(zone) else "UTC"
    known = tuple(dict.fromkeys(one for one in (user.zone, sender, zone) if one and one != "UTC" and zones.known(one)))
    return Frame(at, zone, _month_first(text, language, zone, sender), known)


def _senders_zone(message: Message, at: datetime, language: Language, user: User) -> str | None:
    offset = at.utcoffset()
    if message.date is None or offset is None:
        return None
    if not offset and message.message_id.lower().rstrip(">").endswith("outlook.com"):
        return None  # Exchange Online writes +0000 wherever its users are
    own = (user.zone,) if user.zone != "UTC" else ()
    return zones.at_offset(offset, at, (*own, *language.times.zones))


def _place(message: Message, text: str, language: Language) -> str | None:
    """The zone of a place where the interview is held: an invite's location, or words about an office."""
    placed = re.compile(rf"(?<!\w)(?:{language.times.places or '(?!)'})[^\n]{{0,80}}", re.IGNORECASE)
    told = [one.location for one in message.invites] + [match[0] for match in placed.finditer(text)]
    return zones.of_place("\n".join(told))


def _month_first(text: str, language: Language, zone: str, sender: str | None) -> bool | None:
    """How the mail orders numbers: by its own unmistakable dates, else by where it comes from."""
    words = unaccented_words(language.times)
    pairs = [span.pair for span in days(unaccented(text), words) if span.pair]
    if any(first > 12 for first, _ in pairs):
        return False
    if any(second > 12 for _, second in pairs):
        return True
    if not language.times.month_first:
        return False
    origin = sender or zone
    return None if origin == "UTC" else origin in _US_ZONES


def moments(text: str, frame: Frame, words: TimeWords) -> tuple[Moment, ...]:
    """Every moment written in a plain text (see `spans.plain`), in order; a day without a time stands for itself."""
    text, words = unaccented(text), unaccented_words(words)
    found_days = days(text, words)[:_MOST]
    found, timed = [], set()
    last: tuple[ClockSpan, DaySpan | None] | None = None
    for clock in clocks(text, words, found_days)[:_MOST]:
        nearest = _same_programme(text, clock, last) or _day_of(text, clock, found_days, words)
        last = (clock, nearest)
        day = resolve(nearest, frame) if nearest else None
        if nearest and day:
            timed.add(nearest.start)
            found.append(_timed(text, nearest, clock, day, frame))
    found = _once_said(text, found, words)
    untimed = ((span, resolve(span, frame)) for span in found_days if span.start not in timed)
    found.extend(
        Moment(span.start, span.end, span.start, span.start, day, zone=frame.zone) for span, day in untimed if day
    )
    return tuple(sorted(found, key=lambda moment: moment.start))


def _same_programme(text: str, clock: ClockSpan, last: tuple[ClockSpan, DaySpan | None] | None) -> DaySpan | None:
    """The day of the line above where both lines begin with a time of day, as those of a programme do."""
    if last is None or not 0 < clock.start - last[0].end < 160:
        return None
    begins = all(not text[text.rfind("\n", 0, one.start) + 1 : one.start].strip(" -*•") for one in (last[0], clock))
    return last[1] if begins and text.count("\n", last[0].end, clock.start) == 1 else None


def _once_said(text: str, found: list[Moment], words: TimeWords) -> list[Moment]:
    """Without times that say the one before again for another place ("16h in London (17h for you)", "soit 17 h")."""
    that_is = rf"(?:\s?\([^()\n]{{0,30}}\))?[\s,)]{{0,3}}(?:{words.restated or '(?!)'})\s(?:\w{{1,4}}\s)?"
    kept: list[Moment] = []
    for moment in found:
        last = kept[-1] if kept else None
        if not (last and last.day == moment.day and not moment.zone_written and _again(text, last, moment, that_is)):
            kept.append(moment)
    return kept


def _again(text: str, last: Moment, moment: Moment, that_is: str) -> bool:
    """Whether a time without a zone says the one before again, whose place is told."""
    gap = text[last.end : moment.clock_at]
    if re.fullmatch(that_is, gap, re.IGNORECASE):
        return last.zone_written or "(" in gap
    bracket = r"[^()\n]{0,30}[(=/]\s?[^()\n]{0,20}"
    return last.zone_written and bool(re.fullmatch(bracket, text[last.clock_at : moment.clock_at]))


def _day_of(text: str, clock: ClockSpan, spans: Iterable[DaySpan], words: TimeWords) -> DaySpan | None:
    """The day a time belongs to: the nearest, where lines and sentences in between count as distance."""
    near = (span for span in spans if clock.start - span.end < _FAR and span.start - clock.end < _FAR_AFTER)
    costs = [(_distance(text, clock, span, words), span) for span in near]
    cost, best = min(costs, key=lambda pair: pair[0], default=(_FAR + 1, None))
    return best if cost <= (_FAR_BARE if clock.bare else _FAR) else None


def _distance(text: str, clock: ClockSpan, span: DaySpan, words: TimeWords) -> int:
    if span.end <= clock.start:
        gap = text[span.end : clock.start]
        return len(gap) + 40 * gap.count("\n") + 60 * len(re.findall(r"[.!?]\s", gap[:_FAR]))
    gap = text[clock.end : span.start]
    if re.fullmatch(rf"[\s,()\-|]{{0,6}}(?:(?:{words.on or '(?!)'})\s)?", gap, re.IGNORECASE):
        return len(gap) + 30 * gap.count("\n")
    return 40 + 2 * len(gap) + 100 * gap.count("\n")


def _timed(text: str, span: DaySpan, clock: ClockSpan, day: date, frame: Frame) -> Moment:
    written = clock.zone or (zones.written_at(text, span.end) if span.start >= clock.end else None)
    zone = _zone_name(written, datetime.combine(day, clock.begin, UTC), frame) if written else frame.zone
    zone = zone or frame.zone
    near = abs(span.start - clock.end) < 200 or abs(clock.start - span.end) < 200
    start = min(span.start, clock.start) if near else clock.start
    begin = datetime.combine(day, clock.begin, ZoneInfo(zone))
    finish = datetime.combine(day, clock.finish, ZoneInfo(zone)) if clock.finish else None
    end = max(clock.end, span.end) if near else clock.end
    return Moment(start, end, span.start, clock.start, day, begin, finish, zone, bool(written))


def _zone_name(written: zones.WrittenZone, at: datetime, frame: Frame) -> str | None:
    """The IANA zone meant; one that is already known is preferred where it keeps the same time all year."""
    if written.name is None:
        return zones.at_offset(written.offset, at, frame.known_zones) if written.offset is not None else None
    same = [name for name in frame.known_zones if _same_all_year(name, written.name, at)]
    return same[0] if same else written.name


def _same_all_year(one: str, other: str, at: datetime) -> bool:
    moments = (at, at + timedelta(days=182))
    return all(m.astimezone(ZoneInfo(one)).utcoffset() == m.astimezone(ZoneInfo(other)).utcoffset() for m in moments)


def resolve(span: DaySpan, frame: Frame) -> date | None:
    """The day meant; None where no such day exists. A weekday decides between years and orders, else the date "
    "does."""
    today = frame.today
    if span.offset is not None and not span.dated:
        return today + timedelta(days=span.offset)
    if not span.dated:
        return _by_weekday(span, today)
    candidates = list(_candidates(span, today, frame.month_first))
    fitting = [day for day in candidates if span.weekday in (None, day.weekday())] or candidates
    if span.year or not fitting:
        return fitting[0] if fitting else None
    return _first_or_nearest(fitting, span, frame)


def _first_or_nearest(fitting: list[date], span: DaySpan, frame: Frame) -> date:
    if span.pair and frame.month_first is None:
        ahead = [day for day in fitting if day >= frame.today]
        return min(ahead) if ahead else max(fitting)
    return fitting[0]


def _by_weekday(span: DaySpan, today: date) -> date | None:
    if span.weekday is None:
        return None
    if span.week == 1:
        return today + timedelta(days=7 - today.weekday() + span.weekday)
    if span.week == -1:
        return today - timedelta(days=(today.weekday() - span.weekday - 1) % 7 + 1)
    ahead = (span.weekday - today.weekday()) % 7
    return today + timedelta(days=ahead or (0 if span.week == 0 else 7))


def _candidates(span: DaySpan, today: date, month_first: bool | None) -> Iterator[date]:
    """Days that fit what is written, the likeliest first."""
    if span.day and span.month is None:
        months = [(today.year + (today.month - 1 + n) // 12, (today.month - 1 + n) % 12 + 1) for n in range(4)]
        yield from (day for year, month in months if (day := _date(year, month, span.day)) and day >= today)
        return
    orders = [(span.month or 0, span.day or 0)]
    if span.pair:
        first, second = span.pair
        orders = [(first, second), (second, first)] if month_first else [(second, first), (first, second)]
    years = [span.year] if span.year else [today.year - 1, today.year, today.year + 1]
    oldest = date.min if span.year else today - timedelta(days=LOOK_BACK)
    for month, number in orders:
        soon = [day for year in years if (day := _date(year, month, number)) and day >= oldest]
        yield from soon if span.year else soon[:1]


def _date(year: int, month: int, day: int) -> date | None:
    if year not in YEARS:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def midnight(day: date, zone: str) -> datetime:
    """The first moment of a day in a zone."""
    return datetime.combine(day, time(0), ZoneInfo(zone))
