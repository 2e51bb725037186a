"""A quick log beside an entry of jrnl, the journal of the shell that people would take instead.

jrnl lives in an environment of its own, made by the first run and removed by `make clean`, so that its needs and ours never meet. Both are
what the installed commands run, in the same Python, in turns. The journal is empty before each entry, as it is on its first day.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from tests.bench.figures import Figure, ratio
from tests.bench.processes import ROOT, DidNotRun, cpu_seconds, environment

ROUNDS, BUDGET = 11, 0.4
WHAT = "smallwins log, CPU, against an entry of jrnl"
_PLACE = ROOT / "build" / "jrnl"
_PINS = Path(__file__).with_name("jrnl.txt")
_CONFIGURATION = """\
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


def measure(folder: Path, log: Sequence[str], env: Mapping[str, str]) -> Figure:
    """The row: a quick log in a store of some size against an entry into an empty journal."""
    python = _installed()
    if python is None:
        return Figure(WHAT, "jrnl could not be installed", f"at most {BUDGET:g}x", None)
    home = folder / "jrnl"
    home.mkdir()
    journal, configuration = home / "journal.txt", home / "jrnl.yaml"
    configuration.write_text(_CONFIGURATION.format(journal=journal), encoding="utf-8")
    entry = [str(python), "-m", "jrnl", "--config-file", str(configuration), "Up to the sixth floor."]
    costs: tuple[list[float], list[float]] = ([], [])
    # The first round writes compiled files, and jrnl its configuration in the newest form.
    for _ in range(ROUNDS + 1):
        journal.write_bytes(b"")
        try:
            costs[0].append(cpu_seconds(entry, environment(home)))
        except DidNotRun:
            return Figure(WHAT, "jrnl did not run", f"at most {BUDGET:g}x", None)
        if b"sixth floor" not in journal.read_bytes():
            return Figure(WHAT, "jrnl wrote no entry", f"at most {BUDGET:g}x", None)
        costs[1].append(cpu_seconds(log, env))
    other, own = (median(found[1:]) for found in costs)
    return ratio(WHAT, own, other, BUDGET, unit="s")


def _installed() -> Path | None:
    """The Python that has jrnl, in the versions of jrnl.txt; None where it cannot be fetched."""
    python, stamp = _PLACE / "bin" / "python", _PLACE / "made-of"
    wanted = f"{sys.version}\n{_PINS.read_text(encoding='utf-8')}"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return python
    print("jrnl is fetched into build/jrnl to compare with; once")
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", str(_PINS)]
    for command in ([sys.executable, "-m", "venv", "--clear", str(_PLACE)], pip):
        if subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode != 0:
            return None
    stamp.write_text(wanted, encoding="utf-8")
    return python
