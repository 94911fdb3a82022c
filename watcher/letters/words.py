"""The words of a letter: sender, recipient and date as letters have them, and a text that is not the mail's.

Leaves the sentences to the templates (`letter.j2` of each language) and tone and values to `watcher.drafts`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from rules.applications import Plan, StepKind
from rules.manners import manners_of
from rules.manners.strengths import fitting
from rules.manners.words import Manners
from rules.messages import Direction
from rules.names import called, employer_name, plain, role_name
from rules.readings import Person
from rules.steps.letters import Posting
from watcher.drafts import Heard, Profile, Templates, letter_text
from watcher.drafts.values import in_words
from watcher.letters.typeset import Letter

_BREEZY: Final = re.compile(r"^(?:Hi|Hey|Hello) (?=\S)")
"""How English mails open, and no letter on paper does."""
_YEAR: Final = {"es": "{day} de {year}", "pt": "{day} de {year}"}


@dataclass(frozen=True, slots=True)
class Writer:
    """The user as one who writes letters; `postal_address` may have several lines, `zone` (IANA) dates the letter."""

    profile: Profile
    postal_address: str
    zone: str
    heard: Heard
    templates: Templates


def letters(posting: Posting, per: str, writer: Writer, now: datetime) -> tuple[Letter, ...]:
    """A page for each person met (`per` "interviewer"), or one to the first that passes thanks on to the others."""
    writer = replace(writer, profile=replace(writer.profile, strengths=_unsaid(posting, writer)))
    if per == "interviewer":
        return tuple(_letter(posting, person, (), writer, now) for person in posting.people)
    return tuple(_letter(posting, person, posting.people[1:], writer, now) for person in posting.people[:1])


def _letter(posting: Posting, person: Person, others: Sequence[Person], writer: Writer, now: datetime) -> Letter:
    manners, profile = manners_of(posting.language), writer.profile
    text = letter_text(_plan(posting, person, others), profile, now, writer.zone, writer.heard, writer.templates)
    salutation, *paragraphs, end = text.strip().split("\n\n")
    closing, *signature = end.split("\n")
    name = plain(profile.name, 80)
    return Letter(
        title=plain(f"{name}: {employer_name(posting.application.employer)}"),
        language=manners.code,
        sender=_lines(name, *writer.postal_address.strip().splitlines()),
        recipient=_lines(called(person).full, employer_name(posting.application.employer)),
        date=_dated(now, writer.zone, manners),
        paragraphs=(_BREEZY.sub("Dear ", salutation), *paragraphs),
        closing=closing,
        signature=_lines(*(signature or (name,))),
    )


def _plan(posting: Posting, person: Person, others: Sequence[Person]) -> Plan:
    """The thank-you that the letter says in other words."""
    return Plan(
        key=posting.key,
        kind=StepKind.THANK_YOU,
        to=person,
        application=posting.application,
        sources=posting.interview.sources,
        about=posting.interview.end,
        interview=posting.interview,
        panel=tuple(others),
        language=posting.language,
    )


def _unsaid(posting: Posting, writer: Writer) -> tuple[str, ...]:
    """The strengths that no mail to this panel has named: a letter is to say something else."""
    role = role_name(posting.interview.role or posting.application.role)
    read = "\n".join(one.own_words for one in writer.heard.mail if one.direction is Direction.INCOMING)
    fit = fitting(writer.profile.strengths, role, read, manners_of(posting.language))
    return tuple(fit)[len(posting.people) :]


def _dated(now: datetime, zone: str, manners: Manners) -> str:
    """ "3 March 2026", in an American zone "March 3, 2026", in Spanish "3 de marzo de 2026"."""
    day = now.astimezone(ZoneInfo(zone)).date()
    said = in_words(day, manners, zone)
    form = _YEAR.get(manners.code, "{day}, {year}" if said[:1].isalpha() else "{day} {year}")
    return form.format(day=said, year=day.year)


def _lines(*texts: str) -> tuple[str, ...]:
    return tuple(line for line in (plain(text, 120) for text in texts) if line)
