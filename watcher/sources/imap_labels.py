"""heardback's labels over IMAP: Gmail's own where its extension is offered, else keywords on single messages.

Keywords (RFC 3501 §2.3.2) are written as "$heardback-interview"; some mail programs show them as tags. Leaves which
label belongs where to its callers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from watcher.sources.base import Labelling
from watcher.sources.headers import message_id as message_id_of
from watcher.sources.imap_drafts import find
from watcher.sources.imap_folders import Folder, list_folders
from watcher.sources.imap_mailbox import State, body_of, examine, leave, read_items, search
from watcher.sources.imap_session import Refused, Session

_MESSAGE_ID: Final = "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"


class GmailLabels:
    """Labels of conversations, read and written in All Mail (`whole`), which stood at `state` at the last poll."""

    def __init__(self, session: Session, whole: Folder, state: State) -> None:
        self._session, self._whole, self._state = session, whole, state
        self._there: set[str] | None = None
        self._asked: Sequence[str] = ()

    def labelled(self, names: Sequence[str], cursor: str) -> Labelling | None:
        now = f"{self._state.uidvalidity}.{self._state.uidnext}.{self._state.messages}.{self._state.modseq}"
        if now == cursor:
            return None
        self._asked = names
        there = [name for name in names if name in self._known()]
        examine(self._session, self._whole)
        by_label = {name: frozenset(search(self._session, ["X-GM-LABELS", name])) for name in there}
        uids = sorted(frozenset[int]().union(*by_label.values()))
        threads = {uid: _thread(found) for uid, found in read_items(self._session, uids, ["X-GM-THRID"], 500)}
        leave(self._session, self._whole)
        borne: dict[str, set[str]] = {}
        for name, bearing in by_label.items():
            for thread in {threads.get(uid, "") for uid in bearing} - {""}:
                borne.setdefault(thread, set()).add(name)
        return Labelling(now, tuple((thread, frozenset(some)) for thread, some in borne.items()))

    def label(self, ref: str, places: Sequence[tuple[str, str]], add: Sequence[str], remove: Sequence[str]) -> bool:
        """On every mail of the conversation, as Gmail's own pages do. Labels that do not exist are made first, all that
        were ever asked about: the user can only move mail to one that there is."""
        self._session.wake()
        for name in dict.fromkeys([*add, *self._asked]):
            self._make(name)
        gone = [name for name in remove if name in self._known()]
        examine(self._session, self._whole, writable=True)
        uids = search(self._session, ["X-GM-THRID", str(int(ref, 16))]) if _is_number(ref) else []
        if uids and add:
            self._session.ask("labelling", lambda client: client.add_gmail_labels(uids, list(add), silent=True))
        if uids and gone:
            self._session.ask("labelling", lambda client: client.remove_gmail_labels(uids, gone, silent=True))
        leave(self._session, self._whole)
        return bool(uids)

    def _known(self) -> set[str]:
        """The labels there are, listed once in a tick: the user may have made one, or removed it."""
        if self._there is None:
            self._there = {folder.name for folder in list_folders(self._session)}
        return self._there

    def _make(self, name: str) -> None:
        if name in self._known():
            return
        try:
            self._session.ask("making a label", lambda client: client.create_folder(name.encode()))
        except Refused as refusal:
            if "EXISTS" not in str(refusal).upper() and "DUPLICATE" not in str(refusal).upper():
                raise
        self._known().add(name)


def _thread(found: Mapping[bytes, Any]) -> str:
    number = found.get(b"X-GM-THRID")
    return f"{number:x}" if isinstance(number, int) else ""


def _is_number(ref: str) -> bool:
    try:
        return int(ref, 16) > 0
    except ValueError:
        return False


class Keywords:
    """Labels as keywords of single messages. `states` are the mailboxes read and how each stood at the last poll.

    Without CONDSTORE no number tells that a keyword changed: they are then looked through once in each `period`."""

    def __init__(self, session: Session, states: Mapping[Folder, State], period: int) -> None:
        self._session, self._states, self._period = session, states, period

    def labelled(self, names: Sequence[str], cursor: str) -> Labelling | None:
        now = "/".join(f"{s.uidvalidity}.{s.modseq}" if s.modseq else f"t{self._period}" for s in self._states.values())
        if now == cursor:
            return None
        by_keyword = {keyword(name).lower().encode(): name for name in names}
        borne = [one for folder in self._states for one in self._bearing(folder, by_keyword)]
        return Labelling(now, tuple(borne))

    def _bearing(self, folder: Folder, by_keyword: Mapping[bytes, str]) -> Iterator[tuple[str, frozenset[str]]]:
        examine(self._session, folder)
        uids = search(self._session, _any_of([word.decode() for word in by_keyword]))
        for _, found in read_items(self._session, uids, ["FLAGS", _MESSAGE_ID], 500):
            flags = {flag.lower() for flag in found.get(b"FLAGS", ()) if isinstance(flag, bytes)}
            ref = message_id_of(body_of(found) or b"")
            if ref:
                yield ref, frozenset(name for word, name in by_keyword.items() if word in flags)
        leave(self._session, folder)

    def label(self, ref: str, places: Sequence[tuple[str, str]], add: Sequence[str], remove: Sequence[str]) -> bool:
        """On the newest copy of the message, looked for where it was last seen, then in all mailboxes read."""
        self._session.wake()
        last = {mailbox for mailbox, _ in places}
        for folder in sorted(self._states, key=lambda folder: folder.name not in last):
            lies = find(self._session, folder, ref, 0)
            if lies is not None:
                self._store(folder, lies.uid, add, remove)
                return True
        return False

    def _store(self, folder: Folder, uid: int, add: Sequence[str], remove: Sequence[str]) -> None:
        examine(self._session, folder, writable=True)
        if add:
            words = [keyword(name) for name in add]
            self._session.ask("labelling", lambda client: client.add_flags([uid], words, silent=True))
        if remove:
            words_off = [keyword(name) for name in remove]
            self._session.ask("labelling", lambda client: client.remove_flags([uid], words_off, silent=True))
        leave(self._session, folder)


def keyword(name: str) -> str:
    """ "heardback/Awaiting reply" as a keyword: an atom, with the dollar sign that keeps it out of users' own tags."""
    return "$" + name.lower().replace("/", "-").replace(" ", "-")


def _any_of(words: Sequence[str]) -> list[str]:
    """SEARCH criteria for messages with one of the keywords (RFC 3501 §6.4.4: OR takes two)."""
    criteria: list[str] = []
    for number, word in enumerate(words):
        criteria += [*(["OR"] if number < len(words) - 1 else []), "KEYWORD", word]
    return criteria


def takes_keywords(session: Session, folder: Folder) -> bool:
    """Whether the server keeps keywords of one's own there: PERMANENTFLAGS holds \\* (RFC 3501 §7.1)."""
    session.opened = ""
    answer = session.ask("opening a mailbox", lambda client: client.select_folder(folder.wire, readonly=False))
    session.opened = folder.name
    leave(session, folder)
    return b"\\*" in answer.get(b"PERMANENTFLAGS", ())
