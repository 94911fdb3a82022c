"""What heardback knows of a language: one file each, found here by its code.

Three parts: `cues` tell what a mail does, `times` how moments are written, `people` how persons and firms are named.
"""

from __future__ import annotations

from dataclasses import dataclass

from rules.languages.cues import Cues
from rules.languages.people import PeopleWords
from rules.languages.times import TimeWords


@dataclass(frozen=True, slots=True)
class Language:
    """`code` is the ISO 639-1 code."""

    code: str
    cues: Cues
    times: TimeWords
    people: PeopleWords
