"""One IMAP connection: opened when first needed, signed in, dropped after any fault, its errors said in our words.

Leaves what is asked of the server to the other imap modules. Every use of the library goes through `Session.ask`.
"""

from __future__ import annotations

import imaplib
import logging
import re
import ssl
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from ipaddress import ip_address
from typing import Any, TypeVar

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import CapabilityError, LoginError

from watcher import __version__
from watcher.errors import SignInNeeded, Unavailable, UserError
from watcher.sources.settings import ImapSettings

log = logging.getLogger(__name__)
logging.getLogger("imapclient").setLevel(logging.WARNING)  # at debug level it writes whole dialogues

T = TypeVar("T")

_ODD_ANSWER = (ValueError, TypeError, KeyError, IndexError, AssertionError)
_BUSY = re.compile(r"\[(UNAVAILABLE|INUSE|LIMIT|SERVERBUG|CONTACTADMIN)\]|too many|temporar|try again", re.IGNORECASE)


class Refused(Unavailable):
    """The server answered NO or BAD: the command had no effect and the connection is still good."""


class Session:
    """The connection of one account. `reused` is True once a command has gone well on it; `opened` names the mailbox
    that is open on it, '' for none. `stumbles` counts connections broken over (mailbox, UIDVALIDITY, UID)."""

    def __init__(self, settings: ImapSettings) -> None:
        _check(settings)
        self.settings = settings
        self.where = f"{settings.host}:{settings.port}"
        self.connections = 0
        self._client: Any = None
        self._capabilities: frozenset[str] = frozenset()
        self.reused = False
        self.opened = ""
        self.stumbles: Counter[tuple[str, int, int]] = Counter()

    def ask(self, doing: str, question: Callable[[Any], T]) -> T:
        """The answer to one use of the library; `doing` completes "… while …" in the error's text.

        Raises `Refused` for NO and BAD; for a fault of the line or the protocol `Unavailable`, the connection dropped.
        """
        client = self._connected()
        try:
            answer = question(client)
        except imaplib.IMAP4.readonly as fault:  # the library's word for a SELECT that grants reading only
            raise Refused(f"{self.where} refused while {doing}: the mailbox is read-only") from fault
        except imaplib.IMAP4.abort as fault:
            raise self._broken(doing, fault) from fault
        except imaplib.IMAP4.error as fault:
            raise self._refused(doing, fault) from fault
        except OSError as fault:
            raise self._broken(doing, fault) from fault
        except _ODD_ANSWER as fault:
            raise self._broken(doing, f"an answer that is not IMAP ({type(fault).__name__})") from fault
        except BaseException:
            self.drop()  # interrupted in the middle of a dialogue: what comes next on this line is not ours
            raise
        self.reused = True
        return answer

    def ask_afresh(self, doing: str, question: Callable[[Any], T]) -> T:
        """As `ask`, for a question that may be put twice: a connection gone stale since the last use is replaced."""
        stale = self.reused and self._client is not None
        try:
            return self.ask(doing, question)
        except Refused:
            raise
        except Unavailable:
            if not stale:
                raise
            log.info("%s: the connection had gone, connecting anew", self.where)
            return self.ask(doing, question)

    def wake(self) -> None:
        """Makes sure of a living connection before something that must not be put twice."""
        self.ask_afresh("looking whether the connection lives", lambda client: client.noop())

    def can(self, capability: str) -> bool:
        self._connected()
        return capability in self._capabilities

    def drop(self) -> None:
        """Forgets the connection without a word to the server."""
        client, self._client, self.reused, self.opened = self._client, None, False, ""
        if client is not None:
            with suppress(Exception):
                client.shutdown()

    def close(self) -> None:
        """Leaves politely; never raises for a server that does not listen."""
        client, self._client, self.reused, self.opened = self._client, None, False, ""
        if client is not None:
            with suppress(Exception):
                client.logout()
                return
            with suppress(Exception):
                client.shutdown()

    def _connected(self) -> Any:
        if self._client is None:
            self._client = self._entered()
            self.connections += 1
        return self._client

    def _entered(self) -> Any:
        """A new connection, signed in; a refused access token is renewed once, for it may have ended early."""
        secret = self.settings.password()
        try:
            return self._signed_in(secret)
        except SignInNeeded:
            if self.settings.renewed is None:
                raise
        return self._signed_in(self.settings.renewed())

    def _signed_in(self, secret: str) -> Any:
        client = self._open()
        try:
            self._sign_in(client, secret)
            self._capabilities = _capabilities(client)
            if "ID" in self._capabilities:
                _introduce(client)
        except BaseException as fault:
            with suppress(Exception):
                client.shutdown()
            raise self._translated(fault) from fault
        return client

    def _open(self) -> Any:
        settings = self.settings
        timeout = SocketTimeout(settings.connect_timeout, settings.read_timeout)
        try:
            context = ssl.create_default_context()
            tls = settings.security == "tls"
            client = IMAPClient(settings.host, settings.port, ssl=tls, ssl_context=context, timeout=timeout)
        except (OSError, imaplib.IMAP4.error) as fault:
            raise self._translated(fault) from fault
        client.folder_encode = False  # names stay the server's own bytes: not every name survives decoding and encoding
        client.normalise_times = False
        try:
            if settings.security == "starttls":
                client.starttls(context)
        except (OSError, imaplib.IMAP4.error) as fault:
            with suppress(Exception):
                client.shutdown()
            raise self._translated(fault) from fault
        return client

    def _sign_in(self, client: Any, secret: str) -> None:
        user = self.settings.username
        if re.search(r"[\x00\r\n]", user + secret):
            raise UserError(f"{self.where}: the user name or the secret holds a line break; it must be one line")
        try:
            if self.settings.auth == "xoauth2":
                self._show_token(client, secret)
            elif (user + secret).isascii():
                client.login(user, secret)
            else:
                client.plain_login(user, secret)  # LOGIN knows ASCII only; PLAIN is UTF-8 (RFC 4616)
        except LoginError as fault:
            raise self._login_fault(fault, secret) from None  # the chain could hold the secret

    def _show_token(self, client: Any, token: str) -> None:
        """By XOAUTH2 (Google's and Microsoft's documentation), or OAUTHBEARER (RFC 7628) where only that is offered.

        A second challenge explains a refusal; an empty answer, or 0x01, ends the exchange.
        """
        user = self.settings.username
        offered = _capabilities(client)
        if "AUTH=OAUTHBEARER" in offered and "AUTH=XOAUTH2" not in offered:
            name = user.replace("=", "=3D").replace(",", "=2C")
            said = f"n,a={name},\1host={self.settings.host}\1port={self.settings.port}\1auth=Bearer {token}\1\1"
            answers, mechanism, end = iter([said.encode()]), "OAUTHBEARER", b"\1"
        else:
            answers, mechanism, end = iter([f"user={user}\1auth=Bearer {token}\1\1".encode()]), "XOAUTH2", b""
        client.sasl_login(mechanism, lambda _challenge: next(answers, end))

    def _login_fault(self, fault: Exception, secret: str) -> Exception:
        said = _said(fault).replace(secret, "…") if secret else _said(fault)
        if isinstance(fault.__context__, imaplib.IMAP4.abort) or _BUSY.search(said):
            return Unavailable(f"{self.where}: could not sign in now: {said}")
        remedy = "check the password (some providers want an app password) with `heardback doctor`"
        if self.settings.auth == "xoauth2":
            remedy = "run `heardback login`, and check that IMAP is allowed for this account"
        return SignInNeeded(f"{self.where} refuses the sign-in of {self.settings.username}: {said}; {remedy}")

    def _translated(self, fault: BaseException) -> BaseException:
        """A fault of connecting, in our words; what is no fault of the world's stays as it is."""
        match fault:
            case Unavailable() | SignInNeeded() | UserError():
                return fault
            case ssl.SSLCertVerificationError():
                return Unavailable(
                    f"{self.where}: the server's certificate is not trusted ({fault.verify_message}). "
                    "Check the host name, or add the certificate's issuer to this machine's trusted ones"
                )
            case ssl.SSLError():
                hint = '; perhaps security = "starttls" is meant' if self.settings.security == "tls" else ""
                return Unavailable(f"{self.where}: no TLS connection could be made ({fault.reason or 'no TLS'}){hint}")
            case CapabilityError():
                return Unavailable(f'{self.where} does not offer STARTTLS; use security = "tls" and its port')
            case TimeoutError():
                return Unavailable(f"{self.where} does not answer")
            case OSError():
                return Unavailable(f"cannot reach {self.where}: {fault.strerror or fault}")
            case imaplib.IMAP4.error() | ValueError() | TypeError():
                return Unavailable(f"{self.where} does not greet as an IMAP server does: {_said(fault)}")
        return fault

    def _broken(self, doing: str, fault: Exception | str) -> Unavailable:
        self.drop()
        reason = "no answer in time" if isinstance(fault, TimeoutError) else _said(fault)
        return Unavailable(f"{self.where}: the connection broke while {doing}: {reason}")

    def _refused(self, doing: str, fault: Exception) -> Unavailable:
        """NO and BAD leave the dialogue in step; any other complaint of the library means that it is not."""
        said = str(fault)
        if " failed: " in said or "command error: BAD" in said or isinstance(fault, CapabilityError):
            full = "; the mailbox is full: delete large mail, and empty the trash" * ("OVERQUOTA" in said.upper())
            return Refused(f"{self.where} refused while {doing}: {_said(fault)}{full}")
        return self._broken(doing, fault)


def _check(settings: ImapSettings) -> None:
    problems = []
    if settings.security not in {"tls", "starttls", "plain"}:
        problems.append(f'imap.security is "{settings.security}"; it must be "tls", "starttls" or "plain"')
    if settings.auth not in {"password", "xoauth2"}:
        problems.append(f'imap.auth is "{settings.auth}"; it must be "password" or "xoauth2"')
    if settings.security == "plain" and not _loopback(settings.host):
        problems.append(f'imap.security = "plain" would send the password in clear to {settings.host}; use "tls"')
    if problems:
        raise UserError(*problems)


def _loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _capabilities(client: Any) -> frozenset[str]:
    return frozenset(item.decode("ascii", "replace") for item in client.capabilities())


def _introduce(client: Any) -> None:
    """ID (RFC 2971), as Google strongly recommends to users of its extensions; a refusal matters to nobody."""
    try:
        client.id_({"name": "heardback", "version": __version__})
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error as refusal:
        log.debug("the server does not want to know who we are: %s", _said(refusal))


def _said(fault: object) -> str:
    """The fault's text as one short line of printable characters."""
    text = re.sub(r"^b(['\"])(.*)\1$", r"\2", str(fault).strip())
    return re.sub(r"[^\x20-\x7e\u00a0-\uffff]+", " ", text)[:300] or type(fault).__name__
