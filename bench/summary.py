"""Renders six invented weekly summaries to HTML, text and screenshots, to be looked at.

    python -m bench.summary FOLDER [WEEK…]

Screenshots need `chromium`: 375, 600 and 1200 points wide, light and dark, and once with images off. Sizes are printed.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from bench.weeks import WEEKS
from watcher import summary
from watcher.rendered import Rendered, standalone

WIDTHS = (375, 600, 1200)
HEIGHT = 3600
_DARK = re.compile(r"@media \(prefers-color-scheme: dark\)")


def main(folder: Path, wanted: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in wanted or WEEKS:
        made = summary.rendered(WEEKS[name]())
        (folder / f"{name}.txt").write_text(f"Subject: {made.subject}\n\n{made.text}", "utf-8")
        sizes = ", ".join(f"{len(picture) / 1000:.1f} kB" for _, picture in made.images) or "none"
        print(f"{name:<14} HTML {len((made.html or '').encode()) / 1000:5.1f} kB, pictures: {sizes}")
        for look, page in _looks(made).items():
            page_file = folder / f"{name}-{look}.html"
            page_file.write_text(page, "utf-8")
            _shoot(page_file, folder / f"{name}-{look}.png")


def _looks(made: Rendered) -> dict[str, str]:
    """Dark by taking the condition off its rules, since no screen here is dark."""
    light = standalone(made)
    return {"light": light, "dark": _DARK.sub("@media all", light), "images-off": made.html or ""}


def _shoot(page: Path, picture: Path) -> None:
    """All widths side by side, each in a frame: a window of Chromium's own is never narrower than 500 points."""
    frame = page.with_suffix(".frame.html")
    frames = (f'<iframe src="{page.name}" style="width:{w}px;height:{HEIGHT}px;border:0"></iframe>' for w in WIDTHS)
    frame.write_text(f'<body style="margin:0;white-space:nowrap;font-size:0">{"".join(frames)}', "utf-8")
    size = f"--window-size={sum(WIDTHS)},{HEIGHT}"
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", size]
    subprocess.run([*command, f"--screenshot={picture}", str(frame)], check=True, capture_output=True)
    frame.unlink()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
