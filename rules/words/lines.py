"""The lines of a mail as their writer meant them: breaks of long ones undone, an unmarked copy of a note cut off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rules.applications import Application
from rules.words.address import NO_TIME, lead, says_all
from rules.words.clauses import LONGEST, clauses, tidy

MOST_LINES = 200
_WRAPPED, _WIDTH = 64, 80
"""Between these many characters a mail program breaks a line."""


def lines_of(text: str) -> list[str]:
    """The first lines of a text; what is longer is no list of statements."""
    return text[: MOST_LINES * LONGEST].splitlines()[:MOST_LINES]


def unwrapped(lines: Sequence[str], applications: Sequence[Application]) -> Iterator[str]:
    """Lines with the breaks undone that a mail program put into long ones."""
    whole = ""
    for line in lines:
        if whole and line.strip() and _goes_on(whole, line, applications):
            whole = f"{whole.rstrip()} {line.strip()}"
        else:
            if whole:
                yield whole
            whole = line
            if not line.strip():
                yield ""
                whole = ""
    if whole:
        yield whole


def _goes_on(before: str, line: str, applications: Sequence[Application]) -> bool:
    """Whether a line is the rest of the one before, which says something and breaks off."""
    open_end = before.rstrip().endswith((",", ";")) or line.lstrip().startswith("<")
    if len(before) > LONGEST or not (open_end or _WRAPPED <= len(before) <= _WIDTH):
        return False
    if lead(tidy(line), applications) or (not open_end and says_all(line)):
        return False
    return bool(lead(tidy(before), applications) or clauses(tidy(before), NO_TIME)[0])


def without_note(text: str, note: str) -> str:
    """The own words of a reply, cut where an unmarked copy of the note begins that it answers: its examples are no
    words of the user's. A single line copied from it is one, though."""
    ours = [" ".join(line.split()) for line in note.splitlines() if line.strip()]
    lines = lines_of(text)
    filled = [(number, " ".join(line.split())) for number, line in enumerate(lines) if line.strip()]
    for place, (number, line) in enumerate(filled):
        following = [later for _, later in filled[place : place + 3]]
        copied = line in ours and len(following) == 3 and following == ours[(at := ours.index(line)) : at + 3]
        if copied and not all(clauses(tidy(one), NO_TIME)[0] or lead(tidy(one), ()) for one in following):
            return "\n".join(lines[:number])
    return text
