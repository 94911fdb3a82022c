"""Other languages word by word in English."""

from __future__ import annotations

import pytest

from rules.kinds.glosses import Glosses, glossed

KNOWN = {"bewerbung": "application", "unterlagen": "documents", "haben": "have", "absage": "rejection"}


@pytest.mark.parametrize(
    ("word", "gloss"),
    [
        ("absage", "rejection"),
        ("absagen", "rejection"),  # begins alike
        ("bewerbungsunterlagen", "application documents"),  # two words written as one
        ("bewerbungen", "application"),
        ("haus", None),  # too little in common with "haben"
        ("zürich", None),
        ("", None),
    ],
)
def test_a_word_has_its_gloss_or_that_of_a_word_like_it(word: str, gloss: str | None) -> None:
    assert Glosses(sorted(KNOWN), KNOWN).of(word) == gloss


def test_a_language_without_words_leaves_the_text_as_it_is() -> None:
    assert glossed("Vi har mottatt søknaden din", "no") == "Vi har mottatt søknaden din"
    assert Glosses((), {}).of("absage") is None


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        ("de", "Leider müssen wir absagen.", "unfortunately"),
        ("fr", "Nous vous proposons un entretien.", "interview"),
        ("es", "Le invitamos a una entrevista.", "interview"),
        ("it", "Purtroppo non possiamo.", "unfortunately"),
        ("nl", "Helaas moeten we je afwijzen.", "unfortunately"),
        ("pt", "Infelizmente a vaga foi preenchida.", "unfortunately"),
    ],
)
def test_the_words_that_matter_are_known(code: str, text: str, found: str) -> None:
    assert found in glossed(text, code)


def test_marks_and_numbers_and_english_stay() -> None:
    assert glossed("Leider nicht (4711)!", "de") == "unfortunately not (4711)!"
    assert glossed("We were pleased.", "en") == "We were pleased."
