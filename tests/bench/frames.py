"""What the filter of frames takes of the processor, for frames as Textual writes them."""

from __future__ import annotations

import time
from itertools import cycle
from string import ascii_lowercase

from tests.bench.figures import Figure
from tui.frames.frames import Frames

COLUMNS, ROWS, SEGMENTS, FRAMES = 80, 24, 8, 200
_BUDGET = 0.002


def measure() -> list[Figure]:
    """The filter alone: with another screen each time, and with one line changed as by a key."""
    whole = [_frame(number, number) for number in range(FRAMES)]
    by_key = [_frame(0, number) for number in range(FRAMES)]
    return [_figure("filtering a frame of 80x24, all of it new", whole), _figure("filtering a frame of 80x24, one line new", by_key)]


def _frame(seed: int, of_last_line: int) -> str:
    """Lines of eight segments, each in another pen than the one before: as many bytes as the dashboard has."""
    return "\n".join(f"\x1b[{row};1H{_line(row, of_last_line if row == ROWS else seed)}" for row in range(1, ROWS + 1)) + "\x1b[1;1H"


def _line(row: int, seed: int) -> str:
    pens = cycle(["38;5;245;48;5;16", "1;38;5;152;48;5;16", "38;5;188;48;5;17", "3;38;5;247;48;5;16"])
    words = (ascii_lowercase[(seed + row + place) % 26] * (COLUMNS // SEGMENTS - 1) + " " for place in range(SEGMENTS))
    return "".join(f"\x1b[{next(pens)}m{word}\x1b[0m" for word in words)


def _figure(what: str, frames: list[str]) -> Figure:
    filter_, spent = Frames(), []
    for frame in frames:
        before = time.process_time()
        filter_.send(frame, (COLUMNS, ROWS))
        spent.append(time.process_time() - before)
    return Figure(what, f"{min(spent) * 1000:.2f} ms (the best of {len(frames)})", f"under {_BUDGET * 1000:g} ms", min(spent) < _BUDGET)
