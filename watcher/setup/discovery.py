"""Where an own domain keeps its mail, by asking that domain alone: its autoconfig pages, its SRV and MX records.

No third party learns an address. What comes back is hostile input: small, without DTD or entities, host names only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib.parse import quote

from rules import providers
from rules.providers import Provider

TIMEOUT = 5.0
LARGEST = 65_536
_HOST = re.compile(
    r"(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", re.IGNORECASE
)
_SECURITY = {"SSL": "tls", "STARTTLS": "starttls"}


@dataclass(frozen=True, slots=True)
class Found:
    """An IMAP server. `by` says how it was found, for people; `sure` where the domain vouched for it over TLS or the
    server lies in the domain itself, else the user should confirm it (RFC 6186 §6)."""

    host: str
    port: int = 993
    security: str = "tls"
    username: str = ""
    by: str = ""
    sure: bool = True
    provider: Provider | None = None


Fetch = Callable[[str], bytes | None]
Lookup = Callable[[str, str], tuple[tuple[str, int], ...]]
"""(host, port) for a name and "SRV" or "MX", the preferred first; port 0 where the record has none."""


def discover(address: str, fetch: Fetch | None = None, lookup: Lookup | None = None) -> Found | None:
    """The server for an address: a known provider's, else what the domain says of itself; None if it says nothing."""
    domain = address.rpartition("@")[2].lower()
    known = providers.by_domain(domain)
    if known is not None:
        return _of(known, address, f"the address is {known.name}'s")
    if not _HOST.fullmatch(domain):
        return None
    fetch, lookup = fetch or fetched, lookup or looked_up
    asks: tuple[Callable[[], Found | None], ...] = (
        *(lambda url=url: _by_page(fetch(url), address) for url in _pages(address, domain)),
        lambda: _by_srv(lookup, domain, address),
        lambda: _by_mx(lookup, domain, address),
    )
    with ThreadPoolExecutor(len(asks)) as pool:
        answers = [future.result() for future in [pool.submit(ask) for ask in asks]]
    return next((answer for answer in answers if answer is not None), None)


def _of(provider: Provider, address: str, by: str) -> Found:
    username = address.rpartition("@")[0] if provider.bare_user else address
    return Found(provider.host, provider.port, "tls", username, by, provider=provider)


def _pages(address: str, domain: str) -> tuple[str, str]:
    """Mozilla's "Autoconfiguration in Thunderbird"; both are the domain's own."""
    return (
        f"https://autoconfig.{domain}/mail/config-v1.1.xml?emailaddress={quote(address)}",
        f"https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
    )


def _by_page(page: bytes | None, address: str) -> Found | None:
    return read_autoconfig(page, address) if page else None


def read_autoconfig(page: bytes, address: str) -> Found | None:
    """The first IMAP server over TLS in an autoconfig document, SSL before STARTTLS. None for whatever is not one."""
    from lxml import etree  # type: ignore[import-untyped]

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(page, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    if root.getroottree().docinfo.doctype:
        return None  # no honest one has a DTD
    servers = [_server(one, address) for one in root.iterfind(".//incomingServer[@type='imap']")]
    usable = [server for server in servers if server is not None]
    return min(usable, key=lambda server: server.security == "starttls", default=None)


def _server(element: object, address: str) -> Found | None:
    def text(name: str) -> str:
        return (element.findtext(name) or "").strip()  # type: ignore[attr-defined]

    host, port, security = text("hostname").lower(), text("port"), _SECURITY.get(text("socketType").upper(), "")
    if (
        not _HOST.fullmatch(host)
        or not security
        or not port.isascii()
        or not port.isdigit()
        or not 0 < int(port) < 65536
    ):
        return None
    local, _, domain = address.rpartition("@")
    username = text("username")
    for name, value in (("EMAILADDRESS", address), ("EMAILLOCALPART", local), ("EMAILDOMAIN", domain)):
        username = username.replace(f"%{name}%", value)
    if not username.isprintable() or len(username) > 320:
        return None
    return Found(
        host, int(port), security, username or address, "its autoconfig page", provider=providers.by_imap_host(host)
    )


def _by_srv(lookup: Lookup, domain: str, address: str) -> Found | None:
    """RFC 6186: _imaps first; a target of "." says that there is no such service."""
    for service, security in (("_imaps._tcp", "tls"), ("_imap._tcp", "starttls")):
        for host, port in lookup(f"{service}.{domain}", "SRV"):
            if _HOST.fullmatch(host) and 0 < port < 65536:
                sure = host.lower() == domain or host.lower().endswith(f".{domain}")
                known = providers.by_imap_host(host)
                return Found(host.lower(), port, security, address, "its SRV record", sure or known is not None, known)
    return None


def _by_mx(lookup: Lookup, domain: str, address: str) -> Found | None:
    """An own domain at a known provider."""
    for host, _ in lookup(domain, "MX"):
        known = providers.by_mail_host(host)
        if known is not None:
            return _of(known, address, f"its mail is kept by {known.name}")
    return None


def fetched(url: str) -> bytes | None:
    """The page at an https address, at most LARGEST bytes; redirects lead away from the domain and are not followed."""
    import requests

    try:
        with requests.get(url, timeout=TIMEOUT, allow_redirects=False, stream=True) as answer:
            page = answer.raw.read(LARGEST + 1, decode_content=True) if answer.status_code == 200 else b""
    except (requests.RequestException, OSError, ValueError):  # ValueError: urllib3's own errors among them
        return None
    return bytes(page) if 0 < len(page) <= LARGEST else None


def looked_up(name: str, kind: str) -> tuple[tuple[str, int], ...]:
    """By the system's resolver; nothing where it has no answer in time."""
    import dns.exception
    import dns.resolver

    try:
        answer = dns.resolver.resolve(name, kind, lifetime=TIMEOUT)
    except (dns.exception.DNSException, OSError, UnicodeError):
        return ()
    return _sorted(answer)


def _sorted(records: Iterable[object]) -> tuple[tuple[str, int], ...]:
    """Records by priority, then weight, without the root's dot."""

    def rank(record: object) -> tuple[int, int]:
        return getattr(record, "priority", getattr(record, "preference", 0)), -getattr(record, "weight", 0)

    found = sorted(records, key=rank)
    return tuple(
        (str(getattr(one, "target", getattr(one, "exchange", ""))).rstrip("."), getattr(one, "port", 0))
        for one in found
    )
