"""The picture of the search: weeks of applications, interviews and answers, and where all applications stand.

An SVG of our own, drawn to PNG on this machine with a font that comes with the package. It is laid out for a phone's
width and says nothing that its alternative text does not say. Leaves the counting to `rules.weekly.search`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.resources import as_file, files

from rules.weekly.search import Search, SearchWeek
from watcher.page import Picture

WIDTH, HEIGHT = 400, 288
SCALE = 1.5
_TOP, _BASE, _LEFT = 58, 164, 14
_TALLEST = 88
_BAR, _GAP = 11, 2
_FONTS = ("DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf")
_NAMES = ("applications", "interviews", "answers")
_MOST = 99


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours of one look. Bars stand out from the ground by 3 : 1, words by 4.5 : 1 (WCAG 2.2, 1.4.3 and 1.4.11)."""

    ground: str
    edge: str
    strong: str
    weak: str
    tile: str
    bars: tuple[str, str, str]


LIGHT = Palette("#f4f6f3", "#d5dcd5", "#1f2722", "#4a544d", "#e3ebe4", ("#2f6f4f", "#b35c12", "#2d62a3"))
DARK = Palette("#232a25", "#3a443d", "#eef2ee", "#bcc6be", "#2f3932", ("#6cc098", "#e9a45c", "#8fbcf0"))


def picture(search: Search) -> Picture | None:
    """Light and dark; None where there is nothing to show yet."""
    line = search.pipeline
    if not any(_counts(search.weeks)) and not (line.applied or line.interviewing or line.awaiting or line.answered):
        return None
    return Picture(
        name="search",
        alt=" ".join(told(search)),
        light=_png(svg(search, LIGHT)),
        dark=_png(svg(search, DARK)),
        width=WIDTH * 6 // 5,
        lines=(*weekly_lines(search), places(search)),
    )


def told(search: Search) -> Sequence[str]:
    """The picture in words; weeks without anything are left out."""
    weeks = [week for week in search.weeks if any(_of(week))]
    said = "; ".join(f"{_label(week)}: {_listed(week)}" for week in weeks)
    return (f"Weeks, by their Monday: {said}." if said else "Nothing in the last eight weeks.", places(search))


def weekly_lines(search: Search) -> Iterable[str]:
    """A line a week, in columns."""
    yield "Week of   sent  interviews  answers"
    for week in search.weeks:
        sent, held, came = (str(number or "-") for number in _of(week))
        yield f"{_label(week):<8}  {sent:>4}  {held:>10}  {came:>7}"


def places(search: Search) -> str:
    """Where all applications stand, in a sentence."""
    line = search.pipeline
    offers = f" ({line.offers} with an offer)" if line.offers else ""
    return (
        f"Where they stand: {line.applied} applied, {line.interviewing} with an interview ahead, "
        f"{line.awaiting} awaiting a reply, {line.answered} answered{offers}."
    )


def svg(search: Search, palette: Palette) -> str:
    """The drawing; nothing in it comes from mail."""
    shapes = [
        f'<rect x="0.5" y="0.5" width="{WIDTH - 1}" height="{HEIGHT - 1}" rx="8" fill="{palette.ground}"'
        f' stroke="{palette.edge}"/>',
        *_legend(palette),
        *_chart(search.weeks, palette),
        *_places(search, palette),
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}"'
        f' font-family="DejaVu Sans" font-stretch="condensed">{"".join(shapes)}</svg>'
    )


def _legend(palette: Palette) -> Iterable[str]:
    for number, (name, x) in enumerate(zip(_NAMES, (16, 142, 252), strict=True)):
        yield f'<rect x="{x}" y="14" width="12" height="12" rx="2" fill="{palette.bars[number]}"/>'
        yield _text(x + 18, 25, name, palette.weak, 13.5)


def _chart(weeks: Sequence[SearchWeek], palette: Palette) -> Iterable[str]:
    tallest = max(1, *(number for week in weeks for number in _of(week)))
    step = (WIDTH - 2 * _LEFT) / len(weeks)
    yield f'<path d="M{_LEFT} {_BASE}.5H{WIDTH - _LEFT}" stroke="{palette.weak}" stroke-width="1"/>'
    for place, week in enumerate(weeks):
        middle = _LEFT + step * (place + 0.5)
        yield _text(middle, _BASE + 17, _label(week), palette.weak, 11.5, anchor="middle")
        for number, count in enumerate(_of(week)):
            x = middle + (number - 1) * (_BAR + _GAP) - _BAR / 2
            yield from _bar(x, count, tallest, palette.bars[number], palette)


def _bar(x: float, count: int, tallest: int, colour: str, palette: Palette) -> Iterable[str]:
    if not count:
        return
    height = max(4.0, _TALLEST * count / tallest)
    yield f'<rect x="{x:.1f}" y="{_BASE - height:.1f}" width="{_BAR}" height="{height:.1f}" rx="1.5" fill="{colour}"/>'
    shown = str(count) if count <= _MOST else f"{_MOST}+"
    size = 11.5 if count < 10 else 9.5
    yield _text(x + _BAR / 2, _BASE - height - 4, shown, palette.strong, size, anchor="middle")


def _places(search: Search, palette: Palette) -> Iterable[str]:
    line = search.pipeline
    named = (("applied", line.applied), ("interviewing", line.interviewing), ("awaiting", line.awaiting))
    for place, (name, count) in enumerate((*named, ("answered", line.answered))):
        x = _LEFT + place * 94
        yield f'<rect x="{x}" y="202" width="90" height="70" rx="6" fill="{palette.tile}"/>'
        yield _text(x + 45, 238, f"{count}", palette.strong, 26, anchor="middle", bold=True)
        yield _text(x + 45, 260, name, palette.weak, 13, anchor="middle")
        if place:
            yield f'<path d="M{x - 4.5} 231l5 6-5 6" fill="none" stroke="{palette.weak}" stroke-width="2"/>'


def _text(x: float, y: float, said: str, colour: str, size: float, *, anchor: str = "start", bold: bool = False) -> str:
    weight = ' font-weight="700"' if bold else ""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{colour}" text-anchor="{anchor}"{weight}>{said}</text>'
    )


def _label(week: SearchWeek) -> str:
    return f"{week.monday.day} {week.monday:%b}"


def _listed(week: SearchWeek) -> str:
    named = zip(_of(week), _NAMES, strict=True)
    return ", ".join(f"{count} {name if count != 1 else name[:-1]}" for count, name in named if count)


def _of(week: SearchWeek) -> tuple[int, int, int]:
    return week.applications, week.interviews, week.answers


def _counts(weeks: Sequence[SearchWeek]) -> list[int]:
    return [number for week in weeks for number in _of(week)]


def _png(drawing: str) -> bytes:
    from resvg_py import svg_to_bytes

    with as_file(files("watcher") / "fonts") as folder:
        fonts = [str(folder / name) for name in _FONTS]
        made = svg_to_bytes(
            svg_string=drawing,
            zoom=SCALE,
            skip_system_fonts=True,
            font_files=fonts,
            font_family="DejaVu Sans",
        )
    return bytes(made)
