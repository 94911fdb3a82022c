"""What Gmail's refusals mean, in our words (docs: "Resolve errors" of the Gmail API). Pure."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from watcher.errors import HeardbackError, SignInNeeded, Unavailable, UserError


class NotThere(Unavailable):
    """What was asked for does not exist (any more); a history id has expired."""


class Refused(Unavailable):
    """The request was refused for good, and surely not done."""


class Busy(Unavailable):
    """The server could not do it now; a writing may have been done all the same."""


class Limited(Busy):
    """Too many requests in too short a time."""


class Failing(Busy):
    """The server failed, or its answer made no sense."""


_RATE = frozenset({"ratelimitexceeded", "userratelimitexceeded", "resource_exhausted", "quotaexceeded"})
_DAILY = frozenset({"dailylimitexceeded"})
_SCOPE = frozenset({"insufficientpermissions", "access_token_scope_insufficient"})
_OFF = frozenset({"accessnotconfigured", "service_disabled"})
_POLICY = frozenset({"domainpolicy"})
DAY = 3_600.0


def explained(fault: Any, where: str, what: str) -> HeardbackError:
    """The error to raise for an `HttpError` of google-api-python-client while asking for `what`."""
    status, said = int(fault.resp.status), _said(fault.content)
    reasons, wait = _reasons(fault.content), _retry_after(fault.resp)
    if reasons & _DAILY:
        return Limited(f"{where}: the day's quota of this OAuth client is used up", wait or DAY)
    if status == 429 or (status == 403 and reasons & _RATE):
        return Limited(f"{where}: too many requests in too short a time", wait)
    if status == 401:
        return SignInNeeded(f"{where} refuses the token: run `heardback login`")
    if status == 403 and reasons & _OFF:
        return UserError("the Gmail API is not switched on in your Google Cloud project; docs/gmail.md shows where")
    if status == 403 and reasons & _SCOPE:
        return SignInNeeded(f"{where}: the sign-in lacks a permission ({what}); run `heardback login`, tick every box")
    if status == 403 and reasons & _POLICY:
        return UserError("your organisation's administrator does not allow the Gmail API for this account")
    if status in {404, 410}:
        return NotThere(f"{where}: {what}: not there (any more)")
    if status in {408, 409} or status >= 500:
        return Failing(f"{where} fails at the moment ({what}: status {status})", wait)
    return Refused(f"{where} refused {what} (status {status}{': ' + said if said else ''})")


def _error(content: bytes) -> dict[str, Any]:
    with suppress(ValueError, AttributeError):
        error = json.loads(content).get("error")
        return error if isinstance(error, dict) else {}
    return {}


def _reasons(content: bytes) -> set[str]:
    """Every reason and status named, in lower case: the older form of errors, and google.rpc's with details."""
    error = _error(content)
    listed = [one for key in ("errors", "details") for one in error.get(key) or () if isinstance(one, dict)]
    named = [one.get("reason") for one in listed] + [error.get("status")]
    return {name.lower() for name in named if isinstance(name, str)}


def _said(content: bytes) -> str:
    message = _error(content).get("message")
    return re.sub(r"[^\x20-\x7e\u00a0-\uffff]+", " ", message)[:200] if isinstance(message, str) else ""


def _retry_after(headers: Any) -> float | None:
    """Seconds or a date (RFC 9110 §10.2.3), measured by the server's own Date."""
    value = str(headers.get("retry-after", ""))
    with suppress(ValueError):
        return max(0.0, float(value))
    with suppress(ValueError, TypeError):
        sent = headers.get("date")
        now = parsedate_to_datetime(sent) if sent else datetime.now(UTC)
        return max(0.0, (parsedate_to_datetime(value) - now).total_seconds())
    return None
