"""The summary in Gmail, Outlook and Apple Mail, as far as caniemail.com's data can tell (npm's caniemail, `.ci/node`).

Nothing that one of them does not support is used; what one supports in part stands in a list, with the reason why
that part is enough.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from bench.weeks import WEEKS
from watcher.summary import rendered

HERE = Path(__file__).resolve().parents[1]
HOME = Path(os.environ.get("HEARDBACK_NODE", HERE.parent / ".ci" / "node"))
CLIENTS = (
    "gmail.desktop-webmail", "gmail.ios", "gmail.android", "outlook.windows", "apple-mail.macos", "apple-mail.ios",
)  # fmt: skip
NOT_FOR_OUTLOOK = re.compile(r"<!--\[if !mso\]><!-->.*?<!--<!\[endif\]-->", re.DOTALL)
IN_PART = {
    "<body> element": "becomes a <div>: nothing but the margin and the outermost ground hang on it",
    "<style> element": "stands in the head; elsewhere, and for accounts at other providers, the inlined styles hold",
    "@media": "only widths and the colour scheme are asked for",
    "background": "a colour and nothing else",
    "border": "4 px at most, on table cells alone",
    "dir attribute": "ltr, which is what Outlook takes without it",
    "display": "none and block",
    "display:none": "on a <div> of text, which holds no table",
    "font-size": "in px",
    "font-weight": "bold",
    "height property": "of the picture alone: auto, which is what it has without",
    "line-height": "in px, with mso-line-height-rule: exactly",
    "margin": "never negative, on paragraphs, headings and the picture",
    "max-width": "600 px: Outlook gets a table of that width around it; of the picture: its width attribute rules",
    "padding": "on table cells alone",
    "text-align": "left",
    "text-decoration": "underline",
    "width attribute": "100 % of tables; of the picture in px",
    "width property": "100 % of the sheet, whose attribute says so too; of the picture: its width attribute rules",
    "word-break": "break-word; break-all, as it may be taken, breaks long words as well",
}  # fmt: skip
FORBIDDEN = re.compile(
    r"(?:\b(?:position|float|transform|overflow[\w-]*|background-image|table-layout|flex|gap|filter)\s*:"
    r"|display\s*:\s*(?:flex|grid|inline-)|\d(?:rem|vw|vh)\b|margin[^;\"]*:\s*[^;\"]*-\d|<(?:svg|form|script|iframe|video)\b)",
    re.IGNORECASE,
)


def what_it_reads(client: str, page: str) -> str:
    """Outlook for Windows leaves out what stands in a "not mso" comment; all others do not see the comment."""
    return NOT_FOR_OUTLOOK.sub("", page) if client == "outlook.windows" else page


def needed(what: object, why: str) -> None:
    """Skips where something is missing; in CI that is a failure."""
    if not what:
        assert not os.environ.get("CI"), why
        pytest.skip(why)


def findings(page: str) -> list[dict[str, object]]:
    node = shutil.which("node")
    needed(node, "needs node")
    needed((HOME / "node_modules" / "caniemail").exists(), f"needs caniemail (npm install --prefix {HOME} caniemail)")
    pages = json.dumps({client: what_it_reads(client, page) for client in CLIENTS})
    command = [str(node), str(HERE / "servers" / "caniemail.mjs"), str(HOME)]
    done = subprocess.run(command, input=pages, capture_output=True, text=True, check=True, timeout=120)
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_nothing_is_used_that_a_mail_program_does_not_support() -> None:
    found = findings(rendered(WEEKS["busy"]()).html or "")
    assert found, "the linter says nothing at all"
    assert [one for one in found if one["kind"] == "errors"] == []
    assert {str(one["title"]) for one in found} <= set(IN_PART)


def test_the_linter_sees_what_is_not_supported() -> None:
    found = findings('<html><body><div style="display: flex; position: fixed">Hello</div></body></html>')
    assert {"position", "display:flex"} <= {str(one["title"]) for one in found if one["kind"] == "errors"}


@pytest.mark.parametrize("name", WEEKS)
def test_no_week_uses_what_mail_programs_take_out(name: str) -> None:
    page = rendered(WEEKS[name]()).html or ""
    assert FORBIDDEN.findall(page) == []
    assert "<style" not in page.split("<body", 1)[1]
