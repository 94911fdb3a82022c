"""Many messages at once, by Gmail's batches: each part is an answer of its own, and only refused ones are asked again.

Leaves which messages to fetch to `gmail_reading`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from googleapiclient.errors import BatchError, HttpError

from watcher.errors import Unavailable
from watcher.sources.gmail_api import Api
from watcher.sources.gmail_client import ATTEMPTS
from watcher.sources.gmail_faults import Busy, Failing, NotThere, explained
from watcher.sources.gmail_transport import TooLarge


@dataclass(frozen=True, slots=True)
class Got:
    """What a batch of readings came to, by message id. `left` were not read for now, and `why`."""

    messages: dict[str, dict[str, Any]]
    gone: tuple[str, ...] = ()
    failed: tuple[tuple[str, str], ...] = ()
    left: tuple[str, ...] = ()
    why: Unavailable | None = None


class Batches:
    """Raises `SignInNeeded` and `UserError`; what is unavailable stands in the answer."""

    def __init__(self, api: Api) -> None:
        self._api = api

    def raw(self, ids: Sequence[str]) -> Got:
        """Messages as they came, up to a burst's worth of them. Parts that a busy server refuses are asked again."""
        messages: dict[str, dict[str, Any]] = {}
        gone: list[str] = []
        failed: dict[str, str] = {}
        left: tuple[str, ...] = tuple(ids)
        why: Unavailable | None = None
        for attempt in range(ATTEMPTS):
            try:
                if isinstance(why, Busy):
                    self._api.rest(why, attempt)
                parts = self._parts(left)
            except Unavailable as fault:  # too long a pause, or the line broke: what was had is not asked for again
                why = fault
                break
            messages.update((one, part) for one, part in parts.items() if isinstance(part, dict))
            gone += [one for one, part in parts.items() if isinstance(part, NotThere)]
            failed.update((one, str(part)) for one, part in parts.items() if _is_final(part))
            busy = {one: part for one, part in parts.items() if isinstance(part, Busy)}
            left, why = tuple(busy), next(iter(busy.values()), None)
            if not left:
                break
        return Got(messages, tuple(gone), tuple(failed.items()), left, why)

    def _parts(self, ids: Sequence[str]) -> dict[str, dict[str, Any] | Unavailable]:
        """Each message, or why not. One alone is asked without a batch; a batch that is too large comes in halves."""
        if len(ids) == 1:
            return {ids[0]: self._alone(ids[0])}
        try:
            return self._batch(ids)
        except TooLarge:
            middle = len(ids) // 2
            return self._parts(ids[:middle]) | self._parts(ids[middle:])
        except Busy as fault:
            return dict.fromkeys(ids, fault)

    def _alone(self, message_id: str) -> dict[str, Any] | Unavailable:
        try:
            return self._api.asked("messages.get", self._api.raw(message_id))
        except (Busy, NotThere, TooLarge) as fault:
            return fault

    def _batch(self, ids: Sequence[str], renewed: bool = False) -> dict[str, dict[str, Any] | Unavailable]:
        """The parts of one batch. Where the token ran out meanwhile, it is renewed once and those parts asked again."""
        answers: dict[str, tuple[Any, Exception | None]] = {}
        batch = self._api.service.new_batch_http_request(
            callback=lambda one, answer, fault: answers.update({one: (answer, fault)})
        )
        for one in ids:
            batch.add(self._api.raw(one), request_id=one)
        self._api.pace.spend("messages.get", len(ids))
        try:
            batch.execute()
        except HttpError as fault:
            raise explained(fault, self._api.wire.where, "a batch") from None
        except (BatchError, KeyError, IndexError, ValueError, TypeError, AttributeError):
            self._api.wire.close()
            raise Failing(f"{self._api.wire.where} answered a batch with something else or cut it short") from None
        stale = [
            one for one, (_, fault) in answers.items() if isinstance(fault, HttpError) and fault.resp.status == 401
        ]
        if stale and not renewed:
            self._api.wire.renew()
            rest = {one: self._part(*answer) for one, answer in answers.items() if one not in stale}
            return rest | self._batch(stale, renewed=True)
        return {one: self._part(*answer) for one, answer in answers.items()}

    def _part(self, answer: Any, fault: Exception | None) -> dict[str, Any] | Unavailable:
        if fault is None:
            return answer if isinstance(answer, dict) else Failing(f"{self._api.wire.where} cut a message short")
        reason = explained(fault, self._api.wire.where, "messages.get")
        if isinstance(reason, Unavailable):
            return reason
        raise reason


def _is_final(part: dict[str, Any] | Unavailable) -> bool:
    return isinstance(part, Unavailable) and not isinstance(part, (NotThere, Busy))
