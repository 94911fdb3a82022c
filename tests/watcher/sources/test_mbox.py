"""Messages out of files: `.eml`, mbox and Maildir."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.watcher.sources.mailboxes import mail
from watcher.errors import UserError
from watcher.sources.mbox import raw_messages

FIRST = b"From 17@xxx Tue Mar 03 10:00:00 +0000 2026\n"
LATER = b"From dana@acme.example Tue Mar  3 10:00:00 2026\n"


def test_a_single_message_comes_as_it_stands(tmp_path: Path) -> None:
    file = tmp_path / "one.eml"
    file.write_bytes(mail("one"))
    assert list(raw_messages(file)) == [(str(file), mail("one"))]


def test_an_mbox_gives_its_messages_with_their_numbers(tmp_path: Path) -> None:
    file = tmp_path / "all.mbox"
    file.write_bytes(FIRST + mail("one") + b"\n" + LATER + mail("two") + b"\n")
    found = list(raw_messages(file))
    assert [label for label, _ in found] == [f"{file}:1", f"{file}:2"]
    assert [raw.strip() for _, raw in found] == [mail("one").strip(), mail("two").strip()]


@pytest.mark.parametrize(
    "line", [b"From here on it goes up.", b">From my side all is well.", b"From: a header quoted in a body"]
)
def test_words_that_look_like_a_beginning_split_no_message(tmp_path: Path, line: bytes) -> None:
    file = tmp_path / "all.mbox"
    file.write_bytes(FIRST + mail("one", body="Hello") + b"\n" + line + b"\n\n" + LATER + mail("two"))
    found = [raw for _, raw in raw_messages(file)]
    assert len(found) == 2
    assert line.removeprefix(b">") in found[0]


def test_a_beginning_counts_only_after_an_empty_line(tmp_path: Path) -> None:
    file = tmp_path / "all.mbox"
    file.write_bytes(FIRST + mail("one") + LATER + b"quoted above\n")
    assert len(list(raw_messages(file))) == 1


def test_a_maildir_gives_all_its_mailboxes_in_a_stable_order(tmp_path: Path) -> None:
    for name in ("INBOX/cur/2:2,S", "INBOX/new/1", "Sent/cur/3:2,S", "INBOX/tmp/4", "INBOX/cur/.hidden"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(mail(name[-1]))
    (tmp_path / "Sent/notes.txt").write_bytes(b"no mail")
    found = [label.removeprefix(f"{tmp_path}/") for label, _ in raw_messages(tmp_path)]
    assert found == ["INBOX/cur/2:2,S", "INBOX/new/1", "Sent/cur/3:2,S"]


def test_a_folder_of_eml_files_is_read(tmp_path: Path) -> None:
    (tmp_path / "b.eml").write_bytes(mail("b"))
    (tmp_path / "a.EML").write_bytes(mail("a"))
    assert [Path(label).name for label, _ in raw_messages(tmp_path)] == ["a.EML", "b.eml"]


def test_what_cannot_be_read_is_an_error_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "empty.eml").touch()
    for path, says in (
        (tmp_path / "missing.eml", "No such file"),
        (tmp_path / "empty.eml", "is empty"),
        (tmp_path, "is empty|no messages"),
    ):
        if path == tmp_path:
            (tmp_path / "empty.eml").unlink()
        with pytest.raises(UserError, match=says) as refused:
            list(raw_messages(path))
        assert "\n" not in str(refused.value)


def test_one_unreadable_file_does_not_hide_the_others(tmp_path: Path) -> None:
    (tmp_path / "cur").mkdir()
    (tmp_path / "cur/1:2,").symlink_to(tmp_path / "nowhere")
    (tmp_path / "cur/2:2,").write_bytes(mail("two"))
    found = []
    with pytest.raises(UserError, match=r"cannot read .*1:2,"):
        for _, raw in raw_messages(tmp_path):
            found.append(raw)
    assert found == [mail("two")]
