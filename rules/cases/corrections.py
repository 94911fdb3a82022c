"""Readings as the user put them right; a word of theirs outweighs every rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from rules.applications import Verb, Word
from rules.readings import INTERVIEW_KINDS, Evidence, Kind, Reading, Witness


def corrected(readings: Mapping[str, Reading], words: Sequence[Word]) -> Mapping[str, Reading]:
    """The readings as the user put them right ("this is no interview"); the last word about a message counts."""
    verbs = (Verb.IS_INTERVIEW, Verb.NOT_INTERVIEW)
    said = [word for word in sorted(words, key=lambda word: (word.at, word.key)) if word.verb in verbs]
    changed = {word.about: _correct(readings[word.about], word.verb) for word in said if word.about in readings}
    return {**readings, **changed} if changed else readings


def _correct(reading: Reading, verb: Verb) -> Reading:
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
