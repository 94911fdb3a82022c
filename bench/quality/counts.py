"""How often readings err, as counts that a test can hold: the fewer the better, each a number of mails.

`tests/quality/reached.json` holds what was reached. `python -m bench.quality --record` writes it anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass

from bench.quality.cases import Case
from bench.quality.fields import FIELDS


@dataclass(frozen=True, slots=True)
class Errors:
    """Counts over one group of mails; `mails` is how many there are."""

    mails: int
    kind: int
    kind_where_certain: int
    not_certain: int
    false_answers: int
    missed_answers: int
    employer: int
    role: int
    interview: int
    interviewers: int
    expected_reply_by: int


def errors(found: Iterable[Case]) -> Errors:
    every = list(found)
    answers = [case for case in every if case.checks("heard_back")]
    wrong = {key: sum(case.checks(key) and not right(case) for case in every) for key, _, right in FIELDS}
    return Errors(
        mails=len(every),
        kind=sum(not case.kind_right for case in every),
        kind_where_certain=sum(case.reading.certain and not case.kind_right for case in every),
        not_certain=sum(not case.reading.certain for case in every),
        false_answers=sum(case.reading.genuine and not case.wanted["heard_back"] for case in answers),
        missed_answers=sum(not case.reading.genuine and bool(case.wanted["heard_back"]) for case in answers),
        **wrong,
    )


def risen(now: Errors, reached: Mapping[str, int]) -> dict[str, tuple[int, int]]:
    """The counts that rose: (now, allowed). Mails added since the recording may each be wrong."""
    more = max(0, now.mails - reached["mails"])
    counts = {key: (count, reached[key] + more) for key, count in asdict(now).items() if key != "mails"}
    return {key: pair for key, pair in counts.items() if pair[0] > pair[1]}
