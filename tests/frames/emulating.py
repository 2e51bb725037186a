"""Two emulated terminals side by side: one is sent what Textual writes, the other what the filter makes of it."""

from __future__ import annotations

import pyte

from tui.frames.frames import Frames

_SETTINGS = "\x1b[?1049h\x1b[?25l\x1b[?7l"
"""What matters here of what the driver begins with."""

_TOGETHER = 2026 << 5
"""pyte's number for what is shown at once, a mode that the filter may hold back."""


class Pair:
    """A stock and a filtered terminal of the same size."""

    def __init__(self, columns: int = 20, rows: int = 5, *, settings: str = _SETTINGS, fills: bool = True) -> None:
        """`settings` is sent first. pyte fills what is erased with what is behind text, so `fills` may be either."""
        self.size = (columns, rows)
        self._screens = [pyte.Screen(columns, rows) for _ in range(2)]
        self._streams = [pyte.Stream(screen) for screen in self._screens]
        self.frames = Frames()
        self.frames.fills = fills
        self.stock = self.sent = 0
        self.write(settings)

    def write(self, data: str) -> str:
        """Write as Textual does; gives back what the filter sends."""
        sent = self.frames.send(data, self.size)
        for stream, text in zip(self._streams, (data, sent), strict=True):
            # The terminal line turns a line feed into both; pyte shows a letter of what it does not know of the keyboard protocol.
            stream.feed(text.replace("\n", "\r\n").replace("\x1b[<u", ""))
        self.stock += len(data.encode())
        self.sent += len(sent.encode())
        return sent

    def resize(self, columns: int, rows: int, *, is_noticed: bool = True) -> None:
        """Another size; where it is not noticed, no signal comes before the next frame."""
        self.size = (columns, rows)
        for screen in self._screens:
            screen.resize(rows, columns)
        if is_noticed:
            self.frames.forget()

    def shown(self, which: int = 1) -> list[str]:
        """The lines of the filtered terminal; of the stock one for 0."""
        return list(self._screens[which].display)

    def cells(self) -> list[list[pyte.screens.Char]]:
        """The cells of the filtered terminal, line by line."""
        columns, rows = self.size
        buffer = self._screens[1].buffer
        return [[buffer[row][column] for column in range(columns)] for row in range(rows)]

    def check(self) -> None:
        """Both show the same characters in the same renditions, and would write on in the same place with the same pen."""
        assert self.is_same

    @property
    def is_same(self) -> bool:
        """Whether `check` passes. Lines that neither wrote to since the last time are as they were."""
        rows = sorted(set.union(*(screen.dirty for screen in self._screens)))
        stock, filtered = (self._state(screen, rows) for screen in self._screens)
        for screen in self._screens:
            screen.dirty.clear()
        return filtered == stock

    def _state(self, screen: pyte.Screen, rows: list[int]) -> tuple[object, ...]:
        columns, height = self.size
        cells = [[screen.buffer[row][column] for column in range(columns)] for row in rows if row < height]
        return cells, screen.cursor.x, screen.cursor.y, screen.cursor.hidden, screen.cursor.attrs, screen.mode - {_TOGETHER}
