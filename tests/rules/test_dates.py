"""Days and times of day as people write them, and numbers that are none."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from rules.extract.dates import Frame, Moment, moments
from rules.extract.spans import plain
from rules.languages.de import LANGUAGE as GERMAN
from rules.languages.en import LANGUAGE as ENGLISH
from rules.words.when import point

NEW_YORK = Frame(datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("America/New_York")), "America/New_York", True)
LONDON = Frame(datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("Europe/London")), "Europe/London", False)
BERLIN = Frame(datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("Europe/Berlin")), "Europe/Berlin", False, ("Europe/Berlin",))


def told(text: str, frame: Frame = NEW_YORK, german: bool = False) -> list[str]:
    """Each moment as `2026-12-02T15:00/15:45` or a day alone, in its own zone."""
    return [_short(one) for one in moments(plain(text), frame, (GERMAN if german else ENGLISH).times)]


def _short(moment: Moment) -> str:
    if not moment.begin:
        return moment.day.isoformat()
    end = f"/{moment.finish:%H:%M}" if moment.finish else ""
    return f"{moment.begin:%Y-%m-%dT%H:%M}{end}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Does Wed 12/2 @ 3-3:45pm ET suit you?", "2026-12-02T15:00/15:45"),
        ("Wednesday, December 2 at 2:00 PM EST", "2026-12-02T14:00"),
        ("How about Thursday at 3pm?", "2026-11-26T15:00"),
        ("I can ring you tomorrow at 2:30 ET", "2026-11-24T14:30"),
        ("We meet on the 14th at 10.", "2026-12-14T10:00"),
        ("3 March, 15:00–15:45 (CET)", "2027-03-03T15:00/15:45"),
        ("2027-03-05 14:00 UTC", "2027-03-05T14:00"),
        ("2027-03-05T14:00", "2027-03-05T14:00"),
        ("Date: December 9, 2026\nTime: 10:00 AM - 10:45 AM (America/Los_Angeles)", "2026-12-09T10:00/10:45"),
        ("When: Monday Nov 30, 2026 ⋅ 1pm – 1:45pm (Eastern Time - New York)", "2026-11-30T13:00/13:45"),
        ("11:30am - Tuesday, 1 December 2026 (UK, Ireland, Lisbon Time)", "2026-12-01T11:30"),
        ("at 4 on Friday", "2026-11-27T16:00"),
        ("noon on Friday", "2026-11-27T12:00"),
        ("Fri, Dec 4, 11am-12:30pm PT", "2026-12-04T11:00/12:30"),
        ("10:30-noon on Friday", "2026-11-27T10:30/12:00"),
        ("on 4 December from 9 to 10am", "2026-12-04T09:00/10:00"),
        ("Dec. 4th, 2026 at 9 a.m. Pacific", "2026-12-04T09:00"),
        ("next Tuesday 11:30", "2026-12-01T11:30"),
        ("Tuesday of next week at 9:15am", "2026-12-01T09:15"),
        ("this Wednesday, 4 p.m.", "2026-11-25T16:00"),
        ("the day after tomorrow at 10:00", "2026-11-25T10:00"),
        ("Thursday the 3rd at 5pm", "2026-12-03T17:00"),
        ("Thursday, 3rd of December 2026, 16.30", "2026-12-03T16:30"),
        ("Thursday, 3rd of December 2026 at 16.30", "2026-12-03T16:30"),
        ("5 o'clock on Thursday", "2026-11-26T17:00"),
        ("11/30/2026 08:30", "2026-11-30T08:30"),
        ("4 January at 9am", "2027-01-04T09:00"),
    ],
)
def test_a_moment_is_read_as_it_is_meant(text: str, expected: str) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mittwoch, 2. Dezember, 15 Uhr", "2026-12-02T15:00"),
        ("am 30.11. um 9.30 Uhr", "2026-11-30T09:30"),
        ("am 30.11.2026 von 10 bis 11 Uhr", "2026-11-30T10:00/11:00"),
        ("Freitag, den 4.12., 14:00 Uhr", "2026-12-04T14:00"),
        ("morgen um 11", "2026-11-24T11:00"),
        ("Donnerstag um 14:30 Uhr", "2026-11-26T14:30"),
        ("am Montag, 7. Dezember 2026 um 10 Uhr", "2026-12-07T10:00"),
        ("übermorgen um 16 Uhr", "2026-11-25T16:00"),
        ("am 4. Dezember zwischen 9 und 10 Uhr", "2026-12-04T10:00"),
    ],
)
def test_german_moments(text: str, expected: str) -> None:
    assert told(text, BERLIN, german=True) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The company was founded in 2012 and has 401k matching.",
        "Support runs 24/7 with 3-5 years of experience asked for.",
        "Call +1 206-555-0182 or 020 7946 0311.",
        "Version 2.11.3 ships with 10.5 million rows for $12.50 each.",
        "Come to 12 Main Street, 3rd floor, room 4.12.",
        "A 50/50 split, a 16:9 screen and 2/3 of the team.",
        "You may 2 march on; we sat, and the sun set.",
        "Meeting ID: 300 000 000 000, passcode 112233",
        "salary between 90 and 100k at 4% growth",
        "Our A/B tests improved by 10-12 percent.",
        "https://example.example/2026/report/12",
        "The second round has 45 minutes for 3 people.",
    ],
)
def test_numbers_that_are_no_moments(text: str) -> None:
    assert told(text) == []


def test_the_weekday_decides_between_day_first_and_month_first() -> None:
    assert told("Wednesday 12/2 at 9am", LONDON) == ["2026-12-02T09:00"]
    assert told("Friday 4/12 at 9am", NEW_YORK) == ["2026-12-04T09:00"]


def test_a_date_with_the_wrong_weekday_is_trusted_rather_than_the_weekday() -> None:
    assert told("Monday, December 2 at 2pm") == ["2026-12-02T14:00"]


def test_numbers_are_read_in_the_order_of_their_country() -> None:
    assert told("on 3/12 at 9am", LONDON) == ["2026-12-03T09:00"]
    assert told("on 3/12 at 9am", NEW_YORK) == ["2027-03-12T09:00"]
    assert told("on 3/12 at 9am", Frame(LONDON.now, "UTC", None)) == ["2026-12-03T09:00"]
    assert told("on 25/12 at 9am", NEW_YORK) == ["2026-12-25T09:00"]


def test_a_us_abbreviation_is_that_zones_civil_time_on_the_date() -> None:
    (moment,) = moments("3 PM EST on 14 July 2027", LONDON, ENGLISH.times)
    assert moment.zone == "America/New_York"
    assert moment.begin is not None and moment.begin.isoformat() == "2027-07-14T15:00:00-04:00"


def test_cet_is_the_readers_own_zone_where_that_keeps_the_same_time() -> None:
    madrid = Frame(BERLIN.now, "UTC", False, ("Europe/Madrid",))
    assert [one.zone for one in moments("3 March 2027, 15:00 (CET)", madrid, ENGLISH.times)] == ["Europe/Madrid"]
    assert [one.zone for one in moments("3 March 2027, 15:00 (CET)", LONDON, ENGLISH.times)] == ["Europe/Berlin"]


def test_a_mere_offset_finds_a_zone_that_has_it_on_the_date() -> None:
    (moment,) = moments("19 May 2027, 13:15 (GMT+01:00)", LONDON, ENGLISH.times)
    assert moment.zone == "Europe/London"


def test_a_table_of_sessions_belongs_to_the_day_above_it() -> None:
    text = (
        "We see you on Thursday, December 3, 2026.\n\nTime  Topic\n9:00 AM - 9:45 AM  Data\n10:00 AM - 10:45 AM  Team"
    )
    assert told(text) == ["2026-12-03T09:00/09:45", "2026-12-03T10:00/10:45"]


def test_dates_without_a_year_lie_ahead_unless_they_have_just_been() -> None:
    assert told("20 November") == ["2026-11-20"]
    assert told("20 June") == ["2027-06-20"]


def test_today_is_the_writers_day_not_the_servers() -> None:
    late = Frame(datetime(2026, 11, 24, 1, 30, tzinfo=ZoneInfo("UTC")), "America/Los_Angeles", True)
    assert told("tomorrow at 9am", late) == ["2026-11-24T09:00"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 March 15:00", datetime(2027, 3, 12, 15, tzinfo=ZoneInfo("Europe/Berlin"))),
        ("tomorrow 3pm", datetime(2026, 11, 24, 15, tzinfo=ZoneInfo("Europe/Berlin"))),
        ("5 Dec", date(2026, 12, 5)),
        ("2026-12-05", date(2026, 12, 5)),
        ("5.12.", date(2026, 12, 5)),
        ("Friday", date(2026, 11, 27)),
        ("2 Dec 15:00 ET", datetime(2026, 12, 2, 15, tzinfo=ZoneInfo("America/New_York"))),
        ("soon", None),
        ("5 Dec or 6 Dec", None),
        ("31 February", None),
    ],
)
def test_a_moment_typed_by_the_user(text: str, expected: date | datetime | None) -> None:
    assert point(text, BERLIN.now, "Europe/Berlin", ENGLISH) == expected


@pytest.mark.parametrize("filler", ["12/3 ", "Monday ", "9:00-", "1", " ", "at ", "A. ", "the 3rd and ", "(", "\n9 "])
def test_hostile_text_is_read_in_bounded_time(filler: str) -> None:
    told(filler * 20_000)
