"""`heardback classify FILE…`: what single messages are taken for; no account, no config, nothing changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from watcher.cli.options import Json

if TYPE_CHECKING:
    from rules.messages import Message, User
    from rules.readings import Reading

Files = Annotated[list[Path], typer.Argument(metavar="FILE...", help=".eml files, Maildirs or mbox files.")]


def classify(context: typer.Context, files: Files, json: Json = False) -> None:
    """Say what each message is, and why."""
    from watcher.cli import output
    from watcher.errors import HeardbackError
    from watcher.sources.mbox import raw_messages

    failed = False
    user = _user(context.obj.config)
    for path in files:
        try:
            for label, raw in raw_messages(path):
                message, reading = _read(raw, user)
                _print(label, message, reading, json)
        except HeardbackError as fault:
            failed = True
            if json:
                output.as_json({"path": str(path), "error": str(fault)})
            else:
                typer.echo(f"heardback: {fault}", err=True)
    if failed:
        raise typer.Exit(1)


def _user(config: Path) -> User | None:
    """The user of the config, where there is one."""
    from watcher import config as settings

    return settings.read(config).user() if config.exists() else None


def _read(raw: bytes, user: User | None) -> tuple[Message, Reading]:
    from dataclasses import replace

    from rules.kinds.classify import classify as judge
    from rules.messages import Direction
    from watcher import clock, mime

    message = mime.parse(raw, direction=Direction.INCOMING, received=None, now=clock.present())
    user = user or _addressee(message)
    if user.owns(message.sender.email):
        message = replace(message, direction=Direction.OUTGOING)
    return message, judge(message, user)


def _addressee(message: Message) -> User:
    """Without a config the user is taken from Delivered-To, else To; the zone is UTC."""
    from rules.messages import User

    delivered = message.header("delivered-to").strip().strip("<>").lower()
    first = message.to[0] if message.to else None
    address = delivered or (first.email if first else "")
    name = next((one.name for one in message.to if one.email == address), "")
    return User(addresses=(address,) if address else (), name=name, zone="UTC")


def _print(label: str, message: Message, reading: Reading, json: bool) -> None:
    from watcher.cli import output

    if json:
        output.as_json(reading_json(label, message, reading))
        return
    sure = "" if reading.certain else " (not sure)"
    employer = f" · {reading.employer.name}" if reading.employer else ""
    typer.echo(f"{output.plain(label)}: {reading.kind}{sure}{output.plain(employer)}")
    for evidence in reading.evidence:
        typer.echo(f"  - {output.plain(evidence.says)}")
    for mark in reading.warnings:
        typer.echo(f"  ! {output.plain(mark)}")


def reading_json(label: str, message: Message, reading: Reading) -> dict[str, Any]:
    """The contract's shape for one message."""
    from watcher.cli.output import person_json

    slot = reading.slot
    return {
        "path": label,
        "message_id": message.message_id or None,
        "kind": reading.kind,
        "confidence": round(reading.confidence, 3),
        "certain": reading.certain,
        "employer": reading.employer.name if reading.employer else None,
        "role": reading.role,
        "interview": {
            "start": slot.start.isoformat() if slot.start else None,
            "end": slot.end.isoformat() if slot.end else None,
            "timezone": slot.zone,
            "status": slot.status,
            "location": slot.location,
        }
        if slot
        else None,
        "interviewers": [person_json(person) for person in reading.interviewers],
        "expected_reply_by": reading.promise.by.isoformat() if reading.promise else None,
        "genuine": reading.genuine,
        "ends_wait": reading.ends_wait,
        "evidence": [evidence.says for evidence in reading.evidence],
    }
