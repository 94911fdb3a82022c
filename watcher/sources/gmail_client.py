"""Puts requests to Gmail, each at the quota's pace, and says its refusals in our words.

Built by google-api-python-client from the discovery document that it brings along. Leaves the wire to
`gmail_transport` and the requests themselves to `gmail_api`.
"""

from __future__ import annotations

import json
import logging
from functools import cache
from pathlib import Path
from typing import Any

import googleapiclient
from googleapiclient.discovery import build_from_document
from googleapiclient.errors import HttpError

from watcher.sources.gmail_faults import Busy, Failing, Limited, explained
from watcher.sources.gmail_quota import FIRST_PAUSE, Pace
from watcher.sources.gmail_transport import Wire

logging.getLogger("googleapiclient").setLevel(logging.ERROR)  # its warnings quote answers

ATTEMPTS = 4
"""So often a reading is tried while the server is busy."""
LONGEST_PAUSE = 30.0
"""Seconds that are waited here; what takes longer is left to the next tick."""


class Client:
    """The API of the user who signed in. What it raises: `Unavailable`, `SignInNeeded` or `UserError`."""

    def __init__(self, wire: Wire, pace: Pace) -> None:
        self.wire, self.pace = wire, pace
        self.service: Any = build_from_document(_document(wire.base), http=wire)
        self._users: Any = self.service.users()

    def read(self, what: str, request: Any) -> dict[str, Any]:
        for attempt in range(1, ATTEMPTS + 1):
            try:
                return self.asked(what, request)
            except Busy as fault:
                if attempt == ATTEMPTS:
                    raise
                self.rest(fault, attempt)
        raise AssertionError

    def write(self, what: str, request: Any) -> dict[str, Any]:
        try:
            return self.asked(what, request)
        except Limited:
            self.pace.slower()
            raise

    def asked(self, what: str, request: Any) -> dict[str, Any]:
        self.pace.spend(what)
        try:
            answer = request.execute(num_retries=0)
        except HttpError as fault:
            raise explained(fault, self.wire.where, what) from None
        if request.method == "DELETE":
            return {}
        return self._whole(answer, what)

    def _whole(self, answer: Any, what: str) -> dict[str, Any]:
        """The library hands on what is no JSON as text: a page of a proxy, or an answer cut short."""
        if isinstance(answer, dict):
            return answer
        page = isinstance(answer, str) and answer.lstrip()[:1] == "<"
        said = "a web page (of a proxy, or a network's sign-in?)" if page else "an answer cut short"
        self.wire.close()
        raise Failing(f"{self.wire.where} answered {what} with {said}")

    def rest(self, fault: Busy, attempt: int) -> None:
        """Waits as the server asked, or longer each time; raises where that is too long to be waited for here."""
        if isinstance(fault, Limited):
            self.pace.slower()
        pause = fault.retry_after if fault.retry_after is not None else FIRST_PAUSE * 2 ** (attempt - 1)
        if pause > LONGEST_PAUSE:
            raise fault
        self.pace.wait(pause)


@cache
def _discovered() -> str:
    path = Path(googleapiclient.__file__).parent / "discovery_cache" / "documents" / "gmail.v1.json"
    return path.read_text("utf-8")


def _document(base: str) -> dict[str, Any]:
    """The bundled document with another root. (`client_options.api_endpoint` leaves batches going to the real host.)"""
    document: dict[str, Any] = json.loads(_discovered())
    document["rootUrl"] = document["baseUrl"] = base
    document.pop("mtlsRootUrl", None)
    return document
