"""Pause, resume and stop: which of them rules at a moment, and which summary that leaves."""

from __future__ import annotations

from datetime import datetime, time

import pytest

from rules.applications import Verb, Word
from rules.steps.pauses import Pace, pace_at, stopping_word
from rules.weekly.summaries import summary_due, week_until
from tests.builders import at

ZONE = "Europe/Berlin"
FIRST_RUN = at("2026-02-20T12:00")


def said(*words: tuple[str, Verb]) -> list[Word]:
    """Words on days of March 2026, at noon."""
    return [Word(f"word/{n}", at(f"2026-03-{day}T12:00"), verb) for n, (day, verb) in enumerate(words, 1)]


@pytest.mark.parametrize(
    ("words", "pace"),
    [
        ((), Pace.ON),
        ((("02", Verb.PAUSE),), Pace.PAUSED),
        ((("02", Verb.PAUSE), ("03", Verb.RESUME)), Pace.ON),
        ((("02", Verb.STOP),), Pace.STOPPED),
        ((("02", Verb.STOP), ("03", Verb.RESUME)), Pace.ON),
        ((("02", Verb.STOP), ("03", Verb.PAUSE)), Pace.STOPPED),
        ((("02", Verb.PAUSE), ("03", Verb.STOP)), Pace.STOPPED),
        ((("03", Verb.RESUME), ("02", Verb.STOP)), Pace.ON),
        ((("28", Verb.STOP),), Pace.ON),
    ],
)
def test_the_last_word_rules_but_only_resume_ends_a_stop(words: tuple[tuple[str, Verb], ...], pace: Pace) -> None:
    assert pace_at(said(*words), at("2026-03-10")) is pace


def test_a_pause_ends_with_its_moment() -> None:
    paused = [Word("word/1", at("2026-03-02"), Verb.PAUSE, moment=at("2026-03-09"))]
    assert pace_at(paused, at("2026-03-08T23:59")) is Pace.PAUSED
    assert pace_at(paused, at("2026-03-09")) is Pace.ON


def test_saying_stop_twice_is_one_stop() -> None:
    words = said(("02", Verb.STOP), ("04", Verb.STOP))
    stop = stopping_word(words, at("2026-03-10"))
    assert stop is words[0]


def due_at(now: str, *words: tuple[str, Verb]) -> str | None:
    found = summary_due(said(*words), at(now), FIRST_RUN, ZONE, "monday", time(8))
    return found.key if found else None


@pytest.mark.parametrize(
    ("now", "words", "key"),
    [
        ("2026-03-10", (), "summary/2026-W11"),
        ("2026-03-10", (("11", Verb.STOP),), "summary/2026-W11"),
        ("2026-03-12", (("11", Verb.STOP),), "summary/stop/word/1"),
        ("2026-04-12", (("11", Verb.STOP), ("12", Verb.STOP)), "summary/stop/word/1"),
        ("2026-03-12", (("11", Verb.PAUSE),), "summary/2026-W11"),
        ("2026-03-19", (("11", Verb.STOP), ("18", Verb.RESUME)), None),
        ("2026-03-14", (("11", Verb.STOP), ("13", Verb.RESUME)), "summary/2026-W11"),
        ("2026-03-24", (("11", Verb.STOP), ("18", Verb.RESUME)), "summary/2026-W13"),
    ],
)
def test_which_summary_belongs_to_a_moment(now: str, words: tuple[tuple[str, Verb], ...], key: str | None) -> None:
    assert due_at(now, *words) == key


@pytest.mark.parametrize(
    ("moment", "name"),
    [
        (at("2026-03-08T22:59"), "2026-W10"),
        (at("2026-03-08T23:01"), "2026-W11"),
        (at("2027-01-01T12:00"), "2026-W53"),
    ],
    ids=["Sunday night", "Monday there, Sunday in UTC", "New Year"],
)
def test_a_week_is_named_as_it_is_where_the_user_lives(moment: datetime, name: str) -> None:
    assert week_until(moment, FIRST_RUN, ZONE).name == name
