"""`python -m bench.drafts`: sixty interviews and their drafts, side by side with measures; or the gallery."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Sequence
from itertools import zip_longest

from bench.drafts.gallery import GALLERY, gallery
from bench.drafts.interviews import Occasion, from_corpus, invented
from bench.drafts.measures import Measured, measured

INTERVIEWS = 60
WIDTH = 62


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gallery", action="store_true", help=f"write {GALLERY.name} instead")
    parser.add_argument("--only", default="", help="only interviews whose name holds this")
    asked = parser.parse_args()
    if asked.gallery:
        GALLERY.write_text(gallery(), "utf-8")
        return
    own = list(invented())
    found = [*own, *from_corpus(INTERVIEWS - len(own))]
    drafts: list[Measured] = []
    for occasion in found:
        if asked.only in occasion.name:
            some = measured(occasion)
            drafts += some
            _print(occasion, some)
    _total(len(found), drafts)


def _print(occasion: Occasion, drafts: Sequence[Measured]) -> None:
    print(f"\n=== {occasion.name}")
    for start in range(0, len(drafts), 3):
        columns = [_column(one) for one in drafts[start : start + 3]]
        for row in zip_longest(*columns, fillvalue=""):
            print("   ".join(cell.ljust(WIDTH) for cell in row).rstrip())
        print()


def _column(one: Measured) -> list[str]:
    measures = f"[{one.plan.kind}: {one.words} words, {one.alike:.0%} alike{''.join(f', {w}' for w in one.wrong)}]"
    lines = [measures, f"To: {one.plan.to.name} · {one.made.subject}", "", *one.made.text.splitlines()]
    return [piece for line in lines for piece in (textwrap.wrap(line, WIDTH) or [""])]


def _total(interviews: int, drafts: Sequence[Measured]) -> None:
    wrong = [one for one in drafts if one.wrong or one.alike >= 0.15]
    print(f"{interviews} interviews, {len(drafts)} drafts, {len(wrong)} with something wrong")
    for one in wrong:
        print(f"  {one.plan.kind} to {one.plan.to.name}: {', '.join(one.wrong)} {one.alike:.0%} alike")


if __name__ == "__main__":
    main()
