"""What the user has said while setting up: one value, from which config and secret are written."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class SecretPlace(StrEnum):
    """Where the password will be found. BEST: the keyring, else a private file beside the config."""

    NONE = ""
    BEST = "best"
    KEYRING = "keyring"
    FILE = "file"
    COMMAND = "command"
    ENVIRONMENT = "environment"


@dataclass(frozen=True, slots=True)
class Answers:
    """All that `init` asks. `place_name` is the command, variable or file that the secret is had from; `kept` are other
    sections of a config that is replaced, as TOML gives them."""

    source: str
    address: str
    name: str = ""
    timezone: str = ""
    aliases: tuple[str, ...] = ()
    host: str = ""
    port: int = 993
    security: str = "tls"
    username: str = ""
    auth: str = "password"
    secret: str = field(default="", repr=False)
    place: SecretPlace = SecretPlace.NONE
    place_name: str = ""
    oauth_provider: str = ""
    client_id: str = ""
    tenant: str = ""
    credentials: str = ""
    labels: bool = True
    maildir: str = ""
    strengths: tuple[str, ...] = ()
    kept: dict[str, Any] = field(default_factory=dict)
