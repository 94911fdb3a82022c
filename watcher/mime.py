"""Makes a raw mail (RFC 5322, any bytes) a `Message`: what intake stores and every rule reads.

Never raises: what is broken is named in `defects`, and read as far as it can be. Header syntax is `watcher.fields`',
the cutting of MIME `watcher.parts`', calendar parts `watcher.invites`'; what the words mean is the rules' business.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final

from rules import html, text
from rules.messages import Address, Direction, Invite, Message
from watcher import fields
from watcher.invites import invites as read_invites
from watcher.parts import Part, Tree, cut_head, first_fields, unflowed

_WORDS: Final = 40_000
_BODY: Final = 300_000
_SIGNATURE: Final = 10_000
_INVITES: Final = 50
_NAMES: Final = 100
_LINKS: Final = 200
_NEST: Final = 3

_KEPT: Final = frozenset(
    {
        "auto-submitted",
        "precedence",
        "x-auto-response-suppress",
        "return-path",
        "x-failed-recipients",
        "content-type",
        "x-mailer",
        "feedback-id",
        "delivered-to",
        "bcc",
        "sender",
        "x-autoreply",
        "x-auto-reply",
        "x-autorespond",
        "x-autorespond-to",
        "x-gmail-labels",
    }
)
_KEPT_KINDS: Final = ("list-", "x-heardback-")
_TRACES: Final = frozenset({"received", "authentication-results", "arc-authentication-results"})
"""What servers wrote on the way, the user's own topmost."""
_HOPS: Final = 12
_FIELDS: Final = 100

_STUB: Final = re.compile(
    r"\b(?:not|n't|nicht|pas|no|non|niet|kein)\b.{0,60}\bhtml|"
    r"html.{0,60}(?:not|nicht|pas|\bno\b|\bnon\b|niet|required|enable|viewer|version|ansicht)|"
    r"view (?:this|it|the) .{0,40}(?:browser|online)|im browser|dans (?:votre|un) navigateur|"
    r"en (?:su|tu|el) navegador|nel browser",
    re.IGNORECASE | re.DOTALL,
)
_BARE_LINK: Final = re.compile(r"https?://[^\s<>\"'`{}|\\^\[\]]{2,4000}", re.IGNORECASE)


@dataclass(slots=True)
class _Found:
    """What the walk through the parts gathers."""

    bodies: list[tuple[str, str]] = field(default_factory=list)
    enclosed: list[str] = field(default_factory=list)
    calendars: list[Part] = field(default_factory=list)
    attachments: list[str] = field(default_factory=list)


def parse(
    raw: bytes,
    *,
    direction: Direction,
    received: datetime | None,
    now: datetime,
    thread: str = "",
    truncated: bool = False,
) -> Message:
    """The mail as a value. `received` is the mailbox's own arrival time (INTERNALDATE); a naive one is taken as UTC."""
    tree = Tree()
    head, body, blank = cut_head(_with_bare_newlines(raw))
    if not blank:
        tree.defects["no blank line after the header"] = None
    if truncated:
        tree.defects["cut short"] = None
    envelope = list(fields.fields(head))
    first = first_fields(head)
    found = _Found()
    top = tree.part(first, body)
    _walk(top, found, tree)
    own, quoted, signature, links = _said(found)
    sender = _sender(envelope, tree)
    return Message(
        key=_key(first, body),
        message_id=_message_id(first, tree),
        direction=direction,
        arrived=_arrived(received, first, now),
        date=fields.moment(first.get("date", b"")),
        sender=sender,
        subject=fields.text_of(first.get("subject", b""))[:2_000],
        to=_addresses(envelope, "to"),
        cc=_addresses(envelope, "cc"),
        reply_to=_addresses(envelope, "reply-to"),
        in_reply_to=fields.ids(first.get("in-reply-to", b"")),
        references=fields.ids(first.get("references", b"")),
        thread=thread,
        headers=_kept(envelope),
        own_words=own,
        quoted=quoted,
        signature=signature,
        links=links,
        attachments=tuple(dict.fromkeys(found.attachments))[:_NAMES],
        invites=_invites(found.calendars, tree),
        defects=tuple(tree.defects),
    )


def message_key(raw: bytes) -> str:
    """heardback's identity of a mail: the same for every copy of it, another for a forged reuse of its Message-ID."""
    head, body, _ = cut_head(_with_bare_newlines(raw))
    return _key(first_fields(head), body)


def _key(first: dict[str, bytes], body: bytes) -> str:
    names = ("message-id", "date", "from", "subject")
    digest = hashlib.sha256(b"\0".join(b" ".join(first.get(name, b"").split()) for name in names))
    if not first.get("message-id") and not first.get("date"):
        digest.update(body[:50_000].rstrip())
    return digest.hexdigest()[:32]


def _with_bare_newlines(raw: bytes) -> bytes:
    """Lines end in LF; a byte order mark, an mbox line and blank lines before the header are taken off."""
    lines = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n") if b"\r" in raw else raw
    return lines.removeprefix(b"\xef\xbb\xbf").lstrip(b"\n")


# Envelope


def _sender(envelope: list[tuple[str, bytes]], tree: Tree) -> Address:
    written = [raw for name, raw in envelope if name == "from"]
    if len(written) > 1:
        tree.defects["several From fields"] = None
    everyone = [address for raw in written for address in fields.addresses(raw)]
    if not any(address.email for address in everyone):
        tree.defects["no sender"] = None
    return next((one for one in everyone if one.email), everyone[0] if everyone else Address("", ""))


def _addresses(envelope: list[tuple[str, bytes]], wanted: str) -> tuple[Address, ...]:
    return tuple(address for name, raw in envelope if name == wanted for address in fields.addresses(raw))[:500]


def _message_id(first: dict[str, bytes], tree: Tree) -> str:
    found = fields.ids(first.get("message-id", b""))
    if not found:
        tree.defects["no Message-ID"] = None
    return found[0] if found else ""


def _kept(envelope: list[tuple[str, bytes]]) -> tuple[tuple[str, str], ...]:
    kept, hops = [], 0
    for name, raw in envelope:
        hops += name == "received"
        if name in _TRACES and (name != "received" or hops <= _HOPS):
            kept.append((name, fields.trace_of(raw)[:2_000]))
        elif name in _KEPT or name.startswith(_KEPT_KINDS):
            kept.append((name, fields.text_of(raw)[:2_000]))
        if len(kept) >= _FIELDS:
            break
    return tuple(kept)


def _arrived(received: datetime | None, first: dict[str, bytes], now: datetime) -> datetime:
    """The first credible of the mailbox's stamp, the topmost Received and the Date (UTC).

    More than a day after `now` is not credible. A mailbox stamp more than a day before the topmost Received was made up
    by an import. If every stamp lies beyond, the earliest holds: that mail is not there yet.
    """
    latest = now.astimezone(UTC) + timedelta(days=1)
    mailbox = _utc(received)
    relay = _utc(fields.moment(first.get("received", b"").rpartition(b";")[2]))
    if mailbox and relay and relay <= latest and mailbox < relay - timedelta(days=1):
        mailbox = None
    stamps = [stamp for stamp in (mailbox, relay, _utc(fields.moment(first.get("date", b"")))) if stamp]
    credible = [stamp for stamp in stamps if stamp <= latest]
    return credible[0] if credible else min(stamps, default=now.astimezone(UTC))


def _utc(stamp: datetime | None) -> datetime | None:
    if stamp is None or not 1990 <= stamp.year < 9990:
        return None
    return (stamp if stamp.tzinfo else stamp.replace(tzinfo=UTC)).astimezone(UTC)


# Body


def _walk(part: Part, found: _Found, tree: Tree, nest: int = 0) -> None:
    """Gathers texts, calendars and attachment names in their order. Depth is bounded by `watcher.parts`."""
    if part.kind == "multipart/alternative":
        _choose(part, found, tree, nest)
    elif part.kind in ("multipart/report", "multipart/signed"):
        for inner in part.parts[:1]:
            _walk(inner, found, tree, nest)
        for inner in part.parts[1:]:
            _walk_beside(inner, found, tree, nest)
    elif part.main == "multipart":
        for inner in part.parts:
            _walk(inner, found, tree, nest)
    elif _is_calendar(part):
        found.calendars.append(part)
        found.attachments += [part.filename] if part.filename else []
    elif part.kind in ("text/plain", "text/html") and not part.attached and not part.filename:
        found.bodies.append((_plain(part, tree), "") if part.kind == "text/plain" else ("", _text(part, tree)))
    else:
        _walk_beside(part, found, tree, nest)


def _walk_beside(part: Part, found: _Found, tree: Tree, nest: int) -> None:
    """A part that holds none of the sender's words: an attachment, a report, a mail enclosed whole."""
    if part.kind in ("message/rfc822", "message/global") and nest < _NEST:
        head, body, _ = cut_head(part.content())
        inside = _Found()
        _walk(Tree().part(first_fields(head), body), inside, Tree(), nest + 1)
        found.enclosed += [_read(plain, markup) for plain, markup in inside.bodies]
    elif part.kind != "application/ms-tnef" and part.filename:
        found.attachments.append(part.filename)


def _choose(part: Part, found: _Found, tree: Tree, nest: int) -> None:
    """The twins of one text become one body: (plain, HTML), which of them is read being decided later."""
    inside = _Found()
    for inner in part.parts:
        _walk(inner, inside, tree, nest)
    plain = "\n".join(text for text, _ in inside.bodies if text.strip())
    found.bodies.append((plain, "\n".join(markup for _, markup in inside.bodies if markup.strip())))
    found.enclosed += inside.enclosed
    found.calendars += inside.calendars
    found.attachments += inside.attachments


def _is_calendar(part: Part) -> bool:
    return part.kind in ("text/calendar", "application/ics", "text/x-vcalendar") or part.filename.lower().endswith(
        ".ics"
    )


def _text(part: Part, tree: Tree) -> str:
    content, as_labelled = fields.decoded(part.content(), part.charset)
    if not as_labelled:
        tree.defects["charset other than labelled"] = None
    return content.replace("\x00", "").replace("\r\n", "\n")


def _plain(part: Part, tree: Tree) -> str:
    content = _text(part, tree)[: 2 * _BODY]
    return unflowed(content, part.delsp) if part.flowed else content


def _read(plain: str, markup: str) -> str:
    """The plain twin, unless it is empty or tells only that there is an HTML one."""
    if not markup.strip():
        return plain[:_BODY]
    stub = len(plain) < 400 and _STUB.search(plain)
    if plain.strip() and not stub:
        return plain[:_BODY]
    rendered = html.to_text(markup)[0]
    return (rendered if rendered.strip() and len(rendered) > len(plain) // 4 else plain)[:_BODY]


def _said(found: _Found) -> tuple[str, str, str, tuple[str, ...]]:
    """(own words, quoted part, signature, links)."""
    whole = "\n\n".join(_read(plain, markup) for plain, markup in found.bodies)[:_BODY]
    parts = text.split(whole)
    targets = [link for _, markup in found.bodies if markup for link in html.links_in(markup)]
    links = dict.fromkeys([*_bare_links(parts.own_words), *targets])
    quoted = "\n\n".join(filter(None, (parts.quoted, *found.enclosed)))
    return parts.own_words[:_WORDS], quoted[:_WORDS], parts.signature[:_SIGNATURE], tuple(links)[:_LINKS]


def _bare_links(words: str) -> Iterator[str]:
    for link in _BARE_LINK.findall(words[:_WORDS]):
        kept = link.rstrip(".,;:!?*_")
        yield kept.rstrip(")") if kept.count("(") < kept.count(")") else kept


def _invites(calendars: list[Part], tree: Tree) -> tuple[Invite, ...]:
    """Every event once: clients send the same calendar inline and attached. The first copy with a method is kept."""
    found: dict[tuple[str, str, int], Invite] = {}
    for part in calendars[:10]:
        raw = part.content(1_000_000)
        if part.charset:
            raw = fields.decoded(raw, part.charset)[0].encode("utf-8", "replace")
        read = read_invites(raw, part.method)
        if not read:
            tree.defects["calendar part unreadable"] = None
        for invite in read:
            key = (invite.uid, invite.recurrence_id, invite.sequence)
            if key not in found or (invite.method and not found[key].method):
                found[key] = invite
    return tuple(found.values())[:_INVITES]


def same_text(one: bytes, other: bytes) -> bool:
    """Whether two raw mails say the same to the same person: recipients, subject and text, whatever a server did to
    header fields, encodings and line ends."""
    return _said_to(one) == _said_to(other)


def _said_to(raw: bytes) -> tuple[tuple[str, ...], str, str]:
    message = parse(raw, direction=Direction.OUTGOING, received=None, now=datetime(2000, 1, 1, tzinfo=UTC))
    text = " ".join(f"{message.own_words} {message.signature} {message.quoted}".split())
    return tuple(sorted(address.email for address in message.to)), message.subject, text
