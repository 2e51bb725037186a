"""Textual made steady on a bad line: the one module that uses names which Textual keeps for itself.

Proven on Textual 8.2; `pyproject.toml` admits no other minor version, and `tests/terminal` tells when one is different. What is used,
and why nothing public does:

* `XTermParser`: the only thing that makes events of keys; it is fed whole sequences, since half of one makes it deaf or throws.
* `LinuxDriver.run_input_thread` (public) needs `_app` and `_debug`, `_file` is where the writer thread writes to.
* `_sigtstp_application`, `_sigcont_application`, `_auto_restart`: the handlers that stop and go on, and are wrong after a SIGSTOP.
* `LinuxDriver._run_input_thread` draws its local variables when it fails.
* `App._handle_exception`, `_fatal_error`, `_return_code`, `_close_messages_no_wait`: a crash prints local variables and exits with 1.
* `App._message_queue`: after a fault nobody takes what was typed last out of it.
* `App._driver`: what `ctrl+l` has to tell that the terminal may have been switched over.
"""

from __future__ import annotations

import asyncio
import os
import selectors
import sys
import termios
import threading
import time
from codecs import getincrementaldecoder
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, Final

from rich.console import RenderableType
from textual import events
from textual._xterm_parser import XTermParser
from textual.app import App
from textual.constants import DISABLE_KITTY_KEY, ESCAPE_DELAY
from textual.drivers.linux_driver import LinuxDriver
from textual.filter import LineFilter
from textual.message import Message
from textual.message_pump import MessagePump
from textual.worker import WorkerFailed

from tui.answer import BUG
from tui.terminal.departure import LINE_LOST, Departure
from tui.terminal.gate import Gate
from tui.terminal.jobs import can_be_taken_up_again
from tui.terminal.outlet import RESTORE, Outlet
from tui.terminal.stream import Kind, Piece, Stream

BURST: Final = 256
"""So many characters at once are a paste that the terminal did not mark, and none of them a command."""
_QUIET: Final = 0.1
"""Seconds without input after which such a paste is over."""
_FINISHED_IN: Final = 0.5
"""Seconds that what was typed last may take to come to where it is saved."""
_LARGEST: Final = 2_000
"""Columns or rows that a terminal may claim to have."""
_MODES: Final = "\x1b[?1049h\x1b[?1000h\x1b[?1003h\x1b[?1015h\x1b[?1006h\x1b[?25l\x1b[?1004h\x1b[?2004h\x1b[?7l"
_KITTY: Final = "\x1b[=25;1u"
"""The flags that Textual pushes, set once more; pushing them again would leave them behind."""


class Keys:
    """Bytes to events. `at` is a monotonic time in seconds."""

    def __init__(self, debug: bool) -> None:
        """Nothing was read yet. `debug` is Textual's."""
        self._debug = debug
        self._parser = XTermParser(debug)
        self._stream = Stream(ESCAPE_DELAY)
        self._decode = getincrementaldecoder("utf-8")("ignore").decode
        self._run: list[events.Key] = []
        self._last = 0.0

    def feed(self, data: bytes, at: float) -> Iterator[Message]:
        """What these bytes come to."""
        self._last = at
        for piece in self._stream.feed(data, at):
            yield from self._gather(self._read(piece))
        if len(self._run) < BURST:
            yield from self._end_run()

    def tick(self, at: float) -> Iterator[Message]:
        """What has to be made of things begun, now that nothing more came."""
        if self._run and at - self._last >= _QUIET:
            yield from self._end_run()
        for piece in self._stream.tick(at):
            yield from self._read(piece)
        yield from self._parser.tick()

    def _read(self, piece: Piece) -> Iterator[Message]:
        match piece.kind:
            case Kind.PASTE:
                yield events.Paste(piece.data.decode("utf-8", "replace").replace("\x00", ""))
            case Kind.TEXT if piece.data == b"\x1b":
                yield events.Key("escape", "\x1b")
            case Kind.TEXT:
                yield from self._parse(self._decode(piece.data))
            case Kind.SEQUENCE:
                yield from self._parse_sequence(piece.data.decode("ascii", "ignore"))

    def _parse(self, text: str) -> list[Message]:
        try:
            return [event for event in self._parser.feed(text) if _makes_sense(event)] if text else []
        except (ValueError, ArithmeticError):
            # A number that is none of a key, a size or a place.
            self._start_anew()
            return []

    def _parse_sequence(self, text: str) -> list[Message]:
        found = self._parse(text)
        if not found:
            # It means nothing, and the parser may wait for more of it, or type it.
            self._start_anew()
        return found

    def _start_anew(self) -> None:
        before, self._parser = self._parser, XTermParser(self._debug)
        self._parser.last_x, self._parser.last_y = before.last_x, before.last_y
        self._parser.mouse_pixels = before.mouse_pixels
        self._parser.terminal_size, self._parser.terminal_pixel_size = before.terminal_size, before.terminal_pixel_size

    def _gather(self, found: Iterable[Message]) -> Iterator[Message]:
        """Hold text back until it is known whether it is typed or pasted."""
        for event in found:
            if isinstance(event, events.Key) and event.character and (event.character.isprintable() or event.character in "\r\n\t"):
                self._run.append(event)
            else:
                yield from self._end_run()
                yield event

    def _end_run(self) -> Iterator[Message]:
        run, self._run = self._run, []
        if len(run) < BURST:
            yield from run
        else:
            yield events.Paste("".join(key.character or "" for key in run))


def _makes_sense(event: Message) -> bool:
    match event:
        case events.Key(character=str(character)):
            return not any("\ud800" <= one <= "\udfff" for one in character)
        case events.Resize():
            return 0 < event.size.width <= _LARGEST and 0 < event.size.height <= _LARGEST
        case events.MouseEvent():
            return max(event.x, event.y) <= _LARGEST
        case _:
            return True


class SteadyDriver(LinuxDriver):
    """Textual's driver, on whatever comes over the line."""

    def __init__(self, app: App[Any], *, debug: bool = False, mouse: bool = True, size: tuple[int, int] | None = None) -> None:
        """The arguments are Textual's; `app` is a `SteadyApp`."""
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        assert isinstance(app, SteadyApp)  # noqa: S101  nothing else names this driver
        self._departure = app.departure
        self._is_on = False
        assert sys.__stderr__ is not None  # noqa: S101  `terminal_check` looked
        self._outlet = Outlet(sys.__stderr__, self._lose)
        self._file = self._outlet  # type: ignore[assignment]  # the writer thread writes, flushes, and asks for nothing else

    def _lose(self) -> None:
        self._departure.ask(LINE_LOST)

    def _run_input_thread(self) -> None:
        """Leave a fault to `threading.excepthook`: Textual would draw it, with what is in its variables."""
        self.run_input_thread()

    def run_input_thread(self) -> None:
        """Read until the program ends, or the line."""
        keys = Keys(self._debug)
        with selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set() and self._departure.status is None:
                came, at = selector.select(_QUIET), time.monotonic()
                data = self._read() if came else b""
                if data is None:
                    self._lose()
                    return
                for event in keys.feed(data, at) if data else keys.tick(at):
                    self.process_message(event)

    def _read(self) -> bytes | None:
        """What there is to read; None when the line is gone."""
        try:
            return os.read(self.fileno, 65536) or None
        except BlockingIOError:
            return b""
        except OSError:
            return None

    def start_application_mode(self) -> None:
        """Switch the terminal over."""
        super().start_application_mode()  # type: ignore[no-untyped-call]  # no types in Textual
        self._is_on = True

    def stop_application_mode(self) -> None:
        """Leave the terminal as it was."""
        self._is_on = False
        super().stop_application_mode()

    def assert_modes(self) -> None:
        """Switch the terminal over once more: another program may have switched it back, or it was built anew."""
        self.write(_MODES if DISABLE_KITTY_KEY else _MODES + _KITTY)

    def restore_by_force(self) -> None:
        """Leave the terminal as it was, without waiting for it and without the threads."""
        try:
            os.set_blocking(self._outlet.fileno(), False)
            os.write(self._outlet.fileno(), RESTORE)
            os.set_blocking(self._outlet.fileno(), True)
            if self.attrs_before is not None:
                termios.tcsetattr(self.fileno, termios.TCSANOW, self.attrs_before)
        except (OSError, termios.error):
            return

    def _sigtstp_application(self, *_: object) -> None:
        """Stop, where somebody is there to let it go on; in the loop, since the handler may come in the midst of a write."""
        if can_be_taken_up_again():
            self._loop.call_soon_threadsafe(super()._sigtstp_application)

    def _sigcont_application(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._go_on)

    def _go_on(self) -> None:
        if self._is_on and self._auto_restart:
            # SIGSTOP asks nobody: what had the terminal meanwhile may have switched it over.
            self.suspend_application_mode()
            self._must_signal_resume = True
        super()._sigcont_application()


class SteadyApp(App[None]):
    """An app that leaves in good order, whatever makes it leave."""

    def __init__(self, *, ansi_color: bool | None = None) -> None:
        """An app that nobody asked to leave. `ansi_color` is Textual's."""
        super().__init__(ansi_color=ansi_color)
        self.departure = Departure(self._depart, self._depart_by_force)
        self.fault: Exception | None = None
        """The first exception that nobody caught."""
        self._gate = Gate(getattr(sys.__stderr__, "encoding", None) or "utf-8")
        self._departing: asyncio.Task[None] | None = None
        if self.driver_class is LinuxDriver:
            self.driver_class = SteadyDriver

    def save_typed(self) -> None:
        """Have on disk what is typed; may be called in any thread, when nothing else works any more."""

    async def finish_typed(self) -> None:
        """Wait until what was typed has come to where it is saved."""

    def unread(self) -> Iterator[Message]:
        """Messages that the screens and the app have not handled yet: a fault in a handler leaves those behind it. They stay there."""
        pumps: list[MessagePump] = [*self.screen_stack, self]
        for pump in pumps:
            waiting: tuple[Message | None, ...] = tuple(pump._message_queue.values)  # noqa: SLF001  this is the module for it
            yield from (one for one in waiting if one is not None)

    def on_load(self) -> None:
        """Leave from here on by way of the loop."""
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(self._background_fault)
        self.departure.begin(loop)

    @contextmanager
    def steadily(self) -> Iterator[None]:
        """Around `run`: signals and faults of threads are heeded."""
        before, threading.excepthook = threading.excepthook, self._thread_fault
        try:
            with self.departure.heeding():
                yield
        finally:
            threading.excepthook = before

    def _thread_fault(self, told: threading.ExceptHookArgs) -> None:
        if isinstance(told.exc_value, Exception):
            self.call_later(self._handle_exception, told.exc_value)

    def see_fault(self, task: asyncio.Task[None]) -> None:
        """For a task that nobody waits for, when it is done: what it failed of is a fault like any other."""
        if not task.cancelled() and isinstance(fault := task.exception(), Exception):
            self._handle_exception(fault)

    def _depart(self, status: int) -> None:
        self._departing = asyncio.get_running_loop().create_task(self._finish(status))

    async def _finish(self, status: int) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self.finish_typed(), _FINISHED_IN)
        self.exit(return_code=status)

    def _depart_by_force(self) -> None:
        try:
            self.save_typed()
        finally:
            if isinstance(self._driver, SteadyDriver):
                self._driver.restore_by_force()

    def assert_modes(self) -> None:
        """Switch the terminal over once more."""
        if isinstance(self._driver, SteadyDriver):
            self._driver.assert_modes()

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Textual's, and the last gate before the terminal."""
        return [*super().get_line_filters(), self._gate]

    def panic(self, *renderables: RenderableType) -> None:
        """End without what Textual would print: tracebacks and errors may hold a person's words."""
        self._fatal_error()

    def _background_fault(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        if isinstance(fault := context.get("exception"), Exception):
            self._handle_exception(fault)

    def _handle_exception(self, error: Exception) -> None:
        self.fault = self.fault or (error.error if isinstance(error, WorkerFailed) and isinstance(error.error, Exception) else error)
        super()._handle_exception(error)

    def _fatal_error(self) -> None:
        self._return_code = BUG
        if self._departing is None:
            self._departing = asyncio.get_running_loop().create_task(self._end())

    async def _end(self) -> None:
        try:
            with suppress(TimeoutError):
                await asyncio.wait_for(self.finish_typed(), _FINISHED_IN)
        finally:
            self.save_typed()
            self._close_messages_no_wait()
