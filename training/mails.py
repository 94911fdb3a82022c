"""The mails that are learnt from: the corpora's half at hand, those written for training, those that tests hold, and
public mail that concerns no application.

A mail on which cues were tuned (the corpus `written`) counts less than one that no rule has seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.quality.cases import CORPUS, half_of, load, user_of
from bench.quality.cases import mails as corpus_mails
from bench.quality.public import message_of, sources
from rules.messages import Message, User
from tests.builders import JANE, message
from tests.rules import test_wordings as wordings
from training.texts import mails, reader_of

TUNED = "written"
PLAIN = "plain"
"""Mails in plain words, and unrelated ones: learnt from, but no measure."""
UNRELATED = ("other", "job_alert", "recruiter_outreach", "auto_reply")
JOB_SITES = frozenset(("dfe_apply", "dfe_teaching_vacancies", "labonnealternance"))
"""Sources whose "unrelated" mail is about jobs all the same."""
_TUNED_WEIGHT = 0.4
_UNRELATED_WEIGHT = 0.3
_COMMON_WEIGHT = 3.0
"""Most mail is worded like these few."""


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail to learn from: what it is, what else it may be taken for, how much it counts, where it comes from."""

    message: Message
    user: User
    kind: str
    accepted: tuple[str, ...]
    weight: float
    group: str

    @property
    def english(self) -> bool:
        """Of those for training: whether it is filed as English, or as no language's."""
        return self.group in ("mails en", PLAIN)


def at_hand() -> Iterator[Mail]:
    """The corpora's incoming mail; the half kept aside is never read."""
    for path, wanted in corpus_mails(CORPUS):
        kind, group = str(wanted["kind"]), path.parent.name
        if half_of(path.stem) == "at hand" and not kind.startswith("sent_"):
            weight = _TUNED_WEIGHT if group == TUNED else 1.0
            yield Mail(*load(path, wanted), kind, (kind, *wanted.get("also_accepted", ())), weight, group)


def for_training() -> Iterator[Mail]:
    """Those written for training, then those that a test holds."""
    for mail, kind, code, common in mails():
        yield Mail(mail, reader_of(mail), kind, (kind,), _COMMON_WEIGHT if common else 1.0, f"mails {code}")
    from_persons = ((wordings.PERSON, *rest) for rest in wordings.FROM_PERSONS)
    from_machines = ((wordings.MACHINE, *rest) for rest in wordings.FROM_MACHINES)
    for sender, told, subject, words in (*from_persons, *from_machines, *wordings.FROM_OTHERS):
        mail = message("m", sender=sender, subject=subject, own_words=words)
        yield Mail(mail, JANE, str(told), (str(told),), _COMMON_WEIGHT, PLAIN)


def unrelated(folder: Path) -> Iterator[Mail]:
    """Public mail that concerns no application (JSONL files as `bench.quality --public` takes them): the half at
    hand, as of the corpus; the other is left for measuring."""
    for name, records in sources(folder):
        for record in records:
            ours = str(record["label"]).startswith("unrelated") and name not in JOB_SITES
            if ours and half_of(str(record["id"])) == "at hand":
                mail = message_of(record)
                yield Mail(mail, user_of(mail), "other", UNRELATED, _UNRELATED_WEIGHT, PLAIN)
