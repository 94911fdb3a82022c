"""Marks of job scams: what a mail about a job asks for that no employer asks for, or from where it comes.

A warning never decides the kind; the summary shows it, and the user judges. Each mark is a short sentence.
"""

from __future__ import annotations

import re
from typing import Final

from rules.kinds.sentences import straightened
from rules.messages import Message
from rules.readings import GENUINE_KINDS, Kind
from rules.senders import FREE_MAIL

_LOOK: Final = 6_000
_SOLICITING: Final = GENUINE_KINDS | {Kind.RECRUITER_OUTREACH, Kind.APPLICATION_ACK}
_CHAT: Final = re.compile(
    r"(?<!\w)(?:telegram|whats ?app|signal app|google (?:chat|hangouts?)|hangouts?|wire app|wechat|viber)(?!\w)"
)
_TALKS: Final = re.compile(
    r"interview|gespräch|entretien|entrevista|colloquio|gesprek|manager|recruit|hiring|contact|kontakt|contacter"
)
_MONEY: Final = re.compile(
    r"(?:bank (?:account|details|statement)|account number|routing number|credit card|gift cards?|bitcoin|crypto\w*|"
    r"western union|money ?gram|cash (?:a|the) che(?:ck|que)|mail you a che(?:ck|que)|kontonummer|iban|"
    r"coordonnées bancaires|rib|cuenta bancaria|dados bancários|coordinate bancarie|rekeningnummer)"
)
_FEE: Final = re.compile(
    r"(?:pay|transfer|send|überweis\w*|bezahl\w*|payer|verser|pagar|pague|pagare|betaal\w*|overmak\w*)(?: \w+){0,6}? "
    r"(?:fee|deposit|fees|equipment|training|gebühr|kaution|frais|caution|tasa|depósito|taxa|cauzione|waarborg|borg)"
)
_IDENTITY: Final = re.compile(
    r"(?:last 4 (?:of )?(?:your )?ssn|social security number|ssn|"
    r"copy of (?:your )?(?:passport|id card|driver'?s licen[sc]e)|"
    r"kopie (?:ihres|deines) (?:ausweises|personalausweises))"
)
_REFUND: Final = re.compile(
    r"expense|travel|refund|reimburs|fahrtkosten|reisekosten|frais de|remboursement|gastos|viaje|reembolso|rimborso|"
    r"reiskosten"
)
"""Travel costs are paid back to an account, too."""


def warnings(message: Message, kind: Kind) -> tuple[str, ...]:
    """The marks found, as sentences for the user; none for mail that offers or asks nothing about a job."""
    if kind not in _SOLICITING:
        return ()
    text = straightened(f"{message.subject}\n{message.own_words[:_LOOK]}")
    found = []
    if _CHAT.search(text) and _TALKS.search(text):
        found.append("It wants to go on in a chat app.")
    if _FEE.search(text):
        found.append("It asks you to pay something.")
    elif _MONEY.search(text) and not _REFUND.search(text):
        found.append("It asks for bank details or money.")
    if _IDENTITY.search(text) and kind is not Kind.OFFER:
        found.append("It asks for papers that prove who you are before any contract.")
    if found and message.sender.domain in FREE_MAIL:
        found.append("It comes from a free mail address.")
    return tuple(found)
