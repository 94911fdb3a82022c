"""What each section of the weekly summary says, in the order in which it matters to the reader.

A section with nothing to say is left out. Leaves the choice of rows to `rules.weekly`, how to answer to `answering`,
the watcher's own state to `watch`, the looks to `watcher.page`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from rules.applications import State, StepKind
from rules.readings import Kind
from rules.weekly.digest import AskRow, CaseRow, DraftRow, Listing, MeetingRow, Row, WaitRow, Week
from watcher.page import Item, Page, Section
from watcher.phrases import (
    LOUD_NEWS,
    NEWS,
    QUESTIONS,
    STATES,
    STEPS,
    apart,
    count,
    day,
    listed,
    local_day,
    moment,
    span,
    titled,
    to_answer,
)
from watcher.summary.answering import answering
from watcher.summary.picture import picture
from watcher.summary.watch import alarm, foot, notes

FEW = 10
PRESSING = 15
OTHERS = 12
FAR = timedelta(days=300)
"""A day further away than this is shown with its year."""


def page_of(week: Week) -> Page:
    """The whole summary."""
    made = (make(week) for make in SECTIONS)
    sections = tuple(section for section in made if section is not None)
    return Page(week.subject, _lead(week), sections, foot(week), f"Weekly summary {week.moments.name}", _preview(week))


def _lead(week: Week) -> str:
    begins, ends = local_day(week.moments.begins, week.zone), local_day(week.now, week.zone)
    if week.moments.first:
        return f"Your first weekly summary, {ends}: where your job search stands, and what it needs of you."
    return f"Your job search from {begins} to {ends}, and what it needs of you now."


def _preview(week: Week) -> str:
    """What an inbox shows beside the subject: the first things to do, by name; '' where there is nothing to do."""
    drafts = [f"{_step(row)} by {moment(row.best_by, week.zone)}" for row in week.review.rows[:2]]
    turns = [f"answer {row.employer}" for row in week.your_turn.rows[:2]]
    asked = [row.asks for row in week.questions.rows[:1]]
    said = " · ".join((*drafts, *turns, *asked))
    return f"{said[0].upper()}{said[1:]}" if said else ""


def _nothing(week: Week) -> Section | None:
    """Why nothing may have been found, and what to do about it."""
    if week.applications:
        return None
    reasons = (
        Item("You applied on websites that send no mail", ("heardback add “Employer” records such an application.",)),
        Item("Their mail lies elsewhere", ("In another account, or in Junk, which heardback does not read.",)),
        Item("You applied long ago", ("The first look goes back as far as first_scan in the settings says.",)),
        Item("It was not recognised", ("heardback explain says of any mail what it was taken for.",)),
    )
    read = f"{count(week.health.messages_seen, 'message')} read, and none of them looks like an application. It may be:"
    return Section("No application found yet", (read,), reasons)


def _review(week: Week) -> Section | None:
    remark = "They lie in your Drafts folder. Read them, change what you like, and send them yourself."
    return _section("Drafts to review and send", week.review, lambda row: _draft(row, week), PRESSING, remark, now=True)


def _draft(row: DraftRow, week: Week) -> Item:
    window = f"Best sent by {moment(row.best_by, week.zone)}."
    if row.overdue:
        window = f"It was best sent by {moment(row.best_by, week.zone)}; late is still better than never."
    if row.gone_after:
        window = f"{window[:-1]}; taken back unsent on {local_day(row.gone_after, week.zone)}."
    lines = (titled(row.employer, row.role), f"Subject: {apart(row.subject)}", window)
    return Item(_step(row), lines, "overdue" if row.overdue else "", row.overdue, row.link)


def _step(row: DraftRow) -> str:
    return f"{STEPS[row.kind].capitalize()} to {apart(row.to.name or row.to.email or 'someone')}"


def _your_turn(week: Week) -> Section | None:
    remark = "They asked you something and wait for your answer."
    return _section("Your turn", week.your_turn, lambda row: _news(row, week), PRESSING, remark, now=True)


def _heard(week: Week) -> Section | None:
    heading = "Heard back" if week.moments.first else "Heard back since the last summary"
    return _section(heading, week.heard, lambda row: _news(row, week), PRESSING)


def _news(row: CaseRow, week: Week) -> Item:
    did = NEWS.get(row.kind, "wrote to you") if row.kind else "wrote to you"
    lines = [f"{apart(row.employer)} {did}{f' on {local_day(row.at, week.zone)}' if row.at else ''}."]
    lines += [f"Subject: {apart(row.subject)}"] if row.subject else []
    tag = {Kind.OFFER: "offer", Kind.REJECTION: "turned down"}.get(row.kind or Kind.OTHER, "")
    return Item(titled(row.employer, row.role), tuple(lines), tag, bool(tag) and row.kind in LOUD_NEWS, row.link)


def _interviews(week: Week) -> Section | None:
    asks = f"Before you leave, ask: {' '.join(QUESTIONS)}"
    return _section("Coming interviews", week.interviews, lambda row: _meeting(row, week), OTHERS, asks)


def _meeting(row: MeetingRow, week: Week) -> Item:
    far = f" {row.end.year}" if row.end - week.now > FAR else ""
    lines = [span(row.start, row.end, week.zone, row.zone) + far]
    lines += [f"Where: {apart(row.location)}"] if row.location else []
    lines += [f"With {listed(row.people[:FEW])}."] if row.people else ["Who will be there is not known yet."]
    lines += [f"Ask for the address of {listed(row.missing[:FEW])}, to be able to thank them."] if row.missing else []
    tag = "not confirmed" if row.proposed else ""
    return Item(titled(row.employer, row.role), tuple(lines), tag, link=row.link)


def _waiting(week: Week) -> Section | None:
    return _section("Waiting", week.waiting, lambda row: _wait(row, week), OTHERS)


def _wait(row: WaitRow, week: Week) -> Item:
    said = "Applied" if row.state is State.APPLIED else "Waiting"
    said += f" since {local_day(row.since, week.zone)}" if row.since else ""
    if row.expected:
        said += f"; they said {day(row.expected)}"
    elif row.state is not State.APPLIED:
        said += "; no date was given"
    lines = [f"{said}.".replace("Applied since", "Applied on")]
    if row.next_step and row.next_due:
        name = STEPS.get(row.next_step, row.next_step.replace("_", " "))
        verb = "" if row.next_step is StepKind.MOVE_ON else "Next: "
        lines.append(f"{verb}{name} on {local_day(row.next_due, week.zone)}.".replace("time to", "Time to"))
    return Item(titled(row.employer, row.role), (*lines, *row.why), STATES[row.state], link=row.link)


def _moved_on(week: Week) -> Section | None:
    remark = "Nothing came after the last step. Should they still write, they show up here again."
    return _section("Moved on", week.moved_on, lambda row: _moved(row, week), FEW, remark)


def _moved(row: CaseRow, week: Week) -> Item:
    said = (f"Last word: {local_day(row.at, week.zone)}.",) if row.at else ()
    return Item(titled(row.employer, row.role), said, link=row.link)


def _search(week: Week) -> Section | None:
    return Section("Keep searching", week.search.says, picture=picture(week.search))


def _questions(week: Week) -> Section | None:
    remark = "heardback acts on none of these until it knows. Reply to this mail with the line that is true."
    return _section("Please confirm", week.questions, lambda row: _question(row, week), OTHERS, remark, now=True)


def _question(row: AskRow, week: Week) -> Item:
    lines = [
        apart(row.employer),
        f"Mail: {apart(row.subject)}" if row.subject else "",
        local_day(row.at, week.zone) if row.at else "",
    ]
    said = " · ".join(line for line in lines if line)
    tag = "be careful" if row.warns else ""
    return Item(row.asks, (said, to_answer(*row.answers)), tag, row.warns, row.link)


def _held_back(week: Week) -> Section | None:
    """What heardback left alone or took back, and mail it did not trust."""
    forged = [
        _item(
            row,
            f"Your mail server could not confirm who wrote this mail of {_on(row, week)}: it may be forged, so it "
            "counts as no answer and gets no draft. If you know that it is real, tell heardback what it says.",
        )
        for row in week.forged.rows
    ]
    edited = [
        _left(row, "You changed this draft, so it was left in Drafts although it is no longer needed.")
        for row in week.edited.rows
    ]
    taken = [_left(row, "No longer needed, so it was taken out of Drafts.") for row in week.taken_back.rows]
    items = (*forged, *edited, *taken)
    more = len(week.forged) + len(week.edited) + len(week.taken_back) - len(items[:OTHERS])
    return Section("Held back and put away", items=items[:OTHERS], more=more) if items else None


def _item(row: CaseRow, says: str) -> Item:
    lines = (says, f"Subject: {apart(row.subject)}" if row.subject else "")
    return Item(titled(row.employer, row.role), lines, "not trusted", True, row.link)


def _on(row: CaseRow, week: Week) -> str:
    return local_day(row.at, week.zone) if row.at else "an unknown day"


def _left(row: DraftRow, says: str) -> Item:
    return Item(_step(row), (titled(row.employer, row.role), says))


def _told(week: Week) -> Section | None:
    """What came of the user's own answers: understood, and what was not."""
    items = [Item(text, tag="noted") for text in week.understood.rows]
    items += [Item(text, tag="not understood", loud=True) for text in week.not_understood.rows]
    more = week.understood.more + week.not_understood.more
    return Section("What you told me", items=tuple(items), more=more) if items else None


def _section(
    heading: str, rows: Listing[Row], make: Callable[[Row], Item], most: int, remark: str = "", *, now: bool = False
) -> Section | None:
    """The first rows, with how many there are in all where they are not seen at a glance."""
    if not rows.rows:
        return None
    shown = rows.rows[:most]
    counted = f"{heading} ({len(rows)})" if len(rows) > 1 else heading
    section = Section(counted, items=tuple(make(row) for row in shown), remark=remark, now=now)
    return replace(section, more=len(rows) - len(shown))


SECTIONS: tuple[Callable[[Week], Section | None], ...] = (
    alarm,
    _nothing,
    _review,
    _your_turn,
    _questions,
    _heard,
    _interviews,
    _waiting,
    _moved_on,
    _held_back,
    _search,
    _told,
    notes,
    answering,
)
