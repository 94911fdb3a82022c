"""A text made ready for a mailbox, and the one sandboxed place where templates are rendered.

Leaves what a text says to `watcher.drafts` and `watcher.notes`, and its bytes to `watcher.compose`.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import BaseLoader
    from jinja2.sandbox import ImmutableSandboxedEnvironment


@dataclass(frozen=True, slots=True)
class Rendered:
    """A subject (one line) and a body; `html` is the twin of `text`, `images` are (content id, PNG) pairs it shows."""

    subject: str
    text: str
    html: str | None = None
    images: tuple[tuple[str, bytes], ...] = ()


def standalone(made: Rendered) -> str:
    """The HTML for a browser: what a mail carries beside it as parts stands in the page itself."""
    page = made.html or ""
    for cid, picture in made.images:
        page = page.replace(f"cid:{cid}", f"data:image/png;base64,{base64.b64encode(picture).decode()}")
    return page


@lru_cache(maxsize=2)
def environment(*, html: bool = False) -> ImmutableSandboxedEnvironment:
    """The templates that come with the package; escaping is on for HTML and off for text."""
    from jinja2 import PackageLoader

    return sandbox(PackageLoader("watcher", "templates"), html=html)


def sandbox(loader: BaseLoader, *, html: bool = False) -> ImmutableSandboxedEnvironment:
    """An environment in which a template can reach nothing but its values, and an unknown value is an error."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(
        loader=loader,
        undefined=StrictUndefined,
        autoescape=html,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )


def tidy(text: str) -> str:
    """Single spaces within lines, at most one empty line between paragraphs, one newline at the end."""
    lines = (re.sub(r"[ \t]{2,}", " ", line).strip() for line in text.strip().split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)) + "\n"
