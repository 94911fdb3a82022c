"""Six weeks of six invented searches, as the values that a weekly summary is made of: for looking at it and for tests.

Names and addresses are invented. Deterministic.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zlib import crc32

from rules.applications import (
    Action,
    Application,
    DraftFact,
    DraftState,
    Due,
    Entry,
    Interview,
    InterviewStatus,
    Question,
    Standing,
    State,
    StepKind,
)
from rules.playbook import Playbook
from rules.readings import Kind, Person
from rules.weekly.gaps import Gap
from rules.weekly.links import links_for
from rules.weekly.week import Health, Moments, Week, week

NOW = datetime(2026, 3, 9, 7, tzinfo=UTC)
ZONE = "Europe/Berlin"
GMAIL = links_for("gmail", "", "linux", "jane@mail.example")
WELL = Health(NOW - timedelta(minutes=2), 4_210)


def ago(days: float) -> datetime:
    return NOW - timedelta(days=days)


def mail(kind: Kind, days: float, subject: str, who: Person, **more: object) -> Entry:
    """An employer's mail of so many days ago; a genuine and certain one unless told otherwise."""
    entry = Entry(
        key=f"{subject}/{days}",
        message_id=f"<{crc32((subject + str(days)).encode())}@mail.example>",
        at=ago(days),
        kind=kind,
        certain=True,
        genuine=True,
        ends_wait=True,
        asks_user=False,
        human=True,
        subject=subject,
        correspondent=who,
        thread="18d4c1f0a2b3c4d5",
    )
    return replace(entry, **more)  # type: ignore[arg-type]


def draft(kind: StepKind, who: Person, subject: str, held: float, best: float, **more: object) -> DraftFact:
    """A draft about an interview `held` days ago, best sent `best` days from now."""
    fact = DraftFact(
        key=f"{kind}/{who.email}",
        kind=kind,
        to=who,
        subject=subject,
        message_id="<d@mail.example>",
        state=DraftState.IN_DRAFTS,
        created_at=ago(held - 1),
        sources=("m",),
        about=ago(held),
        best_by=NOW + timedelta(days=best),
    )
    return replace(fact, **more)  # type: ignore[arg-type]


def meeting(days: float, *people: Person, where: str = "", zone: str = ZONE, **more: object) -> Interview:
    """An hour, so many days ahead."""
    start = NOW.replace(hour=13) + timedelta(days=days)
    made = Interview(
        start, start + timedelta(hours=1), zone, InterviewStatus.CONFIRMED, ("m",), people, location=where or None
    )
    return replace(made, **more)  # type: ignore[arg-type]


def at(employer: str, role: str, state: State, applied: float | None = None, **more: object) -> Standing:
    """An application at an employer, applied for so many days ago."""
    fields = {name: more.pop(name) for name in ("entries", "interviews") if name in more}
    app = Application(employer, employer, (employer,), role=role, applied_at=ago(applied) if applied else None)
    app = replace(app, **fields)  # type: ignore[arg-type]
    return replace(Standing(app, state, False, None, None, None, None, None), **more)  # type: ignore[arg-type]


def told(*standings: Standing, first: bool = False, **more: object) -> Week:
    """The week of those applications; `more` is what else `rules.weekly.week` takes."""
    moments = Moments("2026-W11", NOW, ago(7), first)
    settings = {"due": Due(), "health": WELL, "zone": ZONE, "links": GMAIL, **more}
    return week(standings, now=NOW, playbook=Playbook(), moments=moments, **settings)  # type: ignore[arg-type]


def empty() -> Week:
    """Nothing was found, and a first week at that."""
    return told(first=True, health=Health(NOW - timedelta(minutes=2), 312))


def first() -> Week:
    """A search that has only begun."""
    ada = Person("Ada Brook", "ada@brightwater.example")
    return told(
        at("Brightwater", "Records Analyst", State.INTERVIEWING, 6, interviews=(meeting(2, ada),)),
        at("Fenwick Mills", "Archivist", State.APPLIED, 4),
        at("Osprey Ferries", "", State.APPLIED, 3),
        first=True,
        health=Health(NOW - timedelta(minutes=2), 1_530),
    )


def busy() -> Week:
    """Something in every section."""
    dana, ray = Person("Dana Wu", "dana@acme.example"), Person("Ray Okafor", "ray@acme.example")
    nils = Person("Nils Brandt", "n.brandt@nordlicht.example")
    may, lee = Person("May Sørensen", "may@globex.example"), Person("Lee Park", None)
    unsure = mail(Kind.INTERVIEW_INVITATION, 2, "Let’s have a chat next week", ray, key="m9", certain=False)
    check_in = Action(StepKind.CHECK_IN, NOW + timedelta(days=7, hours=1))
    standings = (
        at(
            "Acme", "Platform Engineer", State.AWAITING_REPLY, 20,
            drafts=(
                draft(StepKind.THANK_YOU, dana, "Thank you for Friday’s conversation", 2.5, -0.5),
                draft(StepKind.THANK_YOU, ray, "Thank you – your questions on the ledger", 2.5, 0.4),
            ),
            wait_since=ago(2.5), expected_reply_by=date(2026, 3, 13), next_action=check_in,
        ),
        at("Nordlicht Verlag", "Redakteurin (m/w/d)", State.AWAITING_REPLY, 40,
           drafts=(draft(StepKind.CHECK_IN, nils, "Re: Ihr Gespräch bei Nordlicht", 16, 6),), wait_since=ago(16)),
        at("Halden", "Data Steward", State.OFFER, 50,
           entries=(mail(Kind.OFFER, 1.2, "Your offer from Halden", dana),)),
        at("Initech", "Analyst", State.HEARD_BACK, 18, your_turn=True,
           entries=(mail(Kind.ASSESSMENT, 3, "Your take-home exercise", ray, asks_user=True),)),
        at("Globex & Söhne", "Operations Lead", State.INTERVIEWING, 15,
           entries=(mail(Kind.INTERVIEW_CONFIRMED, 4, "Confirmed: Thursday", may, key="m"),),
           interviews=(meeting(3, may, lee, where="https://meet.example/globex-042", zone="America/New_York"),)),
        at("Tamarind", "Buyer", State.REJECTED, 33,
           entries=(mail(Kind.REJECTION, 5, "Your application at Tamarind", may),)),
        at("Wrenfield Council", "Records Officer", State.AWAITING_REPLY, 61, wait_since=ago(40),
           next_action=Action(StepKind.SECOND_CHECK_IN, NOW + timedelta(days=2)),
           why=("They said on Tue 3 March that the panel has not met yet.",)),
        at("Osprey Ferries", "Scheduler", State.APPLIED, 12),
        at("Soylent", "Kitchen Planner", State.APPLIED, 36),
        at("Vandelay", "Importer", State.MOVED_ON, 90, entries=(mail(Kind.EMPLOYER_REPLY, 62, "Thank you", may),)),
        at("Wonka", "Taster", State.AWAITING_REPLY, 9, wait_since=ago(9),
           entries=(mail(Kind.OFFER, 2, "Pay the visa fee today", may, forged=True, genuine=False, ends_wait=False),)),
        at("Stark Works", "", State.APPLIED, 5, entries=(unsure,)),
    )  # fmt: skip
    asked = Question("m9", "Is this an interview?", "Stark Works", unsure.subject, ago(2))
    return told(
        *standings,
        due=Due(questions=(asked,)),
        understood=("Acme: a decision by Fri 13 March, you may follow up.",),
        not_understood=("“acme perhaps tuesday or so” – write for example “acme: decision by 17 Mar”.",),
    )


def long() -> Week:
    """Far more of everything than anybody could read."""
    names = [f"Employer of a rather long name number {n} and partners" for n in range(400)]
    who = Person("Bartholomew Featherstonehaugh-Cholmondeley", "b.featherstonehaugh@employer.example")
    step = Action(StepKind.CHECK_IN, NOW + timedelta(days=3))
    drafts = [draft(StepKind.THANK_YOU, who, f"Thank you, number {n}", 3, n - 3, key=f"d{n}") for n in range(40)]
    news = mail(Kind.EMPLOYER_REPLY, 2, "Regarding-an-extraordinarily-long-subject-without-a-space-" * 3, who)
    standings = [
        at(name, "Senior Principal Deputy Assistant Coordinator of Municipal Record Keeping", State.AWAITING_REPLY,
           3 + n % 60, wait_since=ago(n % 50), next_action=step, entries=(news,) if n % 3 == 0 else (),
           drafts=tuple(drafts[n : n + 1]))
        for n, name in enumerate(names)
    ]  # fmt: skip
    asked = tuple(Question(f"q{n}", "Is this an interview?", names[n], "About your mail", ago(2)) for n in range(50))
    return told(*standings, due=Due(questions=asked))


def right_to_left() -> Week:
    """Names in scripts that run from right to left, beside others."""
    noa = Person("נועה לוי", "noa@tsafon.example")
    omar = Person("عمر الحداد", "omar@nakheel.example")
    return told(
        at("צפון תוכנה", "מהנדסת תוכנה", State.AWAITING_REPLY, 12,
           drafts=(draft(StepKind.THANK_YOU, noa, "תודה על השיחה (יום ד׳)", 2, 0.3),), wait_since=ago(2)),
        at("شركة النخيل", "Data Engineer", State.INTERVIEWING, 9,
           entries=(mail(Kind.INTERVIEW_CONFIRMED, 3, "مقابلة يوم الخميس 15:00", omar, key="m"),),
           interviews=(meeting(3, omar, Person("ليلى", None), where="Zoom"),)),
        at("東京書店", "編集者", State.HEARD_BACK, 20, your_turn=True,
           entries=(mail(Kind.INTERVIEW_INVITATION, 2, "面接のご案内", noa, asks_user=True),)),
        due=Due(questions=(Question("q", "Is this an interview?", "شركة النخيل", "هل يمكننا التحدث؟", ago(1)),)),
    )  # fmt: skip


def broken() -> Week:
    """A watcher in trouble."""
    health = Health(
        last_poll_at=ago(3),
        messages_seen=2_018,
        quarantined=("INBOX, message 812: could not be parsed (ValueError)", "INBOX, message 977: larger than 50 MB"),
        last_error="imap.mail.example refused the password; store a new one: heardback doctor says how",
        last_error_at=ago(2.5),
        gaps=(Gap(ago(5), ago(4.2), caught_up=14, drafts=1),),
        unplaced=("Check-in to Dana Wu (Acme): the mailbox could not say whether it was placed",),
    )
    return told(at("Acme", "Platform Engineer", State.AWAITING_REPLY, 30, wait_since=ago(16)), health=health)


WEEKS: dict[str, Callable[[], Week]] = {
    "empty": empty,
    "first": first,
    "busy": busy,
    "long": long,
    "right-to-left": right_to_left,
    "broken": broken,
}
