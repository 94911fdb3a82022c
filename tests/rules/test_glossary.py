"""Common words of each language, told from names."""

from __future__ import annotations

import pytest

from rules.languages import LANGUAGES
from rules.languages.glossary import glossary, is_common


@pytest.mark.parametrize(
    ("word", "code"), [("Gern", "de"), ("Daarom", "nl"), ("Afterwards", "en"), ("también", "es"), ("Também", "pt")]
)
def test_a_common_word_is_known_however_it_is_written(word: str, code: str) -> None:
    assert is_common(word, code)


@pytest.mark.parametrize("code", [language.code for language in LANGUAGES])
def test_a_name_is_no_common_word(code: str) -> None:
    assert not is_common("Oyelaran", code)


def test_english_needs_no_glosses_and_an_unknown_language_has_none() -> None:
    assert not glossary("en")
    assert not glossary("xx")
    assert not is_common("gern", "xx")
