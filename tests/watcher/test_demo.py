"""The demo from end to end: what is detected in every mail, exactly the drafts that the script expects, in seconds."""

from __future__ import annotations

import re
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from rules.applications import StepKind
from rules.spelling import opens_name, same_name
from tests.watcher.test_demo_mailbox import EVENTS
from watcher.demo.player import Player, Scene

LONGEST = 15.0
"""Seconds that a newcomer waits for the whole demo."""
PLACEHOLDER = re.compile(
    r"[\[\]{}<>]|…|\b(?:TODO|XXX|None|unknown)\b|\b(?:yesterday|tomorrow|today|this week|gestern|morgen|heute)\b"
)
SCRIPT = [dict(event) for event in EVENTS]
UNREAD_TIMES = frozenset({"16-tamarind-would-thursday-work.eml"})
"""Mails whose time heardback cannot tell, and leaves open: one names a time twice, in two zones and two sentences."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the demo showed, and how long it took."""

    scenes: tuple[Scene, ...]
    seconds: float


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Shown:
    begun = time.process_time()
    player = Player(tmp_path_factory.mktemp("demo"))
    scenes = tuple(player.play())
    player.account.close()
    return Shown(scenes, time.process_time() - begun)


def name(scene: Scene) -> str:
    assert scene.message is not None
    return scene.message.message_id


def test_the_whole_script_is_played_in_seconds(shown: Shown) -> None:
    assert [scene.at for scene in shown.scenes] == [event["at"] for event in SCRIPT]
    assert shown.seconds < LONGEST


def test_every_mail_is_taken_for_what_it_is(shown: Shown) -> None:
    wrong = {}
    for scene, event in zip(shown.scenes, SCRIPT, strict=True):
        if scene.message is None:
            continue
        fair = {event["kind"], *event.get("also", ())}
        kind = scene.reading.kind if scene.reading else "other"  # without a sign of a job there is nothing to judge
        if kind not in fair:
            wrong[event["deliver"]] = (str(kind), event["kind"])
    assert wrong == {}


def test_nothing_is_acted_on_by_mistake(shown: Shown) -> None:
    """Where a mail says little, heardback asks; it is sure of nothing that is wrong."""
    unsure = [
        event["deliver"]
        for scene, event in zip(shown.scenes, SCRIPT, strict=True)
        if scene.reading is not None and not scene.reading.certain
    ]
    assert len(unsure) <= 3, unsure


def test_every_employer_is_the_right_one(shown: Shown) -> None:
    wrong = {}
    for scene, event in zip(shown.scenes, SCRIPT, strict=True):
        if scene.reading is None or not event.get("employer"):
            continue
        found = scene.reading.employer.name if scene.reading.employer else ""
        if found and not (same_name(found, event["employer"]) or opens_name(found, event["employer"])):
            wrong[event["deliver"]] = (found, event["employer"])
    assert wrong == {}


CAST = {
    "Tom Ashworth",
    "Luis Ferreira",
    "Gareth Pemberton",
    "Dr. Anke Petersen",
    "Dr. Petersen",
    "Jonas Jansen",
    "Jansen",
    "Nadia Rahman",
    "Marcus Oyelaran",
    "Sofie Lund",
    "Callum Reid",
}
"""Everybody whom a mail of the script announces as an interviewer."""


def test_nobody_but_those_announced_is_taken_for_an_interviewer(shown: Shown) -> None:
    met = {person.name for scene in shown.scenes if scene.reading for person in scene.reading.interviewers}
    assert met <= CAST
    assert {"Tom Ashworth", "Jonas Jansen", "Sofie Lund"} <= met


def test_interviews_and_promises_are_read_to_the_minute_and_day(shown: Shown) -> None:
    wrong: dict[str, object] = {}
    for scene, event in zip(shown.scenes, SCRIPT, strict=True):
        if "interview" in event:
            slot = scene.reading.slot if scene.reading else None
            left_open = slot is None and event["deliver"] in UNREAD_TIMES
            if not left_open and (slot is None or slot.start != event["interview"]):
                wrong[event["deliver"]] = (slot and slot.start, event["interview"])
        if "reply_by" in event:
            promise = scene.reading.promise if scene.reading else None
            if promise is None or promise.by.isoformat() != event["reply_by"]:
                wrong[event["deliver"]] = (promise, event["reply_by"])
    assert wrong == {}


def test_exactly_the_drafts_come_that_are_due(shown: Shown) -> None:
    wrong = {}
    for scene, event in zip(shown.scenes, SCRIPT, strict=True):
        came = Counter(f"{draft.kind} {draft.to.email}" for draft, _ in scene.drafted)
        if came != Counter(event.get("due", ())):
            wrong[event["at"].isoformat()] = (sorted(came), event.get("due", []), event.get("why", ""))
    assert wrong == {}


def test_no_draft_holds_a_placeholder_or_a_word_that_turns_false(shown: Shown) -> None:
    for scene in shown.scenes:
        for draft, text in scene.drafted:
            body = text.partition("\n\n")[2]
            assert body.strip(), draft.key
            assert not PLACEHOLDER.search(body), (draft.key, PLACEHOLDER.findall(body))


def test_no_two_notes_of_a_panel_are_alike(shown: Shown) -> None:
    bodies = [
        text.partition("\n\n")[2].partition("\n\n")[2]  # without the greeting
        for scene in shown.scenes
        for draft, text in scene.drafted
        if draft.kind is StepKind.THANK_YOU
    ]
    assert len(bodies) == len(set(bodies)) >= 6


def test_notes_to_self_come_once_each(shown: Shown) -> None:
    noted = [note for scene in shown.scenes for note in scene.noted]
    kinds = Counter(note.kind for note in noted)
    assert kinds[StepKind.WELCOME] == 1
    assert kinds[StepKind.SUMMARY] == 6
    assert kinds[StepKind.PREP_NOTE] == sum("the evening before" in event.get("why", "") for event in SCRIPT)
    assert len({note.key for note in noted}) == len(noted)


def test_nothing_lies_in_drafts_that_the_user_did_not_leave_there(shown: Shown, tmp_path: Path) -> None:
    sent = sum(event.get("action") in ("send_draft", "delete_draft") for event in SCRIPT)
    withdrawn = sum(len(scene.withdrawn) for scene in shown.scenes)
    drafted = sum(len(scene.drafted) for scene in shown.scenes)
    assert drafted == sent + withdrawn
