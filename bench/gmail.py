"""What Gmail's API is asked for: units of the first scan and of a poll, refusals, and our own time.

    python -m bench.gmail [--mailbox 50000] [--candidates 2000] [--messages 1000]

The mailbox is the tests' own server, which counts units in any 60 seconds as Google's table of May 2026 does and
refuses what goes beyond 6,000. Its clock is simulated: only waiting moves it, for a network as fast as can be is the
hardest case. Beside it stands the naive way: every message of the same 90 days fetched in batches of 100 without a
pace, refused parts again after 1, 2, 4, 8 … seconds.
"""

from __future__ import annotations

import argparse
import multiprocessing
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path

from bench.letters import letter
from tests.servers.gmail import GmailServer, Quota
from tests.servers.gmail_mailbox import GmailMailbox
from tests.watcher.sources.mailboxes import StandingPermit
from watcher.account import Account, assemble
from watcher.config import Config
from watcher.intake import take_in
from watcher.sources.gmail import GmailSource
from watcher.sources.gmail_quota import COSTS, PER_MINUTE
from watcher.sources.settings import GmailSettings

USER = "jane@mail.example"
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
WINDOW = timedelta(days=90)


class Clock:
    """Seconds that only waiting moves."""

    def __init__(self) -> None:
        self.at = 0.0

    def seconds(self) -> float:
        return self.at

    def sleep(self, seconds: float) -> None:
        self.at += seconds

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.at)


def advertisement(number: int) -> bytes:
    body = f"Shoes number {number} for half the price, today only.\r\n\r\nUnsubscribe\r\n"
    head = f"From: Shop <news{number % 50}@shop.example>\r\nTo: {USER}\r\nSubject: Sale {number}\r\n"
    return f"{head}Message-ID: <ad{number}@shop.example>\r\n\r\n{body}".encode()


def filled(total: int, candidates: int, now: Callable[[], datetime]) -> GmailMailbox:
    """`candidates` of the last 90 days may concern a job, three times as many are advertisements, the rest is older."""
    mailbox = GmailMailbox(USER, now)
    recent = min(total, 4 * candidates)
    for number in range(total - recent):
        mailbox.add(advertisement(number), {"CATEGORY_PROMOTIONS"}, NOW - WINDOW - timedelta(minutes=10 * (number + 1)))
    for number in range(recent):
        at = NOW - WINDOW + (number + 1) * (WINDOW / (recent + 2))
        if number % 4:
            mailbox.add(advertisement(total + number), {"CATEGORY_PROMOTIONS", "UNREAD"}, at)
        else:
            mailbox.add(letter(number)[0], {"INBOX"}, at)
    return mailbox


def account_over(endpoint: str, folder: Path, clock: Clock | None = None, limit: int = 10**9) -> Account:
    config = Config.model_validate({"account": {"source": "gmail", "address": USER, "timezone": "UTC"}})
    account = assemble(config, folder, folder)
    settings = GmailSettings(StandingPermit(), api_endpoint=endpoint, quota_per_minute=limit)
    timing = (clock.seconds, clock.sleep, clock.now) if clock else ()
    account.__dict__["source"] = GmailSource(settings, account.store.mail.recorded, *timing)
    return account


@dataclass(frozen=True, slots=True)
class Row:
    way: str
    requests: int
    units: int
    messages: int
    refused: int
    minutes: float


def ours(clock: Clock, server: GmailServer, limit: int = PER_MINUTE) -> tuple[Row, Row, int]:
    """The first scan, the poll after it, and the most units of any minute."""
    quota = server.quota
    assert quota is not None
    with tempfile.TemporaryDirectory() as folder:
        account = account_over(server.url, Path(folder), clock, limit)
        source = account.source
        assert isinstance(source, GmailSource)
        count = take_in(account, NOW)
        spent = source.pace.spent
        scan = Row("heardback, first scan", spent.requests, spent.units, count, quota.refusals, clock.at / 60)
        requests, units, asked = spent.requests, spent.units, len(server.asked)
        take_in(account, NOW)
        assert len(server.asked) - asked == spent.requests - requests
        poll = Row(
            "heardback, poll without news", spent.requests - requests, spent.units - units, 0, quota.refusals, 0.0
        )
        account.close()
    return scan, poll, quota.most


def naive(messages: int) -> Row:
    """As most programs do it; only the counting is simulated, by the same quota."""
    clock = Clock()
    quota = Quota(PER_MINUTE, clock.seconds, dict(COSTS))
    left, requests, units = messages, 0, 0
    for _ in range(-(-messages // 500)):
        quota.allows("messages.list")
        requests, units = requests + 1, units + COSTS["messages.list"]
    while left:
        waiting, pause = min(100, left), 1.0
        left -= waiting
        while True:
            requests += 1
            units += waiting * COSTS["messages.get"]
            waiting -= sum(quota.allows("messages.get") for _ in range(waiting))
            if not waiting:
                break
            clock.sleep(pause)
            pause = min(pause * 2, 64.0)
    return Row("naive, the same 90 days", requests, units, messages, quota.refusals, clock.at / 60)


def served(total: int, channel: Connection) -> None:
    """In a process of its own: a server without a quota, for our own time."""
    server = GmailServer(filled(4 * total, total, lambda: NOW))
    server.start()
    channel.send(server.url)
    channel.recv()
    server.stop()


def own_time(messages: int) -> tuple[int, float, float]:
    """Messages, CPU seconds of reading and recording them, and milliseconds of CPU for a poll."""
    here, there = multiprocessing.Pipe()
    process = multiprocessing.Process(target=served, args=(messages, there), daemon=True)
    process.start()
    url = here.recv()
    with tempfile.TemporaryDirectory() as folder:
        account = account_over(url, Path(folder))
        begun = time.process_time()
        count = take_in(account, NOW)
        scanned = time.process_time() - begun
        begun = time.process_time()
        for _ in range(20):
            take_in(account, NOW)
        polled = (time.process_time() - begun) / 20 * 1000
        account.close()
    here.send("done")
    process.join()
    return count, scanned, polled


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--mailbox", type=int, default=50_000)
    arguments.add_argument("--candidates", type=int, default=2_000)
    arguments.add_argument("--messages", type=int, default=1_000)
    given = arguments.parse_args()
    clock = Clock()
    mailbox = filled(given.mailbox, given.candidates, clock.now)
    server = GmailServer(mailbox)
    server.quota = Quota(PER_MINUTE, clock.seconds, dict(COSTS))
    server.start()
    scan, poll, most = ours(clock, server)
    server.stop()
    rows = (scan, naive(4 * given.candidates), poll)
    print(f"mailbox of {given.mailbox} messages, {given.candidates} of the last 90 days may concern a job")
    print(f"{'':30}{'requests':>9}{'units':>9}{'messages':>10}{'refused':>9}{'minutes':>9}")
    for row in rows:
        told = f"{row.requests:9}{row.units:9}{row.messages:10}{row.refused:9}{row.minutes:9.1f}"
        print(f"{row.way:30}{told}")
    print(f"most units in any 60 seconds: {most} of {PER_MINUTE} ({most / PER_MINUTE:.0%})")
    count, scanned, polled = own_time(given.messages)
    print(f"own CPU: {count} messages {scanned:.2f} s, a poll without news {polled:.1f} ms")


if __name__ == "__main__":
    main()
