"""What heardback knows of a language: one file each, listed here.

Three parts: `cues` tell what a mail does, `times` how moments are written, `people` how persons and firms are named.
A new language is one file and one line in `LANGUAGES`.
"""

from __future__ import annotations

from dataclasses import dataclass

from rules.languages.cues import Cues
from rules.languages.people import PeopleWords
from rules.languages.times import TimeWords


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """`code` is the ISO 639-1 code.

    It and its parts are compared by identity: caches keyed by them need not read every word of a language.
    """

    code: str
    cues: Cues
    times: TimeWords
    people: PeopleWords


# The files take `Language` from here, so they are read after it.
from rules.languages.de import LANGUAGE as GERMAN  # noqa: E402
from rules.languages.en import LANGUAGE as ENGLISH  # noqa: E402
from rules.languages.es import LANGUAGE as SPANISH  # noqa: E402
from rules.languages.fr import LANGUAGE as FRENCH  # noqa: E402
from rules.languages.it import LANGUAGE as ITALIAN  # noqa: E402
from rules.languages.nl import LANGUAGE as DUTCH  # noqa: E402
from rules.languages.pt import LANGUAGE as PORTUGUESE  # noqa: E402

LANGUAGES: tuple[Language, ...] = (ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH)
"""English first: it is what a mail is taken for that shows no language."""
