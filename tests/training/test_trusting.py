"""How much each statistical witness counts, and the report on what being sure is worth."""

from __future__ import annotations

import pytest

from rules.kinds.witness import together
from rules.readings import Kind
from training.trusting import Asked, report, surprise, trusted

NO, YES, ACK = Kind.REJECTION, Kind.OFFER, Kind.APPLICATION_ACK


def _shares(kind: Kind, share: float) -> dict[Kind, float]:
    others = [one for one in (NO, YES, ACK) if one is not kind]
    return {kind: share, **dict.fromkeys(others, (1 - share) / len(others))}


def _asked(right: Kind, quick: Kind, encoded: Kind, group: str = "en") -> Asked:
    return Asked(_shares(quick, 0.8), _shares(encoded, 0.8), (str(right),), group)


RIGHT_ENCODER = [_asked(NO, YES, NO), _asked(YES, NO, YES), _asked(ACK, ACK, ACK), _asked(NO, ACK, NO, "de")]
"""The quick witness errs on three of four, the encoder never."""


def test_a_witness_that_is_right_counts_more_than_one_that_errs() -> None:
    quick, encoder = trusted(RIGHT_ENCODER)
    assert encoder > quick


def test_the_pair_that_is_found_surprises_least() -> None:
    found = trusted(RIGHT_ENCODER)
    assert surprise(RIGHT_ENCODER, found) <= min(surprise(RIGHT_ENCODER, other) for other in ((1.5, 0.05), (0.5, 0.5)))


def test_what_else_a_mail_may_be_taken_for_is_no_surprise() -> None:
    strict = Asked(_shares(NO, 0.6), _shares(NO, 0.6), (str(YES),), "en")
    lenient = Asked(_shares(NO, 0.6), _shares(NO, 0.6), (str(YES), str(NO)), "en")
    assert surprise([lenient], (1.0, 1.0)) < surprise([strict], (1.0, 1.0))


def test_the_report_counts_each_witness_by_source(capsys: pytest.CaptureFixture[str]) -> None:
    report(RIGHT_ENCODER, (0.3, 1.0))
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["de", "1", "0.0%", "100.0%", "100.0%"] in rows
    assert ["all", "4", "25.0%", "100.0%", "100.0%"] in rows


def test_what_both_agree_on_is_surer_than_either() -> None:
    agreed = together(_shares(NO, 0.8), _shares(NO, 0.8), (1.0, 1.0))
    assert agreed[NO] > 0.8
    assert sum(agreed.values()) == pytest.approx(1.0)
