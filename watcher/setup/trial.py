"""Answers tried out before anything is written: does the mailbox let us in, what has it, what is to be seen there?

A password is lent to the trial through a variable of this process; a token lies in the private folder that goes.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from rules.checkup.facts import ConfigFact, Facts, Trouble
from rules.checkup.finding import Finding
from rules.checkup.judge import judge
from rules.messages import User
from watcher.account import source_settings
from watcher.checkup.mailbox import Seen, look_at_mailbox
from watcher.config import Config
from watcher.errors import HeardbackError, SignInNeeded, Unavailable, UserError
from watcher.setup.answers import Answers, SecretPlace
from watcher.setup.sight import Sight, first_look
from watcher.setup.text import config_text, read_text
from watcher.setup.world import World
from watcher.sources.open import open_source

TOKEN = "token.json"  # noqa: S105 - a file's name


@contextmanager
def tried(answers: Answers, world: World) -> Iterator[Config]:
    """The config that these answers mean, such that it can be used now."""
    if answers.place is not SecretPlace.BEST:
        yield _with_token(read_text(config_text(answers)), world)
        return
    name = f"HEARDBACK_INIT_{secrets.token_hex(8).upper()}"
    os.environ[name] = answers.secret
    try:
        lent = replace(answers, place=SecretPlace.ENVIRONMENT, place_name=name)
        yield _with_token(read_text(config_text(lent)), world)
    finally:
        os.environ.pop(name, None)


def _with_token(config: Config, world: World) -> Config:
    """The same with its token in the private folder."""
    token: dict[str, Any] = {"token": str(world.temp / TOKEN)}
    if config.account.source == "gmail":
        return config.model_copy(update={"gmail": config.gmail.model_copy(update=token)})
    if config.imap.auth == "xoauth2":
        oauth = config.imap.oauth.model_copy(update=token)
        return config.model_copy(update={"imap": config.imap.model_copy(update={"oauth": oauth})})
    return config


def folder_of(world: World) -> Path:
    return world.config.parent


def look(answers: Answers, world: World) -> Seen:
    """What the mailbox says."""
    with tried(answers, world) as config:
        return look_at_mailbox(config, folder_of(world), world.temp, world.now)


def findings(seen: Seen, answers: Answers, world: World) -> tuple[Finding, ...]:
    """The same, judged. The config is not there to be judged yet, and what mends a sign-in is asked for next."""
    config = ConfigFact("", source=answers.source, address=answers.address, name="-", strengths=1)
    judged = judge(
        Facts(world.now, config, replace(seen.sign_in, secret_from=""), seen.folders, seen.token, seen.clock)
    )
    shown = (one for one in judged if one.what != "Config" and not (one.what == "Clock" and not one.mend))
    return tuple(replace(one, mend="") if one.what == "Sign-in" else one for one in shown)


def fault(seen: Seen) -> HeardbackError | None:
    """What keeps us out, as the error that it is; None where nothing does."""
    says = f"{seen.sign_in.problem}; nothing was changed"
    match seen.sign_in.trouble:
        case Trouble.NONE:
            problem = seen.folders.problem if seen.folders else ""
            return UserError(f"{problem}; nothing was changed") if problem else None
        case Trouble.REFUSED:
            return SignInNeeded(says)
        case Trouble.SETTINGS:
            return UserError(says)
    return Unavailable(says)


def sight(answers: Answers, world: World) -> Sight:
    """The first bounded look; empty where the mailbox breaks off, for the sign-in was tried before."""

    def told(count: int) -> None:
        world.voice.busy(f"Reading the latest mail: {count}")

    with tried(answers, world) as config:
        user = User((answers.address.lower(), *answers.aliases), answers.name, answers.timezone or world.zone)
        try:
            with closing(open_source(source_settings(config, folder_of(world), world.temp))) as source:
                return first_look(source, user, world.now, told)
        except HeardbackError:
            return Sight()
        finally:
            world.voice.busy("")
