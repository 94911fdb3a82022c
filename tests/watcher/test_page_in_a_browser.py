"""The summary in a real browser (Chromium): nothing sticks out at a small phone's width, light or dark."""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from bench.weeks import WEEKS
from watcher import summary
from watcher.rendered import standalone

WIDTHS = (320, 375, 600)
MEASURE = """<script>onload = () => { document.body.dataset.widths = JSON.stringify(
  [...document.querySelectorAll('iframe')].map(one => [one.name, one.contentDocument.documentElement.scrollWidth,
    one.contentDocument.body.innerText.length])) }</script>"""


def test_nothing_sticks_out_at_any_width(tmp_path: Path) -> None:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        assert not os.environ.get("CI"), "needs chromium"
        pytest.skip("needs chromium")
    pages = {name: html.escape(standalone(summary.rendered(make()))) for name, make in WEEKS.items()}
    frames = (
        f'<iframe name="{name} {width}" style="width:{width}px;height:400px;border:0" srcdoc="{page}"></iframe>'
        for name, page in pages.items()
        for width in WIDTHS
    )
    (tmp_path / "all.html").write_text(f"<!DOCTYPE html><body>{''.join(frames)}{MEASURE}</body>", "utf-8")
    command = [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", str(tmp_path / "all.html")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    (found,) = re.findall(r'data-widths="([^"]+)"', done.stdout)
    measured = {name: (width, length) for name, width, length in json.loads(html.unescape(found))}
    assert len(measured) == len(WEEKS) * len(WIDTHS)
    assert {name: width for name, (width, _) in measured.items() if width > int(name.split()[-1])} == {}
    assert all(length > 200 for _, length in measured.values()), "an empty page fits anywhere"
