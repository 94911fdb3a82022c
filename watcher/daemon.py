"""A tick is: read, listen, plan, place. The daemon ticks on a schedule and survives whatever a tick raises.

Due times live in the store; `schedule` only says when to look again. Leaves how long to wait after a failure to
`patience`, and what the operating system says to `signals`.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

import schedule

from rules.applications import DRAFTS, NOTES, DraftFact, Standing
from rules.weekly.news import looked, news
from watcher import clock
from watcher.account import Account
from watcher.deriving import derive
from watcher.errors import HeardbackError, SignInNeeded
from watcher.intake import take_in
from watcher.labelling import keep_labels
from watcher.letters.making import make
from watcher.listening import listen
from watcher.models.opinions import gather
from watcher.models.writing import polish
from watcher.notices import show
from watcher.noting import note
from watcher.outbox import put_out
from watcher.patience import Patience
from watcher.planning import plan
from watcher.points import Point
from watcher.present import standings
from watcher.service.bell import HEARD_WITHIN, Door
from watcher.service.notify import Supervisor
from watcher.signals import Signals, Told

FAILED = Point("daemon.failed")
ASLEEP = 90.0
"""Seconds by which the wall clock may run ahead during a wait before the machine must have slept."""
LONGEST_REST = 300.0
"""Seconds between two looks at the clock: a machine that wakes up is noticed within these, however rare its polls."""
JITTER = 1.0

log = logging.getLogger(__name__)


class Stopped(Exception):
    """Told to stop amid a long scan or its reading: what was recorded stays, the next run goes on from there."""


def tick(
    account: Account,
    now: datetime,
    progress: Callable[[int], None] = lambda count: None,
    every: timedelta | None = None,
) -> int:
    """One full cycle; answers how many messages were new. What is raised is recorded for `status` and the summary.

    `every` is the interval of a daemon's ticks, None for a look on demand.
    """
    try:
        new = take_in(account, now, progress, every)
        listen(account, now, lambda: progress(new))
        plan(account, now, lambda: progress(new))
        unplaced = _placed(account, now)
        make(account, now)
        note(account, now)
        put_out(account, now, NOTES)
        if unplaced:
            raise unplaced
        gather(account, now)
        polish(account, now)
        _label(account, now)
    except Stopped:
        raise
    except HeardbackError as fault:
        _note_failure(account, str(fault), now)
        raise
    except Exception as fault:
        _note_failure(account, f"a fault of heardback's own ({type(fault).__name__}); the log says where", now)
        raise
    return new


def _placed(account: Account, now: datetime) -> HeardbackError | None:
    """Drafts that cannot be placed keep no note away: the summary tells of them."""
    try:
        put_out(account, now, DRAFTS)
    except HeardbackError as fault:
        return fault
    return None


def _label(account: Account, now: datetime) -> None:
    """Labels are a convenience: trouble with them is told and comes to rights another time; it fails no tick."""
    try:
        keep_labels(account, now)
    except HeardbackError as fault:
        log.warning("labels were not brought in step: %s", fault)
        _note_failure(account, f"labels: {fault}", now)


def _note_failure(account: Account, reason: str, now: datetime) -> None:
    """Best effort: on a full disk even this cannot be written, and the fault itself matters more."""
    try:
        with account.store.transaction(FAILED):
            account.store.vitals.set("last_error", reason)
            account.store.vitals.set("last_error_at", now)
    except HeardbackError as second:
        log.info("the failure could not be recorded: %s", second)


def rest(idle: float, every: float) -> float:
    """Seconds to wait before the next look, 0 when a tick is due.

    `idle` is what the wall clock leaves of an interval of `every` seconds. More than all of it means that this clock
    was set back; then it says nothing, and it is better to tick once more.
    """
    set_back = idle > every + JITTER
    return 0.0 if set_back else min(max(idle, 0.0), LONGEST_REST)


class Daemon:
    """Ticks until told to stop, which ends it after the step at hand. Told to reload, it opens the account anew.

    A pause after a failure ends early when the machine wakes up, for the network is another one then, and when somebody
    who has mended something rings.

    `seconds` counts time for the pauses after failures and never runs backwards.
    """

    def __init__(
        self,
        reopen: Callable[[], Account],
        signals: Signals | None = None,
        seconds: Callable[[], float] = time.monotonic,
        supervisor: Supervisor | None = None,
    ) -> None:
        self._reopen = reopen
        self._signals = signals or Signals()
        self._seconds = seconds
        self._supervisor = supervisor or Supervisor()
        self._patience = Patience()
        self._account = reopen()
        self._door = Door(self._account.state)
        self._schedule()

    def run(self) -> None:
        """Ends only when told to, the account closed."""
        try:
            self._signals.listen()
            self._supervisor.ready()
            self._guarded_tick()
            while (told := self._waited()) is not Told.STOP:
                self._supervisor.alive()
                if told is Told.RELOAD:
                    self._reload()
                if not self._rest():
                    self._ticker.run_all()
        finally:
            self._supervisor.stopping()
            self._account.close()
        log.info("stopped")

    def _waited(self) -> Told:
        """Rests, at most until the supervisor wants to hear of us. Somebody who rings wants the settings read again."""
        paused = not self._patience.allows(self._seconds())
        longest = min(self._rest(), self._supervisor.every, HEARD_WITHIN if paused else LONGEST_REST)
        before = clock.present()
        told = self._signals.wait(longest)
        ahead = (clock.present() - before).total_seconds() - longest
        if ahead > ASLEEP:
            log.info("the machine slept for about %d minutes", ahead // 60)
            self._patience = Patience()
        return Told.RELOAD if self._door.rung() and told is Told.NOTHING else told

    def _schedule(self) -> None:
        self._every = max(1, int(self._account.config.watch.poll_every.total_seconds()))
        self._ticker = schedule.Scheduler()
        self._ticker.every(self._every).seconds.do(self._guarded_tick)

    def _rest(self) -> float:
        return rest(self._ticker.idle_seconds or 0.0, self._every)

    def _reload(self) -> None:
        """Settings that are wrong change nothing; good ones take effect, and end a pause, at once."""
        try:
            fresh = self._reopen()
        except HeardbackError as fault:
            log.error("the settings were not taken: %s", fault)
            return
        except Exception:  # our bug: told with its traceback, and the daemon lives
            log.exception("the settings were not taken, by a fault of heardback's own")
            return
        self._account.close()
        self._account, self._patience = fresh, Patience()
        self._schedule()
        log.info("settings read again")
        self._guarded_tick()

    def _guarded_tick(self) -> None:
        """A tick that neither stops nor spins the loop, whatever it raises."""
        if not self._patience.allows(self._seconds()):
            return
        try:
            with self._noticing():
                tick(self._account, clock.present(), self._give_way, self._account.config.watch.poll_every)
        except Stopped:
            log.info("told to stop while reading; the rest is read next time")
        except Exception as fault:  # noqa: BLE001 - told with its traceback where it is our bug, and the daemon lives
            self._patience = self._patience.after(fault, self._seconds())
            self._supervisor.alive("waiting after trouble; the log says which")
            _tell(fault)
        else:
            self._patience = Patience()
            self._supervisor.alive("watching")

    @contextmanager
    def _noticing(self) -> Iterator[None]:
        """Shows on the desktop what a tick brought, if the user wants that; a first scan brings nothing new."""
        account = self._account
        if not account.config.watch.notify or account.store.vitals.get("last_poll_at") is None:
            yield
            return
        before = looked(*_standing(account))
        yield
        for notice in news(before, *_standing(account)):
            show(notice)

    def _give_way(self, count: int) -> None:
        """Between two batches of a long scan, and two mails of its reading: whether to go on."""
        self._supervisor.alive()
        if self._signals.stopping:
            raise Stopped


def _standing(account: Account) -> tuple[tuple[Standing, ...], tuple[DraftFact, ...]]:
    now = clock.present()
    return standings(account, derive(account, now), now), account.store.drafts.all()


def _tell(fault: Exception) -> None:
    """One line for the world's faults; for our own, which the daemon survives, the traceback too."""
    if isinstance(fault, SignInNeeded):
        log.error("paused until you sign in again: %s", fault)
    elif isinstance(fault, HeardbackError):
        log.warning("%s", fault)
    else:
        log.error("this tick failed by a fault of heardback's own", exc_info=fault)
