"""Notices on the desktop, for those who want them: by the system's own program, its words passed as arguments.

Nothing leaves the machine, no shell reads the words, and a notice that cannot be shown costs nothing.
"""

from __future__ import annotations

import html
import logging
import os
import shutil
import subprocess
import sys

from rules.weekly.news import Notice

log = logging.getLogger(__name__)

TIMEOUT = 10.0
_APPLE = (
    *("-e", "on run argv"),
    *("-e", "display notification (item 2 of argv) with title (item 1 of argv)"),
    *("-e", "end run"),
)
_WINDOWS = (
    "[void][Windows.UI.Notifications.ToastNotificationManager,Windows.UI.Notifications,ContentType=WindowsRuntime];"
    "$x=[Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent("
    "[Windows.UI.Notifications.ToastTemplateType]::ToastText02);"
    "$t=$x.GetElementsByTagName('text');"
    "[void]$t.Item(0).AppendChild($x.CreateTextNode($env:HEARDBACK_TITLE));"
    "[void]$t.Item(1).AppendChild($x.CreateTextNode($env:HEARDBACK_TEXT));"
    "[Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier('heardback').Show("
    "[Windows.UI.Notifications.ToastNotification]::new($x))"
)
"""The words come by the environment and are put in as text nodes: neither PowerShell nor XML reads them."""


def command(notice: Notice, platform: str = sys.platform) -> tuple[tuple[str, ...], dict[str, str]]:
    """The program with its arguments, and what to add to its environment."""
    if platform == "darwin":
        return ("osascript", *_APPLE, notice.title, notice.text), {}
    if platform == "win32":
        powershell = ("powershell", "-NoProfile", "-NonInteractive", "-Command", _WINDOWS)
        return powershell, {"HEARDBACK_TITLE": notice.title, "HEARDBACK_TEXT": notice.text}
    # Notification servers read some markup in the text (Desktop Notifications Specification).
    text = html.escape(notice.text, quote=False)
    return ("notify-send", "--app-name=heardback", "--", notice.title, text), {}


def can_show(platform: str = sys.platform) -> bool:
    return shutil.which(command(Notice("", ""), platform)[0][0]) is not None


def show(notice: Notice, platform: str = sys.platform) -> None:
    words, more = command(notice, platform)
    try:
        done = subprocess.run(  # noqa: S603 - the system's own program, an argument list, no shell
            words, env={**os.environ, **more}, capture_output=True, timeout=TIMEOUT, check=False
        )
    except (OSError, ValueError, subprocess.TimeoutExpired) as fault:
        log.info("a notice could not be shown: %s", type(fault).__name__)
        return
    if done.returncode:
        log.info("a notice could not be shown: %s ended with %d", words[0], done.returncode)
