"""A tick is: read, plan, place. The daemon ticks on a schedule and survives whatever a tick raises.

Due times live in the store; `schedule` only says when to look again.
"""

from __future__ import annotations

import logging
import signal
import threading
import time
from collections.abc import Callable
from datetime import datetime
from types import FrameType

import schedule

from watcher import clock
from watcher.account import Account
from watcher.errors import HeardbackError, SignInNeeded, Unavailable
from watcher.intake import take_in
from watcher.outbox import put_out
from watcher.planning import plan
from watcher.points import Point

FAILED = Point("daemon.failed")
LONGEST_WAIT = 3600.0

log = logging.getLogger(__name__)


def tick(account: Account, now: datetime, progress: Callable[[int], None] = lambda count: None) -> int:
    """One full cycle; answers how many messages were new. What is raised is recorded for `status` and the summary."""
    try:
        new = take_in(account, now, progress)
        plan(account, now)
        put_out(account, now)
    except HeardbackError as fault:
        _note_failure(account, fault, now)
        raise
    return new


def _note_failure(account: Account, fault: HeardbackError, now: datetime) -> None:
    """Best effort: on a full disk even this cannot be written, and the fault itself matters more."""
    try:
        with account.store.transaction(FAILED):
            account.store.vitals.set("last_error", str(fault))
            account.store.vitals.set("last_error_at", now)
    except HeardbackError as second:
        log.warning("the failure could not be recorded: %s", second)


class Daemon:
    """Ticks until told to stop. SIGTERM and SIGINT end it after the step at hand, SIGHUP reopens the account."""

    def __init__(self, reopen: Callable[[], Account]) -> None:
        self._reopen = reopen
        self._account = reopen()
        self._wake = threading.Event()
        self._stopping = False
        self._reload = False
        self._failures = 0
        self._not_before = 0.0

    def run(self) -> None:
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, self._signalled)
        ticker = schedule.Scheduler()
        ticker.every(max(1, int(self._account.config.watch.poll_every.total_seconds()))).seconds.do(self._guarded_tick)
        self._guarded_tick()
        while not self._stopping:
            self._wake.wait(min(max(ticker.idle_seconds or 0.0, 0.0), LONGEST_WAIT))
            self._wake.clear()
            if self._reload:
                self._reload_account()
            if not self._stopping:
                ticker.run_pending()
        self._account.close()
        log.info("stopped")

    def _signalled(self, number: int, frame: FrameType | None) -> None:
        if number == signal.SIGHUP:
            self._reload = True
        else:
            self._stopping = True
        self._wake.set()

    def _reload_account(self) -> None:
        self._reload = False
        try:
            fresh = self._reopen()
        except HeardbackError as fault:
            log.error("the settings were not taken: %s", fault)
            return
        self._account.close()
        self._account = fresh
        self._not_before = 0.0
        log.info("settings read again")

    def _guarded_tick(self) -> None:
        """A tick that neither stops nor spins the loop, whatever it raises."""
        if time.monotonic() < self._not_before:
            return
        try:
            tick(self._account, clock.present())
        except SignInNeeded as fault:
            self._back_off(LONGEST_WAIT)
            log.error("paused until you sign in again: %s", fault)
        except HeardbackError as fault:
            self._back_off(getattr(fault, "retry_after", None) if isinstance(fault, Unavailable) else None)
            log.warning("%s", fault)
        except Exception:  # our bug: told with its traceback, and the daemon lives
            self._back_off(None)
            log.exception("this tick failed by a fault of heardback's own")
        else:
            self._failures = 0

    def _back_off(self, seconds: float | None) -> None:
        self._failures += 1
        wait = seconds if seconds is not None else min(30.0 * 2**self._failures, LONGEST_WAIT)
        self._not_before = time.monotonic() + wait
