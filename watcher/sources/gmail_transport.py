"""The one way to Gmail's server: puts a request once, and only one that `gmail_allowed` lists.

Stands where google-api-python-client expects an `httplib2.Http`. httplib2 itself puts any request a second time when
the connection closes before the answer, a `drafts.create` too; here nothing but reading is ever repeated, and once.
Leaves what answers mean to `gmail_api`.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import partial
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

import httplib2
import requests

from watcher import clock
from watcher.errors import SignInNeeded, Unavailable, UserError
from watcher.oauth import clock_words
from watcher.sources.gmail_allowed import BATCH_PATH, check
from watcher.sources.settings import Permit

log = logging.getLogger(__name__)

GOOGLE = "https://gmail.googleapis.com/"
CONNECT, READ = 10.0, 30.0
"""Seconds to wait for a connection, and for the next piece of an answer."""
IDLE = 60.0
"""Seconds after which a kept connection is not trusted any more."""
LONGEST = 180.0
LARGEST = 96 * 1024 * 1024
LARGEST_BATCH = 48 * 1024 * 1024
"""Bytes of an answer: Gmail takes mail up to 50 MB, two thirds of what it is as text; many at once come in halves."""


class TooLarge(Unavailable):
    """An answer larger than is taken at once."""


class Wire:
    """See `request`. `seconds` never runs backwards, `present` is the wall clock."""

    def __init__(
        self,
        permit: Permit,
        endpoint: str = "",
        seconds: Callable[[], float] = time.monotonic,
        present: Callable[[], datetime] = clock.present,
    ) -> None:
        self.base = _checked(endpoint or GOOGLE)
        self.where = urlsplit(self.base).netloc
        self._prefix = urlsplit(self.base).path.rstrip("/")
        self._permit = permit
        self._seconds = seconds
        self._present = present
        self._session: requests.Session | None = None
        self._used_at = 0.0
        self._ahead = timedelta(0)

    @property
    def now(self) -> datetime:
        """The present by the server's clock, as far as it was heard; mail arrives by that clock, whatever ours says."""
        return self._present() + self._ahead

    def request(
        self, uri: str, method: str = "GET", body: Any = None, headers: Mapping[str, str] | None = None, **_: Any
    ) -> tuple[httplib2.Response, bytes]:
        """Status, headers and body of the answer, whatever its status. A refused token is renewed once.

        Raises `NotAllowed`, `SignInNeeded`, or `Unavailable`: then nobody knows whether a writing was done.
        """
        payload = body.encode() if isinstance(body, str) else bytes(body or b"")
        path = self._path(uri)
        check(method, path, headers or {}, payload)
        reads = method == "GET" or path == BATCH_PATH
        limit = LARGEST_BATCH if path == BATCH_PATH else LARGEST
        ask = partial(self._put_twice if reads else self._put_once, method, uri, payload, headers or {}, limit)
        answer, content = ask()
        if answer.status == 401:
            self.renew()
            answer, content = ask()
            if answer.status == 401:
                raise self._refused(answer)
        return answer, content

    def renew(self) -> None:
        """A new token for the requests that follow; the one forced renewal that an answer 401 deserves."""
        self._permit.renewed()

    def close(self) -> None:
        """Drops the connection; idempotent."""
        session, self._session = self._session, None
        if session is not None:
            session.close()

    def _path(self, uri: str) -> str:
        """The path behind the endpoint. A request to any other place is a fault of our own."""
        if not uri.startswith(self.base):
            raise ValueError("a request to another place than the endpoint")
        return urlsplit(uri).path.removeprefix(self._prefix)

    def _put_twice(self, *asked: Any) -> tuple[httplib2.Response, bytes]:
        """For reading: a connection that had gone stale, or broke, is replaced once."""
        try:
            return self._put(*asked)
        except requests.Timeout as fault:
            raise self._broken(fault) from fault
        except requests.ConnectionError:
            log.info("%s: the connection had gone, connecting anew", self.where)
        except requests.RequestException as fault:
            raise self._broken(fault) from fault
        return self._put_plainly(*asked)

    def _put_once(self, *asked: Any) -> tuple[httplib2.Response, bytes]:
        """For writing: on a connection of its own, so that none gone stale leaves the outcome unknown."""
        self.close()
        return self._put_plainly(*asked)

    def _put_plainly(self, *asked: Any) -> tuple[httplib2.Response, bytes]:
        try:
            return self._put(*asked)
        except requests.RequestException as fault:
            raise self._broken(fault) from fault

    def _put(
        self, method: str, uri: str, body: bytes, headers: Mapping[str, str], limit: int
    ) -> tuple[httplib2.Response, bytes]:
        fields = {**headers, "content-length": str(len(body)), "accept-encoding": "gzip"}
        fields["authorization"] = f"Bearer {self._permit.token()}"
        try:
            found = self._open().request(
                method,
                uri,
                data=body,
                headers=fields,
                auth=_as_it_is,
                timeout=(CONNECT, READ),
                allow_redirects=False,
                stream=True,
            )
            content = self._whole(found, limit)
        except BaseException:
            self.close()
            raise
        self._used_at = self._seconds()
        self._hear_the_time(found.headers.get("date", ""))
        answer = httplib2.Response({name.lower(): value for name, value in found.headers.items()})
        answer.status, answer.reason = found.status_code, found.reason or ""
        return answer, content

    def _whole(self, found: requests.Response, limit: int) -> bytes:
        begun, pieces, size = self._seconds(), [], 0
        for piece in found.iter_content(256 * 1024):
            pieces.append(piece)
            size += len(piece)
            if size > limit:
                raise TooLarge(f"{self.where}: an answer is larger than {limit // 1024 // 1024} MB")
            if self._seconds() - begun > LONGEST:
                raise requests.Timeout("the answer comes too slowly")
        return b"".join(pieces)

    def _open(self) -> requests.Session:
        if self._session is not None and self._seconds() - self._used_at > IDLE:
            self.close()
        if self._session is None:
            self._session = requests.Session()
        return self._session

    def _refused(self, answer: httplib2.Response) -> Exception:
        wrong = clock_words({"Date": answer.get("date", "")}, self._present())
        if wrong:
            return Unavailable(f"{self.where} refuses a token made just now. {wrong}")
        return SignInNeeded(f"{self.where} refuses the token, also a new one: run `heardback login`")

    def _hear_the_time(self, date: str) -> None:
        with suppress(ValueError, TypeError):
            self._ahead = parsedate_to_datetime(date) - self._present()

    def _broken(self, fault: requests.RequestException) -> Unavailable:
        match fault:
            case requests.exceptions.SSLError():
                return Unavailable(
                    f"{self.where}: no trusted connection could be made (certificate, or this machine's clock is wrong)"
                )
            case requests.exceptions.ProxyError():
                return Unavailable(f"cannot reach {self.where}: the proxy that this machine is set to use refuses")
            case requests.ConnectTimeout():
                return Unavailable(f"{self.where} does not answer")
            case requests.Timeout():
                return Unavailable(f"{self.where}: the connection broke: no answer in time")
        if "NewConnectionError" in repr(fault) or "NameResolutionError" in repr(fault):
            return Unavailable(f"cannot reach {self.where}: is this machine online?")
        return Unavailable(f"{self.where}: the connection broke before the answer had come")


def _as_it_is(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Keeps requests from putting what it finds in ~/.netrc in our token's place."""
    return request


def _checked(endpoint: str) -> str:
    """The endpoint with its closing slash. Raises UserError unless it is https, or http on this machine."""
    base = endpoint.rstrip("/") + "/"
    parts = urlsplit(base)
    if not parts.hostname or parts.scheme not in {"http", "https"} or parts.query:
        raise UserError(f"[gmail] api_endpoint {endpoint!r} is no address; write for example https://proxy.example/")
    if parts.scheme == "http" and not _is_loopback(parts.hostname):
        raise UserError(f"[gmail] api_endpoint {endpoint!r} would send the token in clear; use https")
    return base


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"
