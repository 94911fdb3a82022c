"""The stories themselves are sound: times ascend, mails thread, weekdays and clocks are right."""

from __future__ import annotations

from datetime import timedelta
from email import message_from_bytes, policy
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from rules.readings import SENT_KINDS
from tests.scenarios.stories import STORIES, Mail, Sends, Story, raw


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.title)
def test_moments_ascend_and_carry_the_zone_s_offset(story: Story) -> None:
    times = [moment.at for moment in story.moments]
    assert times == sorted(set(times))
    assert all(at.utcoffset() == at.astimezone(ZoneInfo(story.zone)).utcoffset() for at in times)
    assert {at.utcoffset() for at in times} == {timedelta(hours=-5), timedelta(hours=-4)}


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.title)
def test_steps_are_due_on_business_mornings_and_after_their_moment(story: Story) -> None:
    for moment in story.moments:
        step = moment.expected.next_action
        if step is not None:
            assert step.due > moment.at
            assert "check_in" not in step.kind or (step.due.weekday() < 5 and step.due.hour == 9)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.title)
def test_mails_parse_and_answer_what_was_there(story: Story) -> None:
    known: set[str] = set()
    for moment in story.moments:
        if isinstance(moment.happens, Sends):
            known.add(moment.happens.message_id)
        if isinstance(moment.happens, Mail):
            mail = moment.happens
            message = message_from_bytes(raw(mail, moment.at), policy=policy.default)
            assert not [part for part in message.walk() if part.defects]
            assert message["Date"].datetime == moment.at
            assert set(mail.references) <= known
            assert (mail.kind in SENT_KINDS) is (mail.mailbox == "Sent")
            known.add(mail.message_id)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.title)
def test_invites_state_the_interview_expected_after_them(story: Story) -> None:
    for moment in story.moments:
        if isinstance(moment.happens, Mail) and moment.happens.calendar:
            (entry,) = Calendar.from_ical(moment.happens.calendar).walk("VEVENT")
            assert entry.decoded("DTSTART") == moment.expected.interview
