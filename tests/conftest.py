"""What every test may ask for: a home of its own, the command line as a process, and an order that is random but can be repeated."""

from __future__ import annotations

import asyncio
import gc
import os
import random
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import settings

from tests import hurried
from tests.running import Cli

ORDER = "SMALLWINS_TEST_ORDER"

MEMORY, ROOM = Path("/dev/shm"), 1 << 30  # noqa: S108  (pytest makes a directory there that only its owner may enter)
"""Where what a test writes costs no disk, if there are so many bytes; the soak tests keep to the disk."""

# The same examples in every run, and no limit to how long one takes: a red run is a change of ours, never luck or load.
settings.register_profile("ci", derandomize=True, deadline=None, max_examples=60)
settings.register_profile("soak", deadline=None, max_examples=2000)
settings.load_profile("ci")


def pytest_configure(config: pytest.Config) -> None:
    hurried.keep_textual_in_step()
    if config.getoption("markexpr") != "soak" and MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))
    # Set before the workers of pytest-xdist start, so that all of them collect in one order.
    os.environ.setdefault(ORDER, str(random.randrange(10_000)))


def pytest_asyncio_loop_factories() -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    return hurried.factories()


def pytest_report_header() -> str:
    return f"order: {ORDER}={os.environ[ORDER]} (set it to repeat this order)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Shuffle the files, then the tests of each file: no test may rest on another one having run."""
    chance = random.Random(os.environ[ORDER])
    by_file: dict[Path, list[pytest.Item]] = {}
    for item in items:
        by_file.setdefault(item.path, []).append(item)
    files = list(by_file.values())
    chance.shuffle(files)
    for tests in files:
        chance.shuffle(tests)
    items[:] = [test for tests in files for test in tests]


def pytest_collection_finish() -> None:
    """Look for garbage seldom, and never in what is there to stay; by default a third of the time of a test with screens went there."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 20, 50)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The value of `SMALLWINS_HOME`: a directory that does not exist yet, as on a first start."""
    return tmp_path / "home"


@pytest.fixture
def cli(home: Path) -> Cli:
    return Cli(home)
