"""`heardback demo`: six weeks of an invented job search, played in seconds; no account, nothing leaves the machine."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from watcher.cli.output import local, plain

if TYPE_CHECKING:
    from watcher.demo.player import Player, Scene

Keep = Annotated[Path | None, typer.Option("--keep", metavar="DIR", help="Keep the mailbox and the store there.")]


def demo(keep: Keep = None) -> None:
    """Play the main job on a bundled sample mailbox with a moving clock."""
    from watcher.demo.player import Player

    folder = _folder(keep)
    try:
        player = Player(folder)
        zone = player.account.user.zone
        typer.echo(f"{player.account.user.name} is looking for a job. Her mailbox, from March to April 2026:\n")
        last = None
        for scene in player.play():
            _tell(scene, zone)
            last = scene
        if last is not None:
            _close(player, last, keep)
    finally:
        if keep is None:
            shutil.rmtree(folder, ignore_errors=True)


def _folder(keep: Path | None) -> Path:
    from watcher.errors import UserError

    if keep is None:
        return Path(tempfile.mkdtemp(prefix="heardback-demo-"))
    if keep.exists() and any(keep.iterdir()):
        raise UserError(f"--keep {keep} is not empty; name a new folder")
    try:
        keep.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise UserError(f"--keep {keep} cannot be made: {fault.strerror}") from None
    return keep


def _tell(scene: Scene, zone: str) -> None:
    when = local(scene.at, zone)
    if scene.message is not None:
        _tell_message(scene, when)
    elif scene.action in ("send_draft", "delete_draft"):
        typer.echo(f"{when}  Maya {'sends' if scene.action == 'send_draft' else 'deletes'} a draft")
    for withdrawn in scene.withdrawn:
        typer.echo(f"{when}  draft taken back: {withdrawn.kind.replace('_', ' ')} to {withdrawn.to.name}")
    for draft, text in scene.drafted:
        typer.echo(f"{when}  NEW DRAFT: {draft.kind.replace('_', ' ')}")
        typer.echo("\n".join(f"    | {plain(line)}" for line in text.splitlines()) + "\n")
    for note in scene.noted:
        typer.echo(f"{when}  note to self: {plain(note.subject)}")


def _tell_message(scene: Scene, when: str) -> None:
    message, reading = scene.message, scene.reading
    assert message is not None  # noqa: S101 - the caller asked
    sent = scene.action.endswith("Sent")
    who = "Maya" if sent else message.sender.name or message.sender.email
    typer.echo(f"{when}  {plain(who)}: {plain(message.subject)}")
    if reading is None:
        typer.echo("        nothing about a job; only the envelope is kept")
        return
    employer = f", {reading.employer.name}" if reading.employer else ""
    sure = "" if reading.certain else ", not sure: asks"
    because = "; ".join(evidence.says for evidence in reading.evidence[:2])
    typer.echo(f"        {reading.kind.replace('_', ' ')}{plain(employer)}{sure} (because {plain(because)})")


def _close(player: Player, last: Scene, keep: Path | None) -> None:
    """The standings at the end, and the weekly summary as HTML."""
    from watcher import deriving, present, reporting
    from watcher import summary as weekly
    from watcher.cli import output
    from watcher.rendered import standalone

    account = player.account
    zone = account.user.zone
    known = deriving.derive(account, last.at)
    standings = present.standings(account, known, last.at)
    typer.echo(f"\nWhere things stand on {local(last.at, zone)}:")
    output.table(
        ("Employer", "State", "Next", "Due"),
        [
            (
                output.title(one.application),
                one.state.replace("_", " "),
                one.next_action.kind.replace("_", " ") if one.next_action else "",
                local(one.next_action.due, zone) if one.next_action else "",
            )
            for one in standings
        ],
    )
    week = reporting.week_now(account, last.at)
    target = (keep or Path.cwd()) / "heardback-demo-summary.html"
    target.write_text(standalone(weekly.rendered(week)), "utf-8")
    typer.echo(f"\nThe weekly summary: {target}")
    account.close()
