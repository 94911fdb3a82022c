"""The first consent: the browser asks the user, a server on loopback hears the answer (RFC 8252, PKCE by RFC 7636).

Leaves what is asked for, and checking whose mailbox it is, to the caller, hearing the answer to `loopback`, and
renewing afterwards to `oauth`.
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
from urllib.parse import urlsplit

from google_auth_oauthlib.flow import InstalledAppFlow

from watcher import clock
from watcher.errors import SignInNeeded, Unavailable, UserError
from watcher.loopback import Answer, listening
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
    flow = _Flow.asking(wish)
    try:
        said = flow.run_local_server(manner)
    except (OSError, OverflowError) as fault:
        raise UserError(f"cannot listen on port {manner.port} for the browser's answer: {fault}") from None
    if said is None:
        raise Unavailable(
            f"no answer came from the browser within {manner.timeout // 60 or 1} minutes; nothing was changed, "
            "run `heardback login` again"
        )
    if "error" in said:
        raise _refusal(said["error"], wish)
    return _checked(flow.exchanged(said["code"], manner), wish)


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
    """The library's flow: address, state and PKCE are its own. The answer is heard, and the code exchanged, by ours."""

    wish: Wish
    _state = ""

    @classmethod
    def asking(cls, wish: Wish) -> _Flow:
        client = wish.client
        config = {"client_id": client.client_id, "auth_uri": client.auth_uri, "token_uri": client.token_uri}
        flow: _Flow = cls.from_client_config({"installed": config}, scopes=list(wish.scopes))
        flow.wish = wish
        return flow

    def run_local_server(self, manner: Manner) -> Answer | None:
        """Sends the user to the consent page and hears the answer to it: a code or an error, with our state.

        Microsoft takes any port of http://localhost, but no slash after it.
        """
        slash = "/" if self.wish.client.provider == "Google" else ""
        with listening(manner.port, self._takes, HEARD) as ear:
            self.redirect_uri = f"http://localhost:{ear.port}{slash}"
            with _plain_on_loopback(self.wish.client):
                url, self._state = self.authorization_url(prompt="consent", login_hint=self.wish.address)
            for line in _instructions(url, ear.port, manner.browser):
                manner.tell(line)
            if manner.browser:
                webbrowser.open(url)
            return ear.wait(manner.timeout)

    def _takes(self, said: Answer) -> bool:
        """Only an answer to this question: somebody else's code must not sign this account in (RFC 6749 §10.12)."""
        return bool(self._state) and said.get("state") == self._state and ("code" in said or "error" in said)

    def exchanged(self, code: str, manner: Manner) -> Token:
        """The token for a code (RFC 6749 §4.1.3)."""
        client = self.wish.client
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": str(self.redirect_uri),
            "client_id": client.client_id,
            "code_verifier": str(self.code_verifier),
        }
        if client.client_secret:
            form["client_secret"] = client.client_secret
        answer = ask(client.token_uri, form, self.wish.address, client.provider)
        if isinstance(answer.get("refresh_token_expires_in"), int | float):
            manner.tell(_short_lived(float(answer["refresh_token_expires_in"]), client.provider))
        bare = Token("", "", None, self.wish.scopes, client.token_uri, client.client_id, client.client_secret)
        return from_answer(answer, bare, clock.present())


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
