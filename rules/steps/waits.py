"""Who owes whom an answer: the wait that runs at a moment, the user's turn, the stated date, "heard back".

Product: "Waits and answers". Only what is certain counts. Leaves to `cadence` what follows from a wait.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from rules.applications import Entry, State, Verb, Word
from rules.calendar import local_day
from rules.cases.corrections import JUDGING
from rules.readings import INTERVIEW_KINDS, Kind
from rules.steps.view import View, is_sent, overlap


@dataclass(frozen=True, slots=True)
class Wait:
    """The user waits for the employer since a moment (UTC), because of `sources` (messages and words).

    `after` is the employer's message that began it; None where an interview's end or the user's answer did.
    `told`: it began when the user said that the employer had answered, in a way that no mail shows.
    """

    since: datetime
    sources: tuple[str, ...]
    after: Entry | None = None
    told: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """The employer asked something and the user has not answered: no wait runs."""

    asked: Entry


def pending(view: View) -> Wait | Turn | None:
    """What is open between the two. None: nothing is (no answer and no interview yet, or a time is being settled).

    The user's word outweighs what the mail shows until something newer happens.
    """
    shown = _shown(view)
    begun = shown.since if isinstance(shown, Wait) else shown.asked.at if isinstance(shown, Turn) else None
    said = stated_word(view, begun, State.HEARD_BACK, State.AWAITING_REPLY)
    return Wait(said.at, (said.key,), told=said.state is State.HEARD_BACK) if said else shown


def stated_word(view: View, since: datetime | None, *states: State) -> Word | None:
    """The user's last word on where things stand, if it names one of `states` and nothing newer has happened."""
    said = [word for word in view.words if word.verb is Verb.STATE and word.state]
    newest = max((moment for moment in (since, last_answer_at(view)) if moment), default=None)
    last = max(said, key=lambda word: (word.at, word.key), default=None)
    return last if last and last.state in states and (newest is None or last.at > newest) else None


def _shown(view: View) -> Wait | Turn | None:
    answer = view.answers[-1] if view.answers else None
    interview = view.held[-1] if view.held else None
    if interview and (answer is None or answer.at <= interview.end):
        return Wait(interview.end, interview.sources)
    if answer is None:
        return None
    return _after_question(view, answer) if answer.asks_user else Wait(answer.at, (answer.key,), answer)


def _after_question(view: View, asked: Entry) -> Wait | Turn | None:
    """The user's answer begins the wait; one that only settles an interview's time begins none."""
    reply = next((entry for entry in view.entries if _answers(entry, asked)), None)
    if asked.kind in INTERVIEW_KINDS:
        return None if reply or _time_fixed_since(view, asked) else Turn(asked)
    return Wait(reply.at, (reply.key,)) if reply else Turn(asked)


def _answers(entry: Entry, asked: Entry) -> bool:
    """Whether an entry is the user's answer. Thanks for an interview are none."""
    return (
        is_sent(entry)
        and entry.kind is not Kind.SENT_THANK_YOU
        and entry.at > asked.at
        and _same_exchange(entry, asked)
    )


def _same_exchange(sent: Entry, received: Entry) -> bool:
    if received.message_id in sent.references or (sent.thread and sent.thread == received.thread):
        return True
    writer = received.correspondent.email if received.correspondent else None
    written_to = {person.email for person in (*sent.recipients, sent.correspondent) if person}
    return bool(writer) and writer in written_to


def _time_fixed_since(view: View, asked: Entry) -> bool:
    """Whether a later message or the user's word fixed an interview (a scheduler's confirmation, a telephone call)."""
    since = [entry.key for entry in view.entries if entry.at > asked.at]
    since += [word.key for word in view.words if word.at > asked.at]
    return any(overlap(interview.sources, since) for interview in view.ahead)


def stated_date(view: View, since: datetime | None) -> date | None:
    """The date in force for a wait begun at `since`: the last stated one, by the user or in the employer's own mail.

    One said before the wait began rules it only if it lay beyond that day: an invitation's "we will write by Tuesday"
    is spent when Tuesday's interview ends. None where nobody stated one.
    """
    said: list[tuple[datetime, date | None]] = [(entry.at, entry.promise) for entry in view.genuine if entry.promise]
    said += [(word.at, word.day) for word in view.words if word.verb is Verb.REPLY_BY]
    if not said:
        return None
    at, day = max(reversed(said), key=lambda statement: statement[0])
    if since is None or day is None or at >= since:
        return day
    return day if day > local_day(since, view.zone) else None


def heard_back(view: View) -> bool:
    """Whether a genuine message came since the application or the last held interview's end, whichever is later.

    The user's word for it counts as one.
    """
    heard = heard_back_at(view)
    if heard is None:
        return False
    applied = view.application.applied_at
    milestones = [moment for moment in (applied, view.held[-1].end if view.held else None) if moment]
    return heard >= max(milestones, default=heard)


def heard_back_at(view: View) -> datetime | None:
    """When the employer was last heard of: by a genuine message, or by what the user says of a telephone call."""
    told = [word.at for word in view.words if word.verb is Verb.STATE and word.state is State.HEARD_BACK]
    return max([*(entry.at for entry in view.genuine[-1:]), *told], default=None)


def last_answer_at(view: View) -> datetime | None:
    """When the employer last said something about the application."""
    return view.answers[-1].at if view.answers else None


def unsettled(view: View) -> tuple[Entry, ...]:
    """Mails too unclear to act on that neither the user's word nor a later answer has made plain."""
    judged = {word.about for word in view.words if word.verb in JUDGING}
    latest = last_answer_at(view)
    return tuple(entry for entry in view.unsure if entry.key not in judged and (latest is None or entry.at > latest))


def may_be_answered(view: View, wait: Wait) -> bool:
    """Whether an unclear mail of the wait may be the answer: a check-in would then be out of place."""
    return any(entry.at > wait.since for entry in unsettled(view))
