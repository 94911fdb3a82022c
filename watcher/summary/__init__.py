"""The weekly summary in words: `rules.weekly.week.Week` in, a mail's HTML and its plain-text twin out.

Leaves what there is to say to `rules.weekly.week` and both looks to `watcher.page`.
"""

from rules.weekly.week import Week
from watcher import page
from watcher.rendered import Rendered
from watcher.summary.wording import page_of

__all__ = ["page_of", "rendered"]


def rendered(week: Week) -> Rendered:
    """The mail of a week; everything that came from mail is escaped, long lists are cut and counted."""
    return page.rendered(page_of(week), week.subject)
