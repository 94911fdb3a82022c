"""Builders for applications as `timeline` would make them: an employer Acme, its mails, interviews, drafts.

Times are ISO 8601 strings on the wall clock of Berlin, where Jane lives, unless they carry an offset.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from rules.applications import (
    Application,
    DraftFact,
    DraftState,
    Due,
    Entry,
    Interview,
    InterviewStatus,
    Plan,
    Standing,
    StepKind,
    Word,
)
from rules.calendar import local
from rules.playbook import Playbook
from rules.readings import GENUINE_KINDS, SENT_KINDS, Kind, Person
from rules.steps.cadence import standing
from rules.steps.due import due
from tests.builders import JANE, person

BERLIN = "Europe/Berlin"
DANA = person("Dana Wu <dana@acme.example>")
LEE = person("Lee Park <lee@acme.example>")
KIM = person("Kim Ode <kim@acme.example>")


def berlin(when: str | datetime) -> datetime:
    """An aware moment; Berlin's wall clock where no offset is written."""
    moment = datetime.fromisoformat(when) if isinstance(when, str) else when
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(BERLIN))


def entry(key: str, at: str | datetime, kind: Kind | str = Kind.EMPLOYER_REPLY, **more: Any) -> Entry:
    """A mail of the history: from Dana, or from Jane to Dana where the kind is one that is sent."""
    kind = Kind(kind)
    genuine = kind in GENUINE_KINDS
    if isinstance(more.get("promise"), str):
        more["promise"] = date.fromisoformat(more["promise"])
    built = Entry(
        key=key,
        message_id=f"<{key}@mail.example>",
        at=berlin(at).astimezone(UTC),
        kind=kind,
        certain=True,
        genuine=genuine,
        ends_wait=genuine,
        asks_user=False,
        human=genuine,
        subject="Your application",
        correspondent=DANA,
        recipients=(DANA,) if kind in SENT_KINDS else (),
        own_address="jane@mail.example",
    )
    return replace(built, **more)


def interview(end: str | datetime, *, source: str = "invite", **more: Any) -> Interview:
    """An interview with Dana of one hour that ended (or will) at `end`; `source` is the key of what states it."""
    ends = berlin(end).astimezone(UTC)
    if "status" in more:
        more["status"] = InterviewStatus(more["status"])
    built = Interview(
        start=ends - timedelta(hours=1),
        end=ends,
        zone=BERLIN,
        status=InterviewStatus.CONFIRMED,
        sources=(source,),
        interviewers=(DANA,),
    )
    return replace(built, **more)


def application(
    entries: Iterable[Entry] = (),
    interviews: Iterable[Interview] = (),
    words: Iterable[Word] = (),
    *,
    name: str = "Acme",
    **more: Any,
) -> Application:
    """An application that began with its first mail, made of everything given."""
    entries = tuple(sorted(entries, key=lambda one: one.at))
    interviews, words = tuple(interviews), tuple(words)
    told = [source for one in interviews for source in one.sources]
    sources = tuple(dict.fromkeys([*(one.key for one in entries), *told, *(one.key for one in words)])) or (name,)
    began = [one.at for one in entries] + [one.end for one in interviews]
    built = Application(
        key=sources[0],
        employer=name,
        sources=sources,
        domain=f"{name.lower()}.example",
        role="Data Analyst",
        applied_at=min(began, default=None),
        entries=entries,
        interviews=interviews,
        words=words,
    )
    return replace(built, **more)


def draft(
    kind: StepKind | str,
    created: str | datetime,
    about: str | datetime,
    *,
    state: DraftState | str = DraftState.IN_DRAFTS,
    to: Person = DANA,
    source: str = "invite",
    sent: str | None = None,
    **more: Any,
) -> DraftFact:
    """A draft planned earlier; `sent` makes it one that was sent at that time."""
    made = berlin(created).astimezone(UTC)
    built = DraftFact(
        key=f"{kind}/{to.email}/{made.isoformat()}",
        kind=StepKind(kind),
        to=to,
        subject="Your application",
        message_id=f"<{kind}-{made.timestamp():.0f}@mail.example>",
        state=DraftState.SENT if sent else DraftState(state),
        created_at=made,
        sources=(source,),
        about=berlin(about).astimezone(UTC),
        sent_at=berlin(sent).astimezone(UTC) if sent else None,
    )
    return replace(built, **more)


def fact_of(plan: Plan, now: datetime, **more: Any) -> DraftFact:
    """The fact that planning records for a plan."""
    built = DraftFact(
        key=plan.key,
        kind=plan.kind,
        to=plan.to,
        subject="Your application",
        message_id=f"<{plan.key}@mail.example>",
        state=DraftState.PLANNED,
        created_at=now.astimezone(UTC),
        sources=plan.sources,
        about=plan.about.astimezone(UTC),
        application=plan.application.key,
    )
    return replace(built, **more)


def stands(app: Application, now: str, *drafts: DraftFact, playbook: Playbook | None = None) -> Standing:
    return standing(app, drafts, berlin(now), playbook or Playbook(), BERLIN)


def todo(
    app: Application | Sequence[Application],
    now: str | datetime,
    *drafts: DraftFact,
    words: Iterable[Word] = (),
    playbook: Playbook | None = None,
) -> Due:
    several = (app,) if isinstance(app, Application) else app
    return due(several, drafts, tuple(words), berlin(now), playbook or Playbook(), JANE)


TUESDAY = interview("2026-03-10T15:00")
PANEL = interview("2026-03-10T15:00", interviewers=(DANA, LEE))
APPLIED = entry("sent", "2026-02-20T10:00", Kind.SENT_APPLICATION)
INVITED = entry("invite", "2026-03-03T10:00", Kind.INTERVIEW_CONFIRMED)
HELD = application([APPLIED, INVITED], [TUESDAY])
"""Applied, invited, interviewed by Dana on Tuesday 10 March until 15:00; thanks are due at `THANKS_AT`, and so on."""
THANKS_AT, CHECK_IN_AT = "2026-03-11T15:00", "2026-03-25T09:00"


def planned(found: Due) -> list[str]:
    return [f"{plan.kind} {plan.to.email}" for plan in found.plans]


def withdrawn(found: Due) -> list[str]:
    return [one.why for one in found.withdrawals]


def asked(found: Due) -> list[str]:
    return [one.asks for one in found.questions]


def step(found: Standing) -> str:
    """The next action and when it is due on Berlin's clock: "check_in 03-25 09:00"; '' for none."""
    action = found.next_action
    return f"{action.kind} {local(action.due, BERLIN):%m-%d %H:%M}" if action else ""
