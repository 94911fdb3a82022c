"""heardback in the background: what each platform's supervisor is given, and what is said to it.

systemd's own verifier reads the unit; the macOS and Windows files are only read by parsers here (docs/untested.md). The
commands run are recorded by a stand-in for `systemctl` that keeps what the true one would keep on disk.
"""

from __future__ import annotations

import os
import plistlib
import shutil
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.scenarios.stage import Stage
from tests.scenarios.stories import USER_ADDRESS, USER_NAME, ZONE
from tests.watcher.sources.mailboxes import MaildirProgram
from tests.watcher.troubled import Desk
from watcher.errors import Unavailable, UserError
from watcher.service import launchd, systemd, windows
from watcher.service.installing import Done, install, installed, recipe_for, run, running, uninstall, up_to_date
from watcher.service.job import Job, Recipe, name_of
from watcher.service.logs import in_journal, log_file
from watcher.service.notify import supervisor

ROOT = Path(__file__).parents[2]
HOSTILE = Path('/home/j d/50% "off" $HOME\\x')


@pytest.fixture
def job(tmp_path: Path) -> Job:
    return Job(
        name="heardback",
        program=(sys.executable, "-P", "-m", "watcher"),
        config=tmp_path / "config.toml",
        state=tmp_path / "state",
        home=tmp_path,
        user="501",
        search_path="/usr/local/bin:/usr/bin",
    )


def staged(folder: Path) -> Stage:
    program = MaildirProgram(folder / "mail", plus_plus=False)
    return Stage(folder, program, name=USER_NAME, address=USER_ADDRESS, zone=ZONE)


# systemd


def verified(recipe: Recipe, folder: Path) -> str:
    """What systemd itself finds to say about a unit."""
    if shutil.which("systemd-analyze") is None:
        why = "needs systemd-analyze (Debian: apt-get install systemd)"
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)
    unit = folder / recipe.file.name
    unit.write_text(recipe.text)
    done = subprocess.run(
        ["systemd-analyze", "--user", "--man=no", "verify", str(unit)],
        env={**os.environ, "XDG_RUNTIME_DIR": str(folder)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stderr


def systemd_version() -> int:
    said = run(("systemd-analyze", "--version")).said.split()
    return int(said[1]) if len(said) > 1 else 0


def test_systemd_has_nothing_to_say_against_the_unit(job: Job, tmp_path: Path) -> None:
    assert verified(systemd.recipe(job, tmp_path, systemd_version()), tmp_path) == ""


def test_systemd_has_nothing_to_say_against_a_unit_with_odd_paths(job: Job, tmp_path: Path) -> None:
    odd = replace(job, config=HOSTILE / "config.toml", state=HOSTILE)
    recipe = systemd.recipe(odd, tmp_path, systemd_version())
    assert verified(recipe, tmp_path) == ""
    assert '"/home/j d/50%% \\"off\\" $$HOME\\\\x/config.toml"' in recipe.text


def test_pauses_grow_where_systemd_can_let_them_grow(job: Job, tmp_path: Path) -> None:
    assert "RestartSteps=" in systemd.recipe(job, tmp_path, 254).text
    assert "RestartSteps=" not in systemd.recipe(job, tmp_path, 252).text
    assert "RestartSec=" in systemd.recipe(job, tmp_path, 252).text


def test_a_path_with_a_line_break_is_refused(job: Job, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="line break"):
        systemd.recipe(replace(job, state=Path("/a\nExecStartPre=/bin/true")), tmp_path, 252)


def test_the_unit_names_config_and_state_by_absolute_paths_and_watches_the_watcher(job: Job, tmp_path: Path) -> None:
    lines = systemd.recipe(job, tmp_path, 252).text.splitlines()
    assert {"Type=notify", "WatchdogSec=15min", "Restart=on-failure", "NoNewPrivileges=yes"} <= set(lines)
    (command,) = [line for line in lines if line.startswith("ExecStart=")]
    assert f'"--config" "{job.config}" "--state" "{job.state}" "run"' in command


@pytest.mark.parametrize("platform", ["systemd", "launchd", "windows"])
def test_every_account_has_a_service_of_its_own(job: Job, tmp_path: Path, platform: str) -> None:
    usual = (Path("/c/config.toml"), Path("/s"))
    others = ((Path("/c/work.toml"), Path("/w")), (usual[0], job.state))
    names = {name_of(*places, usual) for places in (usual, *others)}
    assert len(names) == 3
    assert "heardback" in names

    def file(name: str) -> Path:
        one = replace(job, name=name)
        match platform:
            case "systemd":
                return systemd.recipe(one, tmp_path, 252).file
            case "launchd":
                return launchd.recipe(one).file
        return windows.recipe(one).file

    assert len({file(name) for name in names}) == 3


# macOS and Windows, by their parsers


def test_the_launchd_agent_is_a_property_list_with_the_keys_it_needs(job: Job) -> None:
    recipe = launchd.recipe(replace(job, config=HOSTILE))
    agent = plistlib.loads(recipe.text.encode())
    assert recipe.file == job.home / "Library" / "LaunchAgents" / "heardback.plist"
    assert agent["Label"] == "heardback"
    assert agent["ProgramArguments"] == [*job.program, "--config", str(HOSTILE), "--state", str(job.state), "run"]
    assert agent["RunAtLoad"] is True
    assert agent["KeepAlive"] == {"SuccessfulExit": False}
    assert agent["Umask"] == 0o077
    assert Path(agent["StandardErrorPath"]).parent == recipe.log_folder == job.home / "Library/Logs/heardback"
    assert all(isinstance(value, str) for value in agent["EnvironmentVariables"].values())


TASK = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"


def test_the_windows_task_is_well_formed_and_in_the_order_that_windows_exports(job: Job) -> None:
    recipe = windows.recipe(
        replace(job, program=("C:\\Py\\python.exe", "-P", "-m", "watcher"), user="HOME\\J & D", config=HOSTILE)
    )
    task = ElementTree.fromstring(recipe.text.encode(recipe.encoding))
    assert [child.tag.removeprefix(TASK) for child in task] == [
        *("RegistrationInfo", "Triggers", "Principals", "Settings", "Actions")
    ]
    assert task.findtext(f".//{TASK}Command") == "C:\\Py\\pythonw.exe"
    arguments = task.findtext(f".//{TASK}Arguments") or ""
    assert arguments.startswith("-P -m watcher --config ")
    assert arguments.endswith(" run")
    assert task.findtext(f".//{TASK}Principal/{TASK}UserId") == "HOME\\J & D"
    assert task.findtext(f".//{TASK}RunLevel") == "LeastPrivilege"
    assert task.findtext(f".//{TASK}ExecutionTimeLimit") == "PT0S"
    trigger = task.find(f".//{TASK}TimeTrigger")
    assert trigger is not None
    assert [child.tag.removeprefix(TASK) for child in trigger] == ["Repetition", "StartBoundary", "Enabled"]
    restart = task.find(f".//{TASK}RestartOnFailure")
    assert restart is not None
    assert [child.tag.removeprefix(TASK) for child in restart] == ["Interval", "Count"]


# Installing, and leaving nothing behind


@dataclass
class Systemctl:
    """Keeps enabled units as the true one does; `refuses` names a verb it fails at."""

    home: Path
    refuses: str = ""
    active: bool = False

    def __call__(self, words: Sequence[str]) -> Done:
        if "--version" in words:
            return Done(0, "systemd 252 (252.38-1~deb12u1) +PAM")
        verb, unit = words[2], words[-1]
        wants = self.home / ".config/systemd/user/default.target.wants"
        if verb == self.refuses:
            return Done(1, "Failed to connect to bus: No medium found")
        if verb == "enable":
            wants.mkdir(exist_ok=True)
            (wants / unit).unlink(missing_ok=True)
            (wants / unit).symlink_to(wants.parent / unit)
        elif verb == "disable":
            (wants / unit).unlink(missing_ok=True)
            if wants.exists():
                wants.rmdir()
        self.active = verb == "restart" or (self.active and verb != "disable")
        return Done(0, "ActiveState=active" if self.active else "ActiveState=inactive")


@pytest.fixture
def systemctl(tmp_path: Path) -> Systemctl:
    return Systemctl(tmp_path)


@pytest.fixture
def recipe(job: Job, systemctl: Systemctl) -> Recipe:
    return recipe_for(job, {}, systemctl, "linux")


def tree(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def test_what_is_installed_runs_is_private_and_goes_without_a_trace(
    job: Job, recipe: Recipe, systemctl: Systemctl, tmp_path: Path
) -> None:
    (tmp_path / ".config").mkdir()
    before = tree(tmp_path)
    install(recipe, job, systemctl)
    assert installed(recipe, systemctl)
    assert running(recipe, systemctl)
    assert up_to_date(recipe)
    assert recipe.file.stat().st_mode & 0o777 == 0o600
    assert uninstall(recipe, systemctl)
    assert tree(tmp_path) == before
    assert not running(recipe, systemctl)
    assert not uninstall(recipe, systemctl), "a second time finds nothing to do"


def test_installing_again_renews_what_is_there(job: Job, recipe: Recipe, systemctl: Systemctl) -> None:
    install(recipe, job, systemctl)
    moved = replace(recipe, text=recipe.text + "# other\n")
    assert not up_to_date(moved)
    install(moved, job, systemctl)
    assert up_to_date(moved)
    assert running(moved, systemctl)


@pytest.mark.parametrize("verb", ["daemon-reload", "enable", "restart"])
def test_a_supervisor_that_refuses_is_told_of_and_nothing_stays(
    job: Job, recipe: Recipe, systemctl: Systemctl, tmp_path: Path, verb: str
) -> None:
    (tmp_path / ".config").mkdir()
    before = tree(tmp_path)
    systemctl.refuses = verb
    with pytest.raises(Unavailable, match=r"No medium found.*Nothing was installed.*--once"):
        install(recipe, job, systemctl)
    assert tree(tmp_path) == before


def test_without_systemd_the_way_to_do_it_by_hand_is_named(job: Job) -> None:
    with pytest.raises(UserError, match=r"no systemd here.* run, or .*cron.* run --once"):
        recipe_for(job, {}, lambda words: Done(None), "linux")


def test_a_task_leaves_no_file_once_it_is_made_and_a_failing_one_neither(job: Job) -> None:
    said: list[tuple[str, ...]] = []

    def schtasks(words: Sequence[str]) -> Done:
        said.append(tuple(words[:2]))
        if words[1] == "/Create":
            assert Path(words[-1]).read_text("utf-16").startswith("<?xml")
        return Done(0)

    recipe = recipe_for(job, {}, schtasks, "win32")
    install(recipe, job, schtasks)
    assert ("schtasks", "/Run") in said
    assert not recipe.file.exists()
    said.clear()
    uninstall(recipe, schtasks)
    assert said[-1] == ("schtasks", "/Delete")


def test_the_agent_takes_its_logs_along(job: Job) -> None:
    recipe = recipe_for(job, {}, lambda words: Done(0), "darwin")
    install(recipe, job, lambda words: Done(0))
    assert recipe.log_folder is not None
    assert recipe.log_folder.is_dir()
    uninstall(recipe, lambda words: Done(0))
    assert not recipe.log_folder.exists()
    assert not recipe.file.exists()


# The command


@pytest.mark.skipif(sys.platform != "linux", reason="the stand-in is one for systemctl")
def test_the_command_installs_tells_and_removes_the_account_s_own_service(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "bin" / "systemctl"
    program.parent.mkdir()
    program.write_text('#!/bin/sh\n[ "$1" = --version ] && echo "systemd 252 (252.1)"\necho ActiveState=active\n')
    program.chmod(0o700)
    monkeypatch.setenv("PATH", str(program.parent))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "conf"))
    desk = Desk(staged(tmp_path), capsys)
    none = desk("service", "status")
    assert none.status == 1
    assert f"heardback --config {desk.stage.config} --state {desk.stage.state} service install" in none.out
    done = desk("service", "install")
    assert done.status == 0, done.err
    assert f"runs in the background for {USER_ADDRESS}" in done.out
    assert "loginctl enable-linger" in done.out
    (unit,) = (tmp_path / "conf").rglob("*.service")
    printed = desk("service", "print")
    assert (printed.out, printed.err) == (unit.read_text(), f"{unit}:\n")
    assert "installed and running" in desk("service", "status").out
    assert "stopped and removed" in desk("service", "uninstall").out
    assert not list((tmp_path / "conf").rglob("*.service"))
    assert "nothing to remove" in desk("service", "uninstall").out


def test_a_config_that_is_wrong_is_not_installed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "conf"))
    desk = Desk(staged(tmp_path), capsys)
    desk.stage.config.write_text("nonsense")
    done = desk("service", "install")
    assert done.status == 2
    assert not list(tmp_path.rglob("*.service"))


# Logs


def test_logs_lie_where_the_platform_keeps_them(tmp_path: Path) -> None:
    state = tmp_path / "state"
    assert log_file("heardback", state, "linux", tmp_path) == state / "heardback.log"
    assert log_file("heardback", state, "win32", tmp_path) == state / "heardback.log"
    assert log_file("heardback-x", state, "darwin", tmp_path) == tmp_path / "Library/Logs/heardback-x/heardback.log"


def test_a_terminal_that_inherited_the_journal_s_variable_is_no_journal() -> None:
    assert not in_journal({"JOURNAL_STREAM": "8:12345"})
    assert not in_journal({})


def test_in_the_journal_each_line_has_its_priority_and_no_file_is_kept(tmp_path: Path) -> None:
    stage = staged(tmp_path)
    words = ["--config", str(stage.config), "--state", str(stage.state), "run"]
    with (tmp_path / "journal").open("w") as journal:
        there = os.fstat(journal.fileno())
        environment = {**os.environ, "JOURNAL_STREAM": f"{there.st_dev}:{there.st_ino}"}
        with subprocess.Popen(
            [sys.executable, "-m", "watcher", *words], cwd=ROOT, env=environment, stderr=journal
        ) as run:
            waits = threading.Event()
            for _ in range(600):
                if stage.notes():
                    break
                waits.wait(0.05)
            run.send_signal(signal.SIGTERM)
    said = (tmp_path / "journal").read_text().splitlines()
    assert said[-1] == "<6>watcher.daemon: stopped"
    assert all(line.startswith("<6>watcher.") for line in said)
    assert not (stage.state / "heardback.log").exists()


# What is said to the supervisor


def test_the_supervisor_s_variables_are_not_passed_on() -> None:
    environment = {"NOTIFY_SOCKET": "/run/x", "WATCHDOG_USEC": "900000000", "WATCHDOG_PID": str(os.getpid())}
    told = supervisor(environment)
    assert environment == {}
    assert told.every == 300


@pytest.mark.parametrize("patience", ["", "0", "soon", "-5"])
def test_without_a_watchdog_silence_is_allowed(patience: str) -> None:
    assert supervisor({"NOTIFY_SOCKET": "/run/x", "WATCHDOG_USEC": patience}).every == float("inf")


def test_a_watchdog_meant_for_another_process_is_not_ours() -> None:
    assert supervisor({"WATCHDOG_USEC": "900000000", "WATCHDOG_PID": "1"}).every == float("inf")


def test_a_supervisor_that_is_gone_is_not_missed(tmp_path: Path) -> None:
    supervisor({"NOTIFY_SOCKET": str(tmp_path / "gone")}).ready()


@pytest.fixture
def ear(tmp_path: Path) -> Iterator[Callable[[], str]]:
    """A supervisor's socket; answers the next thing that is said to it."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(str(tmp_path / "notify"))
        line.settimeout(30)
        yield lambda: line.recv(500).decode()


def test_the_true_daemon_says_when_it_is_ready_that_it_lives_and_when_it_stops(
    tmp_path: Path, ear: Callable[[], str]
) -> None:
    stage = staged(tmp_path)
    words = ["--config", str(stage.config), "--state", str(stage.state), "run"]
    environment = {**os.environ, "NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "300000"}
    with subprocess.Popen(
        [sys.executable, "-m", "watcher", *words], cwd=ROOT, env=environment, stderr=subprocess.DEVNULL
    ) as process:
        said = [ear()]
        while "STATUS=watching" not in said[-1]:
            said.append(ear())
        said += [ear(), ear()]
        process.send_signal(signal.SIGTERM)
        while said[-1] != "STOPPING=1":
            said.append(ear())
        assert process.wait(30) == 0
    assert said[0] == "READY=1"
    assert all(one.startswith("WATCHDOG=1") for one in said[1:-1])
    assert not any(USER_ADDRESS in one for one in said)
