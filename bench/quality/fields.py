"""When a field of a reading counts as right: names without their legal form, times to the minute."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from bench.quality.cases import Case

_FORMS = {"gmbh", "ag", "ltd", "inc", "llc", "plc", "spa", "srl", "bv", "sa", "sl", "se", "kg", "limited", "co"}


def bare(name: str | None) -> str:
    words = "".join(c.lower() if c.isalnum() or c == " " else " " if c in "-/&,+" else "" for c in name or "").split()
    return " ".join(word for word in words if word not in _FORMS)


def employer_right(case: Case) -> bool:
    named = case.reading.employer.name if case.reading.employer else None
    accepted = [case.wanted["employer"], *case.wanted.get("employer_also_accepted", ())]
    return bare(named) in [bare(one) for one in accepted]


def role_right(case: Case) -> bool:
    return bare(case.reading.role) == bare(case.wanted["role"])


def start_right(case: Case) -> bool:
    wanted = case.wanted["interview"] or {}
    start = case.reading.slot.start if case.reading.slot else None
    return start == (datetime.fromisoformat(wanted["start"]) if wanted.get("start") else None)


def interviewers_right(case: Case) -> bool:
    wanted = {bare(one["name"]) for one in case.wanted["interviewers"]}
    return {bare(one.name) for one in case.reading.interviewers} == wanted


def promise_right(case: Case) -> bool:
    by = case.reading.promise.by.isoformat() if case.reading.promise else None
    return bool(by == case.wanted["expected_reply_by"])


FIELDS: Sequence[tuple[str, str, Callable[[Case], bool]]] = (
    ("employer", "employer", employer_right),
    ("role", "role", role_right),
    ("interview", "interview start", start_right),
    ("interviewers", "interviewers", interviewers_right),
    ("expected_reply_by", "promise", promise_right),
)
