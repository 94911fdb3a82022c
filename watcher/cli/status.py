"""`heardback status`: what to do now, then every application and its next action; the watcher's health."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

import typer

from watcher.cli.options import Json, Now, moment, opened

if TYPE_CHECKING:
    from rules.applications import Standing
    from rules.weekly.digest import Health
    from watcher.account import Account


def status(context: typer.Context, json: Json = False, now: Now = "") -> None:
    """Show what to do now, every application and what is next, and how the watcher fares."""
    from watcher import deriving, present

    at = moment(now)
    with opened(context) as account:
        standings = present.standings(account, deriving.derive(account, at), at)
        health = present.health(account, at)
        if json:
            _print_json(standings, health, at, account.user.zone)
        elif sys.stdout.isatty():
            _print_board(account, standings, at)
        else:
            _print_table(standings, health, account.user.zone)


def _print_json(standings: Sequence[Standing], health: Health, at: datetime, zone: str) -> None:
    from watcher.cli import output

    output.as_json(
        {
            "as_of": output.iso(at, zone),
            "applications": [output.standing_json(one, at, zone) for one in standings],
            "health": health_json(health, zone),
        }
    )


def health_json(health: Health, zone: str) -> dict[str, Any]:
    from watcher.cli import output

    return {
        "last_poll_at": output.iso(health.last_poll_at, zone),
        "messages_seen": health.messages_seen,
        "last_error": health.last_error,
        "last_error_at": output.iso(health.last_error_at, zone),
        "quarantined": list(health.quarantined),
        "templates": list(health.templates),
        "unplaced": list(health.unplaced),
        "gaps": [
            {
                "from": output.iso(gap.began, zone),
                "until": output.iso(gap.ended, zone),
                "caught_up": gap.caught_up,
                "drafts": gap.drafts,
                "reason": gap.reason or None,
            }
            for gap in health.gaps
        ],
    }


def _print_board(account: Account, standings: Sequence[Standing], at: datetime) -> None:
    from watcher import reporting
    from watcher.cli import output
    from watcher.cli.board import board, watch

    week = reporting.week_now(account, at)
    for group in board(week, standings):
        output.group(group.heading, ((line.title, line.says, line.urgent) for line in group.lines), group.more)
    if not standings:
        output.group("No application found yet", [("heardback run --once", "reads the mailbox now", False)])
    line = watch(week.health, at, account.user.zone)
    output.group("", [(line.title, line.says, line.urgent)])


def _print_table(standings: Sequence[Standing], health: Health, zone: str) -> None:
    """A tab-separated line an application, for other programs."""
    from watcher.cli import output

    output.table(
        ("Employer", "State", "Heard back", "Next", "Due"),
        (
            (
                output.title(one.application),
                one.state.replace("_", " "),
                output.local(one.heard_back_at, zone) if one.heard_back else "no",
                one.next_action.kind.replace("_", " ") if one.next_action else "your turn" if one.your_turn else "",
                output.local(one.next_action.due, zone) if one.next_action else "",
            )
            for one in standings
        ),
    )
    if not standings:
        typer.echo("No application found yet. `heardback run --once` reads the mailbox now.", err=True)
    polled = output.local(health.last_poll_at, zone) or "never"
    typer.echo(f"Mailbox last read: {polled} · {health.messages_seen} messages seen", err=True)
    if health.unplaced:
        typer.echo(f"Not placed yet: {output.plain('; '.join(health.unplaced))}", err=True)
    if health.last_error:
        typer.echo(f"Trouble: {output.plain(health.last_error)}", err=True)
    for problem in health.templates:
        typer.echo(f"Template: {output.plain(problem)}", err=True)
