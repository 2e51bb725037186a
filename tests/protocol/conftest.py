"""Records to start from."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from protocol import changes as c
from protocol import settling
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


@pytest.fixture(params=[None, (10, 12, 1, 1)], ids=["as it is", "as little as may be listed"])
def listed(request: pytest.FixtureRequest) -> Iterator[None]:
    """How much stays listed: what the program keeps, and so little that most of a random history settles."""
    limits = ("TRIES_KEPT", "TRIES_MOST", "GOALS_KEPT", "REVIEWS_KEPT")
    with pytest.MonkeyPatch.context() as patch:
        for limit, number in zip(limits, request.param or (), strict=False):
            patch.setattr(settling, limit, number)
        yield
