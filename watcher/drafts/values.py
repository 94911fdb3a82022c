"""What a template can say of a draft: every value by its name, '' for what is not known.

The names are the user's too (docs/templates.md): add to them, change none. Leaves the sentences to the templates.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from rules.applications import Interview, InterviewStatus, Plan, StepKind
from rules.manners.strengths import fitting
from rules.manners.titles import title_of
from rules.manners.tone import Tone, tone
from rules.manners.topics import discussed, in_register
from rules.manners.words import Manners
from rules.messages import Direction, Message, User
from rules.names import called, employer_name, plain, role_name
from rules.readings import Kind, Person

MOST_NAMED = 4
_SIGN_OFF = re.compile(
    r"(?:(?:kind|best|warm|many|with)\b.{0,30}|regards|sincerely|yours .{0,20}|cheers|thanks|thank you|all the best"
    r"|mit .{0,30}gr(?:ü|ue)(?:ß|ss)en?|(?:viele|beste|liebe|freundliche|herzliche) gr(?:ü|ue)(?:ß|ss)e.{0,20}"
    r"|(?:bien )?cordialement|bien à (?:vous|toi)|(?:un (?:cordial )?)?saludos?.{0,20}|(?:cordiali|distinti) saluti"
    r"|(?:com os )?(?:melhores )?cumprimentos|atenciosamente|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?)[,.!]?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Profile:
    """What the user says of themselves: `strengths` are one sentence each, `signature` may have several lines."""

    name: str = ""
    strengths: tuple[str, ...] = ()
    signature: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """The mail that a draft's tone rests on: `mail` the application's, by arrival, `own` what the user has sent."""

    mail: tuple[Message, ...] = ()
    own: tuple[Message, ...] = ()


NOTHING_HEARD = Heard()


@dataclass(frozen=True, slots=True)
class Values:
    """The values by name (`words`), and which variant of the text is this person's (`position`, from 0)."""

    words: dict[str, object]
    language: str
    register: str
    position: int


def values(plan: Plan, profile: Profile, now: datetime, zone: str, heard: Heard, manners: Manners) -> Values:
    """Everything a template of that language can say."""
    user = User((), profile.name)
    interview = plan.interview or _last_held(plan, now)
    place = interview.zone if interview else zone
    sound = tone(heard.mail, heard.own, user, plan.to, manners, place)
    facts = _facts(plan, profile, interview, zone, heard, manners)
    words: dict[str, object] = {
        **facts,
        "greeting": sound.greeting,
        "sign_off": _signed(sound, profile),
        "about": in_register(str(facts["about"]), formal=sound.formal),
        "formal": sound.formal,
        "brazilian": sound.brazilian,
        "tu": sound.tu,
    }
    return Values(words, manners.code, "formal" if sound.formal else "familiar", _variant(plan, interview))


def _facts(
    plan: Plan, profile: Profile, interview: Interview | None, zone: str, heard: Heard, manners: Manners
) -> dict[str, object]:
    people = (plan.to, *(interview.interviewers if interview else ()), Person(profile.name))
    role = _without_name(role_name((interview.role if interview else None) or plan.application.role), people)
    met = bool(interview and any(_same(person, plan.to) for person in interview.interviewers))
    day = _local_day(interview, zone) if interview else None
    place = interview.zone if interview else zone
    greeted = called(plan.to)
    return {
        "first": greeted.first,
        "full": greeted.full,
        "role": role,
        "employer": employer_name(plan.application.employer),
        "met": met,
        "title": title_of(plan.to, heard.mail) if met else "",
        "met_before": bool(interview and _earlier(plan, interview, of=plan.to)),
        "about": discussed(plan.application, interview, plan.to, manners) if interview else "",
        "day": in_words(day, manners, place) if day else "",
        "promised": in_words(plan.promised, manners, place) if plan.promised else "",
        "panel": _named(plan.panel, manners),
        "strength": _strength(plan, profile, role, heard, manners) if plan.kind is StepKind.THANK_YOU else "",
        "thanks_owed": plan.thanks_owed,
        "after_holding_reply": plan.after_holding_reply,
        "again": _check_ins_sent(plan) % 2 == 1,
        "signature": _signature(profile),
    }


def _without_name(role: str, people: Iterable[Person]) -> str:
    """A role without somebody's name before it ("Tom, Data Analyst", out of the subject of an appointment)."""
    before, comma, rest = role.partition(", ")
    return rest if comma and before in {called(person).first for person in people} else role


def _variant(plan: Plan, interview: Interview | None) -> int:
    """One more for each earlier interview, so that nobody gets the words of an earlier round again."""
    return _position(plan) + (len(_earlier(plan, interview)) if interview else 0)


def _earlier(plan: Plan, interview: Interview, of: Person | None = None) -> list[Interview]:
    """The interviews held before this one, with that person if one is given."""
    return [
        one
        for one in plan.application.interviews
        if one.end < interview.begins
        and one.status is not InterviewStatus.CANCELLED
        and not one.not_held
        and (of is None or any(_same(person, of) for person in one.interviewers))
    ]


def _position(plan: Plan) -> int:
    people = plan.interview.interviewers if plan.interview else ()
    return next((n for n, person in enumerate(people) if _same(person, plan.to)), 0)


def _same(one: Person, other: Person) -> bool:
    return one.email == other.email if one.email and other.email else bool(one.name) and one.name == other.name


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


def in_words(day: date, manners: Manners, zone: str = "") -> str:
    """A day without its year: "3 March", in an American zone "March 3", in German "3. März"."""
    month = manners.months[day.month - 1]
    if manners.code == "en" and zone.startswith(("America/", "US/")):
        return f"{month} {day.day}"
    form = manners.first_day if day.day == 1 and manners.first_day else manners.day
    return form.format(day=day.day, month=month)


def _named(people: Sequence[Person], manners: Manners) -> str:
    """ "Lee Park, Sam Roe and Kit Ash"; people whose name could not stand in a sentence are left out."""
    names = list(dict.fromkeys(name for name in (called(person).plain_full for person in people) if name))[:MOST_NAMED]
    if len(names) < 2:
        return "".join(names)
    both = manners.both
    if manners.code == "es" and re.match(r"(?:i|hi(?!e))", names[-1].lower()):
        both = "e"
    return f"{', '.join(names[:-1])} {both} {names[-1]}"


def _strength(plan: Plan, profile: Profile, role: str, heard: Heard, manners: Manners) -> str:
    """The sentence that fits this role best, another for each person; '' once they are used up."""
    read = "\n".join(one.own_words for one in heard.mail if one.direction is Direction.INCOMING)
    fit = fitting(profile.strengths, role, read, manners)
    position = _position(plan)
    return fit[position] if position < len(fit) else ""


def _check_ins_sent(plan: Plan) -> int:
    return sum(entry.kind is Kind.SENT_CHECK_IN for entry in plan.application.entries)


def _signed(sound: Tone, profile: Profile) -> str:
    """Sign-off and signature; the signature alone where it brings its own "Best regards"."""
    signature = _signature(profile)
    lines = [line.strip() for line in profile.signature.strip().splitlines() if line.strip() not in ("", "--")]
    if lines and _SIGN_OFF.fullmatch(lines[0]):
        return signature
    return f"{sound.sign_off}\n{signature}" if signature else sound.sign_off.rstrip(",")


def _signature(profile: Profile) -> str:
    lines = [plain(line, 120) for line in profile.signature.strip().splitlines()[:12]]
    if lines and lines[0] in ("--", "-- "):
        lines = lines[1:]
    return "\n".join(lines).strip() or plain(profile.name, 80)
