"""WHEN, as written for an attempt in the past and for a goal ahead."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from protocol.errors import ProtocolError
from protocol.moments import Moment, Now, days_between, moment_in, offset_minutes, wall_time, zone_for
from protocol.text import TextError
from protocol.visible import visible
from protocol.when import REACH, Planned, WhenError, parse_past, parse_planned

BERLIN = "Europe/Berlin"
ZONES = [BERLIN, "Australia/Lord_Howe", "Pacific/Apia", "America/St_Johns", "Asia/Kathmandu", "UTC", "-09:30"]


def now_at(instant: str, tz: str = BERLIN, day_start: int = 4) -> Now:
    at = datetime.fromisoformat(instant).astimezone(UTC)
    return Now(at, tz, offset_minutes(at.astimezone(zone_for(tz))), day_start)


# A Monday evening in Berlin, winter time.
EVENING = now_at("2026-11-23T20:15:30+01:00")
# The night after it: the calendar says Tuesday, the logical day is still Monday.
NIGHT = now_at("2026-11-24T01:30:00+01:00")
# Two days after the clocks were put forward, and the morning after they were put back.
SPRING = now_at("2026-03-30T12:00:00+02:00")
AUTUMN = now_at("2026-10-25T12:00:00+01:00")

NOWS = st.builds(
    lambda instant, tz, day_start: now_at(instant.isoformat(), tz, day_start),
    st.datetimes(datetime(2000, 1, 1), datetime(2050, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.sampled_from(ZONES),
    st.integers(0, 23),
)
PIECES = st.sampled_from(
    [
        "today",
        "yesterday",
        "tomorrow",
        "-2d",
        "+2d",
        "-3h",
        "+20m",
        "-99999d",
        "+9999h",
        "at",
        "18:30",
        "9:05",
        "25:00",
        "00:00",
        "24:00",
        "fri",
        "sunday",
        "2026-11-20",
        "2026-11-20T18:30",
        "2026-02-30",
        "0001-01-01",
        "9999-12-31T23:59-14:00",
        "2026-11-20T18:30Z",
        "2026-W47-5",
        "-",
        "+",
        "-d",
        "T",
        "١٨:٣٠",
    ],
)
ANY_WHEN = (
    st.lists(PIECES, max_size=4).map(" ".join) | st.text(st.characters(), max_size=2000) | st.from_regex(r"[-+]?[0-9:dhmT. Z+-]{0,24}")
)


def local(at: Moment) -> str:
    return f"{wall_time(at.occurred_at, at.utc_offset_min):%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("text", "now", "wall", "day"),
    [
        ("18:30", EVENING, "2026-11-23 18:30", "2026-11-23"),
        ("9:05", EVENING, "2026-11-23 09:05", "2026-11-23"),
        ("20:15", EVENING, "2026-11-23 20:15", "2026-11-23"),
        ("03:59", EVENING, "2026-11-23 03:59", "2026-11-22"),
        ("04:00", EVENING, "2026-11-23 04:00", "2026-11-23"),
        ("today", EVENING, "2026-11-23 20:15", "2026-11-23"),
        ("TODAY 18:30", EVENING, "2026-11-23 18:30", "2026-11-23"),
        (" yesterday ", EVENING, "2026-11-22 20:15", "2026-11-22"),
        ("yesterday 18:30", EVENING, "2026-11-22 18:30", "2026-11-22"),
        ("yesterday at 18:30", EVENING, "2026-11-22 18:30", "2026-11-22"),
        ("yesterday  23:59", EVENING, "2026-11-22 23:59", "2026-11-22"),
        ("-2d", EVENING, "2026-11-21 20:15", "2026-11-21"),
        ("-2d 18:30", EVENING, "2026-11-21 18:30", "2026-11-21"),
        ("-7d", EVENING, "2026-11-16 20:15", "2026-11-16"),
        ("-0d", EVENING, "2026-11-23 20:15", "2026-11-23"),
        ("-3h", EVENING, "2026-11-23 17:15", "2026-11-23"),
        ("-20m", EVENING, "2026-11-23 19:55", "2026-11-23"),
        ("-90m", EVENING, "2026-11-23 18:45", "2026-11-23"),
        ("mon", EVENING, "2026-11-23 12:00", "2026-11-23"),
        ("mon 21:00", EVENING, "2026-11-16 21:00", "2026-11-16"),
        ("friday 18:30", EVENING, "2026-11-20 18:30", "2026-11-20"),
        ("2026-11-20T18:30", EVENING, "2026-11-20 18:30", "2026-11-20"),
        ("2026-11-20t18:30", EVENING, "2026-11-20 18:30", "2026-11-20"),
        ("2026-11-20 18:30", EVENING, "2026-11-20 18:30", "2026-11-20"),
        ("2026-11-20 at 18:30", EVENING, "2026-11-20 18:30", "2026-11-20"),
        ("2026-11-20T18:30:59.25", EVENING, "2026-11-20 18:30", "2026-11-20"),
        ("2026-11-20", EVENING, "2026-11-20 12:00", "2026-11-20"),
        ("2026-11-23", EVENING, "2026-11-23 12:00", "2026-11-23"),
        # In the night the wall clock counts, not the logical day.
        ("yesterday 18:30", NIGHT, "2026-11-23 18:30", "2026-11-23"),
        ("yesterday", NIGHT, "2026-11-23 01:30", "2026-11-22"),
        ("today 00:10", NIGHT, "2026-11-24 00:10", "2026-11-23"),
        ("01:00", NIGHT, "2026-11-24 01:00", "2026-11-23"),
        ("-2h", NIGHT, "2026-11-23 23:30", "2026-11-23"),
        ("2026-11-24", NIGHT, "2026-11-24 01:30", "2026-11-23"),
        ("-7d 05:00", NIGHT, "2026-11-17 05:00", "2026-11-17"),
        ("-8d 05:00", NIGHT, "2026-11-16 05:00", "2026-11-16"),
        # 02:30 was skipped in spring and came twice in autumn.
        ("yesterday 02:30", SPRING, "2026-03-29 03:30", "2026-03-28"),
        ("yesterday 01:59", SPRING, "2026-03-29 01:59", "2026-03-28"),
        ("-36h", SPRING, "2026-03-28 23:00", "2026-03-28"),
        ("-2d", SPRING, "2026-03-28 12:00", "2026-03-28"),
        ("02:30", AUTUMN, "2026-10-25 02:30", "2026-10-24"),
        ("-24h", AUTUMN, "2026-10-24 13:00", "2026-10-24"),
        ("yesterday", AUTUMN, "2026-10-24 12:00", "2026-10-24"),
    ],
)
def test_past(text: str, now: Now, wall: str, day: str) -> None:
    at = parse_past(text, now)
    assert (local(at), at.logical_date.isoformat(), at.tz) == (wall, day, BERLIN)


@pytest.mark.parametrize(
    ("text", "utc", "tz", "offset"),
    [
        ("2026-11-20T18:30+01:00", "2026-11-20 17:30", BERLIN, 60),
        ("2026-11-20 18:30+01:00", "2026-11-20 17:30", BERLIN, 60),
        ("2026-11-20T17:30Z", "2026-11-20 17:30", BERLIN, 60),
        ("2026-11-20T17:30z", "2026-11-20 17:30", BERLIN, 60),
        ("2026-11-20T17:30+00:00", "2026-11-20 17:30", "+00:00", 0),
        ("2026-11-20T23:00+05:30", "2026-11-20 17:30", "+05:30", 330),
        ("2026-11-20T14:00:00-03:30", "2026-11-20 17:30", "-03:30", -210),
    ],
)
def test_an_offset_that_is_not_ones_own_is_another_place(text: str, utc: str, tz: str, offset: int) -> None:
    at = parse_past(text, EVENING)
    assert (f"{at.occurred_at:%Y-%m-%d %H:%M}", at.tz, at.utc_offset_min) == (utc, tz, offset)
    assert at.logical_date == date(2026, 11, 20)


def test_the_offset_is_that_of_the_time_named() -> None:
    assert [parse_past(text, AUTUMN).utc_offset_min for text in ("-1h", "yesterday", "02:30", "03:00", "2026-10-20")] == [
        60,
        120,
        120,
        60,
        120,
    ]
    fixed = now_at("2026-10-25T12:00:00+01:00", "+01:00")
    assert [parse_past(text, fixed).utc_offset_min for text in ("-1h", "yesterday", "2026-10-20")] == [60, 60, 60]


def test_today_is_now_to_the_microsecond() -> None:
    second_pass = now_at("2026-10-25T02:30:00.123456+01:00")
    assert parse_past("today", second_pass) == second_pass.moment
    assert parse_past("02:10", second_pass).utc_offset_min == 120


def test_a_day_that_never_was() -> None:
    samoa = now_at("2011-12-31T09:00:00+14:00", "Pacific/Apia")
    with pytest.raises(WhenError, match="has not come yet"):
        parse_past("yesterday 12:00", samoa)
    assert local(parse_past("-2d 12:00", samoa)) == "2011-12-29 12:00"


@pytest.mark.parametrize(
    ("text", "marked", "hint", "said"),
    [
        ("23:50", "23:50", "yesterday 23:50", "for the day before write yesterday 23:50."),
        ("today 20:16", "today 20:16", "yesterday 20:16", "has not come yet"),
        ("20:16", "20:16", "yesterday 20:16", "has not come yet"),
        ("tomorrow", "tomorrow", "", "leave the time out"),
        ("+2d", "+2d", "", "has not come yet"),
        ("2026-11-24", "2026-11-24", "", "has not come yet"),
        ("2026-11-23T20:16:00+01:00", "2026-11-23T20:16:00+01:00", "", "has not come yet"),
        ("2030-01-01", "2030-01-01", "", "within 7 days"),
        ("9999-12-31T23:59-14:00", "9999-12-31T23:59-14:00", "", "within 7 days"),
        ("0001-01-01T00:00+14:00", "0001-01-01T00:00+14:00", "", "within 7 days"),
        ("-8d", "-8d", "", "more than 7 days back"),
        ("2026-11-15", "2026-11-15", "", "more than 7 days back"),
        ("-99999999999999999999d", "-99999999999999999999d", "", "within 7 days"),
        ("-9999h", "-9999h", "", "within 7 days"),
        ("-300h", "-300h", "", "more than 7 days back"),
        ("yesterday 25:00", "25:00", "", "18:30"),
        ("18:75", "18:75", "", "18:30"),
        ("2026-02-30", "2026-02-30", "", "2026-11-20T18:30"),
        ("2026-11-20T18:30:00+01:00:30", "2026-11-20T18:30:00+01:00:30", "", "2026-11-20T18:30"),
        ("yesteday 18:30", "yesteday 18:30", "yesterday 18:30", "did you mean 'yesterday 18:30'?"),
        ("gestern 18:30", "gestern 18:30", "", "write 18:30, yesterday 18:30"),
        ("yesterday 18:30 sharp", "yesterday 18:30 sharp", "", "did you mean"),
        ("6pm", "6pm", "", "write 18:30"),
        ("2026-11-20 after lunch", "2026-11-20 after lunch", "", "write 18:30"),
        ("2d", "2d", "", "write 18:30"),
        ("١٨:٣٠", "١٨:٣٠", "", "write 18:30"),
        ("  ", "", "", "Type a time"),
        ("", "", "", "Type a time"),
        ("\x1b[2J", "\x1b[2J", "", "␛[2J"),
    ],
)
def test_past_refusals_point_and_say_what_to_do(text: str, marked: str, hint: str, said: str) -> None:
    with pytest.raises(WhenError) as caught:
        parse_past(text, EVENING)
    refusal = caught.value
    assert refusal.text[refusal.start : refusal.end] == marked
    assert said in refusal.sentence
    if hint:
        assert refusal.hint == hint


def test_a_hint_for_the_night_before_works() -> None:
    with pytest.raises(WhenError) as caught:
        parse_past("23:50", NIGHT)
    assert local(parse_past(caught.value.hint, NIGHT)) == "2026-11-23 23:50"


@pytest.mark.parametrize(
    ("text", "now", "wall"),
    [
        ("21:00", EVENING, "2026-11-23 21:00"),
        ("18:00", EVENING, "2026-11-24 18:00"),
        ("today 21:00", EVENING, "2026-11-23 21:00"),
        ("today", EVENING, "2026-11-23 20:15"),
        ("today", SPRING, "2026-03-30 12:00"),
        ("tomorrow", EVENING, "2026-11-24 12:00"),
        ("Tomorrow at 18:00", EVENING, "2026-11-24 18:00"),
        ("+2d", EVENING, "2026-11-25 12:00"),
        ("+2d 9:00", EVENING, "2026-11-25 09:00"),
        ("+7d", EVENING, "2026-11-30 12:00"),
        ("+3h", EVENING, "2026-11-23 23:15"),
        ("+20m", EVENING, "2026-11-23 20:35"),
        ("fri 18:00", EVENING, "2026-11-27 18:00"),
        ("Friday", EVENING, "2026-11-27 12:00"),
        ("mon 21:00", EVENING, "2026-11-23 21:00"),
        ("mon 18:00", EVENING, "2026-11-30 18:00"),
        ("mon", EVENING, "2026-11-30 12:00"),
        ("2026-11-25T18:00", EVENING, "2026-11-25 18:00"),
        ("2026-11-25", EVENING, "2026-11-25 12:00"),
        ("2026-11-23", EVENING, "2026-11-23 20:15"),
        ("2026-11-25T17:00Z", EVENING, "2026-11-25 18:00"),
        ("03:00", NIGHT, "2026-11-24 03:00"),
        ("tomorrow 18:00", NIGHT, "2026-11-25 18:00"),
        ("02:30", now_at("2026-03-28T20:00:00+01:00"), "2026-03-29 03:30"),
    ],
)
def test_planned(text: str, now: Now, wall: str) -> None:
    planned = parse_planned(text, now)
    assert planned.text == text
    assert planned.at is not None
    assert (local(planned.at), planned.at.tz) == (wall, BERLIN)


def test_of_a_time_that_comes_twice_a_plan_takes_the_one_ahead() -> None:
    first_pass, second_pass = now_at("2026-10-25T02:10:00+02:00"), now_at("2026-10-25T02:10:00+01:00")
    offsets = [planned.utc_offset_min for now in (first_pass, second_pass) if (planned := parse_planned("02:30", now).at)]
    assert offsets == [120, 60]


@pytest.mark.parametrize(
    "text",
    [
        "after lunch",
        "when I sit down at my desk",
        "tomorrow evening",
        "fri after work",
        "2026-11-20 after lunch",
        "at 18:00 sharp",
        "25:00 with Tom",
        "2d",
        "18",
        "now",
        "nach dem Mittagessen 🍲",
        "[b]x[/b]\x1b",
    ],
)
def test_other_words_are_a_cue(text: str) -> None:
    assert parse_planned(f" {text} ", EVENING) == Planned(text, None)


def test_no_words_are_no_plan() -> None:
    assert parse_planned("  ", EVENING) == Planned("", None)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("yesterday 18:00", "has passed"),
        ("today 18:00", "has passed"),
        ("-2d", "has passed"),
        ("-3h", "has passed"),
        ("2026-11-22", "has passed"),
        ("2026-11-23T18:00", "has passed"),
        ("+8d", "more than 7 days ahead"),
        ("2026-12-24 18:00", "more than 7 days ahead"),
        ("2030-01-01", "within 7 days"),
        ("25:00", "18:30"),
        ("tomorrow 18:75", "18:30"),
        ("2026-02-30", "2026-11-20T18:30"),
    ],
)
def test_planned_refusals(text: str, said: str) -> None:
    with pytest.raises(WhenError, match=said):
        parse_planned(text, EVENING)


def test_a_cue_has_its_limit() -> None:
    with pytest.raises(TextError, match="The time or cue is 1 character too long"):
        parse_planned("x" * 201, EVENING)


def read_past(text: str, now: Now) -> Moment | WhenError:
    try:
        return parse_past(text, now)
    except WhenError as refusal:
        return refusal


def read_planned(text: str, now: Now) -> Planned | ProtocolError:
    try:
        return parse_planned(text, now)
    except (WhenError, TextError) as refusal:
        return refusal


@given(ANY_WHEN, NOWS)
@example("9999-12-31T23:59-14:00", EVENING)
def test_any_text_is_a_moment_in_reach_or_refused(text: str, now: Now) -> None:
    found = read_past(text, now)
    if isinstance(found, WhenError):
        assert visible(found.sentence) == found.sentence
        assert 0 <= found.start <= found.end <= len(found.text)
        assert found.pointer().count("\n") == 1
    else:
        assert found.occurred_at <= now.instant
        assert days_between(found.logical_date, now.today) <= REACH


@given(ANY_WHEN, NOWS)
def test_any_text_is_a_plan_a_cue_or_refused(text: str, now: Now) -> None:
    found = read_planned(text, now)
    if isinstance(found, ProtocolError):
        assert visible(found.sentence) == found.sentence
    else:
        assert found.at is None or found.at.occurred_at >= now.instant
        assert found.at is None or days_between(now.today, found.at.logical_date) <= REACH


@given(NOWS, st.integers(1, 6))
def test_a_date_alone_is_that_logical_day(now: Now, back: int) -> None:
    day = now.wall.date() - timedelta(days=back)
    assume((now.tz, day) != ("Pacific/Apia", date(2011, 12, 30)))
    assert parse_past(day.isoformat(), now).logical_date == day
    ahead = now.wall.date() + timedelta(days=back)
    planned = parse_planned(ahead.isoformat(), now).at
    assert planned is not None
    assert planned.logical_date == ahead


def test_a_moment_elsewhere_may_lie_on_another_day() -> None:
    assert parse_past("2026-11-24T06:00+14:00", EVENING).logical_date == date(2026, 11, 24)


@given(NOWS, st.integers(0, 6 * 24 * 60), st.sampled_from(ZONES))
def test_iso_with_an_offset_names_the_same_instant(now: Now, minutes: int, tz: str) -> None:
    there = moment_in(now.instant - timedelta(minutes=minutes), tz, now.day_start_hour)
    text = there.occurred_at.astimezone(zone_for(tz)).isoformat()
    at = read_past(text, now)
    if isinstance(at, WhenError):
        # In a zone where it was still the day before, it may lie one day out of reach.
        assert days_between(there.logical_date, now.today) > REACH
    else:
        assert (at.occurred_at, at.utc_offset_min, at.logical_date) == (there.occurred_at, there.utc_offset_min, there.logical_date)
