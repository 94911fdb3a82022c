"""Wall-clock days and business mornings, around clock changes and holidays."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.calendar import (
    business_morning,
    days_later,
    elapsed,
    evening_before,
    knows_holidays,
    later,
    local,
    morning_after,
)
from rules.playbook import Playbook

BERLIN, NEW_YORK = "Europe/Berlin", "America/New_York"
BOOK = Playbook()


def wall(text: str, zone: str = BERLIN) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def clock(at: datetime, zone: str = BERLIN) -> str:
    return f"{local(at, zone):%a %Y-%m-%d %H:%M}"


def test_an_interview_on_tuesday_afternoon_is_followed_up_on_wednesday_morning_two_weeks_later() -> None:
    two_weeks_on = days_later(wall("2026-03-10T15:00"), 14, BERLIN)
    assert clock(business_morning(two_weeks_on, BERLIN, BOOK)) == "Wed 2026-03-25 09:00"


def test_a_business_morning_is_the_moment_itself_at_nine_sharp() -> None:
    assert clock(business_morning(wall("2026-03-10T09:00"), BERLIN, BOOK)) == "Tue 2026-03-10 09:00"


def test_a_second_past_nine_waits_for_the_next_morning() -> None:
    assert clock(business_morning(wall("2026-03-10T09:00:01"), BERLIN, BOOK)) == "Wed 2026-03-11 09:00"


def test_weekends_have_no_business_morning() -> None:
    assert clock(business_morning(wall("2026-03-13T10:00"), BERLIN, BOOK)) == "Mon 2026-03-16 09:00"


def test_the_morning_is_the_users_not_utcs() -> None:
    late_in_california = datetime(2026, 3, 11, 4, 0, tzinfo=UTC)
    found = business_morning(late_in_california, "America/Los_Angeles", BOOK)
    assert clock(found, "America/Los_Angeles") == "Wed 2026-03-11 09:00"


def test_the_business_hour_is_a_setting() -> None:
    found = business_morning(wall("2026-03-10T08:00"), BERLIN, Playbook(business_hour=time(7, 30)))
    assert clock(found) == "Wed 2026-03-11 07:30"


@pytest.mark.parametrize(
    ("code", "asked", "expected"),
    [
        ("US", "2026-11-25T12:00", "Fri 2026-11-27 09:00"),
        ("DE", "2026-01-05T12:00", "Tue 2026-01-06 09:00"),
        ("DE-BY", "2026-01-05T12:00", "Wed 2026-01-07 09:00"),
        ("", "2026-12-24T12:00", "Fri 2026-12-25 09:00"),
        ("DE", "2025-12-31T12:00", "Fri 2026-01-02 09:00"),
    ],
)
def test_public_holidays_of_the_set_calendar_are_left_out(code: str, asked: str, expected: str) -> None:
    zone = NEW_YORK if code == "US" else BERLIN
    assert clock(business_morning(wall(asked, zone), zone, Playbook(holidays=code)), zone) == expected


def test_an_unknown_holiday_code_means_weekends_only_and_never_raises() -> None:
    found = business_morning(wall("2026-03-10T12:00"), BERLIN, Playbook(holidays="XX-NOWHERE"))
    assert clock(found) == "Wed 2026-03-11 09:00"


def test_settings_can_ask_whether_a_holiday_code_is_known() -> None:
    assert knows_holidays("DE-BY")
    assert knows_holidays("")
    assert not knows_holidays("DE-XX")
    assert not knows_holidays("nowhere")


@pytest.mark.parametrize(
    ("zone", "before", "after"),
    [
        (BERLIN, "2026-03-28T15:00", "Sun 2026-03-29 15:00"),
        (BERLIN, "2026-10-24T15:00", "Sun 2026-10-25 15:00"),
        (NEW_YORK, "2026-03-07T15:00", "Sun 2026-03-08 15:00"),
        (NEW_YORK, "2026-10-31T15:00", "Sun 2026-11-01 15:00"),
    ],
)
def test_a_day_keeps_the_wall_time_when_the_clocks_change(zone: str, before: str, after: str) -> None:
    assert clock(days_later(wall(before, zone), 1, zone), zone) == after


def test_a_wall_time_that_a_change_skips_comes_an_hour_later() -> None:
    assert clock(days_later(wall("2026-03-28T02:30"), 1, BERLIN)) == "Sun 2026-03-29 03:30"
    assert clock(days_later(wall("2026-03-07T02:30", NEW_YORK), 1, NEW_YORK), NEW_YORK) == "Sun 2026-03-08 03:30"


def test_a_wall_time_that_comes_twice_is_the_first_of_the_two() -> None:
    assert days_later(wall("2026-10-24T02:30"), 1, BERLIN) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert days_later(wall("2026-10-31T01:30", NEW_YORK), 1, NEW_YORK) == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)


def test_hours_elapse_whatever_the_clocks_do() -> None:
    assert clock(elapsed(wall("2026-03-28T15:00"), timedelta(hours=24))) == "Sun 2026-03-29 16:00"
    assert clock(elapsed(wall("2026-10-24T15:00"), timedelta(hours=24))) == "Sun 2026-10-25 14:00"


def test_a_setting_of_whole_days_counts_days_and_any_other_elapses() -> None:
    assert clock(later(wall("2026-03-28T15:00"), timedelta(days=1), BERLIN)) == "Sun 2026-03-29 15:00"
    assert clock(later(wall("2026-03-28T15:00"), timedelta(hours=25), BERLIN)) == "Sun 2026-03-29 17:00"


def test_two_weeks_across_a_change_end_on_a_business_morning_by_the_new_clock() -> None:
    found = business_morning(days_later(wall("2026-03-16T09:00"), 14, BERLIN), BERLIN, BOOK)
    assert found == datetime(2026, 3, 30, 7, 0, tzinfo=UTC)


def test_a_stated_date_has_passed_on_the_next_business_morning() -> None:
    assert clock(morning_after(date(2026, 3, 18), BERLIN, BOOK)) == "Thu 2026-03-19 09:00"
    assert clock(morning_after(date(2026, 3, 20), BERLIN, BOOK)) == "Mon 2026-03-23 09:00"
    assert clock(morning_after(date(2026, 3, 21), BERLIN, BOOK)) == "Mon 2026-03-23 09:00"


def test_the_evening_before_is_six_oclock_on_the_users_day_before() -> None:
    tokyo_morning = wall("2026-03-11T09:00", "Asia/Tokyo")
    assert clock(evening_before(tokyo_morning, BERLIN)) == "Tue 2026-03-10 18:00"
    assert clock(evening_before(wall("2026-03-30T10:00"), BERLIN)) == "Sun 2026-03-29 18:00"


@pytest.mark.parametrize("year", [1, 9999])
def test_no_year_that_a_mail_can_name_breaks_the_calendar(year: int) -> None:
    far = datetime(year, 12, 31, 23, 0, tzinfo=UTC)
    assert business_morning(days_later(far, 14, "Pacific/Kiritimati"), "Pacific/Kiritimati", BOOK).tzinfo is UTC
    assert morning_after(date(year, 12, 31), BERLIN, BOOK).tzinfo is UTC
    assert evening_before(far, "Pacific/Honolulu").tzinfo is UTC


MOMENTS = st.integers(946_684_800, 2_200_000_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
ZONES = [BERLIN, NEW_YORK, "Australia/Lord_Howe", "Asia/Kolkata", "America/St_Johns", "Pacific/Apia", "UTC"]


@given(
    MOMENTS,
    st.sampled_from(ZONES),
    st.times(),
)
def test_a_business_morning_is_never_before_the_moment_nor_a_weekend(moment: datetime, zone: str, hour: time) -> None:
    found = business_morning(moment, zone, Playbook(business_hour=hour.replace(tzinfo=None)))
    assert moment <= found < moment + timedelta(days=5)
    assert local(found, zone).weekday() < 5


@given(
    MOMENTS,
    st.integers(1, 60),
    st.sampled_from([BERLIN, NEW_YORK, "America/St_Johns", "Asia/Kolkata"]),
)
def test_days_later_are_days_of_the_users_calendar(moment: datetime, days: int, zone: str) -> None:
    assert (local(days_later(moment, days, zone), zone).date() - local(moment, zone).date()).days == days
