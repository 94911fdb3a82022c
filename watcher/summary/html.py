"""The weekly summary as HTML."""

from __future__ import annotations

from rules.weekly.week import Week
from watcher import page
from watcher.summary.wording import page_of


def to_html(week: Week) -> str:
    """One self-contained document; everything that came from mail is escaped."""
    return page.to_html(page_of(week))
