"""Hears the one answer that a browser brings to this machine (RFC 8252 §7.3), whatever else knocks at the port.

A server for a single connection, as google-auth-oauthlib's own is, would take a browser's spare connection, a port
scanner or a request for an icon for the answer, and wait for ever on one that says nothing. Leaves what the answer
means to `signin`.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Empty, Queue
from urllib.parse import parse_qs, urlsplit

Answer = Mapping[str, str]
SILENCE = 10.0
"""Seconds after which a connection that says nothing is closed."""


class Ear:
    """A server on a port of the loopback. `takes` tells the answer that is waited for from everything else."""

    def __init__(self, server: ThreadingHTTPServer, heard: Queue[Answer]) -> None:
        self._heard = heard
        self.port = int(server.server_address[1])

    def wait(self, seconds: float) -> Answer | None:
        """The answer's parameters; None where none came in time."""
        try:
            return self._heard.get(timeout=seconds)
        except Empty:
            return None


@contextmanager
def listening(port: int, takes: Callable[[Answer], bool], thanks: str) -> Iterator[Ear]:
    """Port 0 is any free one. Raises OSError or OverflowError for one that cannot be had."""
    heard: Queue[Answer] = Queue()

    class Page(BaseHTTPRequestHandler):
        timeout = SILENCE

        def do_GET(self) -> None:
            said = {key: values[0] for key, values in parse_qs(urlsplit(self.path).query).items()}
            good = takes(said)
            body = (thanks if good else "Nothing is to be had here.").encode()
            self.send_response_only(200 if good else 404)
            self.send_header("Content-Type", "text/plain; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            if good:
                heard.put(said)

        def log_message(self, *_: object) -> None:
            """The answer holds the code: it is not logged."""

    server = ThreadingHTTPServer(("127.0.0.1", port), Page)
    server.daemon_threads = True
    guard = _other_loopback(int(server.server_address[1]))
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield Ear(server, heard)
    finally:
        server.shutdown()
        server.server_close()
        guard.close()


def _other_loopback(port: int) -> socket.socket:
    """Holds the same port of ::1, which a browser may try first, so that nobody else listens there."""
    held = socket.socket(socket.AF_INET6 if socket.has_ipv6 else socket.AF_INET)
    with suppress(OSError):
        held.bind(("::1", port))
    return held
