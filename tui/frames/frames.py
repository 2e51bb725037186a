"""The filter between Textual and the terminal: of each frame only the cells that changed are sent.

Textual draws whole widgets anew. What it writes is read here as far as it is understood: cursor addresses, pens, text. The rest goes
through as it is. Where something goes through that may have changed cells, nothing is taken for known any more, so that what comes
after it is sent in full. After what may change how the rest is taken, which Textual never writes, all is sent as it comes, for good.
A cell is left out only where writing it again would change nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tui.frames.pens import Pen
from tui.frames.runs import Run, read
from tui.frames.screen import Place, Screen

_MOVE = re.compile(r"\x1b\[(\d+);(\d+)H")
_OUTSIDE = re.compile(
    r"(\x1b\[\?\d+[hl]"  # a mode
    r"|\x1b\[\?\d+\$p"  # a question about one
    r"|\x1b\[[<>=][\d;]*u"  # the keyboard protocol of kitty
    r"|\x1b\[\d* q"  # the shape of the cursor
    r"|\x1b\](?:0|1|2|22|52);[^\x07\x1b]*(?:\x07|\x1b\\)"  # a title, the mouse pointer's shape, the clipboard
    r"|\x07)"
)
"""What stands between frames. The first kind is looked at; the others change no cell, no pen and not the cursor's place."""
_SIGNS = ("\x1b[?", "\x1b[<", "\x1b[>", "\x1b[=", " q", "\x1b]", "\x07")
"""One of these is in whatever holds such a sequence; it is quicker to look for them than to try each escape of a frame."""
_MODE = re.compile(r"\x1b\[\?(\d+)([hl])")
_HARMLESS = frozenset({"25", "1000", "1002", "1003", "1004", "1006", "1015", "1016", "2004", "2048"})
"""Cursor shown, mouse, focus, paste and size reports: modes that change nothing on the screen."""
_WRAP, _OTHER_SCREEN = "7", frozenset({"47", "1047", "1049"})
_BEGIN, _END = "\x1b[?2026h", "\x1b[?2026l"
"""What is sent between the two the terminal shows at once (synchronized output)."""


class Frames:
    """A terminal of some size, and what was sent to it."""

    def __init__(self) -> None:
        """A terminal of which nothing is known yet."""
        self.fills = False
        """Whether cells that are erased take the ground of the pen; to be told before the first frame."""
        self._screen = Screen(0, 0)
        self._place: Place | None = None
        self._pen: Pen | None = None
        self._wraps = True
        self._held = ""
        self._is_off = False
        self._is_forgotten = False
        self._is_at_work = False

    def forget(self) -> None:
        """Send the next frame in full. May be called at any moment, from any thread and from a signal handler."""
        self._is_forgotten = True

    def send(self, data: str, size: tuple[int, int]) -> str:
        """What to send in place of `data` to a terminal of so many columns and rows."""
        if self._is_at_work:
            # A signal handler writes in the middle of a frame: that goes out at once, and the next frame in full.
            self._is_forgotten = True
            return data
        self._is_at_work = True
        try:
            self._measure(size)
            if self._is_off:
                held, self._held = self._held, ""
                return held + data
            return "".join(self._parts(data))
        finally:
            self._is_at_work = False

    def _measure(self, size: tuple[int, int]) -> None:
        if not self._is_forgotten and size == (self._screen.columns, self._screen.rows):
            return
        self._is_forgotten = False
        self._screen = Screen(*size, fills=self.fills)
        self._lose(None)

    def _parts(self, data: str) -> Iterator[str]:
        for index, part in enumerate(_OUTSIDE.split(data) if any(sign in data for sign in _SIGNS) else [data]):
            if index % 2 and part in {_BEGIN, _END}:
                yield self._together(part)
            elif sent := self._outside(part) if index % 2 else self._frame(part):
                yield self._held + sent
                self._held = ""

    def _together(self, mark: str) -> str:
        """A frame of which nothing is left needs no marks around it either."""
        held, self._held = self._held, mark if mark == _BEGIN else ""
        return mark if mark == _END and not held else ""

    def _outside(self, sequence: str) -> str:
        if mode := _MODE.fullmatch(sequence):
            number, is_on = mode[1], mode[2] == "h"
            if number == _WRAP:
                self._wraps = is_on
            elif number not in _HARMLESS:
                self._is_off = self._is_off or number not in _OTHER_SCREEN
                self._lose(None)
                self._screen.forget()
        return sequence

    def _frame(self, data: str) -> str:
        """Text in places of the screen; at its end the cursor and the pen are where Textual left them."""
        first, *rest = _MOVE.split(data)
        sent = [self._stretch(first, is_last=not rest)]
        for index in range(0, len(rest), 3):
            self._place = Place(max(int(rest[index]) - 1, 0), max(int(rest[index + 1]) - 1, 0))
            sent.append(self._stretch(rest[index + 2], is_last=index + 3 == len(rest)))
        sent.append(self._screen.paint())
        sent.append(self._follow())
        return "".join(sent)

    def _stretch(self, text: str, *, is_last: bool) -> str:
        """Take what stands between two addresses. Gives back what has to be sent at once, nothing for what is understood."""
        body = text.rstrip("\n")
        down, run = len(text) - len(body), read(self._pen, body)
        if run.cells == [] and not down:
            self._pen = run.pen
            return ""
        if self._is_off or self._place is None or run.cells is None or not self._fits(self._place, len(run.cells), down, is_last=is_last):
            return self._through(text, run, down)
        sent = self._screen.paint() if self._screen.splits(self._place, len(run.cells)) else ""
        self._screen.put(self._place, run.cells)
        row, column = self._place.row, self._place.column + len(run.cells)
        self._place = Place(row, column) if column < self._screen.columns and not down else None
        self._pen = run.pen
        return sent

    def _fits(self, place: Place, length: int, down: int, *, is_last: bool) -> bool:
        """Whether text stays in its line, and nothing depends on where a line feed or the last column leaves the cursor."""
        end = place.column + length
        inside = end <= self._screen.columns and place.row + down < self._screen.rows
        return inside and not (is_last and (down or end == self._screen.columns))

    def _through(self, text: str, run: Run, down: int) -> str:
        """Send text as it is, from where and with what Textual writes it; of the cells it may have changed nothing is known then."""
        sent, place = self._screen.paint() + self._follow(), self._place
        self._is_off = self._is_off or run.lasts
        self._lose(None if run.has_controls else run.pen)
        if not run.has_controls and not self._wraps and place is not None and place.row + down < self._screen.rows:
            self._screen.forget_row(place.row)
        else:
            self._screen.forget()
        return sent + text

    def _follow(self) -> str:
        """Take the terminal's cursor and pen to Textual's, where those are known; where they are not, they are the same."""
        sent = "" if self._place is None else self._screen.move(self._place)
        if self._pen is not None:
            sent += self._screen.take(self._pen)
        if self._place is not None and not self._place.is_within(self._screen.columns, self._screen.rows):
            # The terminal stops at its edge.
            self._place = self._screen.place = None
        return sent

    def _lose(self, pen: Pen | None) -> None:
        """The cursor is anywhere, and the pen as given."""
        self._place = self._screen.place = None
        self._pen = self._screen.pen = pen
