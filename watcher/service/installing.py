"""Carries a platform's recipe out: the file written, its supervisor told; or taken back, leaving nothing behind."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from watcher.errors import Unavailable, UserError
from watcher.service import launchd, systemd, windows
from watcher.service.job import Job, Recipe, Words, name_of
from watcher.tokens import replace_file

WITHOUT = "or have it look every five minutes by cron: */5 * * * * {command} --once"


@dataclass(frozen=True, slots=True)
class Done:
    """How a command ended: `status` None where it is not there at all; `said` is what it wrote, on one line."""

    status: int | None
    said: str = ""


Run = Callable[[Sequence[str]], Done]


def run(words: Sequence[str]) -> Done:
    try:
        done = subprocess.run(  # noqa: S603 - a supervisor's own commands, an argument list, no shell
            list(words), capture_output=True, text=True, errors="replace", timeout=60, check=False
        )
    except FileNotFoundError:
        return Done(None)
    except (OSError, subprocess.TimeoutExpired) as fault:
        return Done(-1, type(fault).__name__)
    return Done(done.returncode, " ".join((done.stdout + " " + done.stderr).split()))


def job_for(config: Path, state: Path, usual: tuple[Path, Path], environment: Mapping[str, str]) -> Job:
    """This installation's daemon for an account, all paths absolute."""
    config, state = config.expanduser().absolute(), state.expanduser().absolute()
    return Job(
        name=name_of(config, state, usual),
        program=(sys.executable, "-P", "-m", "watcher"),
        config=config,
        state=state,
        home=Path.home(),
        user=_user(environment),
        search_path=environment.get("PATH", ""),
    )


def _user(environment: Mapping[str, str]) -> str:
    if sys.platform == "win32":
        return f"{environment.get('USERDOMAIN', '.')}\\{environment.get('USERNAME', '')}"
    return str(os.getuid())


def recipe_for(job: Job, environment: Mapping[str, str], run: Run = run, platform: str = sys.platform) -> Recipe:
    """The recipe of this platform. Raises UserError where it has none."""
    if platform == "darwin":
        return launchd.recipe(job)
    if platform == "win32":
        return windows.recipe(job)
    found = run(("systemctl", "--version"))
    if found.status != 0:
        raise UserError(
            f"there is no systemd here to run heardback in the background; start it yourself: {_command(job)},"
            f" {WITHOUT.format(command=_command(job))}"
        )
    given = environment.get("XDG_CONFIG_HOME", "")
    config_home = Path(given) if given.startswith("/") else job.home / ".config"
    return systemd.recipe(job, config_home, _version(found.said))


def _version(said: str) -> int:
    """Of "systemd 252 (252.38-1~deb12u1) …"."""
    numbers = [word for word in said.split()[:2] if word.isdigit()]
    return int(numbers[0]) if numbers else 0


def _command(job: Job) -> str:
    import shlex

    return shlex.join(job.words)


def install(recipe: Recipe, job: Job, run: Run = run) -> None:
    """Raises Unavailable where the supervisor refuses; nothing of it stays behind then."""
    if recipe.log_folder is not None:
        recipe.log_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for words in recipe.stop if recipe.file.exists() or not recipe.keeps_file else ():
        run(words)  # an older one
    try:
        replace_file(recipe.file, recipe.text, recipe.encoding)
    except OSError as fault:
        raise Unavailable(f"cannot write {recipe.file}: {fault.strerror}") from None
    for words in recipe.start:
        done = run(words)
        if done.status != 0:
            uninstall(recipe, run)
            raise Unavailable(_refused(words, done, job))
    if not recipe.keeps_file:
        recipe.file.unlink(missing_ok=True)


def _refused(words: Words, done: Done, job: Job) -> str:
    said = done.said[:300] or ("it is not there" if done.status is None else f"exit status {done.status}")
    return (
        f"the service could not be started ({' '.join(words[:3])}: {said}). Nothing was installed. Start heardback"
        f" yourself: {_command(job)}, {WITHOUT.format(command=_command(job))}"
    )


def uninstall(recipe: Recipe, run: Run = run) -> bool:
    """Stops it and removes all that `install` made; answers whether there was anything. May be called twice."""
    there = recipe.file.exists() or (not recipe.keeps_file and installed(recipe, run))
    if there:
        for words in (*recipe.forget, *recipe.stop) if not recipe.keeps_file else recipe.stop:
            run(words)
        recipe.file.unlink(missing_ok=True)
        for words in recipe.forget if recipe.keeps_file else ():
            run(words)
    if recipe.log_folder is not None:
        shutil.rmtree(recipe.log_folder, ignore_errors=True)
    for folder in recipe.folders:
        with suppress(OSError):
            folder.rmdir()
    return there


def installed(recipe: Recipe, run: Run = run) -> bool:
    if recipe.keeps_file:
        return recipe.file.exists()
    return run(recipe.look).status == 0


def up_to_date(recipe: Recipe) -> bool:
    """Whether what is installed is what would be installed now; a copy in a supervisor's own keeping counts as such."""
    if not recipe.keeps_file:
        return True
    with suppress(OSError, UnicodeError):
        return recipe.file.read_text(recipe.encoding) == recipe.text
    return False


def running(recipe: Recipe, run: Run = run) -> bool:
    """Whether its supervisor has it running now. Windows' task scheduler answers in the user's language: there it is
    only told whether the task is there, and the state folder's lock says the rest."""
    said = run(recipe.look)
    if recipe.look[0] == "systemctl":
        return "ActiveState=active" in said.said or "ActiveState=activating" in said.said
    if recipe.look[0] == "launchctl":
        return said.status == 0 and "state = running" in said.said
    return said.status == 0
