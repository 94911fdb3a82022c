"""Where unrelated mail, bounces and refusals of others are read as something they are not."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from bench.quality.cases import LATER, user_of
from rules.kinds.classify import classify
from rules.messages import Direction, Message
from rules.readings import Reading
from watcher.mime import parse


def public(folder: Path) -> None:
    """Each source and label: how many were taken for an answer, how many of them certainly."""
    print("\npublic mail                    n  heard back  certain  kind as labelled")
    for name, records in sources(folder):
        groups: dict[str, list[dict[str, Any]]] = {}
        for record in records:
            groups.setdefault(f"{name} {record['label']}", []).append(record)
        for label, group in sorted(groups.items()):
            _tell(label, group)


def sources(folder: Path) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Every file of public mails with its records, calendar files left out."""
    for path in sorted(folder.glob("*.jsonl")):
        records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        yield path.stem, [one for one in records if not str(one["label"]).startswith("calendar")]


def _tell(label: str, group: Sequence[dict[str, Any]]) -> None:
    readings = [_read(record) for record in group]
    genuine = [reading for reading in readings if reading.genuine]
    labelled = [
        (record["kind"], reading) for record, reading in zip(group, readings, strict=True) if record.get("kind")
    ]
    right = sum(kind == reading.kind for kind, reading in labelled)
    sure = sum(reading.certain for reading in genuine)
    fitting = f"{right}/{len(labelled)}" if labelled else "–"
    print(f"{label[:28]:28} {len(group):4}  {len(genuine):10}  {sure:7}  {fitting}")


def raw(record: dict[str, Any]) -> bytes:
    if record.get("raw_base64"):
        return base64.b64decode(record["raw_base64"])
    if record.get("raw"):
        return str(record["raw"]).encode("utf-8", "surrogateescape")
    sender, subject = record.get("from") or "no-reply@employer.example", record.get("subject") or ""
    head = f"From: {sender}\nTo: Jane <jane@mail.example>\nSubject: {subject}\nContent-Type: text/plain; charset=utf-8"
    return f"{head}\n\n{record.get('body') or ''}".encode("utf-8", "replace")


def message_of(record: dict[str, Any]) -> Message:
    return parse(raw(record), direction=Direction.INCOMING, received=None, now=LATER)


def _read(record: dict[str, Any]) -> Reading:
    message = message_of(record)
    return classify(message, user_of(message))
