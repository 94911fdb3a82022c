"""The weekly summary as plain text: the same sections in the same words."""

from __future__ import annotations

from rules.weekly.week import Week
from watcher import page
from watcher.summary.wording import page_of


def to_text(week: Week) -> str:
    return page.to_text(page_of(week))
