"""One insert into a large record through TinyDB's own call, against the least that puts a line on disk: an append and a sync."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from protocol.moments import Now
from storage.journal import Journal
from storage.table import open_db
from tests.bench.figures import Figure, ratio
from tests.bench.seeding import seed
from tui.clock import Clock

EVENTS, ROUNDS, WARM = 100_000, 400, 20
ENTRY = {"outcome": "achieved", "effort": 6, "difficulty": 5, "evidence": "Up to the sixth floor without stopping, one more time. " * 3}


def measure(folder: Path, now: Now) -> list[Figure]:
    """One row: the lower quartile of many inserts, in turns with as many bare appends of as many bytes in the same folder.

    The quartile, since either waits for a busy disk now and then, and the rest of the machine now and then takes the processor.
    """
    paths = seed(folder / "inserts", EVENTS, now)
    table = open_db(Journal(paths, now_ms=Clock({}, 4).milliseconds)).table("attempt")
    segment = max(Path(paths.journal).iterdir())
    length = _grown(segment, lambda: table.insert(ENTRY))
    handle = os.open(folder / "bare", os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    costs: dict[str, list[float]] = {"insert": [], "bare": []}
    for _ in range(ROUNDS):
        costs["insert"].append(_timed(lambda: table.insert(ENTRY)))
        costs["bare"].append(_timed(lambda: _append(handle, length)))
    os.close(handle)
    own, bare = (statistics.quantiles(costs[name][WARM:])[0] * 1e6 for name in ("insert", "bare"))
    return [ratio(f"an insert at {EVENTS:,} events against a bare append and sync", own, bare, 4.0, unit="us")]


def _append(handle: int, length: int) -> None:
    os.write(handle, b"x" * length)
    os.fsync(handle)


def _timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def _grown(segment: Path, act: Callable[[], object]) -> int:
    """How many bytes a file gets."""
    before = segment.stat().st_size
    act()
    return segment.stat().st_size - before
