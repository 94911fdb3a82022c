"""Mail about a job that belongs to no application, and that the user is to hear of all the same.

A forged mail opens no application, nor does a stranger's cold offer; but a forwarder can make real mail look forged,
and a scam is rarely an answer. Leaves to `rules.kinds` what is forged and what bears marks of a scam.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from rules.applications import Question
from rules.messages import Message
from rules.names import plain
from rules.readings import GENUINE_KINDS, Kind, Reading
from rules.steps.questions import scam
from rules.weekly.digest import CaseRow

_LIKELY: Final = 0.5
"""Below it a forged mail is hardly about a job at all."""
_TOLD: Final = GENUINE_KINDS | {Kind.APPLICATION_ACK}


def is_told(reading: Reading) -> bool:
    """Whether such a mail, belonging to no application, is worth a line."""
    forgery = reading.forged and reading.kind in _TOLD and reading.confidence >= _LIKELY
    return forgery or bool(reading.warnings)


def forged(strays: Sequence[tuple[Message, Reading]]) -> Iterator[CaseRow]:
    for mail, reading in strays:
        if reading.forged:
            role = plain(reading.role or "", 80)
            yield CaseRow(_from(mail, reading), role, mail.arrived, plain(mail.subject, 120), reading.kind)


def scams(strays: Sequence[tuple[Message, Reading]]) -> Iterator[Question]:
    for mail, reading in strays:
        if reading.warnings and not reading.forged:
            yield Question(
                mail.key, scam(reading.warnings), _from(mail, reading), mail.subject, mail.arrived, warns=True
            )


def _from(mail: Message, reading: Reading) -> str:
    """Whom it says to be from."""
    return plain(reading.employer.name if reading.employer else mail.sender.name or mail.sender.email, 80)
