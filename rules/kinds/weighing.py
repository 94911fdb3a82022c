"""From what a mail's words do and who sent it to how well each kind fits.

Each kind gets a score in [0, 1] from the acts that speak for it, less those that speak for something stronger; the
sender's place (person, relay, board, list) and the mail's place (answer, cold) then raise or lower whole groups.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from rules.kinds.strengths import Strengths
from rules.kinds.structure import Signs
from rules.languages.cues import Act
from rules.messages import Message
from rules.readings import GENUINE_KINDS, Evidence, Kind, Witness
from rules.senders import ALERT_MAILBOXES, RECRUITER_MAILBOXES, SELF_BOOKING, Trade

SHOWS: Final[Mapping[Kind, tuple[Act, ...]]] = {
    Kind.REJECTION: (Act.REJECT,),
    Kind.OFFER: (Act.OFFER,),
    Kind.INTERVIEW_CANCELLED: (Act.CANCEL,),
    Kind.INTERVIEW_RESCHEDULED: (Act.MOVE, Act.CANCEL),
    Kind.INTERVIEW_CONFIRMED: (Act.FIX_TIME, Act.REMIND),
    Kind.INTERVIEW_INVITATION: (Act.PICK_TIME, Act.INVITE),
    Kind.ASSESSMENT: (Act.TEST,),
    Kind.APPLICATION_ACK: (Act.RECEIPT,),
    Kind.EMPLOYER_REPLY: (Act.STATUS, Act.PAUSE, Act.ASK, Act.ADVANCE, Act.COURTESY),
    Kind.RECRUITER_OUTREACH: (Act.PITCH,),
    Kind.JOB_ALERT: (Act.ADVERTISE,),
    Kind.AUTO_REPLY: (Act.AWAY, Act.TICKET),
    Kind.OTHER: (Act.CHORE, Act.ELSEWHERE),
}
"""Whose best sentence is shown as the reason."""

_UNCLEAR: Final = 0.4
"""Below this, a person's answer to the user is taken for a reply of no special kind."""
_SHORT: Final = 3500
"""Characters: hardly any mail to one applicant is longer."""
_PLAIN: Final = 0.8
"""From here on an act is stated plainly."""
_DESTINED: Final = (
    Kind.INTERVIEW_INVITATION,
    Kind.INTERVIEW_CONFIRMED,
    Kind.ASSESSMENT,
    Kind.OFFER,
    Kind.EMPLOYER_REPLY,
)


def scored(message: Message, signs: Signs, words: Strengths) -> dict[Kind, float]:
    """How well each kind fits, each in [0, 1] and for itself, by words and sender."""
    job = _job(signs, words) * _long(message)
    scores = _by_words(signs, words)
    _by_sender(scores, message, signs, words)
    _by_context(scores, job, signs, words)
    return scores


def _long(message: Message) -> float:
    """Less than 1 for long texts, in which any phrase may stand by chance."""
    return min(1.0, math.sqrt(_SHORT / max(1, len(message.own_words))))


def _by_words(signs: Signs, words: Strengths) -> dict[Kind, float]:
    reject, test, pick, fix = words[Act.REJECT], words[Act.TEST], words[Act.PICK_TIME], words[Act.FIX_TIME]
    move, cancel, invite = words[Act.MOVE], words[Act.CANCEL], words[Act.INVITE]
    reject *= 1.0 - 0.75 * max(cancel, move) if reject < 0.9 else 1.0
    offer = words[Act.OFFER] * (1.0 - 0.8 * reject)
    kept = 1.0 - reject
    meet = _either(0.95 * invite, 0.9 * pick if invite or signs.booking_link or words[Act.KNOWN] else 0.75 * pick)
    scores = {
        Kind.REJECTION: reject * (1.0 - 0.6 * offer if reject < 0.9 else 1.0),
        Kind.OFFER: offer,
        Kind.INTERVIEW_CANCELLED: cancel * (1.0 - max(move, 0.7 * pick)) * (1.0 - 0.8 * reject),
        Kind.INTERVIEW_RESCHEDULED: max(move, min(cancel, pick) * 0.95) * (1.0 - 0.8 * reject),
        Kind.INTERVIEW_CONFIRMED: max(fix, words[Act.REMIND])
        * (1.0 - 0.5 * pick)
        * (1.0 - max(0.85 * move, cancel))
        * kept,
        Kind.INTERVIEW_INVITATION: meet
        * (1.0 - 0.75 * test * (1.0 - pick))
        * (1.0 - max(0.9 * move, 0.9 * cancel))
        * kept,
        Kind.ASSESSMENT: test * kept * (1.0 - 0.6 * pick),
        Kind.RECRUITER_OUTREACH: words[Act.PITCH]
        * (1.0 - 0.9 * words[Act.KNOWN])
        * (0.4 if signs.answers_user else 1.0),
        Kind.JOB_ALERT: 0.8 * words[Act.ADVERTISE],
        Kind.AUTO_REPLY: max(words[Act.AWAY], 0.0 if signs.human and not signs.group else 0.9 * words[Act.TICKET])
        * (0.5 if signs.greets else 0.85),
        Kind.OTHER: max(0.85 * words[Act.CHORE], 0.9 * words[Act.ELSEWHERE]),
    }
    scores[Kind.INTERVIEW_CONFIRMED] *= 1.0 - 0.6 * offer
    scores[Kind.INTERVIEW_INVITATION] *= (1.0 - 0.8 * offer) * (1.0 - 0.5 * fix * (1.0 - pick))
    firm = max(scores.values())
    scores[Kind.APPLICATION_ACK] = words[Act.RECEIPT] * (1.0 - 0.8 * _but(scores, Kind.JOB_ALERT, Kind.AUTO_REPLY))
    said = max(
        0.95 * words.of(Act.STATUS, Act.PAUSE),
        0.8 * words[Act.ASK],
        0.8 * words[Act.ADVANCE],
        0.7 * words[Act.COURTESY],
    )
    scores[Kind.EMPLOYER_REPLY] = said * (1.0 - 0.65 * firm)
    return scores


def _by_sender(scores: dict[Kind, float], message: Message, signs: Signs, words: Strengths) -> None:
    """A machine rarely chats, a list never answers, a board speaks for itself."""
    if signs.human:
        _scale(scores, 0.8 if signs.group else 0.45, Kind.APPLICATION_ACK)
        _scale(scores, 0.5, Kind.JOB_ALERT)
    if signs.nobody or signs.automatic or (signs.trade is Trade.TRACKING and not signs.relayed):
        _scale(scores, 0.75 if words[Act.RECEIPT] < 0.6 else 0.45, Kind.EMPLOYER_REPLY)
        if words[Act.RECEIPT] >= _PLAIN > words[Act.ASK]:
            _scale(scores, 0.6, Kind.ASSESSMENT)
    if signs.group and words[Act.RECEIPT] >= _PLAIN:
        _scale(scores, 0.5, Kind.EMPLOYER_REPLY)
    told_no = scores[Kind.REJECTION]
    if signs.many and signs.trade is not Trade.TRACKING:
        _scale(scores, 0.35, *GENUINE_KINDS)
        _raise(scores, 0.5, Kind.JOB_ALERT)
    if signs.trade is Trade.BOARD:
        _scale(scores, 0.35, *GENUINE_KINDS)
        _raise(
            scores, 0.75 if message.sender.email in ALERT_MAILBOXES and not words[Act.CHORE] else 0.45, Kind.JOB_ALERT
        )
        _raise(scores, 0.8 if message.sender.email in RECRUITER_MAILBOXES else 0.0, Kind.RECRUITER_OUTREACH)
    if told_no >= 0.85 and words.of(Act.KNOWN, Act.RECEIPT) >= 0.6:
        _raise(scores, 0.85 * told_no, Kind.REJECTION)
    if signs.trade is Trade.TESTING:
        _raise(scores, 0.8 * (1.0 - words[Act.CHORE]), Kind.ASSESSMENT)
    if signs.trade is Trade.SIGNING and words[Act.OFFER]:
        _raise(scores, 0.9, Kind.OFFER)
    if signs.booking_link and signs.human:
        _raise(
            scores,
            0.8 * (1.0 - scores[Kind.REJECTION]) * (1.0 - words.of(Act.MOVE, Act.CANCEL)),
            Kind.INTERVIEW_INVITATION,
        )
    if signs.posed_answer and (words[Act.PITCH] or signs.many):
        _raise(scores, 0.85, Kind.RECRUITER_OUTREACH)


def _by_context(scores: dict[Kind, float], job: float, signs: Signs, words: Strengths) -> None:
    """Genuine kinds need a job to be about; a pitch, a portal's chore or another life's errand takes their place."""
    pitch, elsewhere, chore = scores[Kind.RECRUITER_OUTREACH], words[Act.ELSEWHERE], words[Act.CHORE]
    _scale(scores, (1.0 - 0.85 * pitch), *_DESTINED)
    own = max(0.7 * signs.about_job, 0.6 * words.of(Act.KNOWN, Act.RECEIPT))
    _scale(scores, 1.0 - 0.9 * elsewhere * (1.0 - own), *GENUINE_KINDS)
    _scale(
        scores,
        1.0 - 0.6 * scores[Kind.AUTO_REPLY],
        Kind.EMPLOYER_REPLY,
        Kind.INTERVIEW_CONFIRMED,
        Kind.INTERVIEW_INVITATION,
    )
    _scale(scores, 1.0 - 0.7 * chore * (1.0 if signs.nobody or signs.many else 0.5), *GENUINE_KINDS)
    _scale(scores, 1.0 - 0.6 * chore, Kind.APPLICATION_ACK)
    _scale(scores, 0.3 + 0.7 * job, *GENUINE_KINDS)
    known = signs.answers_user or signs.posed_answer or words[Act.KNOWN] >= 0.6
    if known and signs.human and scores[Kind.AUTO_REPLY] < 0.5 and max(scores[one] for one in GENUINE_KINDS) < _UNCLEAR:
        _raise(scores, 0.62 if job > 0.6 else 0.45, Kind.EMPLOYER_REPLY)
    if signs.answers_user and signs.human and signs.about_job and _only_a_reply(scores):
        _raise(scores, 0.8, Kind.EMPLOYER_REPLY)
    _raise(scores, 0.55 * (1.0 - job) + 0.08, Kind.OTHER)


def _only_a_reply(scores: Mapping[Kind, float]) -> bool:
    """Whether something is said of where things stand, and of no kind that means more."""
    return scores[Kind.EMPLOYER_REPLY] >= _UNCLEAR and all(
        scores[one] < _UNCLEAR for one in GENUINE_KINDS if one is not Kind.EMPLOYER_REPLY
    )


def _job(signs: Signs, words: Strengths) -> float:
    """How surely the mail is about a job of the user's, in [0, 1]."""
    missing = 1.0 - 0.8 * words.of(Act.KNOWN, Act.RECEIPT)
    missing *= 0.05 if signs.about_job else 1.0
    missing *= 0.5 if signs.answers_user and not signs.many else 0.65 if signs.posed_answer and signs.human else 1.0
    missing *= 0.15 if signs.trade is Trade.TRACKING or signs.trade is Trade.TESTING else 1.0
    missing *= 0.4 if signs.trade is Trade.SCHEDULING or signs.group else 1.0
    missing *= 1.0 - 0.6 * words.of(Act.REJECT, Act.OFFER, Act.TEST)
    missing *= 1.0 - 0.9 * words[Act.JOB]
    return 1.0 - missing


def is_answer(kind: Kind, message: Message, signs: Signs, words: Strengths) -> bool | None:
    """False where a genuine kind is only a machine's notice about what was fixed before."""
    if kind is not Kind.INTERVIEW_CONFIRMED or signs.human:
        return None
    own = message.sender.domain.endswith(SELF_BOOKING)
    return False if own or words[Act.REMIND] >= 0.7 else None


def place(signs: Signs, kind: Kind) -> tuple[Evidence, ...]:
    found = []
    if signs.about_job and kind in GENUINE_KINDS:
        found.append(Evidence(Witness.THREAD, "It belongs to a conversation about a job.", kind, 0.5))
    if signs.posed_answer and kind is Kind.RECRUITER_OUTREACH:
        found.append(Evidence(Witness.THREAD, "Its subject says “Re:”, but it answers nothing of yours.", kind, 0.5))
    if signs.many and kind not in GENUINE_KINDS:
        found.append(Evidence(Witness.STRUCTURE, "It was sent to a list.", kind, 0.4))
    if signs.trade:
        found.append(
            Evidence(Witness.SENDER, f"The sending domain belongs to a firm for {signs.trade.value}.", None, 0.2)
        )
    return tuple(found)


def _either(one: float, other: float) -> float:
    return 1.0 - (1.0 - one) * (1.0 - other)


def _but(scores: Mapping[Kind, float], *left_out: Kind) -> float:
    return max(score for kind, score in scores.items() if kind not in left_out)


def _scale(scores: dict[Kind, float], factor: float, *kinds: Kind) -> None:
    for kind in kinds:
        scores[kind] *= factor


def _raise(scores: dict[Kind, float], least: float, kind: Kind) -> None:
    scores[kind] = max(scores[kind], least)
