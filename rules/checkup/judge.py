"""What each fact means for the user, and the exact command or click that mends it. Pure; words included.

The mailbox is judged in `mailbox`, this machine in `machine`; here stand the config and the order of all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from rules.checkup import machine, mailbox
from rules.checkup.facts import ConfigFact, Facts
from rules.checkup.finding import Finding, Verdict

_COMMAND = re.compile(r"\bheardback(?= (?:init|login|run|status|service)\b)")


def judge(facts: Facts) -> tuple[Finding, ...]:
    """Every finding, in the order in which one would mend them."""
    asked = (
        config(facts.config),
        mailbox.sign_in(facts.sign_in) if facts.sign_in else (),
        mailbox.token(facts.token, facts) if facts.token else (),
        mailbox.folders(facts.folders, facts.config.source) if facts.folders else (),
        mailbox.clock(facts.clock) if facts.clock else (),
        machine.store(facts.store) if facts.store else (),
        machine.watch(facts.watch, facts) if facts.watch else (),
        machine.service(facts.service) if facts.service else (),
        machine.templates(facts.templates) if facts.templates else (),
        machine.notices(facts.notices) if facts.notices else (),
    )
    return tuple(_as_called(finding, facts.call) for some in asked for finding in some)


def _as_called(finding: Finding, call: str) -> Finding:
    """The remedy's commands with the options that this account needs."""
    return replace(finding, mend=_COMMAND.sub(lambda _: call, finding.mend)) if finding.mend else finding


def well(findings: Iterable[Finding]) -> bool:
    return all(finding.verdict is not Verdict.BAD for finding in findings)


def config(fact: ConfigFact) -> Iterator[Finding]:
    for problem in fact.problems:
        yield Finding("Config", Verdict.BAD, problem, _mend_config(fact, problem))
    if fact.problems:
        return
    yield Finding("Config", Verdict.GOOD, f"{fact.path} is understood ({fact.source}, {fact.address})")
    if fact.exposed:
        yield Finding("Config", Verdict.BAD, "others on this machine can read or change it", f"chmod 600 {fact.path}")
    if not fact.name:
        yield Finding(
            "Profile",
            Verdict.BAD,
            "your name is not set, so drafts close without one",
            f"write name under [account] in {fact.path}",
        )
    elif not fact.strengths:
        yield Finding(
            "Profile",
            Verdict.MOOT,
            "no strengths are set; thank-you notes say more with one or two",
            f"write a sentence into strengths under [profile] in {fact.path}",
        )


def _mend_config(fact: ConfigFact, problem: str) -> str:
    return (
        "heardback init"
        if "there is no config" in problem
        else f"correct it in {fact.path}, or begin anew: heardback init"
    )
