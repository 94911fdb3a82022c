"""The subject of the weekly summary: the news in one line, the most pressing first.

Leaves everything else that the summary says to `rules.weekly.week`.
"""

from __future__ import annotations

from rules.readings import Kind
from rules.weekly.digest import Week, is_stale

MOST_BITS = 3
LONGEST_NAME = 30


def subject(week: Week) -> str:
    """ "3 notes to send, Acme answered"; a quiet week says how many applications wait."""
    bits = (make(week) for make in (_trouble, _warning, _offer, _notes, _turn, _heard, _interviews, _questions))
    said = ", ".join([bit for bit in bits if bit][:MOST_BITS]) or _quiet(week)
    return said[0].upper() + said[1:]


def _trouble(week: Week) -> str:
    return "your mailbox could not be read" if is_stale(week.health, week.now) else ""


def _warning(week: Week) -> str:
    names = _names([row.employer for row in week.questions.rows if row.warns and row.employer])
    return f"be careful with {names}" if names else ""


def _offer(week: Week) -> str:
    names = _names([row.employer for row in week.heard.rows if row.kind is Kind.OFFER])
    return f"an offer from {names}" if names else ""


def _notes(week: Week) -> str:
    return _count(len(week.review), "note") + " to send" if week.review else ""


def _turn(week: Week) -> str:
    names = _names([row.employer for row in week.your_turn.rows])
    return f"your turn with {names}" if names else ""


def _heard(week: Week) -> str:
    """A next step asked of the user is told as their turn, an offer as such: neither twice."""
    told = {row.employer for row in week.your_turn.rows}
    names = _names([row.employer for row in week.heard.rows if row.employer not in told and row.kind is not Kind.OFFER])
    return f"{names} answered" if names else ""


def _interviews(week: Week) -> str:
    return _count(len(week.interviews), "interview") + " ahead" if week.interviews else ""


def _questions(week: Week) -> str:
    asked = len(week.questions) - sum(row.warns for row in week.questions.rows)
    return _count(asked, "question") + " for you" if asked else ""


def _quiet(week: Week) -> str:
    if not week.applications:
        return "no application found yet"
    if week.open_applications:
        return f"a quiet week: {_count(week.open_applications, 'application')} waiting"
    return "a quiet week: no application is open"


def _names(employers: list[str]) -> str:
    """ "Acme", "Acme and Initech", "Acme and 3 more"."""
    unique = [
        name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…" for name in dict.fromkeys(employers)
    ]
    if len(unique) < 2:
        return "".join(unique)
    return f"{unique[0]} and {unique[1]}" if len(unique) == 2 else f"{unique[0]} and {len(unique) - 1} more"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
