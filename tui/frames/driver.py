"""Textual's driver with the filter between it and the terminal."""

from __future__ import annotations

import os
import signal
import sys
from threading import RLock
from types import FrameType
from typing import Any, ClassVar

from textual import events
from textual.app import App
from textual.driver import Driver
from textual.message import Message

from tui.frames.frames import Frames
from tui.terminal.steady import SteadyDriver


class FramesDriver(SteadyDriver):
    """Sends what its `frames` leave of each frame. A subclass says which; see `framed`."""

    frames: ClassVar[Frames]
    _order: ClassVar[RLock] = RLock()
    """Textual writes from its input thread too, and what goes through must go out in the order in which it was taken for sent."""

    def __init__(self, app: App[Any], *, debug: bool = False, mouse: bool = True, size: tuple[int, int] | None = None) -> None:
        """The arguments are Textual's."""
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self.frames.fills = _fills()

    def write(self, data: str) -> None:
        """Send what is left of `data`; all of it where the terminal does not tell its size."""
        with self._order:
            try:
                size = os.get_terminal_size(sys.__stderr__.fileno() if sys.__stderr__ else -1)
            except OSError:
                super().write(data)
                return
            if sent := self.frames.send(data, (size.columns, size.lines)):
                super().write(sent)

    def start_application_mode(self) -> None:
        """Start, or go on after a stop; a terminal that changes its size moves about what it shows."""
        super().start_application_mode()
        resized = signal.getsignal(signal.SIGWINCH)
        if not callable(resized):
            return

        def forget_first(number: int, frame: FrameType | None) -> None:
            self.frames.forget()
            resized(number, frame)

        signal.signal(signal.SIGWINCH, forget_first)

    def process_message(self, message: Message) -> None:
        """Take in what the terminal reports; some report a new size in words."""
        if isinstance(message, events.Resize):
            self.frames.forget()
        super().process_message(message)


def _fills() -> bool:
    """Whether the terminal's entry in terminfo says that what is erased takes the colour that is set for what is behind text."""
    try:
        import curses
    except ImportError:
        # Some builds of Python come without.
        return False
    try:
        curses.setupterm(fd=sys.__stderr__.fileno() if sys.__stderr__ else -1)
    except (curses.error, OSError):
        return False
    return curses.tigetflag("bce") > 0


def framed(driver: type[Driver], frames: Frames) -> type[Driver]:
    """The driver that filters what Textual's own sends; one of the person's choice (`TEXTUAL_DRIVER`) is left as it is."""
    if driver is not SteadyDriver:
        return driver

    class Framed(FramesDriver):
        pass

    Framed.frames = frames
    return Framed
