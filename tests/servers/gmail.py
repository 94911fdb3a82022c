"""Gmail's HTTP side on loopback, fast: the bundled discovery document judges every request and every answer.

What is said that is not of the API stands in `wrong`, and fails the test. Faults are scripted, a quota can be set.
Leaves what a mailbox does to `gmail_mailbox`.
"""

from __future__ import annotations

import json
import re
import threading
from base64 import urlsafe_b64decode
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from typing import Any
from urllib.parse import urlsplit

from tests.servers.discovery import Call, Wrong, check_answer, mask, masked, understood
from tests.servers.gmail_mailbox import GmailMailbox, NotFound, shown
from tests.servers.http_page import Reply, listening

_REASONS = {401: "authError", 403: "userRateLimitExceeded", 404: "notFound", 429: "rateLimitExceeded"}


@dataclass(slots=True)
class Fault:
    """What happens to requests whose "METHOD path" is matched by `path`; `times` of them.

    `how`: "status" answers `status`; "drop" closes the connection without a word; "html", "cut" and "hang up" answer
    with a web page, with half the JSON, with half of what Content-Length says. `commit`: it was done all the same.
    `parts`: it befalls parts of batches instead of whole requests.
    """

    path: str
    status: int = 500
    times: int = 1
    how: str = "status"
    commit: bool = False
    parts: bool = False
    reason: str = ""
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it came: `part` of a batch or alone, and the API's name of its method."""

    method: str
    path: str
    query: str
    name: str
    part: bool = False


@dataclass(slots=True)
class Quota:
    """Units in any `window` seconds by the clock `seconds`; beyond `limit` everything is refused."""

    limit: int
    seconds: Callable[[], float]
    costs: dict[str, int]
    window: float = 60.0
    spent: deque[tuple[float, int]] = field(default_factory=deque)
    refusals: int = 0
    most: int = 0

    def allows(self, name: str) -> bool:
        now = self.seconds()
        while self.spent and self.spent[0][0] <= now - self.window:
            self.spent.popleft()
        units = sum(units for _, units in self.spent) + self.costs.get(name, 1)
        if units > self.limit:
            self.refusals += 1
            return False
        self.most = max(self.most, units)
        self.spent.append((now, self.costs.get(name, 1)))
        return True


class GmailServer:
    """`asked` are all requests, `wrong` what was not of the API, `tokens` those that are accepted (None: any)."""

    def __init__(self, mailbox: GmailMailbox | None = None) -> None:
        self.mailbox = mailbox or GmailMailbox()
        self.asked: list[Asked] = []
        self.wrong: list[str] = []
        self.faults: list[Fault] = []
        self.tokens: set[str] | None = None
        self.quota: Quota | None = None
        self.page = 500
        self.rewrite: Callable[[str, Any], Any] = lambda name, answer: answer
        self._lock = threading.Lock()
        self._server = listening(self.answer, lambda: self.mailbox.now(), self.wrong.append)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/"

    def start(self) -> None:
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def names(self, parts: bool = True) -> list[str]:
        """The API's names of what was asked, in order."""
        return [one.name for one in self.asked if parts or not one.part]

    def answer(self, method: str, target: str, headers: dict[str, str], body: bytes) -> Reply | None:
        """None drops the connection."""
        with self._lock:
            path = urlsplit(target).path
            fault = self._fault(f"{method} {path}", parts=False)
            if fault and not fault.commit and fault.how in {"status", "drop"}:
                self.asked.append(Asked(method, path, urlsplit(target).query, "?"))
                return None if fault.how == "drop" else _error(fault.status, fault.reason, fault.headers)
            batch = path in {"/batch", "/batch/gmail/v1"}
            reply = self._batch(headers, body) if batch else self._one(method, target, headers, body)
            return _spoilt(reply, fault) if fault else reply

    def _fault(self, asked: str, parts: bool) -> Fault | None:
        for fault in self.faults:
            if fault.times > 0 and fault.parts is parts and re.search(fault.path, asked):
                fault.times -= 1
                return fault
        return None

    def _one(self, method: str, target: str, headers: dict[str, str], body: bytes, part: bool = False) -> Reply:
        found = urlsplit(target)
        try:
            call = understood(method, found.path, found.query, body)
        except (Wrong, ValueError) as wrong:
            self.wrong.append(str(wrong))
            return _error(400, "invalidArgument")
        self.asked.append(Asked(method, found.path, found.query, call.method.name, part))
        if self.tokens is not None and headers.get("authorization", "").removeprefix("Bearer ") not in self.tokens:
            return _error(401)
        if self.quota and not self.quota.allows(call.method.name):
            return _error(429)
        fault = self._fault(f"{method} {found.path}", parts=True) if part else None
        if fault and not fault.commit:
            return _error(fault.status, fault.reason, fault.headers)
        return self._done(call)

    def _done(self, call: Call) -> Reply:
        try:
            answer = self.rewrite(call.method.name, _ANSWERS[call.method.name](self, call))
        except NotFound:
            return _error(404)
        except KeyError:
            self.wrong.append(f"{call.method.name} is not played here")
            return _error(501)
        try:
            check_answer(call, answer)
        except Wrong as wrong:
            self.wrong.append(f"our own answer: {wrong}")
        if answer is None:
            return Reply(204, b"")
        fields = call.query.get("fields")
        if fields:
            answer = masked(answer, mask(fields, call.method.entry["response"]["$ref"]))
        return Reply(200, json.dumps(answer).encode())

    def _batch(self, headers: dict[str, str], body: bytes) -> Reply:
        kind = headers.get("content-type", "")
        whole = message_from_bytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body)
        said = b""
        for part in whole.get_payload():
            assert not isinstance(part, str)
            inner = part.get_payload(decode=True)
            assert isinstance(inner, bytes)
            line, _, rest = inner.lstrip().partition(b"\n")
            method, target, _ = line.decode().split(" ", 2)
            reply = self._one(method, target, headers, rest.partition(b"\n\n")[2].strip(), part=True)
            said += _part(str(part["Content-ID"]), reply)
        return Reply(200, said + b"--batch_part--\r\n", "multipart/mixed; boundary=batch_part")

    # The methods that are played

    def _profile(self, call: Call) -> Any:
        return self.mailbox.profile()

    def _list(self, call: Call) -> Any:
        spam_trash = call.query.get("includeSpamTrash") == "true"
        found = self.mailbox.listed(call.query.get("q", ""), call.query.get("labelIds", ()), spam_trash)
        items, token = self._paged(call, found)
        answer = {"messages": [{"id": one.id, "threadId": one.thread} for one in items]} if items else {}
        return {**answer, **token, "resultSizeEstimate": len(found)}

    def _get(self, call: Call) -> Any:
        return self.mailbox.get(
            call.path["id"], call.query.get("format", "full"), call.query.get("metadataHeaders", ())
        )

    def _insert(self, call: Call) -> Any:
        raw = _raw(call.body)
        stored = self.mailbox.add(raw, call.body.get("labelIds", ()), thread=call.body.get("threadId", ""))
        return {"id": stored.id, "threadId": stored.thread, "labelIds": sorted(stored.labels)}

    def _history(self, call: Call) -> Any:
        found = self.mailbox.since(int(call.query["startHistoryId"]))
        wanted = {
            kind.replace("message", "messages").replace("label", "labels")
            for kind in call.query.get("historyTypes", ())
        }
        if wanted:
            found = [one for one in found if wanted & one.keys()]
        items, token = self._paged(call, found)
        return {**({"history": items} if items else {}), **token, "historyId": str(self.mailbox.history)}

    def _drafts(self, call: Call) -> Any:
        box = self.mailbox
        items, token = self._paged(call, list(reversed(box.drafts.items())))
        listed = [{"id": one, "message": {"id": inner, "threadId": box.messages[inner].thread}} for one, inner in items]
        return {**({"drafts": listed} if listed else {}), **token, "resultSizeEstimate": len(box.drafts)}

    def _draft(self, call: Call) -> Any:
        return self.mailbox.draft(call.path["id"], call.query.get("format", "full"))

    def _create(self, call: Call) -> Any:
        message = call.body["message"]
        one = self.mailbox.create_draft(_raw(message), message.get("threadId", ""))
        return {"id": one, "message": shown(self.mailbox.messages[self.mailbox.drafts[one]], "minimal")}

    def _delete(self, call: Call) -> Any:
        self.mailbox.delete_draft(call.path["id"])

    def _labels(self, call: Call) -> Any:
        return {"labels": [{"id": one, "name": name, "type": "user"} for one, name in self.mailbox.labels.items()]}

    def _create_label(self, call: Call) -> Any:
        one = f"Label_{len(self.mailbox.labels) + 1}"
        self.mailbox.labels[one] = call.body["name"]
        return {"id": one, "name": call.body["name"], "type": "user"}

    def _modify_thread(self, call: Call) -> Any:
        of_thread = [one for one in self.mailbox.messages.values() if one.thread == call.path["id"]]
        if not of_thread:
            raise NotFound
        for one in of_thread:
            self.mailbox.relabel(one.id, call.body.get("addLabelIds", ()), call.body.get("removeLabelIds", ()))
        return {"id": call.path["id"], "messages": [shown(one, "minimal") for one in of_thread]}

    def _paged(self, call: Call, found: list[Any]) -> tuple[list[Any], dict[str, str]]:
        """A page and how to ask for the next: 100 unless told, 500 at most (discovery document)."""
        size = min(int(call.query.get("maxResults", 100)), 500, self.page)
        first = int(call.query.get("pageToken", "0").removeprefix("page-") or 0)
        rest = {"nextPageToken": f"page-{first + size}"} if len(found) > first + size else {}
        return found[first : first + size], rest


_ANSWERS: dict[str, Callable[[GmailServer, Call], Any]] = {
    "getProfile": GmailServer._profile,
    "messages.list": GmailServer._list,
    "messages.get": GmailServer._get,
    "messages.insert": GmailServer._insert,
    "history.list": GmailServer._history,
    "drafts.list": GmailServer._drafts,
    "drafts.get": GmailServer._draft,
    "drafts.create": GmailServer._create,
    "drafts.delete": GmailServer._delete,
    "labels.list": GmailServer._labels,
    "labels.create": GmailServer._create_label,
    "threads.modify": GmailServer._modify_thread,
}


def _raw(message: dict[str, Any]) -> bytes:
    return urlsafe_b64decode(message["raw"] + "=" * (-len(message["raw"]) % 4))


def _error(status: int, reason: str = "", headers: tuple[tuple[str, str], ...] = ()) -> Reply:
    """An error as the API guide "Resolve errors" shows it."""
    reason = reason or _REASONS.get(status, "backendError")
    inner = [{"domain": "global", "reason": reason, "message": reason}]
    return Reply(
        status, json.dumps({"error": {"code": status, "message": reason, "errors": inner}}).encode(), headers=headers
    )


def _part(asked_as: str, reply: Reply) -> bytes:
    head = f"--batch_part\r\nContent-Type: application/http\r\nContent-ID: <response-{asked_as[1:-1]}>\r\n\r\n"
    fields = "".join(f"{name}: {value}\r\n" for name, value in reply.headers)
    status = f"HTTP/1.1 {reply.status} OK\r\nContent-Type: {reply.kind}\r\n{fields}Content-Length: {len(reply.body)}"
    return f"{head}{status}\r\n\r\n".encode() + reply.body + b"\r\n"


def _spoilt(reply: Reply, fault: Fault) -> Reply | None:
    match fault.how:
        case "drop":
            return None
        case "html":
            return Reply(200, b"<!DOCTYPE html><title>Sign in to Wi-Fi</title>", "text/html")
        case "cut":
            return Reply(reply.status, reply.body[: len(reply.body) // 2], reply.kind)
        case "hang up":
            return Reply(reply.status, reply.body, reply.kind, cut=True)
    return _error(fault.status, fault.reason, fault.headers)


@contextmanager
def running(mailbox: GmailMailbox | None = None) -> Iterator[GmailServer]:
    """A server for one test. Whatever was said that is not of the API fails it."""
    server = GmailServer(mailbox)
    server.start()
    try:
        yield server
    finally:
        server.stop()
    assert server.wrong == []
