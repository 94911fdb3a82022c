"""Reads header fields as mail really has them: folded, 8-bit, RFC 2047 and RFC 2231 (broken too), odd dates.

Every function takes any bytes or text and never raises. Which field matters for what is `watcher.mime`'s business.
"""

from __future__ import annotations

import binascii
import codecs
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final
from urllib.parse import unquote_to_bytes

from rules.messages import Address

_FIELD_SIZE: Final = 65_536
_ADDRESSES: Final = 500
_PARAMETERS: Final = 64

_NAME: Final = re.compile(rb"([\x21-\x39\x3b-\x7e]{1,200})[ \t]*:")
_WORD: Final = re.compile(r"=\?([\w.:+-]{1,60})(?:\*[\w-]{0,40})?\?([bBqQ])\?([^?]{0,4000})\?=")
_BETWEEN_WORDS: Final = re.compile(r"(?<=\?=)[ \t\r\n]{1,1000}(?==\?)")
_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
)
_ID: Final = re.compile(r"<[^<>\s]{1,500}>")

_OTHER_NAMES: Final = {
    "iso-8859-1": "cp1252",
    "ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
}
"""What a label means in practice (WHATWG Encoding Standard §4.2), by Python's name of the codec."""

_REFUSED: Final = frozenset({"utf-7", "idna", "punycode", "unicode_escape", "raw_unicode_escape", "unicode-escape",
                             "raw-unicode-escape", "undefined", "mbcs", "oem"})  # fmt: skip
_FITTING: Final = re.compile("[^\x00-\x7f\ufffd]")
_LATIN: Final = frozenset({"cp1252", "latin_1"})


def fields(head: bytes) -> Iterator[tuple[str, bytes]]:
    """(name in lower case, raw unfolded value) of each field; lines that belong to none are passed over."""
    name, value = "", b""
    for line in head.split(b"\n"):
        if line[:1] in (b" ", b"\t"):
            if len(value) < _FIELD_SIZE:
                value += b" " + line.strip()
            continue
        if name:
            yield name, value.strip()
        found = _NAME.match(line)
        name, value = (found[1].decode("ascii").lower(), line[found.end() :]) if found else ("", b"")
    if name:
        yield name, value.strip()


def is_field(line: bytes) -> bool:
    return _NAME.match(line) is not None


def codec(label: str) -> str | None:
    """Python's codec for a charset label; None for unknown labels and those that are never text of a mail."""
    try:
        found = codecs.lookup(label.strip(" \"'").split("*")[0] or "unknown")
    except (LookupError, ValueError):
        return None
    if not getattr(found, "_is_text_encoding", True) or found.name in _REFUSED:
        return None
    return _OTHER_NAMES.get(found.name, found.name)


def decoded(raw: bytes, label: str = "") -> tuple[str, bool]:
    """The text, and whether it is what the label promised. UTF-8 is recognised under any wrong label."""
    name = codec(label) if label else "utf-8"
    if raw.isascii() and (name is None or name in ("utf-8", "cp1252")):
        return raw.decode("ascii"), name is not None
    if name is None or name in _LATIN:
        try:
            return raw.decode("utf-8"), False
        except UnicodeDecodeError:
            return raw.decode("cp1252", "replace"), name is not None
    try:
        return raw.decode(name), True
    except (UnicodeError, ValueError):
        return _guessed(raw, name), False


def _guessed(raw: bytes, name: str) -> str:
    """Text whose label is wrong: the label's reading where most letters fit it, else UTF-8, else Windows' Latin."""
    try:
        text = raw.decode(name, "replace")
    except (UnicodeError, ValueError):
        text = "\ufffd"
    if len(_FITTING.findall(text)) > text.count("\ufffd"):
        return text
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def text_of(raw: bytes | str) -> str:
    """A field's text: RFC 2047 words decoded, control characters and bidi overrides gone, white space single."""
    text = decoded(raw[:_FIELD_SIZE])[0] if isinstance(raw, bytes) else raw[:_FIELD_SIZE]
    if "=?" in text:
        text = _words_decoded(_BETWEEN_WORDS.sub("", text))
    return _seen(text)


def trace_of(raw: bytes) -> str:
    """The same for a server's trace: RFC 2047 words stay as they are, since a sender's address can look like one."""
    return _seen(decoded(raw[:_FIELD_SIZE])[0])


def _seen(text: str) -> str:
    return " ".join(_UNSEEN.sub("", text.replace("\n", " ").replace("\r", " ")).split())


def _words_decoded(text: str) -> str:
    """Neighbouring words of one charset are joined as bytes first: senders split characters between them."""
    out: list[str] = []
    pending, charset, position = b"", "", 0
    for found in _WORD.finditer(text):
        if found.start() != position or found[1].lower() != charset:
            out.append(decoded(pending, charset)[0] if pending else "")
            out.append(text[position : found.start()])
            pending, charset = b"", found[1].lower()
        pending += _word_bytes(found[2], found[3])
        position = found.end()
    out.append(decoded(pending, charset)[0] if pending else "")
    return "".join([*out, text[position:]])


def _word_bytes(encoding: str, payload: str) -> bytes:
    raw = payload.encode("utf-8", "replace")
    if encoding in "qQ":
        return binascii.a2b_qp(raw.replace(b"_", b"=20"))
    return base64_bytes(raw)


def base64_bytes(raw: bytes) -> bytes:
    """What can be read of base64, however it is broken."""
    letters = raw.translate(None, b" \t\r\n\x00")
    for padding in (b"", b"=", b"==", b"==="):
        try:
            return binascii.a2b_base64(letters + padding)
        except binascii.Error:
            continue
    try:
        return binascii.a2b_base64(letters.rstrip(b"=")[:-1] + b"==")
    except binascii.Error:
        return b""


def parameters(raw: bytes) -> tuple[str, dict[str, str]]:
    """The value before the first ';' in lower case, and its parameters (RFC 2231 continued and encoded ones joined)."""
    pieces = list(_pieces(decoded(raw[:_FIELD_SIZE])[0]))
    plain: dict[str, str] = {}
    sections: dict[str, dict[int, tuple[str, bool]]] = {}
    for piece in pieces[1 : _PARAMETERS + 1]:
        name, equals, value = piece.partition("=")
        name, value = name.strip().lower(), _unquoted(value.strip())
        if equals and "*" in name:
            base, _, rest = name.partition("*")
            number = rest.strip("*")
            sections.setdefault(base, {})[int(number) if number.isdecimal() and len(number) < 4 else 0] = (
                value,
                rest.endswith("*") or not rest,
            )
        elif equals:
            plain.setdefault(name, text_of(value) if "=?" in value else value)
    for base, parts in sections.items():
        plain[base] = _joined([parts[number] for number in sorted(parts)])
    return (pieces[0].strip().lower() if pieces else ""), plain


def _pieces(text: str) -> Iterator[str]:
    """The text cut at each ';' outside quotation marks."""
    start, quoted = 0, False
    for found in re.finditer(r'\\.|"|;', text):
        if found[0] == '"':
            quoted = not quoted
        elif found[0] == ";" and not quoted:
            yield text[start : found.start()]
            start = found.end()
    yield text[start:]


def _unquoted(value: str) -> str:
    if value.startswith('"'):
        value = value[1 : value.rfind('"')] if value.rfind('"') > 0 else value[1:]
        return re.sub(r"\\(.)", r"\1", value)
    return value


def _joined(parts: list[tuple[str, bool]]) -> str:
    """RFC 2231 §4: the first section may open with charset'language'; only sections marked so are percent-encoded."""
    charset, first = "", parts[0][0]
    if parts[0][1] and first.count("'") >= 2:
        charset, _, first = first.split("'", 2)
    values = [(first, parts[0][1]), *parts[1:]]
    raw = b"".join(unquote_to_bytes(value) if coded else value.encode("utf-8", "replace") for value, coded in values)
    return decoded(raw, charset)[0]


def addresses(raw: bytes) -> tuple[Address, ...]:
    """Every mailbox of an address list: groups opened, comments as names, names decoded, addr-specs in lower case."""
    text = decoded(raw[:_FIELD_SIZE])[0]
    found: list[Address] = []
    stray = ""
    for item in _items(text):
        one = _address(f"{stray}, {item}" if stray and "<" in item else item)
        if not one.email and "<" not in item:
            stray = f"{stray}, {item}".strip(", ")
            continue
        if stray and "<" not in item:
            found.append(Address(text_of(stray), ""))
        stray = ""
        found.append(one)
        if len(found) >= _ADDRESSES:
            break
    if stray:
        found.append(Address(text_of(stray), ""))
    return tuple(one for one in found if one.name or one.email)


_TOKENS: Final = re.compile(r'\\.|[",;:<>()]')


def _items(text: str) -> Iterator[str]:
    """The list cut at ',' and ';', quoted strings, comments and angle brackets left whole, group names taken off."""
    start, depth, state = 0, 0, ""
    for found in _TOKENS.finditer(text):
        sign = found[0]
        if state == '"':
            state = "" if sign == '"' else state
        elif sign == '"':
            state = '"'
        elif sign in "()":
            depth = max(0, depth + (1 if sign == "(" else -1))
        elif depth:
            continue
        elif sign in "<>":
            state = "<" if sign == "<" else ""
        elif state != "<" and sign == ":":
            start = found.end()
        elif state != "<" and sign in ",;":
            if text[start : found.start()].strip():
                yield text[start : found.start()].strip()
            start = found.end()
    if text[start:].strip():
        yield text[start:].strip()


def _address(item: str) -> Address:
    bracket = item.rfind("<")
    if bracket >= 0:
        spec = item[bracket + 1 :].split(">")[0]
        return Address(_display(item[:bracket]), _spec(spec))
    spec, parenthesis, comment = item.partition("(")
    if "@" not in spec:
        return Address(_display(item), "")
    words = spec.split()
    mailbox = next(word for word in words if "@" in word)
    name = comment.rpartition(")")[0] or comment if parenthesis else " ".join(w for w in words if w is not mailbox)
    return Address(_display(name), _spec(mailbox))


def _spec(text: str) -> str:
    """An addr-spec in lower case; '' where it has no '@' or an impossible shape. A source route is taken off."""
    spec = _UNSEEN.sub("", "".join(text.split())).lower().strip("'\"" if text.count('"') < 2 else "'")
    if spec.startswith("@") and ":" in spec:
        spec = spec.partition(":")[2]
    local, at, domain = spec.rpartition("@")
    return spec if at and local and domain and len(spec) <= 320 else ""


def _display(text: str) -> str:
    name = re.sub(r"\\(.)", r"\1", text.strip()).strip()
    name = text_of(name.strip('"').strip())
    if len(name) > 1 and name[0] == name[-1] and name[0] in "'\"":
        name = name[1:-1].strip()
    return name[:200]


def ids(raw: bytes, most: int = 100) -> tuple[str, ...]:
    """The well-formed <…> ids in a field, in their order; the last `most` of them."""
    return tuple(dict.fromkeys(_ID.findall(_UNSEEN.sub("", decoded(raw[: 4 * _FIELD_SIZE])[0]))))[-most:]


def moment(raw: bytes) -> datetime | None:
    """An RFC 5322 date with its offset (UTC where it has none); None where unreadable or before 1990."""
    text = " ".join(decoded(raw[:200])[0].split())
    try:
        found = parsedate_to_datetime(text)
        found = found if found.tzinfo else found.replace(tzinfo=UTC)
        found.astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError, AttributeError):
        return None
    return found if 1990 <= found.year < 9990 else None
