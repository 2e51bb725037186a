"""Markdown in which a person's words stay words: whatever they typed, it is no markup, no link and no HTML."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from protocol.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from re import Pattern

_ESCAPED: Final = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_{}[]<>#|~&@$^="})
"""Marks that begin something in CommonMark or in a dialect of GitHub or of note-taking programs; a backslash takes that away."""


def plain(text: str) -> str:
    """Words on one line that Markdown shows as they are."""
    shown = visible(" ".join(text.split())).translate(_ESCAPED)
    return _address().sub(r"\\\g<0>", _beginning().sub(r"\1\\\2", shown))


@cache
def _beginning() -> Pattern[str]:
    """What would begin a list at the start of a line: `1.`, `-`, `+`."""
    return re.compile(r"^(\d{0,9})([.)+-])")


@cache
def _address() -> Pattern[str]:
    """The mark in an address without which nobody takes it for a link."""
    return re.compile(r":(?=//)|(?<=[Ww]{3})\.")


def heading(level: int, text: str) -> str:
    """A heading of our own words or of words that are plain already."""
    return f"{'#' * level} {text}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of cells that are plain already."""
    lines = [_row(head), _row(["---"] * len(head)), *(_row(row) for row in rows)]
    return "\n".join(lines)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
