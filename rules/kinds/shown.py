"""What the encoder is shown of a mail: its form in a few words, its subject, its text; in English pieces."""

from __future__ import annotations

from typing import Final

from rules.kinds.examined import Examined
from rules.kinds.glosses import glossed
from rules.kinds.pieces import BREAK, START, Pieces
from rules.kinds.structure import Signs
from rules.senders import Trade

MOST_PIECES: Final = 256
_MOST_OF_SUBJECT: Final = 40
_MOST_CHARACTERS: Final = 6_000
_TRADES: Final = {
    Trade.TRACKING: "recruiting system",
    Trade.BOARD: "job board",
    Trade.SCHEDULING: "calendar",
    Trade.TESTING: "test",
    Trade.SIGNING: "signature",
}


def pieces_of(mail: Examined, known: Pieces) -> list[int]:
    """Places of the pieces, at most `MOST_PIECES`."""
    code = mail.language.code
    subject = list(known.of(glossed(mail.message.subject[:400], code)))[:_MOST_OF_SUBJECT]
    body = known.of(glossed(mail.text[:_MOST_CHARACTERS], code))
    places = known.places
    shown = [places[START], *known.of(form_of(mail.signs)), places[BREAK], *subject, places[BREAK]]
    room = MOST_PIECES - len(shown) - 1
    return [*shown, *(one for one, _ in zip(body, range(room), strict=False)), places[BREAK]]


def form_of(signs: Signs) -> str:
    """Who writes, and whether to the user alone and in answer to them, in words the encoder knows."""
    who = "list" if signs.many else "person" if signs.human else "office" if signs.group else "machine"
    trade = _TRADES.get(signs.trade, "") if signs.trade else ""
    return f"{who} {trade} {'answer' if signs.answers_user else 'first'}"
