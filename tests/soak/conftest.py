"""What the proofs of the store share: a place of their own, time enough, and the report of figures at the end of a soak run."""

from __future__ import annotations

import faulthandler
from collections.abc import Callable
from pathlib import Path

import pytest

from storage import caches
from storage.paths import Paths
from tests.soak.figures import KEY, Figures, Tell, table
from tests.soak.scenarios import KEPT_FROM
from tests.storage.stores import paths_in

LONGEST = 1800.0
"""Seconds a long test may take before it counts as hanging."""


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return paths_in(tmp_path)


@pytest.fixture(autouse=True)
def patience(request: pytest.FixtureRequest) -> None:
    """Put off the alarm for hanging tests: a long form works for minutes."""
    if request.node.get_closest_marker("soak"):
        faulthandler.dump_traceback_later(LONGEST, exit=True)


@pytest.fixture(autouse=True)
def kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every store keep its checkpoint and its recent part from the first lines on."""
    for name in KEPT_FROM:
        monkeypatch.setattr(caches, name, 1)


@pytest.fixture
def tell(record_property: Callable[[str, object], None]) -> Tell:
    """Report figures. They travel with the test's report, so they also come back from a worker process."""

    def report(proof: str, points: int, acknowledged: int, lost: int) -> None:
        record_property(KEY, [proof, points, acknowledged, lost])

    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if config.getoption("markexpr") != "soak":
        return
    reports = [report for outcome in ("passed", "failed") for report in terminalreporter.getreports(outcome)]
    lines = [Figures(*value) for report in reports for name, value in getattr(report, "user_properties", []) if name == KEY]
    if lines:
        terminalreporter.section("figures of this run")
        for row in table(lines):
            terminalreporter.write_line(row)
