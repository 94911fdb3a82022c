"""heardback's dealings with the world: mailboxes, store, drafts, the command line. Judgement lives in `rules`."""

__version__ = "0.1.0"
