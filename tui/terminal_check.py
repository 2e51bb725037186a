"""Whether there is a terminal that the full-screen program can be shown in."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Mapping

_INSTEAD = "Use the shell commands: smallwins status, smallwins log, smallwins --help"
_NO_SCREEN = frozenset({"", "dumb", "unknown"})


def missing_terminal(
    stdin: TextIO | None = None,
    stdout: TextIO | None = None,
    environ: Mapping[str, str] = os.environ,
    *,
    stderr: TextIO | None = None,
) -> str:
    """Why the program cannot fill the screen here, with what works instead; empty when it can. The defaults are this process's own.

    It is stderr that Textual draws on.
    """
    if not all(_is_terminal(stream) for stream in (stdin or sys.stdin, stdout or sys.stdout, stderr or sys.stderr)):
        return f"The full-screen program needs a terminal for its keys and its screen. {_INSTEAD}"
    if (kind := environ.get("TERM", "")) in _NO_SCREEN:
        return f"This terminal (TERM={kind or 'not set'}) cannot show a full screen. {_INSTEAD}"
    return ""


def _is_terminal(stream: TextIO | None) -> bool:
    """Whether a stream is a terminal. A closed one is None in `sys`, or raises."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False
