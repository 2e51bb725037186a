"""A place for a store of its own, and one with words to be erased."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage import caches
from storage.paths import Paths
from tests.soak.scenarios import KEPT_FROM
from tests.storage.erasing.furnished import record, scatter
from tests.storage.stores import paths_in


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return paths_in(tmp_path)


@pytest.fixture
def furnished(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> Paths:
    """A store with caches from the first lines on, and the words of one entry in every file that may hold some."""
    for name in KEPT_FROM:
        monkeypatch.setattr(caches, name, 1)
    record(paths)
    scatter(paths)
    return paths
