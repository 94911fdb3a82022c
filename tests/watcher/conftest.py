"""Fixtures that several tests of `watcher` share."""

from tests.watcher.desk import desk, heardback, searching
from tests.watcher.troubled import offline, online

__all__ = ["desk", "heardback", "offline", "online", "searching"]
