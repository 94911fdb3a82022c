"""Where an own domain keeps its mail: what its pages and records may say, and what hostile ones may not."""

from __future__ import annotations

import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import dns.message
import dns.resolver
import dns.rrset
import pytest

from rules import providers
from watcher.setup.discovery import LARGEST, Found, discover, fetched, looked_up, read_autoconfig

ADDRESS = "jane@firm.example"
SERVER = (
    '<incomingServer type="{type}"><hostname>{host}</hostname><port>{port}</port><socketType>{security}</socketType>'
    "<username>{user}</username><authentication>password-cleartext</authentication></incomingServer>"
)


def page(*servers: str, head: str = "") -> bytes:
    return (
        f'{head}<clientConfig version="1.1"><emailProvider>{"".join(servers)}</emailProvider></clientConfig>'.encode()
    )


def server(
    host: str = "mail.firm.example",
    port: str = "993",
    security: str = "SSL",
    user: str = "%EMAILADDRESS%",
    type: str = "imap",
) -> str:
    return SERVER.format(host=host, port=port, security=security, user=user, type=type)


def test_known_providers_are_told_from_the_address_without_asking_anybody() -> None:
    def never(*_: object) -> None:
        raise AssertionError("somebody was asked")

    found = discover("jane@gmx.de", never, never)  # type: ignore[arg-type]
    assert found is not None
    assert (found.host, found.username) == ("imap.gmx.net", "jane@gmx.de")
    icloud = discover("jane@icloud.com", never, never)  # type: ignore[arg-type]
    assert icloud is not None
    assert icloud.username == "jane"


def test_every_known_domain_leads_to_one_provider_and_every_page_is_https() -> None:
    domains = [domain for one in providers.PROVIDERS for domain in one.domains]
    assert len(domains) == len(set(domains))
    assert not set(domains) & set(providers.WITHOUT_IMAP)
    assert all(one.page.startswith("https://") for one in providers.PROVIDERS if one.page)
    assert all(one.page for one in providers.PROVIDERS if one.secret is not providers.Secret.PASSWORD)


@pytest.mark.parametrize(
    ("servers", "host", "port", "security", "user"),
    [
        ([server()], "mail.firm.example", 993, "tls", ADDRESS),
        ([server(user="%EMAILLOCALPART%")], "mail.firm.example", 993, "tls", "jane"),
        ([server(security="STARTTLS", port="143")], "mail.firm.example", 143, "starttls", ADDRESS),
        (
            [server(security="STARTTLS", port="143"), server(host="b.firm.example")],
            "b.firm.example",
            993,
            "tls",
            ADDRESS,
        ),
        ([server(type="pop3", host="pop.firm.example"), server()], "mail.firm.example", 993, "tls", ADDRESS),
        ([server(security="plain"), server(host="b.firm.example")], "b.firm.example", 993, "tls", ADDRESS),
    ],
)
def test_the_first_imap_server_over_tls_is_taken(
    servers: list[str], host: str, port: int, security: str, user: str
) -> None:
    found = read_autoconfig(page(*servers), ADDRESS)
    assert found is not None
    assert (found.host, found.port, found.security, found.username) == (host, port, security, user)


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(8)
)


@pytest.mark.parametrize(
    "hostile",
    [
        b"",
        b"not xml",
        b"<html><body>404",
        page(),
        page(server(security="plain")),
        page(server(host="")),
        page(server(host="mail.firm.example/../evil")),
        page(server(host="mail firm.example")),
        page(server(host="-oProxyCommand=x")),
        page(server(port="0")),
        page(server(port="99999")),
        page(server(port="993; x")),
        page(server(user="a\nb" * 200)),
        page(server(), head='<!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd">'),
        page(server(host="&e;"), head='<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'),
        page(server(user="&i;"), head=BOMB + "]>"),
        b"<a>" * 100_000,
    ],
)
def test_what_is_no_honest_page_is_nothing(hostile: bytes) -> None:
    assert read_autoconfig(hostile, ADDRESS) is None


Records = tuple[tuple[str, int], ...]


def found_by(pages: Mapping[str, bytes], records: Mapping[tuple[str, str], Records]) -> Found | None:
    def fetch(url: str) -> bytes | None:
        assert url.startswith(("https://autoconfig.firm.example/", "https://firm.example/"))
        return pages.get(url.split("/")[2])

    return discover(ADDRESS, fetch, lambda name, kind: records.get((name, kind), ()))


def test_the_domain_s_own_page_comes_before_its_records() -> None:
    records = {("_imaps._tcp.firm.example", "SRV"): (("srv.firm.example", 993),)}
    found = found_by({"firm.example": page(server())}, records)
    assert found is not None
    assert found.host == "mail.firm.example"
    found = found_by({}, records)
    assert found is not None
    assert (found.host, found.sure) == ("srv.firm.example", True)


def test_a_server_outside_the_domain_that_only_dns_vouches_for_is_to_be_confirmed() -> None:
    found = found_by({}, {("_imaps._tcp.firm.example", "SRV"): (("imap.elsewhere.example", 993),)})
    assert found is not None
    assert not found.sure
    assert found_by({}, {("_imaps._tcp.firm.example", "SRV"): (("", 0),)}) is None, "'.' says that there is none"


@pytest.mark.parametrize(
    ("mx", "host"),
    [
        ("aspmx.l.google.com", "imap.gmail.com"),
        ("firm-example.mail.protection.outlook.com", "outlook.office365.com"),
        ("in1-smtp.messagingengine.com", "imap.fastmail.com"),
    ],
)
def test_an_own_domain_at_a_known_provider_is_told_from_where_its_mail_goes(mx: str, host: str) -> None:
    found = found_by({}, {("firm.example", "MX"): ((mx, 0),)})
    assert found is not None
    assert found.host == host
    assert found.provider is not None
    assert found_by({}, {("firm.example", "MX"): (("google.com.evil.example", 0),)}) is None


@pytest.mark.parametrize("address", ["jane@localhost", "jane@127.0.0.1:80", "jane@a..b", "jane@ex ample", "jane@[::1]"])
def test_what_is_no_domain_is_asked_nothing(address: str) -> None:
    def never(*_: object) -> None:
        raise AssertionError("somebody was asked")

    assert discover(address, never, never) is None  # type: ignore[arg-type]


# The true resolver and the true fetch


@pytest.fixture
def name_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """A name server on loopback with these records ("name TYPE": "data; data")."""
    records: dict[str, str] = {}
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.bind(("127.0.0.1", 0))

        def serve() -> None:
            while True:
                try:
                    wire, peer = line.recvfrom(4096)
                except OSError:
                    return
                if not wire:
                    return
                asked = dns.message.from_wire(wire)
                answer = dns.message.make_response(asked)
                question = asked.question[0]
                kind = dns.rdatatype.to_text(question.rdtype)
                said = records.get(f"{question.name.to_text(True)} {kind}")
                if said:
                    answer.answer.append(dns.rrset.from_text(question.name, 60, "IN", kind, *said.split("; ")))
                line.sendto(answer.to_wire(), peer)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        resolver = dns.resolver.Resolver(configure=False)
        resolver.nameservers, resolver.port = ["127.0.0.1"], line.getsockname()[1]
        monkeypatch.setattr(dns.resolver, "default_resolver", resolver)
        yield records
        line.sendto(b"", line.getsockname())
        thread.join(5)


def test_records_are_asked_of_the_resolver_and_put_in_order(name_server: dict[str, str]) -> None:
    name_server["_imaps._tcp.firm.example SRV"] = (
        "20 0 993 late.firm.example.; 10 1 994 light.firm.example.; 10 9 993 a.firm.example."
    )
    name_server["firm.example MX"] = "10 b.firm.example.; 5 a.firm.example."
    assert looked_up("_imaps._tcp.firm.example", "SRV")[0] == ("a.firm.example", 993)
    assert [host for host, _ in looked_up("firm.example", "MX")] == ["a.firm.example", "b.firm.example"]
    assert looked_up("other.example", "MX") == ()
    assert looked_up("x" * 300, "MX") == ()


@pytest.fixture
def web(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A TLS server on loopback that this process trusts; answers by path."""
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost"
    files = ["-keyout", str(tmp_path / "key.pem"), "-out", str(tmp_path / "cert.pem")]
    subprocess.run(
        [*command.split(), "-addext", "subjectAltName=DNS:localhost", *files], check=True, capture_output=True
    )

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response_only({"/moved": 302, "/gone": 404}.get(self.path, 200))
            self.send_header("Location", "/good")
            self.end_headers()
            self.wfile.write(b"<a/>" if self.path != "/large" else b"a" * (LARGEST + 10))

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "cert.pem"))
    yield f"https://localhost:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_pages_are_fetched_over_trusted_tls_small_and_without_being_led_elsewhere(
    web: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert fetched(f"{web}/good") == b"<a/>"
    assert fetched(f"{web}/moved") is None
    assert fetched(f"{web}/gone") is None
    assert fetched(f"{web}/large") is None
    assert fetched("https://localhost:1/") is None
    monkeypatch.delenv("REQUESTS_CA_BUNDLE")
    assert fetched(f"{web}/good") is None, "nobody vouches for it"
