"""What the weeks say in plain sentences: the pace, who has gone quiet, whether all rests on one employer.

"Never put all your eggs in just one basket", the article ends; and: continue to send out resumes and schedule
interviews. Leaves counting to `rules.weekly.search`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from rules.applications import Standing, State
from rules.names import plain
from rules.weekly.search import Search, SearchWeek, is_open, pipeline, weeks_of

WEEKS_COMPARED = 4
QUIET_AFTER = timedelta(days=28)
NAMED = 3


def search(standings: Sequence[Standing], now: datetime, zone: str) -> Search:
    """The picture of the search at `now`, and what there is to say about it."""
    weeks = weeks_of(standings, now, zone)
    said = (_pace(weeks), _interviews(weeks), _quiet(standings, now), _basket(standings, now))
    return Search(weeks, tuple(text for text in said if text), pipeline(standings))


def _pace(weeks: Sequence[SearchWeek]) -> str:
    """How the last week compares with those before it."""
    last, before = weeks[-1], weeks[-1 - WEEKS_COMPARED : -1]
    usual = sum(week.applications for week in before) / len(before)
    if not any(week.applications or week.interviews for week in weeks):
        return "No application and no interview in the last eight weeks is known to heardback."
    dry = next((n for n, week in enumerate(reversed(weeks)) if week.applications), len(weeks))
    if dry >= 2:
        return f"No application has gone out for {dry} weeks. Whatever you are waiting for, keep applying meanwhile."
    if dry == 1 and usual:
        return (
            f"No application went out in the last week ({_about(usual)} a week before). Keep applying while you wait."
        )
    counts = f"{_count(last.applications, 'application')} sent and {_count(last.interviews, 'interview')} held"
    said = f"{counts[0].upper()}{counts[1:]} in the week of {last.monday.day} {last.monday:%B}."
    if usual >= 2 and last.applications < usual / 2:
        return f"{said} That is fewer than before ({_about(usual)} applications a week): keep the search moving."
    if last.applications > usual:
        return f"{said} In the four weeks before it was {_about(usual)} application{_s(usual)} a week."
    return said


def _interviews(weeks: Sequence[SearchWeek]) -> str:
    """Interviews that have dried up while applications still go out."""
    lately, before = weeks[-WEEKS_COMPARED:], weeks[:-WEEKS_COMPARED]
    had = sum(week.interviews for week in before)
    if had and not any(week.interviews for week in lately) and any(week.applications for week in lately):
        return f"No interview in the last four weeks, {_count(had, 'interview')} in the four before."
    return ""


def _quiet(standings: Sequence[Standing], now: datetime) -> str:
    """Who has not said a word for four weeks; those with a step still ahead count too: silence is silence."""
    silent = [plain(s.application.employer, 60) for s in standings if is_open(s) and is_quiet(s, now)]
    names = list(dict.fromkeys(silent))
    if not names:
        return ""
    more = len(names) - NAMED
    shown = ", ".join(names[:NAMED]) if more > 0 else " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
    return f"Quiet for four weeks or more: {shown}{f' and {more} more' if more > 0 else ''}."


def is_quiet(standing: Standing, now: datetime) -> bool:
    """Whether the employer is to speak and has not for four weeks."""
    if standing.your_turn or standing.state is State.INTERVIEWING:
        return False
    since = standing.wait_since or standing.heard_back_at or standing.application.applied_at
    return since is not None and now - since >= QUIET_AFTER


def _basket(standings: Sequence[Standing], now: datetime) -> str:
    alive = [s for s in standings if is_open(s)]
    employers = list(dict.fromkeys(s.application.employer for s in alive))
    if len(alive) == 1:
        name = plain(alive[0].application.employer, 80)
        return f"Everything rests on one application ({name}). However well it goes, send out some more."
    if len(employers) == 1:
        name = plain(employers[0], 80)
        return f"Everything rests on one employer ({name}). However well it goes, apply to others too."
    if not alive and standings:
        return "No application is open at the moment. Time to send the next ones."
    talking = list(dict.fromkeys(s.application.employer for s in alive if not is_quiet(s, now)))
    if len(talking) == 1:
        return f"Only {plain(talking[0], 80)} is not silent, so the search rests on one employer. Send out some more."
    return ""


def _about(number: float) -> str:
    return "fewer than one" if number < 0.75 else f"about {round(number)}"


def _s(number: float) -> str:
    return "" if number < 1.5 else "s"


def _count(number: int, noun: str) -> str:
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"
