"""A place for a store of its own, for each test."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.paths import Paths
from tests.storage.stores import paths_in


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return paths_in(tmp_path)
