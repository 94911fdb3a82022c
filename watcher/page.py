"""A mail to the user as a page of blocks, and its two looks: plain text and HTML. One layout for all notes to self.

Leaves what a page says to `watcher.notes` and `watcher.summary`.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from watcher.rendered import Rendered, environment

WIDTH = 72
LINK_SCHEMES = ("https://", "message:")
LARGEST = 58_000
"""Bytes of HTML. Gmail cuts a mail off after 102 kB; a summary larger than this is no summary."""
_ROWS = (30, 12, 6, 3, 1)


@dataclass(frozen=True, slots=True)
class Item:
    """One row: a title, a small tag beside it (`loud`: it asks for attention), lines below, a link ('' for none)."""

    title: str
    lines: tuple[str, ...] = ()
    tag: str = ""
    loud: bool = False
    link: str = ""

    @property
    def safe_link(self) -> str:
        return self.link if self.link.startswith(LINK_SCHEMES) else ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing as PNG for light and dark, shown `width` points wide at most; `alt` and `lines` say the same."""

    name: str
    alt: str
    light: bytes
    dark: bytes
    width: int
    lines: tuple[str, ...] = ()

    @property
    def parts(self) -> tuple[tuple[str, bytes], ...]:
        """(content id, PNG) for both looks."""
        return ((f"{self.name}-light@summary", self.light), (f"{self.name}-dark@summary", self.dark))


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands below it, in this order: paragraphs, rows (`more`: how many are left out), picture,
    lines to copy, a closing remark. `now`: the reader has something to do here."""

    heading: str
    paragraphs: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    more: int = 0
    picture: Picture | None = None
    code: tuple[str, ...] = ()
    remark: str = ""
    now: bool = False

    @property
    def closing(self) -> str:
        left_out = f"And {self.more} more." if self.more else ""
        return " ".join(text for text in (left_out, self.remark) if text)


@dataclass(frozen=True, slots=True)
class Page:
    """A mail: `kind` small at its top, `title` large, `lead` below it, sections, small print.

    `preview` is what an inbox shows beside the subject; '' for the lead.
    """

    title: str
    lead: str
    sections: tuple[Section, ...]
    foot: tuple[str, ...] = ()
    kind: str = ""
    preview: str = ""


def rendered(page: Page, subject: str) -> Rendered:
    """The mail: both looks of the same rows, cut where the HTML would become too large."""
    shown, html = _fitting(page)
    images = tuple(part for section in shown.sections if section.picture for part in section.picture.parts)
    return Rendered(subject, to_text(shown), html, images)


def to_html(page: Page) -> str:
    """One self-contained document: tables and inlined styles, nothing remote, dark where the reader's screen is."""
    return _fitting(page)[1]


def to_text(page: Page) -> str:
    """The same words for a reader without HTML."""
    parts = [*_wrapped(page.title), *_wrapped(page.lead)]
    for section in page.sections:
        parts += ["", section.heading.upper(), "-" * len(section.heading), *_section_lines(section)]
    if page.foot:
        parts += ["", "-" * 40, *(line for text in page.foot for line in _wrapped(text))]
    return "\n".join(line.rstrip() for line in parts) + "\n"


def _fitting(page: Page) -> tuple[Page, str]:
    """With as many rows a section as fit; what is left out is counted."""
    for most in _ROWS:
        shown = replace(page, sections=tuple(_cut(section, most) for section in page.sections))
        html = _html(shown)
        if len(html.encode()) <= LARGEST:
            break
    return shown, html


def _cut(section: Section, most: int) -> Section:
    hidden = max(0, len(section.items) - most)
    return replace(section, items=section.items[:most], more=section.more + hidden) if hidden else section


def _html(page: Page) -> str:
    from css_inline import CSSInliner

    markup = environment(html=True).get_template("page.html.j2").render(page=page)
    inliner = CSSInliner(keep_at_rules=False, keep_style_tags=False, load_remote_stylesheets=False)
    return inliner.inline(markup).replace(' data-css-inline="keep"', "")


def _section_lines(section: Section) -> Sequence[str]:
    lines = [line for text in section.paragraphs for line in _wrapped(text)]
    for item in section.items:
        lines += _item_lines(item, linked=section.now)
    if section.picture:
        lines += [*([""] if lines else []), *_picture_lines(section.picture)]
    if section.code:
        lines += [*([""] if lines else []), *(f"    {line}" for line in section.code)]
    if section.closing:
        lines += [*([""] if section.code or section.picture else []), *_wrapped(section.closing)]
    return lines


def _item_lines(item: Item, *, linked: bool) -> Sequence[str]:
    """With its link only where the reader has something to do: an address is long to read past."""
    title = f"{item.title} ({item.tag})" if item.tag else item.title
    lines = _wrapped(title, "* ", "  ")
    for text in (*item.lines, item.safe_link if linked else ""):
        lines += _wrapped(text, "  ", "  ") if text else []
    return lines


def _picture_lines(picture: Picture) -> Iterable[str]:
    """Lines in columns are kept as they are, sentences are wrapped."""
    for line in picture.lines:
        yield from [f"  {line}"] if len(line) < WIDTH - 2 else _wrapped(line, "  ", "  ")


def _wrapped(text: str, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(
        text, WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )
