"""What the logistic regressions learn from: examples of sentences, of the user's own sentences and of mails."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rules.kinds.examined import examined
from rules.kinds.features import of_mail, of_sentence, understood
from rules.kinds.model import Model
from rules.kinds.signals import JOB, words_of
from rules.kinds.witness import heard
from rules.kinds.wording import of_vocabulary
from rules.messages import Message, User
from training.fitting import Example
from training.mails import Mail
from training.texts import sentences

STRENGTH = 1.5


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
    return [Example(mail_features(one.message, one.user, known), one.kind, one.weight) for one in mails]


def sign_examples(mails: Sequence[Mail]) -> list[Example]:
    """Mails by whether they concern a job at all; both classes count the same as a whole."""
    unrelated = sum(one.kind == "other" for one in mails)
    weights = {True: 1.0, False: (len(mails) - unrelated) / max(1, unrelated)}
    return [
        Example(of_vocabulary(words_of(one.message)), JOB if job else "none", weights[job])
        for one in mails
        for job in (one.kind != "other",)
    ]


def mail_features(message: Message, user: User, known: Model) -> dict[str, float]:
    mail = examined(message, user)
    return of_mail(mail, heard(message.subject, mail.text, mail.language.code, known), known.classes)
