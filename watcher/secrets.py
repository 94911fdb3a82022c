"""Where secrets come from: a command, an environment variable, a file or the system keyring; never logged."""

from __future__ import annotations

import os
import shlex
import subprocess
from contextlib import suppress
from pathlib import Path

from watcher.config import Imap, Llm
from watcher.errors import SignInNeeded, UserError

SERVICE = "heardback"


def password(settings: Imap, folder: Path) -> str:
    """The password for an IMAP login; `folder` is what a relative password_file starts from.

    Raises UserError or SignInNeeded, which never hold the secret.
    """
    if settings.password_command:
        return _from_command(settings.password_command)
    if settings.password_env:
        return _from_environment("[imap] password_env", settings.password_env)
    if settings.password_file:
        return _from_file(folder / Path(settings.password_file).expanduser())
    return _from_keyring(settings)


def api_key(settings: Llm) -> str:
    """The key for the language model's endpoint; '' where none is configured. Raises UserError."""
    return _from_environment("[llm] key_env", settings.key_env) if settings.key_env else ""


def _from_command(command: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - the user's own command, run without a shell
            shlex.split(command), capture_output=True, text=True, timeout=60, check=False
        )
    except (OSError, ValueError, subprocess.TimeoutExpired) as fault:
        raise UserError(f"[imap] password_command could not be run: {type(fault).__name__}") from None
    if done.returncode or not done.stdout.strip():
        raise UserError(f"[imap] password_command printed no password (exit status {done.returncode})")
    return done.stdout.strip("\r\n").splitlines()[0]


def _from_environment(setting: str, name: str) -> str:
    value = os.environ.get(name, "")
    if not value:
        raise UserError(f"{setting} names {name}, and that variable is not set")
    return value


def _from_file(path: Path) -> str:
    """The first line of a file that nobody else may read."""
    try:
        mode, text = path.stat().st_mode, path.read_text("utf-8")
    except FileNotFoundError:
        raise SignInNeeded(
            f"[imap] password_file: there is no {path}; store the password with `heardback init`"
        ) from None
    except (OSError, UnicodeDecodeError) as fault:
        why = getattr(fault, "strerror", None) or "it is no text"
        raise UserError(f"[imap] password_file: cannot read {path}: {why}") from None
    if os.name == "posix" and mode & 0o077:
        raise UserError(f"[imap] password_file: others can read {path}; run `chmod 600 {path}`")
    if not text.strip():
        raise SignInNeeded(f"[imap] password_file: {path} is empty; store the password with `heardback init`")
    return text.splitlines()[0].strip("\r\n")


def keyring_name(settings: Imap) -> str:
    """Under which name the keyring holds the password of an account."""
    return f"{settings.username}@{settings.host}"


def to_keyring(settings: Imap, secret: str) -> bool:
    """Stores the password in the system keyring; False where there is none that keeps it."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(SERVICE, keyring_name(settings), secret)
        return keyring.get_password(SERVICE, keyring_name(settings)) == secret
    except (KeyringError, RuntimeError):  # RuntimeError: backends that the desktop does not answer
        return False


def forget(settings: Imap) -> None:
    """Takes the password out of the keyring, if it is there."""
    import keyring
    from keyring.errors import KeyringError

    with suppress(KeyringError, RuntimeError):
        keyring.delete_password(SERVICE, keyring_name(settings))


def _from_keyring(settings: Imap) -> str:
    import keyring
    from keyring.errors import KeyringError

    try:
        value = keyring.get_password(SERVICE, keyring_name(settings))
    except KeyringError:
        value = None
    if not value:
        raise SignInNeeded(
            f"no password for {settings.username} at {settings.host}: store it with `heardback init`, or set"
            " [imap] password_command, password_env or password_file"
        )
    return value
