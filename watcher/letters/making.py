"""A stage of its own: with `[playbook] letter = true`, letters that go with thank-yous are laid into the state folder.

The file is named after what it is for, so one written twice is one. A fault here (no Typst, no font, a full disk) is
told as the watcher's trouble and holds up nothing else.
"""

from __future__ import annotations

import logging
import os
import re
import tempfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from rules.applications import Application
from rules.steps.letters import Posting, letters_due
from watcher.account import Account
from watcher.deriving import derive
from watcher.errors import HeardbackError, Unavailable
from watcher.letters.typeset import Letter, paper_of, pdf
from watcher.letters.words import Writer, letters
from watcher.planning import heard
from watcher.points import Point
from watcher.store.health import LETTER_TROUBLE

MADE = Point("letters.made")
FOLDER: Final = "letters"

log = logging.getLogger(__name__)


def make(account: Account, now: datetime) -> int:
    """Writes every letter that is due and was not made yet; answers how many."""
    if not account.playbook.letter:
        return 0
    store = account.store
    known = derive(account, now)
    due = letters_due(known, store.drafts.all(), store.letters.keys(), now, account.playbook, account.user)
    made = 0
    for posting in due:
        try:
            path = _write(account, posting, now)
        except HeardbackError as fault:
            _told(account, fault)
            break
        with store.transaction(MADE):
            store.letters.record(posting.key, posting.application.key, path, now)
            store.vitals.clear(LETTER_TROUBLE)
        made += 1
    return made


def pages(account: Account, posting: Posting, now: datetime) -> tuple[Letter, ...]:
    """The letters on an interview as the settings want them."""
    settings, user = account.config, account.user
    known = heard(account, posting.application, now)
    writer = Writer(account.profile, settings.profile.postal_address, user.zone, known, account.templates)
    return letters(posting, settings.letter.per, writer, now)


def print_ready(account: Account, found: Sequence[Letter]) -> bytes:
    """The PDF, on the paper of the user's country unless the settings name one."""
    return pdf(found, account.config.letter.paper or paper_of(account.user.zone))


def write_file(path: Path, content: bytes) -> None:
    """Whole or not at all, readable by the user alone. Raises Unavailable."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, half = tempfile.mkstemp(dir=path.parent, prefix=".letter-")
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(half).replace(path)
    except OSError as fault:
        raise Unavailable(f"cannot write the letter {path}: {fault.strerror}") from None


def _write(account: Account, posting: Posting, now: datetime) -> Path:
    path = account.state / FOLDER / _file_name(posting.application, posting)
    write_file(path, print_ready(account, pages(account, posting, now)))
    return path


def _file_name(application: Application, posting: Posting) -> str:
    """ "2026-03-10-acme-1f3a9c2b.pdf": a name from mail never leaves the folder."""
    employer = re.sub(r"[^a-z0-9]+", "-", application.employer.lower()).strip("-")[:40] or "letter"
    return f"{posting.interview.end:%Y-%m-%d}-{employer}-{posting.key[:8]}.pdf"


def _told(account: Account, fault: HeardbackError) -> None:
    if account.store.vitals.get(LETTER_TROUBLE) != str(fault):
        log.warning("%s", fault)
        with account.store.transaction(MADE):
            account.store.vitals.set(LETTER_TROUBLE, str(fault))
