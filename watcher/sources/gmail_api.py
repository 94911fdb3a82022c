"""What heardback asks of Gmail, in the API's own words, each request at the quota's pace and its refusals in ours.

Built by google-api-python-client from the discovery document that it brings along. Leaves the wire to
`gmail_transport` and what to ask when to `gmail_reading` and `gmail_drafts`.
"""

from __future__ import annotations

import json
import logging
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import googleapiclient
from googleapiclient.discovery import build_from_document
from googleapiclient.errors import BatchError, HttpError

from watcher.errors import Unavailable
from watcher.sources.gmail_faults import Busy, Failing, Limited, NotThere, explained
from watcher.sources.gmail_quota import FIRST_PAUSE, Pace
from watcher.sources.gmail_transport import TooLarge, Wire

log = logging.getLogger(__name__)
logging.getLogger("googleapiclient").setLevel(logging.ERROR)  # its warnings quote answers

ATTEMPTS = 4
"""So often a reading is tried while the server is busy."""
LONGEST_PAUSE = 30.0
"""Seconds that are waited here; what takes longer is left to the next tick."""
PAGE = 500
BATCH = 25
"""Google advises against more than 50; at 5 messages a second more brings only refusals."""

_MESSAGE = "id,threadId,labelIds,internalDate,sizeEstimate,raw"
_HISTORY = (
    "nextPageToken,historyId,history(id,messagesAdded(message(id,threadId,labelIds)),"
    "messagesDeleted(message(id,threadId,labelIds)),labelsAdded(labelIds,message(id,threadId,labelIds)),"
    "labelsRemoved(labelIds,message(id,threadId,labelIds)))"
)


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a listing. `token` asks for the next; '' on the last."""

    items: tuple[dict[str, Any], ...]
    token: str = ""
    history_id: str = ""


@dataclass(frozen=True, slots=True)
class Got:
    """What a batch of readings came to, by message id. `left` were not read for now, and `why`."""

    messages: dict[str, dict[str, Any]]
    gone: tuple[str, ...] = ()
    failed: tuple[tuple[str, str], ...] = ()
    left: tuple[str, ...] = ()
    why: Unavailable | None = None


class Api:
    """The mailbox of the user who signed in. Every method raises `Unavailable`, `SignInNeeded` or `UserError`."""

    def __init__(self, wire: Wire, pace: Pace) -> None:
        self.wire, self.pace = wire, pace
        self._service = build_from_document(_document(wire.base), http=wire)
        self._users: Any = self._service.users()
        self._messages: Any = self._users.messages()  # made once: the library builds each of its methods anew
        self._drafts: Any = self._users.drafts()
        self._history: Any = self._users.history()

    # Reading: may be repeated

    def profile(self) -> dict[str, Any]:
        return self._read("getProfile", self._users.getProfile(userId="me", fields="emailAddress,historyId"))

    def history(self, since: str, token: str = "") -> Page:
        """A page of what happened after the history id `since`. Raises `NotThere` when that id has expired."""
        ask = self._history.list
        found = self._read(
            "history.list",
            ask(userId="me", startHistoryId=since, maxResults=PAGE, fields=_HISTORY, **_paged(token)),
        )
        return _page(found, "history")

    def messages(self, query: str, token: str = "", everywhere: bool = False) -> Page:
        """A page of message ids, newest first; junk and trash only if `everywhere`."""
        ask = self._messages.list
        fields = "nextPageToken,messages(id,threadId)"
        more = {**_paged(token), **({"includeSpamTrash": True} if everywhere else {})}
        return _page(
            self._read("messages.list", ask(userId="me", q=query, maxResults=PAGE, fields=fields, **more)), "messages"
        )

    def drafts(self) -> Iterator[dict[str, Any]]:
        """Draft ids with the id and thread of the message inside."""
        token = ""
        while True:
            ask = self._drafts.list
            fields = "nextPageToken,drafts(id,message(id,threadId))"
            page = _page(
                self._read("drafts.list", ask(userId="me", maxResults=PAGE, fields=fields, **_paged(token))), "drafts"
            )
            yield from page.items
            token = page.token
            if not token:
                return

    def draft(self, draft_id: str) -> dict[str, Any]:
        """A draft with its raw message. Raises `NotThere`."""
        fields = f"id,message({_MESSAGE})"
        return self._read("drafts.get", self._drafts.get(userId="me", id=draft_id, format="raw", fields=fields))

    def labels(self) -> dict[str, str]:
        """The ids of all labels by name."""
        found = self._read("labels.list", self._users.labels().list(userId="me", fields="labels(id,name)"))
        listed = found.get("labels")
        some = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
        return {str(one["name"]): str(one["id"]) for one in some if one.get("name") and one.get("id")}

    def labelled(self, label_id: str, token: str = "") -> Page:
        """A page of the messages that bear a label, drafts included."""
        ask = self._users.messages().list
        fields = "nextPageToken,messages(id,threadId)"
        request = ask(userId="me", labelIds=[label_id], maxResults=PAGE, fields=fields, **_paged(token))
        return _page(self._read("messages.list", request), "messages")

    def header(self, message_id: str, name: str) -> dict[str, Any]:
        """Id, labels and one header of a message. Raises `NotThere`."""
        ask = self._messages.get
        fields = "id,threadId,labelIds,payload/headers"
        request = ask(userId="me", id=message_id, format="metadata", metadataHeaders=[name], fields=fields)
        return self._read("messages.get", request)

    def raw(self, ids: Sequence[str]) -> Got:
        """Messages as they came, up to a burst's worth of them. Parts that a busy server refuses are asked again."""
        messages: dict[str, dict[str, Any]] = {}
        gone: list[str] = []
        failed: dict[str, str] = {}
        left, why = list(ids), None
        for attempt in range(ATTEMPTS):
            if why is not None:
                self._rest(why, attempt)
            parts = self._parts(left)
            messages.update((one, part) for one, part in parts.items() if isinstance(part, dict))
            gone += [one for one, part in parts.items() if isinstance(part, NotThere)]
            failed.update((one, str(part)) for one, part in parts.items() if _is_final(part))
            busy = {one: part for one, part in parts.items() if isinstance(part, Busy)}
            left, why = list(busy), next(iter(busy.values()), None)
            if not left:
                break
        return Got(messages, tuple(gone), tuple(failed.items()), tuple(left), why)

    # Writing: put once, whatever comes back

    def create_draft(self, raw: bytes, thread: str) -> dict[str, Any]:
        message = {"raw": encoded(raw), **({"threadId": thread} if thread else {})}
        request = self._drafts.create(userId="me", body={"message": message}, fields="id,message(id,threadId)")
        return self._write("drafts.create", request)

    def delete_draft(self, draft_id: str) -> None:
        self._write("drafts.delete", self._drafts.delete(userId="me", id=draft_id))

    def insert(self, raw: bytes, labels: Iterable[str]) -> dict[str, Any]:
        body = {"raw": encoded(raw), "labelIds": list(labels)}
        return self._write("messages.insert", self._messages.insert(userId="me", body=body, fields="id,threadId"))

    def create_label(self, name: str) -> str:
        """Makes a label that shows in the list of labels and on messages; answers its id."""
        shown = {"name": name, "labelListVisibility": "labelShow", "messageListVisibility": "show"}
        request = self._users.labels().create(userId="me", body=shown, fields="id")
        return str(self._write("labels.create", request).get("id", ""))

    def label_thread(self, thread: str, add: Sequence[str], remove: Sequence[str]) -> None:
        """Sets labels on every message of a conversation; doing it again changes nothing. Raises `NotThere`."""
        body = {"addLabelIds": list(add), "removeLabelIds": list(remove)}
        request = self._users.threads().modify(userId="me", id=thread, body=body, fields="id")
        self._write("threads.modify", request)

    def _read(self, what: str, request: Any) -> dict[str, Any]:
        for attempt in range(1, ATTEMPTS + 1):
            try:
                return self._asked(what, request)
            except Busy as fault:
                if attempt == ATTEMPTS:
                    raise
                self._rest(fault, attempt)
        raise AssertionError

    def _write(self, what: str, request: Any) -> dict[str, Any]:
        try:
            return self._asked(what, request)
        except Limited:
            self.pace.slower()
            raise

    def _asked(self, what: str, request: Any) -> dict[str, Any]:
        self.pace.spend(what)
        try:
            answer = request.execute(num_retries=0)
        except HttpError as fault:
            raise explained(fault, self.wire.where, what) from None
        if request.method == "DELETE":
            return {}
        return self._whole(answer, what)

    def _whole(self, answer: Any, what: str) -> dict[str, Any]:
        """The library hands on what is no JSON as text: a page of a proxy, or an answer cut short."""
        if isinstance(answer, dict):
            return answer
        page = isinstance(answer, str) and answer.lstrip()[:1] == "<"
        said = "a web page (of a proxy, or a network's sign-in?)" if page else "an answer cut short"
        self.wire.close()
        raise Failing(f"{self.wire.where} answered {what} with {said}")

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
            return self._asked("messages.get", self._get(message_id))
        except (Busy, NotThere, TooLarge) as fault:
            return fault

    def _batch(self, ids: Sequence[str], renewed: bool = False) -> dict[str, dict[str, Any] | Unavailable]:
        """The parts of one batch. Where the token ran out meanwhile, it is renewed once and those parts asked again."""
        answers: dict[str, tuple[Any, Exception | None]] = {}
        batch = self._service.new_batch_http_request(
            callback=lambda one, answer, fault: answers.update({one: (answer, fault)})
        )
        for one in ids:
            batch.add(self._get(one), request_id=one)
        self.pace.spend("messages.get", len(ids))
        try:
            batch.execute()
        except HttpError as fault:
            raise explained(fault, self.wire.where, "a batch") from None
        except (BatchError, KeyError, IndexError, ValueError, TypeError, AttributeError):
            self.wire.close()
            raise Failing(f"{self.wire.where} answered a batch with something else or cut it short") from None
        stale = [
            one for one, (_, fault) in answers.items() if isinstance(fault, HttpError) and fault.resp.status == 401
        ]
        if stale and not renewed:
            self.wire.renew()
            rest = {one: self._part(*answer) for one, answer in answers.items() if one not in stale}
            return rest | self._batch(stale, renewed=True)
        return {one: self._part(*answer) for one, answer in answers.items()}

    def _part(self, answer: Any, fault: Exception | None) -> dict[str, Any] | Unavailable:
        if fault is None:
            return answer if isinstance(answer, dict) else Failing(f"{self.wire.where} cut a message short")
        reason = explained(fault, self.wire.where, "messages.get")
        if isinstance(reason, Unavailable):
            return reason
        raise reason

    def _get(self, message_id: str) -> Any:
        return self._messages.get(userId="me", id=message_id, format="raw", fields=_MESSAGE)

    def _rest(self, fault: Busy, attempt: int) -> None:
        """Waits as the server asked, or longer each time; raises where that is too long to be waited for here."""
        if isinstance(fault, Limited):
            self.pace.slower()
        pause = fault.retry_after if fault.retry_after is not None else FIRST_PAUSE * 2 ** (attempt - 1)
        if pause > LONGEST_PAUSE:
            raise fault
        self.pace.wait(pause)


def encoded(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode("ascii")


def decoded(text: object) -> bytes | None:
    """The bytes of a `raw` field, None where there are none."""
    if not isinstance(text, str) or not text:
        return None
    try:
        return urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except ValueError:
        return None


def _is_final(part: dict[str, Any] | Unavailable) -> bool:
    return isinstance(part, Unavailable) and not isinstance(part, (NotThere, Busy))


def _paged(token: str) -> dict[str, str]:
    return {"pageToken": token} if token else {}


def _page(found: dict[str, Any], name: str) -> Page:
    items = found.get(name)
    return Page(
        tuple(item for item in items if isinstance(item, dict)) if isinstance(items, list) else (),
        str(found.get("nextPageToken") or ""),
        str(found.get("historyId") or ""),
    )


@cache
def _discovered() -> str:
    path = Path(googleapiclient.__file__).parent / "discovery_cache" / "documents" / "gmail.v1.json"
    return path.read_text("utf-8")


def _document(base: str) -> dict[str, Any]:
    """The bundled document with another root. (`client_options.api_endpoint` leaves batches going to the real host.)"""
    document: dict[str, Any] = json.loads(_discovered())
    document["rootUrl"] = document["baseUrl"] = base
    document.pop("mtlsRootUrl", None)
    return document
