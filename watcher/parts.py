"""Takes a MIME body apart: the tree of parts as they are cut by their boundaries, and each part's bytes decoded.

RFC 2045, 2046 and 3676, broken too. Linear, depth and number of parts bounded; never raises.
What a part means is `watcher.mime`'s business.
"""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass
from typing import Final

from watcher import fields

_DEPTH: Final = 24
_PARTS: Final = 400
_LOOKED_AT: Final = 50_000
"""So many lines that begin like a boundary are looked at."""
_HEAD: Final = 512 * 1024
_TEXT: Final = 1_500_000
"""So many bytes of a text part are decoded; what follows is not read."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its type in lower case, the parameters that matter, its undecoded body or the parts it is made of."""

    kind: str
    charset: str = ""
    filename: str = ""
    attached: bool = False
    method: str = ""
    flowed: bool = False
    delsp: bool = False
    encoding: str = ""
    body: bytes = b""
    parts: tuple[Part, ...] = ()

    @property
    def main(self) -> str:
        return self.kind.partition("/")[0]

    def content(self, most: int = _TEXT) -> bytes:
        """The body with its transfer encoding undone, at most about `most` bytes."""
        if self.encoding == "base64":
            head = self.body[: most * 2]
            letters = head.translate(None, b" \t\r\n\x00")
            outside = len(letters.translate(None, b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="))
            return head[:most] if outside * 20 > len(letters) else fields.base64_bytes(head)[:most]
        if self.encoding == "quoted-printable":
            return binascii.a2b_qp(self.body[: most * 3])[:most]
        return self.body[:most]


def cut_head(raw: bytes) -> tuple[bytes, bytes, bool]:
    """(header, body, whether a blank line stood between them) of a message or part whose lines end in LF.

    A header also ends at the first line that can be none, so that a missing blank line loses no text."""
    position, size = 0, min(len(raw), _HEAD)
    while position < size:
        end = raw.find(b"\n", position)
        end = len(raw) if end < 0 else end
        line = raw[position : min(end, position + 400)]
        if not line.strip():
            return raw[:position], raw[end + 1 :], True
        if (
            line[:1] not in (b" ", b"\t")
            and not fields.is_field(line)
            and not (position == 0 and line.startswith((b"From ", b">From ")))
        ):
            return raw[:position], raw[position:], False
        position = end + 1
    return raw[:position], raw[position:], position >= len(raw)


class Tree:
    """Builds the parts of one message and counts what was wrong with them in `defects`."""

    def __init__(self) -> None:
        self.defects: dict[str, None] = {}
        self._built = 0

    def part(self, head: dict[str, bytes], body: bytes, depth: int = 0, default: str = "text/plain") -> Part:
        kind, parameters = fields.parameters(head.get("content-type", b""))
        if not re.fullmatch(r"[\w.+-]{1,100}/[\w.+-]{1,100}", kind):
            if kind and kind != "text":
                self.defects["content type unreadable"] = None
            kind = default
        if kind.startswith("multipart/"):
            return self._multipart(kind, parameters.get("boundary", ""), body, depth)
        disposition, more = fields.parameters(head.get("content-disposition", b""))
        return Part(
            kind=kind,
            charset=parameters.get("charset", ""),
            filename=fields.text_of(more.get("filename") or parameters.get("name", ""))[:300],
            attached=disposition == "attachment",
            method=parameters.get("method", ""),
            flowed=parameters.get("format", "").lower() == "flowed",
            delsp=parameters.get("delsp", "").lower() == "yes",
            encoding=self._encoding(head.get("content-transfer-encoding", b"")),
            body=body,
        )

    def _encoding(self, raw: bytes) -> str:
        name = fields.parameters(raw)[0].strip("\"' ")
        if name not in {"", "7bit", "8bit", "binary", "base64", "quoted-printable"}:
            self.defects["transfer encoding unknown"] = None
        return name

    def _multipart(self, kind: str, boundary: str, body: bytes, depth: int) -> Part:
        if depth >= _DEPTH:
            self.defects["nested too deeply"] = None
            return Part(kind="application/octet-stream")
        sections = self._sections(boundary, body) if boundary else []
        if not sections:
            self.defects["multipart without its boundary"] = None
            return Part(kind="text/plain", body=body)
        inner = "message/rfc822" if kind == "multipart/digest" else "text/plain"
        parts: list[Part] = []
        for section in sections:
            self._built += 1
            if self._built > _PARTS:
                self.defects["too many parts"] = None
                break
            head, rest, _ = cut_head(section)
            parts.append(self.part(first_fields(head), rest, depth + 1, inner))
        return Part(kind=kind, parts=tuple(parts))

    def _sections(self, boundary: str, body: bytes) -> list[bytes]:
        """The bytes between boundary lines; the last one runs to the end where the closing line is missing."""
        mark = b"--" + boundary.rstrip().encode("latin-1", "replace")[:300]
        found: list[bytes] = []
        start: int | None = None
        position = 0 if body.startswith(mark) else _next(body, mark, 0)
        looked = 0
        while position >= 0 and looked < _LOOKED_AT:
            looked += 1
            end = body.find(b"\n", position)
            line = body[position : len(body) if end < 0 else end]
            tail = line[len(mark) :].strip()
            if tail in (b"", b"--"):
                if start is not None:
                    found.append(body[start : max(start, position - 1)])
                start = end + 1 if end >= 0 else len(body)
                if tail == b"--":
                    return found
                if len(found) > _PARTS:
                    return found
            position = _next(body, mark, position + 1)
        if start is not None:
            self.defects["multipart not closed"] = None
            found.append(body[start:])
        return found


def _next(body: bytes, mark: bytes, position: int) -> int:
    at = body.find(b"\n" + mark, max(0, position - 1))
    return at + 1 if at >= 0 else -1


def first_fields(head: bytes) -> dict[str, bytes]:
    """The first field of each name."""
    found: dict[str, bytes] = {}
    for name, value in fields.fields(head):
        found.setdefault(name, value)
    return found


def unflowed(text: str, delsp: bool) -> str:
    """RFC 3676 §4: soft-broken lines joined again, within one depth of quoting; "-- " is never joined."""
    out: list[str] = []
    parts: list[str] = []
    open_depth = -1
    for line in text.split("\n"):
        stripped = line.lstrip(">")
        depth = len(line) - len(stripped)
        content = stripped[1:] if stripped.startswith(" ") else stripped
        if open_depth != depth and parts:
            out.append(_quoted("".join(parts), open_depth))
            parts = []
        if content == "-- ":
            out += [_quoted("".join(parts), depth)] if parts else []
            out.append(_quoted(content, depth))
            parts, open_depth = [], -1
            continue
        soft = content.endswith(" ")
        parts.append(content[:-1] if soft and delsp else content)
        open_depth = depth
        if not soft:
            out.append(_quoted("".join(parts), depth))
            parts, open_depth = [], -1
    return "\n".join([*out, _quoted("".join(parts), open_depth)] if parts else out)


def _quoted(line: str, depth: int) -> str:
    return f"{'>' * depth} {line}" if depth > 0 else line
