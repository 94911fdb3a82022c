"""A mail to the user as a page of blocks, and its two looks: plain text and HTML. One layout for all notes to self.

Leaves what a page says to `watcher.notes` and `watcher.summary`.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from watcher.rendered import environment

WIDTH = 72
LINK_SCHEMES = ("https://", "mid:", "message:")


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
class Bar:
    """One column of the picture: its label below, and two counts."""

    label: str
    first: int
    second: int


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands below it, in this order: paragraphs, rows, bars, lines to copy, a closing remark."""

    heading: str
    paragraphs: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    bars: tuple[Bar, ...] = ()
    legend: tuple[str, str] = ("", "")
    code: tuple[str, ...] = ()
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A mail: `title` large at its top, `lead` below it (also the preview in the inbox), sections, small print."""

    title: str
    lead: str
    sections: tuple[Section, ...]
    foot: tuple[str, ...] = ()


def to_html(page: Page) -> str:
    """One self-contained document: tables and inlined styles, nothing remote, dark where the reader's screen is."""
    from css_inline import CSSInliner

    tallest = max((max(bar.first, bar.second) for s in page.sections for bar in s.bars), default=0)
    markup = environment(html=True).get_template("page.html.j2").render(page=page, tallest=max(1, tallest))
    inliner = CSSInliner(keep_at_rules=True, keep_style_tags=False, load_remote_stylesheets=False)
    return inliner.inline(markup)


def to_text(page: Page) -> str:
    """The same words for a reader without HTML."""
    parts = [page.title, *_wrapped(page.lead)]
    for section in page.sections:
        parts += ["", section.heading.upper(), "-" * len(section.heading), *_section_lines(section)]
    if page.foot:
        parts += ["", "-" * 40, *(line for text in page.foot for line in _wrapped(text))]
    return "\n".join(line.rstrip() for line in parts) + "\n"


def _section_lines(section: Section) -> Sequence[str]:
    lines = [line for text in section.paragraphs for line in _wrapped(text)]
    for item in section.items:
        lines += _item_lines(item)
    if section.bars:
        lines += _bar_lines(section)
    if section.code:
        lines += [*([""] if lines else []), *(f"    {line}" for line in section.code)]
    if section.remark:
        lines += [*([""] if section.code else []), *_wrapped(section.remark)]
    return lines


def _item_lines(item: Item) -> Sequence[str]:
    title = f"{item.title} ({item.tag})" if item.tag else item.title
    lines = _wrapped(title, "* ", "  ")
    for text in (*item.lines, item.safe_link):
        lines += _wrapped(text, "  ", "  ") if text else []
    return lines


def _bar_lines(section: Section) -> Sequence[str]:
    first, second = section.legend
    widest = max(len(bar.label) for bar in section.bars)
    return [f"  {bar.label:>{widest}}  {first} {bar.first:>2}, {second} {bar.second:>2}" for bar in section.bars]


def _wrapped(text: str, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(
        text, WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )
