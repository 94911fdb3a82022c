"""Every example of the guide to talking back works as it stands there."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from rules.applications import Question
from rules.readings import Kind
from rules.words.outcome import Heard
from tests.rules.applications_builder import entry
from tests.rules.words.desk import ACME, ALL, TO_PREP, TO_SUMMARY, heard

GUIDE = (Path(__file__).parents[2] / "docs" / "talking-back.md").read_text("utf-8")
ODD = replace(ACME, entries=(entry("odd", "2026-11-24T10:00", Kind.INTERVIEW_INVITATION, certain=False),))
ASKED = Question("odd", "Is this an interview?", ACME.employer)


def _examples() -> list[str]:
    """Lines of the blocks, and what stands between backticks and begins as a line does."""
    blocks = re.findall(r"^```\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
    spans = re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", GUIDE, flags=re.MULTILINE | re.DOTALL))
    said = [line for block in blocks for line in block.splitlines()]
    said += [span for span in spans if re.match(r"(?:acme|globex) ?:|decision|pause|resume|stop", span)]
    return said


def understood(line: str) -> Heard:
    line = line.replace("globex: interview", "globex: designer: interview")
    address = TO_PREP if line.startswith("decision") else TO_SUMMARY
    return heard(line, address, [ASKED], (ODD, *ALL[1:]))


@pytest.mark.parametrize("line", _examples())
def test_an_example_of_the_guide_is_understood_whole(line: str) -> None:
    found = understood(line)
    assert found.words
    assert found.unclear == ()


def test_the_guide_says_the_same_in_each_language() -> None:
    same = [line for line in _examples() if "dana@acme.example" in line and line.count(",") == 2]
    assert len(same) == 7
    said = [[replace(word, person=None) for word in understood(line).words] for line in same]
    assert said == [said[0]] * 7
    assert len(said[0]) == 3


def test_the_guides_example_of_a_miss_is_one() -> None:
    assert "acme: they called me yesterday" in GUIDE
    assert heard("acme: they called me yesterday").unclear
