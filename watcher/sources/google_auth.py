"""Signing in to the Gmail API: the OAuth client file, the scopes that settings need, and the token kept for them.

Leaves renewing to `watcher.oauth`, keeping to `watcher.tokens`, and the browser to `watcher.signin`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from watcher.errors import SignInNeeded, Unavailable, UserError
from watcher.oauth import TIMEOUTS, Access, Client, check_address
from watcher.tokens import Keeper, TokenFile, TokenKeyring

AUTH_URI: Final = "https://accounts.google.com/o/oauth2/auth"
TOKEN_URI: Final = "https://oauth2.googleapis.com/token"  # noqa: S105 - an address
API: Final = "https://gmail.googleapis.com"
MAIL_SCOPE: Final = "https://mail.google.com/"
"""What IMAP needs; it allows everything."""

_API: Final = "https://www.googleapis.com/auth/"
READONLY: Final = f"{_API}gmail.readonly"
COMPOSE: Final = f"{_API}gmail.compose"
INSERT: Final = f"{_API}gmail.insert"
MODIFY: Final = f"{_API}gmail.modify"

_MAKE_ONE: Final = 'make one of the type "Desktop app" (docs/gmail.md shows every click)'


def scopes(labels: bool) -> tuple[str, ...]:
    """The fewest scopes for the methods used, by the bundled discovery document (gmail v1).

    modify alone allows reading, drafts, insert and labels; without labels the three narrower ones do, and trash or
    marks cannot be touched.
    """
    return (MODIFY,) if labels else (READONLY, COMPOSE, INSERT)


_NEVER_SENDS: Final = "(Google's permission would allow sending too; heardback's code refuses every call that sends)"
IN_PLAIN_WORDS: Final = {
    READONLY: "read your mail",
    COMPOSE: f"write drafts {_NEVER_SENDS}",
    INSERT: "put the weekly summary and notes into your own inbox",
    MODIFY: f"read your mail, write drafts, put notes into your own inbox and set labels {_NEVER_SENDS}",
    "https://outlook.office.com/IMAP.AccessAsUser.All": "use your mailbox by IMAP (this permission cannot send)",
    "offline_access": "stay signed in, so that you need not be asked each hour",
    MAIL_SCOPE: "use your mailbox by IMAP, which Google grants only as a whole (heardback has no code that sends)",
}
"""What a scope is for, as it is said before consent."""
NO_LABELS: Final = "Labels on threads are off ([gmail] labels), so the right to change your mail is not asked for."


def lacking(granted: tuple[str, ...], wanted: tuple[str, ...]) -> tuple[str, ...]:
    """The scopes missing from what was granted; broader ones stand in for narrower ones."""
    if MAIL_SCOPE in granted:
        return ()
    broad = {READONLY, COMPOSE, INSERT} if MODIFY in granted else set()
    return tuple(scope for scope in wanted if scope not in granted and scope not in broad)


def read_client(path: Path) -> Client:
    """The OAuth client in the file that Google's console gives. Raises UserError that says what the file is instead."""
    installed = _installed(path, _json(path))
    texts = {key: installed.get(key) for key in ("client_id", "client_secret")}
    if not all(isinstance(value, str) and value for value in texts.values()):
        missing = next(key for key, value in texts.items() if not isinstance(value, str) or not value)
        raise UserError(
            f"{path} is an OAuth client file without its {missing}; download it again from Google's console"
        )
    client = Client(
        client_id=str(texts["client_id"]),
        client_secret=str(texts["client_secret"]),
        auth_uri=str(installed.get("auth_uri") or AUTH_URI),
        token_uri=str(installed.get("token_uri") or TOKEN_URI),
        origin=str(path),
    )
    check_address(client.auth_uri, str(path))
    check_address(client.token_uri, str(path))
    return client


def _json(path: Path) -> dict[str, Any]:
    try:
        text = path.read_text("utf-8-sig")
    except FileNotFoundError:
        raise UserError(
            f"there is no OAuth client file at {path} ([gmail] credentials); {_MAKE_ONE} and save it there"
        ) from None
    except UnicodeDecodeError:
        raise UserError(f"{path} is not a text file; [gmail] credentials is the OAuth client file (JSON)") from None
    except OSError as fault:
        raise UserError(f"cannot read {path} ([gmail] credentials): {fault.strerror}") from None
    try:
        found = json.loads(text)
    except ValueError:
        cut = text.lstrip().startswith("{")
        what = "is cut short or damaged" if cut else "is not JSON"
        raise UserError(f"{path} {what}; download the OAuth client file again ([gmail] credentials)") from None
    if not isinstance(found, dict):
        raise UserError(f"{path} is JSON, but no OAuth client file ([gmail] credentials); {_MAKE_ONE}")
    return found


def _installed(path: Path, found: dict[str, Any]) -> dict[str, Any]:
    inner = found.get("installed")
    if isinstance(inner, dict):
        return inner
    if found.get("type") == "service_account" or "private_key" in found:
        what = "is the key of a service account, which has no mailbox of its own"
    elif "web" in found:
        what = "is a client for a web server, which cannot sign in from this machine"
    elif "refresh_token" in found:
        what = "is a token, not the client; it belongs under [gmail] token"
    elif "api_key" in found or "apiKey" in found:
        what = "is an API key, which opens no mailbox"
    else:
        what = "is no OAuth client file"
    raise UserError(f"{path} ([gmail] credentials) {what}; {_MAKE_ONE}")


def keeper(token: Path | None, address: str, state: Path) -> Keeper:
    """Where the token is kept: the file of `[gmail] token`, else the keyring, with a file in `state` where none is."""
    if token is not None:
        return TokenFile(token)
    return TokenKeyring(f"gmail:{address}", TokenFile(state / "gmail-token.json"))


def gmail_access(credentials: Path, token: Path | None, address: str, labels: bool, state: Path) -> Access:
    """Access to the Gmail API for one account. Raises UserError for a credentials file of the wrong kind.

    A token that names its own client needs no credentials file: it is then read only if it is there.
    """
    if credentials.exists():
        read_client(credentials)
    return Access(
        keeper(token, address, state),
        address,
        lacks=lambda granted: lacking(granted, scopes(labels)),
        client=lambda: read_client(credentials),
    )


def whose(access_token: str, endpoint: str) -> str:
    """The address of the mailbox that a token opens (users.getProfile). Raises Unavailable or UserError."""
    import requests

    base = (endpoint or API).rstrip("/")
    check_address(base, "[gmail] api_endpoint")
    try:
        answer = requests.get(
            f"{base}/gmail/v1/users/me/profile",
            headers={"Authorization": f"Bearer {access_token}"},
            timeout=TIMEOUTS,
            allow_redirects=False,
        )
        found = answer.json()
    except (requests.RequestException, ValueError):
        raise Unavailable("signed in, but the Gmail API did not say whose mailbox it is; try again") from None
    if answer.status_code == 401:
        raise SignInNeeded("the Gmail API refuses the token; run `heardback login`")
    if answer.status_code == 403:
        raise UserError(_disabled(found))
    address = found.get("emailAddress") if isinstance(found, dict) else None
    if answer.status_code != 200 or not isinstance(address, str):
        raise Unavailable(f"signed in, but the Gmail API answered with status {answer.status_code}; try again")
    return address


def whose_access(access: Access, endpoint: str) -> str:
    """As `whose`, for a sign-in that is kept; a refused token is renewed once."""
    try:
        return whose(access.token(), endpoint)
    except SignInNeeded:
        return whose(access.renewed(), endpoint)


def _disabled(found: object) -> str:
    """The usual reason for a 403 right after consent: the project's API was never switched on."""
    if "SERVICE_DISABLED" in str(found) or "accessNotConfigured" in str(found):
        return (
            "the Gmail API is not switched on in the project of this OAuth client: open "
            "https://console.cloud.google.com/apis/library/gmail.googleapis.com, press Enable, wait a minute, try again"
        )
    return "Google does not let this account use the Gmail API (status 403); an administrator may have to allow it"


def check_account(address: str, configured: str, aliases: tuple[str, ...] = ()) -> None:
    """Whether the mailbox signed in to is the one configured. Raises UserError that names both.

    Google takes addresses in any case, and at gmail.com with or without dots and as googlemail.com.
    """
    if _plain(address) not in {_plain(one) for one in (configured, *aliases)}:
        raise UserError(
            f"the sign-in belongs to {address}, but account.address is {configured}: run `heardback login` and choose "
            f"{configured}, or correct account.address"
        )


def _plain(address: str) -> str:
    local, _, domain = address.strip().lower().rpartition("@")
    if domain in ("gmail.com", "googlemail.com"):
        return local.partition("+")[0].replace(".", "") + "@gmail.com"
    return f"{local}@{domain}"
