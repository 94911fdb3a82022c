"""The weekly summary as the reader sees it: HTML and text say the same, safely, and nothing is fetched from afar."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser

import pytest

from bench.weeks import GMAIL, NOW, WEEKS, WELL, at, draft, mail, meeting, told
from rules.applications import (
    DraftState,
    Due,
    Entry,
    Question,
    Standing,
    State,
    StepKind,
)
from rules.readings import Kind, Person
from rules.weekly.links import Links
from rules.weekly.week import Health, Week
from watcher.page import Item
from watcher.rendered import standalone
from watcher.summary import rendered

DANA = Person("Dana Wu", "dana@acme.example")
DRAFT = draft(StepKind.THANK_YOU, DANA, "Thank you – interview", 2.5, 0, best_by=None)
MEETING = meeting(1, DANA, Person("Lee Park", None))


def an_answer(kind: Kind = Kind.EMPLOYER_REPLY, subject: str = "Your application", **more: object) -> Entry:
    return mail(kind, 2, subject, DANA, **more)


def a_standing(
    name: str = "Acme",
    state: State = State.AWAITING_REPLY,
    role: str = "",
    applied: float | None = None,
    **more: object,
) -> Standing:
    return at(name, role, state, applied, **more)


def a_week(*standings: Standing, first: bool = False, **more: object) -> Week:
    """In a mailbox without links, unless told otherwise."""
    return told(*standings, first=first, **{"links": Links(), **more})


def full_week() -> Week:
    return a_week(
        a_standing(drafts=(DRAFT,), entries=(an_answer(),), applied=5, role="Platform Engineer"),
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


def to_html(said: Week) -> str:
    return rendered(said).html or ""


def to_text(said: Week) -> str:
    return rendered(said).text


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
    "could not confirm who wrote this mail",
    "You changed this draft",
    "1 application sent and no interviews held",
    "Acme: a decision by 20 March.",
    "“acme maybe”",
    "the server closed the line",
    "INBOX/812",
    "not a mail",
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
    assert headings[:6] == [
        "HEARDBACK NEEDS YOUR HELP",
        "DRAFTS TO REVIEW AND SEND", "YOUR TURN", "PLEASE CONFIRM", "HEARD BACK SINCE THE LAST SUMMARY",
        "COMING INTERVIEWS",
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
    assert not re.search(r"<link|<script|<iframe|url\(|@import|@font-face", html, re.IGNORECASE)
    assert set(re.findall(r'src="([^":]*)', html)) == {"cid"}


def test_styles_are_inlined_and_dark_mode_is_kept() -> None:
    html = to_html(full_week())
    assert "prefers-color-scheme: dark" in html.split("<body")[0]
    assert 'class="sheet"' in html and "max-width: 600px" in html.split("<body")[1]
    assert "<style" not in html.split("<body")[1]


def test_a_draft_in_gmail_is_linked_to_where_it_lies() -> None:
    linked = to_html(a_week(a_standing(drafts=(DRAFT,)), links=GMAIL))
    assert 'href="https://mail.google.com/mail/u/0/?authuser=jane%40mail.example#search/in%3Adrafts+to' in linked
    assert "href" not in to_html(a_week(a_standing(drafts=(DRAFT,))))


def test_no_other_kind_of_link_is_ever_shown() -> None:
    assert Item("a", link="javascript:alert(1)").safe_link == Item("a", link="http://mail.example").safe_link == ""


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


def test_ten_thousand_applications_stay_a_letter() -> None:
    made = rendered(a_week(*(a_standing(f"Employer {n}") for n in range(10_000))))
    assert "And 9988 more." in made.text and len(made.text) < 10_000
    assert len((made.html or "").encode()) < 60_000


def test_the_worst_names_stay_under_the_size_that_gmail_shows() -> None:
    name = "\"'&<" * 100
    drafts = tuple(replace(DRAFT, key=f"d{n}", subject=name, to=Person(name, DANA.email)) for n in range(30))
    asked = tuple(Question(f"q{n}", name, name, name, NOW) for n in range(30))
    entries = (an_answer(Kind.ASSESSMENT, asks_user=True, subject=name),)
    standings = [a_standing(name, role=name, drafts=drafts[n : n + 1], entries=entries) for n in range(30)]
    turns = [a_standing(name, role=name, entries=entries, your_turn=True) for _ in range(30)]
    made = rendered(a_week(*standings, *turns, due=Due(questions=asked), understood=(name,) * 30, links=GMAIL))
    assert len((made.html or "").encode()) < 60_000
    assert "And 24 more." in made.text, "rows are left out, and counted"


def test_an_interview_in_the_year_9999_is_listed() -> None:
    far = datetime(9999, 12, 31, 23, 30, tzinfo=UTC)
    meeting = replace(MEETING, start=far, end=far)
    said = a_week(a_standing("Globex", State.INTERVIEWING, interviews=(meeting,)), zone="Asia/Tokyo")
    assert "Globex" in to_text(said) and " 9999" in to_text(said)


def test_nothing_found_says_why_that_may_be() -> None:
    text = " ".join(to_text(a_week(first=True)).split())
    assert "NO APPLICATION FOUND YET" in text and "4210 messages read" in text and "heardback add" in text


def test_trouble_with_the_mailbox_comes_first() -> None:
    text = to_text(a_week(a_standing(drafts=(DRAFT,)), health=Health(NOW - timedelta(days=3), 10)))
    assert text.startswith("Your mailbox could not be read, 1 note to send")
    assert text.index("HEARDBACK NEEDS YOUR HELP") < text.index("DRAFTS TO REVIEW")


def test_a_draft_that_could_not_be_placed_is_named() -> None:
    health = replace(WELL, unplaced=("Check-in to Dana Wu (Acme): it is tried again at every look",))
    text = " ".join(to_text(a_week(a_standing(), health=health)).split())
    assert "Check-in to Dana Wu (Acme) (not placed) it is tried again" in text


def test_how_to_answer_is_shown_with_the_readers_own_rows() -> None:
    text = to_text(full_week())
    for line in ("globex: met Lee Park <their@address>", "acme: decision by 19 Mar", "wonka: snooze 1 week"):
        assert f"    {line}" in text
    assert "Reply to this mail" in text


def test_a_question_is_asked_with_the_lines_that_answer_it() -> None:
    text = " ".join(rendered(WEEKS["busy"]()).text.split())
    assert "Reply “stark: yes, an interview” or “stark: not an interview”." in text


def test_a_warning_of_a_scam_stands_out_and_is_not_asked_like_a_question() -> None:
    suspect = a_standing("Wonka", entries=(an_answer(key="w"),))
    warning = Question("w", "Could this be a job scam? It asks you to pay something.", "Wonka", "Fee", NOW, warns=True)
    text = " ".join(to_text(a_week(suspect, due=Due(questions=(warning,)))).split())
    assert "something. (be careful) Wonka · Mail: Fee · Mon 9 March If it is one, reply “wonka: ignore”" in text


def test_the_picture_and_its_words_are_in_the_mail() -> None:
    made = rendered(full_week())
    assert [name for name, _ in made.images] == ["search-light@summary", "search-dark@summary"]
    assert all(f'src="cid:{name}"' in (made.html or "") for name, _ in made.images)
    assert "2 Mar: 1 application" in (made.html or "") and "Where they stand:" in made.text


def test_in_a_browser_the_picture_needs_nothing_beside_the_page() -> None:
    page = standalone(rendered(full_week()))
    assert "cid:" not in page and page.count("data:image/png;base64,") == 2
