"""OAuth for IMAP: which addresses, scopes and client a provider wants, and the token kept for one account.

Leaves renewing to `watcher.oauth` and the SASL exchange to `imap_session`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from watcher.config import Imap, ImapOauth
from watcher.errors import UserError
from watcher.oauth import Access, Client
from watcher.sources import google_auth
from watcher.tokens import Keeper, TokenFile, TokenKeyring


@dataclass(frozen=True, slots=True)
class Provider:
    """Its addresses ({tenant} is filled in), and the scope that IMAP needs there. `asked` is put besides it."""

    name: str
    auth_uri: str
    token_uri: str
    scope: str
    asked: tuple[str, ...] = ()


GOOGLE = Provider("Google", google_auth.AUTH_URI, google_auth.TOKEN_URI, google_auth.MAIL_SCOPE)
_MICROSOFT = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0"
MICROSOFT = Provider(
    "Microsoft",
    f"{_MICROSOFT}/authorize",
    f"{_MICROSOFT}/token",
    "https://outlook.office.com/IMAP.AccessAsUser.All",
    ("offline_access",),
)
"""Learn: "Authenticate an IMAP, POP or SMTP connection using OAuth"; offline_access brings the refresh token."""

_NAMED = {"google": GOOGLE, "microsoft": MICROSOFT}
_BY_HOST = {
    "imap.gmail.com": GOOGLE,
    "imap.googlemail.com": GOOGLE,
    "outlook.office365.com": MICROSOFT,
    "imap-mail.outlook.com": MICROSOFT,
}


def provider_of(imap: Imap) -> Provider:
    """The provider named, else the one whose host this is, else one made of the addresses given.

    Raises UserError where that is not enough.
    """
    given = imap.oauth
    known = _NAMED.get(given.provider) or _BY_HOST.get(imap.host.lower())
    name = known.name if known else imap.host
    auth_uri = given.auth_uri or (known.auth_uri if known else "")
    token_uri = given.token_uri or (known.token_uri if known else "")
    scope = given.scope or (known.scope if known else "")
    missing = [key for key, value in (("auth_uri", auth_uri), ("token_uri", token_uri), ("scope", scope)) if not value]
    if missing:
        raise UserError(
            f"[imap.oauth] {' and '.join(missing)} missing: no provider is known for {imap.host}; "
            'write provider = "google" or "microsoft", or auth_uri, token_uri and scope as your provider documents them'
        )
    asked = known.asked if known and not given.scope else ()
    return Provider(name, _filled(auth_uri, given), _filled(token_uri, given), scope, asked)


def _filled(uri: str, given: ImapOauth) -> str:
    return uri.replace("{tenant}", given.tenant)


def scopes(provider: Provider) -> tuple[str, ...]:
    """What is asked for at consent. A scope setting may hold several, separated by spaces."""
    return (*provider.scope.split(), *provider.asked)


def lacking(provider: Provider) -> Callable[[tuple[str, ...]], tuple[str, ...]]:
    """Answers what is missing among the scopes granted; Microsoft writes them in another case, and not all of them."""
    needed = [scope for scope in provider.scope.split() if scope != "offline_access"]

    def missing(granted: tuple[str, ...]) -> tuple[str, ...]:
        there = {scope.lower() for scope in granted}
        return tuple(scope for scope in needed if scope.lower() not in there)

    return missing


def client_of(imap: Imap) -> Client:
    provider, given = provider_of(imap), imap.oauth
    if not given.client_id:
        raise UserError(
            '[imap] auth = "xoauth2" needs the client id of your own OAuth client: write it as client_id under '
            "[imap.oauth] (docs/imap-oauth.md shows how to make one), or a password_command that prints an access token"
        )
    return Client(
        given.client_id, given.client_secret, provider.auth_uri, provider.token_uri, provider.name, "[imap.oauth]"
    )


def keeper(given: ImapOauth, username: str, host: str, folder: Path, state: Path) -> Keeper:
    """Where the token is kept, as for the Gmail API; a file's name is relative to the config file."""
    if given.token:
        return TokenFile(folder / Path(given.token).expanduser())
    return TokenKeyring(f"imap:{username}@{host}", TokenFile(state / "imap-token.json"))


def imap_access(imap: Imap, username: str, folder: Path, state: Path) -> Access:
    """Access to one IMAP account. Raises UserError for settings that cannot do."""
    client, provider = client_of(imap), provider_of(imap)
    return Access(
        keeper(imap.oauth, username, imap.host, folder, state),
        username,
        lacks=lacking(provider),
        client=lambda: client,
        provider=provider.name,
    )
