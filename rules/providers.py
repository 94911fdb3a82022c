"""What is known of mail providers: where their IMAP server is, which password it wants, and the page to make it on.

Pure data and one look-up. Own domains are asked for their settings by `watcher.setup`, never a third party.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Secret(StrEnum):
    """What a mail program signs in with."""

    APP_PASSWORD = "app password"  # noqa: S105 - the kind of secret, no secret
    PASSWORD = "password"  # noqa: S105
    OAUTH = "oauth"


@dataclass(frozen=True, slots=True)
class Provider:
    """`page` is where its secret is made or IMAP is switched on, `steps` are the clicks there, for people.

    `domains` may begin with a dot: any domain that ends so. `mail_hosts` are the ends of its MX hosts, by which it is
    recognised behind an own domain. `bare_user`: the user name is what stands before the @.
    """

    name: str
    domains: tuple[str, ...]
    host: str
    secret: Secret
    page: str = ""
    steps: tuple[str, ...] = ()
    mail_hosts: tuple[str, ...] = ()
    bare_user: bool = False
    port: int = 993


GOOGLE = Provider(
    "Gmail",
    ("gmail.com", "googlemail.com"),
    "imap.gmail.com",
    Secret.APP_PASSWORD,
    "https://myaccount.google.com/apppasswords",
    (
        "Google asks for 2-step verification first if you have none; switch it on there.",
        'Type a name such as "heardback", press Create, and copy the 16 letters.',
    ),
    (".google.com", ".googlemail.com"),
)
_MICROSOFT_ENDS = ["com", "de", "fr", "it", "es", "nl", "be", "at", "co.uk", "com.br", "com.au", "dk", "se", "ie", "pt"]
MICROSOFT = Provider(
    "Microsoft 365 / Outlook",
    (
        *(f"outlook.{end}" for end in _MICROSOFT_ENDS),
        *(f"hotmail.{end}" for end in _MICROSOFT_ENDS),
        *(f"live.{end}" for end in _MICROSOFT_ENDS),
        *("msn.com", "passport.com", "windowslive.com"),
    ),
    "outlook.office365.com",
    Secret.OAUTH,
    "https://entra.microsoft.com",
    (
        "Microsoft takes no passwords from mail programs any more, so heardback needs a client id of your own:",
        "App registrations, New registration; a name such as heardback.",
        "Supported account types: for Outlook.com and Hotmail choose Personal Microsoft accounts.",
        "Redirect URI: Public client/native (mobile & desktop), http://localhost. Register.",
        "Copy the Application (client) ID. There is no secret. docs/imap-oauth.md shows every click.",
    ),
    (".protection.outlook.com", ".olc.protection.outlook.com"),
)
PROVIDERS: tuple[Provider, ...] = (
    GOOGLE,
    MICROSOFT,
    Provider(
        "Fastmail",
        ("fastmail.com", "fastmail.fm", "fastmail.de", "fastmail.co.uk", "messagingengine.com", "sent.com", "fea.st"),
        "imap.fastmail.com",
        Secret.APP_PASSWORD,
        "https://app.fastmail.com/settings/security",
        (
            "Settings, Privacy & Security, Integrations, New App Password; access: Mail.",
            "Copy the password shown. (The Basic plan has no IMAP.)",
        ),
        (".messagingengine.com",),
    ),
    Provider(
        "iCloud",
        ("icloud.com", "me.com", "mac.com"),
        "imap.mail.me.com",
        Secret.APP_PASSWORD,
        "https://account.apple.com",
        (
            "Sign-In and Security, App-Specific Passwords, Generate.",
            'Type a name such as "heardback", and copy the password with its dashes.',
        ),
        (".mail.icloud.com",),
        bare_user=True,
    ),
    Provider(
        "Yahoo",
        (
            *(f"yahoo.{end}" for end in ("com", "de", "fr", "it", "es", "ca", "in", "ie", "co.uk", "co.in", "com.br")),
            *("ymail.com", "rocketmail.com", "myyahoo.com"),
        ),
        "imap.mail.yahoo.com",
        Secret.APP_PASSWORD,
        "https://login.yahoo.com/account/security",
        ("Press Generate app password (or Manage app passwords).", 'Type a name such as "heardback", and copy it.'),
        (".yahoodns.net",),
    ),
    Provider(
        "AOL",
        ("aol.com", "aim.com", "aol.de", "aol.co.uk"),
        "imap.aol.com",
        Secret.APP_PASSWORD,
        "https://login.aol.com/account/security",
        ("Press Generate app password (or Manage app passwords).", 'Type a name such as "heardback", and copy it.'),
    ),
    Provider(
        "GMX",
        ("gmx.de", "gmx.net", "gmx.at", "gmx.ch", "gmx.eu", "gmx.info", "gmx.biz", "gmx.org"),
        "imap.gmx.net",
        Secret.PASSWORD,
        "https://www.gmx.net",
        (
            "GMX lets mail programs in only after a click: E-Mail, Einstellungen, POP3/IMAP Abruf, Zugriff erlauben.",
            "With two-factor sign-in you also need an app password: Mein Account, Sicherheit, Anwendungsspezifische"
            " Passwörter.",
        ),
        (".gmx.net",),
    ),
    Provider(
        "GMX",
        ("gmx.com", "gmx.us", "gmx.co.uk", "gmx.fr", "gmx.es"),
        "imap.gmx.com",
        Secret.PASSWORD,
        "https://www.gmx.com",
        ("GMX lets mail programs in only after a click: Email, Settings, POP3 & IMAP, Enable access.",),
    ),
    Provider(
        "mail.com",
        ("mail.com",),
        "imap.mail.com",
        Secret.PASSWORD,
        "https://www.mail.com",
        ("mail.com lets mail programs in with its paid plan alone, after a click: Settings, POP3 & IMAP, Enable.",),
    ),
    Provider(
        "WEB.DE",
        ("web.de", "email.de"),
        "imap.web.de",
        Secret.PASSWORD,
        "https://web.de",
        (
            "WEB.DE lets mail programs in only after a click: E-Mail, Einstellungen, POP3/IMAP Abruf, Zugriff"
            " erlauben.",
            "With two-factor sign-in you also need an app password: Mein Account, Sicherheit, Anwendungsspezifische"
            " Passwörter.",
        ),
    ),
    Provider(
        "T-Online",
        ("t-online.de", "magenta.de"),
        "secureimap.t-online.de",
        Secret.APP_PASSWORD,
        "https://account.idm.telekom.com",
        (
            "T-Online has a separate password for mail programs (Passwort für E-Mail-Programme). Set it, and type it"
            " here.",
        ),
    ),
    Provider("Posteo", ("posteo.de", "posteo.net", "posteo.eu"), "posteo.de", Secret.PASSWORD),
    Provider("mailbox.org", ("mailbox.org",), "imap.mailbox.org", Secret.PASSWORD, mail_hosts=(".mailbox.org",)),
    Provider(
        "Mail.ru",
        ("mail.ru", "inbox.ru", "list.ru", "bk.ru", "internet.ru"),
        "imap.mail.ru",
        Secret.APP_PASSWORD,
        "https://account.mail.ru/user/2-step-auth/passwords",
        ("Add a password for external applications, with access to mail by IMAP, and copy it.",),
    ),
    Provider(
        "Yandex",
        ("yandex.ru", "yandex.com", "yandex.by", "yandex.kz", "ya.ru", "narod.ru"),
        "imap.yandex.com",
        Secret.APP_PASSWORD,
        "https://id.yandex.com/security/app-passwords",
        (
            "Make an app password for mail, and copy it.",
            "In Yandex Mail, All settings, Email clients: allow imap.yandex.com with app passwords.",
        ),
        (".yandex.net", ".yandex.ru"),
    ),
    Provider("Orange", ("orange.fr", "wanadoo.fr"), "imap.orange.fr", Secret.PASSWORD),
    Provider("Free", ("free.fr",), "imap.free.fr", Secret.PASSWORD),
    Provider("La Poste", ("laposte.net",), "imap.laposte.net", Secret.PASSWORD),
    Provider(
        "Zoho",
        ("zoho.com", "zohomail.com"),
        "imap.zoho.com",
        Secret.APP_PASSWORD,
        "https://accounts.zoho.com/home#security/app_password",
        ("In Zoho Mail, Settings, Mail accounts: switch IMAP access on.", "Make an application-specific password."),
    ),
)

WITHOUT_IMAP = {
    "proton.me": "Proton",
    "protonmail.com": "Proton",
    "pm.me": "Proton",
    "tuta.com": "Tuta",
    "tutanota.com": "Tuta",
    "tutanota.de": "Tuta",
    "tutamail.com": "Tuta",
}
"""Providers that encrypt so that no mail program can read: Proton through its Bridge alone, Tuta not at all."""


def by_domain(domain: str) -> Provider | None:
    """The provider whose own domain this is."""
    return next((one for one in PROVIDERS if domain.lower() in one.domains), None)


def by_mail_host(host: str) -> Provider | None:
    """The provider that keeps the mail of an own domain, told by the host in its MX record."""
    dotted = "." + host.lower().rstrip(".")
    return next((one for one in PROVIDERS if any(dotted.endswith(end) for end in one.mail_hosts)), None)


def by_imap_host(host: str) -> Provider | None:
    """The provider whose IMAP server this is: for advice on its passwords."""
    return next((one for one in PROVIDERS if one.host == host.lower()), None)
