"""How well mail is read: the written corpus scored as tables, and false answers counted over public mail.

    python -m bench.quality [--corpus DIR] [--public DIR]

The half whose sha256(stem) begins with an even byte is kept aside: of it only counts are printed, never a file's name,
so that rules cannot be fitted to it. `python -m bench.quality --threshold` shows where `certain` should begin.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from math import sqrt
from pathlib import Path
from typing import Any

from rules.kinds.classify import classify
from rules.messages import Direction, Message, User
from rules.readings import Reading
from watcher.mime import parse

LATER = datetime(2030, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Case:
    """A written mail, what is expected of it, and what it was read as."""

    name: str
    wanted: dict[str, Any]
    reading: Reading
    kept_aside: bool

    def checks(self, key: str) -> bool:
        return key not in self.wanted["not_checked"]

    @property
    def kind_right(self) -> bool:
        return self.reading.kind in (self.wanted["kind"], *self.wanted["also_accepted"])


def user_of(message: Message) -> User:
    """The reader, as `classify` without a config takes them: Delivered-To, else To."""
    delivered = message.header("delivered-to").strip().strip("<>").lower()
    addressed = [one for one in (*message.to, *message.cc) if one.email]
    own = next((one for one in addressed if one.email == delivered), addressed[0] if addressed else None)
    email = delivered or (own.email if own else "")
    name = own.name if own and own.email == email else ""
    return User((email,), name, "UTC")


def cases(corpus: Path) -> list[Case]:
    found = []
    for path in sorted(corpus.glob("*.eml")):
        wanted = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        message = parse(path.read_bytes(), direction=Direction.INCOMING, received=None, now=LATER)
        aside = hashlib.sha256(path.stem.encode()).digest()[0] % 2 == 0
        found.append(Case(path.stem, wanted, classify(message, user_of(message)), aside))
    return found


def share(right: int, of: int) -> str:
    """A share with its 95 % Wilson interval."""
    if not of:
        return "–"
    z, p = 1.96, right / of
    middle = (p + z * z / (2 * of)) / (1 + z * z / of)
    reach = z * sqrt(p * (1 - p) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    return f"{100 * p:5.1f} %  ({right}/{of}, {100 * (middle - reach):.0f} to {100 * min(1.0, middle + reach):.0f})"


def counted(found: Iterable[Case], right: Callable[[Case], bool]) -> str:
    every = list(found)
    return share(sum(map(right, every)), len(every))


# What is compared


def bare(name: str | None) -> str:
    forms = {"gmbh", "ag", "ltd", "inc", "llc", "plc", "spa", "srl", "bv", "sa", "sl", "se", "kg", "limited", "co"}
    words = "".join(c.lower() if c.isalnum() or c == " " else " " if c in "-/&,+" else "" for c in name or "").split()
    return " ".join(word for word in words if word not in forms)


def employer_right(case: Case) -> bool:
    named = case.reading.employer.name if case.reading.employer else None
    accepted = [case.wanted["employer"], *case.wanted["employer_also_accepted"]]
    return bare(named) in [bare(one) for one in accepted]


def role_right(case: Case) -> bool:
    return bare(case.reading.role) == bare(case.wanted["role"])


def start_right(case: Case) -> bool:
    wanted = case.wanted["interview"] or {}
    start = case.reading.slot.start if case.reading.slot else None
    return start == (datetime.fromisoformat(wanted["start"]) if wanted.get("start") else None)


def interviewers_right(case: Case) -> bool:
    wanted = {bare(one["name"]) for one in case.wanted["interviewers"]}
    return {bare(one.name) for one in case.reading.interviewers} == wanted


def promise_right(case: Case) -> bool:
    by = case.reading.promise.by.isoformat() if case.reading.promise else None
    return bool(by == case.wanted["expected_reply_by"])


FIELDS: Sequence[tuple[str, str, Callable[[Case], bool]]] = (
    ("employer", "employer", employer_right),
    ("role", "role", role_right),
    ("interview", "interview start", start_right),
    ("interviewers", "interviewers", interviewers_right),
    ("expected_reply_by", "promise", promise_right),
)


# Tables


def half(title: str, found: list[Case]) -> None:
    certain = [case for case in found if case.reading.certain]
    print(f"\n{title}: {len(found)} mails\n{'-' * 60}")
    print(f"kind                        {counted(found, lambda case: case.kind_right)}")
    print(f"certain                     {share(len(certain), len(found))}")
    print(f"kind where certain          {counted(certain, lambda case: case.kind_right)}")
    heard(found, certain)
    for key, label, right in FIELDS:
        checked = [case for case in found if case.checks(key)]
        print(f"{label:27} {counted(checked, right)}")
    for key in ("kind", "language"):
        print(f"\n  {key:24} n  kind right  certain and right  certain and wrong")
        for value in sorted({case.wanted[key] for case in found}):
            row([case for case in found if case.wanted[key] == value], value)


def heard(found: list[Case], certain: list[Case]) -> None:
    def taken(of: list[Case]) -> list[Case]:
        return [case for case in of if case.reading.genuine and case.checks("heard_back")]

    def truly(case: Case) -> bool:
        return bool(case.wanted["heard_back"])

    wanted = [case for case in found if truly(case) and case.checks("heard_back")]
    print(f"heard back, precision       {counted(taken(found), truly)}")
    print(f"  where certain             {counted(taken(certain), truly)}")
    print(f"heard back, recall          {counted(wanted, lambda case: case.reading.genuine)}")
    print(f"  certain                   {counted(wanted, lambda case: case.reading.genuine and case.reading.certain)}")


def row(found: list[Case], label: str) -> None:
    right = [case for case in found if case.kind_right]
    sure = sum(case.reading.certain for case in right)
    wrong = sum(case.reading.certain for case in found if not case.kind_right)
    print(f"  {label:22} {len(found):3}  {len(right):10}  {sure:17}  {wrong:17}")


def confusions(found: list[Case]) -> None:
    """What was read wrongly, by name: only for mails that may be read."""
    print("\n  read wrongly: wanted → read")
    for case in found:
        if not case.kind_right:
            sure = "certain" if case.reading.certain else ""
            print(f"  {case.name:34} {case.wanted['kind']} → {case.reading.kind} {case.reading.confidence:.2f} {sure}")


def thresholds(found: list[Case]) -> None:
    print("\nthreshold  certain  kind right  genuine  of them truly")
    for step in range(40, 92, 4):
        sure = [case for case in found if case.reading.confidence >= step / 100]
        genuine = [case for case in sure if case.reading.genuine and case.checks("heard_back")]
        true = sum(bool(case.wanted["heard_back"]) for case in genuine)
        print(
            f"{step / 100:9.2f}  {len(sure):7}  {sum(case.kind_right for case in sure):10}  {len(genuine):7}  {true:13}"
        )


# Public mail


def public(folder: Path) -> None:
    """Where unrelated mail, bounces and refusals of others are read as something they are not."""
    print("\npublic mail                    n  heard back  certain  kind as labelled")
    for path in sorted(folder.glob("*.jsonl")):
        records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        groups: dict[str, list[dict[str, Any]]] = {}
        for record in records:
            if not str(record["label"]).startswith("calendar"):
                groups.setdefault(f"{path.stem} {record['label']}", []).append(record)
        for label, group in sorted(groups.items()):
            tell(label, group)


def tell(label: str, group: list[dict[str, Any]]) -> None:
    readings = [read_record(record) for record in group]
    genuine = [reading for reading in readings if reading.genuine]
    labelled = [
        (record["kind"], reading) for record, reading in zip(group, readings, strict=True) if record.get("kind")
    ]
    right = sum(kind == reading.kind for kind, reading in labelled)
    sure = sum(reading.certain for reading in genuine)
    fitting = f"{right}/{len(labelled)}" if labelled else "–"
    print(f"{label[:28]:28} {len(group):4}  {len(genuine):10}  {sure:7}  {fitting}")


def read_record(record: dict[str, Any]) -> Reading:
    import base64

    if record.get("raw_base64"):
        raw = base64.b64decode(record["raw_base64"])
    elif record.get("raw"):
        raw = record["raw"].encode("utf-8", "surrogateescape")
    else:
        sender, subject = record.get("from") or "no-reply@employer.example", record.get("subject") or ""
        head = (
            f"From: {sender}\nTo: Jane <jane@mail.example>\nSubject: {subject}\nContent-Type: text/plain; charset=utf-8"
        )
        raw = f"{head}\n\n{record.get('body') or ''}".encode("utf-8", "replace")
    message = parse(raw, direction=Direction.INCOMING, received=None, now=LATER)
    return classify(message, user_of(message))


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m bench.quality", description=__doc__.partition("\n")[0] if __doc__ else ""
    )
    parser.add_argument("--corpus", type=Path, default=Path("tests/corpus/written"))
    parser.add_argument("--public", type=Path)
    parser.add_argument("--tuned-only", action="store_true", help="leave the half kept aside alone")
    parser.add_argument("--threshold", action="store_true")
    asked = parser.parse_args()
    found = cases(asked.corpus)
    tuned, aside = [c for c in found if not c.kept_aside], [c for c in found if c.kept_aside]
    half("Tuned half", tuned)
    confusions(tuned)
    if asked.threshold:
        thresholds(tuned)
    if not asked.tuned_only:
        half("Half kept aside", aside)
    if asked.public:
        public(asked.public)


if __name__ == "__main__":
    main()
