"""Letters as a PDF fit for printing (PDF/A-2u: every font embedded, any script, text that can be copied).

Typst sets the page and shapes the scripts; it brings Libertinus Serif and finds other fonts on the machine. A script
that no font here can show is an error, never a row of boxes. Leaves the words to `watcher.letters.words`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from watcher.errors import UserError

LAYOUT: Final = Path(__file__).parents[1] / "templates" / "letter.typ"
A4, US_LETTER = "a4", "us-letter"
_US_PAPER: Final = re.compile(
    r"US/|Canada/|America/(?!Argentina|Sao_Paulo|Bahia|Fortaleza|Recife|Manaus|Belem|Montevideo|Asuncion|La_Paz|Lima"
    r"|Guayaquil|Cayenne|Paramaribo|Havana|Nuuk|Godthab|Jamaica|Martinique|Guadeloupe)"
)
"""Zones where letters are written on US Letter: North and Central America, Colombia, Venezuela, Chile."""


@dataclass(frozen=True, slots=True)
class Letter:
    """One page. `sender`, `recipient` and `signature` are lines; `paragraphs` begin with the salutation.

    `language` is an ISO 639-1 code and decides on hyphens and quotes.
    """

    title: str
    language: str
    sender: tuple[str, ...]
    recipient: tuple[str, ...]
    date: str
    paragraphs: tuple[str, ...]
    closing: str
    signature: tuple[str, ...]


def paper_of(zone: str) -> str:
    """The paper that letters are written on where an IANA zone is used."""
    return US_LETTER if _US_PAPER.match(zone) else A4


def pdf(letters: Sequence[Letter], paper: str) -> bytes:
    """The letters, a page each or more where one is long. Raises UserError without Typst or without a fitting font."""
    typst = _typst()
    values = json.dumps([asdict(letter) for letter in letters], ensure_ascii=False)
    try:
        made = typst.compile(
            LAYOUT, sys_inputs={"letters": values, "paper": paper}, pdf_standards=["a-2u"], root=LAYOUT.parent
        )
    except typst.TypstError as fault:
        raise UserError(_explained(str(fault))) from None
    return bytes(made)


def _typst() -> Any:
    try:
        import typst
    except ImportError:
        raise UserError("letters as PDF need one more package: install `heardback[letter]`") from None
    return typst


def _explained(fault: str) -> str:
    unshown = re.search(r'the text `"(.{1,40}?)"` could not be displayed', fault)
    if unshown:
        return (
            f"no font on this machine can print {unshown[1]!r}; install one for that script"
            " (on Debian for example fonts-noto, fonts-noto-cjk) and try again"
        )
    return f"the letter could not be typeset: {fault[:200]}"
