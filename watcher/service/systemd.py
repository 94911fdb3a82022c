"""The systemd user unit. Leaves running `systemctl` to `installing`."""

from __future__ import annotations

from pathlib import Path

from watcher.errors import UserError
from watcher.service.job import Job, Recipe

BACK_OFF_SINCE = 254
"""The version of systemd that knows pauses which grow (RestartSteps)."""

_UNIT = """\
# Written by `heardback service install`; `heardback service uninstall` removes it.
[Unit]
Description=heardback: watches a mailbox during a job search

[Service]
Type=notify
NotifyAccess=main
ExecStart={command}
ExecReload=/bin/kill -HUP $MAINPID
# For a password command, which may lie anywhere the user's programs lie.
{path}
# It reports after every step; a silence this long means that it hangs.
WatchdogSec=15min
TimeoutStopSec=2min
Restart=on-failure
{restart}
# 2: the settings are wrong, and stay so until somebody mends them.
RestartPreventExitStatus=2
Nice=10
UMask=0077
# What can be held without root's help. ProtectSystem, PrivateTmp and their like need namespaces that a user's manager
# may not make everywhere, and would hide keyrings and password stores.
NoNewPrivileges=yes
LockPersonality=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallErrorNumber=EPERM

[Install]
WantedBy=default.target
"""

_SAME_PAUSE = "RestartSec=60"
_GROWING_PAUSES = "RestartSec=15\nRestartSteps=6\nRestartMaxDelaySec=30min"
_LINGER = (
    "It runs while you are logged in. To have it run from the machine's start on and after you log out:"
    " loginctl enable-linger"
)


def recipe(job: Job, config_home: Path, version: int) -> Recipe:
    """The unit for systemd `version`; `config_home` is XDG_CONFIG_HOME. Raises UserError for paths no unit can name."""
    unit = f"{job.name}.service"
    control = ("systemctl", "--user")
    return Recipe(
        file=config_home / "systemd" / "user" / unit,
        text=_UNIT.format(
            command=" ".join(map(_quoted, job.words)),
            path=f"Environment={_quoted(f'PATH={job.search_path}', dollars=False)}" if job.search_path else "",
            restart=_GROWING_PAUSES if version >= BACK_OFF_SINCE else _SAME_PAUSE,
        ),
        start=((*control, "daemon-reload"), (*control, "enable", unit), (*control, "restart", unit)),
        stop=((*control, "disable", "--now", unit),),
        forget=((*control, "daemon-reload"), (*control, "reset-failed", unit)),
        look=(*control, "show", unit, "--property=ActiveState,StatusText,NRestarts"),
        logs=f"journalctl --user --unit {job.name}",
        advice=_LINGER,
        folders=(config_home / "systemd" / "user", config_home / "systemd"),
    )


def _quoted(word: str, dollars: bool = True) -> str:
    """One word of a command line (systemd.syntax(7), systemd.service(5)): specifiers and variables mean nothing."""
    if "\n" in word or "\r" in word:
        raise UserError(f"a path with a line break cannot be run as a service: {word!r}")
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return f'"{escaped.replace("$", "$$") if dollars else escaped}"'
