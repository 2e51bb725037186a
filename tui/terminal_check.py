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

    It is stderr that Textual draws on. One that leads elsewhere can be lent the screen of stdout (`lend_screen`), a closed one cannot.
    """
    if not _is_open(stderr or sys.stderr) or not all(_is_terminal(stream) for stream in (stdin or sys.stdin, stdout or sys.stdout)):
        return f"The full-screen program needs a terminal for its keys and its screen. {_INSTEAD}"
    if (kind := environ.get("TERM", "")) in _NO_SCREEN:
        return f"This terminal (TERM={kind or 'not set'}) cannot show a full screen. {_INSTEAD}"
    return ""


def lend_screen() -> None:
    """Where stderr leads elsewhere, have the screen drawn on the terminal of stdout; what is said on stderr still goes where it led."""
    if sys.__stderr__ is None or _is_terminal(sys.__stderr__) or not _is_terminal(sys.__stdout__):
        return
    screen, said = sys.__stderr__.fileno(), sys.__stderr__
    kept = os.dup(screen)
    os.dup2(1, screen)
    sys.stderr = os.fdopen(kept, "w", buffering=1, encoding=said.encoding, errors=said.errors)


def _is_open(stream: TextIO | None) -> bool:
    return stream is not None and not stream.closed


def _is_terminal(stream: TextIO | None) -> bool:
    """Whether a stream is a terminal. A closed one is None in `sys`, or raises."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False
