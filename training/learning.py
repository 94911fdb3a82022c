"""What is learnt: examples of sentences, of the user's own sentences and of mails; and what cross-validation makes
of the mails."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from random import Random

from rules.kinds.classify import told
from rules.kinds.features import of_mail, of_sentence, understood
from rules.kinds.model import Model
from rules.kinds.sentences import acts, language_of
from rules.kinds.signals import JOB, words_of
from rules.kinds.strengths import Strengths
from rules.kinds.structure import ANSWER, signs
from rules.kinds.weighing import scored
from rules.kinds.witness import heard
from rules.kinds.wording import of_vocabulary
from rules.messages import Message, User
from rules.readings import GENUINE_KINDS
from training.fitting import Example, Table
from training.mails import PLAIN, TUNED, Mail
from training.texts import sentences

STRENGTH = 1.5
FOLDS = 5


def sentence_examples() -> list[Example]:
    """A sentence that does two acts is an example of each."""
    return [
        Example(of_sentence(*understood(one.text, one.code)), act)
        for one in sentences()
        for act in one.acts
        if not act.startswith("sent:")
    ]


def own_examples() -> list[Example]:
    """Sentences of the user's own mail."""
    return [
        Example(of_sentence(*understood(one.text, one.code)), act.removeprefix("sent:"))
        for one in sentences()
        for act in one.acts
        if act.startswith("sent:")
    ]


def mail_examples(mails: Iterable[Mail], known: Model) -> list[Example]:
    """Mails by their kind."""
    return [
        Example(mail_features(one.message, one.user, known), one.kind, one.accepted, one.weight, one.group)
        for one in mails
    ]


def sign_examples(mails: Sequence[Mail]) -> list[Example]:
    """Mails by whether they concern a job at all; both classes count the same as a whole."""
    unrelated = sum(one.kind == "other" for one in mails)
    weights = {True: 1.0, False: (len(mails) - unrelated) / max(1, unrelated)}
    return [
        Example(of_vocabulary(words_of(one.message)), JOB if job else "none", (), weights[job], one.group)
        for one in mails
        for job in (one.kind != "other",)
    ]


def mail_features(message: Message, user: User, known: Model) -> dict[str, float]:
    language = language_of(f"{message.subject}\n{message.own_words}")
    text = told(message)
    words = Strengths(acts(message.subject, text, language), answers=bool(ANSWER.match(message.subject)))
    shape = signs(message, user)
    said = heard(message.subject, text, language.code, known)
    return of_mail(message, shape, words, scored(message, shape, words), said, known.classes)


def cross_validated(table: Table) -> Iterator[tuple[Example, dict[str, float]]]:
    """Each mail that no rule was tuned on, with what a model that never saw it makes of it."""
    examples = table.examples
    order = list(range(len(examples)))
    Random(1).shuffle(order)  # noqa: S311 - folds, no secret
    for fold in range(FOLDS):
        aside = {at for at in order[fold::FOLDS] if examples[at].group not in (TUNED, PLAIN)}
        rest, asked = [at for at in range(len(examples)) if at not in aside], sorted(aside)
        yield from zip((examples[at] for at in asked), table.predicted(rest, asked, STRENGTH), strict=True)


def report(found: Iterator[tuple[Example, dict[str, float]]]) -> None:
    """How often the witness alone is right, by source, and what its certainty is worth for answers and for others."""
    judged = [(one, max(likely, key=lambda kind: likely[kind]), max(likely.values())) for one, likely in found]
    for group in sorted({one.group for one, _, _ in judged}):
        _tell(group, [kind in one.accepted for one, kind, _ in judged if one.group == group])
    _tell("all", [kind in one.accepted for one, kind, _ in judged])
    for name, genuine in (("answers", True), ("others", False)):
        mine = [(kind in one.accepted, sure) for one, kind, sure in judged if (kind in GENUINE_KINDS) is genuine]
        print(f"taken for {name}: {len(mine)}")
        for least in (0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98):
            _tell(f"  from {least:.2f}", [right for right, sure in mine if sure >= least])


def _tell(name: str, right: Sequence[bool]) -> None:
    print(f"{name:12} {sum(right)}/{len(right)} {100 * sum(right) / max(1, len(right)):.1f} %")
