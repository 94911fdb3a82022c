"""How moments and periods are written in a language.

Words only: how they combine is in `rules.extract.spans` and `rules.extract.promises`, what they amount to in
`rules.extract.dates`. A `str` field is a regular expression (any case, bounded, no groups that capture), '' for none.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Horizon(StrEnum):
    """A period that is named rather than dated, and the day by which it is over (product: "Promise")."""

    TODAY = "the same day"
    THIS_WEEK = "Friday of this calendar week"
    EARLY_NEXT_WEEK = "Tuesday of the next calendar week"
    MIDDLE_OF_NEXT_WEEK = "Wednesday of the next calendar week"
    NEXT_WEEK = "Friday of the next calendar week"
    WEEK_AFTER_NEXT = "Friday of the calendar week after the next"
    END_OF_MONTH = "the last day of the month"
    END_OF_NEXT_MONTH = "the last day of the next month"
    END_OF_YEAR = "31 December"
    CHRISTMAS = "24 December"


@dataclass(frozen=True, slots=True)
class TimeWords:
    """How moments and periods are written in a language.

    `months` and `weekdays` (Monday first) give every spelling of each. `zones` are the IANA zones its writers live in,
    likeliest first. `month_first`: 3/4 may be 4 March. `verbs_like_months` are month names that count only capitalised.
    """

    months: tuple[tuple[str, ...], ...] = ()
    weekdays: tuple[tuple[str, ...], ...] = ()
    verbs_like_months: frozenset[str] = frozenset()
    relative_days: tuple[tuple[str, int], ...] = ()
    zones: tuple[str, ...] = ()
    month_first: bool = False
    # parts of a date or a time of day
    following: str = ""
    """Before a weekday: the one of the next calendar week."""
    coming: str = ""
    """Before a weekday: the nearest one, today included."""
    past: str = ""
    """Before a weekday: one that is over."""
    in_next_week: str = ""
    """After a weekday: of the next calendar week."""
    ordinal: str = ""
    of: str = ""
    article: str = ""
    day_number: str = ""
    """What must stand before a day of the month without a month ("on the", "am")."""
    not_a_day: str = ""
    """What after such a number shows that it is none ("floor")."""
    at: str = ""
    on: str = ""
    """Between a time of day and the day that follows it."""
    to: str = ""
    oclock: str = ""
    noon: str = ""
    # what a moment is for, by the words beside it
    deadline: str = ""
    """Directly before a moment: not when something happens but until when."""
    window: str = ""
    """Directly before a time of day: a span to choose from."""
    former: str = ""
    """Directly before a moment: the time that no longer holds."""
    renewed: str = ""
    """Directly before a moment: the time that holds now."""
    same_time: str = ""
    alternative: str = ""
    """Between two times of which one may be chosen ("or")."""
    lasting: str = ""
    """In the sentence: how long something takes."""
    over: str = ""
    """In the sentence: something that has taken place."""
    elsewhere: str = ""
    """In the sentence: closures, holidays, first days at work; anything but the interview."""
    choice: str = ""
    """In the mail: several times are offered, or a time is asked for."""
    fixed: str = ""
    """In the sentence: this is the time."""
    called_off: str = ""
    # promises
    answers: str = ""
    """The employer says that it will decide, write, answer."""
    requests: str = ""
    """The candidate is asked to do something."""
    hearing: str = ""
    """A condition that states the promise all the same ("if you have not heard from us by")."""
    depends: str = ""
    """The period counts from something that has no date."""
    depends_after: str = ""
    """The same, directly after the period ("of the onsite")."""
    refused: str = ""
    """The promise is denied."""
    within: str = ""
    numbers: tuple[tuple[str, int], ...] = ()
    minute: str = ""
    hour: str = ""
    whole_hour: str = ""
    """A length of one hour without a number ("the full hour")."""
    day: str = ""
    week: str = ""
    week_of: str = ""
    """Before a day: the calendar week around it is meant."""
    month: str = ""
    business: str = ""
    horizons: tuple[tuple[str, Horizon], ...] = ()
    middle_of_month: str = ""
    end_of_month: str = ""
    vague_part_of_month: str = ""
    """Before a month: a part of it without a fair last day ("early")."""
    follow_up_welcome: str = ""
    follow_up_unwelcome: str = ""
