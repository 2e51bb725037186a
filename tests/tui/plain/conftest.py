"""What tests of the plain mode may ask for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.plain.sitting import Plain


@pytest.fixture
def plain(home: Path) -> Plain:
    return Plain(home)
