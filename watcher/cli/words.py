"""The user's word by command line: add, set, tell, merge, note, pause, resume, stop. Each is recorded as a fact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from rules.applications import State, Verb, Word
from watcher import clock
from watcher.cli.options import Employer, opened, the_one
from watcher.errors import UserError

if TYPE_CHECKING:
    from rules.applications import Application, Question
    from rules.readings import Person
    from rules.words.phrases import Says
    from watcher.account import Account

Day = Annotated[str, typer.Option(metavar="DATE", help='A date such as 2026-12-05 or "5 Dec".')]


def add(
    context: typer.Context,
    employer: Employer,
    role: Annotated[str, typer.Option(metavar="R")] = "",
    applied: Day = "",
) -> None:
    """Record an application that never came by mail."""
    with opened(context) as account:
        day = _day(account, "--applied", applied) if applied else None
        _say(account, Word("", clock.present(), Verb.ADD, employer, role=role or None, day=day))
        typer.echo(f"{employer}: recorded")


def set_(
    context: typer.Context,
    employer: Employer,
    role: Annotated[str, typer.Option(metavar="R", help="The role applied for.")] = "",
    reply_by: Day = "",
    may_follow_up: Annotated[str, typer.Option(metavar="yes|no")] = "",
    interview: Annotated[str, typer.Option(metavar="WHEN", help='Such as "12 March 15:00".')] = "",
    not_held: Annotated[bool, typer.Option("--not-held", help="The last interview did not take place.")] = False,
    interviewer: Annotated[str, typer.Option(metavar='"NAME <ADDR>"')] = "",
    state: Annotated[str, typer.Option(metavar="STATE")] = "",
    snooze: Annotated[str, typer.Option(metavar="DURATION", help="Such as 1w.")] = "",
    ignore: Annotated[bool, typer.Option("--ignore", help="Not an application of mine.")] = False,
    is_interview: Annotated[bool, typer.Option("--is-interview", help="The mail asked about is an interview.")] = False,
    not_interview: Annotated[bool, typer.Option("--not-interview", help="It is none.")] = False,
    answer: Annotated[str, typer.Option(metavar="yes|no", help="The answer to what the summary asks.")] = "",
) -> None:
    """Tell heardback what it could not read in the mail."""
    from watcher.deriving import derive

    now = clock.present()
    with opened(context) as account:
        about = the_one(derive(account, now), employer)

        def word(verb: Verb, **more: object) -> Word:
            return Word("", now, verb, about.employer, about.key, **more)  # type: ignore[arg-type]

        said: list[Word] = []
        if role:
            said.append(word(Verb.ROLE, role=role))
        if reply_by:
            said.append(word(Verb.REPLY_BY, day=_day(account, "--reply-by", reply_by)))
        if may_follow_up:
            said.append(word(Verb.MAY_FOLLOW_UP, yes=_yes("--may-follow-up", may_follow_up)))
        if interview:
            when = _when(account, "--interview", interview)
            said.append(
                word(Verb.INTERVIEW, moment=when) if isinstance(when, datetime) else word(Verb.INTERVIEW, day=when)
            )
        if not_held:
            said.append(word(Verb.NOT_HELD))
        if interviewer:
            said += [word(Verb.INTERVIEWER, person=person) for person in _people(interviewer, about)]
        if state:
            said.append(word(Verb.STATE, state=_state(state)))
        if snooze:
            said.append(word(Verb.SNOOZE, moment=_rest(account, snooze)))
        if ignore:
            said.append(word(Verb.IGNORE))
        for answered in _answers(is_interview, not_interview, answer):
            said.append(_answer(account, about, answered))
        if not said:
            raise UserError("nothing to set: name at least one of the options (see heardback set --help)")
        _say(account, *said)
        _echo(account, said)


def tell(context: typer.Context, text: Annotated[list[str], typer.Argument(metavar="TEXT…")]) -> None:
    """Say it as in a reply to the summary: "acme: decision by 5 Dec, may follow up yes"."""
    from rules.words.address import Address
    from rules.words.hearing import hear
    from rules.words.outcome import Situation
    from watcher.deriving import derive
    from watcher.sayings import misunderstood

    now = clock.present()
    with opened(context) as account:
        situation = Situation(derive(account, now), _questions(account, now))
        heard = hear(Address(ours=True), " ".join(text), now, account.user.zone, situation, "command line")
        _say(account, *heard.words)
        _echo(account, heard.words)
        if heard.unclear:
            raise UserError("\n".join(map(misunderstood, heard.unclear)))
        if not heard.words:
            raise UserError('nothing was understood; write for example "acme: decision by 5 Dec, may follow up yes"')


def merge(context: typer.Context, a: Employer, b: Annotated[str, typer.Argument(metavar="B")]) -> None:
    """Take two applications for one."""
    from watcher.deriving import derive

    now = clock.present()
    with opened(context) as account:
        known = derive(account, now)
        first, second = the_one(known, a), the_one(known, b)
        if first.key == second.key:
            raise UserError(f"{a!r} and {b!r} are one application already")
        _say(account, Word("", now, Verb.MERGE, first.employer, first.key, other=second.key))
        typer.echo(f"{second.employer} is now part of {first.employer}")


def note(context: typer.Context, employer: Employer, text: Annotated[str, typer.Argument(metavar="TEXT")]) -> None:
    """Keep a line on what was discussed; better drafts come of it."""
    from watcher.deriving import derive

    now = clock.present()
    with opened(context) as account:
        about = the_one(derive(account, now), employer)
        said = Word("", now, Verb.NOTE, about.employer, about.key, text=text)
        _say(account, said)
        typer.echo(f"{about.employer}: noted{_in_drafts(about, said)}")


def _in_drafts(about: Application, said: Word) -> str:
    """What a thank-you will say of a note, or how to write one that it can say."""
    from rules.manners import manners_of
    from rules.manners.topics import quoted

    language = next((entry.language for entry in reversed(about.entries) if entry.genuine), "en")
    found = [f"{who.name}: “{topic}”" for who, topic in quoted(about, said, manners_of(language))]
    if found:
        return f"; in the thank-you to {'; to '.join(found)}"
    if not any(one.begins <= said.at for one in about.interviews):
        return ""
    return "; no draft can say that. One that can: “Dana: we talked about the new office”, in the language of the mails"


def pause(context: typer.Context, until: Day = "") -> None:
    """Plan no drafts for a while."""
    with opened(context) as account:
        end = _start_of(_day(account, "--until", until), account.user.zone) if until else None
        _say(account, Word("", clock.present(), Verb.PAUSE, moment=end))
        typer.echo(f"paused until {until}" if until else "paused; `heardback resume` ends it")


def resume(context: typer.Context) -> None:
    """Plan drafts again."""
    with opened(context) as account:
        _say(account, Word("", clock.present(), Verb.RESUME))
        typer.echo("resumed")


def stop(context: typer.Context) -> None:
    """A job was taken: close every application and write a last summary."""
    with opened(context) as account:
        _say(account, Word("", clock.present(), Verb.STOP))
        typer.echo("Congratulations. Every application is closed; a last summary comes with the next run.")


def _say(account: Account, *words: Word) -> None:
    if words:
        account.store.words.say(*words)


def _echo(account: Account, words: Iterable[Word]) -> None:
    from watcher.sayings import sentence

    for word in words:
        typer.echo(sentence(word, account.user.zone))


def _when(account: Account, option: str, text: str) -> date | datetime:
    from rules.words import when

    found = when.point(text, clock.present(), account.user.zone)
    if found is None:
        raise UserError(f'{option} {text!r} was not understood; write for example "2026-12-05" or "5 Dec 15:00"')
    return found


def _day(account: Account, option: str, text: str) -> date:
    from rules.words import when

    found = when.day(text, clock.present(), account.user.zone)
    if found is None:
        raise UserError(f'{option} {text!r} was not understood; write for example "2026-12-05" or "5 Dec"')
    return found


def _start_of(day: date, zone: str) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone))


def _yes(option: str, text: str) -> bool:
    if text.lower() not in ("yes", "no"):
        raise UserError(f"{option} {text!r}: write yes or no")
    return text.lower() == "yes"


def _state(text: str) -> State:
    try:
        return State(text.lower().replace(" ", "_"))
    except ValueError:
        raise UserError(f"--state {text!r} is none of {', '.join(State)}") from None


def _rest(account: Account, text: str) -> datetime:
    """The end of a rest: a length of time ("1w", "two weeks"), or a day ("until 5 Jan")."""
    from rules.words import when

    now = clock.present()
    length = when.length(text)
    end = now + length if length else when.until(text, now, account.user.zone)
    if end is None:
        raise UserError(f'--snooze {text!r} was not understood; write for example "1w" or "5 January"')
    return end


def _people(text: str, about: Application) -> tuple[Person, ...]:
    from rules.words import naming

    found = naming.people(text, "and", naming.acquaintances(about))
    if not found:
        raise UserError(f'--interviewer {text!r}: write "Name <address>"')
    return found


def _answers(is_interview: bool, not_interview: bool, answer: str) -> Iterator[Says]:
    from rules.words.phrases import Says

    if is_interview or not_interview:
        yield Says.IS_INTERVIEW if is_interview else Says.NOT_INTERVIEW
    if answer:
        yield Says.YES if _yes("--answer", answer) else Says.NO


def _answer(account: Account, about: Application, says: Says) -> Word:
    from rules.words import asking
    from watcher.deriving import derive

    now = clock.present()
    known = derive(account, now)
    meant = asking.about(asking.asked(_questions(account, now), known), about, says)
    if not meant:
        raise UserError(f"{about.employer}: there is no open question that this could answer")
    if len(meant) > 1:
        codes = "; ".join(f'heardback tell "{one.code}: yes" ({one.question.asks})' for one in meant)
        raise UserError(f"{about.employer}: several questions are open; answer one by its code: {codes}")
    word = asking.answer(meant[0], says, now, account.user.zone, known)
    if word is None:
        raise UserError(f"{about.employer}: it could belong to several other applications; say yes for the right one")
    return word


def _questions(account: Account, now: datetime) -> tuple[Question, ...]:
    from watcher.deriving import derive
    from watcher.present import todo

    return todo(account, derive(account, now), now).questions
