"""By when the employer says it will answer, and whether a follow-up is welcome (product: §2 "Promise").

Only what the employer will do counts, never the candidate's own deadline. What has no fair reading is no promise: then
the playbook's two weeks apply, which is the smaller mistake.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from rules.extract.addresses import is_nobody
from rules.extract.dates import YEARS, Frame
from rules.extract.periods import Period, periods
from rules.extract.spans import compiled, plain, says, unaccented, unaccented_words
from rules.languages import Language
from rules.languages.times import TimeWords
from rules.messages import Message
from rules.readings import Promise

_LONGEST_AHEAD = timedelta(days=200)
_SENTENCES = 150


def promise(message: Message, language: Language) -> Promise | None:
    """The day by which the mail's writer says the employer will answer, and the sentence that says so."""
    words = language.times
    if not words.answers or message.written.year not in YEARS:
        return None
    offset = message.written.utcoffset()
    american = words.month_first and not (offset and offset > timedelta(0))
    frame = Frame(message.written, "UTC", american)
    for sentence in _sentences(plain(message.own_words)):
        if by := _stated(sentence, frame, words):
            return Promise(by, sentence[:300])
    return None


def _sentences(text: str) -> Iterator[str]:
    """Sentences with their line breaks undone; a full stop after a number or an abbreviation ends none."""
    for paragraph in re.split(r"\n\s*\n|\n\s*[\-•*]\s", text)[:_SENTENCES]:
        joined = " ".join(paragraph.split())
        yield from (
            part.strip()
            for part in re.split(r"(?<=[^\d\s.][.!?])\s+(?=[^\W\d_a-zß-öø-ÿ(])|(?<=[!?])\s+", joined)[:_SENTENCES]
            if part.strip()
        )


def _stated(sentence: str, frame: Frame, words: TimeWords) -> date | None:
    sentence, words = unaccented(sentence[:600]), unaccented_words(words)
    if _refused(sentence, words) or (sentence.rstrip().endswith("?") and not _hears(sentence, words)):
        return None
    counting = (one for one in periods(sentence, frame, words) if _counts(one, sentence, frame, words))
    return max((one.by for one in counting), default=None)


def _refused(sentence: str, words: TimeWords) -> bool:
    return says(sentence, words.refused) and not _hears(sentence, words)


def _hears(sentence: str, words: TimeWords) -> bool:
    return says(sentence, words.hearing)


def _counts(period: Period, sentence: str, frame: Frame, words: TimeWords) -> bool:
    """Whether the employer does something by then, and from a day that is known."""
    if not frame.today <= period.by <= frame.today + _LONGEST_AHEAD:
        return False
    if _EXPIRES.search(sentence[: period.start]):
        return False
    clause = _clause(sentence, period)
    if words.depends_after and compiled(words.depends_after).match(sentence[period.end :]) and period.relative:
        return False
    unsettled = says(sentence[: period.start], words.depends)
    if period.relative and unsettled and not _hears(sentence, words):
        return False
    return _employer_acts(sentence, period, clause, words)


_EXPIRES = re.compile(
    r"\b(?:vence|caduca|expires?|closes|scade|verloopt|lauft|expire|gilt|valid|geldig|valid[oa]|valable|valida)\s(?:\w+\s){0,3}$",
    re.IGNORECASE,
)


def _clause(sentence: str, period: Period) -> tuple[int, int]:
    """The bounds of the clause around a period: from the last to the next semicolon, dash or joining word."""
    breaks = [match.end() for match in re.finditer(r"[;:]\s|,\s|\s-\s|\s(?:and|but|so|und|aber)\s", sentence)]
    start = max((at for at in breaks if at <= period.start), default=0)
    end = min((at for at in breaks if at >= period.end), default=len(sentence))
    return start, end


def _employer_acts(sentence: str, period: Period, clause: tuple[int, int], words: TimeWords) -> bool:
    """Of the words for an answer and those that ask something of the candidate, the nearest in front decide."""
    answers, requests = _acts(words)
    inside = sentence[clause[0] : clause[1]]
    answered, asked = bool(answers.search(inside)), bool(requests.search(inside))
    if _hears(sentence, words):
        return answered or not asked
    if answered != asked:
        return answered
    lead = sentence[: period.start]
    last_answer = max((match.start() for match in answers.finditer(lead)), default=-1)
    last_request = max((match.start() for match in requests.finditer(lead)), default=-1)
    if last_answer != last_request:
        return last_answer > last_request
    if len(sentence[clause[0] : period.start].split()) > 3:
        return False
    after = sentence[period.end :]
    answer, request = answers.search(after), requests.search(after)
    return bool(answer and (not request or answer.start() < request.start()))


@lru_cache(maxsize=32)
def _acts(words: TimeWords) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(words.answers or "(?!)", re.IGNORECASE), re.compile(words.requests or "(?!)", re.IGNORECASE)


def may_follow_up(message: Message, language: Language) -> bool | None:
    """What a person wrote about following up: True welcome, False not wanted, None nothing."""
    if is_nobody(message.sender.email) and not message.reply_to:
        return None
    text = " ".join(plain(message.own_words).split())
    words = language.times
    if words.follow_up_unwelcome and re.search(words.follow_up_unwelcome, text, re.IGNORECASE):
        return False
    if words.follow_up_welcome and re.search(words.follow_up_welcome, text, re.IGNORECASE):
        return True
    return None
