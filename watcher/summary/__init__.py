"""The weekly summary in words: `rules.weekly.week.Week` in, a mail's HTML and its plain-text twin out.

Leaves what there is to say to `rules.weekly.week` and both looks to `watcher.page`.
"""

from watcher.summary.html import to_html
from watcher.summary.text import to_text

__all__ = ["to_html", "to_text"]
