"""The quick log as a process: against an interpreter that does nothing, against its own cost in a large store, against jrnl."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

from protocol.moments import Now
from tests.bench.figures import Figure, ratio
from tests.bench.processes import NOTHING, SMALLWINS, DidNotRun, environment, medians
from tests.bench.seeding import seed

ROUNDS, LARGE_ROUNDS = 21, 5
SMALL, LARGE = 100, 100_000
_LINE = ["log", "achieved", "up to the sixth floor", "-e", "6", "-d", "5", "-c", "strategy"]
_JRNL = """\
colors: {{body: none, date: none, tags: none, title: none}}
default_hour: 9
default_minute: 0
editor: ""
encrypt: false
highlight: false
indent_character: "|"
journals:
  default: {journal}
linewrap: 79
tagsymbols: "@"
template: false
timeformat: "%Y-%m-%d %H:%M"
"""


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
        _against_jrnl(folder, found["log"]),
        ratio(f"smallwins log at {LARGE:,} events against {SMALL}", grown["large"], grown["small"], 1.3, unit="s"),
    ]


def _against_jrnl(folder: Path, log: float) -> Figure:
    """An entry into an empty journal costs what the first one costs, so the file is put back after each."""
    what = "smallwins log, CPU, against an entry of jrnl"
    if find_spec("jrnl") is None:
        return Figure(what, "jrnl is not installed", "at most 0.4x", None)
    config = folder / "jrnl.yaml"
    config.write_text(_JRNL.format(journal=folder / "jrnl.txt"), encoding="utf-8")
    (folder / "jrnl.txt").touch()
    add = [sys.executable, "-m", "jrnl", "--config-file", str(config), "Up to the sixth floor."]
    try:
        entry = medians({"jrnl": (add, environment(folder))}, LARGE_ROUNDS)["jrnl"]
    except DidNotRun:
        return Figure(what, "jrnl did not run", "at most 0.4x", None)
    return ratio(what, log, entry, 0.4, unit="s")
