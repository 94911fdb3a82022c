"""How many messages a second are parsed and judged, by how far each had to be looked into.

    python -m bench.reading FOLDER     JSONL files as `bench.quality --public` takes them

One core, CPU time. The peer in the same run is the standard library reading the same messages (headers decoded, text
parts decoded), which judges nothing.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from email import message_from_bytes, policy
from pathlib import Path

from bench.quality.cases import user_of
from bench.quality.public import message_of, raw, sources
from rules.kinds.classify import classify
from rules.kinds.deciding import decided
from rules.kinds.examined import examined
from rules.kinds.judging import CONCLUSIVE
from rules.kinds.signals import has_sign
from rules.messages import Message


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.reading", description="Messages a second.")
    parser.add_argument("folder", type=Path)
    asked = parser.parse_args()
    records = [record for _, found in sources(asked.folder) for record in found]
    messages = [message_of(record) for record in records]
    paths: dict[str, list[Message]] = {"settled by form": [], "no sign of a job": [], "weighed": []}
    for one in messages:
        paths[_path(one)].append(one)
    for one in messages[:50]:  # tables and models are loaded once, not measured
        classify(one, user_of(one))
    peer = _rate(lambda: [_by_standard_library(raw(record)) for record in records], len(records))
    print(f"{'step':26} {'n':>6} {'messages/s':>11} {'ratio to peer':>14}")
    _tell("peer: email (stdlib)", len(records), peer, peer)
    _tell("parsed", len(records), _rate(lambda: [message_of(record) for record in records], len(records)), peer)
    _tell(
        "looked at for a sign",
        len(messages),
        _rate(lambda: [has_sign(one, user_of(one)) for one in messages], len(messages)),
        peer,
    )
    for name, found in paths.items():
        _tell(f"judged: {name}", len(found), _judging(found), peer)
    _tell("judged: all", len(messages), _judging(messages), peer)


def _path(message: Message) -> str:
    """How far it is looked into, in the order of `classify`."""
    user = user_of(message)
    if not has_sign(message, user):
        return "no sign of a job"
    mail = examined(message, user)
    settled = decided(message, user, mail.signs, mail.words)
    if settled and settled.confidence >= CONCLUSIVE:
        return "settled by form"
    return "weighed"


def _judging(messages: Sequence[Message]) -> float:
    return _rate(lambda: [classify(one, user_of(one)) for one in messages], len(messages))


def _rate(work: Callable[[], object], count: int) -> float:
    """The best of three runs."""
    taken = []
    for _ in range(3):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return count / max(1e-9, min(taken))


def _by_standard_library(data: bytes) -> int:
    found = message_from_bytes(data, policy=policy.compat32)
    texts = [part.get_payload(decode=True) for part in found.walk() if part.get_content_maintype() == "text"]
    return len(found.items()) + len(texts)


def _tell(step: str, count: int, rate: float, peer: float) -> None:
    print(f"{step:26} {count:>6} {rate:>11,.0f} {rate / peer:>14.2f}")


if __name__ == "__main__":
    main()
