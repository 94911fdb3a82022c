"""The weekly summary as the reader sees it: HTML and text say the same, safely, and nothing is fetched from afar."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser

import pytest

from rules.applications import (
    Application,
    DraftFact,
    DraftState,
    Due,
    Entry,
    Interview,
    InterviewStatus,
    Question,
    Standing,
    State,
    StepKind,
)
from rules.playbook import Playbook
from rules.readings import Kind, Person
from rules.weekly.week import Health, Moments, Week, week
from watcher.summary import to_html, to_text

NOW = datetime(2026, 3, 9, 7, tzinfo=UTC)
ZONE = "Europe/Berlin"
DANA = Person("Dana Wu", "dana@acme.example")
WELL = Health(NOW - timedelta(minutes=2), 4210)
DRAFT = DraftFact(
    "d", StepKind.THANK_YOU, DANA, "Thank you – interview", "<d@x.example>", DraftState.IN_DRAFTS, NOW, ("m1",),
    NOW - timedelta(hours=60),
)  # fmt: skip
MEETING = Interview(
    NOW + timedelta(days=1), NOW + timedelta(days=1, hours=1), ZONE, InterviewStatus.CONFIRMED, ("m",),
    (DANA, Person("Lee Park", None)),
)  # fmt: skip


def an_answer(kind: Kind = Kind.EMPLOYER_REPLY, **more: object) -> Entry:
    when = NOW - timedelta(days=2)
    entry = Entry("e", "<e@x.example>", when, kind, True, True, True, False, True, "Your application", DANA)
    return replace(entry, **more)  # type: ignore[arg-type]


def a_standing(name: str = "Acme", state: State = State.AWAITING_REPLY, **more: object) -> Standing:
    fields = {k: more.pop(k) for k in ("entries", "interviews", "applied_at", "role") if k in more}
    app = replace(Application(name, name, (name,)), **fields)  # type: ignore[arg-type]
    return replace(Standing(app, state, False, None, None, None, None, None), **more)  # type: ignore[arg-type]


def a_week(*standings: Standing, first: bool = False, **more: object) -> Week:
    moments = Moments("2026-W11", NOW, NOW - timedelta(days=7), first)
    settings = {"due": Due(), "now": NOW, "zone": ZONE, "playbook": Playbook(), "health": WELL, "moments": moments}
    return week(standings, **{**settings, **more})  # type: ignore[arg-type]


def full_week() -> Week:
    return a_week(
        a_standing(
            drafts=(DRAFT,), entries=(an_answer(),), applied_at=NOW - timedelta(days=5), role="Platform Engineer"
        ),
        a_standing("Initech", State.HEARD_BACK, entries=(an_answer(Kind.ASSESSMENT, asks_user=True),), your_turn=True),
        a_standing("Globex", State.INTERVIEWING, interviews=(MEETING,)),
        a_standing("Vandelay", State.MOVED_ON, entries=(an_answer(at=NOW - timedelta(days=60)),)),
        a_standing("Wonka", entries=(an_answer(forged=True, genuine=False, ends_wait=False),)),
        a_standing("Soylent", State.REJECTED, drafts=(replace(DRAFT, state=DraftState.KEPT_EDITED, settled_at=NOW),)),
        due=Due(questions=(Question("m", "Is this an interview?", "Stark", "Let’s chat", NOW),)),
        understood=("Acme: a decision by 20 March.",),
        not_understood=("“acme maybe”",),
        health=Health(NOW - timedelta(minutes=2), 4210, ("INBOX/812: not a mail",), "the server closed the line", NOW),
    )


class Words(HTMLParser):
    """The words a reader sees."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.hidden += tag in ("style", "title")

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in ("style", "title")

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.said.append(data)


def seen(html: str) -> str:
    reader = Words()
    reader.feed(html)
    return " ".join(" ".join(reader.said).split())


SENTENCES = (
    "Thank-you to Dana Wu",
    "late is still better than never",
    "Initech sent you a task on Sat 7 March.",
    "Acme wrote to you on Sat 7 March.",
    "Ask for the address of Lee Park",
    "“What are the next steps, and when do you expect to decide?”",
    "“May I follow up with you if I have not heard by then?”",
    "Is this an interview?",
    "Last word: Thu 8 January.",
    "failed its sender’s check",
    "You changed this draft",
    "1 application sent and no interviews held",
    "Acme: a decision by 20 March.",
    "“acme maybe”",
    "the server closed the line",
    "INBOX/812: not a mail",
    "4210 messages read",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_html_and_text_both_say(sentence: str) -> None:
    said = full_week()
    assert sentence.lower() in seen(to_html(said)).lower()
    assert sentence.lower() in " ".join(to_text(said).split()).lower()


def test_sections_come_in_the_order_in_which_they_matter() -> None:
    text = to_text(full_week())
    headings = [line for line in text.splitlines() if line.isupper() and len(line) > 6]
    assert headings[:5] == [
        "DRAFTS TO REVIEW AND SEND", "YOUR TURN", "HEARD BACK SINCE THE LAST SUMMARY", "COMING INTERVIEWS",
        "PLEASE CONFIRM",
    ]  # fmt: skip


def test_a_quiet_week_has_no_empty_sections() -> None:
    text = to_text(a_week(a_standing()))
    assert "WAITING" in text and "MOVED ON" not in text and "DRAFTS TO REVIEW" not in text
    assert "HOW THE WATCHER FARES" not in text


def test_the_first_summary_says_that_it_is_the_first() -> None:
    assert "Your first weekly summary" in to_text(a_week(a_standing(), first=True))


def test_a_mailbox_not_read_for_a_day_is_said() -> None:
    stale = a_week(health=Health(NOW - timedelta(days=3), 10))
    assert "could not be read since Fri 6 March, 08:00" in " ".join(to_text(stale).split())


def test_an_old_error_is_not_told_again() -> None:
    old = a_week(health=replace(WELL, last_error="refused", last_error_at=NOW - timedelta(days=30)))
    assert "refused" not in to_text(old)


def test_nothing_is_loaded_from_afar() -> None:
    html = to_html(full_week())
    assert not re.search(r"<img|<link|<script|<iframe|url\(|@import|@font-face", html, re.IGNORECASE)


def test_styles_are_inlined_and_dark_mode_is_kept() -> None:
    html = to_html(full_week())
    assert "prefers-color-scheme: dark" in html and html.count("<style") == 1
    assert 'class="sheet"' in html and "max-width: 600px" in html.split("<body")[1]


def test_a_draft_is_linked_only_where_the_link_is_safe() -> None:
    safe = to_html(a_week(a_standing(drafts=(DRAFT,)), links={"d": "https://mail.example/d/1?a=1&b=2"}))
    assert 'href="https://mail.example/d/1?a=1&amp;b=2"' in safe
    assert "href" not in to_html(a_week(a_standing(drafts=(DRAFT,)), links={"d": "javascript:alert(1)"}))


def test_hostile_names_are_only_text() -> None:
    nasty = '<script>alert(1)</script>\u202e\r\n" onload="x {{7*7}}'
    said = a_week(
        a_standing(nasty, entries=(an_answer(subject=nasty),), drafts=(replace(DRAFT, subject=nasty),), role=nasty),
        due=Due(questions=(Question("m", nasty, nasty, nasty, NOW),)),
    )
    html = to_html(said)
    assert "<script" not in html and "\u202e" not in html and "49" not in seen(html)
    assert not re.search(r"<[^>]+\sonload=", html) and "\r" not in to_text(said)


def test_the_text_is_readable_at_72_columns() -> None:
    assert all(len(line) <= 72 for line in to_text(full_week()).splitlines())


def test_a_thousand_applications_stay_a_letter() -> None:
    text = to_text(a_week(*(a_standing(f"Employer {n}") for n in range(1000))))
    assert "And 970 more." in text and len(text) < 10_000
