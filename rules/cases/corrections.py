"""Readings as the user put them right; a word of theirs outweighs every rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from rules.applications import Verb, Word
from rules.readings import GENUINE_KINDS, INTERVIEW_KINDS, Evidence, Kind, Reading, Witness

JUDGING = frozenset({Verb.IS_INTERVIEW, Verb.NOT_INTERVIEW, Verb.IS_SO, Verb.NOT_SO})
"""Words about what a message is."""


def corrected(readings: Mapping[str, Reading], words: Sequence[Word]) -> Mapping[str, Reading]:
    """The readings as the user put them right ("this is no interview"); the last word about a message counts."""
    said = [word for word in sorted(words, key=lambda word: (word.at, word.key)) if word.verb in JUDGING]
    changed = {word.about: _correct(readings[word.about], word.verb) for word in said if word.about in readings}
    return {**readings, **changed} if changed else readings


def _correct(reading: Reading, verb: Verb) -> Reading:
    if verb in (Verb.IS_SO, Verb.NOT_SO):
        return _settled(reading, so=verb is Verb.IS_SO)
    kind, interview = reading.kind, verb is Verb.IS_INTERVIEW
    if interview and kind not in INTERVIEW_KINDS:
        timed = any(slot.start or slot.day for slot in reading.slots)
        kind = Kind.INTERVIEW_CONFIRMED if timed else Kind.INTERVIEW_INVITATION
    elif not interview and kind in INTERVIEW_KINDS:
        answered = any(one.witness is Witness.THREAD for one in reading.evidence)
        kind = Kind.EMPLOYER_REPLY if answered else Kind.OTHER
    genuine = interview or (reading.genuine and kind is not Kind.OTHER)
    said = Evidence(Witness.WORDS, "you said so", kind, 1.0)
    return replace(
        reading,
        kind=kind,
        certain=True,
        confidence=1.0,
        genuine=genuine,
        ends_wait=interview or (reading.ends_wait and genuine),
        slots=reading.slots if interview else (),
        interviewers=reading.interviewers if interview else (),
        evidence=(*reading.evidence, said),
    )


def _settled(reading: Reading, *, so: bool) -> Reading:
    """The reading as it was guessed, and sure; or the mail as one that says nothing about the application."""
    kind = reading.kind if so else Kind.OTHER
    genuine = so and kind in GENUINE_KINDS
    said = Evidence(Witness.WORDS, "you said so", kind, 1.0)
    return replace(
        reading,
        kind=kind,
        certain=True,
        confidence=1.0,
        genuine=genuine,
        ends_wait=genuine,
        slots=reading.slots if so else (),
        interviewers=reading.interviewers if so else (),
        promise=reading.promise if so else None,
        asks_user=reading.asks_user and so,
        evidence=(*reading.evidence, said),
    )
