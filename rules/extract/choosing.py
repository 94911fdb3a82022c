"""Which of the moments that a mail names is the interview's, by what its kind lets a time be.

One function per kind: the one proposed, the one fixed, the new one, the one that is off. What the words around each
moment say is found in `surroundings`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from rules.extract.dates import Moment
from rules.extract.shifts import shift
from rules.extract.spans import says
from rules.extract.surroundings import Told, begin_of, sentence_at
from rules.languages.times import TimeWords


def proposed(told: list[Told], text: str, words: TimeWords) -> list[Told]:
    """Exactly one time stands; several stand only as the sessions of one day."""
    open_ones = [one for one in told if one.moment.begin and not one.former]
    if any(one.window for one in open_ones):
        return []
    if len({one.moment.begin for one in open_ones}) <= 1:
        offered = {one.moment.day for one in told if not one.former and not one.moment.begin}
        loose = offered - {one.moment.day for one in open_ones}
        return [] if loose and says(text, words.choice) else open_ones
    one_day = len({one.moment.day for one in open_ones}) == 1
    return open_ones if one_day and _sessions(open_ones) and not says(text, words.choice) else []


def _sessions(told: list[Told]) -> bool:
    """Whether the times follow each other as a programme does: all but the last with an end, none overlapping."""
    ordered = sorted({one.moment.begin: one.moment for one in told if one.moment.begin}.values(), key=begin_of)
    ends = [moment.finish for moment in ordered[:-1]]
    return all(end and end <= begin_of(after) for end, after in zip(ends, ordered[1:], strict=True))


def _listed(told: list[Told], text: str) -> bool:
    """Whether each time begins a line of its own, as in a programme."""
    places = [one.moment.clock_at for one in told if one.moment.begin]
    return all(not text[text.rfind("\n", 0, at) + 1 : at].strip(" -*\u2022") for at in places)


def confirmed(told: list[Told], text: str, words: TimeWords) -> list[Told]:
    valid = [one for one in told if not one.former]
    timed = [one for one in valid if one.moment.begin and not one.window] or [one for one in valid if one.moment.begin]
    return _surest(timed or valid, text)


def _surest(told: list[Told], text: str) -> list[Told]:
    """Those on the days best borne out by the words around them."""
    best = max((one.fixed for one in told), default=0)
    sure = [one for one in told if one.fixed == best] if best else told[:1]
    same_days = [one for one in told if one.moment.day in {other.moment.day for other in sure}]
    return same_days if len(same_days) > 1 and (_sessions(same_days) or _listed(same_days, text)) else sure


def renewed(told: list[Told], text: str, words: TimeWords) -> list[Told]:
    if moved := _shifted(told, text, words) or (says(text, words.same_time) and _same_time(told, text, words)):
        return moved
    fresh = [one for one in told if not one.former]
    timed = [one for one in fresh if one.moment.begin and not one.window]
    marked = [one for one in timed if one.renewed]
    chosen = marked or timed
    if not marked and len({one.moment.begin for one in timed}) == 1 and says(text, words.another):
        return []
    if not chosen:
        return [one for one in fresh if one.renewed and not one.moment.begin][:1]
    if len({one.moment.begin for one in chosen}) > 1 and (
        says(text, words.choice) or _alternatives(chosen, text, words)
    ):
        return []
    return chosen if marked else _surest(chosen, text)


def _alternatives(told: list[Told], text: str, words: TimeWords) -> bool:
    """Whether nothing but "or" stands between two of the times."""
    between = rf"[\s,()]{{0,4}}(?:{words.alternative or '(?!)'})\b.{{0,12}}"
    gaps = (text[one.moment.end : other.moment.start] for one, other in pairwise(told))
    return any(re.fullmatch(between, gap, re.IGNORECASE) for gap in gaps)


def _same_time(told: list[Told], text: str, words: TimeWords) -> list[Told]:
    """ "Moved to Thursday, same time": the day in that sentence, with the one time that the mail names for another."""
    days = [
        one
        for one in told
        if not (one.former or one.moment.begin) and says(sentence_at(text, one.moment.start), words.same_time)
    ]
    days = [one for one in days if one.renewed] or days
    old = [one.moment for one in told if one.moment.begin and one.moment.day != (days and days[-1].moment.day)]
    if not days or len({moment.begin for moment in old}) != 1:
        return []
    day, begin = days[-1].moment.day, begin_of(old[0])
    moved = replace(
        old[0], day=day, begin=begin.replace(year=day.year, month=day.month, day=day.day),
        finish=old[0].finish and old[0].finish.replace(year=day.year, month=day.month, day=day.day),
    )  # fmt: skip
    return [replace(days[-1], moment=moved)]


def _shifted(told: list[Told], text: str, words: TimeWords) -> list[Told]:
    """ "An hour later", "a week later, same time": the one time that the mail names, moved by so much."""
    named = {one.moment.begin: one for one in told if one.moment.begin}
    by = shift(text, words)
    if len(named) != 1 or not by or any(one.renewed and not one.moment.begin for one in told):
        return []
    one = next(iter(named.values()))
    begin, finish = begin_of(one.moment) + by, one.moment.finish and one.moment.finish + by
    return [replace(one, moment=replace(one.moment, day=begin.date(), begin=begin, finish=finish))]


def called_off(told: list[Told], text: str, words: TimeWords) -> list[Told]:
    """The time that is off: beside the words that call it off, else the first one."""
    timed = [one for one in told if one.moment.begin] or told
    beside = [one for one in timed if says(sentence_at(text, one.moment.start), words.called_off)]
    return (beside or [one for one in timed if one.former] or timed)[:1]


def distinct(told: Iterable[Told]) -> list[Moment]:
    """Each time once, with its end where any mention gives one."""
    best: dict[object, Moment] = {}
    for one in told:
        key = one.moment.begin or one.moment.day
        known = best.get(key)
        if known is None or (one.moment.finish and not known.finish):
            best[key] = one.moment
    return list(best.values())
