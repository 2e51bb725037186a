"""What was measured, beside its budget."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Figure(NamedTuple):
    """One row of the table; `met` is None where nothing could be measured."""

    what: str
    measured: str
    budget: str
    met: bool | None


def ratio(what: str, own: float, other: float, budget: float, *, unit: str) -> Figure:
    """Our figure against another one of the same run, both named with their unit."""
    found = own / other
    measured = f"{found:.2f}x ({_spelled(own, unit)} : {_spelled(other, unit)})"
    return Figure(what, measured, f"at most {budget:g}x", found <= budget)


def at_most(what: str, own: float, budget: float, note: str = "") -> Figure:
    """A plain number with its limit."""
    return Figure(what, f"{own:,.0f} {note}".rstrip(), f"at most {budget:,.0f}", own <= budget)


def _spelled(value: float, unit: str) -> str:
    return f"{value * 1000:.0f} ms" if unit == "s" else f"{value:.0f} {unit}"


def table(figures: Sequence[Figure]) -> str:
    """The rows in columns, as text that Markdown reads as a table too."""
    words = {True: "yes", False: "no", None: "-"}
    rows = [("what", "measured", "budget", "met"), *((*one[:3], words[one.met]) for one in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows]
    return "\n".join([lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]])
