"""Access tokens from a kept refresh token (RFC 6749 §6), for the Gmail API and for IMAP alike.

Only the server's word that the grant has ended asks for a new sign-in; a network in trouble never loses a token. Leaves
keeping tokens to `tokens`, and the first consent to `signin`.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from ipaddress import ip_address
from typing import Any, Final
from urllib.parse import urlsplit

from watcher import clock
from watcher.errors import SignInNeeded, Unavailable, UserError
from watcher.tokens import Keeper, Token

log = logging.getLogger(__name__)

EARLY: Final = timedelta(minutes=4)
"""A token that ends within this is renewed before it is used."""
CLOCK_OFF: Final = timedelta(minutes=5)
TIMEOUTS: Final = (10.0, 30.0)

_ENDED: Final = frozenset({"invalid_grant", "interaction_required", "consent_required", "login_required"})
"""The grant is over (RFC 6749 §5.2; the others are OpenID Connect's words, which Microsoft uses for the same)."""
_CLIENT_WRONG: Final = frozenset({"invalid_client", "unauthorized_client", "deleted_client", "invalid_scope"})
_PASSING: Final = frozenset({"server_error", "temporarily_unavailable", "internal_failure"})

_WHY_GOOGLE: Final = (
    'either the OAuth client is still in "Testing", where every sign-in ends after 7 days (set it to "In production"'
    " first), or access was revoked, the password was changed, or it lay unused for 6 months"
)
_WHY_OTHERS: Final = (
    "access was revoked, the password was changed, it lay unused for too long, or your organisation asks for a new"
    " sign-in"
)


@dataclass(frozen=True, slots=True)
class Client:
    """An OAuth client of the user's own. `provider` is for people ("Google"); `origin` says where it was read.

    A desktop client's secret is no secret (RFC 8252 §8.5), yet Google wants it sent; Microsoft wants none.
    """

    client_id: str
    client_secret: str = field(repr=False)
    auth_uri: str
    token_uri: str
    provider: str = "Google"
    origin: str = ""


def check_address(uri: str, origin: str) -> None:
    """Tokens travel over TLS only; plain http is for this machine itself. Raises UserError."""
    parts = urlsplit(uri)
    if parts.scheme == "https" and parts.hostname:
        return
    if parts.scheme == "http" and _loopback(parts.hostname or ""):
        return
    raise UserError(f"{origin}: the address {uri!r} must begin with https:// (http:// only for this machine)")


def _loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class Access:
    """One account's access, kept fresh. `client` renews tokens that do not name their own client.

    `lacks` answers which scopes are missing among those granted; a token known to lack one asks for a sign-in.
    """

    def __init__(
        self,
        keeper: Keeper,
        address: str,
        *,
        lacks: Callable[[tuple[str, ...]], tuple[str, ...]] = lambda granted: (),
        client: Callable[[], Client | None] = lambda: None,
        provider: str = "Google",
        now: Callable[[], datetime] = clock.present,
    ) -> None:
        self.keeper = keeper
        self.address = address
        self.provider = provider
        self._lacks = lacks
        self._client = client
        self._now = now
        self._token: Token | None = None

    def token(self) -> str:
        """An access token good for the next minutes; renewed where it is not, which is the only request made.

        Raises SignInNeeded where there is none or it has ended, UserError for a wrong client, Unavailable for trouble
        on the way.
        """
        held = self._token if self._token is not None and self._fresh(self._token) else self._kept()
        if not self._fresh(held):
            held = self._renewed(held)
        self._token = held
        return held.access

    def renewed(self) -> str:
        """A new access token, whatever the old one's age: for the one answer 401 that deserves a second try."""
        self._token = self._renewed(self._kept())
        return self._token.access

    def _kept(self) -> Token:
        """The token as it is kept now: another process may have signed in anew."""
        kept = self.keeper.load()
        if kept is None:
            self._client()  # a wrong credentials file is the first thing to mend
            raise SignInNeeded(f"not signed in to {self.provider} as {self.address} yet; run `heardback login`")
        held = self._token
        if held is not None and not kept.access and held.refresh == kept.refresh:
            kept = held
        missing = self._lacks(kept.scopes) if kept.scopes else ()
        if missing:
            raise SignInNeeded(
                f"the sign-in for {self.address} lacks the permission {', '.join(map(short, missing))}; "
                "run `heardback login` and leave every box ticked"
            )
        return kept

    def _fresh(self, token: Token) -> bool:
        """One whose end is not known is tried: where it is refused, `renewed` is asked for."""
        return bool(token.access) and (token.expires_at is None or self._now() + EARLY < token.expires_at)

    def _renewed(self, token: Token) -> Token:
        if not token.refresh:
            raise SignInNeeded(f"the sign-in for {self.address} has run out; run `heardback login`")
        fresh = refreshed(self._with_client(token), self.address, self.provider, self._now)
        self.keeper.save(fresh)
        return fresh

    def _with_client(self, token: Token) -> Token:
        if token.client_id and token.token_uri:
            return token
        client = self._client()
        if client is None:
            raise SignInNeeded(f"the token for {self.address} names no client; run `heardback login`")
        return replace(
            token,
            client_id=token.client_id or client.client_id,
            client_secret=token.client_secret or client.client_secret,
            token_uri=token.token_uri or client.token_uri,
        )


def short(scope: str) -> str:
    """A scope without what all of Google's begin with."""
    return scope.removeprefix("https://www.googleapis.com/auth/")


def refreshed(token: Token, address: str, provider: str, now: Callable[[], datetime]) -> Token:
    """A new access token; the refresh token stays where the answer has none (RFC 6749 §6)."""
    check_address(token.token_uri, "token_uri")
    form = {"grant_type": "refresh_token", "refresh_token": token.refresh, "client_id": token.client_id}
    if token.client_secret:
        form["client_secret"] = token.client_secret
    answer = ask(token.token_uri, form, address, provider, now)
    return from_answer(answer, token, now())


def from_answer(answer: Mapping[str, Any], before: Token, at: datetime) -> Token:
    """What a token endpoint answered (RFC 6749 §5.1), over what was known before."""
    seconds = answer.get("expires_in")
    with suppress(TypeError, ValueError):
        seconds = float(seconds)  # type: ignore[arg-type]  # some servers write it as a text
    scope = answer.get("scope")
    refresh = answer.get("refresh_token")
    return replace(
        before,
        access=str(answer["access_token"]),
        refresh=refresh if isinstance(refresh, str) and refresh else before.refresh,
        expires_at=(at + timedelta(seconds=seconds)).astimezone(UTC) if isinstance(seconds, float) else None,
        scopes=tuple(scope.split()) if isinstance(scope, str) and scope else before.scopes,
    )


def ask(
    uri: str, form: Mapping[str, str], address: str, provider: str, now: Callable[[], datetime] = clock.present
) -> dict[str, Any]:
    """One POST to a token endpoint; its JSON, which holds an access token. Redirects are not followed."""
    import requests

    host = urlsplit(uri).hostname or uri
    try:
        response = requests.post(
            uri,
            data=dict(form),
            headers={"Accept": "application/json"},
            timeout=TIMEOUTS,
            allow_redirects=False,
        )
    except requests.RequestException as fault:
        raise Unavailable(f"cannot reach {host} to sign in: {_trouble(fault)}") from None
    skew = clock_words(response.headers, now())
    try:
        answer = response.json()
    except ValueError:
        answer = None
    if response.status_code == 200 and isinstance(answer, dict) and isinstance(answer.get("access_token"), str):
        if skew:
            log.warning("%s", skew)
        return answer
    code, said = _named_error(answer)
    if response.status_code >= 500 or response.status_code == 429 or code in _PASSING:
        wait = _retry_after(response.headers)
        raise Unavailable(f"{host} cannot sign in anybody now (status {response.status_code})", retry_after=wait)
    if code in _ENDED:
        first = form.get("grant_type") != "refresh_token"
        raise SignInNeeded(_ended(said, address, provider, first) + (f". {skew}" if skew else ""))
    raise _refusal(code, said, host, address, provider, response.status_code, f". {skew}" if skew else "")


def _ended(said: str, address: str, provider: str, first: bool) -> str:
    """Why a grant is over; `first`: it was the browser's answer, which lives for minutes."""
    if first:
        return (
            f"{provider} did not take the browser's answer ({said}): it came too late, or was another's; "
            "run `heardback login` again"
        )
    why = _WHY_GOOGLE if provider == "Google" else _WHY_OTHERS
    return (
        f"{provider} no longer accepts the sign-in for {address} ({said}): {why}. Nothing is lost: "
        "run `heardback login`"
    )


def _refusal(code: str, said: str, host: str, address: str, provider: str, status: int, ending: str) -> Exception:
    if code in _CLIENT_WRONG:
        return UserError(
            f"{provider} does not know this OAuth client ({said}): it was deleted, or its id and secret do not belong "
            "together; download the client file again, or correct [imap.oauth], then run `heardback login`"
        )
    if code:
        return Unavailable(f"{host} refused the sign-in for {address} ({said}){ending}")
    return Unavailable(f"{host} does not answer as an OAuth server does (status {status}){ending}")


def _named_error(answer: object) -> tuple[str, str]:
    """The error code (RFC 6749 §5.2), and it with its description as one short printable line."""
    if not isinstance(answer, dict) or not isinstance(answer.get("error"), str):
        return "", ""
    code = answer["error"]
    description = answer.get("error_description")
    said = f"{code}: {description}" if isinstance(description, str) and description else code
    return code, re.sub(r"[^\x20-\x7e\u00a0-\uffff]+", " ", said)[:200].rstrip(". ")


def _retry_after(headers: Mapping[str, str]) -> float | None:
    with suppress(ValueError):
        return float(headers.get("Retry-After", ""))
    return None


def clock_words(headers: Mapping[str, str], now: datetime) -> str:
    """A sentence where this machine's clock and the server's Date differ by more than minutes, else ''."""
    with suppress(ValueError, TypeError):
        there = parsedate_to_datetime(headers.get("Date", ""))
        off = now - (there if there.tzinfo else there.replace(tzinfo=UTC))
        if abs(off) > CLOCK_OFF:
            minutes = round(abs(off).total_seconds() / 60)
            way = "ahead of" if off > timedelta(0) else "behind"
            return f"This machine's clock is {minutes} minutes {way} the server's: set it right (sign-ins depend on it)"
    return ""


def _trouble(fault: Exception) -> str:
    """The fault without addresses and objects, which mean nothing to people."""
    import requests

    match fault:
        case requests.exceptions.SSLError():
            return "its certificate is not trusted"
        case requests.Timeout():
            return "no answer in time"
        case requests.ConnectionError():
            return "no connection"
    return type(fault).__name__
