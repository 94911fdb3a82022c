"""A stub of an OpenAI-compatible endpoint on loopback: remembers what it was asked, answers as a test tells it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any

Answer = Callable[[dict[str, Any]], tuple[int, bytes]]


def saying(words: object) -> Answer:
    """A well-formed chat completion with these words."""
    return lambda asked: (200, json.dumps({"choices": [{"message": {"content": words}}]}).encode())


def raw(status: int, body: bytes) -> Answer:
    return lambda asked: (status, body)


@dataclass
class Chat:
    """`asked` are the bodies received, `keys` the Authorization headers. `silent` never answers while it is set."""

    url: str = ""
    answer: Answer = field(default_factory=lambda: saying("{}"))
    asked: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    silent: bool = False
    ended: Event = field(default_factory=Event)


@contextmanager
def running() -> Iterator[Chat]:
    chat = Chat()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            chat.asked.append(body)
            chat.keys.append(self.headers.get("Authorization", ""))
            if chat.silent:
                chat.ended.wait(20)
                return
            status, answer = chat.answer(body)
            self.send_response(status)
            self.send_header("Content-Length", str(len(answer)))
            self.send_header("Location", "http://127.0.0.1:1/elsewhere")
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    chat.url = f"http://127.0.0.1:{server.server_port}/v1"
    try:
        yield chat
    finally:
        chat.ended.set()
        server.shutdown()
        server.server_close()
