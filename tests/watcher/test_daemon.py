"""The loop around the tick: what it does when a tick fails, when it is told something, and when clocks jump.

Time is passed in: waiting moves two clocks by hand, the wall's and the one that never runs backwards. One test runs the
true program.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import schedule

from rules.kinds.classify import classify
from rules.messages import Message
from rules.readings import Reading
from tests.scenarios.stage import Stage
from tests.scenarios.stories import APPLYING, USER_ADDRESS, USER_NAME, ZONE, raw
from tests.watcher.sources.mailboxes import MaildirProgram, mail
from watcher import clock, daemon
from watcher.account import Account
from watcher.daemon import Daemon, rest
from watcher.errors import SignInNeeded, Unavailable, UserError
from watcher.patience import FIRST, LONGEST, LONGEST_SIGN_IN, LONGEST_TOLD, Patience
from watcher.service.bell import HEARD_WITHIN, ring
from watcher.service.notify import Supervisor
from watcher.signals import Signals, Told

ROOT = Path(__file__).parents[2]
START = datetime(2026, 3, 2, 9, tzinfo=UTC)
POLL = 120.0
BROKEN = Unavailable("the line is cut")


@dataclass
class World:
    """Two clocks, what the operating system says next, and what each tick does; `ticked` are the seconds of ticks."""

    seconds: float = 0.0
    wall: datetime = START
    ticked: list[float] = field(default_factory=list)
    outcomes: list[Exception | None] = field(default_factory=list)
    stops_at: float = 10_000.0
    at: dict[float, Callable[[], None]] = field(default_factory=dict)
    stopping: bool = False
    said: list[Told] = field(default_factory=list)

    def listen(self) -> None:
        """As `Signals`."""

    def wait(self, seconds: float) -> Told:
        """Lets time pass up to the next thing that happens."""
        assert len(self.ticked) < 1_000, "the loop spins"
        if self.said:
            return self.said.pop(0)
        nearest = min([self.stops_at, *self.at])
        passing = min(seconds, max(nearest - self.seconds, 0.0))
        self.seconds += passing
        self.wall += timedelta(seconds=passing)
        if self.seconds >= self.stops_at:
            return Told.STOP
        if happens := self.at.pop(self.seconds, None):
            happens()
        return self.said.pop(0) if self.said else Told.NOTHING

    def tick(self, account: Account, now: datetime, progress: Callable[[int], None], every: timedelta) -> int:
        self.ticked.append(self.seconds)
        progress(0)
        if self.outcomes and (outcome := self.outcomes.pop(0)):
            raise outcome
        return 0


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    made = World()

    class Wall(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return made.wall.replace(tzinfo=None)

    monkeypatch.setattr(schedule, "datetime", SimpleNamespace(datetime=Wall, timedelta=timedelta))
    monkeypatch.setattr(clock, "present", lambda: made.wall)
    monkeypatch.setattr(daemon, "tick", made.tick)
    return made


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    program = MaildirProgram(tmp_path / "mail", plus_plus=False)
    return Stage(tmp_path, program, name=USER_NAME, address=USER_ADDRESS, zone=ZONE)


def running(world: World, reopen: Callable[[], Account]) -> None:
    Daemon(reopen, world, lambda: world.seconds).run()  # type: ignore[arg-type]


# How long to wait


def test_pauses_double_up_to_an_hour_however_often_it_fails() -> None:
    patience, pauses = Patience(), []
    for _ in range(2_000):
        patience = patience.after(BROKEN, 0.0)
        pauses.append(patience.until)
    assert pauses[:4] == [FIRST, 2 * FIRST, 4 * FIRST, 8 * FIRST]
    assert pauses[-1] == LONGEST == max(pauses)


@pytest.mark.parametrize(
    ("fault", "pause"),
    [
        (Unavailable("busy", retry_after=7.0), 7.0),
        (Unavailable("busy", retry_after=5_000.0), 5_000.0),
        (Unavailable("busy", retry_after=-3.0), 0.0),
        (Unavailable("busy", retry_after=1e12), LONGEST_TOLD),
        (SignInNeeded("wrong password"), LONGEST_SIGN_IN),
        (UserError("no such mailbox"), FIRST),
        (KeyError("our bug"), FIRST),
    ],
)
def test_the_first_pause_fits_the_fault(fault: Exception, pause: float) -> None:
    assert Patience().after(fault, 100.0) == Patience(1, 100.0 + pause)


@pytest.mark.parametrize(
    ("idle", "every", "wait"),
    [
        (60.0, 120.0, 60.0),
        (0.0, 120.0, 0.0),
        (-5_000.0, 120.0, 0.0),  # asleep past the time
        (86_400.0, 86_400.0, 300.0),  # a rare poll: look at the clock now and then
        (3_700.0, 120.0, 0.0),  # the clock was set back, as in autumn
        (120.2, 120.0, 120.2),  # no more than a clock being adjusted
    ],
)
def test_the_rest_before_the_next_look(idle: float, every: float, wait: float) -> None:
    assert rest(idle, every) == wait


# The loop


def test_it_ticks_at_once_and_then_at_every_poll(world: World, stage: Stage) -> None:
    world.stops_at = 3 * POLL + 1
    running(world, stage.open)
    assert world.ticked == [0.0, POLL, 2 * POLL, 3 * POLL]


@pytest.mark.parametrize("fault", [BROKEN, UserError("bad"), SignInNeeded("no"), KeyError("bug"), RecursionError()])
def test_a_raising_tick_neither_stops_nor_spins_the_loop(world: World, stage: Stage, fault: Exception) -> None:
    world.outcomes, world.stops_at = [fault] * 1_000, 86_400.0
    running(world, stage.open)
    longest = LONGEST_SIGN_IN if isinstance(fault, SignInNeeded) else LONGEST
    assert 0.9 * 86_400 / longest <= len(world.ticked) <= 1.3 * 86_400 / longest
    apart = [later - earlier for earlier, later in zip(world.ticked, world.ticked[1:], strict=False)]
    assert min(apart) >= POLL
    assert max(apart) <= longest + POLL


def test_pauses_grow_with_failures_and_end_with_the_first_success(world: World, stage: Stage) -> None:
    world.outcomes = [BROKEN] * 4 + [None, BROKEN]
    world.stops_at = 20 * POLL
    running(world, stage.open)
    polls = [at / POLL for at in world.ticked]
    assert polls[:5] == [0, 1, 2, 4, 8], "after 1, 2, 4 and 8 minutes, at the next poll"
    assert polls[5:8] == [9, 10, 11], "all good again; one failure anew costs a minute"


def test_a_server_that_names_a_time_is_left_alone_until_then(world: World, stage: Stage) -> None:
    world.outcomes, world.stops_at = [Unavailable("over quota", retry_after=5 * POLL)], 7 * POLL
    running(world, stage.open)
    assert world.ticked == [0.0, 5 * POLL, 6 * POLL]


def test_a_refused_sign_in_pauses_until_the_settings_are_read_again(
    world: World, stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    opened: list[Account] = []

    def reopen() -> Account:
        opened.append(stage.open())
        return opened[-1]

    world.outcomes, world.stops_at = [SignInNeeded("the password is refused")], 1_300.0
    world.at[1_000.0] = lambda: world.said.append(Told.RELOAD)
    running(world, reopen)
    assert world.ticked == [0.0, 1_000.0, 1_000.0 + POLL, 1_000.0 + 2 * POLL]
    assert len(opened) == 2
    assert caplog.messages[0] == "paused until you sign in again: the password is refused"


def test_a_refused_sign_in_is_tried_again_after_an_hour_without_being_told(world: World, stage: Stage) -> None:
    world.outcomes, world.stops_at = [SignInNeeded("the keyring is locked")], LONGEST_SIGN_IN + 1
    running(world, stage.open)
    assert world.ticked == [0.0, LONGEST_SIGN_IN]


def test_whoever_has_signed_in_anew_rings_and_is_heard_soon(world: World, stage: Stage) -> None:
    world.outcomes, world.stops_at = [SignInNeeded("the token was taken back")], 500.0
    world.at[130.0] = lambda: ring(stage.state)
    running(world, stage.open)
    assert 130.0 <= world.ticked[1] <= 130.0 + HEARD_WITHIN
    assert len(world.ticked) == 1 + 1 + int((500.0 - world.ticked[1]) // POLL)


@pytest.mark.parametrize("fault", [UserError("config.toml: unknown key"), Unavailable("no state"), ValueError("a bug")])
def test_bad_settings_keep_the_old_ones(
    world: World, stage: Stage, fault: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    good = [stage.open()]

    def reopen() -> Account:
        if good:
            return good.pop()
        raise fault

    world.at[POLL + 10] = lambda: world.said.append(Told.RELOAD)
    world.stops_at = 2 * POLL + 1
    running(world, reopen)
    assert world.ticked == [0.0, POLL, 2 * POLL]
    assert any("the settings were not taken" in message for message in caplog.messages)


def test_new_settings_take_effect_at_once_the_interval_too(world: World, stage: Stage) -> None:
    def slower() -> None:
        stage.config.write_text(stage.config.read_text() + '\n[watch]\npoll_every = "10m"\n')
        world.said.append(Told.RELOAD)

    world.at[POLL + 10] = slower
    world.stops_at = 1_400.0
    running(world, stage.open)
    assert world.ticked == [0.0, POLL, POLL + 10, POLL + 610, POLL + 1_210]


def test_the_account_is_closed_at_the_end(world: World, stage: Stage) -> None:
    account = stage.open()
    world.stops_at = 1.0
    running(world, lambda: account)
    with pytest.raises(Exception, match="closed"):
        account.store.database.connection.execute("SELECT 1")


def test_a_stop_amid_a_scan_ends_it_between_two_batches(world: World, stage: Stage) -> None:
    world.stopping, world.stops_at, world.outcomes = True, 0.0, [AssertionError("read on")]
    running(world, stage.open)
    assert world.ticked == [0.0]


def test_a_fault_of_our_own_is_told_in_status_too(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise KeyError("a bug")

    account = stage.open()
    with monkeypatch.context() as patch, pytest.raises(KeyError):
        patch.setattr(daemon, "plan", broken)
        daemon.tick(account, START)
    assert account.store.vitals.get("last_error") == "a fault of heardback's own (KeyError); the log says where"
    daemon.tick(account, START + timedelta(minutes=2))
    assert account.store.vitals.get("last_error") is None
    account.close()


def test_a_real_scan_told_to_stop_goes_on_from_there_next_time(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    now = START + timedelta(days=3)
    monkeypatch.setattr("watcher.sources.maildir_reading.CHUNK_MESSAGES", 1)
    monkeypatch.setattr(clock, "present", lambda: now)
    for number in range(5):
        stage.arrive("INBOX", mail(f"Newsletter {number}"), now)
    signals = Signals()
    signals.hear(Told.STOP)
    account = stage.open()
    Daemon(lambda: account, signals)._guarded_tick()
    assert account.store.mail.count() == 1, "the batch at hand"
    assert account.store.vitals.get("last_error") is None
    assert not stage.notes(), "nothing is planned on half the mail"
    daemon.tick(account, now)
    assert account.store.mail.count() == 5
    account.close()


def test_a_stop_amid_the_reading_of_many_mails_is_heard_between_two(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    now, signals, judged = START + timedelta(days=3), Signals(), []

    def judging(message: Message, *more: Any) -> Reading:
        judged.append(message.subject)
        signals.hear(Told.STOP)
        return classify(message, *more)

    for number in range(5):
        stage.arrive("INBOX", mail(f"Your interview {number}"), now)
    account = stage.open()
    with monkeypatch.context() as patch:
        patch.setattr(clock, "present", lambda: now)
        patch.setattr("rules.kinds.classify.classify", judging)
        Daemon(lambda: account, signals)._guarded_tick()
    assert len(judged) == 1
    assert not stage.notes()
    daemon.tick(account, now)
    assert stage.notes()
    account.close()


# Clocks that jump


def test_a_wall_clock_set_back_does_not_silence_it(world: World, stage: Stage) -> None:
    def back() -> None:
        world.wall -= timedelta(days=2)

    world.at[POLL + 10] = back
    world.stops_at = 4 * POLL
    running(world, stage.open)
    assert len(world.ticked) >= 4


def test_a_machine_that_wakes_up_does_not_wait_for_a_pause_to_end(world: World, stage: Stage) -> None:
    """While it waited after failures the lid was closed; it is opened in another network."""

    def asleep() -> None:
        world.wall += timedelta(hours=9)

    world.outcomes = [BROKEN] * 6
    world.at[2_000.0] = asleep
    world.stops_at = 2_010.0
    running(world, stage.open)
    assert world.ticked[-1] == 2_000.0


def test_a_supervisor_hears_of_it_in_time_however_rare_the_polls(world: World, stage: Stage) -> None:
    told: list[float] = []

    class Ear(Supervisor):
        def _tell(self, words: str) -> None:
            told.append(world.seconds)

    stage.config.write_text(stage.config.read_text() + '\n[watch]\npoll_every = "6h"\n')
    world.stops_at = 4 * 3600.0
    Daemon(stage.open, world, lambda: world.seconds, Ear(every=100.0)).run()  # type: ignore[arg-type]
    assert max(later - earlier for earlier, later in pairwise(told)) <= 100.0


def test_a_laptop_that_slept_ticks_once_on_waking_not_once_for_each_poll_missed(world: World, stage: Stage) -> None:
    def asleep() -> None:
        world.wall += timedelta(days=5)

    world.at[POLL + 10] = asleep
    world.stops_at = 2 * POLL + 20
    running(world, stage.open)
    assert world.ticked == [0.0, POLL, POLL + 10, 2 * POLL + 10]


# Signals


@pytest.fixture
def own_signals() -> Iterator[Signals]:
    """Signals of this process, put back afterwards."""
    numbers = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
    before = {number: signal.getsignal(number) for number in numbers}
    heard = Signals()
    heard.listen()
    yield heard
    for number, action in before.items():
        signal.signal(number, action)


@pytest.mark.parametrize(
    ("number", "told"), [(signal.SIGTERM, Told.STOP), (signal.SIGINT, Told.STOP), (signal.SIGHUP, Told.RELOAD)]
)
def test_a_signal_ends_the_wait_and_says_what_it_means(own_signals: Signals, number: int, told: Told) -> None:
    threading.Timer(0.01, os.kill, (os.getpid(), number)).start()
    assert own_signals.wait(30.0) is told
    assert own_signals.stopping is (told is Told.STOP)


def test_signals_that_come_during_a_tick_are_heard_after_it_in_order(own_signals: Signals) -> None:
    os.kill(os.getpid(), signal.SIGHUP)
    os.kill(os.getpid(), signal.SIGTERM)
    assert [own_signals.wait(0.0) for _ in range(3)] == [Told.RELOAD, Told.STOP, Told.NOTHING]


# The true program


@pytest.fixture
def program(stage: Stage) -> Iterator[subprocess.Popen[str]]:
    stage.config.write_text(stage.config.read_text() + '\n[watch]\npoll_every = "1s"\n')
    with started(stage) as process:
        yield process
        process.kill()


def started(stage: Stage) -> subprocess.Popen[str]:
    words = ["--config", str(stage.config), "--state", str(stage.state), "run"]
    return subprocess.Popen([sys.executable, "-m", "watcher", *words], cwd=ROOT, stderr=subprocess.PIPE, text=True)


def until(what: Callable[[], object], process: subprocess.Popen[str]) -> None:
    """Waits, at most 30 s, until something holds while the program runs."""
    pause = threading.Event()
    for _ in range(600):
        if what():
            return
        assert process.poll() is None, process.stderr and process.stderr.read()
        pause.wait(0.05)
    pytest.fail("it did not come to pass in time")


def seen(stage: Stage) -> int:
    if not (stage.state / "heardback.sqlite3").exists():
        return 0
    account = stage.open()
    try:
        return account.store.mail.count() if account.store.vitals.get("last_poll_at") else 0
    finally:
        account.close()


def test_the_program_sees_a_mail_refuses_a_second_one_and_ends_on_sigterm(
    stage: Stage, program: subprocess.Popen[str]
) -> None:
    until(stage.notes, program)
    before = seen(stage)
    now = clock.present()
    stage.arrive("Sent", raw(APPLYING, now), now)
    until(lambda: seen(stage) > before, program)
    second = started(stage)
    _, said = second.communicate(timeout=30)
    assert second.returncode == 1
    assert said == f"heardback: another heardback is at work in {stage.state}; stop it first, or name another --state\n"
    program.send_signal(signal.SIGHUP)
    program.send_signal(signal.SIGTERM)
    _, said = program.communicate(timeout=30)
    assert program.returncode == 0
    assert all(" INFO " in line for line in said.splitlines()), said
    assert "stopped" in (stage.state / "heardback.log").read_text()


def test_the_program_ends_on_sigint_too_and_can_start_again(stage: Stage, program: subprocess.Popen[str]) -> None:
    until(stage.notes, program)
    program.send_signal(signal.SIGINT)
    program.communicate(timeout=30)
    assert program.returncode == 0
    again = started(stage)
    until(lambda: (stage.state / "heardback.log").read_text().count("stopped") == 1 and seen(stage), again)
    again.send_signal(signal.SIGTERM)
    again.communicate(timeout=30)
    assert again.returncode == 0
    assert list(stage.notes().values()) == [1], "the welcome, once"
