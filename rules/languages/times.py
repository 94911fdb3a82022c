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


def counted(words: str) -> tuple[tuple[str, int], ...]:
    """Number words, one after the other from 1, with what they count."""
    return tuple((word, n) for n, word in enumerate(words.split(), 1))


@dataclass(frozen=True, slots=True, eq=False)
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
    bare_day_number: bool = False
    """A number after a weekday is the day of the month ("mardi 8"), not a time of day."""
    # parts of a date or a time of day
    not_relative: str = ""
    """Directly before a word of `relative_days`: it is not meant so ("guten" Morgen)."""
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
    hours: tuple[tuple[str, int], ...] = ()
    """The hours of a clock face as words."""
    before_hour: tuple[tuple[str, int], ...] = ()
    """Patterns before an hour that move it by so many minutes ("half past": 30, "halb": -30)."""
    after_hour: tuple[tuple[str, int], ...] = ()
    """The same, after it ("et demie": 30)."""
    morning: str = ""
    """After a time of day, or before it: it is before noon."""
    afternoon: str = ""
    takes: str = ""
    """Directly before a number: it says how long something takes, not when it is."""
    round_the_clock: bool = False
    """Hours are counted to 24: "6:30" is in the morning."""
    places: str = ""
    """In a line or clause before the name of a city: people meet there."""
    # what a moment is for, by the words beside it
    deadline: str = ""
    """Directly before a moment: not when something happens but until when."""
    window: str = ""
    """Directly before a time of day: a span to choose from."""
    former: str = ""
    """Directly before a moment: the time that no longer holds."""
    appointed: str = ""
    """Directly before a moment: the appointment of that time, which no longer holds in a mail that moves it."""
    aside: str = ""
    """In the clause: what is no interview but happens around one (doors that open, lunch, an arrival, a train)."""
    begins: str = ""
    """In the clause: what begins then is the interview; one arrives shortly before."""
    amounts: tuple[tuple[str, int], ...] = ()
    """Patterns of amounts by which a time is moved, with their minutes ("half an hour": 30)."""
    later: str = ""
    """Behind an amount, or a verb before it: the time moves to a later one."""
    earlier: str = ""
    """The same, to an earlier one."""
    by_amount: str = ""
    """Between such a verb and the amount ("by "), with its space."""
    day_part: str = ""
    """Written as one word with a weekday ("abend")."""
    restated: str = ""
    """Between two times: the second says the first again for another place ("that is")."""
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
    another: str = ""
    """In the mail: another time is asked for."""
    cannot: str = ""
    """In the clause: at that time it cannot be."""
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
    coming_n: str = ""
    """Before the number of a period that begins now ("the next")."""
    coming_one: str = ""
    """The same, before a single one ("the next" week)."""
    during: str = ""
    """Before that."""
    more: str = ""
    """Between the number and the unit ("more")."""
    or_to: str = ""
    """Between the bounds of a period ("5 to 7")."""
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
    business_after: str = ""
    """The same, behind the unit ("jours ouvrés")."""
    horizons: tuple[tuple[str, Horizon], ...] = ()
    middle_of_month: str = ""
    end_of_month: str = ""
    vague_part_of_month: str = ""
    """Before a month: a part of it without a fair last day ("early")."""
    follow_up_welcome: str = ""
    follow_up_unwelcome: str = ""
