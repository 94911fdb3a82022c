"""Which of the user's own sentences says best why they fit this role: by the words it shares with the role and the mail.

The sentences stay as the user wrote them. Each goes to one interviewer only; what is left over stays unsaid.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from rules.manners import MANNERS
from rules.manners.words import Manners
from rules.names import plain
from rules.spelling import folded

LONGEST = 40
_UNFINISHED = re.compile(r"[\[\]{}<>]|…|\.\.\.|\bTODO\b|\bXXX\b")
_STEM = 6
_ROLE_WEIGHT = 3.0


def fitting(strengths: Sequence[str], role: str, job_text: str, manners: Manners) -> tuple[str, ...]:
    """The strengths that can stand in a letter in that language, the most fitting for the role first."""
    said = [text for text in map(sentence, strengths) if text and _speaks(text, manners)]
    wanted = dict.fromkeys(_stems(job_text), 1.0) | dict.fromkeys(_stems(role), _ROLE_WEIGHT)
    return tuple(sorted(said, key=lambda text: -sum(wanted.get(stem, 0.0) for stem in _stems(text))))


def sentence(strength: str) -> str:
    """A strength as one sentence, '' where it is unfinished or too long for a brief letter."""
    text = plain(strength, 600)
    if _UNFINISHED.search(text) or not any(c.isalpha() for c in text):
        return ""
    if len(text.split()) > LONGEST:
        text = re.split(r"(?<=[.!?])\s", text, maxsplit=1)[0]
    if len(text.split()) > LONGEST:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".!?" else ".")


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in re.findall(r"[^\W_]{4,}", folded(text[:8000])))


def _speaks(text: str, manners: Manners) -> bool:
    words = re.findall(r"[^\W\d_]+", text.lower())
    counts = {one.code: sum(word in one.small for word in words) for one in MANNERS.values()}
    if re.search("[äöüß]", text.lower()):
        counts["de"] += 1
    mine, most = counts.pop(manners.code), max(counts.values())
    return mine > most or (mine == most and (manners.code == "en" or (mine > 0 and _accents(text, manners))))


def _accents(text: str, manners: Manners) -> bool:
    """Letters that tell a language from its neighbours where the small words do not."""
    marks = {"es": "ñ¿¡", "pt": "ãõç", "it": "ìòà", "fr": "çêœè", "nl": "ĳ"}.get(manners.code, "")
    return any(c in marks for c in text.lower())
