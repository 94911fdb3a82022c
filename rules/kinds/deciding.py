"""What form alone decides, before words are weighed: own mail, bounces, auto-replies, calendar parts.

Ordered: the first rule that speaks wins. Words are asked only where two kinds share a form (a receipt sent by the same
machine that says "out of office").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from rules.kinds.strengths import Strengths
from rules.kinds.structure import Signs, is_auto_reply
from rules.languages.cues import Act
from rules.messages import Invite, Message, User
from rules.readings import Evidence, Kind, Witness
from rules.senders import SELF_BOOKING, Trade, trade_of

_DAEMON: Final = re.compile(r"^(?:mailer-daemon|postmaster|mail-daemon|bounces?)(?:[+\-.].{0,40})?$")
_AUTO_SUBJECT: Final = re.compile(
    r"^\s{0,4}(?:auto(?:matic)?[ -]?(?:reply|response)|autoreply|out of (?:the )?office|ooo\b|away from|abwesen|"
    r"automatische antwort|réponse automatique|absence|respuesta automática|fuera de la oficina|risposta automatica|"
    r"fuori ufficio|resposta automática|automatisch antwoord|afwezig)",
    re.IGNORECASE,
)
_FAILED: Final = re.compile(
    r"undeliver|deliver(?:y|ed)?\b.{0,20}\b(?:fail|status|problem|error|warning|delay)|failure (?:notice|deliver)|"
    r"returned mail|mail (?:could not|failed|error)|(?:not|un)\s?(?:yet )?(?:been )?delivered|non-?delivery|"
    r"user unknown|unzustellbar|nicht zugestellt|non remis|no entregado|mancato recapito|onbestelbaar|falha na entrega",
    re.IGNORECASE,
)
_UPDATED: Final = re.compile(
    r"^\s{0,4}(?:updated|rescheduled|changed|moved|aktualisiert|verschoben|geändert|modifi|actualizad|aggiornat|atualizad)",
    re.IGNORECASE,
)
_ONLY_DETAILS: Final = re.compile(
    r"changed:\s{0,3}(?!.{0,40}(?:time|date|when))|same time|time (?:stays|is unchanged|remains)", re.IGNORECASE
)
_MEETING_WORDS: Final = re.compile(
    r"interview|gespräch|entretien|entrevista|colloquio|sollicitatie|screen|panel|round|onsite|on-site|intro|hiring|"
    r"candidate|recruit|kennenlern|bewerb|final|technical|assessment|role|position|stage|portfolio|case study|"
    r"meet the team|chat|call|<>",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """A kind with its confidence in [0, 1] and reasons. `genuine`: other than the kind alone says."""

    kind: Kind
    confidence: float
    evidence: tuple[Evidence, ...] = ()
    genuine: bool | None = None


def decided(message: Message, user: User, signs: Signs, words: Strengths) -> Verdict | None:
    """The verdict of form; None where words must be weighed."""
    return (
        _own(message, user)
        or _bounce(message, words)
        or _calendar_answer(message, user)
        or _auto_reply(message, signs, words)
        or _calendar(message, user, signs, words)
    )


def _verdict(kind: Kind, confidence: float, says: str, genuine: bool | None = None) -> Verdict:
    return Verdict(kind, confidence, (Evidence(Witness.STRUCTURE, says, kind, confidence),), genuine)


def _own(message: Message, user: User) -> Verdict | None:
    if message.header("x-heardback-kind"):
        return _verdict(Kind.OTHER, 1.0, "heardback wrote this itself.")
    if user.owns(message.sender.email):
        return _verdict(Kind.OTHER, 0.97, "It comes from your own address.")
    return None


def _bounce(message: Message, words: Strengths) -> Verdict | None:
    form = message.header("content-type").lower()
    if ("report-type" in form and "delivery-status" in form) or message.header("x-failed-recipients"):
        return _verdict(Kind.BOUNCE, 0.99, "It is a delivery report: a mail of yours did not arrive.")
    if "disposition-notification" in form:
        return _verdict(Kind.AUTO_REPLY, 0.97, "It is a read receipt.")
    undelivered = words[Act.UNDELIVERED] > 0 or _FAILED.search(message.subject)
    daemon = _DAEMON.match(message.sender.local_part) is not None
    returned = message.header("return-path").strip() == "<>"
    if (daemon and (undelivered or returned)) or (returned and _FAILED.search(message.subject)):
        return _verdict(Kind.BOUNCE, 0.97, "The mail system itself sent it, about a mail that did not arrive.")
    return None


def _calendar_answer(message: Message, user: User) -> Verdict | None:
    methods = {invite.method for invite in message.invites}
    if methods and methods <= {"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"}:
        return _verdict(Kind.CALENDAR_RESPONSE, 0.98, "It answers an appointment of yours by calendar.")
    organised = [invite.organizer for invite in message.invites if invite.organizer]
    if organised and all(user.owns(one.email) for one in organised):
        return _verdict(Kind.CALENDAR_RESPONSE, 0.9, "It is about an appointment that you organised.")
    return None


def _auto_reply(message: Message, signs: Signs, words: Strengths) -> Verdict | None:
    titled = _AUTO_SUBJECT.match(message.subject) is not None
    answered = is_auto_reply(message)
    if not (titled or answered) or message.invites:
        return None
    hiring = signs.trade is Trade.TRACKING or signs.group or not signs.answers_user
    if not titled and hiring and words[Act.RECEIPT] >= 0.6 and words[Act.AWAY] < 0.6:
        return _verdict(Kind.APPLICATION_ACK, 0.95, "A machine confirms that your application arrived.")
    if not titled and words[Act.AWAY] < 0.6:
        return None  # a receipt or an answer to any mail: the other witnesses tell which
    return _verdict(Kind.AUTO_REPLY, 0.97, "A machine answered, not a person.")


def _calendar(message: Message, user: User, signs: Signs, words: Strengths) -> Verdict | None:
    event = next((one for one in message.invites if one.start), None)
    if event is None:
        return None
    if words[Act.ELSEWHERE] >= 0.8 and not signs.about_job:
        return _verdict(Kind.OTHER, 0.85, "The appointment is about something other than an interview of yours.")
    likely = _likelihood(event, message, user, signs, words)
    kind = _calendar_kind(message, event, words)
    if kind is Kind.REJECTION:
        return None
    if likely < 0.5:
        return _verdict(Kind.OTHER, 0.55, "A calendar appointment without any sign of a job.")
    says = {
        Kind.INTERVIEW_CANCELLED: "A calendar part takes the appointment back.",
        Kind.INTERVIEW_RESCHEDULED: "A calendar part moves the appointment.",
        Kind.INTERVIEW_CONFIRMED: "A calendar part states the appointment.",
    }[kind]
    evidence = (Evidence(Witness.CALENDAR, says, kind, likely),)
    own = trade_of(message.sender.domain) is Trade.SCHEDULING and message.sender.domain.endswith(SELF_BOOKING)
    notice = (own and kind is Kind.INTERVIEW_CONFIRMED) or (words[Act.REMIND] >= 0.8 and signs.nobody)
    genuine = False if notice else None
    return Verdict(kind, likely, evidence, genuine)


def _calendar_kind(message: Message, event: Invite, words: Strengths) -> Kind:
    methods = {invite.method for invite in message.invites}
    off = methods == {"CANCEL"} or all(invite.status == "CANCELLED" for invite in message.invites)
    if off and words[Act.REJECT] >= 0.8:
        return Kind.REJECTION
    if off:
        return Kind.INTERVIEW_CANCELLED
    details = _ONLY_DETAILS.search(message.own_words[:2000]) is not None
    moved = event.sequence > 0 or _UPDATED.match(message.subject) or words[Act.MOVE] >= 0.85 or "CANCEL" in methods
    return Kind.INTERVIEW_RESCHEDULED if moved and not details else Kind.INTERVIEW_CONFIRMED


def _likelihood(event: Invite, message: Message, user: User, signs: Signs, words: Strengths) -> float:
    """How surely the appointment is an interview of the user's, in [0, 1]."""
    told = f"{event.summary} {message.subject}"[:400]
    missing = 1.0 if not event.recurring else 2.5
    missing *= 0.15 if _MEETING_WORDS.search(told) else 1.0
    missing *= (
        0.3 if any(len(part) > 2 and part.lower() in event.summary.lower() for part in user.name.split()) else 1.0
    )
    missing *= 0.15 if signs.about_job else 1.0
    missing *= 0.2 if signs.trade in (Trade.TRACKING, Trade.SCHEDULING) else 1.0
    missing *= 1.0 - 0.7 * words.of(Act.INVITE, Act.FIX_TIME, Act.KNOWN, Act.MOVE)
    missing *= 1.0 - 0.75 * words[Act.JOB]
    missing *= 0.7 if signs.answers_user else 1.0
    return max(0.0, min(0.98, 1.0 - missing))
