"""Puts a draft together: the parts of a thank-you chosen for this person, or a check-in, and the subject.

The same plan always gives the same words.
"""

from __future__ import annotations

import re
from datetime import datetime

from rules.applications import Plan, StepKind
from rules.manners import manners_of
from rules.names import plain
from watcher.drafts.templates import BUILT_IN, Broken, Template, Templates, phrases
from watcher.drafts.values import NOTHING_HEARD, Heard, Profile, Values, values
from watcher.rendered import Rendered, tidy

_REPLY_PREFIX = re.compile(
    r"(?:re|aw|antw|antwort|sv|vs|odp|rif|res|rv|réf|tr)(?:\s?\[\d{1,3}\])?\s?[:：]\s*", re.IGNORECASE
)
_STOP = re.compile(r"(?<!\.)\.\.(?=\s|$)")
_ITALIAN_START = re.compile(r"\A([^\n]{1,80},\n\n)(?!L[ae]\b)([A-ZÈ])(?=[a-zàèéìòù ])")
_AFTER_CALL = re.compile(r"\A([^\n]{1,80}!\n\n)(\w)")
_FRENCH_SPACE = re.compile(r" (?=[:;?!](?:\s|$))")


def render(
    plan: Plan,
    profile: Profile,
    now: datetime,
    zone: str,
    heard: Heard = NOTHING_HEARD,
    templates: Templates = BUILT_IN,
) -> Rendered:
    """The draft for a thank-you or a check-in; `now` is aware, `zone` the user's (IANA), `heard` the mail it rests on.

    A language without templates is answered in English. A template of the user's that fails is passed over for the
    built-in one, and `templates.trouble` tells of it.
    """
    made = _made(plan, profile, now, zone, heard)
    text = templates.first_sound(made.language, made.register, str(plan.kind), lambda one: _text(one, made))
    return Rendered(_subject(plan, made, templates), text)


def letter_text(
    plan: Plan,
    profile: Profile,
    now: datetime,
    zone: str,
    heard: Heard = NOTHING_HEARD,
    templates: Templates = BUILT_IN,
) -> str:
    """The text of the letter for the post that goes with a thank-you, from salutation to signature."""
    made = _made(plan, profile, now, zone, heard)
    return templates.first_sound(made.language, made.register, "letter", lambda one: _text(one, made))


def _made(plan: Plan, profile: Profile, now: datetime, zone: str, heard: Heard) -> Values:
    """Everything a template of the plan's language can say, with that language's phrases."""
    manners = manners_of(plan.language)
    made = values(plan, profile, now, zone, heard, manners)
    made.words["say"] = phrases(manners.code, made.words)
    return made


def _text(template: Template, made: Values) -> str:
    """The whole text; of a template in numbered parts, those for this person, within greeting and sign-off."""
    if not template.variants:
        return finished(template.whole(made.words), made.language)
    turn, start = divmod(made.position, template.variants)
    parts = {
        part: template.part(f"{part}_{(start + shift) % template.variants + 1}", made.words)
        for part, shift in (("opening", 0), ("discussed", 0), ("interest", turn), ("closing", 2 * turn))
    }
    more = parts["discussed"] if made.words["about"] else _on_title(template, made, start)
    opening = f"{parts['opening']} {more}"
    whole = (made.words["greeting"], opening, parts["interest"], parts["closing"], made.words["sign_off"])
    return finished("\n\n".join(str(part).strip() for part in whole), made.language)


def _on_title(template: Template, made: Values, start: int) -> str:
    """Where nothing is known of the talk, what the person is at the firm, if that is."""
    titles = [name for name in ("title_1", "title_2") if template.has(name)]
    return template.part(titles[start % len(titles)], made.words) if titles and made.words["title"] else ""


def finished(text: str, language: str) -> str:
    """A text as its language writes it, spaces and stops in order."""
    text = tidy(_STOP.sub(".", text))
    if language == "fr":
        text = _FRENCH_SPACE.sub("\u00a0", text)
    if language == "it":
        text = _ITALIAN_START.sub(lambda found: found[1] + found[2].lower(), text, count=1)
    return _AFTER_CALL.sub(lambda found: found[1] + found[2].upper(), text, count=1)


def _subject(plan: Plan, made: Values, templates: Templates) -> str:
    parent = reply_subject(plan.parent.subject) if plan.parent else ""
    if parent:
        return parent
    block = "thank_you" if plan.kind is StepKind.THANK_YOU else "check_in"
    return templates.first_sound(made.language, made.register, "subjects", lambda one: _line(one, block, made))


def _line(template: Template, block: str, made: Values) -> str:
    line = plain(template.part(block, made.words), 200)
    if not line:
        raise Broken(f"its block {block!r} gives no subject")
    return line


def reply_subject(subject: str) -> str:
    """ "Re: " exactly once before what is left without "AW: ", "Re[2]: " and the like; '' where nothing is left."""
    rest = plain(subject, 240)
    while prefix := _REPLY_PREFIX.match(rest):
        rest = rest[prefix.end() :]
    return f"Re: {rest}" if rest else ""
