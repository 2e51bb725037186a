from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from protocol.moments import Now
from protocol.snapshot import focused_domain
from protocol.standing import standing
from storage.store import Store
from tests.bench.seeding import DOMAIN, seed

NOW = Now(datetime(2026, 11, 23, 12, 0, tzinfo=UTC), "UTC", 0)


def test_a_seeded_store_is_what_the_program_would_have_written(tmp_path: Path) -> None:
    store = Store(seed(tmp_path, 300, NOW, waiting=3), now_ms=lambda: 0)
    snapshot = store.snapshot
    domain = focused_domain(snapshot)
    assert domain is not None
    figures = standing(snapshot, domain, NOW)
    assert (store.journal.damage, store.misfits) == ({}, 0)
    assert (domain.behaviour, len(snapshot.domains), figures.totals.attempts) == (DOMAIN, 4, 300)
    assert figures.goal is not None
