"""Who stands between the employer and the user."""

from __future__ import annotations

import pytest

from rules.senders import BETWEEN, FREE_MAIL, Trade, trade_of


@pytest.mark.parametrize(
    ("domain", "trade"),
    [
        ("us.greenhouse-mail.io", Trade.TRACKING),
        ("acme.teamtailor-mail.com", Trade.TRACKING),
        ("candidates.workablemail.com", Trade.TRACKING),
        ("inbound.calendly.com", Trade.SCHEDULING),
        ("interviews.modernloop.io", Trade.SCHEDULING),
        ("email.hackerrank.com", Trade.TESTING),
        ("eumail.docusign.net", Trade.SIGNING),
        ("jobalert.indeed.com", Trade.BOARD),
        ("gmail.com", Trade.FREE_MAIL),
    ],
)
def test_a_relay_is_known_by_its_domain_or_a_parent_of_it(domain: str, trade: Trade) -> None:
    assert trade_of(domain) is trade


@pytest.mark.parametrize("domain", ["acme.example", "lever.co.evil.example", "notlever.co", "com", ""])
def test_an_employers_domain_has_no_trade(domain: str) -> None:
    assert trade_of(domain) is None


def test_nobody_is_both_between_and_a_provider_of_private_mail() -> None:
    assert not BETWEEN & FREE_MAIL
