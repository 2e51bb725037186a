"""Asks on the terminal before something that cannot be taken back."""

from __future__ import annotations

import sys

from tui.parsing import UsageError

WORD = "erase"
"""What has to be typed: more than one key, so that no hand slips into it."""


def confirmed(question: str, *, otherwise: str) -> bool:
    """Show `question` on stderr and read a line; whether it is the word that was asked for.

    Raises `UsageError` where nobody can answer, and says `otherwise` what to do there.
    """
    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError(otherwise)
    print(f"{question}\nType {WORD} to go on: ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().casefold() == WORD
