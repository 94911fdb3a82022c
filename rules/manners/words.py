"""The shape of one language's manners: what tells its two registers apart, how it greets, signs off and names a day.

A pattern is a regular expression. Greetings hold `{first}`, `{last}` (with "Dr." where known) or `{full}`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Greetings:
    """`nobody` where no name is known; `woman` and `man` only where the mail itself calls them so; `neutral` formally
    to anyone; `by_first_name` formally to someone whose firm calls the user by the first name; `familiar` otherwise.
    `learned`: (title as the mail has it, greeting) where that title is due to a person."""

    nobody: str
    woman: str
    man: str
    neutral: str
    by_first_name: str
    familiar: str
    nobody_familiar: str = ""
    learned: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Manners:
    """`formal` and `familiar` are (case-sensitive) patterns of words by which an employer addresses one person; where
    neither is found, `formal_by_default` decides. `title` matches, before a name, how a woman or a man is called.

    `own_greetings` are words with which a letter may open to anyone, whatever their gender, `familiar_greetings` those
    of them that are for the familiar register only. `sign_offs` close a letter (lower case, no stops at the end),
    `casual_sign_offs` only a familiar one. `comma` ends a greeting.

    `discussed` matches what opens a note on a talk, with the group `topic` behind it; `determiners` are words with
    which a topic begins that stands alone. `about` is the preposition for a topic. `possessives` turn "their" at its beginning into "your": (theirs, formal, familiar). `small` words tell
    the language.
    """

    code: str
    months: tuple[str, ...]
    day: str
    both: str
    greetings: Greetings
    formal: str
    familiar: str
    own_greetings: tuple[str, ...]
    sign_offs: frozenset[str]
    sign_off: tuple[str, str]
    woman: str
    man: str
    discussed: str
    determiners: str
    about: str
    small: frozenset[str]
    first_day: str = ""
    familiar_greetings: tuple[str, ...] = ()
    casual_sign_offs: frozenset[str] = frozenset()
    possessives: tuple[tuple[str, str, str], ...] = ()
    refused: str = ""
    formal_by_default: bool = True
    comma: str = ","
