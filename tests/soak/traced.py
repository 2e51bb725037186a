"""A process to be killed by strace: `python -m tests.soak.traced FOLDER SCENARIO` takes the steps of a scenario on a prepared store.

It writes BEGIN to its error output when everything is loaded, END after the last step, and a dot to its output for each step that
was acknowledged.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from storage.disk import Disk
from tests.soak.catalogue import SCENARIOS
from tests.soak.scenarios import Program, often_kept
from tests.storage.stores import Clock, paths_in

BEGIN, END = b"BEGIN\n", b"END\n"


def main(folder: str, name: str) -> None:
    scenario = next(one for one in SCENARIOS if one.name == name)
    program = Program(paths_in(Path(folder)), Disk(), Clock())
    often_kept()
    os.write(2, BEGIN)
    for step in scenario.steps:
        step(program)
        os.write(1, b".")
    os.write(2, END)


if __name__ == "__main__":
    main(*sys.argv[1:])
