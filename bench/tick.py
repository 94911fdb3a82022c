"""What a tick costs on a large search: one without news, and one with a mail of an employer.

    python -m bench.tick [--applications 1000] [--rounds 5]

CPU seconds of this process, the mailbox an empty Maildir.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path

from bench.status import NOW, SEEDED, mail, seed
from rules.messages import Direction
from watcher import mime
from watcher.account import Account, open_account
from watcher.daemon import tick

EVERY = timedelta(minutes=2)


def spent(account: Account, now: datetime) -> float:
    begun = time.process_time()
    tick(account, now)
    return time.process_time() - begun


def arrive(account: Account, number: int, now: datetime) -> None:
    """One more mail of the first employer, recorded as intake would."""
    with account.store.transaction(SEEDED):
        account.store.mail.record(mime.parse(mail(0, number), direction=Direction.INCOMING, received=now, now=now))


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--applications", type=int, default=1000)
    arguments.add_argument("--rounds", type=int, default=5)
    given = arguments.parse_args()
    quiet, busy = [], []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        seed(folder, given.applications)
        for part in ("cur", "new", "tmp"):
            (folder / "mail" / part).mkdir(parents=True)
        account = open_account(folder / "config.toml", folder / "state")
        at = NOW + EVERY
        tick(account, at)
        for number in range(given.rounds):
            quiet.append(spent(account, at := at + EVERY))
            arrive(account, given.applications * 6 + number, at := at + EVERY)
            busy.append(spent(account, at))
        account.close()
    print(f"n = {given.applications} applications, {given.rounds} rounds, medians of CPU time")
    print(f"tick without news   {statistics.median(quiet):.3f} s")
    print(f"tick with one mail  {statistics.median(busy):.3f} s")


if __name__ == "__main__":
    main()
