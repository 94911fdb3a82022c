"""The numbers of the follow-up playbook, each a setting (source: H. Morgan, "How Soon Should You Follow Up")."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time, timedelta


@dataclass(frozen=True, slots=True)
class Playbook:
    """Durations given in hours elapse; those of whole days keep the wall time in the user's zone.

    `holidays` is a country or country-subdivision code ("US", "DE-BY"), '' for weekends only.
    """

    thank_you_opens: timedelta = timedelta(hours=24)
    thank_you_closes: timedelta = timedelta(hours=48)
    thank_you_latest: timedelta = timedelta(days=7)
    check_in_after: timedelta = timedelta(days=14)
    second_check_in_after: timedelta = timedelta(days=14)
    move_on_after: timedelta = timedelta(days=14)
    max_check_ins: int = 2
    business_hour: time = time(9, 0)
    holidays: str = ""
    prep_note: bool = True
    draft_note: bool = True
    letter: bool = False
