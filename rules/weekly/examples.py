"""What to write in a reply to the summary: lines made of the reader's own rows, which heardback would understand.

Leaves understanding them to `rules.words`, and what stands around them to `watcher.summary`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from rules.applications import Application, Question, Standing, State
from rules.calendar import local_day
from rules.names import plain
from rules.words.asking import asked, ways_to_answer
from rules.words.naming import calling, typed

MOST = 5
MOST_QUESTIONS = 12
MOST_HELD_TOGETHER = 100
"""Among so many questions it is looked whether an employer's name alone says which one is answered."""
MOST_TOLD_APART = 500
"""With more applications than these a name is not looked at for what else it could mean: that takes too long."""
AHEAD = timedelta(days=10)


def examples(standings: Sequence[Standing], now: datetime, zone: str) -> tuple[str, ...]:
    """The most telling first; invented ones for a search of which nothing is known yet."""
    by = local_day(now + AHEAD, zone)
    day = f"{by.day} {by:%b}"
    alive = [one for one in standings if one.application.employer and one.state in _TOLD_ABOUT]
    known = [one.application for one in standings]
    first: dict[State, Standing] = {}
    for one in alive:
        first.setdefault(one.state, one)
    lines = tuple(dict.fromkeys(_lines(first, alive, known, now, day)))[:MOST]
    return lines or (
        f"acme: decision by {day}, may follow up yes, met Dana Wu <dana@acme.example>",
        f"acme: interview {day} 15:00",
    )


_TOLD_ABOUT = (State.INTERVIEWING, State.AWAITING_REPLY, State.HEARD_BACK, State.APPLIED)


def _lines(
    first: Mapping[State, Standing],
    alive: Sequence[Standing],
    known: Sequence[Application],
    now: datetime,
    day: str,
) -> Iterable[str]:
    if meets := first.get(State.INTERVIEWING):
        people = (who for meeting in meets.application.interviews for who in meeting.interviewers)
        unknown = next((plain(who.name, 60) for who in people if who.name and not who.email), "")
        if unknown:
            yield f"{name(meets.application, known)}: met {unknown} <their@address>"
        yield f"{name(meets.application, known)}: decision by {day}, may follow up yes"
    if waits := first.get(State.AWAITING_REPLY):
        yield f"{name(waits.application, known)}: decision by {day}, may follow up yes"
    if applied := first.get(State.APPLIED):
        yield f"{name(applied.application, known)}: interview {day} 15:00"
    if alive:
        yield f"{name(alive[-1].application, known)}: snooze 1 week"


def name(application: Application, known: Sequence[Application]) -> str:
    """How to call an application so that no other is meant."""
    if len(known) > MOST_TOLD_APART:
        return plain(application.employer, 60).lower().replace(":", "")
    return plain(calling(application, known) or typed(application.employer), 120)


def answers(questions: Sequence[Question], known: Sequence[Application]) -> dict[Question, tuple[str, str]]:
    """For the first questions: the lines that say yes and no; for a warning the line that puts its application away."""
    questions = questions[:MOST_HELD_TOGETHER]
    keys = {one.key for one in questions}
    holders = [one for one in known if keys & {one.key, *one.doubts, *(entry.key for entry in one.entries)}]
    everything = asked(questions, holders)
    told_apart = known if len(known) <= MOST_TOLD_APART else None
    ways = {one.question: ways_to_answer(one, everything, told_apart) for one in everything[:MOST_QUESTIONS]}
    warned = [(one, app) for one in questions[:MOST_QUESTIONS] if one.warns for app in holders if _tells(app, one)]
    ways |= {one: (f"{name(app, known)}: ignore", "") for one, app in warned}
    return {question: (plain(yes), plain(no)) for question, (yes, no) in ways.items()}


def _tells(application: Application, warning: Question) -> bool:
    return any(entry.key == warning.key for entry in application.entries)
