"""`heardback summary`: this week's summary, rendered and not delivered."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from watcher.cli.options import Now, moment, opened

Target = Annotated[Path | None, typer.Option(metavar="FILE")]


def summary(context: typer.Context, now: Now = "", html: Target = None, text: Target = None) -> None:
    """Render this week's summary; nothing is delivered."""
    from watcher import reporting
    from watcher import summary as weekly
    from watcher.rendered import standalone

    at = moment(now)
    with opened(context) as account:
        rendered = weekly.rendered(reporting.week_now(account, at))
        if html is not None:
            _write(html, standalone(rendered))
        if text is not None:
            _write(text, rendered.text)
        if html is None and text is None:
            typer.echo(f"Subject: {rendered.subject}\n\n{rendered.text}")


def _write(path: Path, content: str) -> None:
    from watcher.errors import Unavailable

    try:
        path.write_text(content, "utf-8")
        path.chmod(0o600)
    except OSError as fault:
        raise Unavailable(f"cannot write {path}: {fault.strerror}") from None
    typer.echo(f"wrote {path}")
