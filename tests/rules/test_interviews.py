"""Which time a mail fixes, offers, moves or takes off."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from rules.extract.interviews import slots
from rules.languages import Language
from rules.languages.de import LANGUAGE as GERMAN
from rules.languages.en import LANGUAGE as ENGLISH
from rules.messages import Attendee, CalendarTime, Invite, User
from rules.readings import Kind, Slot, SlotStatus
from tests.builders import message

JANE = User(("jane@mail.example",), "Jane Doe", "America/New_York")
TUESDAY = "2026-11-24T11:00:00"


def told(kind: Kind, subject: str, text: str, language: Language = ENGLISH, offset: str = "-05:00") -> tuple[Slot, ...]:
    """The slots of a mail written on Tuesday 24 November 2026."""
    words = f"Hi Jane,\n\n{text}\n\nBest\nDana"
    return slots(message("a", TUESDAY + offset, subject=subject, own_words=words), kind, language, JANE)


def short(found: tuple[Slot, ...]) -> str:
    """`2026-12-02T15:00/15:45`, a day alone, or '' for none."""
    if not found:
        return ""
    (slot,) = found
    begin = f"{slot.start:%Y-%m-%dT%H:%M}" if slot.start else str(slot.day)
    return begin + (f"/{slot.end:%H:%M}" if slot.end else "")


@pytest.mark.parametrize(
    ("kind", "subject", "text", "expected"),
    [
        (Kind.INTERVIEW_INVITATION, "", "Would Thursday at 3pm work for you?", "2026-11-26T15:00"),
        (Kind.INTERVIEW_INVITATION, "", "Could you do Thursday at 3pm or Friday at 10am?", ""),
        (Kind.INTERVIEW_INVITATION, "", "Are you free any time between 2 and 5pm on Thursday?", ""),
        (
            Kind.INTERVIEW_INVITATION,
            "",
            "We'd like to invite you on Tuesday, 8 December at 10:30. Please reply by Friday at noon.",
            "2026-12-08T10:30",
        ),
        (
            Kind.INTERVIEW_INVITATION,
            "",
            "Thank you for speaking with Lee on 19 November at 2pm. We would love to see you for a second round; "
            "please pick a time: https://calendly.com/x",
            "",
        ),
        (Kind.INTERVIEW_INVITATION, "", "Please complete the recorded interview by Sunday 29 November, 23:59.", ""),
        (
            Kind.INTERVIEW_INVITATION,
            "",
            "Options:\n- Mon Nov 30, 9:00-9:45am\n- Tue Dec 1, 2:00-2:45pm\nWhich suits?",
            "",
        ),
        (Kind.INTERVIEW_INVITATION, "", "Can we talk Monday afternoon?", ""),
        (
            Kind.INTERVIEW_INVITATION,
            "",
            "Your final round would be on Friday, December 4:\n9:00 AM - 9:45 AM  Ana Ruiz\n10:00 AM - 10:45 AM  "
            "Lee Park\nPlease confirm that this works.",
            "2026-12-04T09:00/10:45",
        ),
        (
            Kind.INTERVIEW_INVITATION,
            "",
            "I have an opening tomorrow at 4. Does that work? We are closed Thursday and Friday for Thanksgiving.",
            "2026-11-25T16:00",
        ),
        (
            Kind.INTERVIEW_INVITATION,
            "",
            "We would like to speak with you next week. The role starts on 11 January 2027 at 9am.",
            "",
        ),
        (Kind.INTERVIEW_CONFIRMED, "", "Great, Thursday at 3pm it is! Here's the Zoom link.", "2026-11-26T15:00"),
        (
            Kind.INTERVIEW_CONFIRMED,
            "Confirmed: interview on Dec 3, 2026 at 1:00 PM ET",
            "Your interview is confirmed. If you need to reschedule, do so by December 1 at 5pm.",
            "2026-12-03T13:00",
        ),
        (
            Kind.INTERVIEW_CONFIRMED,
            "",
            "This is to confirm our call on Wednesday, December 2nd from 11:00 - 11:45am CT.",
            "2026-12-02T11:00/11:45",
        ),
        (Kind.INTERVIEW_CONFIRMED, "", "See you tomorrow at 9! The office opens at 8:30am.", "2026-11-25T09:00"),
        (Kind.INTERVIEW_CONFIRMED, "", "Date: 12/07/2026\nTime: 2:15 PM\nWhere: 300 Elm St", "2026-12-07T14:15"),
        (Kind.INTERVIEW_CONFIRMED, "", "You're booked with us on the 9th of December. Details follow.", "2026-12-09"),
        (
            Kind.INTERVIEW_CONFIRMED,
            "",
            "Schedule for Thursday, December 3\n9:30am - 10:15am  Coding  Ana Ruiz\n10:30am - 11:15am  Design  "
            "Lee Park\n11:30am - 12:00pm  Values  Kim Osei",
            "2026-12-03T09:30/12:00",
        ),
        (
            Kind.INTERVIEW_CONFIRMED,
            "",
            "Confirmed for Monday at 10am. We aim to give you an answer by Friday 4 December.",
            "2026-11-30T10:00",
        ),
        (
            Kind.INTERVIEW_RESCHEDULED,
            "",
            "We have to move our Wednesday 2pm call to Friday at 11am. Sorry!",
            "2026-11-27T11:00",
        ),
        (
            Kind.INTERVIEW_RESCHEDULED,
            "",
            "Your interview has been moved from Thursday, December 3 at 2pm to Friday, December 4 at 3pm.",
            "2026-12-04T15:00",
        ),
        (
            Kind.INTERVIEW_RESCHEDULED,
            "",
            "I can't make Thursday at 3pm any more. Could we do Friday at 4pm instead?",
            "2026-11-27T16:00",
        ),
        (
            Kind.INTERVIEW_RESCHEDULED,
            "",
            "Something came up and I can't make our call tomorrow at 10. Please pick a new time here: "
            "https://calendly.com/x",
            "",
        ),
        (
            Kind.INTERVIEW_RESCHEDULED,
            "",
            "New time: Dec 7, 2026 at 9:00 AM\nOld time: Dec 4, 2026 at 9:00 AM",
            "2026-12-07T09:00",
        ),
        (
            Kind.INTERVIEW_RESCHEDULED,
            "",
            "The interview originally scheduled for December 3 at 2:00 PM will now take place on December 8 at "
            "10:00 AM.",
            "2026-12-08T10:00",
        ),
        (
            Kind.INTERVIEW_RESCHEDULED,
            "",
            "We need to push our chat to next Monday, same time. It was set for Thursday at 2pm.",
            "2026-11-30T14:00",
        ),
        (
            Kind.INTERVIEW_RESCHEDULED,
            "",
            "Could you do Monday at 2pm or Tuesday at 3pm instead of Thursday at noon?",
            "",
        ),
        (Kind.INTERVIEW_CANCELLED, "", "Unfortunately we have to cancel tomorrow's 2pm interview.", "2026-11-25T14:00"),
        (
            Kind.INTERVIEW_CANCELLED,
            "",
            "The interview on Thursday, December 3 at 2pm is cancelled. We will be in touch by Monday.",
            "2026-12-03T14:00",
        ),
        (
            Kind.INTERVIEW_CANCELLED,
            "Canceled: Screen with Ana Ruiz on Tuesday, December 1, 2026",
            "The event has been canceled.\nEvent Date/Time:\n2:00pm - Tuesday, December 1, 2026 (Eastern Time - "
            "US & Canada)",
            "2026-12-01T14:00",
        ),
        (Kind.INTERVIEW_CANCELLED, "", "We are cancelling all interviews for this week. A new date will follow.", ""),
        (
            Kind.INTERVIEW_CONFIRMED,
            "",
            "Looking forward to speaking with you on Monday, Nov 30 at 1pm PT / 4pm ET.",
            "2026-11-30T13:00",
        ),
        (Kind.INTERVIEW_CONFIRMED, "", "Interview: Monday 30 November 2026, 14:00–15:30 GMT", "2026-11-30T14:00/15:30"),
        (Kind.INTERVIEW_INVITATION, "", "Does 3:30 tomorrow work?", "2026-11-25T15:30"),
        (
            Kind.INTERVIEW_INVITATION,
            "",
            "Are you available for a 30 minute call this Friday at 10am ET?",
            "2026-11-27T10:00/10:30",
        ),
        (
            Kind.INTERVIEW_CONFIRMED,
            "",
            "Your interview is set for December 10th at 10:00 am. It will last one hour.",
            "2026-12-10T10:00/11:00",
        ),
        (
            Kind.INTERVIEW_CONFIRMED,
            "",
            "It's on: Thursday 3 December, 14.00-15.00, at our office in Leeds.",
            "2026-12-03T14:00/15:00",
        ),
    ],
)
def test_the_time_a_mail_means(kind: Kind, subject: str, text: str, expected: str) -> None:
    assert short(told(kind, subject, text)) == expected


@pytest.mark.parametrize(
    ("kind", "subject", "text", "expected"),
    [
        (
            Kind.INTERVIEW_CONFIRMED,
            "",
            "hiermit bestätigen wir Ihr Vorstellungsgespräch am Donnerstag, den 3. Dezember 2026, um 14:00 Uhr "
            "in unserem Büro in Hamburg.",
            "2026-12-03T14:00",
        ),
        (Kind.INTERVIEW_INVITATION, "", "passt Ihnen Freitag um 10 Uhr?", "2026-11-27T10:00"),
        (Kind.INTERVIEW_INVITATION, "", "Könnten Sie am Montag um 10 Uhr oder am Dienstag um 14 Uhr?", ""),
        (
            Kind.INTERVIEW_INVITATION,
            "",
            "Wir laden Sie herzlich zum Gespräch am 7.12.2026 um 9.30 Uhr ein. Bitte geben Sie bis zum 1.12. Bescheid.",
            "2026-12-07T09:30",
        ),
        (
            Kind.INTERVIEW_RESCHEDULED,
            "",
            "leider müssen wir den Termin vom 3.12. um 10 Uhr auf den 4.12. um 11 Uhr verschieben.",
            "2026-12-04T11:00",
        ),
        (
            Kind.INTERVIEW_CANCELLED,
            "",
            "leider müssen wir das Gespräch am morgigen Mittwoch, 25.11., 10 Uhr absagen.",
            "2026-11-25T10:00",
        ),
        (Kind.INTERVIEW_INVITATION, "", "Hätten Sie am Donnerstag zwischen 10 und 12 Uhr Zeit?", ""),
        (
            Kind.INTERVIEW_CONFIRMED,
            "",
            "der Termin am Freitag, 27.11.2026, von 13:30 bis 14:15 Uhr steht.",
            "2026-11-27T13:30/14:15",
        ),
    ],
)
def test_the_time_a_german_mail_means(kind: Kind, subject: str, text: str, expected: str) -> None:
    assert short(told(kind, subject, text, GERMAN, "+01:00")) == expected


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        (Kind.INTERVIEW_INVITATION, SlotStatus.PROPOSED),
        (Kind.INTERVIEW_CONFIRMED, SlotStatus.CONFIRMED),
        (Kind.INTERVIEW_RESCHEDULED, SlotStatus.RESCHEDULED),
        (Kind.INTERVIEW_CANCELLED, SlotStatus.CANCELLED),
    ],
)
def test_the_kind_gives_the_status(kind: Kind, status: SlotStatus) -> None:
    (slot,) = told(kind, "", "Friday at 10am.")
    assert slot.status is status


def test_other_kinds_of_mail_state_no_interview() -> None:
    assert told(Kind.EMPLOYER_REPLY, "", "Friday at 10am.") == ()


def test_a_persons_time_without_a_zone_is_in_the_senders() -> None:
    (slot,) = told(Kind.INTERVIEW_CONFIRMED, "", "Friday at 10am.", offset="-08:00")
    assert slot.zone == "America/Los_Angeles"


def test_a_machines_time_without_a_zone_is_in_the_users() -> None:
    mail = message(
        "a", TUESDAY + "+00:00", sender="x <no-reply@ashbyhq.com>", own_words="Confirmed for Friday at 10am."
    )
    (slot,) = slots(mail, Kind.INTERVIEW_CONFIRMED, ENGLISH, JANE)
    assert slot.zone == "America/New_York"


def test_the_place_of_an_interview_gives_its_zone() -> None:
    (slot,) = told(Kind.INTERVIEW_CONFIRMED, "", "Friday at 10am at our office in Leeds.")
    assert slot.zone == "Europe/London"


def test_a_zone_for_all_times_is_heeded() -> None:
    (slot,) = told(Kind.INTERVIEW_CONFIRMED, "", "All times are Pacific.\n\nConfirmed: December 3, 2:00 PM.")
    assert slot.zone == "America/Los_Angeles"


def invite(method: str = "REQUEST", hour: int = 15, **more: object) -> Invite:
    """An hour on 3 December 2026 in Berlin."""
    day = date(2026, 12, 3)
    start, end = (CalendarTime(day, time(clock), "Europe/Berlin") for clock in (hour, hour + 1))
    return Invite(**{"method": method, "uid": "u1", "start": start, "end": end, **more})  # type: ignore[arg-type]


def test_the_calendar_part_goes_before_the_words() -> None:
    mail = message("a", TUESDAY, own_words="See you on 4 December at 9am.", invites=(invite(sequence=2),))
    (slot,) = slots(mail, Kind.INTERVIEW_CONFIRMED, ENGLISH, JANE)
    assert slot.start == datetime.fromisoformat("2026-12-03T15:00+01:00")
    assert (slot.zone, slot.uid, slot.sequence) == ("Europe/Berlin", "u1", 2)


def test_an_all_day_invite_gives_only_its_day() -> None:
    whole = Invite("REQUEST", "u1", start=CalendarTime(date(2026, 12, 3), None, None))
    (slot,) = slots(message("a", TUESDAY, invites=(whole,)), Kind.INTERVIEW_CONFIRMED, ENGLISH, JANE)
    assert (slot.start, slot.day) == (None, date(2026, 12, 3))


def test_a_floating_invite_is_read_in_the_users_zone() -> None:
    floating = invite(start=CalendarTime(date(2026, 12, 3), time(9), None), end=None)
    (slot,) = slots(message("a", TUESDAY, invites=(floating,)), Kind.INTERVIEW_CONFIRMED, ENGLISH, JANE)
    assert slot.start == datetime.fromisoformat("2026-12-03T09:00-05:00")


def test_a_utc_invite_takes_the_zone_its_mail_writes() -> None:
    utc = invite(start=CalendarTime(date(2026, 12, 3), time(18), "UTC"), end=None)
    mail = message("a", TUESDAY, subject="Interview @ Thu Dec 3, 2026 10am (PST)", invites=(utc,))
    (slot,) = slots(mail, Kind.INTERVIEW_CONFIRMED, ENGLISH, JANE)
    assert (slot.zone, slot.start and slot.start.hour) == ("America/Los_Angeles", 10)


def test_a_cancelled_invite_is_cancelled_whatever_the_kind() -> None:
    (slot,) = slots(message("a", TUESDAY, invites=(invite("CANCEL"),)), Kind.INTERVIEW_RESCHEDULED, ENGLISH, JANE)
    assert slot.status is SlotStatus.CANCELLED


def test_an_answer_to_an_invite_states_no_interview() -> None:
    assert slots(message("a", TUESDAY, invites=(invite("REPLY"),)), Kind.INTERVIEW_CONFIRMED, ENGLISH, JANE) == ()


def test_sessions_of_one_day_are_one_interview() -> None:
    parts = (invite(), invite(hour=10, uid="u2", attendees=(Attendee("Lee", "lee@acme.example"),)))
    (slot,) = slots(message("a", TUESDAY, invites=parts), Kind.INTERVIEW_CONFIRMED, ENGLISH, JANE)
    assert (slot.start and slot.start.hour, slot.end and slot.end.hour) == (10, 16)


@pytest.mark.parametrize("written", ["0001-01-02T00:00:00+00:00", "9999-12-30T23:00:00+00:00"])
def test_a_broken_clock_states_nothing(written: str) -> None:
    mail = message("a", written, own_words="Tomorrow at 9am UTC-5, 31 December 9999 at 11pm.", invites=(invite(),))
    assert slots(mail, Kind.INTERVIEW_CONFIRMED, ENGLISH, JANE) == ()


def test_a_meeting_link_is_the_place() -> None:
    (slot,) = told(Kind.INTERVIEW_CONFIRMED, "", "Friday 10am, https://acme.zoom.us/j/9111. See you")
    assert slot.location == "https://acme.zoom.us/j/9111"


def test_a_scheduling_link_is_no_place() -> None:
    (slot,) = told(Kind.INTERVIEW_CONFIRMED, "", "Friday 10am. To move it: https://calendly.com/x/y")
    assert slot.location is None


@pytest.mark.parametrize("filler", ["Mon 9am or ", "12/3 at 9-10 ", "at 10 ", "45 minutes ", "from Monday to ", "A B "])
def test_hostile_text_is_read_in_bounded_time(filler: str) -> None:
    for kind in (Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_RESCHEDULED):
        told(kind, filler * 100, filler * 20_000)
