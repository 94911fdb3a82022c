"""The words of a draft: a plan, the user's profile and the templates of its language make a subject and a text.

Says nothing that is not known, and nothing that turns false while the draft waits: every date stands by its day.
Leaves when and to whom to `rules.steps.due`, tone and topics to `rules.manners`, the bytes to `watcher.compose`, and
the mailbox to `watcher.outbox`.
"""

from watcher.drafts.check import findings as findings
from watcher.drafts.render import letter_text as letter_text
from watcher.drafts.render import render as render
from watcher.drafts.render import reply_subject as reply_subject
from watcher.drafts.templates import FOLDER as FOLDER
from watcher.drafts.templates import Templates as Templates
from watcher.drafts.values import Heard as Heard
from watcher.drafts.values import Profile as Profile
from watcher.rendered import Rendered as Rendered
