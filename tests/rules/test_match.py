"""Which messages and words belong to one application."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.applications import State, Verb, Word
from rules.cases.match import Case, corrected, match, unresolved_words
from rules.messages import Message
from rules.readings import Evidence, Kind, Reading, Witness
from rules.spelling import role_likeness
from tests.builders import JANE, message, reading, slot, word

RELAY = "Acme Hiring <no-reply@us.greenhouse-mail.io>"
Pair = tuple[Message, Reading]


def cases(pairs: Sequence[Pair], *words: Word) -> tuple[Case, ...]:
    readings = corrected({found.key: found for _, found in pairs}, words)
    return match([mail for mail, _ in pairs], readings, words, JANE)


def members(pairs: Sequence[Pair], *words: Word) -> list[tuple[str, ...]]:
    return [case.messages for case in cases(pairs, *words)]


def ack(key: str, arrived: str, employer: str, role: str | None = None, **more: object) -> Pair:
    mail = message(key, arrived, sender=f"{employer} Hiring <no-reply@us.greenhouse-mail.io>")
    return mail, reading(key, Kind.APPLICATION_ACK, employer, role=role, **more)  # type: ignore[arg-type]


def reply(key: str, arrived: str, employer: str | None = "Acme", role: str | None = None, **mail: object) -> Pair:
    kind = mail.pop("kind", Kind.EMPLOYER_REPLY)
    certain = mail.pop("certain", True)
    built = message(key, arrived, **mail)  # type: ignore[arg-type]
    return built, reading(key, kind, employer, role=role, certain=certain)  # type: ignore[arg-type]


def sent(key: str, arrived: str, kind: Kind = Kind.SENT_OTHER, **mail: object) -> Pair:
    return message(key, arrived, sent=True, **mail), reading(key, kind, None)  # type: ignore[arg-type]


# What opens a case


def test_an_acknowledgement_opens_a_case_and_the_invitation_joins_it() -> None:
    pairs = [
        ack("a", "2026-03-01", "Acme", "Data Analyst"),
        reply("b", "2026-03-05", "Acme", kind=Kind.INTERVIEW_INVITATION),
    ]
    (case,) = cases(pairs)
    assert case.messages == ("a", "b")
    assert (case.employer, case.domain, case.role, case.key) == ("Acme", "acme.example", "Data Analyst", "a")


def test_pitches_alerts_bounces_and_auto_replies_open_no_case() -> None:
    kinds = (Kind.RECRUITER_OUTREACH, Kind.JOB_ALERT, Kind.BOUNCE, Kind.AUTO_REPLY, Kind.OTHER, Kind.CALENDAR_RESPONSE)
    assert cases([reply(kind, "2026-03-01", kind=kind) for kind in kinds]) == ()


def test_an_uncertain_reading_opens_no_case_but_joins_one_as_history() -> None:
    unsure = reply("b", "2026-03-05", certain=False)
    assert cases([unsure]) == ()
    assert members([ack("a", "2026-03-01", "Acme"), unsure]) == [("a", "b")]


def test_a_forged_message_opens_nothing_and_teaches_nothing() -> None:
    mail, found = reply("f", "2026-03-02", sender="Dana <crook@elsewhere.example>", kind=Kind.OFFER)
    forged = (mail, reading("f", Kind.OFFER, forged=True))
    assert found.kind is Kind.OFFER
    assert cases([forged]) == ()
    later = reply("g", "2026-03-04", None, sender="crook@elsewhere.example")
    assert members([ack("a", "2026-03-01", "Acme"), forged, later]) == [("a",)]


def test_a_forged_answer_in_the_thread_is_listed_in_its_history() -> None:
    mail = message("f", "2026-03-02", answers="a")
    pairs = [ack("a", "2026-03-01", "Acme"), (mail, reading("f", Kind.REJECTION, forged=True))]
    assert members(pairs) == [("a", "f")]


def test_an_application_sent_to_an_employers_address_opens_a_case_named_after_its_domain() -> None:
    pair = sent("s", "2026-03-01", Kind.SENT_APPLICATION, to="jobs@mail.acme.example")
    (case,) = cases([pair])
    assert (case.employer, case.domain) == ("Acme", "acme.example")


def test_an_invitation_from_a_recruiter_who_names_no_client_opens_a_case_without_an_employer() -> None:
    mail = message("a", "2026-03-01", sender="Rob Hale <rob@hale-search.example>")
    (case,) = cases([(mail, reading("a", Kind.INTERVIEW_INVITATION, None, agency="Hale Search"))])
    assert (case.employer, case.domain) == ("", None)


def test_a_pitch_that_the_user_answered_becomes_history_of_the_case_that_follows() -> None:
    pitch = reply("p", "2026-03-01", kind=Kind.RECRUITER_OUTREACH)
    pairs = [pitch, sent("s", "2026-03-02", answers="p"), reply("r", "2026-03-03", None, answers=("s", "p"))]
    (case,) = cases(pairs)
    assert case.messages == ("p", "s", "r")
    assert case.employer == "Acme"


def test_mails_without_a_message_id_are_no_thread() -> None:
    pairs = [
        (message("a", message_id=""), reading("a", Kind.APPLICATION_ACK)),
        (message("b", "2026-03-03", message_id=""), reading("b", Kind.AUTO_REPLY)),
    ]
    assert members(pairs) == [("a",)]


# What joins


def test_a_reply_joins_by_thread_whatever_address_it_comes_from() -> None:
    pairs = [ack("a", "2026-03-01", "Acme"), reply("b", "2026-03-05", None, answers="a", sender="d@home.example")]
    assert members(pairs) == [("a", "b")]


def test_a_mail_from_an_employees_private_address_seen_before_joins() -> None:
    first = reply("a", "2026-03-01", cc="Dana <dana.private@gmail.com>")
    later = reply("b", "2026-03-05", None, sender="dana.private@gmail.com")
    assert members([first, later]) == [("a", "b")]


def test_an_unknown_colleague_joins_by_the_employers_domain() -> None:
    pairs = [ack("a", "2026-03-01", "Acme"), reply("b", "2026-03-05", None, sender="lee@hr.acme.example")]
    assert members(pairs) == [("a", "b")]


def test_the_same_calendar_uid_joins_whoever_sends_it() -> None:
    first = message("a"), reading("a", Kind.INTERVIEW_CONFIRMED, slots=slot("2026-03-09T10:00", uid="u1"))
    moved = message("b", "2026-03-04", sender="cal@rooms.example")
    later = moved, reading("b", Kind.INTERVIEW_CANCELLED, None, slots=slot(status="cancelled", uid="u1"))
    assert members([first, later]) == [("a", "b")]


def test_legal_forms_accents_and_case_do_not_part_an_employer() -> None:
    pairs = [
        ack("a", "2026-03-01", "Müller Söhne GmbH", domain=""),
        ack("b", "2026-03-02", "MULLER SOHNE", domain=""),
    ]
    assert members(pairs) == [("a", "b")]


def test_a_short_name_joins_the_longer_one_unless_their_domains_differ() -> None:
    longer = ack("a", "2026-03-01", "Greyfen Logistics", domain="greyfen.example")
    assert len(cases([longer, ack("b", "2026-03-02", "Greyfen", domain="")])) == 1
    assert len(cases([longer, ack("b", "2026-03-02", "Greyfen", domain="greyfen-cafe.example")])) == 2


def test_a_relay_that_serves_many_employers_never_mixes_them() -> None:
    names = [f"{first}{second}" for first in ("Ac", "Bo", "Cu", "Do") for second in ("met", "ran", "lix", "vor", "pel")]
    pairs = [ack(name, f"2026-03-{day:02}", name, domain="") for day, name in enumerate(names, 1)]
    later = [
        reply(f"{name}-no", f"2026-04-{day:02}", name, sender=RELAY, kind=Kind.REJECTION)
        for day, name in enumerate(names, 1)
    ]
    assert members(pairs + later) == [(name, f"{name}-no") for name in names]


def test_relay_mail_that_names_nobody_joins_nothing_by_the_relays_address() -> None:
    pairs = [ack("a", "2026-03-01", "Acme"), reply("b", "2026-03-02", None, sender=RELAY)]
    assert members(pairs) == [("a",)]


def test_an_agencys_clients_are_kept_apart_even_in_one_thread() -> None:
    rob = "Rob Hale <rob@hale-search.example>"
    pairs = [
        (message("a", "2026-03-01", sender=rob), reading("a", Kind.INTERVIEW_INVITATION, "Bolt", agency="Hale Search")),
        (
            message("b", "2026-03-02", sender=rob, answers="a"),
            reading("b", Kind.INTERVIEW_INVITATION, "Corvid", agency="Hale Search"),
        ),
        (message("c", "2026-03-03", sender=rob), reading("c", Kind.REJECTION, "Bolt", agency="Hale Search")),
    ]
    assert members(pairs) == [("a", "c"), ("b",)]


def test_an_auto_reply_joins_by_thread_only() -> None:
    first = ack("a", "2026-03-01", "Acme")
    assert members([first, reply("b", "2026-03-02", kind=Kind.AUTO_REPLY)]) == [("a",)]
    assert members([first, reply("b", "2026-03-02", kind=Kind.AUTO_REPLY, answers="a")]) == [("a", "b")]


def test_the_users_mail_joins_by_whom_it_was_sent_to() -> None:
    thanks = sent("s", "2026-03-10", Kind.SENT_THANK_YOU, to="lee@acme.example")
    assert members([reply("a", "2026-03-01"), thanks]) == [("a", "s")]


# Two roles at one employer

TWO = [ack("a", "2026-03-01", "Acme", "Backend Engineer"), ack("b", "2026-03-02", "Acme", "Data Analyst")]


def test_clearly_different_roles_at_one_employer_are_two_cases() -> None:
    assert members(TWO) == [("a",), ("b",)]


def test_a_role_said_more_exactly_is_the_same_role() -> None:
    pairs = [TWO[0], reply("c", "2026-03-03", role="Senior Backend Engineer (m/f/d)")]
    assert members(pairs) == [("a", "c")]


def test_a_mail_that_names_its_role_goes_to_that_role() -> None:
    assert members([*TWO, reply("c", "2026-03-05", role="Data Analyst")]) == [("a",), ("b", "c")]


def test_a_mail_without_a_role_goes_to_the_one_it_answers() -> None:
    assert members([*TWO, reply("c", "2026-03-05", answers="b")]) == [("a",), ("b", "c")]


def test_a_mail_that_fits_two_roles_equally_is_in_doubt_for_both() -> None:
    found = cases([*TWO, reply("c", "2026-03-05")])
    assert [(case.messages, case.doubts) for case in found] == [(("a",), ("c",)), (("b",), ("c",))]


def test_a_courtesy_that_fits_two_roles_raises_no_doubt() -> None:
    mail = message("c", "2026-03-05")
    courtesy = mail, reading("c", ends_wait=False)
    assert members([*TWO, courtesy]) == [("a",), ("b", "c")]


def test_a_doubt_is_settled_by_an_answer_that_names_the_role() -> None:
    pairs = [*TWO, reply("c", "2026-03-05"), reply("d", "2026-03-06", role="Data Analyst", answers="c")]
    found = cases(pairs)
    assert [(case.messages, case.doubts) for case in found] == [(("a",), ()), (("b", "c", "d"), ())]


def test_a_doubt_is_settled_by_the_users_word_about_it() -> None:
    said = word(1, Verb.NOTE, "Acme", "2026-03-07", about="c", role="Data Analyst", text="this one")
    assert [case.messages for case in cases([*TWO, reply("c", "2026-03-05")], said)] == [("a",), ("b", "c")]


def test_a_doubt_is_settled_by_the_word_that_the_mail_belongs_to_one() -> None:
    said = word(1, Verb.BELONGS, "Acme", "2026-03-07", about="b", other="c")
    assert [case.messages for case in cases([*TWO, reply("c", "2026-03-05")], said)] == [("a",), ("b", "c")]


def test_a_mail_in_the_wrong_thread_goes_to_the_role_it_names() -> None:
    assert members([*TWO, reply("c", "2026-03-05", role="Data Analyst", answers="a")]) == [("a",), ("b", "c")]


def test_with_one_role_closed_a_mail_without_a_role_is_for_the_open_one() -> None:
    no = reply("c", "2026-03-05", role="Backend Engineer", kind=Kind.REJECTION)
    assert members([*TWO, no, reply("d", "2026-03-07")]) == [("a", "c"), ("b", "d")]


# After the end

NO = reply("n", "2026-03-10", kind=Kind.REJECTION)


def test_an_application_soon_after_a_rejection_for_the_same_role_stays_with_it() -> None:
    assert members([TWO[0], NO, ack("c", "2026-03-20", "Acme", "Backend Engineer")]) == [("a", "n", "c")]


def test_an_application_long_after_a_rejection_is_a_new_one() -> None:
    assert members([TWO[0], NO, ack("c", "2026-04-20", "Acme", "Backend Engineer")]) == [("a", "n"), ("c",)]


def test_another_role_after_a_rejection_is_a_new_application() -> None:
    assert members([TWO[0], NO, ack("c", "2026-03-12", "Acme", "Data Analyst")]) == [("a", "n"), ("c",)]


def test_a_late_answer_in_the_thread_joins_the_closed_case() -> None:
    late = reply("c", "2026-08-12", answers="n", kind=Kind.INTERVIEW_INVITATION)
    assert members([TWO[0], NO, late]) == [("a", "n", "c")]


# The user's words


def test_adding_an_employer_opens_a_case_that_later_mail_joins() -> None:
    (case,) = cases([ack("a", "2026-03-05", "Acme Inc.")], word(1, Verb.ADD, "acme", "2026-03-01", role="Analyst"))
    assert (case.key, case.messages, case.words) == ("word/1", ("a",), ("word/1",))
    assert (case.employer, case.role, case.aliases) == ("acme", "Analyst", ("Acme Inc.",))


def test_a_word_finds_its_application_by_name_domain_or_what_it_points_at() -> None:
    pairs = [ack("a", "2026-03-01", "Acme GmbH"), ack("b", "2026-03-02", "Bolt")]
    said = [
        word(1, Verb.NOTE, "acme"),
        word(2, Verb.NOTE, "bolt.example"),
        word(3, Verb.NOTE, "whatever", about="b"),
    ]
    assert [case.words for case in cases(pairs, *said)] == [("word/1",), ("word/2", "word/3")]


def test_a_word_about_something_unknown_or_ambiguous_is_unresolved() -> None:
    said = [word(1, Verb.NOTE, "Zenith"), word(2, Verb.STATE, "Acme", state=State.WITHDRAWN), word(3, Verb.STOP)]
    assert [one.key for one in unresolved_words(cases(TWO, *said), said)] == ["word/1", "word/2"]


def test_a_word_said_before_its_mail_was_known_is_heard_all_the_same() -> None:
    (case,) = cases([ack("a", "2026-03-05", "Acme")], word(1, Verb.NOTE, "Acme", "2026-03-01"))
    assert case.words == ("word/1",)


def test_merging_joins_two_cases_and_the_mail_that_comes_later() -> None:
    pairs = [
        ack("a", "2026-03-01", "Acme"),
        ack("b", "2026-03-02", "Umbra Holding"),
        reply("c", "2026-03-20", "Umbra Holding", sender="x@umbra.example"),
    ]
    said = word(1, Verb.MERGE, "Acme", "2026-03-10", other="Umbra Holding")
    (case,) = cases(pairs, said)
    assert (case.messages, case.employer) == (("a", "b", "c"), "Umbra Holding")


def test_merging_the_two_cases_that_a_mail_fits_settles_the_doubt() -> None:
    said = word(1, Verb.MERGE, "Acme", "2026-03-10", about="a", other="Acme")
    (case,) = cases([*TWO, reply("c", "2026-03-05")], said)
    assert (case.messages, case.doubts) == (("a", "b", "c"), ())


def test_a_merge_that_names_nothing_known_is_unresolved() -> None:
    said = word(1, Verb.MERGE, "Acme", "2026-03-10", other="Zenith")
    assert unresolved_words(cases(TWO[:1], said), [said]) == (said,)


def test_an_application_after_stop_everything_is_not_mixed_up_with_the_closed_one() -> None:
    found = members([TWO[0], ack("c", "2026-05-20", "Acme", "Backend Engineer")], word(1, Verb.STOP, "", "2026-03-10"))
    assert found == [("a",), ("c",)]


def test_the_users_correction_makes_a_reading_certain_and_says_why() -> None:
    unsure = reading("a", Kind.INTERVIEW_INVITATION, certain=False)
    fixed = corrected({"a": unsure}, [word(1, Verb.NOT_INTERVIEW, about="a")])["a"]
    assert (fixed.kind, fixed.certain, fixed.genuine, fixed.slots) == (Kind.OTHER, True, False, ())
    assert fixed.evidence[-1].says == "you said so"
    both = [word(1, Verb.NOT_INTERVIEW, about="a"), word(2, Verb.IS_INTERVIEW, "", "2026-03-03", about="a")]
    assert corrected({"a": unsure}, both)["a"].kind is Kind.INTERVIEW_INVITATION


def test_no_interview_in_a_known_thread_is_still_the_employers_reply() -> None:
    seen = (Evidence(Witness.THREAD, "answers your application"),)
    unsure = reading("a", Kind.INTERVIEW_CONFIRMED, certain=False, evidence=seen)
    fixed = corrected({"a": unsure}, [word(1, Verb.NOT_INTERVIEW, about="a")])["a"]
    assert (fixed.kind, fixed.genuine) == (Kind.EMPLOYER_REPLY, True)


def test_a_guess_that_the_user_confirms_counts_and_one_they_deny_says_nothing() -> None:
    unsure = reading("a", Kind.REJECTION, certain=False, genuine=True, ends_wait=True, by="2026-03-20", asks_user=True)
    right = corrected({"a": unsure}, [word(1, Verb.IS_SO, about="a")])["a"]
    assert (right.kind, right.certain, right.genuine, right.ends_wait) == (Kind.REJECTION, True, True, True)
    wrong = corrected({"a": unsure}, [word(1, Verb.NOT_SO, about="a")])["a"]
    assert (wrong.kind, wrong.certain, wrong.genuine, wrong.ends_wait) == (Kind.OTHER, True, False, False)
    assert (wrong.promise, wrong.asks_user) == (None, False)


# Whatever comes

EMPLOYERS = ("Acme", "Bolt Works", "Bolt", None)
ROLES = (None, "Backend Engineer", "Data Analyst")
KINDS = (
    Kind.APPLICATION_ACK,
    Kind.EMPLOYER_REPLY,
    Kind.REJECTION,
    Kind.INTERVIEW_CONFIRMED,
    Kind.SENT_OTHER,
    Kind.OTHER,
)


@st.composite
def mailboxes(draw: st.DrawFn) -> list[Pair]:
    pairs: list[Pair] = []
    for number in range(draw(st.integers(0, 9))):
        kind, employer = draw(st.sampled_from(KINDS)), draw(st.sampled_from(EMPLOYERS))
        answers = draw(st.sampled_from(["", *(mail.key for mail, _ in pairs)]))
        key, day = f"m{number}", draw(st.integers(1, 5))
        mine = kind is Kind.SENT_OTHER
        domain = (employer or "acme").split()[0].lower()
        far = f"dana@{domain}.example"
        mail = message(key, f"2026-03-0{day}", sender="jane@mail.example" if mine else far, sent=mine, answers=answers)
        pairs.append((mail, reading(key, kind, employer, role=draw(st.sampled_from(ROLES)))))
    return pairs


@settings(max_examples=150, deadline=None)
@given(mailboxes(), st.randoms(use_true_random=False))
def test_the_order_in_which_messages_are_given_changes_nothing(pairs: list[Pair], chance: random.Random) -> None:
    shuffled = pairs[:]
    chance.shuffle(shuffled)
    assert cases(shuffled) == cases(pairs)


@settings(max_examples=150, deadline=None)
@given(mailboxes(), st.integers(1, 5))
def test_an_unrelated_employers_mail_changes_nothing_of_the_others(pairs: list[Pair], day: int) -> None:
    other = [
        ack("z1", f"2026-03-0{day}", "Zenith", "Data Analyst"),
        reply("z2", f"2026-03-0{day}T11:00", "Zenith", sender="lee@zenith.example"),
    ]
    with_other = [case for case in cases(pairs + other) if "z1" not in case.messages]
    assert with_other == list(cases(pairs))


@settings(max_examples=150, deadline=None)
@given(mailboxes())
def test_no_message_belongs_to_two_cases(pairs: list[Pair]) -> None:
    found = [key for case in cases(pairs) for key in case.messages]
    assert len(found) == len(set(found))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Redakteurin", "Redakteur (m/w/d)"),
        ("Cheffe de projet éditorial", "Chef de projet éditorial"),
        ("Ingeniera de datos", "Ingeniero de Datos"),
        ("Directora de Operaciones", "Director de Operaciones"),
    ],
)
def test_a_title_in_a_womans_form_is_the_same_role(one: str, other: str) -> None:
    assert role_likeness(one, other) == 2


@pytest.mark.parametrize(("one", "other"), [("Data Analyst", "Data Engineer"), ("Senior Writer", "Senior Editor")])
def test_titles_that_share_a_word_are_two_roles(one: str, other: str) -> None:
    assert role_likeness(one, other) == -1
