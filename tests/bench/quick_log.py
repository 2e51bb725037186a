"""The quick log as a process: against an interpreter that does nothing, against its own cost in a large store, against jrnl."""

from __future__ import annotations

from pathlib import Path

from protocol.moments import Now
from tests.bench import against_jrnl
from tests.bench.figures import Figure, ratio
from tests.bench.processes import NOTHING, SMALLWINS, environment, medians
from tests.bench.seeding import seed

ROUNDS, LARGE_ROUNDS = 21, 5
SMALL, LARGE = 100, 100_000
_LINE = ["log", "achieved", "up to the sixth floor", "-e", "6", "-d", "5", "-c", "strategy"]


def measure(folder: Path, now: Now) -> list[Figure]:
    """The three rows of the quick log."""
    small, large = folder / "small", folder / "large"
    seed(small, SMALL, now)
    seed(large, LARGE, now)
    log = [*SMALLWINS, *_LINE]
    found = medians({"nothing": (NOTHING, environment(small)), "log": (log, environment(small))}, ROUNDS)
    grown = medians({"small": (log, environment(small)), "large": (log, environment(large))}, LARGE_ROUNDS)
    return [
        ratio("smallwins log, CPU, against python -c pass", found["log"], found["nothing"], 4.0, unit="s"),
        against_jrnl.measure(folder, log, environment(small)),
        ratio(f"smallwins log at {LARGE:,} events against {SMALL}", grown["large"], grown["small"], 1.3, unit="s"),
    ]
