"""The launchd agent of macOS. Leaves running `launchctl` to `installing`."""

from __future__ import annotations

import plistlib

from watcher.service.job import MARK, Job, Recipe


def recipe(job: Job) -> Recipe:
    """An agent that starts at login and again after a failure; launchd itself waits a minute in between."""
    logs = job.home / "Library" / "Logs" / job.name
    agent = {
        "Label": job.name,
        "ProgramArguments": list(job.words),
        "RunAtLoad": True,
        "KeepAlive": {"SuccessfulExit": False},
        "ThrottleInterval": 60,
        "ProcessType": "Background",
        "LowPriorityIO": True,
        "Umask": 0o077,
        "WorkingDirectory": str(job.home),
        "EnvironmentVariables": {"PATH": job.search_path, MARK: "launchd"},
        # Only what is said before the log is open; launchd never rotates it.
        "StandardErrorPath": str(logs / "start.log"),
    }
    file = job.home / "Library" / "LaunchAgents" / f"{job.name}.plist"
    domain, service = f"gui/{job.user}", f"gui/{job.user}/{job.name}"
    return Recipe(
        file=file,
        text=plistlib.dumps(agent).decode(),
        start=(("launchctl", "bootstrap", domain, str(file)),),
        stop=(("launchctl", "bootout", service),),
        forget=(),
        look=("launchctl", "print", service),
        logs=f"open '{logs / 'heardback.log'}'",
        log_folder=logs,
    )
