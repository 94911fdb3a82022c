"""What heardback asks of Gmail, in the API's own words.

Leaves how a request is put to `gmail_client`, many messages at once to `gmail_batch`, and what to ask when to
`gmail_reading`, `gmail_drafts` and `gmail_labels`.
"""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from watcher.sources.gmail_client import Client
from watcher.sources.gmail_quota import Pace
from watcher.sources.gmail_transport import Wire

PAGE = 500
MESSAGE = "id,threadId,labelIds,internalDate,sizeEstimate,raw"
"""What is asked of a message or a draft: where and when it lies, and its bytes."""
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


class Api(Client):
    """The mailbox of the user who signed in. Every method raises `Unavailable`, `SignInNeeded` or `UserError`."""

    def __init__(self, wire: Wire, pace: Pace) -> None:
        super().__init__(wire, pace)
        self._messages: Any = self._users.messages()  # made once: the library builds each of its methods anew
        self._drafts: Any = self._users.drafts()
        self._history: Any = self._users.history()

    # Reading: may be repeated

    def profile(self) -> dict[str, Any]:
        return self.read("getProfile", self._users.getProfile(userId="me", fields="emailAddress,historyId"))

    def history(self, since: str, token: str = "") -> Page:
        """A page of what happened after the history id `since`. Raises `NotThere` when that id has expired."""
        ask = self._history.list
        found = self.read(
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
            self.read("messages.list", ask(userId="me", q=query, maxResults=PAGE, fields=fields, **more)), "messages"
        )

    def drafts(self) -> Iterator[dict[str, Any]]:
        """Draft ids with the id and thread of the message inside."""
        token = ""
        while True:
            ask = self._drafts.list
            fields = "nextPageToken,drafts(id,message(id,threadId))"
            page = _page(
                self.read("drafts.list", ask(userId="me", maxResults=PAGE, fields=fields, **_paged(token))), "drafts"
            )
            yield from page.items
            token = page.token
            if not token:
                return

    def draft(self, draft_id: str) -> dict[str, Any]:
        """A draft with its raw message. Raises `NotThere`."""
        fields = f"id,message({MESSAGE})"
        return self.read("drafts.get", self._drafts.get(userId="me", id=draft_id, format="raw", fields=fields))

    def labels(self) -> dict[str, str]:
        """The ids of all labels by name."""
        found = self.read("labels.list", self._users.labels().list(userId="me", fields="labels(id,name)"))
        listed = found.get("labels")
        some = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
        return {str(one["name"]): str(one["id"]) for one in some if one.get("name") and one.get("id")}

    def labelled(self, label_id: str, token: str = "") -> Page:
        """A page of the messages that bear a label, drafts included."""
        ask = self._users.messages().list
        fields = "nextPageToken,messages(id,threadId)"
        request = ask(userId="me", labelIds=[label_id], maxResults=PAGE, fields=fields, **_paged(token))
        return _page(self.read("messages.list", request), "messages")

    def header(self, message_id: str, name: str) -> dict[str, Any]:
        """Id, labels and one header of a message. Raises `NotThere`."""
        ask = self._messages.get
        fields = "id,threadId,labelIds,payload/headers"
        request = ask(userId="me", id=message_id, format="metadata", metadataHeaders=[name], fields=fields)
        return self.read("messages.get", request)

    def raw(self, message_id: str) -> Any:
        """The request for a message as it came, to be put alone or in a batch."""
        return self._messages.get(userId="me", id=message_id, format="raw", fields=MESSAGE)

    # Writing: put once, whatever comes back

    def create_draft(self, raw: bytes, thread: str) -> dict[str, Any]:
        message = {"raw": encoded(raw), **({"threadId": thread} if thread else {})}
        request = self._drafts.create(userId="me", body={"message": message}, fields="id,message(id,threadId)")
        return self.write("drafts.create", request)

    def delete_draft(self, draft_id: str) -> None:
        self.write("drafts.delete", self._drafts.delete(userId="me", id=draft_id))

    def insert(self, raw: bytes, labels: Iterable[str]) -> dict[str, Any]:
        body = {"raw": encoded(raw), "labelIds": list(labels)}
        return self.write("messages.insert", self._messages.insert(userId="me", body=body, fields="id,threadId"))

    def create_label(self, name: str) -> str:
        """Makes a label that shows in the list of labels and on messages; answers its id."""
        shown = {"name": name, "labelListVisibility": "labelShow", "messageListVisibility": "show"}
        request = self._users.labels().create(userId="me", body=shown, fields="id")
        return str(self.write("labels.create", request).get("id", ""))

    def label_thread(self, thread: str, add: Sequence[str], remove: Sequence[str]) -> None:
        """Sets labels on every message of a conversation; doing it again changes nothing. Raises `NotThere`."""
        body = {"addLabelIds": list(add), "removeLabelIds": list(remove)}
        request = self._users.threads().modify(userId="me", id=thread, body=body, fields="id")
        self.write("threads.modify", request)


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


def _paged(token: str) -> dict[str, str]:
    return {"pageToken": token} if token else {}


def _page(found: dict[str, Any], name: str) -> Page:
    items = found.get(name)
    return Page(
        tuple(item for item in items if isinstance(item, dict)) if isinstance(items, list) else (),
        str(found.get("nextPageToken") or ""),
        str(found.get("historyId") or ""),
    )
