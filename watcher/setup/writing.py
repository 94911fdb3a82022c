"""Answers become a commented config, and the secret goes where it is safe: at the end, each file whole or not at all.

Leaves asking to `dialogue`, and the config's words to `text`.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from watcher import secrets
from watcher.config import Config, Imap
from watcher.errors import Unavailable
from watcher.setup.answers import Answers, SecretPlace
from watcher.setup.text import config_text, read_text
from watcher.tokens import TokenFile, replace_file

CLIENT_FILE = "credentials.json"
PASSWORD_FILE = "imap-password"  # noqa: S105 - a file's name


@dataclass(frozen=True, slots=True)
class Written:
    """Where everything went: the answers as they were written, and the copy of an older config, if there was one."""

    answers: Answers
    backup: Path | None


def commit(answers: Answers, path: Path, state: Path, token: Path, now: datetime) -> Written:
    """Writes everything. `token` is where an OAuth sign-in lies for the while, if there was one.

    Nothing half done: an interruption is heard after the last step, and a step that fails takes the secret back.
    Raises Unavailable for a disk that does not take it.
    """
    with _uninterrupted():
        placed = _place_secret(_place_client(answers, path), path)
        try:
            text = config_text(placed)
            config = read_text(text)
            if token.exists():
                _keep_token(config, path.parent, state, token)
            backup = _put_aside(path, now)
            _write(path, text)
        except OSError as fault:
            _take_back_secret(answers, placed, path)
            raise Unavailable(f"cannot write {path}: {fault.strerror}; nothing was changed") from None
        except BaseException:
            _take_back_secret(answers, placed, path)
            raise
    return Written(placed, backup)


def _place_client(answers: Answers, path: Path) -> Answers:
    """The OAuth client file comes to lie beside the config: folders of downloads are emptied."""
    if answers.source != "gmail":
        return answers
    file, own = Path(answers.credentials), path.with_name(CLIENT_FILE)
    if file.parent == path.parent:
        return replace(answers, credentials=file.name)
    _write(own, file.read_text("utf-8-sig"))
    return replace(answers, credentials=own.name)


def _keep_token(config: Config, folder: Path, state: Path, token: Path) -> None:
    """From the private folder to where it is looked for."""
    from watcher.sources import google_auth, imap_auth

    found = TokenFile(token).load()
    if found is None:
        return
    if config.account.source == "gmail":
        named = folder / Path(config.gmail.token).expanduser() if config.gmail.token else None
        google_auth.keeper(named, config.account.address, state).save(found)
    else:
        imap = config.imap
        username = imap.username or config.account.address
        imap_auth.keeper(imap.oauth, username, imap.host, folder, state).save(found)


def _place_secret(answers: Answers, path: Path) -> Answers:
    if answers.place is not SecretPlace.BEST:
        return answers
    if secrets.to_keyring(_keyed(answers), answers.secret):
        return replace(answers, place=SecretPlace.KEYRING, place_name="")
    _write(path.with_name(PASSWORD_FILE), answers.secret + "\n")
    return replace(answers, place=SecretPlace.FILE, place_name=PASSWORD_FILE)


def _take_back_secret(answers: Answers, placed: Answers, path: Path) -> None:
    """Only what this run put there, and only where no older config needs it."""
    if answers.place is SecretPlace.BEST and placed.place is SecretPlace.FILE and not path.exists():
        with suppress(OSError):
            path.with_name(PASSWORD_FILE).unlink()
    if answers.place is SecretPlace.BEST and placed.place is SecretPlace.KEYRING and not path.exists():
        secrets.forget(_keyed(answers))


def _keyed(answers: Answers) -> Imap:
    return Imap(host=answers.host, username=answers.username)


def _put_aside(path: Path, now: datetime) -> Path | None:
    """A copy of the config that is about to be replaced, under a name of its own."""
    if not path.exists():
        return None
    stem = path.with_name(f"{path.name}.{now.astimezone():%Y-%m-%d}")
    backup = next(one for n in range(1, 1000) if not (one := Path(f"{stem}{f'-{n}' if n > 1 else ''}.bak")).exists())
    _write(backup, path.read_bytes().decode("latin-1"), "latin-1")  # whatever it holds, byte for byte
    return backup


def _write(path: Path, text: str, encoding: str = "utf-8") -> None:
    try:
        replace_file(path, text, encoding)
    except OSError as fault:
        raise Unavailable(f"cannot write {path}: {fault.strerror}; nothing was changed") from None


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Ctrl-C is heard when this is over."""
    heard: list[int] = []
    try:
        before = signal.signal(signal.SIGINT, lambda number, frame: heard.append(number))
    except ValueError:  # not in the main thread: nobody interrupts it here
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if heard:
        raise KeyboardInterrupt
