"""The first scan's choice on the server loses no job mail: held against the corpus, each mail in the worst tab.

The corpus' second half is kept aside from all writing of rules, and from this table of words too.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote_plus

import pytest

from tests.servers.gmail_search import Mail, matches
from tests.watcher.sources.mailboxes import mail
from watcher.sources.gmail_query import scan_queries, window_queries

NOW = datetime(2026, 12, 1, tzinfo=UTC)
SINCE = datetime(2020, 1, 1, tzinfo=UTC)
CORPUS = Path(__file__).parents[2] / "corpus"
NO_JOB = {"job_alert", "other", "recruiter_outreach", "bounce", "calendar_response", "auto_reply"}
TABS = ["CATEGORY_PROMOTIONS", "CATEGORY_SOCIAL", "CATEGORY_FORUMS", "CATEGORY_UPDATES", "CATEGORY_PERSONAL"]


def in_the_open() -> list[Path]:
    """The half of the corpus that may be looked at."""
    return [one for one in sorted(CORPUS.rglob("*.eml")) if sha256(one.stem.encode()).digest()[0] % 2]


def found(raw: bytes, *labels: str, at: datetime = NOW) -> bool:
    return any(matches(query, Mail(raw, at, frozenset(labels)), NOW) for query in scan_queries(SINCE))


def test_no_mail_about_a_job_is_left_out_whatever_tab_it_lies_in() -> None:
    about_jobs = [
        one for one in in_the_open() if json.loads(one.with_suffix(".json").read_text())["kind"] not in NO_JOB
    ]
    left_out = [(one.name, tab) for one in about_jobs for tab in TABS if not found(one.read_bytes(), tab)]
    assert len(about_jobs) > 150
    assert left_out == []


def test_relays_that_offer_to_unsubscribe_are_found_by_their_names_and_words() -> None:
    footer = "\r\n\r\nUnsubscribe"
    assert found(mail("You have a new message", body=f"Dana wrote to you on LinkedIn{footer}"), "CATEGORY_SOCIAL")
    assert found(mail("Your interview", body=f"See you on Tuesday{footer}"), "CATEGORY_PROMOTIONS")
    assert found(mail("Re: Tuesday", body="Works for me."), "CATEGORY_PROMOTIONS")


@pytest.mark.parametrize("tab", TABS[:3])
def test_advertisements_are_left_out(tab: str) -> None:
    advertisement = mail("Spring sale", body="Shoes for half the price.\r\n\r\nUnsubscribe")
    assert not found(advertisement, tab)
    assert found(advertisement, "CATEGORY_UPDATES")


def test_drafts_chats_and_older_mail_are_left_out() -> None:
    letter = mail("Your application")
    assert found(letter, "INBOX")
    assert not found(letter, "DRAFT")
    assert not found(letter, "CHAT")
    assert not found(letter, "INBOX", at=SINCE - timedelta(seconds=1))


def test_a_later_listing_leaves_out_no_tab() -> None:
    (query,) = window_queries(SINCE)
    advertisement = mail("Spring sale", body="Unsubscribe")
    assert matches(query, Mail(advertisement, SINCE - timedelta(minutes=59), frozenset({TABS[0]})), NOW)


def test_the_searches_fit_into_an_address() -> None:
    """google-api-python-client puts a longer GET as a POST, which nobody here allows."""
    longest = max(len(quote_plus(query)) for query in scan_queries(NOW))
    assert longest < 2_048 - len("https://gmail.googleapis.com/gmail/v1/users/me/messages?") - 400
