"""Plays the sample mailbox: delivers its mails into a Maildir at their own times, ticks, and tells what came of it.

Everything between the mailbox and the drafts is the real thing; only the clock is the script's. Leaves the telling to
the `demo` command.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime, formataddr
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import rules
from rules.applications import DRAFTS, DraftFact, DraftState
from rules.messages import Direction, Message
from rules.readings import Reading
from watcher import mime
from watcher.account import Account, assemble
from watcher.config import Config
from watcher.daemon import tick


@dataclass(frozen=True, slots=True)
class Scene:
    """What happened at one moment of the script: `heard` the mail that came, `drafted` and `noted` what was placed."""

    at: datetime
    action: str
    message: Message | None = None
    reading: Reading | None = None
    drafted: tuple[tuple[DraftFact, str], ...] = ()
    noted: tuple[DraftFact, ...] = ()
    withdrawn: tuple[DraftFact, ...] = ()


class Player:
    """The script, its mailbox in `folder`, and the account that watches it."""

    def __init__(self, folder: Path) -> None:
        self._stage = files("watcher.demo")
        self.script: dict[str, Any] = tomllib.loads(self._stage.joinpath("script.toml").read_text("utf-8"))
        self.mailbox = folder / "mail"
        for name in ("INBOX", "Sent", "Drafts"):
            for part in ("cur", "new", "tmp"):
                (self.mailbox / name / part).mkdir(parents=True, exist_ok=True)
        state = folder / "state"
        state.mkdir(mode=0o700, exist_ok=True)
        self.account: Account = assemble(_config(self.script["user"], self.mailbox), state, folder)

    def play(self) -> Iterator[Scene]:
        """Scene after scene to the script's end."""
        known: dict[str, DraftFact] = {}
        for number, event in enumerate(self.script["event"]):
            self._happen(number, event)
            tick(self.account, event["at"])
            now = {draft.key: draft for draft in self.account.store.drafts.all()}
            yield self._scene(event, known, now)
            known = now

    def _happen(self, number: int, event: dict[str, Any]) -> None:
        if "deliver" in event:
            raw = self._mail(event["deliver"]).read_bytes()
            place = "new" if event["mailbox"] == "INBOX" else "cur"
            self._write(event["mailbox"], place, f"{number:03d}.demo" + ("" if place == "new" else ":2,S"), raw)
        elif event["action"] in ("send_draft", "delete_draft"):
            path = self._draft_to(event["to"])
            if event["action"] == "send_draft":
                self._write("Sent", "cur", f"{number:03d}.demo:2,S", _as_sent(path.read_bytes(), event))
            path.unlink()

    def _mail(self, name: str) -> Traversable:
        return self._stage.joinpath("mailbox", name)

    def _write(self, mailbox: str, place: str, name: str, raw: bytes) -> None:
        staged = self.mailbox / mailbox / "tmp" / name
        staged.write_bytes(raw)
        staged.rename(self.mailbox / mailbox / place / name)

    def _draft_to(self, address: str) -> Path:
        for path in sorted((self.mailbox / "Drafts" / "cur").iterdir()):
            head = _cut(path.read_bytes())[0]
            if any(line.startswith(b"to:") and address.encode() in line for line in map(bytes.lower, head)):
                return path
        raise LookupError(f"the script sends a draft to {address}, and none lies there")

    def _scene(self, event: dict[str, Any], known: dict[str, DraftFact], now: dict[str, DraftFact]) -> Scene:
        fresh = [draft for key, draft in now.items() if key not in known]
        message = self._heard(event)
        readings = self.account.store.derived.readings(rules.VERSION) if message else {}
        return Scene(
            at=event["at"],
            action=event.get("action", f"deliver to {event.get('mailbox', '')}"),
            message=message,
            reading=readings.get(message.key) if message else None,
            drafted=tuple((draft, self._text(draft)) for draft in fresh if draft.kind in DRAFTS),
            noted=tuple(draft for draft in fresh if draft.kind not in DRAFTS),
            withdrawn=tuple(
                draft
                for key, draft in now.items()
                if draft.state is DraftState.WITHDRAWN and key in known and known[key].state is not draft.state
            ),
        )

    def _heard(self, event: dict[str, Any]) -> Message | None:
        if "deliver" not in event:
            return None
        raw = self._mail(event["deliver"]).read_bytes()
        direction = Direction.OUTGOING if event["mailbox"] == "Sent" else Direction.INCOMING
        return mime.parse(raw, direction=direction, received=None, now=event["at"])

    def _text(self, draft: DraftFact) -> str:
        raw = self.account.store.drafts.raw(draft.key)
        message = mime.parse(raw, direction=Direction.OUTGOING, received=None, now=draft.created_at)
        to = formataddr((draft.to.name, draft.to.email or ""))
        body = "\n\n".join(part for part in (message.own_words, message.signature) if part)
        return f"To: {to}\nSubject: {draft.subject}\n\n{body}"


def _as_sent(raw: bytes, event: dict[str, Any]) -> bytes:
    """The copy that a mail program leaves in Sent: another Message-ID and Date."""
    head, body = _cut(raw)
    kept = [line for line in head if not line.lower().startswith((b"message-id:", b"date:"))]
    fresh = [f"Message-ID: {event['message_id']}".encode(), f"Date: {format_datetime(event['at'])}".encode()]
    return b"\n".join([*fresh, *kept]) + b"\n\n" + body


def _cut(raw: bytes) -> tuple[list[bytes], bytes]:
    """The lines of a message's header, and its body; Maildirs keep bare line feeds."""
    head, _, body = raw.replace(b"\r\n", b"\n").partition(b"\n\n")
    return head.split(b"\n"), body


def _config(user: dict[str, Any], mailbox: Path) -> Config:
    return Config.model_validate(
        {
            "account": {
                "source": "maildir",
                "address": user["address"],
                "name": user["name"],
                "timezone": user["zone"],
            },
            "maildir": {"path": str(mailbox)},
            "profile": {"strengths": tuple(user["strengths"]), "signature": user["signature"]},
        }
    )
