"""Many different mails for measurements: mostly ordinary mail, one in five about a job. Deterministic."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

START = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
WORDS = "the harbour ledger was painted green before lunch and nobody counted the boxes twice".split(" ")  # noqa: SIM905


def letter(number: int) -> tuple[bytes, datetime]:
    """The raw mail of that number and the moment it arrived: five minutes after the one before."""
    at = START + timedelta(minutes=5 * number)
    employer = f"employer{number // 5 % 400}"
    job = number % 5 == 0
    subject = f"Your application to {employer.title()}" if job else f"Minutes of meeting {number}"
    filler = " ".join(WORDS[(number + step) % len(WORDS)] for step in range(120))
    body = (
        f"Dear Jane,\r\n\r\nthank you for applying to {employer.title()}. We would like to invite you to an interview; "
        f"which day next week suits you?\r\n\r\n{filler}\r\n"
        if job
        else f"Hello,\r\n\r\n{filler}\r\n{filler}\r\n"
    )
    return (
        f"Received: from mail.{employer}.example by mx.mail.example; {format_datetime(at)}\r\n"
        f"From: Dana Wu <dana@{employer}.example>\r\nTo: Jane Doe <jane@mail.example>\r\nSubject: {subject}\r\n"
        f"Date: {format_datetime(at)}\r\nMessage-ID: <{number}@{employer}.example>\r\nMIME-Version: 1.0\r\n"
        f'Content-Type: text/plain; charset="utf-8"\r\n\r\n{body}'
    ).encode(), at
