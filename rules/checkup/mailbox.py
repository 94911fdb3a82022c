"""The mailbox judged: is heardback let in, with what permission, are the folders there, does the clock agree?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from rules.checkup.facts import ClockFact, Facts, FoldersFact, SignInFact, TokenFact, Trouble
from rules.checkup.finding import Finding, Verdict, ago

CLOCK_MAY_BE_OFF = timedelta(minutes=5)
NEARLY_FULL = 0.95
FEW = 15


def sign_in(fact: SignInFact) -> Iterator[Finding]:
    if fact.exposed:
        yield Finding(
            "Password", Verdict.BAD, f"others on this machine can read {fact.exposed}", f"chmod 600 {fact.exposed}"
        )
    if not fact.problem:
        by = f", with the {fact.secret_from}" if fact.secret_from else ""
        yield Finding("Sign-in", Verdict.GOOD, f"{fact.where} lets heardback in{by}")
        return
    yield Finding("Sign-in", Verdict.BAD, fact.problem, _mend_sign_in(fact))


def _mend_sign_in(fact: SignInFact) -> str:
    match fact.trouble:
        case Trouble.REFUSED if fact.oauth:
            return "heardback login"
        case Trouble.REFUSED if fact.page:
            return f"make a new app password at {fact.page} and store it: heardback init"
        case Trouble.REFUSED:
            return "check the password in your provider's own web mail, then store it: heardback init"
        case Trouble.CERTIFICATE:
            return (
                "compare the host name in the config with your provider's help page, and this machine's date with a"
                " calendar; in a hotel's or office's network try another"
            )
        case Trouble.UNREACHABLE:
            return "check that this machine is online, and that host and port are your provider's"
        case Trouble.SETTINGS:
            return "correct it in the config, or begin anew: heardback init"
    return "wait a little; heardback run tries again by itself"


def token(fact: TokenFact, facts: Facts) -> Iterator[Finding]:
    if fact.problem:
        yield Finding("Permission", Verdict.BAD, fact.problem, "heardback login")
    elif not fact.there:
        yield Finding("Permission", Verdict.BAD, "nobody has signed in yet", "heardback login")
    elif fact.lacking:
        yield Finding(
            "Permission",
            Verdict.BAD,
            f"the sign-in lacks {', '.join(fact.lacking)}",
            "heardback login, and leave every box ticked",
        )
    elif not fact.renewable:
        yield Finding(
            "Permission", Verdict.BAD, "the sign-in ends within the hour and cannot be renewed", "heardback login"
        )
    else:
        age = f", renewed {ago(facts.now - fact.kept_at)}" if fact.kept_at else ""
        yield Finding("Permission", Verdict.GOOD, f"all that is needed was granted; kept in {fact.where}{age}")


def folders(fact: FoldersFact, source: str) -> Iterator[Finding]:
    if fact.problem:
        yield Finding(
            "Folders",
            Verdict.BAD,
            fact.problem,
            f"correct the names under [{source}] in the config, or make the folder",
        )
        return
    yield Finding("Folders", Verdict.GOOD, f"{fact.read} to read, {fact.inbox or 'the inbox'} among them{_named(fact)}")
    yield _drafts(fact, source)
    if fact.sent:
        yield Finding("Sent", Verdict.GOOD, f"{fact.sent}{_found(fact.sent_by)}")
    else:
        yield Finding(
            "Sent",
            Verdict.BAD,
            "no folder of sent mail was found, so heardback cannot see whom you have thanked already",
            "have your mail program keep sent mail in a folder named Sent"
            if source == "maildir"
            else f"write its name as sent under [{source}] in the config",
        )
    if fact.used is not None and fact.used >= NEARLY_FULL:
        yield Finding(
            "Quota",
            Verdict.BAD,
            f"the mailbox is {fact.used:.0%} full; drafts and summaries may be refused",
            "delete large mail you no longer need, and empty the trash",
        )


def _named(fact: FoldersFact) -> str:
    """All of them by name where they are few, for those who have to name one in the config."""
    return f" (there are {', '.join(fact.names)})" if 0 < len(fact.names) <= FEW else ""


def _drafts(fact: FoldersFact, source: str) -> Finding:
    if not fact.drafts:
        return Finding("Drafts", Verdict.GOOD, "there is no such folder yet; it is made with the first draft")
    if fact.drafts_writable is False:
        return Finding(
            "Drafts",
            Verdict.BAD,
            f"{fact.drafts} cannot be written to",
            "make the folder writable for you"
            if source == "maildir"
            else f"choose another folder as drafts under [{source}] in the config, or ask for the right to write there",
        )
    return Finding("Drafts", Verdict.GOOD, f"{fact.drafts}{_found(fact.drafts_by)}")


def _found(by: str) -> str:
    return {"special use": ", as the server says", "name": ", by its name", "set": ", as the config says"}.get(by, "")


def clock(fact: ClockFact) -> Iterator[Finding]:
    if fact.off is None:
        yield Finding("Clock", Verdict.MOOT, "there was nothing to compare this machine's clock with")
    elif abs(fact.off) > CLOCK_MAY_BE_OFF:
        minutes = round(abs(fact.off).total_seconds() / 60)
        way = "ahead of" if fact.off > timedelta() else "behind"
        yield Finding(
            "Clock",
            Verdict.BAD,
            f"this machine's clock is {minutes} minutes {way} {fact.against}; drafts would come at wrong times",
            "set the time to automatic in your system's settings (Linux: sudo timedatectl set-ntp true)",
        )
    else:
        yield Finding("Clock", Verdict.GOOD, f"agrees with {fact.against}")
