"""The points at which something becomes permanent: every commit and every write to a mailbox.

Each registers itself by name, so that a test can kill the process before and after every one of them and know that none
was left out. In ordinary runs a point does nothing.
"""

from __future__ import annotations

from collections.abc import Callable

REGISTRY: dict[str, Point] = {}
observer: Callable[[str], None] | None = None
"""Called with "name/before" and "name/after"; None outside crash tests."""


class Point:
    """One named moment of permanence; a name is registered once."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        if name in REGISTRY:
            raise ValueError(f"point {name!r} is registered twice")
        self.name = name
        REGISTRY[name] = self

    def before(self) -> None:
        if observer is not None:
            observer(f"{self.name}/before")

    def after(self) -> None:
        if observer is not None:
            observer(f"{self.name}/after")
