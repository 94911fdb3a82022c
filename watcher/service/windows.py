"""The task for Windows' Task Scheduler. Leaves running `schtasks` to `installing`."""

from __future__ import annotations

import subprocess
from pathlib import PureWindowsPath
from xml.sax.saxutils import escape

from watcher.service.job import Job, Recipe

_TASK = """\
<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>heardback: watches a mailbox during a job search</Description>
  </RegistrationInfo>
  <Triggers>
    <TimeTrigger>
      <Repetition>
        <Interval>PT15M</Interval>
        <StopAtDurationEnd>false</StopAtDurationEnd>
      </Repetition>
      <StartBoundary>2026-01-01T00:00:00</StartBoundary>
      <Enabled>true</Enabled>
    </TimeTrigger>
    <LogonTrigger>
      <Enabled>true</Enabled>
      <UserId>{user}</UserId>
    </LogonTrigger>
  </Triggers>
  <Principals>
    <Principal id="Author">
      <UserId>{user}</UserId>
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <AllowHardTerminate>true</AllowHardTerminate>
    <Enabled>true</Enabled>
    <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>
    <Priority>7</Priority>
    <RestartOnFailure>
      <Interval>PT1M</Interval>
      <Count>999</Count>
    </RestartOnFailure>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>{command}</Command>
      <Arguments>{arguments}</Arguments>
    </Exec>
  </Actions>
</Task>
"""


def recipe(job: Job) -> Recipe:
    """A task that starts at logon, without a window; a second trigger starts it again where it no longer runs.

    That one counts from a fixed moment: a repetition that hangs on the logon alone never begins in a session that is
    older than the task.
    """
    program, *arguments = job.words
    windowless = PureWindowsPath(program).with_name("pythonw.exe")
    file = job.state / f"{job.name}.task.xml"
    return Recipe(
        file=file,
        text=_TASK.format(
            user=escape(job.user),
            command=escape(str(windowless)),
            arguments=escape(subprocess.list2cmdline(arguments)),
        ),
        start=(
            ("schtasks", "/Create", "/F", "/TN", job.name, "/XML", str(file)),
            ("schtasks", "/Run", "/TN", job.name),
        ),
        stop=(("schtasks", "/Delete", "/F", "/TN", job.name),),
        forget=(("schtasks", "/End", "/TN", job.name),),
        look=("schtasks", "/Query", "/TN", job.name),
        logs=f"notepad {job.state / 'heardback.log'}",
        encoding="utf-16",
        keeps_file=False,
    )
