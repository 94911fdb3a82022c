"""A user at work in Gmail, faults on the line, kills, restarts: in any order, every mail is read, and read once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from tests.servers.gmail import Fault, GmailServer
from tests.watcher.sources.mailboxes import GmailProgram, mail
from tests.watcher.sources.test_gmail import Recorded
from tests.watcher.sources.test_gmail_transport import Seconds
from watcher.errors import Unavailable
from watcher.sources.base import Batch, Lookup
from watcher.sources.gmail import GmailSource

BEGUN = datetime(2026, 3, 4, 12, tzinfo=UTC)
HIDDEN = {"SPAM", "TRASH", "DRAFT"}
PLACES = ["INBOX", "SENT", "Label_Jobs", "SPAM", "TRASH"]
PATHS = ["/history", "/messages$", "/messages/", "/batch", "/profile", "/drafts$", "/drafts/"]


class UserAtGmail(RuleBasedStateMachine):
    """`recorded` is what was read and recorded; `seen` counts how often each message came."""

    source: GmailSource

    @initialize()
    def begin(self) -> None:
        self.server = GmailServer()
        self.server.start()
        self.server.page = 3
        self.at = BEGUN
        self.server.mailbox.now = lambda: self.at
        self.program, self.numbers = GmailProgram(self.server), count(1)
        self.recorded, self.cursors = Recorded(), dict[str, str]()
        self.seen: Counter[str] = Counter()
        self.drafts_cursor, self.believed = "", dict[str, bytes]()
        self.placed = list[str]()
        self.restart()

    def teardown(self) -> None:
        if hasattr(self, "server"):
            self.source.close()
            self.server.stop()
            assert self.server.wrong == []

    # The world

    @rule(place=st.sampled_from(PLACES), times=st.integers(1, 4))
    def mail_arrives(self, place: str, times: int) -> None:
        for _ in range(times):
            self.server.mailbox.add(mail(f"mail {next(self.numbers)}"), {place}, self.at)

    @rule(choice=st.integers(0, 99), doing=st.sampled_from(["rescue", "restore", "trash", "delete", "star"]))
    def the_user_sorts(self, choice: int, doing: str) -> None:
        box = self.server.mailbox
        match doing:
            case "rescue":
                self._on("SPAM", choice, lambda one: box.relabel(one, add={"INBOX"}, remove={"SPAM"}))
            case "restore":
                self._on("TRASH", choice, lambda one: box.relabel(one, remove={"TRASH"}))
            case "trash":
                self._on("INBOX", choice, lambda one: box.relabel(one, add={"TRASH"}, remove={"INBOX"}))
            case "star":
                self._on("INBOX", choice, lambda one: box.relabel(one, add={"STARRED"}))
            case _:
                self._on("TRASH", choice, box.remove)

    @rule(choice=st.integers(0, 99), doing=st.sampled_from(["begin", "edit", "send", "discard"]))
    def the_user_writes(self, choice: int, doing: str) -> None:
        box, drafts = self.server.mailbox, list(self.server.mailbox.drafts)
        text = mail(f"draft {next(self.numbers)}")
        if doing == "begin" or not drafts:
            box.create_draft(text)
            return
        draft_id = drafts[choice % len(drafts)]
        match doing:
            case "edit":
                box.edit_draft(draft_id, text)
            case "send":
                box.send_draft(draft_id)
            case _:
                box.delete_draft(draft_id)

    @rule(hours=st.sampled_from([1, 30]), expires=st.booleans())
    def time_passes(self, hours: int, expires: bool) -> None:
        self.at += timedelta(hours=hours)
        if expires:
            self.server.mailbox.expired = self.server.mailbox.history

    @rule(
        path=st.sampled_from(PATHS),
        how=st.sampled_from(["drop", "html", "cut", "hang up", "status"]),
        status=st.sampled_from([429, 403, 503]),
        times=st.sampled_from([1, 2, 12]),
        parts=st.booleans(),
    )
    def the_line_gets_bad(self, path: str, how: str, status: int, times: int, parts: bool) -> None:
        how = "status" if parts else how
        self.server.faults.append(Fault(f"GET .*{path}" if path != "/batch" else path, status, times, how, True, parts))

    # heardback

    def restart(self) -> None:
        if hasattr(self, "source"):
            self.source.close()
        clock = Seconds()
        self.source = GmailSource(self.program.settings(), self.recorded, clock, clock.sleep, lambda: self.at)

    @rule(batches=st.integers(0, 4))
    def a_reading_is_killed(self, batches: int) -> None:
        """After so many batches; the next one was fetched and not recorded."""
        try:
            for number, batch in enumerate(self.source.fetch(dict(self.cursors), BEGUN - timedelta(days=90))):
                if number == batches:
                    break
                self._record(batch)
        except Unavailable:
            pass
        self.restart()

    @rule(again=st.booleans())
    def all_is_read(self, again: bool) -> None:
        """`again`: by a process that has just started."""
        if again:
            self.restart()
        self._until_it_works(self._read)
        visible = {one.id for one in self.server.mailbox.messages.values() if not one.labels & HIDDEN}
        assert visible <= self.recorded.uids
        assert {uid for uid, times in self.seen.items() if times > 1} == set()
        self._until_it_works(self._look_at_drafts)
        there = {one: self.server.mailbox.messages[inner].raw for one, inner in self.server.mailbox.drafts.items()}
        assert self.believed == there

    @precondition(lambda self: self.cursors)
    @rule(lost=st.booleans(), committed=st.booleans())
    def a_draft_of_ours_is_placed_once(self, lost: bool, committed: bool) -> None:
        message_id = f"<ours.{next(self.numbers)}@mail.example>"
        ours = mail("Thank you", mid=message_id)
        self._until_it_works(lambda: self._mark())
        if lost:
            self.server.faults.append(Fault("POST .*/drafts", how="drop", commit=committed))
        try:
            self.source.place(ours)
        except Unavailable:
            self._until_it_works(lambda: self._resolve(message_id, ours))
        assert [one.raw for one in self.server.mailbox.messages.values()].count(ours) == 1

    def _mark(self) -> None:
        self.mark = self.source.mark()

    def _resolve(self, message_id: str, ours: bytes) -> None:
        if self.source.find_draft(message_id, self.mark) is Lookup.ABSENT:
            self.source.place(ours)

    def _read(self) -> None:
        for batch in self.source.fetch(dict(self.cursors), BEGUN - timedelta(days=90)):
            self._record(batch)

    def _record(self, batch: Batch) -> None:
        self.cursors[batch.mailbox] = batch.cursor
        self.seen.update(message.uid for message in batch.messages)
        self.recorded.uids |= {message.uid for message in batch.messages} | {uid for uid, _ in batch.unreadable}
        assert batch.unreadable == ()

    def _look_at_drafts(self) -> None:
        listing = self.source.drafts(self.drafts_cursor)
        if listing is not None:
            self.drafts_cursor = listing.cursor
            self.believed = {draft.uid: draft.raw for draft in listing.drafts}

    def _until_it_works(self, act: Callable[[], None]) -> None:
        for _ in range(30):
            try:
                return act()
            except Unavailable:
                continue
        raise AssertionError("it never worked again")

    def _on(self, label: str, choice: int, act: Callable[[str], None]) -> None:
        there = [one.id for one in self.server.mailbox.messages.values() if label in one.labels]
        if there:
            act(there[choice % len(there)])


TestUserAtGmail = UserAtGmail.TestCase
TestUserAtGmail.settings = settings(
    max_examples=20, stateful_step_count=30, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)
