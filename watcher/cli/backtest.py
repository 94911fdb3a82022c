"""`heardback backtest PATH`: years of mail replayed against the clock; what would have been drafted, and when."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

import typer

from watcher.cli.options import Json
from watcher.errors import UserError

if TYPE_CHECKING:
    from rules.applications import DraftFact
    from rules.messages import User
    from rules.playbook import Playbook
    from rules.steps.replay import Moment, Replay

Source = Annotated[Path, typer.Argument(metavar="PATH", help="An mbox file (Takeout's too) or a Maildir.")]
From = Annotated[str, typer.Option("--from", metavar="DATE", help="Such as 2025-01-31.")]
Until = Annotated[str, typer.Option("--until", metavar="DATE", help="Such as 2025-12-31, that day included.")]
Progress = Callable[[int, str], None]


def backtest(context: typer.Context, path: Source, from_: From = "", until: Until = "", json: Json = False) -> None:
    """Replay years of mail against the clock and show what would have been drafted when. Changes nothing."""
    from rules.steps.replay import Replay
    from watcher import backtest as mail
    from watcher import clock

    now = clock.present()
    user, playbook = _who(context.obj.config, path, now)
    end = min(now, _midnight("--until", until, user.zone, time.max) or now)
    with _progress("Reading", _size(path)) as told:
        found = mail.read(path, user, end, lambda count, size: told(size, f"{count} messages"))
    with _progress("Judging", len(found.messages)) as told:
        readings = mail.judge(found.messages, user, lambda count: told(count, ""))
    first = found.messages[0].arrived if found.messages else end
    begin = _midnight("--from", from_, user.zone, time.min) or first
    played = Replay(found.messages, readings, user, playbook, begin, end)
    with _progress("Replaying", int((end - begin).total_seconds())) as told:
        moments = list(played.moments(lambda at: told(int((at - begin).total_seconds()), f"{at:%b %Y}")))
    if not found.whole:
        typer.echo("heardback: reading was broken off; this holds for what was read until then", err=True)
    (_print_json if json else _print)(found.count, played, moments)


def _who(config: Path, path: Path, now: datetime) -> tuple[User, Playbook]:
    """By the config where there is one; else whose mail it is, and the playbook's own numbers."""
    from rules.playbook import Playbook
    from watcher import backtest as mail
    from watcher import config as settings

    if config.exists():
        known = settings.read(config)
        return known.user(), known.numbers()
    user = mail.owner(path, now)
    if not user.addresses:
        raise UserError(f"whose mail lies in {path} cannot be told; name them by a config (`heardback init`)")
    typer.echo(f"heardback: no config, so this is taken for the mail of {user.addresses[0]}, in UTC", err=True)
    return user, Playbook()


def _midnight(option: str, day: str, zone: str, at: time) -> datetime | None:
    if not day:
        return None
    try:
        return datetime.combine(datetime.fromisoformat(day).date(), at, ZoneInfo(zone))
    except ValueError:
        raise UserError(f"{option} {day!r} is no date; write for example 2025-01-31") from None


def _size(path: Path) -> int:
    try:
        return path.stat().st_size if path.is_file() else sum(one.stat().st_size for one in path.rglob("*"))
    except OSError as fault:
        raise UserError(f"cannot read {path}: {fault.strerror}") from None


@contextmanager
def _progress(doing: str, total: int) -> Iterator[Progress]:
    """A bar on standard error where a person looks at it; else nothing."""
    if not sys.stderr.isatty():
        yield lambda done, says: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    columns = TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[says]}"), TimeRemainingColumn()
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:
        task = bars.add_task(doing, total=max(1, total), says="")
        yield lambda done, says: bars.update(task, completed=done, says=says)


def _print(count: int, played: Replay, moments: Sequence[Moment]) -> None:
    from rules.applications import DRAFTS
    from watcher.cli import output

    told = [line for moment in moments for line in _lines(moment, played)]
    output.table(("When", "What", "About"), told)
    drafts, questions = sum(one.kind in DRAFTS for one in played.drafts), sum(len(one.questions) for one in moments)
    typer.echo(
        f"{count} messages read, {len(played.messages)} looked into, {len(played.known)} applications of late;"
        f" {drafts} drafts would have been placed and {questions} questions asked.",
        err=True,
    )


def _lines(moment: Moment, played: Replay) -> Iterator[tuple[str, str, str]]:
    from rules.applications import DRAFTS
    from rules.readings import JOB_KINDS
    from watcher.cli import output
    from watcher.cli.timeline import SENT
    from watcher.phrases import STEPS

    at = output.local(moment.at, played.user.zone)
    for message in moment.arrived:
        reading = played.readings[message.key]
        if reading.kind in JOB_KINDS:
            sure = "" if reading.certain else " (not sure)"
            what = SENT.get(reading.kind, reading.kind.replace("_", " "))
            named = f"{reading.employer.name}: " if reading.employer else ""
            yield at, f"{what}{sure}", f"{named}{message.subject}"
    for plan in moment.plans:
        draft = f"draft: {STEPS[plan.kind]} to {plan.to.name or plan.to.email}"
        yield at, draft if plan.kind in DRAFTS else "prep note to you", output.title(plan.application)
    for one in moment.withdrawals:
        yield at, f"taken back: {STEPS[one.draft.kind]} to {one.draft.to.name or one.draft.to.email}", one.why
    for question in moment.questions:
        yield at, f"asked: {question.asks}", f"{question.employer}: {question.subject}"


def _print_json(count: int, played: Replay, moments: Sequence[Moment]) -> None:
    from rules.applications import DRAFTS
    from watcher.cli import output

    zone = played.user.zone
    output.as_json(
        {
            "from": output.iso(played.begin, zone),
            "until": output.iso(played.end, zone),
            "messages_read": count,
            "messages_looked_into": len(played.messages),
            "applications": [output.standing_json(one, played.end, zone) for one in played.at_the_end()],
            "drafts": [_draft_json(one, zone) for one in played.drafts if one.kind in DRAFTS],
            "events": [event for moment in moments for event in _events_json(moment, played)],
        }
    )


def _draft_json(draft: DraftFact, zone: str) -> dict[str, Any]:
    from watcher.cli import output

    taken_back = output.iso(draft.settled_at, zone)
    return {
        **output.draft_json(draft, zone),
        "employer": draft.employer,
        "message_id": None,
        "taken_back_at": taken_back,
    }


def _events_json(moment: Moment, played: Replay) -> Iterator[dict[str, Any]]:
    from rules.applications import DRAFTS
    from watcher.cli import output

    at = output.iso(moment.at, played.user.zone)
    for message in moment.arrived:
        one = played.readings[message.key]
        employer = one.employer.name if one.employer else None
        yield {
            "at": at,
            "event": "mail",
            "message_id": message.message_id or None,
            "kind": one.kind,
            "certain": one.certain,
            "genuine": one.genuine,
            "employer": employer,
        }
    for plan in moment.plans:
        named = {"to": plan.to.email, "employer": plan.application.employer}
        event = "draft" if plan.kind in DRAFTS else "note"
        yield {"at": at, "event": event, "kind": plan.kind, **named}
    for taken in moment.withdrawals:
        named = {"to": taken.draft.to.email, "why": taken.why}
        yield {"at": at, "event": "taken_back", "kind": taken.draft.kind, **named}
    for asked in moment.questions:
        yield {"at": at, "event": "question", "asks": asked.asks, "employer": asked.employer}
