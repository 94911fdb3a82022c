"""The look of the notes to self: legible in light and dark, with images off, and to a reader that speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from lxml import html  # type: ignore[import-untyped]
from lxml.etree import _Element  # type: ignore[import-untyped]

from bench.weeks import WEEKS
from tests.contrast import ratio
from watcher.rendered import Rendered
from watcher.summary import rendered

DARK_RULES = re.compile(r"prefers-color-scheme: dark\) \{(.*?)\n\}\n", re.DOTALL)
RULE = re.compile(r"([^{}]+)\{([^{}]+)\}")


@pytest.fixture(scope="module")
def busy() -> Rendered:
    """Something in every section."""
    return rendered(WEEKS["busy"]())


@pytest.fixture(scope="module")
def tree(busy: Rendered) -> _Element:
    return html.document_fromstring(busy.html or "")


def dark_rules(page: str) -> dict[str, dict[str, str]]:
    """Properties by simple selector (".class" or "tag") of the dark rules."""
    (block,) = DARK_RULES.findall(page)
    rules: dict[str, dict[str, str]] = {}
    for selectors, body in RULE.findall(block):
        for selector in selectors.split(","):
            assert re.fullmatch(r"\.?[a-z0-9-]+", selector.strip()), "the test reads simple selectors only"
            rules.setdefault(selector.strip(), {}).update(declared(body))
    return rules


def declared(style: str) -> dict[str, str]:
    pairs = (line.split(":", 1) for line in style.split(";") if ":" in line)
    return {name.strip(): value.replace("!important", "").strip() for name, value in pairs}


def looks(element: _Element, dark: dict[str, dict[str, str]]) -> dict[str, str]:
    found = declared(element.get("style") or "")
    for selector in (element.tag, *(f".{name}" for name in (element.get("class") or "").split())):
        found |= dark.get(str(selector), {})
    return found


def inherited(element: _Element, name: str, dark: dict[str, dict[str, str]]) -> str:
    for one in (element, *element.iterancestors()):
        if value := looks(one, dark).get(name):
            return value
    raise AssertionError(f"{element.tag} has no {name}")


def spoken(tree: _Element) -> Iterator[tuple[_Element, str]]:
    for element in tree.iter():
        if isinstance(element.tag, str) and element.tag not in ("style", "title", "script"):
            texts = [element.text or "", *(child.tail or "" for child in element)]
            if said := " ".join(texts).replace("\u200b", "").strip():
                yield element, said


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_word_meets_wcag_aa(busy: Rendered, tree: _Element, scheme: str) -> None:
    dark = dark_rules(busy.html or "") if scheme == "dark" else {}
    seen = 0
    for element, said in spoken(tree):
        if looks(element, dark).get("display") == "none":
            continue
        colour, ground = inherited(element, "color", dark), inherited(element, "background-color", dark)
        assert ratio(colour, ground) >= 4.5, (said[:40], colour, ground)
        seen += 1
    assert seen > 60


def test_every_colour_of_the_light_look_has_one_in_the_dark(busy: Rendered, tree: _Element) -> None:
    dark = dark_rules(busy.html or "")
    for element in tree.iter():
        for name, value in declared(element.get("style") or "" if isinstance(element.tag, str) else "").items():
            if "#" in value and element.get("class") != "sheet":
                assert any("#" in found for found in looks(element, dark).values()), (element.tag, name)


def test_tables_are_told_to_be_layout_and_headings_run_in_order(tree: _Element) -> None:
    assert all(table.get("role") == "presentation" for table in tree.iter("table"))
    levels = [int(str(element.tag)[1]) for element in tree.iter("h1", "h2", "h3")]
    assert levels[0] == 1 and levels.count(1) == 1 and set(levels[1:]) == {2}
    assert tree.get("lang") == "en" and len(tree.findall(".//table[@lang]")) == 1


def test_every_image_has_words(tree: _Element) -> None:
    images = list(tree.iter("img"))
    assert len(images) == 2
    assert all("Where they stand: 3 applied" in (image.get("alt") or "") for image in images)


def test_every_link_says_where_it_leads(tree: _Element) -> None:
    said = [" ".join(link.itertext()) for link in tree.iter("a")]
    assert "Thank-you to Dana Wu" in said and not {"here", "click here", "link", ""} & {one.lower() for one in said}


@pytest.mark.parametrize("name", WEEKS)
def test_each_invented_week_stays_under_sixty_kilobytes(name: str) -> None:
    made = rendered(WEEKS[name]())
    assert len((made.html or "").encode()) < 60_000
    assert all(len(picture) < 30_000 for _, picture in made.images)


def test_what_an_inbox_shows_beside_the_subject_names_the_first_things_to_do(tree: _Element) -> None:
    (preview,) = tree.find_class("preview")
    assert (preview.text or "").startswith("Thank-you to Dana Wu by Sun 8 March, 20:00 · ")


def test_names_that_run_from_right_to_left_are_set_apart() -> None:
    made = rendered(WEEKS["right-to-left"]())
    for text in (made.text, made.html or ""):
        assert "\u2068צפון תוכנה\u2069 – \u2068מהנדסת תוכנה\u2069" in text
    assert "    صفون" not in made.text and "\u2068" not in made.subject
