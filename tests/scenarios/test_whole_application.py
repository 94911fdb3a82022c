"""Whole applications played over real mailboxes with simulated time: what `status` says, and what lies in Drafts."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

import rules
from rules.applications import DRAFTS, DraftFact, DraftState, Interview, Standing, StepKind
from tests.scenarios.stage import Stage, drafts_of, rows
from tests.scenarios.stories import WHOLE_APPLICATION, Expected, Mail, Moment, Sends, Story, raw
from tests.servers.dovecot import PASSWORD
from tests.servers.gmail import Fault, GmailServer
from tests.watcher.sources.mailboxes import GmailProgram, ImapProgram, MaildirProgram
from watcher import cli, deriving, present
from watcher.account import Account
from watcher.daemon import tick
from watcher.errors import Unavailable

STORY = WHOLE_APPLICATION


@pytest.fixture(params=["maildir", "maildir++", "imap", "gmail"])
def stage(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """The story's account over each kind of mailbox."""
    monkeypatch.setenv("HEARDBACK_TEST_PASSWORD", PASSWORD)
    program: MaildirProgram | ImapProgram | GmailProgram
    if request.param == "imap":
        program = ImapProgram(request.getfixturevalue("dovecot").port, request.getfixturevalue("mail_user"))
    elif request.param == "gmail":
        program = GmailProgram(request.getfixturevalue("gmail"))
    else:
        program = MaildirProgram(tmp_path / "mail", request.param == "maildir++")
    return Stage(tmp_path, program, name=STORY.name, address=STORY.address, zone=STORY.zone)


def play(stage: Stage, story: Story, check: Callable[[Account, Moment], None] = lambda account, moment: None) -> None:
    """Every moment of the story: what happens, one tick, and the check."""
    account = stage.open()
    try:
        for moment in story.moments:
            happen(stage, moment)
            tick(account, moment.at)
            check(account, moment)
    finally:
        account.close()


def happen(stage: Stage, moment: Moment) -> None:
    stage.pass_to(moment.at)
    match moment.happens:
        case Mail() as mail:
            stage.arrive(mail.mailbox, raw(mail, moment.at), moment.at)
        case Sends(to, message_id):
            stage.send(to, message_id, moment.at)


def standing_at(account: Account, now: datetime) -> Standing:
    (one,) = present.standings(account, deriving.derive(account, now), now)
    return one


def as_expected(one: Standing, account: Account, expected: Expected) -> dict[str, object]:
    """What the story states, read off the standing (and left as stated where the story leaves it open)."""
    interviews = [interview.start for interview in one.application.interviews if _is_listed(interview)]
    action = one.next_action
    notes = [draft for draft in account.store.drafts.all() if draft.kind is StepKind.PREP_NOTE]
    return {
        "state": one.state,
        "heard_back": one.heard_back,
        "heard_back_at": one.heard_back_at,
        "wait_since": one.wait_since if expected.check_wait else expected.wait_since,
        "expected_reply_by": one.expected_reply_by,
        "interviews": interviews,
        "next": ((action.kind, action.due) if action else None) if expected.check_next else None,
        "drafts": [(draft.kind, draft.to.email, draft.state) for draft in drafts_of(account)],
        "prep_notes": len(notes),
    }


def _is_listed(interview: Interview) -> bool:
    return not interview.not_held and interview.status != "cancelled"


def stated(expected: Expected) -> dict[str, object]:
    action = expected.next_action if expected.check_next else None
    return {
        "state": expected.state,
        "heard_back": expected.heard_back,
        "heard_back_at": expected.heard_back_at,
        "wait_since": expected.wait_since,
        "expected_reply_by": expected.expected_reply_by,
        "interviews": [expected.interview] if expected.interview else [],
        "next": (action.kind, action.due) if action else None,
        "drafts": [(draft.kind, draft.to, draft.state) for draft in expected.drafts],
        "prep_notes": expected.prep_notes,
    }


def test_the_story_comes_out_as_told(stage: Stage) -> None:
    def check(account: Account, moment: Moment) -> None:
        found = as_expected(standing_at(account, moment.at), account, moment.expected)
        assert found == stated(moment.expected), f"{moment.at}: {moment.why}"
        placed = [draft.message_id for draft in drafts_of(account) if draft.state is DraftState.IN_DRAFTS]
        assert stage.lying() == sorted(placed), f"{moment.at}: {moment.why}"

    play(stage, STORY, check)
    kinds = [kind for kind, _ in stage.notes()]
    assert set(stage.notes().values()) == {1}
    assert kinds.count("welcome") == 1
    assert kinds.count("prep_note") == STORY.moments[-1].expected.prep_notes
    assert kinds.count("summary") == _summaries_due()
    assert kinds.count("draft_note") == _days_with_drafts()


def _summaries_due() -> int:
    """One for each week with a moment at or after its Monday 08:00, from the first Monday after the first run."""
    zone = ZoneInfo(STORY.zone)
    first, *later = [moment.at.astimezone(zone) for moment in STORY.moments]
    mondays = {(at - timedelta(days=at.weekday())).replace(hour=8, minute=0) for at in later}
    return len({monday for monday in mondays if monday > first and any(at >= monday for at in later)})


def _days_with_drafts() -> int:
    """Drafts came on so many days: each of them is named by its first appearance in the story."""
    counts = [len(moment.expected.drafts) for moment in STORY.moments]
    grown = [at for at, (before, now) in enumerate(zip([0, *counts], counts, strict=False)) if now > before]
    return len({STORY.moments[at].at.date() for at in grown})


def test_another_tick_changes_nothing(stage: Stage) -> None:
    play(stage, STORY)
    now = STORY.moments[-1].at + timedelta(minutes=10)
    account = stage.open()
    tick(account, now)  # reads the notes that the last tick delivered
    before, lying = rows(account.store), stage.everything()
    tick(account, now)
    after = rows(account.store)
    account.close()
    for facts in (before, after):
        facts.pop("cursor")  # a Maildir's cursor notes when its directories were last looked at
    assert after == before
    assert stage.everything() == lying


@pytest.mark.parametrize("stage", ["maildir", "maildir++", "imap"], indirect=True)
def test_rebuild_comes_to_the_same_standings(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    play(stage, STORY)
    before = status(stage, monkeypatch, capsys)
    run(stage, monkeypatch, "rebuild")
    capsys.readouterr()
    assert status(stage, monkeypatch, capsys) == before
    assert json.loads(before)["applications"][0]["state"] == "rejected"


def status(stage: Stage, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    run(stage, monkeypatch, "status", "--json", "--now", STORY.moments[-1].at.isoformat())
    return capsys.readouterr().out


def run(stage: Stage, monkeypatch: pytest.MonkeyPatch, *words: str) -> None:
    monkeypatch.setattr(sys, "argv", ["heardback", "--config", str(stage.config), "--state", str(stage.state), *words])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert not ended.value.code


def test_better_rules_make_no_second_copy(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stops = [moment.at for moment in STORY.moments if moment.expected.drafts]
    before: list[DraftFact] = []
    lying: list[str] = []

    def check(account: Account, moment: Moment) -> None:
        if moment.at not in stops:
            return
        before[:], lying[:] = account.store.drafts.all(), stage.lying()
        monkeypatch.setattr(rules, "VERSION", rules.VERSION + 1)
        tick(account, moment.at)
        after = [draft for draft in account.store.drafts.all() if draft.kind in DRAFTS]
        assert after == [draft for draft in before if draft.kind in DRAFTS], f"{moment.at}: {moment.why}"
        assert stage.lying() == lying

    play(stage, STORY, check)


@pytest.mark.parametrize("stage", ["maildir", "maildir++", "imap"], indirect=True)
def test_a_replayed_tick_at_an_earlier_moment_sees_only_what_was_there(stage: Stage) -> None:
    play(stage, STORY)
    account = stage.open()
    for moment in STORY.moments:
        one = standing_at(account, moment.at.astimezone(UTC))
        assert (one.state, one.expected_reply_by) == (moment.expected.state, moment.expected.expected_reply_by)
    account.close()


@pytest.mark.parametrize("committed", [True, False], ids=["done", "not done"])
def test_at_gmail_the_story_comes_out_though_the_answer_to_every_write_is_lost(
    tmp_path: Path, gmail: GmailServer, committed: bool
) -> None:
    stage = Stage(tmp_path, GmailProgram(gmail), name=STORY.name, address=STORY.address, zone=STORY.zone)
    account = stage.open()
    lost = 0
    for moment in STORY.moments:
        happen(stage, moment)
        for _ in range(12):  # a summary, a note and a draft each take a tick whose answer is lost, and one that looks
            gmail.faults[:] = [Fault("^(POST .*/(drafts|messages)|DELETE)", how="drop", commit=committed)]
            try:
                tick(account, moment.at)
                break
            except Unavailable:
                lost += 1
                gmail.faults.clear()
            with suppress(Unavailable):
                tick(account, moment.at)
        found = as_expected(standing_at(account, moment.at), account, moment.expected)
        assert found == stated(moment.expected), f"{moment.at}: {moment.why}"
    assert lost > 5
    assert set(stage.notes().values()) == {1}
    assert len(gmail.mailbox.drafts) == len(stage.lying()) == len(set(stage.lying()))
    account.close()
