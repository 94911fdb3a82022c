"""The table of commands."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from watcher import __version__
from watcher.cli import classify, demo, explain, model, rebuild, run, show, status, summary, words
from watcher.cli.options import log_to_terminal, options

app = typer.Typer(
    name="heardback",
    help="Watches your mailbox during a job search and lays the follow-ups that are due into Drafts. It sends nothing.",
    no_args_is_help=True,
    add_completion=False,
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


app.command("demo")(demo.demo)
app.command("run")(run.run)
app.command("status")(status.status)
app.command("show")(show.show)
app.command("explain")(explain.explain)
app.command("classify")(classify.classify)
app.command("summary")(summary.summary)
app.command("add")(words.add)
app.command("set")(words.set_)
app.command("merge")(words.merge)
app.command("note")(words.note)
app.command("pause")(words.pause)
app.command("resume")(words.resume)
app.command("stop")(words.stop)
app.command("rebuild")(rebuild.rebuild)
app.command("model")(model.model)
