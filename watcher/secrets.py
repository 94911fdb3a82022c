"""Where secrets come from: a command, an environment variable or the system keyring; never logged."""

from __future__ import annotations

import os
import shlex
import subprocess

from watcher.config import Imap, Llm
from watcher.errors import SignInNeeded, UserError

SERVICE = "heardback"


def password(settings: Imap) -> str:
    """The password for an IMAP login. Raises UserError or SignInNeeded, which never hold the secret."""
    if settings.password_command:
        return _from_command(settings.password_command)
    if settings.password_env:
        return _from_environment("[imap] password_env", settings.password_env)
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


def _from_keyring(settings: Imap) -> str:
    import keyring
    from keyring.errors import KeyringError

    try:
        value = keyring.get_password(SERVICE, f"{settings.username}@{settings.host}")
    except KeyringError:
        value = None
    if not value:
        raise SignInNeeded(
            f"no password for {settings.username} at {settings.host}: set [imap] password_command or password_env,"
            f" or store it with `keyring set {SERVICE} {settings.username}@{settings.host}`"
        )
    return value
