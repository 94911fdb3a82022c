"""The first consent: the browser asks the user, a server on loopback hears the answer (RFC 8252, PKCE by RFC 7636).

Leaves what is asked for, and checking whose mailbox it is, to the caller; renewing afterwards is `oauth`'s.
"""

from __future__ import annotations

import getpass
import os
import socket
import sys
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

from google_auth_oauthlib.flow import InstalledAppFlow, WSGITimeoutError

from watcher import clock
from watcher.errors import SignInNeeded, Unavailable, UserError
from watcher.oauth import Client, ask, check_address, from_answer, short
from watcher.tokens import Token

HEARD = "heardback has heard the answer. Go back to it; this window can be closed."


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked of the provider. `lacks` answers the scopes missing among those granted."""

    client: Client
    scopes: tuple[str, ...]
    address: str
    lacks: Callable[[tuple[str, ...]], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Manner:
    """How the user is reached. `port` 0 is any free one; `timeout` in seconds; `tell` shows a line to the user."""

    tell: Callable[[str], None]
    browser: bool = True
    port: int = 0
    timeout: int = 300


def sign_in(wish: Wish, manner: Manner) -> Token:
    """The token of a consent given in a browser. Nothing is kept yet.

    Raises SignInNeeded where consent was refused or boxes were left empty, Unavailable where no answer came.
    """
    client = wish.client
    check_address(client.auth_uri, client.origin)
    check_address(client.token_uri, client.origin)
    flow = _Flow.asking(wish, manner)
    with _plain_on_loopback(client):
        try:
            flow.run_local_server(
                port=manner.port,
                authorization_prompt_message="",
                success_message=HEARD,
                open_browser=manner.browser,
                redirect_uri_trailing_slash=client.provider == "Google",
                timeout_seconds=manner.timeout,
                prompt="consent",
                login_hint=wish.address,
            )
        except WSGITimeoutError:
            raise Unavailable(
                f"no answer came from the browser within {manner.timeout // 60 or 1} minutes; nothing was changed, "
                "run `heardback login` again"
            ) from None
        except (OSError, OverflowError) as fault:
            raise UserError(f"cannot listen on port {manner.port} for the browser's answer: {fault}") from None
    assert flow.token is not None  # noqa: S101 - run_local_server has called fetch_token
    return _checked(flow.token, wish)


def _checked(token: Token, wish: Wish) -> Token:
    missing = wish.lacks(token.scopes)
    if missing:
        raise SignInNeeded(
            f"consent was given, but without the permission {', '.join(map(short, missing))}: run `heardback login` "
            "again and leave every box ticked; nothing was changed"
        )
    if not token.refresh:
        raise SignInNeeded(
            f"{wish.client.provider} gave a permission for one hour only; take heardback off the list of connected apps"
            " in your account there, then run `heardback login` again"
        )
    return token


class _Flow(InstalledAppFlow):  # type: ignore[misc]  # the library has no types
    """The library's flow and server; the answer is read, and the code exchanged, in our words."""

    wish: Wish
    manner: Manner
    token: Token | None = None
    _state = ""

    @classmethod
    def asking(cls, wish: Wish, manner: Manner) -> _Flow:
        client = wish.client
        config = {"client_id": client.client_id, "auth_uri": client.auth_uri, "token_uri": client.token_uri}
        flow: _Flow = cls.from_client_config({"installed": config}, scopes=list(wish.scopes))
        flow.wish, flow.manner = wish, manner
        return flow

    def authorization_url(self, **kwargs: Any) -> tuple[str, str]:
        url, self._state = super().authorization_url(**kwargs)
        for line in _instructions(url, urlsplit(self.redirect_uri).port or 0, self.manner.browser):
            self.manner.tell(line)
        return url, self._state

    def fetch_token(self, authorization_response: str = "", **_: Any) -> None:
        """Reads the browser's answer and exchanges its code (RFC 6749 §4.1.2 and §4.1.3)."""
        said = {key: values[0] for key, values in parse_qs(urlsplit(authorization_response).query).items()}
        if "error" in said:
            raise _refusal(said["error"], self.wish)
        if "code" not in said or said.get("state") != self._state:
            raise Unavailable("the browser came back without the answer to this sign-in; run `heardback login` again")
        client = self.wish.client
        form = {
            "grant_type": "authorization_code",
            "code": said["code"],
            "redirect_uri": str(self.redirect_uri),
            "client_id": client.client_id,
            "code_verifier": str(self.code_verifier),
        }
        if client.client_secret:
            form["client_secret"] = client.client_secret
        answer = ask(client.token_uri, form, self.wish.address, client.provider)
        if isinstance(answer.get("refresh_token_expires_in"), int | float):
            self.manner.tell(_short_lived(float(answer["refresh_token_expires_in"]), client.provider))
        bare = Token("", "", None, self.wish.scopes, client.token_uri, client.client_id, client.client_secret)
        self.token = from_answer(answer, bare, clock.present())

    @property
    def credentials(self) -> None:
        """What the library's server answers; the token is taken from the flow."""


def _refusal(code: str, wish: Wish) -> Exception:
    if code == "access_denied":
        return SignInNeeded(
            f"consent was refused, so heardback has no access to {wish.address}; nothing was changed. "
            "If it was meant otherwise, run `heardback login` again"
        )
    word = code if code.replace("_", "").isalnum() else "an odd error"
    return UserError(
        f"{wish.client.provider} refused the sign-in ({word[:60]}); check the OAuth client it was made for"
    )


def _short_lived(seconds: float, provider: str) -> str:
    days = round(seconds / 86400)
    why = ' (the OAuth client is in "Testing"; set it to "In production" and sign in again)' * (provider == "Google")
    return f"Note: {provider} will end this sign-in after {days} days{why}."


def _instructions(url: str, port: int, browser: bool) -> Iterator[str]:
    if browser:
        yield "Your browser opens now. If it does not, open this address yourself:"
        yield f"  {url}"
        return
    yield "Open this address in a browser on this machine:"
    yield f"  {url}"
    yield "If the browser is on another machine, run this there first, and leave it running until you are done:"
    yield f"  ssh -L {port}:127.0.0.1:{port} {_here()}"


def _here() -> str:
    """This machine as the user came to it by ssh, else by its own name."""
    connection = os.environ.get("SSH_CONNECTION", "").split()
    host = connection[2] if len(connection) == 4 else socket.gethostname()
    try:
        return f"{getpass.getuser()}@{host}"
    except (OSError, KeyError):  # a user without a name, as in some containers
        return host


def has_browser() -> bool:
    """Whether a browser can be opened where the user sits: not over ssh, and not without a display."""
    if os.environ.get("SSH_CONNECTION"):
        return False
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    try:
        webbrowser.get()
    except webbrowser.Error:
        return False
    return True


@contextmanager
def _plain_on_loopback(client: Client) -> Iterator[None]:
    """oauthlib refuses http even on this machine, where `check_address` allows it (test servers)."""
    name = "OAUTHLIB_INSECURE_TRANSPORT"
    before = os.environ.get(name)
    if urlsplit(client.auth_uri).scheme == "http":
        os.environ[name] = "1"
    try:
        yield
    finally:
        os.environ.pop(name, None)
        if before is not None:
            os.environ[name] = before
