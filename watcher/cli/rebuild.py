"""`heardback rebuild`: all state derived anew from recorded facts."""

from __future__ import annotations

import typer

from watcher.cli.options import opened
from watcher.points import Point

CLEARED = Point("rebuild.cleared")


def rebuild(context: typer.Context) -> None:
    """Derive every reading and application anew; recorded facts and drafts stay as they are."""
    from watcher import clock, deriving

    with opened(context) as account:
        with account.store.transaction(CLEARED):
            account.store.derived.clear()
            account.store.vitals.clear("derived_from")
        known = deriving.derive(account, clock.present())
        typer.echo(f"{len(known)} applications derived from {account.store.mail.count()} messages")
