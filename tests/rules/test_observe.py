"""What became of placed drafts, whatever mail programs do to them (product §1, "Drafts")."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from rules.applications import DraftFact, DraftState
from rules.messages import Message
from rules.steps.observe import DraftSeen, Outcome, PlacedText, Seen, observe
from tests.builders import message
from tests.rules.applications_builder import DANA, LEE, draft

NOW = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)
BODY = (
    "Dear Dana,\n\nThank you for the time you took on 10 March. I enjoyed hearing how the team works with its\n"
    "forecasts, and it made me want the position even more. I would be glad to help with the new reports.\n\n"
    "Best regards\nJane Doe"
)
TEXT = PlacedText("Thank you", BODY, ("dana@acme.example",), ("<invite@acme.example>",))
FACT = replace(draft("thank_you", "2026-03-11T15:00", "2026-03-10T15:00"), key="one", handle="7", message_id="<one@x>")


def seen(**more: Any) -> DraftSeen:
    built = DraftSeen("7", "<one@x>", TEXT.to, TEXT.subject, TEXT.references, TEXT.body)
    return replace(built, **more)


def mail(**more: Any) -> Message:
    more = {"own_words": BODY, "subject": "Thank you", "answers": (), **more}
    built = message("sent", "2026-03-12T10:00", sent=True, **more)
    return replace(built, references=("<invite@acme.example>",))


def look(
    fact: DraftFact = FACT, listing: Sequence[DraftSeen] | None = (), sent: Sequence[Message] = ()
) -> tuple[Outcome, ...]:
    return observe([fact], {fact.key: TEXT}, listing, sent, NOW)


def fates(outcomes: Sequence[Outcome]) -> list[Seen]:
    return [outcome.fate for outcome in outcomes]


# Lying there


def test_a_draft_that_lies_as_it_lay_is_nothing_new() -> None:
    assert look(listing=[seen()]) == ()


def test_a_draft_under_its_old_handle_is_the_same_however_much_was_changed() -> None:
    """Gmail keeps the draft's id through every edit, and nothing else."""
    rewritten = seen(message_id="<new@x>", to=("lee@acme.example",), subject="Something else", body="Dear Lee")
    (outcome,) = look(listing=[rewritten])
    assert (outcome.fate, outcome.detail) == (Seen.EDITED, "7")


def test_line_breaks_that_a_program_changes_are_no_edit() -> None:
    assert look(listing=[seen(body=BODY.replace("\n", "\r\n  "))]) == ()


def test_other_words_are_an_edit() -> None:
    assert look(listing=[seen(body=BODY + "\nPS: the book was great.")]) == (Outcome("one", Seen.EDITED, NOW, "7"),)


def test_another_subject_or_recipient_is_an_edit() -> None:
    assert fates(look(listing=[seen(subject="Thank you, Dana")])) == [Seen.EDITED]
    assert fates(look(listing=[seen(to=("dana@acme.example", "lee@acme.example"))])) == [Seen.EDITED]


def test_an_edit_is_told_once() -> None:
    edited = replace(FACT, edited=True)
    assert look(edited, [seen(body=BODY + " More.")]) == ()


def test_a_new_handle_of_the_same_mail_is_noted() -> None:
    assert look(listing=[seen(handle="9")]) == (Outcome("one", Seen.SEEN, NOW, "9"),)


def test_a_draft_replaced_under_a_new_handle_and_message_id_is_recognised_as_edited() -> None:
    replaced = seen(handle="12", message_id="<new@x>", body=BODY.replace("glad", "delighted"))
    assert look(listing=[replaced]) == (Outcome("one", Seen.EDITED, NOW, "12"),)


def test_a_draft_replaced_word_for_word_is_not_edited() -> None:
    assert look(listing=[seen(handle="12", message_id="<new@x>")]) == (Outcome("one", Seen.SEEN, NOW, "12"),)


def test_a_much_edited_draft_in_the_same_thread_is_still_ours() -> None:
    short = "Dear Dana, thank you for the time you took on 10 March. I would be glad to help. Jane Doe"
    assert fates(look(listing=[seen(handle="12", message_id="<new@x>", body=short)])) == [Seen.EDITED]


@pytest.mark.parametrize(
    "other",
    [
        {"to": ("lee@acme.example",)},
        {"body": "Could we meet at noon?"},
        {"subject": "Lunch", "references": ()},
    ],
)
def test_another_draft_of_the_users_is_not_taken_for_ours(other: dict[str, Any]) -> None:
    assert fates(look(listing=[seen(handle="12", message_id="<new@x>", **other)])) == [Seen.MISSING]


# Missing and deleted


def test_a_draft_not_found_once_is_only_missing() -> None:
    assert look() == (Outcome("one", Seen.MISSING, NOW),)


def test_deleted_is_said_only_after_two_full_polls() -> None:
    assert look(replace(FACT, missing_polls=1)) == (Outcome("one", Seen.DELETED, NOW),)


def test_a_mailbox_that_is_unchanged_since_the_draft_was_missing_is_a_second_look() -> None:
    assert fates(look(replace(FACT, missing_polls=1), listing=None)) == [Seen.DELETED]


def test_an_unchanged_mailbox_says_nothing_about_a_draft_that_was_there() -> None:
    assert look(listing=None) == ()


def test_a_missing_draft_that_turns_up_again_is_seen() -> None:
    assert fates(look(replace(FACT, missing_polls=1), [seen()])) == [Seen.SEEN]


def test_a_deleted_draft_that_is_put_back_is_seen() -> None:
    deleted = replace(FACT, state=DraftState.DELETED_BY_USER, missing_polls=2)
    assert fates(look(deleted, [seen()])) == [Seen.SEEN]
    assert look(deleted) == ()


@pytest.mark.parametrize("state", [DraftState.WITHDRAWN, DraftState.KEPT_EDITED])
def test_settled_drafts_are_not_looked_for_in_drafts(state: DraftState) -> None:
    assert look(replace(FACT, state=state)) == ()
    assert look(replace(FACT, state=state), [seen(body="other")]) == ()


def test_a_planned_draft_was_not_placed_yet() -> None:
    assert look(replace(FACT, state=DraftState.PLANNED)) == ()


# Sent


def test_a_draft_sent_under_another_message_id_is_sent() -> None:
    assert look(sent=[mail()]) == (Outcome("one", Seen.SENT, NOW, "2026-03-12T10:00:00+00:00"),)


def test_a_draft_sent_under_its_own_message_id_is_sent_whatever_it_says_now() -> None:
    assert fates(look(sent=[replace(mail(own_words="Thanks!"), message_id="<one@x>")])) == [Seen.SENT]


def test_a_much_edited_draft_that_is_gone_was_sent() -> None:
    short = "Dear Dana, thank you for the time you took on 10 March. I would be glad to help. Jane Doe"
    assert fates(look(sent=[mail(own_words=short)])) == [Seen.SENT]


def test_while_the_draft_lies_there_a_different_mail_in_its_thread_is_not_it() -> None:
    short = "Dear Dana, thank you for the time you took. Tuesday at ten works for me, see you then. Jane Doe"
    assert look(listing=[seen()], sent=[mail(own_words=short)]) == ()
    assert look(listing=None, sent=[mail(own_words=short)]) == ()


def test_a_copy_left_behind_in_drafts_does_not_hide_that_it_was_sent() -> None:
    assert fates(look(listing=[seen()], sent=[mail()])) == [Seen.SENT]


def test_a_later_match_in_sent_overrides_deleted() -> None:
    deleted = replace(FACT, state=DraftState.DELETED_BY_USER, missing_polls=2)
    assert fates(look(deleted, listing=None, sent=[mail()])) == [Seen.SENT]


def test_mail_sent_before_the_draft_was_made_is_not_it() -> None:
    early = replace(mail(), arrived=datetime(2026, 3, 11, 13, 0, tzinfo=UTC))
    assert fates(look(sent=[early])) == [Seen.MISSING]


def test_mail_to_somebody_else_is_not_it() -> None:
    assert fates(look(sent=[mail(to="lee@acme.example")])) == [Seen.MISSING]


def test_incoming_mail_is_never_taken_for_a_draft_that_was_sent() -> None:
    quoted_back = replace(
        message("in", "2026-03-12T10:00", own_words=BODY, to="dana@acme.example"), subject="Thank you"
    )
    assert fates(look(sent=[quoted_back])) == [Seen.MISSING]


def test_a_reply_prefix_makes_no_other_subject() -> None:
    plain = replace(mail(subject="AW: RE: Thank you"), references=())
    assert fates(look(sent=[plain])) == [Seen.SENT]


def test_one_mail_is_at_most_one_draft_and_the_likest_wins() -> None:
    second = replace(FACT, key="two", message_id="<two@x>", handle="8")
    other = replace(
        TEXT, body="Dear Dana,\n\nI wanted to ask where you are with the decision.\n\nBest regards\nJane Doe"
    )
    outcomes = observe([second, FACT], {"one": TEXT, "two": other}, (), [mail()], NOW)
    assert [(one.key, one.fate) for one in outcomes] == [("two", Seen.MISSING), ("one", Seen.SENT)]


def test_two_notes_of_a_panel_are_told_apart_by_their_recipients() -> None:
    for_lee = replace(draft("thank_you", "2026-03-11T15:00", "2026-03-10T15:00", to=LEE), key="lee", message_id="<l@x>")
    texts = {"one": TEXT, "lee": replace(TEXT, to=("lee@acme.example",), body=BODY.replace("Dana", "Lee"))}
    outcomes = observe([FACT, for_lee], texts, (), [mail(to=f"Dana <{DANA.email}>")], NOW)
    assert [(one.key, one.fate) for one in outcomes] == [("one", Seen.SENT), ("lee", Seen.MISSING)]


def test_a_huge_mail_in_sent_costs_little() -> None:
    huge = mail(own_words="word " * 200_000, subject="Re: " * 20_000)
    began = time.process_time()
    look(listing=[seen(handle="9", message_id="<n@x>", body="a b " * 200_000)], sent=[huge])
    assert time.process_time() - began < 2
