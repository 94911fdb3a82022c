"""Which drafts must not lie in the mailbox any longer, and why (product: "Withdrawal").

Names every open draft that has become wrong. One that the user has edited is left alone by the outbox, which looks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from rules.applications import CHECK_INS, DRAFTS, DraftFact, Interview, State, StepKind, Verb, Withdrawal
from rules.playbook import Playbook
from rules.steps.course import CHECK_INS_IN_ORDER, check_ins_sent
from rules.steps.pauses import Pace
from rules.steps.thanks import interview_of, thanked_by_hand, window
from rules.steps.view import OPEN, View, overlap, stands

_TOO_LATE = "It is too late to say thanks for that interview."


def withdrawals(view: View, pace: Pace) -> Iterator[Withdrawal]:
    """Of the application's own drafts, those that have become wrong."""
    for draft in view.drafts:
        if _lies_open(draft):
            wrong = _check_in_is_wrong if draft.kind in CHECK_INS else _thanks_are_wrong
            if why := _search_is_over(view, pace) or wrong(view, draft):
                yield Withdrawal(draft, why)


def late_thanks(drafts: Iterable[DraftFact], now: datetime, playbook: Playbook, zone: str) -> Iterator[Withdrawal]:
    """Of drafts that belong to no application any more, the thank-yous whose time is over."""
    for draft in drafts:
        if (
            draft.kind is StepKind.THANK_YOU
            and draft.state in OPEN
            and now >= window(draft.about, playbook, zone).latest
        ):
            yield Withdrawal(draft, _TOO_LATE)


def _lies_open(draft: DraftFact) -> bool:
    return draft.kind in DRAFTS and draft.state in OPEN


def _search_is_over(view: View, pace: Pace) -> str:
    if pace is Pace.STOPPED:
        return "You stopped the search."
    if view.application.ignored:
        return "You said to ignore this application."
    if view.closed is State.REJECTED:
        return "They said no."
    return "The application was withdrawn." if view.closed is State.WITHDRAWN else ""


def _thanks_are_wrong(view: View, draft: DraftFact) -> str:
    interview = interview_of(view, draft)
    if interview is None:
        return "That interview is not known any more."
    if not stands(interview):
        return "That interview did not take place."
    if thanked_by_hand(view, interview, draft.to):
        return "You thanked them yourself."
    return _TOO_LATE if view.now >= window(interview.end, view.playbook, view.zone).latest else ""


def _check_in_is_wrong(view: View, draft: DraftFact) -> str:
    """`draft.about` is the beginning of the wait it was planned in."""
    if view.closed is State.OFFER:
        return "They made an offer."
    if any(answer.at > draft.about for answer in view.answers):
        return "They have answered."
    if why := _said_otherwise(view, draft):
        return why
    if view.application.may_follow_up is False:
        return "You may not follow up with them."
    if view.ahead or any(_came_later(interview, draft) for interview in view.held):
        return "Another interview has been fixed since."
    if _interview_fell(view, draft):
        return "The interview it asks about did not take place."
    if len(check_ins_sent(view, draft.about)) > CHECK_INS_IN_ORDER.index(draft.kind):
        return "You have asked them yourself."
    return ""


def _said_otherwise(view: View, draft: DraftFact) -> str:
    """The user's own word on where things stand, said since the wait began."""
    said = [word.state for word in view.words if word.verb is Verb.STATE and word.at > draft.about]
    if State.HEARD_BACK in said:
        return "You said that they have answered."
    return "You have moved on from this." if State.MOVED_ON in said else ""


def _came_later(interview: Interview, draft: DraftFact) -> bool:
    """Another interview than the one asked about (whose end better rules may have moved a little)."""
    return interview.end > draft.about and not overlap(interview.sources, draft.sources)


def _interview_fell(view: View, draft: DraftFact) -> bool:
    asked_about = [one for one in view.application.interviews if overlap(one.sources, draft.sources)]
    return bool(asked_about) and not any(stands(one) for one in asked_about)
