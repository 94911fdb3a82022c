"""What a text must hold for a phrase to be found in it."""

from __future__ import annotations

import pytest

from rules.kinds.needles import needles
from rules.kinds.sentences import phrase, straightened
from rules.languages import LANGUAGES
from training.texts import mails, sentences


@pytest.mark.parametrize(
    ("written", "held"),
    [
        ("interview(?:s|ed)? at ~ time", ("interview",)),
        ("(?:cancel|postpone)~(?:call|it)", ("cancel", "postpone")),
        ("foo(?:s)?barren", ("barren",)),
        ("colou?r", ("colo",)),
        (r"candidat\w+|vacanc\w+", ("candidat", "vacanc")),
        (r"don't {1,3}worry", ("don't",)),
        ("[ab]cdef", ("cdef",)),
        (r"3\.5 days", ("3.5 days",)),
    ],
)
def test_the_longest_plain_run_of_each_branch_is_held(written: str, held: tuple[str, ...]) -> None:
    assert needles(written) == held


@pytest.mark.parametrize("written", [r"\w+ly", "cv|resume", "(?:a|offer)", "(?:offer)?", "ab", ""])
def test_nothing_is_known_of_a_phrase_that_may_match_something_short(written: str) -> None:
    assert needles(written) == ()


def test_no_phrase_of_any_language_is_missed_by_what_it_must_hold() -> None:
    texts = [straightened(one.text) for one in sentences()]
    texts += [straightened(f"{mail.subject} {mail.own_words}") for mail, *_ in mails()][::7]
    found = 0
    for language in LANGUAGES:
        for cue in language.cues.cues:
            held, pattern = needles(cue.phrase), phrase(cue.phrase)
            if held:
                for text in texts[::5]:
                    if pattern.search(text):
                        found += 1
                        assert any(one in text for one in held), (cue.phrase, text)
    assert found > 300
