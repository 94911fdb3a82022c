"""`heardback explain`: the evidence behind a decision, in sentences for a person who is no programmer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from watcher.cli.options import Now, moment, opened, the_one
from watcher.errors import UserError

if TYPE_CHECKING:
    from rules.applications import Application
    from rules.messages import Message
    from rules.readings import Reading
    from watcher.account import Account
    from watcher.store.heard import Listened

Subject = Annotated[str, typer.Argument(metavar="MESSAGE-ID|EMPLOYER")]


def explain(context: typer.Context, subject: Subject, now: Now = "") -> None:
    """Say which evidence led to what, for a message (by its Message-ID) or an application (by employer)."""
    from watcher import deriving, present

    at = moment(now)
    with opened(context) as account:
        known = deriving.derive(account, at)
        if "@" in subject:
            _explain_message(account, subject)
            return
        application = the_one(known, subject)
        _explain_application(account, application)
        for one in present.standings(account, (application,), at):
            _say(f"So it stands at: {one.state.replace('_', ' ')}", *(f"  {reason}" for reason in one.why))


def _explain_message(account: Account, subject: str) -> None:
    message_id = subject if subject.startswith("<") else f"<{subject}>"
    found = account.store.mail.find(message_id)
    if not found:
        raise UserError(f"no message {message_id} is known")
    readings = _readings(account)
    heard = {one.message: one for one in account.store.heard.since(None)}
    for message in found:
        if message.key in heard:
            _say(*_heard(account, message, heard[message.key]))
        else:
            _say(*_told(message, readings.get(message.key), account.user.zone))


def _heard(account: Account, message: Message, heard: Listened) -> Iterator[str]:
    """What a mail to heardback came to."""
    from watcher.phrases import moment as when
    from watcher.sayings import misunderstood, sentence

    zone = account.user.zone
    words = [word for word in account.store.words.all() if word.origin == f"mail {message.key}"]
    yield f"{message.subject or '(no subject)'}"
    yield f"  From you to heardback, {when(message.arrived, zone)}; heard {when(heard.at, zone)}"
    yield from (f"    it says: {sentence(word, zone)}" for word in words)
    yield from (f"    not understood: {misunderstood(line)}" for line in heard.unclear)
    if not words and not heard.unclear:
        yield "    it says nothing that heardback listens for"


def _explain_application(account: Account, application: Application) -> None:
    readings = _readings(account)
    for message in account.store.mail.of(entry.key for entry in application.entries):
        _say(*_told(message, readings.get(message.key), account.user.zone), "")


def _readings(account: Account) -> dict[str, Reading]:
    """As planning takes them: with what a language model was believed about them."""
    import rules
    from watcher.deriving import with_opinions

    return with_opinions(account, account.store.mail.with_body(), account.store.derived.readings(rules.VERSION))


def _told(message: Message, reading: Reading | None, zone: str) -> Iterator[str]:
    from watcher.cli.in_words import TAKEN_FOR, consequences, stated
    from watcher.phrases import moment as when

    name = message.sender.name or message.sender.email
    yield f"{message.subject or '(no subject)'}"
    yield f"  From {name}, {when(message.arrived, zone)}"
    if reading is None:
        yield "  No sign of a job in it: only its envelope is kept."
        return
    sure = "sure enough to act on" if reading.certain else "not sure: heardback asks instead of acting"
    sure = "not trusted: nothing is done" if reading.forged else sure
    yield f"  Taken for {TAKEN_FOR[reading.kind]} ({reading.confidence:.0%}, {sure})"
    yield from (f"    because: {evidence.says}" for evidence in reading.evidence)
    yield from (f"    it says: {fact}" for fact in stated(reading, zone))
    yield from (f"    so: {what}" for what in consequences(reading))


def _say(*lines: str) -> None:
    from watcher.cli.output import plain

    for line in lines:
        typer.echo(plain(line))
