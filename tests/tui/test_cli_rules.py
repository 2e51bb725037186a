"""The dip, calibration and the process streak as the shell line tells them, day by day (spec 4.4, 4.5, 6.2)."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from protocol.coaching import load
from storage.disk import Disk
from storage.paths import Paths
from storage.shown import Shown
from tests.tui.shell import NOW, Shell

RAILS, WORDS = load().guard_rails, load().insights


@pytest.fixture
def shell(home: Path) -> Shell:
    return Shell(home)


def at(days: int, hours: int = 0) -> str:
    return (datetime.fromisoformat(NOW) + timedelta(days=days, hours=hours)).isoformat()


def status(shell: Shell, days: int, part: str) -> object:
    return json.loads(shell("status", "--json", now=at(days)).stdout)[part]


def calibration(shell: Shell, days: int) -> str:
    page = shell("status", now=at(days)).stdout
    return next((line.removeprefix("Calibration").strip() for line in page.splitlines() if line.startswith("Calibration")), "")


def logged(shell: Shell, days: int, outcome: str, *, effort: int = 6) -> None:
    assert shell("log", outcome, "-e", str(effort), "-d", "5", "-c", "strategy", now=at(days)).code == 0


def test_a_dip_is_told_from_the_fifth_attempt_to_the_fourteenth_day(shell: Shell) -> None:
    shell.ready()
    for day, outcome in enumerate(["a", "a", "m", "m", "m"]):
        logged(shell, day, outcome)
        assert status(shell, day, "dip") is (day == 4)
    assert RAILS.dip in shell("status", now=at(4)).stdout
    assert [status(shell, day, "dip") for day in (13, 14)] == [True, False]
    logged(shell, 5, "a")
    assert status(shell, 5, "dip") is False


def test_a_dip_that_the_dashboard_told_is_not_told_again_within_a_week(shell: Shell) -> None:
    shell.ready()
    for day in range(6):
        logged(shell, day, "m", effort=8)
    Shown(Paths(str(shell.home), str(shell.home)), Disk()).note("dip", date(2026, 11, 28))
    told = [day for day in (5, 6, 11, 12) if RAILS.dip in shell("status", now=at(day)).stdout]
    assert told == [5, 12]


def test_calibration_says_more_the_more_there_is(shell: Shell) -> None:
    shell("domain", "speak up")
    said = []
    for number in range(10):
        assert shell("goal", "ask one question", "--confidence", "8", now=at(number)).code == 0
        assert shell("log", "a" if number % 2 else "m", "-c", "effort", now=at(number, 1)).code == 0
        said.append(calibration(shell, number + 1))
    assert said[3] == "2 of 4 achieved; too few to judge"
    assert said[4] == "2 of 5 achieved; early"
    assert said[8] == "4 of 9 achieved; early"
    assert said[9] == f"5 of 10 achieved. {RAILS.over_confident.format(expected=8, got=5)}"
    found = status(shell, 10, "calibration")
    assert found == {"n": 10, "mean_confidence": 0.8, "achieved": 5, "bias": 0.3, "verdict": "over"}


def test_a_win_more_and_the_same_confidence_fits(shell: Shell) -> None:
    shell("domain", "speak up")
    for number in range(10):
        assert shell("goal", "ask one question", "--confidence", "8", now=at(number)).code == 0
        assert shell("log", "m" if number < 4 else "a", "-c", "effort", now=at(number, 1)).code == 0
    assert calibration(shell, 10) == f"6 of 10 achieved. {WORDS.consistent}"


def test_seven_kept_days_give_a_reserve_that_covers_a_missed_one(shell: Shell) -> None:
    shell("domain", "speak up")
    for day in range(7):
        assert shell("goal", "ask one question", "--confidence", "8", "--when", "23:00", now=at(day)).code == 0
        logged(shell, day, "m")
    assert status(shell, 6, "streak") == {"process": 7, "best_process": 7, "mastery_run": 0, "best_mastery_run": 0, "reserves": 1}
    assert shell("goal", "ask two questions", "--confidence", "8", "--when", "23:00", now=at(7)).code == 0
    assert status(shell, 8, "streak") == {"process": 7, "best_process": 7, "mastery_run": 0, "best_mastery_run": 0, "reserves": 0}
    assert "reserve used for 2026-11-30" in shell("status", now=at(8)).stdout


def test_a_miss_that_is_reviewed_within_two_days_is_bridged(shell: Shell) -> None:
    shell.ready()
    logged(shell, 0, "a")
    assert shell("goal", "ask two questions", "--confidence", "8", "--when", "23:00", now=at(1)).code == 0
    broken = shell("status", now=at(2)).stdout
    assert "new start" in broken
    assert shell("log", "skipped", "--at", "yesterday 18:00", now=at(2)).code == 0
    assert shell("review", "--cue", "tired", "--tweak", "go earlier", now=at(2)).code == 0
    assert status(shell, 2, "streak")["process"] == 1  # type: ignore[index]  # a document
