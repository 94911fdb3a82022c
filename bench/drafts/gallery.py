"""Twelve drafts for docs/gallery.md, of the invented interviews, so that it stays true by a test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bench.drafts.interviews import Occasion, invented
from bench.drafts.measures import Measured, measured

GALLERY = Path(__file__).parent.parent.parent / "docs" / "gallery.md"
SHOWN = (
    ("en formal panel, told", 0), ("en formal panel, told", 1), ("en familiar invite alone", 0),
    ("en formal invite alone", 2), ("de formal panel, told", 0), ("de familiar panel, told", 1),
    ("fr formal panel, told", 0), ("fr familiar invite alone", 1), ("es formal panel, told", 1),
    ("pt familiar Brazil panel, told", 0), ("it formal invite alone", 1), ("nl familiar panel, told", 0),
)  # fmt: skip
_HEAD = """# Gallery

Twelve drafts as heardback writes them, for invented people at invented firms. `python -m bench.drafts --gallery` writes
this file; a test keeps it true. "Told" means that the user has said what was talked about (one line for each
interviewer); "invite alone" that nothing but the invitation was known. `python -m bench.drafts` prints sixty interviews
with measures.
"""


def gallery() -> str:
    """The file's text."""
    occasions = {occasion.name: occasion for occasion in invented()}
    return "\n".join((_HEAD, *(_shown(occasions[name], number) for name, number in SHOWN)))


def _shown(occasion: Occasion, number: int) -> str:
    one = measured(occasion)[number]
    return "\n".join(_lines(occasion, one))


def _lines(occasion: Occasion, one: Measured) -> Iterator[str]:
    kind = str(one.plan.kind).replace("_", "-").replace("second-check-in", "second check-in")
    yield f"## {kind.capitalize()}: {occasion.name}\n"
    yield f"To: {one.plan.to.name} · Subject: {one.made.subject}\n"
    for line in one.made.text.splitlines():
        yield f"> {line}{'  ' if line else ''}".rstrip() if not line else f"> {line}  "
    yield f"\n{one.words} words.\n"
