"""`make bench`: every budget of docs/performance.md, measured in one run and compared within it.

It reports and judges nothing: a missed budget is a row that says so, and the exit status stays 0. What counts are the ratios; the
milliseconds beside them are those of this machine, and of whatever else it does meanwhile.
"""

from __future__ import annotations

import compileall
import os
import platform
import sys
import tempfile
import time
from pathlib import Path

from tests.bench import frames, insert, quick_log, screen
from tests.bench.figures import table
from tests.bench.processes import ROOT
from tests.rules.source import PACKAGES
from tui.clock import Clock
from tui.version import VERSION


def main() -> int:
    """Measure and print; a few minutes at most."""
    began = time.perf_counter()
    # As pip leaves an installed program, whatever this environment says of compiled files; the measured processes do not hear of it.
    compiled = all(compileall.compile_dir(ROOT / package, quiet=1) for package in PACKAGES)
    now = Clock({"TZ": "UTC"}, 4)()
    with tempfile.TemporaryDirectory(prefix="smallwins-bench-") as name:
        folder = Path(name)
        print(
            f"smallwins {VERSION}, Python {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores"
            f"{'' if compiled else ', without compiled files'}"
        )
        figures = quick_log.measure(folder, now) + screen.measure(folder, now) + frames.measure() + insert.measure(folder, now)
    print(table(figures))
    print(f"{time.perf_counter() - began:.0f} seconds")
    return 0


if __name__ == "__main__":
    sys.exit(main())
