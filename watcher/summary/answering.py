"""How to answer the summary: a reply to it, one line an employer, with examples made of the reader's own rows.

Leaves the examples to `rules.weekly.examples` and reading such replies to `watcher.listening`.
"""

from __future__ import annotations

from rules.weekly.week import Week
from watcher.page import Section

_SAID = (
    "Reply to this mail, one line for each employer; heardback finds your reply in your own Sent folder, and the next "
    "summary says what it understood. For instance:"
)
_REMARK = (
    "Words it also knows: withdrawn, offer, rejected, ignore, did not take place, snooze 1 week; “stop everything” "
    "once you have taken a job. On the command line, “heardback set” does the same."
)


def answering(week: Week) -> Section:
    return Section("Answer by mail", (_SAID,), code=week.examples, remark=_REMARK)
