"""How a letter of the user's is to sound: how one addresses people in each language, and what of the user's own fits in.

Pure judgement on tone, greeting, topics and strengths. Leaves the sentences to the templates (`watcher/templates`).
"""

from __future__ import annotations

from rules.manners import de, en, es, fr, it, nl, pt
from rules.manners.words import Manners

MANNERS: dict[str, Manners] = {one.MANNERS.code: one.MANNERS for one in (en, de, fr, es, pt, it, nl)}
"""By ISO 639-1 code; a language that is not here is answered in English."""


def manners_of(tag: str) -> Manners:
    """Those of a language tag ("de-AT" is German), the English ones for a language without."""
    return MANNERS.get(tag.lower().replace("_", "-").partition("-")[0], MANNERS["en"])
