"""How fast `heardback status` answers on a large search, as a whole process.

    python -m bench.status [--applications 1000] [--rounds 5]

The peer in the same run is a bare Python that imports typer and pydantic and does nothing.
"""

from __future__ import annotations

import argparse
import os
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
    from watcher.deriving import derive

    (folder / "config.toml").write_text(CONFIG + f'[maildir]\npath = "{folder}/mail"\n')
    account = open_account(folder / "config.toml", folder / "state")
    with account.store.transaction(SEEDED):
        for number in range(applications * 6):
            raw = mail(number % applications, number)
            at = NOW - timedelta(hours=number % 2000)
            account.store.mail.record(mime.parse(raw, direction=Direction.INCOMING, received=at, now=NOW))
    found = len(derive(account, NOW))
    account.close()
    assert found == applications, f"{found} applications were made of the mail for {applications}"


def mail(employer: int, number: int) -> bytes:
    return (
        f"From: Dana Wu <dana@employer{employer}.example>\r\nTo: jane@mail.example\r\n"
        f"Subject: Your application for Data Analyst at Employer{employer}\r\nMessage-ID: <{number}@e.example>\r\n\r\n"
        "Dear Jane,\r\n\r\nthank you for your application. We would like to invite you to an interview for the position"
        " of Data Analyst. Which day next week would suit you?\r\n\r\nKind regards\r\nDana Wu\r\nTalent Acquisition\r\n"
    ).encode()


def timed(command: list[str], compiled: Path, rounds: int) -> tuple[float, float]:
    """Medians of wall and of CPU seconds, with bytecode at hand, as an installed heardback has it."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(compiled)
    taken = []
    for _ in range(rounds + 1):
        begun, before = time.perf_counter(), os.times()
        subprocess.run(command, check=True, capture_output=True, env=environment)
        after = os.times()
        used = after.children_user + after.children_system - before.children_user - before.children_system
        taken.append((time.perf_counter() - begun, used))
    walls, used_up = zip(*taken[1:], strict=True)  # the first one compiles
    return statistics.median(walls), statistics.median(used_up)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--applications", type=int, default=1000)
    arguments.add_argument("--rounds", type=int, default=5)
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        seed(folder, given.applications)
        base = [sys.executable, "-m", "watcher", "--config", f"{folder}/config.toml", "--state", f"{folder}/state"]
        commands = {
            "status": [*base, "status", "--now", NOW.isoformat()],
            "--help": [*base, "--help"],
            "importing typer and pydantic": [sys.executable, "-c", "import typer, pydantic"],
        }
        taken = {name: timed(command, folder / "compiled", given.rounds) for name, command in commands.items()}
    print(f"n = {given.applications} applications, {given.rounds} rounds, medians")
    for name, (wall, used) in taken.items():
        print(f"{name:<30} {wall:.3f} s   CPU {used:.3f} s")


if __name__ == "__main__":
    main()
