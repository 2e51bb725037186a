"""Which backups stay: 7 daily, 5 weekly, 12 monthly ones."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from storage.retention import kept

TODAY = date(2026, 11, 23)


def test_after_two_years_of_daily_backups_these_are_left() -> None:
    left: set[date] = set()
    for number in range(730):
        today = TODAY - timedelta(days=729 - number)
        left = kept({*left, today}, today)
    days = {TODAY - timedelta(days=number) for number in range(7)}
    weeks = {date(2026, 11, 22), date(2026, 11, 15), date(2026, 11, 8), date(2026, 11, 1)}
    months = {date(2026, 10, 31), date(2026, 9, 30), date(2026, 8, 31), date(2026, 7, 31), date(2026, 6, 30), date(2026, 5, 31)}
    months |= {date(2026, 4, 30), date(2026, 3, 31), date(2026, 2, 28), date(2026, 1, 31), date(2025, 12, 31)}
    assert left == days | weeks | months


@given(st.sets(st.integers(-400, 30)))
def test_what_was_kept_is_kept_again_and_the_newest_always(offsets: set[int]) -> None:
    days = {TODAY + timedelta(days=number) for number in offsets}
    left = kept(days, TODAY)
    assert left <= days
    assert kept(left, TODAY) == left
    assert {day for day in days if day > TODAY} <= left
    assert not days or max(days) in left
    assert len({day for day in left if day <= TODAY}) <= 7 + 5 + 12
