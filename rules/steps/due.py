"""What is to be done at a moment: drafts and notes to plan, drafts to better and to withdraw, questions to ask.

A plan is for what was never planned before: the drafts' facts are its memory, so planning twice plans once. Leaves when
a step is due to `cadence` and `thanks`, the words to the templates, and the placing to the outbox.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from rules.applications import (
    CHECK_INS,
    DRAFTS,
    Application,
    DraftFact,
    Due,
    Interview,
    Plan,
    Question,
    Revision,
    StepKind,
    Word,
)
from rules.calendar import evening_before, local_day
from rules.manners.topics import notes_on
from rules.messages import User
from rules.playbook import Playbook
from rules.readings import Kind, Person
from rules.steps.cadence import is_prepared
from rules.steps.course import Course, course
from rules.steps.pauses import Pace, pace_at
from rules.steps.questions import is_stale, questions
from rules.steps.recipients import Addressee, check_in_addressee, employers_language, last_mail_of
from rules.steps.thanks import days_thanked_for, interview_of, owed, panel, thanked_persons, was_thanked, window
from rules.steps.view import OPEN, View, drafts_by_application, view
from rules.steps.waits import Wait, may_be_answered, pending, stated_date, unsettled
from rules.steps.withdrawals import late_thanks, withdrawals

_ENDINGS = frozenset({Kind.REJECTION, Kind.INTERVIEW_CANCELLED, Kind.INTERVIEW_RESCHEDULED})
"""A mail that may be one of these holds back thanks: better late than for an interview that was not, or after a no."""


def due(
    applications: Sequence[Application],
    drafts: Sequence[DraftFact],
    words: Iterable[Word],
    now: datetime,
    playbook: Playbook,
    user: User,
) -> Due:
    """All that is to be done at `now`. `drafts` are all that were ever planned, `words` all that the user said."""
    own, lost = drafts_by_application(applications, drafts)
    views = [view(one, some, now, playbook, user.zone) for one, some in zip(applications, own, strict=True)]
    pace = pace_at(words, now)
    planned: list[Plan] = []
    taken_back = list(late_thanks(lost, now, playbook, user.zone))
    asked: list[Question] = []
    revised: list[Revision] = []
    for one in views:
        steps = _course(one)
        taken_back += withdrawals(one, pace)
        if pace is not Pace.STOPPED:
            asked += questions(one, steps)
        if pace is Pace.ON:
            planned += _plans(one, steps, user)
            revised += _revisions(one, user)
    return Due(tuple(_never_planned(planned, drafts, user.zone)), tuple(taken_back), tuple(asked), tuple(revised))


def _course(view: View) -> Course | None:
    wait = None if view.closed else pending(view)
    return course(view, wait) if isinstance(wait, Wait) else None


def _plans(view: View, steps: Course | None, user: User) -> Iterator[Plan]:
    """Everything due for one application. A doubt holds back its drafts, not the note that prepares the user."""
    snoozed = view.application.snoozed_until
    if view.closed or view.application.ignored or (snoozed and view.now < snoozed):
        return
    own = view.own.union(user.addresses)
    yield from _prep_notes(view, own, user)
    if view.application.doubts:
        return
    yield from _thank_yous(view, own)
    if steps and steps.kind in CHECK_INS:
        yield from _check_in(view, steps, own)


def _prep_notes(view: View, own: Collection[str], user: User) -> Iterator[Plan]:
    for interview in view.ahead if view.playbook.prep_note else ():
        begins = interview.begins
        if evening_before(begins, view.zone) <= view.now < begins and not is_prepared(view, interview):
            to = Person(user.name, user.addresses[0])
            yield Plan(
                key=_key(StepKind.PREP_NOTE, to, interview.sources, begins),
                kind=StepKind.PREP_NOTE,
                to=to,
                application=view.application,
                sources=interview.sources,
                about=begins,
                interview=interview,
                panel=panel(interview, own),
                best_by=begins,
                language=employers_language(view),
                own_address=_own_address(view),
            )


def _thank_yous(view: View, own: Collection[str]) -> Iterator[Plan]:
    if any(entry.kind in _ENDINGS for entry in unsettled(view)):
        return
    for interview in view.held:
        when = window(interview.end, view.playbook, view.zone)
        if when.opens <= view.now < when.latest:
            for person in owed(view, interview, own):
                yield thank_you(view, interview, person, own)


def thank_you(view: View, interview: Interview, person: Person, own: Collection[str]) -> Plan:
    """The thank-you to one person of an interview, due or not."""
    when = window(interview.end, view.playbook, view.zone)
    return Plan(
        key=_key(StepKind.THANK_YOU, person, interview.sources, interview.end),
        kind=StepKind.THANK_YOU,
        to=person,
        application=view.application,
        sources=interview.sources,
        about=interview.end,
        parent=last_mail_of(view, person),
        interview=interview,
        panel=panel(interview, own),
        best_by=when.closes,
        withdraw_after=when.latest,
        language=employers_language(view),
        own_address=_own_address(view),
    )


def _revisions(view: View, user: User) -> Iterator[Revision]:
    """Thank-yous still untouched on whose interview the user has told something since they were written."""
    if view.closed or view.application.ignored or view.application.doubts:
        return
    for draft in view.of_kind(StepKind.THANK_YOU):
        interview = interview_of(view, draft)
        if interview and _lies_untouched(draft) and _told_since(view.application, interview, draft):
            fresh = thank_you(view, interview, draft.to, view.own.union(user.addresses))
            yield Revision(draft, replace(fresh, key=draft.key))


def _lies_untouched(draft: DraftFact) -> bool:
    return draft.state in OPEN and not draft.edited and not draft.missing_polls


def _told_since(application: Application, interview: Interview, draft: DraftFact) -> bool:
    written = draft.revised_at or draft.created_at
    return any(note.at > written for note in notes_on(application, interview))


def _check_in(view: View, steps: Course, own: Collection[str]) -> Iterator[Plan]:
    """The check-in of the running wait, once it is due and nothing speaks against it."""
    wait = steps.wait
    addressee = check_in_addressee(view, own)
    not_now = view.now < steps.due or view.now >= steps.moves_on
    held_back = steps.declined or steps.draft or may_be_answered(view, wait) or is_stale(view, steps)
    if addressee is None or not_now or held_back:
        return
    plan = check_in(view, steps.kind, addressee, wait.sources, wait.since, own)
    yield replace(plan, after_holding_reply=wait.after is not None and wait.after.kind is Kind.EMPLOYER_REPLY)


def check_in(
    view: View,
    kind: StepKind,
    addressee: Addressee,
    sources: tuple[str, ...],
    since: datetime,
    own: Collection[str],
) -> Plan:
    """A check-in in a wait that began at `since`, due or not."""
    return Plan(
        key=_key(kind, addressee.person, sources, since),
        kind=kind,
        to=addressee.person,
        application=view.application,
        sources=sources,
        about=since,
        parent=addressee.parent,
        interview=view.held[-1] if view.held else None,
        promised=stated_date(view, since),
        thanks_owed=bool(view.held) and _thanks_owed(view, addressee.person, own),
        language=employers_language(view),
        own_address=_own_address(view),
    )


def _thanks_owed(view: View, person: Person, own: Collection[str]) -> bool:
    """Whether they interviewed the user last and were never thanked."""
    interview = view.held[-1]
    met = any(one.email == person.email for one in thanked_persons(interview, own))
    return met and not was_thanked(view, interview, person)


def _own_address(view: View) -> str:
    """The user's address that takes part in the latest mail."""
    return next((entry.own_address for entry in reversed(view.entries) if entry.own_address), "")


def _key(kind: StepKind, to: Person, sources: Iterable[str], about: datetime) -> str:
    """Opaque, and the same whenever the same step is planned again."""
    named = "\n".join((kind, to.email or "", about.astimezone(UTC).isoformat(), *sorted(sources)))
    return hashlib.sha256(named.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _never_planned(plans: Iterable[Plan], drafts: Sequence[DraftFact], zone: str) -> Iterator[Plan]:
    """Leaves out what a draft or an earlier plan already does, across applications.

    One thank-you a person and day, and at most one open draft of a kind to a person; prep notes are the user's own.
    """
    keys = {draft.key for draft in drafts}
    waiting = {(draft.kind, draft.to.email) for draft in drafts if draft.kind in DRAFTS and draft.state in OPEN}
    thanked = days_thanked_for(drafts, zone)
    for plan in plans:
        slot = (plan.kind, plan.to.email)
        again = plan.kind is StepKind.THANK_YOU and (plan.to.email, local_day(plan.about, zone)) in thanked
        if not again and plan.key not in keys and slot not in waiting:
            keys.add(plan.key)
            if plan.kind in DRAFTS:
                waiting.add(slot)
            yield plan
