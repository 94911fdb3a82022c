"""Reading Gmail: pinned before it is listed, each message once, and nothing skipped whatever the history says.

Behaviour asserted of Gmail, and where it is known from: [doc] the bundled discovery document; [guide] Google's API
guides ("Synchronizing clients", "Working with drafts", "Resolve errors"); [issue] the public issue named.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bench.gmail import Clock, filled, ours
from tests.servers.gmail import Fault, GmailServer, Quota
from tests.watcher.sources.mailboxes import SINCE, GmailProgram, Reader, mail, subject_of
from tests.watcher.sources.test_gmail_transport import Seconds
from watcher.errors import Unavailable, UserError
from watcher.sources.base import Batch, Fetched, Role
from watcher.sources.gmail import GmailSource
from watcher.sources.gmail_cursor import parse
from watcher.sources.gmail_quota import COSTS, PER_MINUTE
from watcher.sources.gmail_reading import MAILBOX, TRIES
from watcher.sources.google_auth import check_account

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


@dataclass
class Recorded:
    """What intake has recorded, as the store answers it."""

    uids: set[str] = field(default_factory=set)

    def __call__(self, mailbox: str, uids: Sequence[str], *, whole: bool) -> frozenset[str]:
        return frozenset(uids) & self.uids


@dataclass
class Desk(Reader):
    """Reads as intake does, with everything recorded told to the source."""

    recorded: Recorded = field(default_factory=Recorded)
    batches: list[Batch] = field(default_factory=list)

    def read(self) -> list[Fetched]:
        messages: list[Fetched] = []
        for batch in self.source.fetch(dict(self.cursors), self.since):
            self.batches.append(batch)
            messages += batch.messages
            self.cursors[batch.mailbox] = batch.cursor
            self.recorded.uids |= {m.uid for m in batch.messages} | {uid for uid, _ in batch.unreadable}
        return messages


@pytest.fixture
def program(gmail: GmailServer) -> GmailProgram:
    gmail.mailbox.now = lambda: NOON
    return GmailProgram(gmail)


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def desk(program: GmailProgram, seconds: Seconds) -> Iterator[Desk]:
    recorded = Recorded()
    source = GmailSource(program.settings(), recorded, seconds, seconds.sleep, lambda: NOON)
    yield Desk(source, SINCE, recorded=recorded)
    source.close()


def fill(program: GmailProgram, count: int, label: str = "INBOX") -> None:
    for number in range(count):
        program.put(label, mail(f"mail {number}"), at=NOON - timedelta(hours=count - number))


# How little it takes


def test_a_poll_without_a_change_is_one_request_of_two_units(program: GmailProgram, desk: Desk) -> None:
    fill(program, 3)
    desk.read()
    listing = desk.source.drafts("")
    assert listing is not None
    spent = desk.source.pace.spent  # type: ignore[attr-defined]
    program.server.asked.clear()
    before, desk.batches = spent.units, []
    assert desk.read() == []
    assert desk.source.drafts(listing.cursor) is None
    assert program.server.names() == ["history.list"]
    assert spent.units - before == 2
    assert desk.batches == []  # nothing to write down either


def test_after_a_restart_a_poll_without_a_change_is_one_request_too(program: GmailProgram, desk: Desk) -> None:
    desk.read()
    listing = desk.source.drafts("")
    assert listing is not None
    program.put("INBOX", mail("no draft"))
    desk.read()
    again = Desk(program.open(), cursors=desk.cursors, recorded=desk.recorded)
    program.server.asked.clear()
    assert again.read() == []
    assert again.source.drafts(listing.cursor) is None
    assert program.server.names() == ["history.list"]
    again.source.close()


def test_each_message_is_fetched_once(program: GmailProgram, desk: Desk) -> None:
    fill(program, 30)
    assert len(desk.read()) == 30
    assert desk.read() == []
    gets = [one.path for one in program.server.asked if one.name == "messages.get"]
    assert (len(gets), len(set(gets))) == (30, 30)


def test_a_first_scan_fetches_what_may_concern_a_job_and_is_never_refused(gmail: GmailServer) -> None:
    """Google's limit of May 2026 is 6,000 units a minute; the clock is simulated, and the network takes no time."""
    clock = Clock()
    gmail.mailbox = filled(1_000, 150, clock.now)
    gmail.quota = Quota(PER_MINUTE // 4, clock.seconds, dict(COSTS))
    scan, poll, most = ours(clock, gmail, PER_MINUTE // 4)
    assert scan.messages == 150
    assert scan.units <= 150 * COSTS["messages.get"] + 50
    assert (scan.refused, poll.requests, poll.units) == (0, 1, 2)
    assert 0.8 * PER_MINUTE / 4 < most <= 0.95 * PER_MINUTE / 4


# The first scan


def test_a_message_comes_with_its_place_conversation_and_arrival(program: GmailProgram, desk: Desk) -> None:
    program.put("Sent", mail("by me"), seen=True)
    program.put("INBOX", mail("to me"))
    program.put("Jobs", mail("filtered"))
    found = {subject_of(message): message for message in desk.read()}
    roles = {subject: message.role for subject, message in found.items()}
    assert roles == {"by me": Role.SENT, "to me": Role.INBOX, "filtered": Role.OTHER}
    assert all(message.thread == message.uid for message in found.values())  # [doc] threadId of one that stands alone
    assert {message.received for message in found.values()} == {datetime(2026, 3, 3, 10, tzinfo=UTC)}


def test_the_newest_come_first(program: GmailProgram, desk: Desk) -> None:
    fill(program, 60)
    assert desk.subjects() == [f"mail {number}" for number in reversed(range(60))]


def test_mail_before_the_first_scan_is_not_fetched(program: GmailProgram, desk: Desk) -> None:
    program.put("INBOX", mail("old"), at=SINCE - timedelta(days=1))
    program.put("INBOX", mail("young"), at=SINCE + timedelta(days=1))
    assert desk.subjects() == ["young"]


def test_what_comes_while_it_is_listed_is_read_as_well(program: GmailProgram, desk: Desk) -> None:
    """Pinned before listing [guide "Synchronizing clients"]: the history from the pin holds what the listing missed."""
    fill(program, 2)

    def arriving(name: str, answer: Any) -> Any:
        if name == "messages.list" and len(program.mailbox.messages) == 2:
            program.put("INBOX", mail("meanwhile"))
        return answer

    program.server.rewrite = arriving
    assert sorted(desk.subjects()) == ["mail 0", "mail 1", "meanwhile"]
    assert program.server.names()[0] == "getProfile"


def test_a_scan_killed_at_any_batch_goes_on_and_fetches_nothing_twice(program: GmailProgram, desk: Desk) -> None:
    program.server.page = 20
    fill(program, 50)
    subjects: list[str] = []
    for _ in range(40):
        stopped = next(iter(desk.source.fetch(dict(desk.cursors), SINCE)), None)  # one batch, then killed
        if stopped is None:
            break
        desk.cursors[stopped.mailbox] = stopped.cursor
        subjects += [subject_of(message) for message in stopped.messages]
    assert sorted(subjects) == sorted(f"mail {number}" for number in range(50))


def test_a_page_token_that_died_costs_no_message(program: GmailProgram, desk: Desk) -> None:
    """A refused page starts the listing over; what is recorded is not fetched again."""
    program.server.page = 20
    fill(program, 50)
    batches = desk.source.fetch({}, SINCE)
    for batch in (next(batches) for _ in range(3)):
        desk.cursors[batch.mailbox] = batch.cursor
        desk.recorded.uids |= {message.uid for message in batch.messages}
    assert len(desk.recorded.uids) == 20
    program.server.faults.append(Fault("GET .*/messages$", status=400, reason="invalidArgument"))
    assert len(desk.read()) == 30
    assert len(desk.recorded.uids) == 50


def test_better_rules_fetch_again_what_was_kept_without_a_body_only(program: GmailProgram, desk: Desk) -> None:
    fill(program, 4)
    desk.read()
    whole, *bare = sorted(desk.recorded.uids)
    desk.cursors.clear()
    desk.recorded.uids = {whole}
    assert {message.uid for message in desk.read()} == set(bare)


def test_the_token_of_another_mailbox_is_refused_by_name(program: GmailProgram) -> None:
    settings = program.settings(check=lambda actual: check_account(actual, "jane.doe@mail.example"))
    source = GmailSource(settings)
    with pytest.raises(UserError, match=r"belongs to jane@mail\.example"):
        list(source.fetch({}, SINCE))
    source.close()


# Following the history


def test_history_ids_are_kept_as_text_beyond_what_a_float_holds(program: GmailProgram, desk: Desk) -> None:
    """[doc] historyId is a uint64 written as a string."""
    program.mailbox.history = 2**64 - 1_000
    program.put("INBOX", mail("one"))
    desk.read()
    at = parse(desk.cursors[MAILBOX])
    assert at is not None
    assert at.history == str(program.mailbox.history)
    program.put("INBOX", mail("two"))
    assert desk.subjects() == ["two"]


def test_a_page_without_history_is_followed_to_the_next(program: GmailProgram, desk: Desk) -> None:
    """[issue] gauteh/lieer 22, 24, 120: pages with a token and no `history` field."""
    desk.read()
    fill(program, 3)
    emptied: list[Any] = []

    def first_empty(name: str, answer: Any) -> Any:
        if name == "history.list" and not emptied:
            emptied.append(answer.pop("history"))
            answer["nextPageToken"] = "page-0"
        return answer

    program.server.rewrite = first_empty
    assert sorted(desk.subjects()) == ["mail 0", "mail 1", "mail 2"]
    assert program.server.names().count("history.list") == 3  # the first scan's, the empty page, and the one behind it


def test_records_twice_and_out_of_order_bring_each_message_once(program: GmailProgram, desk: Desk) -> None:
    """[issue] googleapis/google-api-nodejs-client 3508: history is not strictly ordered."""
    desk.read()
    fill(program, 3)

    def shuffled(name: str, answer: Any) -> Any:
        if name == "history.list" and "history" in answer:
            answer = {**answer, "history": [*reversed(answer["history"]), *answer["history"]]}
        return answer

    program.server.rewrite = shuffled
    assert sorted(desk.subjects()) == ["mail 0", "mail 1", "mail 2"]
    assert program.server.names().count("messages.get") == 3


def test_records_may_say_nothing_but_the_id(program: GmailProgram, desk: Desk) -> None:
    """[guide] "typically only `id` and `threadId`": what a message is, is looked up then."""
    desk.read()
    program.put("INBOX", mail("mail"))
    program.put("Junk", mail("junk"))
    program.put("Drafts", mail("draft"))

    def bare(name: str, answer: Any) -> Any:
        for record in answer.get("history", ()) if name == "history.list" else ():
            for added in record.get("messagesAdded", ()):
                added["message"].pop("labelIds")
        return answer

    program.server.rewrite = bare
    assert desk.subjects() == ["mail"]


def test_a_mail_moved_out_of_junk_is_read_then(program: GmailProgram, desk: Desk) -> None:
    """[doc] History.labelsAdded and labelsRemoved: no message is added when one leaves junk."""
    desk.read()
    junk = program.mailbox.add(mail("invitation"), {"SPAM"})
    trash = program.mailbox.add(mail("rescued"), {"TRASH"})
    assert desk.read() == []
    program.mailbox.relabel(junk.id, add={"INBOX"}, remove={"SPAM"})
    program.mailbox.relabel(trash.id, remove={"TRASH"})
    assert sorted(desk.subjects()) == ["invitation", "rescued"]


def test_stars_and_reading_marks_fetch_nothing(program: GmailProgram, desk: Desk) -> None:
    fill(program, 2)
    program.put("INBOX", mail("old"), at=SINCE - timedelta(days=1))
    desk.read()
    for stored in list(program.mailbox.messages.values()):
        program.mailbox.relabel(stored.id, add={"STARRED"}, remove={"UNREAD"})
    program.server.asked.clear()
    assert desk.read() == []
    assert program.server.names() == ["history.list"]


def test_a_message_gone_before_it_could_be_fetched_is_no_fault(program: GmailProgram, desk: Desk) -> None:
    """[guide] "Resolve errors": 404 for what was deleted meanwhile."""
    desk.read()
    fill(program, 3)
    gone = next(iter(program.mailbox.messages.values()))
    program.server.faults.append(Fault(f"messages/{gone.id}", status=404, parts=True))
    assert sorted(desk.subjects()) == ["mail 1", "mail 2"]
    assert [batch.unreadable for batch in desk.batches if batch.unreadable] == []


# When the history is lost


def test_an_expired_history_skips_nothing_and_fetches_nothing_twice(program: GmailProgram, desk: Desk) -> None:
    """[doc] startHistoryId out of date: "typically returns an HTTP 404 error code"."""
    fill(program, 5)
    desk.read()
    program.put("INBOX", mail("unseen"), at=NOON)
    program.mailbox.relabel(next(iter(program.mailbox.messages)), add={"STARRED"})
    program.mailbox.expired = program.mailbox.history
    program.server.asked.clear()
    assert desk.subjects() == ["unseen"]
    assert program.server.names() == ["history.list", "getProfile", "messages.list", "messages.get", "history.list"]
    program.put("INBOX", mail("later"), at=NOON)
    assert desk.subjects() == ["later"]


def test_an_expired_history_lists_from_the_last_good_look_on(program: GmailProgram, desk: Desk) -> None:
    fill(program, 1)
    desk.read()
    for day in range(1, 20):
        at = NOON + timedelta(days=day)
        program.mailbox.now = lambda at=at: at  # type: ignore[misc]
        program.put("INBOX", mail(f"day {day}"), at=at)
    program.mailbox.expired = program.mailbox.history
    assert sorted(desk.subjects()) == sorted(f"day {day}" for day in range(1, 20))


def test_a_history_refused_again_makes_no_loop(program: GmailProgram, desk: Desk) -> None:
    """[issue] gauteh/lieer 203, 301: the fresh id was refused as well, for ever."""
    fill(program, 2)
    desk.read()
    program.put("INBOX", mail("unseen"), at=NOON)
    program.mailbox.expired = program.mailbox.history + 1_000_000
    program.server.asked.clear()
    assert desk.subjects() == ["unseen"]
    assert len(program.server.asked) <= 6
    program.server.asked.clear()
    assert desk.read() == []
    assert program.server.names() == ["history.list", "getProfile"]
    program.put("INBOX", mail("one more"), at=NOON)
    program.server.asked.clear()
    assert desk.subjects() == ["one more"]
    assert len(program.server.asked) <= 6
    program.mailbox.expired = 0
    program.put("INBOX", mail("and again"), at=NOON)
    assert desk.subjects() == ["and again"]
    at = parse(desk.cursors[MAILBOX])
    assert at is not None
    assert at.relisted == ""


# The daily audit


def test_what_the_history_never_told_is_found_within_a_day(program: GmailProgram, desk: Desk) -> None:
    """[issue] GeneralTask pull request 1325: "emails would go missing" by history alone."""
    desk.read()
    program.put("INBOX", mail("untold"), at=NOON)
    program.server.rewrite = lambda name, answer: (
        {key: value for key, value in answer.items() if key != "history"} if name == "history.list" else answer
    )
    assert desk.read() == []
    program.server.rewrite = lambda name, answer: answer
    program.mailbox.now = lambda: NOON + timedelta(hours=25)
    assert desk.subjects() == ["untold"]
    program.server.asked.clear()
    assert desk.read() == []
    assert program.server.names() == ["history.list"]  # once a day is enough


# What a server does not give


def test_a_message_the_server_never_gives_holds_up_no_other_and_is_told(program: GmailProgram, desk: Desk) -> None:
    fill(program, 1)
    desk.read()
    fill(program, 29)
    poison = list(program.mailbox.messages.values())[4].id
    program.server.faults.append(Fault(f"messages/{poison}", status=500, times=10_000, parts=True))
    program.server.faults.append(Fault(f"messages/{poison}", status=500, times=10_000))
    with pytest.raises(Unavailable, match="fails at the moment"):
        desk.read()
    assert len(desk.recorded.uids) == 29
    for _ in range(TRIES - 2):
        with pytest.raises(Unavailable):
            desk.read()
    assert desk.read() == []
    assert [uid for batch in desk.batches for uid, _ in batch.unreadable] == [poison]
    program.put("INBOX", mail("after"))
    assert desk.subjects() == ["after"]


def test_several_that_are_never_given_hold_up_no_other(program: GmailProgram, desk: Desk) -> None:
    fill(program, 1)
    desk.read()
    fill(program, 12)
    poisons = [stored.id for stored in list(program.mailbox.messages.values())[3:6]]
    path = f"messages/({'|'.join(poisons)})"
    program.server.faults += [Fault(path, status=500, times=10_000, parts=parts) for parts in (True, False)]
    for _ in range(TRIES - 1):
        with pytest.raises(Unavailable):
            desk.read()
        assert len(desk.recorded.uids) == 10
    desk.read()
    assert sorted(uid for batch in desk.batches for uid, _ in batch.unreadable) == sorted(poisons)


def test_a_server_that_gives_no_message_for_long_costs_none(program: GmailProgram, desk: Desk) -> None:
    """An outage is told from a bad message by asking for one that was given before."""
    fill(program, 1)
    desk.read()
    fill(program, 30)
    program.server.faults += [Fault(path, status=503, times=10_000) for path in ("/batch", "/messages/")]
    for _ in range(3 * TRIES):
        with pytest.raises(Unavailable):
            desk.read()
    program.server.faults.clear()
    assert len(desk.read()) == 30
    assert [batch.unreadable for batch in desk.batches if batch.unreadable] == []


def test_a_message_without_a_body_is_told(program: GmailProgram, desk: Desk) -> None:
    program.put("INBOX", mail("empty"))
    program.server.rewrite = lambda name, answer: (
        {key: value for key, value in answer.items() if key != "raw"} if name == "messages.get" else answer
    )
    assert desk.read() == []
    assert [reason for batch in desk.batches for _, reason in batch.unreadable] == [
        "the server has the message but does not give it"
    ]


@pytest.mark.parametrize("parts", [True, False], ids=["parts", "whole batches"])
@pytest.mark.parametrize("status", [429, 403, 503])
def test_a_storm_of_refusals_loses_and_repeats_nothing(
    program: GmailProgram, desk: Desk, status: int, parts: bool
) -> None:
    fill(program, 60)
    path = "/messages/" if parts else "/batch"
    program.server.faults.append(Fault(path, status=status, times=40 if parts else 3, parts=parts))
    subjects = []
    for _ in range(10):
        try:
            subjects += desk.subjects()
        except Unavailable:
            subjects = [subject_of(message) for batch in desk.batches for message in batch.messages]
            continue
        break
    found = [subject_of(message) for batch in desk.batches for message in batch.messages]
    assert sorted(found) == sorted(f"mail {number}" for number in range(60))


def test_what_was_had_before_a_long_pause_is_not_fetched_again(program: GmailProgram, desk: Desk) -> None:
    fill(program, 10)
    last = next(iter(program.mailbox.messages))
    wait = (("Retry-After", "900"),)
    program.server.faults.append(Fault(f"messages/{last}", status=429, parts=True, headers=wait))
    with pytest.raises(Unavailable) as raised:
        desk.read()
    assert raised.value.retry_after == 900
    assert len(desk.recorded.uids) == 9
    assert desk.subjects() == ["mail 0"]
    assert program.server.names().count("messages.get") == 11


@pytest.mark.parametrize("how", ["drop", "html", "cut", "hang up"])
@pytest.mark.parametrize("path", ["/profile", "/messages$", "/batch", "/history"])
def test_whatever_comes_back_nothing_is_lost_or_repeated(
    program: GmailProgram, desk: Desk, path: str, how: str
) -> None:
    fill(program, 30)
    program.server.faults.append(Fault(path, how=how, commit=True, times=5))
    for _ in range(10):
        try:
            desk.read()
        except Unavailable:
            continue
        break
    found = [subject_of(message) for batch in desk.batches for message in batch.messages]
    assert sorted(found) == sorted(f"mail {number}" for number in range(30))
    assert desk.read() == []


def test_an_unreadable_cursor_is_put_aside_and_all_is_scanned_anew(program: GmailProgram, desk: Desk) -> None:
    fill(program, 2)
    for cursor in ("{", "[]", '{"v":9}', '{"v":1,"history":"1"}'):
        desk.cursors[MAILBOX] = cursor
        desk.recorded.uids.clear()
        assert len(desk.read()) == 2
