"""This machine judged: the store and its disk, how the watching went, the service, templates and notices."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from rules.checkup.facts import Facts, NoticesFact, ServiceFact, StoreFact, TemplatesFact, WatchFact
from rules.checkup.finding import Finding, Verdict, ago, size

ROOM_NEEDED = 100 * 1024 * 1024
LATE_POLLS = timedelta(hours=24)


def store(fact: StoreFact) -> Iterator[Finding]:
    if fact.problem:
        yield Finding(
            "Store",
            Verdict.BAD,
            fact.problem,
            f"move {fact.path} away and run `heardback run --once`: mail is read anew, drafts are known again",
        )
    elif not fact.there:
        yield Finding("Store", Verdict.GOOD, f"{fact.path} is not there yet; the first run makes it")
    else:
        yield Finding("Store", Verdict.GOOD, f"{fact.path} is sound ({size(fact.size)})")
    if fact.loose:
        yield Finding("Store", Verdict.BAD, "others on this machine can read it", f"chmod 600 {' '.join(fact.loose)}")
    if fact.free is not None and fact.free < ROOM_NEEDED:
        yield Finding(
            "Disk", Verdict.BAD, f"only {size(fact.free)} are free", "free some room; heardback then goes on by itself"
        )
    elif fact.free is not None:
        yield Finding("Disk", Verdict.GOOD, f"{size(fact.free)} free")


def watch(fact: WatchFact, facts: Facts) -> Iterator[Finding]:
    if fact.polled_at is None:
        yield Finding("Watching", Verdict.MOOT, "the mailbox was never read yet", "heardback run --once")
    elif facts.now - fact.polled_at > max(LATE_POLLS, 3 * fact.poll_every):
        yield Finding(
            "Watching",
            Verdict.BAD,
            f"the mailbox was last read {ago(facts.now - fact.polled_at)}{_because(fact)}",
            "heardback run --once",
        )
    elif fact.trouble:
        runs = facts.service is not None and (facts.service.running or facts.service.at_work)
        again = "it is tried again by itself" if runs else "heardback run --once"
        yield Finding("Watching", Verdict.BAD, f"the last look failed: {fact.trouble}", again)
    else:
        yield Finding("Watching", Verdict.GOOD, f"the mailbox was last read {ago(facts.now - fact.polled_at)}")
    if fact.quarantined:
        yield Finding(
            "Mail",
            Verdict.MOOT,
            f"{fact.quarantined} message(s) could not be read and were set aside",
            "heardback status names them",
        )


def _because(fact: WatchFact) -> str:
    return f": {fact.trouble}" if fact.trouble else ""


def service(fact: ServiceFact) -> Iterator[Finding]:
    if not fact.installed:
        log = f"; its log: {fact.logs}" if fact.at_work and fact.logs else ""
        says = "not installed" if fact.supported else "this machine has no supervisor that heardback knows"
        also = "; a heardback is running, started by hand" if fact.at_work else "; nothing runs unless you start it"
        yield Finding(
            "Service",
            Verdict.MOOT,
            says + also + log,
            "heardback service install" if fact.supported else "heardback run",
        )
    elif not fact.running:
        yield Finding(
            "Service",
            Verdict.BAD,
            f"{fact.name} is installed but does not run",
            f"heardback service install; why it stopped: {fact.logs}",
        )
    elif not fact.current:
        yield Finding(
            "Service", Verdict.BAD, f"{fact.name} runs as an older version installed it", "heardback service install"
        )
    else:
        yield Finding("Service", Verdict.GOOD, f"{fact.name} runs in the background; its log: {fact.logs}")
    if fact.installed and fact.lacks:
        yield Finding(
            "Service",
            Verdict.BAD,
            f"the password is in the variable {fact.lacks}, which the service does not have",
            "heardback init, which can keep it in the system keyring",
        )


def templates(fact: TemplatesFact) -> Iterator[Finding]:
    for problem in fact.problems:
        yield Finding("Templates", Verdict.BAD, problem, f"correct it in {fact.where}" if fact.where else "")
    if not fact.problems:
        verdict = Verdict.GOOD if fact.checked else Verdict.MOOT
        yield Finding(
            "Templates", verdict, f"{fact.where} can be used" if fact.checked else "you have none of your own"
        )


def notices(fact: NoticesFact) -> Iterator[Finding]:
    if fact.wanted and not fact.can_show:
        yield Finding(
            "Notices",
            Verdict.BAD,
            "notify is on, but no program here can show a notice",
            "sudo apt install libnotify-bin (or your system's package with notify-send)",
        )
