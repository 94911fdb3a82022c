"""The notes to self as the user gets them: which lie in the inbox after real ticks over a Maildir, and when.

Every tick opens the account anew, as after a restart. Leaves what the notes say to `test_notes` and `test_summary`.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from rules.applications import DraftState, Verb, Word
from rules.readings import Kind
from tests.scenarios.stage import Stage, drafts_of, parsed
from tests.scenarios.stories import (
    APPLYING,
    FIRST_END,
    FIRST_START,
    INVITING,
    USER_ADDRESS,
    USER_NAME,
    ZONE,
    Mail,
    invite,
    local,
    raw,
)
from tests.watcher.sources.mailboxes import MaildirProgram
from watcher.daemon import tick
from watcher.errors import Unavailable
from watcher.identity import message_id
from watcher.letters import making
from watcher.sources.maildir import MaildirSource
from watcher.sources.settings import MaildirSettings

MONDAY = local(3, 2, 8)
"""When the summary of 2026-W10 is due."""
WEEK = timedelta(days=7)
THANKS_OPEN = FIRST_END + timedelta(days=1)


@dataclass(frozen=True)
class Diary:
    """A mailbox, and ticks at moments."""

    stage: Stage

    def tick(self, *moments: datetime, says: Word | None = None) -> None:
        """A tick at each moment in a freshly opened account; `says` is said before the first."""
        for now in moments:
            account = self.stage.open()
            program = self.stage.program
            assert isinstance(program, MaildirProgram)
            account.__dict__["source"] = MaildirSource(MaildirSettings(program.root), clock=now.timestamp)
            if says:
                account.store.words.say(says)
                says = None
            try:
                tick(account, now)
            finally:
                account.close()

    def arrives(self, mail: Mail, at: datetime) -> None:
        self.stage.arrive(mail.mailbox, raw(mail, at), at)

    def notes(self, kind: str) -> list[str]:
        """The subjects of the notes of a kind in the inbox, oldest first."""
        return [subject for _, subject, _ in self._notes(kind)]

    def weeks(self) -> list[str]:
        """The weeks of the summaries in the inbox, oldest first."""
        return [week for _, _, week in self._notes("summary")]

    def _notes(self, kind: str) -> list[tuple[datetime, str, str]]:
        heads = map(parsed, self.stage.program.raws("INBOX"))
        found = [
            (head["Date"].datetime, str(head["Subject"]), str(head["X-Heardback-Week"]))
            for head in heads
            if head["X-Heardback-Kind"] == kind
        ]
        return sorted(found)

    def move_to(self, zone: str) -> None:
        text = self.stage.config.read_text("utf-8")
        (line,) = (line for line in text.splitlines() if line.startswith("timezone"))
        self.stage.config.write_text(text.replace(line, f'timezone = "{zone}"'), "utf-8")

    def set(self, lines: str) -> None:
        self.stage.config.write_text(f"{self.stage.config.read_text('utf-8')}\n{lines}\n", "utf-8")

    def open_drafts(self) -> int:
        account = self.stage.open()
        try:
            return sum(draft.state is DraftState.IN_DRAFTS for draft in drafts_of(account))
        finally:
            account.close()


@pytest.fixture
def diary(tmp_path: Path) -> Diary:
    program = MaildirProgram(tmp_path / "mail", plus_plus=False)
    return Diary(Stage(tmp_path, program, name=USER_NAME, address=USER_ADDRESS, zone=ZONE))


@pytest.fixture
def interviewed(diary: Diary) -> Diary:
    """Applied on 16 February, invited on the 18th for the 24th, 15:00 to 15:45; read on the 18th."""
    diary.arrives(APPLYING, local(2, 16, 10))
    diary.arrives(INVITING, local(2, 18, 14))
    diary.tick(local(2, 18, 14, 5))
    return diary


def elsewhere(mail: Mail, start: datetime, end: datetime) -> Mail:
    """The same mail from another employer, about an interview at another time."""
    swaps = [
        ("Juniper Atlas", "Harbor Looms"),
        ("juniperatlas", "harborlooms"),
        ("juniper26", "harbor26"),
        ("Elena Marsh", "Greta Voss"),
        ("elena.marsh", "greta.voss"),
        ("Ruth Calder", "Odd Lie"),
        ("ruth.calder", "odd.lie"),
        ("Cartographer", "Weaver"),
        ("<a1.", "<a9."),
        (f"{FIRST_START:%A, %B %d}, 3:00 to 3:45 PM", f"{start:%A, %B %d}, {start:%H:%M} to {end:%H:%M}"),
    ]

    def swapped(text: str) -> str:
        for old, new in swaps:
            text = text.replace(old, new)
        return text

    return replace(
        mail,
        message_id=swapped(mail.message_id),
        sender=swapped(mail.sender),
        to=swapped(mail.to),
        subject=swapped(mail.subject),
        text=swapped(mail.text),
        references=tuple(map(swapped, mail.references)),
        calendar=swapped(invite(start, end, start - WEEK, 0)) if mail.calendar else "",
    )


# The weekly summary


@pytest.mark.parametrize(
    ("first_run", "first_due", "week"),
    [
        (local(3, 2, 7, 59), local(3, 2, 8), "2026-W10"),
        (local(3, 2, 8), local(3, 2, 8), "2026-W10"),
        (local(3, 2, 8, 1), local(3, 9, 8), "2026-W11"),
        (local(3, 4, 12), local(3, 9, 8), "2026-W11"),
    ],
    ids=["Monday 07:59", "Monday 08:00", "Monday 08:01", "Wednesday"],
)
def test_the_first_summary_comes_on_the_first_monday_morning_after_the_first_run(
    diary: Diary, first_run: datetime, first_due: datetime, week: str
) -> None:
    diary.tick(first_run)
    early = diary.weeks()
    if first_due > first_run:
        assert early == []
        diary.tick(first_due - timedelta(seconds=1))
        assert diary.weeks() == []
    diary.tick(first_due)
    assert diary.weeks() == [week]


def test_one_summary_a_week_however_often_it_ticks(diary: Diary) -> None:
    minutes = [MONDAY - timedelta(days=3), MONDAY, MONDAY, MONDAY + timedelta(seconds=20)]
    diary.tick(*minutes, *(MONDAY + timedelta(hours=hours) for hours in range(1, 2 * 168, 13)))
    assert diary.weeks() == ["2026-W10", "2026-W11"]


def test_a_laptop_asleep_from_friday_to_wednesday_catches_up_once_with_the_week_that_was_due(diary: Diary) -> None:
    friday, wednesday = MONDAY - timedelta(days=3), MONDAY + timedelta(days=2)
    diary.tick(friday, wednesday, wednesday + timedelta(hours=1), MONDAY + WEEK)
    assert diary.weeks() == ["2026-W10", "2026-W11"]


def test_after_three_weeks_asleep_only_the_latest_summary_comes(diary: Diary) -> None:
    diary.tick(MONDAY - timedelta(days=3), MONDAY + 3 * WEEK + timedelta(hours=5))
    assert diary.weeks() == ["2026-W13"]


def test_a_summary_missed_on_sunday_night_is_named_by_the_week_it_was_due_in(diary: Diary) -> None:
    diary.set('[summary]\nweekday = "sunday"\nat = "20:00"')
    diary.tick(local(3, 6, 12), local(3, 9, 9))
    assert diary.weeks() == ["2026-W10"]


def test_a_clock_set_back_makes_no_second_summary(diary: Diary) -> None:
    diary.tick(MONDAY - timedelta(days=3), MONDAY, MONDAY - timedelta(hours=2), MONDAY + timedelta(minutes=1))
    assert diary.weeks() == ["2026-W10"]


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "Europe/Berlin", "Pacific/Honolulu", "Pacific/Kiritimati"])
def test_moving_to_another_zone_gives_no_week_twice_and_leaves_none_out(diary: Diary, zone: str) -> None:
    diary.tick(MONDAY - timedelta(days=3), MONDAY)
    diary.move_to(zone)
    diary.tick(*(MONDAY + timedelta(hours=hours) for hours in range(1, 15 * 24, 5)))
    assert diary.weeks() == ["2026-W10", "2026-W11", "2026-W12"]


def test_the_summary_comes_at_eight_of_the_zone_now_lived_in(diary: Diary) -> None:
    diary.tick(MONDAY - timedelta(days=3))
    diary.move_to("Europe/Berlin")
    due = datetime(2026, 3, 2, 8, tzinfo=ZoneInfo("Europe/Berlin"))
    diary.tick(due - timedelta(minutes=1))
    assert diary.weeks() == []
    diary.tick(due)
    diary.tick(MONDAY)
    assert diary.weeks() == ["2026-W10"]


def test_another_weekday_gives_no_second_summary_in_the_week(diary: Diary) -> None:
    diary.tick(MONDAY - timedelta(days=3), MONDAY)
    diary.set('[summary]\nweekday = "wednesday"')
    diary.tick(MONDAY + timedelta(days=3), MONDAY + WEEK + timedelta(days=2))
    assert diary.weeks() == ["2026-W10", "2026-W11"]


def test_summer_time_moves_the_hour_on_the_clock_not(diary: Diary) -> None:
    diary.tick(local(3, 6, 12), local(3, 9, 7, 59))
    assert diary.weeks() == []
    diary.tick(local(3, 9, 8))
    assert diary.weeks() == ["2026-W11"]


def test_two_state_folders_on_one_mailbox_bring_one_summary_and_one_welcome(diary: Diary, tmp_path: Path) -> None:
    stage = copy(diary.stage)
    stage.state = tmp_path / "state of another machine"
    other = Diary(stage)
    for now in (MONDAY - timedelta(days=3), MONDAY, MONDAY + timedelta(hours=1), MONDAY + WEEK):
        diary.tick(now)
        other.tick(now + timedelta(seconds=40))
    assert diary.weeks() == ["2026-W10", "2026-W11"]
    assert len(diary.notes("welcome")) == 1


def test_somebody_elses_mail_under_the_summarys_message_id_keeps_none_away(diary: Diary) -> None:
    known = message_id(f"{USER_ADDRESS}/summary/2026-W10", USER_ADDRESS)
    theirs = Mail(known, "Eve <eve@evil.example>", USER_ADDRESS, "Nothing", "Nothing to see.", Kind.OTHER)
    diary.arrives(theirs, MONDAY - timedelta(hours=2))
    diary.tick(MONDAY - timedelta(days=3), MONDAY)
    assert diary.weeks() == ["2026-W10"]


# Stop, resume, pause


def said(verb: Verb, at: datetime, until: datetime | None = None) -> Word:
    return Word("", at, verb, moment=until)


def test_after_stop_one_last_summary_comes_and_then_none(interviewed: Diary) -> None:
    interviewed.tick(THANKS_OPEN)
    assert interviewed.open_drafts() == 1
    stopped = local(2, 26, 12)
    interviewed.tick(stopped, says=said(Verb.STOP, stopped))
    assert interviewed.open_drafts() == 0
    assert interviewed.weeks() == ["2026-W09", "2026-W09"], "Monday's, and the last on Thursday"
    interviewed.tick(stopped, MONDAY, MONDAY + WEEK, MONDAY + 2 * WEEK)
    assert interviewed.weeks() == ["2026-W09", "2026-W09"]


def test_the_last_summary_comes_at_the_next_run_however_late(diary: Diary) -> None:
    diary.tick(local(2, 25, 9))
    diary.tick(MONDAY + 2 * WEEK, says=said(Verb.STOP, local(2, 26, 12)))
    assert diary.weeks() == ["2026-W09"]


def test_saying_stop_again_or_pausing_brings_no_second_last_summary(diary: Diary) -> None:
    diary.tick(local(2, 25, 9))
    for day, verb in ((26, Verb.STOP), (27, Verb.STOP), (28, Verb.PAUSE)):
        diary.tick(local(2, day, 12), says=said(verb, local(2, day, 12)))
    diary.tick(MONDAY, MONDAY + WEEK)
    assert diary.weeks() == ["2026-W09"]


def test_resume_ends_a_stop_and_the_weeks_between_are_not_made_up_for(diary: Diary) -> None:
    diary.tick(local(2, 25, 9))
    diary.tick(local(2, 26, 12), says=said(Verb.STOP, local(2, 26, 12)))
    resumed = MONDAY + timedelta(days=2)
    diary.tick(MONDAY)
    diary.tick(resumed, says=said(Verb.RESUME, resumed))
    assert diary.weeks() == ["2026-W09"]
    diary.tick(MONDAY + WEEK)
    assert diary.weeks() == ["2026-W09", "2026-W11"]


def test_a_second_stop_after_resume_gets_its_own_last_summary(diary: Diary) -> None:
    diary.tick(local(2, 25, 9))
    for day, verb in ((26, Verb.STOP), (27, Verb.RESUME), (28, Verb.STOP)):
        diary.tick(local(2, day, 12), says=said(verb, local(2, day, 12)))
    assert diary.weeks() == ["2026-W09", "2026-W09"]


def test_pause_holds_drafts_back_but_not_the_summary(interviewed: Diary) -> None:
    interviewed.tick(local(2, 24, 18), says=said(Verb.PAUSE, local(2, 24, 18)))
    interviewed.tick(THANKS_OPEN, MONDAY)
    assert interviewed.open_drafts() == 0
    assert interviewed.weeks()[-1] == "2026-W10"
    resumed = local(3, 2, 12)
    interviewed.tick(resumed, says=said(Verb.RESUME, resumed))
    assert interviewed.open_drafts() == 1, "late, and within seven days"


# The welcome


def test_the_welcome_comes_once_after_the_first_scan(diary: Diary) -> None:
    diary.arrives(APPLYING, local(2, 16, 10))
    diary.tick(local(2, 18, 9), local(2, 18, 9), local(2, 18, 9, 2), local(3, 18, 9))
    assert len(diary.notes("welcome")) == 1


def test_no_welcome_before_the_account_was_read_to_the_end(diary: Diary, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*_: object) -> Sequence[object]:
        raise Unavailable("the disk is gone")

    diary.arrives(APPLYING, local(2, 16, 10))
    with monkeypatch.context() as broken, pytest.raises(Unavailable):
        broken.setattr(MaildirSource, "drafts", breaks)
        diary.tick(local(2, 18, 9))
    assert diary.notes("welcome") == []
    diary.tick(local(2, 18, 10))
    assert len(diary.notes("welcome")) == 1


def test_drafts_that_cannot_be_placed_keep_no_summary_away_and_are_named_in_it(
    interviewed: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_: object) -> str:
        raise Unavailable("the mailbox is full")

    sunday = FIRST_END + timedelta(days=5)
    with monkeypatch.context() as full:
        full.setattr(MaildirSource, "place", refuses)
        for now in (sunday, MONDAY):
            with pytest.raises(Unavailable):
                interviewed.tick(now)
    (summary,) = (parsed(raw) for raw in interviewed.stage.program.raws("INBOX") if b"Week: 2026-W10" in raw)
    body = summary.get_body(("plain",))
    assert body is not None and "(not placed)" in body.get_content() and "DRAFTS TO REVIEW" not in body.get_content()
    assert interviewed.notes("draft_note") == []
    interviewed.tick(MONDAY + timedelta(minutes=2))
    assert interviewed.open_drafts() == 1 and interviewed.weeks().count("2026-W10") == 1
    assert interviewed.notes("draft_note") == ["1 note ready to send"], "on the day on which it was placed"


# The draft note


def test_a_draft_note_comes_with_the_first_draft_and_on_no_day_without_a_new_one(interviewed: Diary) -> None:
    interviewed.tick(THANKS_OPEN - timedelta(minutes=1))
    assert interviewed.notes("draft_note") == []
    interviewed.tick(THANKS_OPEN, THANKS_OPEN + timedelta(minutes=2))
    assert interviewed.notes("draft_note") == ["1 note ready to send"]
    interviewed.tick(*(THANKS_OPEN + timedelta(days=days) for days in (1, 2, 3)))
    assert len(interviewed.notes("draft_note")) == 1


def another(diary: Diary, start: datetime) -> None:
    """An application at another employer, interviewed from `start` for 30 minutes."""
    end = start + timedelta(minutes=30)
    diary.arrives(elsewhere(APPLYING, start, end), local(2, 16, 11))
    diary.arrives(elsewhere(INVITING, start, end), local(2, 18, 14, 30))


def test_two_drafts_of_one_day_get_one_note(interviewed: Diary) -> None:
    another(interviewed, local(2, 24, 17))
    interviewed.tick(local(2, 18, 15), THANKS_OPEN, local(2, 25, 17, 30))
    assert interviewed.open_drafts() == 2
    assert interviewed.notes("draft_note") == ["1 note ready to send"]


def test_a_draft_of_the_next_day_gets_a_note_that_names_all(interviewed: Diary) -> None:
    another(interviewed, local(2, 25, 17))
    interviewed.tick(local(2, 18, 15), THANKS_OPEN, local(2, 26, 17, 30))
    assert interviewed.notes("draft_note") == ["1 note ready to send", "2 notes ready to send"]


def test_moving_east_past_midnight_brings_no_second_draft_note(interviewed: Diary) -> None:
    interviewed.tick(THANKS_OPEN)
    interviewed.move_to("Asia/Tokyo")
    interviewed.tick(THANKS_OPEN + timedelta(minutes=2))
    assert len(interviewed.notes("draft_note")) == 1


def test_the_draft_note_names_the_letter_made_in_the_same_tick(
    interviewed: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "pdf", lambda letters, *more: b"%PDF-1.7 a stand-in for Typst")
    interviewed.set("[playbook]\nletter = true")
    interviewed.tick(THANKS_OPEN)
    (note,) = (parsed(raw) for raw in interviewed.stage.program.raws("INBOX") if b"Kind: draft_note" in raw)
    (letter,) = (interviewed.stage.state / "letters").glob("*.pdf")
    body = note.get_body(("plain",))
    assert body is not None and str(letter) in body.get_content()


def test_no_draft_note_where_it_is_not_wanted(interviewed: Diary) -> None:
    interviewed.set("[playbook]\ndraft_note = false")
    interviewed.tick(THANKS_OPEN)
    assert interviewed.open_drafts() == 1
    assert interviewed.notes("draft_note") == []


# The prep note


def test_the_prep_note_comes_at_six_the_evening_before_and_once(interviewed: Diary) -> None:
    interviewed.tick(local(2, 23, 17, 59))
    assert interviewed.notes("prep_note") == []
    interviewed.tick(local(2, 23, 18), local(2, 23, 18), local(2, 24, 9), local(2, 24, 15))
    assert len(interviewed.notes("prep_note")) == 1


def test_an_interview_that_becomes_known_after_that_evening_is_prepared_for_at_once(diary: Diary) -> None:
    diary.tick(local(2, 18, 9))
    diary.arrives(APPLYING, local(2, 16, 10))
    diary.arrives(INVITING, local(2, 24, 13))
    diary.tick(local(2, 24, 13, 5), local(2, 24, 13, 10))
    assert len(diary.notes("prep_note")) == 1


def test_an_interview_that_has_begun_is_not_prepared_for(diary: Diary) -> None:
    diary.arrives(APPLYING, local(2, 16, 10))
    diary.arrives(INVITING, local(2, 18, 14))
    diary.tick(FIRST_START + timedelta(minutes=1))
    assert diary.notes("prep_note") == []


def test_stop_ends_prep_notes_too(interviewed: Diary) -> None:
    stopped = local(2, 20, 15)
    interviewed.tick(stopped, says=said(Verb.STOP, stopped))
    interviewed.tick(local(2, 23, 18))
    assert interviewed.notes("prep_note") == []
