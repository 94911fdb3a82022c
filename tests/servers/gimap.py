"""Gmail as IMAP shows it: one store of messages with labels, and mailboxes that are views of it.

After Google's "IMAP extensions" (developers.google.com/gmail/imap/imap-extensions), "How IMAP works with Gmail", and a
public transcript of imap.gmail.com of September 2026: All Mail holds everything but spam and trash, drafts included; a
label is a mailbox; X-GM-LABELS leaves out that of the mailbox that is open, and writes labels of the system quoted,
those of the user as atoms where it can; Gmail's items come before UID; storing an unknown label makes it; a change of
labels raises MODSEQ. Expunging takes a label off and leaves the message in All Mail ("Archive the message", the default
setting); moving to Trash takes all labels off.
"""

from __future__ import annotations

import re
import socket
import socketserver
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from itertools import count
from typing import Any

ALL, SENT, DRAFTS, TRASH, SPAM = (f"[Gmail]/{name}" for name in ("All Mail", "Sent Mail", "Drafts", "Trash", "Spam"))
SPECIAL = {ALL: "\\All", SENT: "\\Sent", DRAFTS: "\\Drafts", TRASH: "\\Trash", SPAM: "\\Junk"}
LABEL_OF = {"INBOX": "\\Inbox", SENT: "\\Sent", DRAFTS: "\\Draft", TRASH: "\\Trash", SPAM: "\\Spam"}
CAPABILITIES = (
    "IMAP4rev1 UNSELECT IDLE NAMESPACE QUOTA ID XLIST CHILDREN X-GM-EXT-1 UIDPLUS ENABLE MOVE CONDSTORE ESEARCH"
    " LIST-EXTENDED LIST-STATUS SPECIAL-USE"
)


@dataclass
class Stored:
    """A message; `uids` by mailbox in which it shows."""

    msgid: int
    thrid: int
    raw: bytes
    at: datetime
    labels: set[str]
    flags: set[str]
    uids: dict[str, int] = field(default_factory=dict)


class GmailStore:
    """What lies in the account. `hidden` are mailboxes that the user does not show in IMAP."""

    def __init__(self) -> None:
        self.messages: list[Stored] = []
        self.labels: dict[str, int] = {}
        self.hidden: set[str] = set()
        self.uidnext: dict[str, int] = {}
        self.modseq = 1
        self._ids = count(1_278_455_344_230_334_865, 977)
        self._validities = count(600)
        self.validity = {name: next(self._validities) for name in ("INBOX", *SPECIAL)}

    def mailboxes(self) -> list[str]:
        return [name for name in ("INBOX", *SPECIAL, *self.labels) if name not in self.hidden]

    def make(self, name: str) -> None:
        self.labels[name] = self.validity[name] = next(self._validities)

    def remove(self, name: str) -> None:
        del self.labels[name]
        for message in self.messages:
            message.labels.discard(name)
        self.uidnext.pop(name, None)
        self.settle()

    def add(self, mailbox: str, raw: bytes, at: datetime, flags: set[str]) -> Stored:
        msgid = next(self._ids)
        labels = {LABEL_OF.get(mailbox, mailbox)} if mailbox != ALL else set()
        stored = Stored(msgid, self._thread(raw) or msgid, raw, at, labels, flags)
        self.messages.append(stored)
        self.settle()
        return stored

    def _thread(self, raw: bytes) -> int:
        """A reply joins the thread of what it refers to."""
        head = raw.partition(b"\r\n\r\n")[0]
        named = set(re.findall(rb"<[^<>\s]+>", b" ".join(re.findall(rb"(?im)^(?:references|in-reply-to):(.*)$", head))))
        return next((m.thrid for m in self.messages if any(b"Message-ID: " + one in m.raw for one in named)), 0)

    def shows(self, message: Stored, mailbox: str) -> bool:
        away = message.labels & {"\\Trash", "\\Spam"}
        if mailbox == ALL:
            return not away
        label = LABEL_OF.get(mailbox, mailbox)
        return label in message.labels and (not away or label in away)

    def settle(self) -> None:
        """Gives UIDs to what shows anew in a mailbox, and takes them from what no longer does."""
        self.modseq += 1
        for mailbox in ("INBOX", *SPECIAL, *self.labels):
            for message in self.messages:
                if self.shows(message, mailbox) and mailbox not in message.uids:
                    message.uids[mailbox] = self.uidnext.get(mailbox, 1)
                    self.uidnext[mailbox] = message.uids[mailbox] + 1
                elif not self.shows(message, mailbox):
                    message.uids.pop(mailbox, None)

    def lying_in(self, mailbox: str) -> list[Stored]:
        return sorted((m for m in self.messages if mailbox in m.uids), key=lambda m: m.uids[mailbox])

    def expunge(self, message: Stored, mailbox: str) -> None:
        if mailbox in (TRASH, SPAM):
            self.messages.remove(message)
        else:
            message.labels.discard(LABEL_OF.get(mailbox, mailbox))
        self.settle()


class GmailImap:
    """The server, on `port`. `said` are the commands heard, without tags."""

    def __init__(self) -> None:
        self.store = GmailStore()
        self.said: list[str] = []
        outer = self

        class Line(socketserver.StreamRequestHandler):
            disable_nagle_algorithm = True

            def handle(self) -> None:
                _Dialogue(outer, self.rfile, self.wfile, partial(_acknowledge, self.connection)).run()

        socketserver.ThreadingTCPServer.allow_reuse_address = True
        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Line)
        self._server.daemon_threads = True
        self.port = int(self._server.server_address[1])
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    def heard(self) -> list[str]:
        """The commands since the last call."""
        said, self.said = self.said, []
        return said

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


def _acknowledge(line: socket.socket) -> None:
    """The client writes a command in pieces, and waits 40 ms for word of the first where the system saves packets."""
    if hasattr(socket, "TCP_QUICKACK"):
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)


class _No(Exception):
    """The server answers NO."""


class _Dialogue:
    """One connection."""

    def __init__(self, server: GmailImap, incoming: Any, outgoing: Any, acknowledge: Callable[[], None]) -> None:
        self.server, self.store, self.acknowledge = server, server.store, acknowledge
        self.incoming, self.outgoing = incoming, outgoing
        self.open, self.readonly = "", False

    def say(self, line: str | bytes) -> None:
        self.outgoing.write((line.encode("utf-8") if isinstance(line, str) else line) + b"\r\n")

    def run(self) -> None:
        self.say("* OK Gimap ready for requests")
        while (words := self._command()) is not None:
            tag, name, *rest = words
            if name.upper() == "UID":
                name, rest = f"UID_{rest[0]}", rest[1:]
            perform = getattr(self, f"do_{name.lower()}", None)
            if perform is None:
                self.say(f"{tag} BAD Unknown command")
                continue
            try:
                done = perform(*rest) or "Success"
            except _No as no:
                self.say(f"{tag} NO {no}")
            else:
                self.say(f"{tag} OK {done}")
                if name.upper() == "LOGOUT":
                    return

    def _command(self) -> list[Any] | None:
        stack: list[list[Any]] = [[]]
        heard = ""
        self.acknowledge()
        while line := self.incoming.readline():
            literal = re.search(rb"\{(\d+)(\+?)\}\r\n$", line)
            text = (line[: literal.start()] if literal else line.rstrip(b"\r\n")).decode("utf-8", "replace")
            heard += text
            for part in re.finditer(r'\(|\)|"((?:[^"\\]|\\.)*)"|([^\s()"\[]*\[[^\]]*\](?:<[\d.]+>)?|[^\s()"]+)', text):
                if part[0] == "(":
                    stack.append([])
                elif part[0] == ")":
                    stack[-2].append(stack.pop())
                else:
                    stack[-1].append(re.sub(r"\\(.)", r"\1", part[1]) if part[0][0] == '"' else part[2])
            if not literal:
                self.server.said.append(heard.partition(" ")[2])
                return stack[0]
            if not literal[2]:
                self.say("+ go ahead")
            stack[-1].append(self.incoming.read(int(literal[1])))
        return None

    # Any state

    def do_capability(self) -> None:
        self.say(f"* CAPABILITY {CAPABILITIES}")

    def do_id(self, _: Any) -> None:
        self.say('* ID ("name" "GImap" "vendor" "Google, Inc.")')

    def do_noop(self) -> None: ...

    def do_logout(self) -> None:
        self.say("* BYE LOGOUT Requested")

    def do_login(self, _user: str, _password: str) -> None: ...

    def do_namespace(self) -> None:
        self.say('* NAMESPACE (("" "/")) NIL NIL')

    def do_list(self, _reference: str, _pattern: str, *_: Any) -> None:
        for name in self.store.mailboxes():
            use = f" {SPECIAL[name]}" if name in SPECIAL else ""
            self.say(f'* LIST (\\HasNoChildren{use}) "/" {_quoted(name)}')
        self.say('* LIST (\\HasChildren \\Noselect) "/" "[Gmail]"')

    def do_create(self, name: str) -> None:
        if name in self.store.mailboxes():
            raise _No("[ALREADYEXISTS] Duplicate folder name (Failure)")
        self.store.make(name)

    def do_delete(self, name: str) -> None:
        self.store.remove(self._there(name))

    def do_status(self, name: str, _: list[str]) -> None:
        name = self._there(name)
        number = len(self.store.lying_in(name))
        self.say(
            f"* STATUS {_quoted(name)} (MESSAGES {number} UIDNEXT {self.store.uidnext.get(name, 1)} "
            f"UIDVALIDITY {self.store.validity[name]} HIGHESTMODSEQ {self.store.modseq})"
        )

    def do_append(self, name: str, *rest: Any) -> str:
        name = self._there(name)
        flags = set(map(_flag, rest[0])) if isinstance(rest[0], list) else set()
        dates = [part for part in rest if isinstance(part, str)]
        at = datetime.strptime(dates[0].strip(), "%d-%b-%Y %H:%M:%S %z") if dates else datetime.now(UTC)
        stored = self.store.add(name, rest[-1], at, flags)
        return f"[APPENDUID {self.store.validity[name]} {stored.uids[name]}] (Success)"

    # With a mailbox open

    def do_select(self, name: str, *_: Any) -> str:
        self.open, self.readonly = self._there(name), False
        self.say(f"* {len(self.store.lying_in(self.open))} EXISTS")
        self.say("* FLAGS (\\Answered \\Flagged \\Draft \\Deleted \\Seen)")
        self.say("* OK [PERMANENTFLAGS (\\Answered \\Flagged \\Draft \\Deleted \\Seen \\*)] Flags permitted.")
        self.say(f"* OK [UIDVALIDITY {self.store.validity[self.open]}] UIDs valid.")
        self.say(f"* OK [UIDNEXT {self.store.uidnext.get(self.open, 1)}] Predicted next UID.")
        self.say(f"* OK [HIGHESTMODSEQ {self.store.modseq}]")
        return "[READ-WRITE]"

    def do_examine(self, name: str, *rest: Any) -> str:
        self.do_select(name, *rest)
        self.readonly = True
        return "[READ-ONLY]"

    def do_unselect(self) -> None:
        self.open = ""

    def do_uid_search(self, *criteria: Any) -> None:
        found = [m for m in self.store.lying_in(self.open) if self._fits(m, list(criteria))]
        self.say(f"* SEARCH{''.join(f' {m.uids[self.open]}' for m in found)}")

    def _fits(self, message: Stored, criteria: list[Any]) -> bool:
        words = iter([word.decode() if isinstance(word, bytes) else word for word in criteria])
        for word in words:
            match word.upper():
                case "CHARSET":
                    next(words)
                case "ALL":
                    continue
                case "UNDELETED" if "\\Deleted" in message.flags:
                    return False
                case "UNDELETED":
                    continue
                case "UID" if message.uids[self.open] not in self._set(next(words)):
                    return False
                case "UID":
                    continue
                case "SINCE" if message.at.date() < datetime.strptime(next(words), "%d-%b-%Y").date():  # noqa: DTZ007
                    return False
                case "SINCE":
                    continue
                case "X-GM-THRID" if message.thrid != int(next(words)):
                    return False
                case "X-GM-THRID":
                    continue
                case "X-GM-LABELS" if next(words) not in message.labels:
                    return False
                case "X-GM-LABELS":
                    continue
                case "HEADER":
                    name, value = next(words), next(words)
                    if f"{name}: ".lower().encode() not in message.raw.lower() or value.encode() not in message.raw:
                        return False
                case other:
                    raise _No(f"cannot search for {other}")
        return True

    def _set(self, text: str) -> set[int]:
        """A sequence set; `n:*` holds the last UID even where it lies below n (RFC 3501 §6.4.8)."""
        uids = [m.uids[self.open] for m in self.store.lying_in(self.open)]
        last = max(uids, default=0)
        wanted: set[int] = set()
        for part in text.split(","):
            low, _, high = part.partition(":")
            ends = [last if end == "*" else int(end) for end in (low, high or low)]
            wanted |= {uid for uid in uids if min(ends) <= uid <= max(ends)}
        return wanted

    def _chosen(self, text: str) -> Iterator[tuple[int, Stored]]:
        wanted = self._set(text)
        for number, message in enumerate(self.store.lying_in(self.open), 1):
            if message.uids[self.open] in wanted:
                yield number, message

    def do_uid_fetch(self, uids: str, items: Any, *_: Any) -> None:
        for number, message in self._chosen(uids):
            parts = [self._item(message, item) for item in (items if isinstance(items, list) else [items])]
            parts.append(f"UID {message.uids[self.open]}".encode())
            self.say(b"* %d FETCH (%s)" % (number, b" ".join(parts)))

    def _item(self, message: Stored, item: str) -> bytes:
        match item.upper():
            case "FLAGS":
                return f"FLAGS ({' '.join(sorted(message.flags))})".encode()
            case "RFC822.SIZE":
                return f"RFC822.SIZE {len(message.raw)}".encode()
            case "INTERNALDATE":
                return f'INTERNALDATE "{message.at:%d-%b-%Y %H:%M:%S %z}"'.encode()
            case "X-GM-MSGID":
                return f"X-GM-MSGID {message.msgid}".encode()
            case "X-GM-THRID":
                return f"X-GM-THRID {message.thrid}".encode()
            case "X-GM-LABELS":
                shown = sorted(message.labels - {LABEL_OF.get(self.open, self.open)})
                return f"X-GM-LABELS ({' '.join(map(_label, shown))})".encode()
        body = message.raw
        if "HEADER.FIELDS" in item.upper():
            body = (
                b"".join(re.findall(rb"(?im)^message-id:.*\r\n", message.raw.partition(b"\r\n\r\n")[0] + b"\r\n"))
                + b"\r\n"
            )
        part = re.search(r"<(\d+)\.(\d+)>$", item)
        if part:
            body = body[int(part[1]) : int(part[1]) + int(part[2])]
        name = re.sub(r"\.PEEK|\.\d+>$", lambda found: ">" if found[0][0:2] != ".P" else "", item, flags=re.IGNORECASE)
        if "PEEK" not in item.upper() and not self.readonly:
            message.flags.add("\\Seen")
        return b"%s {%d}\r\n%s" % (name.encode(), len(body), body)

    def do_uid_store(self, uids: str, what: str, values: list[str]) -> None:
        change = what.upper().removesuffix(".SILENT")
        for _, message in list(self._chosen(uids)):
            if change.endswith("X-GM-LABELS"):
                for unknown in set(values) - set(self.store.labels) - set(LABEL_OF.values()):
                    self.store.make(unknown)
                message.labels = message.labels | set(values) if change[0] == "+" else message.labels - set(values)
            elif change == "+FLAGS":
                message.flags |= set(map(_flag, values))
            else:
                message.flags -= set(map(_flag, values))
        self.store.settle()

    def do_uid_expunge(self, uids: str) -> None:
        for _, message in list(self._chosen(uids)):
            if "\\Deleted" in message.flags:
                self.store.expunge(message, self.open)

    def do_uid_move(self, uids: str, name: str) -> None:
        for _, message in list(self._chosen(uids)):
            message.labels = {LABEL_OF.get(self._there(name), name)}
        self.store.settle()

    def _there(self, name: Any) -> str:
        name = name.decode() if isinstance(name, bytes) else name
        name = "INBOX" if name.upper() == "INBOX" else name
        if name not in self.store.mailboxes():
            raise _No("[TRYCREATE] Unknown Mailbox: (Failure)")
        return str(name)


def _flag(name: str) -> str:
    """System flags in one spelling."""
    return f"\\{name[1:].capitalize()}" if name.startswith("\\") else name


def _label(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9&+.-]+", name) else _quoted(name)


def _quoted(name: str) -> str:
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
