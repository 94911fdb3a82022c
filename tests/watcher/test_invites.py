"""Calendar parts read as invites: whatever zones, whatever is broken."""

from __future__ import annotations

import time as clock
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.messages import CalendarTime
from watcher.invites import invites

CUSTOM = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:{summer}
TZOFFSETTO:{winter}
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY={ends};BYMONTH={last}
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:{winter}
TZOFFSETTO:{summer}
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY={begins};BYMONTH={first}
END:DAYLIGHT
END:VTIMEZONE
"""
EUROPEAN = CUSTOM.format(
    name="Our Office", winter="+0100", summer="+0200", begins="-1SU", first=3, ends="-1SU", last=10
)


def calendar(*lines: str, method: str = "METHOD:REQUEST\n", before: str = "") -> bytes:
    event = "\n".join(lines)
    event = f"BEGIN:VEVENT\nUID:1@acme.example\n{event}\nEND:VEVENT\n"
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\n{method}{before}{event}END:VCALENDAR\n"
    return text.replace("\n", "\r\n").encode()


def start(line: str, before: str = "") -> CalendarTime | None:
    return invites(calendar(line, before=before))[0].start


def test_request_is_read_whole() -> None:
    (invite,) = invites(
        calendar(
            "SEQUENCE:2",
            "SUMMARY:Interview\\, second round: Jane Doe",
            "LOCATION:Room 4\\; 2nd floor",
            "DESCRIPTION:Please bring\\nyour portfolio",
            "STATUS:CONFIRMED",
            "DTSTAMP:20260301T090000Z",
            "DTSTART;TZID=Europe/Berlin:20260310T150000",
            "DTEND;TZID=Europe/Berlin:20260310T160000",
            "ORGANIZER;CN=Dana Wu:MAILTO:Dana@Acme.example",
            'ATTENDEE;ROLE=req-participant;PARTSTAT=NEEDS-ACTION;CN="Doe, Jane":mailto:jane@mail.example',
            "ATTENDEE;CUTYPE=RESOURCE;CN=Room 4:mailto:room4@acme.example",
            "X-ALT-DESC;FMTTYPE=text/html:<p>never read</p>",
        )
    )
    assert (invite.method, invite.uid, invite.sequence, invite.status) == ("REQUEST", "1@acme.example", 2, "CONFIRMED")
    assert invite.summary == "Interview, second round: Jane Doe"
    assert invite.location == "Room 4; 2nd floor"
    assert invite.description == "Please bring\nyour portfolio"
    assert invite.start == CalendarTime(date(2026, 3, 10), time(15), "Europe/Berlin")
    assert invite.end == CalendarTime(date(2026, 3, 10), time(16), "Europe/Berlin")
    assert invite.stamped_at == datetime(2026, 3, 1, 9, tzinfo=UTC)
    assert invite.organizer is not None
    assert (invite.organizer.name, invite.organizer.email) == ("Dana Wu", "dana@acme.example")
    jane, room = invite.attendees
    assert (jane.name, jane.email, jane.role, jane.answer) == (
        "Doe, Jane",
        "jane@mail.example",
        "REQ-PARTICIPANT",
        "NEEDS-ACTION",
    )
    assert room.kind == "RESOURCE"
    assert not invite.recurring


@pytest.mark.parametrize("method", ["REQUEST", "CANCEL", "REPLY", "COUNTER", "PUBLISH"])
def test_method_is_the_calendars_before_the_content_types(method: str) -> None:
    assert invites(calendar("DTSTART:20260310T150000Z", method=f"METHOD:{method}\n"), "publish")[0].method == method


def test_method_is_the_content_types_where_the_calendar_has_none() -> None:
    bare = calendar("DTSTART:20260310T150000Z", method="")
    assert invites(bare, "request")[0].method == "REQUEST"
    assert invites(bare)[0].method == ""


@pytest.mark.parametrize(
    ("tzid", "zone"),
    [
        ("Eastern Standard Time", "America/New_York"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("GMT Standard Time", "Europe/London"),
        ('"(UTC-05:00) Eastern Time (US & Canada)"', "America/New_York"),
        ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ('"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"', "Europe/Amsterdam"),
        ('"(UTC+00:00) Dublin, Edinburgh, Lisbon, London"', "Europe/London"),
        ('"(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi"', "Asia/Kolkata"),
        ("/mozilla.org/2005/Europe/Berlin", "Europe/Berlin"),
        ("/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("europe/berlin", "Europe/Berlin"),
        ("Western/Central Europe", "Europe/Berlin"),
        ("UTC", "UTC"),
    ],
)
def test_zone_names_of_every_client_become_iana_names(tzid: str, zone: str) -> None:
    found = start(f"DTSTART;TZID={tzid}:20260710T150000")
    assert found == CalendarTime(date(2026, 7, 10), time(15), zone)


@pytest.mark.parametrize("day", ["20260115", "20260715"])
def test_custom_zone_with_known_rules_is_recognised(day: str) -> None:
    found = start(f"DTSTART;TZID=Our Office:{day}T150000", before=EUROPEAN)
    assert found is not None
    assert (found.clock, found.zone) == (time(15), "Europe/Berlin")


def test_custom_zone_with_american_rules_is_recognised() -> None:
    rules = CUSTOM.format(name="HQ", winter="-0800", summer="-0700", begins="2SU", first=3, ends="1SU", last=11)
    found = start("DTSTART;TZID=HQ:20260320T150000", before=rules)
    assert found is not None
    assert found.zone == "America/Los_Angeles"


def test_custom_zone_with_rules_of_its_own_gives_the_same_instant_in_utc() -> None:
    rules = CUSTOM.format(name="Moon", winter="+0117", summer="+0217", begins="1MO", first=4, ends="1MO", last=9)
    assert start("DTSTART;TZID=Moon:20260115T150000", before=rules) == CalendarTime(
        date(2026, 1, 15), time(13, 43), "UTC"
    )
    assert start("DTSTART;TZID=Moon:20260615T150000", before=rules) == CalendarTime(
        date(2026, 6, 15), time(12, 43), "UTC"
    )


def test_zone_rule_that_repeats_every_second_is_never_expanded() -> None:
    rules = EUROPEAN.replace("FREQ=YEARLY", "FREQ=SECONDLY")
    begun = clock.process_time()
    assert start("DTSTART;TZID=Our Office:20260715T150000", before=rules) is not None
    assert clock.process_time() - begun < 2


def test_unknown_zone_name_with_an_offset_gives_the_instant() -> None:
    found = start('DTSTART;TZID="(UTC+05:45) Nowhere":20260115T150000')
    assert found == CalendarTime(date(2026, 1, 15), time(9, 15), "UTC")


def test_unknown_zone_name_gives_a_floating_time() -> None:
    assert start("DTSTART;TZID=Nowhere:20260115T150000") == CalendarTime(date(2026, 1, 15), time(15), None)


def test_floating_and_all_day_and_utc_times() -> None:
    assert start("DTSTART:20260115T150000") == CalendarTime(date(2026, 1, 15), time(15), None)
    assert start("DTSTART;VALUE=DATE:20260115") == CalendarTime(date(2026, 1, 15), None, None)
    assert start("DTSTART:20260115T150000Z") == CalendarTime(date(2026, 1, 15), time(15), "UTC")


def test_calendars_own_zone_holds_for_utc_and_floating_times() -> None:
    own = "X-WR-TIMEZONE:Europe/Berlin\n"
    assert start("DTSTART:20260715T130000Z", own) == CalendarTime(date(2026, 7, 15), time(15), "Europe/Berlin")
    assert start("DTSTART:20260715T150000", own) == CalendarTime(date(2026, 7, 15), time(15), "Europe/Berlin")


def test_duration_stands_in_for_the_end() -> None:
    (invite,) = invites(calendar("DTSTART;TZID=Europe/Berlin:20260310T150000", "DURATION:PT1H30M"))
    assert invite.end == CalendarTime(date(2026, 3, 10), time(16, 30), "Europe/Berlin")


@pytest.mark.parametrize("line", ["DTEND:", "DTEND;TZID=Europe/Berlin:", "DTEND:garbage", "DURATION:PX", "X-NOTHING:1"])
def test_missing_or_empty_end_is_none_and_the_rest_is_read(line: str) -> None:
    (invite,) = invites(calendar("DTSTART:20260310T150000Z", line, "SUMMARY:Interview"))
    assert invite.end is None
    assert invite.summary == "Interview"


def test_series_is_recurring_with_its_first_instance() -> None:
    (invite,) = invites(calendar("DTSTART:20260310T150000Z", "RRULE:FREQ=SECONDLY;COUNT=99999999"))
    assert invite.recurring
    assert invite.start == CalendarTime(date(2026, 3, 10), time(15), "UTC")


def test_changed_instance_names_its_recurrence_id() -> None:
    (invite,) = invites(
        calendar("DTSTART:20260317T160000Z", "RECURRENCE-ID;TZID=Europe/Berlin:20260317T150000", "SEQUENCE:x")
    )
    assert (invite.recurrence_id, invite.sequence, invite.recurring) == ("20260317T150000", 0, False)


def test_byte_order_mark_latin_letters_and_bare_line_feeds_are_read() -> None:
    raw = calendar("DTSTART:20260310T150000Z", "SUMMARY:Gespräch")
    assert invites(b"\xef\xbb\xbf" + raw)[0].summary == "Gespräch"
    assert invites(raw.decode().replace("\r\n", "\n").encode("latin-1"))[0].summary == "Gespräch"
    assert invites(raw.decode())[0].summary == "Gespräch"


def test_junk_lines_and_a_missing_end_do_not_hide_the_event() -> None:
    raw = calendar(
        "garbage without a colon", "DTSTART:20260310T150000Z", "GEO:", "RRULE:", ";;;:::", "SUMMARY:Interview"
    )
    cut = raw[: raw.index(b"END:VEVENT")]
    for text in (raw, cut):
        (invite,) = invites(text)
        assert invite.summary == "Interview"
        assert invite.start is not None


def test_alarm_inside_an_event_changes_nothing() -> None:
    alarm = "BEGIN:VALARM\nDESCRIPTION:Alarm\nDURATION:PT5M\nTRIGGER:-PT10M\nEND:VALARM"
    (invite,) = invites(calendar("DTSTART:20260310T150000Z", alarm, "DESCRIPTION:Talk"))
    assert (invite.description, invite.end) == ("Talk", None)


def test_attendee_without_a_mail_address_has_an_empty_one() -> None:
    (invite,) = invites(
        calendar(
            "DTSTART:20260310T150000Z",
            "ATTENDEE;CN=Dana Wu;EMAIL=dana@acme.example:invalid:nomail",
            "ATTENDEE;CN=Bo:urn:x",
        )
    )
    assert [(one.name, one.email) for one in invite.attendees] == [("Dana Wu", "dana@acme.example"), ("Bo", "")]


def test_at_most_fifty_events_are_read() -> None:
    events = "".join(f"BEGIN:VEVENT\nUID:{n}\nDTSTART:20260310T150000Z\nEND:VEVENT\n" for n in range(500))
    found = invites(f"BEGIN:VCALENDAR\n{events}END:VCALENDAR\n")
    assert [invite.uid for invite in found] == [str(n) for n in range(50)]


@pytest.mark.parametrize("raw", [b"", b"\x00", b"hello", b"BEGIN:VCALENDAR", b"END:VEVENT\nEND:VEVENT", b"\xff\xfe"])
def test_what_is_no_calendar_gives_nothing(raw: bytes) -> None:
    assert invites(raw) == ()


LINES = st.sampled_from(
    [
        "BEGIN:VEVENT",
        "END:VEVENT",
        "BEGIN:VTIMEZONE",
        "END:VTIMEZONE",
        "TZID:A",
        "BEGIN:STANDARD",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "END:DAYLIGHT",
        "TZOFFSETTO:+9999",
        "TZOFFSETTO:+0100",
        "DTSTART:16010101T020000",
        "DTSTART;TZID=A:20260310T150000",
        "DTSTART:00000000T000000",
        "DTSTART:99991231T235959Z",
        "DTEND;TZID=(UTC-12:00) X:00010101T000000",
        "DURATION:P999W9999DT99999H",
        "RRULE:FREQ=YEARLY;BYDAY=9SU;BYMONTH=0",
        "RRULE:FREQ=YEARLY;BYDAY=-5MO;BYMONTH=13",
        "SEQUENCE:1\\n",
        'ATTENDEE;CN=":mailto:',
        "ORGANIZER:",
        'ORGANIZER;CN="a',
        "SUMMARY;X=:\\",
        "X-WR-TIMEZONE:../../etc/passwd",
        "X-LIC-LOCATION:Mars/Base",
        "DTSTAMP:1",
        "UID;",
        "\tfolded",
        "ATTENDEE;=;=:x",
        "X-WR-TIMEZONE:Europe/Berlin",
        "DTSTART;TZID=../../x:20260310T150000",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(LINES | st.text(max_size=20), max_size=25))
def test_any_lines_are_read_without_an_error_and_zones_are_real(lines: list[str]) -> None:
    for invite in invites("BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + "\n".join(lines)):
        for moment in (invite.start, invite.end):
            if moment is not None and moment.zone is not None:
                assert ZoneInfo(moment.zone).key == moment.zone
