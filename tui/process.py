"""What the installed command runs: `tui.cli.main` as a process, without what one of some milliseconds has no use for."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress


def run() -> int:
    """Run the program with the words of this process. Comes back only from the full-screen program, with its exit code.

    A command leaves too little behind to be collected, and ends at once: to collect and to take the interpreter apart is a fifth of
    what a quick log costs. The full-screen program does both as usual.
    """
    gc.disable()
    from tui.cli import main

    code = main()
    if "textual" in sys.modules:
        return code
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            # Closed, gone or never there: `main` has told what had to be told.
            stream.flush()
    os._exit(code)
