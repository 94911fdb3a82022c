"""HTTP/1.1 on loopback for servers that stand in for others: one function answers all, each reply is one write."""

from __future__ import annotations

import gzip
import socket
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True, slots=True)
class Reply:
    """`cut`: only half of what Content-Length says is sent, then the connection closes."""

    status: int
    body: bytes
    kind: str = "application/json; charset=UTF-8"
    headers: tuple[tuple[str, str], ...] = ()
    cut: bool = False


Answer = Callable[[str, str, dict[str, str], bytes], Reply | None]
"""Method, target, headers (names in lower case) and body to a reply; None closes the connection without a word."""


def listening(answer: Answer, now: Callable[[], datetime], broken: Callable[[str], None]) -> ThreadingHTTPServer:
    """A server on a free port, not serving yet. `now` is its Date (UTC), `broken` is told of faults of its own."""

    class Page(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # one write for a reply: Python's default costs 40 ms a request by delayed acknowledgement
        disable_nagle_algorithm = True

        def _any(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            try:
                reply = answer(self.command, self.path, headers, body)
            except Exception as fault:  # noqa: BLE001 - told at the end of the test
                broken(repr(fault))
                reply = Reply(500, b"{}")
            if reply is None:
                self.close_connection = True
                self.connection.shutdown(socket.SHUT_RDWR)
                return
            self._say(reply, "gzip" in headers.get("accept-encoding", ""))

        def _say(self, reply: Reply, zipped: bool) -> None:
            body = gzip.compress(reply.body, 1) if zipped and len(reply.body) > 2_000 and not reply.cut else reply.body
            self.send_response(reply.status)
            for name, value in reply.headers:
                self.send_header(name, value)
            if body is not reply.body:
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Type", reply.kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[: len(body) // 2] if reply.cut else body)
            self.close_connection = self.close_connection or reply.cut

        def date_time_string(self, timestamp: float | None = None) -> str:
            return format_datetime(now(), usegmt=True)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _any

        def log_message(self, format: str, *args: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
    server.daemon_threads = True
    return server
