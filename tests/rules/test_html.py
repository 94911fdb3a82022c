"""HTML mail as plain text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.html import links_in, to_text
from rules.text import split


def test_blocks_become_lines_and_inline_words_stay_together() -> None:
    assert (
        to_text("<p>Hello <b>Ja</b>ne,</p><div>see you<br>on Tuesday</div>")[0] == "Hello Jane,\n\nsee you\non Tuesday"
    )


def test_table_cells_are_kept_apart() -> None:
    text, _ = to_text("<table><tr><th>Time</th><th>With</th></tr><tr><td>9:00</td><td>Dana Wu</td></tr></table>")
    assert text.splitlines() == ["Time  With", "9:00  Dana Wu"]


@pytest.mark.parametrize(
    "hidden",
    [
        '<div style="display:none">secret</div>',
        '<span style="font-size:0px">secret</span>',
        '<div style="MAX-HEIGHT: 0; overflow:hidden">secret</div>',
        '<p style="visibility: hidden">secret</p>',
        '<div style="mso-hide:all">secret</div>',
        "<style>secret</style>",
        "<script>secret</script>",
        "<!-- secret -->",
        "<head><title>secret</title></head>",
    ],
)
def test_what_nobody_sees_is_dropped(hidden: str) -> None:
    assert to_text(f"{hidden}<p>Seen</p>")[0] == "Seen"


def test_font_size_of_ten_points_is_not_hidden() -> None:
    assert to_text('<p style="font-size:0.9em">Seen</p><p style="opacity:0.8">Too</p>')[0] == "Seen\n\nToo"


def test_nested_quotes_are_marked_by_their_depth() -> None:
    text, _ = to_text("<p>Yes.</p><blockquote type=cite>old<blockquote>older</blockquote></blockquote><p>After</p>")
    lines = text.splitlines()
    assert "> old" in lines
    assert ">> older" in lines
    assert split(text).own_words == "Yes.\n\nAfter"


def test_gmail_reply_loses_its_quote() -> None:
    markup = (
        '<div dir="ltr">Tuesday works.</div><br><div class="gmail_quote"><div class="gmail_attr">On Tue, 3 Mar 2026 at '
        '14:02, Dana &lt;<a href="mailto:dana@acme.example">dana@acme.example</a>&gt; wrote:<br></div><blockquote '
        'class="gmail_quote">Which day? <a href="https://old.example/">here</a></blockquote></div>'
    )
    text, links = to_text(markup)
    assert split(text).own_words == "Tuesday works."
    assert links == ()


def test_outlook_history_is_quoted_to_the_end() -> None:
    markup = (
        '<div>Gladly. <a href="https://new.example/">new</a></div><div id="divRplyFwdMsg"><b>From:</b> Dana<br>'
        '<b>Sent:</b> Tuesday<br><b>To:</b> Jane<br><b>Subject:</b> Hi</div><div>Old words <a href="https://old.example/">x'
        "</a></div>"
    )
    text, links = to_text(markup)
    assert split(text).own_words == "Gladly. new"
    assert "Old words" in split(text).quoted
    assert links == ("https://new.example/",)


def test_indented_paragraph_is_no_quote() -> None:
    text, _ = to_text('<blockquote style="margin:0 0 0 40px;border:none;padding:0px">Tuesday, 3 pm</blockquote>')
    assert text == "Tuesday, 3 pm"


def test_links_are_decoded_and_named_once() -> None:
    twice = "<a href='https://x.example/?a=1&amp;b=2'>a</a>" * 2
    markup = f"{twice}<a href='mailto:a@b.example'>c</a>"
    assert links_in(markup) == ("https://x.example/?a=1&b=2",)


def test_text_below_absurd_nesting_is_not_lost() -> None:
    text, _ = to_text("<p>Start</p>" + "<div>" * 5_000 + "the important part" + "</div>" * 5_000)
    assert "Start" in text
    assert "the important part" in text


@pytest.mark.parametrize(
    "piece",
    ["<div>", "<blockquote>x", "<table><tr><td>x", "<script>", "<style>", "<!--", '<img src="data:', "<p>word</p>",
     "<a href=https://x.example>", "<p style='display:none'>", "&amp;", "<x>", "&#1;<style></style>"],
)  # fmt: skip
def test_hostile_markup_of_ten_megabytes_costs_bounded_time(piece: str) -> None:
    markup = piece * (10_000_000 // len(piece))
    begun = time.process_time()
    to_text(markup)
    assert time.process_time() - begun < 5


PIECES = [
    *(
        "<p>",
        "</p>",
        "<div style='display:none'>",
        "</div>",
        "<blockquote>",
        "</blockquote>",
        "<table>",
        "<td>",
        "<hr>",
    ),
    *("&#1;", "&#xFFFF;", "\x00", "\ud800", "<br>", "<!--", "-->", "<a href='https://x.example'>", "word ", "<style>"),
    *("</style>", "<div id=divRplyFwdMsg>", "<title>", "<ul><li>", "<?xml?>", "<![CDATA["),
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_any_markup_gives_a_text(pieces: list[str]) -> None:
    text, links = to_text("".join(pieces))
    assert isinstance(text, str)
    assert set(links) <= {"https://x.example"}
