"""What heardback may ask of Gmail: a list of methods and paths. Whatever is not on it is never put on the wire.

"Never sends" is this list: no scope lets a program write drafts without the right to send them, so the right is there
and the way to use it is not. Paths as in the discovery document of gmail v1, for the user "me".
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

BATCH_PATH = "/batch"
_ID = r"[A-Za-z0-9_%-]{1,200}"
_USER = "/gmail/v1/users/me"

ALLOWED: tuple[tuple[str, str], ...] = (
    ("GET", f"{_USER}/profile"),
    ("GET", f"{_USER}/history"),
    ("GET", f"{_USER}/messages"),
    ("GET", f"{_USER}/messages/{_ID}"),
    ("POST", f"{_USER}/messages"),  # insert: lays a note into the user's own mailbox, as IMAP's APPEND does
    ("GET", f"{_USER}/drafts"),
    ("GET", f"{_USER}/drafts/{_ID}"),
    ("POST", f"{_USER}/drafts"),
    ("DELETE", f"{_USER}/drafts/{_ID}"),
    ("GET", f"{_USER}/labels"),
    ("POST", f"{_USER}/labels"),
    ("POST", f"{_USER}/threads/{_ID}/modify"),
)
"""Methods, and patterns that the whole path must fit."""

_OF_GMAIL = frozenset({"INBOX", "SENT", "DRAFT", "SPAM", "TRASH", "CHAT", "UNREAD", "STARRED", "IMPORTANT"})
_VERBS_AS_IDS = frozenset({"send", "import", "batchDelete", "batchModify"})
_PATTERNS = tuple((method, re.compile(path)) for method, path in ALLOWED)
_PART = re.compile(rb"^([A-Za-z]+) (\S+) HTTP/1\.1\r?$", re.MULTILINE)
_FIELD = re.compile(rb"^x-http-method", re.MULTILINE | re.IGNORECASE)


class NotAllowed(Exception):
    """A request that is not on the list: a fault of heardback's own, never the user's."""


def is_allowed(method: str, path: str) -> bool:
    """Whether that request may be put; `path` without query, and without whatever a proxy puts before it."""
    if path.rpartition("/")[2] in _VERBS_AS_IDS:
        return False
    return any(method == verb and pattern.fullmatch(path) for verb, pattern in _PATTERNS)


def check(method: str, path: str, headers: Mapping[str, str], body: bytes) -> None:
    """Raises `NotAllowed` unless the request, and each part of a batch, is on the list. A batch may only read."""
    if any(name.lower().startswith("x-http-method") for name in headers):
        raise NotAllowed("a request that hides its method is not allowed")
    if method == "POST" and path == BATCH_PATH:
        _check_parts(headers, body)
    elif not is_allowed(method, path):
        raise NotAllowed(f"{method} {path} is not allowed: heardback has no use for it")
    elif method == "POST" and path.endswith(("/messages", "/modify")):
        _check_labels(path, body)


def _check_labels(path: str, body: bytes) -> None:
    """A note is laid into the inbox, unread; on conversations only the user's own labels are set or taken away, none of
    Gmail's (which would move them to the trash, call them sent, …)."""
    asked = json.loads(body)
    if path.endswith("/messages"):
        wrong = set(asked.get("labelIds", ())) - {"INBOX", "UNREAD"}
    else:
        ids = (*asked.get("addLabelIds", ()), *asked.get("removeLabelIds", ()))
        wrong = {one for one in ids if one in _OF_GMAIL or one.startswith("CATEGORY_")}
    if wrong:
        raise NotAllowed(f"{path} with the labels {', '.join(sorted(wrong))} is not allowed")


def _check_parts(headers: Mapping[str, str], body: bytes) -> None:
    kind = next((value for name, value in headers.items() if name.lower() == "content-type"), "")
    boundary = re.search(r'boundary="([^"]{1,100})"', kind)
    parts = body.split(b"--" + boundary.group(1).encode())[1:-1] if boundary else []
    for part in parts:
        asked = _PART.findall(part)
        if len(asked) != 1 or asked[0][0] != b"GET" or _FIELD.search(part):
            raise NotAllowed("a batch may hold nothing but reading")
        check("GET", asked[0][1].decode("ascii", "replace").partition("?")[0], {}, b"")
    if not parts:
        raise NotAllowed("a batch without parts is not allowed")
