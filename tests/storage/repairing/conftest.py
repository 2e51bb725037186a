"""A sound store with caches from the first lines on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import caches
from storage.paths import Paths
from tests.soak.scenarios import KEPT_FROM
from tests.storage.auditing.spoiling import furnish
from tests.storage.stores import paths_in


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Paths]:
    """Whatever a test writes into it is closed to others, unless that is what it is about."""
    umask = os.umask(0o077)
    for name in KEPT_FROM:
        monkeypatch.setattr(caches, name, 1)
    (tmp_path / "above").mkdir()
    paths = paths_in(tmp_path / "above")
    furnish(paths)
    yield paths
    os.umask(umask)
