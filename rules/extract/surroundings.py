"""What the words around a moment say of it: that it is over, a deadline, the new time, an arrival.

Which of the moments is the interview's is chosen in `choosing`; the words are the language's (`TimeWords`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from rules.extract.dates import Frame, Moment
from rules.extract.spans import any_of, compiled, says
from rules.languages.times import TimeWords
from rules.readings import Kind

_GRACE = timedelta(minutes=30)
_CANCELLED_GRACE = timedelta(days=4)


@dataclass(frozen=True, slots=True)
class Told:
    """A moment with what its surroundings say of it."""

    moment: Moment
    former: bool
    renewed: bool
    window: bool
    aside: bool
    begins: bool
    fixed: int


def told_of(text: str, moment: Moment, words: TimeWords, kind: Kind, frame: Frame) -> Told | None:
    """None for a moment that is no interview's: a deadline, something past, a holiday, the first day at work."""
    leads = {_lead(text, at) for at in (moment.start, moment.day_at, moment.clock_at)}
    sentence = sentence_at(text[: _stop(text, moment)], moment.clock_at)
    clause = clause_at(text, moment.clock_at)
    standing = "" if kind is Kind.INTERVIEW_CONFIRMED else words.appointed
    ended = "|".join(filter(None, (words.former, standing)))
    former = any(_ends_with(lead, ended, words) for lead in leads)
    if any(_ends_with(lead, words.deadline, words) for lead in leads) and not former:
        return None
    grace = _CANCELLED_GRACE if kind in (Kind.INTERVIEW_CANCELLED, Kind.INTERVIEW_RESCHEDULED) else _GRACE
    if not _ahead(moment, frame, grace):
        return None
    if says(sentence, words.over) and not _ahead(moment, frame, timedelta(0)):
        return None
    away = says(sentence, words.elsewhere) and kind is not Kind.INTERVIEW_CANCELLED
    renewed = any(_ends_with(lead, words.renewed, words) for lead in leads)
    moved = kind is Kind.INTERVIEW_RESCHEDULED and not renewed and says(clause, words.cannot)
    return Told(
        moment,
        former=former or away or moved,
        renewed=renewed,
        window=any(
            _ends_with(lead, words.window, words) for lead in (_lead(text, moment.clock_at), _lead(text, moment.start))
        ),
        aside=says(clause, words.aside),
        begins=bool(moment.begin) and says(clause, words.begins),
        fixed=len(set(re.findall(words.fixed, sentence.lower()))) if words.fixed else 0,
    )


def _stop(text: str, moment: Moment) -> int:
    """Where a full stop behind a time ends the sentence, though a figure stands before it ("at 10. Then")."""
    ends = moment.begin and re.compile(r"\.\s+[^\W\d_]").match(text, moment.end)
    return moment.end + 1 if ends else len(text)


def without_asides(told: list[Told]) -> list[Told]:
    """Without the times of what happens around an interview, where that day has a time of its own."""
    own = {one.moment.day for one in told if one.moment.begin and not one.aside}
    begun = [one.moment for one in told if one.begins]
    return [
        one
        for one in told
        if not (one.aside and one.moment.begin and one.moment.day in own)
        and not any(_shortly_before(one.moment, start) for start in begun)
    ]


def _shortly_before(moment: Moment, start: Moment) -> bool:
    """Whether one arrives then for what begins at `start`."""
    return bool(moment.begin and timedelta(0) < begin_of(start) - moment.begin <= timedelta(minutes=45))


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
    return bool(pattern and compiled(rf"(?<!\w)(?:{pattern})(?:(?<!\w)|(?!\w)){tail}$").search(lead))


def sentence_at(text: str, position: int) -> str:
    """The sentence or line around a position, at most 300 characters to each side."""
    before = re.split(r"(?<=[.!?])\s+(?=[^\d\s])|\n", text[max(0, position - 300) : position])[-1]
    after = re.split(r"(?<=[^\d.]\.)\s+|(?<=[!?])\s+|(?<=[ap]m\.)\s+|\n", text[position : position + 300])[0]
    return before + after


def clause_at(text: str, position: int) -> str:
    """The clause around a position: what stands between commas, full stops and lines."""
    before = re.split(r"[.!?;,]\s|\n", text[max(0, position - 200) : position])[-1]
    return before + re.split(r"[.!?;,]\s|\n", text[position : position + 200])[0]


def begin_of(moment: Moment) -> datetime:
    assert moment.begin is not None  # noqa: S101 - callers select moments with a time
    return moment.begin
