"""Who the user is: name, other addresses, zone, what they say of themselves; their mail gives the defaults."""

from __future__ import annotations

import difflib
import locale
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from zoneinfo import available_timezones

from watcher.errors import UserError
from watcher.setup.answers import Answers
from watcher.setup.sight import Sight
from watcher.setup.world import Given, World

LANGUAGES: Mapping[str, tuple[str, str]] = {
    "en": ("English", "I have led two migrations of this size from the first sketch to a quiet night of going live."),
    "de": (
        "German",
        "Ich habe zwei Umzüge dieser Größe vom ersten Entwurf bis zur ruhigen Nacht der Umstellung geleitet.",
    ),
    "fr": ("French", "J'ai mené deux migrations de cette taille, de la première esquisse à la mise en service."),
    "es": ("Spanish", "He dirigido dos migraciones de este tamaño, desde el primer boceto hasta la puesta en marcha."),
    "pt": ("Portuguese", "Conduzi duas migrações deste porte, do primeiro esboço à entrada em produção."),
    "it": ("Italian", "Ho guidato due migrazioni di queste dimensioni, dal primo schizzo alla messa in funzione."),
    "nl": ("Dutch", "Ik heb twee migraties van deze omvang geleid, van de eerste schets tot de ingebruikname."),
}
"""Languages that drafts are written in: name, and an example of a strength."""


def ask(answers: Answers, given: Given, seen: Sight, world: World) -> Answers:
    """The person added. Raises UserError for flags that name no zone."""
    before = answers.kept.get("account", {})
    return replace(
        answers,
        aliases=given.aliases or _aliases(answers, seen, world) or tuple(before.get("aliases", ())),
        name=given.name or _name(str(before.get("name", "")), seen, world),
        timezone=_zone(given, str(before.get("timezone", "")), world),
        strengths=given.strengths or _strengths(tuple(answers.kept.get("profile", {}).get("strengths", ())), world),
    )


def _name(before: str, seen: Sight, world: World) -> str:
    default = before or next((name for name in seen.names if " " in name), "") or _system_name()
    return world.voice.ask("Your name, as your mails close", default, flag="--name").strip()


def _system_name() -> str:
    with suppress(ImportError, KeyError, OSError):
        import os
        import pwd

        name = pwd.getpwuid(os.getuid()).pw_gecos.split(",")[0].strip()
        return name if " " in name else ""
    return ""


def _aliases(answers: Answers, seen: Sight, world: World) -> tuple[str, ...]:
    """Other addresses that lie in Sent: mail from them is the user's own."""
    others = [one for one in seen.addresses if one != answers.address.lower()][:5]
    if not others or not world.voice.interactive:
        return ()
    named = ", ".join(others)
    return tuple(others) if world.voice.confirm(f"You also write as {named}. Is that you?") else ()


def _zone(given: Given, before: str, world: World) -> str:
    if given.timezone:
        if given.timezone not in available_timezones():
            raise UserError(f"--timezone {given.timezone!r} is no time zone{_nearest(given.timezone)}")
        return given.timezone
    while True:
        zone = world.voice.ask("Your time zone", before or world.zone, flag="--timezone").strip()
        if zone in available_timezones():
            return zone
        world.voice.say(f"There is no time zone of that name{_nearest(zone) or '.'}", indent=2)


def _nearest(zone: str) -> str:
    by_place = {name.rpartition("/")[2].lower(): name for name in sorted(available_timezones())}
    near = difflib.get_close_matches(zone.lower().replace(" ", "_"), by_place, 1) or difflib.get_close_matches(
        zone, available_timezones(), 1
    )
    return f"; did you mean {by_place.get(near[0], near[0])}?" if near else ""


def _strengths(before: tuple[str, ...], world: World) -> tuple[str, ...]:
    voice = world.voice
    if before or not voice.interactive:
        return before
    known = ", ".join(f"{code} {name}" for code, (name, _) in LANGUAGES.items())
    voice.say(
        f"Thank-you notes can say why you fit, in a sentence of yours, in the language of the letter ({known}).",
        indent=2,
    )
    said = voice.ask("Languages you apply in", _system_language())
    codes = [code for code in said.replace(",", " ").lower().split() if code in LANGUAGES] or ["en"]
    return tuple(sentence for code in dict.fromkeys(codes) for sentence in _sentences(code, voice.say, voice.ask))


def _sentences(code: str, say: Callable[..., None], ask: Callable[..., str]) -> list[str]:
    """One or two; an empty answer is none."""
    name, example = LANGUAGES[code]
    say(f"For example: {example}", indent=2)
    first = ask(f"Why you fit, in {name} (Enter: nothing)", "").strip()
    second = ask("Another one (Enter: nothing)", "").strip() if first else ""
    return [sentence for sentence in (first, second) if sentence]


def _system_language() -> str:
    code = (locale.getlocale()[0] or "en")[:2].lower()
    return code if code in LANGUAGES else "en"
