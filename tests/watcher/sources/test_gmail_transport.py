"""The way to Gmail: what may be asked, that nothing but reading is ever put twice, and what goes wrong on the way.

What Gmail does is known from its discovery document (gmail v1) and the API guides "Resolve errors" and "Batching
requests".
"""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httplib2
import pytest

from tests.servers import gmail as gmail_server
from tests.servers.discovery import Method, methods
from tests.servers.gmail import Fault, GmailServer
from tests.watcher.sources.mailboxes import mail
from watcher.errors import SignInNeeded, Unavailable, UserError
from watcher.sources.gmail_allowed import BATCH_PATH, NotAllowed, check, is_allowed
from watcher.sources.gmail_api import Api, decoded
from watcher.sources.gmail_batch import Batches
from watcher.sources.gmail_faults import Failing, Limited, NotThere, Refused
from watcher.sources.gmail_quota import COSTS, Pace
from watcher.sources.gmail_transport import Wire

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
OURS = mail("Thank you", mid="<0123456789abcdef@mail.example>")

ALLOWED = {
    *("getProfile", "history.list", "messages.list", "messages.get", "messages.insert"),
    *("drafts.list", "drafts.get", "drafts.create", "drafts.delete"),
    *("labels.list", "labels.create", "threads.modify"),
}


class Permit:
    """Tokens that count up at each renewal."""

    def __init__(self) -> None:
        self.renewals = 0

    def token(self) -> str:
        return f"token-{self.renewals}"

    def renewed(self) -> str:
        self.renewals += 1
        return self.token()


class Seconds:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.at = 0.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.at

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.at += seconds


@pytest.fixture
def server() -> Iterator[GmailServer]:
    with gmail_server.running() as running:
        running.mailbox.now = lambda: NOW
        yield running


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def permit() -> Permit:
    return Permit()


@pytest.fixture
def wire(server: GmailServer, permit: Permit, seconds: Seconds) -> Iterator[Wire]:
    opened = Wire(permit, server.url, seconds, lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def api(wire: Wire, seconds: Seconds) -> Api:
    return Api(wire, Pace(seconds=seconds, sleep=seconds.sleep))


# What may be asked


@pytest.mark.parametrize("method", methods(), ids=lambda method: method.name)
def test_of_all_methods_of_the_api_only_the_listed_ones_pass(method: Method) -> None:
    path = "/" + method.entry.get("flatPath", method.entry["path"])
    for name in method.path.groupindex:
        path = path.replace(f"{{{name}}}", "me" if name == "userId" else "19a0000000000001")
    assert is_allowed(method.verb, path) is (method.name in ALLOWED)
    upload = method.entry.get("mediaUpload", {}).get("protocols", {})
    for protocol in upload.values():
        assert not is_allowed(method.verb, protocol["path"].replace("{userId}", "me"))


def test_the_listed_methods_exist_and_none_of_them_sends() -> None:
    assert {method.name for method in methods()} >= ALLOWED
    assert not [name for name in ALLOWED if "send" in name or "import" in name or "settings" in name]
    assert set(COSTS) == ALLOWED


@pytest.mark.parametrize("method", [m for m in methods() if m.name not in ALLOWED], ids=lambda method: method.name)
def test_the_library_asked_for_any_other_method_puts_nothing_on_the_wire(
    api: Api, server: GmailServer, method: Method
) -> None:
    *resources, verb = method.name.split(".")
    target = api._users
    for resource in resources:
        target = getattr(target, resource)()
    arguments = {name: "me" if name == "userId" else "19a0000000000001" for name in method.path.groupindex}
    body: dict[str, Any] = {"body": {}} if "request" in method.entry else {}
    request = getattr(target, {"import": "import_"}.get(verb, verb))(**arguments, **body)
    with pytest.raises(NotAllowed):
        request.execute()
    assert server.asked == []


def test_another_users_mailbox_is_never_asked_for() -> None:
    assert is_allowed("GET", "/gmail/v1/users/me/profile")
    assert not is_allowed("GET", "/gmail/v1/users/boss%40mail.example/profile")


def test_a_request_that_hides_its_method_does_not_pass() -> None:
    with pytest.raises(NotAllowed):
        check("POST", "/gmail/v1/users/me/messages", {"X-HTTP-Method-Override": "DELETE"}, b"{}")


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("messages", {"labelIds": ["SENT"]}),
        ("messages", {"labelIds": ["INBOX", "TRASH"]}),
        ("threads/19a/modify", {"addLabelIds": ["TRASH"]}),
        ("threads/19a/modify", {"removeLabelIds": ["INBOX"]}),
        ("threads/19a/modify", {"addLabelIds": ["Label_1", "CATEGORY_PROMOTIONS"]}),
    ],
)
def test_gmails_own_labels_are_left_alone(path: str, body: dict[str, Any]) -> None:
    check("POST", "/gmail/v1/users/me/messages", {}, b'{"labelIds": ["INBOX", "UNREAD"]}')
    check("POST", "/gmail/v1/users/me/threads/19a/modify", {}, b'{"addLabelIds": ["Label_7"]}')
    with pytest.raises(NotAllowed):
        check("POST", f"/gmail/v1/users/me/{path}", {}, json.dumps(body).encode())


@pytest.mark.parametrize(
    "line",
    ["POST /gmail/v1/users/me/drafts", "GET /gmail/v1/users/me/settings/imap", "DELETE /gmail/v1/users/me/drafts/r1"],
)
def test_a_batch_may_only_read_what_may_be_read(line: str) -> None:
    headers = {"content-type": 'multipart/mixed; boundary="b"'}
    part = "--b\nContent-Type: application/http\n\n{} HTTP/1.1\nHost: x\n\n\n"
    good = part.format("GET /gmail/v1/users/me/messages/19a?format=raw")
    check("POST", BATCH_PATH, headers, f"{good}--b--".encode())
    with pytest.raises(NotAllowed):
        check("POST", BATCH_PATH, headers, f"{good}{part.format(line)}--b--".encode())
    with pytest.raises(NotAllowed):
        check("POST", BATCH_PATH, headers, b"--b--")


def test_a_request_goes_nowhere_but_to_the_endpoint(wire: Wire, server: GmailServer) -> None:
    with pytest.raises(ValueError, match="another place"):
        wire.request("https://elsewhere.example/gmail/v1/users/me/profile")
    assert server.asked == []


@pytest.mark.parametrize(
    "endpoint", ["http://proxy.example/", "ftp://127.0.0.1/", "proxy.example", "http://10.0.0.7:80/"]
)
def test_an_endpoint_without_tls_is_taken_on_this_machine_only(permit: Permit, endpoint: str) -> None:
    with pytest.raises(UserError, match="api_endpoint"):
        Wire(permit, endpoint)
    assert Wire(permit, "http://localhost:8080").base == "http://localhost:8080/"


def test_an_endpoint_may_lie_below_a_path(permit: Permit, monkeypatch: pytest.MonkeyPatch) -> None:
    wire = Wire(permit, "https://proxy.example/google/mail")
    put: list[str] = []

    def noted(method: str, uri: str, *rest: Any) -> Any:
        put.append(uri)
        answer = httplib2.Response({})
        answer.status, answer.reason = 200, "OK"
        return answer, b"{}"

    monkeypatch.setattr(wire, "_put", noted)
    Api(wire, Pace()).profile()
    assert put[0].startswith("https://proxy.example/google/mail/gmail/v1/users/me/profile?")


# Once is once


@pytest.mark.parametrize("commit", [True, False], ids=["done", "not done"])
def test_a_draft_whose_answer_is_lost_is_put_once(api: Api, server: GmailServer, commit: bool) -> None:
    api.profile()  # a connection is there, as it was when httplib2 sent a POST twice
    server.faults.append(Fault("POST .*/drafts", how="drop", commit=commit))
    with pytest.raises(Unavailable, match="connection broke"):
        api.create_draft(OURS, "")
    assert len([one for one in server.asked if one.method == "POST"]) == 1
    assert len(server.mailbox.drafts) == int(commit)


@pytest.mark.parametrize("status", [500, 503, 429])
def test_a_writing_that_a_busy_server_refuses_is_not_repeated(api: Api, server: GmailServer, status: int) -> None:
    server.faults.append(Fault("POST .*/messages", status=status, commit=True))
    with pytest.raises((Failing, Limited)):
        api.insert(OURS, ["INBOX"])
    assert len(server.mailbox.messages) == 1


def test_reading_over_a_connection_gone_stale_is_repeated_once(api: Api, server: GmailServer) -> None:
    api.profile()
    server.faults.append(Fault("GET .*/profile", how="drop"))
    assert api.profile()["emailAddress"] == "jane@mail.example"
    server.faults.append(Fault("GET .*/profile", how="drop", times=2))
    with pytest.raises(Unavailable, match="connection broke"):
        api.profile()


def test_a_connection_left_idle_for_a_minute_is_not_used_again(wire: Wire, api: Api, seconds: Seconds) -> None:
    api.profile()
    first = wire._session
    seconds.at += 59
    api.profile()
    assert wire._session is first
    seconds.at += 61
    api.profile()
    assert wire._session is not first


# The token


def test_a_refused_token_is_renewed_once_and_the_request_put_again(
    api: Api, server: GmailServer, permit: Permit
) -> None:
    server.tokens = {"token-1"}
    api.create_draft(OURS, "")
    assert (permit.renewals, len(server.mailbox.drafts)) == (1, 1)


def test_a_token_refused_for_good_asks_for_a_sign_in(api: Api, server: GmailServer, permit: Permit) -> None:
    server.tokens = set()
    with pytest.raises(SignInNeeded, match="heardback login"):
        api.profile()
    assert permit.renewals == 1


def test_a_token_that_ends_amid_a_batch_is_renewed_for_the_rest(api: Api, server: GmailServer, permit: Permit) -> None:
    stored = [server.mailbox.add(mail(f"mail {number}"), ["INBOX"]) for number in range(3)]
    server.faults.append(Fault("messages/" + stored[1].id, status=401, parts=True, times=2))
    got = Batches(api).raw([one.id for one in stored])
    assert set(got.messages) == {one.id for one in stored}
    assert permit.renewals == 1


def test_a_refused_token_and_a_wrong_clock_are_put_together(
    server: GmailServer, permit: Permit, seconds: Seconds
) -> None:
    server.tokens = set()
    wire = Wire(permit, server.url, seconds, lambda: NOW + timedelta(hours=1))
    with pytest.raises(Unavailable, match="clock is 60 minutes ahead"):
        Api(wire, Pace()).profile()
    wire.close()


def test_the_servers_clock_is_heard(wire: Wire, api: Api, server: GmailServer) -> None:
    server.mailbox.now = lambda: NOW + timedelta(hours=3)
    api.profile()
    assert wire.now == NOW + timedelta(hours=3)


# What goes wrong


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Fault("profile", how="html", times=9), "web page"),
        (Fault("profile", how="cut", times=9), "cut short"),
        (Fault("profile", how="hang up", commit=True, times=9), "connection broke"),
        (Fault("profile", status=503, times=9), "fails at the moment .*503"),
        (Fault("profile", status=302, times=9), "refused getProfile .*302"),
    ],
    ids=["web page", "cut JSON", "cut body", "503", "redirect"],
)
def test_answers_that_make_no_sense_have_their_own_words(
    api: Api, server: GmailServer, fault: Fault, words: str
) -> None:
    server.faults.append(fault)
    with pytest.raises(Unavailable, match=words):
        api.profile()


@pytest.mark.parametrize(
    ("status", "reason", "kind", "words"),
    [
        (403, "accessNotConfigured", UserError, "not switched on"),
        (403, "insufficientPermissions", SignInNeeded, "lacks a permission"),
        (403, "domainPolicy", UserError, "administrator"),
        (403, "dailyLimitExceeded", Limited, "day's quota"),
        (403, "userRateLimitExceeded", Limited, "too many requests"),
        (429, "rateLimitExceeded", Limited, "too many requests"),
        (404, "notFound", NotThere, "not there"),
        (400, "failedPrecondition", Refused, "status 400"),
    ],
)
def test_each_refusal_says_what_to_do(
    api: Api, server: GmailServer, status: int, reason: str, kind: type[Exception], words: str
) -> None:
    server.faults.append(Fault("profile", status=status, reason=reason, times=9))
    with pytest.raises(kind, match=words):
        api.profile()


def test_a_host_that_is_not_there_is_named(permit: Permit) -> None:
    with socket.create_server(("127.0.0.1", 0)) as held:
        port = held.getsockname()[1]
    with pytest.raises(Unavailable, match=rf"cannot reach 127\.0\.0\.1:{port}"):
        Api(Wire(permit, f"http://127.0.0.1:{port}/"), Pace()).profile()


# The pace


def test_a_busy_server_is_asked_again_as_it_says(api: Api, server: GmailServer, seconds: Seconds) -> None:
    server.faults.append(Fault("profile", status=429, headers=(("Retry-After", "7"),)))
    assert api.profile()["emailAddress"] == "jane@mail.example"
    assert 7.0 in seconds.slept


def test_a_retry_after_as_a_date_is_measured_by_the_servers_clock(
    api: Api, server: GmailServer, seconds: Seconds
) -> None:
    server.faults.append(Fault("profile", status=503, headers=(("Retry-After", "Tue, 03 Mar 2026 12:00:09 GMT"),)))
    api.profile()
    assert 9.0 in seconds.slept


def test_a_long_pause_is_left_to_the_next_tick(api: Api, server: GmailServer, seconds: Seconds) -> None:
    server.faults.append(Fault("profile", status=429, headers=(("Retry-After", "600"),)))
    with pytest.raises(Limited) as raised:
        api.profile()
    assert raised.value.retry_after == 600
    assert seconds.slept == []


@pytest.mark.parametrize("status", [429, 403, 503])
def test_only_the_refused_parts_of_a_batch_are_asked_again(api: Api, server: GmailServer, status: int) -> None:
    stored = [server.mailbox.add(mail(f"mail {number}"), ["INBOX"]) for number in range(10)]
    server.faults.append(Fault(f"messages/({stored[2].id}|{stored[7].id})", status=status, parts=True, times=2))
    got = Batches(api).raw([one.id for one in stored])
    assert [decoded(got.messages[one.id]["raw"]) for one in stored] == [one.raw for one in stored]
    assert [one.part for one in server.asked].count(True) == 12
    assert got.left == ()


def test_what_a_batch_never_gave_is_left_and_not_lost(api: Api, server: GmailServer) -> None:
    stored = [server.mailbox.add(mail(f"mail {number}"), ["INBOX"]) for number in range(3)]
    server.mailbox.remove(stored[0].id)
    server.faults.append(Fault(stored[1].id, status=429, parts=True, times=99))
    server.faults.append(Fault(stored[1].id, status=429, times=99))
    got = Batches(api).raw([one.id for one in stored])
    assert set(got.messages) == {stored[2].id}
    assert (got.gone, got.left) == ((stored[0].id,), (stored[1].id,))
    assert isinstance(got.why, Limited)


def test_a_batch_too_large_to_take_comes_in_halves(
    api: Api, server: GmailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("watcher.sources.gmail_transport.LARGEST_BATCH", 60_000)
    stored = [server.mailbox.add(mail(f"mail {n}", body="x" * 20_000), ["INBOX"]) for n in range(4)]
    assert set(Batches(api).raw([one.id for one in stored]).messages) == {one.id for one in stored}


def test_no_minute_holds_more_than_95_percent_of_the_quota(seconds: Seconds) -> None:
    pace, spent = Pace(6_000, seconds=seconds, sleep=seconds.sleep), []
    seconds.at = 100.0
    for _ in range(600):
        pace.spend("messages.get", 10)
        spent.append((seconds.at, 200))
    busiest = max(sum(units for at, units in spent if begun <= at < begun + 60) for begun, _ in spent)
    assert 0.85 * 6_000 < busiest <= 0.95 * 6_000


def test_after_a_refusal_the_pace_is_half_and_comes_back(seconds: Seconds) -> None:
    pace = Pace(6_000, seconds=seconds, sleep=seconds.sleep)
    full = pace._rate
    pace.slower()
    assert pace._rate == full / 2
    seconds.at += 600
    pace.spend("messages.get")
    assert pace._rate == full


def test_costs_and_limit_are_settings(seconds: Seconds) -> None:
    old = Pace(15_000, {"messages.get": 5}, seconds, seconds.sleep)
    for _ in range(2_000):
        old.spend("messages.get")
    assert 30 < seconds.at < 60
    assert old.spent.units == 10_000
