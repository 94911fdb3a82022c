"""A server that says little: a greeting, and to each line what a test lets it answer; over TLS with any certificate."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

Answer = Callable[[bytes], bytes]


@contextmanager
def speaking(
    greeting: bytes, answer: Answer = lambda line: b"", context: ssl.SSLContext | None = None
) -> Iterator[int]:
    """Its port. An empty answer ends the conversation."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                line, _ = listener.accept()
            except OSError:
                return
            with suppress(OSError), line:
                _converse(context.wrap_socket(line, server_side=True) if context else line, greeting, answer)

    threading.Thread(target=serve, daemon=True).start()
    yield int(listener.getsockname()[1])
    listener.close()


def _converse(line: socket.socket, greeting: bytes, answer: Answer) -> None:
    with line, line.makefile("rb") as heard:
        line.sendall(greeting)
        for said in heard:
            words = answer(said)
            if not words:
                return
            line.sendall(words)


def imap(login: bytes) -> Answer:
    """An IMAP server that answers so to every attempt to sign in."""

    def answer(said: bytes) -> bytes:
        tag, _, rest = said.strip().partition(b" ")
        command = rest.split(b" ")[0].upper()
        if command == b"CAPABILITY":
            return b"* CAPABILITY IMAP4rev1\r\n" + tag + b" OK done\r\n"
        if command == b"LOGIN":
            return tag + b" " + login + b"\r\n"
        return tag + b" OK done\r\n"

    return answer
