"""What each section of the weekly summary says, in the order in which it matters to the reader.

A section with nothing to say is left out. Leaves the choice of rows to `rules.weekly`, the looks to `watcher.page`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta

from rules.applications import Question, StepKind
from rules.names import plain
from rules.readings import Kind
from rules.weekly.digest import CaseRow, DraftRow, Listing, MeetingRow, Row, WaitRow, Week
from watcher.page import Bar, Item, Page, Section
from watcher.phrases import (
    LOUD_NEWS,
    NEWS,
    QUESTIONS,
    STATES,
    STEPS,
    count,
    day,
    listed,
    local_day,
    moment,
    span,
    titled,
    typed,
)

STALE_POLL = timedelta(hours=24)
FEW = 10


def page_of(week: Week) -> Page:
    """The whole summary."""
    sections = (make(week) for make in SECTIONS)
    return Page(week.subject, _lead(week), tuple(s for s in sections if s is not None), _foot(week))


def _lead(week: Week) -> str:
    begins, ends = local_day(week.moments.begins, week.zone), local_day(week.now, week.zone)
    if week.moments.first:
        return f"Your first weekly summary, {ends}: where your job search stands, and what it needs of you."
    return f"Your job search from {begins} to {ends}, and what it needs of you now."


def _review(week: Week) -> Section | None:
    remark = "They lie in your Drafts folder. Read them, change what you like, and send them yourself."
    return _section("Drafts to review and send", week.review, lambda row: _draft(row, week), remark=remark)


def _draft(row: DraftRow, week: Week) -> Item:
    window = f"Best sent by {moment(row.best_by, week.zone)}."
    if row.overdue:
        window = f"It was best sent by {moment(row.best_by, week.zone)}; late is still better than never."
    if row.gone_after:
        window += f" Unsent, it is taken back on {local_day(row.gone_after, week.zone)}."
    title = f"{STEPS[row.kind].capitalize()} to {row.to.name or row.to.email}"
    lines = (titled(row.employer, row.role), f"Subject: {row.subject}", window)
    return Item(title, lines, "overdue" if row.overdue else "", row.overdue, row.link)


def _your_turn(week: Week) -> Section | None:
    remark = "They asked you something and wait for your answer."
    return _section("Your turn", week.your_turn, lambda row: _news(row, week, "your turn"), remark=remark)


def _heard(week: Week) -> Section | None:
    heading = "Heard back" if week.moments.first else "Heard back since the last summary"
    return _section(heading, week.heard, lambda row: _news(row, week))


def _news(row: CaseRow, week: Week, tag: str = "") -> Item:
    did = NEWS.get(row.kind, "wrote to you") if row.kind else "wrote to you"
    lines = [row.role, f"{row.employer} {did}{f' on {local_day(row.at, week.zone)}' if row.at else ''}."]
    lines += [f"Subject: {row.subject}"] if row.subject else []
    tag = tag or {Kind.OFFER: "offer", Kind.REJECTION: "turned down"}.get(row.kind or Kind.OTHER, "")
    return Item(row.employer, tuple(lines), tag, bool(tag) and row.kind in LOUD_NEWS)


def _interviews(week: Week) -> Section | None:
    found = _section("Coming interviews", week.interviews, lambda row: _meeting(row, week))
    if found is None:
        return None
    asks = f"Before you leave, ask: {' '.join(QUESTIONS)}"
    return Section(found.heading, items=found.items, remark=" ".join((found.remark, asks)).strip())


def _meeting(row: MeetingRow, week: Week) -> Item:
    lines = [span(row.start, row.end, week.zone, row.zone)]
    lines += [f"Where: {row.location}"] if row.location else []
    lines += [f"With {listed(row.people[:FEW])}"] if row.people else ["Who will be there is not known yet."]
    lines += [f"Ask for the address of {listed(row.missing[:FEW])}, to be able to thank them."] if row.missing else []
    return Item(titled(row.employer, row.role), tuple(lines), "not confirmed" if row.proposed else "")


def _waiting(week: Week) -> Section | None:
    return _section("Waiting", week.waiting, lambda row: _wait(row, week))


def _wait(row: WaitRow, week: Week) -> Item:
    said = f"Waiting since {local_day(row.since, week.zone)}" if row.since else "Waiting"
    said += f"; they said {day(row.expected)}." if row.expected else "; no date was given."
    lines = [said]
    if row.next_step and row.next_due:
        name = STEPS.get(row.next_step, row.next_step.replace("_", " "))
        verb = "" if row.next_step is StepKind.MOVE_ON else "Next: "
        lines.append(f"{verb}{name} on {local_day(row.next_due, week.zone)}.".replace("time to", "Time to"))
    return Item(titled(row.employer, row.role), (*lines, *row.why), STATES[row.state])


def _moved_on(week: Week) -> Section | None:
    remark = "Nothing came after the last step. Should they still write, they show up here again."
    return _section("Moved on", week.moved_on, lambda row: _moved(row, week), remark=remark)


def _moved(row: CaseRow, week: Week) -> Item:
    return Item(titled(row.employer, row.role), (f"Last word: {local_day(row.at, week.zone)}.",) if row.at else ())


def _search(week: Week) -> Section | None:
    weeks = week.search.weeks
    bars = tuple(Bar(f"{one.monday.day} {one.monday:%b}", one.applications, one.interviews) for one in weeks)
    shown = bars if any(bar.first or bar.second for bar in bars) else ()
    remark = "Weeks are named by their Monday." if shown else ""
    return Section(
        "Keep searching",
        week.search.says,
        bars=shown,
        legend=("applications sent", "interviews held"),
        remark=remark,
    )


def _questions(week: Week) -> Section | None:
    remark = "heardback acts on none of these until it knows. How to answer stands at the end of this mail."
    return _section("Please confirm", week.questions, lambda row: _question(row, week), remark=remark)


def _question(row: Question, week: Week) -> Item:
    lines = [
        row.employer,
        f"Mail: {row.subject}" if row.subject else "",
        local_day(row.at, week.zone) if row.at else "",
    ]
    return Item(row.asks, (" · ".join(line for line in lines if line),))


def _held_back(week: Week) -> Section | None:
    """What heardback left alone or took back, and mail it did not trust."""
    forged = [
        _item(row, f"Mail of {_on(row, week)} failed its sender’s check: it counts as no answer.")
        for row in week.forged.rows
    ]
    edited = [
        _left(row, "You changed this draft, so it was left in Drafts although it is no longer needed.")
        for row in week.edited.rows
    ]
    taken = [_left(row, "No longer needed, so it was taken out of Drafts.") for row in week.taken_back.rows]
    more = week.forged.more + week.edited.more + week.taken_back.more
    items = (*forged, *edited, *taken)
    return Section("Held back and put away", items=items, remark=_and_more(more)) if items else None


def _item(row: CaseRow, says: str) -> Item:
    return Item(
        titled(row.employer, row.role), (says, f"Subject: {row.subject}" if row.subject else ""), "not trusted", True
    )


def _on(row: CaseRow, week: Week) -> str:
    return local_day(row.at, week.zone) if row.at else "an unknown day"


def _left(row: DraftRow, says: str) -> Item:
    return Item(
        f"{STEPS[row.kind].capitalize()} to {row.to.name or row.to.email}", (titled(row.employer, row.role), says)
    )


def _told(week: Week) -> Section | None:
    items = [Item(text, tag="noted") for text in week.understood.rows]
    items += [Item(text, tag="not understood", loud=True) for text in week.not_understood.rows]
    more = week.understood.more + week.not_understood.more
    return Section("What you told me", items=tuple(items), remark=_and_more(more)) if items else None


def _answer(week: Week) -> Section | None:
    said = "Tell heardback what it could not read in your mail, on the command line:"
    named = [row.employer for row in week.waiting.rows] + [row.employer for row in week.interviews.rows]
    name, by = typed(named[0]) if named else "acme", week.now + timedelta(days=10)
    lines = (
        f'heardback set "{name}" --reply-by {by:%Y-%m-%d} --may-follow-up yes',
        f'heardback set "{name}" --interviewer "Their name <their address>"',
        f'heardback set "{name}" --snooze 1w',
        f'heardback set "{name}" --ignore',
    )
    return Section("Put something right", (said,), code=lines)


def _health(week: Week) -> Section | None:
    """Only trouble deserves a section; that all is well stands in the small print."""
    said = list(_troubles(week))
    unread = [Item(text) for text in week.quarantined.rows[:FEW]]
    if not said and not unread:
        return None
    hidden = week.quarantined.more + max(0, len(week.quarantined.rows) - FEW)
    return Section("How the watcher fares", tuple(said), tuple(unread), remark=_and_more(hidden))


def _troubles(week: Week) -> Iterable[str]:
    health = week.health
    if health.last_poll_at is None or week.now - health.last_poll_at > STALE_POLL:
        last = f"since {moment(health.last_poll_at, week.zone)}" if health.last_poll_at else "yet"
        yield f"Your mailbox could not be read {last}, so something may be missing here."
    at = health.last_error_at
    if health.last_error and (at is None or at >= week.moments.begins):
        yield f"Last trouble{f' ({moment(at, week.zone)})' if at else ''}: {plain(health.last_error, 300)}"
    for problem in health.templates[:FEW]:
        yield f"{plain(problem, 300)}. The built-in one is used instead."
    if week.quarantined:
        yield f"{count(len(week.quarantined), 'message')} could not be read:"


def _foot(week: Week) -> tuple[str, ...]:
    health = week.health
    polled = (
        f"Mailbox last read {moment(health.last_poll_at, week.zone)}" if health.last_poll_at else "Mailbox not read yet"
    )
    return (
        f"{polled} · {count(health.messages_seen, 'message')} read · week {week.moments.name}",
        "Written by heardback on your own computer. It sends nothing to anyone; the drafts are yours to send.",
    )


def _section(heading: str, rows: Listing[Row], make: Callable[[Row], Item], *, remark: str = "") -> Section | None:
    if not rows.rows:
        return None
    said = " ".join(text for text in (_and_more(rows.more), remark) if text)
    return Section(heading, items=tuple(make(row) for row in rows.rows), remark=said)


def _and_more(number: int) -> str:
    return f"And {number} more." if number else ""


SECTIONS: tuple[Callable[[Week], Section | None], ...] = (
    _review,
    _your_turn,
    _heard,
    _interviews,
    _questions,
    _waiting,
    _moved_on,
    _held_back,
    _search,
    _told,
    _health,
    _answer,
)
