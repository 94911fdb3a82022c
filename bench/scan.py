"""How fast a mailbox is read: a first scan over loopback IMAP (real Dovecot), then polls without a change.

    python -m bench.scan [--messages 10000] [--rounds 3]

The peer in the same run is IMAPClient alone: it fetches the same messages in chunks of 500 and throws them away, so the
ratio says what parsing, judging and durable recording cost. Needs Dovecot.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from imapclient import IMAPClient

from bench.letters import START, letter
from tests.servers.dovecot import PASSWORD, running

USER = "jane@mail.example"


def seed(port: int, messages: int) -> None:
    with IMAPClient("127.0.0.1", port, ssl=False) as client:
        client.login(USER, PASSWORD)
        for number in range(messages):
            raw, at = letter(number)
            client.append("INBOX", raw, msg_time=at)


def peer(port: int) -> float:
    begun = time.perf_counter()
    with IMAPClient("127.0.0.1", port, ssl=False) as client:
        client.login(USER, PASSWORD)
        client.select_folder("INBOX", readonly=True)
        uids = client.search("ALL")
        for first in range(0, len(uids), 500):
            client.fetch(uids[first : first + 500], ["BODY.PEEK[]", "INTERNALDATE"])
    return time.perf_counter() - begun


def scan(port: int, messages: int) -> None:
    """Run in a process of its own, for its memory: prints seconds of the scan, of a poll, and the peak in MB."""
    from watcher.account import assemble
    from watcher.config import Config
    from watcher.intake import take_in

    now = START + timedelta(minutes=5 * messages)
    config = Config.model_validate(
        {
            "account": {"source": "imap", "address": USER, "timezone": "UTC"},
            "imap": {"host": "127.0.0.1", "port": port, "security": "plain", "password_env": "BENCH_PASSWORD"},
        }
    )
    with tempfile.TemporaryDirectory() as folder:
        account = assemble(config, Path(folder), Path(folder))
        begun = time.perf_counter()
        count = take_in(account, now)
        scanned = time.perf_counter() - begun
        begun = time.perf_counter()
        for _ in range(20):
            take_in(account, now)
        polled = (time.perf_counter() - begun) / 20
        account.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(count, scanned, polled, peak)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--messages", type=int, default=10_000)
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--child", type=int, help=argparse.SUPPRESS)
    given = arguments.parse_args()
    if given.child:
        scan(given.child, given.messages)
        return
    with tempfile.TemporaryDirectory(prefix="dc") as home, running(Path(home) / "d") as server:
        seed(server.port, given.messages)
        rows = []
        for _ in range(given.rounds):
            alone = peer(server.port)
            command = [
                sys.executable,
                "-m",
                "bench.scan",
                "--child",
                str(server.port),
                "--messages",
                str(given.messages),
            ]
            done = subprocess.run(
                command, env={"BENCH_PASSWORD": PASSWORD, "PATH": ""}, capture_output=True, text=True, check=True
            )
            count, seconds, poll, peak = map(float, done.stdout.split())
            rows.append((count / seconds, given.messages / alone, poll * 1000, peak))
    print(f"n = {given.messages} messages, {given.rounds} rounds, medians")
    rate, alone, poll, peak = (statistics.median(column) for column in zip(*rows, strict=True))
    print(f"first scan           {rate:8.0f} messages/s   ({rate / alone:.2f} of IMAPClient alone: {alone:.0f}/s)")
    print(f"poll without change  {poll:8.2f} ms")
    print(f"peak memory          {peak:8.0f} MB")


if __name__ == "__main__":
    main()
