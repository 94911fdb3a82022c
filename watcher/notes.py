"""The notes to self: before an interview, when drafts were placed, and after the first scan.

They lie in the user's own inbox and may name heardback. Leaves when they are due to `rules.steps.due` and
`watcher.noting`, the looks to `watcher.page`, the weekly summary to `watcher.summary`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from rules.applications import (
    DraftFact,
    Interview,
    InterviewStatus,
    Plan,
    Question,
    Standing,
    State,
    StepKind,
)
from rules.names import called, plain
from rules.playbook import Playbook
from rules.readings import Person
from rules.weekly.examples import answers
from rules.weekly.examples import name as called_in_a_reply
from rules.weekly.links import Links
from rules.weekly.week import best_by
from watcher import page
from watcher.page import Item, Page, Section
from watcher.phrases import (
    QUESTIONS,
    STATES,
    STEPS,
    apart,
    count,
    listed,
    local_day,
    moment,
    span,
    titled,
    to_answer,
    typed,
)
from watcher.rendered import Rendered

MOST = 30
FEW_NOTES = 3
EXAMPLE_ANSWER = timedelta(days=10)
EXAMPLE_TALK = "we talked about the plans for the team"
_ORDER = (
    State.OFFER,
    State.INTERVIEWING,
    State.HEARD_BACK,
    State.AWAITING_REPLY,
    State.APPLIED,
    State.MOVED_ON,
    State.REJECTED,
    State.WITHDRAWN,
)
_FOOT = "Written by heardback on your own computer. It sends nothing to anyone."


def prep_note(plan: Plan, user_zone: str, now: datetime) -> Rendered:
    """For the evening before: when, where, who, what is known, the two questions, and how to tell the answers."""
    meeting = plan.interview
    employer = _employer(plan.application.employer)
    role = plain((meeting.role if meeting else None) or plan.application.role or "", 80)
    when = f" on {local_day(meeting.begins, user_zone)}" if meeting else ""
    sections = (
        *(_appointment(meeting, user_zone) if meeting else ()),
        *_known(plan, role, user_zone, now),
        _two_questions(meeting),
        _how_to_answer(employer, meeting, now),
    )
    lead = f"{titled(employer, role)}. Two questions to ask before you leave, and who will be there."
    return _rendered(Page(f"Your interview at {employer}{when}", lead, sections, (_FOOT,), "Before your interview"))


def draft_note(
    drafts: Sequence[DraftFact],
    zone: str,
    now: datetime,
    playbook: Playbook | None = None,
    links: Links | None = None,
    letters: Sequence[str] = (),
) -> Rendered:
    """Which drafts lie in Drafts now, and until when each is best sent; the most pressing first.

    `letters` are the files of letters for the post that were made since the last such note.
    """
    book = playbook or Playbook()
    waiting = sorted(drafts, key=lambda draft: best_by(draft, book))
    items = tuple(_draft(draft, best_by(draft, book), zone, now, links or Links()) for draft in waiting[:MOST])
    remark = "Read them, change what you like, and send them yourself. One that you delete is not written again."
    more = max(0, len(waiting) - MOST)
    section = Section("In your Drafts folder", items=items, more=more, remark=remark, now=True)
    verb = "is" if len(waiting) == 1 else "are"
    title = f"{count(len(waiting), 'note')} ready to send"
    lead = f"{count(len(waiting), 'draft')} {verb} waiting for your eyes as of {local_day(now, zone)}."
    sections = (section, *_posted(letters), *_ask_for_a_line(waiting))
    return _rendered(Page(title, lead, sections, (_FOOT,), "Drafts to send"))


def _posted(letters: Sequence[str]) -> Iterable[Section]:
    if letters:
        said = "Print, sign and post them: a letter that lands on a desk is hard to overlook."
        more = max(0, len(letters) - MOST)
        yield Section("Letters for the post", (said,), code=tuple(plain(one, 400) for one in letters[:MOST]), more=more)


def _ask_for_a_line(waiting: Sequence[DraftFact]) -> Iterable[Section]:
    """What was talked about makes a thank-you better, also one that lies there already."""
    thanks = [draft for draft in waiting if draft.kind is StepKind.THANK_YOU and called(draft.to).first]
    if thanks:
        first = thanks[0]
        said = (
            "One line for each interviewer on what you talked about makes the thank-you notes better, also where they "
            "lie already (as long as you have not changed them). Reply to this note, for instance:"
        )
        topic = EXAMPLE_TALK.removeprefix("we talked ")
        line = f"{typed(_employer(first.employer))}: talked with {called(first.to).first} {topic}"
        yield Section("Make them personal", (said,), code=(line,))


def welcome(
    standings: Sequence[Standing], questions: Sequence[Question], zone: str, now: datetime, messages_read: int
) -> Rendered:
    """After the first scan: what was found, is it right, and how to put it right."""
    shown = sorted((s for s in standings if not s.application.ignored), key=lambda s: _ORDER.index(s.state))
    lead = (
        f"{count(messages_read, 'message')} read up to {moment(now, zone)}, {count(len(shown), 'application')} found. "
        "Please look whether this is right."
    )
    sections = [_found(shown, zone), _to_confirm(questions, shown, zone), _put_right(shown, now), _what_comes()]
    kept = tuple(section for section in sections if section is not None)
    return _rendered(Page("heardback has read your mail: is this right?", lead, kept, (_FOOT,), "Welcome"))


def _rendered(made: Page) -> Rendered:
    return page.rendered(made, plain(made.title, 150))


def _appointment(meeting: Interview, zone: str) -> Iterable[Section]:
    lines = [span(meeting.start, meeting.end, zone, meeting.zone)]
    lines += [f"Where: {plain(meeting.location, 300)}"] if meeting.location else ["Where: not known"]
    yield Section("When and where", tuple(lines))
    if not meeting.interviewers:
        yield Section(
            "Who", ("Who will be there is not known yet. Ask for names and addresses, to be able to thank them.",)
        )
        return
    yield Section("Who", items=tuple(_interviewer(who) for who in meeting.interviewers[:MOST]))


def _interviewer(who: Person) -> Item:
    name = plain(who.name, 60)
    if who.email:
        return Item(name or who.email, (who.email,) if name else ())
    return Item(
        name or "Someone", ("Ask for the address: without it there is no thank-you note.",), "address missing", True
    )


def _known(plan: Plan, role: str, zone: str, now: datetime) -> Iterable[Section]:
    """What is known of the role and of how this came about."""
    app = plan.application
    lines = [f"Role: {role}"] if role else []
    if app.applied_at and app.applied_at <= now:
        lines.append(f"You applied on {local_day(app.applied_at, zone)}.")
    lines += [_met_before(one, zone) for one in _earlier(plan, now)]
    lines += [f"Your note: {plain(note, 200)}" for note in app.notes[-FEW_NOTES:]]
    if lines:
        yield Section("What is known", tuple(lines))


def _earlier(plan: Plan, now: datetime) -> list[Interview]:
    begins = plan.interview.begins if plan.interview else now
    earlier = [one for one in plan.application.interviews if one.end < min(begins, now) and not one.not_held]
    return [one for one in earlier if one.status is not InterviewStatus.CANCELLED][-FEW_NOTES:]


def _met_before(meeting: Interview, zone: str) -> str:
    names = [plain(one.name, 60) for one in meeting.interviewers if one.name][:4]
    return f"Earlier interview on {local_day(meeting.begins, zone)}{f' with {listed(names)}' if names else ''}."


def _two_questions(meeting: Interview | None) -> Section:
    missing = any(not who.email for who in meeting.interviewers) if meeting else False
    remark = "And ask for the addresses that are missing: each of them deserves a note of their own." if missing else ""
    return Section("Ask before you leave", items=tuple(Item(text) for text in QUESTIONS), remark=remark)


def _how_to_answer(employer: str, meeting: Interview | None, now: datetime) -> Section:
    """Lines to copy, made from this interview; the date is an example and lies after it."""
    name, by = typed(employer), (meeting.end if meeting else now) + EXAMPLE_ANSWER
    people = meeting.interviewers if meeting else ()
    unknown = next((plain(who.name, 60) for who in people if who.name and not who.email), "")
    known = next((called(who).first for who in people if called(who).first), "") or "Dana"
    lines = (
        f"{name}: decision by {by.day} {by:%b}, may follow up yes",
        f"{name}: met {unknown or 'Their Name'} <their@address>",
        f"{known}: {EXAMPLE_TALK}",
        f"{name}: did not take place",
    )
    said = (
        "Afterwards, reply to this note with lines like these; heardback finds your reply in your own Sent folder. "
        "One line for each interviewer on what you talked about makes the thank-you notes personal."
    )
    return Section(
        "Answer this note", (said,), code=lines, remark="Or on the command line: heardback set, heardback note."
    )


def _draft(draft: DraftFact, until: datetime, zone: str, now: datetime, links: Links) -> Item:
    late = now > until
    window = f"It was best sent by {moment(until, zone)}." if late else f"Best sent by {moment(until, zone)}."
    who = apart(plain(draft.to.name, 60) or draft.to.email or "someone")
    lines = (apart(plain(draft.employer, 80)), f"Subject: {apart(plain(draft.subject, 120))}", window)
    return Item(
        f"{STEPS[draft.kind].capitalize()} to {who}", lines, "overdue" if late else "", late, links.draft(draft)
    )


def _found(standings: Sequence[Standing], zone: str) -> Section:
    if not standings:
        said = "No application was found. They appear here as soon as mail about one arrives, or when you name one."
        return Section("What was found", (said,))
    items = tuple(_case(standing, zone) for standing in standings[:MOST])
    more = max(0, len(standings) - MOST)
    remark = "On the command line, “heardback status” shows all." if more else ""
    return Section(f"What was found ({len(standings)})", items=items, more=more, remark=remark, now=True)


def _case(standing: Standing, zone: str) -> Item:
    app = standing.application
    lines = []
    if standing.your_turn:
        lines.append("It seems to be your turn to answer.")
    if standing.wait_since and standing.state not in (State.INTERVIEWING, State.MOVED_ON):
        lines.append(f"Waiting since {local_day(standing.wait_since, zone)}.")
    if standing.next_action and standing.next_action.kind in STEPS:
        step = standing.next_action
        lines.append(f"Next: {STEPS[step.kind]} on {local_day(step.due, zone)}.")
    return Item(titled(_employer(app.employer), plain(app.role or "", 80)), tuple(lines), STATES[standing.state])


def _to_confirm(questions: Sequence[Question], standings: Sequence[Standing], zone: str) -> Section | None:
    ways = answers(questions, [one.application for one in standings])
    items = tuple(_question(question, ways.get(question, ("", "")), zone) for question in questions[:MOST])
    more = max(0, len(questions) - MOST)
    return Section("Please confirm", items=items, more=more, now=True) if items else None


def _question(question: Question, ways: tuple[str, str], zone: str) -> Item:
    employer, subject = plain(question.employer, 80), plain(question.subject, 120)
    tag = "be careful" if question.warns else ""
    bits = (apart(employer), apart(subject), local_day(question.at, zone) if question.at else "")
    return Item(
        plain(question.asks, 300), (" · ".join(bit for bit in bits if bit), to_answer(*ways)), tag, question.warns
    )


def _put_right(standings: Sequence[Standing], now: datetime) -> Section:
    known = [one.application for one in standings]
    first, last = (called_in_a_reply(known[place], known) if known else "acme" for place in (0, -1))
    said = (
        "If something is wrong or missing, reply to this mail, one line for each employer; heardback finds your reply "
        "in your own Sent folder. For instance:"
    )
    by = now + EXAMPLE_ANSWER
    lines = (
        f"{first}: interview {by.day} {by:%B} 15:00",
        f"{first}: decision by {by.day} {by:%b}, may follow up yes",
        f"{last}: withdrawn",
        f"{last}: ignore",
    )
    remark = "On the command line: heardback set, heardback add (an application without mail), heardback merge."
    return Section("Put it right", (said,), code=lines, remark=remark)


def _what_comes() -> Section:
    said = (
        "When a thank-you note or a check-in is due, a draft will lie in your Drafts folder. You read it, you send it; "
        "heardback itself sends nothing. A summary comes once a week."
    )
    return Section("What happens now", (said,))


def _employer(name: str) -> str:
    return plain(name, 80) or "an employer"
