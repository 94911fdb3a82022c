"""Every judgement heardback makes, and no effects.

Values in, values out: `now` and time zones are arguments. Nothing here reads a clock, a file or a network, and nothing
here imports `watcher`; import-linter holds that line (see `pyproject.toml`).
"""

VERSION = 8
"""Raised when a rule changes what a stored message is taken for; readings of an older version are made again."""
