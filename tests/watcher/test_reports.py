"""What status, show and export tell: the same story, for people, for pipes, for spreadsheets and for calendars."""

from __future__ import annotations

import csv
import io
import os
import re
import shlex
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from icalendar import Calendar

from rules.applications import Application, Interview, InterviewStatus, Standing, State
from rules.readings import Person
from tests.scenarios.stories import EMPLOYER
from tests.watcher.desk import AFTER_PROMISE, Desk
from watcher.cli.app import EXAMPLES, app
from watcher.cli.export import as_csv, as_ics

NOW = datetime(2026, 3, 9, 9, tzinfo=UTC)
AT = ("--now", AFTER_PROMISE.isoformat())


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A terminal of 44 columns that knows no colour."""
    monkeypatch.setattr(sys.stdout.__class__, "isatty", lambda self: True)
    monkeypatch.setenv("COLUMNS", "44")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")


def standing(employer: str = "Acme", *meetings: Interview) -> Standing:
    application = Application("m1", employer, ("m1",), role="=1+1", interviews=meetings)
    return Standing(application, State.APPLIED, False, None, None, None, None, None)


def meeting(start: str | None, status: InterviewStatus = InterviewStatus.CONFIRMED) -> Interview:
    begins = datetime.fromisoformat(start) if start else None
    ends = datetime(2026, 3, 12, 17, tzinfo=UTC)
    return Interview(begins, ends, "Europe/Berlin", status, ("m2",), (Person("Dana\r\nATTENDEE:x", None),))


@pytest.mark.usefixtures("terminal")
def test_status_on_a_terminal_says_first_what_to_do_now(searching: Desk) -> None:
    shown = searching("status", *AT).out
    assert shown.startswith("To do now\n")
    assert "Thank-you to Ruth Calder lies in Drafts" in " ".join(shown.split())
    assert shown.index("To do now") < shown.index("Waiting") < shown.index("Mailbox")


@pytest.mark.usefixtures("terminal")
def test_a_narrow_terminal_is_never_overrun_and_no_colour_means_none(searching: Desk) -> None:
    for command in (("status",), ("show", EMPLOYER)):
        shown = searching(*command, *AT).out
        assert max(map(len, shown.splitlines()[1:])) <= 44
        assert "\x1b" not in shown


@pytest.mark.usefixtures("terminal")
def test_status_of_an_empty_mailbox_says_what_to_do(desk: Desk) -> None:
    assert "heardback run --once" in desk("status").out


def test_show_is_a_timeline_whose_last_line_lies_ahead(searching: Desk) -> None:
    lines = searching("show", EMPLOYER, *AT).out.splitlines()
    told = [line.split("\t")[1] for line in lines if "\t" in line]
    assert told[0] == "You applied"
    assert "Interview held" in told and "Draft: thank-you to Ruth Calder" in told
    assert told[-1] == "Next: check-in"


def test_the_users_words_stand_in_the_timeline(searching: Desk) -> None:
    searching("note", EMPLOYER, "we talked about maps")
    assert "we talked about maps" in searching("show", EMPLOYER, *AT).out


def test_export_as_csv_has_a_line_an_application(searching: Desk) -> None:
    (row,) = csv.DictReader(io.StringIO(searching("export", *AT).out))
    assert (row["employer"], row["state"], row["expected_reply_by"]) == (EMPLOYER, "awaiting_reply", "2026-03-13")
    assert row["interviews"] == "1"


def test_no_cell_of_the_csv_is_a_formula() -> None:
    (_, row) = csv.reader(io.StringIO(as_csv([standing('@SUM(A1)"\r\n')], NOW, "UTC")))
    assert row[0].startswith("'@SUM") and row[2] == "'=1+1"
    assert "\n" not in row[0]


def test_export_as_json_is_what_status_prints(searching: Desk) -> None:
    exported, status = searching("export", "--format", "json", *AT).json, searching.status(AFTER_PROMISE)
    assert exported["applications"] == status["applications"]


def test_export_as_ics_is_a_calendar_of_the_interviews(searching: Desk) -> None:
    (event,) = Calendar.from_ical(searching("export", "--format", "ics", *AT).out).walk("VEVENT")
    start = datetime.fromisoformat(searching.application(AFTER_PROMISE)["interviews"][0]["start"])
    assert event.decoded("dtstart") == start
    assert EMPLOYER in str(event["summary"]) and event["status"] == "CONFIRMED"


def test_an_interview_keeps_its_identity_when_it_is_moved() -> None:
    first, moved = (
        Calendar.from_ical(as_ics([standing("Acme", meeting(when))], NOW)).walk("VEVENT")[0]
        for when in ("2026-03-12T15:00+00:00", "2026-03-12T16:00+00:00")
    )
    assert first["uid"] == moved["uid"] and first["dtstart"] != moved["dtstart"]


def test_names_in_mail_add_nothing_to_the_calendar() -> None:
    made = as_ics([standing("Acme\r\nBEGIN:VALARM", meeting(None, InterviewStatus.PROPOSED))], NOW)
    (event,) = Calendar.from_ical(made).walk("VEVENT")
    assert not re.search(r"^(?:ATTENDEE|BEGIN:VALARM)", made, re.MULTILINE)
    assert event["status"] == "TENTATIVE" and event.decoded("dtstart").isoformat() == "2026-03-12"


@pytest.mark.skipif(shutil.which("khal") is None and "CI" not in os.environ, reason="khal is not installed")
def test_khal_reads_the_exported_interviews(searching: Desk, tmp_path: Path) -> None:
    path = tmp_path / "interviews.ics"
    path.write_text(searching("export", "--format", "ics", *AT).out, "utf-8")
    home = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
    config = tmp_path / "khal.conf"
    config.write_text(f"[calendars]\n[[all]]\npath = {tmp_path}/calendar\n", "utf-8")
    (tmp_path / "calendar").mkdir()
    read = subprocess.run(
        ["khal", "-c", str(config), "printics", str(path)], capture_output=True, text=True, env=home, check=False
    )
    assert f"Interview: {EMPLOYER}" in read.stdout, read.stderr


@pytest.mark.parametrize("line", [line for lines in EXAMPLES.values() for line in lines])
def test_every_example_of_the_help_is_understood(line: str) -> None:
    """As far as its words go: whether they fit the command they name."""
    import typer

    command, *words = shlex.split(line.split(" > ")[0])[1:]
    found = typer.main.get_command(app).commands[command]  # type: ignore[attr-defined]
    assert found.make_context(command, list(words), resilient_parsing=False) is not None
