"""Which mailbox, and how it is entered: told from the address where that can be, asked where not, and tried out."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from rules import providers
from rules.checkup.facts import Trouble
from rules.providers import GOOGLE, MICROSOFT, Provider, Secret
from watcher.errors import UserError
from watcher.setup import trial
from watcher.setup.answers import Answers, SecretPlace
from watcher.setup.discovery import Found
from watcher.setup.maildirs import find_maildirs
from watcher.setup.world import Given, World

ATTEMPTS = 3
_ADDRESS = re.compile(r"[^@\s<>,]{1,128}@[^@\s<>,]{1,250}")


def ask(given: Given, world: World, before: str = "") -> Answers:
    """The mailbox, not tried yet. `before` is the address of a config that is replaced."""
    source = given.source or ("maildir" if given.maildir else "") or _local_or_not(given, world)
    if source == "maildir":
        return _maildir(given, world, before)
    address = _address(given, world, before)
    if source == "gmail":
        return _gmail(given, world, address)
    return _imap(given, world, address)


def settled(answers: Answers, world: World) -> Answers:
    """The answers once the mailbox lets us in: asks again for what was wrong, a few times. Raises what keeps us out."""
    voice = world.voice
    for attempt in range(1, ATTEMPTS + 1):
        if answers.source == "gmail" or answers.auth == "xoauth2":
            _consent(answers, world)
        voice.busy("Signing in")
        seen = trial.look(answers, world)
        voice.busy("")
        fault = trial.fault(seen)
        if not voice.interactive and fault is not None:
            raise fault
        voice.findings(trial.findings(seen, answers, world))
        if fault is None:
            return _with_sent(answers, seen.folders.names if seen.folders and not seen.folders.sent else (), world)
        if attempt == ATTEMPTS or answers.source != "imap" or answers.auth == "xoauth2":
            raise fault
        answers = _again(answers, seen.sign_in.trouble, world)
    raise AssertionError("the last attempt either works or raises")


def _consent(answers: Answers, world: World) -> None:
    if (world.temp / trial.TOKEN).exists():
        return
    with trial.tried(answers, world) as config:
        world.consent(config, trial.folder_of(world), world.temp)


def _again(answers: Answers, trouble: Trouble, world: World) -> Answers:
    voice = world.voice
    if trouble is Trouble.REFUSED and answers.place is SecretPlace.BEST:
        username = voice.ask("User name", answers.username)
        return replace(answers, username=username, secret=_cleaned(voice.secret("Password"), answers.host))
    host = voice.ask("IMAP server", answers.host)
    return replace(answers, host=host, port=int(voice.ask("Port", str(answers.port)) or answers.port))


def _with_sent(answers: Answers, names: tuple[str, ...], world: World) -> Answers:
    """Asks which folder holds sent mail where none could be told."""
    if answers.source != "imap" or not names or not world.voice.interactive:
        return answers
    chosen = world.voice.choose("Which folder holds the mail that you send?", (*names, "none of these"), len(names))
    if chosen == len(names):
        return answers
    imap = {**answers.kept.get("imap", {}), "sent": names[chosen]}
    return replace(answers, kept={**answers.kept, "imap": imap})


# Which


def _local_or_not(given: Given, world: World) -> str:
    """'' for a provider: which kind is told from the address."""
    if given.address or given.host or not world.voice.interactive:
        return ""
    found = find_maildirs(world.home)
    if not found:
        return ""
    options = ("at a mail provider (Gmail, Outlook, GMX, …)", f"in a Maildir on this machine ({found[0].path})")
    return "maildir" if world.voice.choose("Where is your mail?", options) == 1 else ""


def _address(given: Given, world: World, before: str) -> str:
    if given.address:
        if not _ADDRESS.fullmatch(given.address):
            raise UserError(f"--address {given.address!r} is no mail address")
        return given.address
    while True:
        address = world.voice.ask("Your mail address", before or None, flag="--address").strip()
        if _ADDRESS.fullmatch(address):
            return address
        world.voice.say("That is no mail address; it looks like jane@mail.example.", indent=2)


def _domain(address: str) -> str:
    return address.rpartition("@")[2].lower()


def _wants_api(given: Given, world: World) -> bool:
    if given.credentials:
        return True
    if not world.voice.interactive:
        return False
    options = (
        "with an app password (two minutes; what most people choose)",
        "by the Gmail API (ten minutes, once; narrower permissions, and for those who may have no app password)",
    )
    return world.voice.choose("This is Gmail. How shall heardback enter?", options) == 1


# A Maildir


def _maildir(given: Given, world: World, before: str) -> Answers:
    voice = world.voice
    path = given.maildir
    if not path:
        found = find_maildirs(world.home)
        if len(found) > 1 and voice.interactive:
            options = [f"{one.path} ({one.mailboxes} folders)" for one in found]
            path = str(found[voice.choose("Which one?", options)].path)
        else:
            path = str(found[0].path) if found else voice.ask("The Maildir", flag="--maildir")
    address = _address(given, world, before)
    return Answers("maildir", address, maildir=str(Path(path).expanduser().absolute()))


# The Gmail API


def _gmail(given: Given, world: World, address: str) -> Answers:
    voice = world.voice
    path = given.credentials
    if not path:
        voice.say(
            "Google wants an OAuth client of your own for this. docs/gmail.md shows every click, in short:", indent=2
        )
        for line in (
            "https://console.cloud.google.com/projectcreate: a project",
            "https://console.cloud.google.com/apis/library/gmail.googleapis.com: Enable",
            "https://console.cloud.google.com/auth/overview: Get started; External; then Audience, Publish app",
            "Clients, Create client, Desktop app, Download JSON",
        ):
            voice.say(f"- {line}", indent=4)
        path = voice.ask("Where is the file you downloaded?", flag="--credentials")
    file = Path(path).expanduser().absolute()
    from watcher.sources.google_auth import read_client

    read_client(file)
    return Answers("gmail", address, credentials=str(file))


# IMAP


def _imap(given: Given, world: World, address: str) -> Answers:
    found = _server(given, world, address)
    provider = found.provider or providers.by_imap_host(found.host)
    if provider is GOOGLE and not given.source and not given.host and _wants_api(given, world):
        return _gmail(given, world, address)
    answers = Answers(
        "imap",
        address,
        host=found.host,
        port=found.port,
        security=found.security,
        username=given.username or found.username or address,
    )
    named = _named_secret(given)
    if named is not None:
        return replace(answers, place=named[0], place_name=named[1])
    if given.client_id or (provider is MICROSOFT and not given.password):
        return _oauth(answers, given, world, provider)
    return _with_password(answers, given, world, provider)


def _server(given: Given, world: World, address: str) -> Found:
    voice = world.voice
    known = Found(given.host, given.port or 993, given.security or "tls", by="you named it") if given.host else None
    if known is not None:
        return known
    _refuse_without_imap(address)
    voice.busy("Looking for your mail server")
    found = world.discover(address)
    voice.busy("")
    if found is None:
        voice.say(f"{_domain(address)} says nothing of its mail server; your provider's help page names it.", indent=2)
        return Found(voice.ask("IMAP server", f"imap.{_domain(address)}" if voice.interactive else None, flag="--host"))
    whose = f"{found.provider.name}: " if found.provider else ""
    voice.say(f"{whose}{found.host}, port {found.port} ({found.by})", indent=2)
    if found.sure or (voice.interactive and voice.confirm(f"Is {found.host} your provider's server?", default=False)):
        return replace(found, port=given.port or found.port, security=given.security or found.security)
    return Found(voice.ask("IMAP server", flag="--host"))


def _refuse_without_imap(address: str) -> None:
    name = providers.WITHOUT_IMAP.get(_domain(address))
    if name == "Proton":
        raise UserError(
            "Proton lets mail programs in through its Bridge alone (paid plans): start it, then run `heardback init"
            " --host 127.0.0.1 --port 1143 --security starttls` with the user name and password that it shows, and add"
            " its certificate to this machine's trusted ones"
        )
    if name:
        raise UserError(f"{name} lets no mail program in, so heardback cannot read your mail there")


def _named_secret(given: Given) -> tuple[SecretPlace, str] | None:
    for place, name in (
        (SecretPlace.ENVIRONMENT, given.password_env),
        (SecretPlace.COMMAND, given.password_command),
        (SecretPlace.FILE, given.password_file),
    ):
        if name:
            return place, name
    return None


def _with_password(answers: Answers, given: Given, world: World, provider: Provider | None) -> Answers:
    voice = world.voice
    if not given.password and provider is not None and provider.steps:
        voice.say(f"Open this page: {provider.page}", indent=2)
        for step in provider.steps:
            voice.say(f"- {step}", indent=4)
    kind = "app password" if provider is not None and provider.secret is Secret.APP_PASSWORD else "password"
    flags = "--password-stdin, --password-env, --password-command or --password-file"
    secret = given.password or voice.secret(f"The {kind} (it is not shown)", flag=flags)
    return replace(answers, place=SecretPlace.BEST, secret=_cleaned(secret, answers.host))


def _cleaned(secret: str, host: str) -> str:
    """Google shows its sixteen letters in groups of four; they are copied so."""
    bare = "".join(secret.split())
    return bare if host == GOOGLE.host and len(bare) == 16 else secret.strip("\r\n")


def _oauth(answers: Answers, given: Given, world: World, provider: Provider | None) -> Answers:
    voice = world.voice
    if not given.client_id and provider is not None:
        voice.say(f"Open this page: {provider.page}", indent=2)
        for step in provider.steps:
            voice.say(f"- {step}", indent=4)
    client = given.client_id or voice.ask("Application (client) ID", flag="--client-id").strip()
    private = _domain(answers.address) in MICROSOFT.domains
    tenant = given.tenant or voice.ask(
        "Directory: consumers for Outlook.com, your firm's domain for its mailbox",
        "consumers" if private else _domain(answers.address),
    )
    name = "google" if provider is GOOGLE else "microsoft"
    return replace(answers, auth="xoauth2", oauth_provider=name, client_id=client, tenant=tenant)
