"""Answers as the text of a commented config, and what such a text means. No secret is in it; nothing is written."""

from __future__ import annotations

import json
import tomllib
from typing import Any

from pydantic import ValidationError

from watcher.config import Config
from watcher.errors import UserError
from watcher.setup.answers import Answers, SecretPlace


def config_text(answers: Answers) -> str:
    """A config that `watcher.config` reads, with a word on each key. No secret is in it."""
    kept = answers.kept
    blocks = [
        "# Written by `heardback init`. Change what you like; `heardback doctor` tells whether it still fits.\n",
        _account(answers),
        {"imap": _imap, "gmail": _gmail, "maildir": _maildir}[answers.source](answers),
        _section(
            "watch",
            "how often the mailbox is read, and how far back the first time",
            kept,
            (
                'poll_every = "2m"',
                'first_scan = "90d"',
                "notify = false      # a desktop notice when an employer answers",
            ),
        ),
        _section(
            "playbook",
            "when a follow-up is due; every number is yours to change",
            kept,
            (
                'thank_you_opens = "24h"',
                'check_in_after = "14d"',
                'second_check_in_after = "14d"',
                'business_hour = "09:00"',
                'holidays = ""       # a country or region, for example "US" or "DE-BY"',
                "letter = false      # a letter for the post with each interview",
            ),
        ),
        _section("summary", "the weekly summary", kept, ('weekday = "monday"', 'at = "08:00"')),
        _profile(answers),
        *(_section(name, "", kept, ()) for name in kept if name not in _ASKED),
    ]
    return "\n".join(block for block in blocks if block)


_ASKED = frozenset({"account", "imap", "gmail", "maildir", "watch", "playbook", "summary", "profile"})


def _account(answers: Answers) -> str:
    return _lines(
        "[account]",
        f"source = {_value(answers.source)}",
        f"address = {_value(answers.address)}",
        f"aliases = {_value(list(answers.aliases))}      # other addresses that you write mail from",
        f"name = {_value(answers.name)}      # as drafts close",
        f"timezone = {_value(answers.timezone)}"
        if answers.timezone
        else '# timezone = "Europe/Berlin"   # the system\'s',
    )


def _imap(answers: Answers) -> str:
    lines = [
        "[imap]",
        f"host = {_value(answers.host)}",
        f"port = {answers.port}",
        f"security = {_value(answers.security)}      # tls, starttls; plain for this machine alone",
        f"username = {_value(answers.username)}",
    ]
    match answers.place:
        case SecretPlace.KEYRING:
            lines.append("# The password is in the system keyring.")
        case SecretPlace.FILE:
            lines.append(f"password_file = {_value(answers.place_name)}      # readable by you alone (chmod 600)")
        case SecretPlace.COMMAND:
            lines.append(f"password_command = {_value(answers.place_name)}")
        case SecretPlace.ENVIRONMENT:
            lines.append(f"password_env = {_value(answers.place_name)}")
    if answers.auth == "xoauth2":
        lines.append('auth = "xoauth2"      # sign in anew: heardback login')
    lines += _kept_keys(answers, "imap", ("folders", "drafts", "sent"))
    if answers.auth == "xoauth2":
        lines += [
            "",
            "[imap.oauth]",
            f"provider = {_value(answers.oauth_provider)}",
            f"client_id = {_value(answers.client_id)}",
        ]
        lines += [f"tenant = {_value(answers.tenant)}"] if answers.tenant else []
    return _lines(*lines)


def _gmail(answers: Answers) -> str:
    return _lines(
        "[gmail]",
        f"credentials = {_value(answers.credentials)}      # the OAuth client file (docs/gmail.md)",
        f"labels = {_value(answers.labels)}      # labels on threads; false: narrower permissions",
        *_kept_keys(answers, "gmail", ("token", "api_endpoint", "quota_per_minute", "costs")),
    )


def _maildir(answers: Answers) -> str:
    return _lines("[maildir]", f"path = {_value(answers.maildir)}")


def _profile(answers: Answers) -> str:
    rows = [f"  {_value(strength)}," for strength in answers.strengths]
    return _lines(
        "[profile]      # why you fit, one sentence each; one goes into a thank-you note of its own language",
        *(["strengths = [", *rows, "]"] if rows else ["strengths = []"]),
        *_kept_keys(answers, "profile", ("signature",)),
    )


def _section(name: str, says: str, kept: dict[str, Any], usual: tuple[str, ...]) -> str:
    """A section as it was, or its usual values as comments."""
    there = {key: value for key, value in kept.get(name, {}).items() if not isinstance(value, dict)}
    if not there and not usual:
        return ""
    unset = [f"# {line}" for line in usual if line.split(" ")[0] not in there]
    return _lines(
        f"[{name}]{f'      # {says}' if says else ''}", *(f"{k} = {_value(v)}" for k, v in there.items()), *unset
    )


def _kept_keys(answers: Answers, section: str, names: tuple[str, ...]) -> list[str]:
    there = answers.kept.get(section, {})
    return [f"{name} = {_value(there[name])}" for name in names if there.get(name)]


def _lines(*lines: str) -> str:
    return "\n".join(lines) + "\n"


def _value(value: Any) -> str:
    """A value in TOML. JSON's strings are TOML's, but for the delete character."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case list() | tuple():
            return f"[{', '.join(map(_value, value))}]"
        case dict():
            return f"{{ {', '.join(f'{_value(key)} = {_value(one)}' for key, one in value.items())} }}"
    return str(value)


def read_text(text: str) -> Config:
    """The config that a text means. Raises UserError for answers that make none."""
    try:
        return Config.model_validate(tomllib.loads(text))
    except (ValidationError, tomllib.TOMLDecodeError) as fault:
        said = fault.errors()[0]["msg"] if isinstance(fault, ValidationError) else str(fault)
        raise UserError(f"these answers make no config: {str(said).removeprefix('Value error, ')}") from None
