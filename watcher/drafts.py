"""The words of a draft: a plan, the user's profile and the templates of its language make a subject and a text.

Says nothing that is not known, and nothing that turns false while the draft waits: every date stands by its day.
Leaves when and to whom to `rules.steps.due`, the bytes to `watcher.compose`, and the mailbox to `watcher.outbox`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from rules.applications import Interview, InterviewStatus, Plan, StepKind
from rules.names import called, employer_name, plain, role_name
from rules.readings import Kind, Person
from watcher.rendered import Rendered as Rendered
from watcher.rendered import environment, tidy

VARIANTS = 6
LONGEST_STRENGTH = 40
MOST_NAMED = 4

_ENGLISH_MONTHS = "January February March April May June July August September October November December"
_GERMAN_MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
_MONTHS = {"en": tuple(_ENGLISH_MONTHS.split()), "de": tuple(_GERMAN_MONTHS.split())}
_AND = {"en": "and", "de": "und"}
_REPLY_PREFIX = re.compile(
    r"(?:re|aw|antw|antwort|sv|vs|odp|rif|res|réf|tr)(?:\s?\[\d{1,3}\])?\s?[:：]\s*", re.IGNORECASE
)
_SIGN_OFF = re.compile(
    r"(?:(?:kind|best|warm|many|with)\b.{0,30}|regards|sincerely|yours .{0,20}|cheers|thanks|thank you|all the best"
    r"|mit .{0,30}gr(?:ü|ue)(?:ß|ss)en?|(?:viele|beste|liebe|freundliche|herzliche) gr(?:ü|ue)(?:ß|ss)e.{0,20})[,.!]?",
    re.IGNORECASE,
)
_ENGLISH = "the and of have has for with i my years in a an to at led built"
_GERMAN = "ich und der die das habe mit jahre jahren seit für von im ein eine bei als zu den"
_MARKS = {"en": frozenset(_ENGLISH.split()), "de": frozenset(_GERMAN.split())}
_UNFINISHED = re.compile(r"[\[\]{}<>]|…|\.\.\.|\bTODO\b|\bXXX\b")


@dataclass(frozen=True, slots=True)
class Profile:
    """What the user says of themselves: `strengths` are one sentence each, `signature` may have several lines."""

    name: str = ""
    strengths: tuple[str, ...] = ()
    signature: str = ""


def render(plan: Plan, profile: Profile, now: datetime, zone: str) -> Rendered:
    """The draft for a thank-you or a check-in; `now` is aware, `zone` the user's (IANA).

    The same plan always gives the same words. A language without templates is answered in English.
    """
    language = language_of(plan.language)
    words = _words(plan, profile, now, zone, language)
    if plan.kind is StepKind.THANK_YOU:
        return Rendered(_subject(plan, words, language), _thank_you(plan, words, language))
    name = "second_check_in" if plan.kind is StepKind.SECOND_CHECK_IN else "check_in"
    text = environment().get_template(f"{language}/{name}.j2").render(words)
    return Rendered(_subject(plan, words, language), tidy(text))


def language_of(tag: str) -> str:
    """The folder of templates for a language tag ("de-AT" → "de"), English for those without one."""
    primary = tag.lower().replace("_", "-").partition("-")[0]
    return primary if primary in _MONTHS else "en"


def _thank_you(plan: Plan, words: dict[str, object], language: str) -> str:
    """Six letters for six people on a panel; beyond them the parts are mixed anew, so that no two are alike."""
    position = _position(plan)
    turn = position // VARIANTS
    chosen = {
        part: _block(f"{language}/thank_you_{(position + shift) % VARIANTS + 1}.j2", part, words)
        for part, shift in (("opening", 0), ("interest", turn), ("closing", 2 * turn))
    }
    return tidy(environment().get_template(f"{language}/thank_you.j2").render({**words, **chosen}))


def _block(template: str, name: str, words: dict[str, object]) -> str:
    loaded = environment().get_template(template)
    return "".join(loaded.blocks[name](loaded.new_context(words))).strip()


def _position(plan: Plan) -> int:
    people = plan.interview.interviewers if plan.interview else ()
    return next((n for n, person in enumerate(people) if _same(person, plan.to)), 0)


def _same(one: Person, other: Person) -> bool:
    return one.email == other.email if one.email and other.email else bool(one.name) and one.name == other.name


def _words(plan: Plan, profile: Profile, now: datetime, zone: str, language: str) -> dict[str, object]:
    """Everything a template can say; '' for what is not known."""
    interview = plan.interview or _last_held(plan, now)
    day = _local_day(interview, zone) if interview else None
    place = interview.zone if interview else zone
    greeted = called(plan.to)
    return {
        "first": greeted.first,
        "full": greeted.full,
        "role": role_name((interview.role if interview else None) or plan.application.role),
        "employer": employer_name(plan.application.employer),
        "met": bool(interview and any(_same(person, plan.to) for person in interview.interviewers)),
        "day": in_words(day, language, place) if day else "",
        "promised": in_words(plan.promised, language, place) if plan.promised else "",
        "panel": _named(plan.panel, language),
        "strength": _strength(profile, _position(plan), language),
        "thanks_owed": plan.thanks_owed,
        "after_holding_reply": plan.after_holding_reply,
        "again": _check_ins_sent(plan) % 2 == 1,
        "signature": _signature(profile),
        "signs_off": _signs_off(profile.signature),
    }


def _last_held(plan: Plan, now: datetime) -> Interview | None:
    held = (i for i in plan.application.interviews if i.status is not InterviewStatus.CANCELLED and not i.not_held)
    return max((i for i in held if i.end <= now), key=lambda i: i.end, default=None)


def _local_day(interview: Interview, zone: str) -> date:
    for name in (interview.zone, zone):
        try:
            return interview.begins.astimezone(ZoneInfo(name)).date()
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return interview.begins.date()


def in_words(day: date, language: str, zone: str = "") -> str:
    """A day without its year: "3 March", in an American zone "March 3", in German "3. März"."""
    month = _MONTHS[language][day.month - 1]
    if language == "de":
        return f"{day.day}. {month}"
    return f"{month} {day.day}" if zone.startswith(("America/", "US/")) else f"{day.day} {month}"


def _named(people: Sequence[Person], language: str) -> str:
    """ "Lee Park, Sam Roe and Kit Ash"; people whose name could not stand in a sentence are left out."""
    names = list(dict.fromkeys(name for name in (called(person).plain_full for person in people) if name))[:MOST_NAMED]
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {_AND[language]} {names[-1]}"


def _strength(profile: Profile, position: int, language: str) -> str:
    """One of the user's sentences, another for each person; '' once they are used up, or in another language."""
    fit = [text for text in (_sentence(strength) for strength in profile.strengths) if text and _speaks(text, language)]
    return fit[position] if position < len(fit) else ""


def _sentence(strength: str) -> str:
    text = plain(strength, 600)
    if _UNFINISHED.search(text) or not any(c.isalpha() for c in text):
        return ""
    if len(text.split()) > LONGEST_STRENGTH:
        text = re.split(r"(?<=[.!?])\s", text, maxsplit=1)[0]
    if len(text.split()) > LONGEST_STRENGTH:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".!?" else ".")


def _speaks(text: str, language: str) -> bool:
    words = re.findall(r"[^\W\d_]+", text.lower())
    score = {tongue: sum(word in marks for word in words) for tongue, marks in _MARKS.items()}
    score["de"] += any(c in "äöüß" for c in text.lower())
    other = max(count for tongue, count in score.items() if tongue != language)
    return score[language] > other or (score[language] == other and language == "en")


def _check_ins_sent(plan: Plan) -> int:
    return sum(entry.kind is Kind.SENT_CHECK_IN for entry in plan.application.entries)


def _signature(profile: Profile) -> str:
    lines = [plain(line, 120) for line in profile.signature.strip().splitlines()[:12]]
    if lines and lines[0] in ("--", "-- "):
        lines = lines[1:]
    return "\n".join(lines).strip() or plain(profile.name, 80)


def _signs_off(signature: str) -> bool:
    """Whether a signature brings its own "Best regards"."""
    lines = [line.strip() for line in signature.strip().splitlines() if line.strip() not in ("", "--")]
    return bool(lines) and _SIGN_OFF.fullmatch(lines[0]) is not None


def _subject(plan: Plan, words: dict[str, object], language: str) -> str:
    parent = reply_subject(plan.parent.subject) if plan.parent else ""
    if parent:
        return parent
    name = "thank_you" if plan.kind is StepKind.THANK_YOU else "check_in"
    return plain(environment().get_template(f"{language}/{name}.subject.j2").render(words), 200)


def reply_subject(subject: str) -> str:
    """ "Re: " exactly once before what is left without "AW: ", "Re[2]: " and the like; '' where nothing is left."""
    rest = plain(subject, 240)
    while prefix := _REPLY_PREFIX.match(rest):
        rest = rest[prefix.end() :]
    return f"Re: {rest}" if rest else ""
