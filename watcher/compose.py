"""Writes a message of ours as bytes (RFC 5322, CRLF, UTF-8): drafts and notes to self alike.

The same `Written` gives the same bytes. No value can add a header field: control and bidi characters are taken out
of everything that goes into one. Nothing here names the product; what the text says is its caller's business.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.headerregistry import Address as HeaderAddress
from email.message import EmailMessage, MIMEPart
from email.policy import SMTP
from email.utils import format_datetime
from typing import Final

from rules.messages import Address

_POLICY: Final = SMTP.clone(cte_type="7bit", utf8=False)
_NAME: Final = 100
_SUBJECT: Final = 400
_UNSAFE: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_ID: Final = re.compile(r"<[^<>\s]{1,400}>")
_FIELD_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,60}")
_SPEC: Final = re.compile(r"[^\s@<>()\[\]\",;:\\]{1,64}@[^\s@<>()\",;:\\]{1,255}")


@dataclass(frozen=True, slots=True)
class Written:
    """A message to write. `date` is aware; `images` are (content id, PNG bytes) that the HTML shows by "cid:"."""

    sender: Address
    to: Address
    subject: str
    text: str
    message_id: str
    date: datetime
    html: str | None = None
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    images: tuple[tuple[str, bytes], ...] = ()


def compose(written: Written) -> bytes:
    """The message, every line ended by CRLF. ValueError if an address is none: that is a bug of ours, not bad mail."""
    message = EmailMessage(policy=_POLICY)
    message["From"] = _mailbox(written.sender)
    message["To"] = _mailbox(written.to)
    message["Subject"] = clean(written.subject)[:_SUBJECT].strip()
    message["Date"] = format_datetime(written.date)
    message["Message-ID"] = _only_id(written.message_id)
    if parent := _only_id(written.in_reply_to):
        message["In-Reply-To"] = parent
    if ancestors := [found for found in map(_only_id, written.references) if found]:
        message["References"] = " ".join(dict.fromkeys(ancestors))
    for name, value in written.headers:
        if _FIELD_NAME.fullmatch(name) and name not in message:
            message[name] = clean(value)
    _set_body(message, written)
    _fix_boundaries(message, written.message_id)
    return message.as_bytes(policy=_POLICY)


def with_text(raw: bytes, text: str) -> bytes:
    """A draft of ours with another text and nothing else changed."""
    message = message_from_bytes(raw, policy=_POLICY)
    message.set_content(_body(text), charset="utf-8", cte="quoted-printable")
    return message.as_bytes(policy=_POLICY)


def text_of(raw: bytes) -> str:
    """The text of a draft of ours."""
    return str(message_from_bytes(raw, policy=_POLICY).get_content()).replace("\r\n", "\n")


def clean(text: str) -> str:
    """Fit for a header field: one line, no control, bidi or invisible characters, white space single."""
    return " ".join(_UNSAFE.sub("", re.sub(r"[\r\n\t\v\f\x85\u2028\u2029]", " ", text)).split())


def display_name(name: str, email: str) -> str:
    """A name as it may stand before the address: cut to 100 characters; '' if it looks like another address."""
    shown = clean(name).strip("\"'<> ")
    if "@" in shown and shown.lower() != email.lower():
        return ""
    if len(shown) > _NAME:
        shown = shown[:_NAME].rpartition(" ")[0] or shown[:_NAME]
    return "" if shown.lower() == email.lower() else shown


def _mailbox(address: Address) -> HeaderAddress:
    spec = clean(address.email).replace(" ", "")
    if not _SPEC.fullmatch(spec):
        raise ValueError("not an address that can be written to")
    local, _, domain = spec.rpartition("@")
    if not domain.isascii():
        domain = domain.encode("idna").decode("ascii")
    return HeaderAddress(display_name(address.name, spec), local, domain)


def _only_id(text: str) -> str:
    found = _ID.search(_UNSAFE.sub("", text))
    return found[0] if found and found[0].isascii() else ""


def _set_body(message: EmailMessage, written: Written) -> None:
    message.set_content(_body(written.text), charset="utf-8", cte="quoted-printable")
    if written.html is None:
        return
    message.add_alternative(_body(written.html), subtype="html", charset="utf-8", cte="quoted-printable")
    shown = message.get_payload()[1]  # type: ignore[index]
    for cid, picture in written.images:
        name = re.sub(r"[^A-Za-z0-9.@_-]", "", cid)
        shown.add_related(picture, "image", "png", cid=f"<{name}>", disposition="inline")  # type: ignore[union-attr]


def _body(text: str) -> str:
    lines = (
        text.encode("utf-8", "replace").decode("utf-8").replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    )
    return lines.rstrip("\n") + "\n"


def _fix_boundaries(message: EmailMessage | MIMEPart, seed: str) -> None:
    """Boundaries drawn from the Message-ID instead of chance. Quoted-printable never holds "=_" at will."""
    for number, part in enumerate(message.walk()):
        if part.is_multipart():
            digest = hashlib.sha256(f"{seed}/{number}".encode()).hexdigest()[:32]
            part.set_boundary(f"=_{digest}")
