"""Records to start from."""

from __future__ import annotations

import pytest

from protocol import changes as c
from tests.protocol.record import Record


@pytest.fixture
def record() -> Record:
    return Record()


@pytest.fixture
def ready(record: Record) -> Record:
    """A domain with a goal that passed the gate."""
    domain = record.do(c.DefineDomain, "phone people who have never heard of me")
    record.do(c.SetGoal, domain, "phone one person", 8, 5)
    return record
