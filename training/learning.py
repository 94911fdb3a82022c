"""What is learnt from: sentences, the user's own sentences, and mails; and what cross-validation makes of the mails.

A mail on which cues were tuned (the corpus `written`) counts less than one that no rule has seen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from bench.quality.cases import CORPUS, half_of, load, user_of
from bench.quality.cases import mails as corpus_mails
from bench.quality.public import message_of, sources
from rules.kinds.classify import told
from rules.kinds.features import of_mail, of_sentence, understood
from rules.kinds.model import Model
from rules.kinds.sentences import acts, language_of
from rules.kinds.strengths import Strengths
from rules.kinds.structure import ANSWER, signs
from rules.kinds.weighing import scored
from rules.kinds.witness import heard
from rules.messages import Message, User
from tests.builders import JANE, message
from tests.rules import test_wordings as wordings
from training.fitting import Example, predicted
from training.texts import READER, mails, sentences

TUNED = "written"
_TUNED_WEIGHT = 0.4
_SHORT_WEIGHT = 0.5
_PLAIN_WEIGHT = 1.0
_UNRELATED_WEIGHT = 0.3
FOLDS = 5
UNRELATED = ("other", "job_alert", "recruiter_outreach", "auto_reply")
JOB_SITES = frozenset(("dfe_apply", "dfe_teaching_vacancies", "labonnealternance"))
"""Sources whose "unrelated" mail is about jobs all the same."""


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


def mail_examples(known: Model) -> list[Example]:
    """Corpus mails of the half at hand, then short mails: those written for training, and those that a test holds."""
    found = []
    for path, wanted in corpus_mails(CORPUS):
        if half_of(path.stem) == "at hand" and not wanted["kind"].startswith("sent_"):
            group = path.parent.name
            weight = _TUNED_WEIGHT if group == TUNED else 1.0
            accepted = (wanted["kind"], *wanted.get("also_accepted", ()))
            features = mail_features(*load(path, wanted), known)
            found.append(Example(features, wanted["kind"], accepted, weight, group))
    for mail, kind in mails():
        found.append(Example(mail_features(mail, READER, known), kind, (kind,), _SHORT_WEIGHT, "short"))
    for mail, kind in _held_by_tests():
        found.append(Example(mail_features(mail, JANE, known), kind, (kind,), _PLAIN_WEIGHT, "short"))
    return found


def unrelated_examples(folder: Path, known: Model) -> list[Example]:
    """Public mail that concerns no application (JSONL files as `bench.quality --public` takes them): the half at
    hand, as of the corpus; the other is left for measuring."""
    found = []
    for name, records in sources(folder):
        for record in records:
            if (
                str(record["label"]).startswith("unrelated")
                and name not in JOB_SITES
                and half_of(str(record["id"])) == "at hand"
            ):
                mail = message_of(record)
                features = mail_features(mail, user_of(mail), known)
                found.append(Example(features, "other", UNRELATED, _UNRELATED_WEIGHT, "short"))
    return found


def _held_by_tests() -> Iterator[tuple[Message, str]]:
    from_persons = ((wordings.PERSON, *rest) for rest in wordings.FROM_PERSONS)
    from_machines = ((wordings.MACHINE, *rest) for rest in wordings.FROM_MACHINES)
    for sender, kind, subject, words in (*from_persons, *from_machines, *wordings.FROM_OTHERS):
        yield message("m", sender=sender, subject=subject, own_words=words), str(kind)


def mail_features(message: Message, user: User, known: Model) -> dict[str, float]:
    language = language_of(f"{message.subject}\n{message.own_words}")
    text = told(message)
    words = Strengths(acts(message.subject, text, language), answers=bool(ANSWER.match(message.subject)))
    shape = signs(message, user)
    said = heard(message.subject, text, language.code, known)
    return of_mail(message, shape, words, scored(message, shape, words), said, known.classes)


def cross_validated(examples: Sequence[Example]) -> Iterator[tuple[Example, dict[str, float]]]:
    """Each untuned corpus mail with what a model that never saw it makes of it."""
    order = list(range(len(examples)))
    Random(1).shuffle(order)  # noqa: S311 - folds, no secret
    for fold in range(FOLDS):
        aside = {at for at in order[fold::FOLDS] if examples[at].group not in (TUNED, "short")}
        rest = [one for at, one in enumerate(examples) if at not in aside]
        asked = [examples[at] for at in sorted(aside)]
        yield from zip(asked, predicted(rest, asked, 2.0), strict=True)


def report(found: Iterator[tuple[Example, dict[str, float]]]) -> None:
    """How often the witness alone is right, by corpus, and what its certainty is worth."""
    judged = [(one, max(likely, key=lambda kind: likely[kind]), max(likely.values())) for one, likely in found]
    for group in sorted({one.group for one, _, _ in judged}):
        mine = [kind in one.accepted for one, kind, _ in judged if one.group == group]
        print(f"{group:8} {sum(mine)}/{len(mine)} {100 * sum(mine) / len(mine):.1f} %")
    mine = [kind in one.accepted for one, kind, _ in judged]
    print(f"all      {sum(mine)}/{len(mine)} {100 * sum(mine) / len(mine):.1f} %")
    for least in (0.5, 0.6, 0.7, 0.8, 0.9, 0.95):
        sure = [kind in one.accepted for one, kind, likely in judged if likely >= least]
        print(f"  at {least:.2f}: {len(sure)} sure, {sum(sure)} right")
