"""The language model as a writer: what says the same may take a draft's place, whatever else comes leaves ours."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from rules.rewriting import body_of
from tests.scenarios.stage import parsed
from tests.servers import chat as chat_server
from tests.servers.chat import Chat, raw
from tests.watcher.desk import AFTER_PROMISE, CONFIG, Desk

AT = ("--now", AFTER_PROMISE.isoformat())
LATER = ("--now", "2026-03-02T20:00:00-05:00")


@pytest.fixture
def chat() -> Iterator[Chat]:
    with chat_server.running() as running:
        yield running


@pytest.fixture
def writing(searching: Desk, chat: Chat) -> Desk:
    """A thank-you lies in Drafts; a writer is set up and agreed to."""
    searching.write(f'{CONFIG}\n[llm]\nendpoint = "{chat.url}"\nmodel = "phi4"\nwriter = true\ntimeout = "2s"\n')
    assert searching("model", "on", "--yes").status == 0
    return searching


def paragraphs(asked: dict[str, Any]) -> list[str]:
    found: list[str] = json.loads(asked["messages"][1]["content"])["paragraphs"]
    return found


def rewriting(change: Callable[[list[str]], list[str]]) -> Callable[[dict[str, Any]], tuple[int, bytes]]:
    """A model that answers with what `change` makes of the paragraphs."""

    def answer(asked: dict[str, Any]) -> tuple[int, bytes]:
        words = json.dumps({"paragraphs": change(paragraphs(asked))})
        return 200, json.dumps({"choices": [{"message": {"content": words}}]}).encode()

    return answer


def lying(desk: Desk) -> list[Path]:
    return [one for part in ("cur", "new") for one in (desk.folder / "mail" / "Drafts" / part).iterdir()]


def text(path: Path) -> str:
    return str(parsed(path.read_bytes()).get_content())


def warmer(found: list[str]) -> list[str]:
    return [part.replace("look forward", "very much look forward") for part in found]


def test_a_text_that_says_the_same_takes_the_drafts_place(writing: Desk, chat: Chat) -> None:
    (before,) = lying(writing)
    old, ours = parsed(before.read_bytes()), body_of(text(before))
    chat.answer = rewriting(warmer)
    assert [writing("run", "--once", *AT).status, writing("run", "--once", *AT).status] == [0, 0]
    (after,) = lying(writing)
    new, theirs = parsed(after.read_bytes()), body_of(text(after))
    assert ours and theirs and theirs.paragraphs == tuple(warmer(list(ours.paragraphs))) != ours.paragraphs
    assert (theirs.greeting, theirs.end) == (ours.greeting, ours.end)
    assert all(new[field] == old[field] for field in ("Message-ID", "To", "Subject", "In-Reply-To", "References"))


def test_neither_text_is_sent_twice(writing: Desk, chat: Chat) -> None:
    chat.answer = rewriting(warmer)
    for _ in range(4):
        assert writing("run", "--once", *AT).status == 0
    assert len(chat.asked) == 1


def test_names_addresses_and_signature_never_leave(writing: Desk, chat: Chat) -> None:
    writing("run", "--once", *AT)
    sent = json.dumps(chat.asked)
    assert chat.asked and not any(word in sent for word in ("Ruth", "Hartigan", "@", "juniperatlas"))


@pytest.mark.parametrize(
    "answer",
    [
        rewriting(lambda found: [*found, "I have 20 years of experience."]),
        rewriting(lambda found: [f"{found[0]} See you in Paris!", *found[1:]]),
        rewriting(lambda found: found[:1]),
        rewriting(lambda found: []),
        raw(200, b"not json"),
        raw(500, b""),
    ],
)
def test_whatever_else_comes_ours_stays(writing: Desk, chat: Chat, answer: Any) -> None:
    (before,) = lying(writing)
    ours = before.read_bytes()
    chat.answer = answer
    assert [writing("run", "--once", *AT).status, writing("run", "--once", *AT).status] == [0, 0]
    assert [one.read_bytes() for one in lying(writing)] == [ours]


def test_a_draft_that_the_user_touched_is_neither_shown_nor_changed(writing: Desk, chat: Chat) -> None:
    (path,) = lying(writing)
    path.write_bytes(path.read_bytes().replace(b"Thank", b"Many thanks, thank", 1))
    mine = path.read_bytes()
    chat.answer = rewriting(warmer)
    for _ in range(3):
        assert writing("run", "--once", *LATER).status == 0
    assert [one.read_bytes() for one in lying(writing)] == [mine]


def test_what_would_leave_is_shown_first(writing: Desk, chat: Chat) -> None:
    (path,) = lying(writing)
    body = body_of(text(path))
    shown = writing("model").out
    assert body and json.dumps(body.paragraphs[0])[1:30] in shown.replace('\\\\"', '"').replace('\\"', '"')
    assert chat.asked == []
