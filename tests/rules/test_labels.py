"""Which labels conversations bear, and what a label moved by the user means."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from rules.applications import DraftState, Question, State, Verb, Word
from rules.readings import Kind
from rules.steps.labels import (
    NONE,
    Conversation,
    Judged,
    Kept,
    Label,
    Labels,
    Phase,
    Want,
    conversations,
    judge,
    wants,
    word_of,
)
from tests.rules.applications_builder import APPLIED, HELD, INVITED, application, draft, entry, interview, stands

AT = datetime(2026, 3, 20, tzinfo=UTC)
LONG_AGO = datetime(2025, 1, 1, tzinfo=UTC)
INTERVIEW, AWAITING, HEARD = (
    frozenset({Label.INTERVIEW}),
    frozenset({Label.AWAITING_REPLY}),
    frozenset({Label.HEARD_BACK}),
)
REPLY = entry("reply", "2026-03-18T10:00", thread="t1")
TALK = application([replace(INVITED, thread="t1"), REPLY])
(CONVERSATION,) = conversations(TALK)


def labels_of(
    *standings: object, questions: Iterable[Question] = (), since: datetime = LONG_AGO
) -> dict[str, set[str]]:
    found = wants(standings, tuple(questions), since)  # type: ignore[arg-type]
    return {ref: {str(label) for label in want.labels} for ref, want in found.items()}


# What a conversation bears


def test_the_state_shows_on_the_conversation() -> None:
    app = replace(HELD, entries=tuple(replace(one, thread="t1") for one in HELD.entries))
    assert labels_of(stands(app, "2026-03-09T10:00")) == {"t1": {"Interview"}}
    assert labels_of(stands(app, "2026-03-12T10:00")) == {"t1": {"Awaiting reply"}}


def test_a_draft_that_waits_shows_where_it_belongs() -> None:
    entries = [replace(APPLIED, thread="t0"), replace(INVITED, thread="t1")]
    app = application(entries, [interview("2026-03-10T15:00")])
    lying = draft("thank_you", "2026-03-11T15:00", "2026-03-10T15:00", source="invite")
    found = labels_of(stands(app, "2026-03-12T10:00", lying))
    assert found == {"t0": {"Awaiting reply"}, "t1": {"Awaiting reply", "To send"}}
    for state in (DraftState.SENT, DraftState.WITHDRAWN, DraftState.DELETED_BY_USER, DraftState.PLANNED):
        gone = replace(lying, state=state, sent_at=AT if state is DraftState.SENT else None)
        assert "To send" not in labels_of(stands(app, "2026-03-12T10:00", gone))["t1"]


def test_a_question_shows_on_the_mail_it_is_about() -> None:
    entries = [replace(APPLIED, thread="t0"), replace(INVITED, thread="t1")]
    standing = stands(application(entries), "2026-03-12T10:00")
    assert "Question" in labels_of(standing, questions=[Question("invite", "Is this an interview?")])["t1"]
    assert "Question" not in labels_of(standing, questions=[Question("invite", "?")])["t0"]
    assert "Question" in labels_of(standing, questions=[Question("elsewhere", "?"), Question("sent", "?")])["t0"]


def test_an_application_only_sent_shows_nothing() -> None:
    app = application([replace(APPLIED, thread="t0")])
    assert labels_of(stands(app, "2026-03-12T10:00")) == {"t0": set()}


def test_a_mere_receipt_is_not_labelled_where_there_is_more() -> None:
    receipt = entry("ack", "2026-02-20T10:05", Kind.APPLICATION_ACK, thread="noreply")
    app = application([receipt, replace(INVITED, thread="t1")])
    assert labels_of(stands(app, "2026-03-12T10:00")) == {"noreply": set(), "t1": {"Heard back"}}


def test_what_had_ended_before_the_first_run_is_left_alone() -> None:
    app = application([replace(INVITED, thread="t1"), entry("no", "2026-03-05T10:00", Kind.REJECTION, thread="t1")])
    over = replace(app, closed=State.REJECTED, closed_at=datetime(2026, 3, 5, tzinfo=UTC))
    assert labels_of(stands(over, "2026-03-12T10:00"), since=AT) == {}
    assert labels_of(stands(over, "2026-03-12T10:00")) == {"t1": {"Rejected"}}


def test_an_ignored_application_bears_nothing() -> None:
    app = replace(TALK, ignored=True)
    assert labels_of(stands(app, "2026-03-19T10:00")) == {}


def test_two_applications_in_one_conversation_share_it() -> None:
    agency = [replace(INVITED, thread="agency")]
    first = stands(application(agency, [interview("2026-03-10T15:00")]), "2026-03-09T10:00")
    second = stands(application([entry("other", "2026-03-03T11:00", thread="agency")], name="Beta"), "2026-03-09T10:00")
    assert labels_of(first, second) == {"agency": {"Interview", "Heard back"}}


def test_without_conversations_of_the_mailbox_the_newest_mail_received_bears_the_label() -> None:
    first = entry("first", "2026-03-03T10:00")
    answer = entry("answer", "2026-03-04T10:00", Kind.SENT_OTHER, references=("<first@mail.example>",))
    newest = entry("newest", "2026-03-05T10:00", references=("<first@mail.example>", "<answer@mail.example>"))
    alone = entry("alone", "2026-03-01T10:00", Kind.SENT_APPLICATION)
    (one,) = conversations(application([alone, first, answer, newest]))
    assert (one.ref, one.bearer) == ("<newest@mail.example>", "newest")
    assert [one.key for one in one.entries] == ["first", "answer", "newest"]


# What to change


def want(labels: Labels, conversation: Conversation = CONVERSATION) -> dict[str, Want]:
    return {conversation.ref: Want(conversation, labels)}


def known(phase: Phase, labels: Labels, before: Labels = NONE, newest: str = "reply") -> dict[str, Kept]:
    return {"t1": Kept("t1", phase, labels, before, newest)}


def changed(judged: Judged) -> list[tuple[set[str], set[str]]]:
    return [(set(map(str, one.add)), set(map(str, one.remove))) for one in judged.changes]


def test_a_label_is_set_once_and_then_nothing_is_done() -> None:
    first = judge(want(INTERVIEW), {}, {})
    assert changed(first) == [({"Interview"}, set())]
    kept = {"t1": first.changes[0].leads_to}
    assert judge(want(INTERVIEW), kept, None) == Judged()
    assert judge(want(INTERVIEW), kept, {"t1": INTERVIEW}) == Judged()


def test_a_change_of_state_changes_the_label_in_one_writing() -> None:
    assert changed(judge(want(AWAITING), known(Phase.SET, INTERVIEW), None)) == [({"Awaiting reply"}, {"Interview"})]


def test_a_writing_whose_outcome_is_open_is_looked_up_and_repeated_only_if_it_failed() -> None:
    setting = known(Phase.SETTING, INTERVIEW)
    assert judge(want(INTERVIEW), setting, None) == Judged()
    arrived = judge(want(INTERVIEW), setting, {"t1": INTERVIEW})
    assert (arrived.changes, [note.phase for note in arrived.notes]) == ((), [Phase.SET])
    assert changed(judge(want(INTERVIEW), setting, {})) == [({"Interview"}, set())]


def test_a_label_that_the_user_moved_is_heard_when_it_is_seen_twice() -> None:
    kept = known(Phase.SET, AWAITING)
    seen = judge(want(AWAITING), kept, {"t1": HEARD})
    assert (seen.changes, seen.moves) == ((), ())
    moved = judge(want(AWAITING), {"t1": seen.notes[0]}, {"t1": HEARD})
    assert (moved.changes, moved.moves) == ((), (("t1", HEARD),))


def test_a_listing_that_lags_behind_is_no_word_of_the_users() -> None:
    seen = judge(want(INTERVIEW), known(Phase.SET, INTERVIEW), {})
    back = judge(want(INTERVIEW), {"t1": seen.notes[0]}, {"t1": INTERVIEW})
    assert (back.moves, back.changes, [note.phase for note in back.notes]) == ((), (), [Phase.SET])


def test_what_the_user_moved_is_not_moved_back_until_new_mail_comes() -> None:
    moved = known(Phase.MOVED, HEARD)
    for labels in (AWAITING, INTERVIEW, NONE):
        assert judge(want(labels), moved, None) == Judged()
        assert judge(want(labels), moved, {"t1": HEARD}) == Judged()
    later = replace(TALK, entries=(*TALK.entries, entry("new", "2026-03-25T10:00", thread="t1")))
    (grown,) = conversations(later)
    assert changed(judge(want(AWAITING, grown), moved, None)) == [({"Awaiting reply"}, {"Heard back"})]


def test_a_label_taken_off_stays_off() -> None:
    seen = judge(want(AWAITING), known(Phase.SET, AWAITING), {})
    moved = judge(want(AWAITING), {"t1": seen.notes[0]}, {})
    assert moved.moves == (("t1", NONE),)
    assert judge(want(AWAITING), {"t1": moved.notes[0]}, None) == Judged()


def test_once_the_users_order_is_ours_it_follows_the_application_again() -> None:
    agreed = judge(want(HEARD), known(Phase.MOVED, HEARD), None)
    assert [note.phase for note in agreed.notes] == [Phase.SET]
    assert changed(judge(want(AWAITING), {"t1": agreed.notes[0]}, None)) == [({"Awaiting reply"}, {"Heard back"})]


def test_labels_of_a_lost_store_are_taken_over_and_are_nobodys_word() -> None:
    taken = judge(want(AWAITING), {}, {"t1": AWAITING, "t2": HEARD})
    assert (taken.moves, [note.labels for note in taken.notes]) == ((), [AWAITING])
    assert [(one.ref, one.remove) for one in taken.changes] == [("t2", HEARD)]


def test_a_label_on_a_conversation_of_no_application_is_heard() -> None:
    kept = known(Phase.SET, AWAITING)
    seen = judge(want(AWAITING), kept, {"t1": AWAITING, "t9": INTERVIEW})
    again = judge(want(AWAITING), kept | {note.ref: note for note in seen.notes}, {"t1": AWAITING, "t9": INTERVIEW})
    assert again.moves == (("t9", INTERVIEW),)


LABELS = st.frozensets(st.sampled_from(list(Label)), max_size=3)


@given(st.lists(st.tuples(LABELS, LABELS | st.none()), max_size=8))
def test_nothing_is_ever_written_twice_and_a_quiet_mailbox_comes_to_rest(
    history: list[tuple[Labels, Labels | None]],
) -> None:
    """Whatever states come and whatever the user does, two quiet looks later there is nothing left to do."""
    there: Labels = NONE
    kept: dict[str, Kept] = {}
    for labels, moved in [*history, *[(history[-1][0] if history else NONE, None)] * 4]:
        there = there if moved is None else moved
        judged = judge(want(labels), kept, {"t1": there})
        kept |= {note.ref: note for note in judged.notes}
        for change in judged.changes:
            assert not change.add & there
            assert change.remove <= there
            there = (there | change.add) - change.remove
            kept[change.ref] = change.leads_to
    assert judge(want(history[-1][0] if history else NONE), kept, {"t1": there}) == Judged()


# What a label says


def said(added: Labels, conversation: Conversation = CONVERSATION) -> Word | None:
    return word_of(conversation, added, AT)


def test_a_label_of_a_state_is_the_users_word_on_where_things_stand() -> None:
    word = said(HEARD)
    assert word is not None
    assert (word.verb, word.state, word.employer, word.about) == (Verb.STATE, State.HEARD_BACK, "Acme", TALK.key)
    assert word.origin == "label"


def test_the_interview_label_on_another_mail_says_that_it_is_one() -> None:
    word = said(INTERVIEW)
    assert word is not None
    assert (word.verb, word.about) == (Verb.IS_INTERVIEW, "reply")
    (invitation,) = conversations(application([replace(INVITED, thread="t1")]))
    word = said(INTERVIEW, invitation)
    assert word is not None
    assert (word.verb, word.state) == (Verb.STATE, State.INTERVIEWING)


def test_other_labels_and_none_say_nothing() -> None:
    for added in (NONE, frozenset({Label.TO_SEND}), frozenset({Label.QUESTION}), HEARD | AWAITING):
        assert said(added) is None


def told(state: State, at: str) -> Word:
    return Word("word/1", datetime.fromisoformat(at), Verb.STATE, "Acme", state=state)


def test_heard_back_by_word_ends_the_wait_and_begins_a_new_one() -> None:
    app = replace(HELD, words=(told(State.HEARD_BACK, "2026-03-20T10:00+01:00"),))
    standing = stands(app, "2026-03-26T10:00")
    assert (standing.state, standing.heard_back) == (State.HEARD_BACK, True)
    assert standing.wait_since == standing.heard_back_at == datetime.fromisoformat("2026-03-20T10:00+01:00")


def test_awaiting_reply_by_word_answers_their_question() -> None:
    asked = entry("asked", "2026-03-12T10:00", asks_user=True)
    app = application([APPLIED, INVITED, asked], [interview("2026-03-10T15:00")])
    assert stands(app, "2026-03-13T10:00").your_turn
    answered = replace(app, words=(told(State.AWAITING_REPLY, "2026-03-13T09:00+01:00"),))
    standing = stands(answered, "2026-03-13T10:00")
    assert (standing.state, standing.your_turn) == (State.AWAITING_REPLY, False)


def test_moved_on_by_word_ends_the_check_ins_until_they_write() -> None:
    app = replace(HELD, words=(told(State.MOVED_ON, "2026-03-20T10:00+01:00"),))
    assert stands(app, "2026-03-26T10:00").state is State.MOVED_ON
    late = replace(app, entries=(*app.entries, entry("late", "2026-04-02T10:00")))
    assert stands(late, "2026-04-03T10:00").state is State.HEARD_BACK


def test_a_word_is_outdated_by_what_happens_later() -> None:
    app = replace(HELD, words=(told(State.HEARD_BACK, "2026-03-05T10:00+01:00"),))
    assert stands(app, "2026-03-12T10:00").state is State.AWAITING_REPLY
