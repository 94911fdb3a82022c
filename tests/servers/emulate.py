"""Gmail as others wrote it: emulate 0.11.2 (npm), behind a shim that gives it what it lacks.

The shim adds the profile, batches, search beyond emulate's few operators (by `gmail_search`), and a history that can
expire; all else is emulate's own. Every test takes a user of its own.
"""

from __future__ import annotations

import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
import threading
import time
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from tests.servers.gmail_mailbox import Stored
from tests.servers.gmail_search import Mail, matches
from tests.servers.http_page import Reply, listening

VERSION = "0.11.2"
USERS = 200
ME = "/gmail/v1/users/me"
HERE = Path(__file__).parent
HOME = Path(os.environ.get("HEARDBACK_EMULATE", HERE.parents[1] / ".ci" / "node"))


@dataclass
class Emulate:
    """The running service with the shim before it; `user` hands out users (their tokens) that nobody has used."""

    port: int
    wrong: list[str] = field(default_factory=list)
    expired: dict[str, int] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))
    _lines: threading.local = field(default_factory=threading.local)

    def __post_init__(self) -> None:
        self._server = listening(self.answer, lambda: datetime.now(UTC), self.wrong.append)
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/"

    def user(self) -> str:
        return f"token{next(self._numbers)}"

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def answer(self, method: str, target: str, headers: dict[str, str], body: bytes) -> Reply:
        token = headers.get("authorization", "").removeprefix("Bearer ")
        path, query = urlsplit(target).path, dict(parse_qsl(urlsplit(target).query))
        if path in {"/batch", "/batch/gmail/v1"}:
            return self._batch(headers, body)
        if path == f"{ME}/profile":
            return self._profile(token)
        if path == f"{ME}/history" and int(query.get("startHistoryId", 0)) < self.expired.get(token, 0):
            return Reply(404, b'{"error": {"code": 404, "errors": [{"reason": "notFound"}]}}')
        if path == f"{ME}/messages" and method == "GET" and "q" in query:
            return self._search(token, query)
        return self.put(token, method, target, body)

    def put(self, token: str, method: str, target: str, body: bytes = b"") -> Reply:
        """Straight to emulate, over a connection of this thread's own."""
        fields = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        for fresh in (False, True):
            line = getattr(self._lines, "line", None)
            if line is None or fresh:
                line = self._lines.line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
            with suppress(ConnectionError, http.client.HTTPException):
                line.request(method, target, body or None, fields)
                found = line.getresponse()
                return Reply(found.status, found.read(), found.getheader("content-type") or "application/json")
        raise ConnectionError("emulate is gone")

    def ask(self, token: str, method: str, path: str, body: Any = None) -> Any:
        reply = self.put(token, method, f"{ME}{path}", json.dumps(body).encode() if body is not None else b"")
        if reply.status >= 300:
            raise RuntimeError(f"emulate refused {method} {path}: {reply.body!r}")
        return json.loads(reply.body) if reply.body else None

    def _profile(self, token: str) -> Reply:
        watch = self.ask(token, "POST", "/watch", {"topicName": "projects/x/topics/y"})
        said = {"emailAddress": address(token), "historyId": watch["historyId"], "messagesTotal": 0, "threadsTotal": 0}
        return Reply(200, json.dumps(said).encode())

    def _search(self, token: str, query: dict[str, str]) -> Reply:
        """All that emulate lists, each message held against the search."""
        now, listing = datetime.now(UTC), f"/messages?maxResults=500&includeSpamTrash={query.get('includeSpamTrash')}"
        found = []
        for item in self.ask(token, "GET", listing).get("messages") or ():
            whole = self.ask(token, "GET", f"/messages/{item['id']}?format=raw")
            if matches(query["q"], Mail(decoded(whole), arrived(whole), frozenset(whole["labelIds"])), now):
                found.append({"id": item["id"], "threadId": item["threadId"]})
        first, size = int(query.get("pageToken", 0)), int(query.get("maxResults", 100))
        more = {"nextPageToken": str(first + size)} if len(found) > first + size else {}
        said = {"messages": found[first : first + size], "resultSizeEstimate": len(found), **more}
        return Reply(200, json.dumps(said).encode())

    def _batch(self, headers: dict[str, str], body: bytes) -> Reply:
        whole = message_from_bytes(b"Content-Type: " + headers["content-type"].encode() + b"\r\n\r\n" + body)
        said = b""
        for part in whole.get_payload():
            assert not isinstance(part, str)
            method, target, _ = str(part.get_payload()).lstrip().split("\n", 1)[0].split(" ", 2)
            reply = self.answer(method, target, headers, b"")
            name = f"<response-{str(part['Content-ID'])[1:-1]}>"
            said += f"--b\r\nContent-Type: application/http\r\nContent-ID: {name}\r\n\r\n".encode()
            said += f"HTTP/1.1 {reply.status} OK\r\nContent-Type: {reply.kind}\r\n\r\n".encode() + reply.body + b"\r\n"
        return Reply(200, said + b"--b--\r\n", "multipart/mixed; boundary=b")


class EmulateMailbox:
    """One user's mailbox, with the hands of that user: what `GmailMailbox` offers to tests, by emulate's own REST."""

    def __init__(self, emulate: Emulate) -> None:
        self.emulate, self.token = emulate, emulate.user()

    @property
    def messages(self) -> dict[str, Stored]:
        """In the order of their coming."""
        listed = self._ask("GET", "/messages?maxResults=500&includeSpamTrash=true").get("messages") or ()
        whole = [self._ask("GET", f"/messages/{item['id']}?format=raw") for item in listed]
        stored = [
            Stored(
                one["id"], one["threadId"], set(one["labelIds"]), decoded(one), arrived(one), 0, int(one["historyId"])
            )
            for one in whole
        ]
        return {one.id: one for one in sorted(stored, key=lambda one: one.history)}

    @property
    def drafts(self) -> dict[str, str]:
        listed = self._ask("GET", "/drafts?maxResults=500").get("drafts") or ()
        return {item["id"]: item["message"]["id"] for item in listed}

    def add(self, raw: bytes, labels: Iterable[str], at: datetime | None = None, thread: str = "") -> Stored:
        known = {item["name"] for item in self._ask("GET", "/labels")["labels"]}
        for label in set(labels) - known:
            self._ask("POST", "/labels", {"name": label})
        names = {item["name"]: item["id"] for item in self._ask("GET", "/labels")["labels"]}
        body = {"raw": encoded(raw), "labelIds": [names.get(label, label) for label in labels]}
        body |= {"internalDate": str(int(at.timestamp() * 1000))} if at else {}
        body |= {"threadId": thread} if thread else {}
        one = self._ask("POST", "/messages", body)["id"]
        return self.messages[one]

    def remove(self, message_id: str) -> None:
        self._ask("DELETE", f"/messages/{message_id}")

    def relabel(self, message_id: str, add: Iterable[str] = (), remove: Iterable[str] = ()) -> None:
        self._ask("POST", f"/messages/{message_id}/modify", {"addLabelIds": [*add], "removeLabelIds": [*remove]})

    def create_draft(self, raw: bytes, thread: str = "") -> str:
        message = {"raw": encoded(raw), **({"threadId": thread} if thread else {})}
        return str(self._ask("POST", "/drafts", {"message": message})["id"])

    def edit_draft(self, draft_id: str, raw: bytes) -> None:
        self._ask("PUT", f"/drafts/{draft_id}", {"message": {"raw": encoded(raw)}})

    def delete_draft(self, draft_id: str) -> None:
        self._ask("DELETE", f"/drafts/{draft_id}")

    def send_draft(self, draft_id: str) -> None:
        self._ask("POST", "/drafts/send", {"id": draft_id})

    def expire(self) -> None:
        """No history id up to now is known any more."""
        watch = self._ask("POST", "/watch", {"topicName": "projects/x/topics/y"})
        self.emulate.expired[self.token] = int(watch["historyId"])

    def _ask(self, method: str, path: str, body: Any = None) -> Any:
        return self.emulate.ask(self.token, method, path, body)


def address(token: str) -> str:
    return f"jane.{token}@mail.example"


def encoded(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode()


def decoded(message: dict[str, Any]) -> bytes:
    return urlsafe_b64decode(message["raw"] + "=" * (-len(message["raw"]) % 4))


def arrived(message: dict[str, Any]) -> datetime:
    return datetime.fromtimestamp(int(message["internalDate"]) / 1000, UTC)


@contextmanager
def running(home: Path) -> Iterator[Emulate]:
    """Starts node, and stops it. Skips the test where emulate is missing; under CI its absence is a failure."""
    node, api = shutil.which("node"), HOME / "node_modules" / "emulate" / "dist" / "api.js"
    if node is None or not api.exists():
        why = f"needs node and emulate ({HOME}: npm install --prefix {HOME} emulate@{VERSION})"
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)
    with socket.create_server(("127.0.0.1", 0)) as held:
        port = held.getsockname()[1]
    seed = home / "seed.json"
    seed.write_text(json.dumps(_seed()))
    command = [
        node,
        "-r",
        str(HERE / "emulate_preload.cjs"),
        str(HERE / "emulate_run.mjs"),
        str(api),
        str(port),
        str(seed),
    ]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_until_ready(port, process)
        emulate = Emulate(port)
        yield emulate
        emulate.stop()
        assert emulate.wrong == []
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(10)


def _seed() -> dict[str, Any]:
    tokens = [f"token{number}" for number in range(1, USERS + 1)]
    return {
        "tokens": {one: {"login": address(one), "scopes": ["https://mail.google.com/"]} for one in tokens},
        "google": {"users": [{"email": address(one), "name": "Jane Doe"} for one in tokens], "messages": []},
    }


def _wait_until_ready(port: int, process: subprocess.Popen[bytes]) -> None:
    """It says that it is ready before it listens, so it is asked."""
    until = time.monotonic() + 20
    while time.monotonic() < until and process.poll() is None:
        try:
            with socket.create_connection(("127.0.0.1", port), 1):
                return
        except OSError:
            time.sleep(0.02)
    raise RuntimeError("emulate did not start")
