"""`heardback explain`: the evidence behind a decision, in plain sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from watcher.cli.options import opened, the_one
from watcher.errors import UserError

if TYPE_CHECKING:
    from rules.readings import Reading

Subject = Annotated[str, typer.Argument(metavar="MESSAGE-ID|EMPLOYER")]


def explain(context: typer.Context, subject: Subject) -> None:
    """Say which evidence led to what, for a message (by its Message-ID) or an application (by employer)."""
    import rules
    from watcher import clock, planning

    now = clock.present()
    with opened(context) as account:
        known = planning.derive(account, now)
        readings = account.store.derived.readings(rules.VERSION)
        if "@" in subject:
            message_id = subject if subject.startswith("<") else f"<{subject}>"
            found = account.store.mail.find(message_id)
            if not found:
                raise UserError(f"no message {message_id} is known")
            for message in found:
                _tell(message.subject, readings.get(message.key))
            return
        application = the_one(known, subject)
        for entry in application.entries:
            _tell(entry.subject, readings.get(entry.key))
        for one in planning.standings(account, (application,), now):
            typer.echo(f"So it stands at: {one.state.replace('_', ' ')}")
            for reason in one.why:
                typer.echo(f"  {reason}")


def _tell(subject: str, reading: Reading | None) -> None:
    from watcher.cli.output import plain

    typer.echo(plain(subject) or "(no subject)")
    if reading is None:
        typer.echo("  no sign of a job in it: only its envelope is kept")
        return
    sure = "sure" if reading.certain else "not sure: heardback asks instead of acting"
    typer.echo(f"  {reading.kind.replace('_', ' ')} ({reading.confidence:.0%}, {sure})")
    for evidence in reading.evidence:
        typer.echo(f"  - {plain(evidence.says)}")
