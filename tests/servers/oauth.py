"""An OAuth server on loopback that does what RFC 6749 and RFC 7636 say of the code grant and of refreshing, no more.

Google's own words in errors are taken from its public documentation and issue threads. It can be told to answer the
next token requests with anything at all.
"""

from __future__ import annotations

import hashlib
import json
import threading
from base64 import urlsafe_b64encode
from collections import deque
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit


@dataclass(frozen=True, slots=True)
class Said:
    """One answer of the token endpoint."""

    status: int
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()


def error(code: str, description: str = "", status: int = 400) -> Said:
    said = {"error": code} | ({"error_description": description} if description else {})
    return Said(status, json.dumps(said).encode())


REVOKED = error("invalid_grant", "Token has been expired or revoked.")


@dataclass
class OAuthServer:
    """`forms` are the token requests heard. `scripted` answers come first, each once. `consents` are the pages asked
    for. `user` decides at the consent page: which scopes to grant, None for a refusal."""

    client_id: str = "desk.apps.example"
    client_secret: str = "no-secret-at-all"
    granted: tuple[str, ...] | None = ()
    """() grants all that is asked for, None refuses."""
    gives_refresh: bool = True
    forms: list[dict[str, str]] = field(default_factory=list)
    consents: list[dict[str, str]] = field(default_factory=list)
    scripted: deque[Said] = field(default_factory=deque)
    date: str = ""
    mailbox: str = "jane@mail.example"
    """Whose mailbox the Gmail API says it is."""
    profile: Said | None = None
    accepted: set[str] = field(default_factory=set)
    """Access tokens that an IMAP server asking at /introspect (RFC 7662) is told to take."""
    refused: set[str] = field(default_factory=set)
    """Access tokens that the Gmail API refuses."""
    _codes: dict[str, dict[str, str]] = field(default_factory=dict)
    _numbers: Any = field(default_factory=lambda: count(1))
    _server: ThreadingHTTPServer | None = None

    def start(self) -> None:
        outer = self

        class Page(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.0"

            def do_GET(self) -> None:
                self.give(*outer.get(self.path, self.headers.get("Authorization", "").removeprefix("Bearer ")))

            def do_POST(self) -> None:
                length = int(self.headers.get("Content-Length", 0))
                form = dict(parse_qsl(self.rfile.read(length).decode()))
                said = outer.token(form)
                self.give(said.status, said.body, said.headers)

            def give(self, status: int, body: bytes, headers: tuple[tuple[str, str], ...]) -> None:
                self.send_response_only(status)
                self.send_header("Date", outer.date or self.date_time_string())
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                for name, value in headers:
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    def stop(self) -> None:
        assert self._server is not None
        self._server.shutdown()
        self._server.server_close()

    @property
    def base(self) -> str:
        assert self._server is not None
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def token_uri(self) -> str:
        return f"{self.base}/token"

    @property
    def auth_uri(self) -> str:
        return f"{self.base}/auth"

    def get(self, path: str, token: str = "") -> tuple[int, bytes, tuple[tuple[str, str], ...]]:
        parts = urlsplit(path)
        asked = dict(parse_qsl(parts.query))
        if token in self.refused:
            return 401, b'{"error": {"code": 401, "status": "UNAUTHENTICATED"}}', ()
        if parts.path == "/gmail/v1/users/me/profile":
            said = self.profile or Said(200, json.dumps({"emailAddress": self.mailbox, "historyId": "1"}).encode())
            return said.status, said.body, said.headers
        if parts.path == "/introspect":
            active = asked.get("token") in self.accepted
            return (
                200,
                json.dumps({"active": active, "email": self.mailbox} if active else {"active": False}).encode(),
                (),
            )
        if parts.path == "/auth":
            self.consents.append(asked)
            return 302, b"", (("Location", f"{asked['redirect_uri']}?{urlencode(self._decided(asked))}"),)
        return 404, b"{}", ()

    def _decided(self, asked: dict[str, str]) -> dict[str, str]:
        if self.granted is None:
            return {"error": "access_denied", "state": asked["state"]}
        code = f"code-{next(self._numbers)}"
        scope = " ".join(self.granted) or asked["scope"]
        self._codes[code] = asked | {"scope": scope}
        return {"code": code, "state": asked["state"], "scope": scope}

    def token(self, form: dict[str, str]) -> Said:
        self.forms.append(form)
        if self.scripted:
            return self.scripted.popleft()
        if form.get("client_id") != self.client_id or form.get("client_secret", "") != self.client_secret:
            return error("invalid_client", "The OAuth client was not found.", 401)
        if form.get("grant_type") == "refresh_token":
            return self._answer({}) if form.get("refresh_token", "").startswith("refresh-") else REVOKED
        asked = self._codes.pop(form.get("code", ""), None)
        if asked is None or not _proves(form.get("code_verifier", ""), asked.get("code_challenge", "")):
            return error("invalid_grant", "Malformed auth code.")
        more = {"refresh_token": f"refresh-{next(self._numbers)}"} if self.gives_refresh else {}
        return self._answer({"scope": asked["scope"], **more})

    def _answer(self, more: dict[str, str]) -> Said:
        access = f"access-{next(self._numbers)}"
        self.accepted.add(access)
        fields = {"access_token": access, "expires_in": 3599, "token_type": "Bearer"}
        return Said(200, json.dumps(fields | more).encode())


def _proves(verifier: str, challenge: str) -> bool:
    """RFC 7636 §4.6, S256."""
    digest = urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    return bool(verifier) and digest == challenge
