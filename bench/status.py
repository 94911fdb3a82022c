"""How fast `heardback status` answers on a large search, as a whole process.

    python -m bench.status [--applications 1000] [--rounds 5]

The peer in the same run is a bare Python that imports typer and pydantic and does nothing.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from watcher.points import Point

SEEDED = Point("bench.seeded")
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
CONFIG = '[account]\nsource = "maildir"\naddress = "jane@mail.example"\ntimezone = "Europe/Berlin"\n'


def seed(folder: Path, applications: int) -> None:
    """Six mails for each application, recorded as intake would, and one derivation."""
    from rules.messages import Direction
    from watcher import mime
    from watcher.account import open_account
    from watcher.planning import derive

    (folder / "config.toml").write_text(CONFIG + f'[maildir]\npath = "{folder}/mail"\n')
    account = open_account(folder / "config.toml", folder / "state")
    with account.store.transaction(SEEDED):
        for number in range(applications * 6):
            raw = _mail(number % applications, number)
            at = NOW - timedelta(hours=number % 2000)
            account.store.mail.record(mime.parse(raw, direction=Direction.INCOMING, received=at, now=NOW))
    derive(account, NOW)
    account.close()


def _mail(employer: int, number: int) -> bytes:
    return (
        f"From: Dana Wu <dana@employer{employer}.example>\r\nTo: jane@mail.example\r\n"
        f"Subject: Your application for Data Analyst at Employer{employer}\r\nMessage-ID: <{number}@e.example>\r\n\r\n"
        "Dear Jane, thank you for your patience. We would like to invite you to an interview; which day suits you?\r\n"
    ).encode()


def timed(command: list[str], rounds: int) -> float:
    seconds = []
    for _ in range(rounds):
        begun = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        seconds.append(time.perf_counter() - begun)
    return statistics.median(seconds)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--applications", type=int, default=1000)
    arguments.add_argument("--rounds", type=int, default=5)
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        seed(folder, given.applications)
        base = [sys.executable, "-m", "watcher", "--config", f"{folder}/config.toml", "--state", f"{folder}/state"]
        whole = timed([*base, "status", "--now", NOW.isoformat()], given.rounds)
        bare = timed([sys.executable, "-c", "import typer, pydantic"], given.rounds)
        helped = timed([*base, "--help"], given.rounds)
    print(f"n = {given.applications} applications, {given.rounds} rounds, medians")
    print(f"status   {whole:.3f} s   ({whole / bare:.1f} of importing typer and pydantic: {bare:.3f} s)")
    print(f"--help   {helped:.3f} s")


if __name__ == "__main__":
    main()
