"""kill -9 before and after every commit and every write: it all comes to what it came to undisturbed.

The story is played once undisturbed, noting every crossing. Then, for every crossing, a process is killed right there,
a fresh one plays on from the moment at hand, and nothing may be lost, doubled or different. Last, one more tick must
find nothing left to do.
"""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import random
import shutil
import signal
import sys
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cache, partial
from pathlib import Path
from typing import Any, NoReturn

import pytest

import watcher
from tests.crash.story import STORY, opened, play, stage_in
from tests.scenarios.stage import parsed, rows
from watcher import clock, deriving, points, present
from watcher.cli.output import standing_json
from watcher.daemon import tick

PAIRS = 10
WRONG_PLACE = 3
ELSEWHERE = ("models.", "letters.", "labelling.")
"""Points that the story does not come by: each writes a row that may be written again (test_models, test_letters), or
belongs to labels, which a Maildir has none of (test_labelling)."""


@dataclass(frozen=True, slots=True)
class Crossing:
    """The `count`-th crossing of moment `number`, at `point` ("name/before" or "name/after")."""

    number: int
    count: int
    point: str


@dataclass(frozen=True, slots=True)
class Undisturbed:
    """The run nobody disturbed: what it came to, every crossing, and the folder as it was before each moment."""

    outcome: dict[str, Any]
    crossings: tuple[Crossing, ...]
    snapshots: Path


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    warm_up(tmp_path_factory.mktemp("warm"))
    folder, snapshots = tmp_path_factory.mktemp("undisturbed"), tmp_path_factory.mktemp("snapshots")
    crossings: list[Crossing] = []
    for number in range(len(STORY)):
        shutil.copytree(folder, snapshots / str(number))
        assert forked(partial(noting, folder, number)) == 0, said(folder)
        names = (folder / "crossings").read_text().split()
        crossings += [Crossing(number, count, name) for count, name in enumerate(names, 1)]
    assert forked(lambda: judge(folder)) == 0, said(folder)
    return Undisturbed(outcome(folder), tuple(crossings), snapshots)


def warm_up(folder: Path) -> None:
    """Plays the story here, so that every process forked from this one has all imported and nothing to load."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(clock, "present", clock.present)  # the story sets it, and it is put back
        for number in range(len(STORY)):
            play(folder, number)


def noting(folder: Path, number: int) -> None:
    """Plays a moment and writes down every crossing."""
    names: list[str] = []
    points.observer = names.append
    play(folder, number)
    (folder / "crossings").write_text("\n".join(names))


def killed_at(folder: Path, number: int, count: int, point: str = "") -> None:
    """Plays a moment up to its `count`-th crossing and no further; with `point`, that is where it must be."""
    crossed = 0

    def observer(name: str) -> None:
        nonlocal crossed
        crossed += 1
        if crossed == count:
            if point and name != point:
                os._exit(WRONG_PLACE)
            os.kill(os.getpid(), signal.SIGKILL)

    points.observer = observer
    play(folder, number)


def play_on(folder: Path, number: int) -> None:
    """Plays from a moment to the end, and judges."""
    points.observer = None
    for following in range(number, len(STORY)):
        play(folder, following)
    judge(folder)


def judge(folder: Path) -> None:
    """Writes down what it all came to, and what one more tick changes."""
    end = STORY[-1].at + timedelta(minutes=10)
    stage = stage_in(folder)
    account = opened(stage, end)
    tick(account, end)  # reads the last notes, if the last tick delivered any
    found = came_to(folder, account)
    before, lying = rows(account.store), stage.everything()
    tick(account, end)
    after = rows(account.store)
    found["changed by one more tick"] = [table for table in after if after[table] != before[table]]
    found["mailbox changed by one more tick"] = stage.everything() != lying
    account.close()
    (folder / "outcome.json").write_text(json.dumps(found))


def came_to(folder: Path, account: Any) -> dict[str, Any]:
    end = STORY[-1].at
    lying = stage_in(folder).everything()
    mailboxes = {name: [_label(raw) for raw in raws] for name, raws in lying.items()}
    mailboxes["Sent, with its words"] = [f"{_label(raw)}\n{parsed(raw).get_content()}" for raw in lying["Sent"]]
    drafts = [(d.key, d.kind, d.to.email, d.message_id, d.state) for d in account.store.drafts.all()]
    standings = present.standings(account, deriving.derive(account, end), end)
    return {
        "messages": sorted(map(str, account.store.database.rows("SELECT message_id, has_body FROM message"))),
        "mailboxes": {name: sorted(labels) for name, labels in mailboxes.items()},
        "drafts": sorted(map(str, drafts)),
        "standings": [standing_json(one, end, account.user.zone) for one in standings],
        "words": [f"{word.verb} {word.at} {word.origin}" for word in account.store.words.all()],
        "heard": [f"{one.message} {len(one.unclear)}" for one in account.store.heard.since(None)],
        "trouble": account.store.vitals.get("last_error"),
    }


def _label(raw: bytes) -> str:
    head = parsed(raw)
    return f"{head['X-Heardback-Kind'] or 'mail'} {head['X-Heardback-Week'] or ''} {head['To']} {head['Message-ID']}"


def outcome(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "outcome.json").read_text())
    return found


def forked(act: Callable[[], None]) -> int:
    """Runs `act` in a process of its own; answers its exit status, negative for the signal that ended it."""
    process = os.fork()
    if process == 0:
        _in_child(act)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def _in_child(act: Callable[[], None]) -> NoReturn:
    try:
        os.fsync = lambda fd: None  # a killed process loses nothing that it wrote
        act()
    except BaseException:  # noqa: BLE001  nothing may run on in a copy of the test's own process
        traceback.print_exc(file=sys.__stderr__)
        sys.__stderr__.flush()  # type: ignore[union-attr]
        os._exit(1)
    os._exit(0)


def said(folder: Path) -> str:
    return f"the story broke down in {folder}; see standard error"


def disturbed(undisturbed: Undisturbed, folder: Path, crossing: Crossing, again: int = 0) -> dict[str, Any]:
    """Killed at a crossing, with `again` once more at that many crossings later, then played to the end."""
    shutil.copytree(undisturbed.snapshots / str(crossing.number), folder)
    status = forked(lambda: killed_at(folder, crossing.number, crossing.count, crossing.point))
    assert status == -signal.SIGKILL, f"{crossing} was not where it should be ({status})"
    if again and forked(lambda: killed_at(folder, crossing.number, again)) == 0:
        (folder / "not killed twice").touch()
    assert forked(lambda: play_on(folder, crossing.number)) == 0, said(folder)
    found = outcome(folder)
    shutil.rmtree(folder)
    return found


@cache
def registered() -> frozenset[str]:
    """Every point that heardback registers, whichever module of it does; those of tests are named "test…"."""
    for module in pkgutil.walk_packages(watcher.__path__, "watcher."):
        if module.name != "watcher.__main__":
            importlib.import_module(module.name)
    return frozenset(name for name in points.REGISTRY if not name.startswith(("test", *ELSEWHERE)))


def test_the_story_crosses_every_registered_point(undisturbed: Undisturbed) -> None:
    crossed = {crossing.point for crossing in undisturbed.crossings}
    both = {f"{name}/{side}" for name in registered() for side in ("before", "after")}
    assert both - crossed == set()


def test_undisturbed_the_story_does_each_thing_once(undisturbed: Undisturbed) -> None:
    found = undisturbed.outcome
    inbox = Counter(label.split()[0] for label in found["mailboxes"]["INBOX"])
    assert inbox == {"mail": 2, "welcome": 1, "prep_note": 1, "summary": 2, "draft_note": 2}
    assert len(found["mailboxes"]["Sent"]) == 3
    assert [word.split()[0] for word in found["words"]] == ["note", "reply_by", "may_follow_up", "role"]
    assert [one.split()[1] for one in found["heard"]] == ["1"]
    assert "the map of the northern coast" in "".join(found["mailboxes"]["Sent, with its words"])
    assert found["mailboxes"]["Drafts"] == []
    assert len(found["drafts"]) == 8
    assert [one["state"] for one in found["standings"]] == ["heard_back"]
    assert [draft["state"] for draft in found["standings"][0]["drafts"] if draft["kind"] != "prep_note"] == [
        "sent",
        "withdrawn",
    ]
    assert found["changed by one more tick"] == []
    assert not found["mailbox changed by one more tick"]


def test_a_kill_at_any_point_changes_nothing_in_the_end(undisturbed: Undisturbed, tmp_path: Path) -> None:
    """Each point on either side at its first crossing in every moment, and every third of the further ones.

    With HEARDBACK_EVERY_CROSSING=1 all of them, which takes twice as long.
    """
    wrong = {}
    for crossing in chosen(undisturbed.crossings):
        found = disturbed(undisturbed, tmp_path / "killed", crossing)
        if found != undisturbed.outcome:
            wrong[crossing] = difference(undisturbed.outcome, found)
    assert wrong == {}


def chosen(crossings: Sequence[Crossing]) -> list[Crossing]:
    if os.environ.get("HEARDBACK_EVERY_CROSSING"):
        return list(crossings)
    seen: set[tuple[int, str]] = set()
    further, found = 0, []
    for crossing in crossings:
        first = (crossing.number, crossing.point) not in seen
        seen.add((crossing.number, crossing.point))
        further += not first
        if first or further % 3 == 0:
            found.append(crossing)
    return found


def test_two_kills_change_nothing_either(undisturbed: Undisturbed, tmp_path: Path) -> None:
    chance = random.Random(20260302)
    for number, crossing in enumerate(chance.sample(undisturbed.crossings, PAIRS)):
        found = disturbed(undisturbed, tmp_path / str(number), crossing, again=chance.randint(1, 8))
        assert found == undisturbed.outcome, (crossing, difference(undisturbed.outcome, found))


def difference(expected: dict[str, Any], found: dict[str, Any]) -> dict[str, Any]:
    return {key: (expected[key], found[key]) for key in expected if expected[key] != found[key]}
