"""Settings: every problem named at once, in one clear line each."""

from datetime import time, timedelta
from pathlib import Path

import pytest

from watcher import config
from watcher.errors import UserError

GOOD = """
[account]
source = "maildir"
address = "Jane@Mail.example"
aliases = ["jane.doe@home.example"]
timezone = "Europe/Berlin"
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "config.toml"
    path.write_text(text, "utf-8")
    return path


def problems(folder: Path, text: str) -> str:
    with pytest.raises(UserError) as caught:
        config.read(written(folder, text))
    assert caught.value.exit_status == 2
    return str(caught.value)


def test_defaults_are_the_playbook_of_the_source(tmp_path: Path) -> None:
    playbook = config.read(written(tmp_path, GOOD)).numbers()
    assert playbook.thank_you_opens == timedelta(hours=24)
    assert playbook.check_in_after == playbook.second_check_in_after == timedelta(days=14)
    assert playbook.business_hour == time(9)


def test_the_users_addresses_are_in_lower_case_with_the_accounts_first(tmp_path: Path) -> None:
    user = config.read(written(tmp_path, GOOD)).user()
    assert user.addresses == ("jane@mail.example", "jane.doe@home.example")
    assert user.zone == "Europe/Berlin"


def test_an_unknown_key_is_named_with_the_nearest_known_one(tmp_path: Path) -> None:
    said = problems(tmp_path, GOOD + "[playbook]\ncheck_in_afer = '7d'\n")
    assert "playbook.check_in_afer" in said
    assert "playbook.check_in_after" in said


def test_all_problems_are_listed_at_once(tmp_path: Path) -> None:
    said = problems(
        tmp_path, '[account]\nsource = "pop3"\naddress = "nobody"\n[watch]\npoll_every = "soon"\n[imap]\nport = 70000\n'
    )
    for key in ("account.source", "account.address", "watch.poll_every", "imap.port"):
        assert key in said
    assert len(said.splitlines()) == 4


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("[account\n", "TOML"),
        ('[account]\nsource = "imap"\naddress = "a@b.example"\n', "host"),
        ('[account]\nsource = "maildir"\naddress = "a@b.example"\ntimezone = "Europe/Berlln"\n', "Europe/Berlin"),
        (GOOD + "[summary]\nweekday = 'moonday'\n", "monday"),
        (GOOD + "[summary]\nat = 'eight'\n", "08:00"),
        (GOOD + "[playbook]\nholidays = 'XX'\n", "DE-BY"),
    ],
)
def test_each_mistake_gets_words_that_help(tmp_path: Path, text: str, word: str) -> None:
    assert word in problems(tmp_path, text)


def test_a_missing_file_says_where_it_was_looked_for(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"nowhere\.toml"):
        config.read(tmp_path / "nowhere.toml")


def test_a_secret_written_into_the_config_by_mistake_is_not_repeated(tmp_path: Path) -> None:
    said = problems(tmp_path, GOOD + '[imap]\npassword = "hunter2"\n')
    assert "imap.password" in said
    assert "hunter2" not in said
