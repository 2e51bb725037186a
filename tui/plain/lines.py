"""Lines in and lines out: from a pipe as they come, from a terminal with what readline has for editing a line."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING, Final, Protocol

from protocol.visible import cells

if TYPE_CHECKING:
    from types import ModuleType
    from typing import TextIO

MARK: Final = "> "
"""Stands before what is typed in a terminal."""


class EndedError(Exception):
    """There is nothing more to read."""


class UnwrittenError(OSError):
    """What is asked cannot be written: a full disk behind stdout, a terminal that is gone."""


class Lines(Protocol):
    """Where answers come from, and where questions go."""

    def read(self, offered: str) -> str:
        """The next line without its end. `offered` stands in the line already, where lines can be edited. Raises `EndedError`."""
        ...

    def write(self, text: str) -> None:
        """Write one or more lines. Raises `BrokenPipeError` where nobody reads them any more, else `UnwrittenError`."""
        ...

    def unfinished(self) -> str:
        """What is typed and not yet sent, "" where that cannot be known."""
        ...


class Streams:
    """Lines of two streams. What `sink` cannot spell is escaped; bytes of `source` that are no text become halves of characters."""

    def __init__(self, source: TextIO, sink: TextIO) -> None:
        """Read from `source`, write to `sink`."""
        self._source, self._sink = source, sink
        _take_any_byte(source)

    def read(self, offered: str) -> str:
        try:
            line = self._source.readline()
        except OSError:
            # The line is gone.
            line = ""
        if not line:
            raise EndedError
        return line.rstrip("\r\n")

    def write(self, text: str) -> None:
        encoding = self._sink.encoding or "utf-8"
        try:
            self._sink.write(f"{text}\n".encode(encoding, "backslashreplace").decode(encoding))
            self._sink.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise UnwrittenError(error.errno, error.strerror) from error

    def unfinished(self) -> str:
        return ""


class Typed(Streams):
    """A terminal. No history is kept, and no sequence is sent that switches anything over."""

    def __init__(self, source: TextIO, sink: TextIO) -> None:
        """`source` and `sink` are the process's own stdin and stdout."""
        super().__init__(source, sink)
        self._readline = _edited()

    def write(self, text: str) -> None:
        """Break lines between words, where a terminal would break them anywhere."""
        width = shutil.get_terminal_size().columns - 1
        super().write("\n".join(part for line in text.split("\n") for part in folded(line, width)))

    def read(self, offered: str) -> str:
        line = self._readline
        if line is None:
            return self._read_as_it_comes()
        line.set_startup_hook((lambda: line.insert_text(offered)) if offered else None)
        try:
            return input(MARK)
        except EOFError:
            self.write("")
            raise EndedError from None
        except OSError:
            raise EndedError from None

    def _read_as_it_comes(self) -> str:
        self._sink.write(MARK)
        self._sink.flush()
        try:
            return super().read("")
        except EndedError:
            self.write("")
            raise

    def unfinished(self) -> str:
        return str(self._readline.get_line_buffer()) if self._readline is not None else ""


def folded(line: str, width: int) -> list[str]:
    """A line in parts of at most `width` cells, broken at blanks; a word that is longer stays whole."""
    parts, used = [""], 0
    for word in line.split(" "):
        taken = cells(word)
        if parts[-1] and used + 1 + taken > width:
            parts.append(word)
            used = taken
        else:
            parts[-1] = f"{parts[-1]} {word}" if parts[-1] else word
            used = cells(parts[-1])
    return parts


def _edited() -> ModuleType | None:
    """The module that lets `input` edit lines, set up for that and no more; None where there is none, or the terminal draws nothing.

    A dumb terminal edits its line itself, as a shell in Emacs does, or its driver does.
    """
    if os.environ.get("TERM", "") in {"", "dumb"}:
        return None
    try:
        import readline
    except ImportError:
        return None
    readline.set_auto_history(False)
    readline.set_completer(lambda _text, _state: None)
    if "libedit" not in (readline.__doc__ or ""):
        for setting in ("set enable-bracketed-paste off", "set bell-style none", "set disable-completion on"):
            readline.parse_and_bind(setting)
    return readline


def _take_any_byte(source: TextIO) -> None:
    """A byte that is no text in this encoding is refused with a sentence, and not with a fault."""
    reconfigure = getattr(source, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="surrogateescape")


def of_process() -> Lines | None:
    """The lines of this process; None where it has no stdin or no stdout."""
    if sys.stdin is None or sys.stdout is None:
        return None
    typed = sys.stdin.isatty() and sys.stdout.isatty()
    return Typed(sys.stdin, sys.stdout) if typed else Streams(sys.stdin, sys.stdout)
