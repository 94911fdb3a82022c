"""The picture of the search: small, the same each time, legible in both looks, and no number of it unsaid in words."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest

from rules.weekly.search import Pipeline, Search, SearchWeek
from tests.contrast import ratio
from watcher.summary.picture import DARK, LIGHT, Palette, picture, svg, told

COUNTS = [(3, 0, 1), (5, 0, 0), (0, 0, 0), (0, 2, 2), (6, 1, 3), (12, 1, 2), (2, 3, 5), (400, 2, 3)]
WEEKS = tuple(SearchWeek(date(2026, 1, 12) + timedelta(7 * n), *counts) for n, counts in enumerate(COUNTS))
SEARCH = Search(WEEKS, (), Pipeline(12, 1, 4, 9, 2))
PNG = b"\x89PNG\r\n\x1a\n"


def test_both_looks_are_small_pngs_and_the_same_every_time() -> None:
    made, again = picture(SEARCH), picture(SEARCH)
    assert made is not None and made == again
    for drawing in (made.light, made.dark):
        assert drawing.startswith(PNG) and len(drawing) < 30_000


def test_the_font_that_comes_with_the_package_is_drawn() -> None:
    """Letters make a drawing larger than bars alone: without its font, the same shapes take under half of this."""
    made = picture(SEARCH)
    assert made is not None and len(made.light) > 12_000


def test_an_empty_search_has_no_picture() -> None:
    assert picture(Search(tuple(SearchWeek(week.monday, 0, 0) for week in WEEKS), ())) is None


def test_every_number_is_said_in_words() -> None:
    said = " ".join(told(SEARCH))
    assert "12 Jan: 3 applications, 1 answer;" in said and "2 Mar: 400 applications, 2 interviews, 3 answers" in said
    assert "26 Jan" not in said, "an empty week needs no words"
    assert "12 applied, 1 with an interview ahead, 4 awaiting a reply, 9 answered (2 with an offer)" in said


def test_a_number_that_finds_no_room_over_its_bar_is_cut() -> None:
    assert ">99+<" in svg(SEARCH, LIGHT) and ">400<" not in svg(SEARCH, LIGHT)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_words_and_bars_stand_out_from_their_ground(palette: Palette) -> None:
    for ground in (palette.ground, palette.tile):
        assert min(ratio(palette.strong, ground), ratio(palette.weak, ground)) >= 4.5
    assert min(ratio(bar, palette.ground) for bar in palette.bars) >= 3
    assert set(re.findall(r"#[0-9a-f]{6}", svg(SEARCH, palette))) <= {
        palette.ground, palette.edge, palette.strong, palette.weak, palette.tile, *palette.bars,
    }  # fmt: skip
