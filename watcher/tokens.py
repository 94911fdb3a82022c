"""OAuth tokens and where they are kept: a file of the user's own (0600) or the system keyring; never logged.

The file's form is google-auth's "authorized user" JSON, so other tools can read it and theirs can be used here. Leaves
getting and renewing tokens to `oauth`.
"""

from __future__ import annotations

import json
import logging
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

from watcher.errors import Unavailable, UserError

log = logging.getLogger(__name__)

SERVICE = "heardback"


@dataclass(frozen=True, slots=True)
class Token:
    """What one consent gave. `expires_at` (aware) is the access token's end, None where unknown; `scopes` were granted.

    The client's own data stands with it, for a token can only be renewed by the client that asked for it.
    """

    access: str = field(repr=False)
    refresh: str = field(repr=False)
    expires_at: datetime | None = None
    scopes: tuple[str, ...] = ()
    token_uri: str = ""
    client_id: str = ""
    client_secret: str = field(default="", repr=False)

    def dumped(self) -> str:
        """As google-auth's `Credentials.to_json` writes it."""
        expiry = self.expires_at.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z" if self.expires_at else None
        fields = {
            "type": "authorized_user",
            "token": self.access,
            "refresh_token": self.refresh,
            "token_uri": self.token_uri,
            "client_id": self.client_id,
            "client_secret": self.client_secret,
            "scopes": list(self.scopes),
            "expiry": expiry,
        }
        return json.dumps({key: value for key, value in fields.items() if value is not None}, indent=1)


def parsed(text: str) -> Token:
    """Reads authorized-user JSON. Raises ValueError in words that complete "… holds no token: "; no secret in them."""
    try:
        found = json.loads(text)
    except ValueError:
        raise ValueError("it is not JSON, or was cut short") from None
    if not isinstance(found, dict):
        raise ValueError("it is not a JSON object")
    token = Token(
        access=_text(found, "token"),
        refresh=_text(found, "refresh_token"),
        expires_at=_expiry(found.get("expiry")),
        scopes=_scopes(found.get("scopes")),
        token_uri=_text(found, "token_uri"),
        client_id=_text(found, "client_id"),
        client_secret=_text(found, "client_secret"),
    )
    if not token.refresh and not token.access:
        raise ValueError("neither a refresh token nor an access token is in it")
    return token


def _text(found: dict[str, Any], key: str) -> str:
    value = found.get(key)
    return value if isinstance(value, str) else ""


def _scopes(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(value.split())
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()


def _expiry(value: object) -> datetime | None:
    """google-auth writes UTC without an offset, with a Z or without."""
    with suppress(ValueError):
        at = datetime.fromisoformat(value.removesuffix("Z")) if isinstance(value, str) else None
        return at if at is None or at.tzinfo else at.replace(tzinfo=UTC)
    return None


class Keeper(Protocol):
    """A place for one account's token. `where` names it for people."""

    @property
    def where(self) -> str: ...

    def load(self) -> Token | None:
        """None where there is none, or what lies there is no token; raises UserError where it is something else."""
        ...

    def save(self, token: Token) -> str:
        """Answers where it is kept now, for people."""
        ...


@dataclass(frozen=True, slots=True)
class TokenFile:
    """A token in a file, replaced whole: a reader sees the old one or the new one, whatever dies in between."""

    path: Path

    @property
    def where(self) -> str:
        return str(self.path)

    def load(self) -> Token | None:
        try:
            text = self.path.read_text("utf-8")
            if self.path.stat().st_mode & 0o077 and os.name == "posix":
                log.warning("%s can be read by others; `chmod 600` it", self.path)
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as fault:
            raise UserError(
                f"cannot read the token file {self.path}: {getattr(fault, 'strerror', 'no text')}"
            ) from None
        _refuse_other_files(self.path, text)
        try:
            return parsed(text)
        except ValueError as fault:
            log.warning("%s holds no token: %s", self.path, fault)
            return None

    def save(self, token: Token) -> str:
        """Raises UserError or Unavailable; what lay there before then still does."""
        with suppress(FileNotFoundError, UnicodeDecodeError):
            _refuse_other_files(self.path, self.path.read_text("utf-8"))
        try:
            replace_file(self.path, token.dumped())
        except OSError as fault:
            raise Unavailable(f"cannot write the token file {self.path}: {fault.strerror}") from None
        return self.where


def _refuse_other_files(path: Path, text: str) -> None:
    """A key that was named as the token by mistake must not be read as one, and above all not be overwritten."""
    with suppress(ValueError):
        found = json.loads(text)
        if isinstance(found, dict) and {"installed", "web", "private_key"} & set(found):
            raise UserError(
                f"{path} is named as the token file, but it is a credentials file; name another file, "
                "heardback makes it when you sign in"
            )


def replace_file(path: Path, text: str, encoding: str = "utf-8") -> None:
    """Writes a private file (0600) by way of a temporary one beside it, on the disk before it takes the name."""
    path = path.resolve()  # a symbolic link stays one
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding=encoding) as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    with suppress(OSError):  # not every system can
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@dataclass(frozen=True, slots=True)
class TokenKeyring:
    """A token in the system keyring under `name`; where there is no keyring, in `fallback`, as `save` answers.

    Only the refresh token is kept there: Windows' keyring takes 2,560 bytes, and an access token lives for an hour.
    """

    name: str
    fallback: TokenFile

    @property
    def where(self) -> str:
        if self.fallback.path.exists():
            return self.fallback.where
        return f"the system keyring ({SERVICE}, {self.name})"

    def load(self) -> Token | None:
        import keyring
        from keyring.errors import KeyringError

        with suppress(KeyringError, ValueError):
            text = keyring.get_password(SERVICE, self.name)
            if text:
                return parsed(text)
        return self.fallback.load()

    def save(self, token: Token) -> str:
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.set_password(SERVICE, self.name, replace(token, access="", expires_at=None).dumped())
        except KeyringError:
            log.info("there is no system keyring; the token is kept in %s", self.fallback.path)
            return f"{self.fallback.save(token)}, readable by you alone: there is no system keyring here"
        self.fallback.path.unlink(missing_ok=True)
        return self.where
