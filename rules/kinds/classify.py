"""What a message is: the one place where a `Message` becomes a `Reading`.

All witnesses come together in `judging` (`outgoing` for the user's own mail); what the mail states in detail comes
from `rules.extract`. Never raises: hostile mail is `other`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from rules.extract import employers, interviews, people, promises, roles
from rules.kinds.authentication import forged
from rules.kinds.deciding import Verdict
from rules.kinds.examined import Examined, cues_of, examined, told
from rules.kinds.judging import judged
from rules.kinds.outgoing import sent
from rules.kinds.scams import warnings
from rules.kinds.sentences import language_of
from rules.kinds.signals import has_sign
from rules.kinds.strengths import Strengths
from rules.kinds.structure import is_about_job
from rules.languages.cues import Act
from rules.messages import Direction, Message, User
from rules.readings import GENUINE_KINDS, SENT_KINDS, Evidence, Kind, Reading, Witness

CERTAIN: Final = 0.93
"""The confidence from which on heardback acts (by the half at hand of the corpora: `python -m training --check`)."""

DOUBTFUL: Final = 0.5
"""Below it `other` may well be an answer: who writes, and about which post, helps whoever is asked about it."""

CERTAIN_OWN: Final = 0.62
"""The confidence to act on for the user's own mail, which lies in Sent and is of few kinds."""

_NO_SIGN: Final = 0.97
"""How sure it is that a mail without any sign of a job concerns none."""

_PROMISING: Final = (GENUINE_KINDS - {Kind.REJECTION}) | {Kind.APPLICATION_ACK}
_CLOCK: Final = re.compile(r"\b\d{1,2}(?:[:.h]\d{2}\b| ?(?:am|pm|uhr|h)\b)", re.IGNORECASE)
_NAMELESS: Final = SENT_KINDS | {Kind.BOUNCE, Kind.JOB_ALERT, Kind.OTHER}
"""Kinds of incoming mail that belong to no application, so that nobody need be named."""


def classify(message: Message, user: User, parents: Sequence[Reading] = ()) -> Reading:
    """The reading of a message. `parents` are readings of the messages it answers, nearest first."""
    try:
        return _read(message, user, parents)
    except Exception as problem:  # noqa: BLE001 - a mail that breaks a rule is asked about, it never stops the watch
        says = f"It could not be read ({type(problem).__name__})."
        evidence = (Evidence(Witness.STRUCTURE, says),)
        kind = Kind.SENT_OTHER if message.direction is Direction.OUTGOING else Kind.OTHER
        return Reading(message.key, kind, 0.0, False, False, False, evidence=evidence)


def _read(message: Message, user: User, parents: Sequence[Reading]) -> Reading:
    if message.direction is Direction.OUTGOING:
        return _outgoing(message, user, parents)
    if not (is_about_job(parents) or has_sign(message, user)):
        return _unrelated(message)
    mail = examined(message, user, parents)
    return _incoming(mail, _with_new_time(judged(mail), mail))


def _unrelated(message: Message) -> Reading:
    evidence = (Evidence(Witness.WORDS, "Neither its words nor its form speak of a job.", Kind.OTHER, _NO_SIGN),)
    return Reading(message.key, Kind.OTHER, _NO_SIGN, True, False, False, evidence=evidence)


def _with_new_time(verdict: Verdict, mail: Examined) -> Verdict:
    """An appointment put off without a new time, or a choice of one, is a cancelled one (product: §2)."""
    message, words = mail.message, mail.words
    if verdict.kind is not Kind.INTERVIEW_RESCHEDULED or message.invites:
        return verdict
    stated = words[Act.PICK_TIME] >= 0.6 or mail.signs.booking_link or _CLOCK.search(message.own_words[:4000])
    timed = stated or interviews.slots(message, verdict.kind, mail.language, mail.user)
    if timed or not words.of(Act.CANCEL, Act.MOVE) >= 0.5:
        return verdict
    return replace(verdict, kind=Kind.INTERVIEW_CANCELLED)


def _incoming(mail: Examined, verdict: Verdict) -> Reading:
    message, user, language, words = mail.message, mail.user, mail.language, mail.words
    kind, false_sender = verdict.kind, forged(message, user)
    genuine = (kind in GENUINE_KINDS if verdict.genuine is None else verdict.genuine) and not false_sender
    nameless = kind in _NAMELESS and (kind is not Kind.OTHER or verdict.confidence >= DOUBTFUL)
    employer, agency = (None, None) if nameless else employers.employer(message, language, user)
    named = tuple(firm.name for firm in (employer, agency) if firm)
    return Reading(
        key=message.key,
        kind=kind,
        confidence=round(verdict.confidence, 3),
        certain=not false_sender and verdict.confidence >= CERTAIN,
        genuine=genuine,
        ends_wait=genuine and not _mere_courtesy(kind, words, message),
        employer=employer,
        agency=agency,
        role=None if nameless or kind is Kind.AUTO_REPLY else roles.role(message, language, user, named),
        slots=interviews.slots(message, kind, language, user),
        interviewers=people.interviewers(message, kind, language, user, named),
        coordinator=people.coordinator(message, user) if kind in GENUINE_KINDS else None,
        promise=promises.promise(message, language) if kind in _PROMISING else None,
        may_follow_up=promises.may_follow_up(message, language) if genuine and mail.signs.human else None,
        asks_user=genuine and _asks(kind, words),
        forged=false_sender,
        language=language.code,
        evidence=_with_forgery(verdict.evidence, false_sender),
        warnings=warnings(message, kind),
    )


def _outgoing(message: Message, user: User, parents: Sequence[Reading]) -> Reading:
    language = language_of(f"{message.subject}\n{message.own_words}")
    verdict = sent(message, cues_of(message, told(message), language), parents, language)
    applying = verdict.kind is Kind.SENT_APPLICATION
    return Reading(
        key=message.key,
        kind=verdict.kind,
        confidence=round(verdict.confidence, 3),
        certain=verdict.confidence >= CERTAIN_OWN,
        genuine=False,
        ends_wait=False,
        employer=employers.employer(_addressed(message, user), language, user)[0],
        role=roles.role(message, language, user) if applying else None,
        language=language.code,
        evidence=verdict.evidence,
    )


def _addressed(message: Message, user: User) -> Message:
    """The user's mail as if its addressee had written it: it is about their firm, not the user's mail provider."""
    others = [one for one in (*message.to, *message.cc) if not user.owns(one.email)]
    return replace(message, sender=others[0]) if others else message


def _mere_courtesy(kind: Kind, words: Strengths, message: Message) -> bool:
    """Whether nothing but kindness is said (product: "a mere courtesy ends no wait")."""
    says_more = words.of(Act.STATUS, Act.ASK, Act.PAUSE, Act.TEST, Act.INVITE, Act.PICK_TIME) >= 0.6
    return kind is Kind.EMPLOYER_REPLY and words[Act.COURTESY] >= 0.6 and not says_more and len(message.own_words) < 500


def _asks(kind: Kind, words: Strengths) -> bool:
    """Whether it is the user's turn after a genuine mail of that kind."""
    if kind in (Kind.INTERVIEW_INVITATION, Kind.ASSESSMENT, Kind.OFFER):
        return True
    if kind is Kind.INTERVIEW_RESCHEDULED:
        return words[Act.PICK_TIME] >= 0.6
    return kind is Kind.EMPLOYER_REPLY and words[Act.ASK] >= 0.6


def _with_forgery(evidence: tuple[Evidence, ...], false_sender: bool) -> tuple[Evidence, ...]:
    if not false_sender:
        return evidence
    return (
        Evidence(
            Witness.STRUCTURE,
            "Your mail server could not confirm that this sender wrote it (DMARC fails): it may be forged.",
        ),
        *evidence,
    )
