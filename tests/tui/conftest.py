"""What tests of sealing in the shell may ask for."""

from __future__ import annotations

import pytest

from tests.storage.sealing.vault import CHEAP


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """New passphrases cost next to nothing; what they cost else is told by other tests."""
    from storage.sealing import boxes

    monkeypatch.setattr(boxes, "ARGON2ID", CHEAP)
