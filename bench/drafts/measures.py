"""What can be counted of drafts: words, how alike two of a panel are, words that turn false, things left to fill in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from bench.drafts.interviews import Occasion
from rules.applications import Plan, StepKind
from watcher.drafts import Rendered, render

FLEETING = {
    "en": "yesterday today tomorrow recently lately week weeks ago tonight monday friday",
    "de": "gestern heute morgen kürzlich neulich woche wochen vorgestern montag freitag",
    "fr": "hier demain aujourd récemment semaine semaines lundi vendredi",
    "es": "ayer hoy mañana recientemente semana semanas lunes viernes",
    "pt": "ontem hoje amanhã recentemente semana semanas segunda sexta",
    "it": "ieri oggi domani recentemente settimana settimane lunedì venerdì",
    "nl": "gisteren vandaag morgen onlangs week weken maandag vrijdag geleden",
}
"""Words that turn false while a draft waits."""
GENDERED = {
    "fr": "ravi ravie heureux heureuse intéressé intéressée convaincu convaincue enchanté enchantée reconnaissant",
    "es": "encantado encantada interesado interesada convencido convencida agradecido agradecida",
    "pt": "obrigado obrigada interessado interessada convencido convencida grato grata",
    "it": "lieto lieta interessato interessata convinto convinta grato grata felice contento contenta",
}
"""Words that would give the writer a gender nobody has told."""
_LEFT_OPEN = re.compile(r"[\[\]{}]|<[^>]*>|\bNone\b|…|\bTODO\b|[Hh]eardback")


@dataclass(frozen=True, slots=True)
class Measured:
    """One draft. `words` between greeting and sign-off; `alike` the largest share of five-grams it has in common with
    another thank-you of its panel; `wrong` what must not stand in it."""

    plan: Plan
    made: Rendered
    words: int
    alike: float
    wrong: tuple[str, ...]


def measured(occasion: Occasion) -> tuple[Measured, ...]:
    made = [render(plan, occasion.profile, occasion.now, occasion.zone, occasion.heard) for plan in occasion.plans]
    thanks = [n for n, plan in enumerate(occasion.plans) if plan.kind is StepKind.THANK_YOU]
    pairs = {frozenset(pair): overlap(made[pair[0]].text, made[pair[1]].text) for pair in combinations(thanks, 2)}
    return tuple(
        Measured(
            plan,
            made[n],
            len(body(made[n].text)),
            max((share for pair, share in pairs.items() if n in pair), default=0.0),
            _wrong(made[n], plan, occasion.language, len(body(made[n].text)), told=occasion.told),
        )
        for n, plan in enumerate(occasion.plans)
    )


def body(text: str) -> list[str]:
    """The words between greeting and sign-off."""
    return " ".join(text.split("\n\n")[1:-1]).split()


def overlap(one: str, other: str) -> float:
    """The share of five-grams that two texts have in common, without greeting, sign-off and signature."""
    mine, theirs = _five_grams(body(one)), _five_grams(body(other))
    return len(mine & theirs) / max(1, min(len(mine), len(theirs)))


def _five_grams(words: Sequence[str]) -> set[tuple[str, ...]]:
    plain = [word.strip(".,;:!?¿¡").lower() for word in words]
    return set(zip(*(plain[n:] for n in range(5)), strict=False))


def _wrong(made: Rendered, plan: Plan, language: str, words: int, *, told: bool) -> tuple[str, ...]:
    both = made.text if plan.parent else f"{made.subject}\n{made.text}"  # a reply's subject is theirs
    said = set(re.findall(r"[^\W\d_]+", both.lower()))
    bad = [*FLEETING.get(language, "").split(), *GENDERED.get(language, "").split()]
    found = [f"says {word!r}" for word in bad if word in said]
    found += [f"holds {mark!r}" for mark in _LEFT_OPEN.findall(both)]
    thanks = plan.kind is StepKind.THANK_YOU
    least, most = ((70 if told else 36), 150) if thanks else (45, 110)
    found += [f"has {words} words"] if not least <= words <= most else []
    return tuple(found)
