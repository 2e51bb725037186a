"""Asks on the terminal: before something that cannot be taken back, and before a file outside the data folder is written."""

from __future__ import annotations

import sys

from tui.parsing import UsageError

WORD = "erase"
"""What has to be typed: more than one key, so that no hand slips into it."""


def confirmed(question: str, *, otherwise: str) -> bool:
    """Show `question` on stderr and read a line; whether it is the word that was asked for.

    Raises `UsageError` where nobody can answer, and says `otherwise` what to do there.
    """
    if not is_there():
        raise UsageError(otherwise)
    return _reply(f"{question}\nType {WORD} to go on: ") == WORD


def agreed(question: str) -> bool:
    """Ask on stderr about what can be taken back, where somebody `is_there`; whether the answer is yes, which enter alone is not."""
    return _reply(f"{question} [y/N] ") in {"y", "yes"}


def is_there() -> bool:
    """Whether somebody can answer."""
    return sys.stdin is not None and sys.stdin.isatty()


def _reply(prompt: str) -> str:
    print(prompt, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().casefold()
