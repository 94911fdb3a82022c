"""English: what job mail says and how."""

from __future__ import annotations

from rules.languages import Language
from rules.languages.cues import Cues
from rules.languages.people import PeopleWords
from rules.languages.times import TimeWords

CUES = Cues()

TIMES = TimeWords()

PEOPLE = PeopleWords()

LANGUAGE = Language("en", CUES, TIMES, PEOPLE)
