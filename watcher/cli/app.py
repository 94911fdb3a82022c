"""The table of commands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from watcher import __version__
from watcher.cli import (
    backtest,
    classify,
    demo,
    doctor,
    draft,
    explain,
    export,
    init,
    letter,
    login,
    model,
    rebuild,
    run,
    service,
    show,
    status,
    summary,
    words,
)
from watcher.cli.options import log_to_terminal, options

app = typer.Typer(
    name="heardback",
    help="Watches your mailbox during a job search and lays the follow-ups that are due into Drafts. It sends nothing.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _show_version(asked: bool) -> None:
    if asked:
        typer.echo(f"heardback {__version__}")
        raise typer.Exit


@app.callback()
def shared(
    context: typer.Context,
    config: Annotated[Path | None, typer.Option("--config", metavar="FILE", help="The settings file.")] = None,
    state: Annotated[Path | None, typer.Option("--state", metavar="DIR", help="Where facts are kept.")] = None,
    verbose: Annotated[bool, typer.Option("--verbose", help="Say more on standard error.")] = False,
    version: Annotated[bool, typer.Option("--version", is_eager=True, callback=_show_version)] = False,
) -> None:
    log_to_terminal(verbose)
    context.obj = options(config, state, verbose)


EXAMPLES = {
    "demo": ("heardback demo", "heardback demo --keep ~/heardback-demo"),
    "init": (
        "heardback init",
        "heardback init --yes --address jane@mail.example --maildir ~/Mail",
    ),
    "run": ("heardback run --once", "heardback run"),
    "status": ("heardback status", "heardback status --json"),
    "show": ("heardback show acme", 'heardback show "acme: data analyst"'),
    "explain": ("heardback explain acme", 'heardback explain "<id@acme.example>"'),
    "classify": ("heardback classify mail.eml", "heardback classify --json ~/Mail/INBOX"),
    "summary": ("heardback summary", "heardback summary --html summary.html"),
    "add": ('heardback add Acme --role "Data Analyst" --applied "2 March"',),
    "set": (
        'heardback set acme --reply-by "5 Dec" --may-follow-up yes',
        'heardback set acme --interview "12 March 15:00" --interviewer "Dana Wu <dana@acme.example>"',
        "heardback set acme --snooze 1w",
    ),
    "draft": ("heardback draft acme --preview",),
    "tell": ('heardback tell "acme: decision by 5 Dec, may follow up yes"', 'heardback tell "acme: snooze 1 week"'),
    "merge": ('heardback merge acme "Acme Holding"',),
    "note": ('heardback note acme "Dana: we talked about the move to another database"',),
    "pause": ('heardback pause --until "2 January"', "heardback pause"),
    "backtest": ("heardback backtest Takeout.mbox --from 2025-01-01", "heardback backtest ~/Mail --json"),
    "doctor": ("heardback doctor", "heardback doctor --json"),
    "letter": ("heardback letter acme", "heardback letter acme --pdf letter.pdf"),
    "export": ("heardback export > applications.csv", "heardback export --format ics > interviews.ics"),
    "model": ("heardback model", "heardback model on"),
}
"""What one would type, shown under a command's --help. Each is run by a test."""


def _command(name: str, function: Callable[..., None]) -> None:
    lines = EXAMPLES.get(name, ())
    app.command(name, epilog="\n".join(("\b", "Examples:", *(f"  {line}" for line in lines))) if lines else None)(
        function
    )


_command("demo", demo.demo)
_command("login", login.login)
_command("init", init.init)
_command("run", run.run)
_command("status", status.status)
_command("show", show.show)
_command("explain", explain.explain)
_command("draft", draft.draft)
_command("classify", classify.classify)
_command("summary", summary.summary)
_command("add", words.add)
_command("set", words.set_)
_command("tell", words.tell)
_command("merge", words.merge)
_command("note", words.note)
_command("pause", words.pause)
_command("resume", words.resume)
_command("stop", words.stop)
_command("backtest", backtest.backtest)
_command("letter", letter.letter)
_command("export", export.export)
_command("doctor", doctor.doctor)
_command("rebuild", rebuild.rebuild)
_command("model", model.model)
app.add_typer(service.service, name="service")
