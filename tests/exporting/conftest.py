"""The made-up months, written once for all tests of exports."""

from __future__ import annotations

from pathlib import Path

import pytest

from protocol.snapshot import Snapshot
from storage.store import Store
from tests.exporting.records import story


@pytest.fixture(scope="session")
def months(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a store of four months lies; to be read, not written."""
    folder = tmp_path_factory.mktemp("months")
    story(folder)
    return folder


@pytest.fixture
def store(months: Path) -> Store:
    from tests.storage.stores import Clock, UnsyncedDisk, paths_in

    return Store(paths_in(months), now_ms=Clock(), disk=UnsyncedDisk())


@pytest.fixture(scope="session")
def record(months: Path) -> Snapshot:
    from tests.storage.stores import Clock, UnsyncedDisk, paths_in

    return Store(paths_in(months), now_ms=Clock(), disk=UnsyncedDisk()).snapshot
