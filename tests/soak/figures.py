"""The figures of a soak run: points tried, changes acknowledged, and acknowledged changes that were lost."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

KEY = "soak figures"


class Figures(NamedTuple):
    """One line of the report. A point is one fault, crash state, file or history, with all checks after it."""

    proof: str
    points: int
    acknowledged: int
    lost: int

    def __add__(self, other: object) -> Figures:
        """Sum two lines of one proof."""
        if not isinstance(other, Figures):
            return NotImplemented
        return Figures(self.proof, self.points + other.points, self.acknowledged + other.acknowledged, self.lost + other.lost)


Tell = Callable[[str, int, int, int], None]
"""Report one line: the proof, points, acknowledged, lost. Lines of the same proof are summed."""


def table(found: Iterable[Figures]) -> list[str]:
    """The report as the rows of a Markdown table, in order of names."""
    sums: dict[str, Figures] = {}
    for one in found:
        sums[one.proof] = sums[one.proof] + one if one.proof in sums else one
    rows = [f"| {one.proof} | {one.points:,} | {one.acknowledged:,} | {one.lost:,} |" for _, one in sorted(sums.items())]
    return ["| Proof | Points | Acknowledged | Lost |", "| --- | ---: | ---: | ---: |", *rows]
