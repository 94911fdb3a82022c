"""What the probes of `watcher.checkup` find: plain values, no judgement, no secret. Absent: unknown, or not sought."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Trouble(StrEnum):
    """Why a mailbox could not be entered."""

    NONE = ""
    REFUSED = "refused"
    CERTIFICATE = "certificate"
    UNREACHABLE = "unreachable"
    SETTINGS = "settings"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ConfigFact:
    """`problems` as the reader of settings words them. `exposed`: others may change it, or read a secret in it."""

    path: str
    problems: tuple[str, ...] = ()
    source: str = ""
    address: str = ""
    name: str = ""
    strengths: int = 0
    exposed: bool = False


@dataclass(frozen=True, slots=True)
class SignInFact:
    """Whether the mailbox let us in; `problem` is one line, the server's or ours. `secret_from` says where the password
    comes from, `exposed` names its file if others can read it, `page` is where the provider makes a new one."""

    where: str
    trouble: Trouble = Trouble.NONE
    problem: str = ""
    secret_from: str = ""
    exposed: str = ""
    page: str = ""
    oauth: bool = False


@dataclass(frozen=True, slots=True)
class FoldersFact:
    """The mailboxes. Names are '' where there is none; `*_by` says how it was found: "set", "special use", "name".

    `drafts_writable` is None where nobody can tell. `used` is the part of the quota that is full, 0 to 1.
    """

    problem: str = ""
    inbox: str = ""
    drafts: str = ""
    drafts_by: str = ""
    drafts_writable: bool | None = None
    sent: str = ""
    sent_by: str = ""
    read: int = 0
    used: float | None = None
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TokenFact:
    """An OAuth sign-in as it is kept. `lacking` are permissions short by name."""

    where: str
    there: bool
    lacking: tuple[str, ...] = ()
    renewable: bool = False
    expires_at: datetime | None = None
    kept_at: datetime | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class ClockFact:
    """This machine's clock against `against`; positive `off`: ahead of it. None: nothing to compare with."""

    off: timedelta | None = None
    against: str = ""


@dataclass(frozen=True, slots=True)
class StoreFact:
    """`loose` are files that others may read; `problem` one line; `free` bytes on its disk."""

    path: str
    there: bool = False
    problem: str = ""
    loose: tuple[str, ...] = ()
    size: int = 0
    free: int | None = None


@dataclass(frozen=True, slots=True)
class WatchFact:
    """How the watching went last."""

    polled_at: datetime | None = None
    trouble: str = ""
    trouble_at: datetime | None = None
    quarantined: int = 0
    poll_every: timedelta = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class ServiceFact:
    """`at_work`: some heardback holds the state folder now. `lacks` is a variable the service would need."""

    name: str = "heardback"
    supported: bool = True
    installed: bool = False
    running: bool = False
    current: bool = True
    at_work: bool = False
    logs: str = ""
    lacks: str = ""


@dataclass(frozen=True, slots=True)
class TemplatesFact:
    """`checked`: whether there were own templates to look at; `problems` one line each."""

    checked: bool = False
    problems: tuple[str, ...] = ()
    where: str = ""


@dataclass(frozen=True, slots=True)
class NoticesFact:
    """Notices on the desktop: whether they are wanted, and whether there is a program that shows them."""

    wanted: bool = False
    can_show: bool = True


@dataclass(frozen=True, slots=True)
class Facts:
    """All that was found. None: could not be looked at because something before it failed."""

    now: datetime
    config: ConfigFact
    sign_in: SignInFact | None = None
    folders: FoldersFact | None = None
    token: TokenFact | None = None
    clock: ClockFact | None = None
    store: StoreFact | None = None
    watch: WatchFact | None = None
    service: ServiceFact | None = None
    templates: TemplatesFact | None = None
    notices: NoticesFact | None = None
    call: str = "heardback"
    """How the command is called for this account, in remedies."""
