"""Instants, places and logical days, where clocks are put back and dates are skipped."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.moments import (
    Moment,
    Now,
    ZoneError,
    days_between,
    instant_at,
    logical_date,
    moment,
    moment_in,
    offset_name,
    wall_time,
    zone_for,
)

BERLIN = "Europe/Berlin"


@pytest.mark.parametrize(
    ("tz", "instant", "day_start", "day", "offset"),
    [
        # Summer time begins in Berlin at 2026-03-29 01:00 UTC and ends at 2026-10-25 01:00 UTC.
        (BERLIN, "2026-03-29T00:30", 4, "2026-03-28", 60),
        (BERLIN, "2026-03-29T01:30", 4, "2026-03-28", 120),
        (BERLIN, "2026-03-29T01:59", 4, "2026-03-28", 120),
        (BERLIN, "2026-03-29T02:00", 4, "2026-03-29", 120),
        (BERLIN, "2026-03-29T02:30", 4, "2026-03-29", 120),
        (BERLIN, "2026-10-25T00:59", 4, "2026-10-24", 120),
        (BERLIN, "2026-10-25T02:59", 4, "2026-10-24", 60),
        (BERLIN, "2026-10-25T03:00", 4, "2026-10-25", 60),
        (BERLIN, "2026-10-25T03:01", 4, "2026-10-25", 60),
        # Lord Howe moves its clocks by half an hour: forward at 2026-10-03 15:30 UTC, back at 2026-04-04 15:00 UTC.
        ("Australia/Lord_Howe", "2026-10-03T15:29", 4, "2026-10-03", 630),
        ("Australia/Lord_Howe", "2026-10-03T16:59", 4, "2026-10-03", 660),
        ("Australia/Lord_Howe", "2026-10-03T17:00", 4, "2026-10-04", 660),
        ("Australia/Lord_Howe", "2026-04-04T17:29", 4, "2026-04-04", 630),
        ("Australia/Lord_Howe", "2026-04-04T17:30", 4, "2026-04-05", 630),
        # Samoa had no 30 December 2011.
        ("Pacific/Apia", "2011-12-30T09:59", 0, "2011-12-29", -600),
        ("Pacific/Apia", "2011-12-30T10:00", 0, "2011-12-31", 840),
        # The day start itself, midnight, and the ends of the range.
        ("UTC", "2026-11-20T03:59:59", 4, "2026-11-19", 0),
        ("UTC", "2026-11-20T04:00", 4, "2026-11-20", 0),
        ("UTC", "2026-11-20T00:00", 4, "2026-11-19", 0),
        ("UTC", "2026-11-20T00:00", 0, "2026-11-20", 0),
        ("UTC", "2026-11-19T23:59", 0, "2026-11-19", 0),
        ("UTC", "2026-11-20T22:59", 23, "2026-11-19", 0),
        ("UTC", "2026-11-20T23:00", 23, "2026-11-20", 0),
        ("UTC", "2027-01-01T01:00", 4, "2026-12-31", 0),
        ("+05:45", "2026-11-19T22:15", 4, "2026-11-20", 345),
        ("-03:30", "2026-11-20T07:29", 4, "2026-11-19", -210),
    ],
)
def test_logical_days(tz: str, instant: str, day_start: int, day: str, offset: int) -> None:
    at = datetime.fromisoformat(instant).replace(tzinfo=UTC)
    assert moment_in(at, tz, day_start) == Moment(at, tz, offset, date.fromisoformat(day))
    assert moment(at, tz, offset, day_start).logical_date == date.fromisoformat(day)
    assert Now(at, tz, offset, day_start).today == date.fromisoformat(day)


def test_a_moment_is_kept_in_utc() -> None:
    local = datetime(2026, 11, 20, 18, 30, tzinfo=timezone(timedelta(hours=1)))
    at = moment(local, BERLIN, 60, 4)
    assert at.occurred_at.tzinfo is UTC
    assert at.occurred_at.isoformat() == "2026-11-20T17:30:00+00:00"


def test_now_is_a_moment_with_a_wall_clock() -> None:
    now = Now(datetime(2026, 11, 20, 1, 30, tzinfo=UTC), BERLIN, 60)
    assert now.wall == datetime(2026, 11, 20, 2, 30)  # noqa: DTZ001
    assert now.moment == Moment(now.instant, BERLIN, 60, date(2026, 11, 19))


def test_a_naive_instant_has_no_place() -> None:
    with pytest.raises(ValueError, match="zone"):
        moment(datetime(2026, 11, 20), BERLIN, 60, 4)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("wall", "first", "second"),
    [
        ("2026-03-29T01:59", "00:59", "00:59"),
        # 02:30 did not happen: it is read as 03:30, which is 01:30 UTC.
        ("2026-03-29T02:30", "01:30", "00:30"),
        ("2026-03-29T03:00", "01:00", "01:00"),
        ("2026-10-25T02:30", "00:30", "01:30"),
        ("2026-10-25T03:00", "02:00", "02:00"),
    ],
)
def test_wall_times_that_were_skipped_or_came_twice(wall: str, first: str, second: str) -> None:
    naive = datetime.fromisoformat(wall)
    assert f"{instant_at(naive, BERLIN):%H:%M}" == first
    assert f"{instant_at(naive, BERLIN, second=True):%H:%M}" == second


@pytest.mark.parametrize(
    ("earlier", "later", "days"),
    [
        ("2026-03-28", "2026-03-30", 2),
        ("2026-10-24", "2026-10-26", 2),
        ("2026-11-20", "2026-11-20", 0),
        ("2026-11-20", "2026-11-13", -7),
        ("2028-02-28", "2028-03-01", 2),
        ("2025-12-31", "2026-01-01", 1),
    ],
)
def test_days_between(earlier: str, later: str, days: int) -> None:
    assert days_between(date.fromisoformat(earlier), date.fromisoformat(later)) == days


@pytest.mark.parametrize(
    "tz", ["Mars/Olympus", "", "../../etc/passwd", "/etc/passwd", "Europe", "+25:00", "+2:00", "02:00", "+٠٢:٠٠", "a\x1b", "x" * 5000]
)
def test_unknown_zones_are_refused_in_one_line(tz: str) -> None:
    with pytest.raises(ZoneError) as caught:
        zone_for(tz)
    assert str(caught.value).isprintable()
    assert "set TZ" in str(caught.value)


@given(st.integers(-23 * 60 - 59, 23 * 60 + 59))
def test_fixed_offsets_have_names(minutes: int) -> None:
    assert zone_for(offset_name(minutes)).utcoffset(None) == timedelta(minutes=minutes)


@given(
    st.datetimes(datetime(1990, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.sampled_from([BERLIN, "Australia/Lord_Howe", "Pacific/Apia", "America/St_Johns", "Asia/Kathmandu", "UTC", "-09:30"]),
    st.integers(0, 23),
)
def test_a_logical_day_is_the_calendar_day_or_the_one_before(instant: datetime, tz: str, day_start: int) -> None:
    at = moment_in(instant, tz, day_start)
    wall = wall_time(at.occurred_at, at.utc_offset_min)
    assert wall == instant.astimezone(zone_for(tz)).replace(tzinfo=None)
    assert days_between(at.logical_date, wall.date()) == (1 if wall.hour < day_start else 0)
    assert at.logical_date == logical_date(wall, day_start)
