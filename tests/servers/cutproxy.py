"""A line to a server that can be listened to and cut at a chosen point: what a network does at the worst moment."""

from __future__ import annotations

import re
import socket
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

_RESET = struct.pack("ii", 1, 0)


@dataclass(frozen=True, slots=True)
class Cut:
    """Once `after` was seen from the client, the connection is reset: before it gets there, or (`swallow`) in place of
    the server's next words, so the server has done its work and nobody heard of it. Fires once."""

    after: bytes
    swallow: bool = True


class CutProxy:
    """Listens on `port` and passes everything to `target` on loopback, until told to cut.

    `said` is what clients wrote. `rewrite` is shown what the server says, piece by piece, and answers what to pass on.
    """

    def __init__(self, target: int) -> None:
        self._target = target
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._lines: list[tuple[socket.socket, socket.socket]] = []
        self._cut: Cut | None = None
        self._armed = False
        self.said = bytearray()
        self.rewrite: Callable[[bytes], bytes] = lambda words: words
        self.port = int(self._listener.getsockname()[1])
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self, cut: Cut) -> None:
        self._cut, self._armed = cut, False

    def commands(self) -> list[str]:
        """The commands heard so far without their tags, arguments included; then forgets them."""
        lines = bytes(self.said).decode("latin-1").split("\r\n")
        self.said.clear()
        return [tagged.group(1) for line in lines if (tagged := re.match(r"[A-Z]{4,5}\d+ (.*)", line))]

    def hang_up(self) -> None:
        """Resets every connection, as a network does that was away for a while."""
        for line in self._lines:
            self._reset(*line)
        self._lines.clear()

    def close(self) -> None:
        self.hang_up()
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
                server = socket.create_connection(("127.0.0.1", self._target), 5)
            except OSError:
                return
            server.settimeout(None)
            self._lines.append((client, server))
            for source, sink in ((client, server), (server, client)):
                threading.Thread(target=self._pump, args=(source, sink, source is client), daemon=True).start()

    def _pump(self, source: socket.socket, sink: socket.socket, outward: bool) -> None:
        with suppress(OSError):
            while words := source.recv(65536):
                if outward:
                    self.said += words
                if self._must_cut(words, outward):
                    self._reset(source, sink)
                    return
                sink.sendall(words if outward else self.rewrite(words))
            sink.shutdown(socket.SHUT_WR)

    def _must_cut(self, words: bytes, outward: bool) -> bool:
        cut = self._cut
        if cut is None:
            return False
        if outward and cut.after in bytes(self.said):
            self._armed = True
        if not self._armed or (outward and cut.swallow):
            return False
        # The server's "+" only asks for the rest of a command: what is to be lost is its word that the deed is done.
        if not outward and words.startswith(b"+"):
            return False
        self._cut = None
        return True

    @staticmethod
    def _reset(*ends: socket.socket) -> None:
        for end in ends:
            with suppress(OSError):
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                end.shutdown(socket.SHUT_RD)  # wakes the thread that reads from it
            with suppress(OSError):
                end.close()


def poorer(words: bytes) -> bytes:
    """A server's words as one without extensions would say them: for `CutProxy.rewrite`."""
    words = re.sub(rb" (UIDPLUS|CONDSTORE|QRESYNC|UNSELECT|SPECIAL-USE|NAMESPACE|LITERAL\+|MOVE|ENABLE)\b", b"", words)
    words = re.sub(rb"\[(APPENDUID|HIGHESTMODSEQ) [\d ]+\] ", b"", words)
    return re.sub(rb" ?\\(Drafts|Sent|Trash|Junk)(?=[ )])", b"", words)
