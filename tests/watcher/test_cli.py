"""The command line: exit statuses, one clear line for each fault, the contract's JSON, and words that take effect."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from tests.scenarios.stories import (
    APPLIED,
    APPLYING,
    EMPLOYER,
    INVITED,
    MOVED,
    MOVING,
    PROMISED,
    PROMISING,
    REFUSED,
    USER_ADDRESS,
    raw,
)
from tests.watcher.desk import AFTER_PROMISE, CONFIG, Desk, Result

ROOT = Path(__file__).parents[2]


def assert_one_clear_fault(result: Result, status: int, *words: str) -> None:
    assert result.status == status, result
    assert "Traceback" not in result.err
    assert result.err.strip(), "a fault is told on standard error"
    assert result.out == ""
    for word in words:
        assert word in result.err, result.err


# Faults of settings and surroundings


def test_a_missing_config_is_named_with_the_remedy(desk: Desk) -> None:
    desk.config.unlink()
    assert_one_clear_fault(desk("status"), 2, str(desk.config), "heardback init", "--config")


def test_an_unknown_key_is_named_with_the_nearest_known_one(desk: Desk) -> None:
    desk.write(CONFIG + "\n[watch]\npoll_evry = '2m'\n")
    assert_one_clear_fault(desk("status"), 2, "watch.poll_evry", "watch.poll_every", str(desk.config))


def test_wrong_types_are_named_all_at_once(desk: Desk) -> None:
    desk.write(CONFIG + "\n[watch]\npoll_every = 'often'\n[playbook]\nmax_check_ins = 'two'\nprep_note = 7.5\n")
    result = desk("run", "--once")
    assert_one_clear_fault(result, 2, "watch.poll_every", "playbook.max_check_ins", "playbook.prep_note")
    assert len(result.err.splitlines()) == 3


def test_a_config_that_is_no_toml_is_a_fault_of_the_config(desk: Desk) -> None:
    desk.write("[account\n")
    assert_one_clear_fault(desk("status"), 2, "TOML")


def test_a_secret_in_the_config_is_never_repeated(desk: Desk) -> None:
    desk.write(CONFIG + "\n[imap]\npassword = 'hunter2-hunter2'\nport = 'hunter3'\n")
    result = desk("status")
    assert_one_clear_fault(result, 2, "imap.password")
    assert "hunter" not in result.err


def test_a_wrong_mailbox_path_fails_and_says_which(desk: Desk) -> None:
    desk.write(CONFIG.replace('"mail"', '"nowhere"'))
    assert_one_clear_fault(desk("run", "--once"), 1, str(desk.folder / "nowhere"))
    assert desk("status", "--json").json["health"]["last_error"]


def test_a_state_folder_that_cannot_be_made_fails_and_says_so(desk: Desk) -> None:
    desk.state.write_text("a file in the folder's place")
    assert_one_clear_fault(desk("run", "--once"), 1, str(desk.state), "--state")
    assert_one_clear_fault(desk("status"), 1, str(desk.state), "--state")


def test_a_damaged_store_is_a_clear_fault(desk: Desk) -> None:
    desk.state.mkdir()
    (desk.state / "heardback.sqlite3").write_bytes(b"not a database at all" * 100)
    assert_one_clear_fault(desk("status"), 2, "heardback.sqlite3", "damaged")


def test_a_second_instance_in_the_same_state_folder_is_refused(desk: Desk) -> None:
    import filelock

    desk.state.mkdir()
    with filelock.FileLock(desk.state / "heardback.lock"):
        assert_one_clear_fault(desk("run", "--once"), 1, "another heardback", str(desk.state))


@pytest.mark.parametrize("command", [("run", "--once"), ("status",), ("summary",), ("show", "Acme")])
def test_a_moment_without_an_offset_is_refused(desk: Desk, command: tuple[str, ...]) -> None:
    result = desk(*command, "--now", "2026-03-02T09:00:00")
    assert_one_clear_fault(result, 2, "--now", "offset")


def test_a_moment_that_is_none_is_refused(desk: Desk) -> None:
    assert_one_clear_fault(desk("status", "--now", "soon"), 2, "--now", "ISO 8601")


def test_a_daemon_lives_in_the_present(desk: Desk) -> None:
    assert_one_clear_fault(desk("run", "--now", "2026-03-02T09:00:00Z"), 2, "--once")


@pytest.mark.parametrize("words", [("frobnicate",), ("status", "--frob"), ("set",), ("classify",)])
def test_wrong_usage_is_status_two(desk: Desk, words: tuple[str, ...]) -> None:
    result = desk(*words)
    assert result.status == 2
    assert "Traceback" not in result.err


@pytest.mark.parametrize(
    "words",
    [
        ("show", "Nobody Inc"),
        ("explain", "Nobody Inc"),
        ("explain", "<nobody@knows.example>"),
        ("set", "Nobody Inc", "--ignore"),
        ("note", "Nobody Inc", "hello"),
        ("merge", "Nobody Inc", EMPLOYER),
    ],
)
def test_an_unknown_employer_or_message_is_named(searching: Desk, words: tuple[str, ...]) -> None:
    assert_one_clear_fault(searching(*words), 2, words[1])


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--reply-by", "whenever"),
        ("--may-follow-up", "perhaps"),
        ("--interview", "some day"),
        ("--state", "famous"),
        ("--snooze", "a bit"),
    ],
)
def test_a_word_that_is_not_understood_is_not_recorded(searching: Desk, option: str, value: str) -> None:
    before = searching.application(AFTER_PROMISE)
    assert_one_clear_fault(searching("set", EMPLOYER, option, value), 2, option, value)
    assert searching.application(AFTER_PROMISE) == before


def test_nothing_to_set_is_said(searching: Desk) -> None:
    assert_one_clear_fault(searching("set", EMPLOYER), 2, "nothing to set")


# classify


def test_classify_prints_exactly_the_contract_s_fields(heardback: Callable[..., Result], tmp_path: Path) -> None:
    path = tmp_path / "moved.eml"
    path.write_bytes(raw(MOVING, MOVED))
    result = heardback("--config", str(tmp_path / "none.toml"), "classify", "--json", str(path))
    assert result.status == 0, result.err
    (one,) = result.lines
    assert list(one) == [
        *("path", "message_id", "kind", "confidence", "certain", "employer", "role", "interview", "interviewers"),
        *("expected_reply_by", "genuine", "ends_wait", "evidence"),
    ]
    assert (one["path"], one["message_id"], one["kind"]) == (str(path), MOVING.message_id, "interview_rescheduled")
    assert set(one["interview"]) == {"start", "end", "timezone", "status", "location"}
    assert datetime.fromisoformat(one["interview"]["start"]).utcoffset() is not None
    assert all(set(person) == {"name", "address"} for person in one["interviewers"])
    assert (one["genuine"], one["ends_wait"], one["expected_reply_by"]) == (True, True, None)


def test_classify_needs_no_config_and_changes_nothing(heardback: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "one.eml").write_bytes(raw(PROMISING, PROMISED))
    before = sorted(tmp_path.rglob("*"))
    config, state = str(tmp_path / "none.toml"), str(tmp_path / "state")
    result = heardback("--config", config, "--state", state, "classify", "--json", str(tmp_path / "one.eml"))
    assert result.lines[0]["expected_reply_by"] == "2026-03-13"
    assert sorted(tmp_path.rglob("*")) == before


def test_classify_names_unreadable_input_in_its_place(heardback: Callable[..., Result], tmp_path: Path) -> None:
    good, gone = tmp_path / "good.eml", tmp_path / "gone.eml"
    good.write_bytes(raw(PROMISING, PROMISED))
    result = heardback("classify", "--json", str(good), str(gone), str(good))
    assert result.status == 1
    assert [set(line) == {"path", "error"} for line in result.lines] == [False, True, False]
    assert result.lines[1]["path"] == str(gone)
    assert "Traceback" not in result.err


def test_classify_goes_through_a_whole_mailbox_in_order(searching: Desk) -> None:
    result = searching("classify", "--json", str(searching.folder / "mail"))
    assert result.status == 0, result.err
    assert len({line["path"] for line in result.lines}) == len(result.lines) >= 4


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"\xff\xfe\x00" * 50,
        b"no header at all",
        b"From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n",
    ],
    ids=["empty", "binary", "no header", "cut short"],
)
def test_classify_takes_any_bytes_for_a_mail(heardback: Callable[..., Result], tmp_path: Path, broken: bytes) -> None:
    path = tmp_path / "broken.eml"
    path.write_bytes(broken)
    result = heardback("classify", "--json", str(path))
    assert result.status in (0, 1)
    assert "Traceback" not in result.err
    assert result.out.count("\n") == 1


def with_calendar(calendar: str) -> bytes:
    return (
        "From: Dana Wu <dana@acme.example>\r\nTo: noel@riverpost.example\r\nSubject: Interview\r\n"
        "Date: Mon, 02 Mar 2026 10:00:00 +0000\r\nMessage-ID: <i1@acme.example>\r\nMIME-Version: 1.0\r\n"
        'Content-Type: text/calendar; method=REQUEST; charset="utf-8"\r\n\r\n' + calendar
    ).encode()


@pytest.mark.parametrize(
    "calendar",
    [
        "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nDTSTART:the day after\r\n",
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:99999999T999999Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        "no calendar",
    ],
)
def test_a_broken_calendar_part_is_no_fault(heardback: Callable[..., Result], tmp_path: Path, calendar: str) -> None:
    path = tmp_path / "invite.eml"
    path.write_bytes(with_calendar(calendar))
    result = heardback("classify", "--json", str(path))
    assert result.status == 0, result.err
    assert not result.lines[0]["interview"] or result.lines[0]["interview"]["start"] is None


# Hostile mail


def test_a_mail_of_fifty_megabytes_is_read_and_holds_nothing_up(desk: Desk) -> None:
    head = b"From: Dana Wu <dana@acme.example>\nTo: noel.hartigan@riverpost.example\nSubject: Your application\n"
    head += f"Date: {format_datetime(APPLIED)}\nMessage-ID: <big@acme.example>\n\n".encode()
    desk.put("INBOX", "1.big", head + b"Thank you for your application.\n" * (50 * 1024 * 1024 // 32))
    desk.put("Sent", "2.story", raw(APPLYING, APPLIED))
    result = desk("run", "--once", "--now", INVITED.isoformat())
    assert result.status == 0, result.err
    assert desk.status(INVITED)["health"]["messages_seen"] >= 2


def test_terminal_escapes_in_mail_never_reach_the_terminal(desk: Desk) -> None:
    evil = (
        "From: =?utf-8?q?Dana=1B[31m_Wu=07?= <dana@acme.example>\nTo: noel.hartigan@riverpost.example\n"
        "Subject: =?utf-8?q?Your_interview=1B]0;owned=07_at_Ac=E2=80=AEme?=\n"
        f"Date: {format_datetime(APPLIED)}\nMessage-ID: <evil@acme.example>\n\n"
        "Thank you for your application as Baker at Ac\x1b[2Jme. We would like to invite you to an interview on"
        " Tuesday, March 10, 2026 at 3:00 PM Eastern.\n\nDana\x1b[31m Wu\nAcme\n"
    )
    path = desk.put("INBOX", "1.evil", evil.encode())
    assert desk("run", "--once", "--now", INVITED.isoformat()).status == 0
    at = ("--now", INVITED.isoformat())
    employers = [one["employer"] for one in desk.status(INVITED)["applications"]]
    said = [desk("status", *at), desk("summary", *at), desk("classify", str(path))]
    said += [desk("show", employers[0], *at), desk("explain", "<evil@acme.example>")] if employers else []
    assert employers, "the mail was taken for an application"
    for result in said:
        assert result.status == 0, result.err
        assert not set(result.out) & {"\x1b", "\x07", "\u202e"}


# status and words


def test_status_prints_exactly_the_contract_s_fields(searching: Desk) -> None:
    status = searching.status(AFTER_PROMISE)
    assert list(status) == ["as_of", "applications", "health"]
    (one,) = status["applications"]
    wanted = (
        *("employer", "domain", "role", "state", "heard_back", "heard_back_at", "wait_since", "expected_reply_by"),
        *("may_follow_up", "interviews", "next_action", "drafts"),
    )
    assert set(wanted) <= set(one)
    assert set(one["interviews"][0]) >= {"start", "end", "timezone", "status", "interviewers"}
    assert set(one["next_action"]) == {"kind", "due"}
    assert all({"kind", "to", "subject", "message_id", "state", "created_at"} <= set(d) for d in one["drafts"])
    assert {"last_poll_at", "messages_seen", "last_error"} <= set(status["health"])
    assert (one["employer"], one["state"], one["expected_reply_by"]) == (EMPLOYER, "awaiting_reply", "2026-03-13")
    assert one["interviews"][0]["status"] == "held"


def test_every_moment_in_status_has_an_offset(searching: Desk) -> None:
    one = searching.application(AFTER_PROMISE)
    moments = [
        *(one["heard_back_at"], one["wait_since"], one["next_action"]["due"], one["interviews"][0]["start"]),
        *(draft["created_at"] for draft in one["drafts"]),
        searching.status(AFTER_PROMISE)["as_of"],
        searching.status(AFTER_PROMISE)["health"]["last_poll_at"],
    ]
    assert all(datetime.fromisoformat(moment).utcoffset() is not None for moment in moments)


def test_message_ids_stand_in_their_angle_brackets(searching: Desk) -> None:
    drafts = searching.application(AFTER_PROMISE)["drafts"]
    assert [draft["kind"] for draft in drafts] == ["thank_you"]
    assert all(draft["message_id"].startswith("<") and draft["message_id"].endswith(">") for draft in drafts)


def test_status_before_the_first_run_is_empty_and_no_fault(desk: Desk) -> None:
    result = desk("status", "--json")
    assert result.status == 0
    assert result.json["applications"] == []
    assert result.json["health"]["last_poll_at"] is None


def test_status_for_pipes_is_one_line_for_each_application(searching: Desk) -> None:
    result = searching("status", "--now", AFTER_PROMISE.isoformat())
    (line,) = result.out.splitlines()
    assert line.split("\t")[0].startswith(EMPLOYER)


def test_a_stated_date_takes_effect_at_the_next_status(searching: Desk) -> None:
    assert searching("set", EMPLOYER, "--reply-by", "2026-03-20").status == 0
    one = searching.application(AFTER_PROMISE)
    assert one["expected_reply_by"] == "2026-03-20"
    assert one["next_action"]["kind"] in ("thank_you", "check_in")


def test_may_follow_up_and_role_take_effect_together(searching: Desk) -> None:
    assert searching("set", EMPLOYER, "--may-follow-up", "no", "--role", "Chief Cartographer").status == 0
    one = searching.application(AFTER_PROMISE)
    assert (one["may_follow_up"], one["role"]) == (False, "Chief Cartographer")


def test_an_interview_by_word_lies_ahead(searching: Desk) -> None:
    assert searching("set", EMPLOYER, "--interview", "12 March 15:00").status == 0
    one = searching.application(AFTER_PROMISE)
    assert one["state"] == "interviewing"
    starts = [interview["start"] for interview in one["interviews"]]
    assert "2026-03-12T15:00:00-04:00" in starts


def test_an_interview_that_did_not_take_place_asks_for_no_thanks(searching: Desk) -> None:
    assert searching("set", EMPLOYER, "--not-held").status == 0
    one = searching.application(AFTER_PROMISE)
    assert all(interview["status"] != "held" for interview in one["interviews"])
    assert searching("run", "--once", "--now", (AFTER_PROMISE + timedelta(hours=1)).isoformat()).status == 0
    assert [draft["state"] for draft in searching.application(AFTER_PROMISE + timedelta(hours=1))["drafts"]] == [
        "withdrawn"
    ]


def test_an_interviewer_by_word_is_listed_with_the_interview(searching: Desk) -> None:
    assert searching("set", EMPLOYER, "--interviewer", "Ines Roth <ines.roth@juniperatlas.example>").status == 0
    (interview,) = searching.application(AFTER_PROMISE)["interviews"]
    assert {"name": "Ines Roth", "address": "ines.roth@juniperatlas.example"} in interview["interviewers"]


@pytest.mark.parametrize("state", ["withdrawn", "rejected", "offer"])
def test_a_state_by_word_closes_the_application(searching: Desk, state: str) -> None:
    assert searching("set", EMPLOYER, "--state", state).status == 0
    one = searching.application(AFTER_PROMISE)
    assert (one["state"], one["next_action"]) == (state, None)


def test_what_is_ignored_gets_no_next_action(searching: Desk) -> None:
    assert searching("set", EMPLOYER, "--ignore").status == 0
    assert [one["next_action"] for one in searching.status(AFTER_PROMISE)["applications"]] in ([], [None])


def test_an_employer_that_never_wrote_can_be_added_and_noted(searching: Desk) -> None:
    assert searching("add", "Bellweather", "--role", "Surveyor", "--applied", "2026-02-20").status == 0
    assert searching("note", "Bellweather", "met them at the fair").status == 0
    added = {one["employer"]: one for one in searching.status(AFTER_PROMISE)["applications"]}
    assert set(added) == {EMPLOYER, "Bellweather"}
    assert (added["Bellweather"]["role"], added["Bellweather"]["state"]) == ("Surveyor", "applied")


def test_two_applications_can_be_taken_for_one(searching: Desk) -> None:
    searching("add", "JA Maps")
    assert len(searching.status(AFTER_PROMISE)["applications"]) == 2
    assert searching("merge", EMPLOYER, "JA Maps").status == 0
    (one,) = searching.status(AFTER_PROMISE)["applications"]
    assert one["employer"] == EMPLOYER


def test_one_application_cannot_be_merged_with_itself(searching: Desk) -> None:
    assert_one_clear_fault(searching("merge", EMPLOYER, EMPLOYER), 2, "one application already")


def test_a_pause_holds_drafts_back_until_it_is_ended(searching: Desk) -> None:
    due = datetime.fromisoformat("2026-03-16T09:30-04:00")
    assert searching("pause").status == 0
    assert searching("run", "--once", "--now", due.isoformat()).status == 0
    assert [d["kind"] for d in searching.application(due)["drafts"]] == ["thank_you"]
    assert searching("resume").status == 0
    later = due + timedelta(minutes=5)
    assert searching("run", "--once", "--now", later.isoformat()).status == 0
    assert [d["kind"] for d in searching.application(later)["drafts"]] == ["thank_you", "check_in"]


def test_stop_closes_everything_and_takes_drafts_back(searching: Desk) -> None:
    assert searching("stop").status == 0
    later = AFTER_PROMISE + timedelta(minutes=5)
    assert searching("run", "--once", "--now", later.isoformat()).status == 0
    one = searching.application(later)
    assert one["next_action"] is None
    assert one["state"] in ("withdrawn", "offer", "rejected")
    assert [draft["state"] for draft in one["drafts"]] == ["withdrawn"]
    assert list((searching.folder / "mail" / "Drafts" / "cur").iterdir()) == []


def test_rebuild_gives_the_same_status(searching: Desk) -> None:
    searching("set", EMPLOYER, "--role", "Chief Cartographer")
    before = searching.status(AFTER_PROMISE)
    assert searching("rebuild").status == 0
    assert searching.status(AFTER_PROMISE) == before


def test_show_and_explain_tell_the_history(searching: Desk) -> None:
    shown = searching("show", EMPLOYER, "--now", AFTER_PROMISE.isoformat())
    assert shown.status == 0, shown.err
    assert "moved the interview" in shown.out
    explained = searching("explain", MOVING.message_id)
    assert "Taken for an interview that is moved" in explained.out
    assert "    because: " in explained.out and "    so: " in explained.out


def test_the_summary_is_written_and_not_delivered(searching: Desk) -> None:
    inbox = sorted((searching.folder / "mail" / "INBOX").rglob("*"))
    html, text = searching.folder / "s.html", searching.folder / "s.txt"
    at = REFUSED.isoformat()
    assert searching("summary", "--now", at, "--html", str(html), "--text", str(text)).status == 0
    assert EMPLOYER in html.read_text("utf-8")
    assert EMPLOYER in text.read_text("utf-8")
    assert sorted((searching.folder / "mail" / "INBOX").rglob("*")) == inbox
    assert_one_clear_fault(searching("summary", "--html", str(searching.folder / "no" / "s.html")), 1, "cannot write")


# The real program


def program(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "watcher", *words],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_program_says_its_version() -> None:
    from watcher import __version__

    done = program("--version")
    assert (done.returncode, done.stdout.strip()) == (0, f"heardback {__version__}")


def test_the_program_takes_config_and_state_from_the_environment(desk: Desk) -> None:
    where = {"HEARDBACK_CONFIG": str(desk.config), "HEARDBACK_STATE": str(desk.state)}
    done = program("run", "--once", "--now", "2026-03-02T09:00:00+01:00", **where)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert json.loads(program("status", "--json", **where).stdout)["health"]["messages_seen"] >= 0


def test_the_program_ends_with_one_line_for_a_fault(tmp_path: Path) -> None:
    done = program("--config", str(tmp_path / "none.toml"), "--state", str(tmp_path / "state"), "status")
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "state").exists()


def test_explain_tells_what_a_mail_to_heardback_came_to(searching: Desk) -> None:
    later = AFTER_PROMISE + timedelta(hours=1)
    mail = (
        f"From: {USER_ADDRESS}\nTo: {USER_ADDRESS}\nSubject: Juniper Atlas\nMessage-ID: <memo@riverpost.example>\n"
        f"Date: {format_datetime(AFTER_PROMISE)}\n\nmay follow up yes\nsnooze a while\n"
    )
    searching.put("Sent", "memo", mail.encode())
    assert searching("run", "--once", "--now", later.isoformat()).status == 0
    told = searching("explain", "<memo@riverpost.example>", "--now", later.isoformat()).out
    assert "it says: Juniper Atlas: you may follow up" in told
    assert "not understood: “snooze a while”: it was not understood. Write for example: juniper: snooze 1 week" in told
    assert "You told heardback" in searching("show", "juniper", "--now", later.isoformat()).out


def test_tell_says_what_it_understood_and_what_it_did_not(searching: Desk) -> None:
    done = searching("tell", "juniper:", "snooze", "1", "week,", "role", "is", "Mapper")
    assert done.status == 0
    assert "Juniper Atlas: left to rest until" in done.out
    assert "Juniper Atlas: the role is Mapper" in done.out
    wrong = searching("tell", "initech: offer")
    assert wrong.status == 2
    assert "no application at initech is known" in wrong.err
    assert searching("tell", "Thanks!").status == 2


def test_set_answers_a_question_only_where_one_is_open(searching: Desk) -> None:
    wrong = searching("set", "juniper", "--not-interview")
    assert wrong.status == 2
    assert "there is no open question" in wrong.err
