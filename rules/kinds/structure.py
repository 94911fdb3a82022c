"""What the envelope and the form of a mail show, before any word of it is read.

Gathers signs; what follows from them is decided in `deciding` (form alone) and `weighing` (with words).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rules.extract.addresses import is_group, is_nobody
from rules.messages import Message, User
from rules.readings import JOB_KINDS, SENT_KINDS, Reading
from rules.senders import Trade, trade_of

ANSWER: Final = re.compile(
    r"^\s{0,4}(?:re|aw|antw|antwort|sv|rv|r|rif|ref|odp|vs)(?:\[\d{1,3}\])?\s{0,2}:", re.IGNORECASE
)
BOOKING_LINK: Final = re.compile(
    r"https?://(?:[\w-]{1,40}\.){0,3}(?:calendly\.com|cal\.com|savvycal\.com|youcanbook\.me|oncehub\.com|goodtime\.io|zcal\.co|tidycal\.com|"
    r"calendar\.app\.google|calendar\.google\.com/calendar/(?:u/\d/)?appointments|outlook\.office(?:365)?\.com/(?:bookwithme|book)|"
    r"meetings[\w-]{0,8}\.hubspot\.com|doodle\.com|hirevue\.com|sparkhire\.com|willo\.video|hireflix\.com|modernloop\.io|zeeg\.me|meetergo\.com)/"
    r"(?!cancellations|reschedulings)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Signs:
    """Facts of form. `many`: sent to a list. `automatic`: a machine sent it. `relayed`: a person through a relay.

    `answers_user`: it replies to something the user wrote; `about_job`: to something known to be about a job.
    `posed_answer`: "Re:" without anything it answers. `greets`: it names the user.
    """

    trade: Trade | None
    nobody: bool
    group: bool
    many: bool
    automatic: bool
    relayed: bool
    answers_user: bool
    about_job: bool
    posed_answer: bool
    booking_link: bool
    greets: bool = False

    @property
    def human(self) -> bool:
        """Whether a person seems to have written it."""
        return self.relayed or not (self.nobody or self.automatic or self.many or self.trade in _MACHINES)


_MACHINES: Final = frozenset({Trade.BOARD, Trade.SCHEDULING, Trade.TESTING, Trade.SIGNING})


def signs(message: Message, user: User, parents: Sequence[Reading] = ()) -> Signs:
    """All signs of form; `parents` are readings of the messages it answers, nearest first."""
    trade = trade_of(message.sender.domain)
    nobody = is_nobody(message.sender.email)
    quoted = _quotes_user(message, user)
    threaded = bool(message.ancestors)
    return Signs(
        trade=trade,
        nobody=nobody,
        group=is_group(message.sender.email),
        many=is_to_many(message),
        automatic=is_automatic(message),
        relayed=trade is Trade.TRACKING and _names_person(message),
        answers_user=threaded or quoted or any(parent.kind in SENT_KINDS for parent in parents),
        about_job=is_about_job(parents),
        posed_answer=bool(ANSWER.match(message.subject)) and not threaded and not message.quoted and not parents,
        greets=_greets(message, user),
        booking_link=any(BOOKING_LINK.match(link) for link in message.links),
    )


def is_about_job(parents: Sequence[Reading]) -> bool:
    """Whether something it answers is known to be about a job."""
    return any(parent.kind in JOB_KINDS for parent in parents)


def is_to_many(message: Message) -> bool:
    """A list's or bulk mail's header fields (RFC 2369, RFC 2919)."""
    fields = {name for name, _ in message.headers}
    bulk = message.header("precedence").lower() in ("bulk", "list", "junk")
    return bulk or any(name.startswith("list-") and name != "list-owner" for name in fields)


def is_automatic(message: Message) -> bool:
    """Whether a machine says of itself that it sent this (RFC 3834 §5 and what was used before it)."""
    generated = message.header("auto-submitted").lower().split(";")[0].strip() not in ("", "no")
    return generated or is_auto_reply(message) or bool(message.header("x-auto-response-suppress"))


def is_auto_reply(message: Message) -> bool:
    """Whether the header says that a machine answered (RFC 3834)."""
    replied = message.header("auto-submitted").lower().startswith("auto-replied")
    named = any(message.header(name) for name in ("x-autoreply", "x-auto-reply", "x-autorespond"))
    return replied or named or message.header("precedence").lower() in ("auto_reply", "auto-reply")


def _quotes_user(message: Message, user: User) -> bool:
    quoted = message.quoted[:4000].lower()
    if not quoted:
        return False
    name = user.name.lower().strip()
    return any(address in quoted for address in user.addresses) or (len(name) > 4 and name in quoted)


def _greets(message: Message, user: User) -> bool:
    """Whether it addresses the user by name, as machines that answer any mail cannot."""
    name = user.name.replace(",", " ").split()
    return any(len(part) > 2 and part.lower() in message.own_words[:80].lower() for part in name)


_PERSON_NAME: Final = re.compile(r"^[^\W\d_][\w'’.-]{1,20}(?: [^\W\d_][\w'’.-]{0,20}){1,3}$")
_TEAM: Final = re.compile(
    r"\b(?:team|talent|hiring|recruit\w*|careers?|jobs?|hr|people|no-?reply|notifications?|human|personal|staffing|bewerb\w*|karriere|"
    r"applications?|candidates?|acquisition|support|group|inc|ltd|llc|gmbh|ag|vaga|recrutement|seleccion|at|from|of|the|&)\b",
    re.IGNORECASE,
)


def _names_person(message: Message) -> bool:
    """A person behind a relay: by an individual mailbox, or by a display name with an address to answer to."""
    sender = message.sender
    name = re.sub(r"\s(?:via|from|at|@|\||\()\s?.{1,80}$", "", sender.name.strip(), flags=re.IGNORECASE)
    personal = bool(_PERSON_NAME.match(name)) and not _TEAM.search(name)
    named_mailbox = not is_nobody(sender.email) and not is_group(sender.email) and "." in sender.local_part
    answerable = any(not is_nobody(one.email) for one in message.reply_to)
    return (personal and (answerable or named_mailbox)) or bool(personal and message.ancestors)
