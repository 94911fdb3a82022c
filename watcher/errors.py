"""One class for each thing someone can do about it. Anything else that is raised is our bug."""

from __future__ import annotations


class HeardbackError(Exception):
    """A fault with a remedy; its text is one clear line for the user: what is wrong, where, what to do. No secrets."""

    exit_status = 1


class UserError(HeardbackError):
    """Settings, credentials or arguments are wrong; `problems` lists all of them at once."""

    exit_status = 2

    def __init__(self, *problems: str) -> None:
        self.problems = problems
        super().__init__("\n".join(problems))


class SignInNeeded(HeardbackError):
    """The mailbox refuses our credentials: the account pauses until the user signs in again."""


class Unavailable(HeardbackError):
    """Network, quota, server or disk: back off and try again; `retry_after` in seconds where the server said so."""

    def __init__(self, message: str, retry_after: float | None = None) -> None:
        self.retry_after = retry_after
        super().__init__(message)
