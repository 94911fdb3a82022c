"""Which of heardback's labels a conversation should bear, what to change to get there, and what a label moved by the
user says (product: "Talking back").

What the user moved is never moved back: it stays until something new happens. Leaves reading and writing labels to the
mail source, and keeping what was set to the store.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from rules.applications import CLOSED, DRAFTS, Application, DraftState, Entry, Question, Standing, State, Verb, Word
from rules.readings import INTERVIEW_KINDS
from rules.steps.view import is_sent


class Label(StrEnum):
    """The labels' names, below a common one ("heardback/Interview")."""

    TO_SEND = "To send"
    QUESTION = "Question"
    INTERVIEW = "Interview"
    AWAITING_REPLY = "Awaiting reply"
    HEARD_BACK = "Heard back"
    OFFER = "Offer"
    REJECTED = "Rejected"
    WITHDRAWN = "Withdrawn"
    MOVED_ON = "Moved on"


STATE_LABELS: Mapping[State, Label] = {
    State.INTERVIEWING: Label.INTERVIEW,
    State.AWAITING_REPLY: Label.AWAITING_REPLY,
    State.HEARD_BACK: Label.HEARD_BACK,
    State.OFFER: Label.OFFER,
    State.REJECTED: Label.REJECTED,
    State.WITHDRAWN: Label.WITHDRAWN,
    State.MOVED_ON: Label.MOVED_ON,
}
"""What a state shows as; an application only sent shows nothing."""

ORIGIN = "label"
Labels = frozenset[Label]
NONE: Labels = frozenset()


@dataclass(frozen=True, slots=True)
class Conversation:
    """Mails of one application that belong together. `ref` names it in the mailbox: its own conversation id, else the
    Message-ID of the newest mail received, which bears the label then. `bearer` is that mail's key."""

    ref: str
    bearer: str
    application: Application
    entries: tuple[Entry, ...]

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(entry.key for entry in self.entries)


@dataclass(frozen=True, slots=True)
class Want:
    """What a conversation should bear."""

    conversation: Conversation
    labels: Labels

    @property
    def newest(self) -> str:
        return self.conversation.entries[-1].key


class Phase(StrEnum):
    """SETTING: about to be written. SET: it bears what we wrote. SEEN: it bears something else, seen once. MOVED: the
    user put it so, and that was understood."""

    SETTING = "setting"
    SET = "set"
    SEEN = "seen"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Kept:
    """The last fact about a conversation's labels. `labels` are those it bears (SETTING: those it is to bear), `before`
    (SEEN only) those it bore by the fact before, `newest` its newest mail then."""

    ref: str
    phase: Phase
    labels: Labels
    before: Labels = NONE
    newest: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One writing: what to add and take off, and the fact that it leads to."""

    ref: str
    add: Labels
    remove: Labels
    leads_to: Kept


@dataclass(frozen=True, slots=True)
class Judged:
    """`notes` are facts that need no writing, `moves` those of them that are the user's word, with what was added."""

    changes: tuple[Change, ...] = ()
    notes: tuple[Kept, ...] = ()
    moves: tuple[tuple[str, Labels], ...] = ()


def wants(standings: Iterable[Standing], questions: Sequence[Question], since: datetime) -> dict[str, Want]:
    """What every conversation should bear, by `ref`. What had ended before `since` (the first run) is left unlabelled.

    Where two applications share a conversation, as an agency's may, it bears the labels of both.
    """
    asked = {question.key for question in questions}
    found: dict[str, Want] = {}
    for standing in standings:
        for want in _wants_of(standing, asked, since):
            other = found.get(want.conversation.ref)
            labels = want.labels | other.labels if other else want.labels
            found[want.conversation.ref] = Want(want.conversation, labels)
    return found


def _wants_of(standing: Standing, asked: set[str], since: datetime) -> Iterator[Want]:
    application = standing.application
    some = conversations(application)
    if application.ignored or not some or _ended_before(standing, since):
        return
    state = STATE_LABELS.get(standing.state)
    telling = [one for one in some if any(_tells(entry) for entry in one.entries)] or [some[-1]]
    waiting = [one.sources for one in standing.drafts if one.kind in DRAFTS and one.state is DraftState.IN_DRAFTS]
    for one in some:
        labels = {state} if state and one in telling else set()
        if any(_lies_at(sources, one, some) for sources in waiting):
            labels.add(Label.TO_SEND)
        if _is_asked_about(one, one is some[-1], asked):
            labels.add(Label.QUESTION)
        yield Want(one, frozenset(labels))


def _tells(entry: Entry) -> bool:
    """Mail of the application proper; a mere receipt is none."""
    return entry.certain and not entry.forged and (entry.genuine or is_sent(entry))


def _lies_at(sources: Sequence[str], one: Conversation, some: Sequence[Conversation]) -> bool:
    """Whether a draft made from `sources` belongs here; one made from no mail of these, to the newest conversation."""
    made_from = [other for other in some if not other.keys.isdisjoint(sources)]
    return one in made_from if made_from else one is some[-1]


def _is_asked_about(one: Conversation, newest: bool, asked: set[str]) -> bool:
    """A question is about a mail; one about the whole application shows on its newest conversation."""
    return not one.keys.isdisjoint(asked) or (newest and one.application.key in asked)


def _ended_before(standing: Standing, since: datetime) -> bool:
    if standing.state not in CLOSED and standing.state is not State.MOVED_ON:
        return False
    application = standing.application
    last = application.closed_at or max((entry.at for entry in application.entries), default=since)
    return last < since


def conversations(application: Application) -> tuple[Conversation, ...]:
    """The application's conversations, the one with the newest mail last. Those that nobody but the user wrote in have
    no `ref` in mailboxes without conversations of their own, and are left out."""
    groups: dict[str, list[Entry]] = {}
    home: dict[str, str] = {}
    for entry in application.entries:
        names = [entry.thread, *([] if entry.thread else [entry.message_id, *entry.references])]
        known = [name for name in names if name]
        group = next((home[name] for name in known if name in home), entry.key)
        home.update(dict.fromkeys(known, group))
        groups.setdefault(group, []).append(entry)
    made = [_conversation(application, entries) for entries in groups.values()]
    return tuple(sorted((one for one in made if one), key=lambda one: one.entries[-1].at))


def _conversation(application: Application, entries: Sequence[Entry]) -> Conversation | None:
    received = [entry for entry in entries if not is_sent(entry) and entry.message_id]
    bearer = received[-1] if received else entries[-1]
    ref = bearer.thread or (bearer.message_id if received else "")
    return Conversation(ref, bearer.key, application, tuple(entries)) if ref else None


def judge(wanted: Mapping[str, Want], kept: Mapping[str, Kept], borne: Mapping[str, Labels] | None) -> Judged:
    """What to write and to note. `borne` is what the mailbox shows now, None where nothing has changed there; then what
    is open (`needs_a_look`) stays so.

    A difference from what we know counts as the user's only when it is seen twice: listings may lag behind a writing.
    With no facts at all (a new store) what lies there is ours from before, and nobody's word.
    """
    changes: list[Change] = []
    notes: list[Kept] = []
    moves: list[tuple[str, Labels]] = []
    for ref in sorted({*wanted, *kept, *(borne or ())}):
        known = kept.get(ref)
        if borne is None and known and needs_a_look(known):
            continue
        want = wanted[ref].labels if ref in wanted else NONE
        newest = wanted[ref].newest if ref in wanted else ""
        there = borne.get(ref, NONE) if borne is not None else known.labels if known else NONE
        before = known or (Kept(ref, Phase.SET, NONE) if kept else None)
        if before and (note := _differs(before, there, newest)):
            notes.append(note)
            moves += [(ref, there - before.before)] if note.phase is Phase.MOVED else []
        elif want != there:
            left_alone = known is not None and known.phase is Phase.MOVED and known.newest == newest
            changes += [] if left_alone else [_change(ref, want, there, newest)]
        elif there != (known.labels if known else NONE) or (known and known.phase is not Phase.SET):
            notes.append(Kept(ref, Phase.SET, there, newest=newest))
    return Judged(tuple(changes), tuple(notes), tuple(moves))


def needs_a_look(known: Kept) -> bool:
    """Whether only the mailbox can tell how that conversation stands."""
    return known.phase in (Phase.SETTING, Phase.SEEN)


def _differs(known: Kept, there: Labels, newest: str) -> Kept | None:
    """The fact that the labels are not as we knew them: for the first time, again (then the user moved them), or no
    more. None where they are."""
    if known.phase is Phase.SEEN:
        if there == known.labels:
            return Kept(known.ref, Phase.MOVED, there, newest=newest)
        back = there == known.before
        return Kept(known.ref, Phase.SET if back else Phase.SEEN, there, NONE if back else known.before, newest)
    if known.phase is Phase.SETTING or there == known.labels:
        return None
    return Kept(known.ref, Phase.SEEN, there, known.labels, newest)


def _change(ref: str, want: Labels, there: Labels, newest: str) -> Change:
    return Change(ref, want - there, there - want, Kept(ref, Phase.SET, want, newest=newest))


def word_of(conversation: Conversation, added: Labels, at: datetime) -> Word | None:
    """What the user says by putting a label on a conversation; None where it says nothing about the application.

    Two labels of states at once say nothing, nor do "To send" and "Question", nor does taking one off.
    """
    states = [state for state, label in STATE_LABELS.items() if label in added]
    if len(states) != 1:
        return None
    application, (state,) = conversation.application, states
    received = [entry for entry in conversation.entries if not is_sent(entry)]
    if state is State.INTERVIEWING and received and received[-1].kind not in INTERVIEW_KINDS:
        return Word("", at, Verb.IS_INTERVIEW, application.employer, received[-1].key, origin=ORIGIN)
    return Word("", at, Verb.STATE, application.employer, application.key, state=state, origin=ORIGIN)
