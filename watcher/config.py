"""The settings file (TOML): every key and its default; unknown keys and wrong types are named, all at once.

Leaves secrets to `secrets` and connections to `sources`.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from datetime import time, timedelta
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, field_validator, model_validator

from rules.messages import User
from rules.playbook import Playbook
from watcher.errors import UserError

UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def duration(value: object) -> timedelta:
    """Reads "90d", "24h", "2m", "1w"; a week of days, days of 24 hours.

    Raises ValueError in words fit for the user.
    """
    if isinstance(value, timedelta):
        return value
    match = re.fullmatch(r"\s*(\d{1,6})\s*(s|m|h|d|w)[a-z]{0,7}\s*", str(value).lower())
    if match is None:
        raise ValueError(f'{value!r} is no duration; write for example "24h", "14d" or "2m"')
    return timedelta(seconds=int(match[1]) * UNITS[match[2]])


def wall_time(value: object) -> time:
    """Reads "08:00". Raises ValueError in words fit for the user."""
    if isinstance(value, time):
        return value
    try:
        return time.fromisoformat(str(value))
    except ValueError:
        raise ValueError(f'{value!r} is no time of day; write for example "08:00"') from None


Duration = Annotated[timedelta, BeforeValidator(duration)]
WallTime = Annotated[time, BeforeValidator(wall_time)]


class Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class Account(Section):
    source: Literal["gmail", "imap", "maildir"]
    address: str
    aliases: tuple[str, ...] = ()
    name: str = ""
    timezone: str = ""

    @field_validator("address")
    @classmethod
    def _is_address(cls, value: str) -> str:
        if not re.fullmatch(r"[^@\s<>,]{1,128}@[^@\s<>,]{1,250}", value):
            raise ValueError("this is no mail address")
        return value

    @field_validator("timezone")
    @classmethod
    def _is_zone(cls, value: str) -> str:
        if value and not _is_known_zone(value):
            near = difflib.get_close_matches(value, available_timezones(), 1)
            raise ValueError(f"{value!r} is no time zone" + (f"; did you mean {near[0]!r}?" if near else ""))
        return value


def _is_known_zone(name: str) -> bool:
    """Looks into the list of names first: to walk the system's files for them costs each command 20 ms."""
    listed = (files("tzdata") / "zones").read_text("utf-8").split()
    return name in listed or name in available_timezones()


class ImapOauth(Section):
    """For `auth = "xoauth2"` with a client of the user's own; empty where a password_command prints access tokens."""

    provider: Literal["", "google", "microsoft"] = ""
    client_id: str = ""
    client_secret: str = ""
    auth_uri: str = ""
    token_uri: str = ""
    scope: str = ""
    tenant: str = "common"
    token: str = ""

    @field_validator("tenant")
    @classmethod
    def _is_tenant(cls, value: str) -> str:
        if not re.fullmatch(r"[A-Za-z0-9.-]{1,100}", value):
            raise ValueError('write "common", "consumers", "organizations" or your organisation\'s tenant id')
        return value


class Imap(Section):
    host: str = ""
    port: int = Field(default=993, ge=1, le=65535)
    security: Literal["tls", "starttls", "plain"] = "tls"
    username: str = ""
    password_command: str = ""
    password_env: str = ""
    password_file: str = ""
    auth: Literal["password", "xoauth2"] = "password"
    oauth: ImapOauth = ImapOauth()
    folders: tuple[str, ...] = ()
    drafts: str = ""
    sent: str = ""
    labels: bool | None = None


class Gmail(Section):
    credentials: str = "credentials.json"
    token: str = ""
    labels: bool = True
    api_endpoint: str = ""
    quota_per_minute: int = Field(default=6_000, ge=100)
    costs: dict[str, Annotated[int, Field(ge=0, le=1_000)]] = {}


class Maildir(Section):
    path: str = "~/Mail"


class Watch(Section):
    poll_every: Duration = timedelta(minutes=2)
    first_scan: Duration = timedelta(days=90)
    notify: bool = False


class PlaybookSection(Section):
    thank_you_opens: Duration = timedelta(hours=24)
    thank_you_closes: Duration = timedelta(hours=48)
    thank_you_latest: Duration = timedelta(days=7)
    check_in_after: Duration = timedelta(days=14)
    second_check_in_after: Duration = timedelta(days=14)
    move_on_after: Duration = timedelta(days=14)
    max_check_ins: int = Field(default=2, ge=0, le=2)
    business_hour: WallTime = time(9, 0)
    holidays: str = ""
    prep_note: bool = True
    draft_note: bool = True
    letter: bool = False

    @field_validator("holidays")
    @classmethod
    def _is_country(cls, value: str) -> str:
        if value:
            from rules.calendar import knows_holidays

            if not knows_holidays(value):
                raise ValueError(
                    f'{value!r} is no country or region with known holidays; write for example "US", "DE-BY"'
                )
        return value


class Summary(Section):
    weekday: str = "monday"
    at: WallTime = time(8, 0)

    @field_validator("weekday")
    @classmethod
    def _is_weekday(cls, value: str) -> str:
        if value.lower() not in WEEKDAYS:
            raise ValueError(f"{value!r} is no weekday; write one of {', '.join(WEEKDAYS)}")
        return value.lower()


class Llm(Section):
    """A language model of the user's choice. Off while `endpoint` is empty, and until `heardback model on`."""

    endpoint: str = ""
    model: str = ""
    key_env: str = ""
    reader: bool = False
    writer: bool = False
    timeout: Duration = timedelta(seconds=30)

    @field_validator("endpoint")
    @classmethod
    def _is_safe(cls, value: str) -> str:
        address = urlsplit(value)
        near = address.hostname in ("localhost", "127.0.0.1", "::1")
        if value and not (address.hostname and (address.scheme == "https" or (address.scheme == "http" and near))):
            raise ValueError("write an https:// address; http:// is for this machine alone")
        if address.username or address.password or address.query or address.fragment:
            raise ValueError("an address without user, password or query; the key belongs into key_env")
        return value

    @model_validator(mode="after")
    def _has_a_model(self) -> Llm:
        if self.endpoint and not self.model:
            raise ValueError('model is missing; write the model\'s name, for example "llama3.1"')
        return self


class Letter(Section):
    """The letter for the post. `per`: a page for each interviewer, or one for the interview."""

    per: Literal["interviewer", "interview"] = "interviewer"
    paper: Literal["", "a4", "us-letter"] = ""


class ProfileSection(Section):
    strengths: tuple[str, ...] = ()
    postal_address: str = ""
    signature: str = ""


class Config(Section):
    """All settings of one account."""

    account: Account
    gmail: Gmail = Gmail()
    imap: Imap = Imap()
    maildir: Maildir = Maildir()
    watch: Watch = Watch()
    playbook: PlaybookSection = PlaybookSection()
    summary: Summary = Summary()
    profile: ProfileSection = ProfileSection()
    letter: Letter = Letter()
    llm: Llm = Llm()

    @model_validator(mode="after")
    def _imap_has_a_host(self) -> Config:
        if self.account.source == "imap" and not self.imap.host:
            raise ValueError("[imap] host is missing; write the name of your provider's IMAP server")
        return self

    def user(self) -> User:
        """The job seeker, with every address in lower case and a zone that is never empty."""
        addresses = tuple(dict.fromkeys(a.lower() for a in (self.account.address, *self.account.aliases)))
        return User(addresses, self.account.name, self.account.timezone or _system_zone())

    def numbers(self) -> Playbook:
        return Playbook(**dict(self.playbook))


def _system_zone() -> str:
    import tzlocal

    return tzlocal.get_localzone_name() or "UTC"


def read(path: Path) -> Config:
    """Reads a settings file. Raises UserError that lists every problem with its key and the file."""
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise UserError(
            f"there is no config at {path}; write one with `heardback init`, or name it by --config"
        ) from None
    except OSError as fault:
        raise UserError(f"cannot read {path}: {fault.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise UserError(f"{path} is not valid TOML: {fault}") from None
    try:
        return Config.model_validate(raw)
    except ValidationError as fault:
        raise UserError(*(f"{path}: {_explained(error)}" for error in fault.errors())) from None


def _explained(error: Any) -> str:
    key = ".".join(str(part) for part in error["loc"])
    match error["type"]:
        case "extra_forbidden":
            return f"unknown key {key!r}{_nearest(error['loc'])}"
        case "missing":
            return f"{key!r} is missing"
        case _:
            message = str(error["msg"]).removeprefix("Value error, ")
            return f"{key}: {message[0].lower()}{message[1:]}" if key else message


def _nearest(location: tuple[str | int, ...]) -> str:
    """The nearest known key to an unknown one, as the end of a sentence."""
    fields: Any = Config.model_fields
    for part in location[:-1]:
        annotation = fields[str(part)].annotation if str(part) in fields else None
        fields = getattr(annotation, "model_fields", {})
    near = difflib.get_close_matches(str(location[-1]), list(fields), 1, 0.5)
    prefix = ".".join(str(part) for part in location[:-1])
    return f"; the nearest known one is {'.'.join(filter(None, (prefix, near[0])))!r}" if near else ""
