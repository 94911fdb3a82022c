"""By how much a mail moves a time: "an hour later", "half an hour earlier", "a week later".

Which words, and how many minutes they stand for, is the language's (`TimeWords`); `interviews` says which time moves.
"""

from __future__ import annotations

from datetime import timedelta

from rules.extract.spans import compiled
from rules.languages.times import TimeWords

_MOST = timedelta(weeks=3)


def shift(text: str, words: TimeWords) -> timedelta | None:
    """The one amount by which a plain text moves a time, below zero for an earlier one; None for none or several."""
    found = {*_by(text, words.later, words), *_by(text, words.earlier, words, sign=-1)}
    return found.pop() if len(found) == 1 else None


def _by(text: str, direction: str, words: TimeWords, sign: int = 1) -> list[timedelta]:
    """Amounts with a word of that direction directly behind, or a verb of it shortly before ("delay it by an hour")."""
    if not direction:
        return []
    behind = rf"\s(?:{direction})(?!\w)"
    before = rf"(?<!\w)(?:{direction})(?:\s[\w']{{1,14}}){{0,2}}\s(?:{words.by_amount or '(?!)'})?"
    amounts = [*words.amounts, (rf"(?P<n>\d{{1,3}})\s?(?:{words.minute or '(?!)'})", 1)]
    found: list[timedelta] = []
    for form, minutes in amounts:
        pattern = compiled(rf"(?<![\w'])(?:{form}){behind}|{before}(?:{form.replace('<n>', '<m>')})(?!\w)")
        for match in pattern.finditer(text):
            groups = match.groupdict()
            count = int(groups.get("n") or groups.get("m") or 1)
            found.append(sign * timedelta(minutes=minutes * count))
    return [by for by in found if timedelta(0) < abs(by) <= _MOST]
