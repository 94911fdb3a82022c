"""`heardback status`: every application, its state, its next action; the watcher's health."""

from __future__ import annotations

import typer

from watcher.cli.options import Json, Now, moment, opened


def status(context: typer.Context, json: Json = False, now: Now = "") -> None:
    """Show every application, what is next, and how the watcher fares."""
    from watcher import planning
    from watcher.cli import output

    at = moment(now)
    with opened(context) as account:
        zone = account.user.zone
        standings = planning.standings(account, planning.derive(account, at), at)
        health = planning.health(account)
        if json:
            output.as_json(
                {
                    "as_of": output.iso(at, zone),
                    "applications": [output.standing_json(one, at, zone) for one in standings],
                    "health": {
                        "last_poll_at": output.iso(health.last_poll_at, zone),
                        "messages_seen": health.messages_seen,
                        "last_error": health.last_error,
                        "last_error_at": output.iso(health.last_error_at, zone),
                        "quarantined": list(health.quarantined),
                    },
                }
            )
            return
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
        if health.last_error:
            typer.echo(f"Trouble: {output.plain(health.last_error)}", err=True)
