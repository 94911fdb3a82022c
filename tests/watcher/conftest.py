"""Fixtures that several tests of `watcher` share."""

from tests.watcher.desk import desk, heardback, searching

__all__ = ["desk", "heardback", "searching"]
