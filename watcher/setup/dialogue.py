"""The questions of `init`, in their order: the mailbox, what it shows, the person. Nothing is written here.

What was given by flags is not asked. Leaves the terminal to the `Voice`, and writing to `writing`.
"""

from __future__ import annotations

import tomllib
from contextlib import suppress
from dataclasses import replace
from typing import Any

from watcher import config as settings
from watcher.errors import HeardbackError
from watcher.setup import mailbox, person, trial
from watcher.setup.answers import Answers
from watcher.setup.sight import Sight
from watcher.setup.world import Declined, Given, World


def converse(given: Given, world: World) -> Answers:
    """All answers, tried out. Raises `Declined`, or an error where nobody can be asked or nothing works."""
    voice = world.voice
    kept = _existing(world)
    voice.say("Your mail", strong=True)
    answers = replace(mailbox.ask(given, world, str(kept.get("account", {}).get("address", ""))), kept=kept)
    seen = Sight()
    if given.check:
        answers = mailbox.settled(answers, world)
        seen = trial.sight(answers, world)
        _show(seen, world)
    voice.say()
    voice.say("You", strong=True)
    return person.ask(answers, given, seen, world)


def _existing(world: World) -> dict[str, Any]:
    """The settings of a config that is there already, for what is not asked about. Asks before it is replaced."""
    if not world.config.exists():
        return {}
    whose, kept = "", {}
    with suppress(HeardbackError, OSError, ValueError):
        whose = f" for {settings.read(world.config).account.address}"
        kept = tomllib.loads(world.config.read_text("utf-8"))
    question = f"There is a config{whose} already ({world.config}). Replace it? A copy is kept beside it."
    if world.voice.interactive and not world.voice.confirm(question, default=False):
        raise Declined
    return kept


def _show(seen: Sight, world: World) -> None:
    """The job mails that were recognised: the first proof that it works, and that it reads nothing into others."""
    from rules.names import plain

    voice = world.voice
    voice.say()
    voice.say("What heardback sees", strong=True)
    if seen.since is None:
        voice.say("The mailbox broke off while it was read. The first run tries again.", indent=2)
        return
    since = f"{seen.since:%d %B}".lstrip("0")
    if not seen.mails:
        voice.say(
            f"No job mail among the {seen.looked_at} messages since {since}. That is fine: it starts from here.",
            indent=2,
        )
        return
    voice.say(f"The latest job mails it recognises ({seen.looked_at} messages since {since} were looked at):", indent=2)
    for one in seen.mails:
        day = f"{one.at:%d %b}".lstrip("0")
        voice.say(f"{day:>6}  {plain(one.with_whom, 40)}: {one.kind.replace('_', ' ')}", indent=4)
