"""`heardback doctor`: is everything in order, and if not, what mends it?"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import typer

from watcher.cli.options import Json, Now, at_work, calling, moment, usual_places

if TYPE_CHECKING:
    from rules.checkup.facts import ServiceFact
    from rules.checkup.finding import Finding

MARKS = {"ok": "✓", "trouble": "✗", "not applicable": "–"}
PLAIN_MARKS = {"ok": "ok", "trouble": "NO", "not applicable": "--"}
"""For terminals that cannot show the others."""
STYLES = {"ok": "green", "trouble": "bold red", "not applicable": "dim"}


def doctor(context: typer.Context, json: Json = False, now: Now = "") -> None:
    """Check config, sign-in, folders, permissions, clock, store and service; say what to mend, and how."""
    from rules.checkup.judge import judge, well
    from watcher.checkup.probes import look

    given = context.obj
    config, state = given.config.expanduser().absolute(), given.state.expanduser().absolute()
    facts = look(config, state, moment(now), lambda lacks: _service(context, lacks), calling(config, state))
    findings = judge(facts)
    if json:
        _print_json(findings)
    else:
        show(findings)
        if sys.stdout.isatty():
            bad = sum(finding.verdict == "trouble" for finding in findings)
            typer.echo(f"\n{bad} to mend." if bad else "\nAll is well.")
    if not well(findings):
        raise typer.Exit(1)


def _service(context: typer.Context, lacks: str) -> ServiceFact:
    from rules.checkup.facts import ServiceFact
    from watcher.errors import UserError
    from watcher.service import installing
    from watcher.service.logs import log_file

    job = installing.job_for(context.obj.config, context.obj.state, usual_places(), os.environ)
    by_hand = log_file(job.name, job.state, sys.platform, job.home)
    try:
        recipe = installing.recipe_for(job, os.environ)
    except UserError:
        return ServiceFact(job.name, supported=False, at_work=at_work(job.state), logs=str(by_hand))
    there = installing.installed(recipe)
    return ServiceFact(
        name=job.name,
        installed=there,
        running=there and installing.running(recipe) and (recipe.keeps_file or at_work(job.state)),
        current=not there or installing.up_to_date(recipe),
        at_work=at_work(job.state),
        logs=recipe.logs if there else str(by_hand),
        lacks=lacks,
    )


def _print_json(findings: Sequence[Finding]) -> None:
    from rules.checkup.judge import well
    from watcher.cli import output

    rows = [
        {"what": one.what, "verdict": one.verdict, "means": one.means, "mend": one.mend or None} for one in findings
    ]
    output.as_json({"well": well(findings), "findings": rows})


def show(findings: Sequence[Finding]) -> None:
    """An entry for each, wrapped under its own beginning however narrow the terminal; piped, a line for each."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from watcher.cli.output import plain

    marks = MARKS if _can_show("".join(MARKS.values()) + "→") else PLAIN_MARKS
    if not sys.stdout.isatty():
        arrow = "→" if marks is MARKS else "->"
        for one in findings:
            mend = f" {arrow} {plain(one.mend)}" if one.mend else ""
            typer.echo(f"{marks[one.verdict]} {one.what}: {plain(one.means)}{mend}")
        return
    console = Console(highlight=False, no_color=bool(os.environ.get("NO_COLOR")) or None)
    shown = Table(box=None, show_header=False, pad_edge=False, padding=(0, 1, 0, 0))
    shown.add_column(no_wrap=True)
    shown.add_column(no_wrap=True)
    shown.add_column(overflow="fold")
    for one in findings:
        said = Text(plain(one.means))
        if one.mend:
            said.append(f"\n→ {plain(one.mend)}" if marks is MARKS else f"\n   {plain(one.mend)}", style="bold")
        shown.add_row(Text(marks[one.verdict], style=STYLES[one.verdict]), Text(one.what), said)
    console.print(shown)


def _can_show(text: str) -> bool:
    try:
        text.encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
